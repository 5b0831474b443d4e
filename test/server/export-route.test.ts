import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { encodeGlobalId } from '../../src/graphql/global-id.ts';
import { byteStream } from '../../src/server/byte-stream.ts';
import type { Store } from '../../src/store/store.ts';
import { openApp } from '../support/app.ts';
import { exported, seedGraph } from '../support/exported.ts';
import { sqlite, type LoadedStore } from '../support/loaded-stores.ts';

const LAW = '/cn/反电信网络诈骗法@2022-09-02';
const DUTY = `${LAW}#art_12__para_1~norm_1`;

let held: LoadedStore | null = null;
const store = (): Store => {
  if (held === null) throw new Error('There is no store.');
  return held.store;
};
beforeAll(async () => {
  held = await sqlite.open(seedGraph());
});
afterAll(() => held?.dispose());

const get = (query: string, init: RequestInit = {}): Promise<Response> =>
  openApp({ store: store() }).fetch(new Request(`http://fawang.test/export${query}`, init));

const of = (parameters: Readonly<Record<string, string>>): string =>
  `?${String(new URLSearchParams(parameters))}`;

describe('GET /export', () => {
  test.each([
    ['jsonl', 'application/x-ndjson; charset=utf-8', 'fawang.jsonl'],
    ['graphml', 'application/graphml+xml; charset=utf-8', 'fawang.graphml'],
    ['jsonld', 'application/ld+json; charset=utf-8', 'fawang.jsonld'],
    ['csv-nodes', 'text/csv; charset=utf-8; header=present', 'fawang.nodes.csv'],
    ['csv-edges', 'text/csv; charset=utf-8; header=present', 'fawang.edges.csv'],
    ['cypher', 'application/x-cypher-query; charset=utf-8', 'fawang.cypher'],
    ['akn', 'application/akn+xml; charset=utf-8', 'fawang.akn.xml'],
  ] as const)('gives %s as a file, the same as the command', async (format, type, file) => {
    const response = await get(of({ format, work: LAW }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${file}"`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toBe(await exported(store(), format, { works: [LAW] }));
  });

  it('takes a node by the id of the graph and by that of GraphQL', async () => {
    const nodes = { nodes: [DUTY], depth: 1 };
    const expected = await exported(store(), 'jsonl', nodes);
    expect(await (await get(of({ format: 'jsonl', node: DUTY, depth: '1' }))).text()).toBe(expected);
    const opaque = encodeGlobalId('Duty', DUTY);
    expect(await (await get(of({ format: 'jsonl', node: opaque }))).text()).toBe(expected);
  });

  test.each([
    ['', /No format is named: format= takes one of jsonl, graphml/u],
    ['?format=pdf', /"pdf" is no format/u],
    ['?format=jsonl&format=graphml', /is no format/u],
    ['?format=jsonl&works=x', /There is no parameter "works"/u],
    ['?format=jsonl&work=', /work= takes from 1 to 1000 characters/u],
    [`?format=jsonl&work=${'x'.repeat(1_001)}`, /from 1 to 1000/u],
    [`?format=jsonl${'&work=x'.repeat(101)}`, /100 times at most/u],
    ['?format=jsonl&work=/cn/none', /No work or instrument has the uri \/cn\/none/u],
    ['?format=jsonl&node=/actor/none', /There is no node \/actor\/none/u],
    ['?format=jsonl&node=x&depth=5', /from 0 to 4/u],
    ['?format=jsonl&node=x&depth=-1', /from 0 to 4/u],
    ['?format=jsonl&depth=1', /depth= goes with node=/u],
    ['?format=akn', /exactly one/u],
    [`?format=jsonl&work=${encodeURIComponent(LAW)}&node=x`, /not both/u],
  ])('refuses %s with 400 and says why', async (query, message) => {
    const response = await get(query);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(message);
  });

  it('answers HEAD with the headers alone, OPTIONS for browsers, and nothing else', async () => {
    const head = await get('?format=csv-nodes', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-disposition'), await head.text()]).toEqual([
      200,
      'attachment; filename="fawang.nodes.csv"',
      '',
    ]);
    expect((await get('', { method: 'OPTIONS' })).status).toBe(204);
    const post = await get('?format=jsonl', { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('runs four at a time, and another as soon as one is given up', async () => {
    const app = openApp({ store: store() });
    const ask = (): Promise<Response> => app.fetch(new Request('http://fawang.test/export?format=jsonl'));
    const running = await Promise.all([ask(), ask(), ask(), ask()]);
    const fifth = await ask();
    expect([fifth.status, fifth.headers.get('retry-after')]).toEqual([503, '10']);
    await running[0]?.body?.cancel();
    const [sixth, text] = [await ask(), await running[1]?.text()];
    expect([sixth.status, text?.endsWith('}}\n')]).toEqual([200, true]);
    for (const left of [running[2], running[3], sixth]) await left?.body?.cancel();
    expect((await ask()).status).toBe(200);
  });

  it('reads the store no faster than the answer is taken', async () => {
    let batches = 0;
    const counted: Store = {
      ...store(),
      read: (plan, parameters) => store().read(plan, parameters),
      version: () => store().version(),
      async *scan(selection) {
        for await (const batch of store().scan(selection)) {
          batches += 1;
          yield batch;
        }
      },
    };
    const response = await openApp({ store: counted }).fetch(
      new Request('http://fawang.test/export?format=jsonl'),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(batches).toBeLessThanOrEqual(4);
    await response.text();
    expect(batches).toBeGreaterThan(20);
  });
});

describe('a stream of bytes', () => {
  const pieces = async function* (fails: number | null, left: () => void): AsyncGenerator<string> {
    try {
      for (let number = 0; number < 5; number += 1) {
        if (number === fails) throw new Error('The store is gone.');
        yield String(number);
      }
    } finally {
      left();
    }
  };

  it('throws what fails before it begins, and breaks off where it fails later', async () => {
    const ends: string[] = [];
    const end = (name: string) => () => void ends.push(name);
    await expect(byteStream(pieces(1, end('left')), end('ended'))).rejects.toThrow('The store is gone.');
    const stream = await byteStream(pieces(3, end('left later')), end('ended later'));
    await expect(new Response(stream).text()).rejects.toThrow('The store is gone.');
    expect(ends).toEqual(['left', 'ended', 'left later', 'ended later']);
  });

  it('lets go of what nobody takes', async () => {
    const ends: string[] = [];
    const stream = await byteStream(
      pieces(null, () => ends.push('left')),
      () => ends.push('ended'),
      20,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(ends).toEqual(['ended', 'left']);
    await expect(new Response(stream).text()).rejects.toThrow('Nobody takes');
  });
});
