import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ProvisionNode } from '../../src/model/provision.ts';
import { withoutPageNumbers } from '../../src/parse/page-furniture.ts';
import { textLines } from '../../src/parse/text-line.ts';
import { BrokenInputError } from '../../src/text/broken-input.ts';
import { formatNumeral } from '../../src/text/numerals.ts';
import { parseText } from './parse-text.ts';
import { printTree } from './print-tree.ts';
import { cpuTime } from '../support/cpu-time.ts';

const line = fc.oneof(
  fc.constantFrom(
    '甲。',
    '有下列情形之一的：',
    '（一）甲；',
    '（二）乙。',
    '1．子；',
    '“第三条　丙。”',
    '第三条规定的除外。',
  ),
  fc.constantFrom(
    '附件1',
    '第二章　治理',
    '第一节　登记',
    '一、甲。',
    '二、乙：',
    '附则',
    '目录',
    '某条例',
    '问：何？',
  ),
  fc.integer({ min: 1, max: 130 }).map((value) => `第${formatNumeral(value)}条　应当依法进行。`),
  fc.integer({ min: 1, max: 9 }).map((value) => `第${formatNumeral(value)}条之一【标题】`),
  fc.string({ unit: fc.constantFrom(...'甲乙第一条章（）【】“”：；。、，1. *#>-　'), maxLength: 12 }),
);
const text = fc
  .array(line, { maxLength: 30 })
  .map((lines) => `某省反诈条例\n第一条　本条例。\n${lines.join('\n')}`);

/** White space and the brackets and colons around numbers and captions are no words. */
const words = (printed: string): string => printed.replace(/[\s【】〔〕[\]（）()：:、.．]/gu, '');

/** A star marks, but for a lone one between two letters or figures, which multiplies. */
const MARKING_STAR = /\*{2,}|(?<![\da-z])\*|\*(?![\da-z])/giu;

function checkSpans(nodes: readonly ProvisionNode[], start: number, end: number): void {
  let at = start;
  for (const { span, children } of nodes) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(end);
    checkSpans(children, span.start, span.end);
    at = span.end;
  }
}

describe('whatever stands in a file', () => {
  it('gives unique eIds, nested and ordered spans, and a tree that prints the body', () => {
    fc.assert(
      fc.property(text, (file) => {
        const { instruments, first, eIds } = parseText(file);
        expect(new Set(eIds).size).toBe(eIds.length);
        checkSpans(first.body, 0, file.length);
        if (instruments.length > 1 || first.form !== 'STATUTE') return;
        const begin = first.body[0]?.span.start ?? 0;
        const tail = new Set(first.tail);
        const body = withoutPageNumbers(textLines(first.source))
          .map((line) => line.source)
          .filter(({ span }) => span.start >= begin);
        const kept = body
          .filter((source) => !tail.has(source))
          .map((source) => source.raw.replace(MARKING_STAR, ''));
        expect(words(printTree(first.body))).toBe(words(kept.join('\n')));
      }),
      {
        numRuns: 300,
        examples: [['某省反诈条例\n第一条　本条例。1*1'], ['某省反诈条例\n第一条　本条例。1*1**1*，*1']],
      },
    );
  });

  it('is parsed or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        for (const file of [noise, `某法\n第一条 甲。\n${noise}`]) {
          try {
            parseText(file);
          } catch (error) {
            expect(error).toBeInstanceOf(BrokenInputError);
          }
        }
      }),
    );
  });
});

describe('time is linear in the length of a text', () => {
  test.each([
    ['many unclosed quotations', '“甲。\n'],
    ['many unmarked lines', '甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛\n'],
    ['many lead-ins', '下列：\n'],
    ['many first items', '（一）甲；\n'],
    ['many titles', '某条例\n'],
    ['many first articles', '第一条 甲。\n'],
    ['many headings', '第一章 总则\n'],
    ['many annexes', '附件\n'],
    ['many stray references', '第九条规定的\n'],
  ])('%s', (_, unit) => {
    const nasty = unit.repeat(60_000);
    expect(cpuTime(() => parseText(`某法\n第一条 甲。\n${nasty}`))).toBeLessThan(15_000);
  });
});
