import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/source-text.ts';
import { type DivisionMark, readArticle, readDivision } from './marks.ts';
import { doubt, isTerminated, type TextLine } from './text-line.ts';

/** A contents list: its lines, and the headings that it announces. */
export interface Contents {
  /** Index of its first line (目录) and of the first line after it. */
  readonly start: number;
  readonly end: number;
  readonly headings: readonly string[];
}

const TITLE = /^(?:目\s?[录錄次]|CONTENTS)[：:]?$/iu;
/** The page number behind an entry, and the dots before it: 第一章 总则……1, 第一章 总则（1）. */
const PAGE = /[（(]?\d{1,4}[）)]?$/u;
const DOTS = /[.…·．・\s—-]$/u;
const LONGEST_ENTRY = 60;

/**
 * Finds the contents list. It runs from 目录, or where that is missing from a heading with another of its level
 * right below, to the place where its first entry comes again, or an article or a sentence begins.
 */
export function findContents(lines: readonly TextLine[]): Contents | null {
  const titled = lines.findIndex((line) => TITLE.test(line.text.text));
  const start = titled >= 0 ? titled : untitledStart(lines);
  if (start < 0) return null;
  const from = titled >= 0 ? start + 1 : start;
  const first = lines[from];
  if (first === undefined) return null;
  const key = keyOf(first);
  const headings: string[] = [];
  let end = from;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (line === undefined || !isEntry(line) || (end > from && keyOf(line) === key)) break;
    if (readDivision(line) !== null) headings.push(headingText(line.text.text));
  }
  return { start, end, headings };
}

/** 第一章 followed by 第二章 with nothing between, and 第一章 again further down. */
function untitledStart(lines: readonly TextLine[]): number {
  const start = lines.findIndex((line) => readDivision(line) !== null);
  const first = lines[start];
  const second = lines[start + 1];
  const mark = first === undefined ? null : readDivision(first);
  const next = second === undefined ? null : readDivision(second);
  if (first === undefined || mark === null || next?.kind !== mark.kind || next.value === mark.value)
    return -1;
  const key = keyOf(first);
  return lines.slice(start + 1).some((line) => readDivision(line) !== null && keyOf(line) === key)
    ? start
    : -1;
}

function isEntry(line: TextLine): boolean {
  const { text } = line.text;
  return text.length <= LONGEST_ENTRY && !isTerminated(withoutPage(text)) && readArticle(line) === null;
}

function keyOf(line: TextLine): string {
  const mark: DivisionMark | null = readDivision(line);
  return mark === null ? headingText(line.text.text) : `${mark.kind} ${mark.value}`;
}

function headingText(text: string): string {
  return withoutPage(text).replace(/\s/gu, '');
}

function withoutPage(text: string): string {
  const cut = text.replace(PAGE, '');
  if (cut === text) return text;
  let end = cut.length;
  while (end > 0 && DOTS.test(cut.slice(end - 1, end))) end -= 1;
  // 第2章 2023: without dots, space or brackets a figure belongs to the title.
  return end < cut.length || /[（(]/u.test(text.slice(cut.length)) ? cut.slice(0, end) : text;
}

/** Compares the contents list with the headings of the body, of the levels that it lists. */
export function compareContents(
  source: SourceText,
  line: TextLine,
  contents: Contents,
  body: readonly string[],
): Diagnostic[] {
  if (contents.headings.length === 0) return [];
  const levels = new Set(contents.headings.map(levelOf));
  const printed = new Set(body.filter((heading) => levels.has(levelOf(heading))));
  const listed = new Set(contents.headings);
  const missing = contents.headings.filter((heading) => !printed.has(heading));
  const extra = [...printed].filter((heading) => !listed.has(heading));
  if (missing.length === 0 && extra.length === 0) return [];
  const parts = [
    missing.length === 0 ? '' : `listed, not in the body: ${missing.slice(0, 5).join(', ')}`,
    extra.length === 0 ? '' : `in the body, not listed: ${extra.slice(0, 5).join(', ')}`,
  ].filter((part) => part !== '');
  return [doubt(source, line, 'CONTENTS_MISMATCH', `The contents list differs: ${parts.join('; ')}.`)];
}

function levelOf(heading: string): string {
  return /^第[^编篇章节]*(分编|[编篇章节])/u.exec(heading)?.[1] ?? '';
}
