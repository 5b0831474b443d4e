import type { NodeKind } from '../../model/graph-schema.ts';
import { familyOf } from '../../model/graph-schema.ts';
import type { PropertyMap } from '../../model/property-graph.ts';
import { compareIds } from '../compare-ids.ts';
import { NAMING_WEIGHT, searchedText, searchFeatures, searchFieldsOf } from '../search-ranking.ts';
import { searchTokens } from '../search-tokens.ts';
import type { RunStatement } from './connection.ts';
import type { HashedEdge, HashedNode, LoadChanges } from './load-changes.ts';
import type { LoadLock } from './load-lock.ts';
import { tierOf } from './compile-search.ts';
import { storedValue, wholeNumber } from './statement-parameters.ts';
import { chunksOf } from './stored-state.ts';
import { JOURNAL, labelsOf, LIVE, NODE, OUTSIDE, usingIds } from './vocabulary.ts';

interface EdgeRow {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly owner: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Writes the next generation beside the current one; no read sees it yet. Each transaction notes in the journal
 * which nodes of the current generation it touched, so that what it did can be undone or swept.
 */
export class ChangeWriter {
  readonly #lock: LoadLock;
  readonly #changes: LoadChanges;
  readonly #onWritten: (count: number) => void;
  readonly #next: unknown;
  readonly #writtenIds: ReadonlySet<string>;

  /** @param onWritten is told how many nodes and edges were written */
  constructor(lock: LoadLock, changes: LoadChanges, onWritten: (count: number) => void) {
    this.#lock = lock;
    this.#changes = changes;
    this.#onWritten = onWritten;
    this.#next = wholeNumber(lock.state.generation + 1);
    this.#writtenIds = new Set(changes.writtenNodes.map(({ node }) => node.id));
  }

  /** Ends what is no longer, and creates the new nodes. */
  async writeNodes(): Promise<void> {
    await this.#end();
    await this.#createNodes();
  }

