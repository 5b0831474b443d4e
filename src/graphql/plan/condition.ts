import type { EdgeKind } from '../../model/graph-schema.ts';
import type { EdgeComparison, Filter, NodeType, ParameterValue, Parameters, Slot } from '../../store/plan.ts';

type Comparison = Extract<Filter, { readonly value: Slot }>['op'];

/** A condition on a node, like a `Filter` of the port, with its values in place. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly property: string; readonly op: Comparison; readonly value: ParameterValue }
  | { readonly property: string; readonly op: 'null' | 'notNull' }
  | {
      readonly edge: EdgeKind;
      readonly direction: 'OUT' | 'IN';
      readonly type: NodeType;
      readonly some?: Condition;
      readonly on?: readonly EdgeCondition[];
    };

/** A condition on a property of an edge, with its value in place. */
export interface EdgeCondition extends Omit<EdgeComparison, 'value'> {
  readonly value: ParameterValue;
}

/** Hands out parameter names in order, so that plans of one shape are one statement. */
export class ParameterNames {
  readonly #values: Record<string, ParameterValue> = {};
  readonly #letter: string;
  #count = 0;

  constructor(letter = 'p') {
    this.#letter = letter;
  }

  slot(value: ParameterValue): Slot {
    const param = `${this.#letter}${String(this.#count++)}`;
    this.#values[param] = value;
    return { param };
  }

  get values(): Parameters {
    return this.#values;
  }
}

/** The condition as the port takes it: values moved into parameters. */
export function toFilter(condition: Condition, names: ParameterNames): Filter {
  if ('all' in condition) return { all: condition.all.map((part) => toFilter(part, names)) };
  if ('any' in condition) return { any: condition.any.map((part) => toFilter(part, names)) };
  if ('not' in condition) return { not: toFilter(condition.not, names) };
  if ('edge' in condition) {
    const { edge, direction, type, some, on } = condition;
    return {
      edge,
      direction,
      type,
      ...(some === undefined ? {} : { some: toFilter(some, names) }),
      ...(on === undefined ? {} : { on: on.map((one) => ({ ...one, value: names.slot(one.value) })) }),
    };
  }
  if (!('value' in condition)) return condition;
  const { property, op, value } = condition;
  // Of one value an index has the nodes in the order of a list.
  if (op === 'in' && Array.isArray(value) && value.length === 1) {
    return { property, op: 'eq', value: names.slot(value[0] ?? null) };
  }
  return { property, op, value: names.slot(value) };
}

/** All of the conditions, those that say nothing left out; undefined where none is left. */
export function allOf(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const parts = conditions.filter((condition) => condition !== undefined);
  return parts.length > 1 ? { all: parts } : parts[0];
}
