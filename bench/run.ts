import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalNeo4j, type LocalNeo4j } from '../scripts/neo4j-local.ts';
import { bodyOf } from './ask.ts';
import { compareAnswers } from './compare-answers.ts';
import { countRoundTrips } from './count-round-trips.ts';
import { drawValues } from './draw-values.ts';
import { measure, warmUp } from './measure.ts';
import { OPERATION_NAMES, type OperationName, type Values } from './operations.ts';
import { OWN_SIDES, ownOperations } from './own-operations.ts';
import { planStatements } from './plan-statements.ts';
import { machine, printReport, type Kept, type OwnRound, type Report, type Round } from './report.ts';
import { SIDE_NAMES, startSide, stopSide, type Side, type Stores } from './sides.ts';

/**
 * `npm run bench`: loads one graph into both stores, starts all servers over it, compares their answers, and measures
 * them in turn. Writes docs/performance.md; with `--json` prints the figures. Everything is ended with it.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const DATA = path.join(ROOT, 'data', 'bench');
const PAGE = path.join(ROOT, 'docs', 'performance.md');

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    /** Measures what lies in data/bench since the last run. */
    keep: { type: 'boolean', default: false },
    /** Only so many texts beside those of the seed. */
    texts: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    /** Seconds that each server is measured on each operation in each round, at each concurrency. */
    seconds: { type: 'string', default: '1.5' },
    /** Names of operations, with commas; all where absent. Then no page is written. */
    only: { type: 'string' },
  },
});
/** Operations with which kept answers are measured. */
const KEPT: ReadonlySet<OperationName> = new Set(['article', 'nested list']);
/** Seconds for each server and operation. */
const WARM_UP = 2;
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
const names =
  options.only === undefined
    ? OPERATION_NAMES
    : OPERATION_NAMES.filter((name) => options.only?.split(',').includes(name));

const report = await run();
if (options.only === undefined && options.texts === undefined) writeFileSync(PAGE, printReport(report));
console.log(options.json ? JSON.stringify(report, null, 2) : printReport(report));

async function run(): Promise<Report> {
  mkdirSync(DATA, { recursive: true });
  const neo4j = await findNeo4j();
  try {
    const stores: Stores = {
      file: path.join(DATA, 'law.db'),
      neo4jUri: neo4j.uri,
      neo4jPassword: neo4j.password,
    };
    await load(stores);
    return await measureSides(stores);
  } finally {
    await neo4j.stop();
  }
}

/** The Neo4j at NEO4J_URI, whose data set is replaced, or one that is started here. */
async function findNeo4j(): Promise<Pick<LocalNeo4j, 'uri' | 'password' | 'stop'>> {
  const { NEO4J_URI: uri = '', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri !== '') return { uri, password, stop: () => Promise.resolve() };
  return startLocalNeo4j({
    home: path.join(DATA, 'neo4j'),
    heap: '2g',
    pageCache: '512m',
    onDownload: (folder) => {
      tell(`downloads Neo4j to ${folder}, once`);
    },
  });
}

