import { isActorNoun } from '../actor/lexicon.ts';
import { GOES_BY, shapeOf } from './case.ts';
import type { Range } from '../words/clause.ts';
import { isAttribute } from './modality.ts';
import { tellsEvent } from './event.ts';
import { statesFact } from './fact.ts';
import type { Reading } from './reading.ts';
import { isNounLike, LEARNING } from '../words/name-stems.ts';
import { subjectOf } from './subject.ts';
import { wordAt } from '../words/word.ts';
import { matchesIn } from '../words/matches.ts';
import { acquires, isAdjunctOnly, isCopula, isMadeUp, isStative } from './predicate.ts';

/** What stands in a clause before its action: case, bearer, thing. */
export interface Lead {
  /** Where the first of them begins; null where nothing but adjuncts stands there. */
  readonly start: number | null;
  /** Actor phrase that is the subject of the action to come. */
  readonly subject: Range | null;
  /** The words that say in which case. */
  readonly condition: Range | null;
  /** Actors that act inside the case, in order. */
  readonly caseSubjects: readonly Range[];
  /** The noun phrase of which alone the words before consist, where it names no actor: 适用普通程序审理的行政复议案件. */
  readonly noun: Range | null;
  /** Who made or holds the thing that is named before all cases: 旅行社提供的信息，…. */
  readonly maker: Range | null;
  /** Whether a noun phrase that names no actor stands there: 有关信息，由X统一发布. */
  readonly topic: boolean;
  /** What happens to a thing or is done with it, where nothing else stands there: 工程竣工，应当…. */
  readonly event: Range | null;
  /** All words of the case where the subject acts in it and another bears the norm. */
  readonly whole: Range | null;
  /** Whether the words of the case are but a thing, which is the subject where nobody follows: 运输危险废物的车辆，应当…. */
  readonly thing: boolean;
  /** Whether but an act of nobody named stands there: 给予处分，应当…. */
  readonly act: boolean;
  /** Whether what stands there says what the subject is or of whom it is made up, and no case of his. */
  readonly described: boolean;
  /** Whether the case is but a place by what is so of it: 供水管网未覆盖的区域，应当…. */
  readonly place: boolean;
}

/** 供水管网未覆盖的区域，应当…: a place by what is so of it, which a comma sets off without its 在. */
const DESCRIBED_PLACE = /^[^在]*的[^，。；的、]{0,4}(?:区域|地区|地段|路段|[水海]域)$/;
/** 历史遗存集中的区域，应当划定为保护区: the place that the sentence itself sets apart is no case. */
const MADE_OF_IT =
  /^，(?:[均都也]|一并|一律|统一|依法|应当?|可以?|必须)*(?:划定?[为入归]|纳入|列[入为]|[确认]?定为|规划为|作为)/;
/** Characters behind a place that tell. */
const MADE_REACH = 24;
const ALTERNATIVE = /或者/g;
/** 除能够证明自己不是侵权人的外; not 除遵守前款规定外, 除承担法律责任以外, 除合同另有约定外. */
const EXCEPTED =
  /^除(?![^，。；]*(?:另有|遵守|责任))[^，。；](?:[^。；]*的以?外|[^。；]*(?<!规定|约定|要求)以外)$/;

/** 运输危险废物的车辆: a thing by its relative, not an act. */
export const NAMES_THING =
  /^(?!对)[^，]*的[^，。；的、]{0,8}(?:车辆?|船舶?|航空器|设备|设施|装置|产品|商品|货物|物品|食品|药品|器械|动物|植物|种子|建筑物?|构筑物|项目|工程|场所|机械|房屋|电梯|犬只?|土地|林[木地]|文物|物资|疫苗|武器|草原|牲畜)$/;
/** 对假药的处罚决定. */
const DECIDED = /^对[^，]*的[^，的]{0,6}(?:决定|结果|结论)$/;
/** 列入会议议程的法规案, 不符合标准的产品: a verb of what is so, not of what one does, opens the relative of a thing. */
const THAT_IS =
  /^(?:列入|纳入|涉及|属于|用于|具有|位于|处于|符合|需要|依法应当|依法必须|[不未已](?!成年))[^，。；]*的[^，。；的、]{1,12}$/;
