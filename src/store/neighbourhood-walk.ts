import { compareIds } from './compare-ids.ts';
import type { Neighbourhood, NeighbourhoodSpec } from './walk.ts';
import {
  type Described,
  edgeOf,
  type Fan,
  type FanRequest,
  type Found,
  type Handle,
  type Link,
  linkKey,
  linkOf,
  nodeOf,
  sortedKinds,
} from './walk-steps.ts';

/** Nodes asked for at once. */
const CHUNK = 100;
/** Edges for each node that an answer may hold. */
const EDGES_PER_NODE = 10;

/**
 * Goes out from some nodes, breadth first, each level in the order of the ids: so it meets the limits at the same
 * place in every store.
 */
export class NeighbourhoodWalk<H extends Handle> {
  readonly #spec: NeighbourhoodSpec;
  readonly #compare: (a: H, b: H) => number;
  readonly #depths = new Map<H, number>();
  readonly #links = new Map<string, Link<H>>();
  readonly #cut = new Set<H>();
  readonly #kinds;
  #level = 0;
  #pending: readonly H[];
  #asked: readonly H[] = [];
  #reached: H[] = [];

  /** @param starts those of the spec that there are */
  constructor(spec: NeighbourhoodSpec, starts: readonly H[], compare: (a: H, b: H) => number) {
    this.#spec = spec;
    this.#compare = compare;
    this.#kinds = sortedKinds(spec.edges);
    this.#pending = starts.toSorted(compare).slice(0, spec.maxNodes);
    for (const start of this.#pending) this.#depths.set(start, 0);
  }

  /** The fans that it needs to go on; null where it has ended. */
  next(): FanRequest<H> | null {
    if (this.#pending.length === 0) {
      this.#pending = this.#reached.toSorted(this.#compare);
      this.#reached = [];
      this.#level += 1;
    }
    if (this.#pending.length === 0 || this.#level >= this.#spec.depth || this.#kinds.length === 0)
      return null;
    this.#asked = this.#pending.slice(0, CHUNK);
    this.#pending = this.#pending.slice(CHUNK);
    const { direction, maxFan } = this.#spec;
    return { nodes: this.#asked, kinds: this.#kinds, direction, most: maxFan };
  }

  /** Takes the fans of the nodes that were asked for. */
  take(fans: ReadonlyMap<H, Fan<H>>): void {
    for (const node of this.#asked) {
      const fan = fans.get(node);
      if (fan === undefined) continue;
      if (fan.cut) this.#cut.add(node);
      for (const step of fan.steps) this.#follow(node, linkOf(node, step), step.far);
    }
  }

  #follow(node: H, link: Link<H>, far: H): void {
    const key = linkKey(link);
    if (this.#links.has(key)) return;
    const { maxNodes } = this.#spec;
    const isNew = !this.#depths.has(far);
    if ((isNew && this.#depths.size >= maxNodes) || this.#links.size >= maxNodes * EDGES_PER_NODE) {
      this.#cut.add(node);
      return;
    }
    this.#links.set(key, link);
    if (!isNew) return;
    this.#depths.set(far, this.#level + 1);
    this.#reached.push(far);
  }

  found(): Found<H> {
    return { nodes: [...this.#depths.keys()], links: [...this.#links.values()] };
  }

  answer(described: Described<H>): Neighbourhood {
    const compare = this.#compare;
    const links = [...this.#links.values()].sort(
      (a, b) => compareIds(a.kind, b.kind) || compare(a.from, b.from) || compare(a.to, b.to),
    );
    return {
      nodes: [...this.#depths]
        .sort(([a, near], [b, far]) => near - far || compare(a, b))
        .map(([handle, depth]) => ({ ...nodeOf(handle, described), depth })),
      edges: links.map((link) => edgeOf(link, described)),
      cut: [...this.#cut].sort(compare).map((handle) => nodeOf(handle, described).id),
    };
  }
}
