import { statSync } from 'node:fs';
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
 * they hold. So it is shown when it has grown to twice what readers see, and at the end: whoever is stopped between has
 * at least half of it.
 *
 * It holds the data file from when it is made until it is closed.
 */
export class DraftFile implements HeldFile {
  readonly #data: DataFile;
  readonly #unlock: () => void;
  /** Of the parts that readers don't see yet; null where they see all. */
  #unseen: Connection | null = null;
  #isWriting = false;

  /** @throws StoreError STORE_LOCKED where a load holds the data file, STORE_UNAVAILABLE where it cannot be written */
  constructor(data: DataFile) {
    this.#data = data;
    this.#unlock = data.lock();
  }

  get path(): string {
    return this.#data.path;
  }

  connection(): Connection | null {
    if (this.#isWriting) {
      throw new StoreError(
        'STORE_LOCKED',
        `A part of a load is being written into ${this.path}. Read after it.`,
      );
    }
    return this.#unseen ?? this.#data.connection();
  }

  openAnother(): Connection | null {
    if (this.connection() === null) return null;
    return this.#unseen === null ? this.#data.openAnother() : openForReading(nextOf(this.path));
  }

  /** The parts follow one another, and others wait until the draft is closed. */
  lock(): () => void {
    return () => undefined;
  }

  async replace(work: FileWork): Promise<void> {
    // What is read of it while all is written afresh stays open for that.
    const before = this.#unseen;
    this.#unseen = null;
    this.#isWriting = true;
    try {
      const goOn = before !== null && work.from === 'copy';
      if (before !== null && !goOn) publishNext(this.path);
      await writeNext(this.path, work, goOn);
      if (this.#hasGrown()) publishNext(this.path);
      else this.#unseen = openForReading(nextOf(this.path));
    } finally {
      before?.close();
      this.#isWriting = false;
    }
  }

  /** Shows readers what they don't see yet. @throws StoreError STORE_UNAVAILABLE where it cannot be written */
  close(): void {
    const unseen = this.#unseen;
    this.#unseen = null;
    try {
      unseen?.close();
      if (unseen !== null) publishNext(this.path);
    } catch (fault) {
      throw faultOf(fault, this.path, 'write');
    } finally {
      this.#unlock();
    }
  }

  #hasGrown(): boolean {
    const seen = statSync(this.path, { throwIfNoEntry: false })?.size ?? 0;
    return statSync(nextOf(this.path)).size >= GROWN * seen;
  }
}
