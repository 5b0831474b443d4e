import { readFileSync } from 'node:fs';
import { type App, createApp } from '../src/app.ts';
import type { Store } from '../src/store/store.ts';
import { type Question, QUESTIONS } from './question-list.ts';

/**
 * docs/questions.md: each question, the operation that answers it in one request, how often that calls the store, and
 * how long it takes over each store. The calls are the same on every store and however wide the answer is; the times
 * are of the machine that wrote the page.
 */

/** All texts are in force on this day. */
const AS_OF = new Date('2026-01-15T04:00:00Z');
const WARM_UPS = 5;
const RUNS = 31;

/** How one question did over one store. */
export interface Measured {
  /** Calls of the store for one request. */
  readonly calls: number;
  /** Median milliseconds from request to answer, no network between; null where they were not taken. */
  readonly milliseconds: number | null;
}

/** An API over a store, and how often it has called it. */
export interface CountedApp extends Pick<App, 'fetch'> {
  calls(): number;
}

export function countedApp(store: Store): CountedApp {
  let calls = 0;
  const counted = <Args extends unknown[], T>(call: (...args: Args) => T) => {
    return (...args: Args): T => {
      calls += 1;
      return call(...args);
    };
  };
  const app = createApp({
    store: {
      read: counted((plan, parameters) => store.read(plan, parameters)),
      count: counted((spec, parameters) => store.count(spec, parameters)),
      neighbourhood: counted((spec, reading) => store.neighbourhood(spec, reading)),
      paths: counted((spec, reading) => store.paths(spec, reading)),
      scan: (selection) => store.scan(selection),
      load: (loaded, options) => store.load(loaded, options),
      inParts: (loads) => store.inParts(loads),
      version: () => store.version(),
      describe: () => store.describe(),
      tidy: () => store.tidy(),
      ready: () => store.ready(),
      close: () => store.close(),
    },
    now: () => AS_OF,
  });
  return { fetch: (request) => app.fetch(request), calls: () => calls };
}

/** Asks a question; gives how many calls of the store that took. */
export async function callsOf(
  app: CountedApp,
  { operation, variables = {} }: Question,
  more: Readonly<Record<string, unknown>> = {},
): Promise<number> {
  const before = app.calls();
  const response = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: queryOf(operation), variables: { ...variables, ...more } }),
    }),
  );
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null || 'errors' in answer) {
    throw new Error(`${operation} does not run: ${JSON.stringify(answer).slice(0, 400)}`);
  }
  return app.calls() - before;
}

/** The words of an operation. */
export function queryOf(operation: string): string {
  return readFileSync(new URL(`../schema/operations/${operation}.graphql`, import.meta.url), 'utf8');
}

/** Asks every question many times. */
export async function measure(store: Store): Promise<readonly Measured[]> {
  const app = countedApp(store);
  const measured: Measured[] = [];
  for (const question of QUESTIONS) {
    let calls = 0;
    for (let run = 0; run < WARM_UPS; run += 1) calls = await callsOf(app, question);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const begun = performance.now();
      await callsOf(app, question);
      times.push(performance.now() - begun);
    }
    times.sort((a, b) => a - b);
    measured.push({ calls, milliseconds: times[Math.floor(RUNS / 2)] ?? null });
  }
  return measured;
}

/** Writes the page. `machine` says on what the times were taken. */
export function questionsPage(
  sqlite: readonly Measured[],
  neo4j: readonly Measured[],
  machine: string,
): string {
  const lines = [
    '# Questions 问题',
    '',
    'Questions that people ask of the law, each answered by one operation of `schema/operations` in one request over the five',
    'seed texts. *Calls* are those of the store once it was asked for the same names (one more the first time): they are the',
    'same on both stores, and do not grow with the answer. *p50* is the median time in milliseconds from a request to its whole',
    'answer, in the process, over each store. Made by `npm run questions`.',
    '',
    `Times: ${machine}.`,
    '',
    '| | question | operation | variables | calls | SQLite p50 | Neo4j p50 |',
    '| --- | --- | --- | --- | --: | --: | --: |',
    ...QUESTIONS.map(({ id, asks, operation, variables }, index) => {
      const link = `[${operation}](../schema/operations/${operation}.graphql)`;
      const given = variables === undefined ? '' : `\`${JSON.stringify(variables)}\``;
      const cells = [id, asks, link, given, String(sqlite[index]?.calls ?? '')];
      return `| ${[...cells, time(sqlite[index]), time(neo4j[index])].join(' | ')} |`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

const time = (measured: Measured | undefined): string => measured?.milliseconds?.toFixed(1) ?? '–';

/** The page without its times, which are of one machine. */
export function withoutTimes(page: string): string {
  return page
    .split('\n')
    .map((line) => (line.startsWith('Times: ') ? 'Times' : line.replace(/(?: \| [\d.–]+){2} \|$/u, ' |')))
    .join('\n');
}
