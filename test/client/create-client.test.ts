import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/client/api-error.ts';
import { createClient } from '../../src/client/create-client.ts';
import * as documents from '../../src/client/gql/graphql.ts';
import { LAW, lawGraph } from '../graphql/law-graph.ts';
import { ENDPOINT, openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';

const store = memoryStore(lawGraph());

/** A client of an API of its own, and the requests that it made. */
function watchedClient(
  options: {
    readonly method?: 'GET' | 'POST';
    readonly answer?: () => Response;
    readonly rateLimit?: number;
  } = {},
) {
  const { method = 'POST', answer, rateLimit = null } = options;
  const app = openApp({ store, rateLimit });
  const requests: Request[] = [];
  const client = createClient({
    endpoint: ENDPOINT,
    method,
    headers: { 'x-request-id': 'of-the-client' },
    fetch: (request) => {
      requests.push(request);
      if (request.signal.aborted) return Promise.reject(request.signal.reason as Error);
      return answer === undefined ? app.fetch(request) : Promise.resolve(answer());
    },
  });
  return { client, requests, sent: () => requests.map((request) => request.method) };
}

const faultOf = async (request: Promise<unknown>): Promise<ApiError> => {
  const fault = await request.then(
    () => null,
    (error: unknown) => error,
  );
  if (fault instanceof ApiError) return fault;
  throw new Error(`No ApiError: ${String(fault)}`);
};

describe('a request', () => {
  it('gives what the document asks for', async () => {
    const { client, requests } = watchedClient();
    const { actor } = await client.request(documents.ActorRolesDocument, { name: '公安机关' });
    expect(actor?.name).toBe('公安机关');
    expect(requests[0]?.headers.get('x-request-id')).toBe('of-the-client');
  });

  it('needs no variables where all have a default', async () => {
    const { dataVersion } = await watchedClient().client.request(documents.VersionsDocument);
    expect(dataVersion?.name).toBe('test');
  });

  it('throws the code of a fault, with what was answered besides', async () => {
    const { client } = watchedClient();
    const fault = await faultOf(client.request(documents.ArticlePagesDocument, { uri: LAW, after: 'x' }));
    expect([fault.code, fault.status, fault.data]).toEqual(['BAD_CURSOR', 200, { instrument: null }]);
    expect(fault.faults[0]?.path).toEqual(['instrument', 'articles']);
    expect(fault.message).toMatch(/^This cursor/u);
  });

  it('throws what is refused before it is read', async () => {
    const { client } = watchedClient({ rateLimit: 1 });
    await client.request(documents.VersionsDocument);
    const fault = await faultOf(client.request(documents.VersionsDocument));
    expect([fault.code, fault.status, typeof fault.retryAfter]).toEqual(['RATE_LIMITED', 429, 'number']);
  });

  it.each([
    ['a page of a proxy', () => new Response('<html>', { status: 502 }), 'HTTP_502'],
    ['an empty answer', () => new Response('', { status: 200 }), 'HTTP_200'],
    ['an answer without data', () => new Response('{}', { status: 200 }), 'HTTP_200'],
  ])('throws for %s', async (_what, answer, code) => {
    const { client } = watchedClient({ answer });
    const fault = await faultOf(client.request(documents.VersionsDocument));
    expect([fault.code, fault.faults, fault.retryAfter]).toEqual([code, [], null]);
  });

  it('ends when it is aborted, with the reason', async () => {
    const { client } = watchedClient();
    const reason = new Error('No longer wanted.');
    const request = client.request(documents.VersionsDocument, {}, { signal: AbortSignal.abort(reason) });
    await expect(request).rejects.toBe(reason);
  });
});

describe('a request by GET', () => {
  it('goes by its hash, whole only where the API does not know it yet, and is kept by its tag', async () => {
    const { client, requests, sent } = watchedClient({ method: 'GET' });
    const first = await client.request(documents.ActorRolesDocument, { name: '公安机关' });
    expect(sent()).toEqual(['GET', 'POST']);
    const again = await client.request(documents.ActorRolesDocument, { name: '公安机关' });
    expect(again).toEqual(first);
    expect(sent()).toEqual(['GET', 'POST', 'GET']);
    expect(requests[2]?.url).not.toContain('query=');
  });

  it('goes by POST where its variables are too long for an address', async () => {
    const { client, sent } = watchedClient({ method: 'GET' });
    await client.request(documents.DutiesOfAKindDocument, { names: Array<string>(500).fill('公安机关') });
    expect(sent()).toEqual(['POST']);
  });

  it('throws a fault that is no unknown hash', async () => {
    const { client, sent } = watchedClient({ method: 'GET' });
    await faultOf(client.request(documents.SearchDocument, { first: 0 }));
    const fault = await faultOf(client.request(documents.SearchDocument, { first: 0 }));
    expect([fault.code, sent()]).toEqual(['BAD_USER_INPUT', ['GET', 'POST', 'GET']]);
  });
});
