import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError } from './command-error.ts';
import { codeOf } from './source-files.ts';

/**
 * Writes a file whole or not at all: beside it first, then renamed into its place.
 *
 * @throws CommandError where the file cannot be written
 */
export function writeWhole(path: string, chunks: Iterable<string>): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(beside, 'w');
    try {
      for (const chunk of chunks) writeFileSync(file, chunk);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    removeIfThere(beside);
    throw new CommandError(`${path} cannot be written (${codeOf(error)}).`, { cause: error });
  }
}

/**
 * Writes a file from pieces as they come, whole or not at all.
 *
 * @returns how many bytes it has
 * @throws CommandError where the file cannot be written; what the pieces throw, as it is
 */
export async function streamWhole(path: string, pieces: AsyncIterable<string>): Promise<number> {
  const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`);
  const file = writing(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(beside, 'w');
  });
  let bytes = 0;
  try {
    try {
      for await (const piece of pieces) {
        writing(path, () => {
          writeFileSync(file, piece);
        });
        bytes += Buffer.byteLength(piece);
      }
    } finally {
      closeSync(file);
    }
    writing(path, () => {
      renameSync(beside, path);
    });
    return bytes;
  } catch (error) {
    removeIfThere(beside);
    throw error;
  }
}

function writing<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new CommandError(`${path} cannot be written (${codeOf(error)}).`, { cause: error });
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path);
  } catch {
    // Where it could not be made there is nothing to take away.
  }
}

/** A graph as JSON, a node or an edge a line, in pieces of some size. */
export function* graphAsJson(graph: {
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
}): Iterable<string> {
  yield '{"nodes":[\n';
  yield* linesOf(graph.nodes);
  yield '],"edges":[\n';
  yield* linesOf(graph.edges);
  yield ']}\n';
}

const LINES_A_PIECE = 1000;

function* linesOf(values: readonly unknown[]): Iterable<string> {
  for (let start = 0; start < values.length; start += LINES_A_PIECE) {
    const piece = values.slice(start, start + LINES_A_PIECE).map((value) => JSON.stringify(value));
    const last = start + LINES_A_PIECE >= values.length;
    yield `${piece.join(',\n')}${last ? '' : ','}\n`;
  }
}
