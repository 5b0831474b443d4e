import type { EdgeKind } from '../../model/graph-schema.ts';
import type { GraphEdge, PropertyGraph } from '../../model/property-graph.ts';
import { checkGraph, danglingEdge } from '../check-graph.ts';
import { checkVersion } from '../check-version.ts';
import { compareIds } from '../compare-ids.ts';
import { edgeHash, nodeHash, VersionSum } from '../content-hash.ts';
import type { DataVersion, LoadOptions, LoadReport } from '../store.ts';
import { NOTHING_HELD, unneededNodes, withoutNodes } from '../unneeded-nodes.ts';
import type { Connection } from './connection.ts';
import type { HeldFile } from './data-file.ts';
import { faultOf } from './faults.ts';
import { changeOf, type GraphChange } from './graph-change.ts';
import { numbersBetween, numbersOf } from './node-numbers.ts';
import { readGraph, type HeldGraph } from './read-graph.ts';
import { copyRenumbered } from './renumber.ts';
import { RowWriter } from './row-writer.ts';
import { sharedNodes } from './shared-nodes.ts';
import { heldKinds } from './tally.ts';
import type { FileWork, WrittenEnds } from './write-file.ts';

const versions = new WeakMap<Connection, DataVersion>();

/** The data version of an open data file; it is read once, for what is open never changes (data-file.ts). */
export function versionOf(connection: Connection): DataVersion | null {
  const known = versions.get(connection);
  if (known !== undefined) return known;
  const rows = connection.rows(`SELECT name, value FROM meta WHERE name IN ('version', 'loadedAt')`);
  const meta = new Map(rows.map(([name, value]) => [String(name), String(value)]));
  const name = meta.get('version');
  const loadedAt = meta.get('loadedAt');
  if (name === undefined || loadedAt === undefined) return null;
  const version = { name, loadedAt };
  versions.set(connection, version);
  return version;
}

/**
 * Loads a graph into a data file: finds what changes, and has that written into the next file.
 *
 * @param now instant of the load, ISO 8601 in UTC
 * @throws StoreError STORE_LOCKED, STORE_CORRUPT, STORE_MISUSED, or STORE_UNAVAILABLE where it cannot write
 */
export async function loadGraph(
  file: HeldFile,
  given: PropertyGraph,
  options: LoadOptions,
  now: () => string,
): Promise<LoadReport> {
  checkGraph(given);
  // A file that is no store of ours is not to be written over.
  file.connection();
  const unlock = file.lock();
  try {
    const load = { file, given, options, now };
    const report = await loadLocked(load, 'TELL');
    if (report !== null) return report;
    await renumber(file);
    return await loadLocked(load, 'REWRITE');
  } catch (fault) {
    throw faultOf(fault, file.path, 'write');
  } finally {
    unlock();
  }
}

interface Load {
  readonly file: HeldFile;
  readonly given: PropertyGraph;
  readonly options: LoadOptions;
  readonly now: () => string;
}

/** What a load does where no number is free for a new node: tell that by null, or read all and write it afresh. */
type Crowded = 'TELL' | 'REWRITE';

async function loadLocked(load: Load, crowded: 'REWRITE'): Promise<LoadReport>;
async function loadLocked(load: Load, crowded: Crowded): Promise<LoadReport | null>;
async function loadLocked({ file, given, options, now }: Load, crowded: Crowded): Promise<LoadReport | null> {
  const connection = file.connection();
  const before = connection === null ? null : versionOf(connection);
  checkVersion(before?.name ?? null, options);
  const unneeded = await unneededIn(connection, given, options);
  const graph = withoutNodes(given, unneeded);
  if (connection === null) return loadFirst(file, graph, options, now());
  const change = changeOf(connection, graph, options, unneeded);
  const progress = new Progress(options, graph.nodes.length + graph.edges.length);
  if (before !== null && change.unchanged) {
    progress.end();
    return { version: before, nodesWritten: 0, edgesWritten: 0, nodesRemoved: 0, unchanged: true };
  }
  const version = { name: change.versionName, loadedAt: now() };
  const work = workOf(connection, graph, options, change, progress);
  if (work.isCrowded && crowded === 'TELL') return null;
  await file.replace({ ...work, version: () => version });
  progress.end();
  return {
    version,
    nodesWritten: change.nodes.length,
    edgesWritten: change.edges.length,
    nodesRemoved: change.removedNodes.length,
    unchanged: false,
  };
}

