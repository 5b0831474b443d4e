import { wordAt } from '../words/word.ts';

/** 从业人员 | 超过三百人的, 在一百人以下的: of persons, how many they are. */
const COUNTED =
  /^(?:人数)?(?:在|为|超过|不足|不满|未满|不到|达到?|少于|多于|低于)?[一二三四五六七八九十百千万两\d]+(?:人|名(?!义)|(?=以[上下]))/;
const PERSONS = /(?:人员|职工|员工|工人|成员|会员|党员|学生|代表|股东|业主|[居村]民)$/;
/** 农民专业合作社 | 成员: the body to which those belong who are counted. */
const OF_BODY =
  /^(.{1,30}?(?:企业|单位|公司|合作社|协会|学校|机构))的?[^、，。；的]{0,2}(?:从业人员|职工|员工|成员|会员|学生)$/;

/**
 * Whether a case but counts the persons named in it: whose they are is bound, and not they.
 *
 * @param rest of the case, behind them
 * @example 从业人员 | 在一百人以下的，应当配备安全生产管理人员 → true; 从业人员 | 发现事故隐患的 → false
 */
export function isCounted(persons: string, rest: string): boolean {
  return PERSONS.test(persons) && COUNTED.test(rest);
}

/** Length of the name of the body whose persons are counted: 农民专业合作社 of 农民专业合作社成员; 0 where it is not named. */
export function bodyOfCounted(persons: string): number {
  return OF_BODY.exec(persons)?.[1]?.length ?? 0;
}

const ASKS_FOR = /^(?:提出|同意|要求|请求)(?:(?:或者|、)(?:提出|同意|要求|请求))?([^，。；]{1,60})的$/;
/** 当事人提出请求的，可以 | 请求主管部门处理: he asks once more; 信访人要求采用书面形式答复的，应当 | 采用书信: how, and no act. */
const NO_ANSWER = /^(?:请求|要求|申请|提[出前]|同意|采[用取]|进行|通过|使用)/;
const EXCEPT = /^除[^，。；]+外，/;

/**
 * Whether one asks or agrees in a case to the very act that is due in it: another is to do it.
 *
 * @param rest of the case, behind him
 * @param act behind the modal word
 * @example 劳动者 | 提出或者同意续订、订立劳动合同的，应当 | 订立无固定期限劳动合同 → true
 * @example 一方 | 提出变更合同的，应当 | 说明理由 → false
 */
export function isAskedOfOthers(rest: string, act: string): boolean {
  const verb = verbTakenUp(ASKS_FOR.exec(rest)?.[1], act);
  return verb !== null && !NO_ANSWER.test(verb);
}

const DUE = /^.{0,60}?(?:应当|必须)([^，。；]{1,60})的$/;
const WHEN = /^在[^，。；]{2,20}[时前后内]/;

/**
 * Whether what is told behind a case is but how or when he does what he owes in it.
 *
 * @example 用人单位 | 应当向劳动者支付经济补偿的，| 在办结工作交接时支付 → true
 */
export function isOwedInCase(rest: string, act: string): boolean {
  return verbTakenUp(DUE.exec(rest)?.[1], act.replace(WHEN, '')) !== null;
}

/** The verb with which an act begins, where it stands in the words of the case; null where it does not, or there are none. */
function verbTakenUp(words: string | undefined, act: string): string | null {
  const verb = words === undefined ? undefined : firstVerb(act);
  return verb !== undefined && words?.includes(verb) === true ? verb : null;
}

/** The verb with which an act begins, adverbs apart. */
function firstVerb(act: string): string | undefined {
  const words = act.replace(EXCEPT, '');
  for (let at = 0; at < words.length;) {
    const word = wordAt(words, at);
    if (word?.class === 'VERB') return word.spelling;
    if (word?.class !== 'ADVERB') return undefined;
    at += word.length;
  }
  return undefined;
}
