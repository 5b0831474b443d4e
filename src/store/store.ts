import type { GraphEdge, GraphNode, PropertyGraph } from '../model/property-graph.ts';
import type { Counts, CountSpec } from './count.ts';
import type { Page, Parameters, Plan } from './plan.ts';
import type { Neighbourhood, NeighbourhoodSpec, Paths, PathSpec, WalkReading } from './walk.ts';

/**
 * The store port. Two adapters implement it (sqlite/, neo4j/) and pass one contract suite (test/store/contract.ts).
 *
 * | call | promise |
 * | --- | --- |
 * | `read` | one plan, one answer, one round trip; the whole of it from one data version |
 * | `count` | nodes in groups, counted; the whole of it from one data version |
 * | `neighbourhood` | what lies around some nodes, within limits, and what is read of them; of one data version |
 * | `paths` | all shortest paths between two nodes, within limits, and what is read of their nodes; of one data version, in one round trip |
 * | `scan` | all nodes and edges of a selection, owners and positions included, in batches; the whole of it from one data version |
 * | `load` | idempotent and atomic: readers see the old data or the new, never a mixture; unchanged instruments cost little |
 * | `inParts` | runs loads that follow one another, and gives them a store that sees each; the readers of others see all of them when they have ended, or some before, but never a part of one; where one fails while it is written, those before it may be lost that no reader saw. Until it ends, only the store that it gives may be loaded into |
 * | `version` | the data version that a read begun now would see; changes exactly when the data does |
 * | `describe` | what the store is and holds, for people |
 * | `tidy` | removes what a load left that was killed; rejects with a StoreError where a load is at work or it may not |
 * | `ready` | resolves where a read would be answered; rejects with a StoreError |
 * | `close` | ends what the store holds open; idempotent |
 */
export interface Store {
  read(plan: Plan, parameters: Parameters, asked?: Asked): Promise<Page>;
  count(spec: CountSpec, parameters: Parameters, asked?: Asked): Promise<Counts>;
  neighbourhood(spec: NeighbourhoodSpec, reading: WalkReading, asked?: Asked): Promise<Neighbourhood>;
  paths(spec: PathSpec, reading: WalkReading, asked?: Asked): Promise<Paths>;
  scan(selection: ScanSelection): AsyncIterable<GraphBatch>;
  load(graph: PropertyGraph, options: LoadOptions): Promise<LoadReport>;
  inParts<T>(loads: (store: Store) => Promise<T>): Promise<T>;
  version(asked?: Asked): Promise<DataVersion | null>;
  describe(): Promise<StoreDescription>;
  tidy(): Promise<void>;
  ready(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Is told of which state of the data a read was. Where two reads of one store tell different states, a load came
 * between them, and what they gave does not belong together.
 */
export type Seen = (state: string | number | null) => void;

/** The request of which a read is a part. */
export interface Asked {
  readonly seen?: Seen;
  /** When it began, by the clock of `performance`: what is far away is waited for with an eye on the whole. */
  readonly begun?: number;
}

/**
 * What a scan gives: a set of nodes, and all edges between them.
 *
 * - `owners`: the nodes of these owners, and the nodes that many share (works, actors, files) to which an edge leads
 *   from them.
 * - `around`: the nodes that at most `depth` edges join to one of `ids`, whichever way the edges lead; flat
 *   containment and files are not stepped along, as they join everything. More than `most` nodes, or an id that is
 *   none, is STORE_MISUSED.
 *
 * @example { of: 'around', ids: ['/cn/反洗钱法@2024-11-08#art_3~norm_1'], depth: 1, most: 5000 }: the duty, who bears it, what states it
 */
export type ScanSelection =
  | { readonly of: 'all' }
  | { readonly of: 'owners'; readonly owners: readonly string[] }
  | {
      readonly of: 'around';
      readonly ids: readonly string[];
      readonly depth: number;
      readonly most: number;
    };

/**
 * A part of a scan: nodes of one kind, or edges of one kind. All nodes come before the first edge. Nodes come by kind
 * as declared and by id; edges by kind as declared, by the place of the node they leave, by position and by the id of
 * the other end. Absent properties are left out. A scan during which the data changes either goes on with the data it
 * began with or is refused as STORE_LOCKED.
 */
export interface GraphBatch {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Which data a store holds: a name made from the content alone, so that two stores with the same graph agree. */
export interface DataVersion {
  readonly name: string;
  /** Instant of the load, ISO 8601 in UTC; no part of the name. */
  readonly loadedAt: string;
}

export interface LoadOptions {
  /**
   * `merge`: all nodes and edges of the graph are added or changed; of the owners in `replaces`, what the graph does
   * not hold is removed; the rest stays, but for edges of other owners to nodes that were removed. `replace`: the
   * graph becomes the whole. An edge to a node that is neither in the graph nor in the store is STORE_MISUSED.
   */
  readonly mode: 'merge' | 'replace';
  /** uris of the instruments that the graph holds whole. Only with `merge`. */
  readonly replaces?: readonly string[];
  /**
   * Only with `merge`: of the nodes without an owner that the graph holds or that lose an edge, those go to which no
   * edge of an owner leads any more, directly or over other nodes without an owner.
   */
  readonly dropUnneeded?: boolean;
  /**
   * Name of the data version for which the graph was made, null for an empty store; where the store holds another by
   * now, the load is refused as STORE_LOCKED.
   */
  readonly over?: string | null;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadProgress {
  readonly done: number;
  readonly total: number;
}

export interface LoadReport {
  readonly version: DataVersion;
  readonly nodesWritten: number;
  readonly edgesWritten: number;
  readonly nodesRemoved: number;
  readonly unchanged: boolean;
}

export interface StoreDescription {
  /** `SQLite` or `Neo4j`. */
  readonly engine: 'SQLite' | 'Neo4j';
  /** File or address, without secrets. */
  readonly location: string;
  /** Nodes by kind; a kind without nodes is left out. */
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: number;
}

/** What went wrong, as programs and callers of the API tell it apart. */
export type StoreErrorCode = 'STORE_UNAVAILABLE' | 'STORE_CORRUPT' | 'STORE_LOCKED' | 'STORE_MISUSED';

/** A fault of the store, told to a person: what is wrong and what to do. Holds no secret. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
