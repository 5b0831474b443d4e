import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { LruMap } from '../../store/lru-map.ts';
import type { Context } from '../context.ts';
import { costOf, MOST_COST } from './query-cost.ts';

type Variables = Readonly<Record<string, unknown>>;
type MaybePromise<T> = T | Promise<T>;

/** A query that was parsed, held to the limits and found valid, and is compiled when it is asked again. */
export class KnownOperation {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #operationName: string | null;
  readonly #defaults: Variables;
  /** Null until it is compiled, and for ever where it cannot be. */
  #compiled: CompiledQuery | null | undefined;

  constructor(schema: GraphQLSchema, document: DocumentNode, operationName: string | null) {
    this.#schema = schema;
    this.#document = document;
    this.#operationName = operationName;
    this.#defaults = requiredDefaults(document, operationName);
  }

  isOf(document: DocumentNode): boolean {
    return this.#document === document;
  }

  /** What it may cost; null where it costs too much or a variable is wrong. */
  cost(variables: Variables): number | null {
    const cost = costOf({
      schema: this.#schema,
      document: this.#document,
      operationName: this.#operationName,
      variables,
    });
    return cost === null || cost > MOST_COST ? null : cost;
  }

  /** The answer as the executor of graphql would give it; null where that must be asked. */
  execute(context: Context, variables: Variables): MaybePromise<ExecutionResult | null> {
    if (this.#compiled === undefined) this.#compiled = this.#compile();
    if (this.#compiled === null) return null;
    const result = this.#compiled.query({}, context, { ...this.#defaults, ...variables });
    return result instanceof Promise ? result.then((one) => this.#told(one)) : this.#told(result);
  }

  #compile(): CompiledQuery | null {
    const compiled = compileQuery(this.#schema, this.#document, this.#operationName ?? undefined);
    return isCompiledQuery(compiled) ? compiled : null;
  }

  /** The compiled query tells places by line and column; errors that know their source can be masked and logged. */
  #told(result: ExecutionResult): ExecutionResult | null {
    if (result.errors === undefined) return result;
    // A fault without a path is one of the request, which the executor words better.
    if (result.errors.some(({ path }) => path === undefined)) return null;
    const source = this.#document.loc?.source;
    const lines = source?.body.split(/\r\n|[\n\r]/gu) ?? [];
    return {
      ...result,
      errors: result.errors.map(
        ({ message, locations = [], path, originalError, extensions }) =>
          new GraphQLError(message, {
            source,
            positions: locations.map(({ line, column }) => positionOf(lines, line, column)),
            path,
            originalError,
            ...(originalError === undefined ? { extensions } : {}),
          }),
      ),
    };
  }
}

/**
 * What variables of a type that is never null are where they are not given: code of a query would refuse it.
 *
 * @example `query ($uri: String! = "/cn/反电信网络诈骗法")`
 */
function requiredDefaults(document: DocumentNode, operationName: string | null): Variables {
  const { variableDefinitions = [] } = getOperationAST(document, operationName) ?? {};
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, type, defaultValue }) =>
      type.kind === Kind.NON_NULL_TYPE && defaultValue !== undefined
        ? [[variable.name.value, valueFromASTUntyped(defaultValue)]]
        : [],
    ),
  );
}

function positionOf(lines: readonly string[], line: number, column: number): number {
  let position = column - 1;
  for (const before of lines.slice(0, line - 1)) position += before.length + 1;
  return position;
}

/** Characters of the queries kept; each is kept with its tree and, once it is asked again, as code. */
const MOST_CHARACTERS = 1_000_000;

/** The operations that were executed since the server started, by their text: the last of them. */
export class KnownOperations {
  readonly #operations = new LruMap<string, KnownOperation>(MOST_CHARACTERS, (key) => key.length);

  find(query: string, operationName: string | null): KnownOperation | undefined {
    return this.#operations.get(keyOf(query, operationName));
  }

  learn(query: string, operationName: string | null, schema: GraphQLSchema, document: DocumentNode): void {
    const key = keyOf(query, operationName);
    if (this.#operations.get(key)?.isOf(document) === true) return;
    this.#operations.set(key, new KnownOperation(schema, document, operationName));
  }
}

const keyOf = (query: string, operationName: string | null): string => `${operationName ?? ''}\n${query}`;

/**
 * Learns each operation that is about to be executed: it was parsed and is valid by then. A request whose result is
 * there already is not executed again.
 */
export function useKnownOperations(
  known: KnownOperations,
  results: WeakMap<Request, ExecutionResult>,
): Plugin {
  return {
    onExecute({ args: { contextValue, schema, document, operationName }, setExecuteFn }) {
      const { request, params } = contextValue;
      const result = results.get(request);
      if (result !== undefined) setExecuteFn(() => result);
      else if (typeof params.query === 'string') {
        known.learn(params.query, operationName ?? null, schema, document);
      }
    },
  };
}
