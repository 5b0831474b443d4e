import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { start, type Running } from '../cli/run-process.ts';
import { NASTY_REQUESTS, type NastyRequest } from '../support/nasty-requests.ts';

/**
 * A served process over the seed texts, and requests that nobody who means well would send: each gets a clear answer
 * soon, and whoever else asks meanwhile hardly notices.
 */
let folder = '';
let server: Running | null = null;
let port = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fawang-nasty-'));
  server = start('src/main.ts', [], { PORT: '0', DATA_FILE: join(folder, 'data.db'), LOG_LEVEL: 'fatal' });
  const [, told] = await server.says(/GraphQL +http:\/\/localhost:(\d+)\/graphql/u);
  port = Number(told);
});
afterAll(async () => {
  server?.child.kill('SIGKILL');
  await server?.end();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly body: string;
}

async function send({
  method = 'POST',
  path = '/graphql',
  headers,
  body = '',
}: NastyRequest): Promise<Answer> {
  const sent = request({
    port,
    host: '127.0.0.1',
    method,
    path,
    agent: false,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    },
  });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const text = (await response.setEncoding('utf8').toArray()).join('');
  return { status: response.statusCode ?? 0, body: text };
}

/** Status and code of the first fault, and its words. */
function told({ status, body }: Answer): readonly [gets: string, message: string] {
  if (body === '') return [String(status), ''];
  const { errors = [] } = JSON.parse(body) as {
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions?: { readonly code?: string };
    }[];
  };
  const [fault] = errors;
  if (fault === undefined) return [String(status), ''];
  return [`${String(status)} ${fault.extensions?.code ?? 'without a code'}`, fault.message];
}

it.each(NASTY_REQUESTS)('$name: $gets', async (nasty) => {
  const [gets, message] = told(await send(nasty));
  expect(gets).toBe(nasty.gets);
  expect(message.length).toBeLessThanOrEqual(401);
  expect(message).not.toContain('INTERNAL');
});

/** Milliseconds that a small query takes from the outside. */
async function bystanderWaits(): Promise<number> {
  const begun = performance.now();
  const { status } = await send({
    name: 'a bystander',
    body: JSON.stringify({ query: '{ article(uri: "/cn/反电信网络诈骗法", eId: "art_1") { number } }' }),
    gets: '200',
  });
  expect(status).toBe(200);
  return performance.now() - begun;
}

async function waitsWhile(going: () => boolean, least: number): Promise<readonly number[]> {
  const waits: number[] = [];
  while (going() || waits.length < least) {
    waits.push(await bystanderWaits());
    await wait(10);
  }
  return waits.sort((a, b) => a - b);
}

const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

/** A body of which a byte comes each half second. */
function drip(): { readonly socket: Socket; readonly ended: Promise<string> } {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
  );
  const more = setInterval(() => socket.write(' '), 500);
  const text: string[] = [];
  socket.setEncoding('utf8').on('data', (piece: string) => text.push(piece));
  const ended = new Promise<string>((resolve) => {
    socket.once('close', () => {
      clearInterval(more);
      resolve(text.join(''));
    });
  });
  return { socket, ended };
}

const memory = (): number => {
  const status = readFileSync(`/proc/${String(server?.child.pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/u.exec(status)?.[1]) / 1024;
};

it('keeps a bystander waiting no longer than it must, with bounded memory', async (context) => {
  const alone = await waitsWhile(() => false, 60);
  const before = process.platform === 'linux' ? memory() : null;

  let going = true;
  const slow = Array.from({ length: 50 }, drip);
  const waiting = waitsWhile(() => going, 60);
  // Two lines of them, three times over.
  const line = async (requests: readonly NastyRequest[]): Promise<void> => {
    for (let round = 0; round < 3; round += 1) for (const nasty of requests) await send(nasty);
  };
  await Promise.all([line(NASTY_REQUESTS), line(NASTY_REQUESTS.toReversed())]);
  const drained = await Promise.all(slow.map(({ ended }) => ended));
  going = false;
  const waits = await waiting;

  // A busy machine slows both alike: they are held to what a bystander waits alone.
  const noise = Math.max(percentile(alone, 1), 40);
  context.annotate(
    `alone ${percentile(alone, 0.5).toFixed(0)} ms, worst ${percentile(alone, 1).toFixed(0)}; beside them ${percentile(waits, 0.5).toFixed(0)} ms, worst of ${String(waits.length)} ${percentile(waits, 1).toFixed(0)}`,
  );
  expect(percentile(waits, 0.9)).toBeLessThan(300 + 2 * noise);
  expect(percentile(waits, 1)).toBeLessThan(300 + 8 * noise);
  // Slow bodies are cut, and told why; who writes on may not get to read it.
  const ends = new Set(drained.map((text) => text.split('\r\n', 1)[0]));
  expect([...ends].filter((line) => line !== '' && line !== 'HTTP/1.1 408 Request Timeout')).toEqual([]);
  if (before !== null) expect(memory() - before).toBeLessThan(400);
});
