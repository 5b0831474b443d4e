import type { Evidence } from './evidence.ts';

/** How a local provision stands to a national one (guidelines §8). */
export const CORRESPONDENCE_RELATIONS = ['RESTATES', 'ELABORATES', 'EXTENDS', 'NARROWS', 'NEW'] as const;
export type CorrespondenceRelation = (typeof CORRESPONDENCE_RELATIONS)[number];

/** A pair of paragraphs that regulate the same matter; always INFERRED. */
export interface Correspondence extends Omit<Evidence, 'span'> {
  /** eId in the local instrument. */
  readonly local: string;
  /** Work of the national law. */
  readonly work: string;
  /** eId in the national law; null where the local provision has no counterpart (NEW). */
  readonly national: string | null;
  readonly relation: CorrespondenceRelation;
  /** Similarity, 0 to 1; of penalties that follow from their duties as much less as it is unsure that they punish these. */
  readonly score: number;
  /** Words that both share. */
  readonly words: readonly string[];
  /** The next best national eId. */
  readonly runnerUp: string | null;
}

/** A passage of a commentary that paraphrases an article; always INFERRED. */
export interface Explanation extends Omit<Evidence, 'span'> {
  /** eId of the passage. */
  readonly passage: string;
  readonly work: string;
  readonly eId: string;
  readonly words: readonly string[];
}
