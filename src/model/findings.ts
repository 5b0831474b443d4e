import type { Actor } from './actor.ts';
import type { Citation, LinkedCitation } from './citation.ts';
import type { Correspondence, Explanation } from './correspondence.ts';
import type { Definition } from './definition.ts';
import type { InstrumentMetadata, IsoDate } from './instrument.ts';
import type { LiabilityRule, Sanction } from './liability-rule.ts';
import type { Norm } from './norm.ts';
import type { ParsedInstrument } from './parsed-instrument.ts';
import type { ParagraphFunction } from './provision.ts';
import type { SourceText } from './source-text.ts';

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
  /** What all ways of writing the title share. */
  readonly titleKey: string;
  readonly jurisdiction: string;
  readonly stub: boolean;
}

/**
 * What others need to know of the texts of a file without reading them again: with it a store tells who depends on
 * whom. A text that was set aside does not count; of a double only `statute` does.
 */
export interface FileFacts {
  /** `CN 反洗钱法`: place and title key of its statute, alike for all versions and parts; null without a statute. */
  readonly statute: string | null;
  /** Title keys of the works that its commentary may be on; [] without a commentary. */
  readonly explains: readonly string[];
  /** Titles of works that its texts name, as they write them. */
  readonly names: readonly string[];
  /** Names of actors in its texts, where they are not the canonical ones: 公安部门. */
  readonly calls: readonly string[];
}

/** A file of a compilation. */
export interface LinkedFile {
  readonly source: SourceText;
  readonly facts: FileFacts;
  /** uris of the instruments that were read from it; [] where all its texts are left out. */
  readonly uris: readonly string[];
}

/** A repeal of a work by an instrument, from the day on which that takes effect. */
export interface Repeal {
  readonly work: string;
  /** uri of the instrument that repeals it. */
  readonly by: string;
  readonly effective: IsoDate;
}

/** All instruments of a compilation, linked. */
export interface LinkedCorpus {
  readonly files: readonly LinkedFile[];
  readonly works: readonly Work[];
  readonly instruments: readonly LinkedInstrument[];
  /** uris of the versions of a work that there are, here or elsewhere, sorted; a commentary is a version of nothing. */
  readonly versionsOf: (work: string) => readonly string[];
  /** Whether the node of an instrument or a provision is there, here or elsewhere. */
  readonly holds: (id: string) => boolean;
  /** Ids of what lies around a provision, here or elsewhere: itself, article and chapter around it, its instrument. */
  readonly around: (id: string) => readonly string[];
  /** Repeals by instruments that are elsewhere. */
  readonly repealsElsewhere: readonly Repeal[];
  /** By canonical name. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Canonical name of a mention's name. */
  readonly canonicalName: (name: string) => string;
}
