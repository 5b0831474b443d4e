import type { EdgeKind, Family, NodeKind } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import type { ProvisionKind } from '../../model/provision.ts';
import { inEitherScript } from '../../text/script.ts';
import { type Bilingual, bilingual } from '../bilingual.ts';
import { builder } from '../builder.ts';
import { allOf, type Condition, type EdgeCondition } from '../plan/condition.ts';
import type { Enumeration } from '../enums/enums.ts';
import { fault } from '../faults.ts';

/** A field of a filter input: what it takes and the condition that it means. */
export interface FilterField {
  readonly type:
    'String' | 'Boolean' | 'Float' | 'Int' | 'Date' | readonly ['String' | Enumeration<string>['ref']];
  readonly description: string;
  /** @param kinds those that are listed, where not all of the family are */
  condition(value: unknown, asOf: IsoDate, kinds?: readonly NodeKind[]): Condition | undefined;
  /** The kinds of node that it leaves, where it speaks of kinds. */
  kinds?(value: unknown): readonly NodeKind[];
}

/** A filter input of the schema; all its fields must hold. */
export interface FilterInput {
  readonly ref: ReturnType<typeof inputRef>;
  /** @param kinds those that are listed, where not all of the family are */
  condition(value: unknown, asOf: IsoDate, kinds?: readonly NodeKind[]): Condition | undefined;
  /** The kinds of node that it leaves; undefined where it does not speak of kinds. */
  kinds(value: unknown): readonly NodeKind[] | undefined;
}

type FilterFields = Readonly<Record<string, FilterField>>;

function inputRef(name: string, [english, chinese]: Bilingual, fields: FilterFields) {
  return builder.inputType(name, {
    description: bilingual(english, chinese),
    fields: (t) =>
      Object.fromEntries(
        Object.entries(fields).map(([field, { type, description }]) => [
          field,
          typeof type === 'string'
            ? t.field({ type, description })
            : t.field({ type: [type[0]], description }),
        ]),
      ),
  });
}

export function filterInput(name: string, description: Bilingual, fields: FilterFields): FilterInput {
  const known = new Map(Object.entries(fields));
  const partsOf = (value: unknown): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).filter(([, part]) => part !== null)
      : [];
  return {
    ref: inputRef(name, description, fields),
    condition: (value, asOf, kinds) =>
      allOf(partsOf(value).map(([field, part]) => known.get(field)?.condition(part, asOf, kinds))),
    kinds: (value) =>
      partsOf(value)
        .map(([field, part]) => known.get(field)?.kinds?.(part))
        .find((kinds) => kinds !== undefined),
  };
}

/** A text, as it is or in simplified script, and what it means. */
export function byText([english, chinese]: Bilingual, condition: (value: string) => Condition): FilterField {
  return {
    type: 'String',
    description: bilingual(english, chinese),
    condition: (value) => {
      if (typeof value !== 'string') return undefined;
      const meant = inEitherScript([value]);
      return meant.length > 1 ? { any: meant.map(condition) } : condition(value);
    },
  };
}

/** Any of some texts, as they are or in simplified script. */
export function byTexts(
  [english, chinese]: Bilingual,
  condition: (values: readonly string[]) => Condition,
): FilterField {
  return {
    type: ['String'],
    description: bilingual(english, chinese),
    condition: (value) =>
      Array.isArray(value)
        ? condition(inEitherScript(value.filter((part) => typeof part === 'string')))
        : undefined,
  };
}

/** Any of some kinds of node. */
export function byKinds<Kind extends NodeKind>(
  enumeration: Enumeration<Kind>,
  [english, chinese]: Bilingual,
): FilterField {
  return {
    type: [enumeration.ref],
    description: bilingual(english, chinese),
    condition: () => undefined,
    kinds: (value) =>
      Array.isArray(value) ? value.map((part) => enumeration.read(part)).filter((part) => part !== null) : [],
  };
}

export function byFlag([english, chinese]: Bilingual, condition: (value: boolean) => Condition): FilterField {
  return {
    type: 'Boolean',
    description: bilingual(english, chinese),
    condition: (value) => (typeof value === 'boolean' ? condition(value) : undefined),
  };
}

