import type { Correspondence } from '../../model/correspondence.ts';
import { BearerLikeness } from './bearer-likeness.ts';
import type { Comparable, ComparableLaw } from './comparable-law.ts';
import type { ComparedParagraph } from '../compared-text.ts';
import { relationsOf } from './correspondence-relation.ts';
import { rankCounterparts, takeCounterparts, type Cited, type Counterpart } from './counterparts.ts';
import type { SameParty } from '../party-fit.ts';
import { paragraphEId } from '../../model/eid.ts';
import { sameOffice } from '../same-office.ts';

const MOST = 3;

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
      ({ eId, function: own }) => own === 'LIABILITY' && !cited.has(eId) && dutiesOf(eId, local).length > 0,
    ),
  );
  const byWords = (paragraphs: readonly ComparedParagraph[]): readonly Correspondence[] => {
    const ranked = rankCounterparts(paragraphs, compared, national, comparison.likeness, cited);
    return paragraphs.flatMap((one, order) => pairsOf(one, ranked[order] ?? [], comparison));
  };
  const pairs = byWords(compared.filter((one) => !penalties.has(one)));
  const ofDuties = Map.groupBy(pairs, (pair) => pair.local);
  const ofPenalties = [...penalties].flatMap((one) => penaltyPairs(one, ofDuties, comparison));
  const answered = new Set(ofPenalties.map((pair) => pair.local));
  const left = byWords([...penalties].filter(({ eId }) => !answered.has(eId)));
  const order = new Map(local.paragraphs.map(({ eId }, position) => [eId, position]));
  return [...pairs, ...ofPenalties, ...left].sort(
    (a, b) => (order.get(a.local) ?? 0) - (order.get(b.local) ?? 0),
  );
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

function dutiesOf(penalty: string, { sanctions }: Comparable): readonly string[] {
  return sanctions
    .filter(({ penaltyAt, method }) => paragraphEId(penaltyAt) === penalty && method === 'EXPLICIT')
    .map(({ duty }) => duty);
}

/** The national penalties of the duties to which a local penalty's own duties correspond, if they strike the same. */
function penaltyPairs(
  penalty: ComparedParagraph,
  ofDuties: ReadonlyMap<string, readonly Correspondence[]>,
  { local, national, likeness }: Comparison,
): readonly Correspondence[] {
  const found = new Map<string, Correspondence>();
  const duties = dutiesOf(penalty.eId, local);
  for (const pair of duties.flatMap((duty) => ofDuties.get(duty) ?? [])) {
    for (const sanction of national.sanctions) {
      const counterpart = paragraphEId(sanction.penaltyAt);
      const struck = national.byEId.get(counterpart)?.bearers;
      if (sanction.duty !== pair.national || found.has(counterpart) || struck === undefined) continue;
      if (likeness.factor(penalty.bearers, struck) < 1) continue;
      found.set(counterpart, {
        ...pair,
        local: penalty.eId,
        national: counterpart,
        rule: 'correspondence.penalty-of-duty',
        runnerUp: null,
      });
    }
  }
  if (found.size > 0) return [...found.values()].slice(0, MOST);
  const of = duties.flatMap((duty) => ofDuties.get(duty) ?? []).find((pair) => pair.national !== null);
  const answering = of === undefined ? null : strikingTheSame(penalty, national, likeness);
  if (of === undefined || answering === null) return [];
  const rule = 'correspondence.penalty-of-bearers';
  return [
    { ...of, local: penalty.eId, national: answering, rule, confidence: of.confidence / 2, runnerUp: null },
  ];
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
