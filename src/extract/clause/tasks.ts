import type { Range } from '../words/clause.ts';
import { subjectOf } from './subject.ts';

/** The words that name tasks before they are told: 的主要职责是; not 按照职责为…提供服务. */
const NAMED =
  '(?:的|在[^，。；在]{2,20}的)?(?:主要|基本|具体|根本|工作)*(?:职[责权]为|(?:职[责权]|任务)是(?!否))';
const TASKS = new RegExp(NAMED, '');
const PREDICATE = new RegExp(`^其?${NAMED}`, '');

/**
 * Whose tasks words tell that begin with him; null where they tell none.
 *
 * @example 选举委员会的职权是： → 选举委员会
 */
export function ownerOfTasks(text: string, start: number, end: number): Range | null {
  const at = text.slice(start, end).search(TASKS);
  const owner = at > 0 ? subjectOf(text, start, start + at, true) : null;
  return owner?.end === start + at ? owner : null;
}

/** Whether a predicate tells what its subject has to do: 选举委员会 | 的职权是, 其主要职责是. */
export function namesTasks(predicate: string): boolean {
  return PREDICATE.test(predicate);
}
