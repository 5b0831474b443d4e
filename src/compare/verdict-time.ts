import type { Circumstance, MeasureKind } from '../model/liability-rule.ts';
import {
  isPunishment,
  measuresOf,
  type MeasureFacts,
  type PenaltyFacts,
  type TierFacts,
} from './penalty-facts.ts';
import { byNumber, bySet, type Judgement, NO_VALUE, type Reason, together, type Verdict } from './verdict.ts';

/** Cases that ask for no more than the breach itself. */
const AT_ONCE: ReadonlySet<Circumstance> = new Set(['BASE', 'MINOR', 'NO_OR_LOW_GAIN', 'NOT_A_CRIME']);
/** A case of this weight is also met by the heavier ones behind it. */
const BY_WEIGHT: readonly Circumstance[] = ['MORE_SERIOUS', 'SERIOUS', 'ESPECIALLY_SERIOUS'];

/**
 * From which case on a fine may be imposed; where neither text fines, any punishment. One that strikes the breach
 * itself is stricter than one that waits for a refusal or for serious circumstances.
 *
 * @example 拒不改正的，处…罚款；情节严重的，处…罚款 against 情节较轻的，…处…罚款 → LOOSER
 */
export function compareTriggers(here: PenaltyFacts, there: PenaltyFacts): Judgement {
  const fined = (tier: TierFacts): boolean => tier.measures.some(isFine);
  const punished = (tier: TierFacts): boolean => tier.measures.some(isPunished);
  const bothFine = here.tiers.some(fined) && there.tiers.some(fined);
  const noneFines = !here.tiers.some(fined) && !there.tiers.some(fined);
  const struck = bothFine ? fined : punished;
  const [own, other] = [here.tiers.filter(struck), there.tiers.filter(struck)];
  const values = { here: valueOf(own), there: valueOf(other) };
  if (!bothFine && !noneFines) {
    return {
      ...values,
      verdict: 'UNKNOWN',
      reason: ['Only one of the texts fines.', '仅一方规定罚款，触发条件无法比较。'],
    };
  }
  if (own.length === 0 || other.length === 0) {
    return {
      ...values,
      verdict: 'UNKNOWN',
      reason: [
        'One of the texts punishes responsible persons alone.',
        '一方仅处罚直接责任人员，触发条件无法比较。',
      ],
    };
  }
  const [gates, others] = [gatesOf(own), gatesOf(other)];
  const what: Reason = bothFine ? ['A fine', '罚款'] : ['Punishment', '处罚'];
  const [ours, theirs] = [told(gates), told(others)];
  return {
    ...values,
    verdict: compareGates(gates, others),
    reason: [
      `${what[0]} here ${ours[0]}, there ${theirs[0]}.`,
      `${what[1]}：本文件${ours[1]}，对方${theirs[1]}。`,
    ],
  };
}

const isFine = ({ kind, target }: MeasureFacts): boolean => kind === 'FINE' && target === 'VIOLATOR';
const isPunished = (measure: MeasureFacts): boolean => measure.target === 'VIOLATOR' && isPunishment(measure);

const valueOf = (tiers: readonly TierFacts[]) => ({
  ...NO_VALUE,
  words: tiers.map(({ words }) => words),
  circumstances: tiers.map(({ circumstance }) => circumstance),
});

/** The cases that open the way to a punishment; null where the breach itself does. */
function gatesOf(tiers: readonly TierFacts[]): ReadonlySet<Circumstance> | null {
  const cases = new Set(tiers.map(({ circumstance }) => circumstance));
  return [...cases].some((one) => AT_ONCE.has(one)) ? null : cases;
}

function compareGates(
  here: ReadonlySet<Circumstance> | null,
  there: ReadonlySet<Circumstance> | null,
): Verdict {
  if (here === null || there === null) {
    if (here === there) return 'SAME';
    return here === null ? 'STRICTER' : 'LOOSER';
  }
  return bySet(withHeavier(here), withHeavier(there));
}

function withHeavier(cases: ReadonlySet<Circumstance>): ReadonlySet<Circumstance> {
  const lightest = BY_WEIGHT.findIndex((one) => cases.has(one));
  return lightest < 0 ? cases : new Set([...cases, ...BY_WEIGHT.slice(lightest)]);
}

