import type { MeasureKind, MeasureTarget } from '../model/liability-rule.ts';
import { isPunishment, measuresOf, type MeasureFacts, type PenaltyFacts } from './penalty-facts.ts';
import { compareFines } from './verdict-amount.ts';
import { compareScopes } from './verdict-scope.ts';
import { compareTimes, compareTriggers } from './verdict-time.ts';
import {
  bySet,
  type ComparedValue,
  DIMENSIONS,
  type Dimension,
  type DimensionVerdict,
  type Judgement,
  NO_VALUE,
  oneSided,
  type Reason,
  together,
  type Verdict,
} from './verdict.ts';

const JUDGES: Readonly<Record<Dimension, (here: PenaltyFacts, there: PenaltyFacts) => Judgement>> = {
  AMOUNT: (here, there) => compareFines(here, there, 'VIOLATOR'),
  TRIGGER: compareTriggers,
  TIMING: compareTimes,
  PERSONS: comparePersons,
  MEASURES: compareMeasures,
  SCOPE: compareScopes,
};

/**
 * How a penalty here stands to one there, respect by respect: a pure function of what the two texts say. UNKNOWN
 * where one of them does not say, or says no more than that other law applies.
 *
 * @example 浙江 42 against 反电信网络诈骗法 41: AMOUNT LOOSER (500,000 to 5,000,000), TRIGGER LOOSER (拒不改正的),
 * TIMING UNKNOWN, PERSONS LOOSER, MEASURES LOOSER, SCOPE DIFFERENT
 */
export function penaltyVerdicts(here: PenaltyFacts, there: PenaltyFacts): readonly DimensionVerdict[] {
  const silent = !punishes(here) || !punishes(there);
  return DIMENSIONS.map((dimension) => ({
    dimension,
    ...(silent && dimension !== 'SCOPE' ? UNREAD : JUDGES[dimension](here, there)),
  }));
}

const UNREAD: Judgement = {
  verdict: 'UNKNOWN',
  here: NO_VALUE,
  there: NO_VALUE,
  reason: ['One of the texts names no punishment of its own.', '其中一方未自行规定处罚。'],
};

/** Other law that is to be applied, whatever is imposed beside: 依照《环境影响评价法》第三十一条的规定处罚、处分. */
const ELSEWHERE = /[依按]照|依据/u;

function punishes(penalty: PenaltyFacts): boolean {
  const measures = measuresOf(penalty);
  const isFined = measures.some(({ kind }) => kind === 'FINE');
  const pointsElsewhere = measures.some(({ kind, words }) => kind === 'OTHER' && ELSEWHERE.test(words));
  return measures.some(isPunishment) && (isFined || !pointsElsewhere);
}

function punishments(penalty: PenaltyFacts, target: MeasureTarget): readonly MeasureFacts[] {
  return measuresOf(penalty).filter((measure) => measure.target === target && isPunishment(measure));
}

const kindsOf = (measures: readonly MeasureFacts[]): ReadonlySet<MeasureKind> =>
  new Set(measures.map(({ kind }) => kind));

function valueOf(measures: readonly MeasureFacts[]): ComparedValue {
  return {
    ...NO_VALUE,
    words: measures.map(({ words }) => words),
    measures: [...kindsOf(measures)],
  };
}

/** Which punishments the violator may meet; where they are the same, whether they must be imposed. */
function compareMeasures(here: PenaltyFacts, there: PenaltyFacts): Judgement {
  const [own, other] = [punishments(here, 'VIOLATOR'), punishments(there, 'VIOLATOR')];
  const values = { here: valueOf(own), there: valueOf(other) };
  const [kinds, others] = [kindsOf(own), kindsOf(other)];
  const verdict = bySet(kinds, others);
  if (verdict !== 'SAME') return { ...values, verdict, reason: missing(own, other) };
  const bound = together([...kinds].map((kind) => byDiscretion(kind, own, other)));
  if (bound === 'SAME') {
    return { ...values, verdict, reason: ['The same punishments in both texts.', '处罚种类相同。'] };
  }
  return {
    ...values,
    verdict: bound,
    reason: [
      'The same punishments, but one text binds where the other leaves discretion.',
      '处罚种类相同，但一方为应当、另一方为可以。',
    ],
  };
}

/** What must be imposed is stricter than what may be. */
function byDiscretion(
  kind: MeasureKind,
  here: readonly MeasureFacts[],
  there: readonly MeasureFacts[],
): Verdict {
  const must = (measures: readonly MeasureFacts[]): boolean =>
    measures.some((measure) => measure.kind === kind && measure.discretion === 'MUST');
  if (must(here) === must(there)) return 'SAME';
  return must(here) ? 'STRICTER' : 'LOOSER';
}

function missing(here: readonly MeasureFacts[], there: readonly MeasureFacts[]): Reason {
  const [kinds, others] = [kindsOf(here), kindsOf(there)];
  const onlyHere = told(here.filter(({ kind }) => !others.has(kind)));
  const onlyThere = told(there.filter(({ kind }) => !kinds.has(kind)));
  return [
    `Only here: ${onlyHere[0]}; only there: ${onlyThere[0]}.`,
    `仅本文件有：${onlyHere[1]}；仅对方有：${onlyThere[1]}。`,
  ];
}

/** Kinds in English, the words of the law in Chinese. */
function told(measures: readonly MeasureFacts[]): Reason {
  if (measures.length === 0) return ['nothing', '无'];
  const kinds = Array.from(kindsOf(measures), (kind) => kind.toLowerCase().replaceAll('_', ' '));
  return [kinds.join(', '), [...new Set(measures.map(({ words }) => words))].join('、')];
}

/** Whether and how 直接负责的主管人员和其他直接责任人员 are punished beside the violator. */
function comparePersons(here: PenaltyFacts, there: PenaltyFacts): Judgement {
  const [own, other] = [punishments(here, 'RESPONSIBLE_PERSON'), punishments(there, 'RESPONSIBLE_PERSON')];
  const fines = compareFines(here, there, 'RESPONSIBLE_PERSON');
  const values = {
    here: { ...valueOf(own), amount: fines.here.amount, multiple: fines.here.multiple },
    there: { ...valueOf(other), amount: fines.there.amount, multiple: fines.there.multiple },
  };
  if (own.length === 0 && other.length === 0) {
    return {
      ...values,
      verdict: 'SAME',
      reason: ['Neither text punishes responsible persons.', '双方均未规定处罚直接责任人员。'],
    };
  }
  if (own.length === 0 || other.length === 0) {
    return {
      ...values,
      ...oneSided(
        own.length > 0,
        ['Only this text punishes responsible persons.', '仅本文件处罚直接责任人员。'],
        ['Only the other text punishes responsible persons.', '仅对方文件处罚直接责任人员。'],
      ),
    };
  }
  const kinds = bySet(kindsOf(own), kindsOf(other));
  const verdict = together([kinds, fines.verdict]);
  return { ...values, verdict, reason: kinds === 'SAME' ? ofAlike(fines) : missing(own, other) };
}

/** Why persons who meet the same punishments meet more or less of them: by the fines, where there are any. */
function ofAlike({ verdict, reason }: Judgement): Reason {
  if (verdict !== 'UNKNOWN') return reason;
  return ['The same punishments of responsible persons in both texts.', '对直接责任人员的处罚种类相同。'];
}
