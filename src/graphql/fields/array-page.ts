import type { FieldRef, ObjectRef } from '@pothos/core';
import { type Bilingual, bilingual } from '../bilingual.ts';
import { builder, type SchemaTypes } from '../builder.ts';
import type { Connection } from './connection.ts';
import { checkCursor, decodeCursor, encodeCursor } from '../plan/cursor.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../plan/edge-field.ts';
import { fault } from '../faults.ts';
import type { ReadNode, SortValue } from '../plan/read-node.ts';
import { PASSES } from '../plan/selection-marks.ts';

/** A page of a list that was computed, with what its cursors belong to. */
export interface ArrayPage<T> {
  readonly edges: readonly ArrayEdge<T>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly total: number;
  readonly scope: string;
}

interface ArrayEdge<T> {
  readonly keys: readonly SortValue[];
  readonly node: T;
  readonly scope: string;
}

/** How much of a computed list is wanted. */
export interface ArrayArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * A page of a computed list. A cursor names the item before it; where a reload took that away, its place in the list.
 *
 * @param scope what the cursors belong to: the list, its parent and filter
 */
export function arrayPage<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { first, after }: ArrayArguments,
  scope: string,
): ArrayPage<T> {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) {
    throw fault(
      'BAD_USER_INPUT',
      `\`first\` is ${String(size)}; it must be from 1 to ${String(LARGEST_PAGE)}.`,
    );
  }
  const start = after === null || after === undefined ? 0 : startAfter(items, keyOf, after, scope);
  const page = items.slice(start, start + size);
  return {
    edges: page.map((node, index) => ({ node, keys: [start + index, keyOf(node)], scope })),
    hasNextPage: start + page.length < items.length,
    hasPreviousPage: start > 0,
    total: items.length,
    scope,
  };
}

function startAfter<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  cursor: string,
  scope: string,
): number {
  checkCursor(cursor, scope);
  const [position, key] = decodeCursor(cursor, [{ property: 'position', direction: 'ASC' }], {
    position: { type: 'integer' },
  });
  const found = items.findIndex((item) => keyOf(item) === key);
  if (found >= 0) return found + 1;
  return typeof position === 'number' ? position : 0;
}

/** A page of nodes of the graph that were put together by a computation, as their connection type shows it. */
export function nodePage(nodes: readonly ReadNode[], args: ArrayArguments, scope: string): Connection {
  const { edges, hasNextPage, hasPreviousPage, total } = arrayPage(nodes, ({ id }) => id, args, scope);
  return {
    page: {
      edges: edges.map(({ keys, node }) => ({ keys, node, properties: {}, score: null })),
      hasNextPage,
      hasPreviousPage,
      total,
    },
    scope,
  };
}

/** `first` and `after`. */
export function arrayArgs() {
  return builder.args((t) => ({
    first: t.int({
      description: bilingual(
        `How many, 1 to ${String(LARGEST_PAGE)}, by default ${String(DEFAULT_PAGE)}.`,
        `取的条数，1 至 ${String(LARGEST_PAGE)}，默认 ${String(DEFAULT_PAGE)}。`,
      ),
    }),
    after: t.string({ description: bilingual('The cursor to start after.', '从该游标之后开始。') }),
  }));
}

/** What a page of a computed list counts as in the cost of a query. */
export const arrayCost = ({ first }: ArrayArguments) => ({
  field: 1,
  multiplier: Math.max(first ?? DEFAULT_PAGE, 1),
});

/** A type made of `T`. */
type ArrayItemRef<T> = ObjectRef<SchemaTypes, T>;

/** Makes the `node` field of an edge: Pothos checks it against a type that it must know. */
type NodeField<T> = (
  t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, ArrayEdge<T>>,
) => FieldRef<SchemaTypes>;

/** What the `node` field of every edge says. */
export const ARRAY_NODE = {
  complexity: 1,
  description: bilingual('The item itself.', '该条内容。'),
} as const;

/** The connection type of a computed list: `ParagraphPairConnection`, `ParagraphPairEdge`. */
export function arrayConnection<T extends object>(
  name: string,
  ref: ArrayItemRef<T>,
  [english, chinese]: Bilingual,
  node: NodeField<T>,
) {
  const edge = builder.objectRef<ArrayEdge<T>>(`${name}Edge`).implement({
    description: bilingual(`One of the ${english}, with its place in the list.`, `一条${chinese}及其位置。`),
    fields: (t) => ({
      cursor: t.string({
        description: bilingual('The place of this edge in its list.', '游标。'),
        resolve: ({ scope, keys }) => encodeCursor(scope, keys),
      }),
      node: node(t),
    }),
  });
  return builder.objectRef<ArrayPage<T>>(`${name}Connection`).implement({
    description: bilingual(`A page of ${english}.`, `${chinese}的分页列表。`),
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        extensions: PASSES,
        description: bilingual('The edges of this page.', '本页的边。'),
        resolve: ({ edges }) => [...edges],
      }),
      nodes: t.field({
        type: [ref],
        extensions: PASSES,
        complexity: { field: 1, multiplier: 1 },
        description: bilingual('The items of this page.', '本页的内容。'),
        resolve: ({ edges }) => edges.map(({ node }) => node),
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: bilingual('Where this page stands in the list.', '分页信息。'),
        resolve: ({ edges, hasNextPage, hasPreviousPage, scope }) => {
          const [first, last] = [edges[0], edges.at(-1)];
          return {
            hasNextPage,
            hasPreviousPage,
            startCursor: first === undefined ? null : encodeCursor(scope, first.keys),
            endCursor: last === undefined ? null : encodeCursor(scope, last.keys),
          };
        },
      }),
      totalCount: t.int({
        description: bilingual('How many there are on all pages.', '总数。'),
        resolve: ({ total }) => total,
      }),
    }),
  });
}