  async #end(): Promise<void> {
    for (const ids of chunksOf(this.#changes.endedNodes.keys(), 1_000)) {
      await this.#lock.write(async (run) => {
        await run(
          `UNWIND $ids AS id
           MATCH (n:${NODE}) ${usingIds('n')} WHERE n.dataset = $dataset AND n.id = id AND n.since < $next AND n.until = ${LIVE}
           SET n.until = $next
           WITH n MATCH (n)-[r]-() WHERE r.until = ${LIVE} SET r.until = $next`,
          this.#values({ ids }),
        );
        await this.#journal(run, ids);
      });
    }
    for (const chunk of chunksOf(this.#changes.endedEdges)) {
      const rows = chunk.map(({ kind, from, to }) => ({ kind, from, to }));
      await this.#lock.write(async (run) => {
        await run(
          `UNWIND $rows AS row
           MATCH (a:${NODE}) ${usingIds('a')}
           WHERE a.dataset = $dataset AND a.id = row.from AND a.since < $next AND a.until = ${LIVE}
           MATCH (a)-[r]->(b:${NODE})
           WHERE type(r) = row.kind AND b.id = row.to AND r.since < $next AND r.until = ${LIVE}
           SET r.until = $next`,
          this.#values({ rows }),
        );
        await this.#journal(run, new Set(chunk.map(({ from }) => from)));
      });
    }
  }

  async #createNodes(): Promise<void> {
    for (const chunk of chunksOf(this.#changes.writtenNodes, undefined, textLength)) {
      const rows = chunk.map((hashed) => this.#nodeRow(hashed));
      await this.#lock.write((run) =>
        run('UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties', { rows }),
      );
      this.#onWritten(chunk.length);
    }
  }

  /**
   * Creates the new edges, between nodes that are all there. They come by the node that they leave, so that what they
   * lead to is mostly near; each node of a transaction is looked for once, and the edges name it by its place.
   */
  async writeEdges(): Promise<void> {
    const { writtenEdges, movedEdges } = this.#changes;
    const rows = [
      ...writtenEdges.map((hashed) => this.#edgeRow(hashed)),
      ...movedEdges.map((edge): EdgeRow => ({ ...edge, properties: this.#stored(edge.properties) })),
    ];
    rows.sort((a, b) => compareIds(a.from, b.from));
    for (const chunk of chunksOf(rows)) {
      const ids = [...new Set(chunk.flatMap(({ from, to }) => [from, to]))];
      const places = new Map(ids.map((id, place) => [id, wholeNumber(place)]));
      const edges = chunk.map(({ kind, from, to, properties }) => [
        places.get(from),
        places.get(to),
        kind,
        properties,
      ]);
      await this.#lock.write(async (run) => {
        const [row] = await run(
          `UNWIND range(0, size($ids) - 1) AS place
           MATCH (n:${NODE}) ${usingIds('n')}
           WHERE n.dataset = $dataset AND n.id = $ids[place] AND n.since <= $next AND n.until = ${LIVE}
           WITH place, n ORDER BY place
           WITH collect(n) AS nodes, count(DISTINCT place) AS found
           WHERE found = size($ids) AND size(nodes) = size($ids)
           UNWIND $edges AS edge
           WITH nodes[edge[0]] AS a, nodes[edge[1]] AS b, edge
           CREATE (a)-[r:$(edge[2])]->(b) SET r = edge[3]
           RETURN count(r)`,
          this.#values({ ids, edges }),
        );
        if (row?.[0] !== chunk.length) throw new Error('An end of an edge is missing in Neo4j.');
        await this.#journal(run, new Set(chunk.map(({ from }) => from)));
        await this.#noteOutside(run, chunk);
      });
      this.#onWritten(chunk.length);
    }
  }

  #values(more: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return { ...more, dataset: this.#lock.dataset, next: this.#next };
  }

  /** New nodes need no note: all that is theirs has their generation. */
  async #journal(run: RunStatement, touched: Iterable<string>): Promise<void> {
    const { endedNodes } = this.#changes;
    const ids = [...touched].filter((id) => endedNodes.has(id) || !this.#writtenIds.has(id));
    if (ids.length === 0) return;
    await run(
      `CREATE (:${JOURNAL} {dataset: $dataset, generation: $next, ids: $ids})`,
      this.#values({ ids }),
    );
  }

  async #noteOutside(run: RunStatement, rows: readonly EdgeRow[]): Promise<void> {
    const { storedNodes, writtenNodes } = this.#changes;
    this.#owners ??= new Map(writtenNodes.map(({ node }) => [node.id, node.owner]));
    const outside = rows.filter(({ owner, from }) => {
      const ofFrom = this.#owners?.get(from) ?? storedNodes.get(from)?.owner ?? null;
      return owner !== null && owner !== ofFrom;
    });
    const notes = [...Map.groupBy(outside, ({ owner }) => owner)].map(([owner, edges]) => ({
      owner,
      ids: [...new Set(edges.map(({ from }) => from))],
    }));
    if (notes.length === 0) return;
    await run(
      `UNWIND $notes AS note
       CREATE (:${OUTSIDE} {dataset: $dataset, owner: note.owner, generation: $next, ids: note.ids})`,
      this.#values({ notes }),
    );
  }
  #owners: ReadonlyMap<string, string | null> | null = null;

  #nodeRow({ node, hash }: HashedNode): Readonly<Record<string, unknown>> {
    const properties = {
      ...this.#stored(node.properties),
      ...searchedOf(node.kind, node.properties),
      dataset: this.#lock.dataset,
      id: node.id,
      nodeKind: node.kind,
      owner: node.owner,
      contentHash: hash,
    };
    return { labels: labelsOf(node.kind), properties };
  }

  #edgeRow({ edge, hash }: HashedEdge): EdgeRow {
    const { kind, from, to, owner } = edge;
    const properties = { ...edge.properties, owner, position: edge.position, contentHash: hash };
    return { kind, from, to, owner, properties: this.#stored(properties) };
  }

  #stored(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const stored: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(properties)) {
      if (value !== null && value !== undefined) stored[name] = storedValue(value);
    }
    stored['since'] = this.#next;
    stored['until'] = wholeNumber(LIVE);
    return stored;
  }
}

/** Characters of the longest text of a node. */
function textLength({ node }: HashedNode): number {
  const lengths = Object.values(node.properties).map((value) =>
    typeof value === 'string' ? value.length : 0,
  );
  return Math.max(0, ...lengths);
}

/** What stands between the fields of a node in its token string: no word of a query, so no phrase reaches across. */
const FIELD_END = ' | ';

/** What search knows of a node: the tokens of the fields that name it and of the others, and its place among hits. */
function searchedOf(kind: NodeKind, properties: PropertyMap): Readonly<Record<string, unknown>> {
  const naming: string[] = [];
  const text: string[] = [];
  for (const { property, weight } of searchFieldsOf(familyOf(kind))) {
    const value = searchedText(properties[property]);
    if (value !== null) (weight >= NAMING_WEIGHT ? naming : text).push(searchTokens(value));
  }
  if (naming.length === 0 && text.length === 0) return {};
  const { name, length } = searchFeatures(kind, properties);
  return {
    searchName: name,
    searchLength: wholeNumber(length),
    searchTier: tierOf(length),
    ...(naming.length === 0 ? {} : { namingTokens: naming.join(FIELD_END) }),
    ...(text.length === 0 ? {} : { textTokens: text.join(FIELD_END) }),
  };
}