const CASES: Readonly<Record<Circumstance, Reason>> = {
  BASE: ['for the breach itself', '违反即可'],
  MINOR: ['in minor cases', '情节较轻'],
  MORE_SERIOUS: ['in more serious cases', '情节较重'],
  SERIOUS: ['in serious cases', '情节严重'],
  ESPECIALLY_SERIOUS: ['in especially serious cases', '情节特别严重'],
  NOT_CORRECTED: ['if it is not put right', '拒不改正或者逾期不改正'],
  CONSEQUENCES: ['if it has consequences', '造成后果'],
  NO_OR_LOW_GAIN: ['without or with small gains', '没有违法所得或者违法所得较少'],
  NOT_A_CRIME: ['if it is no crime', '尚不构成犯罪'],
  CRIME: ['if it is a crime', '构成犯罪'],
  DAMAGE: ['if it does damage', '造成损害'],
  REPEAT: ['if it is repeated', '再次违反'],
};

function told(gates: ReadonlySet<Circumstance> | null): Reason {
  if (gates === null) return CASES.BASE;
  const cases = Array.from(gates, (one) => CASES[one]);
  return [
    `only ${cases.map(([english]) => english).join(' or ')}`,
    `仅在${cases.map(([, chinese]) => chinese).join('或者')}时`,
  ];
}

/** 逾期不改正 tells that a term was set before. */
const TERM = /限期|逾期|期限内|指定的?期间内/u;

/**
 * Whether the violator is first given a term to put the breach right, and how long detention, suspension and bans
 * last. UNKNOWN where neither text speaks of time.
 *
 * @example 责令限期改正 against 责令改正，并处… → LOOSER; 十日以下拘留 against 十五日以下拘留 → LOOSER
 */
export function compareTimes(here: PenaltyFacts, there: PenaltyFacts): Judgement {
  const [own, other] = [termsOf(here), termsOf(there)];
  const [lasting, others] = [lastingOf(here), lastingOf(there)];
  const values = {
    here: { ...NO_VALUE, words: [...own, ...lasting.map(({ words }) => words)] },
    there: { ...NO_VALUE, words: [...other, ...others.map(({ words }) => words)] },
  };
  const verdicts: Verdict[] = [];
  const reasons: Reason[] = [];
  if (own.length > 0 || other.length > 0) {
    const [ours, theirs] = [own.length > 0, other.length > 0];
    verdicts.push(ours === theirs ? 'SAME' : ours ? 'LOOSER' : 'STRICTER');
    reasons.push(
      ours === theirs
        ? ['Both give a term to put it right.', '双方均给予改正期限。']
        : ours
          ? ['Only this text gives a term to put it right.', '仅本文件给予改正期限。']
          : ['Only the other text gives a term to put it right.', '仅对方给予改正期限。'],
    );
  }
  for (const measure of lasting) {
    const same = others.find(({ kind }) => kind === measure.kind);
    if (same === undefined) continue;
    verdicts.push(byNumber(lengthOf(measure), lengthOf(same)));
    reasons.push([
      `At most ${lasts(measure)} of ${measure.kind.toLowerCase().replaceAll('_', ' ')} here, ${lasts(same)} there.`,
      `本文件：${measure.words}；对方：${same.words}。`,
    ]);
  }
  if (verdicts.length === 0) {
    return {
      ...values,
      verdict: 'UNKNOWN',
      reason: ['The texts do not both speak of terms or lengths of time.', '双方未同时写明期限或者时长。'],
    };
  }
  return {
    ...values,
    verdict: together(verdicts),
    reason: [
      reasons.map(([english]) => english).join(' '),
      `${reasons.map(([, chinese]) => chinese.replace(/。$/u, '')).join('；')}。`,
    ],
  };
}

function termsOf({ tiers }: PenaltyFacts): readonly string[] {
  return tiers.filter(({ words }) => TERM.test(words)).map(({ words }) => words);
}

const DAYS_OF_MONTH = 30;

const lengthOf = ({ daysMax, monthsMax }: MeasureFacts): number =>
  daysMax ?? (monthsMax ?? 0) * DAYS_OF_MONTH;

const lasts = ({ daysMax, monthsMax }: MeasureFacts): string =>
  daysMax === null ? `${String(monthsMax)} months` : `${String(daysMax)} days`;

/** The longest measure of each kind that lasts. */
function lastingOf(penalty: PenaltyFacts): readonly MeasureFacts[] {
  const longest = new Map<MeasureKind, MeasureFacts>();
  for (const measure of measuresOf(penalty)) {
    if (measure.daysMax === null && measure.monthsMax === null) continue;
    const known = longest.get(measure.kind);
    if (known === undefined || lengthOf(measure) > lengthOf(known)) longest.set(measure.kind, measure);
  }
  return [...longest.values()];
}
