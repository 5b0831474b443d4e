import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { EDGE_KINDS, type EdgeKind } from '../../src/model/graph-schema.ts';
import { StoreError, type Store } from '../../src/store/store.ts';
import {
  NO_NEIGHBOURHOOD,
  NO_PATHS,
  type Neighbourhood,
  type NeighbourhoodSpec,
  type Paths,
  type PathSpec,
  type WalkReading,
} from '../../src/store/walk.ts';
import { arbitraryGraph } from '../support/arbitrary-graph.ts';
import { GraphDraft, sampleGraph } from '../support/graph.ts';
import { follow, select } from '../support/plans.ts';
import { neighbourhoodOf, pathsOf } from '../support/reference-walk.ts';

const LOCAL = '/cn-zj/浙江省反电信网络诈骗条例@2023-05-01#art_1__para_1';
const NATIONAL = '/cn/反电信网络诈骗法@2022-09-02#art_1__para_1';
const POLICE = '/actor/公安机关';
/** What is read of the nodes: properties that some families have, and an edge that some have. */
const READING: WalkReading = {
  selection: select(
    ['name', 'text', 'position'],
    follow('bearers', 'BORNE_BY', 'Actor', { page: { total: true } }),
  ),
  parameters: { first: 2 },
};

/** Ids of the graphs of `arbitraryGraph`, of nodes that often meet. */
const arbitraryId = fc
  .tuple(fc.constantFrom('Provision', 'Norm', 'Penalty', 'Citation', 'Actor', 'Work'), fc.nat(3))
  .map(([family, index]) => `${family}/${String(index)}`);
const arbitraryEdges = fc.oneof(fc.constant(EDGE_KINDS), fc.subarray([...EDGE_KINDS]));

const arbitraryNeighbourhood: fc.Arbitrary<NeighbourhoodSpec> = fc.record({
  from: fc.array(arbitraryId, { maxLength: 3 }),
  edges: arbitraryEdges,
  direction: fc.constantFrom('OUT', 'IN', 'BOTH'),
  depth: fc.integer({ min: 1, max: 4 }),
  maxNodes: fc.integer({ min: 1, max: 30 }),
  maxFan: fc.integer({ min: 1, max: 5 }),
});

const arbitraryPaths: fc.Arbitrary<PathSpec> = fc.record({
  from: arbitraryId,
  to: arbitraryId,
  edges: arbitraryEdges,
  direction: fc.constantFrom('OUT', 'BOTH'),
  maxLength: fc.integer({ min: 1, max: 8 }),
  first: fc.integer({ min: 1, max: 6 }),
});

