import type { Findings } from '../model/findings.ts';
import type { Sanction } from '../model/liability-rule.ts';
import type { ComparedParagraph } from './compared-text.ts';
import { Duties, explicitSanctions, type SameParty } from './explicit-sanctions.ts';
import { inferredSanctions } from './inferred-sanctions.ts';

/**
 * Which duty each penalty punishes: what the law names (EXPLICIT), and what the words of a conduct tell (INFERRED).
 *
 * @param paragraphs of the same instrument, made ready to be compared
 */
export function linkSanctions(
  findings: Findings,
  paragraphs: readonly ComparedParagraph[],
  same: SameParty,
): readonly Sanction[] {
  if (findings.liability.length === 0) return [];
  const penalties = new Set(findings.liability.map(({ at }) => at));
  const isPenalty = (paragraph: string): boolean =>
    penalties.has(paragraph) && findings.functions.get(paragraph) === 'LIABILITY';
  const duties = new Duties(findings.norms, isPenalty);
  const explicit = explicitSanctions(findings, duties, same);
  const named = new Set([
    ...explicit.map(({ penaltyAt }) => penaltyAt),
    ...findings.liability.filter(({ violates }) => violates.length > 0).map(({ at }) => at),
  ]);
  const punished = new Set(explicit.map(({ duty }) => duty));
  return [...explicit, ...inferredSanctions(findings, paragraphs, duties, same, named, punished)];
}
