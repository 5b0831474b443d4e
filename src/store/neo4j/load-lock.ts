import { randomUUID } from 'node:crypto';
import { StoreError } from '../store.ts';
import type { Row } from './compile-page.ts';
import type { Connection, RunStatement, Values } from './connection.ts';
import type { SchemaDefinition } from './define-schema.ts';
import { wholeNumber } from './statement-parameters.ts';
import { DATASET } from './vocabulary.ts';

/** Where a load writes. */
export interface LoadTarget {
  readonly connection: Connection;
  readonly dataset: string;
  /** Milliseconds without a sign of life after which another load may take the place. */
  readonly lease: number;
  readonly schema: SchemaDefinition;
}

/** What a dataset holds when a load begins. */
export interface DatasetState {
  /** The generation that reads see; 0 before the first load. */
  readonly generation: number;
  readonly version: string | null;
  readonly loadedAt: string | null;
  readonly counts: ReadonlyMap<string, number>;
  readonly edges: number;
  /** Whether its nodes are counted by their values of few. */
  readonly tallied: boolean;
}

/**
 * Whether a load has ended without clearing up, or an older program loaded what is held and neither counted it nor noted
 * that it is settled; and the place is free.
 */
export async function isUntidy({ connection, dataset }: LoadTarget): Promise<boolean> {
  const rows = await connection.readRows(
    `MATCH (d:${DATASET} {name: $dataset})
     WHERE (d.unclean OR d.version IS NOT NULL AND (d.tallied IS NULL OR d.settled IS NULL))
       AND (d.holder IS NULL OR d.leaseEnds < timestamp()) RETURN d.name`,
    { dataset },
  );
  return rows.length > 0;
}

/** The place of the one load that may write to a dataset. */
export class LoadLock {
  readonly state: DatasetState;
  /** Whether a load before has not ended: it may have left things of the next generation. */
  readonly isUnclean: boolean;
  readonly #target: LoadTarget;
  readonly #holder: string;
  #step = 0;

  private constructor(target: LoadTarget, holder: string, row: Row) {
    const [, generation, version, loadedAt, kinds, counts, edges, unclean, tallied] = row;
    this.#target = target;
    this.#holder = holder;
    this.isUnclean = unclean === true;
    this.state = {
      generation: Number(generation ?? 0),
      version: typeof version === 'string' ? version : null,
      loadedAt: typeof loadedAt === 'string' ? loadedAt : null,
      counts: countsOf(kinds, counts),
      edges: Number(edges ?? 0),
      tallied: tallied === true || version === null,
    };
  }

  /** @throws StoreError STORE_LOCKED where another load is at work */
  static async take(target: LoadTarget): Promise<LoadLock> {
    const holder = randomUUID();
    const row = await target.connection.write(async (run) => {
      const values = { dataset: target.dataset, holder, lease: wholeNumber(target.lease) };
      // The first write locks the node, so what is read after it is what the last holder left.
      await run(`MERGE (d:${DATASET} {name: $dataset}) SET d.seen = timestamp()`, values);
      const [taken] = await run(
        `MATCH (d:${DATASET} {name: $dataset})
         WHERE d.holder IS NULL OR d.holder = $holder OR d.leaseEnds < timestamp()
         WITH d, coalesce(d.unclean, false) AS unclean
         SET d.holder = $holder, d.leaseEnds = timestamp() + $lease, d.unclean = true, d.step = 0,
             d.loads = coalesce(d.loads, 0) + 1, d.settled = null
         RETURN d.name, d.generation, d.version, d.loadedAt, d.kinds, d.counts, d.edges, unclean, d.tallied`,
        values,
      );
      return taken ?? null;
    });
    if (row !== null) return new LoadLock(target, holder, row);
    throw new StoreError(
      'STORE_LOCKED',
      'Another load is at work in this store: wait until it has ended, or for half a minute after it crashed.',
    );
  }

  /**
   * Runs one transaction of the load, once: where the driver repeats it because it lost the answer, it sees that
   * the step is done.
   *
   * @throws StoreError STORE_LOCKED where the place was lost
   */
  async write(work: (run: RunStatement) => Promise<unknown>): Promise<void> {
    this.#step += 1;
    const { connection, dataset, lease } = this.#target;
    const values = {
      dataset,
      holder: this.#holder,
      lease: wholeNumber(lease),
      step: wholeNumber(this.#step),
    };
    await connection.write(async (run) => {
      const [held] = await run(
        `MATCH (d:${DATASET} {name: $dataset}) SET d.seen = timestamp()
         WITH d WHERE d.holder = $holder
         WITH d, d.step AS done
         SET d.leaseEnds = timestamp() + $lease, d.step = $step
         RETURN done`,
        values,
      );
      if (held === undefined) {
        throw new StoreError(
          'STORE_LOCKED',
          'This load was too slow, and another took its place. Run it again.',
        );
      }
      if (held[0] !== this.#step) await work(run);
    });
  }

  /** Tells that the load is alive, where it writes nothing for long. @throws StoreError STORE_LOCKED */
  keep(): Promise<void> {
    return this.write(() => Promise.resolve());
  }

  /** Reads for the load. */
  read(text: string, parameters: Values): Promise<readonly Row[]> {
    const { connection, dataset } = this.#target;
    return connection.readForLoad(text, { ...parameters, dataset });
  }

  /** The generation that reads see now: a load that lost the answer to its move does not know. */
  async generation(): Promise<number> {
    const [row] = await this.read(`MATCH (d:${DATASET} {name: $dataset}) RETURN d.generation`, {});
    return Number(row?.[0] ?? 0);
  }

  get dataset(): string {
    return this.#target.dataset;
  }

  /** Gives the place free. @param clean whether nothing is left over */
  async release(clean: boolean): Promise<void> {
    const { connection, dataset } = this.#target;
    await connection.write((run) =>
      run(
        `MATCH (d:${DATASET} {name: $dataset}) WHERE d.holder = $holder
         SET d.holder = null, d.leaseEnds = null, d.unclean = NOT $clean,
             d.settled = CASE WHEN $clean THEN d.loads END`,
        { dataset, holder: this.#holder, clean },
      ),
    );
  }
}

function countsOf(kinds: unknown, counts: unknown): Map<string, number> {
  const byKind = new Map<string, number>();
  if (!Array.isArray(kinds) || !Array.isArray(counts)) return byKind;
  kinds.forEach((kind, index) => byKind.set(String(kind), Number(counts[index])));
  return byKind;
}
