import { expect, it } from 'vitest';
import { NODE_KIND, type CountSpec } from '../../src/store/count.ts';
import type { Filter } from '../../src/store/plan.ts';
import { isCountTallied } from '../../src/store/tallied.ts';

const norms: CountSpec = { type: { family: 'Norm' }, steps: [], by: 'modality', limit: { param: 'limit' } };
const of = (property: string): Filter => ({ property, op: 'eq', value: { param: property } });

const counts: readonly (readonly [string, CountSpec, boolean])[] = [
  ['norms by modality', norms, true],
  ['norms by kind', { ...norms, by: NODE_KIND }, true],
  ['norms of a jurisdiction by method', { ...norms, filter: of('jurisdiction'), by: 'method' }, true],
  ['norms by instrument, of which there are many', { ...norms, by: 'instrument' }, false],
  ['norms of an instrument by modality', { ...norms, filter: of('instrument') }, false],
  [
    'norms by who bears them',
    { ...norms, steps: [{ edge: 'BORNE_BY', direction: 'OUT', type: { family: 'Actor' } }], by: 'name' },
    false,
  ],
];

it.each(counts)('the tallies that a load keeps tell %s: %#', (_, spec, isTold) => {
  expect(isCountTallied(spec)).toBe(isTold);
});
