import { OPERATION_NAMES } from './operations.ts';
import { figures, table } from './page-table.ts';

/** One corpus in one store. */
export interface Loaded {
  /** Texts. */
  readonly size: number;
  readonly store: 'SQLite' | 'Neo4j';
  readonly articles: number;
  readonly nodes: number;
  readonly edges: number;
  /** Seconds of the first load, and of the same again. */
  readonly seconds: number;
  readonly again: number;
  /** Seconds of the plainest batched loader. */
  readonly plain: number;
  /** Peak memory of the load. */
  readonly megabytes: number;
  /** On the disk. */
  readonly bytes: number;
  /** Milliseconds by operation, in the order of `OPERATION_NAMES`; null where a corpus holds too little to ask. */
  readonly p50: readonly (number | null)[];
}

export interface Growth {
  readonly machine: string;
  readonly command: string;
  readonly loaded: readonly Loaded[];
}

const whole = (value: number): string => value.toLocaleString('en');

/** The costs by size, as a page. */
export function printGrowth({ machine, command, loaded }: Growth): string {
  const costs = loaded.map((one) => [
    whole(one.size),
    one.store,
    whole(one.articles),
    whole(one.nodes),
    whole(one.edges),
    figures(one.seconds),
    figures(one.again),
    figures(one.plain),
    figures(one.seconds / one.plain),
    figures(one.articles / one.seconds || 0),
    whole(one.megabytes),
    whole(Math.round(one.bytes / 1e6)),
  ]);
  const answers = loaded.map((one) => [whole(one.size), one.store, ...one.p50.map(figures)]);
  return `# Growth

Written by \`${command}\`. Machine: ${machine}; the load, the server, Neo4j and whoever asks share it. Sizes up to that of the real texts are drawn evenly from them; larger ones are made of them by \`npm run generate\`.

![Seconds of a load and milliseconds of an answer by number of texts](growth.svg)

## Loads

Seconds of \`npm run load\`, and of the same command again, which finds nothing new (it is held to a fifth); of the plainest batched loader, \`bench/plain-load.ts\`, which compiles as well, but writes nodes and edges with an index on the ids and nothing else, and the load as a multiple of it (held to 1.5); the most memory that the load took; what lies on the disk then.

${table(['texts', 'store', 'articles', 'nodes', 'edges', 's', 's again', 's plain', '÷ plain', 'articles/s', 'MB', 'MB on disk'], costs)}

## Answers

Milliseconds at one connection within which half of all answers came (p50), with no kept answers; – where so few texts hold too little to ask.

${table(['texts', 'store', ...OPERATION_NAMES], answers)}
`;
}
