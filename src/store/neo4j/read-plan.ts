import { emptyPage } from '../empty-page.ts';
import type { Page, Parameters, Plan } from '../plan.ts';
import { type Asked, StoreError } from '../store.ts';
import type { CompiledPlan } from './compile-plan.ts';
import type { Connection, PinnedRow, Values } from './connection.ts';
import { readVersion } from './dataset-node.ts';
import { isIndexMissing } from './faults.ts';
import type { PinnedText } from './pinned-statement.ts';

/** A plan with its values, in one dataset. */
export interface PlannedRead {
  readonly connection: Connection;
  readonly dataset: string;
  readonly plan: Plan;
  readonly compiled: CompiledPlan;
  readonly parameters: Parameters;
  readonly asked: Asked | undefined;
}

/** Reads a plan: one statement, one round trip. */
export async function readPlan({
  connection,
  dataset,
  plan,
  compiled,
  parameters,
  asked,
}: PlannedRead): Promise<Page> {
  const values = compiled.bind(parameters, dataset);
  const row = values && (await readRow(connection, dataset, compiled.text, values, asked));
  if (row === null) return emptyPage(plan, parameters);
  asked?.seen?.(row.generation);
  return compiled.decode(row.values, parameters);
}

/** Before the first load there is no index of texts, and so no hit: null. */
async function readRow(
  connection: Connection,
  dataset: string,
  text: PinnedText,
  values: Values,
  asked: Asked | undefined,
): Promise<PinnedRow | null> {
  try {
    return await connection.readPinned(text, values, { begun: asked?.begun });
  } catch (error) {
    if (!isIndexMissing(error)) throw error;
    if ((await readVersion(connection, dataset)) === null) return null;
    const message = `The search index of Neo4j at ${connection.location} is gone: load the data again.`;
    throw new StoreError('STORE_CORRUPT', message, { cause: error });
  }
}
