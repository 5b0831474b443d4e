import { EDGES, indexedBehind, type EdgeDeclaration, type Family } from '../model/graph-schema.ts';
import { isOrderedBy } from './is-ordered-by.ts';
import type { PlannedEdge } from './plan.ts';

/**
 * The property by which the nodes of a planned edge are better found than over the edges: they name the node that the
 * edge starts from, and the page is in the order of the index behind that name. So no more of them are read than the
 * page takes, however many edges the node has. Null where that does not hold.
 *
 * @param near families that the node may be of from which the edge is followed
 * @example of an Instrument, its articles (WITHIN, inwards) in the order of the text → 'instrument'
 */
export function namedEnd(
  { edge, direction, type, page, edgeProperties }: PlannedEdge,
  near: readonly Family[],
): string | null {
  const { named }: EdgeDeclaration = EDGES[edge];
  if (named === undefined || direction !== 'IN' || page.total || edgeProperties.length > 0) return null;
  if (near.length === 0 || near.some((family) => family !== named.to)) return null;
  const behind = indexedBehind(type.family, named.by);
  return behind.length > 0 && isOrderedBy(page.order, behind) ? named.by : null;
}
