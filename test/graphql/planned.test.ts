import { describe, expect, it } from 'vitest';
import { type Store, StoreError } from '../../src/store/store.ts';
import { type Answer, openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { LAW, LAW_2022, LOCAL_2025, lawGraph } from './law-graph.ts';

/** A construct of the language: planned whole and compiled, it answers as it does level by level and interpreted. */
interface Row {
  readonly name: string;
  readonly query: string;
  /** Sets of variables, asked one after another of the same document. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
  /** Reads of the store for each set. */
  readonly reads: readonly number[];
  /** Those of the first time, where they are more. */
  readonly firstReads?: readonly number[];
}

const rows: readonly Row[] = [
  {
    name: 'an alias, and the same field under two',
    query: `{ instruments { nodes { first: articles(first: 1) { nodes { eId } } all: articles(first: 1) { nodes { number eId } } } } }`,
    variables: [{}],
    reads: [1],
  },
  {
    name: 'a field in two places, merged',
    query: `{ instruments { nodes { articles { nodes { eId } } } nodes { articles { nodes { duties { totalCount } } } } } }`,
    variables: [{}],
    reads: [1],
  },
  {
    name: 'a fragment that is spread twice',
    query: `{ a: duties { nodes { ...D } } b: norms { nodes { ...D } } } fragment D on Norm { __typename text bearers { name } }`,
    variables: [{}],
    reads: [2],
  },
  {
    name: 'an inline fragment on a type that is not there',
    query: `{ norms { nodes { ... on Right { remedyForPenalties { nodes { text } } } ... on Duty { sanctionedBy { nodes { text } } } } } }`,
    variables: [{}],
    reads: [1],
  },
  {
    name: 'an interface',
    query: `{ norms { nodes { ... on Sourced { source { file start } } ... on Node { id } ... on Norm { instrument { title } bearers { name } } } } }`,
    variables: [{}],
    reads: [1],
  },
  {
    name: '@skip and @include with variables',
    query: `query ($with: Boolean!) { duties { nodes { eId bearers @include(if: $with) { name } provision @skip(if: $with) { eId } } } }`,
    variables: [{ with: true }, { with: false }, { with: true }],
    reads: [1, 1, 1],
  },
  {
    name: '@skip on one of two places of a field',
    query: `query ($skip: Boolean!) { duties { nodes { bearers @skip(if: $skip) { name } bearers { kind } ...P @skip(if: $skip) } } } fragment P on Norm { provision { eId } }`,
    variables: [{ skip: true }, { skip: false }],
    reads: [1, 1],
  },
  {
    name: 'a variable in first',
    query: `query ($first: Int) { instruments { nodes { articles(first: $first) { nodes { eId } pageInfo { hasNextPage endCursor } } } } }`,
    variables: [{ first: 1 }, { first: 2 }, {}, { first: null }],
    reads: [1, 1, 1, 1],
  },
  {
    name: 'a variable with a default',
    query: `query ($first: Int = 1) { instruments { nodes { articles(first: $first) { nodes { eId } } } } }`,
    variables: [{}, { first: 3 }, { first: null }],
    reads: [1, 1, 1],
  },
  {
    name: 'variables in a nested filter and an order',
    query: `query ($bearer: [String!], $order: NormOrder) { instruments { nodes { duties(filter: { bearer: $bearer }, order: $order) { totalCount nodes { text } } } } }`,
    variables: [
      { bearer: ['公安机关'] },
      { bearer: ['电信业务经营者'], order: { by: 'CONFIDENCE', direction: 'DESC' } },
      { bearer: [] },
      {},
    ],
    // Nobody has the first for bearer: whether he is held at all is asked then.
    reads: [2, 1, 1, 1],
    // Whether a name is canonical is asked once.
    firstReads: [3, 2, 1, 1],
  },
  {
    name: 'a day of its own below',
    query: `query ($day: Date) { work(uri: "${LAW}") { inForce(asOf: $day) { uri status } versions { nodes { status } } } }`,
    variables: [{ day: '2019-01-01' }, { day: '2023-01-01' }, {}],
    reads: [1, 1, 1],
  },
  {
    name: 'facts of an edge',
    query: `{ penalties { nodes { sanctions { edges { method confidence node { eId } cursor } } } } }`,
    variables: [{}],
    reads: [1],
  },
  {
    name: 'an edge over another edge',
    query: `{ instruments { nodes { versions { nodes { uri work { title } } } } } }`,
    variables: [{}],
    reads: [1],
  },
  {
    name: 'nodes of many types',
    query: `query ($uri: String!) { provision(uri: $uri, eId: "art_1") { __typename ... on Article { duties { nodes { bearers { name } } } } parent { __typename eId } } }`,
    // Of a version that is not held, the work and its versions are looked for: they are what may be meant.
    variables: [{ uri: LAW_2022 }, { uri: LOCAL_2025 }, { uri: `${LAW}@1900-01-01` }],
    reads: [1, 1, 3],
  },
];

describe('what is planned and compiled', () => {
  it.each(rows)('answers as what is not: $name', async ({ query, variables, reads, firstReads = reads }) => {
    const store = memoryStore(lawGraph());
    const plain = openApp({ store, planDepth: 1, compiled: false });
    const planned = openApp({ store });
    const expected: Answer<unknown>[] = [];
    for (const one of variables) expected.push(await plain.query(query, one));
    expect(expected.flatMap(({ errors }) => errors)).toEqual([]);
    // The first time Yoga answers; from the second on the query is known and compiled.
    for (let time = 0; time < 3; time += 1) {
      for (const [index, one] of variables.entries()) {
        const before = planned.store.plans.length;
        expect(await planned.query(query, one)).toEqual(expected[index]);
        expect(planned.store.plans.length - before).toBe((time === 0 ? firstReads : reads)[index]);
      }
    }
  });

  it.each(['STORE_UNAVAILABLE', 'STORE_MISUSED'] as const)(
    'tells a fault of the store in the same words and places: %s',
    async (code) => {
      const store = memoryStore(lawGraph());
      let isDown = false;
      const failing: Store = {
        ...store,
        read: (plan, parameters) =>
          isDown ? Promise.reject(new StoreError(code, 'It is down.')) : store.read(plan, parameters),
      };
      const [plain, planned] = [openApp({ store: failing, compiled: false }), openApp({ store: failing })];
      const query = '{\n  works { totalCount }\n  actor(name: "公安机关") { name }\n}';
      for (let time = 0; time < 3; time += 1) await planned.query(query);
      isDown = true;
      const [expected, answer] = [await plain.query(query), await planned.query(query)];
      const withoutIds = ({ errors }: typeof expected) =>
        errors.map((error) => ({ ...error, extensions: { code: error.extensions?.code } }));
      expect(withoutIds(answer)).toEqual(withoutIds(expected));
      expect(answer.data).toEqual(expected.data);
    },
  );

  it.each([
    [
      'a page that is too large',
      'query ($n: Int) { duties { nodes { items(first: $n) { nodes { eId } } } } }',
      { n: 101 },
    ],
    ['a cursor of another list', 'query ($n: String) { duties(after: $n) { nodes { eId } } }', { n: 'x' }],
    ['a variable of the wrong type', 'query ($n: Int!) { duties(first: $n) { nodes { eId } } }', { n: 'x' }],
    ['no variable', 'query ($n: Int!) { duties(first: $n) { nodes { eId } } }', {}],
    [
      'a query that costs too much',
      'query ($n: Int!) { duties(first: $n) { nodes { items(first: $n) { nodes { duties(first: $n) { totalCount nodes { eId } } } } } } }',
      { n: 100 },
    ],
  ])('tells %s in the same words', async (_what, query, variables) => {
    const store = memoryStore(lawGraph());
    const [plain, planned] = [openApp({ store, compiled: false }), openApp({ store })];
    const fine = { n: query.includes('String') ? null : 1 };
    const expected = await plain.query(query, variables);
    expect(expected.errors.length).toBeGreaterThan(0);
    // It is known by then, and compiled.
    for (let time = 0; time < 3; time += 1) await planned.query(query, fine);
    expect(await planned.query(query, variables)).toEqual(expected);
  });
});
