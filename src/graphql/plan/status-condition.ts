import type { IsoDate, Status } from '../../model/instrument.ts';
import type { Condition } from './condition.ts';

/**
 * The condition on an Instrument's dates that it has one of these statuses on a day: the same as `statusOn`, which
 * tells the status when read.
 */
export function statusCondition(statuses: readonly Status[], day: IsoDate): Condition {
  return { any: statuses.map((status) => CONDITIONS[status](day)) };
}

const since = (property: string, day: IsoDate): Condition => ({ property, op: 'lte', value: day });
const notSince = (property: string, day: IsoDate): Condition => ({
  any: [
    { property, op: 'null' },
    { property, op: 'gt', value: day },
  ],
});
const LAW: readonly Condition[] = [
  { not: { property: 'kind', op: 'eq', value: 'COMMENTARY' } },
  { not: { property: 'draft', op: 'eq', value: true } },
];
const standing = (day: IsoDate): readonly Condition[] => [
  ...LAW,
  notSince('repealed', day),
  notSince('superseded', day),
];

const CONDITIONS: Readonly<Record<Status, (day: IsoDate) => Condition>> = {
  DRAFT: () => ({
    all: [
      { property: 'draft', op: 'eq', value: true },
      { not: { property: 'kind', op: 'eq', value: 'COMMENTARY' } },
    ],
  }),
  REPEALED: (day) => ({ all: [...LAW, since('repealed', day)] }),
  SUPERSEDED: (day) => ({ all: [...LAW, notSince('repealed', day), since('superseded', day)] }),
  IN_FORCE: (day) => ({ all: [...standing(day), since('inForceFrom', day)] }),
  NOT_YET_IN_FORCE: (day) => ({ all: [...standing(day), { property: 'inForceFrom', op: 'gt', value: day }] }),
};
