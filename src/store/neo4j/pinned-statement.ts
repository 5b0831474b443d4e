import { DATASET } from './vocabulary.ts';

/**
 * What a statement takes for granted of the data that it reads. `settled`: nothing stands beside the current
 * generation, so that nothing need be looked at for when it lives. `moving`: a load may be at work, or have left what
 * was never seen.
 */
export type Footing = 'settled' | 'moving';

/** A statement on both footings: the same values go in, and the same columns come out. */
export type PinnedText = Readonly<Record<Footing, string>>;

/** What a pinned statement reads: subqueries, and the variables that they give, none of them null. */
export interface PinnedRead {
  readonly call: string;
  readonly variables: readonly string[];
}

/** Columns of a pinned statement before its variables. */
export const LOOKS = 3;

/**
 * Makes something on both footings. Conditions on generations have no values: where parts of a statement are made, both
 * bind and decode alike.
 */
export function onBothFootings<T>(make: (footing: Footing) => T): Readonly<Record<Footing, T>> {
  return { settled: make('settled'), moving: make('moving') };
}

/** Writes a statement on both footings. */
export function pinnedText(read: (footing: Footing) => PinnedRead): PinnedText {
  return onBothFootings((footing) => betweenLooks(footing, read(footing)));
}

/** What keeps a node or an edge to the generation `g` that the statement reads. */
export function live(variable: string, footing: Footing): readonly string[] {
  return footing === 'settled' ? [] : [`${variable}.since <= g`, `${variable}.until > g`];
}

/** `WHERE a AND b`; nothing where there are no conditions. */
export function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

const GENERATION = 'max(d.generation)';
/**
 * The number of loads that had begun when the last of them left nothing behind; null from when one begins until then. A
 * load of an older program leaves the number, and is told by `unclean`, or by the generation that it has moved.
 */
const SETTLED = 'max(CASE WHEN d.unclean THEN null ELSE d.settled END)';

/**
 * Puts what a statement reads between two looks at its dataset. The first is aggregated, so that it is read once,
 * before all else; the second depends on the rows, so that it is read after them.
 */
function betweenLooks(footing: Footing, { call, variables }: PinnedRead): string {
  const look = `MATCH (d:${DATASET} {name: $dataset})`;
  const names = variables.join(', ');
  return [
    `${look} WITH ${footing === 'settled' ? `[${GENERATION}, ${SETTLED}]` : GENERATION} AS g`,
    call,
    `CALL (${names}) { ${look} WHERE ${variables[0]} IS NOT NULL RETURN ${GENERATION} AS generation, ${SETTLED} AS settled }`,
    `RETURN g, generation, settled, ${names}`,
  ].join('\n');
}

/** What the looks of a statement tell. */
export interface Looks {
  /** The generation that was read; null before the first load. */
  readonly generation: number | null;
  /** Whether all that was read is of that generation. */
  readonly isWhole: boolean;
  /** The footing of a statement that would begin now. */
  readonly footing: Footing;
}

/** @param row a row of a pinned statement */
export function looksOf(footing: Footing, [first, generation, settled]: readonly unknown[]): Looks {
  const isSettled = typeof settled === 'number';
  return {
    generation: generationIn(generation),
    isWhole:
      footing === 'moving'
        ? first === generation
        : isSettled && Array.isArray(first) && first[0] === generation && first[1] === settled,
    footing: isSettled ? 'settled' : 'moving',
  };
}

export function generationIn(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
