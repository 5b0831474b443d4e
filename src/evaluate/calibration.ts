import { paragraphEId } from '../model/eid.ts';
import { overlap, squash } from './quotes.ts';
import { matchNorms, SAME } from './score-norms.ts';
import { targetTuple } from './score.ts';
import { scopeOf, type ScoredNorm, type ScoredText } from './scored-text.ts';
import { keyOf, type Tuple } from './tally.ts';

/** How many findings have a confidence of a band, and how many of them a person found too. */
export interface Band {
  /** The lowest confidence of the band, 0 to 1; the next band above ends it. */
  readonly from: number;
  readonly found: number;
  readonly right: number;
}

/** Bands by layer, the surest first. */
export type Calibration = ReadonlyMap<string, readonly Band[]>;

/** Lower ends of the bands, the surest first. */
export const BANDS = [0.9, 0.8, 0.7, 0] as const;

/** A finding with its confidence, and whether the person found the same. */
interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/**
 * Whether the confidence of findings means something: of those of each band, the share that is right. A norm is right
 * where it matches one of the same kind; its bearers and recipients where they are just those of the norm it matches,
 * its condition where half of it overlaps. Findings without a confidence are left out.
 *
 * @param texts pairs of what a person and the compiler found in one text
 */
export function calibrate(
  texts: Iterable<{ readonly gold: ScoredText; readonly found: ScoredText }>,
): Calibration {
  const judged = new Map<string, Judged[]>();
  for (const { gold, found } of texts) {
    for (const [layer, findings] of Object.entries(judge(gold, found))) {
      judged.set(layer, [...(judged.get(layer) ?? []), ...findings]);
    }
  }
  return new Map([...judged].map(([layer, findings]) => [layer, bandsOf(findings)]));
}

function judge(gold: ScoredText, found: ScoredText): Readonly<Record<string, readonly Judged[]>> {
  const inside = scopeOf(gold);
  const within = (norms: readonly ScoredNorm[]): ScoredNorm[] => norms.filter(({ at }) => inside(at));
  return {
    // What the person left out of a text is not judged.
    ...(gold.norms ? judgeNorms(within(gold.norms), within(found.norms ?? [])) : {}),
    liability: judgeTuples(
      gold.liability?.map((rule) => [paragraphEId(rule.at), ...rule.liability.toSorted()]),
      found.liability
        ?.filter(({ at }) => inside(at))
        .map((rule) => [[paragraphEId(rule.at), ...rule.liability.toSorted()], rule.confidence]),
    ),
    sanctions: judgeTuples(
      gold.sanctions?.map(({ rule, duty }) => [rule, paragraphEId(duty)]),
      found.sanctions
        ?.filter(({ rule }) => inside(rule))
        .map(({ rule, duty, confidence }) => [[rule, paragraphEId(duty)], confidence]),
    ),
    references: judgeTuples(
      gold.references?.map(({ at, target }) => [paragraphEId(at), ...targetTuple(target)]),
      found.references
        ?.filter(({ at }) => inside(at))
        .map(({ at, target, confidence }) => [[paragraphEId(at), ...targetTuple(target)], confidence]),
    ),
  };
}

function judgeNorms(
  gold: readonly ScoredNorm[],
  found: readonly ScoredNorm[],
): Readonly<Record<string, readonly Judged[]>> {
  const partners = new Map(matchNorms(gold, found).map((match) => [match.found, match]));
  const judgeBy = (
    norms: readonly ScoredNorm[],
    isRight: (norm: ScoredNorm, partner: ScoredNorm) => boolean,
  ): readonly Judged[] =>
    norms.flatMap((norm) => {
      const partner = partners.get(norm)?.gold;
      return judgedOf(norm.confidence, partner !== undefined && isRight(norm, partner));
    });
  return {
    norms: judgeBy(found, (norm) => partners.get(norm)?.sameKind === true),
    'norms.bearers': judgeBy(
      found.filter(({ bearers }) => (bearers ?? []).length > 0),
      (norm, partner) => sameSet(norm.bearers, partner.bearers),
    ),
    'norms.recipients': judgeBy(
      found.filter(({ recipients }) => (recipients ?? []).length > 0),
      (norm, partner) => sameSet(norm.recipients, partner.recipients),
    ),
    'norms.condition': judgeBy(
      found.filter(({ condition }) => condition),
      (norm, partner) => overlap(norm.condition ?? '', partner.condition ?? '') >= SAME,
    ),
  };
}

/** Findings as tuples with their confidence; nothing where the person left the layer out. */
function judgeTuples(
  gold: readonly Tuple[] | undefined,
  found: readonly (readonly [Tuple, number | undefined])[] | undefined,
): readonly Judged[] {
  if (gold === undefined || found === undefined) return [];
  const keys = new Set(gold.map(keyOf));
  return found.flatMap(([tuple, confidence]) => judgedOf(confidence, keys.has(keyOf(tuple))));
}

function judgedOf(confidence: number | undefined, right: boolean): readonly Judged[] {
  return confidence === undefined ? [] : [{ confidence, right }];
}

function sameSet(
  one: readonly string[] | null | undefined,
  other: readonly string[] | null | undefined,
): boolean {
  const [a, b] = [new Set((one ?? []).map(squash)), new Set((other ?? []).map(squash))];
  return a.size === b.size && a.isSubsetOf(b);
}

function bandsOf(findings: readonly Judged[]): readonly Band[] {
  return BANDS.map((from, index) => {
    const below = BANDS[index - 1] ?? Infinity;
    const inBand = findings.filter(({ confidence }) => confidence >= from && confidence < below);
    return { from, found: inBand.length, right: inBand.filter(({ right }) => right).length };
  });
}
