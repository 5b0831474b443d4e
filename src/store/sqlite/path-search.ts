import type { PathSpec } from '../walk.ts';
import { sortedKinds, type Step } from '../walk-steps.ts';
import type { Adjacency, AdjacentSide } from './adjacency.ts';
import { NumberTable } from './number-table.ts';

/** Edges looked at before a search is given up: a fifth of a second where none of them is in memory yet. */
const MOST_LOOKED_AT = 200_000;

/** Shortest paths, each as its steps from the start. */
export interface FoundPaths {
  readonly paths: readonly (readonly Step<number>[])[];
  readonly hasMore: boolean;
  readonly truncated: boolean;
}

const NONE: FoundPaths = { paths: [], hasMore: false, truncated: false };

/** One end of a search: the nodes that it reached last, how far they are, and the edges that it goes over. */
interface End {
  /** 1 where nodes are known by how far they are from the start, -1 by how far they are from the end. */
  readonly sign: 1 | -1;
  readonly edges: readonly AdjacentSide[];
  frontier: readonly number[];
  depth: number;
}

/**
 * All shortest paths between two nodes. It searches from both ends at once, a whole level of the end with fewer nodes
 * at a time. When the ends first meet, all shortest paths go over the edges where they do.
 */
export function findPaths(spec: PathSpec, from: number, to: number, adjacency: Adjacency): FoundPaths {
  if (from === to) return { ...NONE, paths: [[]] };
  const search = new Search(spec, from, to, adjacency);
  for (;;) {
    const { start, end } = search;
    const none = start.frontier.length === 0 || end.frontier.length === 0;
    if (none || start.depth + end.depth >= spec.maxLength) return NONE;
    if (search.lookedAt > MOST_LOOKED_AT) return { ...NONE, truncated: true };
    // Of equals the one that has gone less far: so a hub between them is met, not passed.
    const order = start.frontier.length - end.frontier.length || start.depth - end.depth;
    if (search.goOn(order <= 0 ? start : end)) return search.inOrder(spec.first);
  }
}

class Search {
  readonly start: End;
  readonly end: End;
  lookedAt = 0;
  readonly #from: number;
  /** How far each known node is from its end, and one more, with the sign of that end. */
  readonly #known = new NumberTable();
  /** The nodes that the start knows from which an edge leads to one that the end knows. */
  readonly #meeting = new Set<number>();

  constructor({ edges, direction }: PathSpec, from: number, to: number, adjacency: Adjacency) {
    const sides = (along: boolean): AdjacentSide[] =>
      sortedKinds(edges).flatMap((kind) =>
        [adjacency.side(kind, along), direction === 'BOTH' ? adjacency.side(kind, !along) : null].filter(
          (side) => side !== null,
        ),
      );
    this.#from = from;
    this.start = { sign: 1, edges: sides(true), frontier: [from], depth: 0 };
    this.end = { sign: -1, edges: sides(false), frontier: [to], depth: 0 };
    this.#known.set(from, 1);
    this.#known.set(to, -1);
  }

  /** Goes one level on from an end. @returns whether the ends have met */
  goOn(end: End): boolean {
    const known = this.#known;
    const reached: number[] = [];
    const mark = end.sign * (end.depth + 2);
    for (const node of end.frontier) {
      for (const side of end.edges) {
        const { far, start, end: stop } = side.farEnds(node);
        this.lookedAt += stop - start;
        for (let index = start; index < stop; index += 1) {
          const there = far[index] ?? 0;
          const place = known.get(there);
          if (place === 0) {
            // Once the ends have met, what is further away is on no shortest path.
            if (this.#meeting.size > 0) continue;
            known.set(there, mark);
            reached.push(there);
          } else if (place * end.sign < 0) this.#meeting.add(end.sign === 1 ? node : there);
        }
      }
    }
    if (this.#meeting.size > 0) return true;
    end.frontier = reached;
    end.depth += 1;
    return false;
  }

  /** The paths that get one step nearer to the end with each step, the first of them in order. */
  inOrder(first: number): FoundPaths {
    const length = this.start.depth + this.end.depth + 1;
    const left = this.#stepsLeft();
    const stepsFrom = new Map<number, readonly Step<number>[]>();
    const paths: (readonly Step<number>[])[] = [];
    const trail: Step<number>[] = [];
    let hasMore = false;
    const extend = (node: number): void => {
      const toGo = length - trail.length;
      if (toGo === 0) {
        if (paths.length < first) paths.push([...trail]);
        else hasMore = true;
        return;
      }
      let steps = stepsFrom.get(node);
      if (steps === undefined) {
        steps = this.#stepsNearer(node, toGo - 1, left);
        stepsFrom.set(node, steps);
      }
      for (const step of steps) {
        if (hasMore) return;
        trail.push(step);
        extend(step.far);
        trail.pop();
      }
    };
    extend(this.#from);
    return { paths, hasMore, truncated: false };
  }

  /** How many steps are left from the nodes of shortest paths that the start knows. */
  #stepsLeft(): ReadonlyMap<number, number> {
    const { start, end } = this;
    const left = new Map<number, number>();
    let level: ReadonlySet<number> = this.#meeting;
    for (let depth = start.depth; ; depth -= 1) {
      for (const node of level) left.set(node, end.depth + 1 + start.depth - depth);
      if (depth === 0) return left;
      const before = new Set<number>();
      for (const node of level) {
        for (const side of end.edges) {
          const { far, start: first, end: stop } = side.farEnds(node);
          for (let index = first; index < stop; index += 1) {
            const there = far[index] ?? 0;
            if (this.#known.get(there) === depth) before.add(there);
          }
        }
      }
      level = before;
    }
  }

  /** The steps from a node to those from which so many are left, in order. */
  #stepsNearer(node: number, wanted: number, left: ReadonlyMap<number, number>): readonly Step<number>[] {
    const steps: Step<number>[] = [];
    for (const side of this.start.edges) {
      const { kind, outward } = side;
      const { far, start, end } = side.farEnds(node);
      for (let index = start; index < end; index += 1) {
        const there = far[index] ?? 0;
        if (this.#known.get(there) === -wanted - 1 || left.get(there) === wanted) {
          steps.push({ kind, outward, far: there });
        }
      }
    }
    // The sides are in the order of kinds and directions, and sorting keeps it.
    return steps.sort((a, b) => a.far - b.far);
  }
}
