import type { Explanation } from '../model/correspondence.ts';
import type { Sanction } from '../model/liability-rule.ts';
import { kindByHead } from './actors/actor-kinds.ts';
import type { ComparedParagraph } from './compared-text.ts';
import { articleEId, paragraphEId } from '../model/eid.ts';

/** 规定了企业违反上述规定的法律责任: who, and that what the answer told before is punished. */
const PENALTIES_OF_ABOVE = /违反(?:上述|前述|以上|这些)[^，。；！？]{0,8}(?:法律责任|处罚)/u;
const CLAUSE_END = /[，。；！？]/u;
const OF_COMPANIES = /企业|公司|经营者/u;
const CONFIDENCE = 0.6;

/**
 * The articles on penalties that a passage of a commentary speaks of as those of all that its answer told before: they
 * punish the duties of the articles that the passages before it, or it itself, explain.
 *
 * @param passages in document order, of one answer
 * @param explained what they explain by their own words
 * @param law paragraphs of the instrument that is explained, and its pairs of penalty and duty
 * @example 同时，规定了企业违反上述规定的法律责任 → the penalties of the duties of 企业 in the articles explained above
 */
export function explainedPenalties(
  passages: readonly ComparedParagraph[],
  explained: readonly Explanation[],
  law: {
    readonly paragraphs: readonly ComparedParagraph[];
    readonly sanctions: readonly Pick<Sanction, 'penaltyAt' | 'duty'>[];
  },
  work: string,
): readonly Explanation[] {
  const bearers = new Map(law.paragraphs.map(({ eId, bearers: own }) => [eId, own]));
  return passages.flatMap(({ eId: passage, whole }, order) => {
    const words = whole.split(CLAUSE_END).find((clause) => PENALTIES_OF_ABOVE.test(clause));
    if (words === undefined) return [];
    const above = new Set(passages.slice(0, order + 1).map(({ eId }) => eId));
    const articles = new Set(explained.filter((one) => above.has(one.passage)).map(({ eId }) => eId));
    const binds = (duty: string): boolean =>
      !OF_COMPANIES.test(words) ||
      [...(bearers.get(paragraphEId(duty)) ?? [])].some((name) => kindByHead(name) === 'COMPANY');
    const penalties = law.sanctions
      .filter(({ duty }) => articles.has(articleEId(duty)) && binds(duty))
      .map(({ penaltyAt }) => articleEId(penaltyAt));
    return Array.from(new Set(penalties), (eId): Explanation => ({
      passage,
      work,
      eId,
      words: [words],
      rule: 'explanation.penalties-of-above',
      method: 'INFERRED',
      confidence: CONFIDENCE,
    }));
  });
}
