import type { MeasureBase } from '../../model/liability-rule.ts';
import { parseNumeral } from '../../text/numerals.ts';
import { matchesIn } from '../words/matches.ts';

/** What a quantity counts: yuan, a multiple of something, days, months. */
export type QuantityKind = 'MONEY' | 'MULTIPLE' | 'DAYS' | 'MONTHS';

/** A quantity with its bounds, both closed; null where the text sets none. Offsets are of the text read. */
export interface Amount {
  readonly kind: QuantityKind;
  readonly start: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  /** Of what it is a multiple, or UNIT for an amount for each square metre, person, day. */
  readonly base: MeasureBase | null;
}

interface Quantity {
  readonly kind: QuantityKind | null;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** The figure before its unit, and what one of its last unit counts: 10000 of 五万元, for 五至十万元. */
  readonly figure: number;
  readonly factor: number;
}

/** Figures with their unit; 上一年度 counts nothing. */
const QUANTITY =
  /(?<once>等[值额](?=以[上下]|的?罚款))|(?<part>[百千万]分之)?(?<figure>l[百千万]*(?=元)|(?<!(?:^|[^以])上)[\d零〇○一二两三四五六七八九十百千万亿点半][\d.,零〇○一二两三四五六七八九十百千万亿点]*)(?<unit>[元圆块倍%％‰日天年]|个?月)?/g;
const PARTS: Readonly<Record<string, number>> = { 百分之: 0.01, 千分之: 0.001, 万分之: 0.0001 };
const JOINT = /^(?:人民币|罚款)?(?:以上、?|[至到－—～~-]|——)[^，。；、]{0,8}$/;
const CEILING_BEFORE =
  /(?:不超过|不得超过|不高于|不得高于|不满|不足|未满|(?<!不得?)低于|最高|至多|(?<!不得?)少于)[^，。；\d处]{0,14}$/;
const FLOOR_BEFORE = /(?:不低于|不少于|不得低于|不得少于|最低|至少)[^，。；\d]{0,10}$/;

/** Reads a figure: 一百二十万 → 1200000, 1,500 → 1500, 一点五 → 1.5, 3万 → 30000; null where it is none. */
function figureOf(figure: string): number | null {
  if (figure === '') return null;
  for (const [mark, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = figure.lastIndexOf(mark);
    if (at < 0) continue;
    const above = figureOf(figure.slice(0, at));
    const below = at === figure.length - 1 ? 0 : figureOf(figure.slice(at + 1));
    return above === null || below === null ? null : above * size + below;
  }
  if (figure === '半') return 0.5;
  // A misprint of old files: 处l万元以上.
  if (figure === 'l') return 1;
  const arabic = /^([\d,]+(?:\.\d+)?)([百千])?$/.exec(figure);
  if (arabic !== null) {
    return (
      Number.parseFloat((arabic[1] ?? '').replaceAll(',', '')) *
      (arabic[2] === '百' ? 100 : arabic[2] === '千' ? 1000 : 1)
    );
  }
  const [whole = '', decimals] = figure.split('点');
  const value = parseNumeral(whole);
  if (value === null || decimals === undefined) return value;
  return Number.parseFloat(
    `${String(value)}.${[...decimals].map((digit) => String(parseNumeral(digit) ?? 0)).join('')}`,
  );
}

function kindOfUnit(unit: string): { kind: QuantityKind | null; factor: number } {
  switch (unit) {
    case '元':
    case '圆':
    case '块':
      return { kind: 'MONEY', factor: 1 };
    case '倍':
      return { kind: 'MULTIPLE', factor: 1 };
    case '%':
    case '％':
      return { kind: 'MULTIPLE', factor: 0.01 };
    case '‰':
      return { kind: 'MULTIPLE', factor: 0.001 };
    case '日':
    case '天':
      return { kind: 'DAYS', factor: 1 };
    case '个月':
      return { kind: 'MONTHS', factor: 1 };
    case '年':
      return { kind: 'MONTHS', factor: 12 };
    default:
      return { kind: null, factor: 1 };
  }
}

function quantitiesOf(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of matchesIn(text, QUANTITY)) {
    const { once, part, figure = '', unit = '' } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    if (once !== undefined) found.push({ ...place, kind: 'MULTIPLE', value: 1, figure: 1, factor: 1 });
    const value = figureOf(figure.replace(/[.,]$/, ''));
    if (value === null) continue;
    const { kind, factor } =
      part === undefined ? kindOfUnit(unit) : { kind: 'MULTIPLE' as const, factor: PARTS[part] ?? 1 };
    found.push({
      ...place,
      kind,
      value: round(value * factor),
      figure: value,
      factor: factor * (/[万亿]$/.exec(figure) === null ? 1 : figure.endsWith('万') ? 1e4 : 1e8),
    });
  }
  return found;
}

