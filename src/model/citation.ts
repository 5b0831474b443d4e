import type { Evidence } from './evidence.ts';

/** What a reference is made for (guidelines §6). */
export const CITATION_KINDS = [
  'BASIS',
  'APPLICATION',
  'VIOLATION',
  'EXCEPTION',
  'PRECEDENCE',
  'DELEGATION',
  'ANAPHORA',
  'AMENDMENT',
  'REPEAL',
  'MENTION',
] as const;
export type CitationKind = (typeof CITATION_KINDS)[number];

/** How far a citation could be followed. Nothing ambiguous is guessed. */
export const RESOLUTIONS = ['RESOLVED', 'AMBIGUOUS', 'OUT_OF_RANGE', 'NOT_IN_CORPUS', 'UNRESOLVED'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/**
 * What a citation points at, as far as its own words and its place tell.
 *
 * HERE: a provision of the same instrument; INSTRUMENT: another instrument by title, with an eId or null for the
 * whole; ACTOR: to whom a delegation goes (name as written, canonical after `link`).
 */
export type CitationTarget =
  | { readonly to: 'HERE'; readonly eId: string }
  | { readonly to: 'INSTRUMENT'; readonly title: string; readonly eId: string | null }
  | { readonly to: 'ACTOR'; readonly name: string };

/** A citation as found in the text, not yet followed. Lists and ranges are spread: one citation each. */
export interface Citation extends Evidence {
  /** eId of the paragraph or item in which it stands. */
  readonly at: string;
  /** Smallest words that name it: 第十二条, 前款, 《网络安全法》. */
  readonly quote: string;
  readonly kind: CitationKind;
  /** Null where the words point at nothing that can be addressed (前款 in a first paragraph). */
  readonly target: CitationTarget | null;
}

/** A citation after `link`: where it leads, or why it leads nowhere. */
export interface LinkedCitation extends Citation {
  readonly resolution: Resolution;
  /** Why it is not RESOLVED, or what is doubtful where it is; null where nothing is. */
  readonly reason: string | null;
  /** uri of the cited work (a stub where only cited); null for HERE and ACTOR. */
  readonly work: string | null;
  /** eId in the cited instrument; null for the whole. */
  readonly eId: string | null;
  /** uris of works, or eIds, among which the citation could not choose. */
  readonly candidates: readonly string[];
}

/** A citation in a free text, followed: where it stands there (UTF-16) and where it leads. */
export interface ResolvedCitation extends Pick<
  LinkedCitation,
  'quote' | 'span' | 'kind' | 'resolution' | 'reason' | 'work' | 'eId' | 'candidates'
> {
  /** Title of the cited instrument as written, without 《》; null for a provision of the text's own instrument. */
  readonly title: string | null;
}
