import { openTcpProxy } from '../test/support/tcp-proxy.ts';
import { answerOf, ask } from './ask.ts';
import type { OperationName, Values } from './operations.ts';
import type { OwnOperation } from './own-operations.ts';
import { startSide, stopSide, type SideName, type Stores } from './sides.ts';

const THROUGH_BOLT: readonly SideName[] = ['Neo4j', '@neo4j/graphql', 'by hand'];

/** How often an operation goes over the wire to Neo4j and back, counted between the server and Neo4j. */
export type RoundTrips = Readonly<Partial<Record<SideName, Readonly<Record<string, number>>>>>;

const ASKED = 10;

export async function countRoundTrips(
  stores: Stores,
  values: ReadonlyMap<OperationName, readonly Values[]>,
  own: readonly OwnOperation[],
): Promise<RoundTrips> {
  const { hostname, port } = new URL(stores.neo4jUri.replace(/^bolt:/u, 'http:'));
  const counted: Partial<Record<SideName, Record<string, number>>> = {};
  for (const name of THROUGH_BOLT) {
    const proxy = await openTcpProxy(hostname, Number(port));
    const behind = { ...stores, neo4jUri: `bolt://127.0.0.1:${String(proxy.port)}` };
    const side = await startSide(name, behind, { ANSWER_CACHE: '0' });
    const ofSide: Record<string, number> = {};
    const count = async (operation: string, asks: readonly (() => Promise<unknown>)[]): Promise<void> => {
      // The first opens the connections.
      await asks[0]?.();
      const before = proxy.turns();
      for (const ask of asks) await ask();
      ofSide[operation] = (proxy.turns() - before) / asks.length;
    };
    for (const [operation, sets] of values) {
      await count(
        operation,
        sets.slice(0, ASKED).map((one) => () => answerOf(side, operation, one)),
      );
    }
    if (name === 'Neo4j') {
      for (const { name: operation, query, variables } of own) {
        await count(operation, [() => ask(side, query, variables)]);
      }
    }
    counted[name] = ofSide;
    await stopSide(side);
    await proxy.close();
  }
  return counted;
}
