import type { Family } from '../model/graph-schema.ts';
import { fewValuedOf } from '../model/indexed-properties.ts';
import { NODE_KIND, type CountSpec } from './count.ts';
import type { Filter } from './plan.ts';

/**
 * Whether the counts that a load keeps of a family tell how many of its nodes match: a filter of no other properties
 * than those that have few values, and of no edges.
 */
export function isTallied(filter: Filter | undefined, family: Family): boolean {
  if (filter === undefined) return true;
  if ('all' in filter) return filter.all.every((part) => isTallied(part, family));
  if ('any' in filter) return filter.any.every((part) => isTallied(part, family));
  if ('not' in filter) return isTallied(filter.not, family);
  return 'property' in filter && fewValuedOf(family).includes(filter.property);
}

/**
 * Whether they tell a whole count: of such nodes by their kind or by another property that has few values.
 *
 * @example norms by modality, or those of Zhejiang by method: yes; norms by bearer, or those of one instrument: no
 */
export function isCountTallied({ type, filter, steps, by }: CountSpec): boolean {
  const isKept = by === NODE_KIND || fewValuedOf(type.family).includes(by);
  return isKept && steps.length === 0 && isTallied(filter, type.family);
}
