import {
  type ASTNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/** What one query may hold. Documented for callers: a refused query is told which limit it broke. */
const QUERY_LIMITS = {
  /** Levels of fields, those of connections included; introspection apart. */
  depth: 24,
  /** Fields after fragments are spread. */
  fields: 2_000,
  aliases: 50,
  directives: 50,
  rootFields: 20,
  /** `__schema` and `__type` at the root. */
  introspections: 3,
} as const;

/** Tokens of a document, told to the parser. */
export const MOST_TOKENS = 4_000;

type Measures = Record<keyof typeof QUERY_LIMITS, number>;

const WHAT: Readonly<Record<keyof Measures, string>> = {
  depth: 'levels of fields',
  fields: 'fields',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'root fields',
  introspections: 'introspection fields',
};

/** Refuses an operation that breaks a limit. Linear in the document: each fragment is measured once. */
export const queryLimits: ValidationRule = (context) => {
  const fragments = new Map<string, Measures>();
  const open = new Set<string>();

  const measureFragment = (name: string): Measures => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    const fragment = context.getFragment(name);
    // An unknown or cyclic fragment is another rule's to tell.
    if (!fragment || open.has(name)) return nothing();
    open.add(name);
    const measures = measure(fragment.selectionSet, fragment.directives?.length ?? 0);
    open.delete(name);
    fragments.set(name, measures);
    return measures;
  };

  const measure = (selectionSet: SelectionSetNode | undefined, directives: number): Measures => {
    const sum = nothing();
    sum.directives += directives;
    for (const selection of selectionSet?.selections ?? []) {
      const own = selection.directives?.length ?? 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        add(sum, measureFragment(selection.name.value));
        sum.directives += own;
        continue;
      }
      const below = measure(selection.selectionSet, own);
      if (selection.kind === Kind.FIELD) {
        const introspects = selection.name.value.startsWith('__');
        below.fields += 1;
        below.depth = introspects ? 0 : below.depth + 1;
        below.aliases += selection.alias === undefined ? 0 : 1;
        below.rootFields = 1;
        below.introspections = introspects && selection.selectionSet !== undefined ? 1 : 0;
      }
      add(sum, below);
    }
    return sum;
  };

  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      const measures = measure(operation.selectionSet, operation.directives?.length ?? 0);
      for (const error of excesses(measures, operation)) context.reportError(error);
    },
  };
};

function nothing(): Measures {
  return { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0, introspections: 0 };
}

function add(sum: Measures, more: Measures): void {
  sum.depth = Math.max(sum.depth, more.depth);
  for (const name of ['fields', 'aliases', 'directives', 'rootFields', 'introspections'] as const) {
    sum[name] += more[name];
  }
}

function excesses(measures: Measures, node: ASTNode): GraphQLError[] {
  return (Object.keys(QUERY_LIMITS) as (keyof Measures)[])
    .filter((name) => measures[name] > QUERY_LIMITS[name])
    .map(
      (name) =>
        new GraphQLError(
          `The query has ${String(measures[name])} ${WHAT[name]}; at most ${String(QUERY_LIMITS[name])} are allowed. Ask for less at once.`,
          { nodes: node, extensions: { code: 'QUERY_TOO_COMPLEX' } },
        ),
    );
}
