import { hash } from 'node:crypto';
import type { GraphEdge, GraphNode, PropertyMap } from '../model/property-graph.ts';

/** 32 hexadecimal digits that name the content of one node or edge. */
export type ContentHash = string;

/** What the node is, as a hash: the same for the same id, kind, owner and properties, in any order, nulls apart. */
export function nodeHash(node: GraphNode): ContentHash {
  return hashOf(['node', node.id, node.kind, node.owner], node.properties);
}

/** What the edge is, as a hash. */
export function edgeHash(edge: GraphEdge): ContentHash {
  return hashOf(['edge', edge.kind, edge.from, edge.to, edge.owner, edge.position], edge.properties);
}

function hashOf(identity: (string | number | null)[], properties: PropertyMap): ContentHash {
  const canonical: unknown[] = identity;
  for (const name of Object.keys(properties).sort()) {
    const value = properties[name];
    if (value !== null && value !== undefined) canonical.push(name, value);
  }
  return hash('sha256', JSON.stringify(canonical)).slice(0, 32);
}

const MODULUS = 1n << 128n;

/**
 * The name of a whole graph: the sum of the hashes of its nodes and edges, modulo 2^128. It does not depend on
 * their order, and a change is added to it without reading the rest; so two stores that hold the same graph agree.
 * The empty graph's name is 32 zeros.
 */
export class VersionSum {
  #sum: bigint;

  /** Starts from the name of a graph; without one, from the empty graph. */
  constructor(name: string | null = null) {
    this.#sum = name === null ? 0n : BigInt(`0x${name}`);
  }

  add(content: ContentHash): void {
    this.#sum = (this.#sum + BigInt(`0x${content}`)) % MODULUS;
  }

  remove(content: ContentHash): void {
    this.#sum = (this.#sum - BigInt(`0x${content}`) + MODULUS) % MODULUS;
  }

  get name(): string {
    return this.#sum.toString(16).padStart(32, '0');
  }
}
