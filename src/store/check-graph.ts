import {
  EDGES,
  familyOf,
  isNodeKind,
  propertiesOf,
  type EdgeDeclaration,
  type Family,
  type PropertyDeclaration,
} from '../model/graph-schema.ts';
import type { GraphEdge, PropertyGraph, PropertyMap, PropertyValue } from '../model/property-graph.ts';
import { StoreError } from './store.ts';

const edges: Readonly<Record<string, EdgeDeclaration | undefined>> = EDGES;

function misused(message: string): StoreError {
  return new StoreError('STORE_MISUSED', `The graph cannot be stored: ${message}.`);
}

/**
 * Holds a graph against its declaration before anything of it is stored: ids once, kinds and properties declared,
 * values of their types, texts well formed, one edge of a kind between two nodes, edges between families that fit and
 * that agree with the names of their ends (as far as the graph holds both ends).
 *
 * @returns the family of each node of the graph, by id
 * @throws StoreError STORE_MISUSED
 */
export function checkGraph(graph: PropertyGraph): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  for (const node of graph.nodes) {
    if (!isNodeKind(node.kind))
      throw misused(`the node ${node.id} is of an unknown kind, ${String(node.kind)}`);
    if (families.has(node.id)) throw misused(`the node ${node.id} occurs twice`);
    if (!node.id.isWellFormed()) throw misused(`the id ${JSON.stringify(node.id)} is no well-formed text`);
    const family = familyOf(node.kind);
    families.set(node.id, family);
    checkProperties(node.properties, propertiesOf(family), node.id);
  }
  const seen = new Set<string>();
  for (const edge of graph.edges) {
    const declaration = edges[edge.kind];
    if (declaration === undefined) throw misused(`there is no kind of edge ${String(edge.kind)}`);
    const key = keyOf(edge);
    if (seen.has(key)) throw misused(`${nameOf(edge)} occurs twice`);
    seen.add(key);
    if (!Number.isSafeInteger(edge.position))
      throw misused(`the position of ${nameOf(edge)} is no whole number`);
    checkEnd(edge, families.get(edge.from), declaration.from);
    checkEnd(edge, families.get(edge.to), declaration.to);
    checkProperties(edge.properties, declaration.properties, nameOf(edge));
  }
  checkNames(graph, families, seen);
  return families;
}

/** Holds edges whose end is named by a property (`EdgeDeclaration.named`) against it, in both directions. */
function checkNames(
  graph: PropertyGraph,
  families: ReadonlyMap<string, Family>,
  seen: ReadonlySet<string>,
): void {
  for (const [kind, declaration] of Object.entries(edges)) {
    if (declaration?.named === undefined) continue;
    const { from, named } = declaration;
    const names = new Map<string, PropertyValue>();
    for (const { id, properties } of graph.nodes) {
      const family = families.get(id);
      if (family !== undefined && from.includes(family)) names.set(id, properties[named.by] ?? null);
    }
    for (const edge of graph.edges) {
      if (edge.kind !== kind || families.get(edge.to) !== named.to || !names.has(edge.from)) continue;
      if (names.get(edge.from) !== edge.to)
        throw misused(`${nameOf(edge)} leads to another ${named.by} than the one named`);
    }
    for (const [id, end] of names) {
      if (typeof end !== 'string' || families.get(end) !== named.to) continue;
      if (!seen.has(keyOf({ kind, from: id, to: end })))
        throw misused(`${id} names its ${named.by}, ${end}, and has no edge ${kind} to it`);
    }
  }
}

const keyOf = ({ kind, from, to }: Readonly<Record<'kind' | 'from' | 'to', string>>): string =>
  `${kind}\n${from}\n${to}`;

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

function checkProperties(
  properties: PropertyMap,
  declared: Readonly<Record<string, PropertyDeclaration>>,
  owner: string,
): void {
  for (const [name, { required }] of Object.entries(declared)) {
    if (required === true && (properties[name] ?? null) === null) throw misused(`${owner} has no ${name}`);
  }
  for (const name of Object.keys(properties)) {
    const declaration = declared[name];
    if (declaration === undefined) throw misused(`${owner} has an undeclared property, ${name}`);
    const value = properties[name];
    if (value !== null && value !== undefined && !fits(value, declaration.type)) {
      throw misused(`${name} of ${owner} is no well-formed ${declaration.type}`);
    }
  }
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