async function load({ file, neo4jUri, neo4jPassword }: Stores): Promise<void> {
  const from = positionals.length > 0 ? positionals : [path.join(ROOT, '..', 'shared', 'corpus')];
  const args = [
    '--max-old-space-size=8192',
    '--max-semi-space-size=64',
    path.join(import.meta.dirname, 'load-stores.ts'),
    ...['--file', file, '--uri', neo4jUri, '--password', neo4jPassword],
    ...(options.keep ? ['--keep'] : []),
    ...(options.texts === undefined ? [] : ['--texts', options.texts]),
    ...from,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const [code]: unknown[] = await once(child, 'exit');
  if (code !== 0) throw new Error('The graph could not be loaded.');
}

async function measureSides(stores: Stores): Promise<Report> {
  const sides: Side[] = [];
  try {
    for (const name of SIDE_NAMES) sides.push(await startSide(name, stores, { ANSWER_CACHE: '0' }));
    const drawn = await drawValues(sideNamed(sides, 'SQLite'));
    const values = new Map(names.map((name) => [name, drawn.get(name) ?? []]));
    tell('warms up');
    await planStatements(stores, values);
    for (const name of names) {
      for (const side of sides) await warmUp(side.url, bodiesOf(side, name, values), WARM_UP);
    }
    const ownSides = OWN_SIDES.map((name) => sideNamed(sides, name));
    const own = await ownOperations(sideNamed(sides, 'SQLite'));
    for (const { query, variables } of own) {
      for (const side of ownSides) await warmUp(side.url, [JSON.stringify({ query, variables })], WARM_UP);
    }
    tell('compares all answers');
    await compareAnswers(sides, values);
    tell('counts round trips');
    const roundTrips = await countRoundTrips(stores, values, own);
    const measured: Round[] = [];
    const measuredOwn: OwnRound[] = [];
    for (let round = 0; round < rounds; round += 1) {
      tell(`round ${String(round + 1)} of ${String(rounds)}`);
      for (const name of names) {
        // Nobody is always the first, or always behind the same other.
        for (const side of rotated(sides, round)) {
          const bodies = bodiesOf(side, name, values);
          measured.push({ round, operation: name, side: side.name, ...(await measureSide(side, bodies)) });
        }
      }
      for (const { name, query, variables, within } of own) {
        const bodies = [JSON.stringify({ query, variables })];
        for (const side of rotated(ownSides, round)) {
          measuredOwn.push({
            round,
            operation: name,
            within,
            side: side.name,
            ...(await measureSide(side, bodies)),
          });
        }
      }
    }
    return {
      machine: machine(),
      rounds,
      seconds,
      roundTrips,
      measured,
      own: measuredOwn,
      kept: await measureKept(stores, values),
    };
  } finally {
    await Promise.all(sides.map(stopSide));
  }
}

/** One server on one operation, at both concurrencies. */
async function measureSide(
  side: Side,
  bodies: readonly string[],
): Promise<Pick<Round, 'alone' | 'together'>> {
  const server = { url: side.url, pid: side.process.pid ?? 0 };
  return {
    alone: await measure(server, bodies, 1, seconds),
    together: await measure(server, bodies, 16, seconds),
  };
}

/** Answers that are kept, beside the same that are not, on servers of their own. */
async function measureKept(
  stores: Stores,
  values: ReadonlyMap<OperationName, readonly Values[]>,
): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (const name of OWN_SIDES) {
    const sides = [await startSide(name, stores, { ANSWER_CACHE: '0' }), await startSide(name, stores)];
    try {
      for (const operation of names.filter((one) => KEPT.has(one))) {
        const rates: number[][] = [[], []];
        for (const side of sides) await warmUp(side.url, bodiesOf(side, operation, values), WARM_UP);
        for (let round = 0; round < rounds; round += 1) {
          for (const [index, side] of sides.entries()) {
            const server = { url: side.url, pid: side.process.pid ?? 0 };
            const { rate } = await measure(server, bodiesOf(side, operation, values), 16, seconds);
            rates[index]?.push(rate);
          }
        }
        kept.push({ operation, side: name, computed: rates[0] ?? [], kept: rates[1] ?? [] });
      }
    } finally {
      await Promise.all(sides.map(stopSide));
    }
  }
  return kept;
}

function bodiesOf(
  side: Side,
  name: OperationName,
  values: ReadonlyMap<OperationName, readonly Values[]>,
): readonly string[] {
  return (values.get(name) ?? []).map((one) => bodyOf(side, name, one));
}

function sideNamed(sides: readonly Side[], name: Side['name']): Side {
  const side = sides.find((one) => one.name === name);
  if (side === undefined) throw new Error(`${name} was not started.`);
  return side;
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  return list.map((_, index) => list[(index + by) % list.length]).filter((one) => one !== undefined);
}

function tell(message: string): void {
  console.error(message);
}
