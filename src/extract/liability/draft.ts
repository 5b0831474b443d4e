import type { ActorMention } from '../../model/actor.ts';
import type { Circumstance, Discretion } from '../../model/liability-rule.ts';
import type { Range } from '../words/clause.ts';
import { KEPT_BY_BRACKET } from './circumstance.ts';
import type { PlacedMeasure } from '../measure/measures.ts';
import type { Struck } from './struck-reader.ts';

/** The names of the rules by which a measure leaves open what it is: 依法处罚, 依照…的规定处罚, 追究法律责任. */
export const REFERENCES: ReadonlySet<string> = new Set(['penalty.byReference', 'penalty.openLiability']);

/** A measure with its place in the paragraph, whom it strikes, and whether it is bound. */
export interface DraftMeasure extends PlacedMeasure, Struck {
  readonly discretion: Discretion;
  /** Who imposes it by the words of its paragraph. */
  readonly enforcers: readonly ActorMention[];
  /** Whether nobody that was named for the measures before it, or by a lead-in, imposes it too. */
  readonly apart: boolean;
}

export interface DraftTier {
  readonly circumstance: Circumstance;
  /** The words of the case that opened it; null where none did. */
  condition: Range | null;
  start: number;
  /** Where what is ordered begins, of a tier that no case opened. */
  readonly consequence?: number;
  end: number;
  readonly measures: DraftMeasure[];
}

/** One breach with what follows from it, before it is told whether it is a rule. */
export interface DraftRule {
  /** Stretches that describe the breach. */
  readonly breach: Range[];
  readonly tiers: DraftTier[];
  readonly enforcers: ActorMention[];
  /** Who owes what a civil consequence orders. */
  readonly debtors: ActorMention[];
  /**
   * Who has a duty in the case, and so owes that too (发生质量问题的，施工单位应当履行保修义务，并赔偿损失), or is himself
   * told to make good what another did (医务人员未尽到义务，造成患者损害的，医疗机构应当承担赔偿责任); not with whom the
   * violator owes it (与产品的生产者、销售者承担连带责任).
   */
  readonly obliged: ActorMention[];
  /** Whom an order addresses by name. */
  readonly ordered: ActorMention[];
  /** Whom another measure strikes by name. */
  readonly struck: ActorMention[];
  /** Who is the subject of a further case, or whose deed a case tells of: 机动车所有人拒不改正的, 属驾驶人行为的. */
  readonly refusing: ActorMention[];
  /** Whether it stands in one sentence with the breach before it, whose words it may take over. */
  readonly goesOn: boolean;
  /** Whether a case …的, 违反… or a list of conduct describes the breach. */
  hasCase: boolean;
  /** Whether somebody is to stop the breach by words before it has a consequence. */
  admonished: boolean;
  start: number;
  end: number;
}

/** A rule of which nothing has been read yet, from an offset on. */
export function emptyRule(start: number, goesOn = false): DraftRule {
  return {
    breach: [],
    tiers: [],
    enforcers: [],
    debtors: [],
    obliged: [],
    ordered: [],
    struck: [],
    refusing: [],
    goesOn,
    hasCase: false,
    admonished: false,
    start,
    end: start,
  };
}

/**
 * Adds a measure to those of a tier; a bound in yuan of the multiple before it (但罚款不得低于二千元) goes into that, and
 * so does the upper bound behind a comma into the fine of the lower one (处1万元以上，5万元以下的罚款).
 */
export function addMeasure(measures: DraftMeasure[], measure: DraftMeasure): void {
  const last = measures.at(-1);
  if (last === undefined) measures.push(measure);
  else if (measure.bounds === true && last.multiple != null && last.money == null)
    measures[measures.length - 1] = { ...last, money: measure.money ?? null, end: measure.end };
  else if (last.money != null && measure.money != null && closesRange(last, measure))
    measures[measures.length - 1] = {
      ...last,
      money: { ...last.money, max: measure.money.max },
      end: measure.end,
    };
  else measures.push(measure);
}

/** Whether nothing but a comma stands between the lower bound of a fine and the upper one. */
function closesRange(lower: DraftMeasure, upper: DraftMeasure): boolean {
  return (
    upper.start - lower.end === 1 &&
    lower.money?.max === null &&
    upper.money?.min === null &&
    upper.kind === 'FINE'
  );
}

/** 尚不构成犯罪，| 应当给予治安管理处罚的: whether a case was told that has no measure yet. */
export function isPending(tiers: readonly DraftTier[]): boolean {
  return tiers.some(({ measures }) => measures.length === 0);
}

/** A tier that a case opens, as yet without measures. */
function openedBy(condition: Range): Pick<DraftTier, 'condition' | 'start' | 'end' | 'measures'> {
  return { condition, ...condition, measures: [] };
}

/** Further tiers of the circumstances that a case within them keeps, from where the circumstance or the case is told. */
export function furtherTiers(tiers: readonly DraftTier[], { start, end }: Range): DraftTier[] {
  return tiers
    .filter(({ circumstance }) => KEPT_BY_BRACKET.has(circumstance))
    .map((tier) => ({
      circumstance: tier.circumstance,
      ...openedBy({ start: tier.measures.length === 0 ? tier.start : start, end }),
    }));
}

/** Whether the case right before an offset is that somebody does not obey. */
function disobeys(tiers: readonly DraftTier[], at: number): boolean {
  return (
    tiers.length > 0 &&
    tiers.every(({ circumstance, end }) => circumstance === 'NOT_CORRECTED' && end === at - 1)
  );
}

/**
 * A tier for each circumstance of a case, beside those that wait for their measures, where it is joined to them
 * (情节严重的，| 或者造成严重后果的): with those they begin. What comes of disobedience makes no tier of its own.
 *
 * @example 拒不停止开采，| 造成矿产资源破坏的 → the tier of 拒不停止开采
 */
export function openTiers(
  circumstances: readonly Circumstance[],
  { start, end }: Range,
  words: string,
  before: readonly DraftTier[],
): DraftTier[] {
  const pending = before.filter(({ measures }) => measures.length === 0);
  const isJoined = words.startsWith('或者');
  const comesOfIt = circumstances.every((circumstance) => circumstance === 'CONSEQUENCES');
  if (!isJoined && comesOfIt && disobeys(pending, start)) return pending;
  const joined = isJoined ? pending : [];
  const from = joined[0]?.start ?? start;
  const opened = circumstances
    .filter((circumstance) => !joined.some((tier) => tier.circumstance === circumstance))
    .map((circumstance) => ({ circumstance, ...openedBy({ start: from, end }) }));
  return [...joined, ...opened];
}

/** 数量较大的，处…: takes off the case of a first tier that no other is told apart from; it is the breach. */
export function withoutBreachAsCase([first, ...rest]: readonly DraftTier[]): void {
  if (first?.circumstance === 'BASE' && !rest.some(({ circumstance }) => circumstance === 'BASE'))
    first.condition = null;
}
