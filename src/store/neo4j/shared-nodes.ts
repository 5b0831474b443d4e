import type { HeldSharedNodes, SharedEdge } from '../unneeded-nodes.ts';
import { rowsIn, textIn } from './compile-page.ts';
import type { LoadLock } from './load-lock.ts';
import { BY_IDS, chunksOf, readNodes, type StoredState } from './stored-state.ts';
import { LIVE, NODE } from './vocabulary.ts';

/**
 * Looks up the nodes without an owner in the data that a store holds.
 *
 * @param stored what was read of it for the load: the nodes of the replaced owners and the edges that leave them; the
 *   nodes that are asked for join it
 */
export async function sharedNodes(
  lock: LoadLock,
  stored: StoredState,
  replaces: ReadonlySet<string>,
): Promise<HeldSharedNodes> {
  const isReplaced = (owner: string | null): boolean => owner !== null && replaces.has(owner);
  const ends = new Set<string>();
  for (const { owner, to } of stored.edges.values()) if (isReplaced(owner)) ends.add(to);
  await readNodes(
    lock,
    [...ends].filter((id) => !stored.nodes.has(id)),
    stored,
  );
  const values = { replaces: [...replaces] };
  return {
    ledToByReplaced: () => Promise.resolve([...ends].filter((id) => stored.nodes.get(id)?.owner === null)),
    neededByOthers: async (ids) => {
      const needed: string[] = [];
      const others = 'r.until = ' + LIVE + ' AND r.owner IS NOT NULL AND NOT r.owner IN $replaces';
      const match = `${BY_IDS} AND EXISTS { MATCH (n)<-[r]-(:${NODE}) WHERE ${others} }`;
      for (const chunk of chunksOf(ids)) {
        const rows = await rowsOf(lock, `${match} RETURN collect([n.id])`, { ...values, ids: chunk });
        for (const [id] of rows) needed.push(textIn(id));
      }
      return needed;
    },
    sharedEdgesAt: async (ids) => {
      await readNodes(
        lock,
        ids.filter((id) => !stored.nodes.has(id)),
        stored,
      );
      const edges: SharedEdge[] = [];
      const match = `${BY_IDS} MATCH (n)-[r]-(:${NODE}) WHERE r.until = ${LIVE} AND r.owner IS NULL WITH DISTINCT r`;
      for (const chunk of chunksOf(ids)) {
        const rows = await rowsOf(lock, `${match} RETURN collect([startNode(r).id, endNode(r).id])`, {
          ids: chunk,
        });
        for (const [from, to] of rows) edges.push({ from: textIn(from), to: textIn(to) });
      }
      return edges;
    },
  };
}

async function rowsOf(lock: LoadLock, text: string, values: Readonly<Record<string, unknown>>) {
  const [row] = await lock.read(text, { ...values, current: lock.state.generation });
  return rowsIn(row?.[0]);
}
