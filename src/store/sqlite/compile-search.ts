import { FAMILIES, type Family } from '../../model/graph-schema.ts';
import type { NodeType, PlanRoot } from '../plan.ts';
import { HIT_CLASSES, isNameable, searchFieldsOf } from '../search-ranking.ts';
import { Aliases, compileFilter, isWhole } from './compile-filter.ts';
import { sql, type Fragment } from './fragment.ts';
import { RUNNER, runnerBind } from './runner-binds.ts';
import {
  isOfKinds,
  nameTable,
  namingColumns,
  nodeTable,
  SEARCHED_LENGTH,
  SEARCHED_PK,
  searchTable,
} from './tables.ts';

/** The statements that find the hits of one family. */
export interface SearchStatements {
  /** Rows of `pk`, class and length, in the order of the hits: those whose name holds the words; null where none can. */
  readonly named: Fragment | null;
  /** The same of all that hold the words, as those that mention them; null where all are named. */
  readonly mentioning: Fragment | null;
  readonly count: Fragment;
}

/** Compiles what finds the hits of a search among the nodes of one type. */
export function compileSearch(root: Extract<PlanRoot, { by: 'search' }>, type: NodeType): SearchStatements {
  const { family, kinds = FAMILIES[family].kinds } = type;
  const filter = root.filter === undefined ? null : compileFilter(root.filter, family, 'n', new Aliases());
  const ofKinds = isWhole(type) ? null : isOfKinds(family, kinds);
  const texts = searchTable(family);
  const found = (table: string): Fragment => {
    const matching = sql`${table} MATCH ${runnerBind(RUNNER.match)}`;
    return ofKinds === null ? matching : sql`${matching} AND ${ofKinds}`;
  };
  const withNodes = (table: string): Fragment => {
    const rows = sql`FROM ${table} s CROSS JOIN ${nodeTable(family)} n ON n.pk = ${SEARCHED_PK} WHERE ${found(table)}`;
    return filter === null ? rows : sql`${rows} AND ${filter}`;
  };
  // Where nothing is asked of the nodes, the rows of the search table tell all.
  const inTexts = filter === null ? sql`FROM ${texts} s WHERE ${found(texts)}` : withNodes(texts);
  const limit = runnerBind(RUNNER.limit);
  return {
    named: kinds.some(isNameable) ? namedHits(withNodes(nameTable(family))) : null,
    // The rows are in this order: no more of them are looked at than are taken.
    mentioning: hasOtherFields(family)
      ? sql`SELECT ${SEARCHED_PK}, ${HIT_CLASSES.MENTIONS.toString()}, ${SEARCHED_LENGTH} ${inTexts} ORDER BY s.rowid LIMIT ${limit}`
      : null,
    count: sql`SELECT count(*) ${inTexts}`,
  };
}

function namedHits(rows: Fragment): Fragment {
  const name = runnerBind(RUNNER.name);
  const { IS_NAMED, NAME_BEGINS, NAME_HOLDS } = HIT_CLASSES;
  const hitClass = sql`CASE WHEN n.name = ${name} THEN ${IS_NAMED.toString()} WHEN substr(n.name, 1, length(${name})) = ${name} THEN ${NAME_BEGINS.toString()} ELSE ${NAME_HOLDS.toString()} END`;
  return sql`SELECT n.pk, ${hitClass} AS class, length(n.name) AS characters ${rows} ORDER BY class, characters, n.pk LIMIT ${runnerBind(RUNNER.limit)}`;
}

/** Whether nodes of a family are found by other fields than those that name them. */
function hasOtherFields(family: Family): boolean {
  return namingColumns(family).length < searchFieldsOf(family).length;
}
