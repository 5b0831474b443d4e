import type { PropertyDeclaration } from '../model/graph-properties.ts';
import type { EdgeComparison, Filter, PageSpec, Parameters, Slot } from './plan.ts';
import { StoreError } from './store.ts';

/** Part of a page position: a sort value. */
export type Scalar = string | number | boolean | null;

function misused(slot: Slot, message: string): StoreError {
  return new StoreError('STORE_MISUSED', `The parameter ${slot.param} ${message}.`);
}

function valueOf(parameters: Parameters, slot: Slot): unknown {
  if (!Object.hasOwn(parameters, slot.param)) throw misused(slot, 'is missing');
  return parameters[slot.param];
}

/** How many; a whole number from 0. */
export function countIn(parameters: Parameters, slot: Slot): number {
  const value = valueOf(parameters, slot);
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw misused(slot, 'is no whole number from 0');
}

/** A text; null is given as ''. */
export function textIn(parameters: Parameters, slot: Slot): string {
  const value = valueOf(parameters, slot);
  if (value === null) return '';
  if (typeof value === 'string') return value;
  throw misused(slot, 'is no text');
}

/** A list of texts, each once, in the order of their first places. */
export function distinctTextsIn(parameters: Parameters, slot: Slot): readonly string[] {
  const value = valueOf(parameters, slot);
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw misused(slot, 'is no list of texts');
  }
  return [...new Set<string>(value)];
}

/**
 * The position that a page starts after or ends before: the sort values of its order and the id. Null (and an
 * absent slot) is the start or the end.
 */
export function positionIn(parameters: Parameters, page: PageSpec): readonly Scalar[] | null {
  const slot = page.after ?? page.before;
  if (slot === undefined) return null;
  const value = valueOf(parameters, slot);
  if (value === null) return null;
  if (!Array.isArray(value) || value.length !== page.order.length + 1) {
    throw misused(slot, `is no position of this page: it takes ${page.order.length + 1} values`);
  }
  if (typeof value.at(-1) !== 'string') throw misused(slot, 'is no position of this page: its id is no text');
  return value;
}

const LISTS: ReadonlySet<string> = new Set(['in', 'notIn']);

/** A comparison with a property of a node or an edge. */
export type Comparison = Extract<Filter, { readonly value: Slot }> | EdgeComparison;

function fits(value: unknown, type: PropertyDeclaration['type']): boolean {
  switch (type) {
    case 'string':
    case 'strings':
      return typeof value === 'string';
    case 'integer':
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
  }
}

/**
 * The value that a filter compares with: null, one value of the property's type, or for `in` and `notIn` a list of
 * them (nulls in it left out; a null list is empty).
 *
 * @param declared the properties of the family or the kind of edge
 */
export function comparedIn(
  parameters: Parameters,
  filter: Comparison,
  declared: Readonly<Record<string, PropertyDeclaration>>,
): Scalar | readonly (string | number | boolean)[] {
  const value = valueOf(parameters, filter.value);
  const type = declared[filter.property]?.type ?? 'string';
  if (LISTS.has(filter.op)) {
    const list: (string | number | boolean)[] = [];
    if (value !== null && !Array.isArray(value)) throw misused(filter.value, 'is no list');
    for (const item of (value ?? []) as readonly unknown[]) {
      if (item === null) continue;
      if (!isScalar(item) || !fits(item, type)) throw misused(filter.value, `holds no list of ${type}`);
      list.push(item);
    }
    return list;
  }
  if (value === null) return null;
  if (!isScalar(value) || !fits(value, type)) {
    throw misused(filter.value, `is no ${type}, which ${filter.property} is compared with`);
  }
  return value;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
