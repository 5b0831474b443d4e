import type { EdgeKind } from '../model/graph-schema.ts';
import type { GraphEdge } from '../model/property-graph.ts';
import { NO_PROPERTIES } from './graph-draft.ts';

/** Edges by which a whole holds its parts: a node has at most one holder by them. */
const HOLDS: ReadonlySet<EdgeKind> = new Set<EdgeKind>(['HAS_PART', 'STATES', 'HAS_CITATION']);
/** The edges to a provision from which one to all around it is derived, each with that. */
const REACHES: ReadonlyMap<EdgeKind, EdgeKind> = new Map<EdgeKind, EdgeKind>([
  ['CITES', 'CITES_WITHIN'],
  ['VIOLATES', 'VIOLATES_WITHIN'],
]);
/** The kinds of edges from which containment is derived; others tell nothing of it. */
export const TELLS_CONTAINMENT: ReadonlySet<EdgeKind> = new Set<EdgeKind>([...HOLDS, ...REACHES.keys()]);

/** What edges of a kind from one node reach: the ends of derived ones. */
interface Reached {
  readonly kind: EdgeKind;
  readonly owner: string | null;
  readonly wholes: Set<string>;
}

/**
 * The flat edges of a graph, made from its tree, by the node that they leave: WITHIN from every provision and finding
 * to each provision around it and to its instrument, the nearest first; CITES_WITHIN from a citation to what it CITES
 * and to all that lies around that, VIOLATES_WITHIN likewise, of provisions alone.
 *
 * @param aroundCited what lies around a cited provision, itself included, the nearest first
 * @example norm `…#art_12__para_1~norm_1`: WITHIN `…#art_12__para_1`, `…#art_12`, `…#chp_2`, the instrument
 */
export function containmentIn(
  edges: Iterable<GraphEdge>,
  aroundCited: (provision: string) => readonly string[],
): (id: string) => readonly GraphEdge[] {
  const holding = new Map<string, GraphEdge>();
  const reached = new Map<string, Map<EdgeKind, Reached>>();
  for (const edge of edges) {
    const { kind, from, to, owner } = edge;
    if (HOLDS.has(kind)) holding.set(to, edge);
    const flat = REACHES.get(kind);
    if (flat === undefined || !isProvision(to)) continue;
    const ofNode = reached.get(from) ?? new Map<EdgeKind, Reached>();
    const known = ofNode.get(flat) ?? { kind: flat, owner, wholes: new Set() };
    for (const whole of aroundCited(to)) if (kind === 'CITES' || isProvision(whole)) known.wholes.add(whole);
    reached.set(from, ofNode.set(flat, known));
  }

  const known = new Map<string, readonly string[]>();
  /** A whole and what stands around it, the nearest first: found once for all its parts. */
  const withHolders = (whole: string): readonly string[] => {
    const before = known.get(whole);
    if (before !== undefined) return before;
    const holder = holding.get(whole)?.from;
    const found = holder === undefined ? [whole] : [whole, ...withHolders(holder)];
    known.set(whole, found);
    return found;
  };
  return (id) => {
    const derived: GraphEdge[] = [];
    const derive = (kind: EdgeKind, owner: string | null, wholes: Iterable<string>): void => {
      let position = 0;
      for (const to of wholes)
        derived.push({ kind, from: id, to, owner, position: position++, properties: NO_PROPERTIES });
    };
    const held = holding.get(id);
    if (held !== undefined) derive('WITHIN', held.owner, withHolders(held.from));
    for (const { kind, owner, wholes } of reached.get(id)?.values() ?? []) derive(kind, owner, wholes);
    return derived;
  };
}

/** Whether an id is that of a provision, not of an instrument. */
export const isProvision = (id: string): boolean => id.includes('#');
