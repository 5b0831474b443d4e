import type { SourceText } from '../model/source-text.ts';
import type { Source, Span } from '../model/span.ts';

const surrogates = new WeakMap<SourceText, readonly number[]>();
const lineStarts = new WeakMap<SourceText, readonly number[]>();

/**
 * Turns a UTF-16 span into the place that leaves the compiler: code points, with the exact slice of the file.
 * O(log n) after the first call for a file.
 *
 * @throws RangeError where the span leaves the file or runs backwards
 * @example a file that begins with 𠀀 (two UTF-16 units): span 2–4 is source 1–3
 */
export function toSource(source: SourceText, span: Span): Source {
  const { start, end } = span;
  if (start < 0 || end < start || end > source.decoded.length) {
    throw new RangeError(`${source.file}: no span ${String(start)}–${String(end)}.`);
  }
  const pairs = surrogatePairs(source);
  return {
    file: source.file,
    start: start - countBelow(pairs, start),
    end: end - countBelow(pairs, end),
    quote: source.decoded.slice(start, end),
  };
}

/** One-based number of the line in which a UTF-16 offset stands; CR LF, LF and CR end a line. O(log n). */
export function lineAt(source: SourceText, offset: number): number {
  let starts = lineStarts.get(source);
  if (starts === undefined) {
    starts = Array.from(source.decoded.matchAll(/\r\n?|\n/gu), (match) => match.index + match[0].length);
    lineStarts.set(source, starts);
  }
  return countBelow(starts, offset + 1) + 1;
}

/** Offsets of the second halves of the surrogate pairs: each makes one code point out of two units. */
function surrogatePairs(source: SourceText): readonly number[] {
  let pairs = surrogates.get(source);
  if (pairs === undefined) {
    pairs = Array.from(source.decoded.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (match) => match.index + 1);
    surrogates.set(source, pairs);
  }
  return pairs;
}

/** How many values of a rising list are below `limit`. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
