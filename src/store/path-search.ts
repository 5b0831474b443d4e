import { compareIds } from './compare-ids.ts';
import type { Path, Paths, PathSpec, WalkDirection } from './walk.ts';
import {
  type Described,
  edgeOf,
  type Fan,
  type FanRequest,
  type Found,
  type Handle,
  type Link,
  linkOf,
  nodeOf,
  sortedKinds,
  type Walk,
} from './walk-steps.ts';

/** Nodes asked for at once. */
const CHUNK = 500;
/** Edges looked at before a search is given up. */
const MOST_LOOKED_AT = 50_000;

/** A step of a path: over a link to a node. */
interface Onward<H extends Handle> {
  readonly link: Link<H>;
  readonly node: H;
}

/** What is known from one end: how far each node is, and by which steps it is reached from the nodes before it. */
class Side<H extends Handle> {
  readonly distances = new Map<H, number>();
  /** From a node to those one step nearer to this end. */
  readonly back = new Map<H, Onward<H>[]>();
  readonly direction: WalkDirection;
  frontier: readonly H[];
  reached: H[] = [];
  depth = 0;

  constructor(end: H, direction: WalkDirection) {
    this.direction = direction;
    this.frontier = [end];
    this.distances.set(end, 0);
  }

  follow(node: H, link: Link<H>, far: H): void {
    const known = this.distances.get(far);
    if (known === undefined) {
      this.distances.set(far, this.depth + 1);
      this.reached.push(far);
      this.back.set(far, [{ link, node }]);
    } else if (known === this.depth + 1) this.back.get(far)?.push({ link, node });
  }
}

/**
 * Searches from both ends at once, a whole level of the side with fewer nodes at a time. When the sides first meet,
 * all shortest paths go over the nodes where they do.
 */
export class PathSearch<H extends Handle> implements Walk<H> {
  readonly #spec: PathSpec;
  readonly #compare: (a: H, b: H) => number;
  readonly #kinds;
  readonly #start: Side<H>;
  readonly #end: Side<H>;
  readonly #from: H;
  #side: Side<H>;
  #pending: readonly H[] = [];
  #asked: readonly H[] = [];
  #lookedAt = 0;
  #truncated = false;
  #hasMore = false;
  #meeting: readonly H[] = [];
  #paths: readonly (readonly Onward<H>[])[] | null = null;

  constructor(spec: PathSpec, from: H, to: H, compare: (a: H, b: H) => number) {
    this.#spec = spec;
    this.#compare = compare;
    this.#kinds = sortedKinds(spec.edges);
    this.#from = from;
    this.#start = new Side(from, spec.direction);
    this.#end = new Side(to, spec.direction === 'OUT' ? 'IN' : 'BOTH');
    this.#side = this.#start;
    if (from === to) this.#meeting = [from];
  }

  next(): FanRequest<H> | null {
    if (this.#meeting.length > 0 || this.#lookedAt > MOST_LOOKED_AT || this.#kinds.length === 0) return null;
    if (this.#pending.length === 0 && !this.#turn()) return null;
    this.#asked = this.#pending.slice(0, CHUNK);
    this.#pending = this.#pending.slice(CHUNK);
    return {
      nodes: this.#asked,
      kinds: this.#kinds,
      direction: this.#side.direction,
      most: this.#spec.maxFan,
    };
  }

  /** Begins the next level; false where there is none. */
  #turn(): boolean {
    const [start, end] = [this.#start, this.#end];
    if (start.depth + end.depth >= this.#spec.maxLength) return false;
    if (start.frontier.length === 0 || end.frontier.length === 0) return false;
    // Of equals the one that has gone less far: so a hub between them is met, not passed.
    const order = start.frontier.length - end.frontier.length || start.depth - end.depth;
    this.#side = order <= 0 ? start : end;
    this.#pending = this.#side.frontier;
    return true;
  }

  take(fans: ReadonlyMap<H, Fan<H>>): void {
    const side = this.#side;
    for (const node of this.#asked) {
      const fan = fans.get(node);
      if (fan === undefined) continue;
      if (fan.cut) this.#truncated = true;
      this.#lookedAt += fan.steps.length;
      for (const step of fan.steps) side.follow(node, linkOf(node, step), step.far);
    }
    if (this.#lookedAt > MOST_LOOKED_AT) this.#truncated = true;
    else if (this.#pending.length === 0) this.#endLevel(side);
  }

  #endLevel(side: Side<H>): void {
    const other = side === this.#start ? this.#end : this.#start;
    side.depth += 1;
    side.frontier = side.reached.sort(this.#compare);
    side.reached = [];
    // Where fans were cut a node may be met late, nearer to the other end than its last level.
    const met = side.frontier.filter((node) => other.distances.has(node));
    const nearest = Math.min(...met.map((node) => other.distances.get(node) ?? 0));
    this.#meeting = met.filter((node) => other.distances.get(node) === nearest);
  }

  /** The shortest paths, the first of them in order; each as its steps from the start. */
  #found(): readonly (readonly Onward<H>[])[] {
    if (this.#paths !== null) return this.#paths;
    const [meeting] = this.#meeting;
    const paths: (readonly Onward<H>[])[] = [];
    this.#paths = paths;
    if (meeting === undefined) return paths;
    const middle = this.#start.distances.get(meeting) ?? 0;
    const length = middle + (this.#end.distances.get(meeting) ?? 0);
    const onward = this.#onwardToMeeting();
    const trail: Onward<H>[] = [];
    const extend = (node: H): void => {
      if (this.#hasMore) return;
      if (trail.length === length) {
        if (paths.length < this.#spec.first) paths.push([...trail]);
        else this.#hasMore = true;
        return;
      }
      const steps = (trail.length < middle ? onward : this.#end.back).get(node) ?? [];
      for (const step of steps.toSorted((a, b) => this.#compareSteps(a, b))) {
        trail.push(step);
        extend(step.node);
        trail.pop();
      }
    };
    extend(this.#from);
    return paths;
  }

  /** The steps from the start to where the sides meet, turned round. */
  #onwardToMeeting(): ReadonlyMap<H, Onward<H>[]> {
    const onward = new Map<H, Onward<H>[]>();
    const seen = new Set(this.#meeting);
    for (const node of seen) {
      for (const { link, node: before } of this.#start.back.get(node) ?? []) {
        const steps = onward.get(before) ?? [];
        steps.push({ link, node });
        onward.set(before, steps);
        seen.add(before);
      }
    }
    return onward;
  }

  #compareSteps(a: Onward<H>, b: Onward<H>): number {
    return (
      this.#compare(a.node, b.node) ||
      compareIds(a.link.kind, b.link.kind) ||
      this.#compare(a.link.from, b.link.from)
    );
  }

  found(): Found<H> {
    const steps = this.#found().flat();
    const nodes = this.#meeting.length === 0 ? [] : [this.#from, ...steps.map(({ node }) => node)];
    return { nodes: [...new Set(nodes)], links: steps.map(({ link }) => link) };
  }

  answer(described: Described<H>): Paths {
    const paths = this.#found().map((steps): Path => ({
      nodes: [this.#from, ...steps.map(({ node }) => node)].map((node) => nodeOf(node, described)),
      edges: steps.map(({ link }) => edgeOf(link, described)),
    }));
    return { paths, hasMore: this.#hasMore, truncated: this.#truncated };
  }
}
