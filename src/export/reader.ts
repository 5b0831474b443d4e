import type { ActorMention } from '../model/actor.ts';
import type { LinkedCorpus } from '../model/findings.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Span } from '../model/span.ts';
import { toSource } from '../text/places.ts';
import type { AnnotatedPlace } from './interchange.ts';

/** What the findings of one file need to be written out: places, canonical names, titles of works. */
export interface Reader {
  /** Code points of the untouched file. */
  placeOf(span: Span): AnnotatedPlace;
  /** Canonical names of mentions, each once, in their order. */
  namesOf(mentions: readonly ActorMention[]): readonly string[];
  readonly corpus: LinkedCorpus;
  /** Title of a work by its uri. */
  titleOf(work: string): string;
}

/** The reader of one file of a corpus. */
export function readerOf(
  source: SourceText,
  titles: ReadonlyMap<string, string>,
  corpus: LinkedCorpus,
): Reader {
  return {
    corpus,
    placeOf: (span) => {
      const { start, end } = toSource(source, span);
      return { start, end };
    },
    namesOf: (mentions) => [...new Set(mentions.map((mention) => corpus.canonicalName(mention.name)))],
    titleOf: (work) => titles.get(work) ?? work.slice(work.lastIndexOf('/') + 1),
  };
}
