import { createReadStream } from 'node:fs';
import type { Config } from '../config.ts';
import { readJsonLines } from '../export/read-json-lines.ts';
import type { PropertyGraph } from '../model/property-graph.ts';
import { openStore, PATIENCE_OF_COMMANDS } from '../store/open.ts';
import { CommandError } from './command-error.ts';
import { codeOf } from './source-files.ts';

/**
 * Loads a graph file (`export jsonl`) into the configured store: all of it or nothing.
 *
 * @param replace whether it becomes the whole of the store; else it is added, and what has the same id is changed
 */
export async function importCommand(path: string, config: Config, replace: boolean): Promise<void> {
  const graph = await readGraphFile(path);
  const store = await openStore(config, PATIENCE_OF_COMMANDS);
  try {
    const { version, unchanged } = await store.load(graph, { mode: replace ? 'replace' : 'merge' });
    const { engine, location } = await store.describe();
    console.error(
      `${String(graph.nodes.length)} nodes and ${String(graph.edges.length)} edges: ${engine} at ${location} ` +
        `${unchanged ? 'held them all already' : 'took them'}; its data version is ${version.name}.`,
    );
  } finally {
    await store.close();
  }
}

async function readGraphFile(path: string): Promise<PropertyGraph> {
  try {
    return await readJsonLines(linesOf(createReadStream(path, 'utf8')));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new CommandError(`${path} cannot be read (${codeOf(error)}).`, { cause: error });
  }
}

/** Lines end at line feeds alone: `node:readline` would also end one at U+2028, which JSON may hold. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = '';
  for await (const chunk of chunks) {
    const lines = (begun + chunk).split('\n');
    begun = lines.pop() ?? '';
    yield* lines;
  }
  if (begun !== '') yield begun;
}
