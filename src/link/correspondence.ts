import type { Correspondence, CorrespondenceRelation } from '../model/correspondence.ts';
import type { Sanction } from '../model/liability-rule.ts';
import type { ComparedParagraph } from './compared-text.ts';
import type { SameParty } from './explicit-sanctions.ts';
import { paragraphEId } from './provisions.ts';
import { WordIndex, type Likeness } from './word-index.ts';

/** An instrument made ready to be compared. */
export interface Comparable {
  readonly paragraphs: readonly ComparedParagraph[];
  readonly sanctions: readonly Sanction[];
}

/** A national law with the index of its paragraphs, made once for all the instruments that carry it out. */
export interface ComparableLaw extends Comparable {
  readonly texts: ReadonlyMap<string, string>;
  readonly byEId: ReadonlyMap<string, ComparedParagraph>;
  readonly index: WordIndex;
  /** Takes out the subject of the law, which stands in every paragraph and tells none apart. */
  readonly strip: (text: string) => string;
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
  return { ...law, texts, byEId, index, strip };
}

/** Likeness from which two paragraphs regulate the same matter. */
const THRESHOLD = 0.09;
const NEAR_BEST = 0.8;
const MOST = 3;
/** The same bearers make it likelier that the matter is the same, other bearers less so; so do like headings. */
const SAME_BEARERS = 1.3;
const OTHER_BEARERS = 0.65;
const LIKE_HEADINGS = 1.2;
/** Share of the local words that stand in the national paragraph from which it says the same. */
const RESTATED = 0.75;

/** Likeness from which the two say the same, whatever stands beside it. */
const RESTATED_SCORE = 0.7;
/** A local organ in the place of a national one is no new bearer. */
const ORGAN = /(?:部门|机关|政府|委员会|法院|检察院|办事处)$/u;

interface Scored extends Likeness {
  readonly score: number;
}

/**
 * Pairs of paragraphs of a local instrument and of the national law it carries out that regulate the same matter
 * (guidelines §8), for each local paragraph at most three, the closest first; NEW where there is none.
 *
 * Compared are the words that tell the matter: without actors, instruments and the subject that both titles share.
 * A penalty corresponds to the penalty of the national duty to which its own duty corresponds.
 */
