import { propertiesOf } from '../../model/graph-schema.ts';
import { checkCount } from '../check-count.ts';
import { compareIds } from '../compare-ids.ts';
import { NODE_KIND, type Counts, type CountSpec, type GroupCount } from '../count.ts';
import { countIn } from '../parameters.ts';
import type { Parameters } from '../plan.ts';
import { isCountTallied } from '../tallied.ts';
import { compileFilter, edgePattern, kindCondition, reachedCondition } from './compile-filter.ts';
import { rowsIn, type Row } from './compile-page.ts';
import { matchTallies } from './match-tallies.ts';
import { onBothFootings, pinnedText, where, type PinnedRead, type PinnedText } from './pinned-statement.ts';
import { wholeNumber } from './statement-parameters.ts';
import { StatementScope } from './statement-scope.ts';
import { labelOf, quoted } from './vocabulary.ts';

/**
 * Texts with a character of four bytes, as Java's expressions say it. Neo4j orders what stands in a list of texts by the
 * halves of such characters, and the port by code points: where one is among equal groups, all of them are asked for.
 */
const BEYOND_UTF16 = String.raw`(?s).*[\\x{10000}-\\x{10FFFF}].*`;

/** A count as one statement, on both footings, prepared once for a shape. */
export interface CountStatement {
  readonly text: PinnedText;
  readonly bind: (parameters: Parameters) => Record<string, unknown>;
  /** @param values those of the one row, after the looks */
  readonly decode: (values: Row) => Counts;
}

/**
 * Compiles a count. The values that each node has are gathered first; nodes with the same values are then one row
 * with a number, so that what is held in memory grows with the sets of values, not with the nodes.
 *
 * @throws StoreError STORE_MISUSED where the count does not fit the declaration
 */
export function compileCount(spec: CountSpec): CountStatement {
  checkCount(spec);
  const reads = onBothFootings((footing) => {
    const scope = new StatementScope(new Set(), footing);
    return { scope, read: compileRead(spec, scope) };
  });
  return {
    text: pinnedText((footing) => reads[footing].read),
    bind: (parameters) => reads.settled.scope.parameters.bind(parameters),
    decode: ([groups, distinct, most, total, missing]) => ({
      groups: rowsIn(groups).map(groupIn).sort(inOrder).slice(0, Number(most)),
      distinct: Number(distinct),
      total: Number(total),
      missing: Number(missing),
    }),
  };
}

function compileRead(spec: CountSpec, scope: StatementScope): PinnedRead {
  const limit = scope.parameters.add((parameters) => wholeNumber(countIn(parameters, spec.limit)));
  const call = [
    'CALL (g) {',
    ...(isCountTallied(spec) ? talliedValues(spec, scope) : countedValues(spec, scope)),
    'RETURN collect([held, nodes]) AS sets',
    '}',
    'CALL (sets) {',
    'UNWIND sets AS entry UNWIND entry[0] AS value',
    'WITH value, sum(entry[1]) AS nodes ORDER BY nodes DESC, value',
    'WITH collect([value, nodes]) AS counted',
    `WITH counted, CASE WHEN ${limit} > 0 AND ${limit} < size(counted) THEN counted[${limit} - 1][1] ELSE 0 END AS least`,
    `WITH counted, least, any(entry IN counted WHERE entry[1] = least AND entry[0] =~ '${BEYOND_UTF16}') AS uneven`,
    'RETURN CASE WHEN uneven THEN [entry IN counted WHERE entry[1] >= least]',
    `ELSE counted[..${limit}] END AS groups, size(counted) AS distincts, ${limit} AS most`,
    '}',
    'WITH g, groups, distincts, most,',
    'reduce(sum = 0, entry IN sets | sum + entry[1]) AS total,',
    'reduce(sum = 0, entry IN sets | sum + CASE size(entry[0]) WHEN 0 THEN entry[1] ELSE 0 END) AS missing',
  ].join('\n');
  return { call, variables: ['groups', 'distincts', 'most', 'total', 'missing'] };
}

/** How many nodes have the same values, as rows of `held` and `nodes`: a look at each that matches. */
function countedValues(spec: CountSpec, scope: StatementScope): readonly string[] {
  const { type, filter } = spec;
  const node = scope.fresh('n');
  const conditions = [
    // Without a condition on the id no index that ends with it is taken.
    `${node}.dataset = $dataset AND ${node}.id IS NOT NULL`,
    ...scope.live(node),
    ...kindCondition(type, node, scope),
    ...(filter === undefined ? [] : [compileFilter(filter, node, type.family, scope)]),
  ];
  return [
    `MATCH (${node}:${labelOf(type)})`,
    `WHERE ${conditions.join(' AND ')}`,
    valuesOf(spec, node, scope),
    'WITH held, count(*) AS nodes',
  ];
}

/** The same, by what the tallies tell. */
function talliedValues({ type, filter, by }: CountSpec, scope: StatementScope): readonly string[] {
  const tally = scope.fresh('t');
  return [
    matchTallies(type, filter, tally, scope),
    `WITH ${ownValue(tally, by)} AS held, sum(${tally}.nodes) AS nodes`,
  ];
}

/** The value that a node has itself, as a list of none or one. */
function ownValue(node: string, by: string): string {
  const value = valueAt(node, by);
  return `CASE WHEN ${value} IS NULL THEN [] ELSE [${value}] END`;
}

const valueAt = (node: string, by: string): string =>
  by === NODE_KIND ? `${node}.nodeKind` : `${node}.${quoted(by)}`;

/** Gathers the distinct values of the node, as `held`. */
function valuesOf({ type, steps, by }: CountSpec, node: string, scope: StatementScope): string {
  let last = node;
  let { family } = type;
  const lines: string[] = [];
  for (const step of steps) {
    const [edge, far] = [scope.fresh('r'), scope.fresh('n')];
    const conditions = [...scope.live(edge), ...reachedCondition(step, far, scope)];
    lines.push(`MATCH ${edgePattern(last, edge, step, far)} ${where(conditions)}`);
    last = far;
    family = step.type.family;
  }
  const isList = by !== NODE_KIND && propertiesOf(family)[by]?.type === 'strings';
  if (lines.length === 0 && !isList) return `WITH ${ownValue(last, by)} AS held`;
  const value = valueAt(last, by);
  return [
    `CALL (${node}, g) {`,
    ...lines,
    isList ? `UNWIND ${value} AS value` : `WITH ${value} AS value`,
    'WITH DISTINCT value ORDER BY value',
    'RETURN collect(value) AS held',
    '}',
  ].join('\n');
}

/** The greatest first, equal ones by value. */
function inOrder(a: GroupCount, b: GroupCount): number {
  if (a.count !== b.count) return b.count - a.count;
  if (typeof a.value === 'string' && typeof b.value === 'string') return compareIds(a.value, b.value);
  return Number(a.value) - Number(b.value);
}

function groupIn([value, count]: Row): GroupCount {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { value, count: Number(count) };
  }
  throw new TypeError('Neo4j counted something of no declared type.');
}
