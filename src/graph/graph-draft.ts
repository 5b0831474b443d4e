import type { EdgeKind, NodeKind } from '../model/graph-schema.ts';
import type { GraphEdge, GraphNode, PropertyGraph, PropertyMap } from '../model/property-graph.ts';

/** Collects the nodes and edges of a graph: each node and each edge once, the first of it. */
export class GraphDraft {
  readonly #nodes = new Map<string, GraphNode>();
  /** By kind, then by the node that they leave, then by the node that they reach. */
  readonly #edges = new Map<EdgeKind, Map<string, Map<string, GraphEdge>>>();

  node(kind: NodeKind, id: string, owner: string | null, properties: PropertyMap): void {
    if (!this.#nodes.has(id)) this.#nodes.set(id, { id, kind, owner, properties: withoutNulls(properties) });
  }

  /** Adds an edge behind those of its kind that leave `from`. Its ends may be added later, or never. */
  edge(kind: EdgeKind, from: string, to: string, owner: string | null, properties: PropertyMap = {}): void {
    const leaving = below(below(this.#edges, kind), from);
    if (leaving.has(to)) return;
    const position = leaving.size;
    leaving.set(to, { kind, from, to, owner, position, properties: withoutNulls(properties) });
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  get nodes(): readonly GraphNode[] {
    return [...this.#nodes.values()];
  }

  /** By kind, then by node left, those of each in their order. */
  *edges(): Generator<GraphEdge, undefined> {
    for (const byStart of this.#edges.values()) {
      for (const leaving of byStart.values()) yield* leaving.values();
    }
  }
}

/** The map that stands under a key, made where there is none. */
function below<K, V>(maps: Map<K, Map<string, V>>, key: K): Map<string, V> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = new Map<string, V>();
  maps.set(key, made);
  return made;
}

/** What a graph keeps of properties; a loop, for it runs for every node and edge. */
function withoutNulls(properties: PropertyMap): PropertyMap {
  const kept: Record<string, PropertyMap[string]> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== null && value !== undefined) kept[name] = value;
  }
  return kept;
}

/** By code units: the order of no machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * A graph in the order that it is given in. Ids are long and begin alike, so only the nodes are compared by them:
 * edges go by the rank of the node that they leave.
 *
 * @param edges leave these nodes, those of one kind that leave a node in their order; they may reach any node
 */
export function sortedGraph(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): PropertyGraph {
  const sorted = nodes.toSorted((a, b) => compareText(a.id, b.id));
  const ranks = new Map(sorted.map(({ id }, rank) => [id, rank]));
  const byKind = Map.groupBy(edges, ({ kind }) => kind);
  const kinds = [...byKind.keys()].sort(compareText);
  return { nodes: sorted, edges: kinds.flatMap((kind) => inRankOrder(byKind.get(kind) ?? [], ranks)) };
}

function inRankOrder(edges: readonly GraphEdge[], ranks: ReadonlyMap<string, number>): GraphEdge[] {
  const runs: { readonly rank: number; readonly edges: GraphEdge[] }[] = [];
  let start: string | null = null;
  for (const edge of edges) {
    if (edge.from !== start) runs.push({ rank: ranks.get(edge.from) ?? 0, edges: [] });
    start = edge.from;
    runs.at(-1)?.edges.push(edge);
  }
  return runs.sort((a, b) => a.rank - b.rank).flatMap(({ edges: leaving }) => leaving);
}
