import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, toSource } from '../../src/text/places.ts';
import type { SourceText } from '../../src/model/source-text.ts';
import { cpuTime } from '../support/cpu-time.ts';

const sourceOf = (decoded: string): SourceText => ({
  file: 'a.txt',
  hash: '',
  decoded,
  traditional: false,
  setAside: [],
  description: {},
  lines: [],
});

describe('places', () => {
  it('count code points and quote the file exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (decoded, a, b) => {
        const points = Array.from(decoded);
        const start = Math.min(a, b) % (points.length + 1);
        const end = start + (Math.max(a, b) % (points.length - start + 1));
        const units = (count: number): number => points.slice(0, count).join('').length;
        expect(toSource(sourceOf(decoded), { start: units(start), end: units(end) })).toEqual({
          file: 'a.txt',
          start,
          end,
          quote: points.slice(start, end).join(''),
        });
      }),
    );
  });

  it('shift behind a rare character', () => {
    expect(toSource(sourceOf('\uFEFF𠮷第一条'), { start: 3, end: 6 })).toMatchObject({
      start: 2,
      end: 5,
      quote: '第一条',
    });
  });

  it('refuse a span outside the file', () => {
    expect(() => toSource(sourceOf('甲'), { start: 0, end: 2 })).toThrow(RangeError);
    expect(() => toSource(sourceOf('甲'), { start: 1, end: 0 })).toThrow(RangeError);
  });

  it('know the line, over LF, CR LF and CR', () => {
    const source = sourceOf('甲\n乙\r\n丙\r丁');
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((offset) => lineAt(source, offset))).toEqual([
      1, 1, 2, 2, 2, 3, 3, 4,
    ]);
  });

  it('are found in a large file without a walk through it', () => {
    const source = sourceOf('第一条 𠮷\n'.repeat(100_000));
    const look = (): void => {
      for (let i = 0; i < 100_000; i += 1) {
        toSource(source, { start: i * 7, end: i * 7 + 3 });
        lineAt(source, i * 7);
      }
    };
    expect(cpuTime(look)).toBeLessThan(2000);
  });
});
