import { readArticle } from './marks.ts';
import { isTitleLike } from './line-joining.ts';
import { isTerminated, restOf, type TextLine } from './text-line.ts';

/** The caption of an article and the offset of what follows it on the line. */
interface Caption {
  readonly heading: string;
  readonly rest: number;
}

const BRACKETED = /^(?:【([^【】]{1,40})】|〔([^〔〕]{1,30})〕|\[([^[\]]{1,30})\])\s?/u;
/** Shanghai's way: 第一条（目的和依据）. */
const ROUND = /^[（(]([^（()）。；：，]{2,25})[）)]\s?/u;
/** Words in round brackets that are no caption: a list mark, a note that the article was struck out. */
const NO_CAPTION = /^(?:[一二三四五六七八九十\d]{1,3}|.{0,12}(?:删去|删除|废止|失效|略))$/u;
/** In a text whose captions have no brackets at least so many of the articles have one; some stand without. */
const PLAIN_SHARE = 0.6;

/**
 * Takes the caption 【…】 off the lines of an article; it stands behind the number or on the line below.
 *
 * @param plain whether articles of this text carry captions without brackets (`hasPlainCaptions`)
 * @example 第四十二条【施行日期】本规定自… → heading 施行日期, first line 本规定自…
 */
export function takeCaption(
  lines: readonly TextLine[],
  plain: boolean,
): { heading: string | null; lines: readonly TextLine[] } {
  const [first, ...others] = lines;
  if (first === undefined) return { heading: null, lines };
  const caption = readCaption(first, others.length > 0, plain);
  if (caption === null) return { heading: null, lines };
  const rest = restOf(first, caption.rest);
  return { heading: caption.heading, lines: rest.text.text === '' ? others : [rest, ...others] };
}

function readCaption(line: TextLine, more: boolean, plain: boolean): Caption | null {
  const { text } = line.text;
  const bracketed = BRACKETED.exec(text);
  if (bracketed !== null) {
    const heading = bracketed[1] ?? bracketed[2] ?? bracketed[3] ?? '';
    return NO_CAPTION.test(heading) ? null : { heading, rest: bracketed[0].length };
  }
  const round = ROUND.exec(text);
  if (round?.[1] !== undefined && !NO_CAPTION.test(round[1]) && (more || round[0].length < text.length)) {
    return { heading: round[1], rest: round[0].length };
  }
  return plain && more && isPlainCaption(text) ? { heading: text, rest: text.length } : null;
}

function isPlainCaption(text: string): boolean {
  return text.length <= 20 && text !== '' && !isTerminated(text) && isTitleLike(text);
}

/** Whether most articles of a text have their caption, without brackets, behind the number: 第一条　立法目的. */
export function hasPlainCaptions(lines: readonly TextLine[]): boolean {
  let articles = 0;
  let captions = 0;
  lines.forEach((line, i) => {
    const mark = readArticle(line);
    if (mark === null || mark.form === 'BARE') return;
    articles += 1;
    const next = lines[i + 1];
    if (isPlainCaption(line.text.text.slice(mark.rest)) && next !== undefined && readArticle(next) === null)
      captions += 1;
  });
  return articles >= 3 && captions / articles >= PLAIN_SHARE;
}
