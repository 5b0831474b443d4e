import type { MappedText, Run } from '../model/span.ts';
import { emptyMapped, isCjk } from './mapped-text.ts';
import { NUMERAL_CHARACTERS } from './numerals.ts';

/** Invisible characters that part nothing: zero-width and bidirectional marks, soft hyphen. */
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069';

/** White space of the texts; U+E5E5 is the ideographic space of old Chinese word processors. */
const SPACE_CHARACTERS = `\\s\\u0000-\\u001F\\u007F-\\u009F\\uE5E5${INVISIBLE}`;

const INTERESTING = new RegExp(`[${SPACE_CHARACTERS}*_\`<&![條]`, 'gu');
const SPACE = new RegExp(`[${SPACE_CHARACTERS}]+`, 'uy');
const VISIBLE_SPACE = new RegExp(`[^\\uFEFF${INVISIBLE}]`, 'u');
const ARTICLE_NUMBER = new RegExp(`第[${NUMERAL_CHARACTERS}]{1,12}條`, 'gu');

/** Markdown and HTML marks inside a line, by their first character. */
const MARKS: Readonly<Record<string, RegExp>> = {
  '*': /\*+/uy,
  // Underscores are the blank of a date or a form: 自____年起.
  _: /_{2,}/uy,
  '`': /`+/uy,
  '<': /<[/!]?[a-z][^<>]{0,500}>/iuy,
  '!': /!\[[^[\]]{0,200}\]\([^()\s]{0,500}\)/uy,
};
const LINK = /\[([^[\]]{1,200})\](\((?:https?:|\/|#)[^()\s]{0,500}\))/uy;

const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/iuy;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  thinsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  middot: '·',
  times: '×',
};

/**
 * Normalises one line of the file (guidelines §1): marks go, white space between Chinese characters goes, other
 * white space becomes one space, 第二十二條 becomes 第二十二条; a link keeps its words. Nothing else changes; every
 * character still knows its place. Linear in the length of the line.
 *
 * @example **第一条**　　本规定自　年　月　日起施行 → 第一条本规定自年月日起施行
 */
export function normalise(decoded: string, start: number, end: number): MappedText {
  if (start >= end) return emptyMapped;
  const raw = decoded.slice(start, end);
  if (raw.search(INTERESTING) < 0) return { text: raw, runs: [{ at: 0, start, length: raw.length }] };
  return new Normaliser(raw, start).run();
}

class Normaliser {
  readonly #raw: string;
  readonly #start: number;
  readonly #runs: Run[] = [];
  /** Pieces of the text, its length and last character: to look into a growing string costs its length each time. */
  readonly #pieces: string[] = [];
  #length = 0;
  #last = 0;
  /** Offset in the line of white space that waits for the character after it. */
  #space = -1;
  /** Where the address of a link begins, and its length. */
  #address = { at: -1, length: 0 };
  /** No comment closes after here: keeps a line of unclosed comments linear. */
  #noComment = Infinity;

  constructor(raw: string, start: number) {
    this.#raw = raw;
    this.#start = start;
  }

  run(): MappedText {
    const raw = this.#raw;
    const numbers = raw.includes('條')
      ? new Set(Array.from(raw.matchAll(ARTICLE_NUMBER), (found) => found.index + found[0].length - 1))
      : null;
    let i = 0;
    while (i < raw.length) {
      INTERESTING.lastIndex = i;
      const next = INTERESTING.exec(raw)?.index ?? raw.length;
      i = this.#copy(i, next);
      if (i < next || i >= raw.length) continue;
      const skipped = this.#skip(i);
      if (skipped > i) {
        i = skipped;
      } else if (raw[i] === '&') {
        i = this.#entity(i);
      } else {
        this.#push(i, numbers?.has(i) === true ? '条' : (raw[i] ?? ''));
        i += 1;
      }
    }
    return { text: this.#pieces.join(''), runs: this.#runs };
  }

  /** Copies plain text, but for the address of a link; gives the offset after it. */
  #copy(from: number, to: number): number {
    const { at, length } = this.#address;
    if (at < from || at > to) {
      if (to > from) this.#push(from, this.#raw.slice(from, to));
      return to;
    }
    if (at > from) this.#push(from, this.#raw.slice(from, at));
    this.#address = { at: -1, length: 0 };
    return at + length;
  }

  /** Offset after the space or the mark at `i`, or `i` where text stands. */
  #skip(i: number): number {
    const raw = this.#raw;
    const space = match(SPACE, raw, i);
    if (space !== null) {
      if (this.#space < 0 && VISIBLE_SPACE.test(space[0])) this.#space = i;
      return i + space[0].length;
    }
    const character = raw[i] ?? '';
    // A lone star between two letters or figures multiplies.
    if (character === '*' && /^[\da-z]\*[\da-z]$/iu.test(raw.slice(i - 1, i + 2))) return i;
    if (character === '<' && raw.startsWith('<!--', i)) return this.#comment(i);
    if (character === '[') return this.#link(i);
    const mark = MARKS[character];
    const found = mark === undefined ? null : match(mark, raw, i);
    return found === null ? i : i + found[0].length;
  }

  #comment(i: number): number {
    if (i >= this.#noComment) return i;
    const close = this.#raw.indexOf('-->', i + 4);
    if (close >= 0) return close + 3;
    this.#noComment = i;
    return i;
  }

  #link(i: number): number {
    const link = match(LINK, this.#raw, i);
    if (link === null) return i;
    const [whole, , address = ''] = link;
    this.#address = { at: i + whole.length - address.length - 1, length: address.length + 1 };
    return i + 1;
  }

  #entity(i: number): number {
    const entity = match(ENTITY, this.#raw, i);
    const known = entity === null ? undefined : characterOf(entity);
    if (entity === null || known === undefined) {
      this.#push(i, '&');
      return i + 1;
    }
    if (!/\s/u.test(known)) this.#push(i, known);
    else if (this.#space < 0) this.#space = i;
    return i + entity[0].length;
  }

  #push(i: number, stretch: string): void {
    if (this.#space >= 0 && this.#length > 0 && !(isCjk(this.#last) && isCjk(stretch.charCodeAt(0)))) {
      this.#append(this.#space, ' ');
    }
    this.#space = -1;
    this.#append(i, stretch);
  }

  #append(i: number, stretch: string): void {
    const start = this.#start + i;
    const last = this.#runs.at(-1);
    if (last !== undefined && last.start + last.length === start) {
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + stretch.length };
    } else {
      this.#runs.push({ at: this.#length, start, length: stretch.length });
    }
    this.#pieces.push(stretch);
    this.#length += stretch.length;
    this.#last = stretch.charCodeAt(stretch.length - 1);
  }
}

/** The one UTF-16 unit that an entity stands for. */
function characterOf(entity: RegExpExecArray): string | undefined {
  const [, decimal, hexadecimal, name] = entity;
  if (name !== undefined) return ENTITIES[name.toLowerCase()];
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : undefined;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
