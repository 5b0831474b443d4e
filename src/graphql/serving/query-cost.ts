import { createComplexityRule } from '@pothos/plugin-complexity';
import { type DocumentNode, type GraphQLSchema, validate } from 'graphql';
import { LruMap } from '../../store/lru-map.ts';

/** The most a query may cost: about the nodes that it may read. */
export const MOST_COST = 30_000;

/** An operation as it is asked: a document that is valid, and the variables as they were sent. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Costs by document, and by what of the variables bears on them. */
const costs = new WeakMap<DocumentNode, LruMap<string, number>>();
const MOST_KEPT = 50;

/**
 * What an operation may cost, variables included; null where a variable is wrong, which the execution tells. Costs
 * count: they rest on numbers and on lengths of lists, never on words. So one is worked out for all words.
 */
export function costOf({ schema, document, operationName, variables }: AskedOperation): number | null {
  const shape = shapeOf(variables);
  const key = `${operationName ?? ''} ${shape ?? ''}`;
  const kept = costs.get(document) ?? new LruMap<string, number>(MOST_KEPT);
  costs.set(document, kept);
  const known = shape === null ? undefined : kept.get(key);
  if (known !== undefined) return known;
  let cost: number | null = null;
  const rule = createComplexityRule({
    context: {},
    variableValues: variables,
    operationName,
    validate: () => undefined,
    onResult: ({ complexity }) => {
      cost = Math.max(cost ?? 0, complexity);
    },
  });
  validate(schema, document, [rule]);
  // Of wrong variables nothing is kept: words that are right may cost something.
  if (cost !== null && shape !== null) kept.set(key, cost);
  return cost;
}

/** What of variables bears on a cost; null of such as are nested too deeply to be written. */
function shapeOf(variables: AskedOperation['variables']): string | null {
  try {
    return JSON.stringify(variables, (_, value: unknown) => (typeof value === 'string' ? '' : value));
  } catch {
    return null;
  }
}
