import { describe, expect, it } from 'vitest';
import { numbersOf, stepsIn, type Numbered } from '../../src/store/sqlite/node-numbers.ts';

const NODES_OF_A_STATUTE = 330;

/** The nodes of one instrument. */
const instrument = (uri: string, count = NODES_OF_A_STATUTE): readonly Numbered[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${uri}#${String(index)}`, owner: uri }));

const actors = (count: number): readonly Numbered[] =>
  Array.from({ length: count }, (_, index) => ({ id: `/actor/${String(index)}`, owner: null }));

const sum = (steps: readonly number[]): number => steps.reduce((total, step) => total + step, 0);

/** Puts instruments between the same two, one after the other, until there is no room; tells how many found some. */
function placed(room: number, nodes: readonly Numbered[], side: 'BEFORE' | 'BEHIND' | 'IN TURN'): number {
  let left = room;
  for (let count = 0; ; count += 1) {
    const steps = stepsIn(left, nodes);
    if (steps === null) return count;
    const before = side === 'BEFORE' || (side === 'IN TURN' && count % 2 === 0);
    left = before ? (steps[0] ?? 0) : left - sum(steps);
  }
}

describe('the numbers of nodes', () => {
  it('of a whole graph rise, and leave most room between instruments', () => {
    const numbers = numbersOf([...actors(2), ...instrument('/a', 2), ...instrument('/b', 2)]);
    const steps = numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
    expect(steps).toEqual([2 ** 24, 2 ** 24, 2 ** 32, 2 ** 14, 2 ** 32, 2 ** 14]);
  });

  it.each([
    ['an instrument between two', 2 ** 32, instrument('/a')],
    ['three instruments between two', 2 ** 32, ['/a', '/b', '/c'].flatMap((uri) => instrument(uri))],
    ['a paragraph within one', 2 ** 14, instrument('/a', 12)],
    ['actors between two', 2 ** 24, actors(1_000)],
    ['a code of ten thousand nodes', 2 ** 20, instrument('/a', 10_000)],
    ['as many as there is room for', 331, instrument('/a')],
  ])('%s stand between their neighbours', (_, room, nodes) => {
    const steps = stepsIn(room, nodes) ?? [];
    expect(steps).toHaveLength(nodes.length);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1);
    expect(sum(steps)).toBeLessThan(room);
  });

  it('are missing where there is too little room', () => {
    expect(stepsIn(NODES_OF_A_STATUTE, instrument('/a'))).toBeNull();
    expect(stepsIn(1, actors(1))).toBeNull();
  });

  it.each(['BEFORE', 'BEHIND', 'IN TURN'] as const)(
    'are found for eighteen statutes that come one by one between the same two, each %s the last',
    (side) => {
      expect(placed(2 ** 32, instrument('/a'), side)).toBeGreaterThanOrEqual(18);
    },
  );

  it('leave the nodes of an instrument their own room, however many come beside it', () => {
    const steps = stepsIn(2 ** 26, instrument('/a')) ?? [];
    expect(new Set(steps.slice(1))).toEqual(new Set([2 ** 14]));
  });
});
