import { arch, cpus, loadavg, totalmem, type } from 'node:os';
import type { Measured } from './measure.ts';
import { OPERATION_NAMES, type OperationName } from './operations.ts';
import { OWN_SIDES, type Within } from './own-operations.ts';
import { figures, table } from './page-table.ts';
import type { RoundTrips } from './count-round-trips.ts';
import { SIDE_NAMES, type SideName } from './sides.ts';

/** One server on one operation in one round. */
export interface Round {
  readonly round: number;
  readonly operation: OperationName;
  readonly side: SideName;
  /** At concurrency 1. */
  readonly alone: Measured;
  /** At concurrency 16. */
  readonly together: Measured;
}

export interface Report {
  readonly machine: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly roundTrips: RoundTrips;
  readonly measured: readonly Round[];
  readonly own: readonly OwnRound[];
  readonly kept: readonly Kept[];
}

/** The same of an operation that nobody else answers. */
export interface OwnRound extends Omit<Round, 'operation'> {
  readonly operation: string;
  readonly within: Within;
}

/** Requests in a second at 16 connections, round by round. */
export interface Kept {
  readonly operation: OperationName;
  readonly side: SideName;
  readonly computed: readonly number[];
  readonly kept: readonly number[];
}

/** What the ratios are held to: throughput at 16, within a round. */
interface Target {
  readonly side: SideName;
  readonly against: SideName;
  readonly must: readonly number[];
  readonly aim: readonly number[];
}

const TARGETS: readonly Target[] = [
  {
    side: 'Neo4j',
    against: '@neo4j/graphql',
    must: [2, 1.8, 2.5, 1.7, 50, 2.5],
    aim: [3, 3.5, 4.5, 3, 50, 3.5],
  },
  { side: 'Neo4j', against: 'by hand', must: [0.9, 0.9, 0.9, 0.9, 0.9, 0.9], aim: [1, 1, 1.1, 1, 1, 1] },
  { side: 'SQLite', against: '@neo4j/graphql', must: [4, 3, 4, 4, 10, 1.5], aim: [12, 12, 20, 20, 100, 15] },
];

export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const [busy = 0] = loadavg();
  return `${String(cpus().length)} × ${first?.model.trim() ?? arch()}, ${String(memory)} GB, ${type()}, Node ${process.version}, load average ${busy.toFixed(1)}`;
}

interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor((sorted.length - 1) / 2);
  return { min: sorted[0] ?? NaN, median: sorted[middle] ?? NaN, max: sorted.at(-1) ?? NaN };
}

const shown = ({ min, median, max }: Spread): string =>
  `${figures(min)} / **${figures(median)}** / ${figures(max)}`;

function ownRows({ own, measured, roundTrips }: Report): readonly (readonly string[])[] {
  return [...Map.groupBy(own, ({ operation }) => operation)].flatMap(([operation, rounds]) =>
    OWN_SIDES.map((side) => {
      const of = rounds.filter((one) => one.side === side);
      return [
        `${operation} on ${side}`,
        shown(spreadOf(of.map(({ alone }) => alone.p50))),
        heldTo(of, measured),
        shown(spreadOf(of.map(({ alone }) => alone.p99))),
        shown(spreadOf(of.map(({ together }) => together.rate))),
        shown(spreadOf(of.map(({ together }) => together.cpu ?? NaN))),
        figures(roundTrips[side]?.[operation] ?? null),
      ];
    }),
  );
}

/** What the p50 of an operation on one side is held to, and whether it keeps to that in half of the rounds. */
function heldTo(rounds: readonly OwnRound[], measured: readonly Round[]): string {
  const [{ side, within } = {}] = rounds;
  if (within === undefined) return '–';
  if ('milliseconds' in within) {
    const { median } = spreadOf(rounds.map(({ alone }) => alone.p50));
    return `${String(within.milliseconds)} ms ${median <= within.milliseconds ? '✓' : '✗'}`;
  }
  const times = spreadOf(
    rounds.map(({ round, alone }) => {
      const other = measured.find(
        (one) => one.side === side && one.operation === within.of && one.round === round,
      );
      return alone.p50 / (other?.alone.p50 ?? NaN);
    }),
  );
  const kept = times.median <= within.times ? '✓' : '✗';
  return `${String(within.times)} × the ${within.of}: ${shown(times)} ${kept}`;
}

