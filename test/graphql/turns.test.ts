import { request } from 'node:http';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/graphql/serving/turns.ts';
import { listen } from '../../src/server/listen.ts';
import { nodeHandler } from '../../src/server/node-handler.ts';
import { openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { lawGraph } from './law-graph.ts';

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

it('lets no crowd of newcomers overtake a request for ever', async () => {
  const clock = laboriousClock();
  const turns = createTurns(clock.now);
  const order: string[] = [];
  const piece = (name: string) => () => {
    clock.work(20);
    order.push(name);
  };
  const early = turns.request();
  const all = [early(piece('early 1')), early(piece('early 2'))];
  // Two more come whenever one of them has had its turn.
  const newcomer = async (left: number): Promise<void> => {
    await turns.request()(piece('new'));
    if (left > 0) await Promise.all([newcomer(left - 1), newcomer(left - 1)]);
  };
  await Promise.all([...all, newcomer(5)]);
  expect(order.indexOf('early 2')).toBeLessThan(5);
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

describe('work that nobody waits for', () => {
  it('is not begun once the caller has gone', async () => {
    const clock = laboriousClock();
    const caller = new AbortController();
    const turn = createTurns(clock.now).request(caller.signal);
    const begun: string[] = [];
    const first = turn(() => {
      clock.work(100);
      begun.push('first');
    });
    const second = turn(() => begun.push('second'));
    caller.abort();
    await first;
    await expect(second).rejects.toMatchObject({ extensions: { code: 'CANCELLED' } });
    expect(begun).toEqual(['first']);
  });

  it('is not begun ten seconds after the request', async () => {
    const clock = laboriousClock();
    const turn = createTurns(clock.now).request();
    await turn(() => clock.work(10_001));
    await expect(turn(() => 'late')).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } });
  });
});

it('stops the reads of a client that hangs up', async () => {
  const slow = memoryStore(lawGraph());
  let reads = 0;
  let hungUp = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    hungUp = resolve;
  });
  const app = openApp({
    planDepth: 1,
    store: {
      ...slow,
      read: async (plan, parameters) => {
        reads += 1;
        client.destroy();
        await gone;
        return slow.read(plan, parameters);
      },
    },
  });
  const handler = nodeHandler(app, pino({ level: 'silent' }));
  const listening = await listen(
    (asked, response) => {
      // The server has noticed.
      response.once('close', () => setImmediate(hungUp));
      handler(asked, response);
    },
    { port: 0, host: '127.0.0.1' },
  );
  const client = request({
    port: listening.port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
  });
  client.on('error', () => undefined);
  client.end(
    JSON.stringify({
      query:
        '{ instruments(first: 5) { nodes { articles(first: 9) { nodes { norms(first: 5) { nodes { bearers { name } } } } } } } }',
    }),
  );
  await gone;
  await listening.drain();
  expect(reads).toBe(1);
});
