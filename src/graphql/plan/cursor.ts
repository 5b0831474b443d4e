import { createHash } from 'node:crypto';
import { EDGE_POSITION, type OrderTerm } from '../../store/plan.ts';
import type { PropertyDeclaration } from '../../model/graph-properties.ts';
import { fault } from '../faults.ts';
import type { SortValue } from './read-node.ts';

/**
 * Positions in a page as opaque strings: the sort values and the node's id, with a check over them and the query
 * they belong to. So a cursor of another query, an edited or a broken one is told apart, and one from before a
 * reload still holds.
 */
export function encodeCursor(scope: string, keys: readonly SortValue[]): string {
  return Buffer.from(JSON.stringify([checkOf(scope, keys), ...keys])).toString('base64url');
}

/** Sort values of a cursor, whatever query it belongs to; throws BAD_CURSOR where it is none. */
export function decodeCursor(
  cursor: string,
  order: readonly OrderTerm[],
  properties: Readonly<Record<string, PropertyDeclaration>>,
): readonly SortValue[] {
  const [, ...keys] = contentOf(cursor);
  if (keys.length !== order.length + 1 || typeof keys.at(-1) !== 'string') throw badCursor();
  for (const [index, { property }] of order.entries()) {
    const key = keys[index];
    if (key === null) continue;
    const type = property === EDGE_POSITION ? 'integer' : properties[property]?.type;
    const expected = type === 'integer' || type === 'number' ? 'number' : type;
    if (typeof key !== expected) throw badCursor();
  }
  return keys;
}

/** Throws BAD_CURSOR unless the cursor was given by this query. */
export function checkCursor(cursor: string, scope: string): void {
  const [check, ...keys] = contentOf(cursor);
  if (check !== checkOf(scope, keys)) throw badCursor();
}

function contentOf(cursor: string): readonly SortValue[] {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw badCursor();
  }
  if (!Array.isArray(content) || !content.every(isSortValue)) throw badCursor();
  return content;
}

function isSortValue(value: unknown): value is SortValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function checkOf(scope: string, keys: readonly SortValue[]): string {
  return createHash('sha256')
    .update(JSON.stringify([scope, ...keys]))
    .digest('base64url')
    .slice(0, 11);
}

function badCursor() {
  return fault(
    'BAD_CURSOR',
    'This cursor does not belong to this list. Take `after` and `before` from `pageInfo` or `edges` of the same field with the same parent, filter and order.',
  );
}
