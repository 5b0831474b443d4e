const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((digit, value) => [digit, value] as const),
  ...[...'零壹贰叁肆伍陆柒捌玖'].map((digit, value) => [digit, value] as const),
  ...[...'０１２３４５６７８９'].map((digit, value) => [digit, value] as const),
  ...[...'0123456789'].map((digit, value) => [digit, value] as const),
  ['○', 0],
  ['两', 2],
]);

const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
  ['廿', 20],
  ['卅', 30],
]);

/** The characters of a numeral, for use inside a character class of a pattern. */
export const NUMERAL_CHARACTERS = '〇○零一二三四五六七八九十百千两廿卅\\d０-９';

/**
 * Reads a Chinese, Arabic or full-width numeral of at most four figures, as it numbers provisions.
 *
 * @example 一百二十三 → 123; 二〇二 → 202; １２ → 12; 第 → null
 */
export function parseNumeral(numeral: string): number | null {
  if (numeral === '') return null;
  let total = 0;
  let digits = 0;
  let hasDigit = false;
  let lastUnit = Infinity;
  for (const character of numeral) {
    const digit = DIGITS.get(character);
    if (digit !== undefined) {
      digits = digits * 10 + digit;
      hasDigit = true;
      if (digits > 99_999) return null;
      continue;
    }
    const unit = UNITS.get(character);
    if (unit === undefined) return null;
    const rank = unit === 20 || unit === 30 ? 10 : unit;
    // Units fall: 十百 and 十十 are no numbers.
    if (rank >= lastUnit) return null;
    lastUnit = rank;
    if (digits > 9 || (rank !== unit && digits > 0)) return null;
    total += hasDigit && digits > 0 ? digits * unit : unit;
    digits = 0;
    hasDigit = false;
  }
  // After a unit at most one figure follows: 一百二十三, 一百零三.
  if (lastUnit !== Infinity && digits > 9) return null;
  return total + digits;
}

const FIGURES = '零一二三四五六七八九';

/**
 * Writes a number from 0 to 9999 as a statute numbers its provisions.
 *
 * @example 14 → 十四; 105 → 一百零五; 1260 → 一千二百六十
 */
export function formatNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError('A numeral has 0 to 9999.');
  if (value === 0) return '零';
  let written = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const figure = Math.floor(value / unit) % 10;
    if (figure === 0) {
      gap = written !== '';
      continue;
    }
    if (gap) written += '零';
    gap = false;
    // 十四, not 一十四; but 一百一十四.
    written += unit === 10 && figure === 1 && written === '' ? name : `${FIGURES[figure] ?? ''}${name}`;
  }
  return written;
}
