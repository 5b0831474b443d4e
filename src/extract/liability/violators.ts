import type { ActorMention } from '../../model/actor.ts';
import type { MappedText } from '../../model/span.ts';
import { holdsVerb, opensWithVerb } from '../actor/lexicon.ts';
import { withoutAct } from '../actor/name.ts';
import { spreadActors } from '../actor/phrase.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';
import { matchesIn } from '../words/matches.ts';
import { wordAt } from '../words/word.ts';
import { OFFICE } from './addressees.ts';
import { describedViolators } from './described.ts';
import { MEMBER_JOINT } from './listed-subject.ts';
import { opensWithAct } from './places.ts';
import {
  BREAKS,
  LAWGIVER,
  NOBODY,
  SETTING,
  WITHOUT_LEAVE,
  omits,
  readSubject,
  type Named,
  type Subject,
} from './breach-subject.ts';

/** A breach of something, which goes before the subject: 违反本法规定，经营者未…. */
const BREACH_OF = /^对?[^，]{0,60}违反[^，]{2,80}(?:规定|要求|条款|义务|之一)?$/;
/** 占用期届满; 责任人无法认定, 主体工程验收不合格: a time or a state, behind which the subject may stand. */
const TIME_OR_STATE = /(?:后|时|[届期]满|无法(?:认定|确定)|[未不](?:通过|合格|达标|明确))$/;
/** Whom somebody makes do something: 或者要求导游人员承担费用. */
const ACTED_ON = /^(?:要求|强制|强迫|允许|默许|安排|使用|利用|派遣|指派|容留|帮助|协助)/;
/** What an authority does with another's case, and none of its own breaches: 税务机关依照第五条的规定. */
const HANDLES = /^(?:依照|根据|按照|对|认为|[接收]到|审理|处理|查处|申请|经审查)[^未不拒违擅滥玩徇超]*$/;
/** A breach without a subject: 未采取措施的, 不再符合条件的. */
const HEADLESS =
  /^(?:未(?!成年)|不(?!动产|特定)|[拒仍]|擅自|违反|继续|逾期|没有|降低|变更|转让|出[租借]|涂改|伪造|抽逃|隐匿)/;
/** How a list goes on behind a comma. */
const LIST_GOES_ON = /^(?:或者|以及|及其?|和)/;
const ENTITLED = /^(?:可以?|应当|有权|须|要求|没有过错)/;
const ANY_PARTY = /^(?:违法)?行为人$|^当事人$|^双方$/;

/**
 * Whose breach it is: the subject of the words that describe it, up to the last …的. 任何单位和个人, and a breach that
 * names nobody, give an empty list. A relative that is the breach itself is no part of the name.
 *
 * @example 违反本法规定，电信业务经营者未…的 → 电信业务经营者
 * @example 对实施前款行为的单位、个人和相关组织者，… → 单位, 个人, 相关组织者
 * @example 实行核准管理的项目，企业未依照规定办理手续的 → 企业
 */
export function violatorsIn(text: MappedText, stretches: readonly Range[]): readonly ActorMention[] {
  const segments = stretches
    .map((stretch) => unquoted(text.text, stretch))
    .flatMap((stretch) => cutAtBreach(text.text, stretch));
  const subjects = subjectsOf(text, segments);
  return subjects.length > 0 ? subjects : describedViolators(text, segments);
}

function subjectsOf(text: MappedText, segments: readonly Range[]): readonly ActorMention[] {
  // 编制单位取得资质证书后，不再符合条件的: who stands in the setting, where the breach itself names nobody.
  let inSetting: readonly ActorMention[] = [];
  let atTime = false;
  for (const [index, segment] of segments.entries()) {
    const written = text.text.slice(segment.start, segment.end);
    if (/^(?:或者|以及|并)/.test(written))
      return inSetting.length > 0 ? inSetting : subjectBehindOr(text, segments.slice(index));
    const next = segments[index + 1];
    // 未经河道主管机关审查同意，建设单位变更…的: whose leave is missing stands before whose breach it is.
    if (next !== undefined && WITHOUT_LEAVE.test(written) && opensWithName(text.text, next)) continue;
    const found = FOUND.exec(written)?.[0].length ?? 0;
    const reading = readSubject(text, { ...segment, start: segment.start + found }, next);
    // 对具备计量条件的用户，供热企业不按照用热量收费的: a topic.
    const isTopic = reading.is === 'NAMED' && reading.isOpen && written.startsWith('对');
    if (next !== undefined && omits(text.text, next) && (isTopic || TIME_OR_STATE.test(written))) continue;
    const treated = reading.is === 'NAMED' ? treatedBy(text, segments.slice(index)) : [];
    if (treated.length > 0) return treated;
    if (reading.is === 'NAMED' && handles(text, reading, segments.slice(index))) continue;
    if (reading.is === 'NAMED')
      return [...reading.actors, ...furtherSubjects(text, reading, segments.slice(index))];
    // 用人单位申报社会保险费数额时，瞒报工资总额的: what is done at the time breaks the law, too.
    const goesOn = HEADLESS.test(written) || (atTime && opensWithAct(written));
    if (reading.is === 'SETTING') inSetting = reading.actors;
    atTime = reading.is === 'SETTING' && written.endsWith('时');
    // Authorities are named in settings for what they did: 备案部门取消备案后，仍然使用…的.
    if (inSetting.length > 0 && !OFFICE.test(inSetting.at(-1)?.name ?? '') && goesOn) return inSetting;
    if (reading.is === 'NONE' && !BREACH_OF.test(written) && !SETTING.test(written)) {
      const behind = segments
        .slice(index + 1)
        .find((one) => !TIME_OR_STATE.test(text.text.slice(one.start, one.end)));
      const named = subjectBehindTopic(text, segment, behind);
      return named.length > 0 ? named : subjectBehindOr(text, segments.slice(index + 1));
    }
  }
  return [];
}