const byBound =
  (op: 'gte' | 'lte') =>
  (type: 'Int' | 'Float', property: string, [english, chinese]: Bilingual): FilterField => ({
    type,
    description: bilingual(english, chinese),
    condition: (value) => {
      if (typeof value !== 'number') return undefined;
      return { property, op, value: finite(value) };
    },
  });

/** A number that a store can hold: 1e309 is a number of GraphQL, and none of any store. */
function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw fault('BAD_USER_INPUT', `${String(value)} is no number to compare with.`);
}

/** An edge that is at least so sure. */
export function byLeastOfEdge(
  edge: EdgeKind,
  direction: 'OUT' | 'IN',
  family: Family,
  [english, chinese]: Bilingual,
): FilterField {
  return {
    type: 'Float',
    description: bilingual(english, chinese),
    condition: (value) =>
      typeof value === 'number'
        ? linkedOn(edge, direction, family, { property: 'confidence', op: 'gte', value: finite(value) })
        : undefined,
  };
}

/** At least this number. */
export const byLeast = byBound('gte');
/** At most this number. */
export const byMost = byBound('lte');

/** From this day on, or up to it. */
export function byDay(property: string, op: 'gte' | 'lte', [english, chinese]: Bilingual): FilterField {
  return {
    type: 'Date',
    description: bilingual(english, chinese),
    condition: (value) => (typeof value === 'string' ? { property, op, value } : undefined),
  };
}

/** Any of some values of an enumeration. */
export function byValues<Value extends string>(
  enumeration: Enumeration<Value>,
  [english, chinese]: Bilingual,
  condition: (values: readonly Value[], asOf: IsoDate) => Condition,
): FilterField {
  return {
    type: [enumeration.ref],
    description: bilingual(english, chinese),
    condition: (value, asOf) =>
      Array.isArray(value)
        ? condition(
            value.map((part) => enumeration.read(part)).filter((part) => part !== null),
            asOf,
          )
        : undefined,
  };
}

/** Any of some values of the node's own property. */
export function byProperty<Value extends string>(
  enumeration: Enumeration<Value>,
  property: string,
  description: Bilingual,
): FilterField {
  return byValues(enumeration, description, (values) => ({ property, op: 'in', value: values }));
}

/** The kinds of provision that hold paragraphs, or passages. */
const WHOLES: ReadonlySet<string> = new Set<ProvisionKind>([
  'Part',
  'Subpart',
  'Chapter',
  'Section',
  'Article',
  'Point',
  'Annex',
]);

/** Whether kinds that are listed hold paragraphs or passages, all of them. */
export const areWholes = (kinds: readonly NodeKind[] | undefined): boolean =>
  kinds !== undefined && kinds.length > 0 && kinds.every((kind) => WHOLES.has(kind));

/**
 * A field that asks what only paragraphs and passages are asked. Where the kinds that are listed hold such, one of them
 * meets it too in which a part does.
 *
 * @example articles with `function: [REMEDY]`: those with a paragraph that says how to contest a decision
 */
export function ofParts(field: FilterField): FilterField {
  return {
    ...field,
    condition: (value, asOf, kinds) => {
      const own = field.condition(value, asOf, kinds);
      if (own === undefined || kinds?.some((kind) => WHOLES.has(kind)) !== true) return own;
      return { any: [own, linked('WITHIN', 'IN', 'Provision', own)] };
    },
  };
}

export const equals = (property: string, value: string | boolean): Condition => ({
  property,
  op: 'eq',
  value,
});

/** One of these values. */
export const among =
  (property: string) =>
  (values: readonly string[]): Condition => ({ property, op: 'in', value: values });

/** At least one edge to a node that matches. */
export function linked(edge: EdgeKind, direction: 'OUT' | 'IN', family: Family, some?: Condition): Condition {
  return some === undefined
    ? { edge, direction, type: { family } }
    : { edge, direction, type: { family }, some };
}

/** At least one edge of which the conditions hold. */
export function linkedOn(
  edge: EdgeKind,
  direction: 'OUT' | 'IN',
  family: Family,
  ...on: readonly EdgeCondition[]
): Condition {
  return { edge, direction, type: { family }, on };
}

/** The condition itself, or its contrary. */
export const holds = (condition: Condition, yes: boolean): Condition =>
  yes ? condition : { not: condition };
