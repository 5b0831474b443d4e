import { FAMILY_NAMES, type EdgeKind } from '../model/graph-schema.ts';
import type { PropertyMap } from '../model/property-graph.ts';
import type { NodeRecord, NodeType, Parameters, Selection } from './plan.ts';

/** Which way an edge is followed: as it points, against it, or both. */
export type WalkDirection = 'OUT' | 'IN' | 'BOTH';

/** What is read of the nodes of a walk, as a plan reads it. They may be of any family (`WALKED_TYPES`). */
export interface WalkReading {
  readonly selection: Selection;
  readonly parameters: Parameters;
}

export const WALKED_TYPES: readonly NodeType[] = FAMILY_NAMES.map((family) => ({
  family,
}));

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

export interface WalkEdge {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly properties: PropertyMap;
}

export interface Neighbourhood {
  /** By distance from the starts, then by id. */
  readonly nodes: readonly (NodeRecord & { readonly depth: number })[];
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
}

export interface Path {
  /** From the one end to the other; one more than edges. */
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly WalkEdge[];
}

export interface Paths {
  /**
   * All of one length, [] where there is none. In order step by step: by the id of the node that a step leads to, then
   * by the kind of its edge, then those that go along the edge before those that go against it.
   */
  readonly paths: readonly Path[];
  /** Whether there are more of this length. */
  readonly hasMore: boolean;
  /**
   * Whether it was too much: the search was given up, and there may be paths though none is told; or there are more
   * than `MOST_ORDERED`, and those told may not be the first. What is told is a shortest path in any case.
   */
  readonly truncated: boolean;
}

export const NO_PATHS: Paths = { paths: [], hasMore: false, truncated: false };

export const MOST_DEPTH = 4;
export const MOST_NODES = 500;
export const MOST_FAN = 1_000;
export const MOST_LENGTH = 8;
export const MOST_PATHS = 100;
/** So many shortest paths any store puts in order. */
export const MOST_ORDERED = 10_000;
