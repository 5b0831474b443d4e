import { countIn } from '../parameters.ts';
import type { Page, PageEdge, Parameters } from '../plan.ts';
import { rankCandidates } from '../search-ranking.ts';
import { type Asked, StoreError } from '../store.ts';
import type { Row } from './compile-page.ts';
import { RANKED_IDS, type CompiledPlan } from './compile-plan.ts';
import type { Connection, Values } from './connection.ts';
import { readVersion } from './dataset-node.ts';
import { isIndexMissing } from './faults.ts';
import { generationIn } from './pinned-statement.ts';

/** A plan with its values, in one dataset. */
export interface PlannedRead {
  readonly connection: Connection;
  readonly dataset: string;
  readonly compiled: CompiledPlan;
  readonly parameters: Parameters;
  readonly asked: Asked | undefined;
}

/** Reads a plan: one statement, or for a search two of the same generation. */
export async function readPlan(read: PlannedRead): Promise<Page> {
  const { compiled, connection, dataset, parameters, asked } = read;
  if (compiled.by === 'search') return search(read, compiled);
  const { statement } = compiled;
  const values = { ...statement.bind(parameters), dataset };
  const row = await connection.readPinned(statement.text, values, { begun: asked?.begun });
  asked?.seen?.(generationIn(row[0]));
  return statement.decode(valuesOf(row), parameters);
}

const valuesOf = (row: Row): Row => row.slice(2);

async function search(
  { connection, dataset, parameters, asked }: PlannedRead,
  { candidates, page }: Extract<CompiledPlan, { by: 'search' }>,
): Promise<Page> {
  const begun = asked?.begun ?? performance.now();
  const limit = countIn(parameters, candidates.root.limit);
  const offset = countIn(parameters, candidates.root.offset);
  const query = candidates.query(parameters);
  const hasPreviousPage = offset > 0;
  if (query.terms.length === 0) {
    return { edges: [], hasNextPage: false, hasPreviousPage, total: candidates.root.total ? 0 : null };
  }
  for (;;) {
    const values = { ...candidates.bind(parameters, query, dataset), dataset };
    const found = await readHits(connection, dataset, candidates.text, values, begun);
    if (found === null) {
      return { edges: [], hasNextPage: false, hasPreviousPage, total: candidates.root.total ? 0 : null };
    }
    const generation = generationIn(found[0]);
    const { candidates: hits, total } = candidates.decode(valuesOf(found));
    const ranked = rankCandidates(query, hits);
    const shown = ranked.slice(offset, offset + limit);
    const hasNextPage = ranked.length > offset + limit;
    if (shown.length === 0) {
      asked?.seen?.(generation);
      return { edges: [], hasNextPage, hasPreviousPage, total };
    }
    const withIds = { ...parameters, [RANKED_IDS]: shown.map(({ id }) => id) };
    const row = await connection.readPinned(page.text, { ...page.bind(withIds), dataset }, { begun });
    // A load came between: the hits are of the data before it.
    if (row[0] !== found[0]) continue;
    asked?.seen?.(generation);
    const scores = new Map(shown.map(({ id, score }) => [id, score]));
    const edges = page.decode(valuesOf(row), withIds).edges.map((edge): PageEdge => {
      const score = scores.get(edge.node.id) ?? 0;
      return { ...edge, keys: [score, edge.node.id], score };
    });
    return { edges, hasNextPage, hasPreviousPage, total };
  }
}

/** Before the first load there is no index, and so no hit: null. */
async function readHits(
  connection: Connection,
  dataset: string,
  text: string,
  values: Values,
  begun: number,
): Promise<Row | null> {
  try {
    return await connection.readPinned(text, values, { begun });
  } catch (error) {
    if (!isIndexMissing(error)) throw error;
    if ((await readVersion(connection, dataset)) === null) return null;
    const message = `The search index of Neo4j at ${connection.location} is gone: load the data again.`;
    throw new StoreError('STORE_CORRUPT', message, { cause: error });
  }
}
