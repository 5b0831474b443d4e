import { compareIds } from '../compare-ids.ts';
import type { Connection } from './connection.ts';
import { FAMILY_NAMES, nodeTable } from './tables.ts';

/** Numbers given to the nodes of a whole graph leave this much room between any two. */
const GAP = 2 ** 28;

/** Numbers for a whole graph, by index of the node in the order of the ids. */
export function numberAt(index: number): number {
  return (index + 1) * GAP;
}

interface Neighbour {
  readonly id: string;
  readonly pk: number;
}

/**
 * Numbers for new nodes among those that a store holds, so that numbers stay in the order of the ids.
 *
 * @param ids of the new nodes; none is held
 * @returns numbers by id; null where there is no room left between two neighbours, and all must be numbered afresh
 */
export function numbersBetween(
  connection: Connection,
  ids: readonly string[],
): ReadonlyMap<string, number> | null {
  const numbers = new Map<string, number>();
  const sorted = ids.toSorted(compareIds);
  let index = 0;
  while (index < sorted.length) {
    const first = sorted[index];
    if (first === undefined) break;
    const before = neighbour(connection, first, 'BEFORE');
    const after = neighbour(connection, first, 'AFTER');
    let end = index + 1;
    while (end < sorted.length && (after === null || compareIds(sorted[end] ?? '', after.id) < 0)) end += 1;
    const count = end - index;
    const from = before?.pk ?? 0;
    const step = after === null ? GAP : Math.floor((after.pk - from) / (count + 1));
    const last = from + step * count;
    if (step < 1 || !Number.isSafeInteger(last)) return null;
    for (let place = 1; index < end; index += 1, place += 1) {
      const id = sorted[index];
      if (id !== undefined) numbers.set(id, from + step * place);
    }
  }
  return numbers;
}

function neighbour(connection: Connection, id: string, side: 'BEFORE' | 'AFTER'): Neighbour | null {
  let nearest: Neighbour | null = null;
  const [operator, direction] = side === 'BEFORE' ? ['<', 'DESC'] : ['>', 'ASC'];
  for (const family of FAMILY_NAMES) {
    const [row] = connection.rows(
      `SELECT id, pk FROM ${nodeTable(family)} WHERE id ${operator} ? ORDER BY id ${direction} LIMIT 1`,
      id,
    );
    if (row === undefined) continue;
    const found = { id: String(row[0]), pk: Number(row[1]) };
    if (nearest === null || (side === 'BEFORE' ? found.pk > nearest.pk : found.pk < nearest.pk))
      nearest = found;
  }
  return nearest;
}
