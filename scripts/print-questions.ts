import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { compileSeed } from '../src/seed.ts';
import { openNeo4jStore } from '../src/store/neo4j/open-neo4j-store.ts';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../src/store/store.ts';
import { startLocalNeo4j } from './neo4j-local.ts';
import { type Measured, measure, questionsPage } from './questions-page.ts';

/** Writes docs/questions.md: asks every question of both stores. Needs Java and Maven, as `npm run neo4j` does. */
const folder = await mkdtemp(join(tmpdir(), 'fawang-questions-'));
const { graph } = compileSeed();
/** Milliseconds: a busy machine is slow and not ill. */
const PATIENCE = 30_000;

async function over(store: Store): Promise<readonly Measured[]> {
  try {
    await store.load(graph, { mode: 'replace' });
    return await measure(store);
  } finally {
    await store.close();
  }
}

try {
  const sqlite = await over(openSqliteStore({ file: join(folder, 'data.db') }));
  const server = await startLocalNeo4j({ home: join(folder, 'neo4j'), port: 0 });
  try {
    const neo4j = await over(openNeo4jStore({ ...server, readTimeout: PATIENCE }));
    const [processor] = cpus();
    const gigabytes = Math.round(totalmem() / 2 ** 30);
    const machine = `${String(cpus().length)} × ${processor?.model ?? 'unknown'}, ${String(gigabytes)} GB, Node ${process.versions.node}`;
    await writeFile(new URL('../docs/questions.md', import.meta.url), questionsPage(sqlite, neo4j, machine));
  } finally {
    await server.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
