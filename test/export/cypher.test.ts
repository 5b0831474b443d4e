import neo4j, { type Session } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDGES, isNodeKind, type EdgeKind } from '../../src/model/graph-schema.ts';
import type { GraphEdge, GraphNode, PropertyGraph, PropertyMap } from '../../src/model/property-graph.ts';
import { VersionSum, edgeHash, nodeHash } from '../../src/store/content-hash.ts';
import { exported, nastyGraph, seedGraph } from '../support/exported.ts';
import { neo4j as neo4jStore, sqlite, type LoadedStore } from '../support/loaded-stores.ts';
import { memoryStore } from '../support/memory-store.ts';
import { testNeo4j } from '../support/neo4j-fixture.ts';

/** The Cypher of an export, run statement by statement in a real Neo4j and read back without the store. */

const address = await testNeo4j();
const SLOW = { timeout: 300_000 };

const EMPTY = 'MATCH (n:FawangNode) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS';
const NODES = 'MATCH (n:FawangNode) RETURN labels(n), properties(n)';
const EDGES_HELD = 'MATCH (a:FawangNode)-[r]->(b:FawangNode) RETURN type(r), a.id, b.id, properties(r)';

function nodeOf(labels: readonly string[], { id, owner, ...properties }: Record<string, unknown>): GraphNode {
  const kind = labels.filter((label) => label !== 'FawangNode' && isNodeKind(label)).at(-1);
  if (kind === undefined || !isNodeKind(kind)) throw new Error(`No kind is among ${labels.join()}.`);
  return { id: String(id), kind, owner: ownerOf(owner), properties: properties as PropertyMap };
}

const ownerOf = (owner: unknown): string | null => (typeof owner === 'string' ? owner : null);
const isEdgeKind = (kind: string): kind is EdgeKind => Object.hasOwn(EDGES, kind);

function edgeOf(kind: string, from: string, to: string, data: Record<string, unknown>): GraphEdge {
  if (!isEdgeKind(kind)) throw new Error(`${kind} is no kind of edge.`);
  const { owner, position, ...properties } = data;
  return {
    kind,
    from,
    to,
    owner: ownerOf(owner),
    position: Number(position),
    properties: properties as PropertyMap,
  };
}

function nameOf({ nodes, edges }: PropertyGraph): string {
  const sum = new VersionSum();
  for (const node of nodes) sum.add(nodeHash(node));
  for (const edge of edges) sum.add(edgeHash(edge));
  return sum.name;
}

describe.skipIf(address === null)('the Cypher of an export', () => {
  if (address === null) return;
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  let session: Session;
  const opened: LoadedStore[] = [];
  const open = async (kind: typeof sqlite, graph: PropertyGraph): Promise<LoadedStore> => {
    const held = await kind.open(graph);
    if (held === null) throw new Error('There is no store.');
    opened.push(held);
    return held;
  };
  beforeAll(async () => {
    session = driver.session();
    await session.run(EMPTY);
  });
  afterAll(async () => {
    await session.run(EMPTY);
    await session.run('DROP CONSTRAINT fawang_node_id IF EXISTS');
    await session.close();
    await driver.close();
    for (const held of opened) await held.dispose();
  });

  const runAll = async (text: string): Promise<void> => {
    for (const statement of text.split(/;\n/u)) if (statement !== '') await session.run(statement);
  };
  const readBack = async (): Promise<PropertyGraph> => {
    const nodes = await session.run(NODES);
    const edges = await session.run(EDGES_HELD);
    return {
      nodes: nodes.records.map((record) => nodeOf(record.get(0), record.get(1))),
      edges: edges.records.map((record) =>
        edgeOf(record.get(0), record.get(1), record.get(2), record.get(3)),
      ),
    };
  };

  it('makes hard texts as they are, and the same again when it is run twice', SLOW, async () => {
    const graph = nastyGraph();
    const text = await exported(memoryStore(graph), 'cypher');
    await runAll(text);
    await runAll(text);
    const back = await readBack();
    const byId = new Map(back.nodes.map((node) => [node.id, node]));
    for (const node of graph.nodes) expect(byId.get(node.id)).toEqual(node);
    expect(nameOf(back)).toBe(nameOf(graph));
    await session.run(EMPTY);
  });

  it('makes the graph of a decision: the same nodes, edges and data version', SLOW, async () => {
    const { store } = await open(sqlite, seedGraph());
    const works = ['/cn-bj/北京市人民代表大会常务委员会关于进一步加强本市反电信网络诈骗工作的决定'];
    await runAll(await exported(store, 'cypher', { works }));
    const lines = (await exported(store, 'jsonl', { works })).trimEnd().split('\n');
    const { end } = JSON.parse(lines.at(-1) ?? '') as {
      end: { nodes: number; edges: number; version: string };
    };
    const back = await readBack();
    expect([back.nodes.length, back.edges.length]).toEqual([end.nodes, end.edges]);
    expect(nameOf(back)).toBe(end.version);
    const [row] = (
      await session.run("SHOW CONSTRAINTS YIELD name WHERE name = 'fawang_node_id' RETURN count(*)")
    ).records;
    expect(row?.get(0)).toBe(1);
  });

  it('and every other format has the same bytes from Neo4j as from SQLite', SLOW, async () => {
    const graph = nastyGraph();
    const [left, right] = [await open(sqlite, graph), await open(neo4jStore, graph)];
    for (const format of ['jsonl', 'graphml', 'jsonld', 'csv-nodes', 'csv-edges', 'cypher'] as const) {
      expect(await exported(right.store, format)).toBe(await exported(left.store, format));
    }
  });
});
