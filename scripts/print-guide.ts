import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../src/app.ts';
import { compileSeed } from '../src/seed.ts';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';
import { guidePage } from './guide-page.ts';

/** All texts are in force on this day, and the page stays the same after it. */
const AS_OF = new Date('2026-01-15T04:00:00Z');

/** Writes docs/guide.md from the example operations over the seed texts. */
const folder = await mkdtemp(join(tmpdir(), 'fawang-guide-'));
const store = openSqliteStore({ file: join(folder, 'data.db') });
try {
  await store.load(compileSeed().graph, { mode: 'replace' });
  await writeFile(
    new URL('../docs/guide.md', import.meta.url),
    await guidePage(createApp({ store, now: () => AS_OF })),
  );
} finally {
  await store.close();
  await rm(folder, { recursive: true, force: true });
}
