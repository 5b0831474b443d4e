import {
  EDGES,
  FAMILIES,
  propertiesOf,
  type EdgeDeclaration,
  type EdgeKind,
  type Family,
  type NodeKind,
} from '../../model/graph-schema.ts';
import { checkPlan } from '../check-plan.ts';
import { namedEnd, variedOrder } from '../named-end.ts';
import { narrowestProperty } from '../narrowest-property.ts';
import { isTallied } from '../tallied.ts';
import type { NodeType, PageSpec, Plan, PlanRoot, PlannedEdge, Selection } from '../plan.ts';
import { Aliases, compileFilter, kindCondition } from './compile-filter.ts';
import { orderBy, orderOf, positionCondition, type Order } from './compile-order.ts';
import { compileSearch, type SearchStatements } from './compile-search.ts';
import type { PropertyReader } from './decode.ts';
import { and, sql, type Fragment } from './fragment.ts';
import { RUNNER, runnerBind } from './runner-binds.ts';
import { column, edgePropertiesOf, edgeTable, nodeTable, tallyTable } from './tables.ts';

/** A plan as statements. It holds no connection: the statements are prepared by whoever runs it. */
export type CompiledPlan =
  | ({ readonly by: 'values' } & CompiledNodes)
  | { readonly by: 'page'; readonly page: CompiledPage; readonly selection: CompiledSelection }
  | {
      readonly by: 'search';
      readonly root: Extract<PlanRoot, { by: 'search' }>;
      readonly searches: readonly CompiledSearch[];
    };

/** What is read of each node of one family, and the edges followed from it. */
export interface CompiledSelection {
  readonly family: Family;
  /** Of a family of one kind; else the row tells it. */
  readonly kind: NodeKind | null;
  readonly properties: PropertyReader;
  readonly edges: readonly CompiledEdge[];
}

/** Reads nodes given as a JSON list of ids, of values of a unique property or of `pk`s, in that order. */
export interface CompiledValues {
  readonly statement: Fragment;
}

/** A page's statements, by the null pattern of its position (compile-order.ts), made when first needed. */
export interface CompiledPage {
  readonly spec: PageSpec;
  readonly order: Order;
  readonly statement: (pattern: string) => Fragment;
  readonly count: Fragment | null;
  /** Index in the row of the first sort value; a bare page has none. */
  readonly keysFrom: number;
  readonly keyTypes: readonly ('boolean' | 'other')[];
}

/** An edge that is followed from many parents at once, or from one parent after another. */
export interface CompiledEdge {
  readonly as: string;
  readonly edge: EdgeKind;
  readonly direction: 'OUT' | 'IN';
  /** False where nodes of this family have no such edge (a search reads several families). */
  readonly possible: boolean;
  /** From the parents of a JSON list of `pk`s, all edges of each; first column: index of the parent. */
  readonly together: CompiledPage;
  /** From one parent, so many edges as the page holds and one more. */
  readonly single: CompiledPage;
  /** Whether `single` costs no more than what it gives, so that parents are better taken one after another. */
  readonly walked: boolean;
  readonly edgeProperties: PropertyReader;
  readonly selection: CompiledSelection;
}

/** Reads nodes of one family by values of the column that the statement names, and what is asked of them. */
export interface CompiledNodes {
  readonly values: CompiledValues;
  readonly selection: CompiledSelection;
}

/** A search among the nodes of one family, and what is read of those found. */
export interface CompiledSearch extends SearchStatements {
  readonly nodes: CompiledNodes;
}

/** Rows begin so: `pk`, `id`, `kind`. */
export const ROW = { pk: 0, id: 1, kind: 2, rest: 3 } as const;

/**
 * Compiles a plan, once for all values of its parameters.
 *
 * @throws StoreError STORE_MISUSED where the plan does not fit the declaration
 */
