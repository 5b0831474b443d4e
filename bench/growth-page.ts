import { z } from 'zod';
import { OPERATION_NAMES } from './operations.ts';
import { figures, table } from './page-table.ts';

const LOADED = z.object({
  /** Texts. */
  size: z.int(),
  store: z.enum(['SQLite', 'Neo4j']),
  /** What it was measured on, and how busy that was. */
  machine: z.string(),
  articles: z.int(),
  nodes: z.int(),
  edges: z.int(),
  /** Seconds of the first load, and of the same again. */
  seconds: z.number(),
  again: z.number(),
  /** Seconds of the plainest batched loader; null where that was not run. */
  plain: z.number().nullable(),
  /** Peak memory of the load. */
  megabytes: z.number(),
  /** On the disk. */
  bytes: z.number(),
  /** Milliseconds by operation, in the order of `OPERATION_NAMES`; null where a corpus holds too little to ask, or the server gave up. */
  p50: z.array(z.number().nullable()),
});

/** One corpus in one store. */
export type Loaded = Readonly<z.infer<typeof LOADED>>;

/** What `npm run growth` noted. @throws z.ZodError where it is something else */
export const readLoaded = (json: unknown): Loaded[] => z.array(LOADED).parse(json);

const whole = (value: number): string => value.toLocaleString('en');

/** The costs by size, as a page. */
export function printGrowth(loaded: readonly Loaded[]): string {
  const costs = loaded.map((one) => [
    whole(one.size),
    one.store,
    whole(one.articles),
    whole(one.nodes),
    whole(one.edges),
    figures(one.seconds),
    figures(one.again),
    figures(one.plain),
    figures(one.plain === null ? null : one.seconds / one.plain),
    figures(one.articles / one.seconds || 0),
    whole(one.megabytes),
    whole(Math.round(one.bytes / 1e6)),
  ]);
  const answers = loaded.map((one) => [whole(one.size), one.store, ...one.p50.map(figures)]);
  return `# Growth

Written by \`npm run growth -- --sizes ${[...new Set(loaded.map(({ size }) => size))].join(',')}\`, or by a run for each size. The load, the server, Neo4j and whoever asks share the machine. Sizes up to that of the real texts are drawn evenly from them; larger ones are made of them as by \`npm run generate\`.

${table(
  ['texts', 'store', 'machine'],
  loaded.map(({ size, store, machine }) => [whole(size), store, machine]),
)}

![Seconds of a load and milliseconds of an answer by number of texts](growth.svg)

## Loads

Seconds of \`npm run load\`, and of the same command again, which finds nothing new (it is held to a fifth); of the plainest batched loader, \`bench/plain-load.ts\`, which compiles as well, but writes nodes and edges with an index on the ids and nothing else, and the load as a multiple of it (held to 1.5); the most memory that the load took; what lies on the disk then.

${table(['texts', 'store', 'articles', 'nodes', 'edges', 's', 's again', 's plain', '÷ plain', 'articles/s', 'MB', 'MB on disk'], costs)}

## Answers

Milliseconds at one connection within which half of all answers came (p50), with no kept answers; – where a store holds too little to ask, or the server gave up.

${table(['texts', 'store', ...OPERATION_NAMES], answers)}
`;
}