/** 发现 | 煤矿企业未进行教育的: the breach is told as it was found; of 发现旅客携带违禁物品不报告的 who found it breaks his duty. */
const FOUND =
  /^(?:发现|查明|认定(?=被))(?!人)(?![^，]{0,60}[未不](?:及时|立即|依法|按照?规定|予以?)?(?:报告|上报|制止|劝阻|查处|处理|处置|移送|举报|停止|采取))(?=[^，的]{2,20}(?:[有未不违]|从事))/;

/** Whether a stretch opens with somebody's name, and no verb. */
function opensWithName(words: string, { start, end }: Range): boolean {
  return !opensWithVerb(words.slice(start, end)) && leadingActorPhrase(words, start, end) !== null;
}

/** Between the breach of one and that of the next: 违反第一款规定 | 、住宿经营者违反第二款规定. */
const OTHER_BREACH = /(?<=规定|[条款项])(?:、|或者)(?=(?![第本前])[^，。；、的违]{2,14}违反[本第])/g;

/** Cuts a stretch in which several break a provision each. */
function cutAtBreach(words: string, { start, end }: Range): readonly Range[] {
  const joints = matchesIn(words.slice(start, end), OTHER_BREACH);
  const ends = [...joints.map(({ index }) => start + index), end];
  const starts = [start, ...joints.map(({ index, 0: joint }) => start + index + joint.length)];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}

/** What a statute inserts into another opens with a quotation mark that closes far behind. */
function unquoted(words: string, { start, end }: Range): Range {
  const opens = words.startsWith('“', start) && !words.slice(start, end).includes('”');
  return { start: opens ? start + 1 : start, end };
}

/** Whether a stretch only tells that an authority is at work: 执法机关在实施检查时，任何个人…; 人民法院审理案件. */
function handles({ text }: MappedText, { actors }: Named, [segment, ...rest]: readonly Range[]): boolean {
  const last = actors.at(-1)?.name ?? '';
  if (segment === undefined || !OFFICE.test(last)) return false;
  const words = text.slice(segment.start, segment.end);
  const behind = words.slice(words.lastIndexOf(last) + last.length);
  // 对…需要，申请开展检测活动，不在期限内作出决定的: the breach comes later.
  if (HANDLES.test(behind)) return !rest.some(({ start, end }) => HEADLESS.test(text.slice(start, end)));
  const [next] = rest;
  // 城市管理部门应当加强监督，对低于国家规定的: its duty is to act on the breach.
  if (
    next !== undefined &&
    behind.startsWith('应当') &&
    /^对[^，]*的$/.test(text.slice(next.start, next.end))
  )
    return true;
  return (
    /^在[^，]*时$/.test(behind) &&
    next !== undefined &&
    leadingActorPhrase(text, next.start, next.end) !== null
  );
}

/** An authority, bodies with a task included. */
const AUTHORITY = /(?:部门|机关|机构|法院|检察院|政府|海关|委员会|组织)$/;
/** By what it is to be measured: 应当根据情节, 可视其情节轻重. */
const MEASURE_OF_IT = /^(?:应当?|可以?)?[视按根][^，的]{0,10}(?:情节|情况)(?:轻重)?$/;
/** Behind it, what it has to do about a breach that is told next. */
const IS_TO_ACT = /^(?:$|应当?|必须|负责)/;

/**
 * Whom an authority treats for their breach, with whom its words close: 人民法院对有前款规定的行为之一的单位; 有关机关应当加强监督检查，
 * 对违反第五条规定的单位和个人. Not 登记机关对不符合条件的企业予以登记的, which is its own breach.
 */
function treatedBy(text: MappedText, [segment, ...stretches]: readonly Range[]): readonly ActorMention[] {
  const words = text.text;
  const [next, ...rest] = stretches.filter(({ start, end }) => !MEASURE_OF_IT.test(words.slice(start, end)));
  if (segment === undefined || rest.length > 0) return [];
  const office = leadingActorPhrase(words, segment.start, segment.end);
  if (office === null || !AUTHORITY.test(words.slice(office.start, office.end))) return [];
  const acts = IS_TO_ACT.test(words.slice(office.end, segment.end));
  const whom = next === undefined ? { start: office.end, end: segment.end } : acts ? next : null;
  if (whom === null || !/^对.*的/.test(words.slice(whom.start, whom.end))) return [];
  const reading = readSubject(text, whom, undefined);
  return reading.is === 'NAMED' && reading.isOpen ? reading.actors : [];
}

