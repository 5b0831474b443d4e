import type { Asked, DataVersion, StoreDescription } from '../store.ts';
import type { Connection } from './connection.ts';
import { generationIn } from './pinned-statement.ts';
import { DATASET } from './vocabulary.ts';

/** The version that a read begun now would see; null before the first load. */
export async function readVersion(
  connection: Connection,
  dataset: string,
  asked?: Asked,
): Promise<DataVersion | null> {
  const [row] = await connection.readRows(
    `MATCH (d:${DATASET} {name: $dataset}) WHERE d.version IS NOT NULL RETURN d.version, d.loadedAt, d.generation`,
    { dataset },
  );
  asked?.seen?.(generationIn(row?.[2]));
  return row === undefined ? null : { name: String(row[0]), loadedAt: String(row[1]) };
}

/** What the dataset holds, as the last load counted it. */
export async function describe(connection: Connection, dataset: string): Promise<StoreDescription> {
  const [row] = await connection.readRows(
    `MATCH (d:${DATASET} {name: $dataset}) RETURN d.kinds, d.counts, d.edges`,
    { dataset },
  );
  const nodes: Record<string, number> = {};
  const [kinds, counts, edges] = row ?? [];
  if (Array.isArray(kinds) && Array.isArray(counts)) {
    kinds.forEach((kind, index) => {
      nodes[String(kind)] = Number(counts[index]);
    });
  }
  return { engine: 'Neo4j', location: connection.location, nodes, edges: Number(edges ?? 0) };
}
