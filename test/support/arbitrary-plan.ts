import fc from 'fast-check';
import type { PropertyDeclaration } from '../../src/model/graph-properties.ts';
import {
  FAMILY_NAMES,
  EDGE_KINDS,
  EDGES,
  FAMILIES,
  propertiesOf,
  type EdgeKind,
  type Family,
  type NodeKind,
} from '../../src/model/graph-schema.ts';
import { textOrderOf } from '../../src/model/indexed-properties.ts';
import {
  EDGE_POSITION,
  type EdgeComparison,
  type Filter,
  type NodeType,
  type OrderTerm,
  type PageSpec,
  type Parameters,
  type ParameterValue,
  type Plan,
  type PlanRoot,
  type PlannedEdge,
  type Selection,
} from '../../src/store/plan.ts';
import { arbitraryValue, WORDS } from './arbitrary-graph.ts';

/** A plan and values for its slots. */
export interface PlannedRead {
  readonly plan: Plan;
  readonly parameters: Parameters;
}

/** A part of a plan, with the values of the slots it names. */
interface Part<T> {
  readonly part: T;
  readonly parameters: Parameters;
}

let counter = 0;
/** A slot of its own for each value. Names need only differ within one plan. */
function slot(value: ParameterValue): Part<{ readonly param: string }> {
  counter += 1;
  const param = `p${counter}`;
  return { part: { param }, parameters: { [param]: value } };
}

const merge = (...parts: readonly Part<unknown>[]): Parameters =>
  Object.assign({}, ...parts.map(({ parameters }) => parameters)) as Parameters;

const declaredOf = (family: Family): [string, PropertyDeclaration][] => Object.entries(propertiesOf(family));
const indexedOf = (family: Family): [string, PropertyDeclaration][] =>
  declaredOf(family).filter(([, declaration]) => declaration.indexed === true);

interface Step {
  readonly edge: EdgeKind;
  readonly direction: 'OUT' | 'IN';
  readonly far: Family;
}

export function stepsFrom(family: Family): Step[] {
  const steps: Step[] = [];
  for (const edge of EDGE_KINDS) {
    const { from, to }: { from: readonly Family[]; to: readonly Family[] } = EDGES[edge];
    if (from.includes(family)) steps.push(...to.map((far) => ({ edge, direction: 'OUT' as const, far })));
    if (to.includes(family)) steps.push(...from.map((far) => ({ edge, direction: 'IN' as const, far })));
  }
  return steps;
}

export function arbitraryType(family: Family): fc.Arbitrary<NodeType> {
  const kinds: readonly NodeKind[] = FAMILIES[family].kinds;
  return fc.oneof(
    fc.constant({ family }),
    fc.subarray([...kinds.slice(0, 3)]).map((some) => ({ family, kinds: some })),
  );
}

type Op = Extract<Filter, { readonly property: string }>['op'];

function opsOf({ type, indexed }: PropertyDeclaration): readonly Op[] {
  if (type === 'strings') return ['has'];
  if (indexed !== true) return [];
  const ops: readonly Op[] = ['eq', 'in', 'notIn', 'null', 'notNull'];
  if (type === 'boolean') return ops;
  const ordered: readonly Op[] = [...ops, 'lt', 'lte', 'gt', 'gte'];
  return type === 'string' ? [...ordered, 'startsWith', 'contains'] : ordered;
}

function arbitraryComparison(family: Family): fc.Arbitrary<Part<Filter>> {
  const choices = declaredOf(family).flatMap(([property, declaration]) =>
    opsOf(declaration).length === 0 ? [] : [{ property, declaration, ops: opsOf(declaration) }],
  );
  return fc.constantFrom(...choices).chain(({ property, declaration, ops }) => {
    const value: fc.Arbitrary<ParameterValue> =
      declaration.type === 'strings' ? fc.constantFrom(...WORDS) : arbitraryValue(declaration);
    return fc
      .tuple(
        fc.constantFrom(...ops),
        fc.option(value, { nil: null, freq: 6 }),
        fc.array(fc.option(value, { nil: null }), { maxLength: 3 }),
      )
      .map(([op, one, list]): Part<Filter> => {
        if (op === 'null' || op === 'notNull') return { part: { property, op }, parameters: {} };
        const wanted = RANGES.has(op) && !isBelowSurrogates(one) ? null : one;
        const { part, parameters } = slot(op === 'in' || op === 'notIn' ? (list as ParameterValue) : wanted);
        return { part: { property, op, value: part }, parameters };
      });
  });
}

