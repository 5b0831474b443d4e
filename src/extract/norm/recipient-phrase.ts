import { isActorNoun } from '../actor/lexicon.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';
import { standsInName } from '../words/name-stems.ts';
import { subjectOf } from '../clause/subject.ts';
import { wordAt } from '../words/word.ts';
import { JOINTS } from './pronoun.ts';

/** What opens a predicate or a further phrase, and no name: 向公安机关, 报主管部门, (送) | 交批准的机关, 进社区; not 报社, 先进单位. */
const NO_NAME =
  /^(?:交(?=批准|[作提]出|原)|[,至向由的跨]|聘请(?!单位|方)|请求(?![国人权])|(?:同时|直接|立即|及时|逐级|一并)[^，。；]*报[送告]|报(?![社刊业纸告名关考废检]|[警案]人)|对(?![方外]))|[向由]|或者|(?<![先引])进(?:社区|学校|校园|课堂|农村|乡村|机关|单位|企业|家庭|军营|网络|公共场所)/;
/** What shows that a name is over. */
const ENDS_NAME = /^(?:[，。；：、等或和与并]|征求|征询|$)/;

/** What makes the name just found a part of a longer one. */
const GOES_ON =
  /^(?:[、和与及或的各面]|当事人|代表|[园校院]长|学生|教师|职工|有关|相关|所属|主管|行政|负责人|工作|下属|成员)|^$/;

/**
 * The actor that a word leads to, verbs of a list between them passed over; null where none stands there.
 *
 * @param end where its clause ends
 * @example 会同 | 教育、民政等部门 → 教育、民政等部门; 组织 | 、指导村民委员会 → 村民委员会
 */
export function actorBehind(text: string, from: number, end: number): Range | null {
  const at = behindVerbs(text, from);
  const range = subjectOf(text, at, end, false);
  if (range !== null && range.end < end) return upToAct(text, range);
  const head = leadingActorPhrase(text, at, end);
  if (range === null || head === null) return upToAct(text, head ?? range);
  return upToAct(text, GOES_ON.test(text.slice(head.end, range.end)) ? range : head);
}

/** 公众 | 提供企业法人登记资料, 军事夏令营 | 和聘请校外辅导员: what is done, and no part of a name. */
const GIVES = /(?:和|或者)?(?:提供(?![者方商人]|单位|机构)|提交(?!人)|公布(?!机关)|聘请)/;

/** 当地主管部门 | 报告企业交付的污染物, 核安全部门 | 审评并报国务院指定的部门: what is done behind the name of an organ. */
const ACT_BEHIND_ORGAN = /(?<=部门|机关|机构|委员会|政府)(?:报[告送](?!人)|审[评查核批议][并后]报)/;

/** 异地拘留所 | 主管公安机关, 群众 | 扑火队: the organ over the one just named, or the troop of it. */
const BODY_OF_IT = /主管(?:公安)?(?:机关|部门)|(?<=群众)(?:扑火|消防|救援)队/y;

function upToAct(text: string, range: Range | null): Range | null {
  // 群众 | 性创建活动
  if (range !== null && text.charAt(range.end) === '性') return null;
  BODY_OF_IT.lastIndex = range?.end ?? text.length;
  if (range !== null && BODY_OF_IT.test(text)) return { start: range.start, end: BODY_OF_IT.lastIndex };
  const act = range === null ? -1 : text.slice(range.start, range.end).search(ACT_BEHIND_ORGAN);
  if (range !== null && act > 0) return { start: range.start, end: range.start + act };
  // 核定公布该单位的 | 人民政府: a relative.
  if (range === null || text.slice(range.start, range.end).includes('的')) return range;
  const told = cutBefore(text, range, GIVES);
  return told === range || (told !== null && isActorNoun(text.slice(told.start, told.end))) ? told : null;
}

/** Where a further act begins, and no further name: 报告主管部门 | 或者直接报告上级. */
const FURTHER_ACT =
  /(?:或者?|[和并、])(?:直接|同时|及时|立即|一并|逐级|移[交送]|上[交缴报]|报[送告]|[退归交]还|委托(?![人方代单的])|聘请(?![、单])|请求)|(?:或者?|并)交(?![通易警流款管])|代表(?=(?:合[营作])?(?:企业|公司|法人))/;

/** 帮助民族自治地方 | 从当地民族中培养人才: what he is helped to do. */
const HELPED_TO_DO = /.从[^，。；、]{2,12}中/;

/**
 * Of what was taken for one name the part before a further act; null where what he is helped to do stands in it.
 *
 * @example 报告 | 主管部门或者直接报告上级机关 → 主管部门
 */
export function firstOf(text: string, range: Range | null): Range | null {
  if (range !== null && HELPED_TO_DO.test(text.slice(range.start, range.end))) return null;
  return cutBefore(text, range, FURTHER_ACT);
}

/**
 * Of what was taken for one name the part before words that cannot belong to it; the whole where they stand nowhere in it.
 *
 * @example 经 | 渔业船舶检验机构检验和主管部门登记, cut before 检验和 → 渔业船舶检验机构
 */
export function cutBefore(text: string, range: Range | null, further: RegExp): Range | null {
  const at = range === null ? -1 : text.slice(range.start, range.end).search(further);
  return range === null || at <= 0 ? range : { start: range.start, end: range.start + at };
}

/** 组织 | 本单位的防汛抢险队伍, 协调 | 本部门安全生产工作: one's own body before a thing of it. */
const OWN_BODY = /^本(?:单位|部门|系统|行业|机构|地区)$/;

/**
 * Whether a body is but the owner of the thing that follows it.
 *
 * @example 组织 | 本单位的防汛抢险队伍 → true; 组织 | 本单位参加演练 → false
 */
