import type { MeasureKind, MeasureTarget } from '../model/liability-rule.ts';
import { measuresOf, type MeasureFacts, type PenaltyFacts } from './penalty-facts.ts';
import { partyOf, type Party } from './penalty-parties.ts';
import {
  byNumber,
  type ComparedValue,
  type Judgement,
  NO_VALUE,
  oneSided,
  type Reason,
  together,
  type Verdict,
} from './verdict.ts';

/** Fines of a penalty against one kind of person, by what they are counted of and the party that they strike. */
type Ranges = ReadonlyMap<string, Range>;

interface Range {
  readonly countedOf: string;
  /** Null where fines are not held against each other by party. */
  readonly party: Party | null;
  readonly min: number | null;
  readonly max: number | null;
}

const STRUCK: Readonly<Record<MeasureTarget, Reason>> = {
  VIOLATOR: ['the violator', '违法者'],
  RESPONSIBLE_PERSON: ['responsible persons', '直接责任人员'],
};

/**
 * Compares the fines against the violator, or against the responsible persons: the highest of each kind first (fixed
 * sums, multiples of a base, sums a unit), where those are equal the lowest. Where a text tells whom each of its fines strikes,
 * those of persons and those of bodies are held apart, each against what the other text has for them: a fine of which
 * that tells no party is for both.
 *
 * @example 二十万元以上五十万元以下 against 五十万元以上五百万元以下 → LOOSER
 */
export function compareFines(here: PenaltyFacts, there: PenaltyFacts, target: MeasureTarget): Judgement {
  const [own, other] = [finesOf(here, target), finesOf(there, target)];
  const values = { here: valueOf(own), there: valueOf(other) };
  const [struck, whom] = STRUCK[target];
  if (own.length === 0 && other.length === 0) {
    return {
      ...values,
      verdict: 'UNKNOWN',
      reason: [`Neither text fines ${struck}.`, `双方均未对${whom}规定罚款。`],
    };
  }
  if (own.length === 0 || other.length === 0) {
    const fined = own.length > 0;
    const graver = fined ? graverOf(there, here, target) : graverOf(here, there, target);
    return { ...values, ...(graver.length > 0 ? instead(fined, graver) : onlyOne(fined, target)) };
  }
  const parties = partiesApart(own, other);
  const [ranges, others] = [rangesOf(own, parties), rangesOf(other, parties)];
  if (ranges.size === 0 || others.size === 0) {
    return { ...values, verdict: 'UNKNOWN', reason: unstated(ranges, others) };
  }
  const verdict = compareRanges(ranges, others);
  if (verdict === 'UNKNOWN') {
    return {
      ...values,
      verdict,
      reason: ['A fine is named without its ceiling.', '罚款未写明上限。'],
    };
  }
  const [ours, theirs] = [told(own, ranges), told(other, others)];
  return {
    ...values,
    verdict,
    reason: [`Fine here ${ours[0]}, there ${theirs[0]}.`, `罚款：本文件${ours[1]}，对方${theirs[1]}。`],
  };
}

/**
 * The parties by which two texts are compared apart: those that they tell, where each tells one of all its fines, or one
 * text tells both and the other none; else none.
 */
function partiesApart(own: readonly MeasureFacts[], other: readonly MeasureFacts[]): readonly Party[] {
  const sides = [own, other].map((fines) => new Set(fines.map(({ violators }) => partyOf(violators))));
  if (sides.some((told) => told.has(null) && told.size > 1)) return [];
  const parties = sides.flatMap((told) => [...told]).filter((party) => party !== null);
  return sides.every((told) => !told.has(null)) || new Set(parties).size > 1 ? parties : [];
}

function onlyOne(fined: boolean, target: MeasureTarget): Pick<Judgement, 'verdict' | 'reason'> {
  const [struck, whom] = STRUCK[target];
  return oneSided(
    fined,
    [`Only this text fines ${struck}.`, `仅本文件对${whom}规定罚款。`],
    [`Only the other text fines ${struck}.`, `仅对方文件对${whom}规定罚款。`],
  );
}

/** A fine and what is graver than any have no common measure: 处二百元罚款, 吊销机动车驾驶证. */
function instead(fined: boolean, graver: readonly MeasureFacts[]): Pick<Judgement, 'verdict' | 'reason'> {
  const kinds = [...new Set(graver.map(({ kind }) => kind.toLowerCase().replaceAll('_', ' ')))].join(', ');
  const words = [...new Set(graver.map((measure) => measure.words))].join('、');
  const [one, other, here, there] = fined
    ? ['This text', 'the other', '本文件', '对方']
    : ['The other text', 'this one', '对方', '本文件'];
  return {
    verdict: 'DIFFERENT',
    reason: [
      `${one} fines, ${other} imposes a graver measure instead: ${kinds}.`,
      `${here}规定罚款，${there}规定更重的处罚：${words}。`,
    ],
  };
}

/** Measures of one penalty that are graver than any fine, of kinds that the other does not impose. */
function graverOf(one: PenaltyFacts, other: PenaltyFacts, target: MeasureTarget): readonly MeasureFacts[] {
  const upon = (penalty: PenaltyFacts): readonly MeasureFacts[] =>
    measuresOf(penalty).filter((measure) => measure.target === target);
  const known = new Set(upon(other).map(({ kind }) => kind));
  return upon(one).filter(({ kind }) => GRAVER.has(kind) && !known.has(kind));
}

