import type { Explanation } from '../model/correspondence.ts';
import type { ComparedParagraph } from './compared-text.ts';
import { articleEId } from './provisions.ts';
import { WordIndex } from './word-index.ts';

/** Share of the weight of a clause's words that an article must hold to be what it paraphrases. */
const THRESHOLD = 0.45;
/** A clause with fewer character pairs of weight says too little to tell an article by. */
const LEAST_WEIGHT = 9;
const CLAUSE = /[。；！？]/u;

/**
 * The articles that the passages of a commentary plainly paraphrase (guidelines §9): for each sentence the article
 * that holds most of its weighty words, if it holds enough of them. Lead-ins and words on the background explain
 * nothing.
 *
 * @param passages of the commentary
 * @param law paragraphs of the instrument that it explains
 */
export function explain(
  passages: readonly ComparedParagraph[],
  law: readonly ComparedParagraph[],
  work: string,
  subject: readonly string[],
): readonly Explanation[] {
  const strip = (text: string): string =>
    subject.reduce((words, title) => words.replaceAll(title, '，'), text);
  const articles = Map.groupBy(law, ({ eId }) => articleEId(eId));
  const texts = new Map(
    [...articles].map(([article, paragraphs]) => [
      article,
      strip(paragraphs.map(({ whole }) => whole).join('。')),
    ]),
  );
  const index = new WordIndex([...texts].map(([id, text]) => ({ id, text })));
  return passages.flatMap(({ eId, whole }) => {
    const found = new Map<string, Explanation>();
    for (const sentence of strip(whole).split(CLAUSE)) {
      const best = index.like(sentence)[0];
      if (best === undefined || best.contained < THRESHOLD || found.has(best.id)) continue;
      const words = index.sharedWords(sentence, texts.get(best.id) ?? '');
      if (words.join('').length < LEAST_WEIGHT) continue;
      found.set(best.id, {
        passage: eId,
        work,
        eId: best.id,
        words,
        rule: 'explanation.shared-words',
        method: 'INFERRED',
        confidence: Math.min(0.9, best.contained),
      });
    }
    return [...found.values()];
  });
}
