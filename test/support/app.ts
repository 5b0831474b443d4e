import { type App, type AppOptions, createApp } from '../../src/app.ts';
import type { TypedDocumentString } from '../../src/client/gql/graphql.ts';
import type { UnknownName } from '../../src/graphql/answers/unknown-names.ts';
import { watched, type WatchedStore } from './memory-store.ts';

export interface Answer<Data> {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly requestId?: string };
  }[];
  readonly extensions: {
    readonly cost?: { readonly requested: number; readonly limit: number };
    readonly unknown?: readonly UnknownName[];
  };
}

/** The API as its callers meet it: requests in, answers out; nothing listens. */
export interface TestApp extends App {
  readonly store: WatchedStore;
  /** Runs a typed document. */
  run<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentString<Data, Variables>,
    variables?: Variables,
  ): Promise<Answer<Data>>;
  /** Runs any query. */
  query(query: string, variables?: Record<string, unknown>): Promise<Answer<Record<string, unknown>>>;
}

export const ENDPOINT = 'http://fawang.test/graphql';
/** A day after all the texts of the tests are in effect. */
export const TODAY = '2026-01-15';

export function openApp(options: AppOptions): TestApp {
  const store = watched(options.store);
  const app = createApp({ now: () => new Date(`${TODAY}T04:00:00Z`), ...options, store });
  const post = async <Data>(query: string, variables?: object): Promise<Answer<Data>> => {
    const response = await app.fetch(
      new Request(ENDPOINT, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables }),
      }),
    );
    const { data = null, errors = [], extensions = {} } = (await response.json()) as Partial<Answer<Data>>;
    return { status: response.status, data, errors, extensions };
  };
  return {
    store,
    fetch: (request) => app.fetch(request),
    post: (query) => app.post(query),
    run: (document, variables) => post(document.toString(), variables),
    query: (query, variables) => post(query, variables),
  };
}

/** The data of an answer that must have no errors. */
export function dataOf<Data>(answer: Answer<Data>): Data {
  if (answer.errors.length > 0 || answer.data === null) {
    throw new Error(`Expected data, got ${JSON.stringify(answer.errors)}`);
  }
  return answer.data;
}
