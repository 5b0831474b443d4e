import { isNodeKind, type NodeKind } from '../../model/graph-schema.ts';
import type { Row } from './compile-page.ts';
import { rowsIn, textIn } from './compile-page.ts';
import type { LoadLock } from './load-lock.ts';
import { LIVE, NODE, OUTSIDE, usingIds, usingOutside, usingOwners } from './vocabulary.ts';

export interface StoredNode {
  readonly kind: NodeKind;
  readonly hash: string;
  readonly owner: string | null;
}

export interface StoredEdge {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly hash: string;
  readonly owner: string | null;
}

/** An edge with its stored properties, to be written again between new nodes. */
export interface MovedEdge extends StoredEdge {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What is live of a dataset, as far as a load has to compare it. */
export interface StoredState {
  readonly nodes: Map<string, StoredNode>;
  readonly edges: Map<string, StoredEdge>;
}

export function edgeKey(edge: { readonly kind: string; readonly from: string; readonly to: string }): string {
  return `${edge.kind}\n${edge.from}\n${edge.to}`;
}

const CHUNK = 5_000;

/** What one transaction holds at most, by `weigh`: whole files are long. */
const HEAVIEST = 4_000_000;

export function* chunksOf<T>(
  items: Iterable<T>,
  size: number = CHUNK,
  weigh: (item: T) => number = () => 0,
): Generator<T[]> {
  let chunk: T[] = [];
  let weight = 0;
  for (const item of items) {
    chunk.push(item);
    weight += weigh(item);
    if (chunk.length < size && weight < HEAVIEST) continue;
    yield chunk;
    chunk = [];
    weight = 0;
  }
  if (chunk.length > 0) yield chunk;
}

/** Finds `n` by `$ids` as it is at `$current`. */
export const BY_IDS = `UNWIND $ids AS id
MATCH (n:${NODE}) ${usingIds('n')} WHERE n.dataset = $dataset AND n.id = id AND n.since <= $current AND n.until = ${LIVE}`;

/** The nodes of these ids. */
export async function readNodes(lock: LoadLock, ids: Iterable<string>, into: StoredState): Promise<void> {
  for (const chunk of chunksOf(ids)) {
    await collectNodes(lock, BY_IDS, { ids: chunk }, into);
  }
}

/** The nodes that belong to an owner. */
export async function readNodesOf(lock: LoadLock, owner: string, into: StoredState): Promise<void> {
  const match = `MATCH (n:${NODE}) ${usingOwners('n')}
WHERE n.dataset = $dataset AND n.owner = $owner AND n.id IS NOT NULL AND n.until = ${LIVE}`;
  await collectNodes(lock, match, { owner }, into);
}

/** All nodes, in parts. */
export async function readAllNodes(lock: LoadLock, into: StoredState): Promise<void> {
  let after = '';
  for (;;) {
    const before = into.nodes.size;
    const match = `MATCH (n:${NODE}) ${usingIds('n')}
WHERE n.dataset = $dataset AND n.id > $after AND n.since <= $current AND n.until = ${LIVE}
WITH n ORDER BY n.id LIMIT ${4 * CHUNK}`;
    const last = await collectNodes(lock, match, { after }, into);
    if (last === null || into.nodes.size === before) return;
    after = last;
  }
}

async function collectNodes(
  lock: LoadLock,
  match: string,
  values: Readonly<Record<string, unknown>>,
  into: StoredState,
): Promise<string | null> {
  let last: string | null = null;
  for (const row of await collected(lock, match, 'n.id, n.nodeKind, n.contentHash, n.owner', values)) {
    const kind = textIn(row[1]);
    if (!isNodeKind(kind)) throw new TypeError(`The store holds a node of the kind ${kind}.`);
    last = textIn(row[0]);
    into.nodes.set(last, { kind, hash: textIn(row[2]), owner: ownerIn(row[3]) });
  }
  return last;
}

/** The edges that leave these nodes. */
export async function readEdgesFrom(lock: LoadLock, ids: Iterable<string>, into: StoredState): Promise<void> {
  const match = `${BY_IDS} MATCH (n)-[r]->(m:${NODE}) WHERE r.until = ${LIVE}`;
  for (const chunk of chunksOf(ids)) {
    const columns = 'type(r), n.id, m.id, r.contentHash, r.owner';
    for (const row of await collected(lock, match, columns, { ids: chunk })) {
      const edge = edgeIn(row);
      into.edges.set(edgeKey(edge), edge);
    }
  }
}

/** All edges at these nodes, whole, by key. */
export async function readEdgesAt(
  lock: LoadLock,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, MovedEdge>> {
  const edges = new Map<string, MovedEdge>();
  const match = `${BY_IDS} MATCH (n)-[r]-(:${NODE}) WHERE r.until = ${LIVE} WITH DISTINCT r`;
  const columns = 'type(r), startNode(r).id, endNode(r).id, r.contentHash, r.owner, properties(r)';
  for (const chunk of chunksOf(ids, 1_000)) {
    for (const row of await collected(lock, match, columns, { ids: chunk })) {
      const edge = { ...edgeIn(row), properties: propertiesIn(row[5]) };
      edges.set(edgeKey(edge), edge);
    }
  }
  return edges;
}

/** Nodes of others from which edges of an owner leave, and perhaps some more. */
export async function readOutside(lock: LoadLock, owner: string): Promise<readonly string[]> {
  const rows = await lock.read(
    `MATCH (o:${OUTSIDE}) ${usingOutside('o')} WHERE o.dataset = $dataset AND o.owner = $owner UNWIND o.ids AS id RETURN DISTINCT id`,
    { owner },
  );
  return rows.map((row) => textIn(row[0]));
}

/** One row that holds a list is several times faster than many rows. */
async function collected(
  lock: LoadLock,
  match: string,
  columns: string,
  values: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> {
  const [row] = await lock.read(`${match} RETURN collect([${columns}])`, {
    ...values,
    current: lock.state.generation,
  });
  return rowsIn(row?.[0]);
}

function edgeIn(row: Row): StoredEdge {
  return {
    kind: textIn(row[0]),
    from: textIn(row[1]),
    to: textIn(row[2]),
    hash: textIn(row[3]),
    owner: ownerIn(row[4]),
  };
}

function ownerIn(value: unknown): string | null {
  return value === null || value === undefined ? null : textIn(value);
}

function propertiesIn(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new TypeError('An edge has no properties.');
  return { ...value };
}
