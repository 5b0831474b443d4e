import { describe, expect, it } from 'vitest';
import type { PropertyGraph } from '../../src/model/property-graph.ts';
import type { Asked, Store } from '../../src/store/store.ts';
import { openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { LAW, LAW_2022, lawGraph } from './law-graph.ts';

/** A store whose data changes before the reads of these numbers, counted from 1. */
function changingBefore(reads: readonly number[]): Store {
  const store = memoryStore(lawGraph());
  let read = 0;
  let state = 0;
  const next = (asked?: Asked): void => {
    read += 1;
    if (reads.includes(read)) state += 1;
    asked?.seen?.(state);
  };
  return {
    ...store,
    read: (plan, parameters, asked) => {
      next(asked);
      return store.read(plan, parameters);
    },
  };
}

const TWO_READS = '{ instruments(first: 1) { nodes { uri } } articles(first: 1) { nodes { eId } } }';

describe('an answer is of one state of the data', () => {
  it.each([
    { title: 'no load comes between its reads', changes: [], reads: 2 },
    { title: 'a load ended before the first', changes: [1], reads: 2 },
    { title: 'a load comes between: all is read again', changes: [2], reads: 4 },
    { title: 'another load comes between the second reads', changes: [2, 4], reads: 6 },
  ])('where $title', async ({ changes, reads }) => {
    for (const compiled of [true, false]) {
      const app = openApp({ store: changingBefore(changes), compiled });
      const { data, errors } = await app.query(TWO_READS);
      expect(errors).toEqual([]);
      expect(data).toHaveProperty('instruments');
      expect(app.store.plans).toHaveLength(reads);
    }
  });

  it('also when the query is known and compiled', async () => {
    const app = openApp({ store: changingBefore([4]) });
    await app.query(TWO_READS);
    const { errors } = await app.query(TWO_READS);
    expect(errors).toEqual([]);
    expect(app.store.plans).toHaveLength(6);
  });

  it('and refused where it changes again and again', async () => {
    const app = openApp({ store: changingBefore([2, 4, 6]) });
    const { errors } = await app.query(TWO_READS);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['STORE_LOCKED']);
  });
});

describe('a work is read in the version that is held now', () => {
  const QUERY = `{ article(uri: "${LAW}", eId: "art_1") { eId instrument { uri } } }`;
  const OLD = `${LAW}@2018-01-01`;
  const whole = lawGraph();
  /** What one load after another leaves, by the version in which the work is then read. */
  const stores = new Map([
    [LAW_2022, memoryStore(whole)],
    [OLD, memoryStore(without(LAW_2022, whole))],
    [null, memoryStore({ nodes: [], edges: [] })],
  ]);

  it.each([
    { title: 'the same as before: read while it is looked up', loads: [OLD, OLD], reads: [2, 2] },
    { title: 'another: read again', loads: [OLD, LAW_2022], reads: [2, 3] },
    { title: 'another and then the same', loads: [OLD, LAW_2022, LAW_2022], reads: [2, 3, 2] },
    { title: 'none any more', loads: [LAW_2022, null] },
    { title: 'one where there was none', loads: [null, LAW_2022, LAW_2022] },
  ])('$title', async ({ loads, reads }) => {
    let held: Store | undefined;
    const empty = memoryStore({ nodes: [], edges: [] });
    const app = openApp({
      store: { ...empty, read: (plan, parameters) => (held ?? empty).read(plan, parameters) },
    });
    const counts: number[] = [];
    for (const load of loads) {
      held = stores.get(load);
      const before = app.store.plans.length;
      const answer = await app.query(QUERY);
      counts.push(app.store.plans.length - before);
      // Nor is there a hint but that which another, asked for the first time, would give.
      expect(answer).toEqual(await openApp({ store: held ?? empty }).query(QUERY));
      const article = load === null ? null : { eId: 'art_1', instrument: { uri: load } };
      expect(answer.data).toEqual({ article });
    }
    if (reads !== undefined) expect(counts).toEqual(reads);
  });
});

/** What is left of a graph when an instrument is taken out. */
function without(owner: string, { nodes, edges }: PropertyGraph): PropertyGraph {
  const left = nodes.filter((node) => node.owner !== owner);
  const ids = new Set(left.map(({ id }) => id));
  return { nodes: left, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}
