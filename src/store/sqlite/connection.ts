import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { EdgeKind } from '../../model/graph-schema.ts';
import { LruMap } from '../lru-map.ts';
import type { Parameters } from '../plan.ts';
import type { Fragment } from './fragment.ts';
import { edgeTable } from './tables.ts';

export type Row = readonly SQLOutputValue[];

const MOST_STATEMENTS = 500;

/** An open database and the statements prepared on it. It must have been opened with `returnArrays`. */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #statements = new LruMap<string, StatementSync>(MOST_STATEMENTS);
  #fans: ReadonlyMap<string, number> | null = null;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** The rows of a statement, its question marks bound to parameters. */
  read(statement: Fragment, parameters: Parameters): readonly Row[] {
    return this.rows(statement.text, ...statement.binds.map((bind) => bind(parameters)));
  }

  /** The rows of a statement, each a list of values. */
  rows(text: string, ...values: SQLInputValue[]): readonly Row[] {
    const rows: unknown = this.#prepared(text).all(...values);
    if (isRows(rows)) return rows;
    throw new TypeError('The database was opened without `returnArrays`.');
  }

  /** Runs a statement that gives no rows. */
  run(text: string, ...values: SQLInputValue[]): void {
    this.#prepared(text).run(...values);
  }

  /** Runs statements that take no values. */
  execute(text: string): void {
    this.#database.exec(text);
  }

  /** The most edges of a kind that one node has in a direction. */
  mostEdges(edge: EdgeKind, direction: 'OUT' | 'IN'): number {
    this.#fans ??= new Map(
      this.rows('SELECT edge, direction, most FROM fan').map(([kind, side, most]) => [
        `${String(kind)} ${String(side)}`,
        Number(most),
      ]),
    );
    return this.#fans.get(`${edge} ${direction}`) ?? 0;
  }

  /** Whether the nodes of a JSON list of `pk`s have fewer edges of a kind together than this. */
  haveFewer(than: number, edge: EdgeKind, direction: 'OUT' | 'IN', nodes: string): boolean {
    const here = direction === 'OUT' ? 'src' : 'dst';
    const text = `SELECT count(*) FROM (SELECT 1 FROM json_each(?) j CROSS JOIN ${edgeTable(edge)} e ON e.${here} = j.value LIMIT ?)`;
    return Number(this.rows(text, nodes, than)[0]?.[0]) < than;
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepared(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }
}

// The types of `node:sqlite` do not follow `returnArrays`; all rows of an answer are alike.
function isRows(rows: unknown): rows is readonly Row[] {
  return Array.isArray(rows) && (rows.length === 0 || Array.isArray(rows[0]));
}
