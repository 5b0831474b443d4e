import { familyOf, isNodeKind, propertiesOf, type Family, type NodeKind } from '../../model/graph-schema.ts';
import type { PropertyMap, PropertyValue } from '../../model/property-graph.ts';
import { namedEnd, variedOrder } from '../named-end.ts';
import { countIn, positionIn } from '../parameters.ts';
import {
  EDGE_POSITION,
  type NodeRecord,
  type NodeType,
  type OrderTerm,
  type Page,
  type PageEdge,
  type PageSpec,
  type Parameters,
  type PlannedEdge,
  type Selection,
} from '../plan.ts';
import { compileFilter, edgePattern, kindCondition, reachedCondition } from './compile-filter.ts';
import { conditionsOnIndex, indexOn, usingIndex } from './find-by-index.ts';
import { where } from './pinned-statement.ts';
import { wholeNumber } from './statement-parameters.ts';
import type { StatementScope } from './statement-scope.ts';
import { quoted, soleKind } from './vocabulary.ts';

/** A row as Neo4j returns it: values by position. */
export type Row = readonly unknown[];

/** What a statement reads of each row, and how it becomes a value of the port. */
export interface Columns<T> {
  /** Subqueries that must stand before the columns. */
  readonly calls: string;
  readonly expressions: readonly string[];
  readonly decode: (row: Row, parameters: Parameters) => T;
}

/** A page that a statement reads into variables of its own. */
export interface CompiledPage {
  readonly call: string;
  readonly variables: readonly string[];
  /** @param values those of `variables`, in their order */
  readonly decode: (values: Row, parameters: Parameters) => Page;
}

/** Reads a selection of the node `variable`. `from` are the families that it may be of. */
export function compileSelection(
  selection: Selection,
  variable: string,
  from: readonly NodeType[],
  scope: StatementScope,
): Columns<NodeRecord> {
  const expressions = [`${variable}.id`];
  const only = from.length === 1 && from[0] !== undefined ? soleKind(from[0].family, from[0].kinds) : null;
  if (only === null) expressions.push(`${variable}.nodeKind`);
  const propertiesFrom = expressions.length;
  for (const name of selection.properties) expressions.push(`${variable}.${quoted(name)}`);
  const pages: { readonly as: string; readonly at: number; readonly page: CompiledPage }[] = [];
  const calls: string[] = [];
  for (const planned of selection.edges) {
    const page = compileEdgePage(planned, variable, from, scope);
    pages.push({ as: planned.as, at: expressions.length, page });
    calls.push(page.call);
    expressions.push(...page.variables);
  }
  const declared = declaredNames(selection.properties, from);
  const decode = (row: Row, parameters: Parameters): NodeRecord => {
    const kind = only ?? kindIn(row[1]);
    const names = declared.get(familyOf(kind)) ?? [];
    const edges: Record<string, Page> = {};
    for (const { as, at, page } of pages) {
      edges[as] = page.decode(row.slice(at, at + page.variables.length), parameters);
    }
    return { id: textIn(row[0]), kind, properties: propertiesAt(row, propertiesFrom, names), edges };
  };
  return { calls: calls.join('\n'), expressions, decode };
}

type NamedColumn = readonly [name: string, offset: number];

/** Of each family the selected properties that it declares, with their places among the selected. */
function declaredNames(
  names: readonly string[],
  from: readonly NodeType[],
): ReadonlyMap<Family, readonly NamedColumn[]> {
  return new Map(
    from.map(({ family }) => [
      family,
      names.flatMap((name, offset): NamedColumn[] =>
        propertiesOf(family)[name] === undefined ? [] : [[name, offset]],
      ),
    ]),
  );
}

function propertiesAt(row: Row, start: number, names: readonly NamedColumn[]): PropertyMap {
  const properties: Record<string, PropertyValue> = {};
  for (const [name, offset] of names) properties[name] = valueIn(row[start + offset]);
  return properties;
}

function kindIn(value: unknown): NodeKind {
  if (typeof value === 'string' && isNodeKind(value)) return value;
  throw new TypeError(`The store holds a node of the kind ${String(value)}.`);
}

export function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`The store holds ${String(value)} where a text belongs.`);
}

/** A list of texts. */
export function textsIn(value: unknown): readonly string[] {
  if (isTexts(value)) return value;
  throw new TypeError('The store holds something else where a list of texts belongs.');
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return (
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  );
}

/** A stored value of a property. */
export function valueIn(value: unknown): PropertyValue {
  if (isScalar(value) || isTexts(value)) return value;
  throw new TypeError('The store holds a value of no declared type.');
}

export function rowsIn(value: unknown): readonly Row[] {
  if (Array.isArray(value) && value.every((row) => Array.isArray(row))) return value;
  throw new TypeError('Neo4j gave something else than the rows of a page.');
}

