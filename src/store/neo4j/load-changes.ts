import type { GraphEdge, GraphNode, PropertyGraph } from '../../model/property-graph.ts';
import { danglingEdge } from '../check-graph.ts';
import { edgeHash, nodeHash, VersionSum } from '../content-hash.ts';
import type { LoadOptions } from '../store.ts';
import { unneededNodes, withoutNodes } from '../unneeded-nodes.ts';
import type { LoadLock } from './load-lock.ts';
import { sharedNodes } from './shared-nodes.ts';
import {
  edgeKey,
  readAllNodes,
  readEdgesAt,
  readEdgesFrom,
  readNodes,
  readNodesOf,
  readOutside,
  type MovedEdge,
  type StoredEdge,
  type StoredNode,
  type StoredState,
} from './stored-state.ts';

export interface HashedNode {
  readonly node: GraphNode;
  readonly hash: string;
}

export interface HashedEdge {
  readonly edge: GraphEdge;
  readonly hash: string;
}

/** What a load has to write so that the store holds what it should. */
export interface LoadChanges {
  /** New nodes, and changed ones, which become new. */
  readonly writtenNodes: readonly HashedNode[];
  readonly writtenEdges: readonly HashedEdge[];
  /** Edges that stay as they are, but lead to or from a changed node. */
  readonly movedEdges: readonly MovedEdge[];
  /** Changed and removed nodes: they end, and with them all their edges. */
  readonly endedNodes: ReadonlyMap<string, StoredNode>;
  /** Changed and removed edges between nodes that stay. */
  readonly endedEdges: readonly StoredEdge[];
  readonly nodesRemoved: number;
  /** The stored nodes that the load met, by id. */
  readonly storedNodes: ReadonlyMap<string, StoredNode>;
  /** Name of the data after the load. */
  readonly version: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly edges: number;
}

/**
 * Compares a graph with what is stored, by content hashes.
 *
 * @throws StoreError STORE_MISUSED where an edge would end nowhere
 */
export async function findChanges(
  lock: LoadLock,
  given: PropertyGraph,
  options: LoadOptions,
): Promise<LoadChanges> {
  const replaces = new Set(options.mode === 'merge' ? (options.replaces ?? []) : []);
  const isReplaced = (owner: string | null): boolean =>
    options.mode === 'replace' || (owner !== null && replaces.has(owner));
  const givenIds = new Set(given.nodes.map((node) => node.id));
  const stored = await readStored(lock, given, givenIds, options.mode, replaces);
  const unneeded =
    options.mode === 'merge' && options.dropUnneeded === true
      ? await unneededNodes(given, await sharedNodes(lock, stored, replaces))
      : new Set<string>();
  const graph = withoutNodes(given, unneeded);
  const graphIds = unneeded.size === 0 ? givenIds : new Set(graph.nodes.map((node) => node.id));

  const removed = new Map<string, StoredNode>();
  for (const [id, node] of stored.nodes) {
    if (!graphIds.has(id) && (isReplaced(node.owner) || unneeded.has(id))) removed.set(id, node);
  }
  for (const edge of graph.edges) {
    for (const end of [edge.from, edge.to]) {
      if (!graphIds.has(end) && (!stored.nodes.has(end) || removed.has(end))) throw danglingEdge(edge);
    }
  }
  const sum = new VersionSum(lock.state.version);
  const counts = new Map(lock.state.counts);
  const count = (kind: string, by: number): void => {
    const now = (counts.get(kind) ?? 0) + by;
    if (now === 0) counts.delete(kind);
    else counts.set(kind, now);
  };

  const endedNodes = new Map(removed);
  const writtenNodes: HashedNode[] = [];
  for (const node of graph.nodes) {
    const hash = nodeHash(node);
    const before = stored.nodes.get(node.id);
    if (before?.hash === hash) continue;
    writtenNodes.push({ node, hash });
    if (before !== undefined) endedNodes.set(node.id, before);
    sum.add(hash);
    count(node.kind, 1);
  }
  for (const node of endedNodes.values()) {
    sum.remove(node.hash);
    count(node.kind, -1);
  }

  const graphEdges = new Set<string>();
  const writtenEdges: HashedEdge[] = [];
  const endedEdges = new Map<string, StoredEdge>();
  for (const edge of graph.edges) {
    const key = edgeKey(edge);
    graphEdges.add(key);
    const hash = edgeHash(edge);
    const before = stored.edges.get(key);
    if (before?.hash === hash) continue;
    writtenEdges.push({ edge, hash });
    sum.add(hash);
    if (before !== undefined) endedEdges.set(key, before);
  }
  for (const [key, edge] of stored.edges) {
    if (!graphEdges.has(key) && isReplaced(edge.owner)) endedEdges.set(key, edge);
  }
  // With a node all its edges end; those that should stay are written again.
  const movedEdges: MovedEdge[] = [];
  const atEnded = endedNodes.size === 0 ? [] : await readEdgesAt(lock, endedNodes.keys());
  for (const [key, edge] of atEnded) {
    if (endedEdges.has(key)) continue;
    if (removed.has(edge.from) || removed.has(edge.to)) endedEdges.set(key, edge);
    else movedEdges.push(edge);
  }
  for (const edge of endedEdges.values()) sum.remove(edge.hash);
  return {
    writtenNodes,
    writtenEdges,
    movedEdges,
    endedNodes,
    endedEdges: [...endedEdges.values()].filter(
      (edge) => !endedNodes.has(edge.from) && !endedNodes.has(edge.to),
    ),
    nodesRemoved: removed.size,
    storedNodes: stored.nodes,
    version: sum.name,
    counts,
    edges: lock.state.edges + writtenEdges.length - endedEdges.size,
  };
}

async function readStored(
  lock: LoadLock,
  graph: PropertyGraph,
  graphIds: ReadonlySet<string>,
  mode: LoadOptions['mode'],
  replaces: ReadonlySet<string>,
): Promise<StoredState> {
  const stored: StoredState = { nodes: new Map(), edges: new Map() };
  if (lock.state.counts.size === 0) return stored;
  if (mode === 'replace') {
    await readAllNodes(lock, stored);
    await readEdgesFrom(lock, stored.nodes.keys(), stored);
    return stored;
  }
  const named = new Set(graphIds);
  for (const edge of graph.edges) named.add(edge.from).add(edge.to);
  const from = new Set(graph.edges.map((edge) => edge.from));
  for (const owner of replaces) {
    const outside = await readOutside(lock, owner);
    for (const id of outside) named.add(id);
    for (const id of outside) from.add(id);
    await readNodesOf(lock, owner, stored);
  }
  for (const id of stored.nodes.keys()) from.add(id);
  await readNodes(lock, named, stored);
  const held = [...from].filter((id) => stored.nodes.has(id));
  await readEdgesFrom(lock, held, stored);
  return stored;
}
