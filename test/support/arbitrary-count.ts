import fc from 'fast-check';
import { FAMILY_NAMES, propertiesOf, type Family } from '../../src/model/graph-schema.ts';
import { NODE_KIND, type CountSpec, type CountStep } from '../../src/store/count.ts';
import type { Parameters } from '../../src/store/plan.ts';
import { arbitraryFilter, arbitraryType, stepsFrom } from './arbitrary-plan.ts';

/** A count and values for its slots. */
export interface PlannedCount {
  readonly spec: CountSpec;
  readonly parameters: Parameters;
}

function arbitrarySteps(family: Family, depth: number): fc.Arbitrary<readonly CountStep[]> {
  const none = fc.constant<readonly CountStep[]>([]);
  const steps = stepsFrom(family);
  if (depth === 0 || steps.length === 0) return none;
  const some = fc
    .constantFrom(...steps)
    .chain(({ edge, direction, far }) =>
      fc
        .tuple(arbitraryType(far), arbitrarySteps(far, depth - 1))
        .map(([type, further]): readonly CountStep[] => [{ edge, direction, type }, ...further]),
    );
  return fc.oneof(none, some);
}

/** Counts of every form over the graphs of `arbitraryGraph`. */
export const arbitraryCount: fc.Arbitrary<PlannedCount> = fc
  .constantFrom(...FAMILY_NAMES)
  .chain((family) =>
    fc.tuple(arbitraryType(family), fc.option(arbitraryFilter(family, 1)), arbitrarySteps(family, 2)),
  )
  .chain(([type, filter, steps]) => {
    const end = steps.at(-1)?.type.family ?? type.family;
    return fc
      .tuple(fc.constantFrom(NODE_KIND, ...Object.keys(propertiesOf(end))), fc.integer({ min: 0, max: 4 }))
      .map(([by, limit]) => ({
        spec: {
          type,
          ...(filter === null ? {} : { filter: filter.part }),
          steps,
          by,
          limit: { param: 'limit' },
        },
        parameters: { ...filter?.parameters, limit },
      }));
  });
