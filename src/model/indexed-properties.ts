import { propertiesOf, type Family } from './graph-schema.ts';

/** The indexed properties of a family that have few values, by which nodes are counted at load. */
export function fewValuedOf(family: Family): readonly string[] {
  return Object.entries(propertiesOf(family)).flatMap(
    ([name, { indexed: isIndexed, few: isFew, values, type }]) =>
      isIndexed === true && (isFew === true || values !== undefined || type === 'boolean') ? [name] : [],
  );
}

/**
 * The properties by which a family is in the order of the law: instrument by instrument, as their texts go; none where
 * it stands in no text.
 */
export function textOrderOf(family: Family): readonly string[] {
  const declared = propertiesOf(family);
  const order = ['instrument', 'position'];
  return order.every((name) => declared[name]?.required === true) ? order : [];
}

/**
 * What the index by which nodes with one value of a property are found holds behind it, the id apart. Nodes of one
 * jurisdiction, or of one instrument, are many and are listed in the order of the law: their index has it.
 *
 * @example of Norm, jurisdiction → ['instrument', 'position']
 */
export function indexedBehind(family: Family, property: string): readonly string[] {
  const [instrument, ...rest] = textOrderOf(family);
  if (instrument === undefined) return [];
  if (property === instrument) return rest;
  return propertiesOf(family)[property]?.few === true ? [instrument, ...rest] : [];
}
