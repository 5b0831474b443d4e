import type { Filter, NodeType } from '../plan.ts';
import { compileFilter } from './compile-filter.ts';
import type { StatementScope } from './statement-scope.ts';
import { seeking, TALLY } from './vocabulary.ts';

/**
 * Matches the tallies of the nodes of a type that match a filter: each says in `nodes` how many are alike.
 *
 * @param filter one that the tallies tell (`isTallied`)
 * @param tally the variable of the matched
 */
export function matchTallies(
  { family, kinds }: NodeType,
  filter: Filter | undefined,
  tally: string,
  scope: StatementScope,
): string {
  const conditions = [
    `${tally}.dataset = $dataset`,
    `${tally}.family = ${scope.parameters.add(() => family)}`,
  ];
  if (kinds !== undefined) conditions.push(`${tally}.nodeKind IN ${scope.parameters.add(() => kinds)}`);
  if (filter !== undefined) conditions.push(compileFilter(filter, tally, family, scope));
  return [
    `MATCH (${tally}:${TALLY}) ${seeking(tally, TALLY, ['dataset', 'family'])}`,
    `WHERE ${conditions.join(' AND ')}`,
  ].join('\n');
}
