import type { DocumentNode } from 'graphql';
import { LruMap } from '../../store/lru-map.ts';

/** Characters of the queries of which trees are kept: a tree takes some sixty bytes for each. */
const MOST_CHARACTERS = 2_000_000;

const charactersOf = (query: string): number => query.length;

/** What Yoga keeps of the documents it has parsed, by their text: bounded by its length and not by their number. */
export function parsedDocuments(): {
  readonly documentCache: LruMap<string, DocumentNode>;
  readonly errorCache: LruMap<string, Error>;
} {
  return {
    documentCache: new LruMap(MOST_CHARACTERS, charactersOf),
    errorCache: new LruMap(MOST_CHARACTERS, charactersOf),
  };
}
