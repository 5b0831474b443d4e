import { propertiesOf } from '../model/graph-schema.ts';
import { checkEdge, checkFilter, checkType, misused } from './check-plan.ts';
import { MOST_STEPS, NODE_KIND, type CountSpec } from './count.ts';

/**
 * Holds a count against the declaration of the graph, as `checkPlan` does a plan.
 *
 * @throws StoreError STORE_MISUSED, which says where and what
 */
export function checkCount({ type, filter, steps, by }: CountSpec): void {
  checkType(type, 'type');
  if (filter !== undefined) checkFilter(filter, type.family, 'filter');
  if (steps.length > MOST_STEPS) throw misused('steps', `it takes at most ${MOST_STEPS} steps`);
  let { family } = type;
  for (const step of steps) {
    checkType(step.type, 'steps');
    checkEdge(step.edge, step.direction, [family], step.type.family, 'steps');
    family = step.type.family;
  }
  if (by !== NODE_KIND && propertiesOf(family)[by] === undefined) {
    throw misused('by', `${family} has no property ${by}`);
  }
}
