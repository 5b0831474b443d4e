import type { ActorMention } from '../model/actor.ts';
import type { LinkedInstrument } from '../model/findings.ts';
import type { Evidence } from '../model/evidence.ts';
import type { AnnotatedActor } from './interchange.ts';
import type { Reader } from './reader.ts';

/**
 * The actors of an instrument, each once, in the order of their first finding: bearers and recipients of norms,
 * violators and enforcers of liability rules, and those to whom something is delegated (guidelines §7).
 */
export function actorsOf(instrument: LinkedInstrument, read: Reader): readonly AnnotatedActor[] {
  const actors = new Map<string, AnnotatedActor>();
  const add = (name: string, evidence: Evidence): void => {
    if (actors.has(name)) return;
    actors.set(name, {
      name,
      kind: read.corpus.actors.get(name)?.kind ?? 'OTHER',
      rule: evidence.rule,
      confidence: evidence.confidence,
      ...read.placeOf(evidence.span),
    });
  };
  const addMentions = (mentions: readonly ActorMention[], { rule, method, confidence }: Evidence): void => {
    for (const { name, span } of mentions) {
      add(read.corpus.canonicalName(name), { rule, method, confidence, span });
    }
  };
  for (const norm of instrument.norms) addMentions([...norm.bearers, ...norm.recipients], norm);
  for (const rule of instrument.liability) {
    addMentions([...rule.violators, ...rule.enforcers], rule);
    for (const tier of rule.tiers) {
      for (const measure of tier.measures) addMentions(measure.enforcers, rule);
    }
  }
  for (const citation of instrument.citations) {
    if (citation.target?.to === 'ACTOR') add(read.corpus.canonicalName(citation.target.name), citation);
  }
  return [...actors.values()];
}
