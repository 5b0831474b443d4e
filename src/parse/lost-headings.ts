import { isTitleLike } from './line-joining.ts';
import { isKnownHeading, opensArticleAt, readArticle, readDivision, readItemMark } from './marks.ts';
import { isTerminated, type TextLine } from './text-line.ts';

/** No longer line is taken for a heading without its number. */
export const LONGEST_LOST_HEADING = 25;

/** So many lines that read like headings are headings, though none of them is one that every statute has. */
const ENOUGH = 3;
/** The same behind a chapter that has kept its number. */
const ENOUGH_BEHIND = 2;

/** A heading without its number; `value` where the numbers around it, or the order of its code, tell it. */
export interface LostHeading {
  readonly kind: 'Part' | 'Chapter' | 'Section';
  readonly value: number | null;
}

/** A chapter that takes the next number. */
export const LOST_CHAPTER: LostHeading = { kind: 'Chapter', value: null };
const LOST_SECTION: LostHeading = { kind: 'Section', value: null };

/**
 * The headings that have lost their number, as automatic numbering is lost when a document is turned into text: short
 * lines without a stop, right above an article and behind a sentence that is ended. Between two chapters whose numbers do
 * not follow one another they are the chapters that are missing, and sections where they follow. Behind the last number
 * and in a text that has none left they are chapters where there are enough, or one is as every statute has it (法律责任,
 * 附则).
 *
 * @returns by line, what it is the heading of
 * @example 第二章 规划, …。, 设置, 第十八条, …, 第四章 发布与维护 → the line 设置 is chapter 3
 */
export function lostHeadings(lines: readonly TextLine[]): ReadonlyMap<number, LostHeading> {
  const divisions = lines.flatMap((line, at) => {
    const mark = line.quoted ? null : readDivision(line);
    return mark === null ? [] : { at, kind: mark.kind, value: parseInt(mark.value, 10) };
  });
  const lost = new Map<number, LostHeading>();
  // Chapters begin again in each 编.
  if (divisions.some(({ kind }) => kind === 'Part' || kind === 'Subpart')) return lost;
  let last = { at: -1, value: 0 };
  for (const { at, kind, value } of divisions) {
    if (kind !== 'Chapter') continue;
    // The second line of a heading, or a section of which the chapter's number is lost too.
    const found = headingsIn(lines, last.at, at).filter((line, order, all) => all[order - 1] !== line - 1);
    const chapters = found.slice(0, Math.max(0, value - last.value - 1));
    // 总则 may be lost as a whole: what is left stands right before the next number.
    for (const [order, line] of chapters.entries())
      lost.set(line, { kind: 'Chapter', value: value - chapters.length + order });
    for (const line of found.slice(chapters.length)) lost.set(line, LOST_SECTION);
    last = { at, value };
  }
  const behind = headingsIn(lines, last.at, lines.length);
  const enough = last.value === 0 ? ENOUGH : ENOUGH_BEHIND;
  const isKnown = (line: TextLine, at: number): boolean =>
    at > last.at && isKnownHeading(line) && opensArticleAt(lines, at + 1);
  if (behind.length >= enough || lines.some(isKnown)) for (const at of behind) lost.set(at, LOST_CHAPTER);
  // A chapter begins with the first article: where a heading stands further on, that of the first one is lost as a whole.
  const [first] = behind;
  const isSecond = first !== undefined && lines.slice(0, first).some((line) => readArticle(line) !== null);
  if (last.value === 0 && behind.length >= enough && isSecond) lost.set(first, { kind: 'Chapter', value: 2 });
  return lost;
}

/** Lines between two others that read like a heading whose number is lost. */
function headingsIn(lines: readonly TextLine[], from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let at = from + 1; at < to; at++) {
    const [line, before, next] = [lines[at], lines[at - 1], lines[at + 1]];
    if (line === undefined || before === undefined || next === undefined) continue;
    const { text } = line.text;
    if (line.quoted || text.length > LONGEST_LOST_HEADING || !isTitleLike(text) || isTerminated(text))
      continue;
    if (readItemMark(line) !== null || readDivision(line) !== null) continue;
    const isEnded = before.text.text.endsWith('。') || found.at(-1) === at - 1;
    const isAbove =
      opensArticleAt(lines, at + 1) || (!isTerminated(next.text.text) && opensArticleAt(lines, at + 2));
    if (isEnded && isAbove) found.push(at);
  }
  return found;
}
