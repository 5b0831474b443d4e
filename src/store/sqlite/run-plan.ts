import type { SQLOutputValue } from 'node:sqlite';
import type { PropertyMap } from '../../model/property-graph.ts';
import { countIn, distinctTextsIn, positionIn, type Scalar } from '../parameters.ts';
import type { NodeRecord, Page, PageEdge, Parameters, Plan } from '../plan.ts';
import {
  ROW,
  type CompiledEdge,
  type CompiledNodes,
  type CompiledPage,
  type CompiledPlan,
  type CompiledSelection,
} from './compile-plan.ts';
import { nullPattern } from './compile-order.ts';
import type { Connection, Row } from './connection.ts';
import { kindOf, readProperties } from './decode.ts';
import { runSearch } from './run-search.ts';
import { RUNNER } from './runner-binds.ts';

/**
 * Answers a plan level by level: one statement for a whole level, whatever the number of parents, unless a node
 * may have very many edges (`MOST_TOGETHER`).
 */
export function runPlan(
  connection: Connection,
  plan: Plan,
  compiled: CompiledPlan,
  parameters: Parameters,
): Page {
  switch (compiled.by) {
    case 'values': {
      const { root } = plan;
      const slot = root.by === 'ids' ? root.ids : root.by === 'key' ? root.values : null;
      const values = slot === null ? [] : distinctTextsIn(parameters, slot);
      return valuesPage([...new Reader(connection, parameters).byValues(compiled, values).values()]);
    }
    case 'page':
      return new Reader(connection, parameters).rootPage(compiled.page, compiled.selection);
    case 'search':
      return runSearch(connection, compiled, parameters, (nodes, pks) =>
        readNodes(connection, nodes, pks, parameters),
      );
  }
}

/** The nodes of these `pk`s that are of the family, by `pk`. */
export function readNodes(
  connection: Connection,
  nodes: CompiledNodes,
  pks: readonly number[],
  parameters: Parameters,
): ReadonlyMap<number, NodeRecord> {
  return new Reader(connection, parameters).byValues(nodes, pks);
}

function valuesPage(records: readonly NodeRecord[]): Page {
  return {
    edges: records.map((node) => ({ keys: [node.id], properties: NO_PROPERTIES, node })),
    hasNextPage: false,
    hasPreviousPage: false,
    total: null,
  };
}

const NO_PROPERTIES: PropertyMap = {};
const NO_KEYS: readonly Scalar[] = [];

/** Up to so many edges a node, all edges of all parents are read in one statement and cut to pages here. */
const MOST_TOGETHER = 100;
/** Beside those, so many for each parent: fewer than what one more statement costs. */
const MOST_FOR_EACH = 60;

/** A record whose pages are still being read. */
interface OpenRecord extends NodeRecord {
  readonly edges: Record<string, Page>;
}

class Reader {
  readonly #connection: Connection;
  readonly #parameters: Parameters;

  constructor(connection: Connection, parameters: Parameters) {
    this.#connection = connection;
    this.#parameters = parameters;
  }

