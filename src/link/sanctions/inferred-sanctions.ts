import { isImposed, type Sanction } from '../../model/liability-rule.ts';
import type { Breach } from '../breaches.ts';
import type { SanctionContext } from './explicit-sanctions.ts';
import { ABLE } from '../party-fit.ts';
import { articleEId } from '../../model/eid.ts';

/** Score from which a duty is taken for the one that is broken. */
const THRESHOLD = 0.24;
/** The same of one that stands out from all others by a lead, or holds of what a breach lists words that no other does. */
const LEAST = 0.18;
const LEAD = 1.1;
const ADDED = 0.15;
/** 对电话卡、物联网卡的监测: what a breach lists may be regulated in several places; a single matter hardly is. */
const LISTS = '、';
/** How near to the best duty another must come to be broken as well, one in its article, and one that adds words. */
const NEAR_BEST = 0.76;
const NEAR_IN_ARTICLE = 0.7;
const NEAR_ADDING = 0.45;
/** How near to its best duty another must come for a breach to lay claim to it against other breaches. */
const CLAIMED = 0.75;
const MOST = 4;
/** A duty that another rule names as breached is less likely to be meant here too, and never by a crime. */
const NAMED_ELSEWHERE = 0.6;
/** So is one that the words of another penalty's breach fit better by this much; its own items may share a duty. */
const FITS_BETTER = 1.2;
const LOST = 0.6;
/** Penalties follow the order of the duties: one far from those of the neighbouring breaches is less likely. */
const OUT_OF_ORDER = 0.1;
const FAR = 10;
const NEIGHBOURS = 4;
/** The items of one penalty break duties of one chapter: one of another chapter is less likely. */
const OTHER_CHAPTER = 0.9;
/** A penalty that stands among the duties follows that which it punishes. */
const SAME_ARTICLE = 1.7;
/** A breach tells its neighbours where the duties stand if its own is found beyond doubt. */
const SURE = 0.4;
const SURE_LEAD = 1.25;

/** How sure it is that an organ which does not do its work breaks what charges it. */
const OF_CHARGE = 0.7;
/** 民事责任 and 刑事责任 follow from any breach: what they punish is told beyond doubt, or it is left open. */
const FOLLOWED = 0.5;

interface Open {
  readonly breach: Breach;
  readonly scores: Float64Array;
  /** Scores of the parts of a breach that may break duties of their own. */
  readonly alternatives: readonly Float64Array[];
}

/**
 * The duties whose breach a conduct describes without naming their article (未履行电话卡实名制登记职责): those that hold
 * most of its weighty words, and whose bearers can be its violators. A breach in several parts also
 * breaks what one of them tells beyond doubt, and an organ that does not do its work at all what charges it. Nothing
 * where none holds enough.
 *
 * @param breaches in document order
 * @param isOpen whether the duty is to be inferred; the other breaches only tell where duties stand
 * @param pointedAt paragraphs whose conduct a penalty that is imposed punishes as well
 * @param punished paragraphs that some breach names
 */
export function inferredSanctions(
  breaches: readonly Open[],
  { scores, charges, punished: norms }: Pick<SanctionContext, 'scores' | 'charges' | 'punished'>,
  isOpen: (breach: Breach) => boolean,
  pointedAt: ReadonlySet<string>,
  punished: ReadonlySet<string>,
): readonly Sanction[] {
  const { eIds } = scores.index;
  const articles = eIds.map(articleEId);
  const isNamed = eIds.map((eId) => punished.has(eId));
  const anchors = breaches.map((one) => sureDuty(one.scores));
  const siblings = siblingsOf(breaches, anchors);
  const claims = breaches.map((one, order): Claim => {
    const range = neighbouringDuties(anchors, order);
    const ofSiblings = siblings(order);
    const chapters = new Set(ofSiblings.map((anchor) => scores.chapters[anchor]));
    const { at } = one.breach.rule;
    const named = isImposed(one.breach.rule) ? NAMED_ELSEWHERE : 0;
    const article = scores.isAmongDuties(at) ? articleEId(at) : null;
    const place = (score: number, position: number): number => {
      if (score === 0) return 0;
      const taken = isNamed[position] ? named : 1;
      const apart = chapters.size > 0 && !chapters.has(scores.chapters[position]) ? OTHER_CHAPTER : 1;
      const behind = articles[position] === article ? SAME_ARTICLE : 1;
      const inOrder = 1 - OUT_OF_ORDER * Math.min(1, distance(position, range) / FAR);
      return score * taken * apart * behind * inOrder;
    };
    const placed = one.scores.map(place);
    return { ...one, place, placed, least: CLAIMED * Math.max(0, ...placed) };
  });
  const fits = eIds.map((_, position) => bestFits(claims, position));
  return claims.flatMap(({ breach, scores: own, alternatives, place }) => {
    if (!isOpen(breach)) return [];
    const placed = (score: number, position: number): number => {
      const claim = place(score, position);
      return claim < bestOfOthers(fits[position], breach.rule.at) / FITS_BETTER ? claim * LOST : claim;
    };
    const likely = own.map(placed);
    const lists = breach.words.includes(LISTS);
    const added = (taken: readonly number[], position: number): number =>
      lists && ABLE.has(scores.fit(breach, eIds[position] ?? ''))
        ? scores.index.added(breach.words, taken, position)
        : 0;
    const ofWhole = choose(likely, articles, added);
    const ofParts = alternatives.flatMap((part) => {
      const likelyInPart = part.map(placed);
      const sure = sureDuty(likelyInPart);
      if (sure === null) return [];
      likely[sure] = Math.max(likely[sure] ?? 0, likelyInPart[sure] ?? 0);
      return sure;
    });
    const told = [...ofWhole, ...ofParts];
    const neglected = charges.neglectedBy(
      breach,
      told.flatMap((position) => eIds[position] ?? []),
    );
    const found = neglected.length > 0 ? neglected.map((eId) => eIds.indexOf(eId)) : told;
    const least = isImposed(breach.rule) || pointedAt.has(breach.rule.at) ? 0 : FOLLOWED;
    const chosen = new Set(found.filter((position) => (likely[position] ?? 0) >= least));
    return Array.from(chosen, (position): Sanction => ({
      penaltyAt: breach.at,
      duty: eIds[position] ?? '',
      norms: norms.of(breach, eIds[position] ?? ''),
      items: [],
      words: scores.index.sharedWords(breach.words, position),
      span: breach.rule.span,
      rule: neglected.length > 0 ? 'sanction.charge' : 'sanction.shared-words',
      method: 'INFERRED',
      confidence: neglected.length > 0 ? OF_CHARGE : Math.min(0.95, 0.35 + 0.7 * (likely[position] ?? 0)),
    }));
  });
}

