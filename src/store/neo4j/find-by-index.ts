import type { Family } from '../../model/graph-schema.ts';
import { indexedBehind } from '../../model/indexed-properties.ts';
import { quoted, seeking } from './vocabulary.ts';

/** What the index of a property holds. */
export function indexOn(family: Family, property: string): readonly string[] {
  return ['dataset', property, ...indexedBehind(family, property), 'id'];
}

/** Has Neo4j find the nodes of a MATCH by an index. */
export function usingIndex(node: string, family: Family, index: readonly string[]): string {
  return ` ${seeking(node, family, index.map(quoted))}`;
}

/**
 * Conditions on all that an index holds: Neo4j takes it only where there is one on each.
 *
 * @param given the property of which a value is asked for, and the value as Cypher; null where there is none
 */
export function conditionsOnIndex(
  node: string,
  index: readonly string[],
  given: { readonly property: string; readonly value: string } | null,
): readonly string[] {
  return index.map((name) => {
    if (name === 'dataset') return `${node}.dataset = $dataset`;
    if (name === given?.property) return `${node}.${quoted(name)} = ${given.value}`;
    return `${node}.${quoted(name)} IS NOT NULL`;
  });
}
