import type { EdgeKind, NodeKind } from '../model/graph-schema.ts';
import type { PropertyMap } from '../model/property-graph.ts';

/** Which way an edge is followed: as it points, against it, or both. */
export type WalkDirection = 'OUT' | 'IN' | 'BOTH';

/**
 * What lies around some nodes. An edge from a node to itself is not followed.
 *
 * @example `{ from: ['/actor/公安机关'], edges: ['ENFORCED_BY', 'SANCTIONS'], direction: 'BOTH', depth: 2, … }` gives
 * the penalties that 公安机关 imposes and the duties whose breach they punish
 */
export interface NeighbourhoodSpec {
  /** Ids of the nodes to start from; a missing one is left out. */
  readonly from: readonly string[];
  readonly edges: readonly EdgeKind[];
  readonly direction: WalkDirection;
  /** How many steps from a start; 1 to `MOST_DEPTH`. */
  readonly depth: number;
  /** Starts included; 1 to `MOST_NODES`. Edges are at most ten times as many. */
  readonly maxNodes: number;
  /** Edges of one kind and direction that are followed from one node, in the order of its edges; 1 to `MOST_FAN`. */
  readonly maxFan: number;
}

export interface WalkNode {
  readonly id: string;
  readonly kind: NodeKind;
}

export interface WalkEdge {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly properties: PropertyMap;
}

export interface Neighbourhood {
  /** By distance from the starts, then by id. */
  readonly nodes: readonly (WalkNode & { readonly depth: number })[];
  /** All that were followed, both ends among the nodes; by kind, from and to. */
  readonly edges: readonly WalkEdge[];
  /** Ids of the nodes some of whose edges were left out for a limit. */
  readonly cut: readonly string[];
}

export const NO_NEIGHBOURHOOD: Neighbourhood = { nodes: [], edges: [], cut: [] };

/**
 * All shortest paths between two nodes. An edge from a node to itself is on none.
 *
 * @example from 电信业务经营者 to the right to 行政复议 of art. 48: a duty that it bears, the penalty of art. 39 that
 * punishes its breach, the right by which that is contested
 */
export interface PathSpec {
  readonly from: string;
  readonly to: string;
  readonly edges: readonly EdgeKind[];
  /** OUT: each edge as it points. BOTH: either way. */
  readonly direction: 'OUT' | 'BOTH';
  /** How many edges at most; 1 to `MOST_LENGTH`. */
  readonly maxLength: number;
  /** How many paths at most; 1 to `MOST_PATHS`. */
  readonly first: number;
  /** As of a neighbourhood. */
  readonly maxFan: number;
}

export interface Path {
  /** From the one end to the other; one more than edges. */
  readonly nodes: readonly WalkNode[];
  readonly edges: readonly WalkEdge[];
}

export interface Paths {
  /** All of one length; in the order of the ids of their nodes, then of the kinds of their edges. [] where there is none. */
  readonly paths: readonly Path[];
  /** Whether there are more of this length. */
  readonly hasMore: boolean;
  /** Whether a limit left out edges on the way: then there may be others, or shorter ones. */
  readonly truncated: boolean;
}

export const NO_PATHS: Paths = { paths: [], hasMore: false, truncated: false };

export const MOST_DEPTH = 4;
export const MOST_NODES = 500;
export const MOST_FAN = 1_000;
export const MOST_LENGTH = 8;
export const MOST_PATHS = 100;
