import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Agent } from 'node:http';
import {
  clients,
  forSeconds,
  killServers,
  percentile,
  send,
  serve,
  type Answer,
  type Served,
} from './product.ts';
import { SCALE } from './scale.ts';

/** Answers that are computed each time, over the seed texts. */
const BODY = JSON.stringify({
  query: `{ instrument(uri: "/cn/反电信网络诈骗法") { title articles(first: 20) { nodes { number content
    duties { nodes { text bearers { name } } } penalties { nodes { text enforcers { name } tiers { circumstance } } } } } } }`,
});

let folder = '';
let served: Served | null = null;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'fawang-overload-'));
  served = await serve({ DATA_FILE: path.join(folder, 'law.db'), ANSWER_CACHE: '0' });
});
afterAll(async () => {
  await killServers();
  rmSync(folder, { recursive: true });
});

/** Connections of the crowd, opened beforehand as those of a proxy are. */
const CONNECTIONS = 400;
/** Milliseconds between two moments at which requests are sent. */
const TICK = 5;

/** Sends so many requests a second whether or not earlier ones were answered, as a crowd does. */
async function crowd(port: number, perSecond: number, seconds: number): Promise<readonly Answer[]> {
  const limits = { maxSockets: CONNECTIONS, maxFreeSockets: CONNECTIONS };
  // All in turn: the server closes connections that nobody has used for five seconds.
  const agent = new Agent({ keepAlive: true, scheduling: 'fifo', ...limits });
  await Promise.all(Array.from({ length: CONNECTIONS }, () => send(port, agent, { path: '/health/live' })));
  const answers: Promise<Answer>[] = [];
  const began = performance.now();
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const passed = Math.min(performance.now() - began, seconds * 1_000);
      while (answers.length < (passed * perSecond) / 1_000) answers.push(send(port, agent, { body: BODY }));
      if (passed < seconds * 1_000) return;
      clearInterval(timer);
      resolve();
    }, TICK);
  });
  try {
    return await Promise.all(answers);
  } finally {
    agent.destroy();
  }
}

it('four times as many requests as can be answered: the rest is refused at once, and what is taken goes on', async ({
  task,
}) => {
  const port = served?.port ?? 0;
  const closed: Answer[] = [];
  await clients(
    port,
    16,
    forSeconds(SCALE.overloadSeconds / 2),
    () => BODY,
    () => undefined,
  );
  await clients(
    port,
    16,
    forSeconds(SCALE.overloadSeconds),
    () => BODY,
    (answer) => closed.push(answer),
  );
  const capacity = closed.length / SCALE.overloadSeconds;

  const began = performance.now();
  const answers = await crowd(port, 4 * capacity, SCALE.overloadSeconds);
  const seconds = (performance.now() - began) / 1_000;
  const taken = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 503);
  const timesOf = (some: readonly Answer[], part: number): string =>
    percentile(
      some.map(({ milliseconds }) => milliseconds),
      part,
    ).toFixed(0);
  task.meta.measured =
    `capacity ${capacity.toFixed(0)}/s; of ${(answers.length / SCALE.overloadSeconds).toFixed(0)}/s ` +
    `${(taken.length / seconds).toFixed(0)}/s were answered (p50 ${timesOf(taken, 0.5)} ms, p99 ${timesOf(taken, 0.99)} ms), ` +
    `the others refused (p50 ${timesOf(refused, 0.5)} ms, p99 ${timesOf(refused, 0.99)} ms)`;
  console.log(task.meta.measured);
  expect(taken.length + refused.length).toBe(answers.length);
  expect(refused.length).toBeGreaterThan(0);
  for (const { headers, text } of refused) {
    expect(headers['retry-after']).toBe('1');
    expect(text).toContain('"OVERLOADED"');
  }
  for (const { text } of taken) expect(text).not.toContain('"errors"');
  expect(taken.length / seconds).toBeGreaterThan((0.8 * capacity) / SCALE.slack);
});
