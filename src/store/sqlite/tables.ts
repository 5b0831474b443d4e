import { hash } from 'node:crypto';
import type { PropertyDeclaration } from '../../model/graph-properties.ts';
import {
  EDGE_KINDS,
  FAMILY_NAMES,
  EDGES,
  FAMILIES,
  propertiesOf,
  type EdgeKind,
  type Family,
} from '../../model/graph-schema.ts';
import { fewValuedOf, indexedBehind } from '../../model/indexed-properties.ts';
import { NAMING_WEIGHT, searchFieldsOf } from '../search-ranking.ts';

/*
 * The tables, made from the declaration of the graph:
 *
 * - `node_<Family>`: a row a node. `pk` numbers the nodes of all families in the order of their ids, with gaps for
 *   later ones, so that the order of any index that ends in `pk` is the order of the ids.
 * - `edge_<KIND>`: a row an edge, `src` and `dst` are `pk`s, found from both ends in the order of the positions.
 * - `search_<Family>`: the token strings of the searched fields, a column a field. Its rows are numbered by the length
 *   of the text, the `pk` and the kind (`SEARCH_ROWID`), so that what mentions a word comes in the order of the hits, and
 *   a node of another kind is passed over without a look at its row.
 * - `name_<Family>`: of families that have both, the fields alone that name a node, with the same numbers.
 * - `tally_<Family>`: how many nodes have the same kind and the same values of the properties that have few.
 * - `owner`: uris of instruments, numbered. `fan`: the most edges of a kind at one node, or more.
 * - `meta`: which tables these are, which data they hold and since when.
 */

/** Marks the file as a store of this product (SQLite's `application_id`): `fwng`. */
export const APPLICATION_ID = 0x66776e67;

const COLUMN_TYPES: Readonly<Record<PropertyDeclaration['type'], string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  strings: 'TEXT',
};

export const SEARCHED_FAMILIES = FAMILY_NAMES.filter((family) => searchFieldsOf(family).length > 0);

/** Families that are searched by a name and by other fields. */
export const NAMED_FAMILIES = SEARCHED_FAMILIES.filter(
  (family) => new Set(searchFieldsOf(family).map(({ weight }) => weight >= NAMING_WEIGHT)).size > 1,
);

/** The columns of the fields that name a node of a family. */
export const namingColumns = (family: Family): readonly string[] =>
  searchFieldsOf(family).flatMap(({ property, weight }) =>
    weight >= NAMING_WEIGHT ? [column(property)] : [],
  );

export const nodeTable = (family: Family): string => `node_${family}`;
export const edgeTable = (kind: EdgeKind): string => `edge_${kind}`;
export const tallyTable = (family: Family): string => `tally_${family}`;
export const searchTable = (family: Family): string => `search_${family}`;
/** Where the names of a family are searched alone. */
export const nameTable = (family: Family): string =>
  NAMED_FAMILIES.includes(family) ? `name_${family}` : searchTable(family);
/** The tables that hold tokens of a family; none where it is not searched. */
export const tokenTables = (family: Family): ReadonlySet<string> =>
  new Set(SEARCHED_FAMILIES.includes(family) ? [searchTable(family), nameTable(family)] : []);
/** Bits of the number of a row of a search table that hold the kind of the node: enough for those of any family. */
const KIND_BITS = Math.ceil(
  Math.log2(Math.max(...SEARCHED_FAMILIES.map((family) => FAMILIES[family].kinds.length))),
);
/** Those that hold kind and `pk`: as many as a whole number of JavaScript has. */
const PLACE_BITS = 53;
/** No `pk` is so high. */
export const PK_END = 2 ** (PLACE_BITS - KIND_BITS);
/** The number of the row of a search table for the length of a text and the `searchPlace` of its node, as SQL. */
export const SEARCH_ROWID = `(? << ${PLACE_BITS}) | ?`;
/** The `pk` of a row of a search table `s`, as SQL. */
export const SEARCHED_PK = `((s.rowid & ${2 ** PLACE_BITS - 1}) >> ${KIND_BITS})`;

/** The length of the text of a row of a search table `s`, as SQL. */
export const SEARCHED_LENGTH = `(s.rowid >> ${PLACE_BITS})`;

/** Where a node stands in a search table among those whose text is as long. */
export function searchPlace(pk: number, family: Family, kind: string): number {
  return pk * 2 ** KIND_BITS + kindNumber(family, kind);
}

/** Whether a row of a search table `s` is of one of some kinds of a family, as SQL. */
export function isOfKinds(family: Family, kinds: readonly string[]): string {
  const numbers = kinds.map((kind) => kindNumber(family, kind));
  return `(s.rowid & ${2 ** KIND_BITS - 1}) IN (${numbers.join(', ')})`;
}

function kindNumber(family: Family, kind: string): number {
  const kinds: readonly string[] = FAMILIES[family].kinds;
  return kinds.indexOf(kind);
}

/** A property's column; the prefix keeps `kind` the property from `kind` of the node. */
export const column = (property: string): string => `p_${property}`;

