import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Family, NodeKind } from '../../src/model/graph-schema.ts';
import type { GraphEdge, GraphNode, PropertyGraph, PropertyMap } from '../../src/model/property-graph.ts';
import { VersionSum, edgeHash, nodeHash } from '../../src/store/content-hash.ts';
import type {
  Filter,
  NodeType,
  Page,
  PageEdge,
  PageSpec,
  Parameters,
  Plan,
  PlannedEdge,
} from '../../src/store/plan.ts';
import { StoreError, type GraphBatch, type ScanSelection, type Store } from '../../src/store/store.ts';
import { arbitraryGraph } from '../support/arbitrary-graph.ts';
import { arbitraryRead } from '../support/arbitrary-plan.ts';
import { GraphDraft, drawStatute, graphOf, partOwnedBy, sampleGraph } from '../support/graph.ts';
import { follow, idsPlan, page, pagePlan, searchPlan, select } from '../support/plans.ts';
import { answer } from '../support/reference-store.ts';
import { countContract } from './count-contract.ts';
import { walkContract } from './walk-contract.ts';
import { scanGraph } from '../support/scan-graph.ts';

/** A store over a dataset of its own, and ways round it. */
export interface StoreFixture {
  /** The store under test; its dataset is empty. */
  readonly store: Store;
  /** Another store over the same dataset, as another process would open it. The fixture closes it. */
  openAnother(): Promise<Store>;
  /** Reads the database itself, without the store: how much it holds that a read could see. */
  probe(): Promise<StoredCounts>;
  /** Closes what is open and removes the dataset. */
  dispose(): Promise<void>;
}

export interface StoredCounts {
  readonly nodes: number;
  readonly edges: number;
  /** Ids that more than one node has. */
  readonly repeatedIds: number;
}

export interface ContractOptions {
  /** Random graphs of the comparison with the reference; each is asked several plans. */
  readonly randomGraphs?: number;
}

const NATIONAL = '/cn/反电信网络诈骗法@2022-09-02';
const LOCAL = '/cn-zj/浙江省反电信网络诈骗条例@2023-05-01';

const value = { param: 'value' } as const;
const idsOf = (result: Page): string[] => result.edges.map((edge) => edge.node.id);
const only = (result: Page): PageEdge => {
  const [edge] = result.edges;
  if (edge === undefined) throw new Error('The page is empty.');
  return edge;
};
const pageOf = (edge: PageEdge, name: string): Page => {
  const found = edge.node.edges[name];
  if (found === undefined) throw new Error(`The record has no page ${name}.`);
  return found;
};

function nameOf(graph: PropertyGraph): string {
  const sum = new VersionSum();
  for (const node of graph.nodes) sum.add(nodeHash(node));
  for (const edge of graph.edges) sum.add(edgeHash(edge));
  return sum.name;
}

/** A scan reads each kind by a statement of its own, and a database plans each when it first sees it. */
const SLOW = { timeout: 300_000 };

/** All that a scan gives. */
async function gather(batches: AsyncIterable<GraphBatch>): Promise<PropertyGraph> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for await (const batch of batches) {
    // All nodes come first.
    if (batch.nodes.length > 0) expect(edges).toEqual([]);
    nodes.push(...batch.nodes);
    edges.push(...batch.edges);
  }
  return { nodes, edges };
}

/** Everything that a port's reads can see of a graph, family by family, with one step along each edge. */
const CENSUS: readonly Plan[] = [
  pagePlan(
    { family: 'Instrument' },
    { total: true },
    select(
      ['title', 'articles'],
      follow('parts', 'HAS_PART', 'Provision', { page: { total: true }, selection: select(['eId', 'text']) }),
      follow('works', 'VERSION_OF', 'Work', { selection: select(['uri']) }),
    ),
  ),
  pagePlan(
    { family: 'Provision' },
    { total: true },
    select(
      ['eId'],
      follow('norms', 'STATES', 'Norm', {
        page: { total: true },
        selection: select(
          ['text', 'rule'],
          follow('bearers', 'BORNE_BY', 'Actor', { selection: select(['name']) }),
        ),
      }),
    ),
  ),
  pagePlan(
    { family: 'Citation' },
    { total: true },
    select(['text'], follow('cites', 'CITES', 'Provision', { selection: select(['eId']) })),
  ),
  pagePlan({ family: 'Actor' }, { total: true }, select(['name'])),
];

async function expectHeld(store: Store, graph: PropertyGraph): Promise<void> {
  for (const plan of CENSUS) {
    const parameters = { first: 1_000 };
    expect(await store.read(plan, parameters)).toEqual(answer(graph, plan, parameters));
  }
  expect((await store.version())?.name).toBe(nameOf(graph));
}

/**
 * Every promise of the port, as cases for one adapter. Each case has a fresh dataset.
 *
 * @param openFixture opens a store over a new, empty dataset
 */
