import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { StoreError } from '../store.ts';
import type { Row } from './compile-page.ts';
import { looksOf, LOOKS, type Footing, type PinnedText } from './pinned-statement.ts';
import { Pulse } from './pulse.ts';
import { isOutdated, isReplanned, isRetryable, locationOf, storeFault } from './faults.ts';

export interface ConnectionOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The server's default database where absent. */
  readonly database?: string;
  /** Milliseconds after which a read is given up. */
  readonly readTimeout: number;
  /** Is told each statement before it is sent. */
  readonly onStatement?: (text: string, parameters: Values) => void;
}

export type Values = Readonly<Record<string, unknown>>;

function openDriver({ uri, username, password, readTimeout }: ConnectionOptions, poolSize: number): Driver {
  // Who reads patiently may also wait for a place to write, beside the readers of a server.
  const limit = Math.max(DRIVER_LIMIT, 0.75 * readTimeout);
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    connectionTimeout: limit,
    connectionAcquisitionTimeout: limit,
    maxTransactionRetryTime: DRIVER_LIMIT,
    fetchSize: -1,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

/** Runs one statement of a transaction and gives its rows. */
export type RunStatement = (text: string, parameters: Values) => Promise<readonly Row[]>;

const POOL = 16;
/** The driver's own limits take far longer than they say while a server hangs; the race in `#within` is what counts. */
const DRIVER_LIMIT = 1_500;
/** What the later reads of a request may take together, as a part of the time of a read. */
const LATER_READS = 0.25;
const LOAD_STEP_LIMIT = 120_000;
/** So often a write is planned while indexes are being made; of each planning takes Neo4j itself some tries. */
const MOST_PLANNED = 20;
/** A server just started takes seconds to plan its first statements: until one is answered, reads wait this long. */
const COLD_LIMIT = 15_000;

/** How a pinned statement is read. */
export interface PinnedOptions {
  /** Share of the time of a read after which Neo4j is to give the statement up. */
  readonly share?: number;
  /** When the request or the read began of which this statement is a part. @default now */
  readonly begun?: number | undefined;
}

/** What a pinned statement read. */
export interface PinnedRow {
  /** Null before the first load. */
  readonly generation: number | null;
  /** The values of its variables. */
  readonly values: Row;
}

/** One driver, and the only place that talks with it. Its faults leave as StoreErrors, without secrets. */
export class Connection {
  /** The address without user, password and path. */
  readonly location: string;
  readonly #driver: Driver;
  readonly #options: ConnectionOptions;
  // In a cluster, reads see what this process has written.
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #pulse: Pulse;
  /** Of each read that waits, how it is given up. */
  readonly #waiting = new Set<() => void>();
  #closed = false;
  #answered = false;
  /** What the last look told. */
  #footing: Footing = 'settled';

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.location = locationOf(options.uri);
    this.#driver = openDriver(options, POOL);
    this.#pulse = new Pulse(
      () => openDriver(options, 1),
      () => {
        for (const giveUp of this.#waiting) giveUp();
      },
    );
  }

  /**
   * Reads one row in one round trip, and in one more where a load has begun since the last read. Where the data changed
   * under the statement, by its looks or because Neo4j says so itself, it is read again, as long as there is time.
   *
   * @throws StoreError STORE_UNAVAILABLE, at the latest after `readTimeout`, and after a quarter more since `begun`
   */
  async readPinned(
    text: PinnedText,
    parameters: Values,
    { share = 1, begun = performance.now() }: PinnedOptions = {},
  ): Promise<PinnedRow> {
    const usual = this.#readLimit();
    const left = begun + (1 + LATER_READS) * usual - performance.now();
    const limit = Math.max(1, Math.ceil(Math.min(usual, left)));
    return this.#within(limit, async (isOver) => {
      let retried = false;
      const started = performance.now();
      for (;;) {
        try {
          const footing = this.#footing;
          const left = Math.max(1, Math.ceil(limit * share - (performance.now() - started)));
          const [row] = await this.#autocommit(text[footing], parameters, left);
          if (row === undefined) throw new TypeError('Neo4j gave no row.');
          const looks = looksOf(footing, row);
          this.#footing = looks.footing;
          // Who is over has answered already: nobody sees what is given back.
          if (looks.isWhole || isOver()) return { generation: looks.generation, values: row.slice(LOOKS) };
        } catch (error) {
          if (isOver()) throw error;
          if (isOutdated(error) || isReplanned(error)) continue;
          if (retried || !isRetryable(error)) throw error;
          retried = true;
        }
      }
    });
  }

  /** Reads rows within the time of a read. */
  async readRows(text: string, parameters: Values): Promise<readonly Row[]> {
    const limit = this.#readLimit();
    return this.#within(limit, () => this.#autocommit(text, parameters, limit));
  }

  /** Reads rows for a load, which may take long. */
  async readForLoad(text: string, parameters: Values): Promise<readonly Row[]> {
    return this.#translated(() => this.#autocommit(text, parameters, LOAD_STEP_LIMIT));
  }

  /** Runs a transaction that writes; it may run twice, so it must be safe to repeat. */
  async write<T>(work: (run: RunStatement) => Promise<T>): Promise<T> {
    return this.#translated(async () => {
      for (let tries = 1; ; tries += 1) {
        try {
          return await this.#transaction(work);
        } catch (error) {
          if (tries === MOST_PLANNED || !isReplanned(error)) throw error;
        }
      }
    });
  }

  async #transaction<T>(work: (run: RunStatement) => Promise<T>): Promise<T> {
    const session = this.#session('WRITE');
    try {
      return await session.executeWrite((transaction) => work(this.#runnerOf(transaction)), {
        timeout: LOAD_STEP_LIMIT,
      });
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all([this.#driver.close(), this.#pulse.close()]);
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    if (this.#closed) throw new StoreError('STORE_UNAVAILABLE', 'The store is closed.');
    const { database } = this.#options;
    return this.#driver.session({
      defaultAccessMode,
      bookmarkManager: this.#bookmarks,
      ...(database === undefined ? {} : { database }),
    });
  }

  #readLimit(): number {
    const { readTimeout } = this.#options;
    return this.#answered ? readTimeout : Math.max(readTimeout, COLD_LIMIT);
  }

  #runnerOf(transaction: ManagedTransaction): RunStatement {
    return async (text, parameters) => {
      this.#options.onStatement?.(text, parameters);
      const { records } = await transaction.run(text, parameters);
      return records.map((record) => [...record.values()]);
    };
  }

  async #autocommit(text: string, parameters: Values, timeout: number): Promise<readonly Row[]> {
    const session = this.#session('READ');
    try {
      this.#options.onStatement?.(text, parameters);
      const { records } = await session.run(text, parameters, { timeout });
      this.#answered = true;
      return records.map((record) => [...record.values()]);
    } finally {
      // Not awaited: while a server hangs, so does this.
      session.close().catch(() => undefined);
    }
  }

  /** Gives up after `limit` milliseconds whatever the driver does, and at once where the server is silent. */
  async #within<T>(limit: number, work: (isOver: () => boolean) => Promise<T>): Promise<T> {
    const silence = (): StoreError =>
      new StoreError('STORE_UNAVAILABLE', `Neo4j at ${this.location} is silent: ask again when it answers.`);
    if (this.#pulse.isSilent) throw silence();
    let timer: NodeJS.Timeout | undefined;
    let giveUp = (): void => undefined;
    let over = false;
    const tooLate = new Promise<never>((_, reject) => {
      const end = (fault: StoreError): void => {
        over = true;
        reject(fault);
      };
      timer = setTimeout(() => {
        this.#pulse.feel();
        const message = `Neo4j at ${this.location} did not answer within ${limit} ms.`;
        end(new StoreError('STORE_UNAVAILABLE', message));
      }, limit);
      giveUp = () => {
        end(silence());
      };
    });
    this.#waiting.add(giveUp);
    try {
      return await this.#translated(() => Promise.race([work(() => over), tooLate]));
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(giveUp);
    }
  }

  async #translated<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storeFault(error, this.location, this.#options.database);
    }
  }
}
