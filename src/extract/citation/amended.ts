import { NUMERAL_CHARACTERS, parseNumeral } from '../../text/numerals.ts';
import { eIdNumber, type CitationToken } from './tokens.ts';
import type { Address } from './tree.ts';
import { matchesIn } from '../words/matches.ts';

/** Where the words that an amending text puts in quotation marks will stand in the amended instrument. */
export interface QuotedPlace {
  /** As in an eId: `164`, `37-1`. */
  readonly article: string;
  readonly paragraph: number;
}

const N = `[${NUMERAL_CHARACTERS}]{1,9}`;
/** 将刑法第一百八十条第一款修改为：“ and 在…中增加一款作为第四款：“. */
const INSTRUCTION = /^([^“”：:]{1,120})[：:]“/;
const ARTICLE = new RegExp(`第(${N})条(?:之(${N}))?`, 'g');
const PARAGRAPH = new RegExp(`第(${N})款`, '');
const WHOLE = /[该本]条修改为$/;

/**
 * Where the quoted words of a paragraph will stand: as its instruction says, else behind those of the paragraph before
 * it; null where neither tells.
 *
 * @example quotedPlace('在刑法第三百一十二条中增加一款作为第二款：“单位犯前款罪的…', null) → article 312, paragraph 2
 */
export function quotedPlace(text: string, before: QuotedPlace | null): QuotedPlace | null {
  const instruction = INSTRUCTION.exec(text)?.[1];
  if (instruction === undefined) {
    return before !== null && text.startsWith('“') ? { ...before, paragraph: before.paragraph + 1 } : before;
  }
  const named = matchesIn(instruction, ARTICLE).at(-1);
  const article = named === undefined ? before?.article : articleOf(named);
  if (article === undefined) return null;
  const behind = instruction.slice(named === undefined ? 0 : named.index);
  const paragraph = WHOLE.test(instruction) ? undefined : PARAGRAPH.exec(behind)?.[1];
  return { article, paragraph: paragraph === undefined ? 1 : (parseNumeral(paragraph) ?? 1) };
}

function articleOf([, number = '', inserted]: RegExpExecArray): string | undefined {
  const main = eIdNumber(number);
  const added = inserted === undefined ? null : eIdNumber(inserted);
  if (main === null) return undefined;
  return added === null ? main : `${main}-${added}`;
}

/** What 前款, 前两款, 本条, 本款 mean in the quoted words; [null] where that cannot be told. */
export function addressesInQuoted(
  token: CitationToken,
  quoted: QuotedPlace | null,
): readonly (Address | null)[] {
  if (quoted === null) return [null];
  const { article, paragraph } = quoted;
  if (token.is === 'THIS') {
    if (token.level === '条') return [{ 条: article }];
    return token.level === '款' ? [{ 条: article, 款: String(paragraph) }] : [null];
  }
  if (token.is !== 'BEFORE' || token.level !== '款' || paragraph <= 1) return [null];
  const first = Math.max(1, paragraph - token.count);
  return Array.from({ length: paragraph - first }, (_, index) => ({
    条: article,
    款: String(first + index),
  }));
}
