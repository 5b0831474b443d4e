import type { Config } from '../config.ts';
import { openStore } from '../store/open.ts';
import { compileFound } from './compile-paths.ts';
import { countCompilation } from './counts.ts';
import { startProgress } from './progress.ts';
import type { FoundFile } from './source-files.ts';

/**
 * Compiles files and loads them into the configured store: all of them or none.
 *
 * @param replace whether they become the whole of the store; else they are added, or replace what has their uri
 */
export async function loadCommand(
  files: readonly FoundFile[],
  config: Config,
  replace: boolean,
): Promise<void> {
  const compilation = compileFound(files);
  const counts = countCompilation(compilation);
  const store = await openStore(config);
  const progress = startProgress('load', counts.nodes + counts.edges);
  try {
    const replaces = [...new Set(compilation.corpus.instruments.map(({ uri }) => uri))];
    const report = await store.load(compilation.graph, {
      ...(replace ? { mode: 'replace' } : { mode: 'merge', replaces }),
      onProgress: ({ done }) => {
        progress.update(done);
      },
    });
    progress.stop();
    const { engine, location } = await store.describe();
    const change = report.unchanged
      ? 'held it all already'
      : `took ${report.nodesWritten} nodes and ${report.edgesWritten} edges and dropped ${report.nodesRemoved} nodes`;
    console.error(
      `${counts.files} files, ${counts.instruments} instruments, ${counts.articles} articles: ` +
        `${engine} at ${location} ${change}.`,
    );
  } finally {
    progress.stop();
    await store.close();
  }
}
