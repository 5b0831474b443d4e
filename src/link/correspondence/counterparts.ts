import type { BearerLikeness } from './bearer-likeness.ts';
import { lengthOfWords } from '../breaches.ts';
import { articleTexts, positionsOf, type ComparableLaw } from './comparable-law.ts';
import type { ComparedParagraph } from '../compared-text.ts';
import { articleEId } from '../../model/eid.ts';
import { byLikeness, type Likeness } from '../word-index.ts';

/** Likeness from which two paragraphs regulate the same matter. */
const THRESHOLD = 0.15;
/** Likeness of words below which two texts are not compared further. */
const LEAST_LIKE = 0.03;
/** One beside the best must be surer, for it may stand near it by chance. */
const LEAST_BESIDE = 0.175;
const NEAR_BEST = 0.8;
const MOST = 3;
/** How much the likest sentences count beside the whole paragraphs. */
const SENTENCES = 0.42;
/** And the likest clauses: a local paragraph may spell out one clause of a long enumeration (支持…乡村旅游…等产业). */
const CLAUSES = 0.1;
/** The same of clauses: of those that are like by a word or two there are many. */
const LEAST_LIKE_CLAUSE = 0.2;
/** What one forbids and the other orders is less likely the same matter. */
const OTHER_MODALITY = 0.75;
/** A national paragraph of which a local one that says more keeps so much is restated in it. */
const KEPT = 0.65;
const LEAST_KEPT_WORDS = 6;
const LEAST_KEPT = 0.1;
/** So is one that holds so much of a sentence of the local one, and binds the same. */
const SENTENCE_HELD = 0.5;
/** Likeness of those bound from which they may be the same. */
const LEAST_BOUND = 1;
/** Share of what a further national paragraph has in common with the local one that no nearer one holds. */
const OWN_SHARE = 0.15;
/** How much the likeness of the whole articles counts beside that of the paragraphs. */
const ARTICLE = 0.2;
/** Likeness of articles that share nothing. */
const NO_LIKENESS = 0.02;
/** How much less likely what stands at the other end of the law is: an instrument that carries it out keeps its order. */
const OTHER_END = 0.3;
/** How much likelier a paragraph of the article to which another paragraph of the same local article belongs. */
const SAME_ARTICLE = 1.2;
/** An article is beyond doubt that of a local paragraph from this score on, if no other comes near. */
const SURE = 0.3;
const SURE_LEAD = 1.2;
/** Score of a paragraph that answers another by what it is for. */
const SAME_FUNCTION = 0.9;
/** How much less likely what binds organs of the centre alone, where its article binds local ones elsewhere. */
const OF_CENTRE = 0.4;
/** How much likelier what is to be done toward the same: 对工作人员, 报告公安机关. */
const TO_SAME = 2.2;

/**
 * How much likelier what the local paragraph names. Not certain: it may name it by the number that it had in another
 * version of the law, or as what it leaves untouched.
 */
const CITED = 4;

/** By paragraph of a local text, the eIds of the provisions of the national one that it names. */
export type Cited = ReadonlyMap<string, ReadonlySet<string>>;

/** A national paragraph that may be the counterpart of a local one. */
export interface Counterpart {
  readonly id: string;
  readonly score: number;
  /** Its score without regard to whom it is to be done toward: that makes the best likelier, not others less near. */
  readonly plain: number;
  /** Share of the national words that the local paragraph keeps. */
  readonly held: number;
  /** Share of the words of a local sentence that it holds, of the one that it holds best of all. */
  readonly sentenceHeld: number;
}

/**
 * The national paragraphs that may be meant by each of some local ones, the likeliest first.
 *
 * @param among the paragraphs of the local instrument, in order
 * @param cited the national provisions that they name: 依照《环境影响评价法》第三十二条的规定处罚
 */
export function rankCounterparts(
  locals: readonly ComparedParagraph[],
  among: readonly ComparedParagraph[],
  national: ComparableLaw,
  likeness: BearerLikeness,
  cited: Cited,
): readonly (readonly Counterpart[])[] {
  const placeOf = placesIn(among, national);
  const rankings = locals.map((paragraph) =>
    rank(paragraph, placeOf(paragraph, cited.get(paragraph.eId)), national, likeness),
  );
  const sure = Map.groupBy(
    locals.flatMap(({ eId }, order) => {
      const article = sureArticle(rankings[order] ?? []);
      return article === null ? [] : { eId, article };
    }),
    ({ eId }) => articleEId(eId),
  );
  return locals.map(({ eId }, order) => {
    const others = sure.get(articleEId(eId))?.filter((one) => one.eId !== eId) ?? [];
    const articles = new Set(others.map(({ article }) => article));
    const ranking = rankings[order] ?? [];
    if (articles.size === 0 || ranking[0]?.score === SAME_FUNCTION) return ranking;
    return ranking
      .map((one) =>
        articles.has(articleEId(one.id))
          ? { ...one, score: one.score * SAME_ARTICLE, plain: one.plain * SAME_ARTICLE }
          : one,
      )
      .sort(byScore);
  });
}

