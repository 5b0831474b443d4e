import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { StoreError, type Store, type StoreErrorCode } from '../../src/store/store.ts';
import { ENDPOINT, openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { lawGraph } from './law-graph.ts';

const store = memoryStore(lawGraph());
const app = openApp({ store });
const codesOf = async (query: string, variables?: Record<string, unknown>) =>
  (await app.query(query, variables)).errors.map(({ extensions }) => extensions?.code);

/** A store that fails to read. */
const failing = (error: Error): Store => ({ ...store, read: () => Promise.reject(error) });

describe('faults of the store', () => {
  it.each<StoreErrorCode>(['STORE_UNAVAILABLE', 'STORE_CORRUPT', 'STORE_LOCKED'])(
    'are told by their code: %s',
    async (code) => {
      const down = openApp({ store: failing(new StoreError(code, 'What is wrong and what to do.')) });
      const { data, errors } = await down.query('{ actors { nodes { name } } }');
      expect([data, errors[0]?.message, errors[0]?.extensions]).toEqual([
        null,
        'What is wrong and what to do.',
        { code },
      ]);
    },
  );

  it.each([
    ['a misused store', new StoreError('STORE_MISUSED', 'secret plan')],
    ['any other error', new Error('secret detail')],
  ])('that are ours are masked and logged under the request id: %s', async (_name, error) => {
    const lines: string[] = [];
    const logger = pino({}, { write: (line: string) => void lines.push(line) });
    const broken = openApp({ store: failing(error), logger });
    const response = await broken.fetch(
      new Request(ENDPOINT, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': 'request-7' },
        body: JSON.stringify({ query: '{ actors { nodes { name } } }' }),
      }),
    );
    const body = await response.text();
    expect(body).not.toContain('secret');
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ path: ['actors'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-7' } }],
    });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      requestId: 'request-7',
      err: { message: error.message },
    });
  });
});

describe('mistakes of the caller', () => {
  it.each([
    ['an unknown field', '{ nothing }'],
    ['a broken query', '{ actors {'],
    ['an empty query', ' '],
    ['a day that does not exist', '{ instruments(asOf: "2023-02-30") { totalCount } }'],
    ['a day that is none', '{ instruments(asOf: "today") { totalCount } }'],
  ])('%s is refused with 400 and no data', async (_name, query) => {
    const { status, data, errors } = await app.query(query);
    expect([status, data, errors.length]).toEqual([400, null, 1]);
  });

  it('in variables are refused before the store is asked', async () => {
    const { errors } = await app.query('query ($d: Date) { instruments(asOf: $d) { totalCount } }', {
      d: 'soon',
    });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('never repeat a long text whole', async () => {
    const { errors } = await app.query(`{ ${'x'.repeat(100_000)} }`);
    expect(errors[0]?.message.length).toBeLessThan(500);
  });

  it('are listed up to a limit', async () => {
    const fields = Array.from({ length: 60 }, (_, index) => `nothing${String(index)}`).join(' ');
    expect((await app.query(`{ actors { ${fields} } }`)).errors.length).toBeLessThanOrEqual(20);
  });
});

describe('limits', () => {
  const nest = (depth: number, open: string, inside: string, close: string) =>
    open.repeat(depth) + inside + close.repeat(depth);
  const actors = (first: string) =>
    `actors(first: ${first}) { nodes { duties(first: ${first}) { nodes { bearers { duties(first: ${first}) { totalCount } } } } } }`;

  it.each([
    ['depth', `{ actors { nodes ${nest(15, '{ kinds { nodes ', '{ id }', ' } }')} } }`],
    ['depth of 10,000 levels', nest(10_000, '{ a', '', ' }')],
    ['lists of 10,000 levels', `{ nodes(ids: ${nest(1_900, '[', '', ']')}) { id } }`],
    ['aliases', `{ ${Array.from({ length: 51 }, (_, index) => `a${String(index)}: __typename`).join(' ')} }`],
    ['root fields', `{ ${'__typename '.repeat(21)} }`],
    ['directives', `{ dataVersion { name ${'@include(if: true) '.repeat(51)} } }`],
    ['tokens', `{ ${'__typename '.repeat(5_000)} }`],
    [
      'fields of doubling fragments',
      `{ ...A0 } ${Array.from({ length: 25 }, (_, index) => `fragment A${String(index)} on Query { ...A${String(index + 1)} ...A${String(index + 1)} }`).join(' ')} fragment A25 on Query { __typename }`,
    ],
    [
      'introspections',
      `{ ${['a', 'b', 'c', 'd'].map((name) => `${name}: __schema { types { name } }`).join(' ')} }`,
    ],
    ['cost', `{ ${actors('100')} }`],
  ])('refuse too many of: %s', async (_what, query) => {
    const started = performance.now();
    const { data, errors, status } = await app.query(query);
    expect(data).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
    expect(status).toBeLessThan(500);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('refuse cost in variables as well, and tell it with the limit', async () => {
    const { errors, extensions } = await app.query(`query ($n: Int) { ${actors('$n')} }`, { n: 100 });
    expect(errors[0]?.extensions?.code).toBe('QUERY_TOO_COMPLEX');
    expect(extensions.cost?.requested).toBeGreaterThan(extensions.cost?.limit ?? Infinity);
    expect((await app.query(`query ($n: Int) { ${actors('$n')} }`, { n: 5 })).errors).toEqual([]);
  });

  it('do not meet the queries of the tools that read a schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { errors, extensions } = await app.query(
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, directiveIsRepeatable: true }),
    );
    expect([errors, extensions.cost?.requested]).toEqual([[], 1]);
  });

  it('refuse a long search', async () => {
    expect(await codesOf(`{ search(query: "${'罚'.repeat(201)}") { totalCount } }`)).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});

describe('the rate limit', () => {
  it('counts the requests of a client in a minute', async () => {
    let time = Date.parse('2026-01-15T00:00:00Z');
    const limited = openApp({ store, rateLimit: 2, now: () => new Date(time) });
    const ask = async (address: string) => {
      const response = await limited.fetch(
        new Request(`${ENDPOINT}?query={__typename}`, { headers: { 'x-client-address': address } }),
      );
      return [response.status, response.headers.get('retry-after')];
    };
    expect([await ask('a'), await ask('a'), await ask('a'), await ask('b')]).toEqual([
      [200, null],
      [200, null],
      [429, '60'],
      [200, null],
    ]);
    time += 60_000;
    expect(await ask('a')).toEqual([200, null]);
  });
});
