import type { MappedText } from '../../model/span.ts';
import { spreadActors } from '../actor/phrase.ts';
import type { Range } from '../words/clause.ts';
import { standsInName } from '../words/name-stems.ts';
import { subjectOf } from '../clause/subject.ts';
import { wordAt } from '../words/word.ts';
import type { NormDraft } from './draft.ts';

const REACH = 120;
const LONGEST_NAME = 16;
const BEFORE_NAME = '，。；、的和与或及向对由将把给为';
/** 人员, 人民, 代表性: what begins another word. */
const PERSON_GOES_ON = /^(?:业事|人[民员大才身]|表[性处团作人大机权])/;
const PERSON_END =
  /(?:用户|客户|农户|住户|商户|业主|公民|[归华]侨|侨[眷胞]|父母|子女|[家亲遗]属|配偶|儿童|妇女|教师|代表|人|者|人员|单位|企业|机构|个人|对象|组织|部门|机关|政府|公司|学校|学生|职工|银行|海关|委员会|协会|十字会|医院|法院|检察院|学院|幼儿园|[承发]包方|[一对]方)$/;
/** What joins the members of a list, or the acts. */
export const JOINTS = '、和与并';
const NOBODY = /^(?:他人.*|社会|党委|本人|任何人|国家|社会各界|全社会|力量|.*(?<!议事)协调机制)$/;

/** Whether a name is of everybody, and so of nobody: 他人, 社会. */
export function isEverybody(name: string): boolean {
  return NOBODY.test(name);
}

/**
 * Whom 其 means: the person or body last named before a place in its sentence, with the list that it closes, the bearers
 * apart; null where there is none.
 *
 * @example 残疾人、老年人申请法律援助的，法律援助机构应当为其提供… → 残疾人、老年人
 * @param from where the sentence begins
 */
export function lastNamedBefore(
  mapped: MappedText,
  from: number,
  before: number,
  draft: NormDraft,
): Range | null {
  const { text } = mapped;
  const isBearer = (name: string): boolean =>
    draft.bearers.some(
      (bearer) =>
        bearer.name === name || ['的', '有关', '相关'].some((before) => bearer.name.endsWith(before + name)),
    );
  const stop = Math.max(from, before - REACH);
  for (let end = before; end > stop; end -= 1) {
    if (
      !PERSON_END.test(text.slice(Math.max(stop, end - 4), end)) ||
      PERSON_GOES_ON.test(text.slice(end - 1, end + 1)) ||
      // 当地人民政府未依法处理的，上级人民政府应当责成其: a government by what it failed to do.
      (text.startsWith('政府', end - 2) && !/^(?:及其[^，。；]{0,20})?[未不]/.test(text.slice(end)))
    )
      continue;
    for (let start = end - 2; start >= Math.max(stop, end - LONGEST_NAME); start -= 1) {
      if (start > from && !opensName(text, start)) continue;
      // 刑满释放 | 人员: a bare noun behind a verb is but the end of a name.
      if (
        start > from &&
        /^(?:人员|单位|机构|组织|部门|机关)$/.test(text.slice(start, end)) &&
        !BEFORE_NAME.includes(text.charAt(start - 1))
      )
        continue;
      const range = subjectOf(text, start, end, true);
      if (
        range?.end !== end ||
        (text.slice(start, end) === '人员' && wordAt(text, start - 2)?.class === 'VERB')
      )
        continue;
      const names = spreadActors(mapped, start, end);
      if (names.length === 0 || names.some((actor) => isBearer(actor.name) || isEverybody(actor.name))) break;
      return listBehind(text, stop, range, isBearer);
    }
  }
  return null;
}

/** The list of which the one last named is the last: 中国公民、法人、| 非法人组织因…求助的，…向其提供. */
function listBehind(text: string, stop: number, last: Range, isBearer: (name: string) => boolean): Range {
  let { start } = last;
  // 职工 | 与用人单位发生争议的，…为其提供: of two who meet the first.
  if (text.charAt(start - 1) === '与') {
    const first = memberBefore(text, stop, start - 1);
    return first === null || isBearer(text.slice(first, start - 1)) ? last : { start: first, end: start - 1 };
  }
  for (;;) {
    const joint = text.startsWith('或者', start - 2) ? 2 : JOINTS.includes(text.charAt(start - 1)) ? 1 : 0;
    const member = joint === 0 ? null : memberBefore(text, stop, start - joint);
    if (member === null || isBearer(text.slice(member, start - joint))) return { start, end: last.end };
    start = member;
  }
}

/** Where the name begins that ends at a joint; null where none does. */
function memberBefore(text: string, stop: number, end: number): number | null {
  for (let start = end - 2; start >= Math.max(stop, end - LONGEST_NAME); start -= 1) {
    if ((start === stop || opensName(text, start)) && subjectOf(text, start, end, true)?.end === end)
      return start;
  }
  return null;
}

/** Whether a name may begin here: behind a mark, a joint, a preposition or a verb. */
function opensName(text: string, at: number): boolean {
  // 或 | 者
  if (text.startsWith('或者', at - 1)) return false;
  // 见义勇为 | 人员
  if (BEFORE_NAME.includes(text.charAt(at - 1))) return text.charAt(at - 2) !== '勇';
  for (const length of [2, 3]) {
    const word = at >= length ? wordAt(text, at - length) : null;
    const verb = word?.class === 'VERB' && word.length === length && !word.nominal ? word : null;
    if (verb !== null && !standsInName(text, at - length, verb)) return true;
  }
  return false;
}
