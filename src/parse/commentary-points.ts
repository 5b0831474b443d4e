import type { MappedText } from '../model/span.ts';
import { sliceMapped, sourceOffset } from '../text/mapped-text.ts';
import { isTitleLike } from './line-joining.ts';
import { isTerminated, type TextLine } from './text-line.ts';

/** A point on a line of its own: 第一，…; 一是…; （一）…; 首先，…. */
const POINT =
  /^(?:第[一二三四五六七八九十]{1,2}[，、,：]|[一二三四五六七八九十]{1,2}是|[（(][一二三四五六七八九十]{1,2}[）)]|首先，|其次，|再次，|最后，)/u;
const FIGURES = '一二三四五六七八九';

/** Whether a line opens a numbered point of an answer. */
export function opensPoint(line: TextLine): boolean {
  return POINT.test(line.text.text);
}

/**
 * The heading of a point: its bold words, or its line where that is a title and the text goes on below.
 *
 * @param below whether text of the point stands on the next line
 * @returns the heading without 。, and the offset of the text behind it
 */
export function takePointHeading(line: TextLine, below: boolean): { heading: string | null; rest: number } {
  const { text } = line.text;
  if (line.source.mark !== 'BOLD' && line.source.mark !== 'HEADING') {
    const title = below && isTitleLike(text.replace(/^第.{1,2}[，、]/u, '')) && !isTerminated(text);
    return title ? { heading: text, rest: text.length } : { heading: null, rest: 0 };
  }
  const close = line.source.raw.search(/\*\*|__/u);
  let rest = text.length;
  if (close >= 0) {
    const offset = line.source.span.start + close;
    rest = 0;
    while (rest < text.length && sourceOffset(line.text, rest) < offset) rest += 1;
  }
  return { heading: text.slice(0, rest).replace(/[。：:]$/u, ''), rest };
}

/**
 * Cuts 一是…。二是…。 at the start of each point. A second series takes its lead-in (…有以下特点：) with it as a
 * stretch of its own.
 */
export function splitInlinePoints(text: MappedText): MappedText[] {
  const cuts = [0];
  let expected = 1;
  for (const match of text.text.matchAll(/(?<=[。；：”]|^)([一二三四五六七八九十]{1,2})是/gu)) {
    const value = valueOf(match[1] ?? '');
    if (value === 1) {
      if (expected > 1) {
        const leadIn = text.text.lastIndexOf('。', match.index - 1) + 1;
        if (text.text[match.index - 1] === '：' && leadIn > (cuts.at(-1) ?? 0)) cuts.push(leadIn);
      }
      expected = 1;
    }
    if (value !== expected) continue;
    if (match.index > 0) cuts.push(match.index);
    expected += 1;
  }
  // One 一是 alone is no list.
  if (cuts.length < 3) return [text];
  return cuts.map((cut, i) => sliceMapped(text, cut, cuts[i + 1] ?? text.text.length));
}

function valueOf(numeral: string): number {
  if (numeral === '十') return 10;
  if (numeral.startsWith('十')) return 10 + FIGURES.indexOf(numeral[1] ?? '') + 1;
  return numeral.length === 1 ? FIGURES.indexOf(numeral) + 1 : 0;
}
