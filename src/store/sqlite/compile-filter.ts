import type { SQLInputValue } from 'node:sqlite';
import type { PropertyDeclaration } from '../../model/graph-properties.ts';
import { EDGES, FAMILIES, propertiesOf, type Family } from '../../model/graph-schema.ts';
import { comparedIn, type Comparison } from '../parameters.ts';
import type { Filter, NodeType, Parameters } from '../plan.ts';
import { and, join, sql, type Bind, type Fragment } from './fragment.ts';
import { column, edgeTable, nodeTable } from './tables.ts';

type EdgeFilter = Extract<Filter, { readonly edge: unknown }>;
type Declared = Readonly<Record<string, PropertyDeclaration>>;

const OPERATORS = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/** After any text with this prefix. No text of a statute holds the last code point. */
const LAST_CODE_POINT = '\u{10FFFF}';

/** Gives aliases that occur once in a statement. */
export class Aliases {
  #last = 0;

  next(): string {
    this.#last += 1;
    return `t${this.#last}`;
  }
}

/** Whether a type is of all kinds of its family. */
export function isWhole({ family, kinds }: NodeType): boolean {
  const all: readonly string[] = FAMILIES[family].kinds;
  return kinds === undefined || all.every((kind) => kinds.some((wanted) => wanted === kind));
}

/** The kinds of a type as a condition on `alias`; null where the type is the whole family. */
export function kindCondition(type: NodeType, alias: string): Fragment | null {
  const { kinds } = type;
  if (kinds === undefined || isWhole(type)) return null;
  // Names of declared kinds: they hold no quote.
  return sql`${alias}.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})`;
}

/**
 * A filter as a condition on the node table that `alias` names. Its value may be null where the filter is false:
 * that is the same in a WHERE, and `not` takes care of it.
 *
 * @param narrowest the property by whose index the nodes are to be found; null leaves that to SQLite
 */
export function compileFilter(
  filter: Filter,
  family: Family,
  alias: string,
  aliases: Aliases,
  narrowest: string | null = null,
): Fragment {
  if ('all' in filter) {
    return and(filter.all.map((part) => compileFilter(part, family, alias, aliases, narrowest)));
  }
  if ('any' in filter) {
    const parts = filter.any.map((part) => sql`(${compileFilter(part, family, alias, aliases)})`);
    return join(parts, ' OR ', '0');
  }
  if ('not' in filter) return sql`NOT ifnull((${compileFilter(filter.not, family, alias, aliases)}), 0)`;
  if ('edge' in filter) return compileEdgeFilter(filter, alias, aliases);
  if (!('value' in filter)) {
    return sql`${alias}.${column(filter.property)} ${filter.op === 'null' ? 'IS NULL' : 'IS NOT NULL'}`;
  }
  // A plus keeps SQLite from beginning with the index of any other column.
  const sign = narrowest === null || narrowest === filter.property ? '' : '+';
  return compileComparison(filter, propertiesOf(family), `${sign}${alias}`);
}

function compileComparison(filter: Comparison, declared: Declared, alias: string): Fragment {
  const held = `${alias}.${column(filter.property)}`;
  const compared = (parameters: Parameters): ReturnType<typeof comparedIn> =>
    comparedIn(parameters, filter, declared);
  const value: Bind = (parameters) => scalar(compared(parameters));
  const list: Bind = (parameters) => JSON.stringify(compared(parameters));
  const after: Bind = (parameters) => {
    const prefix = scalar(compared(parameters));
    return typeof prefix === 'string' ? prefix + LAST_CODE_POINT : null;
  };
  switch (filter.op) {
    case 'in':
      return sql`${held} IN (SELECT value FROM json_each(${list}))`;
    case 'notIn':
      return sql`ifnull(${held} NOT IN (SELECT value FROM json_each(${list})), 1)`;
    case 'has':
      return sql`EXISTS (SELECT 1 FROM json_each(${held}) WHERE value = ${value})`;
    case 'contains':
      return sql`instr(${held}, ${value}) > 0`;
    case 'startsWith':
      // The bounds let an index find the place.
      return sql`${held} >= ${value} AND ${held} < ${after} AND substr(${held}, 1, length(${value})) = ${value}`;
    default:
      return sql`${held} ${OPERATORS[filter.op]} ${value}`;
  }
}

function scalar(value: ReturnType<typeof comparedIn>): SQLInputValue {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function compileEdgeFilter(
  { edge, direction, type, some, on = [] }: EdgeFilter,
  alias: string,
  aliases: Aliases,
): Fragment {
  const [near, far] = direction === 'OUT' ? ['src', 'dst'] : ['dst', 'src'];
  const e = aliases.next();
  const ends: readonly Family[] = direction === 'OUT' ? EDGES[edge].to : EDGES[edge].from;
  const m = aliases.next();
  const kinds = kindCondition(type, m);
  const onEdge = on.map((comparison) => compileComparison(comparison, EDGES[edge].properties, e));
  if (some === undefined && kinds === null && ends.length === 1) {
    const conditions = and([sql`${e}.${near} = ${alias}.pk`, ...onEdge]);
    return sql`EXISTS (SELECT 1 FROM ${edgeTable(edge)} ${e} WHERE ${conditions})`;
  }
  const node = sql`${edgeTable(edge)} ${e} JOIN ${nodeTable(type.family)} ${m} ON ${m}.pk = ${e}.${far}`;
  const conditions = [
    ...onEdge,
    ...(kinds === null ? [] : [kinds]),
    ...(some === undefined ? [] : [compileFilter(some, type.family, m, aliases)]),
  ];
  if (some === undefined) {
    return sql`EXISTS (SELECT 1 FROM ${node} WHERE ${e}.${near} = ${alias}.pk AND ${and(conditions)})`;
  }
  return sql`${alias}.pk IN (SELECT ${e}.${near} FROM ${node} WHERE ${and(conditions)})`;
}
