import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PropertyGraph } from '../../src/model/property-graph.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { memoryStore } from './memory-store.ts';
import { openNeo4jFixture, testNeo4j } from './neo4j-fixture.ts';

/** A store that holds a graph, and how it is put away. */
export interface LoadedStore {
  readonly store: Store;
  dispose(): Promise<void>;
}

/** A kind of store: every answer of the API must be the same on all. */
export interface StoreKind {
  readonly name: string;
  /** Loads a graph into a new store; null where the kind is not to be had here. */
  open(graph: PropertyGraph): Promise<LoadedStore | null>;
}

export const reference: StoreKind = {
  name: 'the reference model',
  open: (graph) => Promise.resolve({ store: memoryStore(graph), dispose: () => Promise.resolve() }),
};

export const sqlite: StoreKind = {
  name: 'SQLite',
  async open(graph) {
    const folder = await mkdtemp(path.join(tmpdir(), 'fawang-api-'));
    const store = openSqliteStore({ file: path.join(folder, 'data.db') });
    await store.load(graph, { mode: 'replace' });
    return {
      store,
      dispose: async () => {
        await store.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
};

export const neo4j: StoreKind = {
  name: 'Neo4j',
  async open(graph) {
    const address = await testNeo4j();
    if (address === null) return null;
    const { store, dispose } = openNeo4jFixture(address);
    await store.load(graph, { mode: 'replace' });
    return { store, dispose };
  },
};
