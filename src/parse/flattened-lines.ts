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
/** The number of an item. */
const ITEM = /（([一二三四五六七八九十]{1,3})）/gu;
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
 * An article is one by its form and by its number, which must be the next (第九条 behind 第八条); so are the points of a
 * decision and the items of a list. Other lines are left as they are.
 *
 * @param lines normalised, page numbers left out
 * @example 第八条 与飞行有关的单位…。 第九条 飞行人员…。 → two lines
 */
export function cutFlattened(source: SourceText, lines: readonly TextLine[]): Staged<TextLine[]> {
  let last: Last = { base: 0, inserted: 0 };
  const diagnostics: Diagnostic[] = [];
  const value = lines.flatMap((line) => {
    const articles = articlesIn(line, last);
    last = articles.last;
    const isCut = isFlattened(articles);
    const parts = isCut ? split(line, articles.starts) : [line];
    const pieces = parts.flatMap((part, i) => {
      const points = pointsIn(part);
      const lists = isFlattened(points) ? points : itemsIn(part);
      const isListed = isFlattened(lists);
      if (!isCut && !isListed) return [part];
      const isHead = i === 0 && (isCut ? articles : points).starts[0] !== 0;
      return split(part, [...breaksIn(part, isHead), ...(isListed ? lists.starts : [])]);
    });
    if (pieces.length > 1) {
      const message = `Several articles, points or items stand in one line: it was cut into ${String(pieces.length)}.`;
      diagnostics.push(doubt(source, line, 'CUT_LINE', message));
    }
    return pieces;
  });
  return { value, diagnostics };
}

/** Where lines began within one, and how many articles, points or items these opened. */
interface Openings {
  readonly opened: number;
  readonly starts: readonly number[];
}

/** One at the beginning of its line is what every line has. */
const isFlattened = ({ opened, starts }: Openings): boolean =>
  opened > 1 || (opened === 1 && starts[0] !== 0);

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

/** The items of a list, outside quotations: 下列…： （一）…； （二）…, or （四）…；（五）… at the end of one. */
function itemsIn(line: TextLine): Openings {
  const { text } = line.text;
  const starts: number[] = [];
  let last = 0;
  for (const { index, 1: number = '' } of text.matchAll(ITEM)) {
    const before = characterBefore(text, index);
    const value = parseNumeral(number) ?? 0;
    const isFirst = last === 0 && (index === 0 || (value === 1 && before === '：'));
    if (!isFirst && !(last > 0 && value === last + 1 && '；。'.includes(before))) continue;
    if (isQuoted(text, index)) break;
    last = value;
    starts.push(index);
  }
  return starts.length > 1 ? { opened: starts.length, starts } : { opened: 0, starts: [] };
}

function isQuoted(text: string, index: number): boolean {
  return text.lastIndexOf('“', index) > text.lastIndexOf('”', index);
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

/** The character before a place, a space apart. */
function characterBefore(text: string, index: number): string {
  return text.charAt(text.charAt(index - 1) === ' ' ? index - 2 : index - 1);
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

/** The places before which a line break was lost: at white space behind a stop and, in a head, before a date and the like. */
function breaksIn(line: TextLine, isHead: boolean): readonly number[] {
  const { text } = line.text;
  const head = isHead ? Math.min(text.length, LONGEST_HEAD) : 0;
  const found: number[] = [];
  for (let i = 1; i < text.length; i += 1) {
    const before = characterBefore(text, i);
    const isBreak = STOPS.includes(before) || (i < head && HEAD.test(text.slice(i, i + HEAD_REACH)));
    if (isBreak && isParting(line.text, i)) found.push(i);
  }
  return found;
}

/** Cuts a line at some places. */
function split(line: TextLine, places: readonly number[]): TextLine[] {
  const { text } = line.text;
  const starts = [...new Set([0, ...places])].sort((a, b) => a - b);
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length;
    return { ...line, text: sliceMapped(line.text, start, text.charAt(end - 1) === ' ' ? end - 1 : end) };
  });
}