function keptRows({ kept }: Report, operations: readonly OperationName[]): readonly (readonly string[])[] {
  return OWN_SIDES.map((side) => [
    side,
    ...operations.map((operation) => {
      const one = kept.find((each) => each.side === side && each.operation === operation);
      return one === undefined
        ? '–'
        : shown(spreadOf(one.kept.map((rate, round) => rate / (one.computed[round] ?? NaN))));
    }),
  ]);
}

/** The report as a page. */
export function printReport(report: Report): string {
  const { measured, roundTrips } = report;
  const operations = OPERATION_NAMES.filter((name) => measured.some(({ operation }) => operation === name));
  const of = (side: SideName, operation: OperationName): readonly Round[] =>
    measured.filter((one) => one.side === side && one.operation === operation);
  const perSide = (
    cell: (side: SideName, operation: OperationName) => string,
  ): readonly (readonly string[])[] =>
    SIDE_NAMES.map((side) => [side, ...operations.map((operation) => cell(side, operation))]);
  const head = ['', ...operations];

  const ratios = TARGETS.map(({ side, against, must, aim }) => [
    `${side} ÷ ${against}`,
    ...operations.map((operation) => {
      const index = OPERATION_NAMES.indexOf(operation);
      const ratio = spreadOf(
        of(side, operation).map(({ round, together }) => {
          const other = of(against, operation).find((one) => one.round === round);
          return together.rate / (other?.together.rate ?? NaN);
        }),
      );
      const reached =
        ratio.median >= (aim[index] ?? 0) ? '✓✓' : ratio.median >= (must[index] ?? 0) ? '✓' : '✗';
      return `${shown(ratio)} (${String(must[index])} · ${String(aim[index])}) ${reached}`;
    }),
  ]);

  return `# Performance

Written by \`npm run bench\`. Machine: ${report.machine}; the load, all servers and Neo4j share it. ${String(report.rounds)} rounds, ${figures(report.seconds)} s for each server, operation and concurrency in each. Each cell is minimum / **median** / maximum of the rounds; only ratios within a round carry over to another machine. The answers of all servers were compared before anything was timed.

The graph is that of the statutes in \`seed/\` and of the folder that the command names. \`Neo4j\` and \`SQLite\` are this API on its two stores; \`by hand\` is one Cypher statement an operation in resolvers on Yoga; the empty Yoga answers a constant. Searches and paths differ in kind: this API puts all hits into one order that both stores share, the others take the first ten of Lucene; this API finds all shortest paths and gives the first of them in that order, the others any one. Both others read the graph without a look at whether a load came between, which each read of this API takes first and last.

## Throughput at 16 connections as a ratio

In brackets what is held to (must · aim); ✓✓ reaches the aim, ✓ what must be, ✗ neither.

${table(head, ratios)}

## Requests in a second at 16 connections

${table(
  head,
  perSide((side, operation) => {
    const rounds = of(side, operation);
    const faults = rounds.reduce((sum, { together }) => sum + together.faults, 0);
    const rate = shown(spreadOf(rounds.map(({ together }) => together.rate)));
    return faults === 0 ? rate : `${rate}, and ${String(faults)} faults`;
  }),
)}

A fault is an answer that tells nothing but errors, such as one that did not come in time; it does not count.

## Milliseconds at 1 connection, half of all answers (p50)

${table(
  head,
  perSide((side, operation) => shown(spreadOf(of(side, operation).map(({ alone }) => alone.p50)))),
)}

## Milliseconds of the server's processor time for a request, at 16

${table(
  head,
  perSide((side, operation) =>
    shown(spreadOf(of(side, operation).map(({ together }) => together.cpu ?? NaN))),
  ),
)}

## What only this API answers

Milliseconds at 1 connection, within which half and 99 of 100 answers came, and what the half is held to; requests in a second at 16 connections, with the milliseconds of the server's processor time for each; round trips to Neo4j.

${table(['', 'p50', 'held to', 'p99', 'requests a second', 'processor', 'round trips'], ownRows(report))}

## Answers that are kept

Throughput at 16 connections with the cache of answers (\`ANSWER_CACHE\`) as a multiple of that without; everything above is without. It is held to 10.

${table(['', ...operations], keptRows(report, operations))}

## Round trips to Neo4j for an operation

${table(
  head,
  perSide((side, operation) => {
    const count = roundTrips[side]?.[operation];
    return count === undefined ? '–' : figures(count);
  }),
)}
`;
}
