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
 * reads rest on before anyone sees what it wrote. So the first load has those of reads made from all the nodes that it
 * has written, at once, where Neo4j would else change each of them with every node.
 */
export class SchemaDefinition {
  readonly #connection: DefiningConnection;
  /** How far each index was when it was last looked at, by name; one that is online stays so. */
  #states: ReadonlyMap<unknown, unknown> = new Map();

  constructor(connection: DefiningConnection) {
    this.#connection = connection;
  }

  /** Makes what a load rests on. */
  forLoads(): Promise<void> {
    return this.#make(loadStatements(), () => Promise.resolve());
  }

  /** Has Neo4j begin to make what reads rest on, and does not wait for it. */
  beginForReads(): Promise<void> {
    return this.#begin(readStatements());
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
    await this.#begin(statements);
    while (!this.#areOnline(statements)) {
      await tell();
      await delay(LOOK_EVERY);
      await this.#look(statements);
    }
  }

  async #begin(statements: readonly SchemaStatement[]): Promise<void> {
    if (this.#areOnline(statements)) return;
    await this.#look(statements);
    const missing = statements.filter(({ name }) => !this.#states.has(name));
    if (missing.length === 0) return;
    await this.#connection.write(async (run) => {
      for (const { text } of missing) await run(text, {});
    });
    await this.#look(statements);
  }

  #areOnline(statements: readonly SchemaStatement[]): boolean {
    return statements.every(({ name }) => this.#states.get(name) === 'ONLINE');
  }

  /** @throws StoreError STORE_UNAVAILABLE where one of them has failed */
  async #look(statements: readonly SchemaStatement[]): Promise<void> {
    const rows = await this.#connection.readForLoad('SHOW INDEXES YIELD name, state', {});
    this.#states = new Map(rows.map(([name, state]) => [name, state]));
    const failed = statements.find(({ name }) => this.#states.get(name) === 'FAILED');
    if (failed === undefined) return;
    const message = `Neo4j could not make the index ${failed.name}: its log says why. Drop the index and load again.`;
    throw new StoreError('STORE_UNAVAILABLE', message);
  }
}
