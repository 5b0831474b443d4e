import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Neo4jMissingError } from '../../scripts/neo4j-jars.ts';
import { startLocalNeo4j, type LocalNeo4j } from '../../scripts/neo4j-local.ts';
import { edgeHash, nodeHash, VersionSum } from '../../src/store/content-hash.ts';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { runCypher } from '../support/neo4j-fixture.ts';

/** Where processes of the product keep their data, and what can be seen of it from beside them. */
export interface Place {
  readonly environment: Readonly<Record<string, string>>;
  /** Opens the store beside the processes. */
  open(): Store;
  /** Things that belong to no data that can be seen: what a killed load may leave. */
  leftovers(): Promise<readonly string[]>;
  /** Ends the half minute for which a killed load keeps its place. */
  endLease(): Promise<void>;
  dispose(): Promise<void>;
}

/** A kind of store to try faults on. */
export interface PlaceKind {
  readonly name: 'SQLite' | 'Neo4j';
  /** A new, empty place; null where the kind is not to be had here. */
  make(): Promise<Place | null>;
}

const temporary = (): string => mkdtempSync(path.join(tmpdir(), 'fawang-faults-'));

const sqlite: PlaceKind = {
  name: 'SQLite',
  make: async () => {
    const folder = temporary();
    const file = path.join(folder, 'law.db');
    return {
      environment: { DATA_FILE: file },
      open: () => openSqliteStore({ file }),
      leftovers: async () => readdirSync(folder).filter((name) => !['law.db', 'law.db.lock'].includes(name)),
      endLease: async () => undefined,
      dispose: async () => {
        rmSync(folder, { recursive: true });
      },
    };
  },
};

/** A Neo4j that is nobody else's: it is killed, and its data replaced. */
export async function ownNeo4j(home: string, port?: number): Promise<LocalNeo4j | null> {
  try {
    return await startLocalNeo4j({ home, brief: true, ...(port === undefined ? {} : { port }) });
  } catch (fault) {
    if (!(fault instanceof Neo4jMissingError) || process.env['CI'] === 'true') throw fault;
    console.warn(`The faults of the Neo4j store are left out: ${fault.message}`);
    return null;
  }
}

export const environmentOf = ({ uri, username, password }: LocalNeo4j): Readonly<Record<string, string>> => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
});

/** What is of no generation that can be seen, and notes of loads. */
const LEFT = `MATCH (d:FawangDataset)
  CALL (d) { MATCH (n:LegalNode) WHERE n.id IS NOT NULL AND NOT n.since <= d.generation < n.until RETURN count(n) AS nodes }
  CALL (d) { MATCH (:LegalNode)-[r]->() WHERE NOT r.since <= d.generation < r.until RETURN count(r) AS edges }
  CALL () { MATCH (j:FawangJournal) RETURN count(j) AS notes }
  RETURN nodes, edges, notes`;

const neo4j: PlaceKind = {
  name: 'Neo4j',
  make: async () => {
    const home = temporary();
    const server = await ownNeo4j(home);
    if (server === null) return null;
    return {
      environment: environmentOf(server),
      open: () => openNeo4jStore({ ...server, readTimeout: 60_000 }),
      leftovers: async () => {
        const [row = []] = await runCypher(server, LEFT);
        const [nodes, edges, notes] = row.map(Number);
        return Object.entries({ nodes, edges, notes }).flatMap(([what, count]) =>
          count === 0 ? [] : [`${String(count)} ${what}`],
        );
      },
      endLease: async () => {
        await runCypher(server, 'MATCH (d:FawangDataset) WHERE d.holder IS NOT NULL SET d.leaseEnds = 0');
      },
      dispose: async () => {
        await server.stop();
        rmSync(home, { recursive: true });
      },
    };
  },
};

export const PLACES: readonly PlaceKind[] = [sqlite, neo4j];

/**
 * The name of the data that a store holds, worked out from all of it, node by node and edge by edge.
 *
 * @throws Error where that is not the name that the store tells: then it is no whole
 */
export async function wholeDataOf(place: Place): Promise<string> {
  const store = place.open();
  try {
    const sum = new VersionSum();
    for await (const { nodes, edges } of store.scan({ of: 'all' })) {
      for (const node of nodes) sum.add(nodeHash(node));
      for (const edge of edges) sum.add(edgeHash(edge));
    }
    const told = (await store.version())?.name;
    if (told !== sum.name) throw new Error(`The store tells ${String(told)} and holds ${sum.name}.`);
    return sum.name;
  } finally {
    await store.close();
  }
}