/** Numbers all that is held afresh: this changes no data, and so no version. */
async function renumber(file: HeldFile): Promise<void> {
  const connection = file.connection();
  const version = connection === null ? null : versionOf(connection);
  if (version === null) return;
  const write = async (next: Connection): Promise<null> => {
    const writer = new RowWriter(next);
    copyRenumbered(next, file.path, writer);
    const progress = new Progress({ mode: 'merge' }, 0);
    await writer.finish(() => progress.step());
    return null;
  };
  await file.replace({ from: 'fresh', write, version: () => version });
}

/** Writes a graph where there is no file: nothing is compared, and each hash is made once. */
async function loadFirst(
  file: HeldFile,
  graph: PropertyGraph,
  options: LoadOptions,
  loadedAt: string,
): Promise<LoadReport> {
  const progress = new Progress(options, graph.nodes.length + graph.edges.length);
  const sum = new VersionSum();
  const version = (): DataVersion => ({ name: sum.name, loadedAt });
  await file.replace({
    from: 'fresh',
    write: (next) => writeWhole(next, graph, progress, sum),
    version,
  });
  progress.end();
  return {
    version: version(),
    nodesWritten: graph.nodes.length,
    edgesWritten: graph.edges.length,
    nodesRemoved: 0,
    unchanged: false,
  };
}

/** Ids of the nodes that the load drops because nobody needs them after it. */
async function unneededIn(
  connection: Connection | null,
  graph: PropertyGraph,
  { mode, replaces = [], dropUnneeded = false }: LoadOptions,
): Promise<ReadonlySet<string>> {
  if (mode === 'replace' || !dropUnneeded) return new Set();
  return unneededNodes(graph, connection === null ? NOTHING_HELD : sharedNodes(connection, replaces));
}

function workOf(
  connection: Connection,
  graph: PropertyGraph,
  options: LoadOptions,
  change: GraphChange,
  progress: Progress,
): Omit<FileWork, 'version'> & { readonly isCrowded: boolean } {
  const afresh = (whole: () => PropertyGraph, isCrowded: boolean) =>
    ({ from: 'fresh', write: (next: Connection) => writeWhole(next, whole(), progress), isCrowded }) as const;
  if (options.mode === 'replace') return afresh(() => graph, false);
  const whole = (): PropertyGraph => merged(readGraph(connection), change);
  if (isMostlyNew(connection, change)) return afresh(whole, false);
  const added = change.nodes.flatMap(({ node, held }) => (held === null ? [node] : []));
  const numbers = numbersBetween(connection, added);
  if (numbers === null) return afresh(whole, true);
  return {
    from: 'copy',
    write: (next) => writeChange(next, change, numbers, progress),
    isCrowded: false,
  };
}

/** So many times more than is held must be written for all to be written afresh. */
const MOSTLY_NEW = 3;

/**
 * Whether a load writes far more than the file holds: rows are written into bare tables several times faster, but what
 * is held must be read, written again and kept in memory for that.
 */
function isMostlyNew(connection: Connection, { nodes }: GraphChange): boolean {
  return nodes.length > MOSTLY_NEW * heldKinds(connection).reduce((sum, [, held]) => sum + held, 0);
}

