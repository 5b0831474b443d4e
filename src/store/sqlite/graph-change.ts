import { EDGE_KINDS, FAMILY_NAMES, familyOf, type EdgeKind, type Family } from '../../model/graph-schema.ts';
import type { GraphEdge, GraphNode, PropertyGraph } from '../../model/property-graph.ts';
import { danglingEdge } from '../check-graph.ts';
import { VersionSum, edgeHash, nodeHash, type ContentHash } from '../content-hash.ts';
import type { LoadOptions } from '../store.ts';
import type { Connection } from './connection.ts';
import { edgeTable, nodeTable } from './tables.ts';

/** A node as the store holds it. */
export interface HeldNode {
  readonly pk: number;
  readonly family: Family;
  readonly hash: ContentHash;
}

/** What a load changes in the data that a store holds. */
export interface GraphChange {
  /** New and changed nodes, in the order of the graph; `held` is what they take the place of. */
  readonly nodes: readonly {
    readonly node: GraphNode;
    readonly hash: ContentHash;
    readonly held: HeldNode | null;
  }[];
  readonly edges: readonly {
    readonly edge: GraphEdge;
    readonly hash: ContentHash;
    readonly held: boolean;
  }[];
  readonly removedNodes: readonly HeldNode[];
  readonly removedEdges: readonly HeldEdge[];
  /** `pk` of every node that is held and that an edge of the change ends at, by id. */
  readonly pks: ReadonlyMap<string, number>;
  readonly versionName: string;
  /** Whether the data stays as it is. */
  readonly unchanged: boolean;
}

/** An edge as the store holds it. */
export interface HeldEdge {
  readonly kind: EdgeKind;
  readonly src: number;
  readonly dst: number;
  readonly hash: ContentHash;
}

const hex = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('hex') : '';

/** Ids that are looked for in one statement: one for each id and family takes several times as long. */
const ASKED_AT_ONCE = 5_000;

/** Looks things up in the data that a store holds. */
class Held {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Those of the nodes with these ids that are held, of whatever family, by id. */
  nodes(ids: Iterable<string>): Map<string, HeldNode> {
    const found = new Map<string, HeldNode>();
    const all = [...ids];
    for (let from = 0; from < all.length; from += ASKED_AT_ONCE) {
      const asked = JSON.stringify(all.slice(from, from + ASKED_AT_ONCE));
      for (const family of FAMILY_NAMES) {
        const text = `SELECT n.id, n.pk, n.hash FROM json_each(?) j CROSS JOIN ${nodeTable(family)} n ON n.id = j.value`;
        for (const [id, pk, hash] of this.#connection.rows(text, asked)) {
          found.set(String(id), { pk: Number(pk), family, hash: hex(hash) });
        }
      }
    }
    return found;
  }

  edge(kind: EdgeKind, src: number, dst: number): ContentHash | null {
    const [row] = this.#connection.rows(
      `SELECT hash FROM ${edgeTable(kind)} WHERE src = ? AND dst = ?`,
      src,
      dst,
    );
    return row === undefined ? null : hex(row[0]);
  }

  /** Nodes of some owners, or all, but those with the ids given. */
  nodesOf(owners: readonly string[] | null, except: { has(id: string): boolean }): HeldNode[] {
    const nodes: HeldNode[] = [];
    for (const family of FAMILY_NAMES) {
      const text = `SELECT pk, hash, id FROM ${nodeTable(family)}${owners === null ? '' : ` WHERE owner IN ${OWNERS}`}`;
      const values = owners === null ? [] : [JSON.stringify(owners)];
      for (const [pk, hash, id] of this.#connection.rows(text, ...values)) {
        if (!except.has(String(id))) nodes.push({ pk: Number(pk), family, hash: hex(hash) });
      }
    }
    return nodes;
  }

  /** Edges of some owners and edges at some nodes. */
  edgesOf(owners: readonly string[], at: readonly number[]): HeldEdge[] {
    if (owners.length === 0 && at.length === 0) return [];
    const edges: HeldEdge[] = [];
    for (const kind of EDGE_KINDS) {
      const table = edgeTable(kind);
      const rows = this.#connection.rows(
        `SELECT src, dst, hash FROM ${table} WHERE owner IN ${OWNERS}
         UNION SELECT src, dst, hash FROM ${table} WHERE src IN (SELECT value FROM json_each(?2))
         UNION SELECT src, dst, hash FROM ${table} WHERE dst IN (SELECT value FROM json_each(?2))`,
        JSON.stringify(owners),
        JSON.stringify(at),
      );
      for (const [src, dst, hash] of rows) {
        edges.push({ kind, src: Number(src), dst: Number(dst), hash: hex(hash) });
      }
    }
    return edges;
  }

  get versionName(): string | null {
    const [row] = this.#connection.rows(`SELECT value FROM meta WHERE name = 'version'`);
    return row === undefined ? null : String(row[0]);
  }
}