/**
 * Who else is a subject behind the first: the rest of a list that a comma cuts (监护人，以及被委托人违反…), who commits the
 * other breach of two (承担任务的单位未…的，出资的单位阻碍建造的), and who breaks his duty beside the first (施工单位未…，
 * 监理单位未…的). Nobody where the first binds everybody.
 */
function furtherSubjects(
  text: MappedText,
  { actors: named, isOpen }: Named,
  [first, ...segments]: readonly Range[],
): readonly ActorMention[] {
  if (named.length === 0) return [];
  let open = isOpen;
  let before = first;
  const further: ActorMention[] = [];
  for (const segment of segments) {
    const written = text.text.slice(segment.start, segment.end);
    const from = segment.start + (LIST_GOES_ON.exec(written)?.[0].length ?? 0);
    const said = text.text.slice(from, segment.end);
    const acted = ACTED_ON.test(said) || HEADLESS.test(said);
    if (HEADLESS.test(written) || opensWithVerb(written)) open = false;
    const anew = before !== undefined && isBreachOfItsOwn(text.text, before, segment);
    const other = /^(?:或者|以及)/.test(written);
    const reading =
      !acted && (open || other || anew || omits(text.text, segment))
        ? readFurther(text, { start: from, end: segment.end }, anew)
        : NOBODY;
    open &&= reading.is === 'NAMED' && reading.isOpen;
    if (reading.is === 'NAMED') further.push(...reading.actors);
    before = segment;
  }
  return unlike(named, further);
}

/**
 * A further subject; none whose name a verb governs (收受生产企业、经营企业给予的财物), none who has a right, and no
 * authority that is but asked (或者公安机关依法开展的检查).
 */
function readFurther(text: MappedText, segment: Range, breaks: boolean): Subject {
  const reading = readSubject(text, segment, undefined);
  const phrase = leadingActorPhrase(text.text, segment.start, segment.end);
  // 或者对符合条件的企业不予登记的: to whom it is done.
  if (reading.is !== 'NAMED' || text.text.startsWith('对', segment.start)) return NOBODY;
  if (phrase === null) return reading;
  const words = text.text.slice(phrase.start, phrase.end);
  const behind = text.text.slice(phrase.end, segment.end);
  const [first = ''] = words.split(MEMBER_JOINT);
  const governed = !words.includes('的') && (withoutAct(first) === null || holdsVerb(first));
  const asked = OFFICE.test(words) && behind !== '' && !breaks && !BREAKS.test(behind);
  return governed || asked || ENTITLED.test(behind) || ANY_PARTY.test(words) ? NOBODY : reading;
}

/** 评标委员会成员收受财物的，工作人员透露…的: two breaches, with a …的 each; an authority only tells its case there. */
function isBreachOfItsOwn(words: string, before: Range, { start, end }: Range): boolean {
  const phrase = leadingActorPhrase(words, start, end);
  return (
    words[before.end - 1] === '的' &&
    words[end - 1] === '的' &&
    phrase !== null &&
    !LAWGIVER.test(words.slice(phrase.start, phrase.end))
  );
}

/** Those of the others whose names are new. */
function unlike(named: readonly ActorMention[], others: readonly ActorMention[]): readonly ActorMention[] {
  const known = new Set(named.map(({ name }) => name));
  return others.filter(({ name }) => !known.has(name) && known.add(name));
}

/** Another breach beside the first; not another means of it: 或者以虚假单证骗购外汇的. */
const OR_ELSE = /^或者(?!以)/;

/** 未汇交地质资料，或者矿业权人未报送报告的: of two breaches the second may say whose it is. */
function subjectBehindOr(text: MappedText, segments: readonly Range[]): readonly ActorMention[] {
  for (const { start, end } of segments) {
    const written = text.text.slice(start, end);
    if (!OR_ELSE.test(written) || !written.endsWith('的')) continue;
    const reading = readFurther(text, { start: start + 2, end }, false);
    if (reading.is === 'NAMED') return reading.actors;
  }
  return [];
}

/** 实行核准管理的项目，企业未…: behind a topic the subject must be followed by a verb of breach at once. */
function subjectBehindTopic(
  text: MappedText,
  topic: Range,
  next: Range | undefined,
): readonly ActorMention[] {
  if (next === undefined) return [];
  const words = text.text.slice(topic.start, topic.end);
  // 设施不符合标准，且产权单位未改正的
  const joint = text.text.startsWith('且', next.start) ? 1 : 0;
  const phrase = leadingActorPhrase(text.text, next.start + joint, next.end);
  if (phrase === null || !BREAKS.test(text.text.slice(phrase.end, next.end))) return [];
  // 污水管网尚未建设的，产生污水的单位未…的: a case of things; of a deed the subject behind it is another's.
  if (words.endsWith('的') && (wordAt(words, 0) !== null || opensWithVerb(words) || !omits(text.text, next)))
    return [];
  return spreadActors(text, phrase.start, phrase.end);
}
