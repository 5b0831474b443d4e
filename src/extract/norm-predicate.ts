import type { Modality } from '../model/norm.ts';
import type { Lead } from './clause-lead.ts';
import type { Modal } from './clause-modality.ts';
import type { Reading } from './clause-reading.ts';
import { wordAt } from './clause-words.ts';

const TASK_REACH = 40;

/** Predicates that lay no task on anybody: copulas, composition, and words of referral. */
const STATIVE =
  /^(?:依法|[均都也]|一般|分别)?(?:[是系指由自]|属于|包括|分为|称为|视为|设(?![立置定施计备])|有(?!权|义务|责任)|具有|具备|任期|不是|不属于|除外|适用|从其|受[^，受]{0,20}保护$)/u;
const MADE_UP = /^(?:由[^，]*组成$|设(?![立置定施计备]))/u;
const COPULA = /^[均都也]?(?:是(?!否)|不是|系(?!统))/u;
const HELPS = /提供|办理|创造|开展|实施|配备|购买|缴纳|设立|建立/u;
const REFERS = /(?:执行|处理|处罚)$/u;
const RIGHT_WORDS =
  /享有|享受|有[^有，。；]{0,40}的(?:权利|自由)|(?<![所专共占享])有权(?![利属限力机部单人益])/u;
/** 保障公民享有…的权利: the right is another's. */
const OF_OTHERS = /^(?:依法|应当|充分|切实)*(?:保障|保护|维护|尊重|确保|保证|实现|告知|规定)/u;
const DUTY_WORDS = /有[^有，。；]{0,60}的(?:义务|责任)$|有义务|有责任|负有/u;
const EXEMPT =
  /^(?:依法)?(?:不承担|免予|免于|免除|免征|免缴|免收|不负|不受[^不，。；]{0,40}(?:限制|追究)|不适用|不予追究|不再缴纳)/u;
/** Verbs by which a statute lays a task on an actor without a modal word. */
const TASK =
  /^(?:负责|牵头|主管|承担|履行|行使|制定|拟订|编制|建立|健全|完善|加强|组织|统筹|协调|指导|监督|管理|领导|实行|推进|发挥|设立|定期|支持|保障|鼓励|引导|促进)/u;
const CASE_VERB =
  /^(?:办理|从事|进行|处理|使用|开展|接到|发现|收到|采取|参加|申请|经营|生产|销售|购买|设立|举办|[因在对未不有经为])/u;
const ENCOURAGING =
  /^(?:鼓励|支持|提倡|倡导|引导|扶持|促进|推动|推进)(?:[和、并与]?(?:鼓励|支持|引导|提倡|扶持|推动|促进|帮助|奖励))*/u;
const PRINCIPLE =
  /^当?(?:坚持|遵循|贯彻|以[^，。；]*为(?:主|指导|中心|根本|宗旨|导向|核心|目标|目的|原则|本|基础|重点|前提)|依法进行|体现|本着|按照[^，。；]*(?:原则|方针)|有利于|符合[^，。；]*原则|实行[^，。；]*(?:方针|原则))/u;
const BENEFIT = /给予|予以|退还|返还|补偿|补助|奖励|免费|不予|实行/u;
const BEFORE_BENEFIT = /^(?:按照|依照|依法|由|及时|国家|根据)/u;
const BENEFIT_REACH = 26;
const ADJUNCT_START = /^(?:按照|根据|依照|依据|通过|在|本着|以|遵循)/u;
const ADJUNCT_END = /(?:原则|规定|要求|程序|方式|办法|标准|基础上|情况|权限|内)$/u;
const SETTING_END = /[中时内后前下]$/u;
const NO_THING = /^(?:[对在于自从向按因将把]|依照|根据|依据)/u;
const WORK = /(?:工作|活动|经费|任务|情况|事项|事业|业务|措施|内容)$/u;
const ENTERED = /纳入|列入/u;

/** Whether a predicate says what its subject is or consists of, and lays nothing on him: 是, 属于, 由…组成, 有下列情形. */
export function isStative(predicate: string): boolean {
  const states =
    STATIVE.test(predicate) ||
    (predicate.startsWith('依照') && REFERS.test(predicate)) ||
    (predicate.startsWith('为') && !HELPS.test(predicate));
  return states && !statesRightOrDuty(predicate);
}

/** Whether a predicate says what its subject is: 都是…的纳税义务人. */
export function isCopula(predicate: string): boolean {
  return COPULA.test(predicate);
}

