import type { PropertyGraph } from '../../src/model/property-graph.ts';
import { checkCount } from '../../src/store/check-count.ts';
import { checkPlan } from '../../src/store/check-plan.ts';
import { checkNeighbourhood, checkPaths, checkReading } from '../../src/store/check-walk.ts';
import type { CountSpec } from '../../src/store/count.ts';
import type { Parameters, Plan } from '../../src/store/plan.ts';
import { StoreError, type Store } from '../../src/store/store.ts';
import { storeWith } from '../../src/graphql/store-with.ts';
import { answer, countOf } from './reference-store.ts';
import { neighbourhoodOf, pathsOf } from './reference-walk.ts';
import { scanGraph } from './scan-graph.ts';

/** A store that only reads, over a graph in memory: the reference model behind the port. */
export function memoryStore(graph: PropertyGraph): Store {
  const readOnly = () => Promise.reject(new StoreError('STORE_MISUSED', 'This store is not loaded.'));
  return {
    read(plan: Plan, parameters: Parameters) {
      checkPlan(plan);
      return Promise.resolve(answer(graph, plan, parameters));
    },
    count(spec, parameters) {
      checkCount(spec);
      return Promise.resolve(countOf(graph, spec, parameters));
    },
    neighbourhood(spec, reading) {
      checkNeighbourhood(spec);
      checkReading(reading.selection);
      return Promise.resolve(neighbourhoodOf(graph, spec, reading));
    },
    paths(spec, reading) {
      checkPaths(spec);
      checkReading(reading.selection);
      return Promise.resolve(pathsOf(graph, spec, reading));
    },
    scan: (selection) => scanGraph(graph, selection),
    load: readOnly,
    inParts: readOnly,
    version: () => Promise.resolve({ name: 'test', loadedAt: '2026-01-01T00:00:00.000Z' }),
    describe: () => Promise.resolve({ engine: 'SQLite', location: 'memory', nodes: {}, edges: 0 }),
    tidy: () => Promise.resolve(),
    ready: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** The store, with what was read from it. */
export interface WatchedStore extends Store {
  readonly plans: readonly Plan[];
  readonly counts: readonly CountSpec[];
}

/** Watches what is read of a store. */
export function watched(store: Store): WatchedStore {
  const plans: Plan[] = [];
  const counts: CountSpec[] = [];
  const watching = storeWith(store, {
    read(plan, parameters, asked) {
      plans.push(plan);
      return store.read(plan, parameters, asked);
    },
    count(spec, parameters, asked) {
      counts.push(spec);
      return store.count(spec, parameters, asked);
    },
  });
  return { ...watching, plans, counts };
}
