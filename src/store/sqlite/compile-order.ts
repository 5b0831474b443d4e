import type { SQLInputValue } from 'node:sqlite';
import { propertiesOf, type Family } from '../../model/graph-schema.ts';
import { positionIn, type Scalar } from '../parameters.ts';
import { EDGE_POSITION, type OrderTerm, type PageSpec, type Parameters } from '../plan.ts';
import { join, sql, type Bind, type Fragment } from './fragment.ts';
import { column, nodeTable } from './tables.ts';

/**
 * The order of a page over the node alias `n` and, on an edge, the edge alias `e`. The last term is always the id,
 * which the `pk` of the node stands for: it has the same order and ends every index.
 */
export interface Order {
  readonly terms: readonly Term[];
  /** Where the `pk` stands: `n.pk`, or the far end of the edge, `e.dst`. */
  readonly pk: string;
}

interface Term {
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
  readonly nullable: boolean;
  /** Whether all rows have the same value, so that nothing is sorted by it. */
  readonly same: boolean;
}

/** @param varied the terms in which the rows can differ */
export function orderOf(
  page: PageSpec,
  family: Family,
  pk: string,
  varied: readonly OrderTerm[] = page.order,
): Order {
  return {
    pk,
    terms: page.order.map((term) => {
      const { property, direction } = term;
      const same = !varied.includes(term);
      return property === EDGE_POSITION
        ? { column: 'e.position', direction, nullable: false, same }
        : {
            column: `n.${column(property)}`,
            direction,
            nullable: propertiesOf(family)[property]?.required !== true,
            same,
          };
    }),
  };
}

/** The ORDER BY of a page, nulls last; reversed for the pages that are cut from the end. */
export function orderBy({ terms, pk }: Order, reversed: boolean): string {
  const sorted = terms.filter(({ same }) => !same);
  const columns = sorted.map((term) => {
    const direction = (term.direction === 'ASC') === reversed ? 'DESC' : 'ASC';
    // Nulls are smallest to SQLite: only upwards they must be told to stand last.
    if (!term.nullable || term.direction === 'DESC') return `${term.column} ${direction}`;
    return `${term.column} ${direction} NULLS ${reversed ? 'FIRST' : 'LAST'}`;
  });
  return [...columns, reversed ? `${pk} DESC` : `${pk} ASC`].join(', ');
}

/** Which values of a position are null: statements differ by it. '' is no position at all. */
export function nullPattern(position: readonly Scalar[] | null): string {
  if (position === null) return '';
  return position.map((value) => (value === null ? '0' : '1')).join('');
}

/**
 * The condition of a page that begins after its position, or ends before it; null without one.
 *
 * @param pattern `nullPattern` of the position
 */
export function positionCondition(
  page: PageSpec,
  order: Order,
  family: Family,
  pattern: string,
): Fragment | null {
  if (pattern === '') return null;
  const forwards = page.first !== undefined;
  const table = nodeTable(family);
  const at = (index: number): Bind => {
    return (parameters: Parameters): SQLInputValue => {
      const value = positionIn(parameters, page)?.[index] ?? null;
      return typeof value === 'boolean' ? Number(value) : value;
    };
  };
  const id = at(order.terms.length);
  // The node of a position may be gone: its place is after the last id that is not beyond it.
  let condition = forwards
    ? sql`${order.pk} > ifnull((SELECT b.pk FROM ${table} b WHERE b.id <= ${id} ORDER BY b.id DESC LIMIT 1), -1)`
    : sql`${order.pk} < ifnull((SELECT b.pk FROM ${table} b WHERE b.id >= ${id} ORDER BY b.id LIMIT 1), 9e18)`;
  for (let index = order.terms.length - 1; index >= 0; index -= 1) {
    const term = order.terms[index];
    if (term === undefined) continue;
    const value = at(index);
    const isNull = pattern[index] === '0';
    const beyond: Fragment[] = [];
    if (isNull) {
      if (!forwards) beyond.push(sql`${term.column} IS NOT NULL`);
    } else {
      const operator = (term.direction === 'ASC') === forwards ? '>' : '<';
      beyond.push(sql`${term.column} ${operator} ${value}`);
      if (forwards && term.nullable) beyond.push(sql`${term.column} IS NULL`);
    }
    const level = isNull ? sql`${term.column} IS NULL` : sql`${term.column} = ${value}`;
    condition = join([...beyond, sql`(${level} AND (${condition}))`], ' OR ', '0');
  }
  return condition;
}
