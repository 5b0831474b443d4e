import { setTimeout as delay } from 'node:timers/promises';
import { StoreError } from '../store.ts';
import type { Connection } from './connection.ts';
import { loadStatements, readStatements, type SchemaStatement } from './schema-statements.ts';

/** Milliseconds between two looks at indexes that are being made. */
const LOOK_EVERY = 250;

/** What of a connection is needed. */
export type DefiningConnection = Pick<Connection, 'write' | 'readForLoad'>;

/**
 * Makes the constraints and indexes that are missing, in two steps: what a load rests on before it writes, and what
 * reads rest on before anyone sees what it wrote. So the first load makes those of reads from all that it has
 * written, at once, where Neo4j would else change each of them with every node.
 */
export class SchemaDefinition {
  readonly #connection: DefiningConnection;
  /** Names of the indexes that were seen to be there. */
  readonly #made = new Set<string>();

  constructor(connection: DefiningConnection) {
    this.#connection = connection;
  }

  /** Makes what a load rests on. */
  forLoads(): Promise<void> {
    return this.#make(loadStatements(), () => Promise.resolve());
  }

  /**
   * Makes what reads rest on.
   *
   * @param tell is awaited again and again meanwhile: of many nodes an index takes minutes
   * @throws StoreError STORE_UNAVAILABLE where Neo4j cannot make an index
   */
  forReads(tell: () => Promise<void>): Promise<void> {
    return this.#make(readStatements(), tell);
  }

  async #make(statements: readonly SchemaStatement[], tell: () => Promise<void>): Promise<void> {
    const wanted = statements.filter(({ name }) => !this.#made.has(name));
    if (wanted.length === 0) return;
    const states = await this.#states();
    const missing = wanted.filter(({ name }) => !states.has(name));
    if (missing.length > 0) {
      await this.#connection.write(async (run) => {
        for (const { text } of missing) await run(text, {});
      });
    }
    while (!isOnline(wanted, await this.#states())) {
      await tell();
      await delay(LOOK_EVERY);
    }
    for (const { name } of wanted) this.#made.add(name);
  }

  /** Of each index of the database by name how far it is. */
  async #states(): Promise<ReadonlyMap<unknown, unknown>> {
    const rows = await this.#connection.readForLoad('SHOW INDEXES YIELD name, state', {});
    return new Map(rows.map(([name, state]) => [name, state]));
  }
}

/** @throws StoreError STORE_UNAVAILABLE where one has failed */
function isOnline(wanted: readonly SchemaStatement[], states: ReadonlyMap<unknown, unknown>): boolean {
  for (const { name } of wanted) {
    if (states.get(name) !== 'FAILED') continue;
    const message = `Neo4j could not make the index ${name}: its log says why. Drop the index and load again.`;
    throw new StoreError('STORE_UNAVAILABLE', message);
  }
  return wanted.every(({ name }) => states.get(name) === 'ONLINE');
}
