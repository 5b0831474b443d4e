import type { GraphEdge, GraphNode } from '../model/property-graph.ts';
import { VersionSum, edgeHash, nodeHash } from '../store/content-hash.ts';
import type { ExportFormat } from './export-format.ts';

/** First line of a graph file: what it is. */
export const GRAPH_FILE = { fawang: 'graph', format: 1 } as const;

/**
 * The graph itself: a JSON object a line. First what the file is, then a line a node (`id`, `kind`, `owner`,
 * `properties`), a line an edge (`kind`, `from`, `to`, `owner`, `position`, `properties`), and last how many of both
 * there were and the data version that they make, so that a file which was cut short is not taken for whole.
 */
export const jsonLines: ExportFormat = {
  mediaType: 'application/x-ndjson; charset=utf-8',
  extension: 'jsonl',
  async *write(batches) {
    yield `${JSON.stringify(GRAPH_FILE)}\n`;
    const version = new VersionSum();
    const end = { nodes: 0, edges: 0 };
    for await (const { nodes, edges } of batches) {
      for (const node of nodes) version.add(nodeHash(node));
      for (const edge of edges) version.add(edgeHash(edge));
      end.nodes += nodes.length;
      end.edges += edges.length;
      yield [...nodes.map(nodeLine), ...edges.map(edgeLine)].join('');
    }
    yield `${JSON.stringify({ end: { ...end, version: version.name } })}\n`;
  },
};

// Named one by one: each store may have the parts of an edge in an order of its own.
function nodeLine({ id, kind, owner, properties }: GraphNode): string {
  return lineOf({ id, kind, owner, properties });
}

function edgeLine({ kind, from, to, owner, position, properties }: GraphEdge): string {
  return lineOf({ kind, from, to, owner, position, properties });
}

/** Some readers of lines end one at U+2028 and U+2029, which JSON may hold as they are. */
function lineOf(value: object): string {
  return `${JSON.stringify(value).replace(/[\u2028\u2029]/gu, (end) => (end === '\u2028' ? '\\u2028' : '\\u2029'))}\n`;
}
