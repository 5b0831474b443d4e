import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hasGapBefore, joinMapped, sliceMapped, sourceOffset, spanOf } from '../../src/text/mapped-text.ts';
import { normalise } from '../../src/text/normalise.ts';
import { cpuTime } from '../support/cpu-time.ts';

const textOf = (raw: string): string => normalise(raw, 0, raw.length).text;

describe('normalised text (guidelines §1)', () => {
  test.each([
    ['white space between Chinese characters goes', '第一章　总　则', '第一章总则'],
    ['a date left blank closes up', '本规定自  年　月　日起施行。', '本规定自年月日起施行。'],
    ['a date left blank with underscores closes up', '自____年__月__日起', '自年月日起'],
    ['between Latin words it stays, as one space', 'the  People\tCongress', 'the People Congress'],
    ['between a figure and a character it stays', '处 5 万元', '处 5 万元'],
    ['traditional 條 of an article number', '依据第二十二條和條例', '依据第二十二条和條例'],
    ['bold marks', '**第一条**　为了', '第一条为了'],
    ['a link keeps its words', '依照[某法](https://a.b/c_d)的规定', '依照某法的规定'],
    ['square brackets that are no link stay', '[2020]5号', '[2020]5号'],
    ['an image', '甲![图](a.png)乙', '甲乙'],
    ['tags', '甲<b class="x">乙</b>丙', '甲乙丙'],
    ['a comment', '甲<!-- 注 -->乙', '甲乙'],
    ['less than is no tag', '含量<5%，>3%', '含量<5%，>3%'],
    ['entities', '甲&nbsp;乙&ldquo;丙&rdquo;&#12290;&lt;', '甲乙“丙”。<'],
    ['an unknown entity is text', 'A&B 和 &foo;', 'A&B 和 &foo;'],
    ['invisible characters', '第\u200B一\u00AD条\uFEFF本\u202E法', '第一条本法'],
    ['a star that multiplies', '长3*4米', '长3*4米'],
    ['typos stay', '在电信网络诈工作中', '在电信网络诈工作中'],
    ['full-width figures stay', '第１２条', '第１２条'],
  ])('%s', (_, raw, expected) => {
    expect(textOf(raw)).toBe(expected);
  });
});

/** Text as nasty as files are: marks, entities, spaces, surrogates, anything. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '第二十二條',
        '**',
        '*',
        '<!--',
        '-->',
        '<b>',
        '[',
        '](/',
        ')',
        '![',
        '&nbsp;',
        '&',
        '𠮷',
        '　',
        ' ',
      ),
      fc.constantFrom('甲', '。', 'A', '1', '\t', '\u200B', '_', '__', '`', '<'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('every character of normalised text knows its place', () => {
  it('stands in the file where its run says, but for a replaced one', () => {
    fc.assert(
      fc.property(nasty, fc.nat(5), (raw, before) => {
        const file = `${'x'.repeat(before)}${raw}`;
        const mapped = normalise(file, before, file.length);
        let at = 0;
        let last = before;
        for (const run of mapped.runs) {
          expect(run.at).toBe(at);
          expect(run.start).toBeGreaterThanOrEqual(last);
          at += run.length;
          last = run.start + run.length;
        }
        expect(at).toBe(mapped.text.length);
        expect(last).toBeLessThanOrEqual(file.length);
        for (let i = 0; i < mapped.text.length; i += 1) {
          const printed = file[sourceOffset(mapped, i)] ?? '';
          const character = mapped.text[i] ?? '';
          expect(printed === character || character === ' ' || /[條&]/u.test(printed)).toBe(true);
        }
      }),
    );
  });

  it('does so in slices and joined texts', () => {
    fc.assert(
      fc.property(nasty, nasty, fc.nat(50), fc.nat(50), (one, two, a, b) => {
        const file = `${one}\n${two}`;
        const joined = joinMapped([
          normalise(file, 0, one.length),
          normalise(file, one.length + 1, file.length),
        ]);
        const start = Math.min(a, b, joined.text.length);
        const end = Math.min(Math.max(a, b), joined.text.length);
        const slice = sliceMapped(joined, start, end);
        expect(slice.text).toBe(joined.text.slice(start, end));
        for (let i = start; i < end; i += 1) {
          expect(sourceOffset(slice, i - start)).toBe(sourceOffset(joined, i));
        }
        if (start < end) {
          expect(spanOf(joined, start, end)).toEqual({
            start: sourceOffset(joined, start),
            end: sourceOffset(joined, end - 1) + 1,
          });
        }
      }),
    );
  });

  it('sees the gap behind a number', () => {
    const file = '**第一条**　为了';
    const mapped = normalise(file, 0, file.length);
    expect([2, 3, 4].map((offset) => hasGapBefore(mapped, offset))).toEqual([false, true, false]);
  });

  it('joins Chinese lines without a space and Latin ones with it', () => {
    const file = '采\n\n取各项 the\nlaw';
    const lines = [
      [0, 1],
      [3, 10],
      [11, 14],
    ] as const;
    expect(joinMapped(lines.map(([from, to]) => normalise(file, from, to))).text).toBe('采取各项 the law');
  });
});

test.each([
  ['unclosed comments', '<!--'],
  ['unclosed tags', '<a '],
  ['unclosed links', '[a]('],
  ['unclosed images', '![a'],
  ['stars', '*'],
  ['ampersands', '&'],
  ['spaces', ' 　'],
  ['traditional numbers', '第一條'],
])('a long line of %s takes linear time', (_, unit) => {
  const raw = unit.repeat(Math.ceil(1_000_000 / unit.length));
  expect(cpuTime(() => normalise(raw, 0, raw.length))).toBeLessThan(3000);
});
