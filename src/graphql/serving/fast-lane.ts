import type { ExecutionResult } from 'graphql';
import { LruMap } from '../../store/lru-map.ts';
import { type AnswerCache, WrittenAnswer } from './answer-cache.ts';
import type { Context } from '../context.ts';
import type { KnownOperation, KnownOperations } from './known-operations.ts';
import { ofOneState } from './one-state.ts';
import type { PostedQuery } from './posted-query.ts';
import { MOST_COST } from './query-cost.ts';
import { holdsTooManyValues } from './variable-limits.ts';
import type { VersionWatch } from './version-watch.ts';

/** What the lane makes of a query: the answer, or a result with errors, which another must tell. */
export type LaneAnswer = WrittenAnswer | { readonly result: ExecutionResult };

export interface FastLaneOptions {
  readonly known: KnownOperations;
  readonly context: (caller: PostedQuery['caller']) => Context;
  readonly versions: VersionWatch;
  readonly cache: AnswerCache;
}

/** `Accept` headers of which the answer's type is kept. */
const MOST_ACCEPTS = 50;

/**
 * The way around Yoga's layer for HTTP, for what needs none of it: a query that Yoga has executed before, posted as
 * JSON with an `Accept` header that Yoga has answered before. It gives the answer that Yoga would, byte for byte.
 * All else is Yoga's: first sights, mistakes, persisted queries, answers with errors.
 */
export class FastLane {
  readonly #options: FastLaneOptions;
  readonly #contentTypes = new LruMap<string, string>(MOST_ACCEPTS);

  constructor(options: FastLaneOptions) {
    this.#options = options;
  }

  /** Notes the type in which Yoga gave an answer without errors. */
  learnType(accept: string | null, response: Response): void {
    const type = response.headers.get('content-type');
    if (response.status === 200 && type !== null && /json/u.test(type)) {
      this.#contentTypes.set(accept ?? '', type);
    }
  }

  /** The answer to what was posted; null where Yoga must give it. Throws what Yoga would mask. */
  async answer({ body: bytes, accept, caller }: PostedQuery): Promise<LaneAnswer | null> {
    const contentType = this.#contentTypes.get(accept ?? '');
    if (contentType === undefined) return null;
    const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
    const { cache, versions, context } = this.#options;
    const shared = context(caller);
    const version = cache.isOff ? null : await versions.look();
    if (version === null) return this.#compute(body, contentType, shared);
    const of = `${version.name} ${shared.today}`;
    const request = `${contentType} ${body}`;
    const kept = cache.get(request, of, version.at);
    if (kept !== null) return kept;
    const answer = await this.#compute(body, contentType, shared);
    if (answer instanceof WrittenAnswer) cache.keep(request, of, answer, performance.now());
    return answer;
  }

  async #compute(body: string, contentType: string, context: Context): Promise<LaneAnswer | null> {
    const asked = this.#read(body);
    if (asked === null) return null;
    const { operation, variables } = asked;
    const requested = operation.cost(variables);
    if (requested === null) return null;
    const result = await ofOneState(context, (one) => operation.execute(one, variables));
    if (result === null) return null;
    if (result.errors !== undefined) return { result };
    const unknown = await context.unknown();
    const cost = { requested, limit: MOST_COST };
    const extensions = unknown.length === 0 ? { cost } : { cost, unknown };
    const answer = { data: result.data, extensions };
    return new WrittenAnswer(contentType, Buffer.from(JSON.stringify(answer)));
  }

  /** What the body asks for; null where it is more or less than a known query with its variables. */
  #read(body: string): AskedQuery | null {
    const sent = objectIn(body);
    if (sent === null) return null;
    const { query, variables = null, operationName = null, ...others } = sent;
    if (typeof query !== 'string' || Object.keys(others).length > 0) return null;
    if (operationName !== null && typeof operationName !== 'string') return null;
    if (variables !== null && (!isObject(variables) || holdsTooManyValues(variables))) return null;
    const operation = this.#options.known.find(query, operationName);
    return operation === undefined ? null : { operation, variables: variables ?? {} };
  }
}

interface AskedQuery {
  readonly operation: KnownOperation;
  readonly variables: Readonly<Record<string, unknown>>;
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
