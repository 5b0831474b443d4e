import { withoutAct } from '../actor/name.ts';
import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';
import { isNounLike, standsInName, TAKES_ACTOR } from '../words/name-stems.ts';
import { isNamePhrase, SETS_UP } from './verb-names.ts';
import { wordAt } from '../words/word.ts';

/** Whoever a case names at its head, and what follows his name there. */
export interface CaseHead extends Range {
  /** Whether a word that is known opens what he does: 持证单位 | 变更名称的; not 用人单位 | 工作场所存在危害因素的. */
  readonly acts: boolean;
  /** Whether no verb that is known stands behind him, so that what follows is his own: 出租人 | 出卖租赁房屋的. */
  readonly alone: boolean;
}

/** What makes a longer name or another thing of the words before it: 公司 | 章程, 海关 | 稽查组, 第三者 | 责任保险, 进口商 | 用密码, 海关 | 监管货物. */
const NAME_GOES_ON =
  /^(?:[、和与及或（(藏证品用等]|以及|[以之]外|之间|行政|主管|代表|章程|规章|系统|会议|闭会|监管(?=[货物区场])|执照|责任|债券|股票|数[量较在]|军属|家属|亲属|[^，。；的]{1,4}组(?!织)|另有|[中内]的)/;
/** 经营者 | 提供的商品: what he made or has. */
const HIS_THING = /^[^，。；的]{0,4}的./;
/** 业主委员会 | 委员. */
const MEMBER = /^委员(?!会)/;
/** 涉及第三方, 发现客户的账户, 位于重要地块的建（构）筑物主管部门: what opens or breaks a phrase that names nobody. */
const NO_NAME = /^(?:涉及|位于|发现|认为|认定|确?需)|的[^，。；的]{1,6}在|[（(]/;
/** 供养亲属 | 未满十八周岁: what he is. */
const WHAT_HE_IS = /^(?:[未不]满|无)/;
const PARTIES = /[双各]方$/;

/**
 * Whoever a case names at its head, where his name is known by its noun alone; null where it begins with an act, a thing
 * or a preposition.
 *
 * @example 出租人 | 出卖租赁房屋的 → 出租人; 处理个人 | 信息的 → null
 */
export function headOfCase(text: string, start: number, end: number): CaseHead | null {
  const opening = wordAt(text, start);
  if (opening !== null && opening.class !== 'VERB') return null;
  const leading = leadingActorPhrase(text, start, end);
  if (leading === null) return null;
  const member = MEMBER.exec(text.slice(leading.end, end))?.[0].length ?? 0;
  const phrase = { start, end: leading.end + member };
  if (phrase.end >= end - 2) return null;
  const name = text.slice(phrase.start, phrase.end);
  if (!isName(name) || NAME_GOES_ON.test(text.slice(phrase.end, end))) return null;
  const next = wordAt(text, phrase.end);
  const made = HIS_THING.test(text.slice(phrase.end, end));
  let alone = !made;
  for (let at = phrase.end; at < end; at += 1) {
    const word = wordAt(text, at);
    if (word?.class === 'VERB' && !isNounLike(text, at, word)) alone = false;
    at += (word?.length ?? 1) - 1;
  }
  const opensAct = next !== null && !next.nominal && !next.names;
  const acts = opensAct && !made && !WHAT_HE_IS.test(text.slice(phrase.end, end));
  return { ...phrase, acts, alone };
}

/** Whoever acts in a case by a word that is known: 持证单位 | 变更名称的; null where the case begins with another, or his thing. */
export function actorOfHead(text: string, start: number, end: number): Range | null {
  const head = headOfCase(text, start, end);
  return head?.acts === true ? { start: head.start, end: head.end } : null;
}

/** Whether words name somebody by what he does, where a verb opens them: 作出委托的旅行社; not 要求企业, 请求管理专利工作的部门. */
function isName(words: string): boolean {
  if (withoutAct(words) !== words || NO_NAME.test(words)) return false;
  const first = wordAt(words, 0);
  if (first?.class !== 'VERB') return true;
  if (!words.includes('的')) {
    // 建设行人 | 过街设施: a verb that is a noun, too, makes a name with its own head.
    const stem = !first.nominal || standsInName(words, 0, first) || PARTIES.test(words);
    return stem && isNamePhrase(words);
  }
  const next = wordAt(words, first.length);
  return !TAKES_ACTOR.has(first.spelling) && !SETS_UP.test(words) && (next === null || next.nominal);
}
