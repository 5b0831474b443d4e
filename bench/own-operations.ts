import { readFileSync } from 'node:fs';
import { ask } from './ask.ts';
import { at, listAt, type Json, type OperationName, type Values } from './operations.ts';
import type { Side, SideName } from './sides.ts';

/** What half of the answers of an operation must come within: milliseconds, or so many times those of another. */
export type Within =
  { readonly milliseconds: number } | { readonly times: number; readonly of: OperationName };

/** An operation that nobody else answers. */
export interface OwnOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: Values;
  readonly within: Within;
}

/** The sides that answer them. */
export const OWN_SIDES = ['Neo4j', 'SQLite'] as const satisfies readonly SideName[];

const example = (name: string): string =>
  readFileSync(new URL(`../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

/** The obligation chain of the guide, and the coverage matrix of the seed's law and of the one with most local texts. */
export async function ownOperations(side: Side): Promise<readonly OwnOperation[]> {
  const matrix = example('coverage-matrix');
  const { uri, locals } = await widestLaw(side);
  return [
    {
      name: 'obligation chain',
      query: example('obligation-chain'),
      variables: {},
      within: { times: 3, of: 'nested list' },
    },
    {
      name: 'coverage of the five texts',
      query: matrix,
      variables: {},
      within: { milliseconds: 20 },
    },
    {
      name: `coverage of ${uri} with ${String(locals)} local texts`,
      query: matrix,
      variables: { national: uri },
      within: { milliseconds: 200 },
    },
  ];
}

/** The national law that most instruments implement. */
async function widestLaw(side: Side): Promise<{ readonly uri: string; readonly locals: number }> {
  let widest = { uri: '', locals: 0 };
  let after: Json = null;
  do {
    const data = await ask(
      side,
      `query ($after: String) { works(first: 100, after: $after, filter: { jurisdiction: ["CN"], stub: false }) {
        pageInfo { hasNextPage endCursor } nodes { uri implementedBy(first: 1) { totalCount } }
      } }`,
      { after },
    );
    for (const work of listAt(data, 'works', 'nodes')) {
      const locals = Number(at(work, 'implementedBy', 'totalCount'));
      if (locals > widest.locals) widest = { uri: String(at(work, 'uri')), locals };
    }
    after =
      at(data, 'works', 'pageInfo', 'hasNextPage') === true
        ? at(data, 'works', 'pageInfo', 'endCursor')
        : null;
  } while (after !== null);
  return widest;
}
