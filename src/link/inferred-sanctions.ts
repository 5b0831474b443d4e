import type { Sanction } from '../model/liability-rule.ts';
import type { BreachScores } from './breach-scores.ts';
import type { Breach } from './breaches.ts';
import { articleEId } from './provisions.ts';

/** Score from which a duty is taken for the one that is broken. */
const THRESHOLD = 0.2;
/** How near to the best duty another must come to be broken as well; one of the same article need not come so near. */
const NEAR_BEST = 0.75;
const NEAR_IN_ARTICLE = 0.4;
const MOST = 4;
/** A duty that another rule names as breached is less likely to be meant here too. */
const NAMED_ELSEWHERE = 0.45;
/** So is one that the words of another breach fit better by this much. */
const FITS_BETTER = 1.3;
const LOST = 0.75;
/** Penalties follow the order of the duties: one far from those of the neighbouring breaches is less likely. */
const OUT_OF_ORDER = 0.1;
const FAR = 10;
const NEIGHBOURS = 4;
/** A breach tells its neighbours where the duties stand if its own is found beyond doubt. */
const SURE = 0.4;
const SURE_LEAD = 1.25;

interface Open {
  readonly breach: Breach;
  readonly scores: Float64Array;
}

/**
 * The duties whose breach a conduct describes without naming their article (未履行电话卡实名制登记职责): those that hold
 * most of its weighty words, and whose bearers can be its violators. Nothing where none holds enough.
 *
 * @param breaches in document order; those that name what they breach only tell the others where duties stand
 * @param named places of breaches that name what is breached
 * @param punished paragraphs that some breach names
 */
export function inferredSanctions(
  breaches: readonly Open[],
  scores: BreachScores,
  named: ReadonlySet<string>,
  punished: ReadonlySet<string>,
): readonly Sanction[] {
  const { eIds } = scores.index;
  const best = eIds.map((_, position) => Math.max(0, ...breaches.map((one) => one.scores[position] ?? 0)));
  const anchors = breaches.map((one) => sureDuty(one.scores));
  return breaches.flatMap(({ breach, scores: own }, order) => {
    // 民事责任 and 刑事责任 follow from any breach; only a sanction has a duty of its own.
    if (named.has(breach.at) || !breach.rule.liability.includes('ADMINISTRATIVE')) return [];
    const range = neighbouringDuties(anchors, order);
    const likely = own.map((score, position) => {
      const lost = score < (best[position] ?? 0) / FITS_BETTER ? LOST : 1;
      const taken = punished.has(eIds[position] ?? '') ? NAMED_ELSEWHERE : 1;
      return score * lost * taken * (1 - OUT_OF_ORDER * Math.min(1, distance(position, range) / FAR));
    });
    return choose(likely, eIds).map((position): Sanction => ({
      penaltyAt: breach.at,
      duty: eIds[position] ?? '',
      words: scores.index.sharedWords(breach.words, position),
      span: breach.rule.span,
      rule: 'sanction.shared-words',
      method: 'INFERRED',
      confidence: Math.min(0.95, 0.35 + 0.7 * (likely[position] ?? 0)),
    }));
  });
}

/** Positions of the duties that are meant, the likeliest first. */
function choose(likely: Float64Array, eIds: readonly string[]): readonly number[] {
  const ranked = [...likely.keys()].sort((a, b) => (likely[b] ?? 0) - (likely[a] ?? 0) || a - b);
  const [first] = ranked;
  if (first === undefined) return [];
  const top = likely[first] ?? 0;
  const article = articleEId(eIds[first] ?? '');
  return ranked
    .filter((position) => {
      const score = likely[position] ?? 0;
      const near = articleEId(eIds[position] ?? '') === article ? NEAR_IN_ARTICLE : NEAR_BEST;
      return score >= THRESHOLD && score >= top * near;
    })
    .slice(0, MOST);
}

/** Position of the duty that stands out from all others; null where none does. */
function sureDuty(scores: Float64Array): number | null {
  let [first, best, second] = [-1, 0, 0];
  for (const [position, score] of scores.entries()) {
    if (score > best) [first, best, second] = [position, score, best];
    else if (score > second) second = score;
  }
  return best >= SURE && best >= second * SURE_LEAD ? first : null;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the duties of the nearest sure breaches before and after stand; null where there is none. */
function neighbouringDuties(anchors: readonly (number | null)[], order: number): Range | null {
  const before = anchors.slice(Math.max(0, order - NEIGHBOURS), order).findLast((anchor) => anchor !== null);
  const after = anchors.slice(order + 1, order + 1 + NEIGHBOURS).find((anchor) => anchor !== null);
  const found = [before, after].filter((anchor) => anchor !== undefined && anchor !== null);
  return found.length === 0 ? null : { from: Math.min(...found), to: Math.max(...found) };
}

function distance(position: number, range: Range | null): number {
  if (range === null) return 0;
  return Math.max(0, range.from - position, position - range.to);
}
