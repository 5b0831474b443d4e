/**
 * A map that keeps the entries used last, so many at most; or so many as weigh no more than that together, the newest
 * one whatever it weighs.
 */
export class LruMap<K, V> {
  readonly #entries = new Map<K, V>();
  readonly #most: number;
  readonly #weigh: (key: K) => number;
  #weight = 0;

  /** @param weigh what an entry counts, by its key; without it each counts one */
  constructor(most: number, weigh: (key: K) => number = () => 1) {
    this.#most = most;
    this.#weigh = weigh;
  }

  get(key: K): V | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.#drop(key);
    this.#entries.set(key, value);
    this.#weight += this.#weigh(key);
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.#most || oldest === key) break;
      this.#drop(oldest);
    }
  }

  clear(): void {
    this.#entries.clear();
    this.#weight = 0;
  }

  #drop(key: K): void {
    if (this.#entries.delete(key)) this.#weight -= this.#weigh(key);
  }
}
