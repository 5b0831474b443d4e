import { EDGES, familyOf, isNodeKind, propertiesOf } from '../../model/graph-schema.ts';
import type { EdgeDeclaration, EdgeKind } from '../../model/graph-schema.ts';
import type { GraphEdge, GraphNode, PropertyMap, PropertyValue } from '../../model/property-graph.ts';
import type { Member, ScanSource } from '../scan.ts';
import { StoreError } from '../store.ts';
import { rowsIn, textIn, valueIn, type Row } from './compile-page.ts';
import type { Connection, Values } from './connection.ts';
import { live, pinnedText, where, type Footing } from './pinned-statement.ts';
import { wholeNumber } from './statement-parameters.ts';
import { nodeById } from './walk-statements.ts';
import { NODE, quoted, usingOwners } from './vocabulary.ts';

const byIds = (footing: Footing): string => `UNWIND $ids AS id ${nodeById('n', 'id', footing)}`;
/** What a scan matches, on either footing. */
type Match = (footing: Footing) => string;
/** More than a statement can hold is no limit. */
const NO_LIMIT = 2_147_483_647;

/**
 * Reads for a scan, page by page. Each statement is pinned to a generation; the first tells which, and one that
 * meets another ends the scan, as what it has given out is gone.
 */
export function scanDataset(connection: Connection, dataset: string): ScanSource {
  let pinned: number | null | undefined;
  const rows = async (match: Match, columns: readonly string[], values: Values): Promise<readonly Row[]> => {
    const text = pinnedText((footing) => ({
      call: `CALL (g) { ${match(footing)} RETURN collect([${columns.join(', ')}]) AS rows }`,
      variables: ['rows'],
    }));
    const row = await connection.readPinned(text, { ...values, dataset });
    if (pinned !== undefined && row.generation !== pinned) {
      throw new StoreError('STORE_LOCKED', 'The data changed while it was being read: begin again.');
    }
    pinned = row.generation;
    return rowsIn(row.values[0]);
  };
  return {
    idsAfter: async (kind, after, limit) => {
      const match: Match = (footing) =>
        `MATCH (n:${kind}) ${where(['n.dataset = $dataset', 'n.id > $after', ...live('n', footing)])} WITH n ORDER BY n.id LIMIT $limit`;
      const found = await rows(match, ['n.id'], { after, limit: wholeNumber(limit) });
      return found.map(([id]) => textIn(id));
    },
    membersOf: async (ids) => (await rows(byIds, MEMBER, { ids })).map(memberIn),
    membersOwnedBy: async (owner) => {
      const match: Match = (footing) =>
        `MATCH (n:${NODE}) ${usingOwners('n')} ${where(['n.dataset = $dataset', 'n.owner = $owner', 'n.id IS NOT NULL', ...live('n', footing)])}`;
      return (await rows(match, MEMBER, { owner })).map(memberIn);
    },
    neighbours: async (ids, edges, direction, limit) => {
      const arrow = direction === 'OUT' ? '->' : '-';
      const match: Match = (footing) =>
        `${byIds(footing)} MATCH (n)-[r:${edges.join('|')}]${arrow}(m) ${where(live('r', footing))} WITH DISTINCT m AS n LIMIT $limit`;
      const found = await rows(match, MEMBER, { ids, limit: wholeNumber(Math.min(limit, NO_LIMIT)) });
      return found.map(memberIn);
    },
    nodes: async (kind, ids) => {
      const names = Object.keys(propertiesOf(familyOf(kind)));
      const columns = ['n.id', 'n.owner', ...names.map((name) => `n.${quoted(name)}`)];
      return (await rows(byIds, columns, { ids })).map((row): GraphNode => ({
        id: textIn(row[0]),
        kind,
        owner: ownerIn(row[1]),
        properties: namedIn(row, 2, names),
      }));
    },
    edges: async (kind, _, ids) => edgesFrom(rows, kind, ids),
    close: () => undefined,
  };
}

async function edgesFrom(
  rows: (match: Match, columns: readonly string[], values: Values) => Promise<readonly Row[]>,
  kind: EdgeKind,
  ids: readonly string[],
): Promise<readonly GraphEdge[]> {
  const { properties }: EdgeDeclaration = EDGES[kind];
  const names = Object.keys(properties);
  const columns = ['n.id', 'm.id', 'r.owner', 'r.position', ...names.map((name) => `r.${quoted(name)}`)];
  const match: Match = (footing) =>
    `${byIds(footing)} MATCH (n)-[r:${kind}]->(m) ${where(live('r', footing))}`;
  const found = await rows(match, columns, { ids });
  return found.map((row) => ({
    kind,
    from: textIn(row[0]),
    to: textIn(row[1]),
    owner: ownerIn(row[2]),
    position: Number(row[3]),
    properties: namedIn(row, 4, names),
  }));
}

const MEMBER = ['n.id', 'n.nodeKind', 'n.owner'] as const;

function memberIn(row: Row): Member {
  const kind = textIn(row[1]);
  if (!isNodeKind(kind)) throw new TypeError(`The store holds a node of the kind ${kind}.`);
  return { id: textIn(row[0]), kind, owner: ownerIn(row[2]) };
}

function ownerIn(value: unknown): string | null {
  return value === null || value === undefined ? null : textIn(value);
}

function namedIn(row: Row, start: number, names: readonly string[]): PropertyMap {
  const properties: Record<string, PropertyValue> = {};
  names.forEach((name, index) => {
    const value = valueIn(row[start + index]);
    if (value !== null) properties[name] = value;
  });
  return properties;
}
