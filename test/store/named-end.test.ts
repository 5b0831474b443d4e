import { describe, expect, it } from 'vitest';
import type { Family } from '../../src/model/graph-schema.ts';
import { namedEnd, variedOrder } from '../../src/store/named-end.ts';
import type { OrderTerm, PlannedEdge } from '../../src/store/plan.ts';
import { select } from '../support/plans.ts';

const asc = (property: string): OrderTerm => ({ property, direction: 'ASC' });
const IN_TEXT = [asc('instrument'), asc('position')];
const within = (order: readonly OrderTerm[], more: Partial<PlannedEdge> = {}): PlannedEdge => ({
  as: 'within',
  edge: 'WITHIN',
  direction: 'IN',
  type: { family: 'Provision', kinds: ['Article'] },
  edgeProperties: [],
  page: { order, first: { param: 'first' }, total: false },
  selection: select([]),
  ...more,
});

/** What an instrument holds names it in `instrument`, and stands behind that name in the order of the text. */
describe('the articles of an instrument', () => {
  it.each<[string, PlannedEdge, readonly Family[], string | null, readonly OrderTerm[]]>([
    ['by instrument and position', within(IN_TEXT), ['Instrument'], 'instrument', [asc('position')]],
    ['by position', within([asc('position')]), ['Instrument'], 'instrument', [asc('position')]],
    ['by confidence', within([asc('confidence')]), ['Instrument'], null, [asc('confidence')]],
    [
      'counted',
      within(IN_TEXT, { page: { order: IN_TEXT, first: { param: 'first' }, total: true } }),
      ['Instrument'],
      null,
      [asc('position')],
    ],
    ['of a provision', within(IN_TEXT), ['Provision'], null, IN_TEXT],
    ['of one or the other', within(IN_TEXT), ['Instrument', 'Provision'], null, IN_TEXT],
    ['over another edge', within(IN_TEXT, { edge: 'HAS_PART' }), ['Instrument'], null, IN_TEXT],
    ['outwards', within(IN_TEXT, { direction: 'OUT' }), ['Instrument'], null, IN_TEXT],
  ])('%s', (_, planned, near, name, varied) => {
    expect(namedEnd(planned, near)).toBe(name);
    expect(variedOrder(planned, near)).toEqual(varied);
  });
});
