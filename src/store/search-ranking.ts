import { FAMILIES, familyOf, propertiesOf, type Family, type NodeKind } from '../model/graph-schema.ts';
import { foldText } from './fold-text.ts';
import { occurrencesOf } from './occurrences.ts';
import { segmentsOf, type SearchQuery } from './search-tokens.ts';

/**
 * How many hits a store ranks. It takes first those that have the words in a field that names the thing
 * (`NAMING_WEIGHT`), the shortest names first, then the others; pages reach no further than this.
 */
export const MOST_CANDIDATES = 1_000;

/** From this weight on a field says what the node is about: title, heading, term, name. */
export const NAMING_WEIGHT = 2;

/** A hit, with its searched fields as they are stored. */
export interface SearchCandidate {
  readonly id: string;
  readonly kind: NodeKind;
  readonly fields: Readonly<Record<string, string | null>>;
}

export interface RankedHit {
  readonly id: string;
  readonly score: number;
}

export interface SearchField {
  readonly property: string;
  readonly weight: number;
}

const fieldsByFamily = new Map<Family, readonly SearchField[]>();
for (const family of Object.keys(FAMILIES) as Family[]) {
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

/** Length of field, in characters, at which a single occurrence counts by half. */
const USUAL_LENGTH = { naming: 12, text: 120 };
const NAMES_ALL = 100;
const NAMES_EXACTLY = 50;
const NAMES_FIRST = 10;

/**
 * Orders hits, best first; equal scores by id. A node whose name is the query comes first, then those whose name
 * begins with it, then those whose name holds all its words, then those that mention them: often, in little text.
 * It looks at nothing but the query and the hit, so that every store orders alike.
 */
export function rankCandidates(
  query: SearchQuery,
  candidates: Iterable<SearchCandidate>,
): readonly RankedHit[] {
  const words = query.terms.map((term) => term.text.replaceAll(' ', '')).join('');
  const hits: RankedHit[] = [];
  for (const candidate of candidates)
    hits.push({ id: candidate.id, score: scoreOf(query, words, candidate) });
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function scoreOf(query: SearchQuery, words: string, candidate: SearchCandidate): number {
  let score = 0;
  const named = new Set<string>();
  let exactness = 0;
  for (const { property, weight } of searchFieldsOf(familyOf(candidate.kind))) {
    const value = candidate.fields[property];
    if (value === undefined || value === null || value === '') continue;
    const folded = foldText(value);
    const segments = segmentsOf(folded);
    const names = weight >= NAMING_WEIGHT;
    const usual = names ? USUAL_LENGTH.naming : USUAL_LENGTH.text;
    for (const term of query.terms) {
      const count = occurrencesOf(term, segments).length;
      if (count === 0) continue;
      if (names) named.add(term.text);
      score += (weight * count) / (count + folded.length / usual);
    }
    if (names) {
      const plain = segments.map((segment) => segment.text).join('');
      if (plain === words) exactness = Math.max(exactness, NAMES_EXACTLY);
      else if (plain.startsWith(words)) exactness = Math.max(exactness, NAMES_FIRST);
    }
  }
  const total = query.terms.length;
  if (total > 0 && named.size === total) score += NAMES_ALL + exactness;
  return Math.round(score * 1e6) / 1e6;
}
