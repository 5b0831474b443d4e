/** Places that a table begins with: a power of two. */
const FIRST_ROOM = 8_192;

/**
 * Small whole numbers by node number. Node numbers are beyond 32 bits, where a `Map` makes an object of each one that
 * it is asked for; a walk over a hub asks for tens of thousands. Of a number that has no value the value is 0.
 */
export class NumberTable {
  #numbers = new Float64Array(FIRST_ROOM);
  #values = new Int16Array(FIRST_ROOM);
  #size = 0;

  get(number: number): number {
    return this.#values[this.#placeOf(number)] ?? 0;
  }

  /** @param value from -32768 to 32767, and not 0 */
  set(number: number, value: number): void {
    const place = this.#placeOf(number);
    if (this.#values[place] === 0) {
      this.#size += 1;
      // At most half of the places are taken, so that a search soon ends.
      if (2 * this.#size > this.#values.length) {
        this.#grow();
        this.set(number, value);
        return;
      }
      this.#numbers[place] = number;
    }
    this.#values[place] = value;
  }

  /** Where a number stands, or would. */
  #placeOf(number: number): number {
    const numbers = this.#numbers;
    const values = this.#values;
    const last = values.length - 1;
    let place = hashOf(number) & last;
    while (values[place] !== 0 && numbers[place] !== number) place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    const [numbers, values] = [this.#numbers, this.#values];
    this.#numbers = new Float64Array(2 * numbers.length);
    this.#values = new Int16Array(2 * values.length);
    this.#size = 0;
    for (let place = 0; place < values.length; place += 1) {
      const value = values[place] ?? 0;
      if (value !== 0) this.set(numbers[place] ?? 0, value);
    }
  }
}

/** Both halves of a number, mixed: nodes of one instrument lie at even distances. */
function hashOf(number: number): number {
  const low = number >>> 0;
  const high = (number / 2 ** 32) >>> 0;
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
