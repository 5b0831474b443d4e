import { EDGE_KINDS } from '../../model/graph-schema.ts';
import type { PropertyGraph } from '../../model/property-graph.ts';
import { NOTHING_COUNTED, type Counts, type CountSpec } from '../count.ts';
import { checkNeighbourhood, checkPaths } from '../check-walk.ts';
import { emptyPage } from '../empty-page.ts';
import { PlanCache } from '../plan-cache.ts';
import type { Page, Parameters, Plan, Selection } from '../plan.ts';
import {
  NO_NEIGHBOURHOOD,
  NO_PATHS,
  type Neighbourhood,
  type NeighbourhoodSpec,
  type Paths,
  type PathSpec,
  type WalkReading,
} from '../walk.ts';
import { compileCount, runCount, type CompiledCount } from './compile-count.ts';
import { noNode, scanSource } from '../scan.ts';
import type {
  Asked,
  DataVersion,
  GraphBatch,
  LoadOptions,
  LoadReport,
  ScanSelection,
  Store,
  StoreDescription,
} from '../store.ts';
import { compilePlan, type CompiledPlan } from './compile-plan.ts';
import type { Connection } from './connection.ts';
import { DataFile, type HeldFile } from './data-file.ts';
import { DraftFile } from './draft-file.ts';
import { faultOf } from './faults.ts';
import { loadGraph, versionOf } from './load-graph.ts';
import { runPlan } from './run-plan.ts';
import {
  compileReading,
  runNeighbourhood,
  runPaths,
  type BoundReading,
  type CompiledReading,
} from './run-walk.ts';
import { scanFile } from './scan-file.ts';
import { edgeTable } from './tables.ts';
import { heldKinds } from './tally.ts';
import { removeUnfinished } from './write-file.ts';

export interface SqliteStoreOptions {
  /** Path of the data file; it and its folder are made by the first load. */
  readonly file: string;
  /** The clock: now, ISO 8601 in UTC. */
  readonly now?: () => string;
}

/** Opens a store in one SQLite file. A file that is not there is an empty store. */
export function openSqliteStore(options: SqliteStoreOptions): Store {
  return new SqliteStore(new DataFile(options.file), options.now ?? (() => new Date().toISOString()));
}

/**
 * Each read is one turn of the event loop on one connection, whose data never changes (data-file.ts): so it is from
 * one data version, and an old file is let go when the reads that began on it have ended.
 */
class SqliteStore implements Store {
  readonly #file: HeldFile;
  readonly #now: () => string;
  readonly #plans = new PlanCache<CompiledPlan>(compilePlan);
  readonly #counts = new PlanCache<CompiledCount, CountSpec>(compileCount);
  readonly #readings = new PlanCache<CompiledReading, Selection>(compileReading);
  /** Loads of this store wait for one another; those of other processes are told STORE_LOCKED. */
  #loads: Promise<unknown> = Promise.resolve();

  constructor(file: HeldFile, now: () => string) {
    this.#file = file;
    this.#now = now;
  }

  async read(plan: Plan, parameters: Parameters, asked?: Asked): Promise<Page> {
    return this.#reading((connection) => {
      const compiled = this.#plans.compiled(plan);
      return connection === null
        ? emptyPage(plan, parameters)
        : runPlan(connection, plan, compiled, parameters);
    }, asked);
  }

  async count(spec: CountSpec, parameters: Parameters, asked?: Asked): Promise<Counts> {
    return this.#reading((connection) => {
      const compiled = this.#counts.compiled(spec);
      return connection === null ? NOTHING_COUNTED : runCount(connection, spec, compiled, parameters);
    }, asked);
  }

  async neighbourhood(spec: NeighbourhoodSpec, reading: WalkReading, asked?: Asked): Promise<Neighbourhood> {
    checkNeighbourhood(spec);
    const bound = this.#bound(reading);
    return this.#reading(
      (connection) => (connection === null ? NO_NEIGHBOURHOOD : runNeighbourhood(connection, spec, bound)),
      asked,
    );
  }

  async paths(spec: PathSpec, reading: WalkReading, asked?: Asked): Promise<Paths> {
    checkPaths(spec);
    const bound = this.#bound(reading);
    return this.#reading(
      (connection) => (connection === null ? NO_PATHS : runPaths(connection, spec, bound)),
      asked,
    );
  }

  #bound({ selection, parameters }: WalkReading): BoundReading {
    return { compiled: this.#readings.compiled(selection), parameters };
  }

  async *scan(selection: ScanSelection): AsyncGenerator<GraphBatch, void> {
    const connection = this.#file.openAnother();
    if (connection === null) {
      if (selection.of === 'around' && selection.ids[0] !== undefined) throw noNode(selection.ids[0]);
      return;
    }
    yield* scanSource(
      scanFile(connection, (act) => this.#telling(act)),
      selection,
    );
  }

  load(graph: PropertyGraph, options: LoadOptions): Promise<LoadReport> {
    const load = this.#loads.then(() => loadGraph(this.#file, graph, options, this.#now));
    this.#loads = load.catch(() => null);
    return load;
  }

  inParts<T>(loads: (store: Store) => Promise<T>): Promise<T> {
    const file = this.#file;
    if (!(file instanceof DataFile)) return loads(this);
    const all = this.#loads.then(async () => {
      const parts = new SqliteStore(new DraftFile(file), this.#now);
      try {
        const result = await loads(parts);
        await parts.close();
        return result;
      } catch (fault) {
        // What went wrong first is what is told.
        await parts.close().catch(() => undefined);
        throw fault;
      }
    });
    this.#loads = all.catch(() => null);
    return all;
  }

  async version(asked?: Asked): Promise<DataVersion | null> {
    return this.#reading((connection) => (connection === null ? null : versionOf(connection)), asked);
  }

  async describe(): Promise<StoreDescription> {
    return this.#reading((connection) => {
      const held = connection === null ? [] : heldKinds(connection);
      let edges = 0;
      for (const kind of connection === null ? [] : EDGE_KINDS) {
        edges += Number(connection?.rows(`SELECT count(*) FROM ${edgeTable(kind)}`)[0]?.[0] ?? 0);
      }
      return {
        engine: 'SQLite',
        location: this.#file.path,
        nodes: Object.fromEntries([...held].sort(([a], [b]) => (a < b ? -1 : 1))),
        edges,
      };
    });
  }

  async ready(): Promise<void> {
    this.#reading(() => null);
  }

  async tidy(): Promise<void> {
    try {
      removeUnfinished(this.#file.path);
    } catch (fault) {
      throw faultOf(fault, this.#file.path, 'write');
    }
  }

  async close(): Promise<void> {
    await this.#loads;
    this.#file.close();
  }

  #reading<T>(act: (connection: Connection | null) => T, asked?: Asked): T {
    return this.#telling(() => {
      const connection = this.#file.connection();
      asked?.seen?.(connection === null ? null : (versionOf(connection)?.name ?? null));
      return act(connection);
    });
  }

  #telling<T>(act: () => T): T {
    try {
      return act();
    } catch (fault) {
      throw faultOf(fault, this.#file.path, 'read');
    }
  }
}
