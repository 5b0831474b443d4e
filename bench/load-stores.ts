import { parseArgs } from 'node:util';
import neo4jDriver from 'neo4j-driver';
import { compileCorpus } from '../src/compile.ts';
import { findSourceFiles, readSourceFiles } from '../src/cli/source-files.ts';
import type { GraphEdge, GraphNode, PropertyGraph } from '../src/model/property-graph.ts';
import { readAuthority } from '../src/seed.ts';
import { openNeo4jStore } from '../src/store/neo4j/open-neo4j-store.ts';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../src/store/store.ts';

/**
 * Puts one graph into both stores: texts are compiled into the SQLite file, and what that holds is loaded into Neo4j.
 * A process of its own, for it takes gigabytes. With `--keep` the file stays as it is, where it holds data.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    uri: { type: 'string' },
    password: { type: 'string' },
    keep: { type: 'boolean', default: false },
    texts: { type: 'string' },
  },
});
const { file, uri, password, keep, texts } = values;
if (file === undefined || uri === undefined || password === undefined) {
  throw new Error('load-stores.ts takes --file, --uri and --password.');
}

const sqlite = openSqliteStore({ file });
const neo4j = openNeo4jStore({ uri, username: 'neo4j', password });
try {
  if (!keep || (await sqlite.version()) === null) {
    await timed('compiled', async () => {
      const graph = compile();
      await sqlite.load(graph, { mode: 'replace' });
    });
  }
  const [here, there] = [await sqlite.version(), await neo4j.version()];
  if (here?.name !== there?.name) {
    await timed('loaded into Neo4j', async () => {
      await neo4j.load(await graphIn(sqlite), { mode: 'replace' });
    });
  }
  await indexForPeers();
} finally {
  await sqlite.close();
  await neo4j.close();
}

/** The store finds duties by jurisdiction over an index of its own form; the others are given the like. */
async function indexForPeers(): Promise<void> {
  const driver = neo4jDriver.driver(uri ?? '', neo4jDriver.auth.basic('neo4j', password ?? ''));
  try {
    await driver.executeQuery(
      'CREATE INDEX peers_duty_jurisdiction IF NOT EXISTS FOR (n:Duty) ON (n.dataset, n.jurisdiction)',
    );
    await driver.executeQuery('CALL db.awaitIndexes(300)');
  } finally {
    await driver.close();
  }
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const started = performance.now();
  await work();
  console.error(`${what} in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

/** The seed texts and so many of those named, evenly drawn. */
function compile(): PropertyGraph {
  const found = findSourceFiles(positionals, process.cwd());
  const most = texts === undefined ? found.length : Number(texts);
  const step = Math.max(1, found.length / most);
  const drawn = Array.from(
    { length: Math.min(most, found.length) },
    (_, index) => found[Math.floor(index * step)],
  );
  const seed = findSourceFiles([new URL('../seed/sources', import.meta.url).pathname], process.cwd());
  const files = [...seed, ...drawn.filter((one) => one !== undefined)];
  console.error(`compiles ${String(files.length)} texts …`);
  return compileCorpus(readSourceFiles(files), { authority: readAuthority() }).graph;
}

async function graphIn(store: Store): Promise<PropertyGraph> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for await (const batch of store.scan({ of: 'all' })) {
    for (const node of batch.nodes) nodes.push(node);
    for (const edge of batch.edges) edges.push(edge);
  }
  return { nodes, edges };
}
