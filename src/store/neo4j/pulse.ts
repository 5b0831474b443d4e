import type { Driver } from 'neo4j-driver';

/** Milliseconds after which a server that is asked for nothing at all counts as silent. */
const ANSWERS_WITHIN = 500;
/** Milliseconds between two questions to a server that refuses. */
const PAUSE = 250;

/**
 * Whether a server answers. It is felt only once a read was given up: that read may have been too heavy, or the
 * server hangs. While it is silent nobody need wait for it, and it is asked until it answers again.
 */
export class Pulse {
  readonly #open: () => Driver;
  readonly #onSilence: () => void;
  #driver: Driver | null = null;
  #asking = false;
  #silent = false;
  #closed = false;

  /**
   * @param open gives a driver of its own: the connections of others may all be waiting
   * @param onSilence is told when it falls silent
   */
  constructor(open: () => Driver, onSilence: () => void) {
    this.#open = open;
    this.#onSilence = onSilence;
  }

  get isSilent(): boolean {
    return this.#silent;
  }

  /** Asks until it answers. */
  feel(): void {
    if (this.#asking || this.#closed) return;
    this.#asking = true;
    const late = setTimeout(() => {
      this.#fallSilent();
    }, ANSWERS_WITHIN);
    late.unref();
    this.#ask().then(
      () => {
        clearTimeout(late);
        this.#asking = false;
        this.#silent = false;
      },
      () => {
        clearTimeout(late);
        this.#fallSilent();
        setTimeout(() => {
          this.#asking = false;
          this.feel();
        }, PAUSE).unref();
      },
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver?.close();
  }

  #fallSilent(): void {
    if (this.#silent) return;
    this.#silent = true;
    this.#onSilence();
  }

  async #ask(): Promise<void> {
    this.#driver ??= this.#open();
    await this.#driver.verifyConnectivity();
  }
}
