import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MARKS, otherMark, QUESTIONS, writeMarkedLaws, type Mark } from './marked-laws.ts';
import { PLACES, wholeDataOf, type Place } from './places.ts';
import {
  clients,
  forSeconds,
  killServers,
  load,
  openAgent,
  percentile,
  rightAnswer,
  serve,
  startLoad,
  type Served,
} from './product.ts';
import { SCALE } from './scale.ts';

const BODIES = QUESTIONS.map((question) => JSON.stringify(question));
const bodyOf = (request: number): string => BODIES[request % BODIES.length] ?? '';

const CLIENTS = 16;
/** Part of all answers under loads that may say, with a clear code, that Neo4j took too long. */
const MOST_REFUSED = 0.005;

describe.each(PLACES)('readers and loads over $name', (kind) => {
  let place: Place | null = null;
  let served: Served | null = null;
  let folder = '';
  const versions = new Map<string, Mark>();
  /** Of each question its two answers, by what they say. */
  const whole = BODIES.map(() => new Set<string>());

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'fawang-readers-'));
    for (const mark of MARKS) writeMarkedLaws(path.join(folder, mark), mark);
    place = await kind.make();
    if (place === null) return;
    const agent = openAgent();
    for (const mark of MARKS) {
      await load(place.environment, path.join(folder, mark));
      versions.set(await wholeDataOf(place), mark);
      // Kept answers would hide how long it takes to make one.
      served ??= await serve({ ...place.environment, ANSWER_CACHE: '0' });
      for (const [index, body] of BODIES.entries()) {
        const text = await rightAnswer(served.port, agent, body);
        expect(text).toContain(mark);
        whole[index]?.add(text);
      }
    }
    agent.destroy();
  });
  afterAll(async () => {
    await killServers();
    await place?.dispose();
    rmSync(folder, { recursive: true });
  });
  beforeEach((context) => {
    context.skip(place === null, `needs ${kind.name}`);
  });

  it(`${String(CLIENTS)} clients see the old data or the new while one load follows another`, async ({
    task,
  }) => {
    if (place === null || served === null) throw new Error(`${kind.name} is not there.`);
    const { port } = served;
    const { environment } = place;
    const times = { before: [] as number[], during: [] as number[] };
    const wrong: string[] = [];
    let refused = 0;
    const ask = (isOver: () => boolean, into: number[]): Promise<void> =>
      clients(port, CLIENTS, isOver, bodyOf, ({ text, milliseconds }, request) => {
        into.push(milliseconds);
        if (text.includes('"STORE_UNAVAILABLE"')) refused += 1;
        else if (whole[request % BODIES.length]?.has(text) !== true) wrong.push(text);
      });
    await ask(forSeconds(SCALE.quietSeconds / 5), []);
    await ask(forSeconds(SCALE.quietSeconds), times.before);

    const isOver = forSeconds(SCALE.loadSeconds);
    let loads = 0;
    const loading = async (): Promise<void> => {
      for (let mark: Mark = '甲'; !isOver(); mark = otherMark(mark)) {
        await load(environment, path.join(folder, mark));
        loads += 1;
      }
    };
    await Promise.all([loading(), ask(isOver, times.during)]);
    const [before, during] = [times.before, times.during].map((all) => percentile(all, 0.99));
    task.meta.measured =
      `${String(loads)} loads, ${String(times.during.length)} answers under them, ${String(wrong.length)} of them wrong, ${String(refused)} refused; ` +
      `p99 ${before?.toFixed(0) ?? ''} ms before, ${during?.toFixed(0) ?? ''} ms during`;
    console.log(kind.name, task.meta.measured);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(refused).toBeLessThan(MOST_REFUSED * times.during.length);
    expect(loads).toBeGreaterThan(0);
    expect(during).toBeLessThan(5 * SCALE.slack * (before ?? 0));
  });

  it('two loads at once leave one whole version', async ({ task }) => {
    if (place === null) throw new Error(`${kind.name} is not there.`);
    const { environment } = place;
    const outcomes: string[] = [];
    for (let round = 0; round < SCALE.kills; round += 1) {
      const ended = await Promise.all(
        MARKS.map((mark) => startLoad(environment, path.join(folder, mark)).end()),
      );
      for (const { code, stderr } of ended) {
        // The other one is at work, or was meanwhile.
        if (code !== 0) expect(stderr).toMatch(/^fawang: (?:Another load|The store has changed)/u);
        outcomes.push(code === 0 ? 'loaded' : 'refused');
      }
      expect(versions.has(await wholeDataOf(place))).toBe(true);
      expect(await place.leftovers()).toEqual([]);
    }
    expect(outcomes).toContain('loaded');
    const count = (outcome: string): string => String(outcomes.filter((one) => one === outcome).length);
    task.meta.measured = `${String(SCALE.kills)} pairs: ${count('loaded')} loaded, ${count('refused')} refused with a clear message`;
  });
});
