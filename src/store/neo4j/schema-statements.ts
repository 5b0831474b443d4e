import { FAMILY_NAMES, FAMILIES, propertiesOf, type Family } from '../../model/graph-schema.ts';
import { indexedBehind } from '../../model/indexed-properties.ts';
import { searchFieldsOf } from '../search-ranking.ts';
import { DATASET, isFamilyOfOneKind, JOURNAL, NODE, OUTSIDE, quoted, TALLY } from './vocabulary.ts';

export const SEARCH_INDEX = 'legal_node_text';

/** Families whose text is searched. */
const SEARCHED_FAMILIES: readonly Family[] = FAMILY_NAMES.filter(
  (family) => searchFieldsOf(family).length > 0,
);

/*
 * The constraints and indexes are made from the declaration of the graph, each by a statement that may be run again
 * and again. `schema/graph.cypher` is these, printed.
 */

/** A statement that makes the index or the constraint of this name, where it is missing. */
export interface SchemaStatement {
  readonly name: string;
  readonly text: string;
}

/** What a load rests on while it writes. */
export function loadStatements(): readonly SchemaStatement[] {
  return [
    unique('fawang_dataset', DATASET, ['name']),
    unique('legal_node_id', NODE, ['dataset', 'id', 'since']),
    index('legal_node_owner', NODE, ['dataset', 'owner', 'id']),
    index('fawang_journal', JOURNAL, ['dataset']),
    index('fawang_outside', OUTSIDE, ['dataset', 'owner']),
    index('fawang_tally', TALLY, ['dataset', 'family']),
  ];
}

/**
 * What reads rest on.
 *
 * An index on a property also holds the dataset before it and the id after it: Neo4j takes it where a value is
 * given, and it then yields the nodes in the order of their ids. No property of an index ever changes on a node
 * that a read can see: a seek of its generation beside a load neither misses a node nor meets it twice.
 */
export function readStatements(): readonly SchemaStatement[] {
  return [...propertyIndexes(), searchIndex()];
}

function propertyIndexes(): SchemaStatement[] {
  const statements: SchemaStatement[] = [];
  for (const family of FAMILY_NAMES) {
    statements.push(index(`${snake(family)}_id`, family, ['dataset', 'id']));
    if (!isFamilyOfOneKind(family)) {
      for (const kind of FAMILIES[family].kinds) {
        statements.push(index(`${snake(kind)}_id`, kind, ['dataset', 'id']));
      }
    }
    for (const [name, declaration] of Object.entries(propertiesOf(family))) {
      if (declaration.indexed !== true && declaration.unique !== true) continue;
      const behind = indexedBehind(family, name);
      const suffix = behind.length === 0 ? '' : '_in_text_order';
      const on = ['dataset', name, ...behind, 'id'];
      statements.push(index(`${snake(family)}_${snake(name)}${suffix}`, family, on));
    }
  }
  return statements;
}

function unique(name: string, label: string, properties: readonly string[]): SchemaStatement {
  const on = `FOR (n:${label}) REQUIRE ${tuple(properties)} IS UNIQUE`;
  return { name, text: `CREATE CONSTRAINT ${name} IF NOT EXISTS ${on}` };
}

function index(name: string, label: string, properties: readonly string[]): SchemaStatement {
  return { name, text: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON ${tuple(properties)}` };
}

function searchIndex(): SchemaStatement {
  const text =
    `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:${SEARCHED_FAMILIES.join('|')}) ` +
    'ON EACH [n.dataset, n.nodeKind, n.searchTier, n.namingTokens, n.textTokens] ' +
    "OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }";
  return { name: SEARCH_INDEX, text };
}

function tuple(properties: readonly string[]): string {
  return `(${properties.map((property) => `n.${quoted(property)}`).join(', ')})`;
}

/** `PenaltyTier` and `maxFine` as `penalty_tier` and `max_fine`. */
function snake(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter, at: number) => `${at === 0 ? '' : '_'}${letter.toLowerCase()}`);
}

/** The statements as a file for cypher-shell. */
export function printSchema(): string {
  const head =
    '// Constraints and indexes of the Neo4j store, printed from src/store/neo4j/schema-statements.ts.\n' +
    '// A load runs them by itself.\n\n';
  return head + [...loadStatements(), ...readStatements()].map(({ text }) => `${text};\n`).join('');
}
