import type { EdgeKind, NodeKind } from './graph-schema.ts';

/** A value of a property; null is the same as absent. */
export type PropertyValue = string | number | boolean | readonly string[] | null;
export type PropertyMap = Readonly<Record<string, PropertyValue>>;

/**
 * A node of the graph. `id` is made from uris and eIds alone: a Work's and an Instrument's is its uri, a
 * provision's `uri#eId`, a finding's the provision's with `~norm_2`, an actor's `/actor/公安机关`, a file's
 * `/file/` + hash + `/` + name.
 */
export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** uri of the instrument it was read from; of a file its own id; null for Work and Actor, which many share. */
  readonly owner: string | null;
  readonly properties: PropertyMap;
}

/** An edge. At most one of a kind between two nodes; SANCTIONS of several items to one duty list them in `conduct`. */
export interface GraphEdge {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  /** uri of the instrument it was read from; null for the actor hierarchy. */
  readonly owner: string | null;
  /** Order among the edges of its kind that leave `from`. */
  readonly position: number;
  readonly properties: PropertyMap;
}

/** The graph of a compilation: nodes sorted by id, edges by kind, from, position, to. The same input gives the same bytes. */
export interface PropertyGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