export function compilePlan(plan: Plan): CompiledPlan {
  checkPlan(plan);
  const { root } = plan;
  switch (root.by) {
    case 'ids':
    case 'key': {
      const selection = compileSelection(plan.selection, root.type.family);
      const by = root.by === 'ids' ? 'id' : column(root.property);
      return { by: 'values', values: compileValues(root.type, by, selection), selection };
    }
    case 'page': {
      const selection = compileSelection(plan.selection, root.type.family);
      return { by: 'page', page: compileRootPage(root.type, root.page, selection), selection };
    }
    case 'search':
      return {
        by: 'search',
        root,
        searches: root.types.map((type) => ({
          ...compileSearch(root, type),
          nodes: compileNodes(plan.selection, type.family),
        })),
      };
  }
}

function readerOf(
  names: readonly string[],
  typeOf: (name: string) => PropertyReader['types'][number] | undefined,
  from: number,
): PropertyReader {
  const known = names.flatMap((name) => {
    const type = typeOf(name);
    return type === undefined ? [] : [{ name, type }];
  });
  return { names: known.map(({ name }) => name), types: known.map(({ type }) => type), from };
}

function compileSelection(selection: Selection, family: Family): CompiledSelection {
  const kinds: readonly NodeKind[] = FAMILIES[family].kinds;
  const declared = propertiesOf(family);
  return {
    family,
    kind: kinds.length === 1 ? (kinds[0] ?? null) : null,
    properties: readerOf(selection.properties, (name) => declared[name]?.type, ROW.rest),
    edges: selection.edges.map((planned) => compileEdge(planned, family)),
  };
}

/** `n.pk, n.id, n.kind`, then the properties. */
function columnsOf({ kind, properties }: CompiledSelection): string {
  const names = properties.names.map((name) => `n.${column(name)}`);
  return ['n.pk', 'n.id', kind === null ? 'n.kind' : 'NULL', ...names].join(', ');
}

const withKeys = (columns: string, order: Order, { bare = false }: PageSpec): string =>
  [columns, ...(bare ? [] : order.terms.map((term) => term.column))].join(', ');

function compileValues(type: NodeType, by: string, selection: CompiledSelection): CompiledValues {
  const table = nodeTable(type.family);
  const kinds = kindCondition(type, 'n');
  return {
    statement: sql`SELECT ${columnsOf(selection)} FROM json_each(${runnerBind(RUNNER.values)}) j CROSS JOIN ${table} n ON n.${by} = j.value${
      kinds === null ? '' : sql` WHERE ${kinds}`
    } ORDER BY j.key`,
  };
}

function conditionsOf(
  type: NodeType,
  filter: PageSpec['filter'],
  aliases: Aliases,
  narrowest: string | null = null,
): Fragment[] {
  const kinds = kindCondition(type, narrowest === null ? 'n' : '+n');
  return [
    ...(kinds === null ? [] : [kinds]),
    ...(filter === undefined ? [] : [compileFilter(filter, type.family, 'n', aliases, narrowest)]),
  ];
}

function keyTypesOf(spec: PageSpec, family: Family): CompiledPage['keyTypes'] {
  if (spec.bare === true) return [];
  return spec.order.map(({ property }) =>
    propertiesOf(family)[property]?.type === 'boolean' ? 'boolean' : 'other',
  );
}

function where(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? sql`` : sql` WHERE ${and(conditions)}`;
}

