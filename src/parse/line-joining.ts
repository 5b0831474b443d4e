import { joinMapped } from '../text/mapped-text.ts';
import { readArticle, readDivision, readItemMark } from './marks.ts';
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
/** Two rows of a list that end in commas have less than so many characters. */
const SHORT_ROWS = 24;
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
    if (text.length < NARROW_EDGE || isHeadingLine(line)) return;
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

/** 第二章 宣传教育; 第八条【宣传教育的具体职责】; 一、总体要求: no prose that could break. */
function isHeadingLine(line: TextLine): boolean {
  if (readDivision(line) !== null) return true;
  const mark = readArticle(line) ?? readItemMark(line);
  return mark !== null && isTitleLike(line.text.text.slice(mark.rest));
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
  /** A lead-in came before: unmarked lines that end in ； may be members of its list. */
  let listed = false;
  const flush = (): void => {
    const [first] = group;
    if (first === undefined) return;
    const text = group.length === 1 ? first.text : joinMapped(group.map((line) => line.text));
    joined.push({ line: { ...first, text }, parts: group.length });
    if (/[：:]$/u.test(text.text)) listed = true;
    group = [];
  };
  for (const line of lines) {
    const last = group.at(-1);
    const head = group[0];
    if (last !== undefined && head !== undefined && !continues({ head, listed }, last, line, style, titles))
      flush();
    group.push(line);
  }
  flush();
  return joined;
}

/** Whether `line` goes on with the paragraph that begins with `head` and so far ends with `before`. */
function continues(
  { head, listed }: { head: TextLine; listed: boolean },
  before: TextLine,
  line: TextLine,
  style: LineStyle,
  titles: boolean,
): boolean {
  const text = before.text.text;
  const next = line.text.text;
  if (line.source.mark === 'HEADING' || line.source.mark === 'LIST' || next.startsWith('“')) return false;
  if (TABLE_OR_FORMULA.test(text) || TABLE_OR_FORMULA.test(next)) return false;
  // …第 at the end of a line goes on with （一）项.
  if (readItemMark(line) !== null && !text.endsWith('第')) return false;
  if (style.wrapped && style.indent > 0) return line.source.indent < style.indent;
  if (isTerminated(text)) {
    // A paragraph that is no list member ends in 。 or ：; another stop at the edge of a page is inside it.
    return (
      style.wrapped &&
      text.length >= EDGE &&
      !/[。：:]$/u.test(text) &&
      !listed &&
      readItemMark(head) === null
    );
  }
  if (style.indent > 0 && line.source.indent >= style.indent && before.source.indent >= style.indent)
    return false;
  const edge = style.wrapped ? NARROW_EDGE : EDGE;
  if (text.length < edge) {
    // 主席，/ 副主席若干人，: rows of a list are both short.
    return /^[，。；、）”]/u.test(next) || (/[，、]$/u.test(text) && text.length + next.length >= SHORT_ROWS);
  }
  return !(titles && before === head && !style.wrapped && isTitleLike(text));
}

/** 一、总体要求; 关于外商投资企业适用税种问题: a title says no whole sentence. */
export function isTitleLike(text: string): boolean {
  return text.length <= 40 && !/[，。；：！？,;:!?]/u.test(text);
}
