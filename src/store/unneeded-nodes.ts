import type { PropertyGraph } from '../model/property-graph.ts';

/** An edge without an owner, between nodes that many share: 省公安机关 KIND_OF 公安机关. */
export interface SharedEdge {
  readonly from: string;
  readonly to: string;
}

/** What a store tells of the nodes without an owner that it holds, before a load changes it. */
export interface HeldSharedNodes {
  /** Those of its nodes without an owner to which edges of the replaced owners lead. */
  ledToByReplaced(): Promise<Iterable<string>>;
  /** Of these nodes those to which an edge of an owner leads that is not replaced. */
  neededByOthers(ids: readonly string[]): Promise<Iterable<string>>;
  /** Its edges without an owner that leave or reach one of these nodes. */
  sharedEdgesAt(ids: readonly string[]): Promise<readonly SharedEdge[]>;
}

/** What an empty store tells. */
export const NOTHING_HELD: HeldSharedNodes = {
  ledToByReplaced: () => Promise.resolve([]),
  neededByOthers: () => Promise.resolve([]),
  sharedEdgesAt: () => Promise.resolve([]),
};

/**
 * The nodes without an owner that nobody needs after a load: those that are in the graph or lose an edge, and to
 * which, after it, no owner's edge leads, nor an edge of a node without an owner that is itself needed.
 *
 * @example 《矿产资源法》 is cited by one law alone; a new text of that law no longer names it: its stub is not needed
 */
export async function unneededNodes(graph: PropertyGraph, held: HeldSharedNodes): Promise<Set<string>> {
  const candidates = new Set(graph.nodes.flatMap(({ id, owner }) => (owner === null ? [id] : [])));
  for (const id of await held.ledToByReplaced()) candidates.add(id);
  const shared: SharedEdge[] = graph.edges.filter(({ owner }) => owner === null);
  // What an unneeded node led to may be unneeded as well.
  for (let news: readonly string[] = [...candidates]; news.length > 0;) {
    const edges = await held.sharedEdgesAt(news);
    for (const edge of edges) shared.push(edge);
    const asked = new Set(news);
    news = [
      ...new Set(edges.filter(({ from, to }) => asked.has(from) && !candidates.has(to)).map(({ to }) => to)),
    ];
    for (const id of news) candidates.add(id);
  }
  const needed = new Set<string>();
  for (const { owner, to } of graph.edges) if (owner !== null) needed.add(to);
  for (const id of await held.neededByOthers([...candidates].filter((id) => !needed.has(id)))) needed.add(id);
  // A node that the load does not touch is as needed as it was.
  for (const { from, to } of shared) if (!candidates.has(from)) needed.add(to);
  const byFrom = Map.groupBy(shared, ({ from }) => from);
  // Ends of needed nodes join the set while it is read.
  for (const id of needed) for (const { to } of byFrom.get(id) ?? []) needed.add(to);
  return candidates.difference(needed);
}

/** A graph without some nodes and the edges at them. */
export function withoutNodes(graph: PropertyGraph, ids: ReadonlySet<string>): PropertyGraph {
  if (ids.size === 0) return graph;
  return {
    nodes: graph.nodes.filter(({ id }) => !ids.has(id)),
    edges: graph.edges.filter(({ from, to }) => !ids.has(from) && !ids.has(to)),
  };
}
