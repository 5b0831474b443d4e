import { EDGE_KINDS, FAMILY_NAMES, EDGES, type Family } from '../../model/graph-schema.ts';
import type { HeldSharedNodes, SharedEdge } from '../unneeded-nodes.ts';
import type { Connection } from './connection.ts';
import { edgeTable, nodeTable } from './tables.ts';

const IDS = '(SELECT value FROM json_each(?1))';
const OWNERS = '(SELECT number FROM owner WHERE uri IN (SELECT value FROM json_each(?2)))';

/** Looks up the nodes without an owner in the data that a store holds. */
export function sharedNodes(connection: Connection, replaces: readonly string[]): HeldSharedNodes {
  const owners = JSON.stringify(replaces);
  const families = FAMILY_NAMES.filter(
    (family) => connection.rows(`SELECT 1 FROM ${nodeTable(family)} WHERE owner IS NULL LIMIT 1`).length > 0,
  );
  const texts = (query: string, ...values: string[]): string[] =>
    connection.rows(query, ...values).map(([id]) => String(id));
  const kindsTo = (family: Family) =>
    EDGE_KINDS.filter((kind) => EDGES[kind].to.some((end) => end === family));

  return {
    ledToByReplaced: () => {
      const found = families.flatMap((family) =>
        kindsTo(family).flatMap((kind) =>
          texts(
            `SELECT id FROM ${nodeTable(family)} WHERE owner IS NULL AND pk IN
               (SELECT dst FROM ${edgeTable(kind)} WHERE owner IN ${OWNERS.replace('?2', '?1')})`,
            owners,
          ),
        ),
      );
      return Promise.resolve(new Set(found));
    },
    neededByOthers: (ids) => {
      const found = families.flatMap((family) => {
        const leads = kindsTo(family).map(
          (kind) =>
            `EXISTS (SELECT 1 FROM ${edgeTable(kind)} e WHERE e.dst = n.pk AND e.owner IS NOT NULL AND e.owner NOT IN ${OWNERS})`,
        );
        if (leads.length === 0) return [];
        return texts(
          `SELECT id FROM ${nodeTable(family)} n WHERE id IN ${IDS} AND (${leads.join(' OR ')})`,
          JSON.stringify(ids),
          owners,
        );
      });
      return Promise.resolve(found);
    },
    sharedEdgesAt: (ids) => {
      const edges: SharedEdge[] = [];
      for (const kind of EDGE_KINDS) {
        for (const from of families.filter((family) => EDGES[kind].from.some((end) => end === family))) {
          for (const to of families.filter((family) => EDGES[kind].to.some((end) => end === family))) {
            const pairs = `SELECT a.id, b.id FROM ${edgeTable(kind)} e
              JOIN ${nodeTable(from)} a ON a.pk = e.src JOIN ${nodeTable(to)} b ON b.pk = e.dst WHERE e.owner IS NULL`;
            const rows = connection.rows(
              `${pairs} AND a.id IN ${IDS} UNION ${pairs} AND b.id IN ${IDS}`,
              JSON.stringify(ids),
            );
            for (const [start, end] of rows) edges.push({ from: String(start), to: String(end) });
          }
        }
      }
      return Promise.resolve(edges);
    },
  };
}
