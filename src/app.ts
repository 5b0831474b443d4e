import { randomUUID } from 'node:crypto';
import { useAPQ } from '@graphql-yoga/plugin-apq';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { ExecutionResult } from 'graphql';
import { AnswerCache, WrittenAnswer } from './graphql/serving/answer-cache.ts';
import type { Context } from './graphql/context.ts';
import { createEdgeLoader } from './graphql/plan/edge-loader.ts';
import { entityTag, isHeld } from './graphql/serving/entity-tag.ts';
import { readExampleOperations } from './graphql/serving/example-operations.ts';
import { FastLane } from './graphql/serving/fast-lane.ts';
import { KnownOperations, useKnownOperations } from './graphql/serving/known-operations.ts';
import { knowingActors } from './graphql/answers/knowing-actors.ts';
import type { MeantInstruments } from './graphql/answers/lookup.ts';
import { parsedDocuments } from './graphql/serving/parsed-documents.ts';
import type { PostedQuery } from './graphql/serving/posted-query.ts';
import { createRateLimit } from './graphql/serving/rate-limit.ts';
import { schema } from './graphql/schema.ts';
import { createTurns, type InTurn, storeInTurns } from './graphql/serving/turns.ts';
import { AskedNames } from './graphql/answers/unknown-names.ts';
import { VersionWatch } from './graphql/serving/version-watch.ts';
import {
  maskFault,
  useBoundedParser,
  useCost,
  useFaultNotes,
  useIntrospection,
  useOneState,
  useQueryLimits,
  useTidyErrors,
  useUnknownNames,
} from './graphql/serving/yoga-plugins.ts';
import { dayInShanghai } from './model/status.ts';
import { resolveCitations } from './resolve-citations.ts';
import { createExportRoute, EXPORT_PATH } from './server/export-route.ts';
import { LruMap } from './store/lru-map.ts';
import { type Store, StoreError } from './store/store.ts';

export interface AppOptions {
  readonly store: Store;
  readonly logger?: Logger;
  /** Requests that one client may make in a minute; null for no limit. @default null */
  readonly rateLimit?: number | null;
  /** Whether the process is about to end: then it is not ready. */
  readonly isDraining?: () => boolean;
  /** The clock, for the day that `asOf` means by default. */
  readonly now?: () => Date;
  /** Whether the schema may be asked for; types can always be told by `__typename`. @default true */
  readonly introspection?: boolean;
  /** Levels of edges in one plan; 1 loads level by level. @default 6 */
  readonly planDepth?: number;
  /** Whether queries are compiled when they are asked again; if not, each is interpreted. @default true */
  readonly compiled?: boolean;
  /** Bytes of answers that are kept; 0 keeps none. @default 0 */
  readonly answerCache?: number;
  /** Milliseconds for which a look at the data version holds; 0 looks each time. @default 0 */
  readonly versionAge?: number;
}

export interface App {
  fetch(request: Request): Promise<Response>;
  /** Answers a query that was posted as JSON to `ENDPOINT`, as `fetch` would. */
  post(query: PostedQuery): Promise<WrittenAnswer | Response>;
}

export const ENDPOINT = '/graphql';
/** Bytes of a request. */
export const MOST_BODY = 512 * 1024;
const PLAN_DEPTH = 6;
/** Uris of works whose version is kept in mind. */
const MOST_MEANT = 10_000;

/** Read-only and without cookies: any page may read the answers. */
export const ANY_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After, X-Request-Id',
};

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...ANY_ORIGIN,
      'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    },
  });
}

/** Header in which the server tells the address of the client, and the id of the request. */
const CLIENT_ADDRESS = 'x-client-address';
const REQUEST_ID = 'x-request-id';

/**
 * The API as one function from a request to an answer: GraphQL and GraphiQL at `/graphql`, files at `/export`,
 * `/health/live`, `/health/ready`. It listens nowhere and reads no environment.
 */
