import { EDGES, propertiesOf, type EdgeKind, type Family } from '../../model/graph-schema.ts';
import { comparedIn } from '../parameters.ts';
import type { Filter, NodeType } from '../plan.ts';
import { where } from './pinned-statement.ts';
import type { StatementScope } from './statement-scope.ts';
import { isFamilyOfOneKind, quoted } from './vocabulary.ts';

const OPERATORS = {
  eq: '=',
  in: 'IN',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  startsWith: 'STARTS WITH',
  contains: 'CONTAINS',
} as const;

/**
 * A filter as a condition of WHERE on the node `variable`. Cypher knows true, false and unknown; a condition of
 * comparisons joined by AND and OR holds in the same cases whether an absent value gives unknown or false, and
 * under NOT unknown is turned into false first: so the answer is that of the port's two values, and a plain
 * comparison stays one that an index answers.
 */
export function compileFilter(
  filter: Filter,
  variable: string,
  family: Family,
  scope: StatementScope,
): string {
  if ('all' in filter) return joined(filter.all, 'AND', variable, family, scope);
  if ('any' in filter) return joined(filter.any, 'OR', variable, family, scope);
  if ('not' in filter) return negated(compileFilter(filter.not, variable, family, scope));
  if ('edge' in filter) return existence(filter, variable, scope);
  const property = `${variable}.${quoted(filter.property)}`;
  if (!('value' in filter)) return `${property} IS ${filter.op === 'null' ? 'NULL' : 'NOT NULL'}`;
  const value = scope.parameters.add((parameters) => comparedIn(parameters, filter, propertiesOf(family)));
  if (filter.op === 'has') return `${value} IN ${property}`;
  if (filter.op === 'notIn') return negated(`${property} IN ${value}`);
  return `${property} ${OPERATORS[filter.op]} ${value}`;
}

function negated(condition: string): string {
  return `NOT coalesce(${condition}, false)`;
}

/** As a parameter: the planner of 5.26 fails on some statements with the word `false` in them. */
function constant(value: boolean, scope: StatementScope): string {
  return scope.parameters.add(() => value);
}

function joined(
  parts: readonly Filter[],
  by: 'AND' | 'OR',
  variable: string,
  family: Family,
  scope: StatementScope,
): string {
  if (parts.length === 0) return constant(by === 'AND', scope);
  return `(${parts.map((part) => compileFilter(part, variable, family, scope)).join(` ${by} `)})`;
}

function existence(
  filter: Extract<Filter, { readonly edge: unknown }>,
  variable: string,
  scope: StatementScope,
): string {
  const edge = scope.fresh('r');
  const far = scope.fresh('n');
  const declared = EDGES[filter.edge].properties;
  const onEdge = (filter.on ?? []).map((comparison) => {
    const value = scope.parameters.add((parameters) => comparedIn(parameters, comparison, declared));
    return `${edge}.${quoted(comparison.property)} ${OPERATORS[comparison.op]} ${value}`;
  });
  const conditions = [...scope.live(edge), ...onEdge, ...reachedCondition(filter, far, scope)];
  if (filter.some !== undefined) {
    conditions.push(compileFilter(filter.some, far, filter.type.family, scope));
  }
  const pattern = edgePattern(variable, edge, filter, far);
  return `EXISTS { MATCH ${pattern} ${where(conditions)} }`;
}

/** A step along an edge, to nodes of one type. */
export interface Step {
  readonly edge: EdgeKind;
  readonly direction: 'OUT' | 'IN';
  readonly type: NodeType;
}

/** `(n1)-[r2:STATES]->(n3)` */
export function edgePattern(near: string, edge: string, step: Step, far: string): string {
  const middle = `[${edge}:${step.edge}]`;
  return step.direction === 'OUT' ? `(${near})-${middle}->(${far})` : `(${near})<-${middle}-(${far})`;
}

/**
 * Narrows what is reached by a step to the type of the step, by its labels: to look at them costs less than to read a
 * property. They stand in a list, where the planner does not see them: where a label has few nodes, it would rather
 * read all of them than follow the edge.
 */
export function reachedCondition(
  { edge, direction, type }: Step,
  far: string,
  scope: StatementScope,
): string[] {
  const { family, kinds } = type;
  if (kinds?.length === 0) return [constant(false, scope)];
  const ends: readonly Family[] = EDGES[edge][direction === 'OUT' ? 'to' : 'from'];
  const narrowing = isFamilyOfOneKind(family) ? undefined : kinds;
  if (narrowing === undefined && ends.length === 1) return [];
  return [`any(isOf IN [${far}:${(narrowing ?? [family]).join('|')}] WHERE isOf)`];
}

/** Narrows a family to the kinds of the type; nothing where all are allowed. */
export function kindCondition(
  { family, kinds }: NodeType,
  variable: string,
  scope: StatementScope,
): string[] {
  if (kinds === undefined) return [];
  if (kinds.length === 0) return [constant(false, scope)];
  return isFamilyOfOneKind(family) ? [] : [`${variable}:${kinds.join('|')}`];
}
