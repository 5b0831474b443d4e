import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { GraphNode } from '../../src/model/property-graph.ts';
import { NODE_KIND, NOTHING_COUNTED, type CountSpec, type Counts } from '../../src/store/count.ts';
import type { Parameters } from '../../src/store/plan.ts';
import { StoreError, type Store } from '../../src/store/store.ts';
import { arbitraryCount } from '../support/arbitrary-count.ts';
import { arbitraryGraph } from '../support/arbitrary-graph.ts';
import { sampleGraph } from '../support/graph.ts';
import { countOf } from '../support/reference-store.ts';

/** What the port promises of `count`: part of the store contract. */
export function countContract(storeUnderTest: () => Store, randomGraphs: number): void {
  describe('counts', () => {
    const graph = sampleGraph();
    const limit = { param: 'limit' };
    const norms: CountSpec = { type: { family: 'Norm' }, steps: [], by: 'modality', limit };
    const bearers: CountSpec = {
      ...norms,
      steps: [{ edge: 'BORNE_BY', direction: 'OUT', type: { family: 'Actor' } }],
      by: 'name',
    };
    let store: Store;

    beforeEach(() => {
      store = storeUnderTest();
    });

    const load = () => store.load(graph, { mode: 'merge' });
    /** Counts, and holds the answer against the reference's. */
    const count = async (spec: CountSpec, parameters: Parameters = { limit: 10 }): Promise<Counts> => {
      const counts = await store.count(spec, parameters);
      expect(counts).toEqual(countOf(graph, spec, parameters));
      return counts;
    };

    it('of an empty dataset are none', async () => {
      expect(await store.count(norms, { limit: 5 })).toEqual(NOTHING_COUNTED);
    });

    it('by a property of the nodes, the greatest first, equal ones by value', async () => {
      await load();
      expect(await count(norms)).toEqual({
        groups: [
          { value: 'OBLIGATION', count: 5 },
          { value: 'PERMISSION', count: 1 },
          { value: 'RIGHT', count: 1 },
        ],
        distinct: 3,
        total: 7,
        missing: 0,
      });
    });

    it('by the end of an edge: a node counts once for each of several, and is missing where there is none', async () => {
      await load();
      const { groups, total, missing } = await count(bearers);
      expect(groups[0]).toEqual({ value: '公安机关', count: 3 });
      expect(groups.map((group) => group.value)).toContain('银行业金融机构');
      expect([total, missing]).toEqual([7, 1]);
    });

    it('tell of groups beyond the limit', async () => {
      await load();
      const { groups, distinct } = await count(bearers, { limit: 2 });
      expect([groups.length, distinct]).toEqual([2, 5]);
      expect(await count(bearers, { limit: 0 })).toMatchObject({ groups: [] });
    });

    it('of texts are in the order of code points, within the limit and at its edge', async () => {
      const names = ['（', '𠮷', '一', '𠮷一'];
      const nodes = names.map((name): GraphNode => {
        return { id: `/actor/${name}`, kind: 'Actor', owner: null, properties: { name, aliases: [name] } };
      });
      await store.load({ nodes, edges: [] }, { mode: 'replace' });
      for (const by of ['name', 'aliases']) {
        for (const most of [1, 2, 3, 4]) {
          const { groups, distinct } = await store.count(
            { type: { family: 'Actor' }, steps: [], by, limit },
            { limit: most },
          );
          expect(groups.map(({ value }) => value)).toEqual(['一', '（', '𠮷', '𠮷一'].slice(0, most));
          expect(distinct).toBe(4);
        }
      }
    });

    it('of those that match a filter, by kind, by a list, through two edges', async () => {
      await load();
      const filter = { property: 'jurisdiction', op: 'eq', value: { param: 'jurisdiction' } } as const;
      const local = { limit: 9, jurisdiction: 'CN-ZJ' };
      expect(await count({ ...norms, filter, by: NODE_KIND }, local)).toMatchObject({
        groups: [
          { value: 'Duty', count: 1 },
          { value: 'Right', count: 1 },
        ],
      });
      expect(await count({ type: { family: 'Citation' }, steps: [], by: 'candidates', limit })).toMatchObject(
        { distinct: 2, missing: 0 },
      );
      const borne = { edge: 'BORNE_BY', direction: 'OUT', type: { family: 'Actor' } } as const;
      const stating = { edge: 'STATES', direction: 'OUT', type: { family: 'Norm' } } as const;
      const paragraphs = { family: 'Provision', kinds: ['Paragraph'] } as const;
      await count({ type: paragraphs, filter, steps: [stating, borne], by: 'name', limit }, local);
    });

    it('by what has few values are those that a load leaves', async () => {
      await load();
      const isKept = ({ properties }: GraphNode): boolean => properties.modality !== 'OBLIGATION';
      const nodes = graph.nodes.filter(isKept);
      const ids = new Set(nodes.map(({ id }) => id));
      const left = { nodes, edges: graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
      await store.load(left, { mode: 'replace' });
      const filter = { not: { property: 'modality', op: 'eq', value: { param: 'modality' } } } as const;
      for (const spec of [norms, { ...norms, by: NODE_KIND }, { ...norms, filter, by: 'method' }]) {
        const parameters = { limit: 10, modality: 'RIGHT' };
        expect(await store.count(spec, parameters)).toEqual(countOf(left, spec, parameters));
      }
    });

    const wrong: readonly (readonly [string, CountSpec, RegExp])[] = [
      ['an unknown property', { ...norms, by: 'colour' }, /no property colour/u],
      ['an edge that does not fit', { ...bearers, type: { family: 'Work' } }, /no BORNE_BY leads OUT/u],
      [
        'three steps',
        { ...norms, steps: Array(3).fill(bearers.steps[0]) as CountSpec['steps'] },
        /at most 2/u,
      ],
    ];
    it.each(wrong)('are refused: %s', async (_, spec, words) => {
      const fault: unknown = await store.count(spec, { limit: 1 }).catch((reason: unknown) => reason);
      expect(fault).toBeInstanceOf(StoreError);
      expect(fault).toMatchObject({ code: 'STORE_MISUSED', message: expect.stringMatching(words) as string });
    });

    it('random ones over random graphs are those of the reference', { timeout: 300_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryGraph,
          fc.array(arbitraryCount, { minLength: 8, maxLength: 8 }),
          async (random, counts) => {
            await store.load(random, { mode: 'replace' });
            for (const { spec, parameters } of counts) {
              expect(await store.count(spec, parameters)).toEqual(countOf(random, spec, parameters));
            }
          },
        ),
        { numRuns: randomGraphs },
      );
    });
  });
}
