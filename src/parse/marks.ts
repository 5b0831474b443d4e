import type { MappedText } from '../model/span.ts';
import { hasGapBefore } from '../text/mapped-text.ts';
import { NUMERAL_CHARACTERS as N, parseNumeral } from '../text/numerals.ts';
import type { TextLine } from './text-line.ts';

export type DivisionKind = 'Part' | 'Subpart' | 'Chapter' | 'Section';

/** A heading 第一章 总则; `rest` is the offset of its title in the normalised line. */
export interface DivisionMark {
  readonly kind: DivisionKind;
  readonly number: string;
  readonly value: string;
  readonly rest: number;
}

const DIVISION_KINDS: Readonly<Record<string, DivisionKind>> = {
  编: 'Part',
  篇: 'Part',
  分编: 'Subpart',
  章: 'Chapter',
  节: 'Section',
};

/** 笫 is what a scanned 第 is often read as. */
export function isOrdinal(text: string): boolean {
  return text.startsWith('第') || text.startsWith('笫');
}

const DIVISION = new RegExp(`^[第笫]\\s?([${N}]{1,9})\\s?(分编|[编篇章节])(?:之([${N}]{1,4}))?\\s?`, 'u');
/** Words after 第三章, with no space before them, that make it a reference: 第三章规定的, 第三章、第四章. */
const DIVISION_REFERENCE = /^(?:[、，。；：,.的至或]|[和与及]第|所列|规定|中的|第.{1,6}[条节])/u;

/** Reads a line as a heading of a 编, 分编, 章 or 节. A sentence that merely begins with 第三章 is none. */
export function readDivision(line: TextLine): DivisionMark | null {
  const { text } = line.text;
  if (!isOrdinal(text)) return null;
  const match = DIVISION.exec(text);
  const kind = DIVISION_KINDS[match?.[2] ?? ''];
  if (match === null || kind === undefined) return null;
  const rest = text.slice(match[0].length);
  if (rest.length > 60 || /[。；：！？;]$/u.test(rest)) return null;
  const parted = /\s$/u.test(match[0]) || hasGapBefore(line.text, match[0].length);
  if (parted ? /^[、，。；,]/u.test(rest) : DIVISION_REFERENCE.test(rest)) return null;
  const base = parseNumeral(match[1] ?? '');
  const inserted = match[3] === undefined ? null : parseNumeral(match[3]);
  if (base === null) return null;
  const value = inserted === null ? String(base) : `${String(base)}-${String(inserted)}`;
  return { kind, number: match[0].replace(/\s/gu, ''), value, rest: match[0].length };
}

const KNOWN_HEADING = /^(?:总则|附则|罚则|法律责任|分则)$/u;

/** Whether a line is the heading of a chapter as every statute has it, its number lost: 总则, 法律责任, 附则. */
export function isKnownHeading(line: TextLine): boolean {
  return KNOWN_HEADING.test(line.text.text);
}

/** An opening 第十四条之一. `rest` is the offset after it; `form` says how the line goes on. */
export interface ArticleMark {
  readonly number: string;
  readonly base: number;
  readonly inserted: number;
  readonly rest: number;
  /** BARE: nothing follows. GAP: space or a mark parts it from its text. GLUED: its text follows at once. */
  readonly form: 'BARE' | 'GAP' | 'GLUED';
  /** The words after it read on from the number: 第三十条第一款, 第三十条规定的. */
  readonly reference: boolean;
}

const ARTICLE = new RegExp(`^[第笫]\\s?([${N}](?:\\s?[${N}]){0,11})\\s?条(?:\\s?之\\s?([${N}]{1,5}))?`, 'u');
/** What can never begin an article: 第三十条第一款, 第三十条、第三十一条, 第三十条规定的. */
const REFERENCE = new RegExp(
  `^(?:[、，。；：,;]|第[${N}]{1,5}[款项条]|[（(]?[一二三四五六七八九十]{1,3}[）)]?项|[至和与及或到](?:者|以及)?第|规定的|所称|所列|之规定|修改为|改为)`,
  'u',
);
/** What rarely begins an article, and where no space parts it from the number, makes a reference of it. */
const GLUED_REFERENCE = /^(?:[的至及或之]|所[^有得在]|中(?![医小央国外介等止心华])|规定|以[外上下])/u;

/** Reads a line that begins with the number of an article, whether it opens that article or only names it. */
export function readArticle(line: TextLine): ArticleMark | null {
  if (!isOrdinal(line.text.text)) return null;
  // Every pass over a file asks again.
  let mark = articleMarks.get(line.text);
  if (mark === undefined) {
    mark = matchArticle(line);
    articleMarks.set(line.text, mark);
  }
  return mark;
}

const articleMarks = new WeakMap<MappedText, ArticleMark | null>();

function matchArticle(line: TextLine): ArticleMark | null {
  const { text } = line.text;
  const match = ARTICLE.exec(text);
  if (match === null) return null;
  const base = parseNumeral((match[1] ?? '').replace(/\s/gu, ''));
  const inserted = match[2] === undefined ? 0 : parseNumeral(match[2]);
  if (base === null || inserted === null) return null;
  const end = match[0].length;
  const space = /^\s/u.test(text.slice(end));
  const rest = space ? end + 1 : end;
  const follows = text.slice(rest);
  const gap = space || hasGapBefore(line.text, end) || follows.startsWith('【');
  const form = follows === '' ? 'BARE' : gap ? 'GAP' : 'GLUED';
  const reference = REFERENCE.test(follows) || (form === 'GLUED' && GLUED_REFERENCE.test(follows));
  return { number: match[0].replace(/\s/gu, ''), base, inserted, rest, form, reference };
}

