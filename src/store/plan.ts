import type { EdgeKind, Family, NodeKind } from '../model/graph-schema.ts';
import type { PropertyMap, PropertyValue } from '../model/property-graph.ts';

/**
 * A read as plain data: a root, the properties read, and child edges, nested. Values never stand in a plan; they
 * stand in parameters, which a plan names. So a plan's shape is one statement, prepared once.
 */
export interface Plan {
  readonly root: PlanRoot;
  readonly selection: Selection;
}

/** The name of a parameter that holds the value. */
export interface Slot {
  readonly param: string;
}

/** Values by parameter name. A page position (`after`, `before`) is a list of sort values and the node's id. */
export type Parameters = Readonly<Record<string, ParameterValue>>;
export type ParameterValue = PropertyValue | readonly (string | number | boolean | null)[];

/** A family (all its kinds) or some kinds of it. */
export interface NodeType {
  readonly family: Family;
  readonly kinds?: readonly NodeKind[];
}

export type PlanRoot =
  /** Nodes by id, in the order of the ids; a missing one is left out of `edges`, a repeated one stands once. */
  | { readonly by: 'ids'; readonly type: NodeType; readonly ids: Slot }
  /** Nodes whose unique property has one of the values, in that order. */
  | { readonly by: 'key'; readonly type: NodeType; readonly property: string; readonly values: Slot }
  | { readonly by: 'page'; readonly type: NodeType; readonly page: PageSpec }
  /**
   * Nodes of several families whose searched text holds all words of the query, best first. `filter` may name
   * only properties that all the families have. Best is what `search-ranking.ts` says; `total` counts all. The
   * `keys` of an edge are [score, id].
   */
  | {
      readonly by: 'search';
      readonly types: readonly NodeType[];
      readonly query: Slot;
      readonly filter?: Filter;
      readonly limit: Slot;
      readonly offset: Slot;
      readonly total: boolean;
    };

/** What is read of each node. */
export interface Selection {
  /** Names of declared properties; those that a kind lacks are left out. */
  readonly properties: readonly string[];
  readonly edges: readonly PlannedEdge[];
}

/** An edge to follow from each node of the selection. */
export interface PlannedEdge {
  /** The slot under which the answer holds it; unique in its selection. */
  readonly as: string;
  readonly edge: EdgeKind;
  readonly direction: 'OUT' | 'IN';
  readonly type: NodeType;
  readonly edgeProperties: readonly string[];
  readonly page: PageSpec;
  readonly selection: Selection;
}

/**
 * A page forwards (`first`, `after`) or backwards (`last`, `before`). A position of null is the start or the end.
 * Of a page forwards `hasNextPage` tells whether more follow, and `hasPreviousPage` whether it has a position; of a
 * page backwards the other way round. What is said of the ends of a range (`Filter`) holds of the texts of a position.
 */
export interface PageSpec {
  readonly filter?: Filter;
  /** Order of the page; `EDGE_POSITION` is the order of the edges of one node. The id breaks ties. */
  readonly order: readonly OrderTerm[];
  /** How many from the start, or from `after`. Exactly one of `first` and `last`. */
  readonly first?: Slot;
  readonly after?: Slot;
  /** How many from the end, or before `before`; the answer is still in the order of the page. */
  readonly last?: Slot;
  readonly before?: Slot;
  /** Whether to count all that match, pages apart. */
  readonly total: boolean;
  /**
   * Whether only the nodes are wanted, and not where they and the page stand: then `keys` are empty, and
   * `hasNextPage` and `hasPreviousPage` false. @default false
   */
  readonly bare?: boolean;
}

export const EDGE_POSITION = 'EDGE_POSITION';

export interface OrderTerm {
  /** An indexed property, or EDGE_POSITION on an edge. */
  readonly property: string;
  /** Null sorts last in both directions. */
  readonly direction: 'ASC' | 'DESC';
}

/**
 * A condition on a node: true or false, never unknown. A comparison with a value that is absent, on either side, is
 * false, and so `not` of it and `notIn` are true. Text is compared by code points, capitals and widths apart; the ends of
 * a range (`lt`, `lte`, `gt`, `gte`) hold nothing beyond U+D7FF, as dates do: Neo4j orders what is beyond by its halves.
 */
export type Filter =
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter }
  | {
      readonly property: string;
      /** `in` and `notIn` take a list; `has` asks a list property for one value; `null` and `notNull` take none. */
      readonly op: 'eq' | 'in' | 'notIn' | 'lt' | 'lte' | 'gt' | 'gte' | 'startsWith' | 'contains' | 'has';
      readonly value: Slot;
    }
  | { readonly property: string; readonly op: 'null' | 'notNull' }
  | {
      /** At least one edge of this kind, of which all of `on` hold, leads to a node that matches. */
      readonly edge: EdgeKind;
      readonly direction: 'OUT' | 'IN';
      readonly type: NodeType;
      readonly some?: Filter;
      readonly on?: readonly EdgeComparison[];
    };

/** A condition on a property of an edge; one that is absent meets none. */
export interface EdgeComparison {
  readonly property: string;
  readonly op: 'in' | 'gte';
  readonly value: Slot;
}

/** A node as read: the properties that were asked for, and one page for each planned edge. */
export interface NodeRecord {
  readonly id: string;
  readonly kind: NodeKind;
  readonly properties: PropertyMap;
  readonly edges: Readonly<Record<string, Page>>;
}

export interface PageEdge {
  /**
   * Sort values of the page's order and then the node's id: what `after` and `before` take. Of ids and unique keys
   * the id alone; of a bare page none.
   */
  readonly keys: readonly (string | number | boolean | null)[];
  readonly properties: PropertyMap;
  readonly node: NodeRecord;
  /** Only of a search: how well it fits, higher is better. */
  readonly score?: number;
}

export interface Page {
  readonly edges: readonly PageEdge[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Null where it was not asked for, and of ids and unique keys. */
  readonly total: number | null;
}
