import { OPENING } from '../words/brackets.ts';
import { matchesIn } from '../words/matches.ts';

/** Words in which a term is defined, by offsets in a clause. */
export interface DefinedWords {
  readonly term: string;
  /** Where the words that define it begin. */
  readonly start: number;
  readonly rule: string;
  readonly confidence: number;
}

const VEIL = '◦';
const MARKED = /[（(“]/;
const BRACKET = /[（()）]/g;
const QUOTED = /(?<=“)[^“”]*(?=”)/g;

/** What stands in brackets, by the place of its first character. */
export interface Note {
  readonly start: number;
  readonly words: string;
}

/** The outermost notes in brackets of a clause: （房屋建筑工程的建设工程设计方案是指建筑施工图）. */
export function notesIn(words: string): readonly Note[] {
  const notes: Note[] = [];
  const open: number[] = [];
  for (const { 0: mark, index } of matchesIn(words, BRACKET)) {
    if (OPENING.includes(mark)) {
      open.push(index + 1);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    while ((notes.at(-1)?.start ?? 0) > start) notes.pop();
    notes.push({ start, words: words.slice(start, index) });
  }
  return notes;
}

/**
 * A clause in which brackets and what is quoted are blanked out, for they are one word to the sentence. Nothing moves.
 *
 * @example 遥控台（站）是指遥控无人驾驶航空器的各种操控设备 → 遥控台◦◦◦是指遥控无人驾驶航空器的各种操控设备
 */
export function veiled(words: string): string {
  if (!MARKED.test(words)) return words;
  const parts: string[] = [];
  let from = 0;
  for (const note of notesIn(words)) {
    parts.push(words.slice(from, note.start - 1), VEIL.repeat(note.words.length + 2));
    from = note.start + note.words.length + 1;
  }
  parts.push(words.slice(from));
  return parts.join('').replace(QUOTED, (within) => VEIL.repeat(within.length));
}

/** 《…法》第二条中的“居住地”: the last words quoted are the term, the others say where it stands. */
const QUOTED_LAST = /[的中]((?:“[^“”]*”、?)+)$/;
/** A note in brackets, no part of the term: （以下简称X）, （含标准样品）; but 场(厂)内专用机动车辆. */
const NOTE = /[（(](?:以下|下同|简称|又称|也称|不?含|不?包括)[^（）()]*[）)]/g;

/**
 * A term as it is used: without quotation marks and notes in brackets.
 *
 * @example 著作权法第十六条第一款关于职务作品的规定中的“工作任务” → 工作任务
 * @example 陆地污染源（简称陆源） → 陆地污染源
 */
export function termOf(written: string): string {
  const term = QUOTED_LAST.exec(written)?.[1] ?? written;
  return term
    .replaceAll(NOTE, '')
    .replaceAll('”“', '、')
    .replace(/[“”"‘’]/g, '');
}
