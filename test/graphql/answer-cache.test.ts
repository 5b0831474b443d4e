import { describe, expect, it } from 'vitest';
import { AnswerCache, WrittenAnswer } from '../../src/graphql/serving/answer-cache.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { openApp, type TestApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { lawGraph } from './law-graph.ts';

const MEGABYTE = 2 ** 20;
const QUERY = 'query ($first: Int) { duties(first: $first) { nodes { text } } }';

/** How many reads of the store a query costs. */
async function readsOf(app: TestApp, query: string, variables?: Record<string, unknown>): Promise<number> {
  const before = app.store.plans.length;
  await app.query(query, variables);
  return app.store.plans.length - before;
}

async function warmed(options: Partial<Parameters<typeof openApp>[0]> = {}): Promise<TestApp> {
  const app = openApp({ store: memoryStore(lawGraph()), answerCache: MEGABYTE, ...options });
  // The first time the query becomes known, the second time its answer is kept.
  for (let time = 0; time < 2; time += 1) await app.query(QUERY, { first: 2 });
  return app;
}

describe('whole answers', () => {
  it('are given again without a read, to the letter', async () => {
    const app = await warmed();
    const plain = openApp({ store: memoryStore(lawGraph()) });
    expect(await readsOf(app, QUERY, { first: 2 })).toBe(0);
    expect(await app.query(QUERY, { first: 2 })).toEqual(await plain.query(QUERY, { first: 2 }));
  });

  it('are given again of a query whose required variables have defaults, whether they are given or not', async () => {
    const query =
      'query ($first: Int! = 2, $by: NormOrderBy! = CONFIDENCE) { duties(first: $first, order: { by: $by }) { nodes { text } } }';
    const app = await warmed();
    for (const variables of [undefined, { first: 1 }, { by: 'POSITION' }]) {
      for (let time = 0; time < 2; time += 1) await app.query(query, variables);
      expect(await readsOf(app, query, variables)).toBe(0);
      const plain = openApp({ store: memoryStore(lawGraph()), compiled: false });
      expect(await app.query(query, variables)).toEqual(await plain.query(query, variables));
    }
  });

  it('are not given to another query, nor with other variables', async () => {
    const app = await warmed();
    expect(await readsOf(app, QUERY, { first: 1 })).toBe(1);
    expect(await readsOf(app, 'query { duties(first: 2) { nodes { text } } }')).toBe(1);
  });

  it('are not kept where that is switched off', async () => {
    const app = await warmed({ answerCache: 0 });
    expect(await readsOf(app, QUERY, { first: 2 })).toBe(1);
  });

  it('are not given of other data', async () => {
    const store = memoryStore(lawGraph());
    let name = 'one';
    const changing: Store = { ...store, version: () => Promise.resolve({ name, loadedAt: '' }) };
    const app = await warmed({ store: changing });
    expect(await readsOf(app, QUERY, { first: 2 })).toBe(0);
    name = 'two';
    expect(await readsOf(app, QUERY, { first: 2 })).toBe(1);
    expect(await readsOf(app, QUERY, { first: 2 })).toBe(0);
  });

  it('are not given when the data changed while they were made', async () => {
    const store = memoryStore(lawGraph());
    let name = 'one';
    const changing: Store = {
      ...store,
      version: () => Promise.resolve({ name, loadedAt: '' }),
      read: async (plan, parameters) => {
        const page = await store.read(plan, parameters);
        name = 'two';
        return page;
      },
    };
    const app = openApp({ store: changing, answerCache: MEGABYTE });
    await app.query(QUERY, { first: 2 });
    name = 'one';
    await app.query(QUERY, { first: 2 });
    expect(await readsOf(app, QUERY, { first: 2 })).toBe(1);
  });

  it('are not given on another day, for a status may have changed', async () => {
    let day = '2026-01-15';
    const app = await warmed({ now: () => new Date(`${day}T04:00:00Z`) });
    expect(await readsOf(app, QUERY, { first: 2 })).toBe(0);
    day = '2026-01-16';
    expect(await readsOf(app, QUERY, { first: 2 })).toBe(1);
  });

  it('are not kept where they hold an error', async () => {
    const store = memoryStore(lawGraph());
    let isDown = false;
    const failing: Store = {
      ...store,
      read: (plan, parameters) =>
        isDown
          ? Promise.reject(new StoreError('STORE_UNAVAILABLE', 'It is down.'))
          : store.read(plan, parameters),
    };
    const app = openApp({ store: failing, answerCache: MEGABYTE });
    await app.query(QUERY, { first: 2 });
    isDown = true;
    const answer = await app.query(QUERY, { first: 2 });
    expect(answer.errors.map(({ extensions }) => extensions?.code)).toEqual(['STORE_UNAVAILABLE']);
    isDown = false;
    expect((await app.query(QUERY, { first: 2 })).errors).toEqual([]);
  });

  it('wait for a look at the version from after they were made, where looks hold for a while', async () => {
    const app = await warmed({ versionAge: 60_000 });
    expect(await readsOf(app, QUERY, { first: 2 })).toBe(1);
  });
});

describe('the room for answers', () => {
  const answer = new WrittenAnswer('application/json', Buffer.alloc(500));

  it('is bounded in bytes; what was asked for least recently goes first', () => {
    const cache = new AnswerCache(10_000);
    for (let index = 0; index < 20; index += 1) {
      cache.keep(`q${String(index)}`, 'v', answer, 0);
      cache.get('q0', 'v', 1);
    }
    const kept = Array.from({ length: 20 }, (_, index) => cache.get(`q${String(index)}`, 'v', 1) !== null);
    expect([kept[0], kept[1], kept[19]]).toEqual([true, false, true]);
    expect(kept.filter(Boolean).length).toBeLessThanOrEqual(12);
  });

  it('is not taken by one answer', () => {
    const cache = new AnswerCache(1_000);
    cache.keep('q', 'v', answer, 0);
    expect(cache.get('q', 'v', 1)).toBeNull();
  });
});
