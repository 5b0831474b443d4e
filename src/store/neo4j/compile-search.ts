import { FAMILIES, type NodeKind } from '../../model/graph-schema.ts';
import { countIn, textIn } from '../parameters.ts';
import type { NodeType, Parameters, PageEdge, PlanRoot, Selection } from '../plan.ts';
import { HIT_CLASSES, isNameable, nameOf, scoreOf } from '../search-ranking.ts';
import { searchQuery, type SearchQuery } from '../search-tokens.ts';
import { compileFilter } from './compile-filter.ts';
import { compileSelection, rowsIn, type CompiledPage } from './compile-page.ts';
import { where } from './pinned-statement.ts';
import { SEARCH_INDEX } from './schema-statements.ts';
import { wholeNumber } from './statement-parameters.ts';
import type { StatementScope } from './statement-scope.ts';

export type SearchRoot = Extract<PlanRoot, { by: 'search' }>;

/** More hits than an index holds: without a limit the procedure has one of its own. */
const MOST_HITS = 10_000_000;

/**
 * Lengths up to which the text of a node is of the first tier, and of the second. Of a common word the shortest texts
 * are asked for alone: Lucene cannot give hits in the order of a property, and all of them are too many to sort.
 */
const TIERS = [20, 40];

/** The word in the index for how long the text of a node is. */
export function tierOf(length: number): string {
  const tier = TIERS.findIndex((most) => length <= most);
  return `t${tier === -1 ? TIERS.length : tier}`;
}

/** The query of a search; one without terms finds nothing, and none is asked. */
export function queryIn(root: SearchRoot, parameters: Parameters): SearchQuery {
  const query = searchQuery(textIn(parameters, root.query));
  return kindsOf(root.types).length === 0 ? { terms: [] } : query;
}

/** The parameter by which a search keeps to its dataset. */
export function searchedDataset(dataset: string): { readonly searched: string } {
  return { searched: `+dataset:"${dataset}" ` };
}

/**
 * Compiles a search: the hits whose name holds the words, in order; then, tier by tier until there are enough, those
 * that mention them; and what is read of the hits on the page.
 */
