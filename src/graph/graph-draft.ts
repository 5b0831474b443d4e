import type { EdgeKind, NodeKind } from '../model/graph-schema.ts';
import type { GraphEdge, GraphNode, PropertyGraph, PropertyMap } from '../model/property-graph.ts';

/** Collects the nodes and edges of a graph: each node and each edge once, the first of it. */
export class GraphDraft {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges = new Map<string, GraphEdge>();
  readonly #positions = new Map<string, number>();

  node(kind: NodeKind, id: string, owner: string | null, properties: PropertyMap): void {
    if (!this.#nodes.has(id)) this.#nodes.set(id, { id, kind, owner, properties: withoutNulls(properties) });
  }

  /** Adds an edge behind those of its kind that leave `from`. Its ends may be added later, or never. */
  edge(kind: EdgeKind, from: string, to: string, owner: string | null, properties: PropertyMap = {}): void {
    const key = `${kind}\n${from}\n${to}`;
    if (this.#edges.has(key)) return;
    const start = `${kind}\n${from}`;
    const position = this.#positions.get(start) ?? 0;
    this.#positions.set(start, position + 1);
    this.#edges.set(key, { kind, from, to, owner, position, properties: withoutNulls(properties) });
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  get nodes(): readonly GraphNode[] {
    return [...this.#nodes.values()];
  }

  get edges(): readonly GraphEdge[] {
    return [...this.#edges.values()];
  }
}

function withoutNulls(properties: PropertyMap): PropertyMap {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

/** By code units: the order of no machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A graph in the order that it is given in. */
export function sortedGraph(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): PropertyGraph {
  return {
    nodes: nodes.toSorted((a, b) => compareText(a.id, b.id)),
    edges: edges.toSorted(
      (a, b) =>
        compareText(a.kind, b.kind) ||
        compareText(a.from, b.from) ||
        a.position - b.position ||
        compareText(a.to, b.to),
    ),
  };
}
