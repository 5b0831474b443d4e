import { sameActors, type ActorMention } from '../../model/actor.ts';
import type { Modality } from '../../model/norm.ts';
import type { Clause, Range } from '../words/clause.ts';
import type { Modal } from '../clause/modality.ts';
import type { Reading } from '../clause/reading.ts';
import { isState } from '../actor/rulers.ts';

/** A norm while it is being read: a run of actions with its bearers, as offsets into the paragraph's text. */
export interface NormDraft {
  modality: Modality;
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
  /** The State, where it encourages somebody or something. */
  readonly urgedBy?: readonly ActorMention[];
}

const URGING = /^(?:鼓励|提倡|倡导)/;

/** Whether a modal word opens a norm: 支持 inside a run of 应当 is one of its verbs, 鼓励 where the run lets it. */
export function governs(
  text: string,
  { modality, word }: Modal,
  { subject }: Reading,
  run: NormDraft | null,
  { opensSentence }: Clause,
): boolean {
  if (modality !== 'ENCOURAGEMENT' || subject !== null) return true;
  if (run === null) return URGING.test(word) || opensSentence;
  if (run.modality === 'ENCOURAGEMENT') return true;
  const task = run.rule === 'norm.impersonal' && !/应当|必须|可以/.test(text.slice(run.start, run.end));
  return (
    (word === '鼓励' || (word === '支持' && (task || stateIn(run).length > 0))) &&
    letsUrge(run, text.slice(run.actionStart, run.end))
  );
}

const BY_MEANS = /(?:措施|方式)$|^通过(?![^。；]*(?:鼓励|支持))/;

/**
 * Whether a 鼓励 or 支持 behind a run is a norm of its own: where the run is nobody's, or tells a task of the State. It is one of
 * the acts of an actor who should do them, and of the State that takes measures to it.
 *
 * @example 国家加强粮食生产功能区建设，鼓励农业生产者种植优质农作物 → ENCOURAGEMENT of 农业生产者 beside the OBLIGATION
 */
function letsUrge(run: NormDraft, words: string): boolean {
  if (run.modality !== 'OBLIGATION' || BY_MEANS.test(words)) return false;
  return run.bearers.length === 0 || stateIn(run).length > 0;
}

/** 国家加强农业技术推广体系建设: the State, where a run tells without a modal word what it does; [] where none does. */
export function stateIn(run: NormDraft | null): readonly ActorMention[] {
  const task = run?.rule === 'norm.declarative' && run.bearers.every(({ name }) => isState(name));
  return task ? run.bearers : [];
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
