import type { SourceLine } from '../model/source-text.ts';
import { normalise } from './normalise.ts';

type Mark = SourceLine['mark'];

const BREAK = /\r\n?|[\n\f\v\u0085\u2028\u2029]/gu;
const INDENT = /[\s\u200B\uE5E5]*/uy;
const QUOTE = /(?:>\s?)+/uy;
const HEADING = /#{1,6}(?=[\s\u4E00-\u9FFF《【（“])\s*/uy;
const LIST = /[-–—+*•●▪◆■○·]\s+/uy;
const BOLD = /(?:\*\*|__)+\s*/uy;
const RULE = /^(?:[-—*_=~─━]\s?){3,}$|^\|[\s:|-]+\|$/u;
/** `- 12 -`, `— 12 —`: a page number, no list. */
const PAGE = /^[-–—－―]\s*\d{1,4}\s*[-–—－―]$/u;
/** Only a line that begins like this can be empty once its marks are gone. */
const PERHAPS_EMPTY = /^[!<&*_`[\u200B-\u200F\u2060\uFEFF\u00AD]/u;

/**
 * Cuts a text into its non-empty lines, marks taken off.
 *
 * @param masked the file with comments and tags blanked out (`maskMarkup`)
 * @param decoded the file as it is read
 * @param from offset at which the text begins
 */
export function splitLines(masked: string, decoded: string, from: number): SourceLine[] {
  const lines: SourceLine[] = [];
  let number = 1;
  let start = 0;
  const add = (end: number): void => {
    if (end <= from) return;
    const line = readLine(masked, decoded, Math.max(start, from), end, number);
    if (line !== null) lines.push(line);
  };
  for (const { 0: mark, index } of masked.matchAll(BREAK)) {
    add(index);
    if (mark === '\n' || mark.startsWith('\r')) number += 1;
    start = index + mark.length;
  }
  add(masked.length);
  return lines;
}

function readLine(
  masked: string,
  decoded: string,
  from: number,
  to: number,
  line: number,
): SourceLine | null {
  let end = to;
  while (end > from && /\s/u.test(masked[end - 1] ?? '')) end -= 1;
  const text = masked.slice(from, end);
  let offset = after(INDENT, text, 0);
  if (offset >= text.length) return null;
  const indent = columns(text.slice(0, offset));
  let mark: Mark = null;
  let level = 0;
  const bare = text.slice(offset);
  if (RULE.test(bare)) return null;
  if (!PAGE.test(bare)) {
    const quoted = after(QUOTE, text, offset);
    if (quoted > offset) {
      mark = 'QUOTE';
      offset = after(INDENT, text, quoted);
    }
    const heading = after(HEADING, text, offset);
    if (heading > offset) {
      mark = 'HEADING';
      level = text.slice(offset, heading).trimEnd().length;
      offset = heading;
    } else {
      const listed = after(LIST, text, offset);
      if (listed > offset) {
        mark = 'LIST';
        offset = listed;
      }
    }
    const bold = after(BOLD, text, offset);
    if (bold > offset) {
      mark ??= 'BOLD';
      offset = bold;
    }
  }
  offset = after(INDENT, text, offset);
  if (offset >= text.length) return null;
  const span = { start: from + offset, end };
  if (
    PERHAPS_EMPTY.test(text.slice(offset, offset + 1)) &&
    normalise(decoded, span.start, span.end).text === ''
  ) {
    return null;
  }
  return { line, span, mark, level, indent, raw: decoded.slice(span.start, span.end) };
}

function after(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

/** Width of leading space: an ideographic space has two columns, a tab four. */
function columns(space: string): number {
  let width = 0;
  for (const character of space) {
    if (character === '\t') width += 4;
    else if (character === '\u3000' || character === '\uE5E5') width += 2;
    else if (character === ' ' || character === '\u00A0') width += 1;
  }
  return width;
}
