import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store.ts';
import { faultOf } from './faults.ts';

const BUSY = 5;

/**
 * Holds a data file for one load, or for the parts of one; its folder is made where it is not there. The lock is the
 * operating system's, taken through SQLite on a file beside the data file: a process that dies gives it back.
 *
 * @returns gives the lock back
 * @throws StoreError STORE_LOCKED where another load holds it, STORE_UNAVAILABLE where nothing can be written
 */
export function lockForLoad(dataFile: string): () => void {
  try {
    mkdirSync(dirname(dataFile), { recursive: true });
    return takeLock(dataFile);
  } catch (fault) {
    throw faultOf(fault, dataFile, 'write');
  }
}

function takeLock(dataFile: string): () => void {
  const database = new DatabaseSync(`${dataFile}.lock`, { timeout: 0 });
  try {
    // Nothing is written: a journal beside it would only be left by a process that dies.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (fault) {
    database.close();
    if (fault instanceof Error && 'errcode' in fault && fault.errcode === BUSY) {
      throw new StoreError(
        'STORE_LOCKED',
        `Another load is writing ${dataFile}. Wait until it has ended, then load again.`,
        { cause: fault },
      );
    }
    throw fault;
  }
  return () => database.close();
}
