import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { storeContract, type StoredCounts } from './contract.ts';

/** Counts the rows of the tables whose names begin so. */
function countsOf(file: string): StoredCounts {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
    .map(({ name }) => String(name));
  const count = (text: string): number => Number(database.prepare(text).get()?.['n']);
  const nodeTables = tables.filter((name) => name.startsWith('node_'));
  const ids = nodeTables.map((name) => `SELECT id FROM ${name}`).join(' UNION ALL ');
  let edges = 0;
  for (const name of tables) if (name.startsWith('edge_')) edges += count(`SELECT count(*) n FROM ${name}`);
  const nodes = count(`SELECT count(*) n FROM (${ids})`);
  const repeatedIds = nodes - count(`SELECT count(DISTINCT id) n FROM (${ids})`);
  database.close();
  return { nodes, edges, repeatedIds };
}

storeContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  const file = join(folder, 'law.sqlite');
  const opened: Store[] = [];
  const open = (): Store => {
    const store = openSqliteStore({ file });
    opened.push(store);
    return store;
  };
  return {
    store: open(),
    openAnother: async () => open(),
    probe: async () => countsOf(file),
    dispose: async () => {
      for (const store of opened) await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
