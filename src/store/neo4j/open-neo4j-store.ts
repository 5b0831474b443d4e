import { StoreError, type Store } from '../store.ts';
import type { CountSpec } from '../count.ts';
import type { Parameters, Plan } from '../plan.ts';
import { checkNeighbourhood, checkPaths } from '../check-walk.ts';
import { compileCount, type CountStatement } from './compile-count.ts';
import { Connection, type Values } from './connection.ts';
import { describe, readVersion } from './dataset-node.ts';
import { loadGraph, tidyDataset } from './load-graph.ts';
import { PlanCache } from '../plan-cache.ts';
import { scanSource } from '../scan.ts';
import { PlanStatements } from './plan-statements.ts';
import { readPlan } from './read-plan.ts';
import { WalkReader } from './run-walk.ts';
import { scanDataset } from './scan-dataset.ts';
import { SchemaDefinition } from './define-schema.ts';
import { DATASET_NAME } from './vocabulary.ts';

export interface Neo4jStoreOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The server's default database where absent. */
  readonly database?: string;
  /** Several datasets stand side by side in one database; letters, digits, `_` and `-`. */
  readonly dataset?: string;
  /** Milliseconds after which a read fails with STORE_UNAVAILABLE. */
  readonly readTimeout?: number;
  /** Milliseconds without a sign of life after which the place of a crashed load is free again. */
  readonly lease?: number;
  /** Is told each statement before it is sent. */
  readonly onStatement?: (text: string, parameters: Values) => void;
}

const READ_TIMEOUT = 2_000;
const LEASE = 30_000;

/**
 * The store in Neo4j, over one driver. Opening talks with no server: `ready` tells whether it answers.
 *
 * **One version, whole.** Neo4j Community is read-committed: a statement may see what commits while it runs. So
 * nodes and edges carry the generations in which they live, `since` ≤ g < `until`, and a dataset one pointer, the
 * current generation. A load writes the next generation beside the current one, in many transactions, and then
 * moves the pointer in one. What a statement pinned to g can see is fixed:
 *
 * 1. A statement on `moving` footing (see below) reads the pointer itself, first, in the same round trip, aggregated to
 *    one value, so that no part of it can read another.
 * 2. Until the pointer moves, writers do two things: they create with `since` g + 1, which g does not see, and they
 *    change `until` from `LIVE` to g + 1, and g is below both. So whether or not such a write is seen, the
 *    conditions come out alike. A changed node is a new node; the properties of one that can be seen never change,
 *    so no index entry moves under a seek. An edge lives only while both its ends do, so an edge that is seen has
 *    ends that are.
 * 3. After the pointer has moved to g + 1, what died is deleted. A statement that is still pinned to g might miss
 *    it; therefore each statement reads the pointer again, last, and is thrown away and run again where it has
 *    moved. A deletion begins only after the move is committed: where both looks agree, all between was before it.
 * 4. Chains of edges are rebuilt in place when a node gets its fiftieth edge, and a statement halfway along one
 *    could lose the rest. Neo4j notices and fails it with `Transaction.Outdated`; it is run again.
 *
 * Most of the time no load is at work, and nothing stands beside the current generation. Then conditions on generations,
 * which make Neo4j read two properties of every node and edge, hold of all; so a statement on `settled` footing has none.
 * What it takes for granted it proves: it reads, first and last, the pointer and `settled`, the number of loads that had
 * begun when the last of them left nothing behind. A load takes that away in the transaction by which it takes its place,
 * before it writes anything, and gives the next number back when all is cleared up. So where both looks find the same
 * number, none began between them. Else what was read is thrown away, and asked again on `moving` footing, as all is then
 * until a look finds the data settled again: a second round trip where a load has just begun. A load of a program from
 * before `settled` does not take it away: it is told by `unclean` while it is at work, and by the pointer afterwards;
 * only one that began and was undone within a single read would not be noticed.
 *
 * A crashed load leaves things of a generation that never was current: nobody sees them, and the next load, which
 * takes the place of the crashed one when its lease is over, clears them before it uses the number again. Each
 * transaction of a load first locks the pointer and proves that the load still holds the place, so one that
 * was only slow writes nothing more.
 *
 * @throws StoreError STORE_MISUSED where the dataset's name is none
 */
export function openNeo4jStore(options: Neo4jStoreOptions): Store {
  const { dataset = 'main', readTimeout = READ_TIMEOUT, lease = LEASE, ...address } = options;
  if (!DATASET_NAME.test(dataset)) {
    throw new StoreError('STORE_MISUSED', `${JSON.stringify(dataset)} is no name of a dataset.`);
  }
  const connection = new Connection({ ...address, readTimeout });
  const plans = new PlanCache((plan) => new PlanStatements(plan));
  const counts = new PlanCache<CountStatement, CountSpec>(compileCount);
  const walks = new WalkReader(connection, dataset);
  const schema = new SchemaDefinition(connection);
  const store: Store = {
    read: async (plan: Plan, parameters: Parameters, asked) => {
      const compiled = plans.compiled(plan).for(parameters);
      return readPlan({ connection, dataset, plan, compiled, parameters, asked });
    },
    count: async (spec: CountSpec, parameters: Parameters, asked) => {
      const { text, bind, decode } = counts.compiled(spec);
      const row = await connection.readPinned(
        text,
        { ...bind(parameters), dataset },
        { begun: asked?.begun },
      );
      asked?.seen?.(row.generation);
      return decode(row.values);
    },
    neighbourhood: async (spec, reading, asked) => {
      checkNeighbourhood(spec);
      return walks.neighbourhood(spec, reading, asked);
    },
    paths: async (spec, reading, asked) => {
      checkPaths(spec);
      return walks.paths(spec, reading, asked);
    },
    scan: (selection) => scanSource(scanDataset(connection, dataset), selection),
    load: (graph, loadOptions) => loadGraph({ connection, dataset, lease, schema }, graph, loadOptions),
    // What a part costs does not grow with what is held: each is shown as soon as it is whole.
    inParts: (loads) => loads(store),
    version: (asked) => readVersion(connection, dataset, asked),
    describe: () => describe(connection, dataset),
    tidy: async () => {
      await tidyDataset({ connection, dataset, lease, schema });
    },
    ready: async () => {
      await connection.readRows('RETURN 1', {});
    },
    close: () => connection.close(),
  };
  return store;
}
