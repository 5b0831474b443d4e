import type { EdgeKind } from '../model/graph-schema.ts';
import type { PropertyMap } from '../model/property-graph.ts';
import type { NodeRecord } from './plan.ts';
import type { WalkDirection, WalkEdge } from './walk.ts';

/** How an adapter names a node while it walks; in the order of `compare` handles are in the order of the ids. */
export type Handle = string | number;

/** The nodes whose edges are wanted next. */
export interface FanRequest<H extends Handle> {
  readonly nodes: readonly H[];
  /** Sorted, each once. */
  readonly kinds: readonly EdgeKind[];
  readonly direction: WalkDirection;
  /** Of each kind and direction at each node. */
  readonly most: number;
}

export interface Step<H extends Handle> {
  readonly kind: EdgeKind;
  /** Whether the edge leaves the node from which the step is made. */
  readonly outward: boolean;
  readonly far: H;
}

/** The edges of one node: by kind, those that leave it before those that come, by position, by the far end. */
export interface Fan<H extends Handle> {
  readonly steps: readonly Step<H>[];
  /** Whether it has more than were asked for. */
  readonly cut: boolean;
}

/** An edge between handles. */
export interface Link<H extends Handle> {
  readonly kind: EdgeKind;
  readonly from: H;
  readonly to: H;
}

/** What an adapter tells of the nodes and edges of an answer. */
export interface Described<H extends Handle> {
  readonly nodes: ReadonlyMap<H, NodeRecord>;
  /** Properties by `linkKey`. */
  readonly facts: ReadonlyMap<string, PropertyMap>;
}

/** What an answer is of. */
export interface Found<H extends Handle> {
  readonly nodes: readonly H[];
  readonly links: readonly Link<H>[];
}

export function linkOf<H extends Handle>(node: H, { kind, outward, far }: Step<H>): Link<H> {
  return outward ? { kind, from: node, to: far } : { kind, from: far, to: node };
}

export function linkKey<H extends Handle>({ kind, from, to }: Link<H>): string {
  return `${kind} ${String(from)} ${String(to)}`;
}

export function sortedKinds(kinds: readonly EdgeKind[]): readonly EdgeKind[] {
  return [...new Set(kinds)].sort();
}

/** A node of an answer. */
export function nodeOf<H extends Handle>(handle: H, { nodes }: Described<H>): NodeRecord {
  const node = nodes.get(handle);
  if (node === undefined) throw new TypeError(`The store holds an edge without its end ${String(handle)}.`);
  return node;
}

/** An edge of an answer. */
export function edgeOf<H extends Handle>(link: Link<H>, described: Described<H>): WalkEdge {
  return {
    kind: link.kind,
    from: nodeOf(link.from, described).id,
    to: nodeOf(link.to, described).id,
    properties: described.facts.get(linkKey(link)) ?? {},
  };
}
