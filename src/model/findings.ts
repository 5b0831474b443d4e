import type { Actor } from './actor.ts';
import type { Citation, LinkedCitation } from './citation.ts';
import type { Correspondence, Explanation } from './correspondence.ts';
import type { Definition } from './definition.ts';
import type { InstrumentMetadata } from './instrument.ts';
import type { LiabilityRule, Sanction } from './liability-rule.ts';
import type { Norm } from './norm.ts';
import type { ParsedInstrument } from './parsed-instrument.ts';
import type { ParagraphFunction } from './provision.ts';

/** What was read out of one instrument, from its own words alone. */
export interface Findings {
  readonly instrument: ParsedInstrument;
  readonly metadata: InstrumentMetadata;
  /** By eId of the paragraph (or preamble). */
  readonly functions: ReadonlyMap<string, ParagraphFunction>;
  readonly norms: readonly Norm[];
  readonly liability: readonly LiabilityRule[];
  readonly citations: readonly Citation[];
  readonly definitions: readonly Definition[];
}

/** An instrument whose findings are tied to one another, to the actors and to the other works. */
export interface LinkedInstrument extends Omit<Findings, 'citations'> {
  /** `/cn/反电信网络诈骗法` */
  readonly work: string;
  /** `/cn/反电信网络诈骗法@2022-09-02` */
  readonly uri: string;
  readonly citations: readonly LinkedCitation[];
  readonly sanctions: readonly Sanction[];
  readonly correspondences: readonly Correspondence[];
  readonly explanations: readonly Explanation[];
  /** uris of works that this instrument implements, rests on, amends, repeals (guidelines §6, DESIGN §4). */
  readonly relations: {
    readonly implements: readonly string[];
    readonly basedOn: readonly string[];
    readonly amends: readonly string[];
    readonly repeals: readonly string[];
    /** Of a commentary: the works that it explains. */
    readonly explains: readonly string[];
  };
}

/** A work: a law as such, whatever its version; a stub where it is only cited. */
export interface Work {
  readonly uri: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly jurisdiction: string;
  readonly stub: boolean;
}

/** All instruments of a compilation, linked. */
export interface LinkedCorpus {
  readonly works: readonly Work[];
  readonly instruments: readonly LinkedInstrument[];
  /** By canonical name. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Canonical name of a mention's name. */
  readonly canonicalName: (name: string) => string;
}