/** The page of nodes at the far end of an edge, followed from the node `near` of one of the types `from`. */
function compileEdgePage(
  planned: PlannedEdge,
  near: string,
  from: readonly NodeType[],
  scope: StatementScope,
): CompiledPage {
  const families = from.map(({ family }) => family);
  const sorted = variedOrder(planned, families);
  const name = namedEnd(planned, families);
  if (name !== null) return compileNamedPage({ planned, sorted }, near, name, scope);
  const edge = scope.fresh('r');
  const far = scope.fresh('n');
  const conditions = [...scope.live(edge), ...reachedCondition(planned, far, scope)];
  const pattern = edgePattern(near, edge, planned, far);
  return compilePage(
    {
      match: `MATCH ${pattern}`,
      conditions,
      imports: [near],
      node: far,
      over: { edge, far: `${planned.direction === 'OUT' ? 'end' : 'start'}Node(${edge})` },
      type: planned.type,
      page: planned.page,
      sorted,
      edgeProperties: planned.edgeProperties,
      selection: planned.selection,
      walk: null,
      counted: null,
    },
    scope,
  );
}

/** The page of nodes that name the node `near` in a property, in the order of the index behind it. */
function compileNamedPage(
  { planned, sorted }: { readonly planned: PlannedEdge; readonly sorted: readonly OrderTerm[] },
  near: string,
  name: string,
  scope: StatementScope,
): CompiledPage {
  const { type, page, selection } = planned;
  const node = scope.fresh('n');
  const index = indexOn(type.family, name);
  const held = conditionsOnIndex(node, index, { property: name, value: `${near}.id` });
  return compilePage(
    {
      match: `MATCH (${node}:${type.family})${usingIndex(node, type.family, index)}`,
      conditions: [...held, ...scope.live(node), ...kindCondition(type, node, scope)],
      imports: [near],
      node,
      over: null,
      type,
      page,
      sorted,
      edgeProperties: [],
      selection,
      walk: { index, each: null },
      counted: null,
    },
    scope,
  );
}

/** Where the nodes of a page come from, and what is read of them. */
export interface PageSource {
  readonly match: string;
  readonly conditions: readonly string[];
  /** Variables from outside, beside the generation. */
  readonly imports: readonly string[];
  readonly node: string;
  /** The edge over which they are reached, and the node as the end of it. */
  readonly over: { readonly edge: string; readonly far: string } | null;
  readonly type: NodeType;
  readonly page: PageSpec;
  /** The terms of its order in which the nodes can differ. */
  readonly sorted: readonly OrderTerm[];
  readonly edgeProperties: readonly string[];
  readonly selection: Selection;
  /** How the nodes are met in the order of the page; null where they are not. */
  readonly walk: Walk | null;
  /** The number of all that match, as a subquery that gives a variable; null where they must be counted. */
  readonly counted: ((total: string) => string) | null;
}

/** The nodes behind each of some values of an index, in its order: of none more are read than a page takes. */
export interface Walk {
  /** The values in turn, as a list, and the variable for each; null where the whole index is walked. */
  readonly each: { readonly values: string; readonly variable: string } | null;
  /** What the index holds, the dataset first and the id last. */
  readonly index: readonly string[];
}

