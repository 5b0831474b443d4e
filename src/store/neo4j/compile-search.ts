import { FAMILIES, isNodeKind, type NodeKind } from '../../model/graph-schema.ts';
import { textIn as textParameter } from '../parameters.ts';
import type { NodeType, Parameters, PlanRoot } from '../plan.ts';
import { MOST_CANDIDATES, NAMING_WEIGHT, searchFieldsOf, type SearchCandidate } from '../search-ranking.ts';
import { searchQuery, type SearchQuery } from '../search-tokens.ts';
import { compileFilter, live } from './compile-filter.ts';
import { rowsIn, textIn, type Row } from './compile-page.ts';
import { betweenGenerations } from './pinned-statement.ts';
import { SEARCH_INDEX } from './schema-statements.ts';
import { wholeNumber } from './statement-parameters.ts';
import type { StatementScope } from './statement-scope.ts';
import { quoted } from './vocabulary.ts';

type SearchRoot = Extract<PlanRoot, { by: 'search' }>;

/** The hits of a search that are ranked. */
export interface Candidates {
  readonly candidates: readonly SearchCandidate[];
  /** All hits, those beyond the ranked ones too; null where not asked for. */
  readonly total: number | null;
}

/** The statement that asks the full-text index. */
export interface CandidateStatement {
  readonly root: SearchRoot;
  readonly text: string;
  readonly query: (parameters: Parameters) => SearchQuery;
  readonly bind: (parameters: Parameters, query: SearchQuery, dataset: string) => Record<string, unknown>;
  /** @param values those of the one row, after the two generations */
  readonly decode: (values: Row) => Candidates;
}

/** How many hits of a family the index gives before the filter, and how many it counts. */
const MOST_HITS = 20 * MOST_CANDIDATES;
const MOST_COUNTED = 1_000_000;

/**
 * Compiles the search of a root: of each family first the hits whose name holds the words, the shortest names first,
 * then the others by id, `MOST_CANDIDATES` at most.
 */
export function compileCandidates(root: SearchRoot, scope: StatementScope): CandidateStatement {
  const fields = [
    ...new Set(root.types.flatMap(({ family }) => searchFieldsOf(family).map(({ property }) => property))),
  ];
  const [first] = root.types;
  if (first === undefined) throw new TypeError('A search that was checked names a type.');
  const conditions = [live('n')];
  if (root.filter !== undefined) conditions.push(compileFilter(root.filter, 'n', first.family, scope));
  const hits = (queries: string, most: string): string =>
    [
      `UNWIND range(0, size(${queries}) - 1) AS pass`,
      `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', ${queries}[pass], {limit: ${most}}) YIELD node AS n`,
      'WITH n, g, min(pass) AS pass',
      `WHERE ${conditions.join(' AND ')}`,
    ].join('\n');
  const naming = root.types
    .flatMap(({ family }) => searchFieldsOf(family))
    .filter(({ weight }) => weight >= NAMING_WEIGHT)
    .map(({ property }) => `n.${quoted(property)}`);
  const byLength =
    naming.length === 0
      ? ''
      : ` CASE pass WHEN 0 THEN size(coalesce(${[...new Set(naming)].join(', ')})) ELSE 0 END,`;
  const columns = ['n.id', 'n.nodeKind', ...fields.map((field) => `n.${quoted(field)}`)];
  const rowsCall = [
    'CALL (g) {',
    'UNWIND $families AS family',
    'CALL (g, family) {',
    hits('family', '$mostHits'),
    `WITH n, pass ORDER BY pass,${byLength} n.id LIMIT ${MOST_CANDIDATES}`,
    `RETURN [${columns.join(', ')}] AS row`,
    '}',
    'RETURN collect(row) AS rows',
    '}',
  ].join('\n');
  const totalCall = ['CALL (g) {', hits('$all', '$mostCounted'), 'RETURN count(*) AS total', '}'].join('\n');
  const calls = root.total ? `${rowsCall}\n${totalCall}` : rowsCall;
  return {
    root,
    text: betweenGenerations(calls, root.total ? ['rows', 'total'] : ['rows']),
    query: (parameters) => {
      const query = searchQuery(textParameter(parameters, root.query));
      return kindsOf(root.types).length === 0 ? { terms: [] } : query;
    },
    bind: (parameters, query, dataset) => ({
      ...scope.parameters.bind(parameters),
      families: root.types
        .filter((type) => kindsOf([type]).length > 0)
        .map((type) => familyQueries(query, type, dataset)),
      mostHits: wholeNumber(MOST_HITS),
      ...(root.total
        ? { all: [anyField(query, root.types, dataset)], mostCounted: wholeNumber(MOST_COUNTED) }
        : {}),
    }),
    decode: (values) => ({
      candidates: rowsIn(values[0]).map((row) => candidateOf(row, fields)),
      total: root.total ? Number(values[1]) : null,
    }),
  };
}

function candidateOf(row: Row, fields: readonly string[]): SearchCandidate {
  const kind = textIn(row[1]);
  if (!isNodeKind(kind)) throw new TypeError(`The store holds a node of the kind ${kind}.`);
  const values: Record<string, string | null> = {};
  fields.forEach((field, index) => {
    const value = row[index + 2];
    values[field] = typeof value === 'string' ? value : null;
  });
  return { id: textIn(row[0]), kind, fields: values };
}

function kindsOf(types: readonly NodeType[]): readonly NodeKind[] {
  return types.flatMap(({ family, kinds }): readonly NodeKind[] => kinds ?? FAMILIES[family].kinds);
}

// Tokens hold letters and digits alone, and so do kinds; a dataset's name is in quotes: nothing is a sign of Lucene.

const phrasesOf = (query: SearchQuery): string[] => query.terms.map((term) => `"${term.tokens.join(' ')}"`);

function within(types: readonly NodeType[], dataset: string): string {
  return `+dataset:"${dataset}" +nodeKind:(${kindsOf(types).join(' ')})`;
}

/** The hits by name; after them all hits, where other fields are searched too. */
function familyQueries(query: SearchQuery, type: NodeType, dataset: string): string[] {
  const fields = searchFieldsOf(type.family);
  const naming = fields.filter(({ weight }) => weight >= NAMING_WEIGHT).length;
  const queries: string[] = [];
  if (naming > 0) {
    const phrases = phrasesOf(query).map((phrase) => `+namingTokens:${phrase}`);
    queries.push([within([type], dataset), ...phrases].join(' '));
  }
  if (naming < fields.length) queries.push(anyField(query, [type], dataset));
  return queries;
}

function anyField(query: SearchQuery, types: readonly NodeType[], dataset: string): string {
  const phrases = phrasesOf(query).map((phrase) => `+(namingTokens:${phrase} textTokens:${phrase})`);
  return [within(types, dataset), ...phrases].join(' ');
}
