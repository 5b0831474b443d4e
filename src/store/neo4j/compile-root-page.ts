import { propertiesOf, type Family } from '../../model/graph-schema.ts';
import { indexedBehind, textOrderOf } from '../../model/indexed-properties.ts';
import { isOrderedBy } from '../is-ordered-by.ts';
import { narrowestEquality, type Equality } from '../narrowest-property.ts';
import { comparedIn } from '../parameters.ts';
import type { Filter, NodeType, PageSpec, Selection } from '../plan.ts';
import { isTallied } from '../tallied.ts';
import { kindCondition } from './compile-filter.ts';
import { compilePage, type CompiledPage, type Walk } from './compile-page.ts';
import { conditionsOnIndex, indexOn, usingIndex } from './find-by-index.ts';
import { matchTallies } from './match-tallies.ts';
import type { StatementScope } from './statement-scope.ts';
import { labelOf } from './vocabulary.ts';

/** A page of all nodes of a type that match a filter. */
export function compileRootPage(
  type: NodeType,
  page: PageSpec,
  selection: Selection,
  scope: StatementScope,
): CompiledPage {
  const node = scope.fresh('n');
  const { family } = type;
  const { filter } = page;
  const equality = narrowestEquality(family, filter);
  const counted = isTallied(filter, family);
  // What must be counted is all read, in whatever order.
  const walk = page.total && !counted ? null : walkOf(family, page, equality, scope);
  const index = walk?.index ?? (equality === null ? null : indexOn(family, equality.property));
  const hint = index === null ? '' : usingIndex(node, family, index);
  const given =
    walk?.each && equality !== null ? { property: equality.property, value: walk.each.variable } : null;
  const held = conditionsOnIndex(node, index ?? ['dataset', 'id'], given);
  return compilePage(
    {
      match: `MATCH (${node}:${walk === null ? labelOf(type) : family})${hint}`,
      conditions: [...held, ...scope.live(node), ...kindCondition(type, node, scope)],
      imports: [],
      node,
      over: null,
      type,
      page,
      sorted: page.order,
      edgeProperties: [],
      selection,
      walk,
      counted: counted ? (total) => countTallied(type, filter, scope, total) : null,
    },
    scope,
  );
}

/** How many nodes match a filter that is tallied, as a subquery that gives `total`. */
function countTallied(
  type: NodeType,
  filter: Filter | undefined,
  scope: StatementScope,
  total: string,
): string {
  const tally = scope.fresh('t');
  return [
    'CALL () {',
    matchTallies(type, filter, tally, scope),
    `RETURN sum(${tally}.nodes) AS ${total}`,
    '}',
  ].join('\n');
}

/** Pages in the order of the law need no sorting where an index is in that order behind the values asked for. */
function walkOf(
  family: Family,
  { order, filter }: PageSpec,
  equality: Equality | null,
  scope: StatementScope,
): Walk | null {
  const textOrder = textOrderOf(family);
  const [first] = textOrder;
  if (first === undefined || !isOrderedBy(order, textOrder)) return null;
  if (filter === undefined) return { index: indexOn(family, first), each: null };
  if (equality === null || indexedBehind(family, equality.property).length === 0) return null;
  const values = scope.parameters.add((parameters) => {
    const compared = comparedIn(parameters, equality, propertiesOf(family));
    return [...new Set(Array.isArray(compared) ? compared : [compared])];
  });
  return { index: indexOn(family, equality.property), each: { values, variable: scope.fresh('value') } };
}
