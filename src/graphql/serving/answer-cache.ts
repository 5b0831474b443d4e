/** An answer as it leaves, told from a Response by its class: of those there are several kinds. */
export class WrittenAnswer {
  readonly contentType: string;
  readonly body: Buffer;

  constructor(contentType: string, body: Buffer) {
    this.contentType = contentType;
    this.body = body;
  }
}

interface Entry {
  readonly answer: WrittenAnswer;
  /** Name of the data version that it is of, and the day that `asOf` meant. */
  readonly of: string;
  /** When it was made: a look at the version from before that says nothing about it. */
  readonly made: number;
  readonly bytes: number;
}

/** What an entry takes beside its texts. */
const OVERHEAD = 300;

/**
 * Whole answers by the request as it was sent, so many bytes of them at most, the least asked for going first. An
 * answer is given only for the data version and the day that it was made on.
 */
export class AnswerCache {
  readonly #entries = new Map<string, Entry>();
  readonly #mostBytes: number;
  #bytes = 0;

  /** @param mostBytes 0 keeps nothing */
  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get isOff(): boolean {
    return this.#mostBytes === 0;
  }

  /** @param looked when the version was looked at */
  get(request: string, of: string, looked: number): WrittenAnswer | null {
    const entry = this.#entries.get(request);
    if (entry === undefined) return null;
    if (entry.of !== of) {
      this.#remove(request, entry);
      return null;
    }
    if (looked < entry.made) return null;
    this.#entries.delete(request);
    this.#entries.set(request, entry);
    return entry.answer;
  }

  /** @param of the version and the day before the answer was begun */
  keep(request: string, of: string, answer: WrittenAnswer, made: number): void {
    // In memory a text takes up to two bytes a character.
    const bytes = OVERHEAD + 2 * request.length + answer.body.length;
    if (bytes > this.#mostBytes / 10) return;
    const before = this.#entries.get(request);
    if (before !== undefined) this.#remove(request, before);
    this.#entries.set(request, { answer, of, made, bytes });
    this.#bytes += bytes;
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#remove(oldest, entry);
    }
  }

  #remove(request: string, entry: Entry): void {
    this.#entries.delete(request);
    this.#bytes -= entry.bytes;
  }
}
