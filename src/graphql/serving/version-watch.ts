import type { Store } from '../../store/store.ts';

/** A data version and when it was asked for. */
export interface LookedAt {
  readonly name: string;
  readonly at: number;
}

/** Tells the data version, asking the store again when the last look is too old. */
export class VersionWatch {
  readonly #store: Store;
  readonly #mostAge: number;
  #last: LookedAt | null = null;

  /** @param mostAge milliseconds that a look holds; 0 looks each time */
  constructor(store: Store, mostAge: number) {
    this.#store = store;
    this.#mostAge = mostAge;
  }

  /** Null where the store holds nothing or does not tell. */
  async look(): Promise<LookedAt | null> {
    const at = performance.now();
    if (this.#last !== null && at - this.#last.at < this.#mostAge) return this.#last;
    const version = await this.#store.version().catch(() => null);
    this.#last = version === null ? null : { name: version.name, at };
    return this.#last;
  }
}
