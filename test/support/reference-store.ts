import { familyOf, propertiesOf } from '../../src/model/graph-schema.ts';
import type {
  GraphEdge,
  GraphNode,
  PropertyGraph,
  PropertyMap,
  PropertyValue,
} from '../../src/model/property-graph.ts';
import { NODE_KIND, type Counts, type CountSpec } from '../../src/store/count.ts';
import {
  EDGE_POSITION,
  type Filter,
  type NodeRecord,
  type NodeType,
  type OrderTerm,
  type Page,
  type PageEdge,
  type PageSpec,
  type Parameters,
  type PlannedEdge,
  type Plan,
  type Selection,
  type Slot,
} from '../../src/store/plan.ts';
import type { Comparison } from '../../src/store/parameters.ts';
import {
  HIT_CLASSES,
  NAMING_WEIGHT,
  nameOf,
  scoreOf,
  searchFeatures,
  searchedText,
  searchFieldsOf,
  type HitPlace,
} from '../../src/store/search-ranking.ts';
import { searchQuery, searchTokens, type SearchQuery } from '../../src/store/search-tokens.ts';

/** What every store must answer: plans evaluated over a graph in memory, as plainly as can be. */
export function answer(graph: PropertyGraph, plan: Plan, parameters: Parameters): Page {
  return new Reference(graph, parameters).read(plan);
}

/** What every store must count. */
export function countOf(graph: PropertyGraph, spec: CountSpec, parameters: Parameters): Counts {
  return new Reference(graph, parameters).count(spec);
}

/** Where a hit stands among the others. */
function placeOf({ kind, properties }: GraphNode, query: SearchQuery): HitPlace {
  const { name, length } = searchFeatures(kind, properties);
  const naming = searchFieldsOf(familyOf(kind))
    .filter(({ weight }) => weight >= NAMING_WEIGHT)
    .map(({ property }) => ` ${searchTokens(searchedText(properties[property]) ?? '')} `);
  const names = query.terms.every(({ tokens }) =>
    naming.some((one) => one.includes(` ${tokens.join(' ')} `)),
  );
  if (!names) return { hitClass: HIT_CLASSES.MENTIONS, length };
  const asked = nameOf(query);
  const { IS_NAMED, NAME_BEGINS, NAME_HOLDS } = HIT_CLASSES;
  const hitClass = name === asked ? IS_NAMED : name.startsWith(asked) ? NAME_BEGINS : NAME_HOLDS;
  return { hitClass, length: Array.from(name).length };
}

/** What every store must read of one node. */
export function recordOf(
  graph: PropertyGraph,
  node: GraphNode,
  selection: Selection,
  parameters: Parameters,
): NodeRecord {
  return new Reference(graph, parameters).record(node, selection);
}

type Key = string | number | boolean | null;

interface Row {
  readonly node: GraphNode;
  readonly edge: GraphEdge | null;
}

