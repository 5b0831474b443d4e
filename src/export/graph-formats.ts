import { edgesCsv, nodesCsv } from './csv.ts';
import { cypher } from './cypher.ts';
import type { ExportFormat } from './export-format.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { jsonLines } from './json-lines.ts';

/** The formats of a graph by name. All hold the same nodes and edges, but that CSV has them in two files. */
export const GRAPH_FORMATS = {
  jsonl: jsonLines,
  graphml,
  jsonld: jsonLd,
  'csv-nodes': nodesCsv,
  'csv-edges': edgesCsv,
  cypher,
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type GraphFormatName = keyof typeof GRAPH_FORMATS;

/** Whether a word names a format of a graph. */
export function isGraphFormat(name: string): name is GraphFormatName {
  return Object.hasOwn(GRAPH_FORMATS, name);
}
