import { expect, it } from 'vitest';
import * as documents from '../../src/client/gql/graphql.ts';
import { compileSeed } from '../../src/seed.ts';
import { dataOf } from '../support/app.ts';
import { neo4j, reference, sqlite } from '../support/loaded-stores.ts';
import { describeOver } from '../support/over-stores.ts';

/** Walks over the seed texts. */
const { graph } = compileSeed();
const LAW = '/cn/反电信网络诈骗法@2022-09-02';
const idOf = (kind: string, id: string) => Buffer.from(`${kind}:${id}`).toString('base64url');
const OPERATORS = idOf('Actor', '/actor/电信业务经营者');
const POLICE = idOf('Actor', '/actor/公安机关');
const REVIEW = idOf('Right', `${LAW}#art_48__para_1~norm_1`);

describeOver('walks over $name', [sqlite, neo4j, reference], graph, (appOver) => {
  const app = appOver();

  it('lead from 电信业务经营者 over duty and penalty to 行政复议 of art. 48', async () => {
    const { shortestPaths } = dataOf(await app.run(documents.ShortestPathsDocument));
    expect([shortestPaths.length, shortestPaths.hasMore, shortestPaths.truncated]).toEqual([3, true, false]);
    expect(shortestPaths.paths).toHaveLength(5);
    for (const { nodes, edges } of shortestPaths.paths) {
      expect(nodes[0]).toMatchObject({ __typename: 'Actor', name: '电信业务经营者' });
      expect(nodes[1]).toMatchObject({ __typename: 'Duty' });
      expect(nodes[2]).toMatchObject({ __typename: 'Penalty' });
      expect(nodes[3]).toMatchObject({ __typename: 'Right', eId: 'art_48__para_1' });
      expect(edges.map((edge) => [edge.kind, edge.facts?.method ?? null])).toMatchObject([
        ['BORNE_BY', null],
        ['SANCTIONS', expect.stringMatching(/^(?:EXPLICIT|INFERRED)$/u)],
        ['REMEDIED_BY', expect.stringMatching(/^(?:EXPLICIT|INFERRED)$/u)],
      ]);
    }
  });

  it('lead there in two steps over art. 39, which names 电信业务经营者 itself', async () => {
    const query = `query ($from: ID!, $to: ID!) {
      all: shortestPaths(from: $from, to: $to) { ...Way }
      directed: shortestPaths(from: $from, to: $to, directed: true) { ...Way }
      near: shortestPaths(from: $from, to: $to, maxLength: 1) { ...Way }
      self: shortestPaths(from: $to, to: $to) { ...Way }
      gone: shortestPaths(from: $from, to: "${idOf('Actor', '/actor/无')}") { ...Way }
    }
    fragment Way on ShortestPaths {
      length
      paths { nodes { ... on Penalty { eId } } edges { kind kindLabel from { id } to { id } } }
    }`;
    const data = dataOf(await app.query(query, { from: OPERATORS, to: REVIEW }));
    const none = { length: null, paths: [] };
    expect(data).toMatchObject({ directed: none, near: none, gone: none, self: { length: 0 } });
    expect(data['all']).toMatchObject({ length: 2 });
    const { paths } = data['all'] as { readonly paths: readonly { readonly nodes: readonly unknown[] }[] };
    const over39 = paths.find(({ nodes }) => JSON.stringify(nodes[1]).includes('art_39__para_1'));
    expect(over39).toMatchObject({
      edges: [
        { kind: 'APPLIES_TO', kindLabel: '违法主体', to: { id: OPERATORS } },
        { kind: 'REMEDIED_BY', kindLabel: '救济', to: { id: REVIEW } },
      ],
    });
  });

  it('show what lies around an actor, within limits', async () => {
    const { neighbourhood } = dataOf(await app.run(documents.NeighbourhoodDocument));
    expect(neighbourhood.nodes[0]).toMatchObject({ __typename: 'Actor', id: OPERATORS });
    expect(neighbourhood.nodes.length).toBeLessThanOrEqual(60);
    const known = new Set(neighbourhood.nodes.map((node) => node.id));
    for (const { from, to } of neighbourhood.edges)
      expect([known.has(from.id), known.has(to.id)]).toEqual([true, true]);
    expect(neighbourhood.nodes.map((node) => ('maxFine' in node ? node.eId : null))).toContain(
      'art_39__para_1',
    );
    const tight = dataOf(await app.run(documents.NeighbourhoodDocument, { maxNodes: 3 })).neighbourhood;
    expect([tight.nodes.length, tight.truncated, tight.truncatedAt]).toEqual([
      3,
      true,
      expect.arrayContaining([OPERATORS]),
    ]);
  });

  it('show the penalties that 公安机关 imposes, and tell of none cut', async () => {
    const { neighbourhood } = dataOf(
      await app.run(documents.NeighbourhoodDocument, {
        ids: [POLICE],
        depth: 1,
        edges: ['ENFORCED_BY'],
        direction: 'IN',
        maxEdgesPerNode: 50,
      }),
    );
    const penalties = neighbourhood.nodes.filter((node) => node.__typename === 'Penalty');
    expect([penalties.length, neighbourhood.truncated]).toEqual([7, false]);
    expect(new Set(neighbourhood.edges.map((edge) => edge.facts))).toEqual(new Set([null]));
  });

  it.each([
    [`neighbourhood(ids: ["${POLICE}"], depth: 5) { truncated }`, /`depth` is 5; it must be from 1 to 4/u],
    [`neighbourhood(ids: ["${POLICE}"], maxNodes: 501) { truncated }`, /`maxNodes` is 501/u],
    [`neighbourhood(ids: ["${POLICE}"], maxEdgesPerNode: 0) { truncated }`, /`maxEdgesPerNode` is 0/u],
    [`neighbourhood(ids: ["公安机关"]) { truncated }`, /no global id; take it from the field `id`/u],
    [`neighbourhood(ids: []) { truncated }`, /`ids` holds 0 ids; give 1 to 20/u],
    [`neighbourhood(ids: ["${POLICE}"], edges: []) { truncated }`, /name at least one kind/u],
    [`shortestPaths(from: "x", to: "${REVIEW}") { length }`, /`from` holds "x"/u],
    [`shortestPaths(from: "${POLICE}", to: "${REVIEW}", maxLength: 9) { length }`, /`maxLength` is 9/u],
    [`shortestPaths(from: "${POLICE}", to: "${REVIEW}", first: 0) { length }`, /`first` is 0/u],
  ])('say what to do: %s', async (field, words) => {
    const { errors } = await app.query(`{ ${field} }`);
    expect(errors).toMatchObject([
      { message: expect.stringMatching(words) as string, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('cost what they may read', async () => {
    const cost = async (query: string) => (await app.query(query)).extensions.cost?.requested ?? 0;
    const few = await cost(`{ neighbourhood(ids: ["${POLICE}"], maxNodes: 10) { nodes { id } } }`);
    const many = await cost(`{ neighbourhood(ids: ["${POLICE}"], maxNodes: 500) { nodes { id } } }`);
    expect([few, many]).toEqual([60, 550]);
  });
});
