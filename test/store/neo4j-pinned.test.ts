import { describe, expect, it } from 'vitest';
import { looksOf, type Footing } from '../../src/store/neo4j/pinned-statement.ts';
import { openNeo4jFixture, runCypher, testNeo4j } from '../support/neo4j-fixture.ts';
import { sampleGraph } from '../support/graph.ts';
import { idsPlan, select } from '../support/plans.ts';

/** A look gives the generation, and the number of loads that had begun when the last of them had cleared up; else null. */
describe('looksOf', () => {
  it.each<[string, Footing, readonly [unknown, unknown, unknown], ReturnType<typeof looksOf>]>([
    ['nothing was at work', 'settled', [[7, 4], 7, 4], { generation: 7, isWhole: true, footing: 'settled' }],
    [
      'a load was at work before it',
      'settled',
      [[7, null], 7, null],
      { generation: 7, isWhole: false, footing: 'moving' },
    ],
    [
      'a load began under it',
      'settled',
      [[7, 4], 7, null],
      { generation: 7, isWhole: false, footing: 'moving' },
    ],
    [
      'a load ended under it',
      'settled',
      [[7, null], 8, 5],
      { generation: 8, isWhole: false, footing: 'settled' },
    ],
    [
      'a load came and went',
      'settled',
      [[7, 4], 8, 5],
      { generation: 8, isWhole: false, footing: 'settled' },
    ],
    [
      'one came and undid all',
      'settled',
      [[7, 4], 7, 5],
      { generation: 7, isWhole: false, footing: 'settled' },
    ],
    [
      'one of an older program came and went',
      'settled',
      [[7, 4], 8, 4],
      { generation: 8, isWhole: false, footing: 'settled' },
    ],
    [
      'an older program loaded all',
      'settled',
      [[7, null], 7, null],
      { generation: 7, isWhole: false, footing: 'moving' },
    ],
    [
      'nothing was ever loaded',
      'settled',
      [[null, null], null, null],
      { generation: null, isWhole: false, footing: 'moving' },
    ],
    ['a load is at work', 'moving', [7, 7, null], { generation: 7, isWhole: true, footing: 'moving' }],
    ['a load has cleared up', 'moving', [7, 7, 5], { generation: 7, isWhole: true, footing: 'settled' }],
    ['a load was seen', 'moving', [7, 8, null], { generation: 8, isWhole: false, footing: 'moving' }],
    [
      'there is nothing',
      'moving',
      [null, null, null],
      { generation: null, isWhole: true, footing: 'moving' },
    ],
  ])('where %s', (_, footing, row, looks) => {
    expect(looksOf(footing, row)).toEqual(looks);
  });
});

const address = await testNeo4j();

describe.skipIf(address === null)('a read of Neo4j', () => {
  const at = address ?? { uri: 'bolt://127.0.0.1:1', username: '', password: '' };
  const graph = sampleGraph();
  const actors = idsPlan('Actor', select(['name']));
  const ids = { ids: ['/actor/公安机关', '/actor/工商局'], first: 10 };

  it('looks at when things live only while a load is at work or has left something', async () => {
    const texts: string[] = [];
    const fixture = openNeo4jFixture(at, { onStatement: (text) => texts.push(text) });
    const { dataset, store } = fixture;
    /** The footings of the statements of one read, and what it finds. */
    const read = async (): Promise<readonly [footings: readonly Footing[], found: readonly string[]]> => {
      texts.length = 0;
      const { edges } = await store.read(actors, ids);
      const footings = texts.map((text): Footing => (text.includes('since') ? 'moving' : 'settled'));
      return [footings, edges.map(({ node }) => node.id)];
    };
    const found = ['/actor/公安机关'];
    try {
      await store.load(graph, { mode: 'replace' });
      expect(await read()).toEqual([['settled'], found]);
      // A load takes its place and writes what is not to be seen yet.
      await runCypher(
        at,
        'MATCH (d:FawangDataset {name: $dataset}) SET d.unclean = true, d.settled = null, d.loads = d.loads + 1',
        { dataset },
      );
      await runCypher(
        at,
        `CREATE (:LegalNode:Actor {dataset: $dataset, id: '/actor/工商局', nodeKind: 'Actor', name: '工商局', since: 2, until: 2147483647})`,
        { dataset },
      );
      expect(await read()).toEqual([['settled', 'moving'], found]);
      expect(await read()).toEqual([['moving'], found]);
      await store.tidy();
      expect(await read()).toEqual([['moving'], found]);
      expect(await read()).toEqual([['settled'], found]);
    } finally {
      await fixture.dispose();
    }
  });

  it('finds another number of loads after each, one that changed nothing too', async () => {
    const fixture = openNeo4jFixture(at);
    const { dataset, store } = fixture;
    const settled = async (): Promise<unknown> =>
      (await runCypher(at, 'MATCH (d:FawangDataset {name: $dataset}) RETURN d.settled', { dataset }))[0]?.[0];
    try {
      await store.load(graph, { mode: 'replace' });
      expect(await settled()).toBe(1);
      await store.load(graph, { mode: 'replace' });
      expect(await settled()).toBe(2);
      await expect(store.load(graph, { mode: 'replace', over: 'another' })).rejects.toMatchObject({
        code: 'STORE_LOCKED',
      });
      expect(await settled()).toBe(3);
    } finally {
      await fixture.dispose();
    }
  });

  it('sees nothing of what a load left that the next one, which was refused, cleared', async () => {
    const fixture = openNeo4jFixture(at);
    const { dataset, store } = fixture;
    try {
      await store.load(graph, { mode: 'replace' });
      // A load moved the pointer and died before it deleted what had ended.
      await runCypher(
        at,
        `MATCH (d:FawangDataset {name: $dataset}) SET d.unclean = true, d.settled = null, d.generation = 2
         CREATE (:LegalNode:Actor {dataset: $dataset, id: '/actor/工商局', nodeKind: 'Actor', name: '工商局', since: 1, until: 2})
         CREATE (:FawangJournal {dataset: $dataset, generation: 2, ids: ['/actor/工商局']})`,
        { dataset },
      );
      const refused = store.load(graph, { mode: 'replace', over: 'another' });
      await expect(refused).rejects.toMatchObject({ code: 'STORE_LOCKED' });
      const { edges } = await store.read(actors, ids);
      expect(edges.map(({ node }) => node.id)).toEqual(['/actor/公安机关']);
    } finally {
      await fixture.dispose();
    }
  });

  it('is told by a start that data of an older program is settled', async () => {
    const fixture = openNeo4jFixture(at);
    const { dataset, store } = fixture;
    try {
      await store.load(graph, { mode: 'replace' });
      await runCypher(at, 'MATCH (d:FawangDataset {name: $dataset}) SET d.settled = null, d.loads = null', {
        dataset,
      });
      await store.tidy();
      const rows = await runCypher(at, 'MATCH (d:FawangDataset {name: $dataset}) RETURN d.settled', {
        dataset,
      });
      expect(rows).toEqual([[1]]);
    } finally {
      await fixture.dispose();
    }
  });
});
