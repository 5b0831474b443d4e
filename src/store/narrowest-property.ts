import { propertiesOf, type Family } from '../model/graph-schema.ts';
import type { Filter } from './plan.ts';

/** A part of a filter that all matching nodes meet: the property has the value, or one of the values. */
export type Equality = Extract<Filter, { readonly value: unknown }>;

/**
 * The property by whose index a filter is best begun: of those of which all matching nodes have one of some values,
 * the one of which a value names the fewest nodes, as far as the declaration tells. Null where there is none.
 *
 * Neither database chooses well by itself: to Neo4j all its indexes look alike, as each ends in the id, and SQLite
 * cannot tell how long a list is.
 *
 * @example of Norm, jurisdiction in […] and modality in […] → 'jurisdiction'
 */
export function narrowestProperty(family: Family, filter: Filter | undefined): string | null {
  return narrowestEquality(family, filter)?.property ?? null;
}

/** The part of a filter that names the narrowest property. */
export function narrowestEquality(family: Family, filter: Filter | undefined): Equality | null {
  const equalities = filter === undefined ? [] : equalitiesIn(filter);
  return (
    equalities.toSorted((a, b) => breadthOf(family, a.property) - breadthOf(family, b.property))[0] ?? null
  );
}

function equalitiesIn(filter: Filter): readonly Equality[] {
  if ('all' in filter) return filter.all.flatMap(equalitiesIn);
  if (!('value' in filter) || (filter.op !== 'eq' && filter.op !== 'in')) return [];
  return [filter];
}

/** How many nodes a value may name: of a unique property one, of an enumerated one many. */
function breadthOf(family: Family, property: string): number {
  const { unique, values, type } = propertiesOf(family)[property] ?? {};
  if (unique === true) return 0;
  if (type === 'boolean') return 3;
  return values === undefined ? 1 : 2;
}
