import { createHash } from 'node:crypto';
import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/store/store.ts';
import { ENDPOINT, openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { lawGraph } from './law-graph.ts';

const store = memoryStore(lawGraph());
const app = openApp({ store });
const get = (path: string, headers: Record<string, string> = {}) =>
  app.fetch(new Request(`http://fawang.test${path}`, { headers }));
const post = (body: string, headers: Record<string, string>) =>
  app.fetch(new Request(ENDPOINT, { method: 'POST', headers, body }));

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: ENDPOINT,
    fetchFn: (input: string, init: RequestInit) => app.fetch(new Request(input, init)),
  });

  it.each(audits)('passes the audit: $name', async (audit) => {
    const result = await audit.fn();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });
});

describe('requests', () => {
  it.each([
    ['a form', 'application/x-www-form-urlencoded'],
    ['plain text', 'text/plain'],
    ['a bare query', 'application/graphql'],
    ['a multipart form', 'multipart/form-data; boundary=x'],
    ['nothing named', ''],
  ])('with %s are refused', async (_what, type) => {
    const response = await post('query={__typename}', { 'content-type': type });
    expect([response.status, await response.json()]).toMatchObject([
      415,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  it('over 512 KB are refused', async () => {
    const body = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(600 * 1024)}` });
    expect((await post(body, { 'content-type': 'application/json' })).status).toBe(413);
  });

  it.each([
    ['broken JSON', '{'],
    ['a list', '[]'],
    ['a batch', '[{"query":"{__typename}"},{"query":"{__typename}"}]'],
    ['a number', '7'],
    ['no query', '{}'],
    ['a query that is no text', '{"query": 7}'],
    ['variables that are no object', '{"query": "{__typename}", "variables": 7}'],
  ])('with %s are answered 400', async (_what, body) => {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    expect((await post(body, headers)).status).toBe(400);
  });

  it.each(['{', '7', '[]', '"x"', 'x'])(
    'by GET with the variables %s are answered 400',
    async (variables) => {
      const response = await get(`/graphql?query={__typename}&variables=${encodeURIComponent(variables)}`);
      expect(response.status).toBe(400);
    },
  );

  it('whose address is none are answered 400', async () => {
    const request = new Request(ENDPOINT);
    Object.defineProperty(request, 'url', { value: 'http://a b/graphql' });
    expect((await app.fetch(request)).status).toBe(400);
  });

  it('of other pages may read the answers, without credentials', async () => {
    const response = await get('/graphql?query={__typename}', { origin: 'https://elsewhere.test' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await app.fetch(
      new Request(ENDPOINT, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://elsewhere.test',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      }),
    );
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
  });

  it('for anything else are answered 404', async () => {
    expect((await get('/nothing')).status).toBe(404);
  });
});

describe('an answer by GET', () => {
  const QUERY = '/graphql?query={works{totalCount}}';

  it('has a tag, and is not sent again to whoever holds it', async () => {
    const first = await get(QUERY);
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=0, must-revalidate',
    ]);
    const plans = app.store.plans.length;
    const again = await get(QUERY, { 'if-none-match': `W/"other", ${tag}` });
    expect([again.status, again.headers.get('etag'), await again.text(), app.store.plans.length]).toEqual([
      304,
      tag,
      '',
      plans,
    ]);
    expect((await get(QUERY, { 'if-none-match': 'W/"other"' })).status).toBe(200);
  });

  it.each([
    ['another query', '/graphql?query={works{totalCount}dataVersion{name}}', {}],
    ['other data', QUERY, { version: () => Promise.resolve({ name: 'other', loadedAt: '' }) }],
  ])('has another tag for %s', async (_what, path, change) => {
    const tagOf = (response: Response) => response.headers.get('etag');
    const other = openApp({ store: { ...store, ...change } });
    expect(tagOf(await other.fetch(new Request(`http://fawang.test${path}`)))).not.toBe(
      tagOf(await get(QUERY)),
    );
  });

  it('has another tag on another day, for a status may have changed', async () => {
    const tomorrow = openApp({ store, now: () => new Date('2026-01-16T04:00:00Z') });
    const answers = [await get(QUERY), await tomorrow.fetch(new Request(`http://fawang.test${QUERY}`))];
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(2);
  });

  it('has no tag where it is a fault, nor has an answer by POST', async () => {
    const wrong = await get('/graphql?query={nothing}');
    const posted = await post('{"query":"{__typename}"}', { 'content-type': 'application/json' });
    expect([wrong.headers.get('etag'), posted.headers.get('etag')]).toEqual([null, null]);
  });
});

describe('automatic persisted queries', () => {
  const query = '{__typename}';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const ask = async (body: object) => {
    const response = await post(JSON.stringify(body), { 'content-type': 'application/json' });
    return response.json() as Promise<unknown>;
  };

  it('are asked for once, and then known by their hash', async () => {
    expect(await ask({ extensions })).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound' }] });
    expect(await ask({ query, extensions })).toMatchObject({ data: { __typename: 'Query' } });
    expect(await ask({ extensions })).toMatchObject({ data: { __typename: 'Query' } });
    const address = encodeURIComponent(JSON.stringify(extensions));
    const response = await get(`/graphql?extensions=${address}`);
    expect([await response.json(), response.headers.get('etag')]).toMatchObject([
      { data: { __typename: 'Query' } },
      expect.stringMatching(/^W\//u),
    ]);
  });

  it('are refused with the hash of another query', async () => {
    expect(await ask({ query: '{ works { totalCount } }', extensions })).toMatchObject({
      errors: [{ message: 'PersistedQueryMismatch' }],
    });
  });
});

describe('the schema', () => {
  const asked = '{__schema{queryType{name}}}';

  it('can be asked for, unless that is switched off', async () => {
    const closed = openApp({ store, introspection: false });
    expect((await app.query(asked)).errors).toEqual([]);
    expect((await closed.query(asked)).errors).toHaveLength(2);
    expect((await closed.query('{__typename}')).errors).toEqual([]);
  });
});

describe('health', () => {
  it('is live and ready', async () => {
    const answers = [await get('/health/live'), await get('/health/ready')];
    expect(await Promise.all(answers.map(async (answer) => [answer.status, await answer.json()]))).toEqual([
      [200, { status: 'live' }],
      [200, { status: 'ready' }],
    ]);
  });

  it('is live but not ready where the store is down', async () => {
    const down = openApp({
      store: { ...store, ready: () => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'It is down.')) },
    });
    const [live, ready] = await Promise.all(
      ['live', 'ready'].map((name) => down.fetch(new Request(`http://fawang.test/health/${name}`))),
    );
    expect([live?.status, ready?.status, await ready?.json()]).toEqual([
      200,
      503,
      { status: 'down', code: 'STORE_UNAVAILABLE', message: 'It is down.' },
    ]);
  });

  it('is not ready while the process ends', async () => {
    const ending = openApp({ store, isDraining: () => true });
    const response = await ending.fetch(new Request('http://fawang.test/health/ready'));
    expect([response.status, await response.json()]).toEqual([503, { status: 'draining' }]);
  });
});

describe('GraphiQL', () => {
  it('is where the root leads, with the example operations as tabs', async () => {
    const root = await get('/');
    expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
    const page = await get('/graphql', { accept: 'text/html' });
    const html = await page.text();
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
    expect(html).toContain('query ArticleCard(');
    expect(html).toContain('query Search(');
  });

  it('loads nothing from elsewhere', async () => {
    const html = await (await get('/graphql', { accept: 'text/html' })).text();
    const outside = [
      /\b(?:src|href)="(?:https?:)?\/\//u,
      /@import\s+["']/u,
      /url\(["']?(?:https?:)?\/\//u,
      /\b(?:unpkg\.com|cdn\.jsdelivr\.net|esm\.sh|cdnjs\.cloudflare\.com)\b/u,
    ];
    expect(outside.map((pattern) => pattern.exec(html)?.[0] ?? null)).toEqual([null, null, null, null]);
  });
});
