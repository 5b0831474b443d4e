import { paragraphEId } from '../model/eid.ts';
import { overlap, squash } from './quotes.ts';
import type { ScoredNorm } from './scored-text.ts';
import type { Tallies, Tuple } from './tally.ts';

/** Two norms are one where their quotes overlap by half; `norms.tight` asks for nine tenths (guidelines §11). */
export const SAME = 0.5;
const TIGHT = 0.9;

/** Adds the rows of the norms: spans, kinds, and bearers, recipients, items and conditions of those matched. */
export function scoreNorms(
  gold: readonly ScoredNorm[],
  found: readonly ScoredNorm[],
  tallies: Tallies,
): void {
  const matches = matchNorms(gold, found);
  const both = { gold: gold.length, found: found.length };
  const alike = matches.filter(({ sameKind }) => sameKind);
  tallies.add('norms.span', { ...both, hit: matches.length });
  tallies.add('norms', { ...both, hit: alike.length });
  tallies.add('norms.tight', { ...both, hit: alike.filter((match) => match.overlap >= TIGHT).length });
  tallies.differ(
    'norms',
    without(
      gold,
      alike.map((match) => match.gold),
    ).map(normTuple),
    without(
      found,
      alike.map((match) => match.found),
    ).map(normTuple),
  );

  const partners = new Map(matches.map((match) => [match.gold, match.found]));
  for (const field of ['bearers', 'recipients', 'items'] as const) {
    const counts = { gold: 0, found: 0, hit: 0 };
    for (const norm of gold) {
      const expected = new Set((norm[field] ?? []).map(squash));
      const actual = new Set((partners.get(norm)?.[field] ?? []).map(squash));
      counts.gold += expected.size;
      counts.hit += expected.intersection(actual).size;
      const named = (name: string): Tuple => [...normTuple(norm), name];
      tallies.differ(
        `norms.${field}`,
        [...expected.difference(actual)].map(named),
        [...actual.difference(expected)].map(named),
      );
    }
    for (const norm of found) counts.found += new Set(norm[field] ?? []).size;
    tallies.add(`norms.${field}`, counts);
  }
  scoreConditions(gold, found, partners, tallies);
}

function scoreConditions(
  gold: readonly ScoredNorm[],
  found: readonly ScoredNorm[],
  partners: ReadonlyMap<ScoredNorm, ScoredNorm>,
  tallies: Tallies,
): void {
  const conditional = gold.filter((norm) => norm.condition);
  const missed = conditional.filter(
    (norm) => overlap(norm.condition ?? '', partners.get(norm)?.condition ?? '') < SAME,
  );
  tallies.add('norms.condition', {
    gold: conditional.length,
    found: found.filter((norm) => norm.condition).length,
    hit: conditional.length - missed.length,
  });
  tallies.differ(
    'norms.condition',
    missed.map((norm) => [...normTuple(norm), norm.condition]),
    [],
  );
}

function normTuple({ at, kind, quote }: ScoredNorm): Tuple {
  return [at, kind, squash(quote)];
}

function without(norms: readonly ScoredNorm[], others: readonly ScoredNorm[]): readonly ScoredNorm[] {
  const taken = new Set(others);
  return norms.filter((norm) => !taken.has(norm));
}

/** A found norm and the gold norm that it is. */
export interface Match {
  readonly gold: ScoredNorm;
  readonly found: ScoredNorm;
  readonly overlap: number;
  readonly sameKind: boolean;
}

/** Pairs norms of one paragraph greedily, the greatest overlap first; within a kind before across kinds. */
export function matchNorms(gold: readonly ScoredNorm[], found: readonly ScoredNorm[]): readonly Match[] {
  const pairs = pairsByOverlap(gold, found);
  const takenGold = new Set<ScoredNorm>();
  const takenFound = new Set<ScoredNorm>();
  const matches: Match[] = [];
  for (const kindsMayDiffer of [false, true]) {
    for (const pair of pairs) {
      if (takenGold.has(pair.gold) || takenFound.has(pair.found)) continue;
      if (!pair.sameKind && !kindsMayDiffer) continue;
      takenGold.add(pair.gold);
      takenFound.add(pair.found);
      matches.push(pair);
    }
  }
  return matches;
}

function pairsByOverlap(gold: readonly ScoredNorm[], found: readonly ScoredNorm[]): readonly Match[] {
  const foundByParagraph = Map.groupBy([...found.entries()], ([, norm]) => paragraphEId(norm.at));
  const pairs: (Match & { readonly i: number; readonly j: number })[] = [];
  for (const [i, norm] of gold.entries()) {
    for (const [j, other] of foundByParagraph.get(paragraphEId(norm.at)) ?? []) {
      const common = overlap(norm.quote, other.quote);
      if (common < SAME) continue;
      pairs.push({ gold: norm, found: other, overlap: common, sameKind: norm.kind === other.kind, i, j });
    }
  }
  // Among equals the later one first, so that the order is the same however the pairs were made.
  return pairs.sort((a, b) => b.overlap - a.overlap || b.i - a.i || b.j - a.j);
}
