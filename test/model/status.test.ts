import { describe, expect, it, test } from 'vitest';
import { dayInShanghai, statusOn, type Validity } from '../../src/model/status.ts';

const LAW: Validity = {
  kind: 'LAW',
  draft: false,
  inForceFrom: '2022-12-01',
  superseded: null,
  repealed: null,
};

describe('statusOn', () => {
  test.each([
    { day: '2022-11-30', change: {}, status: 'NOT_YET_IN_FORCE', why: 'the day before it takes effect' },
    { day: '2022-12-01', change: {}, status: 'IN_FORCE', why: 'from the day of effect on' },
    { day: '2030-01-01', change: { superseded: '2030-01-01' }, status: 'SUPERSEDED', why: 'a later version' },
    {
      day: '2029-12-31',
      change: { superseded: '2030-01-01' },
      status: 'IN_FORCE',
      why: 'not yet superseded',
    },
    { day: '2030-01-01', change: { repealed: '2030-01-01' }, status: 'REPEALED', why: '同时废止' },
    {
      day: '2031-01-01',
      change: { repealed: '2031-01-01', superseded: '2030-01-01' },
      status: 'REPEALED',
      why: 'a repeal ends what a later version had ended already',
    },
    {
      day: '2030-01-01',
      change: { draft: true, inForceFrom: null },
      status: 'DRAFT',
      why: '自  年　月　日起施行',
    },
    { day: '2030-01-01', change: { inForceFrom: null }, status: null, why: 'nothing tells a day of effect' },
    {
      day: '2030-01-01',
      change: { kind: 'COMMENTARY' as const },
      status: null,
      why: 'a commentary is no law',
    },
  ])('$day: $status ($why)', ({ day, change, status }) => {
    expect(statusOn({ ...LAW, ...change }, day)).toBe(status);
  });
});

describe('dayInShanghai', () => {
  it('is a day ahead of Greenwich from 16:00 on', () => {
    expect(dayInShanghai(new Date('2025-11-30T15:59:59Z'))).toBe('2025-11-30');
    expect(dayInShanghai(new Date('2025-11-30T16:00:00Z'))).toBe('2025-12-01');
  });
});
