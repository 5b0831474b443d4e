import { EDGE_KINDS, FAMILY_NAMES, EDGES, FAMILIES, familyOf } from '../../model/graph-schema.ts';
import type { EdgeDeclaration, EdgeKind, Family, NodeKind } from '../../model/graph-schema.ts';
import type { GraphEdge, GraphNode } from '../../model/property-graph.ts';
import type { Member, ScanSource } from '../scan.ts';
import type { Connection, Row } from './connection.ts';
import { kindOf } from './decode.ts';
import { declaredProperties } from './read-graph.ts';
import { edgePropertiesOf, edgeTable, nodePropertiesOf, nodeTable, FIRST_PROPERTY } from './tables.ts';

/**
 * Reads for a scan over a connection of its own: its data never changes, however long the scan takes.
 *
 * @param act runs a read and tells its faults
 */
export function scanFile(connection: Connection, act: <T>(read: () => T) => T): ScanSource {
  const reader = new FileReader(connection);
  const reading = <T>(read: () => T): Promise<T> => Promise.resolve(act(read));
  return {
    idsAfter: async (kind, after, limit) => reading(() => reader.idsAfter(kind, after, limit)),
    membersOf: async (ids) => reading(() => reader.membersBy('id', ids)),
    membersOwnedBy: async (owner) => reading(() => reader.membersOwnedBy(owner)),
    neighbours: async (...asked) => reading(() => reader.neighbours(...asked)),
    nodes: async (kind, ids) => reading(() => reader.nodes(kind, ids)),
    edges: async (kind, from, ids) => reading(() => reader.edges(kind, from, ids)),
    close: () => {
      connection.close();
    },
  };
}

class FileReader {
  readonly #connection: Connection;
  readonly #owners: ReadonlyMap<number, string>;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#owners = new Map(
      connection.rows('SELECT number, uri FROM owner').map(([number, uri]) => [Number(number), String(uri)]),
    );
  }

  idsAfter(kind: NodeKind, after: string, limit: number): readonly string[] {
    const family = familyOf(kind);
    const table = nodeTable(family);
    // Numbers are in the order of the ids, and the index by kind ends in the number.
    const start = this.#connection.rows(`SELECT pk FROM ${table} WHERE id = ?`, after)[0]?.[0] ?? 0;
    const ofKind = FAMILIES[family].kinds.length > 1 ? `kind = '${kind}' AND ` : '';
    return this.#connection
      .rows(`SELECT id FROM ${table} WHERE ${ofKind}pk > ? ORDER BY pk LIMIT ?`, start, limit)
      .map(([id]) => String(id));
  }

  membersOwnedBy(owner: string): readonly Member[] {
    return FAMILY_NAMES.flatMap((family) =>
      this.#connection
        .rows(
          `SELECT id, kind FROM ${nodeTable(family)} WHERE owner = (SELECT number FROM owner WHERE uri = ?)`,
          owner,
        )
        .map(([id, kind]) => ({ id: String(id), kind: kindOf(kind), owner })),
    );
  }

  membersBy(column: 'id' | 'pk', values: readonly (string | number)[]): readonly Member[] {
    const list = JSON.stringify(values);
    return FAMILY_NAMES.flatMap((family) =>
      this.#connection
        .rows(
          `SELECT n.id, n.kind, n.owner FROM json_each(?) j CROSS JOIN ${nodeTable(family)} n ON n.${column} = j.value`,
          list,
        )
        .map(([id, kind, owner]) => ({ id: String(id), kind: kindOf(kind), owner: this.#ownerOf(owner) })),
    );
  }

  neighbours(
    ids: readonly string[],
    kinds: readonly EdgeKind[],
    direction: 'OUT' | 'BOTH',
    limit: number,
  ): readonly Member[] {
    const near = JSON.stringify(
      FAMILY_NAMES.flatMap((family) =>
        this.#connection
          .rows(
            `SELECT n.pk FROM json_each(?) j CROSS JOIN ${nodeTable(family)} n ON n.id = j.value`,
            JSON.stringify(ids),
          )
          .map(([pk]) => Number(pk)),
      ),
    );
    const ends = direction === 'OUT' ? [FORWARDS] : [FORWARDS, BACKWARDS];
    const far = new Set<number>();
    for (const kind of EDGE_KINDS.filter((one) => kinds.includes(one))) {
      for (const [here, there] of ends) {
        if (far.size >= limit) break;
        const rows = this.#connection.rows(
          `SELECT DISTINCT e.${there} FROM json_each(?) j CROSS JOIN ${edgeTable(kind)} e ON e.${here} = j.value LIMIT ?`,
          near,
          limit,
        );
        for (const [pk] of rows) far.add(Number(pk));
      }
    }
    return this.membersBy('pk', [...far]);
  }

  nodes(kind: NodeKind, ids: readonly string[]): readonly GraphNode[] {
    const family = familyOf(kind);
    const declared = nodePropertiesOf(family);
    return this.#connection
      .rows(
        `SELECT n.* FROM json_each(?) j CROSS JOIN ${nodeTable(family)} n ON n.id = j.value`,
        JSON.stringify(ids),
      )
      .map((row) => ({
        id: String(row[1]),
        kind: kindOf(row[2]),
        owner: this.#ownerOf(row[3]),
        properties: declaredProperties(row, FIRST_PROPERTY.node, declared),
      }));
  }

  edges(kind: EdgeKind, from: Family, ids: readonly string[]): readonly GraphEdge[] {
    const { to }: EdgeDeclaration = EDGES[kind];
    const far = to.map((family) => `(SELECT id FROM ${nodeTable(family)} WHERE pk = e.dst)`);
    const end = far.length === 1 ? far.join('') : `coalesce(${far.join(', ')})`;
    const declared = edgePropertiesOf(kind);
    return this.#connection
      .rows(
        `SELECT n.id, ${end}, e.* FROM json_each(?) j CROSS JOIN ${nodeTable(from)} n ON n.id = j.value
         CROSS JOIN ${edgeTable(kind)} e ON e.src = n.pk`,
        JSON.stringify(ids),
      )
      .map((row) => ({
        kind,
        from: String(row[0]),
        to: String(row[1]),
        position: Number(row[4]),
        owner: this.#ownerOf(row[5]),
        properties: declaredProperties(row, 7, declared),
      }));
  }

  #ownerOf(number: Row[number] | undefined): string | null {
    return typeof number === 'number' ? (this.#owners.get(number) ?? null) : null;
  }
}

const FORWARDS = ['src', 'dst'] as const;
const BACKWARDS = ['dst', 'src'] as const;
