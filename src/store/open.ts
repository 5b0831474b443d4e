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

/** Opens Neo4j where it is configured, else the SQLite file. Opening reaches for nothing yet: `ready` tells. */
export async function openStore({ neo4j, dataFile }: StoreConfig): Promise<Store> {
  return neo4j === null ? openSqliteStore({ file: dataFile }) : openNeo4jStore(neo4j);
}