export function correspond(
  local: Comparable,
  national: ComparableLaw,
  work: string,
  same: SameParty,
): readonly Correspondence[] {
  const { texts, byEId, index, strip } = national;
  const pairs: Correspondence[] = [];
  const penalties: ComparedParagraph[] = [];
  for (const paragraph of local.paragraphs) {
    if (paragraph.function === 'COMMENCEMENT' || paragraph.eId.startsWith('passage')) continue;
    if (paragraph.function === 'LIABILITY' && dutiesOf(paragraph.eId, local).length > 0) {
      penalties.push(paragraph);
      continue;
    }
    const text = strip(paragraph.text);
    const scored = score(paragraph, index.like(text), byEId, same);
    const likeRule = sameFunction(paragraph, national.paragraphs);
    const ranked = likeRule === null ? scored : [likeRule, ...scored.filter(({ id }) => id !== likeRule.id)];
    const best = ranked[0]?.score ?? 0;
    const taken = ranked
      .filter((one, rank) => one.score >= THRESHOLD && (rank === 0 || one.score >= best * NEAR_BEST))
      .slice(0, likeRule === null ? MOST : 1);
    const runnerUp = ranked[taken.length]?.id ?? null;
    for (const one of taken) {
      const counterpart = byEId.get(one.id);
      if (counterpart === undefined) continue;
      const held = index.contained(texts.get(one.id) ?? '', text);
      pairs.push({
        ...inferred(paragraph.eId, work, Math.min(1, one.score), 'correspondence.shared-words'),
        national: one.id,
        relation: relationOf(paragraph, counterpart, one, held, same),
        words: index.sharedWords(text, texts.get(one.id) ?? ''),
        runnerUp,
      });
    }
    if (taken.length === 0) pairs.push(isNew(paragraph.eId, work, best, ranked[0]?.id ?? null));
  }
  const ofDuties = new Map(pairs.flatMap((pair) => (pair.national === null ? [] : [[pair.local, pair]])));
  for (const penalty of penalties)
    pairs.push(...penaltyPairs(penalty, { local, national, work, same, ofDuties }));
  const order = new Map(local.paragraphs.map(({ eId }, position) => [eId, position]));
  return pairs.sort((a, b) => (order.get(a.local) ?? 0) - (order.get(b.local) ?? 0));
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

/** Functions that a paragraph shares with its counterpart or not at all. */
const APART: ReadonlySet<string> = new Set(['LIABILITY', 'PURPOSE', 'REFERRAL', 'DEFINITION']);

function score(
  paragraph: ComparedParagraph,
  likes: readonly Likeness[],
  byEId: ReadonlyMap<string, ComparedParagraph>,
  same: SameParty,
): readonly Scored[] {
  return likes
    .flatMap((like): Scored[] => {
      const other = byEId.get(like.id);
      if (other === undefined || other.function === 'COMMENCEMENT') return [];
      if (other.function !== paragraph.function) {
        if (APART.has(other.function ?? '') || APART.has(paragraph.function ?? '')) return [];
      }
      const bearers = bearerFactor(paragraph.bearers, other.bearers, same);
      return [{ ...like, score: like.cosine * bearers * headingFactor(paragraph.headings, other.headings) }];
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function bearerFactor(a: ReadonlySet<string>, b: ReadonlySet<string>, same: SameParty): number {
  if (a.size === 0 || b.size === 0) return 1;
  const share = [...a].some((one) => b.has(one) || [...b].some((other) => same(one, other)));
  return share ? SAME_BEARERS : OTHER_BEARERS;
}

function headingFactor(headings: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (headings.size === 0 || other.size === 0) return 1;
  let shared = 0;
  for (const pair of headings) if (other.has(pair)) shared++;
  return shared / headings.size > 0.5 ? LIKE_HEADINGS : 1;
}

/** 立法目的 and 适用范围 answer each other, however differently they are worded. */
function sameFunction(
  { function: own }: ComparedParagraph,
  national: readonly ComparedParagraph[],
): Scored | null {
  if (own !== 'PURPOSE' && own !== 'SCOPE') return null;
  const found = national.find((paragraph) => paragraph.function === own);
  return found === undefined ? null : { id: found.eId, cosine: 1, contained: 1, score: 0.9 };
}

/** @param held share of the national words that the local paragraph keeps */
function relationOf(
  local: ComparedParagraph,
  national: ComparedParagraph,
  { contained, score }: Scored,
  held: number,
  same: SameParty,
): CorrespondenceRelation {
  if (local.function === 'SCOPE') return 'NARROWS';
  if (local.function === 'PURPOSE') return 'RESTATES';
  const extended = [...local.bearers].some(
    (one) =>
      national.bearers.size > 0 &&
      !ORGAN.test(one) &&
      ![...national.bearers].some((other) => same(one, other)),
  );
  if (extended) return 'EXTENDS';
  if (contained >= RESTATED || score >= RESTATED_SCORE) return 'RESTATES';
  return held < 0.3 && contained >= 0.6 ? 'NARROWS' : 'ELABORATES';
}

function dutiesOf(penalty: string, { sanctions }: Comparable): readonly string[] {
  return sanctions
    .filter(({ penaltyAt, method }) => paragraphEId(penaltyAt) === penalty && method === 'EXPLICIT')
    .map(({ duty }) => duty);
}

interface PenaltyContext {
  readonly local: Comparable;
  readonly national: ComparableLaw;
  readonly work: string;
  readonly same: SameParty;
  readonly ofDuties: ReadonlyMap<string, Correspondence>;
}

/** The national penalties of the duties to which a local penalty's own duties correspond, if they strike the same. */
function penaltyPairs(penalty: ComparedParagraph, context: PenaltyContext): readonly Correspondence[] {
  const { local, national, work, same, ofDuties } = context;
  const found = new Map<string, Correspondence>();
  for (const duty of dutiesOf(penalty.eId, local)) {
    const pair = ofDuties.get(duty);
    if (pair === undefined) continue;
    for (const sanction of national.sanctions) {
      const counterpart = paragraphEId(sanction.penaltyAt);
      const struck = national.byEId.get(counterpart)?.bearers;
      if (sanction.duty !== pair.national || found.has(counterpart) || struck === undefined) continue;
      if (bearerFactor(penalty.bearers, struck, same) < 1) continue;
      found.set(counterpart, {
        ...pair,
        local: penalty.eId,
        national: counterpart,
        rule: 'correspondence.penalty-of-duty',
        runnerUp: null,
      });
    }
  }
  return found.size === 0 ? [isNew(penalty.eId, work, 0, null)] : [...found.values()].slice(0, MOST);
}
