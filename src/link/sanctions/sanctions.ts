import { isSurer } from '../../model/evidence.ts';
import type { Findings } from '../../model/findings.ts';
import { isImposed, itemsTogether, type Sanction } from '../../model/liability-rule.ts';
import { BreachScores } from './breach-scores.ts';
import { alternativesOf, breachesOf, type Breach } from '../breaches.ts';
import { Duties } from './duties.ts';
import { explicitSanctions, placesNamed } from './explicit-sanctions.ts';
import { inferredSanctions } from './inferred-sanctions.ts';
import { Charges } from './neglected-charges.ts';
import { namedBeside } from './named-beside.ts';
import { ownDutySanctions } from './own-duty-sanctions.ts';
import type { SameParty } from '../party-fit.ts';
import { penaltiesPointedAt, pointedSanctions } from './pointed-sanctions.ts';
import { PunishedNorms } from './punished-norms.ts';

/**
 * Which duty each penalty punishes: what the law names (EXPLICIT), and what the words of a conduct tell, its own or those
 * of the penalty that it points back to (INFERRED).
 */
export function linkSanctions(findings: Findings, same: SameParty): readonly Sanction[] {
  if (findings.liability.length === 0) return [];
  const duties = new Duties(findings);
  const scores = new BreachScores(findings, duties, same);
  const context = {
    duties,
    scores,
    charges: new Charges(findings, duties, scores),
    punished: new PunishedNorms(findings, duties, scores, same),
  };
  const rules = breachesOf(findings);
  const explicit = rules.flatMap((rule) => explicitSanctions(rule, context));
  const breaches = rules.flatMap(({ lead, items }) => (items.length > 0 ? items : [lead]));
  const named = new Set(rules.flatMap((rule) => placesNamed(rule, duties)));
  const told = breaches
    .filter(({ words }) => words !== '')
    .map((breach) => ({
      breach,
      scores: scores.of(breach),
      alternatives: alternativesOf(breach).map((one) => scores.of(one)),
    }));
  const pointedAt = penaltiesPointedAt(rules);
  // In a code nothing but 民事责任 or 刑事责任 follows from what it lays down: it tells rules and no penalties for them.
  const imposes = findings.liability.some(isImposed);
  const isOpen = ({ at, rule }: Breach): boolean =>
    !named.has(at) &&
    (isImposed(rule) || pointedAt.has(rule.at) || (imposes && (at !== rule.at || !scores.isAmongDuties(at))));
  const punished = new Set(explicit.map(({ duty }) => duty));
  const inPlace = ownDutySanctions(rules, duties);
  const found = [...explicit, ...inPlace, ...inferredSanctions(told, context, isOpen, pointedAt, punished)];
  const known = [...found, ...pointedSanctions(rules, found, duties)];
  return [...onePerPair(known), ...namedBeside(rules, known, context)];
}

/** 违反第二十条第五项和第六项: two items of a paragraph are one duty of it, with the norms of both. */
function onePerPair(sanctions: readonly Sanction[]): readonly Sanction[] {
  const pairs = new Map<string, Sanction>();
  for (const sanction of sanctions) {
    const key = [sanction.penaltyAt, sanction.duty, sanction.pointedFrom].join(' ');
    const known = pairs.get(key) ?? sanction;
    pairs.set(key, {
      ...(isSurer(sanction, known) ? sanction : known),
      norms: [...new Set([...known.norms, ...sanction.norms])],
      items: itemsTogether(known.items, sanction.items),
      words: [...new Set([...known.words, ...sanction.words])],
    });
  }
  return [...pairs.values()];
}
