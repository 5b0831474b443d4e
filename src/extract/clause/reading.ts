import { isActorNoun, mayEndActor } from '../actor/lexicon.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';
import { isForPhrase, isRuledBelow, shapeOf, type SegmentShape } from './case.ts';
import { actorOfHead } from './case-head.ts';
import { isDueByLaw, modalsIn, type Modal } from './modality.ts';
import { closedByAct } from './last-act.ts';
import { withSettingApart } from './setting.ts';
import { isDueTopic } from './due-topic.ts';
import { relatedActor } from './related-actor.ts';
import { subjectOf } from './subject.ts';
import { actingPlace, actingShipOrZone, relatedName } from '../actor/place.ts';
import {
  endsInThing,
  isGoods,
  isHeld,
  isHisDue,
  isMadeByOwner,
  isOwnThing,
  makerOf,
  namesMade,
} from './owner.ts';
import { ownerOfTasks } from './tasks.ts';
import { agentIn, type Agent } from './agent.ts';
import { standsInName } from '../words/name-stems.ts';
import { wordAt } from '../words/word.ts';
import { isYield } from './predicate.ts';
import { directsThing, freesThing } from './of-thing.ts';

/** A segment of a clause as it was read. */
export interface Reading extends Range {
  /** Start of its words behind a connective (但是, 并, 同时, 其中). */
  readonly wordsStart: number;
  readonly modals: readonly Modal[];
  /** Actor phrase with which it begins. */
  readonly subject: Range | null;
  /** Who made or holds the thing that it names before its modal word, and is no subject. */
  readonly maker: Range | null;
  readonly agent: Agent | null;
  /** What it does where it holds no modal word; PLAIN where it does. */
  readonly shape: SegmentShape;
  /** Whether nothing but connectives and adverbs stands before its modal word. */
  readonly bare: boolean;
  /** Whether it opens with a verb, adverb or preposition. */
  readonly verbal: boolean;
  /** Whether it holds a 不得 that a verb of teaching governs: 教育引导不得参与…. */
  readonly told: boolean;
}

const CONNECTIVE =
  /^(?:但是|但|并且|而且|同时|此外|另外|其中|因此|对此|届时|原则上|凡是|[凡且而又]|并(?![购网联轨])|或者(?!其他|有关))+/;
const ADVERBIAL =
  /^(?:依法|及时|[也还都均并且仍又则就即方便再才始只不后]|一律|同时|首先|一般|原则上|事先|分别|共同|同样|必须|应当|必要时|立即|最长|最多|最迟|至少|自行|统一|严格|积极|主动|各自|只能|每(?:户|一户籍)(?:[和且]每一固定(?:居住场|住)所)?)*$/;
/** 如果提案人认为…: what stands before a subject. */
const IF = /^(?:必要时(?!，)|如果|如(?=[^实期下意约同])|若(?!干))/;
/** 登记而未登记的房地产: a short relative behind a modal word. */
const DUE = /^[^，。；、的及和对向将]{2,10}的[^，。；的]{1,12}$/;
/** 依照本法规定 | 应当扣缴的所得税. */
const UNDER_LAW =
  /^(?:依照|按照|根据|依据)[^，。；的]{2,60}(?:应当|必须|不得)[^，。；、的]{2,24}的[^，。；的]{1,12}$/;
const HAS = /^(?:(?:具?有|受|持有|单独|合计)[^，。；的]{2,30}|对[^，。；的]{2,24}负有[^，。；的]{2,8}义务)的/;
/** 夫妻一方超出日常生活需要所负的债务，| 不属于夫妻共同债务: whose a thing is, or is not. */
const BELONGS = /^(?:不?属于(?!(?:商业|国家)秘密)|归(?![还档集类纳]))/;
const EXCEPTION_END = /(?:的|以|单位|人员|个人)外$/;
const FURTHER_MEMBER = /^(?:以及|及其?|和)/;
/** 市、县人民政府，| 乡镇人民政府、街道办事处应当…: organs before a comma, and whoever acts beside them. */
const ORGANS =
  /^(?![^，]*(?:所在地|上级|下级))(?:设区的市)?[^的]*(?:政府|国务院|部门|机关|委员会|常委会|街道办事处)(?:，|$)/;
