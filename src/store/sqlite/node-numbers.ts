import { FAMILY_NAMES } from '../../model/graph-schema.ts';
import type { GraphNode } from '../../model/property-graph.ts';
import { compareIds } from '../compare-ids.ts';
import type { Connection } from './connection.ts';
import { nodeTable, PK_END } from './tables.ts';

/** What the number of a node depends on, besides its neighbours. */
export type Numbered = Pick<GraphNode, 'id' | 'kind' | 'owner'>;

/**
 * How many numbers are left free before a node. Whole instruments come between two others far more often than nodes
 * between two of one instrument, so nearly all the room is left before works: half a million of them find theirs. The nodes
 * of an expression stand behind its work, which may have been cited long before any of its texts came.
 */
export const ROOM = { within: 2 ** 12, shared: 2 ** 22, between: 2 ** 30 } as const;

function roomBefore({ kind, owner }: Numbered, previous: Previous | null): number {
  if (kind === 'Work') return ROOM.between;
  if (previous === null || previous.owner === null) return ROOM.shared;
  return owner === previous.owner ? ROOM.within : ROOM.between;
}

type Previous = Pick<Numbered, 'owner'>;

/**
 * Numbers for a whole graph, nearer to one another where it holds so many works that the numbers would end before them.
 *
 * @param nodes in the order of the ids
 */
export function numbersOf(nodes: readonly Numbered[]): readonly number[] {
  const steps = stepsIn(PK_END, nodes, null) ?? [];
  let number = 0;
  return steps.map((step) => (number += step));
}

interface Neighbour extends Previous {
  readonly id: string;
  readonly pk: number;
}

/**
 * Numbers for new nodes among those that a store holds, so that numbers stay in the order of the ids.
 *
 * @param added new nodes; none is held
 * @returns numbers by id; null where there is no room left between two neighbours, and all must be numbered afresh
 */
export function numbersBetween(
  connection: Connection,
  added: readonly Numbered[],
): ReadonlyMap<string, number> | null {
  const numbers = new Map<string, number>();
  const sorted = added.toSorted((a, b) => compareIds(a.id, b.id));
  for (let begin = 0, end = 0; begin < sorted.length; begin = end) {
    const id = sorted[begin]?.id ?? '';
    const before = neighbour(connection, id, 'BEFORE');
    const after = neighbour(connection, id, 'AFTER');
    while (end < sorted.length && (after === null || compareIds(sorted[end]?.id ?? '', after.id) < 0))
      end += 1;
    const between = sorted.slice(begin, end);
    const from = before?.pk ?? 0;
    const steps = stepsIn(after === null ? Infinity : after.pk - from, between, before);
    if (steps === null) return null;
    let number = from;
    for (const [index, node] of between.entries()) {
      number += steps[index] ?? 0;
      if (number >= PK_END) return null;
      numbers.set(node.id, number);
    }
  }
  return numbers;
}

/**
 * How far each node stands behind the one before it, where all share so much room: the widest distances fill what the
 * others leave, the last before the next node included. Null where the room is too small.
 *
 * @param before the node behind which the room begins; null where there is none
 */
export function stepsIn(
  room: number,
  nodes: readonly Numbered[],
  before: Previous | null,
): readonly number[] | null {
  const wanted = nodes.map((node, index) => roomBefore(node, nodes[index - 1] ?? before));
  const widest = wanted.reduce((most, one) => Math.max(most, one), 0);
  const narrow = Math.max(1, Math.floor(room / (4 * nodes.length)));
  const narrowed = wanted.map((one) => (one < widest ? Math.min(one, narrow) : 0));
  const left = room - narrowed.reduce((sum, one) => sum + one, 0);
  const wide = Math.min(widest, Math.floor(left / (wanted.filter((one) => one === widest).length + 1)));
  const steps = narrowed.map((one, index) => (wanted[index] === widest ? wide : one));
  return steps.every((step) => step >= 1) ? steps : null;
}

function neighbour(connection: Connection, id: string, side: 'BEFORE' | 'AFTER'): Neighbour | null {
  let nearest: Neighbour | null = null;
  const [operator, direction] = side === 'BEFORE' ? ['<', 'DESC'] : ['>', 'ASC'];
  for (const family of FAMILY_NAMES) {
    const [row] = connection.rows(
      `SELECT n.id, n.pk, o.uri FROM ${nodeTable(family)} n LEFT JOIN owner o ON o.number = n.owner
       WHERE n.id ${operator} ? ORDER BY n.id ${direction} LIMIT 1`,
      id,
    );
    if (row === undefined) continue;
    const found = { id: String(row[0]), pk: Number(row[1]), owner: row[2] === null ? null : String(row[2]) };
    if (nearest === null || (side === 'BEFORE' ? found.pk > nearest.pk : found.pk < nearest.pk))
      nearest = found;
  }
  return nearest;
}
