import type { SQLOutputValue } from 'node:sqlite';
import type { PropertyDeclaration } from '../../model/graph-properties.ts';
import { isNodeKind, type NodeKind } from '../../model/graph-schema.ts';
import type { PropertyMap, PropertyValue } from '../../model/property-graph.ts';

/** Reads the columns of some properties out of a row. */
export interface PropertyReader {
  readonly names: readonly string[];
  readonly types: readonly PropertyDeclaration['type'][];
  /** Index of the first of them in the row. */
  readonly from: number;
}

/** A stored value as the property's. */
export function decodeValue(value: SQLOutputValue, type: PropertyDeclaration['type']): PropertyValue {
  if (value === null) return null;
  if (type === 'boolean') return value === 1;
  if (type === 'strings') return typeof value === 'string' ? stringsOf(value) : null;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function stringsOf(json: string): readonly string[] {
  const value: unknown = JSON.parse(json);
  if (!Array.isArray(value)) return [];
  return value.filter((item) => typeof item === 'string');
}

/** A property's value as it is stored. */
export function encodeValue(value: PropertyValue | undefined): string | number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

export function readProperties(row: readonly SQLOutputValue[], reader: PropertyReader): PropertyMap {
  const properties: Record<string, PropertyValue> = {};
  const { names, types, from } = reader;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index];
    const type = types[index];
    if (name === undefined || type === undefined) continue;
    properties[name] = decodeValue(row[from + index] ?? null, type);
  }
  return properties;
}

/** A stored kind. */
export function kindOf(value: SQLOutputValue | undefined): NodeKind {
  if (typeof value === 'string' && isNodeKind(value)) return value;
  throw new TypeError(`The store holds a node of an unknown kind, ${String(value)}.`);
}
