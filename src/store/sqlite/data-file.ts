import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreError } from '../store.ts';
import { isAsWritten } from './checksum.ts';
import { Connection } from './connection.ts';
import { corruptFile, faultOf } from './faults.ts';
import { lockForLoad } from './load-lock.ts';
import { APPLICATION_ID, SCHEMA } from './tables.ts';
import { replaceFile, type FileWork } from './write-file.ts';

const MAGIC = 'SQLite format 3\0';
const HEADER_LENGTH = 100;
/** Places in SQLite's header, big-endian. */
const HEADER = { pageSize: 16, pages: 28, applicationId: 68 } as const;

/** KiB of pages that a connection keeps in memory. */
const CACHE_KIB = 64 * 1024;

/** What a store reads, and puts another in the place of: the data file, or a draft of the next one. */
export interface HeldFile {
  /** Where the data file is. */
  readonly path: string;
  /**
   * A connection to the newest data, for use before the next turn of the event loop; null where there is no file,
   * which is an empty store.
   *
   * @throws StoreError STORE_CORRUPT where the file is no whole store of this version, STORE_UNAVAILABLE where it
   * cannot be read
   */
  connection(): Connection | null;
  /**
   * A connection of its own to the newest data, for reading that takes many turns of the event loop; whoever asks
   * closes it. Null where there is no file.
   */
  openAnother(): Connection | null;
  /** Holds the file for one load. @returns gives it back @throws StoreError STORE_LOCKED where another load holds it */
  lock(): () => void;
  /** Writes what the file is to hold next, and shows it to readers once it is whole: at once, or of a draft later. */
  replace(work: FileWork): Promise<void>;
  close(): void;
}

/**
 * The data file as readers see it. The file is never changed where it stands: a load puts another in its place
 * (write-file.ts). So an open connection has one data version for ever, and a look at the file's identity before each read
 * tells whether there is a newer one.
 */
export class DataFile implements HeldFile {
  readonly path: string;
  #open: { readonly inode: number; readonly identity: string; readonly connection: Connection } | null = null;
  #closed = false;

  constructor(path: string) {
    this.path = path;
  }

  connection(): Connection | null {
    if (this.#closed) throw new StoreError('STORE_UNAVAILABLE', `The store ${this.path} is closed.`);
    try {
      const stats = statSync(this.path, { throwIfNoEntry: false });
      if (stats === undefined) {
        this.#release();
        return null;
      }
      if (this.#open?.identity !== identityOf(stats)) {
        // What a load put in the place of a whole file is whole; what was changed where it stood is looked at again.
        const isOfLoad = this.#open !== null && this.#open.inode !== stats.ino;
        this.#release();
        const checked = checkFile(this.path, !isOfLoad);
        this.#open = {
          inode: checked.ino,
          identity: identityOf(checked),
          connection: openForReading(this.path),
        };
      }
      return this.#open.connection;
    } catch (fault) {
      throw faultOf(fault, this.path, 'read');
    }
  }

  openAnother(): Connection | null {
    if (this.connection() === null) return null;
    try {
      checkFile(this.path, false);
      return openForReading(this.path);
    } catch (fault) {
      throw faultOf(fault, this.path, 'read');
    }
  }

  lock(): () => void {
    return lockForLoad(this.path);
  }

  replace(work: FileWork): Promise<void> {
    return replaceFile(this.path, work);
  }

  close(): void {
    this.#closed = true;
    this.#release();
  }

  #release(): void {
    this.#open?.connection.close();
    this.#open = null;
  }
}

const identityOf = ({ dev, ino, size, mtimeMs }: Stats): string => `${dev}:${ino}:${size}:${mtimeMs}`;

/** A connection to a file of this version that nobody writes to while it is open. @throws StoreError STORE_CORRUPT */
export function openForReading(path: string): Connection {
  const address = pathToFileURL(path);
  // The file is replaced as a whole: no locks to take, no changes to look for.
  address.searchParams.set('immutable', '1');
  const database = new DatabaseSync(address, { readOnly: true, returnArrays: true });
  const connection = new Connection(database);
  try {
    connection.execute(`PRAGMA cache_size = -${CACHE_KIB}`);
    const schema = schemaOf(connection);
    if (schema !== SCHEMA) {
      throw corruptFile(
        path,
        `was written by another version (tables ${schema ?? 'unknown'}, not ${SCHEMA})`,
      );
    }
    return connection;
  } catch (fault) {
    connection.close();
    throw fault;
  }
}

function schemaOf(connection: Connection): string | null {
  const [table] = connection.rows(`SELECT 1 FROM sqlite_schema WHERE name = 'meta'`);
  if (table === undefined) return null;
  const [row] = connection.rows(`SELECT value FROM meta WHERE name = 'schema'`);
  return typeof row?.[0] === 'string' ? row[0] : null;
}

/**
 * Looks at what tells a whole file of ours from any other, before SQLite takes it for an empty or a foreign one, and
 * gives what the system knows of it. All of it is of one file, though a load may put another in its place meanwhile.
 *
 * @param whole whether each byte is looked at
 */
function checkFile(path: string, whole: boolean): Stats {
  const descriptor = openSync(path, 'r');
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw corruptFile(path, 'is no file');
    const header = Buffer.alloc(HEADER_LENGTH);
    const length = readSync(descriptor, header, 0, HEADER_LENGTH, 0);
    if (length < HEADER_LENGTH) throw corruptFile(path, `is cut short: it has ${length} bytes`);
    checkHeader(path, header, stats.size);
    if (whole && !isAsWritten(descriptor)) throw corruptFile(path, 'is damaged: it is not what was written');
    return stats;
  } finally {
    closeSync(descriptor);
  }
}

function checkHeader(path: string, header: Buffer, size: number): void {
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) throw corruptFile(path, 'is no SQLite file');
  if (header.readUInt32BE(HEADER.applicationId) !== APPLICATION_ID) {
    throw corruptFile(path, 'is a SQLite file of another program');
  }
  const pageSize = header.readUInt16BE(HEADER.pageSize);
  const expected = header.readUInt32BE(HEADER.pages) * (pageSize === 1 ? 65_536 : pageSize);
  if (size !== expected) {
    throw corruptFile(path, `is cut short or damaged: it has ${size} bytes of ${expected}`);
  }
}
