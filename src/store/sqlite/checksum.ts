import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** SQLite's `user_version`: four bytes of the header, big-endian, that it leaves to the program. */
const PLACE = 60;
const LENGTH = 4;
const CHUNK = 1024 * 1024;

/**
 * Whether a data file holds what was written: SQLite notices a page that is none, but not a text that was lost within
 * one. A file that was written without a sum counts as whole.
 */
export function isAsWritten(descriptor: number): boolean {
  const held = Buffer.alloc(LENGTH);
  readSync(descriptor, held, 0, LENGTH, PLACE);
  const sum = held.readUInt32BE();
  return sum === 0 || sum === sumOf(descriptor);
}

/** Writes the sum of a data file into it. */
export function seal(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    const sum = Buffer.alloc(LENGTH);
    sum.writeUInt32BE(sumOf(descriptor));
    writeSync(descriptor, sum, 0, LENGTH, PLACE);
  } finally {
    closeSync(descriptor);
  }
}

/** The CRC-32 of all bytes but those of the sum itself. */
function sumOf(descriptor: number): number {
  const chunk = Buffer.alloc(CHUNK);
  let length = readSync(descriptor, chunk, 0, PLACE, 0);
  let sum = crc32(chunk.subarray(0, length));
  for (let position = PLACE + LENGTH; length > 0; position += length) {
    length = readSync(descriptor, chunk, 0, CHUNK, position);
    sum = crc32(chunk.subarray(0, length), sum);
  }
  return sum;
}
