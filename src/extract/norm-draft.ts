import type { ActorMention } from '../model/actor.ts';
import type { Modality } from '../model/norm.ts';
import type { Range } from './clause-cut.ts';
import { sameActors } from './norm-bearers.ts';

/** A norm while it is being read: a run of actions with its bearers, as offsets into the paragraph's text. */
export interface NormDraft {
  readonly modality: Modality;
  /** From the bearer or the condition on. */
  readonly start: number;
  /** End of the run; grows while further actions of the run are read. */
  end: number;
  bearers: readonly ActorMention[];
  condition: Range | null;
  readonly rule: string;
  readonly confidence: number;
  /** Index of its clause in the paragraph. */
  readonly clause: number;
  /** Where its first action begins, behind the modal word. */
  readonly actionStart: number;
  /** Words that name another than the bearer in the condition: on whose demand it is done. */
  readonly demandedBy: Range | null;
}

/** What a clause hands on to the next one of its paragraph (guidelines §4, rule 3). */
export interface Carry {
  readonly bearers: readonly ActorMention[];
  readonly modality: Modality;
}

/**
 * The condition of the first run of a clause with the same bearers, which its later runs take over.
 *
 * @example 发现事故隐患的，应当立即报告，并有权停止作业 → 发现事故隐患的, for the RIGHT too
 */
export function caseOfFirstRun(
  drafts: readonly NormDraft[],
  clause: number,
  bearers: readonly ActorMention[],
): Range | null {
  const first = drafts.find((draft) => draft.clause === clause && sameActors(draft.bearers, bearers));
  return first?.condition ?? null;
}
