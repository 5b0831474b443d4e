import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from '../../src/compare/word-diff.ts';
import { cpuTime } from '../support/cpu-time.ts';

const side = (pieces: ReturnType<typeof wordDiff>, op: 'HERE' | 'THERE'): string =>
  pieces
    .filter((piece) => piece.op === 'SAME' || piece.op === op)
    .map(({ text }) => text)
    .join('');

it('cuts between words', () => {
  // 反电信网络诈骗法 22(2) against 浙江 25(2).
  expect(wordDiff('对涉案电话卡进行核验', '对涉案账号重新进行核验')).toEqual([
    { op: 'SAME', text: '对涉案' },
    { op: 'HERE', text: '电话卡' },
    { op: 'THERE', text: '账号重新' },
    { op: 'SAME', text: '进行核验' },
  ]);
});

it('cuts texts in traditional script as those in simplified script', () => {
  expect(wordDiff('對涉案電話卡進行核驗', '對涉案賬號重新進行核驗').map(({ text }) => text)).toEqual([
    '對涉案',
    '電話卡',
    '賬號重新',
    '進行核驗',
  ]);
});

it('tells equal texts in one piece, and empty ones in none', () => {
  expect(wordDiff('不得出售', '不得出售')).toEqual([{ op: 'SAME', text: '不得出售' }]);
  expect(wordDiff('', '')).toEqual([]);
  expect(wordDiff('', '不得')).toEqual([{ op: 'THERE', text: '不得' }]);
});

it('gives both texts back', () => {
  const text = fc.array(fc.constantFrom('应当', '登记', '，', '互联网', '服务', '不得', '\n', 'APP'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [here, there] = [a.join(''), b.join('')];
      const pieces = wordDiff(here, there);
      expect([side(pieces, 'HERE'), side(pieces, 'THERE')]).toEqual([here, there]);
    }),
  );
});

it('gives up on texts that share next to nothing, and stays quick', () => {
  const words = (from: number) =>
    Array.from({ length: 20_000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7 + from) % 9_000)),
    ).join('，');
  const [here, there] = [words(0), words(4_000)];
  expect(cpuTime(() => wordDiff(here, there))).toBeLessThan(5_000);
  const pieces = wordDiff(here, there);
  expect([side(pieces, 'HERE'), side(pieces, 'THERE')]).toEqual([here, there]);
});
