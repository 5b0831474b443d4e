import type { Family } from '../model/graph-schema.ts';
import type { PropertyMap } from '../model/property-graph.ts';
import type { Filter, NodeRecord, Parameters, PlannedEdge, Selection } from '../store/plan.ts';
import type { Store } from '../store/store.ts';

/** How many nodes of an edge are read at most: versions of a work, or what carries it out. */
const MOST_ENDS = 100_000;

/** A step along an edge, to all nodes at its end. */
export function allAlong(
  as: string,
  edge: Pick<PlannedEdge, 'edge' | 'direction' | 'type'>,
  selection: Selection,
): PlannedEdge {
  return {
    ...edge,
    as,
    edgeProperties: [],
    page: { order: [], first: { param: 'ends' }, total: false },
    selection,
  };
}

/** All nodes of a family that match, page by page: no answer of a store grows without bound. */
export async function* readAll(
  store: Store,
  family: Family,
  selection: Selection,
  { filter, values = {}, pageSize }: { filter?: Filter; values?: Parameters; pageSize: number },
): AsyncGenerator<NodeRecord> {
  let after: Parameters[string] = null;
  for (;;) {
    const page = await store.read(
      {
        root: {
          by: 'page',
          type: { family },
          page: {
            order: [],
            first: { param: 'first' },
            after: { param: 'after' },
            total: false,
            ...(filter === undefined ? {} : { filter }),
          },
        },
        selection,
      },
      { ...values, first: pageSize, after, ends: MOST_ENDS },
    );
    for (const { node } of page.edges) yield node;
    after = page.edges.at(-1)?.keys ?? null;
    if (!page.hasNextPage) return;
  }
}

/** Nodes by id, in parts of `pageSize`; missing ones are left out. */
export async function* readByIds(
  store: Store,
  family: Family,
  selection: Selection,
  { ids, pageSize }: { ids: readonly string[]; pageSize: number },
): AsyncGenerator<NodeRecord> {
  for (let start = 0; start < ids.length; start += pageSize) {
    const page = await store.read(
      { root: { by: 'ids', type: { family }, ids: { param: 'ids' } }, selection },
      { ids: ids.slice(start, start + pageSize), ends: MOST_ENDS },
    );
    for (const { node } of page.edges) yield node;
  }
}

/** The nodes at the end of a step. */
export function endsOf(node: NodeRecord, as: string): readonly NodeRecord[] {
  return (node.edges[as]?.edges ?? []).map((edge) => edge.node);
}

/** A text property; '' where it is absent. */
export function textOf(properties: PropertyMap, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}

/** A list of texts; [] where it is absent. */
export function textsOf(properties: PropertyMap, name: string): readonly string[] {
  const value = properties[name];
  return Array.isArray(value) ? value : [];
}
