import { describe, expect, it } from 'vitest';
import { dataOf, openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { LAW_2022, lawGraph, LOCAL_2025 } from './law-graph.ts';

const graph = lawGraph(7);
const app = openApp({ store: memoryStore(graph) });
const idOf = (kind: string, id: string) => Buffer.from(`${kind}:${id}`).toString('base64url');

describe('node and nodes', () => {
  it('give back every node by its id', async () => {
    const ids = graph.nodes.map(({ kind, id }) => idOf(kind, id));
    for (let start = 0; start < ids.length; start += 100) {
      const some = ids.slice(start, start + 100);
      const answer = await app.query('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
        ids: some,
      });
      const kinds = graph.nodes.slice(start, start + 100).map(({ kind }) => kind);
      expect(dataOf(answer)).toEqual({
        nodes: some.map((id, index) => ({ __typename: kinds[index], id })),
      });
    }
  });

  it.each([
    ['nothing', ''],
    ['no base64', '!!!'],
    ['no kind', Buffer.from('Nothing:x').toString('base64url')],
    ['the wrong kind of an id', idOf('Duty', `${LAW_2022}#art_1`)],
    ['an unknown id', idOf('Work', '/cn/没有')],
    ['another spelling of a good id', `${idOf('Actor', '/actor/公安机关')}=`],
  ])('give null for %s, and the good ones beside it', async (_name, bad) => {
    const good = idOf('Actor', '/actor/公安机关');
    const answer = await app.query(
      'query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id } }',
      {
        ids: [good, bad, good],
        id: bad,
      },
    );
    expect(dataOf(answer)).toEqual({ nodes: [{ id: good }, null, { id: good }], node: null });
  });

  it('take at most 100 ids', async () => {
    const { data, errors } = await app.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, () => 'x'),
    });
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('plan what is nested for the kind of the node alone', async () => {
    const answer = await app.query(
      'query ($id: ID!) { node(id: $id) { ... on Actor { duties { totalCount } } ... on Instrument { articles { totalCount } } } }',
      { id: idOf('Instrument', LAW_2022) },
    );
    expect(dataOf(answer)).toEqual({ node: { articles: { totalCount: 8 } } });
  });
});

interface Page {
  readonly totalCount: number;
  readonly pageInfo: Record<'hasNextPage' | 'hasPreviousPage', boolean> &
    Record<'startCursor' | 'endCursor', string | null>;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly eId: string } }[];
}

const PAGE =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { eId } }';

/** The same list as an edge field and as a root field. */
const lists = {
  'a list of a parent': (args: string) => `instrument(uri: "${LAW_2022}") { articles(${args}) { ${PAGE} } }`,
  'a root list': (args: string) => `articles(filter: { instrument: "${LAW_2022}" }, ${args}) { ${PAGE} }`,
};

describe.each(Object.entries(lists))('a page of %s', (_name, list) => {
  const page = async (args: string): Promise<Page> => {
    const data = dataOf(await app.query(`{ ${list(args)} }`)) as {
      instrument?: { articles: Page };
      articles: Page;
    };
    return data.instrument?.articles ?? data.articles;
  };

  it('goes forward to the end, without gap or repeat', async () => {
    const seen: string[] = [];
    const flags: boolean[][] = [];
    let after = '';
    for (let turn = 0; turn < 3; turn += 1) {
      const { edges, pageInfo, totalCount } = await page(`first: 3${after}`);
      expect(totalCount).toBe(8);
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges.at(-1)?.cursor]);
      seen.push(...edges.map(({ node }) => node.eId));
      flags.push([pageInfo.hasPreviousPage, pageInfo.hasNextPage]);
      after = `, after: "${pageInfo.endCursor ?? ''}"`;
    }
    expect(seen).toEqual(Array.from({ length: 8 }, (_, index) => `art_${String(index + 1)}`));
    expect(flags).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  it('goes backward to the start', async () => {
    const last = await page('last: 3');
    expect(last.edges.map(({ node }) => node.eId)).toEqual(['art_6', 'art_7', 'art_8']);
    const before = await page(`last: 5, before: "${last.pageInfo.startCursor ?? ''}"`);
    expect(before.edges.map(({ node }) => node.eId)).toEqual(['art_1', 'art_2', 'art_3', 'art_4', 'art_5']);
    expect([before.pageInfo.hasPreviousPage, before.pageInfo.hasNextPage]).toEqual([false, true]);
  });

  it('follows any cursor, not only the last', async () => {
    const { edges } = await page('first: 5');
    const { edges: next } = await page(`first: 1, after: "${edges[1]?.cursor ?? ''}"`);
    expect(next.map(({ node }) => node.eId)).toEqual(['art_3']);
  });

  it('is 20 long where nothing is said', async () => {
    const long = openApp({ store: memoryStore(lawGraph(30)) });
    const data = dataOf(await long.query(`{ ${list('')} }`.replace(', )', ')').replace('()', ''))) as {
      instrument?: { articles: Page };
      articles: Page;
    };
    expect((data.instrument?.articles ?? data.articles).edges).toHaveLength(20);
  });

  it.each([
    ['first and last', 'first: 1, last: 1', 'BAD_USER_INPUT'],
    ['none', 'first: 0', 'BAD_USER_INPUT'],
    ['a negative number', 'last: -1', 'BAD_USER_INPUT'],
    ['too many', 'first: 101', 'BAD_USER_INPUT'],
    ['after with last', 'last: 1, after: "x"', 'BAD_USER_INPUT'],
    ['before with first', 'first: 1, before: "x"', 'BAD_USER_INPUT'],
    ['a cursor that is none', 'first: 1, after: "x"', 'BAD_CURSOR'],
    ['an empty cursor', 'first: 1, after: ""', 'BAD_CURSOR'],
    [
      'a cursor of other JSON',
      `first: 1, after: "${Buffer.from('{"a":1}').toString('base64url')}"`,
      'BAD_CURSOR',
    ],
    [
      'a cursor of other values',
      `first: 1, after: "${Buffer.from('["x",1,2,"y"]').toString('base64url')}"`,
      'BAD_CURSOR',
    ],
  ])('refuses %s', async (_what, args, code) => {
    const { errors, status } = await app.query(`{ ${list(args)} }`);
    expect([status, errors.map(({ extensions }) => extensions?.code)]).toEqual([200, [code]]);
  });
});