/** Index of the first property in a whole row of a node, and in one of an edge. */
export const FIRST_PROPERTY = { node: 7, edge: 5 } as const;

/** The declared properties of a kind of edge, in the order of its columns. */
export function edgePropertiesOf(kind: EdgeKind): readonly (readonly [string, PropertyDeclaration])[] {
  const declared: Readonly<Record<string, PropertyDeclaration>> = EDGES[kind].properties;
  return Object.entries(declared);
}

/** The declared properties of a family, in the order of its columns. */
export function nodePropertiesOf(family: Family): readonly (readonly [string, PropertyDeclaration])[] {
  return Object.entries(propertiesOf(family));
}

/** The properties of a family by which its nodes are counted, in the order of the columns of its tally. */
export function tallyPropertiesOf(family: Family): readonly (readonly [string, PropertyDeclaration])[] {
  const few = fewValuedOf(family);
  return nodePropertiesOf(family).filter(([name]) => few.includes(name));
}

const columnsOf = (properties: readonly (readonly [string, PropertyDeclaration])[]): string[] =>
  properties.map(([name, { type }]) => `${column(name)} ${COLUMN_TYPES[type]}`);

const tokenTable = (name: string, columns: readonly string[]): string =>
  `CREATE VIRTUAL TABLE ${name} USING fts5(${columns.join(', ')}, content='', contentless_delete=1, tokenize='ascii')`;

/** Statements that make the tables, for rows to be written into; indexes are cheaper made afterwards. */
export const CREATE_TABLES: readonly string[] = [
  'CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
  'CREATE TABLE owner (number INTEGER PRIMARY KEY, uri TEXT NOT NULL UNIQUE)',
  'CREATE TABLE fan (edge TEXT, direction TEXT, most INTEGER NOT NULL, PRIMARY KEY (edge, direction)) WITHOUT ROWID',
  ...FAMILY_NAMES.map((family) => {
    const columns = columnsOf(nodePropertiesOf(family)).join(', ');
    return `CREATE TABLE ${nodeTable(family)} (pk INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, owner INTEGER, hash BLOB NOT NULL, name TEXT NOT NULL, length INTEGER NOT NULL, ${columns})`;
  }),
  ...FAMILY_NAMES.map((family) => {
    const few = columnsOf(tallyPropertiesOf(family));
    return `CREATE TABLE ${tallyTable(family)} (${['kind TEXT', ...few, 'nodes INTEGER NOT NULL'].join(', ')})`;
  }),
  ...EDGE_KINDS.map((kind) => {
    const columns = [
      'src INTEGER NOT NULL',
      'dst INTEGER NOT NULL',
      'position INTEGER NOT NULL',
      'owner INTEGER',
      'hash BLOB NOT NULL',
      ...columnsOf(edgePropertiesOf(kind)),
      'PRIMARY KEY (src, position, dst)',
    ];
    return `CREATE TABLE ${edgeTable(kind)} (${columns.join(', ')}) WITHOUT ROWID`;
  }),
  // `ascii` takes every other character as part of a word: it cuts our token strings at their spaces and nowhere else,
  // as Neo4j's whitespace analyser does, in whatever version of Unicode a character is a letter.
  ...SEARCHED_FAMILIES.map((family) =>
    tokenTable(
      searchTable(family),
      searchFieldsOf(family).map(({ property }) => column(property)),
    ),
  ),
  ...NAMED_FAMILIES.map((family) => tokenTable(nameTable(family), namingColumns(family))),
];

/** Statements that make the indexes. */
export const CREATE_INDEXES: readonly string[] = [
  ...FAMILY_NAMES.flatMap((family) => {
    const table = nodeTable(family);
    const kinds: readonly string[] = FAMILIES[family].kinds;
    return [
      `CREATE UNIQUE INDEX ${table}_id ON ${table} (id)`,
      `CREATE INDEX ${table}_owner ON ${table} (owner)`,
      ...(kinds.length > 1 ? [`CREATE INDEX ${table}_kind ON ${table} (kind)`] : []),
      ...nodePropertiesOf(family)
        .filter(([, { indexed, unique }]) => indexed === true || unique === true)
        .map(
          ([name]) =>
            `CREATE INDEX ${table}_${column(name)} ON ${table} (${[name, ...indexedBehind(family, name)].map(column).join(', ')})`,
        ),
    ];
  }),
  ...EDGE_KINDS.map((kind) => {
    const table = edgeTable(kind);
    return `CREATE INDEX ${table}_in ON ${table} (dst, position, src)`;
  }),
];

const NUMBERED_KINDS = SEARCHED_FAMILIES.map((family) => FAMILIES[family].kinds.join(' '));

/** Names the shape of the tables: another declaration has another, and so has another way to number rows. */
export const SCHEMA = hash(
  'sha256',
  [...CREATE_TABLES, ...CREATE_INDEXES, SEARCH_ROWID, SEARCHED_PK, ...NUMBERED_KINDS].join('\n'),
).slice(0, 16);
