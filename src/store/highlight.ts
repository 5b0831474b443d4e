import type { Span } from '../model/span.ts';
import { foldWithOffsets } from './fold-text.ts';
import { occurrencesOf } from './occurrences.ts';
import { searchQuery, segmentsOf } from './search-tokens.ts';

/**
 * Where a query's words stand in a text, for marking them: code-unit offsets in the text as given, in order,
 * touching and overlapping ones joined. Traditional characters, full-width forms and capitals are found too.
 *
 * @example `highlight('第二十二條　罰款', '罚款 条')` is the spans of 條 and 罰款
 */
export function highlight(text: string, words: string): readonly Span[] {
  const folded = foldWithOffsets(text);
  const segments = segmentsOf(folded.text);
  const found = searchQuery(words)
    .terms.flatMap((term) => occurrencesOf(term, segments))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const spans: { start: number; end: number }[] = [];
  for (const occurrence of found) {
    const start = folded.starts[occurrence.start] ?? text.length;
    // The end of a match is where the next original character begins: ㈠ folds to three characters.
    const end = endOfOriginal(folded.starts, occurrence.end, text.length);
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

function endOfOriginal(starts: readonly number[], end: number, length: number): number {
  const lastStart = starts[end - 1] ?? length;
  for (let unit = end; unit < starts.length; unit += 1) {
    const start = starts[unit];
    if (start !== undefined && start > lastStart) return start;
  }
  return length;
}
