import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Score } from './score.ts';

/** What the compiler and a person differed in when it was last recorded, a line each. */
export type RecordedDifferences = readonly string[];

const recorded = z.record(z.string(), z.array(z.string()).readonly()).readonly();

/**
 * Reads recorded differences from parsed JSON: those of each set of annotations by its name.
 *
 * @throws ZodError where it is no record of lists of lines
 */
export function readDifferences(json: unknown): Readonly<Record<string, RecordedDifferences>> {
  return recorded.parse(json);
}

/** What changed since the record: findings that are now as the person has them, and such as no longer are. */
export interface Changes {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/**
 * The differences of a score, a line each, sorted; the same line twice is told apart by its number.
 *
 * @example 审计法(2021-10-23).md norms.bearers MISSED ["art_4__para_1","OBLIGATION","…","国务院"]
 */
export function linesOf({ differences }: Score): readonly string[] {
  const seen = new Map<string, number>();
  const lines = differences.map(({ source, layer, side, finding }) => {
    const line = `${source} ${layer} ${side} ${finding}`;
    const number = (seen.get(line) ?? 0) + 1;
    seen.set(line, number);
    return number === 1 ? line : `${line} (${String(number)})`;
  });
  return lines.sort();
}

/** A line by its hash: what may be told of annotations that nobody is to read. */
export function sealed(line: string): string {
  return createHash('sha256').update(line).digest('hex').slice(0, 12);
}

export function changesSince(before: RecordedDifferences, now: readonly string[]): Changes {
  const [known, current] = [new Set(before), new Set(now)];
  return { gained: [...known.difference(current)], lost: [...current.difference(known)] };
}