export function createApp(options: AppOptions): App {
  const { store, logger = null, isDraining = () => false, now = () => new Date() } = options;
  const { introspection = true } = options;
  const planDepth = options.planDepth ?? PLAN_DEPTH;
  const waitOf = options.rateLimit ? createRateLimit(options.rateLimit, now) : () => 0;
  const tabs = readExampleOperations().map((query) => ({ query }));
  const faulty = new WeakSet<Request>();
  const turns = createTurns();
  const results = new WeakMap<Request, ExecutionResult>();
  const callers = new WeakMap<Request, PostedQuery['caller']>();
  const known = new KnownOperations();
  const meant: MeantInstruments = new LruMap(MOST_MEANT);
  const knowing = knowingActors(store);
  const answerExport = createExportRoute(store);
  let page: string | null = null;

  const context = (caller: PostedQuery['caller']): Context =>
    contextIn(turns.request(caller), performance.now());

  const contextIn = (inTurn: InTurn, begun: number, names = new AskedNames()): Context => {
    const states = new Set<unknown>();
    const reads = storeInTurns(knowing, inTurn, { begun, seen: (state) => states.add(state) });
    const noted = names.noting(reads);
    const today = dayInShanghai(now());
    return {
      store: noted,
      unnoted: reads,
      isMixed: () => states.size > 1,
      names,
      // What is not told for a fault of the store is only a hint.
      unknown: () => names.unknown(reads, today).catch(() => []),
      again: () => contextIn(inTurn, begun, names),
      today,
      planDepth,
      loader: createEdgeLoader(noted),
      meant,
      inTurn,
      resolveCitations: (text, within) => resolveCitations(reads, text, within, inTurn),
    };
  };

  const lane = new FastLane({
    known,
    context,
    versions: new VersionWatch(store, options.versionAge ?? 0),
    cache: new AnswerCache(options.answerCache ?? 0),
  });

  const yoga = createYoga({
    schema,
    graphqlEndpoint: ENDPOINT,
    landingPage: false,
    logging: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: MOST_BODY,
    parserAndValidationCache: parsedDocuments(),
    // Yoga would give any origin its own name back.
    cors: false,
    graphiql: { title: 'fawang 法网', defaultTabs: tabs },
    renderGraphiQL: (options) => (page ??= renderGraphiQL(options)),
    maskedErrors: { maskError: maskFault },
    context: ({ request }) => context(callers.get(request) ?? request.signal),
    plugins: [
      useFaultNotes(faulty),
      useAPQ(),
      useBoundedParser(),
      useQueryLimits(),
      useIntrospection(introspection),
      useCost(),
      useUnknownNames(),
      useTidyErrors(logger, requestIdOf),
      ...(options.compiled === false ? [] : [useKnownOperations(known, results)]),
      useOneState(),
    ],
  });

  /** The tag of an answer that may be kept: to a query by GET. Null where the store does not tell its version. */
  const tagOf = async (request: Request, url: URL): Promise<string | null> => {
    if (request.method !== 'GET' || !(url.searchParams.has('query') || url.searchParams.has('extensions'))) {
      return null;
    }
    const version = await store.version().catch(() => undefined);
    return version === undefined ? null : entityTag(version, dayInShanghai(now()), url.search);
  };

  const answerQuery = async (request: Request, url: URL): Promise<Response> => {
    const refused = refusalOf(request, url);
    if (refused !== null) return refused;
    if (request.method === 'POST' && url.search === '') {
      const query = await readPosted(request);
      return query === null ? tooLarge() : asResponse(await answerPosted(query));
    }
    const tag = await tagOf(request, url);
    const response = isUnchanged(request, tag) ? unchanged() : await yoga.fetch(request);
    const kept = tag !== null && (response.ok || response.status === 304) && !faulty.has(request);
    return kept
      ? withHeaders(response, { ETag: tag, 'Cache-Control': 'public, max-age=0, must-revalidate' })
      : response;
  };

  const answerPosted = async (query: PostedQuery): Promise<WrittenAnswer | Response> => {
    const { accept } = query;
    // A fault on the lane is met again by Yoga, which masks and logs it.
    const answer = await lane.answer(query).catch(() => null);
    if (answer instanceof WrittenAnswer) return answer;
    const request = query.toRequest();
    callers.set(request, query.caller);
    if (answer !== null) results.set(request, answer.result);
    const response = await yoga.fetch(request);
    if (!faulty.has(request)) lane.learnType(accept, response);
    return response;
  };

  /** What is answered before anything is read: a preflight, and a client that asks too often. */
  const turnedAway = (request: Request): Response | null =>
    request.method === 'OPTIONS' ? preflight() : delayed(clientOf(request));

  const delayed = (client: string): Response | null => {
    const wait = waitOf(client);
    return wait > 0 ? rateLimited(wait) : null;
  };

  return {
    async post(query) {
      const answer = delayed(query.client) ?? (await answerPosted(query));
      return answer instanceof WrittenAnswer ? answer : withHeaders(answer, ANY_ORIGIN);
    },
    async fetch(request) {
      const url = URL.parse(request.url);
      if (url === null) return refusal(400, 'BAD_REQUEST', 'The Host header names no host.');
      switch (url.pathname) {
        case '/':
          return new Response(null, { status: 302, headers: { Location: ENDPOINT } });
        case '/health/live':
          return Response.json({ status: 'live' });
        case '/health/ready':
          return readiness(store, isDraining());
        case EXPORT_PATH:
          return turnedAway(request) ?? withHeaders(await answerExport(request, url), ANY_ORIGIN);
        case ENDPOINT:
          return turnedAway(request) ?? withHeaders(await answerQuery(request, url), ANY_ORIGIN);
        default:
          return refusal(404, 'NOT_FOUND', `Nothing is here; the API is at ${ENDPOINT}.`);
      }
    },
  };
}

