import type { Explanation } from '../model/correspondence.ts';
import type { ComparedParagraph } from './compared-text.ts';
import { articleEId } from '../model/eid.ts';
import { WordIndex } from './word-index.ts';

/** Share of the weight of a clause's words that an article must hold to be what it paraphrases. */
const THRESHOLD = 0.3;
/** How near to the best article a second one must come to be meant as well. */
const NEAR_BEST = 0.8;
/** Characters of shared words from which a clause tells an article. */
const LEAST_SHARED = 6;
const MOST_OF_CLAUSE = 2;
const CLAUSE = /[。；！？，：]/u;

/**
 * The articles that the passages of a commentary plainly paraphrase (guidelines §9): for each clause the article
 * that holds most of its weighty words, if it holds enough of them.
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
    for (const clause of strip(whole).split(CLAUSE)) {
      const likest = [...index.like(clause)]
        .sort((a, b) => b.contained - a.contained)
        .slice(0, MOST_OF_CLAUSE);
      const best = likest[0]?.contained ?? 0;
      for (const { id, contained } of likest) {
        if (contained < THRESHOLD || contained < best * NEAR_BEST) continue;
        const words = index.sharedWords(clause, texts.get(id) ?? '');
        if (words.join('').length < LEAST_SHARED) continue;
        const confidence = Math.min(0.9, 0.3 + contained / 2);
        if (confidence <= (found.get(id)?.confidence ?? 0)) continue;
        const evidence = { rule: 'explanation.shared-words', method: 'INFERRED', confidence } as const;
        found.set(id, { passage: eId, work, eId: id, words, ...evidence });
      }
    }
    return [...found.values()];
  });
}
