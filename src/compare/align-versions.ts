import { compareText } from '../text/compare-text.ts';
import { WordIndex } from '../link/word-index.ts';

/** What became of an article between two versions of a work. */
export const VERSION_CHANGES = ['UNCHANGED', 'CHANGED', 'ADDED', 'REMOVED'] as const;
export type VersionChange = (typeof VERSION_CHANGES)[number];

/** An article, point, preamble or annex of a version. */
export interface VersionUnit {
  readonly eId: string;
  readonly text: string;
}

/** An article of the one version and what it is in the other. */
export interface Alignment {
  readonly change: VersionChange;
  readonly before: string | null;
  readonly after: string | null;
  /** Likeness of their words, 0 to 1; 1 where they are the same. */
  readonly likeness: number | null;
}

/** Likeness from which an article is the same under another number. */
const MOVED = 0.4;
/** Under its own number less is enough: an amendment may rewrite it. */
const STAYED = 0.2;
/** What its own number counts for where two articles come as near. */
const OWN_NUMBER = 0.15;

/** The words of an article, whatever the width in which its brackets and figures are set: （一）, (一). */
const wordsOf = ({ text }: VersionUnit): string => text.normalize('NFKC');

/**
 * Finds each article of a version in another: first by the same words under the same number, then by the same words,
 * then by likeness, the likest first, each article once. What is left was removed or added. In the order of the later
 * version, a removed article behind the one that it followed.
 *
 * @example 会计法 2017 → 2024: art_5 UNCHANGED; an inserted article moves those behind it, which stay UNCHANGED
 */
export function alignVersions(
  printedBefore: readonly VersionUnit[],
  printedAfter: readonly VersionUnit[],
): readonly Alignment[] {
  const before = printedBefore.map((unit) => ({ ...unit, text: wordsOf(unit) }));
  const after = printedAfter.map((unit) => ({ ...unit, text: wordsOf(unit) }));
  const matches = new Matches();
  const afterById = new Map(after.map((unit) => [unit.eId, unit]));
  for (const { eId, text } of before) {
    if (afterById.get(eId)?.text === text) matches.add(eId, eId, 1);
  }
  const byText = Map.groupBy(
    after.filter(({ eId }) => !matches.hasAfter(eId)),
    ({ text }) => text,
  );
  for (const { eId, text } of before) {
    if (matches.hasBefore(eId)) continue;
    const found = byText.get(text)?.shift();
    if (found !== undefined) matches.add(eId, found.eId, 1);
  }
  for (const { from, to, likeness } of likePairs(before, after, matches)) {
    if (!matches.hasBefore(from) && !matches.hasAfter(to)) matches.add(from, to, likeness);
  }
  return inOrder(before, after, matches);
}

class Matches {
  readonly #byBefore = new Map<string, { readonly to: string; readonly likeness: number }>();
  readonly #byAfter = new Map<string, string>();

  add(from: string, to: string, likeness: number): void {
    this.#byBefore.set(from, { to, likeness });
    this.#byAfter.set(to, from);
  }

  hasBefore(eId: string): boolean {
    return this.#byBefore.has(eId);
  }

  hasAfter(eId: string): boolean {
    return this.#byAfter.has(eId);
  }

  beforeOf(after: string): { readonly eId: string; readonly likeness: number } | null {
    const eId = this.#byAfter.get(after);
    const match = eId === undefined ? undefined : this.#byBefore.get(eId);
    return eId === undefined || match === undefined ? null : { eId, likeness: match.likeness };
  }
}

interface LikePair {
  readonly from: string;
  readonly to: string;
  readonly likeness: number;
  readonly rank: number;
}

/** Pairs of articles that are left, alike enough to be one, the likest first. */
function likePairs(
  before: readonly VersionUnit[],
  after: readonly VersionUnit[],
  matches: Matches,
): readonly LikePair[] {
  // Weights are those of the whole text: what stands in all articles tells none.
  const index = new WordIndex(after.map(({ eId, text }) => ({ id: eId, text })));
  return before
    .filter(({ eId }) => !matches.hasBefore(eId))
    .flatMap(({ eId, text }) =>
      index
        .like(text)
        .filter(({ id, cosine }) => !matches.hasAfter(id) && cosine >= (id === eId ? STAYED : MOVED))
        .map(({ id, cosine }) => ({
          from: eId,
          to: id,
          likeness: Math.min(1, cosine),
          rank: cosine + (id === eId ? OWN_NUMBER : 0),
        })),
    )
    .sort((a, b) => b.rank - a.rank || compareText(a.from, b.from) || compareText(a.to, b.to));
}

function inOrder(
  before: readonly VersionUnit[],
  after: readonly VersionUnit[],
  matches: Matches,
): readonly Alignment[] {
  const textBefore = new Map(before.map(({ eId, text }) => [eId, text]));
  /** Removed articles by the kept one that they followed. */
  const removed = new Map<string | null, Alignment[]>();
  let last: string | null = null;
  for (const { eId } of before) {
    if (matches.hasBefore(eId)) {
      last = eId;
      continue;
    }
    const behind = removed.get(last) ?? [];
    behind.push({ change: 'REMOVED', before: eId, after: null, likeness: null });
    removed.set(last, behind);
  }
  const kept = after.flatMap(({ eId, text }): Alignment[] => {
    const match = matches.beforeOf(eId);
    if (match === null) return [{ change: 'ADDED', before: null, after: eId, likeness: null }];
    const change = textBefore.get(match.eId) === text ? 'UNCHANGED' : 'CHANGED';
    return [
      { change, before: match.eId, after: eId, likeness: match.likeness },
      ...(removed.get(match.eId) ?? []),
    ];
  });
  return [...(removed.get(null) ?? []), ...kept];
}
