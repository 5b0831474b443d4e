import type { Config } from '../config.ts';
import { extractAhead } from '../extract-on-cores.ts';
import { loadFiles, type LoadedFiles, type LoadFilesOptions } from '../load/load-files.ts';
import { LoadOrder, partsOf } from '../load/load-order.ts';
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

/** Files that are compiled and loaded at once. */
export const AT_ONCE = 1_000;
/** Bytes of text of a part of more: long laws take as much memory as many short measures, some 3 GB. */
const BYTES_AT_ONCE = 20e6;

/**
 * Compiles files and loads them into the configured store: all of them or none, of up to 1,000. More are added in
 * parts of as many at most, each whole or not at all; a load that is stopped goes on behind the parts that readers saw.
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
 * Adds files part by part: memory grows with a part, and hardly with their number. While one part is written the next
 * is read and extracted.
 */
async function mergeAll(store: Store, files: readonly FoundFile[]): Promise<Told> {
  if (files.length <= AT_ONCE) return merge(store, files, {});
  const order = new LoadOrder();
  const noted = files.map((file) => {
    const source = readSourceFile(file);
    return { ...file, id: order.note(source), size: source.bytes.length };
  });
  const among = new Set(noted.map(({ id }) => id));
  const parts = partsOf(order.sorted(noted), { files: AT_ONCE, bytes: BYTES_AT_ONCE });
  const stop = new AbortController();
  let ahead: PartOptions['ahead'];
  let begun = 0;
  const addPart = async (into: Store, number: number): Promise<Told> => {
    const part = parts[number] ?? [];
    console.error(`files ${String(begun + 1)} to ${String(begun + part.length)} of ${String(files.length)}`);
    begun += part.length;
    const onCompiled = (held: ReadonlySet<string>): void => {
      const next = (parts[number + 1] ?? []).filter(({ id }) => !held.has(id));
      ahead = extractAhead(readSourceFiles(next), { count: next.length, signal: stop.signal });
    };
    const started = performance.now();
    const told = await merge(into, part, { among, onCompiled, ...(ahead === undefined ? {} : { ahead }) });
    const { seconds, peakMemoryMb } = speedOf(0, performance.now() - started);
    console.error(
      `  ${String(told.relinked)} instruments relinked, ${String(seconds)} s, at most ${String(peakMemoryMb)} MB so far`,
    );
    return told;
  };
  try {
    return await store.inParts(async (into) => {
      let told: Told = { unchanged: 0, compiled: 0, relinked: 0, report: null };
      for (const number of parts.keys()) told = sumOf(told, await addPart(into, number));
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
