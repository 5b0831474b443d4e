import type { EdgeKind } from '../model/graph-schema.ts';
import type { Filter, NodeType, Slot } from './plan.ts';

/**
 * Which nodes to count, and by what: a property of theirs, or of the nodes at the end of a few edges. Like a plan it
 * holds no values, so that its shape is prepared once.
 *
 * @example penalties by who imposes them: `{ type: { family: 'Penalty' }, steps: [ENFORCED_BY OUT to Actor], by: 'name' }`
 * gives 公安机关 7, 有关主管部门 5, 电信主管部门 4 …
 */
export interface CountSpec {
  readonly type: NodeType;
  readonly filter?: Filter;
  /** From the counted node to the one whose property is asked; none where it is its own. At most `MOST_STEPS`. */
  readonly steps: readonly CountStep[];
  /** A declared property of the node at the end, or NODE_KIND. Of a list each of its values counts. */
  readonly by: string;
  /** How many groups at most. */
  readonly limit: Slot;
}

export interface CountStep {
  readonly edge: EdgeKind;
  readonly direction: 'OUT' | 'IN';
  readonly type: NodeType;
}

/** In the place of a property: the kind of the node. */
export const NODE_KIND = 'NODE_KIND';

export const MOST_STEPS = 2;

export interface GroupCount {
  readonly value: string | number | boolean;
  /** Nodes that have the value: each once, by however many edges it comes to it. */
  readonly count: number;
}

export interface Counts {
  /** The greatest first, equal ones by value: texts by code points, `false` before `true`. */
  readonly groups: readonly GroupCount[];
  /** Groups that there are, those beyond the limit included. */
  readonly distinct: number;
  /** Nodes that match. */
  readonly total: number;
  /** Of these, those that have no value: what no text says is no group. */
  readonly missing: number;
}

export const NOTHING_COUNTED: Counts = { groups: [], distinct: 0, total: 0, missing: 0 };
