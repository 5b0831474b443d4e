import type { FieldMap } from '@pothos/core';
import type { PropertyMap } from '../../model/property-graph.ts';
import { type Bilingual, bilingual } from '../bilingual.ts';
import { builder, type SchemaTypes } from '../builder.ts';
import { encodeCursor } from '../plan/cursor.ts';
import type { ReadNode, ReadEdge, ReadPage } from '../plan/read-node.ts';
import type * as refs from './refs.ts';
import { FACTS, PASSES, PLACES } from '../plan/selection-marks.ts';

/** A page as the schema shows it, with what its cursors belong to (computed when one is asked for). */
export interface Connection {
  readonly page: ReadPage;
  readonly scope: string;
}

interface ConnectionEdge {
  readonly edge: ReadEdge;
  readonly list: Connection;
  readonly properties: PropertyMap;
}

export type NodeRef = typeof refs.Work | typeof refs.Provision | typeof refs.Norm;
export type EdgeFields = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, ConnectionEdge>;
export type ConnectionRef = ReturnType<typeof connectionType>;

/**
 * A connection type and its edge type: `WorkConnection`, `WorkEdge`. `facts` are fields of the edge.
 */
export function connectionType(
  name: string,
  node: NodeRef,
  [english, chinese]: Bilingual,
  facts: (t: EdgeFields) => FieldMap = () => ({}),
) {
  const edge = builder.objectRef<ConnectionEdge>(`${name}Edge`).implement({
    // Its facts are properties of the edge, not of the node.
    extensions: FACTS,
    description: bilingual(`One of the ${english}, with its place in the list.`, `一条${chinese}及其位置。`),
    fields: (t) => ({
      cursor: t.string({
        extensions: PLACES,
        description: bilingual('The place of this edge in its list.', '游标。'),
        resolve: ({ edge, list }) => encodeCursor(list.scope, edge.keys),
      }),
      node: t.field({
        type: node,
        complexity: 1,
        extensions: PASSES,
        description: bilingual('The node at the end of the edge.', '所指的节点。'),
        resolve: ({ edge }): ReadNode => edge.node,
      }),
      ...facts(t),
    }),
  });
  return builder.objectRef<Connection>(`${name}Connection`).implement({
    description: bilingual(`A page of ${english}.`, `${chinese}的分页列表。`),
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        extensions: PASSES,
        description: bilingual('The edges of this page.', '本页的边。'),
        resolve: (list) => list.page.edges.map((edge) => ({ edge, list, properties: edge.properties })),
      }),
      nodes: t.field({
        type: [node],
        complexity: { field: 1, multiplier: 1 },
        extensions: PASSES,
        description: bilingual('The nodes of this page.', '本页的节点。'),
        resolve: ({ page }): ReadNode[] => page.edges.map((edge) => edge.node),
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        extensions: PLACES,
        description: bilingual('Where this page stands in the list.', '分页信息。'),
        resolve: (list) => {
          const { edges, hasNextPage, hasPreviousPage } = list.page;
          const cursorOf = (edge: ReadEdge | undefined): string | null =>
            edge === undefined ? null : encodeCursor(list.scope, edge.keys);
          return {
            hasNextPage,
            hasPreviousPage,
            get startCursor() {
              return cursorOf(edges[0]);
            },
            get endCursor() {
              return cursorOf(edges.at(-1));
            },
          };
        },
      }),
      totalCount: t.int({
        extensions: { counts: true },
        description: bilingual(
          'How many there are on all pages, counted only when asked for.',
          '总数，仅在请求时统计。',
        ),
        resolve: ({ page }) => page.total ?? 0,
      }),
    }),
  });
}
