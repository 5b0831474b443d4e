import { describe, expect, it } from 'vitest';
import type { Asked, Store } from '../../src/store/store.ts';
import { openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { lawGraph } from './law-graph.ts';

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
