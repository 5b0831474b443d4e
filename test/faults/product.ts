import { execFileSync, spawn } from 'node:child_process';
import { request, Agent, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { ROOT, run, Running, start, type Ended } from '../cli/run-process.ts';

type Environment = Readonly<Record<string, string>>;

/** A served process, as `npm start` starts it. */
export interface Served {
  readonly process: Running;
  readonly port: number;
  /** Kills it, as a crash would. */
  kill(): Promise<void>;
}

/** Servers that still run. */
const running = new Set<Served>();

/** Kills the servers that a test has left, as one does that fails. */
export async function killServers(): Promise<void> {
  await Promise.all(Array.from(running, (served) => served.kill()));
}

export async function serve(environment: Environment): Promise<Served> {
  const server = start('--max-semi-space-size=64', ['src/main.ts'], {
    PORT: '0',
    LOG_LEVEL: 'fatal',
    ...environment,
  });
  const [, port] = await server.says(/GraphQL +http:\/\/localhost:(\d+)\/graphql/u);
  const served: Served = {
    process: server,
    port: Number(port),
    kill: async () => {
      running.delete(served);
      server.child.kill('SIGKILL');
      await server.end();
    },
  };
  running.add(served);
  return served;
}

/** `npm run load`, begun. */
export const startLoad = (environment: Environment, folder: string): Running =>
  start('src/cli.ts', ['load', folder], environment);

/** `npm run load`, to its end, which must be a good one. */
export async function load(environment: Environment, folder: string): Promise<void> {
  const { code, stderr } = await run('src/cli.ts', ['load', folder], environment);
  if (code !== 0) throw new Error(`The load failed: ${stderr}`);
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly milliseconds: number;
}

/** Connections that are kept, as clients in earnest keep them. */
export const openAgent = (): Agent => new Agent({ keepAlive: true });

/** Sends one request and reads its answer. */
export async function send(
  port: number,
  agent: Agent,
  { path = '/graphql', body }: { readonly path?: string; readonly body?: string },
): Promise<Answer> {
  const began = performance.now();
  const sent = request({
    port,
    host: '127.0.0.1',
    agent,
    path,
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }),
  });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const text = (await response.setEncoding('utf8').toArray()).join('');
  const { statusCode = 0, headers } = response;
  return { status: statusCode, headers, text, milliseconds: performance.now() - began };
}

/** The answer to a query, asked again while a store that was just started takes too long. */
export async function rightAnswer(port: number, agent: Agent, body: string): Promise<string> {
  for (;;) {
    const { text } = await send(port, agent, { body });
    if (!text.includes('"STORE_UNAVAILABLE"')) return text;
  }
}

/** Megabytes that a process holds in memory. */
export function memoryOf({ child }: Running): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024;
}

/** The value below which a part of all values lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/**
 * Clients that each ask again as soon as they were answered, until they are told to stop.
 *
 * @param bodyOf what the n-th request posts
 * @returns how many asked
 */
export async function clients(
  port: number,
  count: number,
  isOver: () => boolean,
  bodyOf: (request: number) => string,
  onAnswer: (answer: Answer, request: number) => void,
): Promise<void> {
  const agent = openAgent();
  let requests = 0;
  const client = async (): Promise<void> => {
    while (!isOver()) {
      const request = requests;
      requests += 1;
      onAnswer(await send(port, agent, { body: bodyOf(request) }), request);
    }
  };
  try {
    await Promise.all(Array.from({ length: count }, client));
  } finally {
    agent.destroy();
  }
}

/** Tells whether so many seconds have passed since it was made. */
export function forSeconds(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1_000;
  return () => performance.now() >= end;
}

/** A program of the product under limits of the system. */
export interface LimitedRun {
  readonly args: readonly string[];
  /** The data file. */
  readonly file: string;
  /** Blocks of 512 bytes that a file may have. */
  readonly blocks?: number;
  /** Whether it has no more rights than anyone, though the tests may. */
  readonly asNobody?: boolean;
  /** Whether it is ended once it serves. */
  readonly untilServed?: boolean;
}

/** Runs a program under limits, to its end. */
export async function runLimited({
  args,
  file,
  blocks,
  asNobody = false,
  untilServed = false,
}: LimitedRun): Promise<Ended> {
  const limit = blocks === undefined ? '' : `ulimit -f ${String(blocks)}; `;
  const isRoot = process.getuid?.() === 0;
  const child = spawn('sh', ['-c', `${limit}exec "$0" "$@"`, process.execPath, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'fatal', DATA_FILE: file },
    ...(asNobody && isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  const running = new Running(child);
  if (untilServed) {
    await running.says(/GraphQL +http/u);
    child.kill('SIGKILL');
  }
  return running.end();
}

const NOBODY = 65_534;
