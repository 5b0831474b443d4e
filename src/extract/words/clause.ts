import { CharacterSet } from './character-set.ts';

/** A half-open stretch of a normalised text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A part of a sentence that a norm never crosses, with the stretches between its commas. */
export interface Clause extends Range {
  /** Stretches between commas, without the commas; never empty. */
  readonly segments: readonly Range[];
  /** Whether a full stop (or the start of the text) stands before it, not a semicolon. */
  readonly opensSentence: boolean;
}

/** What opens a stretch which nothing cuts, and what closes it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
  ['【', '】'],
  ['〔', '〕'],
]);
const OPENING = new CharacterSet(CLOSING.keys());
/** Words behind which an amending statute prints the new wording of a provision; also at the head of a paragraph. */
const NEW_WORDING = /^$|(?:修改为|作为第[^，。；“]{1,12}[条款项][^，。；“]{0,4})[：:]$/;
/** The characters that cut, and those that keep from it. */
const MARKS = new CharacterSet([...CLOSING.keys(), ...'。！？；;，：:,']);

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/**
 * Cuts a paragraph into clauses at 。 and ；, and each clause into segments at ， and ：, but never inside brackets,
 * quotation marks or a title: what stands in 《…》 or （…） is one word to the sentence.
 *
 * A bracket that is not closed in the paragraph is read as a plain character, and so is the quotation mark around a
 * whole provision that an amending statute inserts (增加一款作为第四款：“违反…的，由公安机关…处罚。”), before which a
 * clause ends.
 *
 * @example 对…的，应当核查；有下列情形之一的，有权拒绝 → two clauses of two segments each
 */
export function cutClauses(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  /** Opening marks that are plain characters from here on. */
  const plain = new Set<string>();
  let segments: Range[] = [];
  let clauseStart = 0;
  let segmentStart = 0;
  let opensSentence = true;

  const endSegment = (end: number): void => {
    if (end > segmentStart) segments.push({ start: segmentStart, end });
    segmentStart = end + 1;
  };
  const endClause = (end: number, full: boolean): void => {
    endSegment(end);
    if (segments.length > 0 && text.slice(clauseStart, end) !== '”')
      clauses.push({ start: clauseStart, end, segments, opensSentence });
    segments = [];
    clauseStart = end + 1;
    opensSentence = full;
  };

  for (let at = 0; at < text.length; at += 1) {
    if (!MARKS.holds(text, at)) continue;
    const char = text.charAt(at);
    if (OPENING.holds(text, at)) {
      if (plain.has(char)) continue;
      const close = text.indexOf(CLOSING.get(char) ?? '', at + 1);
      const opensProvision = close !== -1 && quotesProvision(text, at, close);
      if (opensProvision && at > clauseStart) endClause(at, true);
      if (close === -1 || opensProvision) plain.add(char);
      else at = close;
    } else if (char === '。' || char === '！' || char === '？') endClause(at, true);
    else if (char === '；' || char === ';') endClause(at, false);
    else if (char !== ',' || !(isDigit(text[at - 1]) && isDigit(text[at + 1]))) endSegment(at);
  }
  endClause(text.length, true);
  return clauses;
}

/** Whether a quotation from one offset to another is the whole text of a provision, which goes on to the end. */
function quotesProvision(text: string, from: number, to: number): boolean {
  return (
    text[from] === '“' &&
    text[to - 1] === '。' &&
    to >= text.length - 1 &&
    NEW_WORDING.test(text.slice(0, from))
  );
}
