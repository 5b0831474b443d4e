import type { Family } from '../../model/graph-schema.ts';
import type { Filter, Parameters, Selection, Slot } from '../../store/plan.ts';

/** A value, or a list of values, with which a filter compares a property of a node. */
export interface ComparedSlot {
  /** Undefined where nodes of several families are compared. */
  readonly family: Family | undefined;
  readonly property: string;
  readonly op: Extract<Filter, { readonly value: Slot }>['op'];
  readonly slot: Slot;
}

/**
 * The comparisons that a filter makes, wherever in it they stand.
 *
 * @param family of the nodes that are filtered; undefined where they are of several
 * @example norms that 公安机关 bears: `name` of an Actor, `eq`
 */
export function* comparisonsIn(
  filter: Filter | undefined,
  family: Family | undefined,
): Generator<ComparedSlot> {
  if (filter === undefined) return;
  if ('not' in filter) yield* comparisonsIn(filter.not, family);
  else if ('edge' in filter) yield* comparisonsIn(filter.some, filter.type.family);
  else if ('all' in filter) for (const part of filter.all) yield* comparisonsIn(part, family);
  else if ('any' in filter) for (const part of filter.any) yield* comparisonsIn(part, family);
  else if ('value' in filter) {
    const { property, op, value: slot } = filter;
    yield { family, property, op, slot };
  }
}

/** Those of all pages that are nested in a selection. */
export function* comparisonsBelow({ edges }: Selection): Generator<ComparedSlot> {
  for (const { page, type, selection } of edges) {
    yield* comparisonsIn(page.filter, type.family);
    yield* comparisonsBelow(selection);
  }
}

/** The texts in a slot. */
export function textsIn({ param }: Slot, parameters: Parameters): readonly string[] {
  const value = parameters[param];
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}
