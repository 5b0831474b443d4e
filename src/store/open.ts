import { openNeo4jStore } from './neo4j/open-neo4j-store.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';
import type { Store } from './store.ts';

/** Which store the configuration names. */
export interface StoreConfig {
  /** Null: the data file is the store. */
  readonly neo4j: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database?: string;
  } | null;
  readonly dataFile: string;
}

/** Milliseconds that a command waits for an answer of Neo4j: behind it nobody waits for a page. */
export const PATIENCE_OF_COMMANDS = 60_000;

/**
 * Opens Neo4j where it is configured, else the SQLite file. Opening reaches for nothing yet: `ready` tells.
 *
 * @param readTimeout milliseconds after which a read of Neo4j fails; by default those of a server
 */
export async function openStore({ neo4j, dataFile }: StoreConfig, readTimeout?: number): Promise<Store> {
  if (neo4j === null) return openSqliteStore({ file: dataFile });
  return openNeo4jStore(readTimeout === undefined ? neo4j : { ...neo4j, readTimeout });
}