export function isOwnerOfThing(text: string, body: Range, end: number): boolean {
  if (!OWN_BODY.test(text.slice(body.start, body.end)) || body.end >= end) return false;
  const next = wordAt(text, body.end);
  return next === null || text.charAt(body.end) === '的';
}

/** 会同 | 教育、退役军人事务等部门: the fields of organs, and no verbs. */
const OF_FIELDS =
  /^[^，。；、的和与及本其]{2,4}(?:、[^，。；、的和与及本其]{2,8}){1,8}等(?:有关|相关)?(?:主管)?部门/;

/** 告知 | 投诉、举报人: who did one or the other. */
const OF_DOERS = /^(?:投诉|举报|申诉|控告|检举|信访)(?:[、和]|或者?)(?:投诉|举报|申诉|控告|检举)人/;

/** 指导、督促有关单位: a list of verbs before the actor. */
function behindVerbs(text: string, from: number): number {
  if (OF_FIELDS.test(text.slice(from))) return from;
  if (OF_DOERS.test(text.slice(from))) return from;
  let at = '至给'.includes(text.charAt(from) || '。') ? from + 1 : from;
  if (JOINTS.includes(text.charAt(at)) && wordAt(text, at + 1)?.class === 'VERB') at += 1;
  for (let word = wordAt(text, at); word?.class === 'VERB'; word = wordAt(text, at)) {
    const joined = at > from && JOINTS.includes(text.charAt(at - 1));
    const listed = joined || JOINTS.includes(text.charAt(at + word.length));
    // 指导、检查和 | 监督企业: the last of a list of verbs.
    const last = at > from && '和与'.includes(text.charAt(at - 1));
    if (!listed || (!last && standsInName(text, at, word))) break;
    at += word.length;
    if (JOINTS.includes(text.charAt(at))) at += 1;
  }
  return at;
}

/** 向 | 具有相应能力的企业转让, 依法有权处理的国家机关提出: who is told by what he does or has. */
export function knownByRelative(text: string, at: number, end: number): Range | null {
  for (let of = text.indexOf('的', at); of !== -1 && of < end; of = text.indexOf('的', of + 1)) {
    const noun = subjectOf(text, of + 1, end, false) ?? leadingActorPhrase(text, of + 1, end);
    if (/[^的](?:[按依]照|根据)/.test(text.slice(at, of))) return null;
    if (noun?.start === of + 1 && !'的、'.includes(text.charAt(noun.end)))
      return { start: at, end: noun.end };
  }
  return null;
}

/** Behind whom a thing is handed to the clause ends, or he does something with it: 交给海关 | 依法处理. */
export function endsThere(text: string, at: number, end: number): boolean {
  return ENDS_NAME.test(text.slice(at, end)) || actsNext(text, at);
}

/** Whether a predicate follows a name: (送有关机构) | 进行检测. */
export function actsNext(text: string, at: number): boolean {
  const word = wordAt(text, at);
  if (word?.class === 'ADVERB') return actsNext(text, at + word.length);
  // 国家拨给工会 | 使用的财产
  return (
    word?.class === 'VERB' &&
    word.spelling !== '符合' &&
    !/^(?:的|(?:许可)?证|(?:单位|机构|部门|机关)的)/.test(text.slice(at + word.length))
  );
}

/** Whether a verb stands here, and no name that begins like one: 其 | 接受随访, not 其 | 管理机构. */
export function acts(text: string, at: number): boolean {
  const word = wordAt(text, at);
  return word?.class === 'VERB' && !word.nominal && !standsInName(text, at, word);
}

/** Whether what was taken for a name holds a predicate: 收缴非法持有的国家. */
export function isClause(name: string): boolean {
  if (NO_NAME.test(name)) return true;
  const first = wordAt(name, 0);
  if (first === null || standsInName(name, 0, first) || PLIES.test(name.slice(first.length))) return false;
  const next = first.class === 'ADVERB' ? wordAt(name, first.length) : first;
  return next?.class === 'VERB' && !next.nominal && !next.names && !name.includes('的');
}

/** 兴办者: who does what the verb before says. */
const PLIES = /^(?:[者人]|机关)$/;

/** 听取代表 | 对预算调整方案的意见, 有关部门 | 关于执行情况的报告: on what one speaks. */
const ABOUT = /^(?:对|关于|就)/;
/** What is heard of somebody. */
const VOICE = /意见|陈述|汇报|说明|情况/g;
const HEARD = /的(?:意见|陈述|汇报|说明)/;
/** 本级人民政府 | 的专项工作报告; not 的专项工作报告的议题. */
const REPORTS = /^(?:[的对就]|关于)[^，。；]{0,40}?(?:汇报|说明|报告)(?!的)/;
/** Who reports, and what, stand within so many characters: farther ones would be looked through behind each 听取. */
const LONGEST_REPORT = 160;

/** Who is heard: 当事人 | 的意见, 提案人 | 的说明. */
export function whoseVoice(text: string, at: number, end: number): Range | null {
  const near = Math.min(end, at + LONGEST_REPORT);
  const reporting = actorBehind(text, at, near);
  if (
    reporting !== null &&
    !HEARD.test(text.slice(reporting.start, reporting.end)) &&
    REPORTS.test(text.slice(reporting.end, near))
  )
    return reporting;
  VOICE.lastIndex = at;
  const voice = VOICE.exec(text);
  if (voice === null || voice.index > end) return null;
  const stop = text.charAt(voice.index - 1) === '的' ? voice.index - 1 : voice.index;
  const range = subjectOf(text, at, stop, true);
  if (range?.end === stop && voice[0] !== '情况') return range;
  const giving = subjectOf(text, at, stop, false);
  return giving !== null && ABOUT.test(text.slice(giving.end, stop)) ? giving : null;
}
