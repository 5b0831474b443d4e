/** What kinds of oddity the compiler reports. Odd law goes on; a diagnostic is data, never an exception. */
export const DIAGNOSTIC_KINDS = [
  /** An article, chapter or item number is missing: 第十条 is followed by 第十二条. */
  'NUMBER_GAP',
  /** The same number twice among siblings. */
  'DUPLICATE_NUMBER',
  /** A number lower than the one before it. */
  'NUMBER_BACKWARDS',
  /** A number that cannot be read: 第O条. */
  'MALFORMED_NUMBER',
  /** The text has no article and no point. */
  'NO_ARTICLES',
  /** The contents list and the headings of the body differ. */
  'CONTENTS_MISMATCH',
  /** No title could be read. */
  'NO_TITLE',
  /** The text looks like no statute: its title names no kind of instrument and nobody is said to have made it. */
  'UNLIKE_A_STATUTE',
  /** No day of adoption, revision or publication is printed, or none from which the text is in effect. */
  'NO_DATE',
  /** The same instrument (uri) was given twice; the first is kept. */
  'DUPLICATE_INSTRUMENT',
  /** Two parts of one work overlap. */
  'OVERLAPPING_PARTS',
  /** Text that belongs to no provision (a stray line before the first article, a table). */
  'STRAY_TEXT',
  /** A line of text that the source broke in mid-sentence was joined. */
  'JOINED_LINE',
  /** A line in which several articles stand, its line breaks lost, was cut. */
  'CUT_LINE',
  /** A sentence with 罚款 and a number gave no FINE with its amounts. */
  'UNREAD_FINE',
  /** A reference could not be resolved; the citation holds the reason. */
  'UNRESOLVED_REFERENCE',
  /** Control or bidirectional characters in the text. */
  'ODD_CHARACTER',
] as const;

export type DiagnosticKind = (typeof DIAGNOSTIC_KINDS)[number];

/** One oddity of one file, with its place. `line` is one-based. */
export interface Diagnostic {
  readonly kind: DiagnosticKind;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly eId?: string;
}

/** A value with the doubts that arose while making it. */
export interface Staged<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
