import { describe, expect, it } from 'vitest';
import { numbersOf, ROOM, stepsIn, type Numbered } from '../../src/store/sqlite/node-numbers.ts';
import { PK_END } from '../../src/store/sqlite/tables.ts';

const NODES_OF_A_STATUTE = 330;

const work = (uri: string): Numbered => ({ id: uri, kind: 'Work', owner: null });

/** A work, which nobody owns, and the nodes of its expression. */
const instrument = (uri: string, count = NODES_OF_A_STATUTE): readonly Numbered[] => [
  work(uri),
  ...Array.from({ length: count - 1 }, (_, index) => ({
    id: `${uri}@#${String(index)}`,
    kind: 'Article' as const,
    owner: uri,
  })),
];
/** A node of the instrument before. */
const BEFORE: Numbered = { id: '/0@#9', kind: 'Article', owner: '/0' };

const actors = (count: number): readonly Numbered[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `/actor/${String(index)}`,
    kind: 'Actor' as const,
    owner: null,
  }));

const sum = (steps: readonly number[]): number => steps.reduce((total, step) => total + step, 0);

/** Puts instruments between the same two, one after the other, until there is no room; tells how many found some. */
function placed(room: number, nodes: readonly Numbered[], side: 'BEFORE' | 'BEHIND' | 'IN TURN'): number {
  let left = room;
  for (let count = 0; ; count += 1) {
    const steps = stepsIn(left, nodes, BEFORE);
    if (steps === null) return count;
    const before = side === 'BEFORE' || (side === 'IN TURN' && count % 2 === 0);
    left = before ? (steps[0] ?? 0) : left - sum(steps);
  }
}

describe('the numbers of nodes', () => {
  it('of a whole graph rise, and leave most room between instruments', () => {
    const numbers = numbersOf([...actors(2), ...instrument('/a', 3), ...instrument('/b', 3)]);
    const steps = numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
    const { within, shared, between } = ROOM;
    expect(steps).toEqual([shared, shared, between, shared, within, between, shared, within]);
  });

  it('of more works than find their room stand nearer, and end where they must', () => {
    const many = Array.from({ length: 2 ** 20 }, (_, index) => work(`/${String(index).padStart(7, '0')}`));
    const numbers = numbersOf(many);
    expect(numbers.at(-1)).toBeLessThan(PK_END);
    expect(numbers.every((number, index) => number > (numbers[index - 1] ?? 0))).toBe(true);
  });

  it.each([
    ['an instrument between two', ROOM.between, instrument('/a')],
    ['three instruments between two', ROOM.between, ['/a', '/b', '/c'].flatMap((uri) => instrument(uri))],
    ['a paragraph within one', ROOM.within, instrument('/0', 12).slice(1)],
    ['actors between two', ROOM.shared, actors(1_000)],
    ['a code of ten thousand nodes', 2 ** 18, instrument('/a', 10_000)],
    ['as many as there is room for', 331, instrument('/a')],
  ])('%s stand between their neighbours', (_, room, nodes) => {
    const steps = stepsIn(room, nodes, BEFORE) ?? [];
    expect(steps).toHaveLength(nodes.length);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1);
    expect(sum(steps)).toBeLessThan(room);
  });

  it('are missing where there is too little room', () => {
    expect(stepsIn(NODES_OF_A_STATUTE, instrument('/a'), BEFORE)).toBeNull();
    expect(stepsIn(1, actors(1), BEFORE)).toBeNull();
  });

  it.each(['BEFORE', 'BEHIND', 'IN TURN'] as const)(
    'are found for sixteen statutes that come one by one between the same two, each %s the last',
    (side) => {
      expect(placed(ROOM.between, instrument('/a'), side)).toBeGreaterThanOrEqual(16);
    },
  );

  it('leave the room of an instrument behind a work of which no text is held', () => {
    const [first = 0, second = 0] = numbersOf([work('/a'), work('/b')]);
    const text = instrument('/a', 10_000).slice(1);
    expect(stepsIn(second - first, text, work('/a'))?.every((step) => step >= ROOM.within)).toBe(true);
  });

  it('leave the nodes of an instrument their own room, however many come beside it', () => {
    const steps = stepsIn(2 ** 24, instrument('/a'), BEFORE) ?? [];
    expect(new Set(steps.slice(2))).toEqual(new Set([ROOM.within]));
  });
});