/** A breach with what it claims of each duty. */
interface Claim extends Open {
  /** What is left of a score by where the duty stands beside those of the neighbouring breaches. */
  readonly place: (score: number, position: number) => number;
  /** Its scores, placed. */
  readonly placed: Float64Array;
  /** What a duty must score for the breach to be taken for a rival of others: near to its best. */
  readonly least: number;
}

/** The best score that a breach gives a duty, and the best that one of any other paragraph does. */
interface BestFits {
  readonly at: string | null;
  readonly best: number;
  readonly other: number;
}

function bestFits(claims: readonly Claim[], position: number): BestFits {
  let found: BestFits = { at: null, best: 0, other: 0 };
  for (const { breach, placed, least } of claims) {
    const claimed = placed[position] ?? 0;
    const score = claimed < least ? 0 : claimed;
    if (breach.rule.at === found.at) found = { ...found, best: Math.max(found.best, score) };
    else if (score > found.best) found = { at: breach.rule.at, best: score, other: found.best };
    else if (score > found.other) found = { ...found, other: score };
  }
  return found;
}

function bestOfOthers(fits: BestFits | undefined, at: string): number {
  return fits === undefined ? 0 : fits.at === at ? fits.other : fits.best;
}

/**
 * Positions of the duties that are meant, the likeliest first.
 *
 * @param articles by position, the article in which it stands
 * @param added share of a breach that lists that a position holds and those taken do not
 */
function choose(
  likely: Float64Array,
  articles: readonly string[],
  added: (taken: readonly number[], position: number) => number,
): readonly number[] {
  const ranked = [...likely.keys()]
    .filter((position) => (likely[position] ?? 0) >= LEAST)
    .sort((a, b) => (likely[b] ?? 0) - (likely[a] ?? 0) || a - b);
  const [first, second] = ranked;
  if (first === undefined) return [];
  const top = likely[first] ?? 0;
  const standsOut = second === undefined || top >= LEAD * (likely[second] ?? 0);
  const taken: number[] = [];
  for (const position of ranked) {
    const score = likely[position] ?? 0;
    const near = articles[position] === articles[first] ? NEAR_IN_ARTICLE : NEAR_BEST;
    const isNear = score >= THRESHOLD && score >= top * near;
    const adds = !isNear && score >= top * NEAR_ADDING && added(taken, position) >= ADDED;
    const isFurther = taken.length === 0 ? standsOut : adds;
    if (isNear || isFurther) taken.push(position);
    else if (taken.length === 0) break;
    if (taken.length === MOST) break;
  }
  return taken;
}

/** By the order of a breach, the duties that the other breaches of its paragraph break beyond doubt. */
function siblingsOf(
  breaches: readonly Open[],
  anchors: readonly (number | null)[],
): (order: number) => readonly number[] {
  const byParagraph = Map.groupBy(breaches.keys(), (order) => breaches[order]?.breach.rule.at);
  return (own) =>
    (byParagraph.get(breaches[own]?.breach.rule.at) ?? []).flatMap((order) =>
      order === own ? [] : (anchors[order] ?? []),
    );
}

/** Position of the duty that stands out from all others; null where none does. */
function sureDuty(scores: Float64Array): number | null {
  let first = -1;
  let best = 0;
  let second = 0;
  for (let position = 0; position < scores.length; position++) {
    const score = scores[position] ?? 0;
    if (score > best) {
      second = best;
      best = score;
      first = position;
    } else if (score > second) second = score;
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
