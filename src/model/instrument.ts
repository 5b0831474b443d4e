/** Kinds of instrument, by who made it (guidelines §2). */
export const INSTRUMENT_KINDS = [
  'CONSTITUTION',
  'LAW',
  'ADMINISTRATIVE_REGULATION',
  'LOCAL_REGULATION',
  'DECISION',
  'RULE',
  'JUDICIAL_INTERPRETATION',
  'POLICY',
  'COMMENTARY',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** Whether an instrument is law on a given day; computed when read, never stored. */
export const STATUSES = ['DRAFT', 'NOT_YET_IN_FORCE', 'IN_FORCE', 'SUPERSEDED', 'REPEALED'] as const;
export type Status = (typeof STATUSES)[number];

/** A calendar day in Asia/Shanghai, ISO 8601: `2022-09-02`. */
export type IsoDate = string;

/** What a commentary explains: an instrument as it names it. */
export interface CommentedInstrument {
  readonly title: string;
  readonly kind: InstrumentKind;
  readonly issuer: string | null;
}

/**
 * What an instrument says of itself (guidelines §2). Null means that the text does not say.
 *
 * @example 《中华人民共和国反电信网络诈骗法》: shortTitle 反电信网络诈骗法, LAW, CN, adopted 2022-09-02
 */
export interface InstrumentMetadata {
  readonly title: string;
  /** Title without 中华人民共和国, wherever that stands. */
  readonly shortTitle: string;
  readonly kind: InstrumentKind;
  /** ISO 3166-2: CN, CN-ZJ, … */
  readonly jurisdiction: string;
  readonly issuer: string | null;
  readonly adopted: IsoDate | null;
  readonly promulgated: IsoDate | null;
  readonly effective: IsoDate | null;
  /** Latest printed date of 通过, 修订, 修正 or 公布: the version of the text. */
  readonly version: IsoDate | 'draft' | 'undated';
  /**
   * Latest day of what was done to the text, an approval included; where it prints none, the day in the name of its
   * file. The text as it stands is no older.
   */
  readonly madeOn: IsoDate | null;
  /** A commencement date left blank (自　年　月　日起施行) makes a draft. */
  readonly draft: boolean;
  /** A printed status (有效), kept as a claim of the source. */
  readonly claimedStatus: string | null;
  readonly commentsOn: CommentedInstrument | null;
}