/** A number that cannot be read: 第O条, 第二l条. */
const MALFORMED = /^第[〇○零一二三四五六七八九十百千\dO０oIl|]{1,8}条/u;

/** The number of a line that opens an article with a number that cannot be read; null elsewhere. */
export function readMalformedArticle(line: TextLine): { number: string; rest: number } | null {
  const match = MALFORMED.exec(line.text.text);
  if (match === null) return null;
  const rest = match[0].length;
  return rest < line.text.text.length && !hasGapBefore(line.text, rest) ? null : { number: match[0], rest };
}

/** Whether the line at a place begins like an article, a reference at its start included. */
export function opensArticleAt(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && readArticle(line) !== null;
}

/** Ways of numbering the members of a list, from 一、 down to ①. */
export type MarkKind =
  'CN' | 'STEM' | 'PAREN_CN' | 'ARABIC' | 'PAREN_ARABIC' | 'HALF_PAREN' | 'CIRCLED' | 'LETTER';

/** The mark of a 项, 目 or point. */
export interface ItemMark {
  readonly kind: MarkKind;
  readonly number: string;
  readonly value: number;
  readonly rest: number;
}

const CN = '〇零一二三四五六七八九十百';
const ITEM_MARKS: readonly (readonly [MarkKind, RegExp])[] = [
  // 一、二级海塘建设需要分期实施的 begins with two grades, no mark.
  ['CN', new RegExp(`^([${CN}]{1,5})[、．](?![二三四五六七八九十][级类等])\\s?`, 'u')],
  ['PAREN_CN', new RegExp(`^[（(〔]\\s?([${CN}]{1,5})\\s?[）)〕]\\s?[、.．]?\\s?`, 'u')],
  ['ARABIC', /^([\d０-９]{1,3})(?:[、．]|\.(?!\d))\s?/u],
  ['PAREN_ARABIC', /^[（(]\s?([\d０-９]{1,3})\s?[）)]\s?[、.．]?\s?/u],
  ['HALF_PAREN', /^([\d０-９]{1,3})[）)]\s?/u],
  ['STEM', /^([甲乙丙丁戊己庚辛壬癸])、\s?/u],
  ['LETTER', /^[（(]?([A-Za-z])[.、．）)]\s?/u],
];
/** One character that is a mark by itself, with the code before the first of its row. */
const SINGLE_MARKS: readonly (readonly [MarkKind, number, number])[] = [
  ['PAREN_CN', 0x3220, 10],
  ['PAREN_ARABIC', 0x2474, 20],
  ['ARABIC', 0x2488, 20],
  ['CIRCLED', 0x2460, 20],
];
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const MARK_START = new RegExp(`^[${CN}${STEMS}\\d０-９（(〔A-Za-z\\u2460-\\u249B\\u3220-\\u3229]`, 'u');

/**
 * Reads the mark of a list member at the start of a line: 一、 （一） 1. (1) 1) ① ⑴ ㈠ a. In a quoted list every
 * member begins with “, which stays with its number.
 */
export function readItemMark(line: TextLine): ItemMark | null {
  const { text } = line.text;
  if (!text.startsWith('“')) return readMark(text);
  const mark = readMark(text.slice(1));
  return mark === null ? null : { ...mark, number: `“${mark.number}`, rest: mark.rest + 1 };
}

function readMark(text: string): ItemMark | null {
  if (!MARK_START.test(text)) return null;
  const code = text.charCodeAt(0);
  for (const [kind, first, size] of SINGLE_MARKS) {
    if (code < first || code >= first + size) continue;
    const rest = /^.\s?/u.exec(text)?.[0].length ?? 1;
    return { kind, number: text.slice(0, 1), value: code - first + 1, rest };
  }
  for (const [kind, pattern] of ITEM_MARKS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const numeral = match[1] ?? '';
    const value = valueOf(kind, numeral);
    if (value === null) continue;
    return { kind, number: match[0].replace(/\s/gu, ''), value, rest: match[0].length };
  }
  return null;
}

function valueOf(kind: MarkKind, numeral: string): number | null {
  if (kind === 'LETTER') return numeral.toUpperCase().charCodeAt(0) - 64;
  return kind === 'STEM' ? STEMS.indexOf(numeral) + 1 : parseNumeral(numeral);
}

/** The heading of an annex: 附件1, 附表：, 附录一 …. `rest` is the offset of its title. */
export interface AnnexMark {
  readonly number: string;
  readonly rest: number;
}

const ANNEX = new RegExp(
  `^附\\s?(?:[件表录图]|注)?\\s?(?:[${N}IVX]{1,4}(?![年月日个项条]))?\\s?[：:.、．]?\\s?`,
  'u',
);

/** Reads a line as the heading of an annex; 附则 is a chapter, 附加 a word. */
export function readAnnex(line: TextLine): AnnexMark | null {
  const { text } = line.text;
  if (!text.startsWith('附')) return null;
  const match = ANNEX.exec(text);
  if (match === null) return null;
  const mark = match[0];
  const rest = text.slice(mark.length);
  const bare = mark.trim() === '附';
  if (bare && rest !== '') return null;
  const parted =
    rest === '' ||
    /[：:.、．\s\dIVX一二三四五六七八九十]$/u.test(mark) ||
    hasGapBefore(line.text, mark.length);
  if (!parted || rest.length > 60 || /[。；，]$/u.test(rest)) return null;
  return { number: mark.replace(/[\s：:.、．]/gu, ''), rest: mark.length };
}
