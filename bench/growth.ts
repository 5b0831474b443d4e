import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalNeo4j, type LocalNeo4j } from '../scripts/neo4j-local.ts';
import { ask, bodyOf } from './ask.ts';
import { drawValues } from './draw-values.ts';
import { printGrowth, readLoaded, type Loaded } from './growth-page.ts';
import { plotGrowth } from './growth-plot.ts';
import { largerCorpus } from './larger-corpus.ts';
import { measure, warmUp } from './measure.ts';
import { at, OPERATION_NAMES } from './operations.ts';
import { readOriginals } from './read-originals.ts';
import { machine } from './report.ts';
import { startSide, stopSide, type Side } from './sides.ts';

/**
 * `npm run growth`: loads corpora of growing size into both stores by the command that a user has, asks each the
 * operations of the benchmark, and writes docs/growth.md and docs/growth.svg. A size up to that of the real texts is
 * drawn evenly from them; a larger one is made of them (`largerCorpus`). What was measured is noted in docs/growth.json
 * as soon as it is known: a run of hours that is stopped leaves it, and other sizes are added by other runs.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const DATA = path.join(ROOT, 'data', 'growth');
/** What was measured so far, of which the page is made. */
const NOTES = path.join(ROOT, 'docs', 'growth.json');
const UNKEPT = { ANSWER_CACHE: '0' };
/** Seconds for each operation: a cold statement of Neo4j is planned first. */
const WARM_UP = 2;
/** More nodes than a store of the real texts has want more of Neo4j's pages in memory. */
const PAGE_CACHE = { upToReal: '512m', larger: '4g' };
const UNASKED: Loaded['p50'] = OPERATION_NAMES.map(() => null);

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '5,50,500,1998' },
    stores: { type: 'string', default: 'SQLite,Neo4j' },
    /** Seconds that each operation is asked. */
    seconds: { type: 'string', default: '2' },
  },
});

rmSync(DATA, { recursive: true, force: true });
mkdirSync(DATA, { recursive: true });
/** The real texts. */
const originals = readOriginals(positionals);
const sizes = options.sizes.split(',').map(Number);
const stores = new Set(options.stores.split(','));
for (const size of sizes) {
  const folder = path.join(DATA, String(size));
  writeTexts(folder, size);
  if (stores.has('SQLite')) await onSqlite(size, folder);
  if (stores.has('Neo4j')) await onNeo4j(size, folder);
  rmSync(folder, { recursive: true });
}