describe('a cursor', () => {
  const cursorOf = async (field: string): Promise<string> => {
    const data = dataOf(await app.query(`{ ${field} }`));
    return /"endCursor":"([^"]+)"/u.exec(JSON.stringify(data))?.[1] ?? '';
  };
  const INFO = '{ pageInfo { endCursor } nodes { id } }';

  it.each([
    ['another parent', `instrument(uri: "${LOCAL_2025}") { articles(first: 1) ${INFO} }`],
    ['another field', `instrument(uri: "${LAW_2022}") { provisions(first: 1) ${INFO} }`],
    [
      'another filter',
      `instrument(uri: "${LAW_2022}") { articles(first: 1, filter: { within: "art_1" }) ${INFO} }`,
    ],
    [
      'another order',
      `instrument(uri: "${LAW_2022}") { articles(first: 1, order: { by: POSITION, direction: DESC }) ${INFO} }`,
    ],
    ['a root list', `articles(first: 1) ${INFO}`],
  ])('of %s is refused', async (_what, field) => {
    const cursor = await cursorOf(field);
    const { errors } = await app.query(
      `query ($after: String) { instrument(uri: "${LAW_2022}") { articles(first: 1, after: $after) ${INFO} } }`,
      { after: cursor },
    );
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_CURSOR']);
  });

  it('that was edited is refused', async () => {
    const cursor = await cursorOf(`articles(first: 1) ${INFO}`);
    const [check, , ...rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const edited = Buffer.from(JSON.stringify([check, '/cn/别的法', ...rest])).toString('base64url');
    const { errors } = await app.query(`{ articles(first: 1, after: "${edited}") ${INFO} }`);
    expect(errors[0]?.extensions?.code).toBe('BAD_CURSOR');
  });

  it('survives a reload with more data', async () => {
    const cursor = await cursorOf(`articles(first: 2, filter: { instrument: "${LAW_2022}" }) ${INFO}`);
    const reloaded = openApp({ store: memoryStore(lawGraph(12)) });
    const answer = await reloaded.query(
      `{ articles(first: 2, after: "${cursor}", filter: { instrument: "${LAW_2022}" }) { nodes { eId } } }`,
    );
    expect(dataOf(answer)).toEqual({ articles: { nodes: [{ eId: 'art_3' }, { eId: 'art_4' }] } });
  });

  it('of a nested list belongs to its own parent', async () => {
    const nested = '{ instruments { nodes { uri articles(first: 1) { pageInfo { endCursor } } } } }';
    const { instruments } = dataOf(await app.query(nested)) as {
      instruments: { nodes: { uri: string; articles: { pageInfo: { endCursor: string | null } } }[] };
    };
    const cursor = instruments.nodes.find(({ uri }) => uri === LAW_2022)?.articles.pageInfo.endCursor ?? '';
    const { data, errors } = await app.query(
      `{ instrument(uri: "${LAW_2022}") { articles(first: 1, after: "${cursor}") { nodes { eId } } } }`,
    );
    expect([data, errors]).toEqual([{ instrument: { articles: { nodes: [{ eId: 'art_2' }] } } }, []]);
  });
});

describe('actor', () => {
  it.each([
    ['公安机关', '公安机关'],
    // Another name that is its alone.
    ['电信企业', '电信业务经营者'],
    ['没有的名称', null],
    ['', null],
  ])('of the name %s is %s', async (name, expected) => {
    const answer = await app.query('query ($name: String!) { actor(name: $name) { name } }', { name });
    expect(dataOf(answer)).toEqual({ actor: expected === null ? null : { name: expected } });
  });
});
