import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MARKS, otherMark, QUESTIONS, writeMarkedLaws, type Mark } from './marked-laws.ts';
import { PLACES, wholeDataOf, type Place } from './places.ts';
import { clients, killServers, load, openAgent, send, serve, startLoad, type Served } from './product.ts';
import { SCALE } from './scale.ts';

/** Milliseconds that a load took until it began to write, until its data could be seen, and in all. */
interface Times {
  readonly seen: number;
  readonly all: number;
}

describe.each(PLACES)('kill -9 over $name: the next start serves the old data or the new, whole', (kind) => {
  let place: Place | null = null;
  let folder = '';
  /** The names of the two whole versions. */
  const versions = new Map<string, Mark>();
  let times: Times = { seen: 0, all: 0 };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'fawang-kills-'));
    for (const mark of MARKS) writeMarkedLaws(path.join(folder, mark), mark);
    place = await kind.make();
    if (place === null) return;
    for (const mark of MARKS) {
      await load(place.environment, path.join(folder, mark));
      versions.set(await wholeDataOf(place), mark);
    }
    times = await timesOf(place, path.join(folder, '甲'));
  });
  afterEach(killServers);
  afterAll(async () => {
    await place?.dispose();
    rmSync(folder, { recursive: true });
  });
  beforeEach((context) => {
    context.skip(place === null, `needs ${kind.name}`);
  });

  const here = (): Place => {
    if (place === null) throw new Error(`${kind.name} is not there.`);
    return place;
  };

  /** Starts the server again after a kill, and finds one whole version behind it and nothing beside it. */
  const startAgain = async (): Promise<{ readonly mark: Mark; readonly served: Served }> => {
    await here().endLease();
    const served = await serve(here().environment);
    const mark = versions.get(await wholeDataOf(here()));
    expect(mark).toBeDefined();
    expect(await here().leftovers()).toEqual([]);
    const agent = openAgent();
    const { text } = await send(served.port, agent, { body: JSON.stringify(QUESTIONS[0]) });
    agent.destroy();
    expect(new Set(text.match(/[甲乙](?=类资料)/gu))).toEqual(new Set([mark]));
    return { mark: mark ?? '甲', served };
  };

  const current = async (): Promise<Mark> => versions.get(await wholeDataOf(here())) ?? '甲';

  it('during a load', async ({ task }) => {
    const found = { old: 0, new: 0 };
    let mark = await current();
    for (let kill = 0; kill < SCALE.kills; kill += 1) {
      const loading = startLoad(here().environment, path.join(folder, otherMark(mark)));
      await wait((times.all * (kill + 0.5)) / SCALE.kills);
      loading.child.kill('SIGKILL');
      await loading.end();
      const again = await startAgain();
      found[again.mark === mark ? 'old' : 'new'] += 1;
      mark = again.mark;
      await again.served.kill();
    }
    task.meta.measured = told(found);
  });

  it('during serving', async ({ task }) => {
    let { mark, served } = await startAgain();
    let answers = 0;
    for (let kill = 0; kill < SCALE.kills; kill += 1) {
      const killAt = answers + 50 * (kill + 1);
      const { promise: reached, resolve: reach } = Promise.withResolvers<null>();
      const asking = clients(
        served.port,
        8,
        () => false,
        bodyOf,
        ({ text }) => {
          // A store that has just begun may still be too busy to answer in time; it then says so.
          if (text.includes('"errors"')) expect(text).toContain('"STORE_UNAVAILABLE"');
          answers += 1;
          if (answers === killAt) reach(null);
        },
      );
      await Promise.race([reached, asking]);
      await served.kill();
      // The connections are cut.
      await expect(asking).rejects.toMatchObject({ code: expect.stringMatching(/^ECONN/u) });
      const before = mark;
      ({ mark, served } = await startAgain());
      expect(mark).toBe(before);
    }
    await served.kill();
    task.meta.measured = `${String(SCALE.kills)} kills among ${String(answers)} answers: the data as it was each time`;
  });

  it('during the change of the data version, of the load and of the server at once', async ({ task }) => {
    const found = { old: 0, new: 0 };
    let { mark, served } = await startAgain();
    for (let kill = 0; kill < SCALE.kills; kill += 1) {
      const asking = clients(
        served.port,
        4,
        () => false,
        bodyOf,
        () => undefined,
      ).catch(() => undefined);
      // In turn about when the new data comes to be seen, and as soon as it is.
      const changed = kill % 2 === 0 ? null : untilChanged(here());
      const loading = startLoad(here().environment, path.join(folder, otherMark(mark)));
      const around = (kill + 0.5) / SCALE.kills - 0.5;
      await (changed ?? wait(times.seen + around * AROUND));
      loading.child.kill('SIGKILL');
      await served.kill();
      await Promise.all([loading.end(), asking]);
      const before = mark;
      ({ mark, served } = await startAgain());
      if (changed !== null) expect(mark).not.toBe(before);
      found[mark === before ? 'old' : 'new'] += 1;
    }
    await served.kill();
    task.meta.measured = told(found);
  });
});

/** Milliseconds around the moment in which the new data can be seen. */
const AROUND = 400;

const bodyOf = (request: number): string => JSON.stringify(QUESTIONS[request % QUESTIONS.length]);

const told = (found: { readonly old: number; readonly new: number }): string =>
  `${String(found.old + found.new)} kills: ${String(found.old)} found the old data, ${String(found.new)} the new`;

/** Resolves when other data can be seen. */
async function untilChanged(place: Place): Promise<void> {
  const store = place.open();
  try {
    const before = (await store.version())?.name;
    while ((await store.version())?.name === before) await wait(5);
  } finally {
    await store.close();
  }
}

async function timesOf(place: Place, folder: string): Promise<Times> {
  const changed = untilChanged(place);
  const began = performance.now();
  const loading = startLoad(place.environment, folder);
  await changed;
  const seen = performance.now() - began;
  await loading.end();
  return { seen, all: performance.now() - began };
}