/** Keeps what was made for a key. */
function remembered(make: (key: string) => Fragment): (key: string) => Fragment {
  const made = new Map<string, Fragment>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

function compileRootPage(type: NodeType, spec: PageSpec, selection: CompiledSelection): CompiledPage {
  const { family } = type;
  const order = orderOf(spec, family, 'n.pk');
  const narrowest = narrowestProperty(family, spec.filter);
  const conditions = conditionsOf(type, spec.filter, new Aliases(), narrowest);
  const from = sql`FROM ${nodeTable(family)} n`;
  return {
    spec,
    order,
    statement: remembered((pattern) => {
      const position = positionCondition(spec, order, family, pattern);
      const all = position === null ? conditions : [...conditions, position];
      const limit = runnerBind(RUNNER.limit);
      const backwards = spec.last !== undefined;
      return sql`SELECT ${withKeys(columnsOf(selection), order, spec)} ${from}${where(all)} ORDER BY ${orderBy(order, backwards)} LIMIT ${limit}`;
    }),
    count: spec.total
      ? isTallied(spec.filter, family)
        ? sql`SELECT sum(n.nodes) FROM ${tallyTable(family)} n${where(conditions)}`
        : sql`SELECT count(*) ${from}${where(conditions)}`
      : null,
    keysFrom: ROW.rest + selection.properties.names.length,
    keyTypes: keyTypesOf(spec, family),
  };
}

function compileEdge(planned: PlannedEdge, near: Family): CompiledEdge {
  const { edge, direction, type, page: spec } = planned;
  const { family } = type;
  const [here, there] = direction === 'OUT' ? ['src', 'dst'] : ['dst', 'src'];
  const name = namedEnd(planned, [near]);
  const order = orderOf(spec, family, name === null ? `e.${there}` : 'n.pk', variedOrder(planned, [near]));
  const declaration = edgeEnds(edge, direction);
  const selection = compileSelection(planned.selection, family);
  const edgeTypes = new Map(edgePropertiesOf(edge).map(([name, { type: valueType }]) => [name, valueType]));
  const keysFrom = ROW.rest + selection.properties.names.length;
  const keyTypes = keyTypesOf(spec, family);
  const edgeProperties = readerOf(
    planned.edgeProperties,
    (name) => edgeTypes.get(name),
    keysFrom + keyTypes.length,
  );
  const edgeColumns = edgeProperties.names.map((name) => `, e.${column(name)}`).join('');
  const columns = withKeys(columnsOf(selection), order, spec) + edgeColumns;
  const conditions = conditionsOf(type, spec.filter, new Aliases(), name);
  const parents = sql`json_each(${runnerBind(RUNNER.parents)}) j`;
  const ends = sql`CROSS JOIN ${nodeTable(family)} n ON n.pk = e.${there}`;
  const together = sql`FROM ${parents} CROSS JOIN ${edgeTable(edge)} e ON e.${here} = j.value`;
  const pk = runnerBind(RUNNER.parents);
  const [single, ofParent] =
    name === null
      ? [sql`FROM ${edgeTable(edge)} e ${ends}`, sql`e.${here} = ${pk}`]
      : [
          sql`FROM ${nodeTable(family)} n`,
          sql`n.${column(name)} = (SELECT id FROM ${nodeTable(near)} WHERE pk = ${pk})`,
        ];
  const page = { spec, order, keysFrom, keyTypes };
  const withPosition = (pattern: string): Fragment[] => {
    const position = positionCondition(spec, order, family, pattern);
    return position === null ? [...conditions] : [...conditions, position];
  };
  // Without conditions every edge counts, unless the kind leads to other families too.
  const countsAll = conditions.length === 0 && declaration.far.length === 1;
  const countFrom = countsAll ? together : sql`${together} ${ends}`;
  return {
    as: planned.as,
    edge,
    direction,
    possible: declaration.near.includes(near),
    together: {
      ...page,
      statement: remembered(
        (pattern) =>
          sql`SELECT ${columns}, j.key ${together} ${ends}${where(withPosition(pattern))} ORDER BY j.key, ${orderBy(order, false)}`,
      ),
      count: spec.total ? sql`SELECT j.key, count(*) ${countFrom}${where(conditions)} GROUP BY j.key` : null,
    },
    single: {
      ...page,
      statement: remembered((pattern) => {
        const limit = runnerBind(RUNNER.limit);
        const ordering = orderBy(order, spec.last !== undefined);
        return sql`SELECT ${columns} ${single}${where([ofParent, ...withPosition(pattern)])} ORDER BY ${ordering} LIMIT ${limit}`;
      }),
      count: null,
    },
    walked: name !== null,
    edgeProperties,
    selection,
  };
}

function edgeEnds(
  edge: EdgeKind,
  direction: 'OUT' | 'IN',
): { readonly near: readonly Family[]; readonly far: readonly Family[] } {
  const { from, to }: EdgeDeclaration = EDGES[edge];
  return direction === 'OUT' ? { near: from, far: to } : { near: to, far: from };
}

/** What a selection that may be of several families reads of the nodes of one. */
export function compileNodes(selected: Selection, family: Family): CompiledNodes {
  const selection = compileSelection(selected, family);
  return { values: compileValues({ family }, 'pk', selection), selection };
}
