import { familyOf, type NodeKind } from '../model/graph-schema.ts';
import type { GraphEdge, GraphNode, PropertyMap, PropertyValue } from '../model/property-graph.ts';
import type { ExportFormat } from './export-format.ts';

/**
 * Cypher that makes the graph in any Neo4j from 4.4 on: `cypher-shell -f graph.cypher`. Every node has the label
 * `FawangNode`, that of its family and that of its kind; `id` is unique. What is there already is brought up to date,
 * so the file may be run twice. This is no load of a fawang store: that is what `import` does.
 */
export const cypher: ExportFormat = {
  mediaType: 'application/x-cypher-query; charset=utf-8',
  extension: 'cypher',
  async *write(batches) {
    yield CONSTRAINT;
    for await (const { nodes, edges } of batches) {
      yield [...statementsFor(nodes, nodeStatement), ...statementsFor(edges, edgeStatement)].join('');
    }
  },
};

const NODE = 'FawangNode';
const CONSTRAINT = `CREATE CONSTRAINT fawang_node_id IF NOT EXISTS FOR (n:${NODE}) REQUIRE n.id IS UNIQUE;\n`;

/** A statement is planned afresh for its text: small ones are planned sooner than one large one. */
const ROWS = 100;

function* statementsFor<T extends { readonly kind: string }>(
  items: readonly T[],
  statement: (items: readonly T[]) => string,
): Generator<string> {
  for (const alike of Map.groupBy(items, ({ kind }) => kind).values()) {
    for (let start = 0; start < alike.length; start += ROWS)
      yield statement(alike.slice(start, start + ROWS));
  }
}

function nodeStatement(nodes: readonly GraphNode[]): string {
  const [first] = nodes;
  if (first === undefined) return '';
  const rows = nodes.map(({ id, owner, properties }) => mapLiteral({ id, owner, ...properties }));
  return `UNWIND [\n${rows.join(',\n')}\n] AS row MERGE (n:${NODE} {id: row.id}) SET n:${labelsOf(first.kind)} SET n = row;\n`;
}

function labelsOf(kind: NodeKind): string {
  const family = familyOf(kind);
  return family === kind ? family : `${family}:${kind}`;
}

function edgeStatement(edges: readonly GraphEdge[]): string {
  const [first] = edges;
  if (first === undefined) return '';
  const rows = edges.map(({ from, to, owner, position, properties }) => {
    const data = mapLiteral({ owner, position, ...properties });
    return `{from: ${cypherString(from)}, to: ${cypherString(to)}, data: ${data}}`;
  });
  return `UNWIND [\n${rows.join(',\n')}\n] AS row MATCH (a:${NODE} {id: row.from}) MATCH (b:${NODE} {id: row.to}) MERGE (a)-[r:${first.kind}]->(b) SET r = row.data;\n`;
}

/** Names are those of declared properties: letters alone. */
function mapLiteral(properties: PropertyMap): string {
  const entries = Object.entries(properties).filter(([, value]) => value !== null);
  return `{${entries.map(([name, value]) => `\`${name}\`: ${cypherLiteral(value)}`).join(', ')}}`;
}

function cypherLiteral(value: PropertyValue): string {
  if (typeof value === 'string') return cypherString(value);
  if (value === null || typeof value === 'boolean') return String(value);
  // 1e21 and 1e-7 are literals of Cypher as they are of JavaScript.
  if (typeof value === 'number') return String(value);
  return `[${value.map(cypherString).join(', ')}]`;
}

const ESCAPES: Readonly<Record<string, string>> = { "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A text as a literal of Cypher, on one line and without control characters.
 *
 * Neo4j reads `\uXXXX` before it reads anything else, and there a backslash before the backslash does not count: so
 * no backslash of the text may stand before a u, where `\\u0027` would end the literal. Such a text is two literals.
 *
 * @example `甲'乙` → `'甲\'乙'`; `\u0027` → `'\\'+'u0027'`
 */
export function cypherString(text: string): string {
  const escaped = text.replace(/\\(?=u)|[\\'\p{Cc}\u2028\u2029]/gu, (character, at: number) => {
    if (character === '\\') return text.charAt(at + 1) === 'u' ? "\\\\'+'" : '\\\\';
    return ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `'${escaped}'`;
}
