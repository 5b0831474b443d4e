import type { Correspondence } from '../../model/correspondence.ts';
import { BearerLikeness } from './bearer-likeness.ts';
import type { Comparable, ComparableLaw } from './comparable-law.ts';
import { lengthOfWords } from '../breaches.ts';
import type { ComparedParagraph } from '../compared-text.ts';
import { relationsOf } from './correspondence-relation.ts';
import { rankCounterparts, takeCounterparts, type Cited, type Counterpart } from './counterparts.ts';
import type { SameParty } from '../party-fit.ts';
import { paragraphEId } from '../../model/eid.ts';
import { sameOffice } from '../same-office.ts';

const MOST = 3;
/** Characters of words from which a penalty tells the breach that it punishes, and not its number alone. */
const LEAST_TOLD = 4;
/** How sure it is that the only penalties that strike the same punish the same. */
const BY_BEARERS = 0.5;

interface Comparison {
  readonly local: Comparable;
  readonly national: ComparableLaw;
  readonly work: string;
  readonly isSame: SameParty;
  readonly likeness: BearerLikeness;
}

/**
 * Pairs of paragraphs of a local instrument and of the national law it carries out that regulate the same matter
 * (guidelines §8), for each local paragraph at most three, the closest first; NEW where there is none.
 *
 * Compared are the words that tell the matter, without actors, instruments and the subject that both titles share,
 * and who is bound. A penalty corresponds to the penalty of the national duty to which its own duty corresponds; where
 * there is none, to that of a like breach. What names a provision of the law corresponds to it before others.
 *
 * @param cited by local paragraph, the provisions of the national law that it names
 */
export function correspond(
  local: Comparable,
  national: ComparableLaw,
  work: string,
  same: SameParty,
  cited: Cited = new Map(),
): readonly Correspondence[] {
  const bound = national.paragraphs.map(({ bearers }) => bearers);
  const isSame = sameOffice(same);
  const comparison = { local, national, work, isSame, likeness: new BearerLikeness(isSame, bound) };
  const compared = local.paragraphs.filter(
    (paragraph) => paragraph.function !== 'COMMENCEMENT' && !paragraph.eId.startsWith('passage'),
  );
  const penalties = new Set(
    compared.filter(
      ({ eId, function: own }) =>
        own === 'LIABILITY' && !cited.has(eId) && sanctionsOf(eId, local).length > 0,
    ),
  );
  const ranked = rankCounterparts(compared, compared, national, comparison.likeness, cited);
  const byWords = new Map(
    compared.map((one, order) => [one, pairsOf(one, ranked[order] ?? [], comparison)] as const),
  );
  const ofDuties = new Map(
    compared.flatMap((one) => (penalties.has(one) ? [] : [[one.eId, byWords.get(one) ?? []] as const])),
  );
  const claims = new Map<string, number>();
  for (const { national: answered, score } of [...penalties].flatMap((one) => byWords.get(one) ?? []))
    if (answered !== null) claims.set(answered, Math.max(score, claims.get(answered) ?? 0));
  const pairs = compared.flatMap((one) => {
    const own = byWords.get(one) ?? [];
    return penalties.has(one) ? likelier(one, own, penaltyPairs(one, ofDuties, comparison), claims) : own;
  });
  const order = new Map(local.paragraphs.map(({ eId }, position) => [eId, position]));
  return pairs.sort((a, b) => (order.get(a.local) ?? 0) - (order.get(b.local) ?? 0));
}

/**
 * What a penalty answers by its own words, where it tells a breach, or else by its duties: whichever is likelier; where
 * both find the same, the former, unless another penalty answers that by likelier words and the duties tell a further one.
 *
 * @param claims by national penalty, how likely the penalty is that answers it by the likeliest words
 */
function likelier(
  penalty: ComparedParagraph,
  byWords: readonly Correspondence[],
  byDuties: readonly Correspondence[],
  claims: ReadonlyMap<string, number>,
): readonly Correspondence[] {
  const [told] = byWords;
  const [derived] = byDuties;
  if (derived === undefined) return byWords;
  if (told === undefined || told.national === null || lengthOfWords(penalty.text) < LEAST_TOLD)
    return byDuties;
  const others = byDuties.filter(({ national }) => national !== told.national);
  if (others.length === byDuties.length) return told.score > derived.score ? byWords : byDuties;
  return others.length > 0 && told.score < (claims.get(told.national) ?? 0) ? others : byWords;
}

