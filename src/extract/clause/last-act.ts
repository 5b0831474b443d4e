import type { Reading } from './reading.ts';
import { standsInName } from '../words/name-stems.ts';
import { wordAt } from '../words/word.ts';

/** What closes a clause and says no act: …之日起, 除…外. */
const NO_LAST_ACT = /^除|^(?:依照|按照)[^，]*(?:规定|约定)$|(?:[外止起]|之日|计算|起算|为[准限])$/;

/**
 * The readings with the last an act where it opens like an adjunct: nothing stands behind it to which it could belong.
 *
 * @example 应当公示收费标准，| 并按照国家标准提供服务 → the second segment PLAIN
 */
export function closedByAct(text: string, readings: readonly Reading[]): readonly Reading[] {
  const at = readings.findLastIndex(({ shape }) => shape !== 'EXCEPTION');
  const last = readings[at];
  if (last === undefined || last.agent !== null || last.modals.length > 0) return readings;
  const words = text.slice(last.wordsStart, last.end);
  const acts =
    last.shape === 'ADJUNCT' || last.shape === 'PLACE'
      ? holdsVerb(words)
      : last.shape === 'FOR'
        ? readings.length === 1 && !/[等求]$/.test(words)
        : (at > 0 || last.subject !== null || GOVERNED.test(words)) && isObject(words);
  if (NO_LAST_ACT.test(words) || !acts) return readings;
  return readings.with(at, { ...last, shape: 'PLAIN' });
}

/** 有权向税务机关了解与纳税程序有关的情况 */
const GOVERNED = /应当|必须|可以|有权/;

/** 定期向社会公示捐献活动的情况: what no comma follows is the object, no case. */
const isObject = (words: string): boolean => /的情[况形]$/.test(words) && !words.includes('下列');

/** Whether a verb stands in words that a preposition opens, one before 的 apart. */
function holdsVerb(words: string): boolean {
  if (/^(?:坚持|遵循)/.test(words)) return true;
  for (let at = 2; at < words.length; at += 1) {
    const word = wordAt(words, at);
    if (word === null) continue;
    if (word.class === 'VERB' && words.charAt(at + word.length) !== '的' && !standsInName(words, at, word))
      return true;
    at += word.length - 1;
  }
  return false;
}
