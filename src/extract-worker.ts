import { parentPort } from 'node:worker_threads';
import { extractCorpus, type Extraction } from './compile.ts';
import type { SourceFile } from './model/source-text.ts';
import { BrokenInputError, type BrokenInputCode } from './text/broken-input.ts';

/** What a worker makes of a batch of files: their extraction, or the broken file among them. */
export type BatchResult = { readonly extraction: Extraction } | { readonly broken: BrokenFile };

/** A `BrokenInputError` in a shape that may pass from one thread to another. */
export interface BrokenFile {
  readonly code: BrokenInputCode;
  readonly file: string;
  readonly problem: string;
}

function extractBatch(files: readonly SourceFile[]): BatchResult {
  try {
    return { extraction: extractCorpus(files) };
  } catch (error) {
    if (!(error instanceof BrokenInputError)) throw error;
    return { broken: { code: error.code, file: error.file, problem: error.problem } };
  }
}

parentPort?.on('message', (files: readonly SourceFile[]) => {
  parentPort?.postMessage(extractBatch(files));
});
