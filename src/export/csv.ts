import { EDGES, FAMILIES, type EdgeDeclaration, type FamilyDeclaration } from '../model/graph-schema.ts';
import type { PropertyValue } from '../model/property-graph.ts';
import type { GraphBatch } from '../store/store.ts';
import type { ExportFormat } from './export-format.ts';

/** What makes a spreadsheet take a cell for a formula, or look behind it for one; also in its wide form. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const QUOTED = /[",\r\n]/u;

/**
 * A cell of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula begins with an apostrophe; numbers
 * are as they are.
 *
 * @example `=HYPERLINK("x")` → `"'=HYPERLINK(""x"")"`
 */
export function csvCell(value: PropertyValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const rowOf = (values: readonly (PropertyValue | undefined)[]): string =>
  `${values.map(csvCell).join(',')}\r\n`;

/** Names of the properties of several declarations, each once. */
function namesIn(declared: readonly FamilyDeclaration['properties'][]): readonly string[] {
  return [...new Set(declared.flatMap((properties) => Object.keys(properties)))];
}

const NODE_NAMES = namesIn(Object.values(FAMILIES).map(({ properties }: FamilyDeclaration) => properties));
const EDGE_NAMES = namesIn(Object.values(EDGES).map(({ properties }: EdgeDeclaration) => properties));

const mediaType = 'text/csv; charset=utf-8; header=present';

/** A row a node, a column a property of any kind of node. Lists are JSON. */
export const nodesCsv: ExportFormat = {
  mediaType,
  extension: 'nodes.csv',
  async *write(batches) {
    yield rowOf(['id', 'nodeKind', 'owner', ...NODE_NAMES]);
    for await (const { nodes } of batches) {
      yield nodes
        .map(({ id, kind, owner, properties }) =>
          rowOf([id, kind, owner, ...NODE_NAMES.map((name) => properties[name])]),
        )
        .join('');
    }
  },
};

/** A row an edge, a column a property of any kind of edge. */
export const edgesCsv: ExportFormat = {
  mediaType,
  extension: 'edges.csv',
  async *write(batches: AsyncIterable<GraphBatch>) {
    yield rowOf(['from', 'edgeKind', 'to', 'owner', 'position', ...EDGE_NAMES]);
    for await (const { edges } of batches) {
      yield edges
        .map(({ from, kind, to, owner, position, properties }) =>
          rowOf([from, kind, to, owner, position, ...EDGE_NAMES.map((name) => properties[name])]),
        )
        .join('');
    }
  },
};
