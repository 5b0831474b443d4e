import type { PropertyDeclaration } from '../model/graph-properties.ts';
import {
  EDGES,
  familyOf,
  isNodeKind,
  propertiesOf,
  type EdgeDeclaration,
  type Family,
} from '../model/graph-schema.ts';
import type {
  GraphEdge,
  GraphNode,
  PropertyGraph,
  PropertyMap,
  PropertyValue,
} from '../model/property-graph.ts';
import { StoreError } from './store.ts';

type Declared = Readonly<Record<string, PropertyDeclaration>>;

const edges: Readonly<Record<string, EdgeDeclaration | undefined>> = EDGES;

function misused(message: string): StoreError {
  return new StoreError('STORE_MISUSED', `The graph cannot be stored: ${message}.`);
}

/**
 * Holds a graph against its declaration before anything of it is stored: ids once, kinds and properties declared,
 * values of their types, texts well formed, one edge of a kind between two nodes, edges between families that fit and
 * that agree with the names of their ends (as far as the graph holds both ends).
 *
 * @throws StoreError STORE_MISUSED
 */
export function checkGraph(graph: PropertyGraph): void {
  const families: Family[] = [];
  const ends = new Ends();
  for (const node of graph.nodes) {
    if (!isNodeKind(node.kind))
      throw misused(`the node ${node.id} is of an unknown kind, ${String(node.kind)}`);
    if (ends.numberOf(node.id) !== families.length) throw misused(`the node ${node.id} occurs twice`);
    if (!node.id.isWellFormed()) throw misused(`the id ${JSON.stringify(node.id)} is no well-formed text`);
    const family = familyOf(node.kind);
    families.push(family);
    checkProperties(node.properties, propertiesOf(family), node);
  }
  const familyAt = (id: string): Family | undefined => families[ends.numberOf(id)];
  for (const edge of graph.edges) {
    const declaration = edges[edge.kind];
    if (declaration === undefined) throw misused(`there is no kind of edge ${String(edge.kind)}`);
    if (!ends.join(edge)) throw misused(`${nameOf(edge)} occurs twice`);
    if (!Number.isSafeInteger(edge.position))
      throw misused(`the position of ${nameOf(edge)} is no whole number`);
    checkEnd(edge, familyAt(edge.from), declaration.from);
    checkEnd(edge, familyAt(edge.to), declaration.to);
    checkProperties(edge.properties, declaration.properties, edge);
  }
  checkNames(graph, familyAt, ends);
}

/** Which nodes the edges join. Millions of pairs of numbers are told apart much faster than pairs of ids. */
class Ends {
  readonly #numbers = new Map<string, number>();
  readonly #joined = new Map<string, Set<number>>();

  /** The number of an id: how many others were met before it. */
  numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** Notes that an edge joins its ends. @returns whether none of its kind did before */
  join(edge: JoinedPair): boolean {
    const joined = this.#joined.get(edge.kind) ?? new Set();
    this.#joined.set(edge.kind, joined);
    return joined.size < joined.add(this.#pairOf(edge)).size;
  }

  areJoined(edge: JoinedPair): boolean {
    return this.#joined.get(edge.kind)?.has(this.#pairOf(edge)) === true;
  }

  #pairOf({ from, to }: JoinedPair): number {
    return this.numberOf(from) * MOST_ENDS + this.numberOf(to);
  }
}

type JoinedPair = Readonly<Record<'kind' | 'from' | 'to', string>>;
/** Two numbers below it make a whole number that is exact. */
const MOST_ENDS = 2 ** 26;

/** Holds edges whose end is named by a property (`EdgeDeclaration.named`) against it, in both directions. */
function checkNames(graph: PropertyGraph, familyAt: (id: string) => Family | undefined, ends: Ends): void {
  for (const [kind, declaration] of Object.entries(edges)) {
    if (declaration?.named === undefined) continue;
    const { from, named } = declaration;
    const names = new Map<string, PropertyValue>();
    for (const { id, properties } of graph.nodes) {
      const family = familyAt(id);
      if (family !== undefined && from.includes(family)) names.set(id, properties[named.by] ?? null);
    }
    for (const edge of graph.edges) {
      if (edge.kind !== kind || familyAt(edge.to) !== named.to || !names.has(edge.from)) continue;
      if (names.get(edge.from) !== edge.to)
        throw misused(`${nameOf(edge)} leads to another ${named.by} than the one named`);
    }
    for (const [id, end] of names) {
      if (typeof end !== 'string' || familyAt(end) !== named.to) continue;
      if (!ends.areJoined({ kind, from: id, to: end }))
        throw misused(`${id} names its ${named.by}, ${end}, and has no edge ${kind} to it`);
    }
  }
}

/** An edge in words: `CITES from … to …`. */
function nameOf(edge: GraphEdge): string {
  return `the edge ${edge.kind} from ${edge.from} to ${edge.to}`;
}

/** The fault of an edge to a node that is neither in the graph nor in the store. */
export function danglingEdge(edge: GraphEdge): StoreError {
  return misused(`one end of ${nameOf(edge)} does not exist`);
}

function checkEnd(edge: GraphEdge, family: Family | undefined, allowed: readonly Family[]): void {
  if (family !== undefined && !allowed.includes(family)) {
    throw misused(`${nameOf(edge)} ends at a ${family}, which it may not`);
  }
}

function checkProperties(properties: PropertyMap, declared: Declared, of: GraphNode | GraphEdge): void {
  const told = (): string => ('id' in of ? of.id : nameOf(of));
  for (const name of requiredOf(declared)) {
    if ((properties[name] ?? null) === null) throw misused(`${told()} has no ${name}`);
  }
  for (const name of Object.keys(properties)) {
    const declaration = declared[name];
    if (declaration === undefined) throw misused(`${told()} has an undeclared property, ${name}`);
    const value = properties[name];
    if (value === null || value === undefined) continue;
    if (!fits(value, declaration.type))
      throw misused(`${name} of ${told()} is no well-formed ${declaration.type}`);
    if (declaration.kinds?.includes(of.kind) === false)
      throw misused(`${told()} is a ${of.kind}, which has no ${name}`);
  }
}

const required = new WeakMap<Declared, readonly string[]>();

/** Names of the properties that may not be absent. */
function requiredOf(declared: Declared): readonly string[] {
  const known = required.get(declared);
  if (known !== undefined) return known;
  const names = Object.keys(declared).filter((name) => declared[name]?.required === true);
  required.set(declared, names);
  return names;
}

function fits(value: NonNullable<PropertyValue>, type: PropertyDeclaration['type']): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string' && value.isWellFormed();
    case 'integer':
      return typeof value === 'number' && Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string' && item.isWellFormed());
  }
}
