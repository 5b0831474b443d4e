import { EDGES, FAMILIES, type EdgeDeclaration, type FamilyDeclaration } from '../model/graph-schema.ts';
import type { PropertyDeclaration } from '../model/graph-properties.ts';
import type { GraphEdge, GraphNode, PropertyMap, PropertyValue } from '../model/property-graph.ts';
import type { GraphBatch } from '../store/store.ts';
import type { ExportFormat } from './export-format.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** GraphML: a directed graph; a node's id is that of the graph, a list is JSON, an absent property has no element. */
export const graphml: ExportFormat = {
  mediaType: 'application/graphml+xml; charset=utf-8',
  extension: 'graphml',
  write,
};

async function* write(batches: AsyncIterable<GraphBatch>): AsyncGenerator<string> {
  yield HEAD;
  let number = 0;
  for await (const { nodes, edges } of batches) {
    const lines = nodes.map(nodeElement);
    for (const edge of edges) lines.push(edgeElement(edge, number++));
    yield lines.join('');
  }
  yield '</graph>\n</graphml>\n';
}

function nodeElement({ id, kind, owner, properties }: GraphNode): string {
  const data = dataOf('n', { nodeKind: kind, owner, ...properties });
  return `<node id=${xmlAttribute(id)}>${data}</node>\n`;
}

function edgeElement({ kind, from, to, owner, position, properties }: GraphEdge, number: number): string {
  const data = dataOf('e', { edgeKind: kind, owner, position, ...properties });
  return `<edge id="e${String(number)}" source=${xmlAttribute(from)} target=${xmlAttribute(to)}>${data}</edge>\n`;
}

function dataOf(prefix: 'n' | 'e', properties: PropertyMap): string {
  return Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${prefix}_${name}">${xmlText(textOf(value))}</data>`)
    .join('');
}

function textOf(value: PropertyValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What the keys of nodes and edges are called and hold: of every declared property one. */
function keysOf(
  side: 'node' | 'edge',
  own: Readonly<Record<string, PropertyDeclaration['type']>>,
  declared: readonly Readonly<Record<string, PropertyDeclaration>>[],
): string {
  const types = new Map(Object.entries(own));
  for (const properties of declared) {
    for (const [name, { type }] of Object.entries(properties)) if (!types.has(name)) types.set(name, type);
  }
  return [...types]
    .map(
      ([name, type]) =>
        `<key id="${side.charAt(0)}_${name}" for="${side}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('');
}

const TYPES: Readonly<Record<PropertyDeclaration['type'], string>> = {
  string: 'string',
  integer: 'long',
  number: 'double',
  boolean: 'boolean',
  strings: 'string',
};

const HEAD = [
  '<?xml version="1.0" encoding="UTF-8"?>\n',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
  keysOf(
    'node',
    { nodeKind: 'string', owner: 'string' },
    Object.values(FAMILIES).map(({ properties }: FamilyDeclaration) => properties),
  ),
  keysOf(
    'edge',
    { edgeKind: 'string', owner: 'string', position: 'integer' },
    Object.values(EDGES).map(({ properties }: EdgeDeclaration) => properties),
  ),
  '<graph edgedefault="directed">\n',
].join('');
