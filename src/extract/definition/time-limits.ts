import { matchesIn } from '../words/matches.ts';
import type { DefinedWords } from './term.ts';

const COUNTED = /”的(?:规定|期限)，?(?:均|都)?是指(?:工作日|自然日)/;
const QUOTED = /“([^“”]{1,8}日)”/g;

/**
 * The time limits of which an instrument tells what days they count, each a term of its own.
 *
 * @example 本法中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日 → 二日, 三日, 五日, 七日
 */
export function timeLimits(words: string): readonly DefinedWords[] {
  const told = words.includes('日”') ? COUNTED.exec(words) : null;
  if (told === null) return [];
  return matchesIn(words.slice(0, told.index + 1), QUOTED).map(([, term = '']) => ({
    term,
    start: 0,
    rule: 'definition.time-limit',
    confidence: 0.9,
  }));
}
