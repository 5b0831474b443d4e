import { compareText } from '../text/compare-text.ts';
import type { EdgeKind, NodeKind } from '../model/graph-schema.ts';
import type { GraphEdge, GraphNode, PropertyGraph, PropertyMap } from '../model/property-graph.ts';

/** What most edges have: made once, for there are millions of them. */
export const NO_PROPERTIES: PropertyMap = {};

/** An id, its node and the edges that leave it; without the node while none of its id was added. */
interface Place {
  /** One string for all edges that lead to or from it: equal strings of their own would be compared again and again. */
  readonly id: string;
  node: GraphNode | null;
  /** By kind, of which few leave one node. */
  readonly leaving: Leaving[];
}

/** Collects the nodes and edges of a graph: each node and each edge once, the first of it. */
export class GraphDraft {
  readonly #places = new Map<string, Place>();

  /** @param common properties that come before the others */
  node(
    kind: NodeKind,
    id: string,
    owner: string | null,
    properties: PropertyMap,
    common: PropertyMap = NO_PROPERTIES,
  ): void {
    const place = this.#place(id);
    place.node ??= { id: place.id, kind, owner, properties: withoutNulls(properties, withoutNulls(common)) };
  }

  /** Adds an edge behind those of its kind that leave `from`. Its ends may be added later, or never. */
  edge(
    kind: EdgeKind,
    from: string,
    to: string,
    owner: string | null,
    properties: PropertyMap = NO_PROPERTIES,
  ): void {
    const source = this.#place(from);
    const target = this.#place(to);
    const leaving = leavingOf(source, kind);
    if (leaving.reaches(target)) return;
    const position = leaving.edges.length;
    const kept = properties === NO_PROPERTIES ? NO_PROPERTIES : withoutNulls(properties);
    leaving.add({ kind, from: source.id, to: target.id, owner, position, properties: kept }, target);
  }

  has(id: string): boolean {
    return this.#places.get(id)?.node != null;
  }

  /** The edges of some kinds that leave a node, by node. */
  edges(kinds: ReadonlySet<EdgeKind>): readonly GraphEdge[] {
    const found: GraphEdge[] = [];
    for (const { node, leaving } of this.#places.values()) {
      if (node === null) continue;
      for (const { kind, edges } of leaving) if (kinds.has(kind)) for (const edge of edges) found.push(edge);
    }
    return found;
  }

  /**
   * The graph in the order that it is given in, of what leaves a node and leads to one, here or elsewhere.
   *
   * @param derivations each gives further edges that leave a node, those of a kind side by side and in their order
   */
  graph(
    derivations: readonly ((id: string) => readonly GraphEdge[])[],
    isElsewhere: (id: string) => boolean,
  ): PropertyGraph {
    const places = byId([...this.#places.values()]);
    const byKind = new Map<EdgeKind, GraphEdge[]>();
    for (const { id, leaving } of places) {
      for (const { kind, edges, targets } of leaving) {
        const ordered = listOf(byKind, kind);
        for (const [position, edge] of edges.entries())
          if (targets[position]?.node != null || isElsewhere(edge.to)) ordered.push(edge);
      }
      for (const derived of derivations) for (const edge of derived(id)) listOf(byKind, edge.kind).push(edge);
    }
    const kinds = [...byKind.keys()].sort(compareText);
    const none: readonly GraphEdge[] = [];
    return {
      nodes: places.map(({ node }) => node),
      // `concat` copies whole arrays, where `flatMap` would take the edges one by one.
      edges: none.concat(...kinds.map((kind) => byKind.get(kind) ?? [])),
    };
  }

  #place(id: string): Place {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const made: Place = { id, node: null, leaving: [] };
    this.#places.set(id, made);
    return made;
  }
}

function listOf(byKind: Map<EdgeKind, GraphEdge[]>, kind: EdgeKind): GraphEdge[] {
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const made: GraphEdge[] = [];
  byKind.set(kind, made);
  return made;
}

function leavingOf({ leaving }: Place, kind: EdgeKind): Leaving {
  for (const known of leaving) if (known.kind === kind) return known;
  const made = new Leaving(kind);
  leaving.push(made);
  return made;
}

/** So few edges of a kind leave most nodes that to look through them is quicker than to keep what they reach. */
const FEW = 8;

/** The edges of a kind that leave one node, and the places that they lead to. */
class Leaving {
  readonly kind: EdgeKind;
  readonly edges: GraphEdge[] = [];
  readonly targets: Place[] = [];
  #reached: Set<Place> | null = null;

  constructor(kind: EdgeKind) {
    this.kind = kind;
  }

  reaches(target: Place): boolean {
    return this.#reached?.has(target) ?? this.targets.includes(target);
  }

  add(edge: GraphEdge, target: Place): void {
    this.edges.push(edge);
    this.targets.push(target);
    if (this.edges.length === FEW) this.#reached = new Set(this.targets);
    else this.#reached?.add(target);
  }
}

/** What a graph keeps of properties, behind what it has; a loop, for it runs for every node. */
function withoutNulls(
  properties: PropertyMap,
  kept: Record<string, PropertyMap[string]> = {},
): Record<string, PropertyMap[string]> {
  for (const name in properties) {
    const value = properties[name];
    if (value !== null && value !== undefined) kept[name] = value;
  }
  return kept;
}

type Held = Place & { readonly node: GraphNode };

/**
 * The places of nodes by their ids. Those of each owner, which are few and whose ids begin alike, are sorted by
 * themselves: put together they are nearly in order.
 */
function byId(places: readonly Place[]): readonly Held[] {
  const held = places.filter((place): place is Held => place.node !== null);
  const compare = (a: Held | undefined, b: Held | undefined): number =>
    (a?.id ?? '') < (b?.id ?? '') ? -1 : 1;
  const owned = [...Map.groupBy(held, ({ node }) => node.owner).values()];
  for (const own of owned) own.sort(compare);
  return owned
    .sort(([a], [b]) => compare(a, b))
    .flat()
    .sort(compare);
}
