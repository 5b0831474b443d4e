import type { EdgeKind } from '../../model/graph-schema.ts';
import type { Connection } from './connection.ts';
import { edgeTable } from './tables.ts';

/** The nodes at the far ends of one node's edges of one kind and direction: `far` from `start` up to `end`. */
export interface FarEnds {
  readonly far: Float64Array;
  readonly start: number;
  readonly end: number;
}

/** Numbers of nodes that a block spans: those of an instrument, or 256 shared ones (node-numbers.ts). */
const SPAN = 2 ** 32;
/** Bytes of blocks that are kept; beyond them all are let go, and those that are needed are read again. */
const MOST_BYTES = 128 * 1024 * 1024;
/** What a block takes beside its numbers. */
const BLOCK_BYTES = 400;

const NO_ENDS: FarEnds = { far: new Float64Array(0), start: 0, end: 0 };

/** The edges of neighbouring nodes: the nodes that have any, where the far ends of each stop, and the far ends. */
interface Block {
  readonly near: Float64Array;
  readonly ends: Uint32Array;
  readonly far: Float64Array;
}

/** The edges of one kind, from the nodes that they leave (`outward`) or those that they come to. */
export class AdjacentSide {
  readonly kind: EdgeKind;
  readonly outward: boolean;
  readonly #blocks = new Map<number, Block>();
  readonly #read: (place: number) => Block;

  constructor(kind: EdgeKind, outward: boolean, read: (side: AdjacentSide, place: number) => Block) {
    this.kind = kind;
    this.outward = outward;
    this.#read = (place) => read(this, place);
  }

  /** The far ends of a node's edges, in the order of its edges; those that lead to itself are left out. */
  farEnds(node: number): FarEnds {
    const place = Math.floor(node / SPAN);
    let block = this.#blocks.get(place);
    if (block === undefined) {
      block = this.#read(place);
      this.#blocks.set(place, block);
    }
    const { near, ends, far } = block;
    let low = 0;
    let high = near.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((near[middle] ?? 0) < node) low = middle + 1;
      else high = middle;
    }
    if (near[low] !== node) return NO_ENDS;
    return { far, start: low === 0 ? 0 : (ends[low - 1] ?? 0), end: ends[low] ?? 0 };
  }

  clear(): void {
    this.#blocks.clear();
  }
}

/**
 * The edges of an open data file, in memory as they are needed: those of some 250 neighbouring nodes at a time, of one
 * kind and direction. An edge takes 8 bytes in each direction, and 12 more the node that it is found from. What is open
 * never changes (data-file.ts), so what is kept is right for as long as the connection is.
 */
export class Adjacency {
  readonly #connection: Connection;
  readonly #sides = new Map<string, AdjacentSide>();
  #bytes = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** The edges of a kind from one end; null where there are none. */
  side(kind: EdgeKind, outward: boolean): AdjacentSide | null {
    if (this.#connection.mostEdges(kind, outward ? 'OUT' : 'IN') === 0) return null;
    const name = `${kind} ${String(outward)}`;
    const known = this.#sides.get(name);
    if (known !== undefined) return known;
    const side = new AdjacentSide(kind, outward, (of, place) => this.#read(of, place));
    this.#sides.set(name, side);
    return side;
  }

  #read({ kind, outward }: AdjacentSide, place: number): Block {
    const [here, there] = outward ? ['src', 'dst'] : ['dst', 'src'];
    const rows = this.#connection.rows(
      `SELECT ${here}, ${there} FROM ${edgeTable(kind)} WHERE ${here} >= ? AND ${here} < ? AND src <> dst ORDER BY ${here}, position, ${there}`,
      place * SPAN,
      (place + 1) * SPAN,
    );
    const far = new Float64Array(rows.length);
    const near: number[] = [];
    const ends: number[] = [];
    rows.forEach(([from, to], index) => {
      const node = Number(from);
      if (near.at(-1) === node) ends[ends.length - 1] = index + 1;
      else {
        near.push(node);
        ends.push(index + 1);
      }
      far[index] = Number(to);
    });
    const block = { near: Float64Array.from(near), ends: Uint32Array.from(ends), far };
    this.#bytes += block.near.byteLength + block.ends.byteLength + block.far.byteLength + BLOCK_BYTES;
    if (this.#bytes > MOST_BYTES) {
      for (const side of this.#sides.values()) side.clear();
      this.#bytes = 0;
    }
    return block;
  }
}

const adjacencies = new WeakMap<Connection, Adjacency>();

/** The edges of an open data file; they go with it. */
export function adjacencyOf(connection: Connection): Adjacency {
  const known = adjacencies.get(connection);
  if (known !== undefined) return known;
  const adjacency = new Adjacency(connection);
  adjacencies.set(connection, adjacency);
  return adjacency;
}