const FURTHER_BODY =
  /^[^，。；的]{0,30}?(?:政府|部门|机关|机构|单位|委员会|管委会|街道办事处|法院|医院|工会|人民代表大会|较大的市|设区的市)/;
/** 或者自伤自残的罪犯: one more noun, and no act. */
const FURTHER_FOR = /^(?:以及|及其?|和|或者?)[^，。；]{1,40}的[^，。；的、]{1,8}$/;
/** 维护各项设施的正常运转: one more end, and no act. */
const FURTHER_END =
  /^(?:维护|防[止治范]|保[护证障]|促进|确保|提高|避免|规范|减少|改善)(?![^，。；]*(?:应当|可以|不得|必须|有权))/;
const TOLD_NOT = /(?:教育|引导|劝导|告诫|提醒|警示|告知)[^教引劝告提警，。；]{0,8}不得/;
/** 经评审的项目 | 由主管部门公示, 依照隶属关系 | 由省人民政府确定: an agent acts, whatever opens the words before him. */
const ACTED_ON =
  /^(?:[因经除]|逾期)[^，。；]{2,60}[的之][^，。；的之]{2,20}$|^(?:依照|按照|根据)[^，。；的]{2,16}(?:关系|权限|分工|规定|原则)$/;
const OF_TIME = /[时后前]$|期间$/;
const CLOSED_CASE = /[的时后前]$|时候$|期间$|情形$|情况$|情况下$/;
/** 应当提供必要的文件和情况: a noun that closes the act closes no case. */
const GOVERNED = /(?:情况|情形|前)$/;
/** 应当在开工前，…: the time is that of the act, the modal word governs. */
const DONE_FIRST = /(?:应当|必须|须)[^，。；的应必须]*后$/;
/** 应当取得相应的资质证书后，| 方可从事: the same, whatever is said of a thing in it. */
const DUE_FIRST = /应当|必须|须/;
const THEN = /^，?(?:方可|方能|才能|始得)/;
const TIMED = /(?:应当|必须|不得|可以|须|有权)(?:[在自于从按当]|提前)|应[在自于从按]/;
const REPORT =
  /^(?:《[^》]{1,60}》|意见|本法|这部法律)?(?:[还并也]|同时|进一步|分别|着重)?(?:明确提出|明确要求|明确规定|提出|明确|规定|要求|强调|指出)了?(?:要求)?(?=$|[^的了])/;

/** Length of the words by which a commentary says that the instrument lays something down: 《意见》明确提出. */
export function reportLength(words: string): number {
  return REPORT.exec(words)?.[0].length ?? 0;
}

/** Reads the segments of a clause, each in the light of its neighbours. */
export function readClause(
  text: string,
  segments: readonly Range[],
  options: { commentary: boolean },
): readonly Reading[] {
  const readings: Reading[] = [];
  for (const segment of segments) {
    const before = readings.at(-1);
    if (before !== undefined && goesOnListing(text, before, segment)) {
      readings[readings.length - 1] = readSegment(text, { start: before.start, end: segment.end }, options);
    } else readings.push(withoutTold(readSegment(text, segment, options), before));
  }
  const read = withSettingApart(text, exceptedBehindBut(text, closedByAct(text, readings)));
  return read.map((reading, at, all) => {
    const next = all[at + 1];
    const bare = next?.shape === 'CASE' && all[at + 2]?.bare === true ? all[at + 2] : next;
    const whole = withPlace(
      text,
      withPlacedSubject(text, withoutRelativeModal(text, withoutFirst(text, reading, next), next), bare),
      bare,
    );
    return withoutOwner(text, whole, next);
  });
}

