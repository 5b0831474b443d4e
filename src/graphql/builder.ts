import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import { bilingual } from './bilingual.ts';
import type { Context } from './context.ts';
import { encodeGlobalId } from './global-id.ts';
import type { ReadNode } from './plan/read-node.ts';

/** The one builder that all types are made with. */
export const builder = new SchemaBuilder<{
  Context: Context;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
  };
  DefaultFieldNullability: false;
}>({
  plugins: [RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  // Cost counts the nodes that may be read; their properties are free.
  complexity: { disabled: true, defaultComplexity: 0, defaultListMultiplier: 1 },
  relay: {
    // `node` and `nodes` are in types/query.ts: theirs would null the whole answer for one bad id.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    encodeGlobalID: (kind, id) => encodeGlobalId(kind, String(id)),
    idFieldOptions: {
      description: bilingual('The opaque global id.', '不透明的全局标识。'),
    },
    nodeTypeOptions: {
      description: bilingual('Anything that has a global id.', '具有全局标识的对象。'),
      resolveType: (value) => kindOf(value),
    },
    pageInfoTypeOptions: {
      description: bilingual('Where a page stands in its list.', '分页信息。'),
    },
    hasNextPageFieldOptions: {
      description: bilingual('Whether more follows this page.', '其后是否还有内容。'),
    },
    hasPreviousPageFieldOptions: {
      description: bilingual('Whether something precedes this page.', '其前是否还有内容。'),
    },
    startCursorFieldOptions: {
      description: bilingual('The cursor of the first edge.', '首条的游标。'),
    },
    endCursorFieldOptions: {
      description: bilingual('The cursor of the last edge.', '末条的游标。'),
    },
  },
});

export type SchemaTypes = typeof builder.$inferSchemaTypes;

function kindOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string'
    ? value.kind
    : undefined;
}

/** Makes fields of a type or an interface whose values are nodes. */
export type NodeFields =
  | PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, ReadNode>
  | PothosSchemaTypes.InterfaceFieldBuilder<SchemaTypes, ReadNode>;

/** Makes root fields. */
export type QueryFields = PothosSchemaTypes.QueryFieldBuilder<SchemaTypes, object>;
