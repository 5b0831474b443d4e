import type { MeasureTarget } from '../model/liability-rule.ts';
import { measuresOf, type MeasureFacts, type PenaltyFacts } from './penalty-facts.ts';
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

/** Fines of a penalty against one kind of person, by what they are counted of. */
type Ranges = ReadonlyMap<string, Range>;

interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

const STRUCK: Readonly<Record<MeasureTarget, Reason>> = {
  VIOLATOR: ['the violator', '违法者'],
  RESPONSIBLE_PERSON: ['responsible persons', '直接责任人员'],
};

/**
 * Compares the fines against the violator, or against the responsible persons: the highest of each kind first (fixed
 * sums, multiples of a base, sums a unit), where those are equal the lowest.
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
    return {
      ...values,
      ...oneSided(
        own.length > 0,
        [`Only this text fines ${struck}.`, `仅本文件对${whom}规定罚款。`],
        [`Only the other text fines ${struck}.`, `仅对方文件对${whom}规定罚款。`],
      ),
    };
  }
  const [ranges, others] = [rangesOf(own), rangesOf(other)];
  const verdict = compareRanges(ranges, others);
  if (verdict === 'UNKNOWN') {
    return {
      ...values,
      verdict,
      reason: ['A fine is named without its ceiling.', '罚款未写明上限。'],
    };
  }
  const [ours, theirs] = [told(ranges), told(others)];
  return {
    ...values,
    verdict,
    reason: [`Fine here ${ours[0]}, there ${theirs[0]}.`, `罚款：本文件${ours[1]}，对方${theirs[1]}。`],
  };
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

function rangesOf(fines: readonly MeasureFacts[]): Ranges {
  const ranges = new Map<string, Range>();
  const note = (kind: string, min: number | null, max: number | null): void => {
    const known = ranges.get(kind);
    ranges.set(
      kind,
      known === undefined ? { min, max } : { min: lower(known.min, min), max: higher(known.max, max) },
    );
  };
  for (const { min, max, multipleMin, multipleMax, base } of fines) {
    const fixed = min !== null || max !== null;
    const times = multipleMin !== null || multipleMax !== null;
    if (fixed || !times) note(base === 'UNIT' ? 'UNIT' : FIXED, min, max);
    if (times) note(base ?? 'ILLEGAL_GAINS', multipleMin, multipleMax);
  }
  return ranges;
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

function told(ranges: Ranges): Reason {
  const parts = Array.from(ranges, ([kind, { min, max }]): Reason => {
    const [english, chinese] = COUNTED[kind] ?? ['', ''];
    const span = `${number(min)}–${number(max)}`;
    return min === null
      ? [`up to ${number(max)} ${english}`, `${number(max)}${chinese}以下`]
      : [`${span} ${english}`, `${span}${chinese}`];
  });
  return [parts.map(([english]) => english).join(' or '), parts.map(([, chinese]) => chinese).join('或者')];
}

const number = (value: number | null): string => (value === null ? '?' : String(value));

function valueOf(fines: readonly MeasureFacts[]): ComparedValue {
  const ranges = rangesOf(fines);
  const times = Array.from(ranges).filter(([kind]) => kind !== FIXED && kind !== 'UNIT');
  return {
    ...NO_VALUE,
    words: fines.map(({ words }) => words),
    amount: (ranges.get(FIXED) ?? ranges.get('UNIT'))?.max ?? null,
    multiple: times.reduce<number | null>(
      (most, [, { max }]) => (max !== null && (most === null || max > most) ? max : most),
      null,
    ),
  };
}
