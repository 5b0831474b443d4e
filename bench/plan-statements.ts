import { createApp } from '../src/app.ts';
import { openNeo4jStore } from '../src/store/neo4j/open-neo4j-store.ts';
import { operationOf, type OperationName, type Values } from './operations.ts';
import type { Stores } from './sides.ts';

/** Milliseconds: a Neo4j just started may take this long over a statement that it has not planned. */
const PATIENT = 60_000;
const ASKED = 5;

/**
 * Has Neo4j plan the statements of the product before anything is measured. On a busy machine the first planning may
 * take longer than the product waits for an answer; the plans are kept by Neo4j, for whoever asks.
 */
export async function planStatements(
  { neo4jUri, neo4jPassword }: Stores,
  values: ReadonlyMap<OperationName, readonly Values[]>,
): Promise<void> {
  const store = openNeo4jStore({
    uri: neo4jUri,
    username: 'neo4j',
    password: neo4jPassword,
    readTimeout: PATIENT,
  });
  const app = createApp({ store });
  for (const [name, sets] of values) {
    for (const one of sets.slice(0, ASKED)) {
      const { query, variables } = operationOf(name, one).ours;
      const response = await app.fetch(
        new Request('http://127.0.0.1/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables: variables(one) }),
        }),
      );
      await response.arrayBuffer();
    }
  }
  await store.close();
}