/** 因使用不当造成的质量问题, 与进出口有关的资料, 经批准的规划: by what a thing came about or to what it belongs. */
const CAME_BY = /^(?:因(?![此而])|经(?![营济办纪费常过理贸])|[与由]|根据|依照|按照|依据|针对)/;
/** 向社会公开的地图, 依法披露的信息: how or toward whom what was done that describes a thing. */
const TOWARD =
  /^(?:[向自以用](?![^，。；]*的[^，。；的]*(?:申请|报告|备案|提出|提交|办理))|从(?!事)|通过|连续|(?:依法|自行|单独|统一|共同|联合|擅自)(?=[^，。；的]{2}的))/;
const CAME =
  /(?:造成|引起|产生|形成|发生|批准|审批|审定|核准|认定|鉴定|登记|确定|提交|提供|设置|编制|设立|制定|规定|公布|收取|取得|发放|收缴|没收|处理|有关|相关|相同)的[^，。；的、]{1,14}$/;
/** Behind 的 no thing, but a case, a place or somebody. */
const NO_THING =
  /(?:[情形况时前后中内候间题域区地段所者人员见]|行为|事项|案件|申请|企业|单位|机构|部门|人员|同意|批准|许可|指定|核准|审核|授权|委托|确认|认可)$/;
const CLOSED = /(?:[的时后前]|期间|情形|情况下)$/;
/** 在行政执法过程中: a setting, and no case. */
const AT_WORK = /^在.*[^届]中$/;
/** 法律、行政法规或者国务院 | 决定规定…: what is laid down, and no act. */
const SPOKEN = /^(?:决定)?(?:另有|没有)?(?:规定|约定)/;
const WITHOUT = /未经|非[经因]/;

/** 会同公安机关根据需要，可以划定…: with whom and under what an act is done. */
const WITH_OTHERS = /^(?:会同|协同)/;
const UNDER = /根据|按照|依照|依据|结合/;

const isPure = (reading: Reading): boolean =>
  reading.shape === 'PLAIN' && reading.subject !== null && reading.subject.end >= reading.end;

/** Whether the shape of a segment shows that it says in which case or where. */
export const marksCase = (reading: Reading): boolean =>
  reading.shape === 'CASE' || reading.shape === 'FOR' || reading.shape === 'PLACE';

/**
 * Reads the segments that stand before an action.
 *
 * Segments side by side that lead to a …的, …时 or the like are one case, whatever they hold; an actor phrase alone
 * is the subject to come; 根据… and the like count only inside a case.
 *
 * @example 对电信网络诈骗案件，人民检察院决定不起诉，但需要给予行政处罚的， → one condition, caseSubjects [人民检察院]
 */
