import {
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { lockForLoad } from '../../src/store/sqlite/load-lock.ts';
import type { PropertyGraph } from '../../src/model/property-graph.ts';
import type { Store } from '../../src/store/store.ts';
import { GraphDraft, sampleGraph } from '../support/graph.ts';
import { pagePlan, searchPlan, select } from '../support/plans.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fawang-file-'));
  const store = openSqliteStore({ file: at('whole.db') });
  await store.load(sampleGraph(), { mode: 'replace' });
  await store.close();
  copyFileSync(at('whole.db'), at('law.db'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function overwrite(place: number, bytes: Uint8Array): void {
  const descriptor = openSync(at('law.db'), 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, place);
  closeSync(descriptor);
}

const size = (): number => readFileSync(at('law.db')).length;

describe('a data file that is no whole store', () => {
  it.each([
    ['is cut short by a byte', () => truncateSync(at('law.db'), size() - 1), /cut short or damaged/u],
    ['is cut to its header', () => truncateSync(at('law.db'), 60), /cut short: it has 60 bytes/u],
    ['is empty', () => truncateSync(at('law.db'), 0), /cut short: it has 0 bytes/u],
    ['has a page of zeros', () => overwrite(8192, Buffer.alloc(4096)), /is damaged/u],
    [
      'lost a text',
      () => overwrite(readFileSync(at('law.db')).indexOf('法', 8192), Buffer.alloc(3)),
      /is damaged/u,
    ],
    ['is a text', () => writeFileSync(at('law.db'), '第一条\n'.repeat(100)), /is no SQLite file/u],
    [
      'is of another version',
      () => {
        const database = new DatabaseSync(at('law.db'));
        database.exec(`UPDATE meta SET value = 'other' WHERE name = 'schema'; PRAGMA user_version = 0`);
        database.close();
      },
      /another version \(tables other/u,
    ],
  ])('%s: reads and loads name it and say what to do, and it stays as it is', async (_, damage, message) => {
    damage();
    const before = readFileSync(at('law.db'));
    const store = openSqliteStore({ file: at('law.db') });
    const fault = { code: 'STORE_CORRUPT', message: expect.stringMatching(message) };
    await expect(store.version()).rejects.toMatchObject(fault);
    await expect(store.ready()).rejects.toMatchObject({ message: expect.stringContaining(at('law.db')) });
    await expect(store.load(sampleGraph(), { mode: 'replace' })).rejects.toMatchObject(fault);
    await store.close();
    expect(readFileSync(at('law.db')).equals(before)).toBe(true);
  });

  it('a whole one is read', async () => {
    const store = openSqliteStore({ file: at('law.db') });
    expect(await store.version()).not.toBeNull();
    await store.close();
  });
});

it('a load at work leaves nothing beside its lock that would stay if it died', () => {
  const unlock = lockForLoad(at('law.db'));
  expect(() => lockForLoad(at('law.db'))).toThrow(expect.objectContaining({ code: 'STORE_LOCKED' }));
  expect(readdirSync(folder).filter((name) => name.startsWith('law.db.'))).toEqual(['law.db.lock']);
  unlock();
  lockForLoad(at('law.db'))();
});

describe('what a killed load left', () => {
  it.each([
    ['is removed', false],
    ['stays while a load is at work', true],
  ])('%s', async (_, atWork) => {
    writeFileSync(at('law.db.next'), 'half');
    const unlock = atWork ? lockForLoad(at('law.db')) : null;
    const store = openSqliteStore({ file: at('law.db') });
    const told = await store.tidy().catch((fault: unknown) => fault);
    unlock?.();
    if (atWork) expect(told).toMatchObject({ code: 'STORE_LOCKED' });
    expect(readdirSync(folder).includes('law.db.next')).toBe(atWork);
    await store.close();
  });
});

describe('parts of one load', () => {
  const actor = (name: string): PropertyGraph => {
    const draft = new GraphDraft();
    draft.actor(name, {});
    return draft.build();
  };
  const large = (of = '人民法院'): PropertyGraph => {
    const draft = new GraphDraft();
    for (let index = 0; index < 20_000; index += 1) draft.actor(`第${String(index)}${of}`, {});
    return draft.build();
  };
  const namesIn = async (store: Store): Promise<readonly unknown[]> => {
    const page = await store.read(pagePlan({ family: 'Actor' }, {}, select(['name'])), { first: 50_000 });
    return page.edges
      .map(({ node }) => node.properties['name'])
      .filter((name) => /^[甲乙丙]$/u.test(String(name)));
  };

  it('are shown to readers together, and none after the process has died', async () => {
    const store = openSqliteStore({ file: at('law.db') });
    await store.inParts(async (parts) => {
      await parts.load(actor('甲'), { mode: 'merge' });
      await parts.load(actor('乙'), { mode: 'merge' });
      expect(await namesIn(parts)).toEqual(['乙', '甲']);
      expect(await namesIn(store)).toEqual([]);
      // A process that dies here leaves these: another sees the old data, and clears up.
      for (const name of ['law.db', 'law.db.next']) copyFileSync(at(name), at(name.replace('law', 'died')));
      await expect(
        openSqliteStore({ file: at('law.db') }).load(actor('丙'), { mode: 'merge' }),
      ).rejects.toMatchObject({
        code: 'STORE_LOCKED',
      });
    });
    expect(await namesIn(store)).toEqual(['乙', '甲']);
    const after = openSqliteStore({ file: at('died.db') });
    await after.tidy();
    expect(await namesIn(after)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.next'))).toEqual([]);
    await Promise.all([store.close(), after.close()]);
  });

  it('are shown as soon as they have doubled what readers see', async () => {
    const store = openSqliteStore({ file: at('law.db') });
    await store.inParts(async (parts) => {
      await parts.load(actor('甲'), { mode: 'merge' });
      expect(await namesIn(store)).toEqual([]);
      await parts.load(large(), { mode: 'merge' });
      expect(await namesIn(store)).toEqual(['甲']);
    });
    await store.close();
  });

  it('are gone where one fails while it is written, as far as no reader saw them', async () => {
    const store = openSqliteStore({ file: at('law.db') });
    await store.load(large(), { mode: 'merge' });
    const fault = new Error('the disk is gone');
    const failed = store.inParts(async (parts) => {
      await parts.load(actor('甲'), { mode: 'merge' });
      const onProgress = (): never => {
        throw fault;
      };
      await parts.load(large('人民检察院'), { mode: 'merge', onProgress });
    });
    await expect(failed).rejects.toBe(fault);
    expect(await namesIn(store)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.next'))).toEqual([]);
    await store.load(actor('乙'), { mode: 'merge' });
    expect(await namesIn(store)).toEqual(['乙']);
    await store.close();
  });

  it('are shown to whoever reads for long, and may not be loaded into when they have ended', async () => {
    const store = openSqliteStore({ file: at('law.db') });
    const escaped = await store.inParts(async (parts) => {
      await parts.load(actor('甲'), { mode: 'merge' });
      const scanned = await Array.fromAsync(parts.scan({ of: 'all' }));
      expect(scanned.flatMap(({ nodes }) => nodes).map(({ id }) => id)).toContain('/actor/甲');
      await parts.load(actor('乙'), { mode: 'merge' });
      return parts;
    });
    expect(await namesIn(store)).toEqual(['乙', '甲']);
    await expect(escaped.load(actor('丙'), { mode: 'merge' })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
    await store.close();
  });

  it('may be numbered afresh', async () => {
    const [grown, whole] = [
      openSqliteStore({ file: at('law.db') }),
      openSqliteStore({ file: at('whole.db') }),
    ];
    const names = Array.from({ length: 30 }, (_, index) => `人${'0'.repeat(index)}`);
    const before = (await grown.version())?.name;
    await grown.inParts(async (parts) => {
      for (const name of names) await parts.load(actor(name), { mode: 'merge' });
      // What is numbered afresh is written from what readers see, so they are shown it first.
      expect((await grown.version())?.name).not.toBe(before);
    });
    const draft = new GraphDraft();
    for (const name of names) draft.actor(name, {});
    await whole.load(draft.build(), { mode: 'merge' });
    expect((await grown.version())?.name).toBe((await whole.version())?.name);
    expect(await Array.fromAsync(grown.scan({ of: 'all' }))).toEqual(
      await Array.fromAsync(whole.scan({ of: 'all' })),
    );
    await Promise.all([grown.close(), whole.close()]);
  });
});

describe('where no number is free between two nodes', () => {
  /** Each of them comes between the one before and what follows. */
  const NAMES = Array.from({ length: 40 }, (_, index) => `人${'0'.repeat(index)}`);
  const actors = (names: readonly string[]): PropertyGraph => {
    const draft = new GraphDraft();
    for (const name of names) draft.actor(name, { aliases: [`${name}员`] });
    return draft.build();
  };
  const numberOfFirst = (name: string): number => {
    const database = new DatabaseSync(at(name), { readOnly: true });
    const row = database.prepare(`SELECT pk FROM node_Actor WHERE id = '/actor/人'`).get();
    database.close();
    return Number(row?.pk);
  };
  const allOf = async (store: Store) => {
    const byName = { order: [{ property: 'name', direction: 'ASC' as const }] };
    const selection = select(['name', 'aliases', 'kind']);
    const scanned = await Array.fromAsync(store.scan({ of: 'all' }));
    return {
      version: (await store.version())?.name,
      actors: await store.read(pagePlan({ family: 'Actor' }, byName, selection), { first: 100 }),
      found: await store.read(searchPlan(['Actor'], { total: true }, selection), {
        query: '人',
        limit: 50,
        offset: 0,
      }),
      nodes: scanned.flatMap(({ nodes }) => nodes),
      edges: scanned.flatMap(({ edges }) => edges),
    };
  };

  it('all are numbered afresh: the store holds what one load gives, and says so', async () => {
    const whole = openSqliteStore({ file: at('whole.db') });
    await whole.load(actors(NAMES), { mode: 'merge' });
    const grown = openSqliteStore({ file: at('law.db') });
    const numbers: number[] = [];
    for (const name of NAMES) {
      await grown.load(actors([name]), { mode: 'merge' });
      numbers.push(numberOfFirst('law.db'));
    }
    expect(await allOf(grown)).toEqual(await allOf(whole));
    expect(new Set(numbers).size).toBeGreaterThan(1);
    expect(new Set(numbers).size).toBeLessThan(4);
    await Promise.all([whole.close(), grown.close()]);
  });

  it('all is read and written where that is not enough: more new nodes than an instrument leaves room for', async () => {
    const owner = '/cn/法@2020-01-01';
    const files = (count: number): PropertyGraph => {
      const draft = new GraphDraft();
      draft.node('SourceFile', `${owner}a`, owner, { file: '法.md', hash: '', text: '' });
      for (let index = 0; index < count; index += 1) {
        draft.node('SourceFile', `${owner}b${String(index)}`, owner, { file: '法.md', hash: '', text: '' });
      }
      draft.node('SourceFile', `${owner}c`, owner, { file: '法.md', hash: '', text: '' });
      return draft.build();
    };
    const store = openSqliteStore({ file: at('law.db') });
    // A load that writes more than is held writes all afresh anyhow.
    const others = actors(Array.from({ length: 25_000 }, (_, index) => String(index)));
    for (const graph of [others, files(0), files(20_000)]) await store.load(graph, { mode: 'merge' });
    const whole = openSqliteStore({ file: at('whole.db') });
    for (const graph of [others, files(20_000)]) await whole.load(graph, { mode: 'merge' });
    expect((await store.version())?.name).toBe((await whole.version())?.name);
    await Promise.all([whole.close(), store.close()]);
  });
});
