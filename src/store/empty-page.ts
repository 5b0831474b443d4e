import { countIn } from './parameters.ts';
import type { Page, Parameters, Plan } from './plan.ts';

/** The answer to a plan where there is nothing to be found. */
export function emptyPage({ root }: Plan, parameters: Parameters): Page {
  const counted = root.by === 'page' ? root.page.total : root.by === 'search' && root.total;
  const hasPreviousPage = root.by === 'search' && countIn(parameters, root.offset) > 0;
  return { edges: [], hasNextPage: false, hasPreviousPage, total: counted ? 0 : null };
}