const RANGES: ReadonlySet<Op> = new Set(['lt', 'lte', 'gt', 'gte']);

/** What a range may be given, and where a page may begin: beyond, a text of one store stands before another that it follows in the next. */
function isBelowSurrogates(value: ParameterValue): boolean {
  return typeof value !== 'string' || !/[\u{D800}-\u{10FFFF}]/u.test(value);
}

/** A condition on an edge of a kind, or none. */
function arbitraryOnEdge(kind: EdgeKind): fc.Arbitrary<Part<EdgeComparison> | null> {
  const declared: Readonly<Record<string, PropertyDeclaration>> = EDGES[kind].properties;
  const compared = Object.entries(declared).filter(([, { type }]) => type !== 'strings');
  if (compared.length === 0) return fc.constant(null);
  const comparison = fc.constantFrom(...compared).chain(([property, declaration]) =>
    fc
      .tuple(fc.boolean(), fc.array(arbitraryValue(declaration), { minLength: 1, maxLength: 3 }))
      .map(([isList, values]): Part<EdgeComparison> => {
        const { part, parameters } = slot(isList ? (values as ParameterValue) : (values[0] ?? null));
        return { part: { property, op: isList ? 'in' : 'gte', value: part }, parameters };
      }),
  );
  return fc.option(comparison);
}

export function arbitraryFilter(family: Family, depth: number): fc.Arbitrary<Part<Filter>> {
  const comparison = arbitraryComparison(family);
  if (depth === 0) return comparison;
  const inner = fc.array(arbitraryFilter(family, depth - 1), { maxLength: 2 });
  const steps = stepsFrom(family);
  return fc.oneof(
    { weight: 4, arbitrary: comparison },
    inner.map((parts) => ({ part: { all: parts.map(({ part }) => part) }, parameters: merge(...parts) })),
    inner.map((parts) => ({ part: { any: parts.map(({ part }) => part) }, parameters: merge(...parts) })),
    arbitraryFilter(family, depth - 1).map(({ part, parameters }) => ({ part: { not: part }, parameters })),
    {
      weight: 2,
      arbitrary: fc.constantFrom(...steps).chain(({ edge, direction, far }) =>
        fc
          .tuple(arbitraryType(far), fc.option(arbitraryFilter(far, depth - 1)), arbitraryOnEdge(edge))
          .map(([type, some, on]): Part<Filter> => ({
            part: {
              edge,
              direction,
              type,
              ...(some === null ? {} : { some: some.part }),
              ...(on === null ? {} : { on: [on.part] }),
            },
            parameters: { ...some?.parameters, ...on?.parameters },
          })),
      ),
    },
  );
}

function arbitraryPosition(family: Family, order: readonly OrderTerm[]): fc.Arbitrary<ParameterValue> {
  const values = order.map(({ property }) => {
    if (property === EDGE_POSITION) return fc.integer({ min: 0, max: 3 });
    const declaration = propertiesOf(family)[property];
    if (declaration === undefined) throw new Error(`${family} has no property ${property}.`);
    // A position is the end of a range.
    return fc.option(arbitraryValue(declaration).filter(isBelowSurrogates), { nil: null, freq: 3 });
  });
  return fc
    .tuple(
      ...values,
      fc.integer({ min: 0, max: 4 }).map((index) => `${family}/${index}`),
    )
    .map((position) => position as ParameterValue);
}

function arbitraryPage(family: Family, onEdge: boolean): fc.Arbitrary<Part<PageSpec>> {
  const properties = [...indexedOf(family).map(([name]) => name), ...(onEdge ? [EDGE_POSITION] : [])];
  const order = fc.uniqueArray(
    fc.record({
      property: fc.constantFrom(...properties),
      direction: fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC'),
    }),
    { maxLength: 2, selector: ({ property }) => property },
  );
  const inText = textOrderOf(family).slice(1);
  const orInText =
    inText.length === 0
      ? order
      : fc.oneof(order, fc.constant(inText.map((property) => ({ property, direction: 'ASC' as const }))));
  return orInText.chain((terms) =>
    fc
      .record({
        filter: fc.option(arbitraryFilter(family, 2), { freq: 2 }),
        forwards: fc.boolean(),
        count: fc.integer({ min: 0, max: 4 }),
        position: fc.option(fc.option(arbitraryPosition(family, terms), { freq: 3 }), { nil: undefined }),
        total: fc.boolean(),
        bare: fc.boolean(),
      })
      .map(({ filter, forwards, count, position, total, bare }): Part<PageSpec> => {
        const countSlot = slot(count);
        const positionSlot = position === undefined ? null : slot(position);
        return {
          part: {
            ...(filter === null ? {} : { filter: filter.part }),
            order: terms,
            ...(forwards ? { first: countSlot.part } : { last: countSlot.part }),
            ...(positionSlot === null ? {} : { [forwards ? 'after' : 'before']: positionSlot.part }),
            total,
            ...(bare ? { bare } : {}),
          },
          parameters: merge(
            countSlot,
            ...(filter === null ? [] : [filter]),
            ...(positionSlot === null ? [] : [positionSlot]),
          ),
        };
      }),
  );
}

