import { EDGE_KINDS, NODE_KINDS, isDerived, isInternal, familyOf } from '../../src/model/graph-schema.ts';
import type { GraphEdge, GraphNode, PropertyGraph, PropertyMap } from '../../src/model/property-graph.ts';
import { StoreError, type GraphBatch, type ScanSelection } from '../../src/store/store.ts';

const byCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** What every store must give for a selection, as plainly as can be: one batch of nodes and one of edges. */
export async function* scanGraph(graph: PropertyGraph, selection: ScanSelection): AsyncGenerator<GraphBatch> {
  const ids = selectedIds(graph, selection);
  const nodes = graph.nodes.filter(({ id }) => ids.has(id)).sort(compareNodes);
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  const edges = graph.edges
    .filter(({ from, to }) => ids.has(from) && ids.has(to))
    .sort(
      (a, b) =>
        EDGE_KINDS.indexOf(a.kind) - EDGE_KINDS.indexOf(b.kind) ||
        (place.get(a.from) ?? 0) - (place.get(b.from) ?? 0) ||
        a.position - b.position ||
        byCodePoints(a.to, b.to),
    );
  yield { nodes: nodes.map((node) => ({ ...node, properties: present(node.properties) })), edges: [] };
  yield { nodes: [], edges: edges.map((edge) => ({ ...edge, properties: present(edge.properties) })) };
}

const compareNodes = (a: GraphNode, b: GraphNode): number =>
  NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind) || byCodePoints(a.id, b.id);

const present = (properties: PropertyMap): PropertyMap =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

function selectedIds({ nodes, edges }: PropertyGraph, selection: ScanSelection): ReadonlySet<string> {
  if (selection.of === 'all') return new Set(nodes.map(({ id }) => id));
  if (selection.of === 'owners') {
    const owned = nodes.filter(({ owner }) => owner !== null && selection.owners.includes(owner));
    const ids = new Set(owned.map(({ id }) => id));
    const shared = nodes.filter(
      ({ id, owner, kind }) =>
        (owner === null || isInternal(familyOf(kind))) &&
        edges.some(({ from, to }) => to === id && ids.has(from)),
    );
    return new Set([...ids, ...shared.map(({ id }) => id)]);
  }
  return idsAround(nodes, edges, selection);
}

function idsAround(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  { ids, depth, most }: Extract<ScanSelection, { readonly of: 'around' }>,
): ReadonlySet<string> {
  const found = new Set(ids);
  for (const id of ids) {
    if (!nodes.some((node) => node.id === id))
      throw new StoreError('STORE_MISUSED', `There is no node ${id}.`);
  }
  for (let step = 0; step < depth; step += 1) {
    const near = new Set(found);
    for (const { kind, from, to } of edges) {
      if (isDerived(kind) || kind === 'READ_FROM') continue;
      if (near.has(from)) found.add(to);
      if (near.has(to)) found.add(from);
    }
  }
  if (found.size > most) throw new StoreError('STORE_MISUSED', 'There are more nodes than that.');
  return found;
}
