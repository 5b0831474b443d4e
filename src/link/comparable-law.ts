import type { Sanction } from '../model/liability-rule.ts';
import type { ComparedParagraph, ComparedSentence } from './compared-text.ts';
import { WordIndex } from './word-index.ts';

/** An instrument made ready to be compared. */
export interface Comparable {
  readonly paragraphs: readonly ComparedParagraph[];
  readonly sanctions: readonly Sanction[];
}

/** A national law with the indexes of its paragraphs and sentences, made once for all that carry it out. */
export interface ComparableLaw extends Comparable {
  readonly texts: ReadonlyMap<string, string>;
  readonly byEId: ReadonlyMap<string, ComparedParagraph>;
  readonly index: WordIndex;
  readonly sentences: WordIndex;
  /** Where each sentence of that index stands. */
  readonly placed: ReadonlyMap<string, Placed>;
  /** Takes out the subject of the law, which stands in every paragraph and tells none apart. */
  readonly strip: (text: string) => string;
}

interface Placed {
  readonly eId: string;
  readonly sentence: ComparedSentence;
}

/**
 * @param subject words of the law's title
 */
export function comparableLaw(law: Comparable, subject: readonly string[]): ComparableLaw {
  const strip = (text: string): string =>
    subject.reduce((words, title) => words.replaceAll(title, '，'), text);
  const texts = new Map(law.paragraphs.map((paragraph) => [paragraph.eId, strip(paragraph.text)]));
  const byEId = new Map(law.paragraphs.map((paragraph) => [paragraph.eId, paragraph]));
  const index = new WordIndex([...texts].map(([id, text]) => ({ id, text })));
  const placed = new Map(
    law.paragraphs.flatMap(({ eId, sentences: own }) =>
      own.map((sentence, order) => [`${eId} ${String(order)}`, { eId, sentence }] as const),
    ),
  );
  const sentences = new WordIndex(
    [...placed].map(([id, { sentence }]) => ({ id, text: strip(sentence.text) })),
  );
  return { ...law, texts, byEId, index, sentences, placed, strip };
}
