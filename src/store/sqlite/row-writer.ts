import type { GraphEdge, GraphNode } from '../../model/property-graph.ts';
import {
  EDGE_KINDS,
  FAMILY_NAMES,
  familyOf,
  propertiesOf,
  type EdgeKind,
  type Family,
} from '../../model/graph-schema.ts';
import type { ContentHash } from '../content-hash.ts';
import { NAMING_WEIGHT, searchedText, searchFeatures, searchFieldsOf } from '../search-ranking.ts';
import { searchTokens } from '../search-tokens.ts';
import type { Connection, Row } from './connection.ts';
import { decodeValue, encodeValue } from './decode.ts';
import {
  FIRST_PROPERTY,
  edgePropertiesOf,
  edgeTable,
  nodePropertiesOf,
  nodeTable,
  SEARCHED_FAMILIES,
  SEARCH_ROWID,
  searchPlace,
  searchTable,
  column,
  NAMED_FAMILIES,
  nameTable,
  namingColumns,
  tallyPropertiesOf,
  tokenTables,
} from './tables.ts';
import { TallyChange, tallyColumns } from './tally.ts';

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');

const NODE_INSERTS = new Map<Family, string>(
  FAMILY_NAMES.map((family) => [
    family,
    `INSERT INTO ${nodeTable(family)} VALUES (${marks(FIRST_PROPERTY.node + nodePropertiesOf(family).length)})`,
  ]),
);
/**
 * Bytes of tokens that FTS5 gathers before it writes them to the file (`hashsize`): of its usual 1 MB come so many small
 * parts that merging them costs more than the tokens do.
 */
const TOKEN_MEMORY = 64 * 2 ** 20;
/** Nodes whose fields are read at once to be tokened. */
const TOKENED_AT_ONCE = 500;

/**
 * Writes the tokens of a node: values for the length, the place and the columns. Of VALUES alone, as FTS5 writes all that
 * it has in memory to the file before a statement that may write several rows.
 */
function insertTokens(table: string, columns: readonly string[]): string {
  return `INSERT INTO ${table} (rowid, ${columns.join(', ')}) VALUES (${SEARCH_ROWID}, ${marks(columns.length)})`;
}

const SEARCH_INSERTS = new Map<Family, string>(
  SEARCHED_FAMILIES.map((family) => {
    const columns = searchFieldsOf(family).map(({ property }) => column(property));
    return [family, insertTokens(searchTable(family), columns)];
  }),
);
const NAME_INSERTS = new Map<Family, string>(
  NAMED_FAMILIES.map((family) => [family, insertTokens(nameTable(family), namingColumns(family))]),
);
const EDGE_INSERTS = new Map<EdgeKind, string>(
  EDGE_KINDS.map((kind) => [
    kind,
    `INSERT INTO ${edgeTable(kind)} VALUES (${marks(FIRST_PROPERTY.edge + edgePropertiesOf(kind).length)})`,
  ]),
);

/**
 * Writes nodes and edges as rows, and takes rows away. It brings the search tables and the tallies up to date once it is
 * told to finish.
 */
export class RowWriter {
  readonly #connection: Connection;
  readonly #owners = new Map<string, number>();
  readonly #tallies = new TallyChange();
  /** Nodes whose tokens are still to be written, by family. */
  readonly #untokened = new Map<Family, { readonly pk: number; readonly length: number }[]>();

  constructor(connection: Connection) {
    this.#connection = connection;
    for (const [number, uri] of connection.rows('SELECT number, uri FROM owner')) {
      this.#owners.set(String(uri), Number(number));
    }
  }

