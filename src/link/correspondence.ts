import type { Correspondence } from '../model/correspondence.ts';
import type { Sanction } from '../model/liability-rule.ts';
import { BearerLikeness } from './bearer-likeness.ts';
import { lengthOfWords } from './breaches.ts';
import type { ComparedParagraph, ComparedSentence } from './compared-text.ts';
import { relationOf } from './correspondence-relation.ts';
import type { SameParty } from './party-fit.ts';
import { paragraphEId } from './provisions.ts';
import { WordIndex } from './word-index.ts';

/** An instrument made ready to be compared. */
export interface Comparable {
  readonly paragraphs: readonly ComparedParagraph[];
  readonly sanctions: readonly Sanction[];
}

/** A national law with the indexes of its paragraphs and sentences, made once for all that carry it out. */
export interface ComparableLaw extends Comparable {
  readonly texts: ReadonlyMap<string, string>;
  readonly byEId: ReadonlyMap<string, ComparedParagraph>;
  readonly index: WordIndex;
  readonly sentences: WordIndex;
  /** Where each sentence of that index stands. */
  readonly placed: ReadonlyMap<string, Placed>;
  /** Takes out the subject of the law, which stands in every paragraph and tells none apart. */
  readonly strip: (text: string) => string;
}

interface Placed {
  readonly eId: string;
  readonly sentence: ComparedSentence;
}

/**
 * @param subject words of the law's title
 */
export function comparableLaw(law: Comparable, subject: readonly string[]): ComparableLaw {
  const strip = (text: string): string =>
    subject.reduce((words, title) => words.replaceAll(title, '，'), text);
  const texts = new Map(law.paragraphs.map((paragraph) => [paragraph.eId, strip(paragraph.text)]));
  const byEId = new Map(law.paragraphs.map((paragraph) => [paragraph.eId, paragraph]));
  const index = new WordIndex([...texts].map(([id, text]) => ({ id, text })));
  const placed = new Map(
    law.paragraphs.flatMap(({ eId, sentences: own }) =>
      own.map((sentence, order) => [`${eId} ${String(order)}`, { eId, sentence }] as const),
    ),
  );
  const sentences = new WordIndex(
    [...placed].map(([id, { sentence }]) => ({ id, text: strip(sentence.text) })),
  );
  return { ...law, texts, byEId, index, sentences, placed, strip };
}

/** Likeness from which two paragraphs regulate the same matter. */
const THRESHOLD = 0.15;
/** Likeness of words below which two texts are not compared further. */
const LEAST_LIKE = 0.03;
const NEAR_BEST = 0.8;
const MOST = 3;
/** How much the likest sentences count beside the whole paragraphs. */
const SENTENCES = 0.35;
/** What one forbids and the other orders is less likely the same matter. */
const OTHER_MODALITY = 0.7;
/** A national paragraph of which a local one that says more keeps so much is restated in it. */
const KEPT = 0.65;
const LEAST_KEPT_WORDS = 6;
const LEAST_KEPT = 0.1;

interface Scored {
  readonly id: string;
  readonly score: number;
  /** Share of the national words that the local paragraph keeps. */
  readonly held: number;
}

interface Comparison {
  readonly local: Comparable;
  readonly national: ComparableLaw;
  readonly work: string;
  readonly likeness: BearerLikeness;
}

/**
 * Pairs of paragraphs of a local instrument and of the national law it carries out that regulate the same matter
 * (guidelines §8), for each local paragraph at most three, the closest first; NEW where there is none.
 *
 * Compared are the words that tell the matter, without actors, instruments and the subject that both titles share,
 * and who is bound. A penalty corresponds to the penalty of the national duty to which its own duty corresponds.
 */
export function correspond(
  local: Comparable,
  national: ComparableLaw,
  work: string,
  same: SameParty,
): readonly Correspondence[] {
  const comparison = { local, national, work, likeness: new BearerLikeness(same) };
  const compared = local.paragraphs.filter(
    (paragraph) => paragraph.function !== 'COMMENCEMENT' && !paragraph.eId.startsWith('passage'),
  );
  const penalties = new Set(
    compared.filter(({ eId, function: own }) => own === 'LIABILITY' && dutiesOf(eId, local).length > 0),
  );
  const pairs = compared.filter((one) => !penalties.has(one)).flatMap((one) => pairsOf(one, comparison));
  const ofDuties = Map.groupBy(pairs, (pair) => pair.local);
  const ofPenalties = [...penalties].flatMap((one) => penaltyPairs(one, ofDuties, comparison));
  const order = new Map(local.paragraphs.map(({ eId }, position) => [eId, position]));
  return [...pairs, ...ofPenalties].sort((a, b) => (order.get(a.local) ?? 0) - (order.get(b.local) ?? 0));
}