function arbitrarySelection(families: readonly Family[], depth: number): fc.Arbitrary<Part<Selection>> {
  const names = [...new Set(families.flatMap((family) => declaredOf(family).map(([name]) => name)))];
  const steps = families.flatMap(stepsFrom);
  const edges =
    depth === 0
      ? fc.constant([])
      : fc.array(
          fc.constantFrom(...steps).chain((step) => arbitraryEdge(step, depth)),
          { maxLength: 2 },
        );
  return fc.tuple(fc.subarray(names), edges).map(([properties, planned]) => ({
    part: {
      properties,
      edges: planned.map(({ part }, index) => ({ ...part, as: `e${index}` })),
    },
    parameters: merge(...planned),
  }));
}

function arbitraryEdge({ edge, direction, far }: Step, depth: number): fc.Arbitrary<Part<PlannedEdge>> {
  return fc
    .tuple(
      arbitraryType(far),
      fc.subarray(Object.keys(EDGES[edge].properties)),
      arbitraryPage(far, true),
      arbitrarySelection([far], depth - 1),
    )
    .map(([type, edgeProperties, page, selection]) => ({
      part: { as: '', edge, direction, type, edgeProperties, page: page.part, selection: selection.part },
      parameters: merge(page, selection),
    }));
}

const SEARCHED = FAMILY_NAMES.filter((family) =>
  declaredOf(family).some(([, declaration]) => declaration.searchWeight !== undefined),
);

const arbitraryRoot: fc.Arbitrary<Part<PlanRoot> & { readonly families: readonly Family[] }> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...FAMILY_NAMES).chain((family) =>
      fc.tuple(arbitraryType(family), arbitraryPage(family, false)).map(([type, page]) => ({
        part: { by: 'page' as const, type, page: page.part },
        parameters: page.parameters,
        families: [family],
      })),
    ),
  },
  fc.constantFrom(...FAMILY_NAMES).chain((family) =>
    fc
      .tuple(arbitraryType(family), fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }))
      .map(([type, indexes]) => {
        const ids = slot(indexes.map((index) => `${family}/${index}`));
        return {
          part: { by: 'ids' as const, type, ids: ids.part },
          parameters: ids.parameters,
          families: [family],
        };
      }),
  ),
  fc
    .tuple(
      fc.constantFrom(
        { family: 'Work' as const, property: 'uri' },
        { family: 'Instrument' as const, property: 'uri' },
        { family: 'Actor' as const, property: 'name' },
      ),
      fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }),
    )
    .map(([{ family, property }, indexes]) => {
      const values = slot(indexes.map((index) => `${family}/${index}`));
      return {
        part: { by: 'key' as const, type: { family }, property, values: values.part },
        parameters: values.parameters,
        families: [family],
      };
    }),
  fc
    .record({
      families: fc.subarray(SEARCHED, { minLength: 1 }),
      query: fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }).map((words) => words.join(' ')),
      limit: fc.integer({ min: 0, max: 5 }),
      offset: fc.integer({ min: 0, max: 3 }),
      total: fc.boolean(),
    })
    .map(({ families, query, limit, offset, total }) => {
      const slots = { query: slot(query), limit: slot(limit), offset: slot(offset) };
      return {
        part: {
          by: 'search' as const,
          types: families.map((family) => ({ family })),
          query: slots.query.part,
          limit: slots.limit.part,
          offset: slots.offset.part,
          total,
        },
        parameters: merge(slots.query, slots.limit, slots.offset),
        families,
      };
    }),
);

/** Plans of every form, up to three levels deep, over the graphs of `arbitraryGraph`. */
export const arbitraryRead: fc.Arbitrary<PlannedRead> = arbitraryRoot.chain((root) =>
  arbitrarySelection(root.families, 2).map((selection) => ({
    plan: { root: root.part, selection: selection.part },
    parameters: merge(root, selection),
  })),
);