/** 但消费者已经知道其存在瑕疵，| 且不违反强制性规定的除外: all that stands behind 但 is the exception. */
function exceptedBehindBut(text: string, readings: readonly Reading[]): readonly Reading[] {
  const but = readings.findLastIndex(({ start }) => text.startsWith('但', start));
  if (but < 0 || readings.at(-1)?.shape !== 'EXCEPTION') return readings;
  if (readings.slice(but).some(({ modals }) => modals.length > 0)) return readings;
  return readings.map((reading, at) => (at < but ? reading : { ...reading, shape: 'EXCEPTION' }));
}

/** 设施必须经主管部门验收合格后，| 该项目方可投入使用: of another what must be done first is the case. */
function withoutFirst(text: string, reading: Reading, next: Reading | undefined): Reading {
  const other = next !== undefined && next.modals.length > 0 && !next.bare;
  if (!other || reading.modals.length === 0 || text.charAt(reading.end - 1) !== '后') return reading;
  return DONE_FIRST.test(text.slice(reading.wordsStart, reading.end))
    ? { ...reading, modals: [], shape: 'CASE', bare: false }
    : reading;
}

/**
 * Whether a comma stands within a list of actors, of those for whom or of ends to which an act is: 乡镇人民政府、街道办事处，|
 * 以及有关部门，应当…; 对有社会危险性的罪犯，| 或者自伤自残的罪犯，不得…; 为保障基本功能，| 维护正常运转，….
 */
function goesOnListing(text: string, before: Reading, segment: Range): boolean {
  const words = text.slice(segment.start, segment.end);
  if (before.shape === 'FOR') return FURTHER_FOR.test(words);
  // 除按照规定，| 缴纳农村教育事业费附加的单位外: an exception goes on to its 外.
  if (text.startsWith('除', before.wordsStart) && text.charAt(before.end - 1) !== '外')
    return EXCEPTION_END.test(words);
  const thing =
    before.shape === 'PLAIN' && before.subject === null && before.agent === null && !before.verbal;
  // 责任区和责任人，| 按照下列规定确定: what is laid down of the thing before the comma.
  if (thing && before.modals.length === 0 && isRuledBelow(words)) return true;
  if (before.shape === 'ADJUNCT') return text.startsWith('为', before.wordsStart) && FURTHER_END.test(words);
  const pure = before.shape === 'PLAIN' && before.subject !== null && before.subject.end >= before.end;
  if (!pure) return false;
  const first = wordAt(text, segment.start);
  const organs = (first === null || first.nominal) && ORGANS.test(text.slice(before.start, before.end));
  return (
    FURTHER_MEMBER.test(words) ||
    (organs && FURTHER_BODY.test(words) && leadingActorPhrase(text, segment.start, segment.end) !== null)
  );
}

/**
 * Reads one segment: connective, modal words, the actor it begins with, the agent of 由, and its shape.
 *
 * @example 对未按规定核验的，| 电信业务经营者可以限制… → second segment: subject 电信业务经营者, modal 可以
 */
