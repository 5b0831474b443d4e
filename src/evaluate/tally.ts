/** Counts of one row of the score. */
export interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly hit: number;
}

/** One row of the score table, its rates rounded to four places. */
export interface Row extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A tuple of a finding; what is absent counts as null. */
export type Tuple = readonly unknown[];

/** A finding that one side alone has: the person, whose the compiler MISSED, or the compiler, whose is EXTRA. */
export interface Difference {
  readonly layer: string;
  readonly side: 'MISSED' | 'EXTRA';
  /** The finding as the layer compares it, in JSON: `["art_4__para_1","公安机关"]`. */
  readonly finding: string;
}

/** The running counts of each layer, in the order in which the layers were first counted, and what differed. */
export class Tallies {
  readonly #counts = new Map<string, Counts>();
  readonly #differences: Difference[] = [];

  get differences(): readonly Difference[] {
    return this.#differences;
  }

  /** Adds counts to a layer. */
  add(layer: string, { gold, found, hit }: Counts): void {
    const sum = this.#counts.get(layer) ?? { gold: 0, found: 0, hit: 0 };
    this.#counts.set(layer, { gold: sum.gold + gold, found: sum.found + found, hit: sum.hit + hit });
  }

  /** Notes what one side alone has. */
  differ(layer: string, missed: readonly Tuple[], extra: readonly Tuple[]): void {
    const note = (side: Difference['side']) => (tuple: Tuple) =>
      this.#differences.push({ layer, side, finding: keyOf(tuple) });
    missed.forEach(note('MISSED'));
    extra.forEach(note('EXTRA'));
  }

  /** Adds two bags of tuples: a hit is a tuple that both hold, as often as both hold it. */
  bags(layer: string, gold: readonly Tuple[], found: readonly Tuple[]): void {
    const missed = without(gold, found);
    this.add(layer, { gold: gold.length, found: found.length, hit: gold.length - missed.length });
    this.differ(layer, missed, without(found, gold));
  }

  /** Adds two sets of tuples: a tuple counts once, however often it is given. */
  sets(layer: string, gold: readonly Tuple[], found: readonly Tuple[]): void {
    this.bags(layer, distinct(gold), distinct(found));
  }

  /** The rows of the layers that have anything to count. */
  rows(): ReadonlyMap<string, Row> {
    const counted = [...this.#counts].filter(([, { gold, found }]) => gold > 0 || found > 0);
    return new Map(counted.map(([layer, counts]) => [layer, rowOf(counts)]));
  }
}

function rowOf({ gold, found, hit }: Counts): Row {
  const precision = found === 0 ? 0 : hit / found;
  const recall = gold === 0 ? 0 : hit / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, found, hit, precision: round4(precision), recall: round4(recall), f1: round4(f1) };
}

/**
 * Rounds a rate (0 to 1) to four decimal places, exact halves to the even digit: 0.03125 gives 0.0312, where `toFixed` gives 0.0313.
 * Only the odd thirty-seconds are such halves.
 */
export function round4(value: number): number {
  const isHalf = (value * 32) % 2 === 1;
  if (!isHalf) return Number(value.toFixed(4));
  const below = Math.floor(value * 10_000);
  return (below % 2 === 0 ? below : below + 1) / 10_000;
}

/** Equal tuples have one key. */
export const keyOf = (tuple: Tuple): string => JSON.stringify(tuple);

/** The tuples of a bag that are left when those of another are taken out, as often as that holds them. */
function without(tuples: readonly Tuple[], others: readonly Tuple[]): readonly Tuple[] {
  const left = new Map(countByKey(others));
  return tuples.filter((tuple) => {
    const count = left.get(keyOf(tuple)) ?? 0;
    left.set(keyOf(tuple), count - 1);
    return count <= 0;
  });
}

function countByKey(tuples: readonly Tuple[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tuple of tuples) {
    const key = keyOf(tuple);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function distinct(tuples: readonly Tuple[]): readonly Tuple[] {
  return [...new Map(tuples.map((tuple) => [keyOf(tuple), tuple])).values()];
}