/** Notes what one corpus in one store cost, in the place of what was noted of it before, and writes the page. */
function note(loaded: Measured, plain: number | null): void {
  const noted = existsSync(NOTES) ? readLoaded(JSON.parse(readFileSync(NOTES, 'utf8'))) : [];
  const all = noted.filter(({ size, store }) => size !== loaded.size || store !== loaded.store);
  all.push({ ...loaded, machine: machine(), plain });
  all.sort((a, b) => a.size - b.size || (a.store < b.store ? 1 : -1));
  writeFileSync(NOTES, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(path.join(ROOT, 'docs', 'growth.md'), printGrowth(all));
  writeFileSync(path.join(ROOT, 'docs', 'growth.svg'), plotGrowth(all));
}

function writeTexts(folder: string, size: number): void {
  const step = Math.max(1, originals.length / size);
  const drawn =
    size >= originals.length
      ? largerCorpus(originals, size)
      : Array.from({ length: size }, (_, index) => originals[Math.floor(index * step)]);
  for (const text of drawn) {
    if (text === undefined) continue;
    const file = path.join(folder, text.name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text.text);
  }
}

/** A corpus in a store, as far as it is measured before the plainest loader is. */
type Measured = Omit<Loaded, 'machine' | 'plain'>;

async function onSqlite(size: number, folder: string): Promise<void> {
  const file = path.join(DATA, `${String(size)}.db`);
  const load = await loadInto({ DATA_FILE: file }, folder);
  const again = await loadInto({ DATA_FILE: file }, folder);
  const answers = await answersOf(
    await startSide('SQLite', { file, neo4jUri: '', neo4jPassword: '' }, UNKEPT),
  );
  const bytes = statSync(file).size;
  rmSync(file);
  const held = { size, store: 'SQLite' as const, ...load, again: again.seconds, bytes, ...answers };
  note(held, null);
  note(held, await plainly(['--file', path.join(DATA, 'plain.db')], folder));
  rmSync(path.join(DATA, 'plain.db'));
}

async function onNeo4j(size: number, folder: string): Promise<void> {
  const home = path.join(DATA, 'neo4j');
  const pageCache = size > originals.length ? PAGE_CACHE.larger : PAGE_CACHE.upToReal;
  const held = await onNewNeo4j(home, pageCache, async (neo4j) => {
    const { uri, password } = neo4j;
    const settings = { NEO4J_URI: uri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: password };
    const load = await loadInto(settings, folder);
    const again = await loadInto(settings, folder);
    const loaded = { size, store: 'Neo4j' as const, ...load, again: again.seconds };
    note({ ...loaded, bytes: bytesBelow(home), articles: 0, p50: UNASKED }, null);
    const place = { file: '', neo4jUri: uri, neo4jPassword: password };
    const answers = await answersOf(await startSide('Neo4j', place, UNKEPT));
    // What it has in memory is on the disk when it has ended.
    await neo4j.stop();
    return { ...loaded, bytes: bytesBelow(home), ...answers };
  });
  note(held, null);
  const plain = await onNewNeo4j(home, pageCache, ({ uri, password }) =>
    plainly(['--uri', uri, '--password', password], folder),
  );
  note(held, plain);
}

/** A Neo4j of its own, which holds nothing yet: Java compiles what it runs often, and each load finds it cold. */
async function onNewNeo4j<T>(
  home: string,
  pageCache: string,
  work: (neo4j: LocalNeo4j) => Promise<T>,
): Promise<T> {
  const neo4j = await startLocalNeo4j({ home, heap: '2g', pageCache, onDownload: () => undefined });
  try {
    return await work(neo4j);
  } finally {
    await neo4j.stop();
    rmSync(home, { recursive: true });
  }
}

/** Loads a folder as a user does, and reads what the command tells of itself. */
async function loadInto(
  settings: Readonly<Record<string, string>>,
  folder: string,
): Promise<Pick<Loaded, 'seconds' | 'megabytes' | 'nodes' | 'edges'>> {
  const told = await run(['src/cli.ts', 'load', folder], settings);
  const [, nodes, edges] = /took (\d+) nodes and (\d+) edges/u.exec(told) ?? [];
  return { ...spentIn(told), nodes: Number(nodes ?? 0), edges: Number(edges ?? 0) };
}

/** Seconds in which the plainest batched loader compiles and writes a folder. */
async function plainly(into: readonly string[], folder: string): Promise<number> {
  return spentIn(await run(['bench/plain-load.ts', ...into, folder], {})).seconds;
}

/** Runs a program of the project, and gives what it tells; it is shown as it comes, for a load may take hours. */
async function run(
  [program = '', ...args]: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<string> {
  const node = ['--max-semi-space-size=64', '--no-memory-protection-keys', path.join(ROOT, program), ...args];
  const child = spawn(process.execPath, node, {
    env: { ...process.env, NEO4J_URI: '', ...settings },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
    process.stderr.write(text);
  });
  const [code]: unknown[] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} failed: ${told}`);
  return told;
}

function spentIn(told: string): Pick<Loaded, 'seconds' | 'megabytes'> {
  const [, seconds, megabytes] = /It took (\d+(?:\.\d+)?) s and (\d+) MB/u.exec(told) ?? [];
  return { seconds: Number(seconds), megabytes: Number(megabytes) };
}

/** How many articles a server holds, and how fast it answers; it is stopped then. */
async function answersOf(side: Side): Promise<Pick<Loaded, 'articles' | 'p50'>> {
  try {
    const counted = await ask(side, '{ articles(first: 1) { totalCount } }');
    const articles = Number(at(counted, 'articles', 'totalCount'));
    return { articles, p50: await middlesOf(side, await drawValues(side)) };
  } finally {
    await stopSide(side);
  }
}

/** Half of the answers to each operation came within so many milliseconds; null where nothing could be drawn. */
async function middlesOf(side: Side, values: Awaited<ReturnType<typeof drawValues>>): Promise<Loaded['p50']> {
  const p50: (number | null)[] = [];
  for (const name of OPERATION_NAMES) {
    const bodies = (values.get(name) ?? []).map((one) => bodyOf(side, name, one));
    p50.push(bodies.length === 0 ? null : await middleOf(side, name, bodies));
  }
  return p50;
}

/** Half of the answers to one operation; null, with the reason told, where the server gives up. */
async function middleOf(side: Side, name: string, bodies: readonly string[]): Promise<number | null> {
  try {
    await warmUp(side.url, bodies, WARM_UP);
    const server = { url: side.url, pid: side.process.pid ?? 0 };
    return (await measure(server, bodies, 1, Number(options.seconds))).p50;
  } catch (error) {
    process.stderr.write(`${name}: ${String(error)}\n`);
    return null;
  }
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.includes('databases'))
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
