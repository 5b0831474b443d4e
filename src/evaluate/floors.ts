import { z } from 'zod';
import type { Score } from './score.ts';

/** The F1 of each layer that was last recorded: none may fall below its floor. */
export type Floors = Readonly<Record<string, number>>;

const floors = z.record(z.string(), z.record(z.string(), z.number().min(0).max(1)).readonly()).readonly();

/**
 * Reads recorded floors from parsed JSON: those of each set of annotations by its name.
 *
 * @throws ZodError where it is no record of records of numbers from 0 to 1
 */
export function readFloors(json: unknown): Readonly<Record<string, Floors>> {
  return floors.parse(json);
}

/** The floors that a score would record. */
export function floorsOf(score: Score): Floors {
  return Object.fromEntries([...score.rows].map(([layer, row]) => [layer, row.f1]));
}

/** How a layer stands to its floor; `floor` is null for a layer that is new, `f1` for one that is gone. */
export interface Change {
  readonly layer: string;
  readonly floor: number | null;
  readonly f1: number | null;
}

/** The layers of a score and of the floors, in the order of the score. */
export function compareWithFloors(score: Score, recorded: Floors): readonly Change[] {
  const layers = new Set([...score.rows.keys(), ...Object.keys(recorded)]);
  return [...layers].map((layer) => ({
    layer,
    floor: recorded[layer] ?? null,
    f1: score.rows.get(layer)?.f1 ?? null,
  }));
}

/** The layers that fell below their floor or are gone. */
export function lossesOf(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ floor, f1 }) => floor !== null && (f1 ?? 0) < floor);
}