/** Takes off the noise of binary fractions: 25 × 0.01 is 0.25. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The words that say of what a multiple is taken; the nearest before it counts. */
const BASES: readonly (readonly [MeasureBase, RegExp])[] = [
  ['ILLEGAL_GAINS', /违法所得|非法所得|非法收入|违法收入|收取的?(?:费用|报酬)|非法获利|所得/],
  ['LOSS', /损失/],
  // 违法经营额 is what was dealt in, and no turnover of a whole business.
  ['TURNOVER', /(?<![违非]法)(?:营业|经营|销售)(?:收入|总?额|金额)/],
  ['CONTRACT_PRICE', /价款|造价|合同(?:总?价|(?:总|标的)?金?额)|工程款/],
  ['PRICE', /货值|价值|售价|[总单]价|产值|票价|价格|市场价/],
  ['INVOLVED_AMOUNT', /金额|数额|费用|资金|[费款额]|收入|工资|报酬|[酬用]金|补偿|邮资|成本|优待金|证券|融券/],
];

function baseOf(before: string): MeasureBase | null {
  for (const [base, words] of BASES) if (words.test(before)) return base;
  return null;
}

/** 每平方米, and what is done for each: 每招用一名未成年人每月处, 每株可以处, 每一停车位每日罚款. */
const PER_UNIT = /每(?:日按[^每，。；]{0,16}|[^每，。；、处罚]{0,16}(?:处以?|罚款?)?)$/;

/**
 * The amounts and durations of a stretch of text, in order. A lower and an upper bound are one amount; 以上 and 以下
 * are closed; a bare amount is both bounds.
 *
 * @example 处五万元以上五十万元以下罚款 → MONEY 50000 to 500000
 * @example 违法所得一倍以上十倍以下 → MULTIPLE 1 to 10 of ILLEGAL_GAINS
 * @example 货值金额等值以上三倍以下 → MULTIPLE 1 to 3 of PRICE
 * @example 工程造价百分之五以上百分之十以下 → MULTIPLE 0.05 to 0.1 of CONTRACT_PRICE
 * @example 每平方米五百元以下 → MONEY to 500, UNIT
 */
export function readAmounts(text: string): readonly Amount[] {
  const quantities = quantitiesOf(text);
  const amounts: Amount[] = [];
  let from = 0;
  for (let i = 0; i < quantities.length; i++) {
    const low = quantities[i];
    const high = quantities[i + 1];
    if (low === undefined) break;
    const before = text.slice(from, low.start);
    const lower = high === undefined ? null : sameUnit(low, high, text.slice(low.end, high.start));
    if (lower === null && high !== undefined && leavesOutUnit(low, high, text)) {
      i++;
      const end = high.end + '以下'.length;
      amounts.push({ kind: 'MONEY', start: low.start, end, min: low.value, max: high.value, base: null });
      from = end;
      continue;
    }
    if (lower !== null && high?.kind != null) {
      i++;
      const end = high.end + (/^(?:以下|以内)/.exec(text.slice(high.end, high.end + 2))?.[0].length ?? 0);
      amounts.push({
        kind: high.kind,
        start: low.start,
        end,
        min: lower,
        max: high.value,
        base: baseFor(high.kind, before),
      });
      from = end;
      continue;
    }
    if (low.kind === null) continue;
    const after = /^(?:以上|以下|以内)/.exec(text.slice(low.end, low.end + 2))?.[0];
    const ceiling =
      after === '以下' || after === '以内' || (after === undefined && CEILING_BEFORE.test(before));
    const floor = after === '以上' || (after === undefined && FLOOR_BEFORE.test(before));
    amounts.push({
      kind: low.kind,
      start: low.start,
      end: low.end + (after?.length ?? 0),
      min: ceiling ? null : low.value,
      max: floor ? null : low.value,
      base: baseFor(low.kind, before),
    });
    from = low.end;
  }
  return amounts;
}

function baseFor(kind: QuantityKind, before: string): MeasureBase | null {
  if (kind === 'MONEY') return PER_UNIT.test(before) ? 'UNIT' : null;
  return kind === 'MULTIPLE' ? baseOf(before) : null;
}

/** 二千元以上二万以下罚款: the upper bound leaves out its 元. */
function leavesOutUnit(low: Quantity, high: Quantity, text: string): boolean {
  const joined = text.slice(low.end, high.start) === '以上' && /^以下的?罚款/.test(text.slice(high.end));
  return joined && low.kind === 'MONEY' && high.kind === null && high.value > low.value;
}

/** Value of a lower bound in the unit of the upper one, or null where the two are no pair: 五至十万元 → 50000. */
function sameUnit(low: Quantity, high: Quantity, between: string): number | null {
  if (high.kind === null || !JOINT.test(between)) return null;
  if (low.kind === high.kind) return low.value;
  if (low.kind !== null) return null;
  // 五万以上十万元以下 leaves out the 元 alone, 五至十万元 also the 万.
  return round(low.factor > 1 ? low.value : low.figure * high.factor);
}
