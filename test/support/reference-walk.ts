import type { GraphEdge, GraphNode, PropertyGraph } from '../../src/model/property-graph.ts';
import { EDGES } from '../../src/model/graph-schema.ts';
import { compareIds } from '../../src/store/compare-ids.ts';
import type { NodeRecord } from '../../src/store/plan.ts';
import {
  NO_PATHS,
  type Neighbourhood,
  type NeighbourhoodSpec,
  type Path,
  type Paths,
  type PathSpec,
  type WalkEdge,
  type WalkReading,
} from '../../src/store/walk.ts';
import { recordOf } from './reference-store.ts';

/** What every store must answer to walks, as plainly as can be: no databases, no search from two ends. */

interface Step {
  readonly edge: GraphEdge;
  readonly outward: boolean;
  readonly far: string;
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const keyOf = ({ kind, from, to }: GraphEdge): string => `${kind} ${from} ${to}`;

/** The steps of a node, the first of each kind and direction; and whether there are more. */
function fanOf(
  graph: PropertyGraph,
  node: string,
  { edges, direction, maxFan }: Pick<NeighbourhoodSpec, 'edges' | 'direction' | 'maxFan'>,
): { readonly steps: readonly Step[]; readonly cut: boolean } {
  const steps: Step[] = [];
  let cut = false;
  for (const kind of [...new Set(edges)].sort()) {
    for (const outward of [true, false]) {
      if (direction === (outward ? 'IN' : 'OUT')) continue;
      const all = graph.edges
        .filter((edge) => edge.kind === kind && edge.from !== edge.to)
        .filter((edge) => (outward ? edge.from : edge.to) === node)
        .map((edge): Step => ({ edge, outward, far: outward ? edge.to : edge.from }))
        .sort((a, b) => a.edge.position - b.edge.position || compareIds(a.far, b.far));
      if (all.length > maxFan) cut = true;
      steps.push(...all.slice(0, maxFan));
    }
  }
  return { steps, cut };
}

function shown({ kind, from, to, properties }: GraphEdge): WalkEdge {
  const names = Object.keys(EDGES[kind].properties);
  return {
    kind,
    from,
    to,
    properties: Object.fromEntries(names.map((name) => [name, properties[name] ?? null])),
  };
}

class Nodes {
  readonly #graph: PropertyGraph;
  readonly #reading: WalkReading;
  readonly #nodes: ReadonlyMap<string, GraphNode>;

  constructor(graph: PropertyGraph, reading: WalkReading) {
    this.#graph = graph;
    this.#reading = reading;
    this.#nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  shown(id: string): NodeRecord {
    const node = this.#nodes.get(id);
    if (node === undefined) throw new Error(`There is no node ${id}.`);
    return recordOf(this.#graph, node, this.#reading.selection, this.#reading.parameters);
  }
}

export function neighbourhoodOf(
  graph: PropertyGraph,
  spec: NeighbourhoodSpec,
  reading: WalkReading,
): Neighbourhood {
  const nodes = new Nodes(graph, reading);
  const starts = [...new Set(spec.from)].filter((id) => nodes.has(id)).sort(compareIds);
  const depths = new Map(starts.slice(0, spec.maxNodes).map((id) => [id, 0]));
  const edges = new Map<string, GraphEdge>();
  const cut = new Set<string>();
  for (let level = 0; level < spec.depth; level += 1) {
    const frontier = [...depths].filter(([, depth]) => depth === level).map(([id]) => id);
    for (const id of frontier.sort(compareIds)) {
      const fan = fanOf(graph, id, spec);
      if (fan.cut) cut.add(id);
      for (const { edge, far } of fan.steps) {
        if (edges.has(keyOf(edge))) continue;
        const fits = depths.has(far) || depths.size < spec.maxNodes;
        if (!fits || edges.size >= spec.maxNodes * 10) {
          cut.add(id);
          continue;
        }
        edges.set(keyOf(edge), edge);
        if (!depths.has(far)) depths.set(far, level + 1);
      }
    }
  }
  return {
    nodes: [...depths]
      .sort(([a, near], [b, far]) => near - far || compareIds(a, b))
      .map(([id, depth]) => ({ ...nodes.shown(id), depth })),
    edges: [...edges.values()]
      .sort((a, b) => compareTexts(a.kind, b.kind) || compareIds(a.from, b.from) || compareIds(a.to, b.to))
      .map(shown),
    cut: [...cut].sort(compareIds),
  };
}

export function pathsOf(graph: PropertyGraph, spec: PathSpec, reading: WalkReading): Paths {
  const nodes = new Nodes(graph, reading);
  if (!nodes.has(spec.from) || !nodes.has(spec.to)) return NO_PATHS;
  let trails: { readonly ids: readonly string[]; readonly edges: readonly GraphEdge[] }[] = [
    { ids: [spec.from], edges: [] },
  ];
  const seen = new Set([spec.from]);
  for (let length = 0; length <= spec.maxLength; length += 1) {
    const arrived = trails.filter(({ ids }) => ids.at(-1) === spec.to);
    if (arrived.length > 0 || length === spec.maxLength) {
      const sorted = arrived.sort((a, b) => {
        for (let index = 0; index < length; index += 1) {
          const [left, right] = [a.edges[index], b.edges[index]];
          const difference =
            compareIds(a.ids[index + 1] ?? '', b.ids[index + 1] ?? '') ||
            compareTexts(left?.kind ?? '', right?.kind ?? '') ||
            Number(left?.from !== a.ids[index]) - Number(right?.from !== b.ids[index]);
          if (difference !== 0) return difference;
        }
        return 0;
      });
      const paths = sorted.slice(0, spec.first).map(({ ids, edges }): Path => ({
        nodes: ids.map((id) => nodes.shown(id)),
        edges: edges.map(shown),
      }));
      return { paths, hasMore: sorted.length > spec.first, truncated: false };
    }
    const next: typeof trails = [];
    const fresh = new Set<string>();
    for (const { ids, edges } of trails) {
      const { steps } = fanOf(graph, ids.at(-1) ?? '', { ...spec, maxFan: Infinity });
      for (const { edge, far } of steps) {
        if (seen.has(far)) continue;
        fresh.add(far);
        next.push({ ids: [...ids, far], edges: [...edges, edge] });
      }
    }
    for (const id of fresh) seen.add(id);
    trails = next;
  }
  return NO_PATHS;
}