function readSegment(text: string, segment: Range, options: { commentary: boolean }): Reading {
  let wordsStart = segment.start;
  const raw = text.slice(segment.start, segment.end);
  wordsStart += CONNECTIVE.exec(raw)?.[0].length ?? 0;
  if (options.commentary) wordsStart += reportLength(text.slice(wordsStart, segment.end));
  if (wordsStart >= segment.end) wordsStart = segment.end;
  const words = text.slice(wordsStart, segment.end);
  const agent = agentIn(text, wordsStart, segment.end);
  const acted = agent !== null && ACTED_ON.test(text.slice(wordsStart, agent.start));
  const shape = acted && !CLOSED_CASE.test(words) && !words.endsWith('外') ? 'PLAIN' : shapeOf(words);
  const closed = shape === 'EXCEPTION' || (shape === 'CASE' && closesCase(text, wordsStart, segment.end));
  const modals = closed ? [] : modalsIn(text, wordsStart, segment.end, options);
  const first = modals[0];
  const limit = first?.start ?? segment.end;
  const before = text.slice(wordsStart, limit);
  const bare = first !== undefined && ADVERBIAL.test(before);
  const subject =
    bare || (agent !== null && agent.start === wordsStart)
      ? null
      : subjectOf(
          text,
          wordsStart + (IF.exec(words)?.[0].length ?? 0),
          first === undefined && agent !== null ? agent.start : limit,
          first !== undefined,
        );
  const alone = first === undefined && subject === null && agent === null && shape === 'PLAIN';
  const tasked = alone ? ownerOfTasks(text, wordsStart, segment.end) : null;
  const whole =
    alone && mayEndActor(text, segment.end - 1) && wordAt(text, wordsStart) === null && !directsThing(words)
      ? subjectOf(text, wordsStart, segment.end, true)
      : null;
  const named =
    whole?.end === segment.end ? whole : opensWithAct(text, subject, segment.end) ? null : subject;
  const acting = named === null && !bare ? actingShipOrZone(text, wordsStart, segment.end) : null;
  const place =
    acting ??
    (first !== undefined && named === null ? actingPlace(text, wordsStart, limit, segment.end) : null);
  const ofCase =
    shape === 'CASE' && first === undefined && subject === null && agent === null && acting === null
      ? (actorOfHead(text, wordsStart, segment.end) ??
        (OF_TIME.test(words) ? relatedActor(text, wordsStart, segment.end) : null))
      : null;
  const led =
    first !== undefined && !bare && subject === null && place === null && agent === null
      ? relatedSubject(text, wordsStart, limit)
      : null;
  const thing =
    subject !== null &&
    (first === undefined
      ? isHisDue(text, subject.end, segment.end) || freesThing(text.slice(subject.end, segment.end))
      : isOwnThing(text, subject.end, limit));
  return {
    start: segment.start,
    end: segment.end,
    wordsStart,
    modals,
    subject: thing ? null : (named ?? tasked ?? place ?? led ?? ofCase),
    maker:
      first !== undefined && !bare && (thing || named === null)
        ? makerOf(text, wordsStart, limit, subject)
        : null,
    agent,
    shape: first === undefined ? shape : 'PLAIN',
    bare,
    told: first === undefined && words.includes('不得') && TOLD_NOT.test(words),
    verbal:
      !thing && wordAt(text, wordsStart) !== null && !isNominalPhrase(words) && !(alone && isYield(words)),
  };
}

/** Whether the words of a case are closed by what marks it, so that the modal word in it lays nothing on anybody. */
function closesCase(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (!CLOSED_CASE.test(words)) return false;
  if (words.endsWith('的')) return true;
  // 应当经专家评审论证后，报…批准: what is to be done first.
  if (DONE_FIRST.test(words) || (words.endsWith('后') && DUE_FIRST.test(words) && THEN.test(text.slice(end))))
    return false;
  if (TIMED.test(words) || /^(?:(?:国家|本[市省])?(?:鼓励|支持)|应当|必须|可以|不得|禁止)/.test(words))
    return false;
  return !GOVERNED.test(words) || !namesBefore(text, start, end);
}

/** Whether nothing but an actor stands before the first modal word of a segment. */
function namesBefore(text: string, start: number, end: number): boolean {
  const at = text.slice(start, end).search(/应当|必须|不得|可以/);
  return subjectOf(text, start, start + at, true)?.end === start + at;
}

/**
 * All words before a modal word, where they are a list of actors with a relative of what they have before it:
 * 有移民安置任务的省、自治区、直辖市人民政府 | 应当….
 */
