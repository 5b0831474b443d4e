import type { Config } from '../config.ts';
import { extractAhead } from '../extract-on-cores.ts';
import { loadFiles, type LoadedFiles, type LoadFilesOptions } from '../load/load-files.ts';
import { LoadOrder } from '../load/load-order.ts';
import { readAuthority } from '../seed.ts';
import { openStore, PATIENCE_OF_COMMANDS } from '../store/open.ts';
import type { LoadProgress, LoadReport, Store } from '../store/store.ts';
import { compileFound } from './compile-paths.ts';
import { speedOf } from './counts.ts';
import { startProgress } from './progress.ts';
import { readSourceFile, readSourceFiles, type FoundFile } from './source-files.ts';

/** What a load did, as it is told to a person. */
interface Told extends Pick<LoadedFiles, 'unchanged' | 'compiled' | 'relinked'> {
  readonly report: LoadReport | null;
}

/** Files that are compiled and loaded at once: about 2 GB of memory with statutes of usual length. */
export const AT_ONCE = 1_000;

/**
 * Compiles files and loads them into the configured store: all of them or none, of up to 1,000. More are added in
 * parts of 1,000, each whole or not at all; a load that is stopped goes on behind the parts that readers saw.
 *
 * @param replace whether they become the whole of the store; else they are added, or replace what has their uri, and
 *   what they bear on is linked again
 */
export async function loadCommand(
  files: readonly FoundFile[],
  config: Config,
  replace: boolean,
): Promise<void> {
  const started = performance.now();
  const store = await openStore(config, PATIENCE_OF_COMMANDS);
  try {
    const told = replace ? await replaceAll(store, files) : await mergeAll(store, files);
    const { engine, location } = await store.describe();
    console.error(
      `${String(files.length)} files (${String(told.unchanged)} unchanged, ${String(told.compiled)} compiled), ` +
        `${String(told.relinked)} instruments relinked: ${engine} at ${location} ${tellChange(told.report)}`,
    );
    const { seconds, peakMemoryMb } = speedOf(0, performance.now() - started);
    console.error(`It took ${String(seconds)} s and ${String(peakMemoryMb)} MB.`);
  } finally {
    await store.close();
  }
}

async function replaceAll(store: Store, files: readonly FoundFile[]): Promise<Told> {
  const { graph } = await compileFound(files);
  const bar = new LoadBar();
  try {
    const report = await store.load(graph, { mode: 'replace', onProgress: bar.update });
    return { unchanged: 0, compiled: files.length, relinked: 0, report };
  } finally {
    bar.stop();
  }
}

/**
 * Adds files part by part: memory grows with a part, and hardly with their number. While one part is written the next is read and
 * extracted.
 */
async function mergeAll(store: Store, files: readonly FoundFile[]): Promise<Told> {
  if (files.length <= AT_ONCE) return merge(store, files, {});
  const order = new LoadOrder();
  const noted = files.map((file) => ({ ...file, id: order.note(readSourceFile(file)) }));
  const among = new Set(noted.map(({ id }) => id));
  const sorted = order.sorted(noted);
  const stop = new AbortController();
  let ahead: PartOptions['ahead'];
  const addPart = (parts: Store, start: number): Promise<Told> => {
    const part = sorted.slice(start, start + AT_ONCE);
    console.error(`files ${String(start + 1)} to ${String(start + part.length)} of ${String(files.length)}`);
    const onCompiled = (held: ReadonlySet<string>): void => {
      const next = sorted.slice(start + AT_ONCE, start + 2 * AT_ONCE).filter(({ id }) => !held.has(id));
      ahead = extractAhead(readSourceFiles(next), { count: next.length, signal: stop.signal });
    };
    return merge(parts, part, { among, onCompiled, ...(ahead === undefined ? {} : { ahead }) });
  };
  try {
    return await store.inParts(async (parts) => {
      let told: Told = { unchanged: 0, compiled: 0, relinked: 0, report: null };
      for (let start = 0; start < files.length; start += AT_ONCE)
        told = sumOf(told, await addPart(parts, start));
      return told;
    });
  } finally {
    stop.abort();
  }
}

function sumOf(a: Told, b: Told): Told {
  return {
    unchanged: a.unchanged + b.unchanged,
    compiled: a.compiled + b.compiled,
    relinked: a.relinked + b.relinked,
    report:
      a.report === null || b.report === null ? (a.report ?? b.report) : sumOfReports(a.report, b.report),
  };
}

function sumOfReports(a: LoadReport, b: LoadReport): LoadReport {
  return {
    ...b,
    nodesWritten: a.nodesWritten + b.nodesWritten,
    edgesWritten: a.edgesWritten + b.edgesWritten,
    nodesRemoved: a.nodesRemoved + b.nodesRemoved,
    unchanged: a.unchanged && b.unchanged,
  };
}

type PartOptions = Pick<LoadFilesOptions, 'among' | 'ahead' | 'onCompiled'>;

async function merge(store: Store, files: readonly FoundFile[], options: PartOptions): Promise<Told> {
  const extraction = startProgress('compile', files.length);
  const bar = new LoadBar();
  try {
    return await loadFiles(store, readSourceFiles(files), {
      ...options,
      authority: readAuthority(),
      onExtracted: extraction.update,
      onProgress: (progress) => {
        extraction.stop();
        bar.update(progress);
      },
    });
  } finally {
    extraction.stop();
    bar.stop();
  }
}

/** A bar that begins with the first news of the store. */
class LoadBar {
  #bar: ReturnType<typeof startProgress> | null = null;

  update = ({ done, total }: LoadProgress): void => {
    this.#bar ??= startProgress('load', total);
    this.#bar.update(done);
  };

  stop(): void {
    this.#bar?.stop();
  }
}

function tellChange(report: LoadReport | null): string {
  if (report === null) return 'held it all already, and nothing was compiled.';
  if (report.unchanged) return 'held it all already.';
  const { nodesWritten, edgesWritten, nodesRemoved } = report;
  return (
    `took ${String(nodesWritten)} nodes and ${String(edgesWritten)} edges ` +
    `and dropped ${String(nodesRemoved)} nodes.`
  );
}
