import { countIn, textIn } from '../parameters.ts';
import type { NodeRecord, Page, PageEdge, Parameters } from '../plan.ts';
import {
  MOST_CANDIDATES,
  NAMING_WEIGHT,
  rankCandidates,
  searchFieldsOf,
  type SearchCandidate,
  type SearchField,
} from '../search-ranking.ts';
import { searchQuery, type SearchQuery } from '../search-tokens.ts';
import { ROW, type CompiledNodes, type CompiledPlan, type CompiledSearch } from './compile-plan.ts';
import type { Connection, Row } from './connection.ts';
import { kindOf } from './decode.ts';
import { sql, type Fragment } from './fragment.ts';
import { column, nodeTable, searchTable } from './tables.ts';

/** A hit's row: which search it belongs to, and its `pk`. */
interface Hit {
  readonly search: CompiledSearch;
  readonly pk: number;
  readonly candidate: SearchCandidate;
}

/** Reads the nodes of one family by their `pk`s. */
type ReadNodes = (nodes: CompiledNodes, pks: readonly number[]) => ReadonlyMap<number, NodeRecord>;

/** Answers a search: the candidates of each family, ranked together, and the records of those on the page. */
export function runSearch(
  connection: Connection,
  { root, searches }: Extract<CompiledPlan, { by: 'search' }>,
  parameters: Parameters,
  read: ReadNodes,
): Page {
  const query = searchQuery(textIn(parameters, root.query));
  const limit = countIn(parameters, root.limit);
  const offset = countIn(parameters, root.offset);
  const none = query.terms.length === 0;
  const hits = new Map<string, Hit>();
  let total = 0;
  for (const search of none ? [] : searches) {
    for (const hit of candidatesOf(connection, search, query, parameters)) hits.set(hit.candidate.id, hit);
    if (root.total) total += countOf(connection, search, query, parameters);
  }
  const ranked = rankCandidates(
    query,
    Array.from(hits.values(), ({ candidate }) => candidate),
  );
  const shown = ranked.slice(offset, offset + limit);
  const records = new Map<string, NodeRecord>();
  for (const search of searches) {
    const pks = shown.flatMap(({ id }) => {
      const hit = hits.get(id);
      return hit !== undefined && hit.search === search ? [hit.pk] : [];
    });
    for (const record of read(search.nodes, pks).values()) records.set(record.id, record);
  }
  const edges = shown.flatMap(({ id, score }): PageEdge[] => {
    const node = records.get(id);
    return node === undefined ? [] : [{ keys: [score, id], properties: {}, node, score }];
  });
  return {
    edges,
    hasNextPage: ranked.length > offset + limit,
    hasPreviousPage: offset > 0,
    total: root.total ? total : null,
  };
}

/** The query as FTS5 takes it: phrases in quotes, all of which must match. No token holds a quote. */
function matchOf({ terms }: SearchQuery): string {
  return terms.map(({ tokens }) => `"${tokens.join(' ')}"`).join(' AND ');
}

function hitsOf({ family, condition }: CompiledSearch, match: string): Fragment {
  const table = searchTable(family);
  const from = sql`FROM ${table} s CROSS JOIN ${nodeTable(family)} n ON n.pk = s.rowid WHERE ${table} MATCH ${() => match}`;
  return condition === null ? from : sql`${from} AND ${condition}`;
}

function candidatesOf(
  connection: Connection,
  search: CompiledSearch,
  query: SearchQuery,
  parameters: Parameters,
): Hit[] {
  const fields = searchFieldsOf(search.family);
  const columns = fields.map(({ property }) => `n.${column(property)}`).join(', ');
  const naming = fields
    .filter(({ weight }) => weight >= NAMING_WEIGHT)
    .map(({ property }) => column(property));
  const match = matchOf(query);
  const hits = new Map<number, Hit>();
  const take = (expression: string, order = ''): void => {
    const statement = sql`SELECT n.pk, n.id, n.kind, ${columns} ${hitsOf(search, expression)} ${order} LIMIT ${() => MOST_CANDIDATES}`;
    for (const row of connection.read(statement, parameters)) {
      if (hits.size >= MOST_CANDIDATES) return;
      const pk = Number(row[ROW.pk]);
      if (!hits.has(pk)) hits.set(pk, { search, pk, candidate: candidateOf(row, fields) });
    }
  };
  if (naming.length > 0) {
    const names = naming.map((name) => `n.${name}`).join(', ');
    take(`{${naming.join(' ')}} : (${match})`, `ORDER BY length(coalesce(${names}, '')), n.id`);
  }
  if (hits.size < MOST_CANDIDATES && naming.length < fields.length) take(match);
  return [...hits.values()];
}

function candidateOf(row: Row, fields: readonly SearchField[]): SearchCandidate {
  const values: Record<string, string | null> = {};
  fields.forEach(({ property }, index) => {
    const value = row[ROW.rest + index];
    values[property] = typeof value === 'string' ? value : null;
  });
  return { id: String(row[ROW.id]), kind: kindOf(row[ROW.kind]), fields: values };
}

function countOf(
  connection: Connection,
  search: CompiledSearch,
  query: SearchQuery,
  parameters: Parameters,
): number {
  const [row] = connection.read(sql`SELECT count(*) ${hitsOf(search, matchOf(query))}`, parameters);
  return Number(row?.[0] ?? 0);
}
