import { compileSeed } from '../seed.ts';
import type { Store } from '../store/store.ts';
import type { Filled } from './start-lines.ts';

/** Compiles the seed texts into a store that holds nothing; leaves any other as it is, and gives null. */
export async function fillFromSeed(store: Store): Promise<Filled | null> {
  if ((await store.version()) !== null) return null;
  const started = performance.now();
  const { graph, files } = compileSeed();
  await store.load(graph, { mode: 'replace' });
  return {
    files,
    articles: graph.nodes.filter(({ kind }) => kind === 'Article').length,
    milliseconds: performance.now() - started,
  };
}