  byValues(
    { values, selection }: CompiledNodes,
    wanted: readonly (string | number)[],
  ): ReadonlyMap<number, NodeRecord> {
    if (wanted.length === 0) return new Map();
    const rows = this.#connection.read(values.statement, {
      ...this.#parameters,
      [RUNNER.values]: JSON.stringify(wanted),
    });
    const level = new Level(selection);
    for (const row of rows) level.record(row);
    this.#fill(level);
    return level.records;
  }

  rootPage(page: CompiledPage, selection: CompiledSelection): Page {
    const limit = this.#limit(page);
    const rows = this.#connection.read(page.statement(this.#pattern(page)), {
      ...this.#parameters,
      [RUNNER.limit]: limit + 1,
    });
    const counted = page.count === null ? null : this.#connection.read(page.count, this.#parameters);
    const level = new Level(selection);
    const result = this.#cut(
      page,
      fromStart(page, rows),
      limit,
      level,
      null,
      counted === null ? null : Number(counted[0]?.[0]),
    );
    this.#fill(level);
    return result;
  }

  /** Reads all edges of all records of a level, and so on down. */
  #fill(level: Level): void {
    const { selection, records } = level;
    if (records.size === 0) return;
    for (const edge of selection.edges) {
      const below = new Level(edge.selection);
      if (!edge.possible) {
        for (const record of records.values()) record.edges[edge.as] = this.#noPage(edge.together, below);
        continue;
      }
      if (this.#areFew(edge, level)) this.#together(edge, level, below);
      else this.#oneByOne(edge, level, below);
      this.#fill(below);
    }
  }

  /** Whether all edges of all records are so few that reading them all costs less than a statement a record. */
  #areFew({ edge, direction, walked }: CompiledEdge, { records, pks, few }: Level): boolean {
    if (walked) return false;
    if (this.#connection.mostEdges(edge, direction) <= MOST_TOGETHER) return true;
    // Duties and penalties of an article are behind edges of one kind, which are looked at once.
    const way = `${edge} ${direction}`;
    const known = few.get(way);
    if (known !== undefined) return known;
    const most = MOST_TOGETHER + MOST_FOR_EACH * records.size;
    const areFew = this.#connection.haveFewer(most, edge, direction, pks);
    few.set(way, areFew);
    return areFew;
  }

  #together(edge: CompiledEdge, { records, pks }: Level, below: Level): void {
    const page = edge.together;
    const limit = this.#limit(page);
    const parameters = { ...this.#parameters, [RUNNER.parents]: pks };
    const rows = this.#connection.read(page.statement(this.#pattern(page)), parameters);
    const totals = this.#totals(page, parameters);
    const parentAt = page.keysFrom + page.keyTypes.length + edge.edgeProperties.names.length;
    let next = 0;
    let index = 0;
    for (const record of records.values()) {
      const from = next;
      while (next < rows.length && rows[next]?.[parentAt] === index) next += 1;
      // One more than the page holds tells whether there is more, at either end.
      const start = page.spec.last === undefined ? from : Math.max(from, next - limit - 1);
      const end = page.spec.last === undefined ? Math.min(next, from + limit + 1) : next;
      record.edges[edge.as] = this.#cut(
        page,
        rows.slice(start, end),
        limit,
        below,
        edge,
        totals && (totals.get(index) ?? 0),
      );
      index += 1;
    }
  }

  #oneByOne(edge: CompiledEdge, { records, pks }: Level, below: Level): void {
    const page = edge.single;
    const limit = this.#limit(page);
    const statement = page.statement(this.#pattern(page));
    const totals = this.#totals(edge.together, {
      ...this.#parameters,
      [RUNNER.parents]: pks,
    });
    let index = 0;
    for (const [pk, record] of records) {
      const rows = this.#connection.read(statement, {
        ...this.#parameters,
        [RUNNER.parents]: pk,
        [RUNNER.limit]: limit + 1,
      });
      record.edges[edge.as] = this.#cut(
        page,
        fromStart(page, rows),
        limit,
        below,
        edge,
        totals && (totals.get(index) ?? 0),
      );
      index += 1;
    }
  }

  /** How many match, by index of the parent; null where it was not asked for. */
  #totals(page: CompiledPage, parameters: Parameters): ReadonlyMap<number, number> | null {
    if (page.count === null) return null;
    const rows = this.#connection.read(page.count, parameters);
    return new Map(rows.map(([index, count]) => [Number(index), Number(count)]));
  }

  /** The page of rows in order, of which the one beyond the page is at its far end. */
  #cut(
    page: CompiledPage,
    rows: readonly Row[],
    limit: number,
    level: Level,
    edge: CompiledEdge | null,
    total: number | null,
  ): Page {
    const forwards = page.spec.last === undefined;
    const bare = page.spec.bare === true;
    const more = rows.length > limit;
    const kept = !more ? rows : forwards ? rows.slice(0, limit) : rows.slice(rows.length - limit);
    const edges: PageEdge[] = [];
    for (const row of kept) {
      const node = level.record(row);
      const properties =
        edge === null || edge.edgeProperties.names.length === 0
          ? NO_PROPERTIES
          : readProperties(row, edge.edgeProperties);
      edges.push({ keys: keysOf(page, row, node.id), properties, node });
    }
    const positioned = this.#position(page) !== null;
    return {
      edges,
      hasNextPage: !bare && (forwards ? more : positioned),
      hasPreviousPage: !bare && (forwards ? positioned : more),
      total,
    };
  }

  #noPage(page: CompiledPage, below: Level): Page {
    return this.#cut(page, [], this.#limit(page), below, null, page.spec.total ? 0 : null);
  }

  #position({ spec }: CompiledPage): readonly Scalar[] | null {
    return positionIn(this.#parameters, spec);
  }

  #pattern(page: CompiledPage): string {
    return nullPattern(this.#position(page));
  }

  #limit({ spec }: CompiledPage): number {
    const slot = spec.first ?? spec.last;
    return slot === undefined ? 0 : countIn(this.#parameters, slot);
  }
}

/** Rows of a page that was read from its far end, in the order of the page. */
function fromStart(page: CompiledPage, rows: readonly Row[]): readonly Row[] {
  return page.spec.last === undefined ? rows : rows.toReversed();
}

function keysOf({ spec, keysFrom, keyTypes }: CompiledPage, row: Row, id: string): readonly Scalar[] {
  if (spec.bare === true) return NO_KEYS;
  const keys: Scalar[] = [];
  for (let index = 0; index < keyTypes.length; index += 1) {
    const value = row[keysFrom + index] ?? null;
    keys.push(keyTypes[index] === 'boolean' && value !== null ? value === 1 : scalarOf(value));
  }
  keys.push(id);
  return keys;
}

function scalarOf(value: SQLOutputValue): Scalar {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** The nodes of one level, each once: what is below them is read once. */
class Level {
  readonly selection: CompiledSelection;
  readonly records = new Map<number, OpenRecord>();
  /** By kind of edge and direction: whether all edges of all records are few. */
  readonly few = new Map<string, boolean>();
  #pks: string | null = null;

  constructor(selection: CompiledSelection) {
    this.selection = selection;
  }

  /** The `pk`s as a JSON list, when all records are known. */
  get pks(): string {
    this.#pks ??= JSON.stringify([...this.records.keys()]);
    return this.#pks;
  }

  record(row: Row): OpenRecord {
    const pk = Number(row[ROW.pk]);
    const known = this.records.get(pk);
    if (known !== undefined) return known;
    const record: OpenRecord = {
      id: String(row[ROW.id]),
      kind: this.selection.kind ?? kindOf(row[ROW.kind]),
      properties: readProperties(row, this.selection.properties),
      edges: {},
    };
    this.records.set(pk, record);
    return record;
  }
}
