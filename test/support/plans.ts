import {
  EDGE_POSITION,
  type NodeType,
  type OrderTerm,
  type PageSpec,
  type Plan,
  type PlannedEdge,
  type Selection,
} from '../../src/store/plan.ts';
import type { EdgeKind, Family } from '../../src/model/graph-schema.ts';

/** Short ways to write the plans of tests. The usual page is `first $first`, in the order of the edges. */

const byPosition: readonly OrderTerm[] = [{ property: EDGE_POSITION, direction: 'ASC' }];

export function select(properties: readonly string[], ...edges: readonly PlannedEdge[]): Selection {
  return { properties, edges };
}

export function page(more: Partial<PageSpec> = {}): PageSpec {
  const sided = more.last === undefined ? { first: { param: 'first' } } : {};
  return { order: [], total: false, ...sided, ...more };
}

export function pagePlan(type: NodeType, spec: Partial<PageSpec>, selection: Selection = select([])): Plan {
  return { root: { by: 'page', type, page: page(spec) }, selection };
}

export function idsPlan(family: Family, selection: Selection = select([])): Plan {
  return { root: { by: 'ids', type: { family }, ids: { param: 'ids' } }, selection };
}

export function follow(
  as: string,
  edge: EdgeKind,
  family: Family,
  more: Partial<Omit<PlannedEdge, 'page' | 'as' | 'edge'>> & { readonly page?: Partial<PageSpec> } = {},
): PlannedEdge {
  return {
    direction: 'OUT',
    type: { family },
    edgeProperties: [],
    selection: select([]),
    ...more,
    as,
    edge,
    page: page({ order: byPosition, ...more.page }),
  };
}

export function searchPlan(
  types: readonly (Family | NodeType)[],
  more: { readonly total?: boolean; readonly filter?: PageSpec['filter'] } = {},
  selection: Selection = select([]),
): Plan {
  return {
    root: {
      by: 'search',
      types: types.map((type) => (typeof type === 'string' ? { family: type } : type)),
      query: { param: 'query' },
      limit: { param: 'limit' },
      offset: { param: 'offset' },
      total: more.total ?? false,
      ...(more.filter === undefined ? {} : { filter: more.filter }),
    },
    selection,
  };
}
