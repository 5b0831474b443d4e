import type { ActorMention } from './actor.ts';
import type { Evidence } from './evidence.ts';
import type { Norm } from './norm.ts';

/** Branches of liability 行政 刑事 民事. */
export const LIABILITIES = ['ADMINISTRATIVE', 'CRIMINAL', 'CIVIL'] as const;
export type Liability = (typeof LIABILITIES)[number];

/** In which case a tier holds (guidelines §5). */
export const CIRCUMSTANCES = [
  'BASE',
  'MINOR',
  'MORE_SERIOUS',
  'SERIOUS',
  'ESPECIALLY_SERIOUS',
  'NOT_CORRECTED',
  'CONSEQUENCES',
  'NO_OR_LOW_GAIN',
  'NOT_A_CRIME',
  'CRIME',
  'DAMAGE',
  'REPEAT',
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** What is done to the one who breaks a duty (guidelines §5). */
export const MEASURE_KINDS = [
  'ORDER_CORRECTION',
  'WARNING',
  'PUBLIC_CRITICISM',
  'FINE',
  'CONFISCATE_ILLEGAL_GAINS',
  'CONFISCATE_PROPERTY',
  'DETENTION',
  'SUSPEND_BUSINESS',
  'SUSPEND_FOR_RECTIFICATION',
  'STOP_NEW_BUSINESS',
  'REDUCE_BUSINESS_SCOPE',
  'RESTRICT_BUSINESS',
  'CLOSE_SITE_OR_APP',
  'SUSPEND_PERMIT',
  'REVOKE_PERMIT',
  'REVOKE_BUSINESS_LICENCE',
  'CANCEL_QUALIFICATION',
  'INDUSTRY_BAN',
  'CREDIT_RECORD',
  'DISCIPLINARY_ACTION',
  'EXIT_BAN',
  'ORDER_CLOSURE',
  'BAN',
  'CRIMINAL_LIABILITY',
  'CIVIL_LIABILITY',
  'OTHER',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Whom a measure strikes: the violator, or 直接负责的主管人员和其他直接责任人员. */
export const MEASURE_TARGETS = ['VIOLATOR', 'RESPONSIBLE_PERSON'] as const;
export type MeasureTarget = (typeof MEASURE_TARGETS)[number];

/** Whether the measure is bound or left to discretion (可以). */
export const DISCRETIONS = ['MUST', 'MAY'] as const;
export type Discretion = (typeof DISCRETIONS)[number];

/** What a multiple or an amount is counted of: 上一年度营业额百分之五以下 is of TURNOVER, 货值金额三倍以下 of PRICE. */
export const MEASURE_BASES = [
  'ILLEGAL_GAINS',
  'INVOLVED_AMOUNT',
  'LOSS',
  'PRICE',
  'CONTRACT_PRICE',
  'TURNOVER',
  'UNIT',
] as const;
export type MeasureBase = (typeof MEASURE_BASES)[number];

/**
 * One measure. Money in whole yuan; multiples as decimals of `base` (百分之二十 = 0.2); null means that the text
 * does not say.
 *
 * @example 处五十万元以下罚款 → FINE, max 500000
 */
export interface Measure extends Pick<Evidence, 'span'> {
  readonly kind: MeasureKind;
  readonly target: MeasureTarget;
  readonly discretion: Discretion;
  readonly min: number | null;
  readonly max: number | null;
  readonly multipleMin: number | null;
  readonly multipleMax: number | null;
  readonly base: MeasureBase | null;
  readonly daysMin: number | null;
  readonly daysMax: number | null;
  readonly monthsMin: number | null;
  readonly monthsMax: number | null;
  /** Whom its own words name that it strikes (对单位处…，对个人处…); nobody where they name none, and those who answer for a body. */
  readonly violators: readonly ActorMention[];
  /** Who imposes it; nobody where the text leaves that open. */
  readonly enforcers: readonly ActorMention[];
}

/** A step of a penalty, in the order of the text. */
export interface Tier extends Pick<Evidence, 'span'> {
  readonly circumstance: Circumstance;
  /** The words of its case (超过百分之十不足百分之二十的); null where it follows upon the breach as such. */
  readonly condition: string | null;
  readonly quote: string;
  readonly measures: readonly Measure[];
}

/** A legal consequence of a breach (guidelines §5). */
export interface LiabilityRule extends Evidence {
  /** eId of the paragraph. */
  readonly at: string;
  readonly quote: string;
  readonly liability: readonly Liability[];
  readonly violators: readonly ActorMention[];
  /** eIds that the rule itself names as breached. */
  readonly violates: readonly string[];
  /** eIds of the items that list the conduct. */
  readonly conduct: readonly string[];
  readonly enforcers: readonly ActorMention[];
  readonly tiers: readonly Tier[];
}

/** Whether an authority may impose what follows: not where it is 民事责任 and 刑事责任 alone; a law may leave the branch open. */
export function isImposed({ liability }: LiabilityRule): boolean {
  return liability.length === 0 || liability.includes('ADMINISTRATIVE');
}

/** Which duty a liability rule punishes, at the finest place (guidelines §5, `sanctions`). */
export interface Sanction extends Evidence {
  /** eId of the paragraph or item of conduct. */
  readonly penaltyAt: string;
  /** eId of the paragraph that lays the duty down. */
  readonly duty: string;
  /** The duties of that paragraph which are broken; none where only its words tell that it lays one down. */
  readonly norms: readonly Norm[];
  /** eIds of the items of that paragraph which the breach names; none where it names the whole. */
  readonly items: readonly string[];
  /** Words that both sides share, on which an inference rests. */
  readonly words: readonly string[];
  /**
   * eId of the paragraph of a further penalty, where that alone is meant: it points at the whole list in which the
   * conduct stands (有前款规定行为之一的，处…罚款).
   */
  readonly pointedFrom?: string;
}

/**
 * The items of a duty that two breaches of it name together; none where one of them names the whole.
 *
 * @example 违反本条例第三十七条第一款第一项、第二项、第三项规定的 (北京市献血条例 48) → its items 1, 2 and 3
 */
export function itemsTogether(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.length === 0 || other.length === 0 ? [] : [...new Set([...one, ...other])];
}
