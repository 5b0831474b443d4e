import type { IsoDate } from '../../model/instrument.ts';
import type { NodeKind } from '../../model/graph-schema.ts';
import type { PropertyMap } from '../../model/property-graph.ts';
import { simplified } from '../../text/script.ts';

/** A node as the resolvers see it: what was read of it, and the pages that were read with it, by request key. */
export interface ReadNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly properties: PropertyMap;
  readonly pages: ReadonlyMap<string, ReadPage>;
  /** Day for which statuses are told; a field's `asOf` sets it for all below. */
  readonly asOf: IsoDate;
}

export interface ReadPage {
  readonly edges: readonly ReadEdge[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly total: number | null;
}

export interface ReadEdge {
  readonly keys: readonly SortValue[];
  readonly properties: PropertyMap;
  readonly node: ReadNode;
  readonly score: number | null;
}

export type SortValue = string | number | boolean | null;

export const EMPTY_PAGE: ReadPage = { edges: [], hasNextPage: false, hasPreviousPage: false, total: 0 };

/** The page that was read with a node under a key; an empty one where there is no node or none was read. */
export function pageBehind(node: ReadNode | undefined, key: string): ReadPage {
  return node?.pages.get(key) ?? EMPTY_PAGE;
}

/** The nodes on that page. */
export function nodesBehind(node: ReadNode | undefined, key: string): readonly ReadNode[] {
  return pageBehind(node, key).edges.map((edge) => edge.node);
}

/** A text property; null where it is absent. */
export function textOf(properties: PropertyMap, name: string): string | null {
  const value = properties[name];
  return typeof value === 'string' ? value : null;
}

/** Words of a node as rules read them, in simplified script; '' where it has none. */
export function wordsOf(properties: PropertyMap, name: string): string {
  return simplified(textOf(properties, name) ?? '');
}

/** Where a node stands in its instrument; '' where it stands in none. */
export function eIdOf({ properties }: ReadNode): string {
  return textOf(properties, 'eId') ?? '';
}

export function numberOf(properties: PropertyMap, name: string): number | null {
  const value = properties[name];
  return typeof value === 'number' ? value : null;
}

export function booleanOf(properties: PropertyMap, name: string): boolean | null {
  const value = properties[name];
  return typeof value === 'boolean' ? value : null;
}

/** A list of texts; [] where it is absent. */
export function textsOf(properties: PropertyMap, name: string): readonly string[] {
  const value = properties[name];
  return Array.isArray(value) ? value : [];
}
