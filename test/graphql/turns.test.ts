import { expect, it } from 'vitest';
import { createTurns } from '../../src/graphql/turns.ts';

/** A clock that work itself moves on. */
function laboriousClock() {
  let now = 0;
  return { now: () => now, work: (milliseconds: number) => (now += milliseconds) };
}

it('runs small work at once', async () => {
  const turns = createTurns();
  let ran = false;
  const done = turns.request()(() => {
    ran = true;
    return 7;
  });
  expect(ran).toBe(true);
  expect(await done).toBe(7);
});

it('lets a small request pass before the rest of a heavy one', async () => {
  const clock = laboriousClock();
  const turns = createTurns(clock.now);
  const order: string[] = [];
  const heavy = turns.request();
  const all = [1, 2, 3, 4].map((part) =>
    heavy(() => {
      clock.work(100);
      order.push(`heavy ${String(part)}`);
    }),
  );
  all.push(
    turns.request()(() => {
      clock.work(1);
      order.push('small');
    }),
  );
  await Promise.all(all);
  expect(order).toEqual(['heavy 1', 'small', 'heavy 2', 'heavy 3', 'heavy 4']);
});

it('gives sockets and timers the thread between two heavy pieces', async () => {
  const clock = laboriousClock();
  const heavy = createTurns(clock.now).request();
  const order: string[] = [];
  setImmediate(() => order.push('socket'));
  await Promise.all(
    ['first', 'second'].map((part) =>
      heavy(() => {
        clock.work(100);
        order.push(part);
      }),
    ),
  );
  expect(order).toEqual(['first', 'socket', 'second']);
});

it('goes on behind a piece that fails', async () => {
  const clock = laboriousClock();
  const turn = createTurns(clock.now).request();
  const failing = turn(() => {
    clock.work(100);
    throw new Error('It fails.');
  });
  const next = turn(() => 'next');
  await expect(failing).rejects.toThrow('It fails.');
  expect(await next).toBe('next');
});