/** Where a local paragraph stands. */
interface Place {
  /** By national article, how like it is to the local article as a whole. */
  readonly articles: ReadonlyMap<string, number>;
  /** How far from the beginning, 0 to 1. */
  readonly position: number;
  /** The national provisions that it names. */
  readonly cited: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Tells where a paragraph of a local instrument stands; an article is compared once, when first asked for. */
function placesIn(
  among: readonly ComparedParagraph[],
  { articles, strip }: ComparableLaw,
): (paragraph: ComparedParagraph, cited?: ReadonlySet<string>) => Place {
  const texts = articleTexts(among, strip);
  const positions = positionsOf(among);
  const compared = new Map<string, Place['articles']>();
  return ({ eId }, cited = NONE) => {
    const article = articleEId(eId);
    const known = compared.get(article);
    const alike =
      known ?? new Map(articles.matching(texts.get(article) ?? '').map(({ id, cosine }) => [id, cosine]));
    compared.set(article, alike);
    return { articles: alike, position: positions.get(eId) ?? 0, cited };
  };
}

/**
 * Of ranked counterparts those that regulate the same matter as a local paragraph, at most three: the best and those
 * near it, then those that it restates beside other matters.
 *
 * @param text words of the local paragraph
 */
export function takeCounterparts(
  ranked: readonly Counterpart[],
  text: string,
  { texts, index }: ComparableLaw,
): readonly Counterpart[] {
  const [first] = ranked;
  if (first === undefined || first.score < THRESHOLD) return [];
  const taken = [first];
  if (first.score === SAME_FUNCTION) return taken;
  const isNear = ({ score, plain }: Counterpart): boolean =>
    score >= LEAST_BESIDE && plain >= first.plain * NEAR_BEST;
  const isKept = ({ id, held, score }: Counterpart): boolean =>
    held >= KEPT && score >= LEAST_KEPT && lengthOfWords(texts.get(id) ?? '') >= LEAST_KEPT_WORDS;
  const isSaid = ({ sentenceHeld }: Counterpart): boolean => sentenceHeld >= SENTENCE_HELD;
  for (const belongs of [isNear, isKept, isSaid]) {
    for (const one of ranked) {
      if (taken.length === MOST) return taken;
      if (taken.includes(one) || !belongs(one)) continue;
      const nearer = taken.map(({ id }) => texts.get(id) ?? '');
      if (index.ownShare(texts.get(one.id) ?? '', text, nearer) >= OWN_SHARE) taken.push(one);
    }
  }
  return taken;
}

function rank(
  paragraph: ComparedParagraph,
  place: Place,
  national: ComparableLaw,
  likeness: BearerLikeness,
): readonly Counterpart[] {
  const { byEId, central, index, positions, strip } = national;
  const bySentences = likestSentences(paragraph, national, likeness);
  const byClauses = likestClauses(paragraph, national, likeness);
  const ranked = index
    .matching(strip(paragraph.text), LEAST_LIKE)
    .flatMap(({ id, cosine, held }): Counterpart[] => {
      const other = byEId.get(id);
      const isCited = place.cited.has(id) || place.cited.has(articleEId(id));
      if (other === undefined || !mayCorrespond(paragraph, other, isCited)) return [];
      const bound = likeness.factor(paragraph.bearers, other.bearers);
      const whole = cosine * bound;
      const { score = 0, sentenceHeld = 0 } = bySentences.get(id) ?? {};
      const words =
        (1 - SENTENCES - CLAUSES) * whole + SENTENCES * score + CLAUSES * (byClauses.get(id) ?? 0);
      const byWords = words * modalityFactor(paragraph, other);
      const article = (place.articles.get(articleEId(id)) ?? 0) + NO_LIKENESS;
      const apart = Math.abs(place.position - (positions.get(id) ?? 0));
      const likely =
        byWords ** (1 - ARTICLE) *
        article ** ARTICLE *
        Math.exp(-OTHER_END * apart) *
        (central.has(id) ? OF_CENTRE : 1) *
        (isCited ? CITED : 1);
      return [
        {
          id,
          held,
          sentenceHeld,
          plain: likely,
          // 人民检察院 and 互联网服务提供者 hand different things over to 公安机关.
          score: bound < LEAST_BOUND ? likely : likely * recipientFactor(paragraph, other, national),
        },
      ];
    })
    .sort(byScore);
  const answering = sameFunction(paragraph, ranked, national);
  return answering === null ? ranked : [answering, ...ranked.filter(({ id }) => id !== answering.id)];
}

/** How whom it is to be done toward makes it likelier that two paragraphs regulate the same matter. */
function recipientFactor(
  { recipients: own }: ComparedParagraph,
  { recipients: other }: ComparedParagraph,
  { everywhere }: ComparableLaw,
): number {
  return [...own].some((name) => other.has(name) && !everywhere.has(name)) ? TO_SAME : 1;
}

function byScore(a: Counterpart, b: Counterpart): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** By national paragraph, how like its sentences are to those of a local one. */
function likestSentences(
  paragraph: ComparedParagraph,
  { sentences, placed, strip }: ComparableLaw,
  likeness: BearerLikeness,
): ReadonlyMap<string, Pick<Counterpart, 'score' | 'sentenceHeld'>> {
  const likest = new Map<string, { score: number; sentenceHeld: number }>();
  for (const sentence of paragraph.sentences) {
    const text = strip(sentence.text);
    let holder: Likeness | null = null;
    let most = 0;
    for (const one of sentences.matching(text, LEAST_LIKE)) {
      const other = placed.get(one.id);
      if (other === undefined) continue;
      const bound = likeness.factor(sentence.bearers, other.sentence.bearers);
      const score = one.cosine * bound * modalityFactor(sentence, other.sentence);
      const known = likest.get(other.eId);
      if (known === undefined) likest.set(other.eId, { score, sentenceHeld: 0 });
      else known.score = Math.max(known.score, score);
      const held = one.contained * Math.min(1, bound);
      if (bound < LEAST_BOUND || held < most || held === 0) continue;
      if (held > most || holder === null || byLikeness(one, holder) < 0) [holder, most] = [one, held];
    }
    const known = holder === null ? undefined : likest.get(placed.get(holder.id)?.eId ?? '');
    if (known !== undefined && lengthOfWords(text) >= LEAST_KEPT_WORDS)
      known.sentenceHeld = Math.max(known.sentenceHeld, most);
  }
  return likest;
}

/** By national paragraph, how like its clauses are to those of a local one. */
function likestClauses(
  paragraph: ComparedParagraph,
  { clauses, placed, strip }: ComparableLaw,
  likeness: BearerLikeness,
): ReadonlyMap<string, number> {
  const likest = new Map<string, number>();
  for (const sentence of paragraph.sentences) {
    for (const text of sentence.clauses) {
      for (const { id, cosine } of clauses.matching(strip(text), LEAST_LIKE_CLAUSE)) {
        const other = placed.get(id);
        if (other === undefined) continue;
        const bound = likeness.factor(sentence.bearers, other.sentence.bearers);
        const like = cosine * bound * modalityFactor(sentence, other.sentence);
        likest.set(other.eId, Math.max(like, likest.get(other.eId) ?? 0));
      }
    }
  }
  return likest;
}

/** The article of the likeliest counterpart, if that is sure and those of other articles come not near. */
function sureArticle(ranked: readonly Counterpart[]): string | null {
  const [first] = ranked;
  if (first === undefined || first.score < SURE) return null;
  const article = articleEId(first.id);
  const other = ranked.find(({ id }) => articleEId(id) !== article)?.score ?? 0;
  return first.score >= SURE_LEAD * other ? article : null;
}

/** Functions that a paragraph shares with its counterpart or not at all. */
const APART: ReadonlySet<string> = new Set(['LIABILITY', 'PURPOSE', 'SCOPE', 'REFERRAL', 'DEFINITION']);

function mayCorrespond(local: ComparedParagraph, national: ComparedParagraph, isCited: boolean): boolean {
  if (national.function === 'COMMENCEMENT') return false;
  if (local.function === national.function) return true;
  // What a local text leaves to the law that it carries out is the matter of that law.
  if (local.function === 'REFERRAL' && isCited) return true;
  if (APART.has(local.function ?? '')) return false;
  // A local text may lay down what the law leaves to another one: 征用水域，按照《土地管理法》的规定办理.
  if (national.function === 'REFERRAL') return true;
  // A penalty may lay down duties in its other sentences.
  const withDuties = national.function === 'LIABILITY' && national.modalities.size > 0;
  return withDuties || !APART.has(national.function ?? '');
}

function modalityFactor(
  { modalities: own }: Pick<ComparedParagraph, 'modalities'>,
  { modalities: other }: Pick<ComparedParagraph, 'modalities'>,
): number {
  if (own.size === 0 || other.size === 0 || !own.isDisjointFrom(other)) return 1;
  return OTHER_MODALITY;
}

/** 立法目的 and 适用范围 answer each other, however differently they are worded; of several the likest, else the first. */
function sameFunction(
  { function: own }: ComparedParagraph,
  ranked: readonly Counterpart[],
  { byEId, paragraphs }: ComparableLaw,
): Counterpart | null {
  if (own !== 'PURPOSE' && own !== 'SCOPE') return null;
  const id =
    ranked.find((one) => byEId.get(one.id)?.function === own)?.id ??
    paragraphs.find((paragraph) => paragraph.function === own)?.eId;
  return id === undefined
    ? null
    : { id, score: SAME_FUNCTION, plain: SAME_FUNCTION, held: 0, sentenceHeld: 0 };
}