function pairsOf(paragraph: ComparedParagraph, comparison: Comparison): readonly Correspondence[] {
  const { national, work, likeness } = comparison;
  const { texts, byEId, index, strip } = national;
  const text = strip(paragraph.text);
  const ranked = rank(paragraph, text, comparison);
  const taken = ranked[0]?.score === SAME_FUNCTION ? ranked.slice(0, 1) : take(ranked, national);
  const [best] = ranked;
  if (taken.length === 0) return [isNew(paragraph.eId, work, best?.score ?? 0, best?.id ?? null)];
  const runnerUp = ranked.find((one) => !taken.includes(one))?.id ?? null;
  const shares = sharesOf(text, taken, national);
  return taken.flatMap(({ id, score }, position) => {
    const counterpart = byEId.get(id);
    if (counterpart === undefined) return [];
    return {
      ...inferred(paragraph.eId, work, Math.min(1, score), 'correspondence.shared-words'),
      national: id,
      relation: relationOf(paragraph, counterpart, shares[position] ?? 0, likeness),
      words: index.sharedWords(text, texts.get(id) ?? ''),
      runnerUp,
    };
  });
}

/** The national paragraphs that may be meant, the likeliest first. */
function rank(
  paragraph: ComparedParagraph,
  text: string,
  { national, likeness }: Comparison,
): readonly Scored[] {
  const { byEId, index, sentences, placed, strip } = national;
  const likest = new Map<string, number>();
  for (const sentence of paragraph.sentences) {
    for (const { id, cosine } of sentences.like(strip(sentence.text), LEAST_LIKE)) {
      const other = placed.get(id);
      if (other === undefined) continue;
      const bound = likeness.factor(sentence.bearers, other.sentence.bearers);
      const score = cosine * bound * modalityFactor(sentence, other.sentence);
      likest.set(other.eId, Math.max(likest.get(other.eId) ?? 0, score));
    }
  }
  const scored = index.like(text, LEAST_LIKE).flatMap(({ id, cosine, held }): Scored[] => {
    const other = byEId.get(id);
    if (other === undefined || !mayCorrespond(paragraph, other)) return [];
    const whole = cosine * likeness.factor(paragraph.bearers, other.bearers);
    const score = (1 - SENTENCES) * whole + SENTENCES * (likest.get(id) ?? 0);
    return [{ id, held, score: score * modalityFactor(paragraph, other) }];
  });
  const ranked = scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const answering = sameFunction(paragraph, national.paragraphs);
  return answering === null ? ranked : [answering, ...ranked.filter(({ id }) => id !== answering.id)];
}

function take(ranked: readonly Scored[], { texts }: ComparableLaw): readonly Scored[] {
  const best = ranked[0]?.score ?? 0;
  if (best < THRESHOLD) return [];
  const near = ranked.filter(({ score }) => score >= THRESHOLD && score >= best * NEAR_BEST);
  const kept = ranked.filter(
    (one) =>
      one.held >= KEPT &&
      one.score >= LEAST_KEPT &&
      !near.includes(one) &&
      lengthOfWords(texts.get(one.id) ?? '') >= LEAST_KEPT_WORDS,
  );
  return [...near, ...kept].slice(0, MOST);
}

/** Functions that a paragraph shares with its counterpart or not at all. */
const APART: ReadonlySet<string> = new Set(['LIABILITY', 'PURPOSE', 'SCOPE', 'REFERRAL', 'DEFINITION']);

function mayCorrespond(local: ComparedParagraph, national: ComparedParagraph): boolean {
  if (national.function === 'COMMENCEMENT') return false;
  if (local.function === national.function) return true;
  if (APART.has(local.function ?? '')) return false;
  // A penalty may lay down duties in its other sentences.
  const withDuties = national.function === 'LIABILITY' && national.modalities.size > 0;
  return withDuties || !APART.has(national.function ?? '');
}

function modalityFactor(
  { modalities: own }: Pick<ComparedParagraph, 'modalities'>,
  { modalities: other }: Pick<ComparedParagraph, 'modalities'>,
): number {
  if (own.size === 0 || other.size === 0 || [...own].some((modality) => other.has(modality))) return 1;
  return OTHER_MODALITY;
}

/** Score of a paragraph that answers another by what it is for. */
const SAME_FUNCTION = 0.9;

/** 立法目的 and 适用范围 answer each other, however differently they are worded. */
function sameFunction(
  { function: own }: ComparedParagraph,
  national: readonly ComparedParagraph[],
): Scored | null {
  if (own !== 'PURPOSE' && own !== 'SCOPE') return null;
  const found = national.find((paragraph) => paragraph.function === own);
  return found === undefined ? null : { id: found.eId, score: SAME_FUNCTION, held: 0 };
}

const CLAUSE_END = /[，。；：]/u;

/**
 * Share of the local words that each of several national paragraphs holds: of the clauses that it holds most of, for
 * a local paragraph may restate several national ones, a clause each.
 */
function sharesOf(
  text: string,
  taken: readonly Scored[],
  { texts, index }: ComparableLaw,
): readonly number[] {
  const nationals = taken.map(({ id }) => texts.get(id) ?? '');
  if (nationals.length === 1) return nationals.map((national) => index.contained(text, national));
  const clauses = Map.groupBy(text.split(CLAUSE_END), (clause) => {
    const shares = nationals.map((national) => index.contained(clause, national));
    const most = Math.max(...shares);
    return most === 0 ? -1 : shares.indexOf(most);
  });
  return nationals.map((national, position) => {
    const own = clauses.get(position);
    return index.contained(own === undefined ? text : own.join('，'), national);
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
  { local, national, work, likeness }: Comparison,
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
  if (of === undefined || answering === null) return [isNew(penalty.eId, work, 0, null)];
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
