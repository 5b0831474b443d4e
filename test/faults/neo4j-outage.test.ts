import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalNeo4j } from '../../scripts/neo4j-local.ts';
import { QUESTIONS, writeMarkedLaws } from './marked-laws.ts';
import { environmentOf, ownNeo4j } from './places.ts';
import {
  clients,
  killServers,
  load,
  openAgent,
  rightAnswer,
  send,
  serve,
  type Answer,
  type Served,
} from './product.ts';
import { SCALE } from './scale.ts';

const BODIES = QUESTIONS.map((question) => JSON.stringify(question));
const bodyOf = (request: number): string => BODIES[request % BODIES.length] ?? '';

/** Milliseconds within which every request is answered, whatever Neo4j does. */
const ANSWERED_WITHIN = 3_000;
const CLIENTS = 16;
const CODE = /"code":"([A-Z_]{1,40})"/gu;
/** What no answer may tell: the password, a place in the code. */
const SECRET = /none"|password|\.ts:\d/u;

/** What happens to Neo4j, how it begins and how it ends. */
type Disturbance = readonly [
  what: string,
  begin: (neo4j: LocalNeo4j) => void,
  end: (neo4j: LocalNeo4j) => Promise<LocalNeo4j>,
];

/** What clients met while Neo4j was disturbed. */
interface Met {
  answers: number;
  refused: number;
  slowest: number;
  readonly wrong: string[];
}

describe('Neo4j under load', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'fawang-outage-'));
  const folder = mkdtempSync(path.join(tmpdir(), 'fawang-outage-laws-'));
  const agent = openAgent();
  let neo4j: LocalNeo4j | null = null;
  let served: Served | null = null;
  /** The right answers, by question. */
  const right: string[] = [];

  beforeAll(async () => {
    writeMarkedLaws(folder, '甲');
    neo4j = await ownNeo4j(home);
    if (neo4j === null) return;
    const environment = environmentOf(neo4j);
    await load(environment, folder);
    served = await serve({ ...environment, ANSWER_CACHE: '0' });
    for (const body of BODIES) right.push(await rightAnswer(served.port, agent, body));
  });
  afterAll(async () => {
    agent.destroy();
    await killServers();
    await neo4j?.stop();
    rmSync(home, { recursive: true });
    rmSync(folder, { recursive: true });
  });
  beforeEach((context) => {
    context.skip(neo4j === null, 'needs Neo4j');
  });

  const readiness = async (): Promise<number> =>
    (await send(served?.port ?? 0, agent, { path: '/health/ready' })).status;

  const untilReadinessIs = async (status: number): Promise<number> => {
    const began = performance.now();
    while ((await readiness()) !== status) await wait(50);
    return (performance.now() - began) / 1_000;
  };

  const meet = (met: Met, { text, status, milliseconds }: Answer, request: number): void => {
    met.answers += 1;
    met.slowest = Math.max(met.slowest, milliseconds);
    if (text === right[request % BODIES.length]) return;
    const codes = new Set(Array.from(text.matchAll(CODE), ([, code]) => code));
    const isRefused = [200, 503].includes(status) && [...codes].every((code) => code === 'STORE_UNAVAILABLE');
    if (isRefused && codes.size > 0 && !SECRET.test(text)) met.refused += 1;
    else met.wrong.push(text);
  };

  it.for<Disturbance>([
    [
      'is paused (SIGSTOP) and goes on',
      ({ group }) => process.kill(-group, 'SIGSTOP'),
      (stopped) => {
        process.kill(-stopped.group, 'SIGCONT');
        return Promise.resolve(stopped);
      },
    ],
    ['is killed (SIGKILL) and started again', ({ group }) => process.kill(-group, 'SIGKILL'), startAgain],
    ['is restarted in order', ({ group }) => process.kill(-group, 'SIGTERM'), startAgain],
  ])(
    '%s: each request is answered in time, and rightly or with a clear code',
    async ([, disturb, mend], { task }) => {
      if (neo4j === null || served === null) throw new Error('Neo4j is not there.');
      const met: Met = { answers: 0, refused: 0, slowest: 0, wrong: [] };
      let isOver = false;
      const asking = clients(
        served.port,
        CLIENTS,
        () => isOver,
        bodyOf,
        (answer, request) => {
          meet(met, answer, request);
        },
      );
      while (met.answers < 5 * CLIENTS) await wait(10);
      disturb(neo4j);
      const down = await untilReadinessIs(503);
      await wait(SCALE.outageSeconds * 1_000);
      neo4j = await mend(neo4j);
      const up = await untilReadinessIs(200);
      const { answers, refused } = met;
      // It goes on: as many answers again as before, and right ones.
      while (met.answers - met.refused < answers - refused + 5 * CLIENTS) await wait(10);
      isOver = true;
      await asking;
      task.meta.measured =
        `${String(met.answers)} answers, the slowest after ${(met.slowest / 1_000).toFixed(2)} s; ` +
        `${String(met.refused)} refused as STORE_UNAVAILABLE, ${String(met.wrong.length)} wrong; ` +
        `not ready ${down.toFixed(1)} s after, ready again ${up.toFixed(1)} s after Neo4j`;
      console.log(task.meta.measured);
      expect(met.wrong.slice(0, 3)).toEqual([]);
      expect(met.refused).toBeGreaterThan(0);
      expect(met.slowest).toBeLessThan(ANSWERED_WITHIN * SCALE.slack);
    },
  );

  async function startAgain({ uri, ended }: LocalNeo4j): Promise<LocalNeo4j> {
    await ended;
    const again = await ownNeo4j(home, Number(new URL(uri).port));
    if (again === null) throw new Error('Neo4j does not start again.');
    return again;
  }
});
