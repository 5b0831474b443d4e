import type { GraphBatch } from '../store/store.ts';

/** A form in which a graph leaves: written as it is read, a batch at a time, the same graph always as the same bytes. */
export interface ExportFormat {
  readonly mediaType: string;
  /** Of a file that holds it. */
  readonly extension: string;
  /** The text in pieces, each of about one batch. */
  write(batches: AsyncIterable<GraphBatch>): AsyncIterable<string>;
}
