import type { Findings } from '../model/findings.ts';
import type { Sanction } from '../model/liability-rule.ts';
import { BreachScores } from './breach-scores.ts';
import { alternativesOf, breachesOf } from './breaches.ts';
import { Duties } from './duties.ts';
import { explicitSanctions, placesNamed } from './explicit-sanctions.ts';
import { inferredSanctions } from './inferred-sanctions.ts';
import type { SameParty } from './party-fit.ts';

/** Which duty each penalty punishes: what the law names (EXPLICIT), and what the words of a conduct tell (INFERRED). */
export function linkSanctions(findings: Findings, same: SameParty): readonly Sanction[] {
  if (findings.liability.length === 0) return [];
  const penalties = new Set(findings.liability.map(({ at }) => at));
  const isPenalty = (paragraph: string): boolean =>
    penalties.has(paragraph) && findings.functions.get(paragraph) === 'LIABILITY';
  const duties = new Duties(findings.norms, isPenalty);
  const scores = new BreachScores(findings, duties, isPenalty, same);
  const rules = breachesOf(findings);
  const explicit = rules.flatMap((rule) => explicitSanctions(rule, { duties, scores }));
  const named = rules.flatMap((rule) => placesNamed(rule, duties));
  const told = rules
    .flatMap(({ lead, items }) => (items.length > 0 ? items : [lead]))
    .filter(({ words }) => words !== '')
    .map((breach) => ({
      breach,
      scores: scores.of(breach),
      alternatives: alternativesOf(breach).map((one) => scores.of(one)),
    }));
  const punished = new Set(explicit.map(({ duty }) => duty));
  return [...explicit, ...inferredSanctions(told, scores, new Set(named), punished)];
}
