import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLErrorOptions,
  NoSchemaIntrospectionCustomRule,
  parse,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { StoreError } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { ofOneState } from './one-state.ts';
import { costOf, MOST_COST } from './query-cost.ts';
import { MOST_TOKENS, queryLimits } from './query-limits.ts';
import { holdsTooManyValues, MOST_VALUES } from './variable-limits.ts';

/** Of an operation that was not begun, as GraphQL over HTTP has it: 400 for whoever takes its own media type. */
const REFUSED = { status: 400, spec: true };

const MOST_ERRORS = 20;
const LONGEST_MESSAGE = 400;

/** Bounds the parser, and turns its overflow into a mistake of the caller. */
export function useBoundedParser(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens: MOST_TOKENS });
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          throw new GraphQLError('The query is nested too deeply to be read.', {
            extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
          });
        }
      });
    },
  };
}

/** Holds each document to the limits of queries. */
export function useQueryLimits(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(queryLimits);
    },
  };
}

/** Notes the requests whose answer holds an error, so that no such answer is kept by anybody. */
export function useFaultNotes(faulty: WeakSet<Request>): Plugin {
  return {
    onResultProcess({ request, result }) {
      const results = Array.isArray(result) ? result : [result];
      if (results.some((one) => 'errors' in one && one.errors !== undefined)) faulty.add(request);
    },
  };
}

/** Refuses questions for the schema, unless they are allowed. */
export function useIntrospection(allowed: boolean): Plugin {
  return {
    onValidate({ addValidationRule }) {
      if (!allowed) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}

/**
 * Refuses variables that hold too much, before they are read; computes the cost of an operation, variables included,
 * before it runs, and tells it in `extensions.cost`.
 */
export function useCost(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const refuse = (message: string): GraphQLError =>
        new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', http: REFUSED } });
      const variables = args.variableValues ?? {};
      if (holdsTooManyValues(variables)) {
        const message = `The variables hold more than ${String(MOST_VALUES)} values. Ask in several requests.`;
        setResultAndStopExecution({ errors: [refuse(message)] });
        return undefined;
      }
      // Mistakes in variables are told by the execution.
      const requested = costOf({
        schema: args.schema,
        document: args.document,
        operationName: args.operationName ?? null,
        variables,
      });
      if (requested === null) return undefined;
      const cost = { requested, limit: MOST_COST };
      if (cost.requested > MOST_COST) {
        setResultAndStopExecution({
          errors: [
            refuse(
              `The query may cost ${String(cost.requested)}, and at most ${String(MOST_COST)} is allowed. Ask for smaller pages (\`first\`) or fewer nested lists.`,
            ),
          ],
          extensions: { cost },
        });
        return undefined;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
  };
}

/** Tells in `extensions.unknown` what an operation named and nobody holds; what it found is told without delay. */
export function useUnknownNames(): Plugin<Context> {
  return {
    onExecute: ({ args: { contextValue } }) => ({
      async onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result) return;
        const unknown = await contextValue.unknown();
        if (unknown.length > 0) setResult({ ...result, extensions: { ...result.extensions, unknown } });
      },
    }),
  };
}

/** Runs each operation until its answer is of one state of the data. */
export function useOneState(): Plugin<Context> {
  return {
    onExecute({ args: { contextValue }, executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) =>
        ofOneState(contextValue, (one) => executeFn({ ...args, contextValue: one })),
      );
    },
  };
}

/** What was masked, by the error that stands for it. */
const masked = new WeakMap<Error, unknown>();

/** Tells faults of the store by their code; hides any other internal fault. */
export function maskFault(error: unknown): Error {
  if (!(error instanceof GraphQLError)) return mask(error, {});
  const cause = originOf(error);
  if (cause === undefined || cause === null) return error;
  const place: Place = {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
  };
  if (cause instanceof StoreError && cause.code !== 'STORE_MISUSED') {
    return new GraphQLError(cause.message, { ...place, extensions: { code: cause.code } });
  }
  return mask(cause, place);
}

type Place = Pick<GraphQLErrorOptions, 'nodes' | 'source' | 'positions' | 'path'>;

function originOf(error: GraphQLError): unknown {
  let cause: unknown = error;
  while (cause instanceof GraphQLError) cause = cause.originalError;
  return cause;
}

function mask(cause: unknown, place: Place): GraphQLError {
  const error = new GraphQLError('Something went wrong here; it has been logged under the request id.', {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  masked.set(error, cause);
  return error;
}

/** Logs masked faults with the request's id and names it in the answer; keeps lists and messages short. */
export function useTidyErrors(logger: Logger | null, requestIdOf: (request: Request) => string): Plugin {
  return {
    onExecutionResult({ request, result, setResult }) {
      if (result === undefined || Symbol.asyncIterator in result || result.errors === undefined) return;
      const errors = result.errors.slice(0, MOST_ERRORS).map((error) => {
        const cause = masked.get(error);
        if (cause !== undefined) {
          const requestId = requestIdOf(request);
          logger?.error({ requestId, err: cause, path: error.path }, 'internal fault');
          error.extensions['requestId'] = requestId;
        }
        return tidied(error);
      });
      setResult({ ...result, errors });
    },
  };
}

/** What GraphQL itself finds wrong with an operation before it begins: variables of the wrong type, a mutation. */
const UNCODED = { code: 'BAD_USER_INPUT', http: REFUSED };

/** With a code, and a message that is not too long. */
function tidied(error: GraphQLError): GraphQLError {
  const isLong = error.message.length > LONGEST_MESSAGE;
  if (!isLong && 'code' in error.extensions) return error;
  return new GraphQLError(isLong ? `${error.message.slice(0, LONGEST_MESSAGE)}…` : error.message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions: { ...(error.path === undefined ? UNCODED : {}), ...error.extensions },
  });
}
