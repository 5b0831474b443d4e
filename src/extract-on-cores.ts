import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { extractCorpus, joinExtractions, type ExtractOptions, type Extraction } from './compile.ts';
import type { BatchResult } from './extract-worker.ts';
import type { SourceFile } from './model/source-text.ts';
import { BrokenInputError } from './text/broken-input.ts';

/** Fewer files are extracted by one thread before others have warmed up. */
const WORTH_WORKERS = 500;
/** With fewer processors what several threads win is lost on handing over what they found. */
const WORTH_PROCESSORS = 4;
/** Files handed over at once. */
const BATCH = 8;
/** More threads would wait for the one that takes what they found. */
const MOST_WORKERS = 8;

export interface CoreOptions extends ExtractOptions {
  /** How many files there are. */
  readonly count: number;
  /**
   * Threads to extract on beside the one that asks, 0 for that one alone; else as many as pay for so many files: one a
   * processor from four on, eight at most.
   */
  readonly workers?: number;
  /** Ends the threads before they are done: what was asked for is refused then. */
  readonly signal?: AbortSignal;
}

/**
 * What `extractCorpus` gives, to the bit, on as many processors as pay. Files are read when a worker asks for them;
 * the timings are those of all workers together. Run it with `--no-memory-protection-keys`: on processors that have
 * such keys, V8 of Node 24 may abort when a thread ends (`Check failed: jit_page.has_value()`).
 *
 * @throws BrokenInputError as `extractCorpus` does, for the first broken file
 */
export async function extractOnCores(
  files: Iterable<SourceFile>,
  { count, workers = worthwhile(count), onProgress, signal }: CoreOptions,
): Promise<Extraction> {
  if (workers === 0) return extractCorpus(files, onProgress === undefined ? {} : { onProgress });
  const batches = inBatches(files);
  const results: BatchResult[] = [];
  let handed = 0;
  let done = 0;
  const work = async (worker: Worker): Promise<void> => {
    for (const batch of batches) {
      const number = handed++;
      const result = await extractIn(worker, batch, signal);
      results[number] = result;
      // No more is handed over; what was is still waited for, for a file in it may be the first that is broken.
      if ('broken' in result) return;
      done += batch.length;
      onProgress?.(done);
    }
  };
  const pool = Array.from(
    { length: workers },
    () => new Worker(new URL('extract-worker.ts', import.meta.url)),
  );
  try {
    await Promise.all(pool.map(work));
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
  return joinExtractions(results.map(extractionOf));
}

function worthwhile(count: number): number {
  const processors = availableParallelism();
  return count < WORTH_WORKERS || processors < WORTH_PROCESSORS ? 0 : Math.min(processors, MOST_WORKERS);
}

/**
 * Extracts files on threads beside whatever the caller does meanwhile; on a machine of one processor when it is asked
 * for what they found.
 *
 * @returns gives what `extractOnCores` does, and rejects as it does
 */
export function extractAhead(
  files: Iterable<SourceFile>,
  options: Pick<CoreOptions, 'count' | 'signal'>,
): () => Promise<Extraction> {
  const workers = options.count === 0 ? 0 : Math.max(worthwhile(options.count), 1);
  if (availableParallelism() < 2) return () => extractOnCores(files, options);
  const extraction = extractOnCores(files, { ...options, workers });
  // Told to whoever asks for it.
  extraction.catch(() => undefined);
  return () => extraction;
}

/** The one kind of message that `extract-worker.ts` sends. */
async function extractIn(
  worker: Worker,
  batch: readonly SourceFile[],
  signal: AbortSignal | undefined,
): Promise<BatchResult> {
  const answer = once(worker, 'message', signal === undefined ? {} : { signal }) as Promise<[BatchResult]>;
  worker.postMessage(batch);
  const [result] = await answer;
  return result;
}

function* inBatches(files: Iterable<SourceFile>): Generator<readonly SourceFile[], undefined> {
  let batch: SourceFile[] = [];
  for (const file of files) {
    batch.push(file);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function extractionOf(result: BatchResult): Extraction {
  if ('extraction' in result) return result.extraction;
  const { code, file, problem } = result.broken;
  throw new BrokenInputError(code, file, problem);
}
