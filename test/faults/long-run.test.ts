import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  clients,
  forSeconds,
  killServers,
  memoryOf,
  openAgent,
  percentile,
  send,
  serve,
  type Served,
} from './product.ts';
import { SCALE } from './scale.ts';

const CLIENTS = 16;
/** Megabytes by which memory may differ between two looks, wherever a collection of garbage happens to stand. */
const NOISE = 48;

let folder = '';
let served: Served | null = null;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'fawang-long-'));
});
beforeEach(async () => {
  served = await serve({ DATA_FILE: path.join(folder, 'law.db') });
});
afterEach(async () => {
  await killServers();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const server = (): Served => {
  if (served === null) throw new Error('Nothing is served.');
  return served;
};

/** That memory grew in the first half of a run, if at all, and not in the second. */
function expectSteady(megabytes: readonly number[]): string {
  const half = Math.floor(megabytes.length / 2);
  const [first, second] = [megabytes.slice(half / 2, half), megabytes.slice(half)].map((some) =>
    Math.max(...some),
  );
  expect(second).toBeLessThan((first ?? 0) * 1.1 + NOISE);
  return `memory at most ${(first ?? 0).toFixed(0)} MB until the middle, ${(second ?? 0).toFixed(0)} MB after it`;
}

describe('memory is steady and nothing fails', () => {
  it(`${String(CLIENTS)} clients at the highest throughput, over kept and computed answers`, async ({
    task,
  }) => {
    const articles = Array.from({ length: 50 }, (_, index) => `art_${String(index + 1)}`);
    const bodyOf = (request: number): string =>
      JSON.stringify(
        request % 4 === 0
          ? {
              query:
                'query ($query: String!) { search(query: $query, first: 5) { totalCount edges { node { id } } } }',
              variables: { query: `电信 ${String(request)}` },
            }
          : {
              query: `query ($eId: String!) { article(uri: "/cn/反电信网络诈骗法", eId: $eId) {
                number content duties { nodes { text bearers { name } } } penalties { nodes { text } } } }`,
              variables: { eId: articles[request % articles.length] },
            },
      );
    const memory: number[] = [];
    const sampling = setInterval(() => memory.push(memoryOf(server().process)), 1_000);
    const times: number[] = [];
    const wrong: string[] = [];
    await clients(
      server().port,
      CLIENTS,
      forSeconds(SCALE.steadySeconds),
      bodyOf,
      ({ status, text, milliseconds }) => {
        times.push(milliseconds);
        if (status !== 200 || text.includes('"errors"')) wrong.push(text);
      },
    );
    clearInterval(sampling);
    expect(wrong.slice(0, 3)).toEqual([]);
    const perSecond = (times.length / SCALE.steadySeconds).toFixed(0);
    task.meta.measured =
      `${String(SCALE.steadySeconds)} s at ${perSecond}/s, p99 ${percentile(times, 0.99).toFixed(0)} ms, ` +
      `${String(wrong.length)} errors; ${expectSteady(memory)}`;
    console.log(task.meta.measured);
  });

  it('large queries, each another', async ({ task }) => {
    const agent = openAgent();
    const memory: number[] = [];
    let slowest = 0;
    for (let query = 0; query < SCALE.largeQueries; query += 1) {
      const body = JSON.stringify({ query: largeQuery(query) });
      const { status, text, milliseconds } = await send(server().port, agent, { body });
      expect(`${String(status)} ${text.slice(0, 300)}`).toMatch(/^200 \{"data":/u);
      expect(text).not.toContain('"errors"');
      slowest = Math.max(slowest, milliseconds);
      if (query % 10 === 9) memory.push(memoryOf(server().process));
    }
    agent.destroy();
    task.meta.measured =
      `${String(SCALE.largeQueries)} queries of some ${(largeQuery(0).length / 1_000).toFixed(0)},000 characters, ` +
      `the slowest answered after ${slowest.toFixed(0)} ms; ${expectSteady(memory)}`;
    console.log(task.meta.measured);
  });
});

/** Root fields and fields of each, as many as a document may have tokens for. */
const ROOTS = 18;
const FIELDS = 90;

/** A document near the limits of tokens and of root fields; no two are alike. */
function largeQuery(number: number): string {
  const fields = Array.from(
    { length: FIELDS },
    (_, index) => `number content eId uri heading __typename`.split(' ')[index % 6] ?? '',
  );
  const roots = Array.from({ length: ROOTS }, (_, root) => {
    const eId = `art_${String(((number + root) % 50) + 1)}`;
    return `a${String(root)}: article(uri: "/cn/反电信网络诈骗法", eId: "${eId}") { ${fields.join(' ')}
      duties { nodes { ${fields.slice(0, 6).join(' ').replace('number content eId', 'text eId').replace('heading', 'modality')} } } }`;
  });
  return `query Large${String(number)} { ${roots.join('\n')} }`;
}
