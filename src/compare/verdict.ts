import type { Circumstance, MeasureKind } from '../model/liability-rule.ts';

/** How a penalty here stands to one there, in one respect. Never in all respects: that would weigh them. */
export const VERDICTS = ['STRICTER', 'LOOSER', 'SAME', 'DIFFERENT', 'UNKNOWN'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** In which respect two penalties are compared. */
export const DIMENSIONS = ['AMOUNT', 'TRIGGER', 'TIMING', 'PERSONS', 'MEASURES', 'SCOPE'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What one of the two says in a respect; null where that is not of the respect, or the text does not say. */
export interface ComparedValue {
  /** The words on which it rests. */
  readonly words: readonly string[];
  /** Highest fixed fine, in yuan. */
  readonly amount: number | null;
  /** Highest fine as a multiple of its base. */
  readonly multiple: number | null;
  readonly measures: readonly MeasureKind[];
  readonly circumstances: readonly Circumstance[];
}

/** English, then Chinese. */
export type Reason = readonly [english: string, chinese: string];

/** What is found in one respect: the two values, how they stand, and why. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly here: ComparedValue;
  readonly there: ComparedValue;
  readonly reason: Reason;
}

export interface DimensionVerdict extends Judgement {
  readonly dimension: Dimension;
}

/**
 * Where one of two texts alone punishes in a respect, it is the stricter.
 *
 * @param ours whether it is the text here
 */
export function oneSided(
  ours: boolean,
  onlyHere: Reason,
  onlyThere: Reason,
): Pick<Judgement, 'verdict' | 'reason'> {
  return ours ? { verdict: 'STRICTER', reason: onlyHere } : { verdict: 'LOOSER', reason: onlyThere };
}

export const NO_VALUE: ComparedValue = {
  words: [],
  amount: null,
  multiple: null,
  measures: [],
  circumstances: [],
};

/** The verdict on a number of which more is stricter. */
export function byNumber(here: number, there: number): Verdict {
  if (here === there) return 'SAME';
  return here > there ? 'STRICTER' : 'LOOSER';
}

/** The verdict on two sets of which the larger is stricter: one that holds the other and more. */
export function bySet<T>(here: ReadonlySet<T>, there: ReadonlySet<T>): Verdict {
  const [within, around] = [here.isSubsetOf(there), there.isSubsetOf(here)];
  if (within && around) return 'SAME';
  if (within) return 'LOOSER';
  return around ? 'STRICTER' : 'DIFFERENT';
}

/** One verdict of several on parts of one respect: what they agree on, those that find no difference apart. */
export function together(verdicts: readonly Verdict[]): Verdict {
  const known = new Set(verdicts.filter((verdict) => verdict !== 'UNKNOWN'));
  if (known.size === 0) return 'UNKNOWN';
  known.delete('SAME');
  const [only] = known;
  if (only === undefined) return 'SAME';
  return known.size === 1 ? only : 'DIFFERENT';
}
