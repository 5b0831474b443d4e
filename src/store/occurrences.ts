import type { Segment, SearchTerm } from './search-tokens.ts';

/** A stretch of a folded text, code units, end exclusive. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a term stands in the segments of a folded text: a HAN term anywhere inside a run of characters, a WORD
 * term as whole words next to one another. The same places as a store's index finds.
 */
export function occurrencesOf(term: SearchTerm, segments: readonly Segment[]): Occurrence[] {
  return term.kind === 'HAN' ? insideRuns(term.text, segments) : wholeWords(term.tokens, segments);
}

function insideRuns(characters: string, segments: readonly Segment[]): Occurrence[] {
  const found: Occurrence[] = [];
  for (const segment of segments) {
    if (segment.kind !== 'HAN') continue;
    let at = segment.text.indexOf(characters);
    while (at !== -1) {
      const start = segment.start + at;
      found.push({ start, end: start + characters.length });
      at = segment.text.indexOf(characters, at + characters.length);
    }
  }
  return found;
}

function wholeWords(words: readonly string[], segments: readonly Segment[]): Occurrence[] {
  const found: Occurrence[] = [];
  for (let first = 0; first + words.length <= segments.length; first += 1) {
    const fits = words.every((word, index) => {
      const segment = segments[first + index];
      return segment !== undefined && segment.kind === 'WORD' && segment.text === word;
    });
    const start = segments[first];
    const last = segments[first + words.length - 1];
    if (fits && start !== undefined && last !== undefined) {
      found.push({ start: start.start, end: last.start + last.text.length });
    }
  }
  return found;
}
