import type { Diagnostic, Staged } from '../model/diagnostic.ts';
import type { SourceText } from '../model/source-text.ts';
import type { MappedText } from '../model/span.ts';
import { hasGapBefore, sliceMapped } from '../text/mapped-text.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numerals.ts';
import { type ArticleMark, readArticle } from './marks.ts';
import { doubt, type TextLine } from './text-line.ts';

/** The number of an article or of a heading, wherever it stands in a line. */
const NUMBERED = new RegExp(`第[${NUMERAL_CHARACTERS}]{1,9}(?:条|分编|[编章节])`, 'gu');
/** The number of a point. */
const POINT = /(?<![一二三四五六七八九十])([一二三四五六七八九十]{1,3})、/gu;
/** Characters from the number on that tell whether it opens an article. */
const OPENING = 40;
/** What stands on a line of its own between the title and the first article. */
const HEAD = /^(?:[（(]|\d{4}年|[二一][〇○零一二三四五六七八九]{3}年|目录)/u;
const HEAD_REACH = 6;
const LONGEST_HEAD = 10_000;
const STOPS = '。；：！？”」）)';

/** The last article that was opened, by its number and by how many were inserted behind it (第十四条之一). */
type Last = Pick<ArticleMark, 'base' | 'inserted'>;

/**
 * Cuts lines in which line breaks were lost, as in what was copied from a page or out of a table: where an article
 * stands behind another in one line, each white space behind a stop was a break, and so was that before a heading.
 * An article is one by its form and by its number, which must be the next (第九条 behind 第八条); other lines are left
 * as they are.
 *
 * @param lines normalised, page numbers left out
 * @example 第八条 与飞行有关的单位…。 第九条 飞行人员…。 → two lines
 */
export function cutFlattened(source: SourceText, lines: readonly TextLine[]): Staged<TextLine[]> {
  let last: Last = { base: 0, inserted: 0 };
  const diagnostics: Diagnostic[] = [];
  const value = lines.flatMap((line) => {
    const found = articlesIn(line, last);
    last = found.last;
    const { opened, starts } = found.opened > 0 ? found : pointsIn(line);
    // One at the beginning of its line is what every line has.
    if (opened === 0 || (opened === 1 && starts[0] === 0)) return [line];
    const message = `${String(opened)} articles or points stand in one line: it was cut at white space behind stops.`;
    diagnostics.push(doubt(source, line, 'CUT_LINE', message));
    return cut(line, starts);
  });
  return { value, diagnostics };
}

/** Where lines began within one, and how many articles or points these opened. */
interface Openings {
  readonly opened: number;
  readonly starts: readonly number[];
}

function articlesIn(line: TextLine, before: Last): Openings & { readonly last: Last } {
  const starts: number[] = [];
  let last = before;
  let opened = 0;
  for (const { index, 0: number } of line.text.text.matchAll(NUMBERED)) {
    if (!number.endsWith('条')) {
      if (isParted(line.text, index) && isParting(line.text, index + number.length)) starts.push(index);
      continue;
    }
    const mark = readArticle({ ...line, text: sliceMapped(line.text, index, index + OPENING) });
    if (mark === null || mark.reference || mark.form === 'GLUED') continue;
    // Nothing but the head stands before the first article, whatever its last words are.
    const isFurther = isNext(mark, last) && (last.base === 0 || isParted(line.text, index));
    if (index > 0 && !isFurther) continue;
    const heading = headingBefore(line.text, index);
    if (heading !== null) starts.push(heading);
    last = mark;
    opened += 1;
    starts.push(index);
  }
  return { opened, starts, last };
}

/** The points 一、二、… of a decision that has no articles. */
function pointsIn(line: TextLine): Openings {
  const starts: number[] = [];
  for (const { index, 1: number = '' } of line.text.text.matchAll(POINT)) {
    const isFirst = index === 0 || isParting(line.text, index);
    if (isFirst && parseNumeral(number) === starts.length + 1) starts.push(index);
  }
  return { opened: starts.length, starts };
}

/** A heading right before an article, where no white space parts them: 第一章总则第一条 为了…. */
const HEADED = new RegExp(`第[${NUMERAL_CHARACTERS}]{1,9}[编章节][^。；：]{1,20}$`, 'u');
const HEADING_REACH = 30;

/** Where the heading begins that stands right before an article. */
function headingBefore({ text }: MappedText, article: number): number | null {
  const heading = HEADED.exec(text.slice(Math.max(0, article - HEADING_REACH), article));
  return heading === null ? null : article - heading[0].length;
}

/** Whether an article stands where a line may have begun: behind a stop, white space or a heading. */
function isParted(text: MappedText, index: number): boolean {
  return (
    index === 0 ||
    isParting(text, index) ||
    STOPS.includes(text.text.charAt(index - 1)) ||
    headingBefore(text, index) !== null
  );
}

/** Whether white space stands before a character, kept in the text or not. */
function isParting(text: MappedText, index: number): boolean {
  return text.text.charAt(index - 1) === ' ' || hasGapBefore(text, index);
}

function isNext(mark: Last, last: Last): boolean {
  return mark.inserted === 0
    ? mark.base === last.base + 1
    : mark.base === last.base && mark.inserted === last.inserted + 1;
}

/** Cuts a line at some places, at all white space behind a stop, and in what stands before them at that of a head. */
function cut(line: TextLine, places: readonly number[]): TextLine[] {
  const { text } = line.text;
  const [first = 0] = places;
  const head = Math.min(first, LONGEST_HEAD);
  const isBreak = (i: number): boolean =>
    STOPS.includes(text.charAt(text.charAt(i - 1) === ' ' ? i - 2 : i - 1)) ||
    (i < head && HEAD.test(text.slice(i, i + HEAD_REACH)));
  const starts = new Set([0, ...places]);
  for (let i = 1; i < text.length; i += 1) if (isBreak(i) && isParting(line.text, i)) starts.add(i);
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((start, i) => {
    const end = sorted[i + 1] ?? text.length;
    return { ...line, text: sliceMapped(line.text, start, text.charAt(end - 1) === ' ' ? end - 1 : end) };
  });
}
