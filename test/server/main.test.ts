import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { run, start, type Running } from '../cli/run-process.ts';

let folder = '';
let running: Running[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fawang-main-'));
});
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.map((one) => one.end()));
  running = [];
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const environment = (file: string): Readonly<Record<string, string>> => ({
  PORT: '0',
  DATA_FILE: join(folder, file),
  LOG_LEVEL: 'debug',
});

async function serve(file: string): Promise<{ server: Running; origin: string }> {
  const server = start('src/main.ts', [], environment(file));
  running.push(server);
  const [, port] = await server.says(/GraphQL +http:\/\/localhost:(\d+)\/graphql/u);
  return { server, origin: `http://127.0.0.1:${port ?? ''}` };
}

async function ask(origin: string, query: string): Promise<unknown> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('npm start', () => {
  it('fills an empty store from the seed texts, says what it is and holds, and answers', async () => {
    const { server, origin } = await serve('fresh.db');
    expect(server.stdout).toMatch(/^ {2}store {5}SQLite, .*fresh\.db$/mu);
    expect(server.stdout).toMatch(/compiled +5 seed texts \(\d+ articles\) in \d/u);
    for (const held of ['instruments', 'articles', 'duties', 'penalties', 'references', 'actors']) {
      expect(server.stdout).toMatch(new RegExp(`[1-9]\\d* ${held}\\b`, 'u'));
    }
    expect(await ask(origin, '{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);

    server.child.kill('SIGTERM');
    expect((await server.end()).code).toBe(0);

    const again = await serve('fresh.db');
    expect(again.server.stdout).toMatch(/compiled +nothing/u);
    expect(await ask(again.origin, '{ __typename }')).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('gives each request an id, and logs one line for it, without query or variables', async () => {
    const { server, origin } = await serve('fresh.db');
    const response = await fetch(`${origin}/graphql?query=${encodeURIComponent('{ __typename }')}`, {
      headers: { 'x-request-id': 'my-own-1' },
    });
    expect(response.headers.get('x-request-id')).toBe('my-own-1');
    await response.text();
    server.child.kill('SIGTERM');
    const { stderr } = await server.end();
    const lines = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ id }) => id === 'my-own-1');
    expect(lines).toMatchObject([{ method: 'GET', path: '/graphql', status: 200, msg: 'request' }]);
    expect(stderr).not.toContain('__typename');
  });

  it('refuses a malformed Host header as the mistake of the caller', async () => {
    const { origin } = await serve('fresh.db');
    const { request } = await import('node:http');
    const sent = request(`${origin}/graphql`, { headers: { Host: 'a b<c' } }).end();
    const [response] = (await once(sent, 'response')) as [{ statusCode: number; resume: () => void }];
    response.resume();
    expect(response.statusCode).toBe(400);
  });

  it('tells in one line that the port is taken, with exit code 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, stdout, stderr } = await run('src/main.ts', [], {
      ...environment('port.db'),
      PORT: String(port),
    });
    other.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim()).toMatch(
      new RegExp(`^fawang: Port ${String(port)} on 127\\.0\\.0\\.1 is taken`, 'u'),
    );
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('tells in one line what is wrong with a setting', async () => {
    const { code, stderr } = await run('src/main.ts', [], { PORT: 'many' });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'fawang: PORT is "many"; it must be a port number from 0 to 65535 (0: any free port).\n',
    });
  });

  it('ends on SIGTERM under load within ten seconds, cutting no request that it took', async () => {
    const { server, origin } = await serve('fresh.db');
    let signalled = false;
    let answered = 0;
    let underLoad = (): void => undefined;
    const loaded = new Promise<void>((resolve) => {
      underLoad = resolve;
    });
    const cut: unknown[] = [];
    const client = async (): Promise<void> => {
      for (;;) {
        const begunBefore = !signalled;
        try {
          await ask(origin, '{ __schema { types { name fields { name } } } }');
          answered += 1;
          if (answered > 40) underLoad();
        } catch (error) {
          if (begunBefore) cut.push(error);
          return;
        }
      }
    };
    const clients = Promise.all(Array.from({ length: 20 }, client));
    await loaded;
    const started = performance.now();
    signalled = true;
    server.child.kill('SIGTERM');
    const { code } = await server.end();
    const took = performance.now() - started;
    await clients;
    expect(cut).toEqual([]);
    expect(code).toBe(0);
    expect(took).toBeLessThan(10_000);
  });

  it('serves what it held before a load that failed', async () => {
    const { origin } = await serve('fresh.db');
    const query = '{ instruments(first: 10) { edges { node { uri } } } }';
    const before = await ask(origin, query);
    writeFileSync(join(folder, 'broken.txt'), Buffer.from([0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5]));
    const load = await run(
      'src/cli.ts',
      ['load', '--replace', join(folder, 'broken.txt')],
      environment('fresh.db'),
    );
    expect(load.code).toBe(1);
    expect(await ask(origin, query)).toEqual(before);
    expect(JSON.stringify(before)).toContain('/cn/反电信网络诈骗法@2022-09-02');
  });
});
