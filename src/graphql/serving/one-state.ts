import type { Context } from '../context.ts';
import { fault } from '../faults.ts';

/** So often an operation is run: a load takes longer than an answer. */
const MOST_TRIES = 3;

/**
 * Runs an operation until all its reads are of one state of the data: each read is, but a load may come between two
 * of one operation.
 *
 * @example two root fields, and a load that ends between their reads: both are read again, from the new data
 * @throws GraphQLError STORE_LOCKED where a load came between each time
 */
export async function ofOneState<C extends Context, T>(
  context: C,
  run: (context: C) => T | Promise<T>,
): Promise<T> {
  let current = context;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const result = await run(current);
    if (!current.isMixed()) return result;
    current = { ...context, ...context.again() };
  }
  throw fault('STORE_LOCKED', 'The data changed again and again while it was read: ask again.');
}
