import { joinMapped, sliceMapped } from '../text/mapped-text.ts';
import { NUMERAL_CHARACTERS, parseNumeral } from '../text/numerals.ts';
import { readArticle } from './marks.ts';
import type { TextLine } from './text-line.ts';

/** The number of an article with a mark behind it. */
const MARKED = new RegExp(`^第([${NUMERAL_CHARACTERS}]{1,9})条([：:、])`, 'u');

/**
 * Takes the marks from behind the numbers of articles in a text that sets all of them so (第一条：, 第一条、), as contracts
 * and old documents do. In any other text 第三条、第四条 at the beginning of a line names articles: where one line opens
 * an article as statutes have it, or the numbers do not count up from 一 or 1, the lines stay as they are.
 *
 * @example 第一条：为了… / 第二条：凡… → 第一条 为了… / 第二条 凡…
 */
export function withoutNumberMarks(lines: readonly TextLine[]): readonly TextLine[] {
  let next = 1;
  const marked = new Map<TextLine, RegExpExecArray>();
  for (const line of lines) {
    const mark = readArticle(line);
    if (mark === null) continue;
    const found = MARKED.exec(line.text.text);
    if (!mark.reference && found === null) return lines;
    if (found === null || parseNumeral(found[1] ?? '') !== next) continue;
    next += 1;
    marked.set(line, found);
  }
  if (marked.size < 2) return lines;
  return lines.map((line) => {
    const length = marked.get(line)?.[0].length;
    if (length === undefined) return line;
    const { text } = line;
    const rest = sliceMapped(text, length, text.text.length);
    return { ...line, text: joinMapped([sliceMapped(text, 0, length - 1), rest]) };
  });
}
