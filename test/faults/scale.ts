import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** `npm test` runs the faults short, `npm run test:faults` in full. */
    faultScale: 'short' | 'full';
  }
  interface TaskMeta {
    /** What a scenario measured, for the table. */
    measured?: string;
  }
}

/** How much of each fault a run makes. */
export interface Scale {
  /** Kills of each kind, in each store. */
  readonly kills: number;
  /** Seconds of querying before loads begin, and under them. */
  readonly quietSeconds: number;
  readonly loadSeconds: number;
  /** Seconds at the highest throughput. */
  readonly steadySeconds: number;
  /** Garbage of some 500 gathers before it is collected: fewer in a half tell nothing of whether memory grows. */
  readonly largeQueries: number;
  /** Seconds of each part of the overload. */
  readonly overloadSeconds: number;
  /** By how much a bound of time may be missed: the short form runs on machines that do other things. */
  readonly slack: number;
  /** Seconds for which Neo4j is away or stopped. */
  readonly outageSeconds: number;
}

const SCALES: Readonly<Record<'short' | 'full', Scale>> = {
  short: {
    kills: 3,
    quietSeconds: 5,
    loadSeconds: 20,
    steadySeconds: 20,
    largeQueries: 200,
    overloadSeconds: 4,
    slack: 2,
    outageSeconds: 4,
  },
  full: {
    kills: 20,
    quietSeconds: 60,
    loadSeconds: 300,
    steadySeconds: 600,
    largeQueries: 3_000,
    overloadSeconds: 20,
    slack: 1,
    outageSeconds: 12,
  },
};

export const SCALE: Scale = SCALES[inject('faultScale')];
