import type { ActorMention } from '../model/actor.ts';
import type { CitationTarget, LinkedCitation } from '../model/citation.ts';
import type { Correspondence, Explanation } from '../model/correspondence.ts';
import type { Definition } from '../model/definition.ts';
import type { Evidence } from '../model/evidence.ts';
import type { LiabilityRule, Measure, Sanction, Tier } from '../model/liability-rule.ts';
import type { Norm } from '../model/norm.ts';
import type { ProvisionNode } from '../model/provision.ts';
import type {
  AnnotatedCorrespondence,
  AnnotatedDefinition,
  AnnotatedEvidence,
  AnnotatedExplanation,
  AnnotatedLiabilityRule,
  AnnotatedMeasure,
  AnnotatedNorm,
  AnnotatedReference,
  AnnotatedSanction,
  AnnotatedTarget,
  AnnotatedTier,
} from './interchange.ts';
import type { Reader } from './reader.ts';

/** One finding of each layer in the interchange format; what the text does not say of a measure is left out. */

const evidenceOf = (finding: Evidence, read: Reader): AnnotatedEvidence => ({
  rule: finding.rule,
  confidence: finding.confidence,
  ...read.placeOf(finding.span),
});

export function annotateNorm(norm: Norm, read: Reader): AnnotatedNorm {
  return {
    at: norm.at,
    kind: norm.modality,
    quote: norm.quote,
    bearers: read.namesOf(norm.bearers),
    condition: norm.condition,
    recipients: read.namesOf(norm.recipients),
    items: norm.items,
    ...evidenceOf(norm, read),
  };
}

export function annotateLiabilityRule(rule: LiabilityRule, read: Reader): AnnotatedLiabilityRule {
  return {
    at: rule.at,
    liability: rule.liability,
    violators: read.namesOf(rule.violators),
    violates: rule.violates,
    conduct: rule.conduct,
    enforcers: read.namesOf(rule.enforcers),
    tiers: rule.tiers.map((tier) => annotateTier(tier, rule.enforcers, read)),
    ...evidenceOf(rule, read),
  };
}

function annotateTier(tier: Tier, ofRule: readonly ActorMention[], read: Reader): AnnotatedTier {
  return {
    circumstance: tier.circumstance,
    quote: tier.quote,
    measures: tier.measures.map((measure) => annotateMeasure(measure, ofRule, read)),
    ...read.placeOf(tier.span),
  };
}

/** @param ofRule who imposes the rule; a measure names only others (guidelines §5) */
function annotateMeasure(measure: Measure, ofRule: readonly ActorMention[], read: Reader): AnnotatedMeasure {
  const own = new Set(measure.enforcers.map(({ name }) => name));
  const differs = own.size > 0 && !ofRule.every(({ name }) => own.has(name));
  return {
    kind: measure.kind,
    target: measure.target,
    discretion: measure.discretion,
    ...(measure.min !== null && { min: measure.min }),
    ...(measure.max !== null && { max: measure.max }),
    ...(measure.multipleMin !== null && { multipleMin: measure.multipleMin }),
    ...(measure.multipleMax !== null && { multipleMax: measure.multipleMax }),
    ...(measure.base !== null && { base: measure.base }),
    ...(measure.daysMin !== null && { daysMin: measure.daysMin }),
    ...(measure.daysMax !== null && { daysMax: measure.daysMax }),
    ...(measure.monthsMin !== null && { monthsMin: measure.monthsMin }),
    ...(measure.monthsMax !== null && { monthsMax: measure.monthsMax }),
    ...(differs && { enforcers: read.namesOf(measure.enforcers) }),
    ...read.placeOf(measure.span),
  };
}

export function annotateSanction(sanction: Sanction, read: Reader): AnnotatedSanction {
  return {
    rule: sanction.penaltyAt,
    duty: sanction.duty,
    basis: sanction.method,
    foundBy: sanction.rule,
    confidence: sanction.confidence,
    ...read.placeOf(sanction.span),
  };
}

export function annotateReference(citation: LinkedCitation, read: Reader): AnnotatedReference {
  return {
    at: citation.at,
    quote: citation.quote,
    kind: citation.kind,
    target: citation.target === null ? null : annotateTarget(citation.target, read),
    resolution: citation.resolution,
    ...evidenceOf(citation, read),
  };
}

function annotateTarget(target: CitationTarget, read: Reader): AnnotatedTarget {
  switch (target.to) {
    case 'HERE':
      return { eId: target.eId };
    case 'INSTRUMENT':
      return { instrument: target.title, eId: target.eId };
    case 'ACTOR':
      return { actor: read.corpus.canonicalName(target.name) };
  }
}

export function annotateDefinition(definition: Definition, read: Reader): AnnotatedDefinition {
  return {
    at: definition.at,
    term: definition.term,
    quote: definition.quote,
    ...evidenceOf(definition, read),
  };
}

export function annotateCorrespondence(
  pair: Correspondence,
  provisions: ReadonlyMap<string, ProvisionNode>,
  read: Reader,
): AnnotatedCorrespondence {
  return {
    local: pair.local,
    national: pair.national,
    relation: pair.relation,
    instrument: read.titleOf(pair.work),
    rule: pair.rule,
    confidence: pair.confidence,
    ...read.placeOf(nodeAt(pair.local, provisions).span),
  };
}

export function annotateExplanation(
  explanation: Explanation,
  passages: ReadonlyMap<string, ProvisionNode>,
  read: Reader,
): AnnotatedExplanation {
  const passage = nodeAt(explanation.passage, passages);
  return {
    passage: passage.text.text,
    instrument: read.titleOf(explanation.work),
    eId: explanation.eId,
    rule: explanation.rule,
    confidence: explanation.confidence,
    ...read.placeOf(passage.span),
  };
}

function nodeAt(eId: string, provisions: ReadonlyMap<string, ProvisionNode>): ProvisionNode {
  const node = provisions.get(eId);
  if (node === undefined) throw new TypeError(`A finding names ${eId}, which its instrument does not hold.`);
  return node;
}
