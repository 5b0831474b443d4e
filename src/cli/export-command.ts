import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config.ts';
import { exportGraph, type ExportRequest } from '../export/export-graph.ts';
import { openStore, PATIENCE_OF_COMMANDS } from '../store/open.ts';
import { CommandError } from './command-error.ts';
import { streamWhole } from './write-whole.ts';

/**
 * Writes an export of the configured store to standard output, or whole or not at all to a file.
 *
 * @param out absolute path of the file; null for standard output
 * @throws CommandError where the store holds nothing, as one does that was misnamed or never loaded
 */
export async function exportCommand(
  request: ExportRequest,
  config: Config,
  out: string | null,
): Promise<void> {
  const store = await openStore(config, PATIENCE_OF_COMMANDS);
  try {
    if ((await store.version()) === null) {
      const { engine, location } = await store.describe();
      throw new CommandError(
        `${engine} at ${location} holds nothing to export. Load texts first (npm run load), or name the store that has them.`,
      );
    }
    const { pieces } = await exportGraph(store, request);
    if (out === null) {
      await pipeline(Readable.from(pieces), process.stdout, { end: false });
      return;
    }
    const bytes = await streamWhole(out, pieces);
    console.error(`${out} holds ${String(bytes)} bytes.`);
  } finally {
    await store.close();
  }
}
