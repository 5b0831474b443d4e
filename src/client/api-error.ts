/** One fault of an answer, as the API tells it. */
export interface ApiFault {
  readonly message: string;
  /** Where in the answer: field names and list positions. */
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

/**
 * An answer that is no success: GraphQL faults, or a refusal over HTTP. What the network or an AbortSignal throws
 * comes through as it is.
 *
 * | field | meaning |
 * | --- | --- |
 * | `code` | the first fault's `extensions.code`, such as BAD_USER_INPUT or QUERY_TOO_COMPLEX; `HTTP_502` where there is no fault to read |
 * | `status` | the HTTP status |
 * | `faults` | all faults, in order |
 * | `data` | what was answered in spite of them; null where nothing was |
 * | `retryAfter` | seconds to wait, where the API says so (RATE_LIMITED) |
 *
 * @example catch (error) { if (error instanceof ApiError && error.code === 'BAD_CURSOR') start over }
 */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly faults: readonly ApiFault[];
  readonly data: unknown;
  readonly retryAfter: number | null;

  constructor(response: Response, faults: readonly ApiFault[], data: unknown) {
    super(faults[0]?.message ?? `The API answered ${String(response.status)} ${response.statusText}.`);
    this.name = 'ApiError';
    this.code = faults[0]?.extensions?.code ?? `HTTP_${String(response.status)}`;
    this.status = response.status;
    this.faults = faults;
    this.data = data;
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    this.retryAfter = Number.isFinite(seconds) ? seconds : null;
  }
}