export function compileSearch(root: SearchRoot, selection: Selection, scope: StatementScope): CompiledPage {
  const [first] = root.types;
  if (first === undefined) throw new TypeError('A search that was checked names a type.');
  const { filter } = root;
  const conditions = (): string =>
    where([
      ...scope.live('n'),
      ...(filter === undefined ? [] : [compileFilter(filter, 'n', first.family, scope)]),
    ]);
  const added = (value: (parameters: Parameters) => unknown): string => scope.parameters.add(value);
  const endOf = (parameters: Parameters): number =>
    countIn(parameters, root.offset) + countIn(parameters, root.limit);
  const wanted = added((parameters) => wholeNumber(endOf(parameters) + 1));
  const offset = added((parameters) => wholeNumber(countIn(parameters, root.offset)));
  const end = added((parameters) => wholeNumber(endOf(parameters)));
  const name = added((parameters) => nameOf(queryIn(root, parameters)));
  const most = added(() => wholeNumber(MOST_HITS));
  const asked = (clauses: (query: SearchQuery) => readonly string[]): string =>
    added((parameters) => [within(root.types), ...clauses(queryIn(root, parameters))].join(' '));
  const hitsOf = (query: string): string =>
    `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $searched + ${query}, {limit: ${most}}) YIELD node AS n\nWITH n, g ${conditions()}`;

  // What has no name is not looked for by its name.
  const nameable = kindsOf(root.types).some(isNameable);
  const anywhere = nameable ? namedOrTold : told;
  const { IS_NAMED, NAME_BEGINS, NAME_HOLDS, MENTIONS } = HIT_CLASSES;
  const naming = `CASE WHEN n.searchName = ${name} THEN ${IS_NAMED} WHEN n.searchName STARTS WITH ${name} THEN ${NAME_BEGINS} ELSE ${NAME_HOLDS} END`;
  const calls = nameable
    ? [
        'CALL (g) {',
        hitsOf(asked(named)),
        `WITH n, ${naming} AS class ORDER BY class, size(n.searchName), n.id LIMIT ${wanted}`,
        'RETURN collect(n) AS named',
        '}',
      ]
    : ['WITH g, [] AS named'];
  const found = ['named'];
  for (const tier of [...TIERS.keys(), TIERS.length]) {
    const mentioning = asked((query) => [
      `+searchTier:t${tier}`,
      ...anywhere(query),
      ...(nameable ? [`-(${named(query).join(' ')})`] : []),
    ]);
    calls.push(
      `CALL (g, ${found.join(', ')}) {`,
      `UNWIND CASE WHEN ${found.map((list) => `size(${list})`).join(' + ')} < ${wanted} THEN [${mentioning}] ELSE [] END AS asked`,
      hitsOf('asked'),
      `WITH n ORDER BY n.searchLength, n.id LIMIT ${wanted}`,
      `RETURN collect(n) AS tier${tier}`,
      '}',
    );
    found.push(`tier${tier}`);
  }
  const columns = compileSelection(selection, 'n', root.types, scope);
  calls.push(
    `WITH g, size(named) AS names, ${found.join(' + ')} AS hits`,
    'CALL (g, names, hits) {',
    `UNWIND range(${offset}, CASE WHEN size(hits) < ${end} THEN size(hits) ELSE ${end} END - 1) AS place`,
    'WITH g, hits[place] AS n, place < names AS isNamed',
    ...(columns.calls === '' ? [] : [columns.calls]),
    `RETURN collect([${columns.expressions.join(', ')}, CASE WHEN isNamed THEN ${naming} ELSE ${MENTIONS} END, CASE WHEN isNamed THEN size(n.searchName) ELSE n.searchLength END]) AS rows`,
    '}',
  );
  if (root.total) calls.push('CALL (g) {', hitsOf(asked(anywhere)), 'RETURN count(*) AS total', '}');
  calls.push(`WITH g, rows, size(hits) AS reached${root.total ? ', total' : ''}`);
  return {
    call: calls.join('\n'),
    variables: ['rows', 'reached', ...(root.total ? ['total'] : [])],
    decode: ([rows, reached, total], parameters) => ({
      edges: rowsIn(rows).map((row): PageEdge => {
        const node = columns.decode(row, parameters);
        const score = scoreOf({ hitClass: Number(row.at(-2)), length: Number(row.at(-1)) });
        return { keys: [score, node.id], properties: {}, node, score };
      }),
      hasNextPage: Number(reached) > endOf(parameters),
      hasPreviousPage: countIn(parameters, root.offset) > 0,
      total: root.total ? Number(total) : null,
    }),
  };
}

function kindsOf(types: readonly NodeType[]): readonly NodeKind[] {
  return types.flatMap(({ family, kinds }): readonly NodeKind[] => kinds ?? FAMILIES[family].kinds);
}

// Tokens hold letters and digits alone, and so do kinds; a dataset's name is in quotes: nothing is a sign of Lucene.

const phrasesOf = (query: SearchQuery): string[] => query.terms.map((term) => `"${term.tokens.join(' ')}"`);

const within = (types: readonly NodeType[]): string => `+nodeKind:(${kindsOf(types).join(' ')})`;

/** All words in what names a node. */
const named = (query: SearchQuery): string[] => phrasesOf(query).map((phrase) => `+namingTokens:${phrase}`);

/** All words in what names a node or in what it says. */
const namedOrTold = (query: SearchQuery): string[] =>
  phrasesOf(query).map((phrase) => `+(namingTokens:${phrase} textTokens:${phrase})`);

/** All words in what a node says. */
const told = (query: SearchQuery): string[] => phrasesOf(query).map((phrase) => `+textTokens:${phrase}`);