function compareCodePoints(a: string, b: string): number {
  const left = Array.from(a);
  const right = Array.from(b);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function compareValues(a: Exclude<Key, null>, b: Exclude<Key, null>): number {
  if (typeof a === 'string' && typeof b === 'string') return compareCodePoints(a, b);
  return Number(a) - Number(b);
}

class Reference {
  readonly #graph: PropertyGraph;
  readonly #parameters: Parameters;
  readonly #nodes: ReadonlyMap<string, GraphNode>;

  constructor(graph: PropertyGraph, parameters: Parameters) {
    this.#graph = graph;
    this.#parameters = parameters;
    this.#nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  }

  read({ root, selection }: Plan): Page {
    if (root.by === 'page') {
      const rows = this.#graph.nodes
        .filter((node) => isOf(node, root.type))
        .map((node) => ({ node, edge: null }));
      return this.#page(rows, root.page, [], selection);
    }
    if (root.by === 'search') return this.#search(root, selection);
    const wanted = [...new Set(root.by === 'ids' ? this.#list(root.ids) : this.#list(root.values))];
    const edges: PageEdge[] = [];
    for (const value of wanted) {
      const node = this.#graph.nodes.find(
        (candidate) =>
          isOf(candidate, root.type) &&
          (root.by === 'ids' ? candidate.id : candidate.properties[root.property]) === value,
      );
      if (node !== undefined) {
        edges.push({ keys: [node.id], properties: {}, node: this.record(node, selection) });
      }
    }
    return { edges, hasNextPage: false, hasPreviousPage: false, total: null };
  }

  count({ type, filter, steps, by, limit }: CountSpec): Counts {
    const matching = this.#graph.nodes.filter(
      (node) => isOf(node, type) && (filter === undefined || this.#matches(node, filter)),
    );
    const held = matching.map((node) => {
      const ends = steps.reduce<readonly GraphNode[]>(
        (near, step) => near.flatMap((one) => this.#follow(one, step).map((row) => row.node)),
        [node],
      );
      const values = ends.flatMap((end) => (by === NODE_KIND ? end.kind : (end.properties[by] ?? [])));
      return new Set(values);
    });
    const groups = Array.from(new Set(held.flatMap((values) => [...values])), (value) => ({
      value,
      count: held.filter((values) => values.has(value)).length,
    })).sort((a, b) => b.count - a.count || compareValues(a.value, b.value));
    return {
      groups: groups.slice(0, Number(this.#value(limit))),
      distinct: groups.length,
      total: matching.length,
      missing: held.filter((values) => values.size === 0).length,
    };
  }

  #search(root: Extract<Plan['root'], { by: 'search' }>, selection: Selection): Page {
    const query = searchQuery(String(this.#value(root.query)));
    const filter = root.filter;
    const hits = this.#graph.nodes.filter((node) => {
      if (query.terms.length === 0 || !root.types.some((type) => isOf(node, type))) return false;
      if (filter !== undefined && !this.#matches(node, filter)) return false;
      const fields = searchFieldsOf(familyOf(node.kind)).map(
        ({ property }) => ` ${searchTokens(searchedText(node.properties[property]) ?? '')} `,
      );
      return query.terms.every((term) =>
        fields.some((field) => field.includes(` ${term.tokens.join(' ')} `)),
      );
    });
    const ranked = hits
      .map((node) => ({ id: node.id, ...placeOf(node, query) }))
      .sort((a, b) => a.hitClass - b.hitClass || a.length - b.length || compareCodePoints(a.id, b.id));
    const offset = Number(this.#value(root.offset));
    const limit = Number(this.#value(root.limit));
    const edges: PageEdge[] = [];
    for (const { id, ...place } of ranked.slice(offset, offset + limit)) {
      const node = this.#nodes.get(id);
      if (node === undefined) continue;
      const score = scoreOf(place);
      edges.push({ keys: [score, id], properties: {}, node: this.record(node, selection), score });
    }
    return {
      edges,
      hasNextPage: ranked.length > offset + limit,
      hasPreviousPage: offset > 0,
      total: root.total ? hits.length : null,
    };
  }

  #page(rows: readonly Row[], page: PageSpec, edgeProperties: readonly string[], selection: Selection): Page {
    const filter = page.filter;
    const matching = rows.filter(({ node }) => filter === undefined || this.#matches(node, filter));
    const keysOf = (row: Row): Key[] => [...page.order.map((term) => keyOf(row, term)), row.node.id];
    const order: readonly OrderTerm[] = [...page.order, { property: 'id', direction: 'ASC' }];
    const compare = (a: readonly Key[], b: readonly Key[]): number => {
      for (const [index, { direction }] of order.entries()) {
        const difference = compareKeys(a[index] ?? null, b[index] ?? null, direction);
        if (difference !== 0) return difference;
      }
      return 0;
    };
    const sorted = matching
      .map((row) => ({ row, keys: keysOf(row) }))
      .sort((a, b) => compare(a.keys, b.keys));
    const slot = page.after ?? page.before;
    const position = slot === undefined ? null : (this.#value(slot) as readonly Key[] | null);
    const forwards = page.first !== undefined;
    const count = Number(this.#value((page.first ?? page.last) as Slot));
    const remaining = sorted.filter(({ keys }) => {
      if (position === null) return true;
      const difference = compare(keys, position);
      return forwards ? difference > 0 : difference < 0;
    });
    const cut = forwards ? remaining.slice(0, count) : count === 0 ? [] : remaining.slice(-count);
    const more = remaining.length > count;
    const told = page.bare !== true;
    return {
      edges: cut.map(({ row, keys }) => ({
        keys: told ? keys : [],
        properties: row.edge === null ? {} : read(row.edge.properties, edgeProperties),
        node: this.record(row.node, selection),
      })),
      hasNextPage: told && (forwards ? more : position !== null),
      hasPreviousPage: told && (forwards ? position !== null : more),
      total: page.total ? matching.length : null,
    };
  }

  record(node: GraphNode, selection: Selection): NodeRecord {
    const declared = propertiesOf(familyOf(node.kind));
    return {
      id: node.id,
      kind: node.kind,
      properties: read(
        node.properties,
        selection.properties.filter((name) => declared[name] !== undefined),
      ),
      edges: Object.fromEntries(
        selection.edges.map((planned) => [
          planned.as,
          this.#page(this.#follow(node, planned), planned.page, planned.edgeProperties, planned.selection),
        ]),
      ),
    };
  }

  #follow(
    node: GraphNode,
    { edge: kind, direction, type }: Pick<PlannedEdge, 'edge' | 'direction' | 'type'>,
  ): Row[] {
    const rows: Row[] = [];
    for (const edge of this.#graph.edges) {
      const [near, far] = direction === 'OUT' ? [edge.from, edge.to] : [edge.to, edge.from];
      const other = this.#nodes.get(far);
      if (edge.kind === kind && near === node.id && other !== undefined && isOf(other, type)) {
        rows.push({ node: other, edge });
      }
    }
    return rows;
  }

  #matches(node: GraphNode, filter: Filter): boolean {
    if ('all' in filter) return filter.all.every((part) => this.#matches(node, part));
    if ('any' in filter) return filter.any.some((part) => this.#matches(node, part));
    if ('not' in filter) return !this.#matches(node, filter.not);
    if ('edge' in filter) {
      const { some, on = [] } = filter;
      return this.#follow(node, filter).some(
        (row) =>
          on.every((comparison) =>
            this.#holds(row.edge?.properties[comparison.property] ?? null, comparison),
          ) &&
          (some === undefined || this.#matches(row.node, some)),
      );
    }
    const held = node.properties[filter.property] ?? null;
    if (!('value' in filter)) return (held === null) === (filter.op === 'null');
    return this.#holds(held, filter);
  }

  #holds(held: PropertyValue, filter: Comparison): boolean {
    const value = this.#value(filter.value);
    if (filter.op === 'in') return isIn(held, value);
    if (filter.op === 'notIn') return !isIn(held, value);
    if (held === null || value === null) return false;
    if (filter.op === 'has') return (held as readonly string[]).includes(value as string);
    if (filter.op === 'startsWith') return (held as string).startsWith(value as string);
    if (filter.op === 'contains') return (held as string).includes(value as string);
    const difference = compareValues(held as Exclude<Key, null>, value as Exclude<Key, null>);
    switch (filter.op) {
      case 'eq':
        return difference === 0;
      case 'lt':
        return difference < 0;
      case 'lte':
        return difference <= 0;
      case 'gt':
        return difference > 0;
      case 'gte':
        return difference >= 0;
    }
  }

  #value(slot: Slot): unknown {
    if (!(slot.param in this.#parameters)) throw new Error(`The parameter ${slot.param} is missing.`);
    return this.#parameters[slot.param];
  }

  #list(slot: Slot): readonly string[] {
    return this.#value(slot) as readonly string[];
  }
}

function isOf(node: GraphNode, type: NodeType): boolean {
  return familyOf(node.kind) === type.family && (type.kinds === undefined || type.kinds.includes(node.kind));
}

function isIn(held: PropertyValue, list: unknown): boolean {
  return held !== null && Array.isArray(list) && list.includes(held);
}

function keyOf({ node, edge }: Row, { property }: OrderTerm): Key {
  if (property === EDGE_POSITION) return edge?.position ?? null;
  return (node.properties[property] ?? null) as Key;
}

function compareKeys(a: Key, b: Key, direction: 'ASC' | 'DESC'): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return direction === 'ASC' ? compareValues(a, b) : -compareValues(a, b);
}

function read(properties: PropertyMap, names: readonly string[]): PropertyMap {
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));
}