export function storeContract(
  name: string,
  openFixture: () => Promise<StoreFixture>,
  options: ContractOptions = {},
): void {
  describe(`${name}: the store contract`, () => {
    let fixture: StoreFixture;
    let store: Store;
    const graph = sampleGraph();

    beforeEach(async () => {
      fixture = await openFixture();
      store = fixture.store;
    });
    afterEach(() => fixture.dispose());

    const load = (data: PropertyGraph = graph): Promise<unknown> => store.load(data, { mode: 'merge' });
    /** Reads, and holds the answer against the reference's. */
    const read = async (plan: Plan, parameters: Parameters): Promise<Page> => {
      const result = await store.read(plan, parameters);
      expect(result).toEqual(answer(graph, plan, parameters));
      return result;
    };
    const misuse = async (act: () => Promise<unknown>, words: RegExp): Promise<void> => {
      const fault: unknown = await act().then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(fault).toBeInstanceOf(StoreError);
      expect(fault).toMatchObject({ code: 'STORE_MISUSED' });
      expect((fault as StoreError).message).toMatch(words);
    };

    describe('a scan', () => {
      const scanned = async (selection: ScanSelection, of: Store = store): Promise<PropertyGraph> =>
        gather(of.scan(selection));
      const expected = (selection: ScanSelection, of: PropertyGraph = graph): Promise<PropertyGraph> =>
        gather(scanGraph(of, selection));
      const around = (ids: readonly string[], depth: number, most = 1_000): ScanSelection => ({
        of: 'around',
        ids,
        depth,
        most,
      });

      it(
        'gives everything, owners and positions included: what it gives has the name of the data',
        SLOW,
        async () => {
          expect(await scanned({ of: 'all' })).toEqual({ nodes: [], edges: [] });
          await load();
          const whole = await scanned({ of: 'all' });
          expect(whole).toEqual(await expected({ of: 'all' }));
          expect(whole.nodes).toHaveLength(graph.nodes.length);
          expect(nameOf(whole)).toBe((await store.version())?.name);
        },
      );

      it('gives what owners hold, what they share, and the edges between', async () => {
        await load();
        for (const owners of [[LOCAL], [NATIONAL], [LOCAL, NATIONAL, LOCAL], ['/cn/无'], []]) {
          expect(await scanned({ of: 'owners', owners })).toEqual(await expected({ of: 'owners', owners }));
        }
        const local = await scanned({ of: 'owners', owners: [LOCAL] });
        expect(local.nodes.map(({ id }) => id)).toContain('/actor/网信部门');
        expect(local.edges.every(({ to }) => !to.startsWith(NATIONAL))).toBe(true);
      });

      it('gives what is near, whichever way the edges lead', async () => {
        await load();
        const norm = `${NATIONAL}#art_1__para_1~norm_1`;
        for (const depth of [0, 1, 2, 3]) {
          expect(await scanned(around([norm], depth))).toEqual(await expected(around([norm], depth)));
        }
        const near = await scanned(around([norm], 1));
        expect(near.nodes.map(({ id }) => id)).toEqual([
          `${NATIONAL}#art_1__para_1`,
          norm,
          '/actor/公安机关',
        ]);
        expect(near.edges.map(({ kind }) => kind)).toEqual(['STATES', 'BORNE_BY']);
      });

      it('refuses more nodes than it may give, and a node that is none', async () => {
        const norm = `${NATIONAL}#art_1__para_1~norm_1`;
        await misuse(() => scanned(around(['/actor/无'], 0)), /\/actor\/无/u);
        await load();
        await misuse(() => scanned(around([norm, '/actor/无'], 0)), /\/actor\/无/u);
        await misuse(() => scanned(around([norm], 1, 2)), /more than 2/u);
        expect((await scanned(around([norm], 1, 3))).nodes).toHaveLength(3);
      });

      it('goes on with the data it began with or says that it changed', async () => {
        await load();
        const before = await scanned({ of: 'all' });
        const parts = store.scan({ of: 'all' })[Symbol.asyncIterator]();
        const first = await parts.next();
        await store.load(sampleGraph('norm.other'), { mode: 'replace' });
        const rest = await gather(
          (async function* () {
            if (first.done !== true) yield first.value;
            for (let next = await parts.next(); next.done !== true; next = await parts.next())
              yield next.value;
          })(),
        ).catch((fault: unknown) => fault);
        if (rest instanceof StoreError) expect(rest.code).toBe('STORE_LOCKED');
        else expect(rest).toEqual(before);
      });

      it('gives any graph as the reference does', SLOW, async () => {
        await fc.assert(
          fc.asyncProperty(arbitraryGraph, fc.nat(20), fc.nat(3), async (random, pick, depth) => {
            await store.load(random, { mode: 'replace' });
            const id = random.nodes[pick % Math.max(1, random.nodes.length)]?.id;
            const selections: ScanSelection[] = [
              { of: 'all' },
              { of: 'owners', owners: ['/cn/甲法@2020-01-01'] },
              ...(id === undefined ? [] : [around([id], depth)]),
            ];
            for (const selection of selections) {
              expect(await scanned(selection)).toEqual(await expected(selection, random));
            }
          }),
          { numRuns: Math.min(options.randomGraphs ?? 20, 20) / 2 },
        );
      });
    });

    describe('an empty dataset', () => {
      it('has no version and answers with empty pages', async () => {
        expect(await store.version()).toBeNull();
        await store.ready();
        const empty: Page = { edges: [], hasNextPage: false, hasPreviousPage: false, total: 0 };
        expect(await store.read(pagePlan({ family: 'Work' }, { total: true }), { first: 5 })).toEqual(empty);
        expect(await store.read(idsPlan('Work'), { ids: ['x'] })).toEqual({ ...empty, total: null });
        const search = searchPlan(['Work', 'Provision'], { total: true });
        expect(await store.read(search, { query: '公安', limit: 5, offset: 0 })).toEqual(empty);
        expect((await store.describe()).edges).toBe(0);
      });
    });

    describe('roots', () => {
      beforeEach(() => load());

      it('reads by id in the order asked, missing ones left out, repeated ones once, other families not at all', async () => {
        const ids = [`${NATIONAL}#art_2`, 'nowhere', `${NATIONAL}#art_1`, `${NATIONAL}#art_2`, NATIONAL];
        const result = await read(idsPlan('Provision', select(['eId', 'number'])), { ids });
        expect(idsOf(result)).toEqual([`${NATIONAL}#art_2`, `${NATIONAL}#art_1`]);
        expect(only(result)).toMatchObject({ keys: [`${NATIONAL}#art_2`], node: { kind: 'Article' } });
      });

      it('reads by id only the kinds of the type', async () => {
        const type = { family: 'Provision', kinds: ['Paragraph'] } as const;
        const plan: Plan = { root: { by: 'ids', type, ids: { param: 'ids' } }, selection: select([]) };
        const ids = [`${NATIONAL}#art_1`, `${NATIONAL}#art_1__para_1`];
        expect(idsOf(await read(plan, { ids }))).toEqual([`${NATIONAL}#art_1__para_1`]);
      });

      it('reads by a unique property, in the order of the values', async () => {
        const plan: Plan = {
          root: { by: 'key', type: { family: 'Actor' }, property: 'name', values: { param: 'names' } },
          selection: select(['kind', 'aliases']),
        };
        const result = await read(plan, { names: ['银行业金融机构', '无', '公安机关'] });
        expect(idsOf(result)).toEqual(['/actor/银行业金融机构', '/actor/公安机关']);
      });

      it('gives a value of each type as it was stored, and null for an absent one', async () => {
        const { node } = only(
          await read(idsPlan('Norm', select(['text', 'position', 'confidence', 'condition'])), {
            ids: [`${NATIONAL}#art_1__para_1~norm_1`],
          }),
        );
        expect(node.properties).toEqual({
          text: '公安机关牵头负责反电信网络诈骗工作。',
          position: 0,
          confidence: 0.9,
          condition: null,
        });
        const article = only(
          await read(idsPlan('Provision', select(['path'])), { ids: [`${NATIONAL}#art_1`] }),
        );
        expect(article.node.properties).toEqual({ path: ['第一章 总则'] });
        const work = only(await read(idsPlan('Work', select(['stub'])), { ids: ['/cn/反电信网络诈骗法'] }));
        expect(work.node.properties).toEqual({ stub: false });
      });
    });

    describe('nested plans', () => {
      beforeEach(() => load());

      it('answers three levels, each with its own page, order, filter and count', async () => {
        const plan = pagePlan(
          { family: 'Instrument' },
          { order: [{ property: 'jurisdiction', direction: 'DESC' }], total: true },
          select(
            ['title'],
            follow('articles', 'HAS_PART', 'Provision', {
              page: { first: { param: 'articles' }, total: true },
              selection: select(
                ['eId'],
                follow('paragraphs', 'HAS_PART', 'Provision', {
                  type: { family: 'Provision', kinds: ['Paragraph'] },
                  page: { last: { param: 'paragraphs' }, total: true },
                  selection: select(
                    ['text'],
                    follow('norms', 'STATES', 'Norm', {
                      page: {
                        filter: { property: 'modality', op: 'eq', value: { param: 'modality' } },
                        order: [{ property: 'position', direction: 'DESC' }],
                        total: true,
                      },
                      selection: select(
                        ['text'],
                        follow('bearers', 'BORNE_BY', 'Actor', { selection: select(['name']) }),
                      ),
                    }),
                  ),
                }),
              ),
            }),
          ),
        );
        const result = await read(plan, { first: 10, articles: 2, paragraphs: 1, modality: 'OBLIGATION' });
        const national = result.edges[1];
        if (national === undefined) throw new Error('The second instrument is missing.');
        const articles = pageOf(national, 'articles');
        expect(articles).toMatchObject({ total: 3, hasNextPage: true, hasPreviousPage: false });
        expect(articles.edges[1] && pageOf(articles.edges[1], 'paragraphs')).toMatchObject({
          total: 2,
          hasPreviousPage: true,
        });
      });

      it('follows an edge against its direction', async () => {
        const plan = idsPlan(
          'Actor',
          select(
            ['name'],
            follow('borne', 'BORNE_BY', 'Norm', { direction: 'IN', page: { order: [], total: true } }),
          ),
        );
        const result = await read(plan, { ids: ['/actor/公安机关', '/actor/人民政府'], first: 2 });
        expect(result.edges.map((edge) => pageOf(edge, 'borne').total)).toEqual([3, 0]);
      });

      it('gives the properties of an edge and keeps apart the families it leads to', async () => {
        const plan = idsPlan(
          'Provision',
          select(
            [],
            follow('national', 'CORRESPONDS_TO', 'Provision', {
              edgeProperties: ['relation', 'score', 'words', 'runnerUp'],
            }),
            follow('citations', 'HAS_CITATION', 'Citation', {
              selection: select(
                ['candidates'],
                follow('provisions', 'CITES', 'Provision', { selection: select(['eId']) }),
                follow('works', 'CITES', 'Work', { selection: select(['uri']) }),
              ),
            }),
          ),
        );
        const edge = only(await read(plan, { ids: [`${LOCAL}#art_1__para_1`], first: 5 }));
        expect(only(pageOf(edge, 'national')).properties).toEqual({
          relation: 'ELABORATES',
          score: 0.75,
          words: ['公安机关', '机制'],
          runnerUp: null,
        });
        const citation = only(pageOf(edge, 'citations'));
        expect(idsOf(pageOf(citation, 'provisions'))).toEqual([`${NATIONAL}#art_2`]);
        expect(idsOf(pageOf(citation, 'works'))).toEqual(['/cn/反电信网络诈骗法']);
      });

      it('reaches one node by two ways with different selections', async () => {
        const plan = idsPlan(
          'Instrument',
          select(
            [],
            follow('few', 'HAS_PART', 'Provision', {
              page: { first: { param: 'one' } },
              selection: select(['eId']),
            }),
            follow('all', 'HAS_PART', 'Provision', { selection: select(['number']) }),
          ),
        );
        const edge = only(await read(plan, { ids: [NATIONAL], one: 1, first: 9 }));
        expect(pageOf(edge, 'few').edges).toHaveLength(1);
        expect(pageOf(edge, 'all').edges).toHaveLength(3);
      });

      it.each([
        ['by position', [{ property: 'position', direction: 'ASC' }], []],
        [
          'by instrument and position',
          [
            { property: 'instrument', direction: 'ASC' },
            { property: 'position', direction: 'ASC' },
          ],
          [NATIONAL],
        ],
      ] as const)('gives what stands in an instrument %s, counted or not', async (_, order, keys) => {
        const pages: readonly Partial<PageSpec>[] = [
          { first: { param: 'two' } },
          { first: { param: 'two' }, after: { param: 'position' } },
          { last: { param: 'two' } },
          { last: { param: 'two' }, before: { param: 'position' } },
          { first: { param: 'many' }, filter: { property: 'eId', op: 'in', value: { param: 'eIds' } } },
        ];
        const parameters = {
          ids: [NATIONAL, LOCAL],
          two: 2,
          many: 9,
          position: [...keys, 2, `${NATIONAL}#art_1__para_2`],
          eIds: ['art_1', 'art_1__para_1'],
        };
        const types: readonly NodeType[] = [
          { family: 'Provision' },
          { family: 'Provision', kinds: ['Article'] },
          { family: 'Norm', kinds: ['Duty', 'Right'] },
        ];
        for (const page of pages) {
          for (const type of types) {
            const within = (total: boolean): PlannedEdge => ({
              as: 'within',
              edge: 'WITHIN',
              direction: 'IN',
              type,
              edgeProperties: [],
              page: { order, total, ...page },
              selection: select(['eId', 'position']),
            });
            const [walked, counted] = await Promise.all(
              [false, true].map((total) =>
                read(idsPlan('Instrument', select([], within(total))), parameters),
              ),
            );
            const listed = walked?.edges.map((edge) => pageOf(edge, 'within'));
            expect(listed).toEqual(
              counted?.edges.map((edge) => ({ ...pageOf(edge, 'within'), total: null })),
            );
            expect(listed?.[0]?.edges.length).toBeGreaterThan(0);
          }
        }
      });

      it('gives each parent its own page where parents share children', async () => {
        const plan = pagePlan(
          { family: 'Norm' },
          {},
          select(
            [],
            follow('bearers', 'BORNE_BY', 'Actor', {
              page: { first: { param: 'one' } },
              selection: select(
                ['name'],
                follow('others', 'BORNE_BY', 'Norm', { direction: 'IN', page: { first: { param: 'one' } } }),
              ),
            }),
          ),
        );
        await read(plan, { first: 20, one: 1 });
      });
    });

    describe('pages', () => {
      const type = { family: 'Provision' } as const;
      const orders: readonly (readonly [string, PageSpec['order']])[] = [
        ['by id', []],
        ['by a number, upwards', [{ property: 'position', direction: 'ASC' }]],
        ['by a number, downwards', [{ property: 'position', direction: 'DESC' }]],
        ['by a text with nulls, upwards', [{ property: 'function', direction: 'ASC' }]],
        ['by a text with nulls, downwards', [{ property: 'function', direction: 'DESC' }]],
        [
          'by two, one with nulls',
          [
            { property: 'function', direction: 'DESC' },
            { property: 'position', direction: 'ASC' },
          ],
        ],
      ];
      beforeEach(() => load());

      it.each(orders)('walk forwards and backwards over the same order, nulls last: %s', async (_, order) => {
        const all = await read(pagePlan(type, { order, total: true }), { first: 100 });
        const forwards: PageEdge[] = [];
        let after: PageEdge['keys'] | null = null;
        for (;;) {
          const next: Page = await read(pagePlan(type, { order, after: { param: 'after' } }), {
            first: 3,
            after,
          });
          forwards.push(...next.edges);
          after = next.edges.at(-1)?.keys ?? null;
          if (!next.hasNextPage) break;
        }
        expect(forwards).toEqual(all.edges);
        const backwards: PageEdge[] = [];
        let before: PageEdge['keys'] | null = null;
        for (;;) {
          const next: Page = await read(
            pagePlan(type, { order, last: { param: 'last' }, before: { param: 'before' } }),
            { last: 4, before },
          );
          backwards.unshift(...next.edges);
          before = next.edges[0]?.keys ?? null;
          if (!next.hasPreviousPage) break;
        }
        expect(backwards).toEqual(all.edges);
        if (order[0]?.property === 'function') expect(all.edges.at(-1)?.keys[0]).toBeNull();
      });

      it('of none tells whether there is more', async () => {
        expect(await read(pagePlan(type, { total: true }), { first: 0 })).toMatchObject({
          edges: [],
          hasNextPage: true,
        });
      });

      it.each([
        ['all', undefined, {}],
        ['of one jurisdiction', { property: 'jurisdiction', op: 'eq', value }, { value: 'CN-ZJ' }],
        ['of none', { property: 'jurisdiction', op: 'eq', value }, { value: null }],
        ['of several', { property: 'jurisdiction', op: 'in', value }, { value: ['CN-ZJ', 'CN', 'CN'] }],
        [
          'of one and of a kind',
          {
            all: [
              { property: 'modality', op: 'in', value: { param: 'modality' } },
              { property: 'jurisdiction', op: 'in', value },
            ],
          },
          { value: ['CN'], modality: ['OBLIGATION'] },
        ],
        [
          'of one, by what is not counted',
          {
            all: [
              { property: 'jurisdiction', op: 'in', value },
              { property: 'confidence', op: 'gte', value: { param: 'least' } },
            ],
          },
          { value: ['CN', 'CN-ZJ'], least: 0.5 },
        ],
      ] as const)('give what stands in the law in its order: %s', async (_, filter, values) => {
        await load();
        const order = [
          { property: 'instrument', direction: 'ASC' },
          { property: 'position', direction: 'ASC' },
        ] as const;
        for (const type of [{ family: 'Norm' }, { family: 'Norm', kinds: ['Duty'] }] as const) {
          const chosen = { order, total: true, ...(filter === undefined ? {} : { filter }) };
          const forwards = pagePlan(type, { ...chosen, after: { param: 'at' } }, select(['text']));
          const backwards = {
            root: { by: 'page', type, page: { ...chosen, last: { param: 'last' }, before: { param: 'at' } } },
            selection: select(['text']),
          } as const;
          let at: PageEdge['keys'] | null = null;
          do {
            const here = { ...values, first: 2, at };
            const page: Page = await store.read(forwards, here);
            expect(page).toEqual(answer(graph, forwards, here));
            const back = { ...values, last: 2, at };
            expect(await store.read(backwards, back)).toEqual(answer(graph, backwards, back));
            at = page.hasNextPage ? (page.edges.at(-1)?.keys ?? null) : null;
          } while (at !== null);
        }
      });

      it('go on from a position after a reload, also where its node is gone', async () => {
        const order = [{ property: 'position', direction: 'ASC' }] as const;
        const firstPage = await read(pagePlan(type, { order }), { first: 3 });
        const after = firstPage.edges.at(-1)?.keys ?? null;
        const gone = firstPage.edges.at(-1)?.node.id;
        const nodes = graph.nodes.filter((node) => node.id !== gone);
        const edges = graph.edges.filter((edge) => edge.from !== gone && edge.to !== gone);
        const smaller = graphOf(nodes, edges);
        await store.load(smaller, { mode: 'replace' });
        const plan = pagePlan(type, { order, after: { param: 'after' } });
        const rest = await store.read(plan, { first: 100, after });
        expect(rest).toEqual(answer(smaller, plan, { first: 100, after }));
        expect(idsOf(firstPage)).not.toContain(idsOf(rest)[0]);
      });

      it('of edges go on from a position too', async () => {
        const plan = idsPlan(
          'Instrument',
          select([], follow('parts', 'HAS_PART', 'Provision', { page: { after: { param: 'after' } } })),
        );
        const start = only(await read(plan, { ids: [NATIONAL], first: 1, after: null }));
        const after = only(pageOf(start, 'parts')).keys;
        const next = only(await read(plan, { ids: [NATIONAL], first: 1, after }));
        expect(idsOf(pageOf(next, 'parts'))).toEqual([`${NATIONAL}#art_2`]);
      });
    });

    describe('filters', () => {
      const cases: readonly (readonly [string, Family, Filter, Parameters])[] = [
        ['eq of a text', 'Instrument', { property: 'jurisdiction', op: 'eq', value }, { value: 'CN-ZJ' }],
        ['eq of a number', 'Norm', { property: 'position', op: 'eq', value }, { value: 1 }],
        ['eq of a boolean', 'Work', { property: 'stub', op: 'eq', value }, { value: false }],
        ['eq of null', 'Provision', { property: 'function', op: 'eq', value }, { value: null }],
        [
          'not eq, nulls too',
          'Provision',
          { not: { property: 'function', op: 'eq', value } },
          { value: 'NORM' },
        ],
        ['in', 'Actor', { property: 'name', op: 'in', value }, { value: ['公安机关', '网信部门', null] }],
        ['in nothing', 'Actor', { property: 'name', op: 'in', value }, { value: [] }],
        ['notIn, nulls too', 'Provision', { property: 'function', op: 'notIn', value }, { value: ['NORM'] }],
        ['notIn nothing', 'Provision', { property: 'function', op: 'notIn', value }, { value: [] }],
        ['lt', 'Norm', { property: 'position', op: 'lt', value }, { value: 2 }],
        ['lte', 'Norm', { property: 'position', op: 'lte', value }, { value: 2 }],
        ['gt a date', 'Instrument', { property: 'effective', op: 'gt', value }, { value: '2022-12-31' }],
        ['gte', 'Norm', { property: 'confidence', op: 'gte', value }, { value: 0.9 }],
        ['startsWith', 'Work', { property: 'title', op: 'startsWith', value }, { value: '浙江' }],
        ['startsWith a sign of LIKE', 'Work', { property: 'title', op: 'startsWith', value }, { value: '%' }],
        ['contains', 'Work', { property: 'title', op: 'contains', value }, { value: '网络' }],
        [
          'contains an empty text',
          'Instrument',
          { property: 'issuer', op: 'contains', value },
          { value: '' },
        ],
        ['has', 'Citation', { property: 'candidates', op: 'has', value }, { value: 'art_3' }],
        ['has not', 'Citation', { not: { property: 'candidates', op: 'has', value } }, { value: 'art_4' }],
        ['null', 'Provision', { property: 'function', op: 'null' }, {}],
        ['notNull', 'Provision', { property: 'function', op: 'notNull' }, {}],
        [
          'all and any',
          'Norm',
          {
            all: [
              { property: 'modality', op: 'eq', value },
              {
                any: [
                  { property: 'position', op: 'eq', value: { param: 'a' } },
                  { property: 'jurisdiction', op: 'eq', value: { param: 'b' } },
                ],
              },
            ],
          },
          { value: 'OBLIGATION', a: 0, b: 'CN-ZJ' },
        ],
        ['all of nothing', 'Norm', { all: [] }, {}],
        ['any of nothing', 'Norm', { any: [] }, {}],
        [
          'an edge to a node',
          'Norm',
          {
            edge: 'BORNE_BY',
            direction: 'OUT',
            type: { family: 'Actor' },
            some: { property: 'name', op: 'eq', value },
          },
          { value: '公安机关' },
        ],
        [
          'an edge whose own properties hold',
          'Norm',
          {
            edge: 'SANCTIONS',
            direction: 'IN',
            type: { family: 'Penalty' },
            on: [
              { property: 'method', op: 'in', value },
              { property: 'confidence', op: 'gte', value: { param: 'sure' } },
            ],
          },
          { value: ['INFERRED'], sure: 0.5 },
        ],
        [
          'an edge whose own properties hold, to a node that matches',
          'Provision',
          {
            edge: 'CORRESPONDS_TO',
            direction: 'OUT',
            type: { family: 'Provision' },
            some: { property: 'jurisdiction', op: 'eq', value: { param: 'place' } },
            on: [{ property: 'relation', op: 'in', value }],
          },
          { value: ['ELABORATES', 'EXTENDS', null], place: 'CN' },
        ],
        [
          'no edge whose own properties hold',
          'Norm',
          {
            not: {
              edge: 'SANCTIONS',
              direction: 'IN',
              type: { family: 'Penalty' },
              on: [{ property: 'confidence', op: 'gte', value }],
            },
          },
          { value: 2 },
        ],
        ['no edge', 'Norm', { not: { edge: 'BORNE_BY', direction: 'OUT', type: { family: 'Actor' } } }, {}],
        [
          'an edge of an edge, backwards, to some kinds',
          'Actor',
          {
            edge: 'BORNE_BY',
            direction: 'IN',
            type: { family: 'Norm', kinds: ['Duty'] },
            some: {
              edge: 'STATES',
              direction: 'IN',
              type: { family: 'Provision' },
              some: { property: 'jurisdiction', op: 'eq', value },
            },
          },
          { value: 'CN-ZJ' },
        ],
      ];
      beforeEach(() => load());

      it.each(cases)('%s', async (_, family, filter, parameters) => {
        await read(pagePlan({ family }, { filter, total: true }), { first: 50, ...parameters });
      });

      it('keeps to the kinds of the type', async () => {
        const type = { family: 'Norm', kinds: ['Right', 'Permission'] } as const;
        const result = await read(pagePlan(type, { total: true }), { first: 50 });
        expect(result.edges.map((edge) => edge.node.kind).sort()).toEqual(['Permission', 'Right']);
      });
    });

    describe('loads', () => {
      it('twice gives the same: nothing double, nothing written', async () => {
        const first = await store.load(graph, { mode: 'merge' });
        expect(first).toMatchObject({
          nodesWritten: graph.nodes.length,
          edgesWritten: graph.edges.length,
          nodesRemoved: 0,
          unchanged: false,
        });
        const second = await store.load(graph, { mode: 'merge', replaces: [NATIONAL, LOCAL] });
        expect(second).toMatchObject({ nodesWritten: 0, edgesWritten: 0, nodesRemoved: 0, unchanged: true });
        expect(second.version.name).toBe(first.version.name);
        await expectHeld(store, graph);
        expect(await fixture.probe()).toEqual({
          nodes: graph.nodes.length,
          edges: graph.edges.length,
          repeatedIds: 0,
        });
      });

      it('tells its progress', async () => {
        const told: number[] = [];
        await store.load(graph, { mode: 'merge', onProgress: ({ done, total }) => told.push(done / total) });
        expect(told.at(-1)).toBe(1);
        expect(told).toEqual([...told].sort((a, b) => a - b));
      });

      it('in parts gives the same graph and the same version as the whole', async () => {
        await store.load(partOwnedBy(graph, NATIONAL), { mode: 'merge', replaces: [NATIONAL] });
        await store.load(partOwnedBy(graph, LOCAL), { mode: 'merge', replaces: [LOCAL] });
        const shared = graphOf(
          graph.nodes.filter((node) => node.owner === null),
          graph.edges.filter((edge) => edge.owner === null),
        );
        await store.load(shared, { mode: 'merge' });
        await expectHeld(store, graph);
      });

      it('that follow one another see each other, and end as each alone would', async () => {
        const another = await fixture.openAnother();
        const whole = await store.inParts(async (parts) => {
          await parts.load(partOwnedBy(graph, NATIONAL), { mode: 'merge', replaces: [NATIONAL] });
          await expectHeld(parts, partOwnedBy(graph, NATIONAL));
          await parts.load(graph, { mode: 'merge', over: nameOf(partOwnedBy(graph, NATIONAL)) });
          await expectHeld(parts, graph);
          return parts.load(graph, { mode: 'merge' });
        });
        expect(whole).toMatchObject({ unchanged: true, version: { name: nameOf(graph) } });
        await expectHeld(store, graph);
        await expectHeld(another, graph);
      });

      it('that were whole before one failed are kept', async () => {
        const fault = new Error('the third part cannot be read');
        const failed = store.inParts(async (parts) => {
          await parts.load(partOwnedBy(graph, NATIONAL), { mode: 'merge' });
          await parts.load(graph, { mode: 'merge' });
          throw fault;
        });
        await expect(failed).rejects.toBe(fault);
        await expectHeld(store, graph);
        expect(await store.load(graph, { mode: 'merge' })).toMatchObject({ unchanged: true });
      });

      it('replaces what an instrument owns, and keeps the edges of others to what is still there', async () => {
        await load();
        const changed = sampleGraph('norm.declarative');
        const part = partOwnedBy(changed, NATIONAL);
        const nodes = part.nodes.filter((node) => !node.id.startsWith(`${NATIONAL}#art_2`));
        const kept = new Set(nodes.map((node) => node.id));
        const smaller = graphOf(
          nodes,
          part.edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to)),
        );
        const report = await store.load(smaller, { mode: 'merge', replaces: [NATIONAL] });
        const gone = new Set(
          graph.nodes.filter((node) => node.owner === NATIONAL && !kept.has(node.id)).map((node) => node.id),
        );
        expect(report.nodesRemoved).toBe(gone.size);
        const expected = graphOf(
          [...graph.nodes.filter((node) => !gone.has(node.id) && !kept.has(node.id)), ...smaller.nodes],
          [
            ...graph.edges.filter(
              (edge) => edge.owner !== NATIONAL && !gone.has(edge.from) && !gone.has(edge.to),
            ),
            ...smaller.edges,
          ],
        );
        await expectHeld(store, expected);
        expect(expected.edges.some((edge) => edge.kind === 'CORRESPONDS_TO')).toBe(true);
        for (const modality of ['OBLIGATION', 'PROHIBITION']) {
          const filter = { property: 'modality', op: 'eq', value: { param: 'modality' } } as const;
          const counted = pagePlan({ family: 'Norm' }, { total: true, filter });
          const parameters = { modality, first: 1 };
          expect(await store.read(counted, parameters)).toEqual(answer(expected, counted, parameters));
        }
      });

      it('drops shared nodes that nobody needs after it, where it is told to', async () => {
        const draft = new GraphDraft();
        const titles = ['甲', '乙'] as const;
        const owners = titles.map((title) =>
          drawStatute(draft, {
            work: `/cn/${title}法`,
            title: `${title}法`,
            articles: [[[{ kind: 'Duty', text: '应当', bearers: [`${title}机关`, '公安机关'] }]]],
          }),
        );
        // A circle of classes that 甲机关 leads to is needed by nobody else; 人民政府 is.
        for (const [from, to] of [
          ['甲机关', '子'],
          ['子', '丑'],
          ['丑', '子'],
          ['甲机关', '人民政府'],
          ['乙机关', '人民政府'],
        ] as const) {
          draft.edge('PART_OF', draft.actor(from), draft.actor(to), null);
        }
        const both = draft.build();
        await store.load(both, { mode: 'merge' });
        const [first = '', second = ''] = owners;
        const kept = new GraphDraft();
        drawStatute(kept, { work: '/cn/甲法', title: '甲法', articles: [[[]]] });
        // The graph of a load may hold a shared node that, as it turns out, nobody needs.
        kept.actor('丑');
        const smaller = kept.build();
        const gone = new Set(['甲机关', '子', '丑'].map((name) => `/actor/${name}`));
        const expected = graphOf(
          [
            ...both.nodes.filter(({ id, owner }) => owner !== first && id !== '/cn/甲法' && !gone.has(id)),
            ...smaller.nodes.filter(({ id }) => !gone.has(id)),
          ],
          [
            ...both.edges.filter(
              ({ owner, from, to }) => owner !== first && !gone.has(from) && !gone.has(to),
            ),
            ...smaller.edges,
          ],
        );
        const options = { mode: 'merge', replaces: [first], dropUnneeded: true } as const;
        await store.load(smaller, options);
        await expectHeld(store, expected);
        expect(await fixture.probe()).toEqual({
          nodes: expected.nodes.length,
          edges: expected.edges.length,
          repeatedIds: 0,
        });
        await store.load(graphOf([], []), { ...options, replaces: [first, second] });
        await expectHeld(store, graphOf([], []));
      });

      it('is refused where the data is no longer that for which its graph was made', async () => {
        await load();
        const version = (await store.version())?.name ?? '';
        const changed = sampleGraph('norm.declarative');
        for (const over of [null, nameOf(changed)]) {
          await expect(store.load(changed, { mode: 'merge', over })).rejects.toMatchObject({
            code: 'STORE_LOCKED',
          });
        }
        await expectHeld(store, graph);
        await store.load(changed, { mode: 'merge', over: version });
        await expectHeld(store, changed);
      });

      it('merged without `replaces` only adds and changes', async () => {
        await load();
        const draft = new GraphDraft();
        const owner = drawStatute(draft, { work: '/cn/丙法', title: '丙法', articles: [[[]]] });
        await store.load(draft.build(), { mode: 'merge' });
        const ids = await store.read(pagePlan({ family: 'Instrument' }, {}), { first: 10 });
        expect(idsOf(ids)).toEqual([LOCAL, owner, NATIONAL].sort());
      });

      it('changes a node in its place: properties, absent ones, kind', async () => {
        await load();
        const id = `${LOCAL}#art_2__para_1~norm_1`;
        const node = {
          id,
          kind: 'Permission',
          owner: LOCAL,
          properties: { instrument: LOCAL, text: '可以', position: 9 },
        } as const;
        const report = await store.load(graphOf([node], []), { mode: 'merge' });
        expect(report).toMatchObject({ nodesWritten: 1, edgesWritten: 0, unchanged: false });
        const result = await store.read(idsPlan('Norm', select(['text', 'rule', 'position'])), { ids: [id] });
        expect(only(result).node).toMatchObject({
          kind: 'Permission',
          properties: { text: '可以', rule: null, position: 9 },
        });
        const search = searchPlan(['Norm'], { total: true });
        expect((await store.read(search, { query: '名下电话卡', limit: 5, offset: 0 })).total).toBe(0);
        expect((await store.read(search, { query: '可以', limit: 5, offset: 0 })).total).toBe(2);
        const stated = only(
          await store.read(idsPlan('Provision', select([], follow('norms', 'STATES', 'Norm'))), {
            ids: [`${LOCAL}#art_2__para_1`],
            first: 5,
          }),
        );
        expect(idsOf(pageOf(stated, 'norms'))).toEqual([id]);
      });

      it('adds edges to nodes that only the store holds', async () => {
        await load();
        const draft = new GraphDraft();
        draft.edge('PART_OF', '/actor/网信部门', '/actor/人民政府', null);
        const report = await store.load(draft.build(), { mode: 'merge' });
        expect(report).toMatchObject({ nodesWritten: 0, edgesWritten: 1 });
        const plan = idsPlan('Actor', select([], follow('whole', 'PART_OF', 'Actor')));
        const result = await store.read(plan, { ids: ['/actor/网信部门'], first: 5 });
        expect(idsOf(pageOf(only(result), 'whole'))).toEqual(['/actor/人民政府']);
      });

      it('with `replace` becomes the whole, and an empty graph empties it', async () => {
        await load();
        const draft = new GraphDraft();
        drawStatute(draft, { work: '/cn/丙法', title: '丙法', articles: [[[]]] });
        const other = draft.build();
        const report = await store.load(other, { mode: 'replace' });
        expect(report.nodesRemoved).toBe(graph.nodes.length);
        await expectHeld(store, other);
        expect(await fixture.probe()).toMatchObject({ nodes: other.nodes.length, edges: other.edges.length });
        await store.load(graphOf([], []), { mode: 'replace' });
        await expectHeld(store, graphOf([], []));
      });

      it('refuses a graph that breaks the declaration, and keeps the data', async () => {
        await load();
        const node = { id: 'x', kind: 'Actor', owner: null, properties: { name: 'x' } } as const;
        const edge = {
          kind: 'PART_OF',
          from: 'x',
          to: 'x',
          owner: null,
          position: 0,
          properties: {},
        } as const;
        const merge = (nodes: PropertyGraph['nodes'], edges: PropertyGraph['edges']): Promise<unknown> =>
          store.load({ nodes, edges }, { mode: 'merge' });
        await misuse(() => merge([{ ...node, properties: { size: 3 } }], []), /undeclared property, size/u);
        await misuse(() => merge([{ ...node, properties: { name: 3 } }], []), /name of x/u);
        const headed = {
          ...node,
          kind: 'Paragraph',
          properties: { instrument: 'x', position: 0, heading: '月' },
        } as const;
        await misuse(() => merge([headed], []), /x is a Paragraph, which has no heading/u);
        await misuse(() => merge([node, node], []), /x occurs twice/u);
        const unplaced = { ...node, kind: 'Duty', properties: { instrument: 'x' } } as const;
        await misuse(() => merge([unplaced], []), /x has no position/u);
        await misuse(() => merge([node], [edge, edge]), /occurs twice/u);
        await misuse(() => merge([node], [{ ...edge, to: 'nowhere' }]), /does not exist/u);
        await misuse(() => merge([node], [{ ...edge, kind: 'CITES' }]), /may not/u);
        const placed = (id: string, instrument: string) =>
          ({ ...node, id, kind: 'Duty', properties: { instrument, position: 0 } }) as const;
        const texts = ['甲', '乙'].map(
          (id) => ({ ...node, id, kind: 'Instrument', properties: { uri: id } }) as const,
        );
        const within = { ...edge, kind: 'WITHIN', from: 'd', to: '甲' } as const;
        await misuse(() => merge([...texts, placed('d', '甲')], []), /d names its instrument, 甲/u);
        await misuse(() => merge([...texts, placed('d', '乙')], [within]), /d to 甲 leads to another/u);
        await expectHeld(store, graph);
      });
    });

    describe('versions', () => {
      it('have the name of the content, whatever the way there, and another after any change', async () => {
        await load();
        const first = await store.version();
        expect(first?.name).toBe(nameOf(graph));
        expect(new Date(first?.loadedAt ?? '').toISOString()).toBe(first?.loadedAt);
        await store.load(sampleGraph('norm.declarative'), { mode: 'merge' });
        const second = await store.version();
        expect(second?.name).toBe(nameOf(sampleGraph('norm.declarative')));
        expect(second?.name).not.toBe(first?.name);
        await store.load(graph, { mode: 'merge' });
        expect((await store.version())?.name).toBe(first?.name);
        const another = await fixture.openAnother();
        expect(await another.version()).toEqual(await store.version());
      });
    });

    describe('readers beside a load', () => {
      const titles = ['甲', '乙', '丙', '丁'];
      /** Graphs whose numbers all agree with one another: `size` articles, each norm of rule `r<size>`. */
      const sized = (size: number): PropertyGraph => {
        const draft = new GraphDraft();
        for (const title of titles) {
          drawStatute(draft, {
            work: `/cn/${title}法`,
            title: `${title}法`,
            rule: `r${size}`,
            articles: Array.from({ length: size }, (_, index) => [
              [{ kind: 'Duty' as const, text: `应当${index}`, bearers: ['公安机关'] }],
            ]),
          });
        }
        return draft.build();
      };
      const everything = pagePlan(
        { family: 'Instrument' },
        { total: true },
        select(
          ['articles'],
          follow('articles', 'HAS_PART', 'Provision', {
            page: { total: true },
            selection: select(
              [],
              follow('paragraphs', 'HAS_PART', 'Provision', {
                selection: select([], follow('norms', 'STATES', 'Norm', { selection: select(['rule']) })),
              }),
            ),
          }),
        ),
      );
      const sizeSeen = (result: Page): number => {
        const sizes = new Set<unknown>();
        for (const edge of result.edges) {
          const articles = pageOf(edge, 'articles');
          sizes.add(edge.node.properties['articles']).add(articles.total).add(articles.edges.length);
          for (const article of articles.edges) {
            for (const paragraph of pageOf(article, 'paragraphs').edges) {
              for (const norm of pageOf(paragraph, 'norms').edges) {
                sizes.add(Number(String(norm.node.properties['rule']).slice(1)));
              }
            }
          }
        }
        expect(result.edges).toHaveLength(titles.length);
        expect(sizes.size).toBe(1);
        return Number([...sizes][0]);
      };

      it('see the old data or the new, never a mixture', async () => {
        const sizes = [30, 50, 20, 40];
        const replaces = titles.map((title) => `/cn/${title}法@2020-01-01`);
        await store.load(sized(30), { mode: 'merge' });
        const another = await fixture.openAnother();
        let loading = true;
        const seen = new Set<number>();
        const reader = async (from: Store): Promise<number> => {
          let reads = 0;
          while (loading) {
            seen.add(sizeSeen(await from.read(everything, { first: 100 })));
            reads += 1;
            await new Promise((resolve) => setImmediate(resolve));
          }
          return reads;
        };
        const readers = [reader(store), reader(another), reader(another)];
        try {
          for (const size of [...sizes, ...sizes]) {
            await store.load(sized(size), { mode: 'merge', replaces });
            expect(sizeSeen(await store.read(everything, { first: 100 }))).toBe(size);
            expect(sizeSeen(await another.read(everything, { first: 100 }))).toBe(size);
          }
        } finally {
          loading = false;
        }
        for (const reads of await Promise.all(readers)) expect(reads).toBeGreaterThan(0);
        expect([...seen].every((size) => sizes.includes(size))).toBe(true);
      });

      it('are told of which state of the data they were: another after each load that changed it', async () => {
        const states: unknown[] = [];
        const seen = (state: unknown): void => {
          states.push(state);
        };
        const readAll = async (): Promise<void> => {
          await store.read(everything, { first: 100 }, { seen });
          await store.read(searchPlan(['Norm']), { query: '无', limit: 5, offset: 0 }, { seen });
          await store.count(
            { type: { family: 'Norm' }, steps: [], by: 'rule', limit: { param: 'limit' } },
            { limit: 5 },
            { seen },
          );
          const [id] = sized(3).nodes.map((node) => node.id);
          const walk = {
            from: [id ?? ''],
            edges: ['HAS_PART'],
            direction: 'OUT',
            depth: 1,
            maxNodes: 5,
            maxFan: 5,
          } as const;
          await store.neighbourhood(walk, { selection: select([]), parameters: {} }, { seen });
          await store.version({ seen });
        };
        await store.load(sized(3), { mode: 'replace' });
        await readAll();
        await store.load(sized(3), { mode: 'replace' });
        await readAll();
        expect(new Set(states).size).toBe(1);
        await store.load(sized(5), { mode: 'replace' });
        await readAll();
        expect(states).toHaveLength(15);
        expect(new Set(states).size).toBe(2);
      });

      it('and two loads at once end whole: one waits or says STORE_LOCKED', async () => {
        await store.load(sized(3), { mode: 'replace' });
        const another = await fixture.openAnother();
        const outcomes = await Promise.allSettled([
          store.load(sized(5), { mode: 'replace' }),
          another.load(sized(7), { mode: 'replace' }),
        ]);
        for (const outcome of outcomes) {
          if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'STORE_LOCKED' });
        }
        expect(outcomes.some((outcome) => outcome.status === 'fulfilled')).toBe(true);
        const size = sizeSeen(await store.read(everything, { first: 100 }));
        expect([5, 7]).toContain(size);
        await expectHeld(another, sized(size));
      });
    });

    describe('search', () => {
      const search = (
        query: string,
        more: Partial<Parameters> = {},
        families: readonly Family[] = ['Work', 'Instrument', 'Provision', 'Norm', 'Actor'],
      ): Promise<Page> =>
        read(searchPlan(families, { total: true }), { query, limit: 20, offset: 0, ...more } as Parameters);
      beforeEach(() => load());

      const words: readonly (readonly [string, string, boolean])[] = [
        ['a word', '公安机关', true],
        ['a word of two characters', '罚款', true],
        ['a word of one character', '罚', true],
        ['all words, in any order', '出境 公安', true],
        ['a word that is nowhere as such', '安公', false],
        ['one word that is there and one that is not', '公安 月亮', false],
        ['a number', '500', true],
        ['a number with its unit', '500万元', true],
        ['a part of a number', '50', false],
        ['full-width digits', '５００', true],
        ['traditional characters', '電信網絡詐騙', true],
        ['traditional characters of one word', '公安機關', true],
        ['a word across a full stop', '工作电信', false],
        ['a character of four bytes', '𠮷', false],
        ['nothing', '', false],
        ['signs alone', '…、。“”', false],
        ['a quote', '"公安', true],
        ['two quotes', '""', false],
        ['an open bracket', 'NEAR(公安', false],
        ['an operator without a side', '公安 AND', false],
        ['an operator', 'NOT 公安', false],
        ['a star', '公安*', true],
        ['a lone star', '*', false],
        ['a column', 'text:公安', false],
        ['a caret', '^公安', true],
        ['a minus', '-公安', true],
        ['a tilde and brackets of Lucene', '公安~ [公安 TO 公安] {公安}', false],
        ['a backslash', '公安\\', true],
        ['a slash', '/公安/', true],
        ['NUL', '公安\0机关', true],
        ['a lone surrogate', '公安\ud800', true],
        ['a comment', "公安'; -- /*", true],
        ['a very long query', '公安机关'.repeat(5_000), false],
        ['very many words', '公安 '.repeat(5_000), true],
      ];
      it.each(words)('is safe and exact with %s', async (_, query, found) => {
        const result = await search(query);
        expect(result.edges.length > 0).toBe(found);
      });

      it('puts what a thing is called before what mentions it, and is the same each time', async () => {
        const result = await search('反电信网络诈骗');
        expect(
          result.edges
            .slice(0, 4)
            .map((edge) => edge.node.kind)
            .sort(),
        ).toEqual(['Instrument', 'Instrument', 'Work', 'Work']);
        expect(only(await search('公安机关')).node.id).toBe('/actor/公安机关');
        expect(await search('反电信网络诈骗')).toEqual(result);
        const scores = result.edges.map((edge) => edge.score ?? Number.NaN);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      });

      it('gives pages that join up', async () => {
        const all = await search('公安');
        const first = await search('公安', { limit: 2 });
        const second = await search('公安', { limit: 2, offset: 2 });
        expect([...idsOf(first), ...idsOf(second)]).toEqual(idsOf(all).slice(0, 4));
        expect(first).toMatchObject({ hasNextPage: true, hasPreviousPage: false, total: all.total });
        expect(second.hasPreviousPage).toBe(true);
      });

      it('keeps to families, kinds and a filter, and reads nested', async () => {
        expect((await search('公安', {}, ['Actor'])).total).toBe(1);
        const filtered = searchPlan(
          ['Provision', 'Norm'],
          { total: true, filter: { property: 'jurisdiction', op: 'eq', value: { param: 'jurisdiction' } } },
          select(
            ['text', 'function', 'modality'],
            follow('norms', 'STATES', 'Norm', { selection: select(['text']) }),
          ),
        );
        const parameters = { query: '公安', limit: 9, offset: 0, jurisdiction: 'CN-ZJ', first: 3 };
        const result = await read(filtered, parameters);
        expect(idsOf(result).every((id) => id.startsWith('/cn-zj/'))).toBe(true);
        const plan: Plan = {
          root: {
            by: 'search',
            types: [{ family: 'Norm', kinds: ['Permission'] }],
            query: { param: 'query' },
            limit: { param: 'limit' },
            offset: { param: 'offset' },
            total: true,
          },
          selection: select([]),
        };
        expect(await read(plan, parameters)).toMatchObject({ total: 1 });
      });

      it('puts the shortest of many names first', async () => {
        const names = [
          '月亮',
          '月亮局',
          ...Array.from({ length: 1_200 }, (_, index) => `各月亮办公室${String(index)}`),
        ];
        const draft = new GraphDraft();
        for (const name of names) draft.node('Actor', `/actor/${name}`, null, { name, kind: 'OTHER' });
        await store.load(draft.build(), { mode: 'replace' });
        const plan = searchPlan(['Actor'], { total: true });
        const { edges, total } = await store.read(plan, { query: '月', limit: 3, offset: 0 });
        expect(edges.map(({ node }) => node.id)).toEqual([
          '/actor/月亮',
          '/actor/月亮局',
          '/actor/各月亮办公室0',
        ]);
        expect(total).toBe(names.length);
      });

      it('puts what is called so before what mentions it, and of that the shortest texts first', async () => {
        const lengths = [2_000, 1_500, 60, 41, 40, 21, 20, 2];
        const draft = new GraphDraft();
        for (const length of lengths) {
          const text = '月亮'.padEnd(length, '。');
          draft.node('Duty', `/cn/甲法#${String(length)}`, null, { text });
        }
        draft.node('DefinedTerm', '/cn/甲法#太阳', null, { term: '太阳', text: '月亮' });
        draft.node('DefinedTerm', '/cn/甲法#月亮', null, { term: '各月亮', text: '太阳'.repeat(900) });
        await store.load(draft.build(), { mode: 'replace' });
        const plan = searchPlan(['Norm', 'DefinedTerm'], { total: true });
        const all = await store.read(plan, { query: '月亮', limit: 20, offset: 0 });
        expect(idsOf(all)).toEqual(
          // Of equal length, and of texts longer than any that are told apart, by id.
          ['月亮', '2', '太阳', '20', '21', '40', '41', '60', '1500', '2000'].map((end) => `/cn/甲法#${end}`),
        );
        const page = await store.read(plan, { query: '月亮', limit: 3, offset: 4 });
        expect(page).toMatchObject({ edges: all.edges.slice(4, 7), hasNextPage: true, total: 10 });
      });

      it('finds the kinds that are asked for alone, of those that have names and of those that have none', async () => {
        const draft = new GraphDraft();
        const add = (kind: 'Article' | 'Item' | 'Paragraph', eId: string, properties: PropertyMap): void => {
          draft.node(kind, `/cn/甲法#${eId}`, null, { instrument: '/cn/甲法', position: 0, ...properties });
        };
        for (const number of [1, 2, 3]) {
          add('Article', `art_${String(number)}`, {
            heading: number === 2 ? '月亮' : null,
            content: '月亮之下',
          });
          add('Paragraph', `art_${String(number)}__para_1`, { text: '月亮' });
          add('Item', `art_${String(number)}__para_1__item_1`, { text: '月' });
        }
        await store.load(draft.build(), { mode: 'replace' });
        const found = async (query: string, kinds: readonly NodeKind[]): Promise<Page> => {
          const plan = searchPlan([{ family: 'Provision', kinds }], { total: true });
          return store.read(plan, { query, limit: 2, offset: 0 });
        };
        const article = (number: number): string => `/cn/甲法#art_${String(number)}`;
        const articles = await found('月亮', ['Article']);
        expect(idsOf(articles)).toEqual([article(2), article(1)]);
        expect(articles).toMatchObject({ hasNextPage: true, total: 3 });
        const paragraphs = await found('月亮', ['Paragraph', 'Item']);
        expect(idsOf(paragraphs)).toEqual([`${article(1)}__para_1`, `${article(2)}__para_1`]);
        expect(paragraphs).toMatchObject({ hasNextPage: true, total: 3 });
        const items = await found('月', ['Item']);
        expect(idsOf(items)).toEqual([1, 2].map((number) => `${article(number)}__para_1__item_1`));
        expect(await found('月亮', ['Item'])).toMatchObject({ edges: [], hasNextPage: false, total: 0 });
        expect((await found('月', ['Article', 'Paragraph', 'Item'])).total).toBe(9);
      });

      it('finds what was loaded since, and no more what is gone', async () => {
        const draft = new GraphDraft();
        drawStatute(draft, { work: '/cn/丙法', title: '月亮法', articles: [[[]]] });
        await store.load(draft.build(), { mode: 'replace' });
        const plan = searchPlan(['Work', 'Norm'], { total: true });
        expect((await store.read(plan, { query: '月亮', limit: 5, offset: 0 })).total).toBe(1);
        expect((await store.read(plan, { query: '公安', limit: 5, offset: 0 })).total).toBe(0);
      });
    });

    describe('misuse', () => {
      const slot = { param: 'first' };
      const cases: readonly (readonly [string, Plan, RegExp])[] = [
        ['an unknown property', pagePlan({ family: 'Work' }, {}, select(['colour'])), /no property colour/u],
        [
          'a kind of another family',
          pagePlan({ family: 'Work', kinds: ['Duty'] }, {}),
          /Duty is no kind of Work/u,
        ],
        [
          'a filter on a property that is not indexed',
          pagePlan({ family: 'Norm' }, { filter: { property: 'text', op: 'eq', value: slot } }),
          /Norm\.text is not indexed/u,
        ],
        [
          'an order by a property that is not indexed',
          pagePlan({ family: 'Norm' }, { order: [{ property: 'text', direction: 'ASC' }] }),
          /Norm\.text is not indexed/u,
        ],
        [
          'a property that an edge does not have',
          pagePlan(
            { family: 'Norm' },
            {
              filter: {
                edge: 'BORNE_BY',
                direction: 'OUT',
                type: { family: 'Actor' },
                on: [{ property: 'method', op: 'in', value: slot }],
              },
            },
          ),
          /BORNE_BY has no property method/u,
        ],
        [
          'a list of words on an edge, compared',
          pagePlan(
            { family: 'Norm' },
            {
              filter: {
                edge: 'SANCTIONS',
                direction: 'IN',
                type: { family: 'Penalty' },
                on: [{ property: 'words', op: 'in', value: slot }],
              },
            },
          ),
          /in does not compare SANCTIONS\.words/u,
        ],
        [
          'an edge in the wrong direction',
          pagePlan({ family: 'Norm' }, {}, select([], follow('x', 'BORNE_BY', 'Actor', { direction: 'IN' }))),
          /no BORNE_BY leads IN/u,
        ],
        [
          'an edge to a family it does not reach',
          pagePlan({ family: 'Norm' }, {}, select([], follow('x', 'BORNE_BY', 'Work'))),
          /to Work/u,
        ],
        [
          'both first and last',
          {
            root: {
              by: 'page',
              type: { family: 'Work' },
              page: { order: [], total: false, first: slot, last: slot },
            },
            selection: select([]),
          },
          /exactly one/u,
        ],
        [
          'neither first nor last',
          {
            root: { by: 'page', type: { family: 'Work' }, page: { order: [], total: false } },
            selection: select([]),
          },
          /exactly one/u,
        ],
        [
          'a key that is not unique',
          {
            root: { by: 'key', type: { family: 'Work' }, property: 'title', values: slot },
            selection: select([]),
          },
          /not unique/u,
        ],
        [
          'a name twice in a selection',
          pagePlan(
            { family: 'Norm' },
            {},
            select([], follow('x', 'BORNE_BY', 'Actor'), follow('x', 'TOWARD', 'Actor')),
          ),
          /twice/u,
        ],
      ];

      it.each(cases)('is refused and told: %s', async (_, plan, words) => {
        await load();
        await misuse(() => store.read(plan, { first: 1 }), words);
      });

      it('of parameters too', async () => {
        await load();
        const plan = pagePlan({ family: 'Work' }, { after: { param: 'after' } });
        await misuse(() => store.read(plan, { first: 1 }), /after is missing/u);
        await misuse(() => store.read(plan, { first: -1, after: null }), /first/u);
        await misuse(() => store.read(plan, { first: 1, after: ['a', 'b', 'c'] }), /position/u);
        const eq = pagePlan(
          { family: 'Work' },
          { filter: { property: 'title', op: 'eq', value: { param: 'v' } } },
        );
        await misuse(() => store.read(eq, { first: 1, v: 3 }), /v is no string/u);
      });
    });

    describe('the store itself', () => {
      it('describes what it holds', async () => {
        await load();
        const description = await store.describe();
        expect(description.nodes).toMatchObject({
          Work: 2,
          Instrument: 2,
          Article: 5,
          Right: 1,
          Citation: 1,
        });
        expect(description.nodes).not.toHaveProperty('Measure');
        expect(description.edges).toBe(graph.edges.length);
        expect(description.location).not.toBe('');
      });

      it('closes, twice too, and then answers STORE_UNAVAILABLE', async () => {
        await load();
        await store.close();
        await store.close();
        await expect(store.read(page0, { first: 1 })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
        await expect(store.ready()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      });
    });

    countContract(() => store, options.randomGraphs ?? 40);
    walkContract(() => store, options.randomGraphs ?? 40);

    it('answers random plans over random graphs as the reference does', { timeout: 300_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryGraph,
          fc.array(arbitraryRead, { minLength: 8, maxLength: 8 }),
          async (random, reads) => {
            await store.load(random, { mode: 'replace' });
            for (const { plan, parameters } of reads) {
              expect(await store.read(plan, parameters)).toEqual(answer(random, plan, parameters));
            }
          },
        ),
        { numRuns: options.randomGraphs ?? 40 },
      );
    });
  });
}

const page0: Plan = { root: { by: 'page', type: { family: 'Work' }, page: page() }, selection: select([]) };
