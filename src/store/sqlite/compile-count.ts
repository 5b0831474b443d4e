import type { PropertyDeclaration } from '../../model/graph-properties.ts';
import { propertiesOf } from '../../model/graph-schema.ts';
import { checkCount } from '../check-count.ts';
import { NODE_KIND, type Counts, type CountSpec, type GroupCount } from '../count.ts';
import { countIn } from '../parameters.ts';
import type { Parameters } from '../plan.ts';
import { isCountTallied } from '../tallied.ts';
import { Aliases, compileFilter, kindCondition } from './compile-filter.ts';
import type { Connection } from './connection.ts';
import { decodeValue } from './decode.ts';
import { and, sql, type Fragment } from './fragment.ts';
import { column, edgeTable, nodeTable, tallyTable } from './tables.ts';

/** A count as SQLite runs it, prepared once for a shape. */
export interface CompiledCount {
  /** Rows of value, count, number of groups, nodes that have a value. */
  readonly groups: Fragment;
  readonly total: Fragment;
  /** How a value is decoded; of a list that of its items. */
  readonly type: PropertyDeclaration['type'];
}

/** @throws StoreError STORE_MISUSED where the count does not fit the declaration */
export function compileCount(spec: CountSpec): CompiledCount {
  checkCount(spec);
  const { type, filter, steps, by } = spec;
  const aliases = new Aliases();
  const kinds = kindCondition(type, 'n');
  const conditions = [
    ...(kinds === null ? [] : [kinds]),
    ...(filter === undefined ? [] : [compileFilter(filter, type.family, 'n', aliases)]),
  ];
  const isTallied = isCountTallied(spec);
  const counted = sql`FROM ${isTallied ? tallyTable(type.family) : nodeTable(type.family)} n`;
  let from = counted;
  let last = 'n';
  let { family } = type;
  const reached: Fragment[] = [];
  for (const step of steps) {
    const [edge, node] = [aliases.next(), aliases.next()];
    const [near, far] = step.direction === 'OUT' ? ['src', 'dst'] : ['dst', 'src'];
    from = sql`${from} JOIN ${edgeTable(step.edge)} ${edge} ON ${edge}.${near} = ${last}.pk JOIN ${nodeTable(step.type.family)} ${node} ON ${node}.pk = ${edge}.${far}`;
    const some = kindCondition(step.type, node);
    if (some !== null) reached.push(some);
    last = node;
    family = step.type.family;
  }
  const declared = by === NODE_KIND ? 'string' : (propertiesOf(family)[by]?.type ?? 'string');
  let value = by === NODE_KIND ? `${last}.kind` : `${last}.${column(by)}`;
  if (declared === 'strings') {
    const items = aliases.next();
    from = sql`${from} JOIN json_each(${value}) ${items}`;
    value = `${items}.value`;
  }
  const all = and([...conditions, ...reached, sql`${value} IS NOT NULL`]);
  const limit = (parameters: Parameters): number => Math.max(1, countIn(parameters, spec.limit));
  if (isTallied) {
    return {
      groups: sql`SELECT ${value} AS value, sum(n.nodes) AS nodes, count(*) OVER (), sum(sum(n.nodes)) OVER () ${from} WHERE ${all} GROUP BY value ORDER BY nodes DESC, value LIMIT ${limit}`,
      total: sql`SELECT sum(n.nodes) ${counted} WHERE ${and(conditions)}`,
      type: declared,
    };
  }
  // One value a node without these: nothing to make distinct.
  const distinct = steps.length > 0 || declared === 'strings' ? 'DISTINCT' : '';
  const pairs = sql`SELECT ${distinct} n.pk AS pk, ${value} AS value ${from} WHERE ${all}`;
  return {
    groups: sql`WITH pairs AS MATERIALIZED (${pairs}) SELECT value, count(*) AS nodes, count(*) OVER (), (SELECT count(DISTINCT pk) FROM pairs) FROM pairs GROUP BY value ORDER BY nodes DESC, value LIMIT ${limit}`,
    total: sql`SELECT count(*) ${counted} WHERE ${and(conditions)}`,
    type: declared === 'strings' ? 'string' : declared,
  };
}

/** Answers a count. */
export function runCount(
  connection: Connection,
  { limit }: CountSpec,
  { groups, total, type }: CompiledCount,
  parameters: Parameters,
): Counts {
  const rows = connection.read(groups, parameters);
  const matching = Number(connection.read(total, parameters)[0]?.[0] ?? 0);
  const counted = rows.flatMap(([stored, nodes]): GroupCount[] => {
    const value = decodeValue(stored ?? null, type);
    return value === null || typeof value === 'object' ? [] : [{ value, count: Number(nodes) }];
  });
  return {
    groups: counted.slice(0, countIn(parameters, limit)),
    distinct: Number(rows[0]?.[2] ?? 0),
    total: matching,
    missing: matching - Number(rows[0]?.[3] ?? 0),
  };
}
