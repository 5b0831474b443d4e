import { rmSync, statSync } from 'node:fs';
import { StoreError } from '../store.ts';
import type { Connection } from './connection.ts';
import { openForReading, type DataFile, type HeldFile } from './data-file.ts';
import { faultOf } from './faults.ts';
import { nextOf, publishNext, writeNext, type FileWork } from './write-file.ts';

/** A draft that is so many times larger than what readers see is shown to them. */
const GROWN = 2;

/**
 * The next data file, into which the parts of a load are written one after the other. Making it costs a copy of the data
 * file, and showing it a look at every byte; if each part did both, all of them together would cost the square of what
 * they hold. So it is shown when it has grown to twice what readers see, and at the end. Whoever is stopped between, or
 * fails to write a part, is left with what readers saw.
 *
 * It holds the data file from when it is made until it is closed.
 */
export class DraftFile implements HeldFile {
  readonly #data: DataFile;
  readonly #unlock: () => void;
  /** Of the parts that readers don't see yet; null where they see all. */
  #unseen: Connection | null = null;
  #isWriting = false;
  #closed = false;

  /** @throws StoreError STORE_LOCKED where a load holds the data file, STORE_UNAVAILABLE where it cannot be written */
  constructor(data: DataFile) {
    this.#data = data;
    this.#unlock = data.lock();
  }

  get path(): string {
    return this.#data.path;
  }

  connection(): Connection | null {
    if (this.#closed)
      throw new StoreError('STORE_UNAVAILABLE', `The parts of a load of ${this.path} have ended.`);
    if (this.#isWriting) {
      throw new StoreError(
        'STORE_LOCKED',
        `A part of a load is being written into ${this.path}. Read after it.`,
      );
    }
    return this.#unseen ?? this.#data.connection();
  }

  openAnother(): Connection | null {
    // Whoever reads for long must not see the next part: it is written into the same file.
    if (this.connection() !== null && this.#unseen !== null) this.#show();
    return this.#data.openAnother();
  }

  /** The parts follow one another, and others wait until the draft is closed. */
  lock(): () => void {
    return () => undefined;
  }

  async replace(work: FileWork): Promise<void> {
    const before = this.#unseen;
    const goOn = before !== null && work.from === 'copy';
    this.#unseen = null;
    this.#isWriting = true;
    try {
      if (goOn) before.close();
      // What is written afresh is made beside it, of what the data file holds.
      else if (before !== null) publishNext(this.path);
      await writeNext(this.path, work, goOn);
      if (this.#hasGrown()) publishNext(this.path);
      else this.#unseen = openUnseen(this.path);
    } finally {
      if (!goOn) before?.close();
      this.#isWriting = false;
    }
  }

  /** Shows readers what they don't see yet. @throws StoreError STORE_UNAVAILABLE where it cannot be written */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    try {
      this.#show();
    } finally {
      this.#unlock();
    }
  }

  #show(): void {
    const unseen = this.#unseen;
    this.#unseen = null;
    if (unseen === null) return;
    try {
      unseen.close();
      publishNext(this.path);
    } catch (fault) {
      throw faultOf(fault, this.path, 'write');
    }
  }

  #hasGrown(): boolean {
    const seen = statSync(this.path, { throwIfNoEntry: false })?.size ?? 0;
    return statSync(nextOf(this.path)).size >= GROWN * seen;
  }
}

/** Opens a draft; one that cannot be read is no use to anybody. */
function openUnseen(path: string): Connection {
  try {
    return openForReading(nextOf(path));
  } catch (fault) {
    rmSync(nextOf(path), { force: true });
    throw fault;
  }
}
