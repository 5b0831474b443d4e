import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EDGE_KINDS, type EdgeKind } from '../../model/graph-schema.ts';
import type { DataVersion } from '../store.ts';
import { seal } from './checksum.ts';
import { Connection } from './connection.ts';
import { lockForLoad } from './load-lock.ts';
import { APPLICATION_ID, CREATE_INDEXES, CREATE_TABLES, SCHEMA, edgeTable } from './tables.ts';

/** How a load writes its file. */
export interface FileWork {
  /** `fresh`: tables without rows or indexes; `copy`: all that is held, of the data file or of the draft of the next. */
  readonly from: 'fresh' | 'copy';
  /** Writes the rows; tells at which nodes there may be more edges now, or null where it wrote all. */
  readonly write: (connection: Connection) => Promise<WrittenEnds | null>;
  /** What the file holds then; asked once the rows are written. */
  readonly version: () => DataVersion;
}

/** `pk`s of the nodes at the ends of written edges, by kind. */
export type WrittenEnds = ReadonlyMap<EdgeKind, { readonly src: Set<number>; readonly dst: Set<number> }>;

/**
 * Makes the next data file beside the one that readers use, and puts it in its place in one step once it is whole
 * and on the disk. When anything fails, the old file stays as it is.
 */
export async function replaceFile(path: string, work: FileWork): Promise<void> {
  await writeNext(path, work);
  publishNext(path);
}

/**
 * Writes the next data file, which no reader sees yet. When anything fails, it is gone.
 *
 * @param goOn whether it is there already, as parts before left it, and only grows; else it is made anew
 */
export async function writeNext(path: string, work: FileWork, goOn = false): Promise<void> {
  const next = nextOf(path);
  try {
    if (!goOn) {
      rmSync(next, { force: true });
      if (work.from === 'copy') copyFileSync(path, next, constants.COPYFILE_FICLONE);
    }
    await writeDatabase(next, work);
  } catch (fault) {
    rmSync(next, { force: true });
    throw fault;
  }
}

/** Puts the next data file in the place of the one that readers use. When that fails, it is gone. */
export function publishNext(path: string): void {
  const next = nextOf(path);
  try {
    seal(next);
    sync(next);
    renameSync(next, path);
    sync(dirname(path));
  } catch (fault) {
    rmSync(next, { force: true });
    throw fault;
  }
}

/** The file that is to become a data file. */
export const nextOf = (path: string): string => `${path}.next`;

/**
 * Removes the file that a killed load left unfinished.
 *
 * @throws StoreError STORE_LOCKED where a load is at work on it
 */
export function removeUnfinished(path: string): void {
  if (!existsSync(nextOf(path))) return;
  const unlock = lockForLoad(path);
  try {
    rmSync(nextOf(path), { force: true });
  } finally {
    unlock();
  }
}

async function writeDatabase(path: string, { from, write, version }: FileWork): Promise<void> {
  const connection = new Connection(new DatabaseSync(path, { returnArrays: true, defensive: false }));
  try {
    // Nobody reads the file before it is whole, and after a failure it is thrown away: a journal, which only a
    // connection that is not defensive may do without, would be left by a load that is killed.
    connection.execute('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -131072');
    if (from === 'fresh') connection.execute(`PRAGMA application_id = ${APPLICATION_ID}`);
    connection.execute('BEGIN');
    if (from === 'fresh') for (const statement of CREATE_TABLES) connection.execute(statement);
    const ends = await write(connection);
    if (from === 'fresh') for (const statement of CREATE_INDEXES) connection.execute(statement);
    countFans(connection, ends);
    const { name: versionName, loadedAt } = version();
    for (const [name, value] of Object.entries({ version: versionName, loadedAt, schema: SCHEMA })) {
      connection.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', name, value);
    }
    connection.execute('COMMIT');
    connection.execute('PRAGMA analysis_limit = 1000; ANALYZE main');
  } finally {
    connection.close();
  }
}

/**
 * Notes the most edges of a kind at one node. After a small load only the nodes at new edges are counted: what is
 * noted may then be too high, never too low.
 */
function countFans(connection: Connection, ends: WrittenEnds | null): void {
  for (const kind of EDGE_KINDS) {
    for (const [direction, end] of [
      ['OUT', 'src'],
      ['IN', 'dst'],
    ] as const) {
      const among = ends === null ? null : JSON.stringify([...(ends.get(kind)?.[end] ?? [])]);
      if (among === '[]') continue;
      const where = among === null ? '' : `WHERE ${end} IN (SELECT value FROM json_each(?)) `;
      connection.run(
        `INSERT INTO fan SELECT '${kind}', '${direction}', ifnull(max(n), 0) FROM (SELECT count(*) n FROM ${edgeTable(kind)} ${where}GROUP BY ${end})
         WHERE true ON CONFLICT DO UPDATE SET most = max(most, excluded.most)`,
        ...(among === null ? [] : [among]),
      );
    }
  }
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
