import { readArticle, readItemMark } from './marks.ts';
import { restOf, type TextLine } from './text-line.ts';

/** Words that announce a commentary, and what may follow them on the line. */
const ANNOUNCEMENT =
  /^(?:以下(?:为|是))?[^。；：？]{0,60}?(?:答记者问|记者问答|问答|政策解读|解读)(?:部分|全文|实录)?[：:]?(?=$|一、|问[：:]|1[.、．])/u;
const STATEMENT = /^关于.{2,60}的(?:起草)?说明$/u;
const QUESTION = /^(?:问|记者)[：:]/u;
const COMMENTARY_TITLE = /解读|答记者问|问答|释义|起草说明/u;

/**
 * Finds the commentary behind a statute in the same file: it begins after the last article with words that announce
 * it, or with a question.
 *
 * @returns the index of its first line, and what that line holds besides the announcement
 */
export function findCommentary(
  lines: readonly TextLine[],
): { index: number; first: readonly TextLine[] } | null {
  let last = -1;
  lines.forEach((line, i) => {
    const mark = readArticle(line);
    if (mark !== null && !mark.reference && !line.quoted) last = i;
  });
  if (last < 0) return null;
  for (let index = last + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.quoted) continue;
    const { text } = line.text;
    if (QUESTION.test(text)) return { index, first: [line] };
    if (STATEMENT.test(text)) return { index, first: [line] };
    const announced = ANNOUNCEMENT.exec(text);
    if (announced === null) continue;
    const rest = restOf(line, announced[0].length);
    return { index, first: rest.text.text === '' ? [line] : [rest] };
  }
  return null;
}

/** Whether a file holds nothing but a commentary: no article, and questions or a title that says so. */
export function isCommentaryAlone(lines: readonly TextLine[], stated: string | undefined): boolean {
  let articles = 0;
  let questions = 0;
  let asked = 0;
  for (const line of lines) {
    const mark = readArticle(line);
    if (mark !== null && !mark.reference && !line.quoted) articles += 1;
    if (QUESTION.test(line.text.text)) questions += 1;
    if (/[？?]$/u.test(line.text.text) && readItemMark(line) !== null) asked += 1;
  }
  if (questions >= 2 && articles < 3) return true;
  if (articles > 0) return false;
  const titled =
    COMMENTARY_TITLE.test(stated ?? '') || lines.slice(0, 4).some((line) => isCommentaryTitle(line));
  return titled || asked >= 2;
}

function isCommentaryTitle(line: TextLine): boolean {
  const { text } = line.text;
  return text.length <= 80 && COMMENTARY_TITLE.test(text) && !/[。；]/u.test(text);
}
