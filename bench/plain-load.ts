import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { AT_ONCE } from '../src/cli/load-command.ts';
import { compileFound } from '../src/cli/compile-paths.ts';
import { speedOf } from '../src/cli/counts.ts';
import { findSourceFiles } from '../src/cli/source-files.ts';
import type { PropertyGraph } from '../src/model/property-graph.ts';

/**
 * The plainest batched loader, against which a load is held: it compiles texts as `npm run load` does, as many at once,
 * and writes their graph once into an empty database, in batches, with an index on the ids and nothing else. It keeps no
 * versions, searches no text, compares nothing with what is held, links no part with those before, and no reader may
 * look meanwhile.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { file: { type: 'string' }, uri: { type: 'string' }, password: { type: 'string' } },
});
/** Rows of one statement of Neo4j. */
const BATCH = 5_000;

const started = performance.now();
const files = findSourceFiles(positionals, process.cwd());
if (options.file !== undefined) await writeSqlite(options.file);
if (options.uri !== undefined) await writeNeo4j(options.uri, options.password ?? '');
const { seconds, peakMemoryMb } = speedOf(0, performance.now() - started);
console.error(`It took ${String(seconds)} s and ${String(peakMemoryMb)} MB.`);

/** The graphs of the parts; nodes that several share, as actors, and texts that several hold are in the first alone. */
async function* graphsOf(): AsyncGenerator<PropertyGraph> {
  const written = new Set<string>();
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const { graph } = await compileFound(files.slice(from, from + AT_ONCE));
    const nodes = graph.nodes.filter(({ id, owner }) => !written.has(owner ?? id));
    yield { nodes, edges: graph.edges.filter(({ owner }) => owner === null || !written.has(owner)) };
    for (const { id, owner } of nodes) written.add(owner ?? id);
  }
}

async function writeSqlite(file: string): Promise<void> {
  const database = new DatabaseSync(file);
  database.exec(`
    CREATE TABLE node (id TEXT PRIMARY KEY, kind TEXT, owner TEXT, properties TEXT);
    CREATE TABLE edge (kind TEXT, source TEXT, target TEXT, position INTEGER, owner TEXT, properties TEXT);
    BEGIN`);
  const node = database.prepare('INSERT INTO node VALUES (?, ?, ?, ?)');
  const edge = database.prepare('INSERT INTO edge VALUES (?, ?, ?, ?, ?, ?)');
  for await (const { nodes, edges } of graphsOf()) {
    for (const { id, kind, owner, properties } of nodes)
      node.run(id, kind, owner, JSON.stringify(properties));
    for (const { kind, from, to, position, owner, properties } of edges) {
      edge.run(kind, from, to, position, owner, JSON.stringify(properties));
    }
  }
  database.exec(`
    CREATE INDEX edge_source ON edge (source, kind);
    CREATE INDEX edge_target ON edge (target, kind);
    COMMIT`);
  database.close();
}

async function writeNeo4j(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
  try {
    await driver.executeQuery('CREATE CONSTRAINT FOR (n:Node) REQUIRE n.id IS UNIQUE');
    for await (const graph of graphsOf()) await writePart(driver, graph);
  } finally {
    await driver.close();
  }
}

async function writePart(driver: Driver, { nodes, edges }: PropertyGraph): Promise<void> {
  for (const [kind, alike] of Map.groupBy(nodes, ({ kind }) => kind)) {
    for (let from = 0; from < alike.length; from += BATCH) {
      const rows = alike
        .slice(from, from + BATCH)
        .map(({ id, owner, properties }) => ({ ...properties, id, owner }));
      await driver.executeQuery(`UNWIND $rows AS row CREATE (n:Node:${kind}) SET n = row`, { rows });
    }
  }
  for (const [kind, alike] of Map.groupBy(edges, ({ kind }) => kind)) {
    for (let from = 0; from < alike.length; from += BATCH) {
      const rows = alike.slice(from, from + BATCH).map(({ from, to, position, owner, properties }) => ({
        from,
        to,
        properties: { ...properties, position, owner },
      }));
      await driver.executeQuery(
        `UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to})
         CREATE (a)-[r:${kind}]->(b) SET r = row.properties`,
        { rows },
      );
    }
  }
}