/** @param sum gets the hashes of all that is written */
async function writeWhole(
  connection: Connection,
  graph: PropertyGraph,
  progress: Progress,
  sum = new VersionSum(),
): Promise<null> {
  const writer = new RowWriter(connection);
  const nodes = graph.nodes.toSorted((a, b) => compareIds(a.id, b.id));
  const numbers = numbersOf(nodes);
  const pks = new Map<string, number>();
  for (const [index, node] of nodes.entries()) {
    const pk = numbers[index] ?? 0;
    pks.set(node.id, pk);
    const hash = nodeHash(node);
    sum.add(hash);
    writer.writeNode(pk, node, hash);
    await progress.step();
  }
  const endOf = (edge: GraphEdge, id: string): number => {
    const pk = pks.get(id);
    if (pk === undefined) throw danglingEdge(edge);
    return pk;
  };
  const rows = graph.edges.map((edge) => ({
    edge,
    src: endOf(edge, edge.from),
    dst: endOf(edge, edge.to),
  }));
  rows.sort((a, b) => a.src - b.src || a.edge.position - b.edge.position || a.dst - b.dst);
  for (const { edge, src, dst } of rows) {
    const hash = edgeHash(edge);
    sum.add(hash);
    writer.writeEdge(src, dst, edge, hash);
    await progress.step();
  }
  await writer.finish(() => progress.step());
  return null;
}

async function writeChange(
  connection: Connection,
  change: GraphChange,
  numbers: ReadonlyMap<string, number>,
  progress: Progress,
): Promise<WrittenEnds> {
  const writer = new RowWriter(connection);
  for (const { kind, src, dst } of change.removedEdges) writer.removeEdge(kind, src, dst);
  for (const { family, pk } of change.removedNodes) writer.removeNode(family, pk);
  const pkOf = (id: string): number => change.pks.get(id) ?? numbers.get(id) ?? 0;
  for (const { node, hash, held } of change.nodes) {
    if (held !== null) writer.removeNode(held.family, held.pk);
    writer.writeNode(held?.pk ?? pkOf(node.id), node, hash);
    await progress.step();
  }
  const ends = new Map<EdgeKind, { src: Set<number>; dst: Set<number> }>();
  for (const { edge, hash, held } of change.edges) {
    const src = pkOf(edge.from);
    const dst = pkOf(edge.to);
    if (held) writer.removeEdge(edge.kind, src, dst);
    writer.writeEdge(src, dst, edge, hash);
    const ofKind = ends.get(edge.kind) ?? { src: new Set(), dst: new Set() };
    ends.set(edge.kind, ofKind);
    ofKind.src.add(src);
    ofKind.dst.add(dst);
    await progress.step();
  }
  await writer.finish(() => progress.step());
  return ends;
}

/** The graph that a store will hold after a change. */
function merged({ graph, ids }: HeldGraph, change: GraphChange): PropertyGraph {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(graph.edges.map((edge) => [keyOf(edge.kind, edge.from, edge.to), edge]));
  for (const { kind, src, dst } of change.removedEdges) {
    edges.delete(keyOf(kind, ids.get(src) ?? '', ids.get(dst) ?? ''));
  }
  for (const { pk } of change.removedNodes) nodes.delete(ids.get(pk) ?? '');
  for (const { node } of change.nodes) nodes.set(node.id, node);
  for (const { edge } of change.edges) edges.set(keyOf(edge.kind, edge.from, edge.to), edge);
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

const keyOf = (kind: EdgeKind, from: string, to: string): string => `${kind}\n${from}\n${to}`;

/** Tells how far a load is, and lets the event loop turn, so that readers are answered meanwhile. */
class Progress {
  readonly #options: LoadOptions;
  readonly #total: number;
  #done = 0;

  constructor(options: LoadOptions, total: number) {
    this.#options = options;
    this.#total = total;
  }

  /** Resolves to nothing at most steps: only each thousandth gives way. */
  step(): Promise<void> | null {
    this.#done += 1;
    if (this.#done % STEPS_A_TURN !== 0) return null;
    this.#options.onProgress?.({ done: Math.min(this.#done, this.#total), total: this.#total });
    return new Promise((resolve) => setImmediate(resolve));
  }

  end(): void {
    if (this.#total > 0) this.#options.onProgress?.({ done: this.#total, total: this.#total });
  }
}

const STEPS_A_TURN = 500;
