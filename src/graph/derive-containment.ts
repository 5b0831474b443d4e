import type { EdgeKind } from '../model/graph-schema.ts';
import type { GraphEdge, GraphNode } from '../model/property-graph.ts';

/** Edges by which a whole holds its parts: a node has at most one holder by them. */
const HOLDS: ReadonlySet<EdgeKind> = new Set<EdgeKind>(['HAS_PART', 'STATES', 'HAS_CITATION']);

/**
 * The flat containment edges of a graph, made from its tree: WITHIN from every provision and finding to each
 * provision around it and to its instrument, the nearest first; CITES_WITHIN from a citation to what it CITES and to
 * all that lies around that, whether or not the graph holds it.
 *
 * @param aroundCited what lies around a cited provision, itself included, the nearest first
 * @example norm `…#art_12__para_1~norm_1`: WITHIN `…#art_12__para_1`, `…#art_12`, `…#chp_2`, the instrument
 */
export function deriveContainment(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  aroundCited: (provision: string) => readonly string[],
): GraphEdge[] {
  const owners = new Map(nodes.map((node) => [node.id, node.owner]));
  const holders = new Map<string, string>();
  for (const edge of edges) if (HOLDS.has(edge.kind)) holders.set(edge.to, edge.from);

  const derived: GraphEdge[] = [];
  const around = wholesBy(holders);
  for (const part of holders.keys()) {
    const owner = owners.get(part) ?? null;
    let position = 0;
    for (const to of around(part)) {
      derived.push({ kind: 'WITHIN', from: part, to, owner, position: position++, properties: {} });
    }
  }
  const cited = new Map<string, { owner: string | null; wholes: Set<string> }>();
  for (const edge of edges) {
    if (edge.kind !== 'CITES' || !edge.to.includes('#')) continue;
    const known = cited.get(edge.from) ?? { owner: edge.owner, wholes: new Set() };
    for (const whole of aroundCited(edge.to)) known.wholes.add(whole);
    cited.set(edge.from, known);
  }
  for (const [from, { owner, wholes }] of cited) {
    let position = 0;
    for (const to of wholes) {
      derived.push({ kind: 'CITES_WITHIN', from, to, owner, position: position++, properties: {} });
    }
  }
  return derived;
}

/** What stands around a part, the nearest first; what stands around a whole is found once for all its parts. */
function wholesBy(holders: ReadonlyMap<string, string>): (part: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const around = (part: string): readonly string[] => {
    const holder = holders.get(part);
    return holder === undefined ? [] : withHolder(holder);
  };
  const withHolder = (holder: string): readonly string[] => {
    const found = known.get(holder) ?? [holder, ...around(holder)];
    known.set(holder, found);
    return found;
  };
  return around;
}
