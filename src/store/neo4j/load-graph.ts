import type { PropertyGraph } from '../../model/property-graph.ts';
import { checkGraph } from '../check-graph.ts';
import { checkVersion } from '../check-version.ts';
import type { LoadOptions, LoadReport } from '../store.ts';
import { sweep, undo } from './clear-generations.ts';
import { findChanges, type LoadChanges } from './load-changes.ts';
import type { RunStatement } from './connection.ts';
import { isUntidy, LoadLock, type LoadTarget } from './load-lock.ts';
import { wholeNumber } from './statement-parameters.ts';
import { changeTallies, countEnding, tallyWhole } from './tally.ts';
import { DATASET, OUTSIDE, usingOutside } from './vocabulary.ts';
import { ChangeWriter } from './write-changes.ts';

/**
 * Loads a graph: writes what differs as the next generation, moves the pointer, sweeps what died. Where it fails
 * before the pointer moves, readers never saw any of it, and what it wrote is undone.
 *
 * @throws StoreError STORE_MISUSED where the graph cannot be stored, STORE_LOCKED where another load is at work
 */
export async function loadGraph(
  target: LoadTarget,
  graph: PropertyGraph,
  options: LoadOptions,
): Promise<LoadReport> {
  checkGraph(graph);
  const { schema } = target;
  await schema.forLoads();
  const lock = await LoadLock.take(target);
  const { generation } = lock.state;
  let moved = false;
  try {
    checkVersion(lock.state.version, options);
    if (lock.isUnclean) await clear(lock, generation);
    const changes = await findChanges(lock, graph, options);
    const { version, loadedAt, tallied } = lock.state;
    const tell = (): Promise<void> => lock.keep();
    if (version !== null && loadedAt !== null && tallied && isEmpty(changes)) {
      await schema.forReads(tell);
      await lock.release(true);
      return reportOf(changes, { name: version, loadedAt }, true);
    }
    const total = changes.writtenNodes.length + changes.writtenEdges.length + changes.movedEdges.length;
    const ending = await countEnding(lock, changes.endedNodes.keys());
    let done = 0;
    const writer = new ChangeWriter(lock, changes, (count) => {
      done += count;
      // The last step is told when the data can be seen.
      if (done < total) options.onProgress?.({ done, total });
    });
    await writer.writeNodes();
    // Of the indexes of reads none holds an edge: Neo4j makes them while edges are written.
    await schema.beginForReads();
    await writer.writeEdges();
    await schema.forReads(tell);
    const now = new Date().toISOString();
    await movePointer(lock, changes, now, options, (run) =>
      tallied
        ? changeTallies(run, lock.dataset, changes, ending)
        : tallyWhole(run, lock.dataset, generation + 1),
    );
    moved = true;
    if (total > 0) options.onProgress?.({ done: total, total });
    await sweep(lock, generation + 1);
    await lock.release(true);
    return reportOf(changes, { name: changes.version, loadedAt: now }, false);
  } catch (error) {
    await abandon(lock, moved);
    throw error;
  }
}

/**
 * Clears what a load left that was killed, once its place is free again, and counts data of before there were tallies.
 *
 * @throws StoreError STORE_LOCKED where another load is at work
 */
export async function tidyDataset(target: LoadTarget): Promise<void> {
  if (!(await isUntidy(target))) return;
  await target.schema.forLoads();
  const lock = await LoadLock.take(target);
  let cleared = false;
  try {
    const { tallied, generation } = lock.state;
    await clear(lock, generation);
    if (!tallied) {
      await target.schema.forReads(() => lock.keep());
      await lock.write(async (run) => {
        await tallyWhole(run, lock.dataset, generation);
        await run(`MATCH (d:${DATASET} {name: $dataset}) SET d.tallied = true`, { dataset: lock.dataset });
      });
    }
    cleared = true;
  } finally {
    await lock.release(cleared);
  }
}

/** Of the generations beside the current one nothing may be left when a load begins, which uses the next number. */
async function clear(lock: LoadLock, generation: number): Promise<void> {
  await sweep(lock, generation);
  await undo(lock, generation);
}

function isEmpty({ writtenNodes, writtenEdges, endedNodes, endedEdges }: LoadChanges): boolean {
  return writtenNodes.length + writtenEdges.length + endedNodes.size + endedEdges.length === 0;
}

function reportOf(changes: LoadChanges, version: LoadReport['version'], unchanged: boolean): LoadReport {
  return {
    version,
    nodesWritten: changes.writtenNodes.length,
    edgesWritten: changes.writtenEdges.length,
    nodesRemoved: changes.nodesRemoved,
    unchanged,
  };
}

/** The moment from which reads see the new data: one small transaction. */
async function movePointer(
  lock: LoadLock,
  changes: LoadChanges,
  loadedAt: string,
  { mode, replaces = [] }: LoadOptions,
  beside: (run: RunStatement) => Promise<void>,
): Promise<void> {
  await lock.write(async (run) => {
    const values = { dataset: lock.dataset, next: wholeNumber(lock.state.generation + 1) };
    const ofOwner = mode === 'replace' ? 'o.owner IS NOT NULL' : 'o.owner = owner';
    await run(
      `UNWIND $owners AS owner
       MATCH (o:${OUTSIDE}) ${usingOutside('o')}
       WHERE o.dataset = $dataset AND ${ofOwner} AND o.generation < $next
       DELETE o`,
      { ...values, owners: mode === 'replace' ? [null] : replaces },
    );
    await beside(run);
    await run(
      `MATCH (d:${DATASET} {name: $dataset})
       SET d.generation = $next, d.version = $version, d.loadedAt = $loadedAt,
           d.kinds = $kinds, d.counts = $counts, d.edges = $edges, d.tallied = true`,
      {
        ...values,
        version: changes.version,
        loadedAt,
        kinds: [...changes.counts.keys()],
        counts: [...changes.counts.values()].map(wholeNumber),
        edges: wholeNumber(changes.edges),
      },
    );
  });
}

/** Leaves the dataset free, and clean where that is possible; if not, the next load clears it. */
async function abandon(lock: LoadLock, moved: boolean): Promise<void> {
  let clean = false;
  try {
    // What another load left may still be there too, and the answer to the move may have been lost.
    if (!moved) await clear(lock, await lock.generation());
    clean = !moved;
  } catch {
    // The fault that ended the load is the one to tell.
  }
  await lock.release(clean).catch(() => undefined);
}
