/** Values that the variables of one request may hold, lists and objects counted with what is in them. */
export const MOST_VALUES = 2_000;

/**
 * Whether variables hold more values than one request may. The walk keeps a list of its own, so that no depth
 * overflows it, and ends with the first value too many.
 *
 * @example { ids: ['a', 'b'], filter: { bearer: ['公安机关'] } } holds 6: a list of two, an object, its list of one
 */
export function holdsTooManyValues(variables: Readonly<Record<string, unknown>>): boolean {
  const open: unknown[] = [variables];
  // The record of the variables itself is no value of theirs.
  let count = -1;
  while (open.length > 0) {
    const value = open.pop();
    count += 1;
    if (typeof value !== 'object' || value === null) continue;
    const parts: readonly unknown[] = Object.values(value);
    if (count + open.length + parts.length > MOST_VALUES) return true;
    for (const part of parts) open.push(part);
  }
  return false;
}
