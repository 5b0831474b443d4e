import { pino } from 'pino';
import { createApp } from './app.ts';
import { tellFault } from './cli/tell-fault.ts';
import { readConfig } from './config.ts';
import { endInOrder } from './server/end-in-order.ts';
import { fillFromSeed } from './server/fill-from-seed.ts';
import { listen } from './server/listen.ts';
import { nodeHandler } from './server/node-handler.ts';
import { startLines } from './server/start-lines.ts';
import { openStore } from './store/open.ts';

/** Milliseconds for which a look at the data version of Neo4j holds, where answers are kept. */
const VERSION_AGE = 500;

/** `npm start`: opens the store, fills it where it is empty, and serves it until it is told to end. */
async function main(): Promise<void> {
  const config = readConfig();
  // Standard output is for the person who starts it, standard error for whoever keeps the log.
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  const store = await openStore(config);
  let draining = false;
  try {
    // Nothing depends on it: where a load is at work or the store may only be read, what was left stays.
    await store.tidy().catch((fault: unknown) => logger.debug({ err: fault }, 'not tidied'));
    const filled = await fillFromSeed(store);
    const description = await store.describe();
    const app = createApp({
      store,
      logger,
      rateLimit: config.rateLimit,
      introspection: config.introspection,
      answerCache: config.answerCache,
      // A file tells at once that it was replaced; a server is asked over the network.
      versionAge: config.neo4j === null ? 0 : VERSION_AGE,
      isDraining: () => draining,
    });
    const listening = await listen(nodeHandler(app, logger), config);
    endInOrder(async () => {
      draining = true;
      await listening.drain();
      await store.close();
    }, logger);
    const ready = performance.now();
    const lines = startLines({ store: description, filled, host: config.host, port: listening.port, ready });
    console.log(lines.join('\n'));
  } catch (fault) {
    await store.close();
    throw fault;
  }
}

try {
  await main();
} catch (fault) {
  console.error(tellFault(fault));
  process.exitCode = 1;
}
