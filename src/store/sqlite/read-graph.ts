import type { GraphEdge, GraphNode, PropertyGraph, PropertyValue } from '../../model/property-graph.ts';
import type { PropertyDeclaration } from '../../model/graph-properties.ts';
import { EDGE_KINDS, FAMILY_NAMES } from '../../model/graph-schema.ts';
import type { Connection, Row } from './connection.ts';
import { decodeValue, kindOf } from './decode.ts';
import { edgePropertiesOf, edgeTable, nodePropertiesOf, nodeTable, FIRST_PROPERTY } from './tables.ts';

export interface HeldGraph {
  readonly graph: PropertyGraph;
  /** Ids of the nodes, by `pk`. */
  readonly ids: ReadonlyMap<number, string>;
}

/** The whole graph that a data file holds. */
export function readGraph(connection: Connection): HeldGraph {
  const owners = new Map(
    connection.rows('SELECT number, uri FROM owner').map(([number, uri]) => [number, String(uri)]),
  );
  const ownerOf = (number: Row[number] | undefined): string | null => owners.get(number ?? null) ?? null;
  const ids = new Map<number, string>();
  const nodes: GraphNode[] = [];
  for (const family of FAMILY_NAMES) {
    const declared = nodePropertiesOf(family);
    for (const row of connection.rows(`SELECT * FROM ${nodeTable(family)}`)) {
      const id = String(row[1]);
      ids.set(Number(row[0]), id);
      nodes.push({
        id,
        kind: kindOf(row[2]),
        owner: ownerOf(row[3]),
        properties: declaredProperties(row, FIRST_PROPERTY.node, declared),
      });
    }
  }
  const edges: GraphEdge[] = [];
  for (const kind of EDGE_KINDS) {
    const declared = edgePropertiesOf(kind);
    for (const row of connection.rows(`SELECT * FROM ${edgeTable(kind)}`)) {
      const from = ids.get(Number(row[0]));
      const to = ids.get(Number(row[1]));
      if (from === undefined || to === undefined) continue;
      edges.push({
        kind,
        from,
        to,
        position: Number(row[2]),
        owner: ownerOf(row[3]),
        properties: declaredProperties(row, FIRST_PROPERTY.edge, declared),
      });
    }
  }
  return { graph: { nodes, edges }, ids };
}

/** The properties that are not null, whose columns begin at `from`. */
export function declaredProperties(
  row: Row,
  from: number,
  declared: readonly (readonly [string, PropertyDeclaration])[],
): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  declared.forEach(([name, { type }], index) => {
    const value = decodeValue(row[from + index] ?? null, type);
    if (value !== null) properties[name] = value;
  });
  return properties;
}
