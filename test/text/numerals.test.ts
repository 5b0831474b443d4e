import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatNumeral, parseNumeral } from '../../src/text/numerals.ts';

describe('numerals', () => {
  test.each([
    ['一', 1],
    ['十', 10],
    ['十四', 14],
    ['二十', 20],
    ['一百二十三', 123],
    ['一百零三', 103],
    ['一百〇三', 103],
    ['一百一十', 110],
    ['一千二百六十', 1260],
    ['一千零五', 1005],
    ['二〇二二', 2022],
    ['一○', 10],
    ['两百', 200],
    ['廿三', 23],
    ['12', 12],
    ['１２', 12],
    ['0', 0],
  ])('%s is %i', (written, value) => {
    expect(parseNumeral(written)).toBe(value);
  });

  test.each(['', '第', '十十', '百千', '甲', '一百二十三十', '1.5', 'O', '一百二三四'])(
    '%s is none',
    (written) => {
      expect(parseNumeral(written)).toBeNull();
    },
  );

  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => {
        expect(parseNumeral(formatNumeral(value))).toBe(value);
        expect(parseNumeral(String(value))).toBe(value);
      }),
    );
  });

  it('never throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'零〇一二三九十百千两廿0９x'), maxLength: 12 }),
        (written) => {
          const value = parseNumeral(written);
          expect(value === null || (Number.isInteger(value) && value >= 0)).toBe(true);
        },
      ),
    );
  });
});
