import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberTable } from '../../src/store/sqlite/number-table.ts';

/** Numbers as nodes have them: near to one another within an instrument, and beyond 32 bits. */
const nodeNumber = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 20 }), fc.integer({ min: 0, max: 300 }))
  .map(([instrument, node]) => instrument * 2 ** 32 + node * 2 ** 12);

describe('NumberTable', () => {
  it('holds what a Map does', () => {
    // Some numbers come again and again.
    const known = fc.constantFrom(0, 1, 2 ** 32, 7 * 2 ** 32 + 4_096);
    const entry = fc.tuple(fc.oneof(nodeNumber, known), fc.constantFrom(-32_768, -2, -1, 1, 2, 32_767));
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 10, maxLength: 10_000, size: 'max' }),
        fc.array(nodeNumber),
        (entries, others) => {
          const [table, map] = [new NumberTable(), new Map<number, number>()];
          for (const [number, value] of entries) {
            table.set(number, value);
            map.set(number, value);
          }
          for (const number of [...map.keys(), ...others])
            expect(table.get(number)).toBe(map.get(number) ?? 0);
        },
      ),
    );
  });

  it('has nothing at a number that was never set, the first one too', () => {
    expect(new NumberTable().get(0)).toBe(0);
  });
});
