import {
  NODE_KINDS,
  EDGE_KINDS,
  FAMILY_NAMES,
  EDGES,
  FAMILIES,
  familyOf,
  isDerived,
  isInternal,
} from '../model/graph-schema.ts';
import type { EdgeDeclaration, EdgeKind, Family, NodeKind } from '../model/graph-schema.ts';
import type { GraphEdge, GraphNode } from '../model/property-graph.ts';
import { compareIds } from './compare-ids.ts';
import { StoreError, type GraphBatch, type ScanSelection } from './store.ts';

/** A node as far as a selection needs to know it. */
export interface Member {
  readonly id: string;
  readonly kind: NodeKind;
  readonly owner: string | null;
}

/** What an adapter reads for a scan, all of it from one data version. */
export interface ScanSource {
  /** Ids of a kind that come after an id, in their order. */
  idsAfter(kind: NodeKind, after: string, limit: number): Promise<readonly string[]>;
  /** Those of the ids that are held. */
  membersOf(ids: readonly string[]): Promise<readonly Member[]>;
  membersOwnedBy(owner: string): Promise<readonly Member[]>;
  /** At least `limit` of the nodes at the other ends of these edges, or all; each perhaps several times. */
  neighbours(
    ids: readonly string[],
    edges: readonly EdgeKind[],
    direction: 'OUT' | 'BOTH',
    limit: number,
  ): Promise<readonly Member[]>;
  /** The nodes of these ids, which are all of the kind, in any order. */
  nodes(kind: NodeKind, ids: readonly string[]): Promise<readonly GraphNode[]>;
  /** The edges of a kind that leave these nodes, which are all of the family, in any order. */
  edges(kind: EdgeKind, from: Family, ids: readonly string[]): Promise<readonly GraphEdge[]>;
  close(): void;
}

/** Steps that tell what is near: derived ones and those to a file join everything to everything. */
const STEPS = EDGE_KINDS.filter((kind) => !isDerived(kind) && kind !== 'READ_FROM');

/** Nodes read at once. A file holds the whole of a text. */
const CHUNK = 500;
const CHUNK_OF_FILES = 10;

/** Reads a selection in batches, in the order that the port promises. */
export async function* scanSource(
  source: ScanSource,
  selection: ScanSelection,
): AsyncGenerator<GraphBatch, void> {
  try {
    const members = selection.of === 'all' ? new Everything(source) : await membersIn(source, selection);
    for (const kind of NODE_KINDS) {
      for await (const ids of members.idsOf(kind)) {
        const nodes = await source.nodes(kind, ids);
        yield { nodes: nodes.toSorted((a, b) => compareIds(a.id, b.id)), edges: [] };
      }
    }
    for (const edge of EDGE_KINDS) yield* edgesOf(source, members, edge);
  } finally {
    source.close();
  }
}

async function* edgesOf(source: ScanSource, members: Members, kind: EdgeKind): AsyncGenerator<GraphBatch> {
  const declaration: EdgeDeclaration = EDGES[kind];
  for (const family of FAMILY_NAMES.filter((one) => declaration.from.includes(one))) {
    for (const nodeKind of FAMILIES[family].kinds) {
      for await (const ids of members.idsOf(nodeKind)) {
        const edges = (await source.edges(kind, family, ids)).filter(({ to }) => members.has(to));
        if (edges.length > 0) yield { nodes: [], edges: edges.toSorted(compareEdges) };
      }
    }
  }
}

function compareEdges(a: GraphEdge, b: GraphEdge): number {
  return compareIds(a.from, b.from) || a.position - b.position || compareIds(a.to, b.to);
}

/** The nodes that a scan gives. */
interface Members {
  has(id: string): boolean;
  /** Ids of a kind in their order, so many as are read at once. */
  idsOf(kind: NodeKind): AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
}

const chunkOf = (kind: NodeKind): number => (isInternal(familyOf(kind)) ? CHUNK_OF_FILES : CHUNK);

/** All that a store holds, of which no list is kept. */
class Everything implements Members {
  readonly #source: ScanSource;
  /** Kinds without nodes are asked for once. */
  readonly #empty = new Set<NodeKind>();

  constructor(source: ScanSource) {
    this.#source = source;
  }

  has(): boolean {
    return true;
  }

  async *idsOf(kind: NodeKind): AsyncGenerator<readonly string[]> {
    if (this.#empty.has(kind)) return;
    const limit = chunkOf(kind);
    let after = '';
    for (;;) {
      const ids = await this.#source.idsAfter(kind, after, limit);
      if (after === '' && ids.length === 0) this.#empty.add(kind);
      if (ids.length > 0) yield ids;
      if (ids.length < limit) return;
      after = ids.at(-1) ?? '';
    }
  }
}

/** A set of nodes, by kind. */
class Listed implements Members {
  readonly #ids = new Set<string>();
  readonly #byKind = new Map<NodeKind, string[]>();

  get size(): number {
    return this.#ids.size;
  }

  add({ id, kind }: Member): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const known = this.#byKind.get(kind);
    if (known === undefined) this.#byKind.set(kind, [id]);
    else known.push(id);
    return true;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  *idsOf(kind: NodeKind): Generator<readonly string[]> {
    const ids = this.#byKind.get(kind)?.toSorted(compareIds) ?? [];
    yield* chunks(ids, chunkOf(kind));
  }
}

function* chunks(ids: readonly string[], size: number): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size);
}

async function membersIn(
  source: ScanSource,
  selection: Exclude<ScanSelection, { readonly of: 'all' }>,
): Promise<Members> {
  return selection.of === 'owners'
    ? membersOfOwners(source, selection.owners)
    : membersAround(source, selection);
}

const isShared = ({ owner, kind }: Member): boolean => owner === null || isInternal(familyOf(kind));

async function membersOfOwners(source: ScanSource, owners: readonly string[]): Promise<Members> {
  const listed = new Listed();
  const owned: string[] = [];
  for (const owner of new Set(owners)) {
    for (const member of await source.membersOwnedBy(owner)) if (listed.add(member)) owned.push(member.id);
  }
  for (const ids of chunks(owned, CHUNK)) {
    const reached = await source.neighbours(ids, EDGE_KINDS, 'OUT', Number.MAX_SAFE_INTEGER);
    for (const member of reached) if (isShared(member)) listed.add(member);
  }
  return listed;
}

async function membersAround(
  source: ScanSource,
  { ids, depth, most }: Extract<ScanSelection, { readonly of: 'around' }>,
): Promise<Members> {
  const listed = new Listed();
  for (const member of await source.membersOf([...new Set(ids)])) listed.add(member);
  const missing = ids.find((id) => !listed.has(id));
  if (missing !== undefined) throw noNode(missing);
  let frontier: readonly string[] = [...new Set(ids)];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const next: string[] = [];
    for (const chunk of chunks(frontier, CHUNK)) {
      // Those already listed may be among the nodes given.
      const reached = await source.neighbours(chunk, STEPS, 'BOTH', most + listed.size + 1);
      for (const member of reached) if (listed.add(member)) next.push(member.id);
      if (listed.size > most) throw tooMany(most, depth);
    }
    frontier = next;
  }
  if (listed.size > most) throw tooMany(most, depth);
  return listed;
}

/** The fault of a node that is not held. */
export function noNode(id: string): StoreError {
  return new StoreError('STORE_MISUSED', `There is no node ${id}.`);
}

function tooMany(most: number, depth: number): StoreError {
  const message = `Within ${String(depth)} steps of the named nodes there are more than ${String(most)} others: take a smaller depth or fewer nodes.`;
  return new StoreError('STORE_MISUSED', message);
}
