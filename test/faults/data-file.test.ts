import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type Ended } from '../cli/run-process.ts';
import { writeMarkedLaws } from './marked-laws.ts';
import { load, runLimited } from './product.ts';

/** A page of the file, and a piece within one. */
const PAGE = 4_096;
const PIECE = 64;

const root = mkdtempSync(path.join(tmpdir(), 'fawang-data-file-'));
const whole = path.join(root, 'whole.db');
const laws = (mark: '甲' | '乙'): string => path.join(root, `laws-${mark}`);

beforeAll(async () => {
  writeMarkedLaws(laws('甲'), '甲');
  writeMarkedLaws(laws('乙'), '乙');
  await load({ DATA_FILE: whole }, laws('甲'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** A folder of its own with a copy of the data file. */
function copied(name: string): string {
  const folder = path.join(root, name);
  mkdirSync(folder);
  copyFileSync(whole, path.join(folder, 'law.db'));
  return path.join(folder, 'law.db');
}

function zero(file: string, place: number, length: number): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(length), 0, length, place);
  closeSync(descriptor);
}

const middle = (file: string): number => Math.floor(readFileSync(file).length / 2 / PAGE) * PAGE;

/** One line that names the file, and an end with code 1. */
function expectRefused({ code, stdout, stderr }: Ended, file: string, reason: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`fawang: The data file ${file} `);
  expect(stderr).toMatch(reason);
  expect(stderr.trim().split('\n')).toHaveLength(1);
}

describe('a SQLite file that is no whole store', () => {
  it.for<readonly [what: string, damage: (file: string) => void, reason: RegExp]>([
    ['is cut short', (file) => truncateSync(file, middle(file)), /is cut short or damaged/u],
    ['is empty', (file) => truncateSync(file, 0), /is cut short/u],
    ['has a page of zeros in the middle', (file) => zero(file, middle(file), PAGE), /is damaged/u],
    ['has zeros within a page', (file) => zero(file, middle(file) + PAGE / 2, PIECE), /is damaged/u],
    [
      'is of another version',
      (file) => {
        const database = new DatabaseSync(file);
        database.exec(`UPDATE meta SET value = 'other' WHERE name = 'schema'; PRAGMA user_version = 0`);
        database.close();
      },
      /was written by another version/u,
    ],
  ])('%s: neither served nor touched', async ([what, damage, reason], { task }) => {
    const file = copied(what);
    damage(file);
    const before = readFileSync(file);
    const programs = [
      run('src/main.ts', [], { PORT: '0', DATA_FILE: file }),
      run('src/cli.ts', ['load', laws('乙')], { DATA_FILE: file }),
    ];
    for (const ended of await Promise.all(programs)) expectRefused(ended, file, reason);
    expect(readFileSync(file).equals(before)).toBe(true);
    task.meta.measured = 'start and load end with code 1 and one line that names the file';
  });
});

describe('a place that cannot be written', () => {
  it('a read-only folder: it is served, and a load is refused', async ({ task }) => {
    const file = copied('read-only');
    const folder = path.dirname(file);
    chmodSync(root, 0o755);
    chmodSync(folder, 0o555);
    const before = readFileSync(file);
    const refused = await runLimited({ args: ['src/cli.ts', 'load', laws('乙')], file, asNobody: true });
    expectRefused(refused, file, /permission is denied|read-only/u);
    const ended = await runLimited({ args: ['src/main.ts'], file, asNobody: true, untilServed: true });
    expect(ended.stdout).toContain('nothing: the store holds data');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['law.db']);
    chmodSync(folder, 0o755);
    task.meta.measured = 'load ends with code 1 and one line that names the file; the server serves it';
  });

  it('a limit on the size of files (ulimit -f): the load is refused, the data as it was', async ({
    task,
  }) => {
    const file = copied('limited');
    const before = readFileSync(file);
    const blocks = Math.floor(before.length / 2 / 512);
    const refused = await runLimited({ args: ['src/cli.ts', 'load', laws('乙')], file, blocks });
    expectRefused(refused, file, /cannot be written/u);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(path.dirname(file)).toSorted()).toEqual(['law.db', 'law.db.lock']);
    task.meta.measured = 'load ends with code 1 and one line that names the file; nothing is left beside it';
  });

  it('a full disk: the load is refused, the data as it was', async ({ task, skip }) => {
    const folder = path.join(root, 'full');
    mkdirSync(folder);
    const kilobytes = Math.ceil((readFileSync(whole).length * 1.5) / 1_024);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', folder], {
        stdio: 'pipe',
      });
    } catch {
      task.meta.measured = 'a small disk cannot be mounted here without more rights';
      skip(task.meta.measured);
    }
    try {
      const file = path.join(folder, 'law.db');
      copyFileSync(whole, file);
      const refused = await run('src/cli.ts', ['load', laws('乙')], { DATA_FILE: file });
      expectRefused(refused, file, /the disk is full; the data is as it was/u);
      expect(readFileSync(file).equals(readFileSync(whole))).toBe(true);
      expect(readdirSync(folder).toSorted()).toEqual(['law.db', 'law.db.lock']);
    } finally {
      execFileSync('umount', [folder]);
    }
    task.meta.measured = 'load ends with code 1 and one line that names the file; nothing is left beside it';
  });
});
