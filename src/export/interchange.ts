import type { ActorKind } from '../model/actor.ts';
import type { CitationKind, Resolution } from '../model/citation.ts';
import type { CorrespondenceRelation } from '../model/correspondence.ts';
import type { Method } from '../model/evidence.ts';
import type { CommentedInstrument, InstrumentKind, IsoDate, Status } from '../model/instrument.ts';
import type { Circumstance, Liability, MeasureBase } from '../model/liability-rule.ts';
import type { Discretion, MeasureKind, MeasureTarget } from '../model/liability-rule.ts';
import type { Modality } from '../model/norm.ts';
import type { ParagraphFunction, PassageKind } from '../model/provision.ts';

/**
 * The interchange format (★, guidelines §10): the findings of one file as plain JSON. Quotes are of the normalised
 * text; `start` and `end` are code points of the untouched file, `end` exclusive.
 */
export interface Annotation {
  /** Base name of the file. */
  readonly source: string;
  readonly instrument: AnnotatedInstrument;
  /** Not of a commentary. */
  readonly structure?: {
    readonly eIds: readonly string[];
    /** 【captions】 by eId of the article. */
    readonly captions?: Readonly<Record<string, string>>;
  };
  /** By eId of the paragraph; not of a commentary. */
  readonly functions?: Readonly<Record<string, ParagraphFunction>>;
  readonly norms: readonly AnnotatedNorm[];
  readonly liability: readonly AnnotatedLiabilityRule[];
  readonly sanctions: readonly AnnotatedSanction[];
  readonly references: readonly AnnotatedReference[];
  readonly actors: readonly AnnotatedActor[];
  readonly definitions: readonly AnnotatedDefinition[];
  readonly correspondence: readonly AnnotatedCorrespondence[];
  readonly explains: readonly AnnotatedExplanation[];
  /** Only of a commentary. */
  readonly passages?: readonly AnnotatedPassage[];
}

/** Where a finding stands in the untouched file, in code points. */
export interface AnnotatedPlace {
  readonly start: number;
  readonly end: number;
}

/** What every finding of the compiler carries besides its own fields. */
export interface AnnotatedEvidence extends AnnotatedPlace {
  /** The rule that found it. */
  readonly rule: string;
  readonly confidence: number;
}

export interface AnnotatedInstrument {
  /** ★ `/cn/反电信网络诈骗法@2022-09-02` */
  readonly uri: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly kind: InstrumentKind;
  readonly jurisdiction: string;
  readonly issuer: string | null;
  readonly adopted: IsoDate | null;
  readonly promulgated: IsoDate | null;
  readonly effective: IsoDate | null;
  /** On the day that was asked for. */
  readonly status: Status | null;
  /** Only of a commentary. */
  readonly commentsOn?: CommentedInstrument;
}

export interface AnnotatedNorm extends AnnotatedEvidence {
  readonly at: string;
  readonly kind: Modality;
  readonly quote: string;
  readonly bearers: readonly string[];
  readonly condition: string | null;
  readonly recipients: readonly string[];
  readonly items: readonly string[];
}

export interface AnnotatedLiabilityRule extends AnnotatedEvidence {
  readonly at: string;
  readonly liability: readonly Liability[];
  readonly violators: readonly string[];
  readonly violates: readonly string[];
  readonly conduct: readonly string[];
  readonly enforcers: readonly string[];
  readonly tiers: readonly AnnotatedTier[];
}

export interface AnnotatedTier extends AnnotatedPlace {
  readonly circumstance: Circumstance;
  readonly quote: string;
  readonly measures: readonly AnnotatedMeasure[];
}

/** What the text does not say is left out. Money in yuan. */
export interface AnnotatedMeasure extends AnnotatedPlace {
  readonly kind: MeasureKind;
  readonly target: MeasureTarget;
  readonly discretion: Discretion;
  readonly min?: number;
  readonly max?: number;
  readonly multipleMin?: number;
  readonly multipleMax?: number;
  readonly base?: MeasureBase;
  readonly daysMin?: number;
  readonly daysMax?: number;
  readonly monthsMin?: number;
  readonly monthsMax?: number;
  readonly enforcers?: readonly string[];
}

/** Here `rule` is the eId of the liability rule, so the rule of the compiler is `foundBy`. */
export interface AnnotatedSanction extends AnnotatedPlace {
  readonly rule: string;
  readonly duty: string;
  readonly basis: Method;
  readonly foundBy: string;
  readonly confidence: number;
}

export interface AnnotatedReference extends AnnotatedEvidence {
  readonly at: string;
  readonly quote: string;
  readonly kind: CitationKind;
  readonly target: AnnotatedTarget | null;
  readonly resolution: Resolution;
}

export type AnnotatedTarget =
  | { readonly eId: string }
  | { readonly instrument: string; readonly eId: string | null }
  | { readonly actor: string };

export interface AnnotatedDefinition extends AnnotatedEvidence {
  readonly at: string;
  readonly term: string;
  readonly quote: string;
}

/** `start` and `end` are those of the local provision. */
export interface AnnotatedCorrespondence extends AnnotatedEvidence {
  readonly local: string;
  readonly national: string | null;
  readonly relation: CorrespondenceRelation;
  /** Title of the national law. */
  readonly instrument: string;
}

/** `start` and `end` are those of the passage. */
export interface AnnotatedExplanation extends AnnotatedEvidence {
  readonly passage: string;
  readonly instrument: string;
  readonly eId: string;
}

/** The evidence is that of the finding that names the actor first. */
export interface AnnotatedActor extends AnnotatedEvidence {
  readonly name: string;
  readonly kind: ActorKind;
}

export interface AnnotatedPassage extends AnnotatedEvidence {
  readonly id: string;
  readonly heading: string | null;
  readonly kind: PassageKind;
  readonly quote: string;
}
