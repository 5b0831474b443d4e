import { openTcpProxy } from '../test/support/tcp-proxy.ts';
import { answerOf } from './ask.ts';
import type { OperationName, Values } from './operations.ts';
import { startSide, stopSide, type SideName, type Stores } from './sides.ts';

const THROUGH_BOLT: readonly SideName[] = ['Neo4j', '@neo4j/graphql', 'by hand'];

/** How often an operation goes over the wire to Neo4j and back, counted between the server and Neo4j. */
export type RoundTrips = Readonly<Partial<Record<SideName, Readonly<Record<string, number>>>>>;

const ASKED = 10;

export async function countRoundTrips(
  stores: Stores,
  values: ReadonlyMap<OperationName, readonly Values[]>,
): Promise<RoundTrips> {
  const { hostname, port } = new URL(stores.neo4jUri.replace(/^bolt:/u, 'http:'));
  const counted: Partial<Record<SideName, Record<string, number>>> = {};
  for (const name of THROUGH_BOLT) {
    const proxy = await openTcpProxy(hostname, Number(port));
    const behind = { ...stores, neo4jUri: `bolt://127.0.0.1:${String(proxy.port)}` };
    const side = await startSide(name, behind, { ANSWER_CACHE: '0' });
    const ofSide: Record<string, number> = {};
    for (const [operation, sets] of values) {
      const asked = sets.slice(0, ASKED);
      // The first opens the connection.
      for (const one of asked.slice(0, 1)) await answerOf(side, operation, one);
      const before = proxy.turns();
      for (const one of asked) await answerOf(side, operation, one);
      ofSide[operation] = (proxy.turns() - before) / asked.length;
    }
    counted[name] = ofSide;
    await stopSide(side);
    await proxy.close();
  }
  return counted;
}
