import type { Range } from '../words/clause.ts';
import type { Lead } from '../clause/lead.ts';
import type { Modal } from '../clause/modality.ts';

/** How a norm with a bearer before its modal word was read. */
export interface ModalReading {
  readonly modal: Modal;
  /** End of the words of its first action. */
  readonly end: number;
  readonly condition: Range | null;
  /** The case between bearer and modal word. */
  readonly inner: Range | null;
  readonly lead: Lead;
  /** The words that name its bearer. */
  readonly subject: Range | null;
}

const CLOSED = /[的时后前]$|期间$|情形$/;
/** An order that answers a breach is liability as often as a task: 未修复的，主管部门应当责令限期改正. */
const ORDERS = /^(?:依法|及时|立即)*(?:责令|给予处[分罚]|处以|没收|吊销|撤销|取消)/;

/**
 * How sure a norm is whose bearer stands before its modal word, 0 to 1: less so where its case stands behind the
 * bearer, for that may be but the manner of the act, or is not closed as a case is (…的, …时), or where a 的 stands in
 * the words that name him, of which a part may be his name or none; and least where it orders what answers a breach.
 *
 * @example 公安机关接到报案，应当立案 → 0.85; 接到报案的，公安机关应当立案 → 0.95
 */
export function modalConfidence(text: string, reading: ModalReading): number {
  const { modal, end, condition, inner, lead, subject } = reading;
  const named = subject !== null && text.slice(subject.start, subject.end).includes('的') ? 0.85 : 0.95;
  if (condition === null) return named;
  if (ORDERS.test(text.slice(modal.end, end))) return 0.75;
  const behind = condition.start >= (inner?.start ?? modal.end);
  const open = !CLOSED.test(text.slice(condition.start, condition.end));
  return behind || open || lead.whole !== null ? 0.85 : named;
}
