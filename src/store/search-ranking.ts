import { FAMILY_NAMES, familyOf, propertiesOf, type Family, type NodeKind } from '../model/graph-schema.ts';
import type { PropertyMap, PropertyValue } from '../model/property-graph.ts';
import { foldText } from './fold-text.ts';
import { segmentsOf, type SearchQuery } from './search-tokens.ts';

/** From this weight on a field says what the node is about: title, heading, term, name. */
export const NAMING_WEIGHT = 2;

export interface SearchField {
  readonly property: string;
  readonly weight: number;
}

const fieldsByFamily = new Map<Family, readonly SearchField[]>();
for (const family of FAMILY_NAMES) {
  const fields: SearchField[] = [];
  for (const [property, { searchWeight }] of Object.entries(propertiesOf(family))) {
    if (searchWeight !== undefined) fields.push({ property, weight: searchWeight });
  }
  fieldsByFamily.set(family, fields);
}

/** The searched properties of a family, in the order of the declaration; [] where it is not searched. */
export function searchFieldsOf(family: Family): readonly SearchField[] {
  return fieldsByFamily.get(family) ?? [];
}

/** Whether nodes of a kind may have a name by which search finds them: an article its heading, a paragraph none. */
export function isNameable(kind: NodeKind): boolean {
  const family = familyOf(kind);
  return searchFieldsOf(family).some(
    ({ property, weight }) =>
      weight >= NAMING_WEIGHT && propertiesOf(family)[property]?.kinds?.includes(kind) !== false,
  );
}

/** The text of a searched property: of a list its items, which no phrase reaches across; null where there is none. */
export function searchedText(value: PropertyValue | undefined): string | null {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join('、') : null;
}

/** Texts that are longer count as so long: a store has room for ten bits. */
const LONGEST = 1_023;

/** What a store keeps of a node to put it among the hits of a search, beside its tokens. */
export interface SearchFeatures {
  /** What it is called, folded, signs and spaces left out; '' where it has no name. */
  readonly name: string;
  /** Characters of its other searched fields. */
  readonly length: number;
}

/** @example of 第三条 with the heading 「适用范围」 → name 适用范围, length of its text */
export function searchFeatures(kind: NodeKind, properties: PropertyMap): SearchFeatures {
  let name = '';
  let length = 0;
  for (const { property, weight } of searchFieldsOf(familyOf(kind))) {
    const value = searchedText(properties[property]);
    if (value === null) continue;
    if (weight >= NAMING_WEIGHT) name += plainText(foldText(value));
    else length += value.length;
  }
  return { name, length: Math.min(length, LONGEST) };
}

const plainText = (folded: string): string =>
  segmentsOf(folded)
    .map(({ text }) => text)
    .join('');

/** The words of a query as a name that is exactly the query holds them. */
export function nameOf(query: SearchQuery): string {
  return query.terms.map(({ text }) => text.replaceAll(' ', '')).join('');
}

/**
 * Where a hit stands. A node whose name is the query comes first, then those whose name begins with it, then those
 * whose name holds all its words, then those that mention them; of each the shortest first, and of equals by id. It rests
 * on what is known of a node at load and on the query, so that a database can put hits in order by itself, and
 * every store orders alike.
 *
 * @example 公安机关: the actor 公安机关, then 公安机关负责人, then 县级公安机关, then the shortest item that mentions it
 */
export const HIT_CLASSES = { IS_NAMED: 0, NAME_BEGINS: 1, NAME_HOLDS: 2, MENTIONS: 3 } as const;

export interface HitPlace {
  /** One of `HIT_CLASSES`. */
  readonly hitClass: number;
  /** Characters of the name, or of the text of one that mentions the words. */
  readonly length: number;
}

const CLASS_SCORES: readonly number[] = [150, 110, 100, 0];
/** Length, in characters, at which what is added to the score of the class is one half. */
const USUAL_LENGTHS: readonly number[] = [12, 12, 12, 120];

/** How well a hit fits, higher is better: in the order of the places. */
export function scoreOf({ hitClass, length }: HitPlace): number {
  const usual = USUAL_LENGTHS[hitClass] ?? 1;
  const score = (CLASS_SCORES[hitClass] ?? 0) + usual / (usual + length);
  return Math.round(score * 1e6) / 1e6;
}