/** Whether a predicate says of whom a body is made up: 由主任和委员组成, 设监事三人. */
export function isMadeUp(predicate: string): boolean {
  return MADE_UP.test(predicate);
}

/** Whether a predicate is one by which statutes give an actor his task: 负责…, 按照职责履行…, 建立…. */
export function isTask(predicate: string): boolean {
  for (let at = 0; at < Math.min(predicate.length, TASK_REACH); at += 1) {
    const word = wordAt(predicate, at);
    if (word === null) continue;
    if (TASK.test(predicate.slice(at, at + word.length))) return true;
    // Adverbs, 按照职责分工 and 会同有关部门 may stand before the task.
    if (word.class === 'VERB' && !word.nominal && !predicate.startsWith('会同', at)) return false;
    if (/^[未不拒]/u.test(predicate)) return false;
    at += word.length - 1;
  }
  return false;
}

/** Whether a predicate lays down a right or a duty by its noun: 有…的义务, 享有…权利. */
export function statesRightOrDuty(predicate: string): boolean {
  return DUTY_WORDS.test(predicate) || RIGHT_WORDS.test(predicate);
}

/** Whether a predicate before a bare 不得 is its case (办理…，不得…), and no task. */
export function isCaseVerb(predicate: string): boolean {
  return CASE_VERB.test(predicate);
}

/** The kind of a statement without a modal word: a right where it says so, an exemption, else a duty. */
export function declaredModality(predicate: string): Modality {
  if (EXEMPT.test(predicate)) return 'EXEMPTION';
  const right = RIGHT_WORDS.test(predicate) && !DUTY_WORDS.test(predicate) && !OF_OTHERS.test(predicate);
  return right ? 'RIGHT' : 'OBLIGATION';
}

/** Length of the verbs of encouragement with which a predicate opens: 鼓励和支持. */
export function encouragementLength(predicate: string): number {
  return ENCOURAGING.exec(predicate)?.[0].length ?? 0;
}

/**
 * Whether a sentence without bearer says in what spirit all work is done (guidelines §4, rule 5).
 *
 * @example 反电信网络诈骗工作应当依法进行 → true
 */
export function isPrinciple(reading: Reading, modal: Modal, lead: Lead, action: string): boolean {
  if (modal.modality !== 'OBLIGATION' || lead.condition !== null) return false;
  return (reading.wordsStart < modal.start || lead.topic) && PRINCIPLE.test(action);
}

/** Whether a case without bearer and modal word is followed by a benefit: 对…的，按照规定给予奖励; …的，不受…的限制. */
export function isBenefit(predicate: string): boolean {
  if (EXEMPT.test(predicate)) return true;
  const at = predicate.slice(0, BENEFIT_REACH).search(BENEFIT);
  return at === 0 || (at > 0 && BEFORE_BENEFIT.test(predicate));
}

/** Whether nothing but an adjunct stands behind a modal word: 应当按照谁决定谁负责的原则，由…. */
export function isAdjunctOnly(action: string): boolean {
  return ADJUNCT_START.test(action) && ADJUNCT_END.test(action) && !action.includes('，');
}

/**
 * Whether words that open with a verb or preposition are a thing by its relative or compound: 经检定的设备监测的数据,
 * 保护范围; not an act: 办理电话卡.
 */
export function isThingPhrase(words: string): boolean {
  const first = wordAt(words, 0);
  if (first === null) return true;
  const behind = words.slice(first.length);
  if (first.nominal && behind.length > 0 && behind.length <= 2 && !SETTING_END.test(behind))
    return wordAt(words, first.length) === null;
  const of = words.lastIndexOf('的');
  if (of <= 0 || of === words.length - 1 || NO_THING.test(words)) return false;
  for (const length of [2, 3, 4]) {
    const verb = of >= length ? wordAt(words, of - length) : null;
    if (verb?.class === 'VERB' && verb.length === length) return true;
  }
  return false;
}

/** Whether a noun phrase is the work of somebody, not a thing. */
export function isWork(noun: string): boolean {
  return WORK.test(noun);
}

/** Whether a work is entered somewhere: 反诈工作按照规定纳入考核评价体系. */
export function entersWork(words: string): boolean {
  const at = words.search(ENTERED);
  return at > 0 && WORK.test(words.slice(0, at).replace(/(?:按照规定|应当|一并|依法)$/u, ''));
}
