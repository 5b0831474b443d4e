import { z } from 'zod';
import { EDGES, isNodeKind, type EdgeKind, type NodeKind } from '../model/graph-schema.ts';
import type { GraphEdge, GraphNode, PropertyGraph } from '../model/property-graph.ts';
import { VersionSum, edgeHash, nodeHash } from '../store/content-hash.ts';
import { GRAPH_FILE } from './json-lines.ts';

/** A graph file that cannot be read: which line, and what is wrong. */
export class GraphFileError extends Error {
  constructor(line: number, message: string) {
    super(`Line ${String(line)}: ${message}`);
    this.name = 'GraphFileError';
  }
}

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
const properties = z.record(z.string(), value);
const isEdgeKind = (kind: string): kind is EdgeKind => Object.hasOwn(EDGES, kind);

const NODE = z.strictObject({
  id: z.string().min(1),
  kind: z.custom<NodeKind>((kind) => typeof kind === 'string' && isNodeKind(kind), 'unknown kind of node'),
  owner: z.string().nullable(),
  properties,
});
const EDGE = z.strictObject({
  kind: z.custom<EdgeKind>((kind) => typeof kind === 'string' && isEdgeKind(kind), 'unknown kind of edge'),
  from: z.string(),
  to: z.string(),
  owner: z.string().nullable(),
  position: z.int(),
  properties,
});
const START = z.strictObject({ fawang: z.literal(GRAPH_FILE.fawang), format: z.literal(GRAPH_FILE.format) });
const END = z.strictObject({
  end: z.strictObject({ nodes: z.int(), edges: z.int(), version: z.string() }),
});

/**
 * Reads what `jsonLines` wrote: the same graph, to the byte and to the version.
 *
 * @throws GraphFileError where a line is none of a graph file, or the file is cut short or changed
 */
export async function readJsonLines(lines: AsyncIterable<string>): Promise<PropertyGraph> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const version = new VersionSum();
  let number = 0;
  let ended = false;
  for await (const line of lines) {
    number += 1;
    if (ended) throw new GraphFileError(number, 'it stands behind the end of the graph');
    const read = jsonIn(line, number);
    if (number === 1) {
      if (!START.safeParse(read).success)
        throw new GraphFileError(1, `it is not ${JSON.stringify(GRAPH_FILE)}`);
    } else if ('end' in read) {
      const { end } = parsed(END, read, number);
      if (end.nodes !== nodes.length || end.edges !== edges.length || end.version !== version.name) {
        throw new GraphFileError(
          number,
          'the graph is not the one that was written: lines are missing or changed',
        );
      }
      ended = true;
    } else if ('id' in read) {
      const node = parsed(NODE, read, number);
      version.add(nodeHash(node));
      nodes.push(node);
    } else {
      const edge = parsed(EDGE, read, number);
      version.add(edgeHash(edge));
      edges.push(edge);
    }
  }
  if (!ended) throw new GraphFileError(number, 'the file ends before its graph does');
  return { nodes, edges };
}

function jsonIn(line: string, number: number): object {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read === 'object' && read !== null) return read;
  } catch {
    // Told below, in words of our own.
  }
  throw new GraphFileError(number, 'it is no JSON object');
}

function parsed<T>(schema: z.ZodType<T>, read: object, number: number): T {
  const result = schema.safeParse(read);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new GraphFileError(number, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it does not fit'}`);
}