function relatedSubject(text: string, start: number, limit: number): Range | null {
  const words = text.slice(start, limit);
  const named = relatedName(text, start, limit);
  if (named !== null) return named;
  if (!HAS.test(words)) return null;
  const phrase = leadingActorPhrase(text, start, limit);
  return phrase !== null && ADVERBIAL.test(text.slice(phrase.end, limit)) ? phrase : null;
}

/** 发给烈士未满十八周岁的兄弟姐妹: to whom a thing is given. */
const GIVES = /^(?:依法|及时)?(?:[发交]给|[退返归交]还|补发|转交|移[交送]给)/;

/** 选举主席团和秘书长: an act whose object closes the words. */
function opensWithAct(text: string, subject: Range | null, end: number): boolean {
  if (subject?.end !== end) return false;
  const words = text.slice(subject.start, end);
  if (GIVES.test(words)) return true;
  if (words.includes('的')) return false;
  const word = wordAt(text, subject.start);
  return word?.class === 'VERB' && word.nominal && !standsInName(text, subject.start, word);
}

/**
 * The reading without its subject where a comma closes what an actor made, or what is his is the subject of a bare modal
 * word behind it; whom he set up or took on is the subject instead.
 *
 * @example 企业与职工订立的合同，| 不得… → no subject; 华侨投资兴办的企业，| 可以… → all of the first segment
 */
function withoutOwner(text: string, reading: Reading, next: Reading | undefined): Reading {
  const { subject, shape, modals } = reading;
  if (shape !== 'PLAIN' || modals.length > 0 || next === undefined) return reading;
  if (subject === null && !next.bare) return reading;
  const maker = text.startsWith('或者', reading.start)
    ? null
    : makerOf(text, reading.wordsStart, reading.end, subject);
  if (subject === null) return { ...reading, maker };
  const said = next.subject === null && next.modals.length === 0 ? text.slice(next.wordsStart, next.end) : '';
  if (BELONGS.test(said) && endsInThing(text.slice(subject.end, reading.end)))
    return { ...reading, subject: null, verbal: false };
  const made = isMadeByOwner(text, subject.end, reading.end);
  if (!next.bare && !isHeld(said) && !isRuledBelow(said) && !made) return reading;
  if (next.bare && made && namesMade(text, subject.end, reading.end))
    return { ...reading, subject: { start: reading.wordsStart, end: reading.end }, verbal: false };
  const owned = (text.charAt(subject.end) === '的' || made) && isOwnThing(text, subject.end, reading.end);
  if (!owned) return reading;
  return { ...reading, subject: null, maker, verbal: false };
}

/**
 * The reading without its modal word where that stands in the relative of an actor whose own modal word follows.
 *
 * @example 规定必须经检验的商品的发货人，| 应当… → subject all of the first segment
 */
function withoutRelativeModal(text: string, reading: Reading, next: Reading | undefined): Reading {
  const modal = reading.modals[0];
  if (modal === undefined) return reading;
  // 依法应当报废的船舶，| 不得航行: a name by what the law demands; 并不得航行 would go on with an act.
  // …，按照规定进行招标 names nobody to whom the demand could be left.
  const borne = next?.subject != null || next?.agent != null || next?.shape === 'CASE';
  const demanded =
    next !== undefined && (borne || next.modals.length > 0) && !text.startsWith('并', next.start);
  if (demanded && isDueByLaw(text, reading.wordsStart, modal, reading.end)) {
    const name = text.slice(text.lastIndexOf('的', reading.end) + 1, reading.end);
    const subject = isActorNoun(name) ? { start: reading.wordsStart, end: reading.end } : null;
    return { ...reading, modals: [], subject, bare: false, verbal: false };
  }
  // 应当登记而未登记的房地产，| 当事人应当…: a thing by what should be done to it.
  const due =
    (reading.bare && DUE.test(text.slice(modal.end, reading.end))) ||
    UNDER_LAW.test(text.slice(reading.wordsStart, reading.end));
  const acts = next?.subject != null && (next.modals.length > 0 || next.shape === 'CASE');
  if (due && (acts || isDueTopic(text, reading, next)) && isOwnThing(text, modal.end, reading.end))
    return { ...reading, modals: [], bare: false, verbal: false };
  if (reading.bare || next?.bare !== true) return reading;
  const words = text.slice(modal.end, reading.end);
  const of = words.lastIndexOf('的');
  // 对必须同时采出而暂时不能利用的矿产，应当…
  if (of > 0 && reading.subject === null && isForPhrase(text.slice(reading.wordsStart, reading.end)))
    return { ...reading, modals: [], shape: 'FOR' };
  if (of <= 0 || reading.subject !== null || !isActorNoun(words.slice(of + 1))) return reading;
  return { ...reading, modals: [], subject: { start: reading.wordsStart, end: reading.end } };
}

