import type { MappedText, Run, Span } from '../model/span.ts';

/** Text of nothing: of an article, of a chapter. */
export const emptyMapped: MappedText = { text: '', runs: [] };

/** Characters of `t` from `start` to `end` (UTF-16, end exclusive), still mapped to the file. O(log runs + result). */
export function sliceMapped(t: MappedText, start: number, end: number): MappedText {
  const from = Math.max(0, start);
  const to = Math.min(t.text.length, end);
  if (from >= to) return emptyMapped;
  if (from === 0 && to === t.text.length) return t;
  const runs: Run[] = [];
  for (let i = runAt(t, from); i < t.runs.length; i += 1) {
    const run = t.runs[i];
    if (run === undefined || run.at >= to) break;
    const first = Math.max(run.at, from);
    const last = Math.min(run.at + run.length, to);
    runs.push({ at: first - from, start: run.start + first - run.at, length: last - first });
  }
  return { text: t.text.slice(from, to), runs };
}

/** Index of the run that holds the character at `offset`. */
function runAt(t: MappedText, offset: number): number {
  let low = 0;
  let high = t.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((t.runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset in the file of the character at `offset` of the normalised text. */
export function sourceOffset(t: MappedText, offset: number): number {
  const run = t.runs[runAt(t, offset)];
  if (run === undefined || offset < run.at || offset >= run.at + run.length) {
    throw new RangeError(`No character at ${String(offset)} of ${String(t.text.length)}.`);
  }
  return run.start + offset - run.at;
}

/**
 * Place in the file of the characters from `start` to `end`, line breaks and marks between them included.
 *
 * @throws RangeError where the stretch is empty or leaves the text
 */
export function spanOf(t: MappedText, start: number, end: number): Span {
  if (start >= end) throw new RangeError('An empty stretch has no place in the file.');
  return { start: sourceOffset(t, start), end: sourceOffset(t, end - 1) + 1 };
}

/** Whether something that is no text (space, a mark) stands in the file before the character at `offset`. */
export function hasGapBefore(t: MappedText, offset: number): boolean {
  if (offset <= 0 || offset >= t.text.length) return false;
  return sourceOffset(t, offset) !== sourceOffset(t, offset - 1) + 1;
}

/**
 * Characters between which white space is dropped: ideographs and the punctuation of Chinese text.
 *
 * @param unit a UTF-16 code unit; half of a surrogate pair counts, for those are rare ideographs
 */
export function isCjk(unit: number): boolean {
  return unit >= 0x2e80 || (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x2460 && unit <= 0x24ff);
}

/**
 * Joins lines that the source broke: Chinese text without a gap, Latin words with a space, which stands for the
 * line break in the file.
 */
export function joinMapped(parts: readonly MappedText[]): MappedText {
  const full = parts.filter((part) => part.text !== '');
  const [first] = full;
  if (first === undefined) return emptyMapped;
  if (full.length === 1) return first;
  const texts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let previous: MappedText | undefined;
  for (const part of full) {
    if (previous !== undefined && needsSpace(previous, part)) {
      texts.push(' ');
      runs.push({ at: length, start: sourceOffset(previous, previous.text.length - 1) + 1, length: 1 });
      length += 1;
    }
    texts.push(part.text);
    for (const run of part.runs) runs.push({ at: run.at + length, start: run.start, length: run.length });
    length += part.text.length;
    previous = part;
  }
  return { text: texts.join(''), runs };
}

function needsSpace(before: MappedText, after: MappedText): boolean {
  const adjoining = sourceOffset(after, 0) === sourceOffset(before, before.text.length - 1) + 1;
  return (
    !adjoining && !isCjk(before.text.charCodeAt(before.text.length - 1)) && !isCjk(after.text.charCodeAt(0))
  );
}
