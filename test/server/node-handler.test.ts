import { request as send, type IncomingMessage } from 'node:http';
import { EventEmitter, once } from 'node:events';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type Listening } from '../../src/server/listen.ts';
import { Capacity } from '../../src/server/capacity.ts';
import { nodeHandler } from '../../src/server/node-handler.ts';

type Line = Record<string, unknown>;
const lines: Line[] = [];
const arrivals = new EventEmitter();
const logger = pino(
  { level: 'debug' },
  {
    write: (text: string) => {
      lines.push(JSON.parse(text) as Line);
      arrivals.emit('line');
    },
  },
);

/** The lines of one request; the first may come after the answer. */
async function linesOf(id: unknown): Promise<readonly Line[]> {
  while (!lines.some((line) => line.id === id)) await once(arrivals, 'line');
  return lines.filter((line) => line.id === id);
}

const app = {
  fetch: (request: Request): Response => {
    const url = new URL(request.url);
    if (url.pathname === '/fault') return new Response('no', { status: 500 });
    return Response.json(Object.fromEntries(request.headers));
  },
};

let listening: Listening;
beforeAll(async () => {
  listening = await listen(nodeHandler(app, logger), { port: 0, host: '127.0.0.1' });
});
afterAll(() => listening.drain());

async function get(path: string, headers: Record<string, string> = {}, port = listening.port) {
  const sent = send({ port, host: '127.0.0.1', path, headers, agent: false }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const body = (await response.setEncoding('utf8').toArray()).join('');
  return { status: response.statusCode, headers: response.headers, body };
}

describe('more requests than are answered at a time', () => {
  it('are turned away at once with 503, a code and Retry-After, but for those about health', async () => {
    const waiting: (() => void)[] = [];
    const slow = {
      fetch: (request: Request): Promise<Response> =>
        new URL(request.url).pathname === '/health/live'
          ? Promise.resolve(new Response('live'))
          : new Promise((resolve) => waiting.push(() => resolve(new Response('done')))),
    };
    const handler = nodeHandler(slow, logger, new Capacity(logger, 2));
    const one = await listen(handler, { port: 0, host: '127.0.0.1' });
    const taken = [get('/a', {}, one.port), get('/b', {}, one.port)];
    await expect.poll(() => waiting.length).toBe(2);

    const away = await get('/c', {}, one.port);
    expect(away.status).toBe(503);
    expect(away.headers).toMatchObject({ 'retry-after': '1', 'access-control-allow-origin': '*' });
    expect(JSON.parse(away.body)).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    expect((await get('/health/live', {}, one.port)).body).toBe('live');

    for (const finish of waiting) finish();
    for (const answer of await Promise.all(taken)) expect(answer.body).toBe('done');
    const later = get('/d', {}, one.port);
    await expect.poll(() => waiting.length).toBe(3);
    waiting[2]?.();
    expect((await later).status).toBe(200);
    await one.drain();
  });
});

describe('nodeHandler', () => {
  it('gives a request an id, or keeps the plain one that it came with', async () => {
    const made = await get('/a');
    expect(made.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/u);
    expect(JSON.parse(made.body)).toMatchObject({ 'x-request-id': made.headers['x-request-id'] });
    expect((await get('/a', { 'x-request-id': 'mine_1' })).headers['x-request-id']).toBe('mine_1');
    expect((await get('/a', { 'x-request-id': 'a b"c' })).headers['x-request-id']).toMatch(/^[\da-f-]{36}$/u);
  });

  it('tells the address that the caller has, not the one that it claims', async () => {
    const { body } = await get('/a', { 'x-client-address': '198.51.100.7' });
    expect(JSON.parse(body)).toMatchObject({ 'x-client-address': '127.0.0.1' });
  });

  it('logs one line a request, without what stands behind the question mark', async () => {
    const { headers } = await get('/a?query=secret');
    expect(await linesOf(headers['x-request-id'])).toMatchObject([
      { level: 20, method: 'GET', path: '/a', status: 200, msg: 'request' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it('logs a fault of its own as an error', async () => {
    const { headers } = await get('/fault');
    expect(await linesOf(headers['x-request-id'])).toMatchObject([{ level: 50, status: 500 }]);
  });

  it.each(['a b', 'a<b', '[::1', 'host:port'])(
    'refuses the Host header %j as a mistake of the caller',
    async (host) => {
      expect((await get('/a', { Host: host })).status).toBe(400);
    },
  );

  it.each(['localhost:4000', '127.0.0.1', '[::1]:80', 'laws.example.org'])(
    'takes the Host header %j',
    async (host) => {
      expect((await get('/a', { Host: host })).status).toBe(200);
    },
  );
});