const clientOf = (request: Request): string => request.headers.get(CLIENT_ADDRESS) ?? '';

/** Reads a request that posts; null where it is larger than a request may be. */
async function readPosted(request: Request): Promise<PostedQuery | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BODY) return null;
  }
  const body = Buffer.concat(chunks);
  return {
    body,
    accept: request.headers.get('accept'),
    client: clientOf(request),
    caller: request.signal,
    toRequest: () => new Request(request.url, { method: 'POST', headers: request.headers, body }),
  };
}

function asResponse(answer: WrittenAnswer | Response): Response {
  if (!(answer instanceof WrittenAnswer)) return answer;
  return new Response(new Uint8Array(answer.body), { headers: { 'Content-Type': answer.contentType } });
}

export function tooLarge(): Response {
  return refusal(413, 'BAD_REQUEST', `A request may have ${String(MOST_BODY)} bytes; this one has more.`);
}

function isUnchanged(request: Request, tag: string | null): boolean {
  return tag !== null && isHeld(request.headers.get('if-none-match'), tag);
}

const unchanged = (): Response => new Response(null, { status: 304 });

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

function requestIdOf(request: Request): string {
  return request.headers.get(REQUEST_ID) ?? randomUUID();
}

async function readiness(store: Store, draining: boolean): Promise<Response> {
  if (draining) return Response.json({ status: 'draining' }, { status: 503 });
  try {
    await store.ready();
    return Response.json({ status: 'ready' });
  } catch (error) {
    const fault = error instanceof StoreError ? { code: error.code, message: error.message } : {};
    return Response.json({ status: 'down', ...fault }, { status: 503 });
  }
}

/** What is refused before GraphQL sees it; null where nothing is wrong. */
function refusalOf(request: Request, url: URL): Response | null {
  if (request.method === 'POST') {
    const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
    if (type.trim().toLowerCase() !== 'application/json') {
      return refusal(
        415,
        'BAD_REQUEST',
        'Send the query as JSON, with the header Content-Type: application/json.',
      );
    }
  }
  for (const name of ['variables', 'extensions']) {
    const value = url.searchParams.get(name);
    if (value !== null && value !== '' && !isJsonObject(value)) {
      return refusal(400, 'BAD_USER_INPUT', `\`${name}\` in the address is not a JSON object.`);
    }
  }
  return null;
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}

function rateLimited(seconds: number): Response {
  const response = refusal(429, 'RATE_LIMITED', `Too many requests; try again in ${String(seconds)} s.`);
  response.headers.set('Retry-After', String(seconds));
  return response;
}

function refusal(status: number, code: string, message: string): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers: ANY_ORIGIN });
}