export function readLead(text: string, pending: readonly Reading[]): Lead {
  let lastCase = -1;
  pending.forEach((reading, index) => {
    if (marksCase(reading)) lastCase = index;
  });
  lastCase = Math.max(lastCase, closingNoun(text, pending));
  let start: number | null = null;
  let subject: Range | null = null;
  let conditionStart: number | null = null;
  let conditionEnd = 0;
  let excepted: number | null = null;
  let topic = false;
  let acts = false;
  let described = false;
  let place = false;
  let behindCase = false;
  const caseSubjects: Range[] = [];

  pending.forEach((reading, index) => {
    const inCase = index <= lastCase;
    // 犯数罪的，除判处死刑的以外，应当…: what is excepted from a case is part of it.
    if (
      conditionStart !== null &&
      reading.start === conditionEnd + 1 &&
      EXCEPTED.test(text.slice(reading.wordsStart, reading.end))
    ) {
      excepted ??= reading.start;
      conditionEnd = reading.end;
      return;
    }
    if (reading.shape === 'ADJUNCT' || reading.shape === 'REFERRAL') {
      const next = pending[index + 1];
      const opensCase =
        next?.shape === 'CASE' &&
        index < lastCase &&
        !AT_WORK.test(text.slice(reading.wordsStart, reading.end)) &&
        /[的时]$/.test(text.slice(next.start, next.end));
      if (!opensCase || conditionStart !== null) return;
      start ??= reading.wordsStart;
      conditionStart = reading.wordsStart;
      conditionEnd = reading.end;
      return;
    }
    start ??= reading.wordsStart;
    // 起草单位起草的政策措施，不得…: what one made is no case of his.
    if (reading.maker !== null && !inCase) {
      topic = true;
      return;
    }
    const last = index === pending.length - 1;
    // 国家决定实施国防动员后，预备役军官，| 未经批准，不得离开: behind a closed case an actor alone bears, too.
    const closed = conditionStart !== null && CLOSED.test(text.slice(conditionStart, conditionEnd));
    if (isPure(reading) && (!inCase || (subject === null && (conditionStart === null || closed)))) {
      subject = reading.subject;
      behindCase ||= inCase && closed;
      return;
    }
    if (behindCase && reading.subject === null) return;
    // 收益归承包方所有，任何人不得截留; 成员取得资格，…: whose a thing is or what follows by law says not in which case.
    const words = text.slice(reading.wordsStart, reading.end);
    if (
      reading.shape === 'PLAIN' &&
      (IS_HELD.test(words) ||
        (reading.subject === null && !inCase && statesFact(words)) ||
        PRESCRIBED.test(words) ||
        (subject !== null && reading.subject === null && acquires(words)))
    ) {
      topic ||= subject === null && conditionStart === null;
      return;
    }
    // 纳税人，都是…的义务人，应当…: what the bearer is says not in which case.
    if (reading.shape === 'PLAIN' && !inCase && isCopula(words)) return;
    if (reading.shape === 'PLAIN' && !inCase && reading.subject === null && !reading.verbal) {
      const without = text.slice(reading.wordsStart, reading.end).search(WITHOUT);
      const isMade = MADE_OF_IT.test(text.slice(reading.end, reading.end + MADE_REACH));
      if (conditionStart === null && without <= 0 && DESCRIBED_PLACE.test(words) && !isMade) {
        conditionStart = reading.wordsStart;
        conditionEnd = reading.end;
        place = true;
      } else if (conditionStart === null) topic = true;
      // 在铁路线路上架设…，埋置…，必须…: what stands beside a case goes on with it.
      else if (subject === null && !CLOSED.test(text.slice(conditionStart, conditionEnd)))
        conditionEnd = reading.end;
      if (conditionStart === null && without > 0) {
        conditionStart = reading.wordsStart + without;
        conditionEnd = reading.end;
      }
      return;
    }
    // The bearer with a case of his own: of two stretches that stand apart the first is the condition; what is no case
    // by itself leads up to his (检测结果表明存在隐患，主管部门认为有必要通知的，…).
    const bearer = reading.subject !== null && reading.shape !== 'FOR' && !isPure(reading);
    if (
      bearer &&
      (reading.shape === 'PLAIN' ? !inCase : last && conditionStart !== null && subject === null)
    ) {
      const rest = text.slice(reading.subject.end, reading.end);
      subject = reading.subject;
      described = isMadeUp(rest) || isCopula(rest) || statesFact(words);
      if (described) return;
      acts = true;
      if (inCase && !pending.slice(0, index).some((before) => standsApart(text, before)))
        conditionEnd = reading.end;
      if (
        conditionStart !== null ||
        isAdjunct(rest) ||
        NO_CASE.test(rest) ||
        isStative(rest) ||
        isHisThing(rest) ||
        (WITH_OTHERS.test(rest) && UNDER.test(rest))
      )
        return;
      conditionStart = reading.subject.end;
      conditionEnd = reading.end;
      return;
    }
    if (bearer) caseSubjects.push(reading.subject, ...furtherSubjects(text, reading));
    conditionStart ??= reading.wordsStart;
    conditionEnd = reading.end;
  });

  const condition = conditionStart === null ? null : { start: conditionStart, end: conditionEnd };
  const end = pending.at(-1)?.end ?? 0;
  const whole = acts && start !== null ? { start, end } : null;
  const thing =
    condition !== null &&
    pending.filter(({ shape }) => shape !== 'ADJUNCT').length === 1 &&
    isThing(text.slice(condition.start, excepted === null ? condition.end : excepted - 1));
  const [only, another] = pending;
  const alone =
    topic && only !== undefined && another === undefined ? { start: only.wordsStart, end: only.end } : null;
  const spoken = alone === null ? '' : text.slice(alone.start, alone.end);
  const noun = alone !== null && isNounPhrase(spoken) ? alone : null;
  // 居民进行装修活动产生的垃圾: what one made is no event.
  const event = alone !== null && only?.maker == null && tellsEvent(spoken) ? alone : null;
  const act =
    only?.shape === 'PLAIN' && only.verbal && only.subject === null && another === undefined && !thing;
  return {
    start,
    subject,
    condition,
    caseSubjects,
    maker: pending[0]?.maker ?? null,
    topic: topic || thing,
    noun,
    event,
    act,
    whole,
    described,
    place,
    // 新建的工业项目，除有特殊要求的以外，应当…: what is excepted makes a case of the thing.
    thing: thing && excepted === null,
  };
}

