import type { EdgeKind } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import type {
  NodeRecord,
  NodeType,
  OrderTerm,
  Page,
  PageSpec,
  Parameters,
  Plan,
  PlanRoot,
  PlannedEdge,
  Selection,
} from '../../store/plan.ts';
import { LruMap } from '../../store/lru-map.ts';
import type { Store } from '../../store/store.ts';
import type { WalkReading } from '../../store/walk.ts';
import { type Condition, ParameterNames, toFilter } from './condition.ts';
import type { ReadNode, ReadPage, SortValue } from './read-node.ts';

/** A page that is wanted, with its values in place. Exactly one of `first` and `last`. */
export interface PageRequest {
  readonly condition: Condition | undefined;
  readonly order: readonly OrderTerm[];
  readonly first?: number;
  readonly after?: readonly SortValue[];
  readonly last?: number;
  readonly before?: readonly SortValue[];
  readonly total: boolean;
  /** Only the nodes: not where they and the page stand. */
  readonly bare?: boolean;
}

/** What is wanted of each node. */
export interface SelectionRequest {
  readonly properties: readonly string[];
  readonly edges: readonly EdgeRequest[];
}

/** An edge to follow from each node. */
export interface EdgeRequest {
  /** The resolver finds the page under it. */
  readonly key: string;
  /** More keys, of other fields that ask for the same page. */
  readonly otherKeys?: readonly string[];
  readonly edge: EdgeKind;
  readonly direction: 'OUT' | 'IN';
  readonly type: NodeType;
  readonly edgeProperties: readonly string[];
  readonly page: PageRequest;
  readonly selection: SelectionRequest;
  /** Day for which the nodes behind the edge tell their status. */
  readonly asOf: IsoDate;
}

export type RootRequest =
  | { readonly by: 'ids'; readonly type: NodeType; readonly ids: readonly string[] }
  | {
      readonly by: 'key';
      readonly type: NodeType;
      readonly property: string;
      readonly values: readonly string[];
    }
  | { readonly by: 'page'; readonly type: NodeType; readonly page: PageRequest }
  | {
      readonly by: 'search';
      readonly types: readonly NodeType[];
      readonly query: string;
      readonly condition: Condition | undefined;
      readonly limit: number;
      readonly offset: number;
      readonly total: boolean;
    };

/** Reads one plan: one call of the store, whatever is nested in it. */
export async function readPlan(
  store: Store,
  root: RootRequest,
  selection: SelectionRequest,
  asOf: IsoDate,
): Promise<ReadPage> {
  const names = new ParameterNames('r');
  const planRoot = toRoot(root, names);
  const planned = plannedOf(selection);
  const page = await store.read(planOf(planRoot, planned), { ...planned.values, ...names.values });
  return toReadPage(page, selection, asOf);
}

/** A selection as a walk takes it, and what makes a node of a record that was read by it. */
export function walkReading(
  selection: SelectionRequest,
  asOf: IsoDate,
): { readonly reading: WalkReading; readonly toNode: (record: NodeRecord) => ReadNode } {
  const { selection: planned, values } = plannedOf(selection);
  return {
    reading: { selection: planned, parameters: values },
    toNode: (record) => toReadNode(record, selection, asOf),
  };
}

/** A selection with its values moved into slots, and the plans that were made with it, by the shape of their roots. */
interface PlannedSelection {
  readonly selection: Selection;
  readonly values: Parameters;
  readonly plans: LruMap<string, Plan>;
}

const plannedSelections = new WeakMap<SelectionRequest, PlannedSelection>();
/** Roots that one selection is read from: a list page may be filtered in many ways. */
const MOST_ROOTS = 50;

/** A selection is planned once, however often it is read: what a document asks for stays the same object. */
function plannedOf(selection: SelectionRequest): PlannedSelection {
  const known = plannedSelections.get(selection);
  if (known !== undefined) return known;
  const names = new ParameterNames('s');
  const planned = {
    selection: toSelection(selection, names),
    values: names.values,
    plans: new LruMap<string, Plan>(MOST_ROOTS),
  };
  plannedSelections.set(selection, planned);
  return planned;
}

function planOf(root: PlanRoot, { selection, plans }: PlannedSelection): Plan {
  const shape = JSON.stringify(root);
  const plan = plans.get(shape) ?? { root, selection };
  plans.set(shape, plan);
  return plan;
}

function toRoot(root: RootRequest, names: ParameterNames): PlanRoot {
  switch (root.by) {
    case 'ids':
      return { by: 'ids', type: root.type, ids: names.slot(root.ids) };
    case 'key':
      return { by: 'key', type: root.type, property: root.property, values: names.slot(root.values) };
    case 'page':
      return { by: 'page', type: root.type, page: toPageSpec(root.page, names) };
    case 'search':
      return {
        by: 'search',
        types: root.types,
        query: names.slot(root.query),
        ...(root.condition === undefined ? {} : { filter: toFilter(root.condition, names) }),
        limit: names.slot(root.limit),
        offset: names.slot(root.offset),
        total: root.total,
      };
  }
}

function toSelection(selection: SelectionRequest, names: ParameterNames): Selection {
  return {
    properties: selection.properties,
    edges: selection.edges.map((edge, index): PlannedEdge => ({
      as: `e${String(index)}`,
      edge: edge.edge,
      direction: edge.direction,
      type: edge.type,
      edgeProperties: edge.edgeProperties,
      page: toPageSpec(edge.page, names),
      selection: toSelection(edge.selection, names),
    })),
  };
}

function toPageSpec(page: PageRequest, names: ParameterNames): PageSpec {
  return {
    ...(page.condition === undefined ? {} : { filter: toFilter(page.condition, names) }),
    order: page.order,
    ...(page.first === undefined ? {} : { first: names.slot(page.first) }),
    ...(page.after === undefined ? {} : { after: names.slot(page.after) }),
    ...(page.last === undefined ? {} : { last: names.slot(page.last) }),
    ...(page.before === undefined ? {} : { before: names.slot(page.before) }),
    total: page.total,
    ...(page.bare === true ? { bare: true } : {}),
  };
}

function toReadPage(page: Page, selection: SelectionRequest, asOf: IsoDate): ReadPage {
  return {
    edges: page.edges.map((edge) => ({
      keys: edge.keys,
      properties: edge.properties,
      node: toReadNode(edge.node, selection, asOf),
      score: edge.score ?? null,
    })),
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.hasPreviousPage,
    total: page.total,
  };
}

function toReadNode(record: NodeRecord, selection: SelectionRequest, asOf: IsoDate): ReadNode {
  const pages = new Map<string, ReadPage>();
  for (const [index, edge] of selection.edges.entries()) {
    const page = record.edges[`e${String(index)}`];
    if (page === undefined) continue;
    const read = toReadPage(page, edge.selection, edge.asOf);
    pages.set(edge.key, read);
    for (const key of edge.otherKeys ?? []) pages.set(key, read);
  }
  return { id: record.id, kind: record.kind, properties: record.properties, pages, asOf };
}
