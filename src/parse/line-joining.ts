import { joinMapped } from '../text/mapped-text.ts';
import { readItemMark } from './marks.ts';
import { isTerminated, type TextLine } from './text-line.ts';

/** How a source sets its lines. */
export interface LineStyle {
  /** Lines are broken at the edge of the page, everywhere. */
  readonly wrapped: boolean;
  /** Columns by which the first line of a paragraph is indented; 0 where paragraphs are not. */
  readonly indent: number;
}

/** A shorter line without a stop is a title or a row, not a line that ran to the edge of the page. */
const EDGE = 18;
/** Where the whole text is wrapped, narrow columns occur. */
const NARROW_EDGE = 12;
const WRAPPED_SHARE = 0.2;
const INDENTED_SHARE = 0.3;
const TABLE_OR_FORMULA = /[|=＝\t│┃]/u;

/** Looks at the lines of a body: does the source break them in mid-sentence, does it indent paragraphs? */
export function lineStyleOf(lines: readonly TextLine[]): LineStyle {
  let prose = 0;
  let broken = 0;
  let indented = 0;
  lines.forEach((line, i) => {
    const { text } = line.text;
    if (line.source.indent >= 2) indented += 1;
    if (text.length < NARROW_EDGE) return;
    prose += 1;
    const next = lines[i + 1];
    if (next !== undefined && !isTerminated(text) && readItemMark(next) === null) broken += 1;
  });
  const share = lines.length === 0 ? 0 : indented / lines.length;
  return {
    wrapped: prose >= 5 && broken / prose > WRAPPED_SHARE,
    indent: share > INDENTED_SHARE && share < 1 ? 2 : 0,
  };
}

/** A paragraph of the text with the number of lines that it was joined from. */
export interface JoinedLine {
  readonly line: TextLine;
  readonly parts: number;
}

/**
 * Joins the lines that the source broke in mid-sentence: the line before has no stop at its end and runs to the
 * edge of the page, and the next one opens nothing.
 *
 * @param lines lines of one article, point or annex, its own opener taken off
 * @param titles whether an unstopped first line may be a title (一、总体要求), as in a text of points
 */
export function joinBroken(lines: readonly TextLine[], style: LineStyle, titles: boolean): JoinedLine[] {
  const joined: JoinedLine[] = [];
  let group: TextLine[] = [];
  const flush = (): void => {
    const [first] = group;
    if (first === undefined) return;
    const text = group.length === 1 ? first.text : joinMapped(group.map((line) => line.text));
    joined.push({ line: { ...first, text }, parts: group.length });
    group = [];
  };
  for (const line of lines) {
    const last = group.at(-1);
    if (last !== undefined && !continues(last, line, style, titles, group.length === 1)) flush();
    group.push(line);
  }
  flush();
  return joined;
}

function continues(
  before: TextLine,
  line: TextLine,
  style: LineStyle,
  titles: boolean,
  first: boolean,
): boolean {
  const text = before.text.text;
  const next = line.text.text;
  if (line.source.mark === 'HEADING' || line.source.mark === 'LIST' || next.startsWith('“')) return false;
  if (TABLE_OR_FORMULA.test(text) || TABLE_OR_FORMULA.test(next)) return false;
  // …第 at the end of a line goes on with （一）项.
  if (readItemMark(line) !== null && !text.endsWith('第')) return false;
  if (style.wrapped && style.indent > 0) return line.source.indent < style.indent;
  if (isTerminated(text)) {
    const near = line.source.line - before.source.line <= 1;
    return style.wrapped && near && text.length >= EDGE * 2 && !/[。；：]$/u.test(text);
  }
  if (style.indent > 0 && line.source.indent >= style.indent && before.source.indent >= style.indent)
    return false;
  const edge = style.wrapped ? NARROW_EDGE : EDGE;
  if (text.length < edge) return /^[，。；、）”]/u.test(next);
  return !(titles && first && !style.wrapped && isTitleLike(text));
}

/** 一、总体要求; 关于外商投资企业适用税种问题: a title says no whole sentence. */
export function isTitleLike(text: string): boolean {
  return text.length <= 40 && !/[，。；：！？,;:!?]/u.test(text);
}