/** What the port promises of `neighbourhood` and `paths`: part of the store contract. */
export function walkContract(storeUnderTest: () => Store, randomGraphs: number): void {
  describe('walks', () => {
    const graph = sampleGraph();
    let store: Store;

    beforeEach(() => {
      store = storeUnderTest();
    });

    const load = (data = graph) => store.load(data, { mode: 'replace' });
    const around: NeighbourhoodSpec = {
      from: [POLICE],
      edges: ['BORNE_BY', 'PART_OF', 'STATES'],
      direction: 'BOTH',
      depth: 2,
      maxNodes: 50,
      maxFan: 20,
    };
    const between: PathSpec = {
      from: LOCAL,
      to: NATIONAL,
      edges: ['STATES', 'BORNE_BY'],
      direction: 'BOTH',
      maxLength: 8,
      first: 10,
    };
    /** Walks, and holds the answer against the reference's. */
    const neighbourhood = async (spec: NeighbourhoodSpec, data = graph): Promise<Neighbourhood> => {
      const found = await store.neighbourhood(spec, READING);
      expect(found).toEqual(neighbourhoodOf(data, spec, READING));
      return found;
    };
    const paths = async (spec: PathSpec, data = graph): Promise<Paths> => {
      const found = await store.paths(spec, READING);
      expect(found).toEqual(pathsOf(data, spec, READING));
      return found;
    };

    it('of an empty dataset lead nowhere', async () => {
      expect(await store.neighbourhood(around, READING)).toEqual(NO_NEIGHBOURHOOD);
      expect(await store.paths(between, READING)).toEqual(NO_PATHS);
    });

    it('go out from some nodes, level by level, in the directions and over the edges that were chosen', async () => {
      await load();
      const { nodes, edges, cut } = await neighbourhood(around);
      expect(nodes.map(({ depth }) => depth)).toEqual([0, 1, 1, 1, 1, 2, 2, 2, 2]);
      expect(edges).toHaveLength(8);
      expect(cut).toEqual([]);
      expect((await neighbourhood({ ...around, direction: 'OUT' })).nodes.map(({ id }) => id)).toEqual([
        POLICE,
        '/actor/人民政府',
      ]);
      expect((await neighbourhood({ ...around, direction: 'IN', depth: 1 })).nodes).toHaveLength(4);
      expect((await neighbourhood({ ...around, edges: [] })).nodes).toHaveLength(1);
      expect(await neighbourhood({ ...around, from: ['nowhere'] })).toEqual(NO_NEIGHBOURHOOD);
    });

    it('give what edges say of themselves', async () => {
      await load();
      const spec: NeighbourhoodSpec = { ...around, from: [LOCAL], edges: ['CORRESPONDS_TO'], depth: 1 };
      expect((await neighbourhood(spec)).edges).toMatchObject([
        { kind: 'CORRESPONDS_TO', from: LOCAL, to: NATIONAL, properties: { score: 0.75, runnerUp: null } },
      ]);
    });

    it('tell where a limit cut them', async () => {
      await load();
      expect((await neighbourhood({ ...around, maxFan: 2 })).cut).toContain(POLICE);
      const few = await neighbourhood({ ...around, maxNodes: 3 });
      expect([few.nodes.length, few.cut]).toEqual([3, expect.arrayContaining([POLICE])]);
    });

    it(
      'pass a hub with thousands of edges in fair time, and tell that they left some out',
      { timeout: 60_000 },
      async () => {
        const draft = new GraphDraft();
        const hub = draft.actor('公安机关');
        for (let index = 0; index < 3_000; index += 1) {
          const norm = draft.node('Duty', `/cn/甲法#${String(index).padStart(5, '0')}`, null, { text: '' });
          draft.edge('BORNE_BY', norm, hub, null);
        }
        const wide = draft.build();
        await load(wide);
        const spec: NeighbourhoodSpec = { ...around, from: [hub], maxNodes: 200, maxFan: 50 };
        const found = await neighbourhood(spec, wide);
        expect([found.nodes.length, found.cut]).toEqual([51, [hub]]);
        const ends = { from: '/cn/甲法#00000', to: '/cn/甲法#02999' };
        // The sides meet at the hub: its edges are not looked at.
        expect(await store.paths({ ...between, ...ends }, READING)).toMatchObject({
          paths: [{ edges: [{ to: hub }, { to: hub }] }],
          truncated: false,
        });
        const toHub = await store.paths(
          { ...between, from: hub, to: '/cn/甲法#00000', edges: ['STATES'] },
          READING,
        );
        expect(toHub).toEqual(NO_PATHS);
      },
    );

    it('find all shortest paths, in order, up to a number of them', async () => {
      await load();
      const { paths: found, hasMore, truncated } = await paths(between);
      expect([found.length, hasMore, truncated]).toEqual([1, false, false]);
      expect(found[0]?.nodes.map(({ kind }) => kind)).toEqual([
        'Paragraph',
        'Duty',
        'Actor',
        'Duty',
        'Paragraph',
      ]);
      expect(found[0]?.edges.map(({ kind, from }) => [kind, from])).toMatchObject([
        ['STATES', LOCAL],
        ['BORNE_BY', `${LOCAL}~norm_1`],
        ['BORNE_BY', `${NATIONAL}~norm_1`],
        ['STATES', NATIONAL],
      ]);
      const direct = await paths({ ...between, edges: EDGE_KINDS });
      expect(direct.paths[0]?.edges).toMatchObject([{ kind: 'CORRESPONDS_TO', properties: { score: 0.75 } }]);
      const several: PathSpec = {
        ...between,
        from: '/cn/反电信网络诈骗法@2022-09-02',
        to: '/actor/电信业务经营者',
        edges: ['HAS_PART', 'STATES', 'BORNE_BY'],
      };
      expect((await paths(several)).paths).toHaveLength(2);
      expect(await paths({ ...several, first: 1 })).toMatchObject({ hasMore: true });
    });

    it('find more than can be put in order', { timeout: 60_000 }, async () => {
      const draft = new GraphDraft();
      const [bearer, enforcer] = [draft.actor('电信业务经营者'), draft.actor('公安机关')];
      const names = Array.from({ length: 101 }, (_, index) => String(index));
      const duties = names.map((name) => draft.node('Duty', `/cn/甲法#duty_${name}`, null, { text: '' }));
      for (const duty of duties) draft.edge('BORNE_BY', duty, bearer, null);
      for (const name of names) {
        const penalty = draft.node('Penalty', `/cn/甲法#penalty_${name}`, null, { text: '' });
        draft.edge('ENFORCED_BY', penalty, enforcer, null);
        for (const duty of duties) draft.edge('SANCTIONS', penalty, duty, null);
      }
      await load(draft.build());
      const spec: PathSpec = {
        ...between,
        from: bearer,
        to: enforcer,
        edges: ['BORNE_BY', 'SANCTIONS', 'ENFORCED_BY'],
        first: 3,
      };
      const { paths: found, hasMore } = await store.paths(spec, READING);
      expect([found.map(({ edges }) => edges.length), hasMore]).toEqual([[3, 3, 3], true]);
    });

    it('find none where there is none: too far, against the edges, over other edges, from nowhere', async () => {
      await load();
      expect(await paths({ ...between, maxLength: 3 })).toEqual(NO_PATHS);
      expect(await paths({ ...between, direction: 'OUT' })).toEqual(NO_PATHS);
      expect(await paths({ ...between, edges: ['TOWARD'] })).toEqual(NO_PATHS);
      expect(await paths({ ...between, to: 'nowhere' })).toEqual(NO_PATHS);
    });

    it('are of no steps from a node to itself', async () => {
      await load();
      const found = await paths({ ...between, to: LOCAL });
      expect(found.paths).toMatchObject([{ nodes: [{ id: LOCAL, kind: 'Paragraph' }], edges: [] }]);
    });

    it('see what was loaded since, and no more what is gone', async () => {
      await load();
      const draft = new GraphDraft();
      const [police, government] = [draft.actor('公安机关'), draft.actor('人民政府')];
      draft.edge('KIND_OF', government, police, null);
      const later = draft.build();
      await load(later);
      const spec: PathSpec = { ...between, from: POLICE, to: government, edges: EDGE_KINDS };
      expect((await paths(spec, later)).paths[0]?.edges.map(({ kind }) => kind)).toEqual(['KIND_OF']);
      expect((await neighbourhood({ ...around, edges: EDGE_KINDS }, later)).nodes).toHaveLength(2);
    });

    const wrong: readonly (readonly [string, (to: Store) => Promise<unknown>, RegExp])[] = [
      [
        'an unknown edge',
        (to) => to.neighbourhood({ ...around, edges: ['LIKES' as EdgeKind] }, READING),
        /no edge LIKES/u,
      ],
      ['too deep', (to) => to.neighbourhood({ ...around, depth: 5 }, READING), /depth is 5/u],
      ['no nodes', (to) => to.neighbourhood({ ...around, maxNodes: 0 }, READING), /maxNodes is 0/u],
      ['too long', (to) => to.paths({ ...between, maxLength: 9 }, READING), /maxLength is 9/u],
      ['a half', (to) => to.paths({ ...between, first: 1.5 }, READING), /first is 1.5/u],
      [
        'a property that no node has',
        (to) => to.paths(between, { selection: select(['taste']), parameters: {} }),
        /no property taste/u,
      ],
      [
        'an edge that no node has',
        (to) =>
          to.neighbourhood(around, {
            selection: select([], follow('likes', 'LIKES' as EdgeKind, 'Actor')),
            parameters: {},
          }),
        /no edge LIKES/u,
      ],
    ];
    it.each(wrong)('are refused: %s', async (_, act, words) => {
      const fault: unknown = await act(store).catch((reason: unknown) => reason);
      expect(fault).toBeInstanceOf(StoreError);
      expect(fault).toMatchObject({ code: 'STORE_MISUSED', message: expect.stringMatching(words) as string });
    });

    it('random ones over random graphs are those of the reference', { timeout: 300_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryGraph,
          fc.array(arbitraryNeighbourhood, { minLength: 6, maxLength: 6 }),
          fc.array(arbitraryPaths, { minLength: 6, maxLength: 6 }),
          async (random, neighbourhoods, searches) => {
            await load(random);
            for (const spec of neighbourhoods) await neighbourhood(spec, random);
            for (const spec of searches) await paths(spec, random);
          },
        ),
        { numRuns: randomGraphs },
      );
    });
  });
}
