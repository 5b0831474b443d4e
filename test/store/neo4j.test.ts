import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNeo4jStore } from '../../src/store/neo4j/open-neo4j-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { PathSpec } from '../../src/store/walk.ts';
import { sampleGraph } from '../support/graph.ts';
import {
  openNeo4jFixture,
  runCypher,
  testNeo4j,
  type Neo4jAddress,
  type Neo4jFixture,
} from '../support/neo4j-fixture.ts';
import { follow, idsPlan, pagePlan, searchPlan, select } from '../support/plans.ts';
import { openApp } from '../support/app.ts';
import { openTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';

const address = await testNeo4j();

const NATIONAL = '/cn/反电信网络诈骗法@2022-09-02';
const graph = sampleGraph();
const other = sampleGraph('norm.declarative');
const nested = idsPlan(
  'Instrument',
  select(
    ['title'],
    follow('parts', 'HAS_PART', 'Provision', {
      page: { total: true },
      selection: select(
        ['eId'],
        follow('paragraphs', 'HAS_PART', 'Provision', {
          selection: select([], follow('norms', 'STATES', 'Norm', { selection: select(['rule']) })),
        }),
      ),
    }),
  ),
);
const ids = { ids: [NATIONAL], first: 10 };
const globalId = (kind: string, id: string): string => Buffer.from(`${kind}:${id}`).toString('base64url');

/** All that the database holds of a dataset, alive or not. */
async function heldOf(at: Neo4jAddress, dataset: string): Promise<Readonly<Record<string, number>>> {
  const nodes = await runCypher(
    at,
    'MATCH (n:LegalNode) WHERE n.dataset = $dataset AND n.id IS NOT NULL RETURN count(n)',
    { dataset },
  );
  const edges = await runCypher(
    at,
    'MATCH (n:LegalNode)-[r]->() WHERE n.dataset = $dataset AND n.id IS NOT NULL RETURN count(r)',
    { dataset },
  );
  const journal = await runCypher(at, 'MATCH (j:FawangJournal) WHERE j.dataset = $dataset RETURN count(j)', {
    dataset,
  });
  return { nodes: Number(nodes[0]?.[0]), edges: Number(edges[0]?.[0]), journal: Number(journal[0]?.[0]) };
}

describe.skipIf(address === null)('the Neo4j store', () => {
  const at: Neo4jAddress = address ?? { uri: 'bolt://127.0.0.1:1', username: '', password: '' };
  const { hostname, port } = new URL(at.uri);
  let fixture: Neo4jFixture;
  let proxy: TcpProxy;
  /** A store whose way to the server can be watched and disturbed. */
  let through: Store;
  const uriThrough = (): string => `bolt://127.0.0.1:${proxy.port}`;

  beforeEach(async () => {
    fixture = openNeo4jFixture(at);
    proxy = await openTcpProxy(hostname, Number(port || 7687));
    through = fixture.openWith({ uri: uriThrough() });
    await fixture.store.load(graph, { mode: 'replace' });
  });
  afterEach(async () => {
    proxy.resume();
    await fixture.dispose();
    await proxy.close();
  });

  describe('takes one round trip', () => {
    it.each([
      ['a nested plan', nested, ids],
      ['a page', pagePlan({ family: 'Norm' }, { total: true }, select(['text'])), { first: 5 }],
      [
        'a unique property',
        {
          root: { by: 'key', type: { family: 'Actor' }, property: 'name', values: { param: 'names' } },
          selection: select([]),
        },
        { names: ['公安机关'] },
      ],
      ['a search', searchPlan(['Norm', 'Actor'], { total: true }), { query: '公安', limit: 5, offset: 0 }],
    ] as const)('for %s', async (_, plan, parameters) => {
      await through.read(plan, parameters);
      const before = proxy.turns();
      await through.read(plan, parameters);
      expect(proxy.turns() - before).toBe(1);
    });

    it.each([
      [
        'a list of lists',
        '{ instruments(first: 5) { nodes { articles(first: 5) { nodes { duties(first: 5) { nodes { text bearers { name } } } } } } } }',
      ],
      [
        'a page with its count',
        '{ duties(filter: { modality: [OBLIGATION] }, first: 5) { totalCount nodes { text } } }',
      ],
      [
        'an actor and what follows',
        '{ actor(name: "公安机关") { duties { nodes { sanctionedBy { nodes { enforcers { name } } } } } } }',
      ],
      [
        'a path, with what is nested in its nodes',
        `{ shortestPaths(from: "${globalId('Actor', '/actor/公安机关')}", to: "${globalId('Paragraph', `${NATIONAL}#art_1__para_1`)}") {
          length paths { nodes { id ... on Duty { text bearers { name } } } edges { kind from { id } facts { method } } }
        } }`,
      ],
    ])('for an operation of the API: %s', async (_, query) => {
      const app = openApp({ store: through });
      await app.query(query);
      const before = proxy.turns();
      expect((await app.query(query)).errors).toEqual([]);
      expect(proxy.turns() - before).toBe(1);
    });

    it('for the version', async () => {
      await through.version();
      const before = proxy.turns();
      await through.version();
      expect(proxy.turns() - before).toBe(1);
    });
  });

  it('tells no path over what is of another generation, though it is shorter or as short', async () => {
    const { dataset, store } = fixture;
    const [from, to] = [`${NATIONAL}#art_1__para_1`, '/actor/公安机关'];
    const spec: PathSpec = {
      from,
      to,
      edges: ['STATES', 'BORNE_BY', 'HAS_CITATION'],
      direction: 'BOTH',
      maxLength: 8,
      first: 10,
    };
    const reading = { selection: select([]), parameters: {} };
    const before = await store.paths(spec, reading);
    expect(before.paths.length).toBeGreaterThan(0);
    const near = before.paths[0]?.nodes[1]?.id ?? '';
    // As a load writes that has taken its place.
    const ahead = `MATCH (d:FawangDataset {name: $dataset}) SET d.unclean = true, d.settled = null
      WITH d MATCH (a:LegalNode {dataset: $dataset, id: $from}), (b:LegalNode {dataset: $dataset, id: $to})
      CREATE (a)-[:STATES {since: 1000000, until: 2147483647, position: 0}]->(b)`;
    await runCypher(at, ahead, { dataset, from, to: near });
    expect(await store.paths(spec, reading)).toEqual(before);
    await runCypher(at, ahead, { dataset, from, to });
    expect(await store.paths(spec, reading)).toEqual(before);
  });

  describe('where the server', () => {
    /** A busy machine takes longer to notice. */
    const IN_TIME = { timeout: 20_000 };

    it('hangs, gives up in time, and answers again when it goes on', async () => {
      const hasty = fixture.openWith({ uri: uriThrough(), readTimeout: 300 });
      await hasty.ready();
      proxy.pause();
      const started = performance.now();
      await expect(hasty.read(nested, ids)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining('300 ms'),
      });
      await expect(hasty.ready()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(performance.now() - started).toBeLessThan(3_000);
      proxy.resume();
      expect(await through.read(nested, ids)).toEqual(await fixture.store.read(nested, ids));
    });

    it('hangs, and one read was given up: nobody waits for it any more until it goes on', async () => {
      // What is planned already is answered in time.
      await through.read(nested, ids);
      const hasty = fixture.openWith({ uri: uriThrough(), readTimeout: 300 });
      await hasty.ready();
      proxy.pause();
      const silent = { code: 'STORE_UNAVAILABLE', message: expect.stringContaining('silent') };
      await expect(hasty.read(nested, ids)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect.poll(() => hasty.ready().catch((fault: unknown) => fault), IN_TIME).toMatchObject(silent);
      const started = performance.now();
      for (let times = 0; times < 20; times += 1) {
        await expect(hasty.read(nested, ids)).rejects.toMatchObject(silent);
      }
      expect(performance.now() - started).toBeLessThan(200);
      proxy.resume();
      // What was asked meanwhile is answered first, so that one answer more may take longer than it has.
      const expected = await fixture.store.read(nested, ids);
      await expect
        .poll(() => hasty.read(nested, ids).catch((fault: unknown) => fault), IN_TIME)
        .toEqual(expected);
    });

    it('hangs late in a request, waits no longer than what is left of its time', async () => {
      const hasty = fixture.openWith({ uri: uriThrough(), readTimeout: 2_000 });
      await hasty.read(nested, ids);
      proxy.pause();
      const started = performance.now();
      await expect(hasty.read(nested, ids, { begun: started - 2_400 })).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
      });
      expect(performance.now() - started).toBeLessThan(1_500);
    });

    it('goes away and comes back, fails and then answers', async () => {
      await through.ready();
      proxy.cut();
      await expect(through.read(nested, ids)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      proxy.resume();
      expect(await through.read(nested, ids)).toEqual(await fixture.store.read(nested, ids));
    });

    it('has no such database, says so', async () => {
      const lost = fixture.openWith({ database: 'nowhere' });
      await expect(lost.ready()).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining('NEO4J_DATABASE'),
      });
    });

    it('is not there, tells the address and no secret', async () => {
      const lost = openNeo4jStore({ uri: 'bolt://127.0.0.1:9', username: 'someone', password: 'hush' });
      const fault: unknown = await lost.ready().catch((reason: unknown) => reason);
      await lost.close();
      expect(fault).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      expect(String(fault)).toContain('bolt://127.0.0.1:9');
      expect(String(fault)).not.toMatch(/hush|someone/u);
    });
  });

  describe('a load', () => {
    it('leaves nothing but what can be seen', async () => {
      await fixture.store.load(other, { mode: 'merge', replaces: [NATIONAL] });
      await fixture.store.load(graph, { mode: 'replace' });
      expect(await heldOf(at, fixture.dataset)).toEqual({
        nodes: graph.nodes.length,
        edges: graph.edges.length,
        journal: 0,
      });
    });

    it('that fails is undone at once, and the next is free to go', async () => {
      const onProgress = (): void => {
        throw new Error('enough');
      };
      const failed = fixture.store.load(other, { mode: 'replace', onProgress });
      await expect(failed).rejects.toThrow('enough');
      expect(await heldOf(at, fixture.dataset)).toEqual({
        nodes: graph.nodes.length,
        edges: graph.edges.length,
        journal: 0,
      });
      expect(await fixture.store.load(graph, { mode: 'replace' })).toMatchObject({ unchanged: true });
    });

    it('that crashed is seen by nobody, holds its place for the lease, and is cleared by the next', async () => {
      const before = await fixture.store.read(nested, ids);
      const crashing = fixture.openWith({ uri: uriThrough(), lease: 300 });
      const crashed = crashing.load(other, { mode: 'replace', onProgress: () => proxy.cut() });
      await expect(crashed).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      const left = await heldOf(at, fixture.dataset);
      expect(left['nodes']).toBeGreaterThan(graph.nodes.length);
      expect(await fixture.store.read(nested, ids)).toEqual(before);
      const third = { ...graph, nodes: graph.nodes.filter((node) => node.kind === 'Actor'), edges: [] };
      await expect
        .poll(
          () =>
            fixture.store.load(third, { mode: 'merge' }).then(
              () => 'loaded',
              (fault: unknown) => fault,
            ),
          {
            timeout: 20_000,
          },
        )
        .toBe('loaded');
      expect(await heldOf(at, fixture.dataset)).toEqual({
        nodes: graph.nodes.length,
        edges: graph.edges.length,
        journal: 0,
      });
      expect(await fixture.store.read(nested, ids)).toEqual(before);
    });

    it('that crashed is cleared when a server starts, once its lease is over', async () => {
      const crashing = fixture.openWith({ uri: uriThrough(), lease: 300 });
      const crashed = crashing.load(other, { mode: 'replace', onProgress: () => proxy.cut() });
      await expect(crashed).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      const clean = { nodes: graph.nodes.length, edges: graph.edges.length, journal: 0 };
      await expect
        .poll(async () => {
          await fixture.store.tidy();
          return heldOf(at, fixture.dataset);
        })
        .toEqual(clean);
      expect(await fixture.store.load(graph, { mode: 'replace' })).toMatchObject({ unchanged: true });
    });

    it('that lost its place while it hung writes nothing more', async () => {
      const slow = fixture.openWith({ uri: uriThrough(), lease: 1 });
      let paused = (): void => undefined;
      const hanging = new Promise<void>((resolve) => {
        paused = resolve;
      });
      const late = slow.load(other, {
        mode: 'replace',
        onProgress: () => {
          proxy.pause();
          paused();
        },
      });
      const outcome = late.then(
        () => 'loaded',
        (fault: unknown) => fault,
      );
      await hanging;
      await expect
        .poll(() =>
          fixture.store.load(graph, { mode: 'replace' }).then(
            () => 'loaded',
            (fault: unknown) => fault,
          ),
        )
        .toBe('loaded');
      proxy.resume();
      expect(await outcome).toMatchObject({ code: 'STORE_LOCKED' });
      expect(await heldOf(at, fixture.dataset)).toEqual({
        nodes: graph.nodes.length,
        edges: graph.edges.length,
        journal: 0,
      });
      expect(await fixture.store.load(graph, { mode: 'replace' })).toMatchObject({ unchanged: true });
    });

    it('keeps other datasets of the database as they are', async () => {
      const beside = openNeo4jFixture(at);
      await beside.store.load(other, { mode: 'replace' });
      await fixture.store.load({ nodes: [], edges: [] }, { mode: 'replace' });
      expect(await beside.probe()).toMatchObject({ nodes: other.nodes.length, edges: other.edges.length });
      const search = searchPlan(['Norm'], { total: true });
      const parameters = { query: '公安', limit: 5, offset: 0 };
      expect((await fixture.store.read(search, parameters)).total).toBe(0);
      expect((await beside.store.read(search, parameters)).total).toBeGreaterThan(0);
      await beside.dispose();
    });

    it('finds again the edges of an owner that leave the nodes of another', async () => {
      const from = `${NATIONAL}#art_1__para_1`;
      const owner = '/cn/评注@2024-01-01';
      const instrument = { id: owner, kind: 'Instrument', owner, properties: { uri: owner } } as const;
      const edge = {
        kind: 'CORRESPONDS_TO',
        from,
        to: `${NATIONAL}#art_2`,
        owner,
        position: 0,
        properties: {},
      } as const;
      await fixture.store.load({ nodes: [instrument], edges: [edge] }, { mode: 'merge', replaces: [owner] });
      const plan = idsPlan('Provision', select([], follow('to', 'CORRESPONDS_TO', 'Provision')));
      const seen = async (): Promise<number | undefined> => {
        const result = await fixture.store.read(plan, { ids: [from], first: 5 });
        return result.edges[0]?.node.edges['to']?.edges.length;
      };
      expect(await seen()).toBe(1);
      await fixture.store.load({ nodes: [instrument], edges: [] }, { mode: 'merge', replaces: [owner] });
      expect(await seen()).toBe(0);
    });
  });

  // The argument for whole reads rests on this.
  it('is told by Neo4j where a chain of edges is rebuilt under a statement, and never given a part', async () => {
    const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.username, at.password), {
      disableLosslessIntegers: true,
    });
    const read = driver.session({ defaultAccessMode: neo4j.session.READ });
    const write = driver.session();
    try {
      for (let round = 0; round < 12; round += 1) {
        const hub = `${fixture.dataset}/${round}`;
        await write.run(
          `CREATE (h:TestHub {id: $hub})
           WITH h UNWIND range(1, 22) AS i CREATE (h)-[:A]->(:TestHub) CREATE (h)-[:B]->(:TestHub)`,
          { hub },
        );
        const reading = read
          .run(
            `MATCH (h:TestHub {id: $hub})-[:A]->(m)
             CALL (m) { UNWIND range(1, 20000) AS i RETURN sum(i % 7) AS work }
             RETURN count(m), sum(work)`,
            { hub },
          )
          .then(
            ({ records }): unknown => records[0]?.get(0),
            (fault: unknown) => fault,
          );
        await write.run('MATCH (h:TestHub {id: $hub}) UNWIND range(1, 20) AS i CREATE (h)-[:B]->(:TestHub)', {
          hub,
        });
        const seen = await reading;
        if (seen !== 22) expect(seen).toMatchObject({ code: 'Neo.TransientError.Transaction.Outdated' });
      }
    } finally {
      await write.run('MATCH (h:TestHub) DETACH DELETE h');
      await driver.close();
    }
  });
});