/** Whether words before the bearer are a case or a thing by themselves, and do not lead up to his case. */
function standsApart(text: string, reading: Reading): boolean {
  if (reading.shape !== 'PLAIN') return true;
  const words = text.slice(reading.wordsStart, reading.end);
  const named = reading.subject === null && (!reading.verbal || words.includes('的'));
  return isThing(words) || (named && isNounPhrase(words));
}

/** 残疾人工作者 | 和手语翻译, 公民 | 不分民族, 管理者 | 负责该场所的控制吸烟工作: who else, whoever he is, his task. */
const NO_CASE = /^(?:和(?![^，]*协商)|不分|不论|负责[^，。；]{2,30}工作$)/;
const isAdjunct = (words: string): boolean =>
  shapeOf(words) === 'ADJUNCT' || (GOES_BY.test(words) && isAdjunctOnly(words));

/** Whether words are a thing by its relative, not an act: 列入会议议程的法规案, 收取的费用; not 征收社会抚养费. */
export function isThing(words: string): boolean {
  if (NAMES_THING.test(words) || DECIDED.test(words)) return true;
  const verb = wordAt(words, 0);
  // 收取的费用: of whom or how many the verb speaks stands nowhere.
  const of = words.indexOf('的');
  const made = verb?.class === 'VERB' && of === verb.length && !words.endsWith('的') && isNounPhrase(words);
  const came = (CAME_BY.test(words) && CAME.test(words)) || (TOWARD.test(words) && closesRelative(words));
  return (made || THAT_IS.test(words) || came) && !NO_THING.test(words);
}

/** 向社会 | 公开的地图: whether the only verb before 的 makes a relative of all before it. */
function closesRelative(words: string): boolean {
  const of = words.indexOf('的');
  if (of === -1 || words.endsWith('的') || wordAt(words, of - 2)?.class !== 'VERB') return false;
  for (let at = 0; at < of - 2; at += 1) {
    const word = wordAt(words, at);
    if (word?.class === 'VERB' && !isNounLike(words, at, word)) return false;
    at += (word?.length ?? 1) - 1;
  }
  return isNounPhrase(words);
}

/** 居民个人 | 从境外取得的所得; 主管机关 | 根据本办法捞起的船体: what he got or made, and no case of his. */
const GOT = /^(?:[从在自向为与]|根据|按照|依照)/;
const HIS_THING =
  /(?:取得|获得|收取|兴办|举办|设立|设置|建设|制定|编制|作出|出具|颁发|提供|提交|报送|生产|捞起|收缴|产生|形成|订立|约定|收集|发布|签订)的[^，。；的]{2,20}$/;
const SETTING = /(?:[内中时前后上下间里者人]|情况|范围|过程|期间|人员|单位|企业|机构|部门)$/;
const isHisThing = (words: string): boolean =>
  GOT.test(words) && HIS_THING.test(words) && !SETTING.test(words);

/** 受法律保护, 归国家所有. */
const IS_HELD =
  /受(?:[^，。；受]{0,10}的)?(?:国家|法律)[^，。；受]{0,6}保护$|(?:[归属]|属于|归于)[^，。；归属]{1,20}(?:所有|(?<=全体[^，。；归属]{1,8})共有)$/;