/** What 行政处罚法 第九条 names behind 罚款、没收. */
const GRAVER: ReadonlySet<MeasureKind> = new Set([
  'SUSPEND_PERMIT',
  'REVOKE_PERMIT',
  'REVOKE_BUSINESS_LICENCE',
  'CANCEL_QUALIFICATION',
  'RESTRICT_BUSINESS',
  'REDUCE_BUSINESS_SCOPE',
  'STOP_NEW_BUSINESS',
  'SUSPEND_BUSINESS',
  'SUSPEND_FOR_RECTIFICATION',
  'CLOSE_SITE_OR_APP',
  'ORDER_CLOSURE',
  'BAN',
  'INDUSTRY_BAN',
  'DETENTION',
]);

function unstated(here: Ranges, there: Ranges): Reason {
  if (here.size === there.size) return ['Neither text tells the sum of its fine.', '双方均未写明罚款数额。'];
  return here.size === 0
    ? ['This text does not tell the sum of its fine.', '本文件未写明数额。']
    : ['The other text does not tell the sum of its fine.', '对方未写明数额。'];
}

function finesOf(penalty: PenaltyFacts, target: MeasureTarget): readonly MeasureFacts[] {
  return measuresOf(penalty).filter((measure) => measure.kind === 'FINE' && measure.target === target);
}

function compareRanges(here: Ranges, there: Ranges): Verdict {
  const verdicts: Verdict[] = [];
  for (const kind of new Set([...here.keys(), ...there.keys()])) {
    const [own, other] = [here.get(kind), there.get(kind)];
    if (own === undefined || other === undefined) {
      // A fixed sum and a multiple of gains have no common measure.
      verdicts.push('DIFFERENT');
      continue;
    }
    // Without a ceiling of both the rest decides nothing.
    if (own.max === null || other.max === null) return 'UNKNOWN';
    const highest = byNumber(own.max, other.max);
    verdicts.push(highest === 'SAME' ? byNumber(own.min ?? 0, other.min ?? 0) : highest);
  }
  return together(verdicts);
}

/** None where no fine tells its sum; one that does specifies one that does not: 并处罚款。属于…的，并处…二倍以上五倍以下罚款. */
function rangesOf(fines: readonly MeasureFacts[], parties: readonly Party[] = []): Ranges {
  const ranges = new Map<string, Range>();
  const note = (range: Range): void => {
    const key = `${range.party ?? ''} ${range.countedOf}`;
    const { min, max } = ranges.get(key) ?? range;
    ranges.set(key, { ...range, min: lower(min, range.min), max: higher(max, range.max) });
  };
  for (const { min, max, multipleMin, multipleMax, base, violators } of fines) {
    const fixed = min !== null || max !== null;
    const times = multipleMin !== null || multipleMax !== null;
    for (const party of struckBy(violators, parties)) {
      if (fixed) note({ countedOf: base === 'UNIT' ? 'UNIT' : FIXED, party, min, max });
      if (times) note({ countedOf: base ?? 'ILLEGAL_GAINS', party, min: multipleMin, max: multipleMax });
    }
  }
  return ranges;
}

/** Of the parties that are held apart those that a fine strikes: all, where it tells none. */
function struckBy(violators: readonly string[], parties: readonly Party[]): readonly (Party | null)[] {
  if (parties.length === 0) return [null];
  const party = partyOf(violators);
  return party === null ? parties : [party];
}

const FIXED = 'FIXED';

/** Of several steps the lowest floor: a step without one can be any sum. */
function lower(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.min(a, b);
}

/** Of several steps the highest ceiling; one without a ceiling has none. */
function higher(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b);
}

const COUNTED: Readonly<Record<string, Reason>> = {
  FIXED: ['yuan', '元'],
  UNIT: ['yuan a unit', '元（每单位）'],
  ILLEGAL_GAINS: ['times the illegal gains', '倍违法所得'],
  INVOLVED_AMOUNT: ['times the sum involved', '倍涉案金额'],
  LOSS: ['times the loss', '倍损失'],
  PRICE: ['times the price', '倍货值'],
  CONTRACT_PRICE: ['times the contract price', '倍合同价款'],
  TURNOVER: ['times the turnover', '倍营业额'],
};

const OF_PARTY: Readonly<Record<Party, Reason>> = {
  PERSON: ['for persons ', '对个人'],
  BODY: ['for bodies ', '对单位'],
};

/** Fines in words, by party where they tell it. */
function told(fines: readonly MeasureFacts[], ranges: Ranges): Reason {
  const printed = fines.some(({ violators }) => partyOf(violators) !== null) ? ranges : rangesOf(fines);
  const parts = Array.from(printed.values(), ({ countedOf, party, min, max }): Reason => {
    const [of, whom] = party === null ? ['', ''] : OF_PARTY[party];
    const [english, chinese] = COUNTED[countedOf] ?? ['', ''];
    if (max === null) return [`${of}from ${String(min)} ${english}`, `${whom}${String(min)}${chinese}以上`];
    if (min === null) return [`${of}up to ${String(max)} ${english}`, `${whom}${String(max)}${chinese}以下`];
    const span = min === max ? String(max) : `${String(min)}–${String(max)}`;
    return [`${of}${span} ${english}`, `${whom}${span}${chinese}`];
  });
  return [parts.map(([english]) => english).join(' or '), parts.map(([, chinese]) => chinese).join('或者')];
}

function valueOf(fines: readonly MeasureFacts[]): ComparedValue {
  const ranges = rangesOf(fines);
  const all = [...ranges.values()];
  const ofKind = (kind: string): Range | undefined => all.find(({ countedOf }) => countedOf === kind);
  const times = all.filter(({ countedOf }) => countedOf !== FIXED && countedOf !== 'UNIT');
  return {
    ...NO_VALUE,
    words: fines.map(({ words }) => words),
    amount: (ofKind(FIXED) ?? ofKind('UNIT'))?.max ?? null,
    multiple: times.reduce<number | null>(
      (most, { max }) => (max !== null && (most === null || max > most) ? max : most),
      null,
    ),
  };
}