  writeNode(pk: number, node: GraphNode, hash: ContentHash): void {
    const family = familyOf(node.kind);
    const values = nodePropertiesOf(family).map(([property]) => encodeValue(node.properties[property]));
    const { name, length } = searchFeatures(node.kind, node.properties);
    this.#connection.run(
      NODE_INSERTS.get(family) ?? '',
      pk,
      node.id,
      node.kind,
      this.#owner(node.owner),
      Buffer.from(hash, 'hex'),
      name,
      length,
      ...values,
    );
    const counted = tallyPropertiesOf(family).map(([property]) => encodeValue(node.properties[property]));
    this.#tallies.add(family, [node.kind, ...counted], 1);
    this.#tokenLater(family, pk, length);
  }

  /** Has the tokens of all nodes of a family written, whose rows came from elsewhere. */
  tokenAll(family: Family): void {
    if (!SEARCHED_FAMILIES.includes(family)) return;
    for (const [pk, length] of this.#connection.rows(`SELECT pk, length FROM ${nodeTable(family)}`)) {
      this.#tokenLater(family, Number(pk), Number(length));
    }
  }

  #tokenLater(family: Family, pk: number, length: number): void {
    if (!SEARCHED_FAMILIES.includes(family)) return;
    const written = this.#untokened.get(family) ?? [];
    written.push({ pk, length });
    this.#untokened.set(family, written);
  }

  removeNode(family: Family, pk: number): void {
    const columns = tallyColumns(family).join(', ');
    const [row] = this.#connection.rows(
      `SELECT length, ${columns} FROM ${nodeTable(family)} WHERE pk = ?`,
      pk,
    );
    if (row === undefined) return;
    const [length, ...counted] = row;
    this.#tallies.add(family, counted, -1);
    const place = searchPlace(pk, family, String(counted[0]));
    for (const table of tokenTables(family)) {
      this.#connection.run(`DELETE FROM ${table} WHERE rowid = ${SEARCH_ROWID}`, Number(length), place);
    }
    this.#connection.run(`DELETE FROM ${nodeTable(family)} WHERE pk = ?`, pk);
  }

  writeEdge(src: number, dst: number, edge: GraphEdge, hash: ContentHash): void {
    const values = edgePropertiesOf(edge.kind).map(([name]) => encodeValue(edge.properties[name]));
    this.#connection.run(
      EDGE_INSERTS.get(edge.kind) ?? '',
      src,
      dst,
      edge.position,
      this.#owner(edge.owner),
      Buffer.from(hash, 'hex'),
      ...values,
    );
  }

  removeEdge(kind: EdgeKind, src: number, dst: number): void {
    this.#connection.run(`DELETE FROM ${edgeTable(kind)} WHERE src = ? AND dst = ?`, src, dst);
  }

  /**
   * Writes the tallies, and the tokens of the nodes that were written: in the order of their rows, as FTS5 writes all
   * that it has in memory to the file whenever a row comes before the last one.
   *
   * @param step is awaited after each node
   */
  async finish(step: () => Promise<void> | null): Promise<void> {
    this.#tallies.write(this.#connection);
    for (const [family, written] of this.#untokened) {
      for (const table of tokenTables(family)) {
        this.#connection.run(`INSERT INTO ${table} (${table}, rank) VALUES ('hashsize', ${TOKEN_MEMORY})`);
      }
      const pks = written.sort((a, b) => a.length - b.length || a.pk - b.pk).map(({ pk }) => pk);
      for (let from = 0; from < pks.length; from += TOKENED_AT_ONCE) {
        for (const row of this.#searchedFields(family, pks.slice(from, from + TOKENED_AT_ONCE))) {
          this.#writeTokens(family, row);
          await step();
        }
      }
    }
    this.#untokened.clear();
  }

  /** Rows of the length, the `pk`, the kind and the searched fields, in the order of the `pk`s given. */
  #searchedFields(family: Family, pks: readonly number[]): readonly Row[] {
    const columns = searchFieldsOf(family).map(({ property }) => `n.${column(property)}`);
    return this.#connection.rows(
      `SELECT n.length, n.pk, n.kind, ${columns.join(', ')} FROM json_each(?) j CROSS JOIN ${nodeTable(family)} n ON n.pk = j.value ORDER BY j.key`,
      JSON.stringify(pks),
    );
  }

  #writeTokens(family: Family, [length, pk, kind, ...fields]: Row): void {
    const number = [Number(length), searchPlace(Number(pk), family, String(kind))];
    const weights = searchFieldsOf(family);
    const tokens = weights.map(({ property }, index) => {
      const type = propertiesOf(family)[property]?.type ?? 'string';
      const text = searchedText(decodeValue(fields[index] ?? null, type));
      return text === null ? null : searchTokens(text);
    });
    this.#connection.run(SEARCH_INSERTS.get(family) ?? '', ...number, ...tokens);
    const insertName = NAME_INSERTS.get(family);
    if (insertName === undefined) return;
    const ofName = tokens.filter((_, index) => (weights[index]?.weight ?? 0) >= NAMING_WEIGHT);
    if (ofName.some((one) => one !== null && one !== ''))
      this.#connection.run(insertName, ...number, ...ofName);
  }

  #owner(uri: string | null): number | null {
    if (uri === null) return null;
    const known = this.#owners.get(uri);
    if (known !== undefined) return known;
    const number = this.#owners.size + 1;
    this.#connection.run('INSERT INTO owner VALUES (?, ?)', number, uri);
    this.#owners.set(uri, number);
    return number;
  }
}
