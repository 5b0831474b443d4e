import { EDGES, type EdgeDeclaration, type Family } from '../model/graph-schema.ts';
import { indexedBehind } from '../model/indexed-properties.ts';
import { isOrderedBy } from './is-ordered-by.ts';
import type { OrderTerm, PlannedEdge } from './plan.ts';

/**
 * The property by which the nodes of a planned edge are better found than over the edges: they name the node that the
 * edge starts from, and the page is in the order of the index behind that name. So no more of them are read than the
 * page takes, however many edges the node has. Null where that does not hold.
 *
 * @param near families that the node may be of from which the edge is followed
 * @example of an Instrument, its articles (WITHIN, inwards) in the order of the text → 'instrument'
 */
export function namedEnd(planned: PlannedEdge, near: readonly Family[]): string | null {
  const { type, page, edgeProperties } = planned;
  const name = nameOfEnd(planned, near);
  if (name === null || page.total || edgeProperties.length > 0) return null;
  const behind = indexedBehind(type.family, name);
  return behind.length > 0 && isOrderedBy(variedOrder(planned, near), behind) ? name : null;
}

/**
 * The terms of the order of a page in which its nodes can differ: all that name the node that the edge starts from have
 * one value of the property in which they do.
 *
 * @example of an Instrument, its norms (WITHIN, inwards) by instrument and position → by position
 */
export function variedOrder(planned: PlannedEdge, near: readonly Family[]): readonly OrderTerm[] {
  const name = nameOfEnd(planned, near);
  return name === null ? planned.page.order : planned.page.order.filter(({ property }) => property !== name);
}

/** The property in which the nodes of an edge name the node that it starts from. */
function nameOfEnd({ edge, direction }: PlannedEdge, near: readonly Family[]): string | null {
  const { named }: EdgeDeclaration = EDGES[edge];
  const isNamed = direction === 'IN' && near.length > 0 && near.every((family) => family === named?.to);
  return named !== undefined && isNamed ? named.by : null;
}
