import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { ANY_ORIGIN } from '../app.ts';

/** Requests that are answered at a time; whoever asks beyond them would wait for seconds. */
const MOST_AT_ONCE = 100;
const HEALTH = '/health/';
/** Seconds after which a client that was turned away may ask again. */
const RETRY_AFTER = 1;

const BODY = Buffer.from(
  JSON.stringify({
    errors: [
      {
        message: `The server has as many requests as it can answer; ask again in ${String(RETRY_AFTER)} s.`,
        extensions: { code: 'OVERLOADED' },
      },
    ],
  }),
);
const HEADERS = {
  ...ANY_ORIGIN,
  'Content-Type': 'application/json',
  'Content-Length': BODY.length,
  'Retry-After': RETRY_AFTER,
};

/** Milliseconds for which one line of the log tells how many were turned away: one a request would cost more than they. */
const TOLD_EVERY = 1_000;

/**
 * Bounds how many requests are answered at a time, so that under more load than can be borne those that were taken are
 * answered as fast as ever, and the others are told at once. A request is taken when its body is there: a client that
 * sends slowly takes nobody's place.
 */
export class Capacity {
  readonly #logger: Logger;
  readonly #most: number;
  #taken = 0;
  #turnedAway = 0;

  constructor(logger: Logger, most: number = MOST_AT_ONCE) {
    this.#logger = logger;
    this.#most = most;
  }

  /**
   * Turns a request away where all places are taken, at the cost of nothing but writing it; tells whether it did. How
   * the server is may always be asked.
   */
  turnsAway(request: IncomingMessage, response: ServerResponse): boolean {
    if (this.#taken < this.#most || request.url?.startsWith(HEALTH) === true) return false;
    response.writeHead(503, HEADERS);
    response.end(BODY);
    this.#note();
    return true;
  }

  /** Takes a place for as long as the work takes. */
  async hold<T>(work: () => T | Promise<T>): Promise<T> {
    this.#taken += 1;
    try {
      return await work();
    } finally {
      this.#taken -= 1;
    }
  }

  #note(): void {
    this.#turnedAway += 1;
    if (this.#turnedAway > 1) return;
    setTimeout(() => {
      this.#logger.warn({ requests: this.#turnedAway }, 'turned away: more than can be answered at a time');
      this.#turnedAway = 0;
    }, TOLD_EVERY).unref();
  }
}
