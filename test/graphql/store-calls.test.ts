import { describe, expect, it } from 'vitest';
import { dataOf, openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { LAW_2022, lawGraph } from './law-graph.ts';

/** How often a query reads the store: what is nested in it, levels and width, must not multiply. */
interface Row {
  readonly name: string;
  readonly query: string;
  /** With whole plans, and level by level. */
  readonly planned: number;
  readonly levels: number;
}

const rows: readonly Row[] = [
  {
    name: 'a page without edges',
    query: '{ duties(first: 100) { nodes { text } } }',
    planned: 1,
    levels: 1,
  },
  {
    name: 'three edges of one level',
    query: `{ duties(first: 50) { nodes { bearers { name } recipients { name } provision { eId } } } }`,
    planned: 1,
    levels: 1,
  },
  {
    name: 'five levels',
    query: `{ instruments(first: 5) { nodes { articles(first: 50) { nodes { norms(first: 5) { nodes { bearers { name kindOf(first: 2) { nodes { name } } } } } } } } } }`,
    planned: 1,
    levels: 4,
  },
  {
    name: 'an edge through another',
    query: `{ instruments { nodes { versions { nodes { uri work { title } } } } } }`,
    planned: 1,
    levels: 2,
  },
  {
    name: 'one field twice with other properties',
    query: `{ duties(first: 50) { nodes { a: bearers { name } b: bearers { kind id } } } }`,
    planned: 1,
    levels: 1,
  },
  {
    name: 'one field twice with other arguments',
    query: `{ instruments { nodes { a: articles(first: 1) { nodes { eId } } b: articles(first: 2) { nodes { eId number } } } } }`,
    planned: 1,
    levels: 1,
  },
  {
    name: 'a chain with what is nested in its links: the duties, what follows from each, and their instruments',
    query: `{ duties(first: 50) { nodes { chain {
      breaches { penalty { eId tiers { measures { kind } } } conduct { eId } enforcers { actor { name } } remedies { norm { text bearers { name } } } counterparts { provision { eId } } }
      supervision { norm { text bearers { name } } }
      remedies { norm { text } }
      civil { penalty { text tiers { circumstance } } }
      criminal { penalty { text } }
      deference { provision { text } }
      counterparts { relation provision { eId } }
      missing
    } } } }`,
    // Who is in charge of the whole text is asked for where nobody watches over the bearers.
    planned: 4,
    levels: 7,
  },
  {
    name: 'a chain of which breaches alone are asked',
    query: `{ duties(first: 50) { nodes { chain { breaches { penalty { eId } } } } } }`,
    planned: 2,
    levels: 2,
  },
  {
    name: 'the duty from which a chain starts',
    query: `{ duties(first: 50) { nodes { chain { duty { text bearers { name } } } } } }`,
    planned: 1,
    levels: 1,
  },
  {
    name: 'several root fields',
    query: '{ a: duties(first: 50) { nodes { bearers { name } } } b: actors { nodes { name } } }',
    planned: 2,
    levels: 2,
  },
];

describe.each([1, 50])('with %i parents', (width) => {
  const store = memoryStore(lawGraph(width));
  const open = (planDepth: number) => openApp({ store, planDepth });

  it.each(rows)('$name', async ({ query, planned, levels }) => {
    const [whole, level] = [open(6), open(1)];
    const answers = [dataOf(await whole.query(query)), dataOf(await level.query(query))];
    expect(answers[1]).toEqual(answers[0]);
    expect([whole.store.plans.length, level.store.plans.length]).toEqual([planned, levels]);
  });

  it('a walk, and what is nested in its nodes', async () => {
    const app = open(6);
    const idOf = (kind: string, id: string) => Buffer.from(`${kind}:${id}`).toString('base64url');
    const [from, to] = [idOf('Actor', '/actor/电信业务经营者'), idOf('Actor', '/actor/公安机关')];
    const { neighbourhood, shortestPaths } = dataOf(
      await app.query(
        `query ($from: ID!, $to: ID!) {
          neighbourhood(ids: [$from]) { nodes { id ... on Duty { text recipients { name } } } edges { from { id } } }
          shortestPaths(from: $from, to: $to) { paths { nodes { ... on Duty { recipients { name } } } } }
        }`,
        { from, to },
      ),
    );
    expect(JSON.stringify(neighbourhood)).toContain('公安机关');
    expect(JSON.stringify(shortestPaths)).toContain('公安机关');
    // Each walk is a call of its own, and no plan beside it.
    expect(app.store.plans.length).toBe(0);
  });

  it('a level of a search', async () => {
    const app = open(6);
    dataOf(
      await app.query(
        '{ search(query: "义务", first: 50) { edges { node { ... on Duty { bearers { name } provision { eId } } ... on Paragraph { parent { eId } } } } } }',
      ),
    );
    // The search, and one plan for each of the two families below it.
    expect(app.store.plans.length).toBe(3);
  });
});

it('tells of the duty from which a chain starts what the duty itself tells', async () => {
  const app = openApp({ store: memoryStore(lawGraph()) });
  const { duties } = dataOf(await app.query('{ duties { nodes { chain { duty { text modality } } } } }'));
  const { duties: themselves } = dataOf(await app.query('{ duties { nodes { text modality } } }'));
  expect(JSON.stringify(themselves)).not.toContain('null');
  const unwrapped = JSON.stringify(duties).replaceAll('{"chain":{"duty":', '').replaceAll('}}}', '}');
  expect(unwrapped).toBe(JSON.stringify(themselves));
});

it('tells of one penalty on two routes what each of the two asks', async () => {
  const { nodes, edges } = lawGraph();
  const liability = ['CIVIL', 'CRIMINAL'];
  const text = '违反本法规定，造成他人损害的，依法承担民事责任；构成犯罪的，依法追究刑事责任。';
  const ofBoth = nodes.map((node) =>
    node.kind === 'Penalty' ? { ...node, properties: { ...node.properties, liability, text } } : node,
  );
  const app = openApp({ store: memoryStore({ nodes: ofBoth, edges }) });
  const link = 'fragment L on PenaltyLink { penalty { eId tiers { circumstance } } }';
  const civil = 'civil { ...L penalty { tiers { text } } }';
  const ask = async (fields: string) =>
    dataOf(await app.query(`{ duties { nodes { chain { ${fields} } } } } ${link}`));
  const alone = await ask(civil);
  expect(JSON.stringify(alone)).toMatch(
    /"civil":\[\{"penalty":\{"eId":"[^"]+","tiers":\[\{"circumstance":"\w+","text":"/u,
  );
  expect(await ask(`${civil} criminal { ...L }`)).toMatchObject(alone);
});

it('reads no property that is not asked for', async () => {
  const app = openApp({ store: memoryStore(lawGraph()) });
  dataOf(await app.query(`{ article(uri: "${LAW_2022}", eId: "art_1") { eId instrument { status } } }`));
  const [plan] = app.store.plans;
  expect(plan?.selection.properties).toEqual(['eId']);
  expect(plan?.selection.edges[0]?.selection.properties).toEqual([
    'draft',
    'inForceFrom',
    'kind',
    'repealed',
    'superseded',
  ]);
});

it('counts only when asked', async () => {
  const app = openApp({ store: memoryStore(lawGraph()) });
  dataOf(await app.query('{ a: duties { nodes { id } } b: duties { totalCount } }'));
  expect(app.store.plans.map(({ root }) => root.by === 'page' && root.page.total)).toEqual([false, true]);
});

it.each([
  ['{ duties { nodes { id } } }', true],
  ['{ duties { totalCount nodes { id } } }', true],
  ['{ duties { edges { node { id } } } }', true],
  ['{ duties { edges { cursor } } }', false],
  ['{ duties { pageInfo { hasNextPage } nodes { id } } }', false],
  ['{ duties { nodes { id } ...place } } fragment place on DutyConnection { pageInfo { endCursor } }', false],
  ['{ duties { nodes { id } pageInfo @skip(if: true) { endCursor } } }', true],
])('reads where a page stands only when asked: %s', async (query, bare) => {
  const app = openApp({ store: memoryStore(lawGraph()) });
  dataOf(await app.query(query));
  expect(app.store.plans.map(({ root }) => root.by === 'page' && root.page.bare === true)).toEqual([bare]);
});

it.each([
  ['{ instruments { nodes { articles { nodes { eId } } } } }', [true]],
  ['{ instruments { nodes { articles { nodes { eId } pageInfo { hasNextPage } } } } }', [false]],
  ['{ instruments { nodes { a: articles { nodes { eId } } b: articles { edges { cursor } } } } }', [false]],
  [
    '{ instruments { nodes { a: articles(first: 1) { nodes { eId } } b: articles(first: 2) { edges { cursor } } } } }',
    [true, false],
  ],
])('and where one stands that is nested: %s', async (query, bare) => {
  const app = openApp({ store: memoryStore(lawGraph()) });
  dataOf(await app.query(query));
  const [plan] = app.store.plans;
  expect(plan?.selection.edges.map(({ page }) => page.bare === true)).toEqual(bare);
});

it('makes one shape of plan for all values', async () => {
  const app = openApp({ store: memoryStore(lawGraph()) });
  const query = 'query ($name: [String!]) { duties(filter: { bearer: $name }) { nodes { text } } }';
  for (const name of ['公安机关', '电信业务经营者']) dataOf(await app.query(query, { name: [name] }));
  // Of a list that is empty it is then asked whether what was named is held.
  const pages = app.store.plans.filter(({ root }) => root.by === 'page');
  const shapes = new Set(pages.map((plan) => JSON.stringify(plan)));
  expect(shapes.size).toBe(1);
});