/** A page as a subquery: its rows, one more than asked for unless it is bare, and how many match where that is wanted. */
export function compilePage(source: PageSource, scope: StatementScope): CompiledPage {
  const { page, node, over, type } = source;
  const edge = over?.edge ?? null;
  const conditions = [...source.conditions];
  if (page.filter !== undefined) conditions.push(compileFilter(page.filter, node, type.family, scope));
  const imported = `CALL (${[...source.imports, 'g'].join(', ')})`;
  const forwards = page.first !== undefined;
  const keys = page.order.map((term) => keyExpression(term, node, edge));
  const position = positionConditions(page, keys, node, scope);
  const count = page.first ?? page.last;
  if (count === undefined) throw new TypeError('A page that was checked has a first or a last.');
  const bare = page.bare === true;
  // One more tells whether there is more.
  const limit = scope.parameters.add((parameters) =>
    wholeNumber(countIn(parameters, count) + (bare ? 0 : 1)),
  );
  const selection = compileSelection(source.selection, node, [type], scope);
  const edgeValues = source.edgeProperties.map((name) => `${edge ?? node}.${quoted(name)}`);
  const told = bare ? [] : keys;
  const columns = [...selection.expressions, ...told, ...edgeValues];
  const rows = scope.fresh('rows');
  const carried = edge === null ? `${node}, g` : `${node}, ${edge}, g`;
  const positioned = where(position);
  const rowsOfPage = [
    `WITH ${carried} ORDER BY ${orderBy(source.sorted, node, edge, forwards)} LIMIT ${limit}`,
    ...(selection.calls === '' ? [] : [selection.calls]),
    `RETURN collect([${columns.join(', ')}]) AS ${rows}`,
  ];
  const total = page.total ? scope.fresh('total') : null;
  const found = scope.fresh('found');
  const call =
    total === null || source.counted !== null
      ? [
          `${imported} {`,
          ...matched(source, [...conditions, ...position], forwards, limit),
          ...rowsOfPage,
          '}',
          ...(total === null || source.counted === null ? [] : [source.counted(total)]),
        ]
      : // What matches is found once, for the page and for its number.
        [
          `${imported} {`,
          source.match,
          where(conditions),
          `WITH collect(${edge ?? node}) AS ${found}`,
          `CALL (${found}, g) {`,
          `UNWIND ${found} AS ${edge ?? node}`,
          over === null
            ? `WITH ${carried} ${positioned}`
            : `WITH ${over.edge}, ${over.far} AS ${node}, g ${positioned}`,
          ...rowsOfPage,
          '}',
          `RETURN ${rows}, size(${found}) AS ${total}`,
          '}',
        ];
  const keysFrom = selection.expressions.length;
  const edgesFrom = keysFrom + told.length;
  const edgeNames = source.edgeProperties.map((name, offset): NamedColumn => [name, offset]);
  const decode = (values: Row, parameters: Parameters): Page => {
    const found = rowsIn(values[0]);
    const wanted = countIn(parameters, count);
    const more = found.length > wanted;
    const edges = (more ? found.slice(0, wanted) : found).map((row): PageEdge => ({
      keys: bare ? [] : [...row.slice(keysFrom, edgesFrom), row[0]].filter(isScalar),
      properties: propertiesAt(row, edgesFrom, edgeNames),
      node: selection.decode(row, parameters),
    }));
    const positioned = !bare && positionIn(parameters, page) !== null;
    return {
      edges: forwards ? edges : edges.reverse(),
      hasNextPage: forwards ? more : positioned,
      hasPreviousPage: forwards ? positioned : more,
      total: total === null ? null : Number(values[1]),
    };
  };
  return { call: call.join('\n'), variables: total === null ? [rows] : [rows, total], decode };
}

/** What matches, of each walk no more than `limit`. */
function matched(
  { match, node, walk }: PageSource,
  conditions: readonly string[],
  forwards: boolean,
  limit: string,
): readonly string[] {
  const found = [match, where(conditions)];
  if (walk === null) return found;
  // Neo4j takes the order of an index where all that it holds is named.
  const order = walk.index.map((name) => `${node}.${quoted(name)} ${forwards ? 'ASC' : 'DESC'}`).join(', ');
  const walked = [...found, `WITH ${node}, g ORDER BY ${order} LIMIT ${limit}`];
  const { each } = walk;
  if (each === null) return walked;
  return [
    `UNWIND ${each.values} AS ${each.variable}`,
    `CALL (${each.variable}, g) {`,
    ...walked,
    `RETURN ${node}`,
    '}',
  ];
}

function keyExpression(term: OrderTerm, node: string, edge: string | null): string {
  return term.property === EDGE_POSITION && edge !== null
    ? `${edge}.position`
    : `${node}.${quoted(term.property)}`;
}

/** Cypher has nulls last upwards and first downwards; the port has them last, and a page backwards turned round. */
function orderBy(order: readonly OrderTerm[], node: string, edge: string | null, forwards: boolean): string {
  const terms = order.flatMap((term) => {
    const { direction, property } = term;
    const key = keyExpression(term, node, edge);
    const upwards = (direction === 'ASC') === forwards;
    const byValue = `${key} ${upwards ? 'ASC' : 'DESC'}`;
    if (direction === 'ASC' || property === EDGE_POSITION) return [byValue];
    return [`${key} IS NULL ${forwards ? 'ASC' : 'DESC'}`, byValue];
  });
  return [...terms, `${node}.id ${forwards ? 'ASC' : 'DESC'}`].join(', ');
}

/** Beyond the position: for each place in the order, equal before it and further at it. */
function positionConditions(
  page: PageSpec,
  keys: readonly string[],
  node: string,
  scope: StatementScope,
): string[] {
  const slot = page.after ?? page.before;
  if (slot === undefined || !scope.positions.has(slot.param)) return [];
  const forwards = page.first !== undefined;
  const valueAt = (index: number): string =>
    scope.parameters.add((parameters) => positionIn(parameters, page)?.[index] ?? null);
  const id = valueAt(keys.length);
  let condition = `${node}.id ${forwards ? '>' : '<'} ${id}`;
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const key = keys[index] ?? '';
    const value = valueAt(index);
    const upwards = (page.order[index]?.direction === 'ASC') === forwards;
    const compared = `${key} ${upwards ? '>' : '<'} ${value}`;
    const further = forwards
      ? `(${value} IS NOT NULL AND (${compared} OR ${key} IS NULL))`
      : `(${value} IS NULL AND ${key} IS NOT NULL OR ${compared})`;
    const equal = `(${key} = ${value} OR ${key} IS NULL AND ${value} IS NULL)`;
    condition = `(${further} OR ${equal} AND ${condition})`;
  }
  return [condition];
}