/**
 * The reading with all its words as the subject, where they are an actor whose relative a preposition opens and a bare
 * modal word follows.
 *
 * @example 在中国境内进行投资活动的外国投资者，| 应当… → subject all of the first segment
 */
function withPlacedSubject(text: string, reading: Reading, next: Reading | undefined): Reading {
  if (reading.subject !== null || reading.modals.length > 0 || next?.bare !== true) return reading;
  if (wordAt(text, reading.wordsStart)?.class !== 'PREPOSITION') return reading;
  const acting = reading.shape === 'PLAIN' ? relatedActor(text, reading.wordsStart, reading.end) : null;
  if (acting !== null) return { ...reading, subject: acting };
  const subject =
    subjectOf(text, reading.wordsStart, reading.end, true) ??
    (next.agent === null ? relatedSubject(text, reading.wordsStart, reading.end) : null);
  return subject?.end === reading.end ? { ...reading, subject, shape: 'PLAIN' } : reading;
}

/** The reading with the place that it names as the subject, where a bare modal word follows: 车站、宾馆等公共场所，| 应当…. */
function withPlace(text: string, reading: Reading, next: Reading | undefined): Reading {
  if (reading.subject !== null || reading.shape !== 'PLAIN' || next?.bare !== true) return reading;
  if (reading.modals.length > 0 || reading.agent !== null) return reading;
  const place =
    relatedName(text, reading.wordsStart, reading.end) ??
    actingPlace(text, reading.wordsStart, reading.end, next.end);
  return place === null ? reading : { ...reading, subject: place };
}

/** The reading without its modal word where that goes on with what is taught: 教育引导不得参与…，不得提供帮助. */
function withoutTold(reading: Reading, before: Reading | undefined): Reading {
  const goesOn = before?.told === true && reading.bare && reading.modals[0]?.modality === 'PROHIBITION';
  return goesOn ? { ...reading, modals: [], bare: false, verbal: true, told: true } : reading;
}

/** 涉及债务人财产的下列行为，| 管理人有权…: a thing by what it concerns, and no act. */
const CONCERNING = /^(?:涉及|涉嫌|影响|危及)[^，。；]{2,60}的[^，。；的]{1,16}$/;

const ORGANISES = /^组织(?![的者、和或与及形]|机构|编制|实施|体系)/;

/** 建设项目的初步设计: whether what opens with a nominal verb is the name of another act. */
function isNominalPhrase(words: string): boolean {
  if (CONCERNING.test(words)) return true;
  // 组织出土文物的征集工作: whom or what one has done is the object.
  if (ORGANISES.test(words)) return false;
  const of = words.lastIndexOf('的');
  const first = wordAt(words, 0);
  if (of <= 0 || of === words.length - 1 || first?.nominal !== true) return false;
  // 建设单位移交的竣工档案
  if (isGoods(words) && standsInName(words, 0, first)) return true;
  return [2, 3, 4].some((length) => {
    const at = words.length - length;
    const word = at > of ? wordAt(words, at) : null;
    return word?.nominal === true && word.length === length;
  });
}