const OWNERS = '(SELECT number FROM owner WHERE uri IN (SELECT value FROM json_each(?1)))';

/**
 * What a load of a graph would change, read and not written.
 *
 * @param unneeded ids of nodes, none of the graph, that go as well
 * @throws StoreError STORE_MISUSED where an edge would end at no node
 */
export function changeOf(
  connection: Connection,
  graph: PropertyGraph,
  options: LoadOptions,
  unneeded: ReadonlySet<string> = new Set(),
): GraphChange {
  const families = new Map(graph.nodes.map(({ id, kind }) => [id, familyOf(kind)]));
  const held = new Held(connection);
  const replacing = options.mode === 'replace';
  const sum = new VersionSum(replacing ? null : held.versionName);
  const pks = new Map<string, number>();
  const heldNodes = held.nodes(families.keys());

  const nodes: GraphChange['nodes'][number][] = [];
  for (const node of graph.nodes) {
    const hash = nodeHash(node);
    const before = heldNodes.get(node.id) ?? null;
    if (before !== null) pks.set(node.id, before.pk);
    if (replacing) sum.add(hash);
    if (before?.hash === hash) continue;
    if (!replacing) {
      if (before !== null) sum.remove(before.hash);
      sum.add(hash);
    }
    nodes.push({ node, hash, held: before });
  }

  const owners = options.replaces ?? [];
  const removedNodes = replacing
    ? held.nodesOf(null, families)
    : [...held.nodesOf(owners, families), ...held.nodes(unneeded).values()];
  const gone = new Set(removedNodes.map(({ pk }) => pk));
  if (!replacing) for (const { hash } of removedNodes) sum.remove(hash);

  if (!replacing) {
    const outside = new Set<string>();
    for (const { from, to } of graph.edges) {
      if (!families.has(from)) outside.add(from);
      if (!families.has(to)) outside.add(to);
    }
    for (const [id, { pk }] of held.nodes(outside)) if (!gone.has(pk)) pks.set(id, pk);
  }

  const edges: GraphChange['edges'][number][] = [];
  const kept = new Set<string>();
  for (const edge of graph.edges) {
    const src = endOf(edge, edge.from);
    const dst = endOf(edge, edge.to);
    const hash = edgeHash(edge);
    const before = src === null || dst === null ? null : held.edge(edge.kind, src, dst);
    if (src !== null && dst !== null) kept.add(`${edge.kind} ${src} ${dst}`);
    if (replacing) sum.add(hash);
    if (before === hash) continue;
    if (!replacing) {
      if (before !== null) sum.remove(before);
      sum.add(hash);
    }
    edges.push({ edge, hash, held: before !== null });
  }

  const removedEdges = replacing
    ? []
    : held.edgesOf(owners, [...gone]).filter(({ kind, src, dst }) => !kept.has(`${kind} ${src} ${dst}`));
  if (!replacing) for (const { hash } of removedEdges) sum.remove(hash);
  return {
    nodes,
    edges,
    removedNodes,
    removedEdges,
    pks,
    versionName: sum.name,
    unchanged: sum.name === held.versionName,
  };

  /** `pk` of an end; null where the node is new. */
  function endOf(edge: GraphEdge, id: string): number | null {
    const known = pks.get(id);
    if (known !== undefined) return known;
    if (families.has(id)) return null;
    throw danglingEdge(edge);
  }
}
