import { ApiError, type ApiFault } from './api-error.ts';
import type { TypedDocumentString } from './gql/graphql.ts';

export interface ClientOptions {
  /** Where the API is, such as http://localhost:4000/graphql. */
  readonly endpoint: string | URL;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * GET: queries go by GET under their hash, so that browsers and proxies keep the answers by their ETag; one that the
   * API does not know yet, or that is too long for an address, goes by POST. @default 'POST'
   */
  readonly method?: 'GET' | 'POST';
  /** @default the global fetch */
  readonly fetch?: (request: Request) => Promise<Response>;
}

export interface RequestOptions {
  /** Ends the request; what it was aborted with is thrown. */
  readonly signal?: AbortSignal;
}

/** Calls of the API: what a document asks for is what the promise holds. */
export interface Client {
  /** @throws ApiError where the answer holds a fault or is none */
  request<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    ...rest: Record<string, never> extends Variables
      ? [variables?: Variables, options?: RequestOptions]
      : [variables: Variables, options?: RequestOptions]
  ): Promise<Data>;
}

/** Addresses beyond this are cut or refused by some proxies. */
const LONGEST_ADDRESS = 4_000;

interface Question {
  readonly query: string;
  readonly variables: unknown;
}

/**
 * A client of the API.
 *
 * @example
 * const client = createClient({ endpoint: 'http://localhost:4000/graphql' });
 * const { article } = await client.request(ArticleCardDocument, { uri: '/cn/反电信网络诈骗法', eId: 'art_39' });
 */
export function createClient(options: ClientOptions): Client {
  const { endpoint, headers = {}, method = 'POST', fetch = (request) => globalThis.fetch(request) } = options;

  const post = (question: object, signal: AbortSignal | undefined): Promise<Response> =>
    fetch(
      new Request(endpoint, {
        method: 'POST',
        headers: { ...ACCEPT, ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(question),
        signal: signal ?? null,
      }),
    );

  /** By its hash alone; where the API does not know it, whole. */
  const get = async (question: Question, signal: AbortSignal | undefined): Promise<Response> => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: await sha256(question.query) } };
    const address = new URL(endpoint);
    address.searchParams.set('variables', JSON.stringify(question.variables));
    address.searchParams.set('extensions', JSON.stringify(extensions));
    if (address.href.length > LONGEST_ADDRESS) return post(question, signal);
    const response = await fetch(
      new Request(address, { headers: { ...ACCEPT, ...headers }, signal: signal ?? null }),
    );
    const { errors = [] } = await readAnswer(response.clone());
    const isUnknown = errors.some(({ message }) => message === 'PersistedQueryNotFound');
    return isUnknown ? post({ ...question, extensions }, signal) : response;
  };

  return {
    async request<Data, Variables>(
      document: TypedDocumentString<Data, Variables>,
      variables?: Variables,
      { signal }: RequestOptions = {},
    ): Promise<Data> {
      const question = { query: document.toString(), variables: variables ?? {} };
      const response = await (method === 'GET' ? get(question, signal) : post(question, signal));
      const { data, errors = [] } = await readAnswer<Data>(response);
      if (errors.length > 0 || data === undefined || data === null) {
        throw new ApiError(response, errors, data ?? null);
      }
      return data;
    },
  };
}

const ACCEPT = { accept: 'application/graphql-response+json' };

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly ApiFault[];
}

/** An answer that is no JSON (a proxy's page) holds nothing. */
async function readAnswer<Data>(response: Response): Promise<Answer<Data>> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer<Data>;
  } catch {
    return {};
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