/** 省人民政府规定应当登记的非机动车，应当…: a thing by who prescribes it, not his act. */
const PRESCRIBED =
  /(?:国务院|政府|部门|国家)规定(?:应当|必须)[^，。；的]{2,16}的[^，。；的]{0,10}[^，。；的者人员位业构织关司形]$/;

const STATES = /^否则|是(?!否)|[内中前后年月日天元]$|之日/;

/** Whether words are a thing and what describes it, and say nothing of it: 依法必须招标的项目; not 种质资源受法律保护. */
function isNounPhrase(words: string): boolean {
  if (STATES.test(words)) return false;
  for (let at = words.lastIndexOf('的') + 1; at < words.length; at += 1) {
    const word = wordAt(words, at);
    if (word === null) continue;
    if (word.class !== 'ADVERB' && !word.nominal && !word.names && word.spelling !== '不') return false;
    at += word.length - 1;
  }
  return true;
}

/** 对坚持安全生产，防止事故…的单位和个人: where the noun stands that a 对 with a verb behind it leads up to; -1 for none. */
function closingNoun(text: string, pending: readonly Reading[]): number {
  const from = pending.findIndex(
    ({ wordsStart, end }) => text.startsWith('对', wordsStart) && end > wordsStart + 2,
  );
  const opening = pending[from];
  if (opening === undefined) return -1;
  const words = text.slice(opening.wordsStart, opening.end);
  const verb = wordAt(words, words.startsWith('对于') ? 2 : 1);
  if (verb?.class !== 'VERB' || words.includes('的')) return -1;
  return pending.findIndex(
    (reading, index) => index > from && text.slice(reading.wordsStart, reading.end).includes('的'),
  );
}

/** 接到物业服务企业或者居民委员会报告: who tells does not bear. */
const TOLD = /^(?:自|在)?[接收]到[^，。；]{2,40}(?:报告|举报|投诉|通知|通报|申请|移送|反映|报案|建议)/;

/** 税务机关 | 发现纳税人申报异常或者纳税人未申报的: what he learns of others, and no act of theirs. */
const LEARNS = new RegExp(`^(?:在[^，。；]{1,20}[中时])?(?:依法)?(?:${LEARNING.join('|')})`, '');

/** 教师 | 对学校或者其他教育机构作出的处理不服的: who contests what others did is alone. */
const CONTESTS = /^对[^，。；]*(?:不服|异议|侵犯)/;
const CONTESTED = /不服|异议|侵犯/;
const UNANSWERED = /^(?:逾期|未(?!成年)|不予|拒)/;

/** 人民检察院决定不起诉或者人民法院判决…: the actors that act behind an 或者. */
function furtherSubjects(text: string, reading: Reading): Range[] {
  const found: Range[] = [];
  const from = reading.subject?.end ?? reading.start;
  const words = text.slice(from, reading.end);
  if (TOLD.test(words) || LEARNS.test(words)) return [];
  for (const match of matchesIn(words, ALTERNATIVE)) {
    // 申请人不服或者被申请人不服的: behind his own contest another contests.
    if (CONTESTS.test(words) && !CONTESTED.test(words.slice(0, match.index))) continue;
    // 到职业学校或者职业培训机构接受教育, 为股东或者实际控制人提供担保: nouns that 或者 joins, and no second act.
    if (isActorNoun(words.slice(Math.max(0, match.index - 12), match.index))) continue;
    const at = from + match.index + match[0].length;
    const subject = subjectOf(text, at, reading.end, false);
    if (subject === null || subject.end >= reading.end || text.charAt(subject.end) === '的') continue;
    // 投诉人对处理决定不服或者主管部门逾期未作处理的: who does not answer is not he who contests.
    if (CONTESTS.test(words) && UNANSWERED.test(text.slice(subject.end, reading.end))) continue;
    // 对监督管理机构或者国务院授权的部门的决定予以公告的: by whom another is authorised.
    if (isAttribute(text, subject.end)) continue;
    // 法律、行政法规或者国务院规定…: nobody acts.
    if (!SPOKEN.test(text.slice(subject.end, reading.end))) found.push(subject);
  }
  return found;
}