function pairsOf(
  paragraph: ComparedParagraph,
  ranked: readonly Counterpart[],
  { national, work, isSame }: Comparison,
): readonly Correspondence[] {
  const { texts, index, strip } = national;
  const text = strip(paragraph.text);
  const taken = takeCounterparts(ranked, text, national);
  const [best] = ranked;
  if (taken.length === 0) return [isNew(paragraph.eId, work, best?.score ?? 0, best?.id ?? null)];
  const runnerUp = ranked.find((one) => !taken.includes(one))?.id ?? null;
  const counterparts = taken.flatMap(({ id }) => national.byEId.get(id) ?? []);
  const relations = relationsOf(paragraph, counterparts, national, isSame);
  return taken.flatMap(({ id, score }, position) => {
    const relation = relations[position];
    if (relation === undefined) return [];
    return {
      ...inferred(paragraph.eId, work, Math.min(1, score), 'correspondence.shared-words'),
      national: id,
      relation,
      words: index.sharedWords(text, texts.get(id) ?? ''),
      runnerUp,
    };
  });
}

function inferred(
  local: string,
  work: string,
  score: number,
  rule: string,
): Pick<Correspondence, 'local' | 'work' | 'score' | 'rule' | 'method' | 'confidence'> {
  return { local, work, score, rule, method: 'INFERRED', confidence: Math.min(0.95, 0.4 + score) };
}

function isNew(local: string, work: string, best: number, runnerUp: string | null): Correspondence {
  return {
    ...inferred(local, work, best, 'correspondence.none'),
    confidence: Math.max(0.3, 0.9 - 4 * best),
    national: null,
    relation: 'NEW',
    words: [],
    runnerUp,
  };
}

function sanctionsOf(penalty: string, { sanctions }: Comparable): Comparable['sanctions'] {
  return sanctions.filter(
    ({ penaltyAt, method }) => paragraphEId(penaltyAt) === penalty && method === 'EXPLICIT',
  );
}

/**
 * The national penalties of the duties to which a local penalty's own duties correspond, if they strike the same, the
 * likeliest first. None is surer than all that it rests on together.
 */
function penaltyPairs(
  penalty: ComparedParagraph,
  ofDuties: ReadonlyMap<string, readonly Correspondence[]>,
  { local, national, likeness }: Comparison,
): readonly Correspondence[] {
  const ofOwn = sanctionsOf(penalty.eId, local).flatMap(({ duty, confidence }) =>
    (ofDuties.get(duty) ?? []).map((pair) => follow(pair, confidence)),
  );
  const found = new Map<string, Correspondence>();
  for (const one of ofOwn) {
    for (const sanction of national.sanctions) {
      const counterpart = paragraphEId(sanction.penaltyAt);
      const struck = national.byEId.get(counterpart)?.bearers;
      if (sanction.duty !== one.national || struck === undefined) continue;
      if (one.score * sanction.confidence <= (found.get(counterpart)?.score ?? 0)) continue;
      if (likeness.factor(penalty.bearers, struck) < 1) continue;
      const ends = { local: penalty.eId, national: counterpart, runnerUp: null };
      const rule = 'correspondence.penalty-of-duty';
      found.set(counterpart, follow(one, sanction.confidence, { ...ends, rule }));
    }
  }
  if (found.size > 0) return [...found.values()].sort((a, b) => b.score - a.score).slice(0, MOST);
  const of = ofOwn.find(({ national: duty }) => duty !== null);
  const answering = of === undefined ? null : strikingTheSame(penalty, national, likeness);
  if (of === undefined || answering === null) return [];
  const ends = { local: penalty.eId, national: answering, runnerUp: null };
  return [follow(of, BY_BEARERS, { ...ends, rule: 'correspondence.penalty-of-bearers' })];
}

/** What follows from a pair by something that is less than certain: it is as much less likely, and less sure. */
function follow(
  pair: Correspondence,
  sureness: number,
  changed: Partial<Correspondence> = {},
): Correspondence {
  return { ...pair, ...changed, score: pair.score * sureness, confidence: pair.confidence * sureness };
}

/**
 * The one national penalty that strikes those whom a local one strikes, where both laws lay down the duty and the
 * national one does not tell which of its penalties punishes it; null where several do.
 */
function strikingTheSame(
  penalty: ComparedParagraph,
  { paragraphs }: ComparableLaw,
  likeness: BearerLikeness,
): string | null {
  const striking = paragraphs
    .filter((one) => one.function === 'LIABILITY' && one.bearers.size > 0)
    .map(({ eId, bearers }) => ({ eId, factor: likeness.factor(penalty.bearers, bearers) }))
    .filter(({ factor }) => penalty.bearers.size > 0 && factor > 1)
    .sort((a, b) => b.factor - a.factor);
  const [first, second] = striking;
  return first === undefined || first.factor === second?.factor ? null : first.eId;
}
