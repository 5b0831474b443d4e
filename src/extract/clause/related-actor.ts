import { leadingActorPhrase } from '../actor/span.ts';
import type { Range } from '../words/clause.ts';
import { TAKES_ACTOR } from '../words/name-stems.ts';
import { wordAt } from '../words/word.ts';
import { subjectOf } from './subject.ts';

/** 具有公开募捐资格的 | 组织或者个人: a relative, and behind it a noun or a list of nouns. */
const RELATED = /^[^，。；]{2,40}的[^，。；的]{1,16}$/;
/** By whom another thing was allowed, or to whom one turns: 发行债券的申请经国务院授权的部门. */
const BY_ANOTHER = /经(?![营济办纪费常过理贸])|[由被]|依照|按照|根据|.向(?!导)/;
/** What tells on whom something is done, or opens a case of its own. */
const NO_NAME =
  /^(?:[对向与同为将把由给让因如遇报]|使(?!用)|经(?!营)|根据|按照|依照|依据|[未不年]满|有[^的]{0,12}以上的|其(?!他))/;

/**
 * Whoever is known by a relative at the head of words that tell when or to what end he acts; null where the words begin
 * with an act, or nothing that he does stands behind his name.
 *
 * @example 负责特种设备安全监督管理的部门 | 实施安全监督检查时，应当…; 不具有公开募捐资格的组织或者个人 | 基于慈善目的，可以…
 */
export function relatedActor(text: string, start: number, end: number): Range | null {
  const words = text.slice(start, end);
  const opening = wordAt(text, start);
  if (!words.includes('的') || NO_NAME.test(words)) return null;
  if (opening !== null && opening.class === 'VERB' && TAKES_ACTOR.has(opening.spelling)) return null;
  const phrase = subjectOf(text, start, end, true) ?? leadingActorPhrase(text, start, end);
  if (phrase === null || phrase.end >= end - 1) return null;
  const name = text.slice(start, phrase.end);
  const acts = wordAt(text, phrase.end);
  return acts !== null && acts.class !== 'ADVERB' && RELATED.test(name) && !BY_ANOTHER.test(name)
    ? phrase
    : null;
}
