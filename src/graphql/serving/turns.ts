import { fault } from '../faults.ts';
import type { Asked, Store } from '../../store/store.ts';
import { storeWith } from '../store-with.ts';

/** Runs one piece of work of a request, when it is the request's turn. */
export type InTurn = <T>(work: () => T | Promise<T>) => Promise<T>;

/** Gives each request its turns on the one thread that all share. */
export interface Turns {
  /**
   * Begins a request. Work whose turn comes after the caller has gone, or later than `LONGEST` after the beginning, is
   * not begun: it fails with CANCELLED or TIMEOUT.
   */
  request(caller?: { readonly aborted: boolean }): InTurn;
}

/** Milliseconds that a request may take until the last of its work has begun. */
const LONGEST = 10_000;
/** Milliseconds of work after which sockets and timers have the thread again. */
const SLICE = 10;

interface Served {
  readonly waiting: (() => void)[];
  /** Milliseconds that its work has taken so far. */
  spent: number;
  /** Since when the first of what waits has waited. */
  since: number;
}

/**
 * Turns among requests: work runs at once while the thread was busy for less than a slice, else when the event loop
 * has come round, that of the request first which has had the least for the time that it waits. So a request of many
 * heavy reads delays a small one by one of them, not by all; and no crowd of newcomers overtakes it for ever.
 *
 * @example twenty comparisons in one query: another client's `{ __typename }` waits for the one that runs
 */
export function createTurns(now: () => number = () => performance.now()): Turns {
  const queue = new Set<Served>();
  let busy = 0;
  let comesRound = false;

  const run = (served: Served, work: () => void): void => {
    const begun = now();
    work();
    const took = now() - begun;
    served.spent += took;
    busy += took;
    if (!comesRound) {
      comesRound = true;
      setImmediate(goOn);
    }
  };

  const goOn = (): void => {
    comesRound = false;
    busy = 0;
    while (busy < SLICE) {
      const served = leastServed(queue, now());
      const work = served?.waiting.shift();
      if (served === null || work === undefined) return;
      served.since = now();
      if (served.waiting.length === 0) queue.delete(served);
      run(served, work);
    }
  };

  return {
    request: (caller) => {
      const served: Served = { waiting: [], spent: 0, since: 0 };
      const latest = now() + LONGEST;
      const checked = <T>(work: () => T | Promise<T>): T | Promise<T> => {
        if (caller?.aborted === true) throw fault('CANCELLED', 'The caller has gone.');
        if (now() > latest) {
          throw fault(
            'TIMEOUT',
            `The operation was given up after ${String(LONGEST / 1_000)} s. Ask for less at once, or again when less is asked for.`,
          );
        }
        return work();
      };
      return <T>(work: () => T | Promise<T>) =>
        new Promise<T>((resolve) => {
          const begin = (): void => {
            resolve(startOf(() => checked(work)));
          };
          if (busy < SLICE && queue.size === 0) {
            run(served, begin);
            return;
          }
          if (served.waiting.length === 0) served.since = now();
          served.waiting.push(begin);
          queue.add(served);
        });
    },
  };
}

/** Begins the work now; what it throws rejects. */
async function startOf<T>(work: () => T | Promise<T>): Promise<T> {
  return work();
}

function leastServed(queue: ReadonlySet<Served>, now: number): Served | null {
  const claim = ({ spent, since }: Served): number => spent - (now - since);
  let least: Served | null = null;
  for (const served of queue) if (least === null || claim(served) < claim(least)) least = served;
  return least;
}

/**
 * A store whose reads wait for their turn: those of SQLite hold the thread while they run.
 *
 * @param asked the request that reads
 */
export function storeInTurns(store: Store, inTurn: InTurn, asked: Asked): Store {
  return storeWith(store, {
    read: (plan, parameters) => inTurn(() => store.read(plan, parameters, asked)),
    count: (spec, parameters) => inTurn(() => store.count(spec, parameters, asked)),
    neighbourhood: (spec, reading) => inTurn(() => store.neighbourhood(spec, reading, asked)),
    paths: (spec, reading) => inTurn(() => store.paths(spec, reading, asked)),
    version: () => store.version(asked),
  });
}
