import { countIn, textIn } from '../parameters.ts';
import type { NodeRecord, Page, PageEdge, Parameters } from '../plan.ts';
import { nameOf, scoreOf, type HitPlace } from '../search-ranking.ts';
import { searchQuery, type SearchQuery } from '../search-tokens.ts';
import type { CompiledNodes, CompiledPlan, CompiledSearch } from './compile-plan.ts';
import type { Connection } from './connection.ts';
import type { Fragment } from './fragment.ts';
import { RUNNER } from './runner-binds.ts';

/** Reads the nodes of one family by their `pk`s. */
type ReadNodes = (nodes: CompiledNodes, pks: readonly number[]) => ReadonlyMap<number, NodeRecord>;

interface Hit extends HitPlace {
  readonly search: CompiledSearch;
  /** In the order of the ids. */
  readonly pk: number;
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
  const most = offset + limit + 1;
  const values = {
    ...parameters,
    [RUNNER.match]: matchOf(query),
    [RUNNER.name]: nameOf(query),
    [RUNNER.limit]: most,
  };
  const hits = searched
    .flatMap((search) => hitsOf(connection, search, values, most))
    .sort((a, b) => a.hitClass - b.hitClass || a.length - b.length || a.pk - b.pk);
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
    return node === undefined ? [] : [{ keys: [score, node.id], properties: {}, node, score }];
  });
  const total = root.total
    ? searched.reduce((sum, { count }) => sum + Number(connection.read(count, values)[0]?.[0] ?? 0), 0)
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
  values: Parameters,
  most: number,
): readonly Hit[] {
  const read = (statement: Fragment | null): readonly Hit[] =>
    statement === null
      ? []
      : connection.read(statement, values).map(([pk, hitClass, length]) => ({
          search,
          pk: Number(pk),
          hitClass: Number(hitClass),
          length: Number(length),
        }));
  const named = read(search.named);
  if (named.length >= most) return named;
  // All that are named are known by now, and passed over here.
  const known = new Set(named.map(({ pk }) => pk));
  return [...named, ...read(search.mentioning).filter(({ pk }) => !known.has(pk))].slice(0, most);
}
