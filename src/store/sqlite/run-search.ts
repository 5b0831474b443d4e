import { compareIds } from '../compare-ids.ts';
import { countIn, textIn } from '../parameters.ts';
import type { NodeRecord, Page, PageEdge, Parameters } from '../plan.ts';
import { HIT_CLASSES, nameOf, scoreOf, searchFieldsOf, type HitPlace } from '../search-ranking.ts';
import { searchQuery, type SearchQuery } from '../search-tokens.ts';
import type { CompiledNodes, CompiledPlan, CompiledSearch } from './compile-plan.ts';
import type { Connection } from './connection.ts';
import { sql, type Fragment } from './fragment.ts';
import { nameTable, namingColumns, nodeTable, SEARCHED_PK, searchTable } from './tables.ts';

/** Reads the nodes of one family by their `pk`s. */
type ReadNodes = (nodes: CompiledNodes, pks: readonly number[]) => ReadonlyMap<number, NodeRecord>;

interface Hit extends HitPlace {
  readonly search: CompiledSearch;
  readonly pk: number;
  readonly id: string;
}

/** Answers a search: the first hits of each family, put in order together, and the nodes of those on the page. */
export function runSearch(
  connection: Connection,
  { root, searches }: Extract<CompiledPlan, { by: 'search' }>,
  parameters: Parameters,
  read: ReadNodes,
): Page {
  const query = searchQuery(textIn(parameters, root.query));
  const limit = countIn(parameters, root.limit);
  const offset = countIn(parameters, root.offset);
  const searched = query.terms.length === 0 ? [] : searches;
  const hits = searched
    .flatMap((search) => hitsOf(connection, search, query, parameters, offset + limit + 1))
    .sort((a, b) => a.hitClass - b.hitClass || a.length - b.length || compareIds(a.id, b.id));
  const shown = hits.slice(offset, offset + limit);
  const records = new Map(
    searched.flatMap((search) => [
      ...read(
        search.nodes,
        shown.flatMap((hit) => (hit.search === search ? [hit.pk] : [])),
      ),
    ]),
  );
  const edges = shown.flatMap((hit): PageEdge[] => {
    const node = records.get(hit.pk);
    const score = scoreOf(hit);
    return node === undefined ? [] : [{ keys: [score, hit.id], properties: {}, node, score }];
  });
  const total = root.total
    ? searched.reduce((sum, search) => sum + countOf(connection, search, query, parameters), 0)
    : null;
  return { edges, hasNextPage: hits.length > offset + limit, hasPreviousPage: offset > 0, total };
}

/** The query as FTS5 takes it: phrases in quotes, all of which must match. No token holds a quote. */
function matchOf({ terms }: SearchQuery): string {
  return terms.map(({ tokens }) => `"${tokens.join(' ')}"`).join(' AND ');
}

/** The first hits of a family: those whose name holds the words, then those that mention them. */
function hitsOf(
  connection: Connection,
  search: CompiledSearch,
  query: SearchQuery,
  parameters: Parameters,
  most: number,
): Hit[] {
  const fields = searchFieldsOf(search.family);
  const naming = namingColumns(search.family);
  const match = matchOf(query);
  const name = nameOf(query);
  const [names, texts] = [nameTable(search.family), searchTable(search.family)];
  const hits: Hit[] = [];
  const known = new Set<number>();
  const take = (statement: Fragment): void => {
    const rows = connection.read(sql`${statement} LIMIT ${() => most}`, parameters);
    for (const [pk, id, hitClass, length] of rows) {
      const hit = {
        search,
        pk: Number(pk),
        id: String(id),
        hitClass: Number(hitClass),
        length: Number(length),
      };
      if (known.has(hit.pk)) continue;
      known.add(hit.pk);
      hits.push(hit);
    }
  };
  if (search.nameable) {
    const hitClass = sql`CASE WHEN n.name = ${() => name} THEN ${HIT_CLASSES.IS_NAMED.toString()} WHEN substr(n.name, 1, length(${() => name})) = ${() => name} THEN ${HIT_CLASSES.NAME_BEGINS.toString()} ELSE ${HIT_CLASSES.NAME_HOLDS.toString()} END`;
    take(
      sql`SELECT n.pk, n.id, ${hitClass} AS class, length(n.name) AS characters ${matching(search, names, match)} ORDER BY class, characters, n.pk`,
    );
  }
  if (hits.length < most && naming.length < fields.length) {
    // The rows are in this order: no more of them are looked at than are taken. All that are named are known by now,
    // and passed over here.
    take(
      sql`SELECT n.pk, n.id, ${HIT_CLASSES.MENTIONS.toString()}, n.length ${matching(search, texts, match)} ORDER BY s.rowid`,
    );
  }
  return hits.slice(0, most);
}

/** The rows of a search table that match, with their nodes. */
function matching(search: CompiledSearch, table: string, match: string): Fragment {
  const rows = sql`FROM ${table} s CROSS JOIN ${nodeTable(search.family)} n ON n.pk = ${SEARCHED_PK}`;
  const found = sql`${rows} WHERE ${matched(search, table, match)}`;
  return search.condition === null ? found : sql`${found} AND ${search.condition}`;
}

function matched({ ofKinds }: CompiledSearch, table: string, match: string): Fragment {
  const found = sql`${table} MATCH ${() => match}`;
  return ofKinds === null ? found : sql`${found} AND ${ofKinds}`;
}

function countOf(
  connection: Connection,
  search: CompiledSearch,
  query: SearchQuery,
  parameters: Parameters,
): number {
  const table = searchTable(search.family);
  const match = matchOf(query);
  const found =
    search.condition === null
      ? sql`FROM ${table} s WHERE ${matched(search, table, match)}`
      : matching(search, table, match);
  const [row] = connection.read(sql`SELECT count(*) ${found}`, parameters);
  return Number(row?.[0] ?? 0);
}
