/**
 * A stretch of a decoded file: zero-based, end exclusive, in UTF-16 code units, BOM and CR included.
 *
 * Every stage of the compiler counts like this; `toSource` (src/text/places.ts) turns a span into the
 * code-point offsets that leave the compiler. `decoded.slice(start, end)` is the printed text of the span.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A place as the world sees it (★ contract): zero-based, end exclusive, in Unicode code points of the decoded
 * file, BOM and CR included; `quote` is exactly that slice of the untouched file.
 *
 * @example { file: '000.txt', start: 5710, end: 5715, quote: '第二十二條' }
 */
export interface Source {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A run of normalised text that was copied from the file without a gap. */
export interface Run {
  /** Offset in the normalised text (UTF-16). */
  readonly at: number;
  /** Offset in the decoded file (UTF-16) of the character that stands at `at`. */
  readonly start: number;
  readonly length: number;
}

/**
 * Normalised text (guidelines §1) that still knows where each character stood in the file. One character of
 * `text` is one UTF-16 unit of the file, or a replacement of one (條 → 条); runs are ordered, adjoining in `at`,
 * and cover `text` exactly.
 */
export interface MappedText {
  readonly text: string;
  readonly runs: readonly Run[];
}
