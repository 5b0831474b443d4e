import { describe, expect, it } from 'vitest';
import { LoadOrder, partsOf } from '../../src/load/load-order.ts';

/** A law that comes after those that cite it has them all linked again: what many name comes first. */
function sorted(texts: Readonly<Record<string, string>>): readonly string[] {
  const order = new LoadOrder();
  const files = Object.entries(texts).map(([name, text]) => ({
    name,
    id: order.note({ name, bytes: new TextEncoder().encode(text) }),
  }));
  return order.sorted(files).map(({ name }) => name);
}

describe('the order of files in a load of many parts', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'a national law comes before what carries it out, by its short name and its full one',
      {
        'a.md': '浙江省实施《中华人民共和国水法》办法\n\n第一条 根据《中华人民共和国水法》，制定本办法。',
        'b.md': '北京市实施办法\n\n第一条 根据《水法》，制定本办法。',
        'c.md': '# 中华人民共和国水法\n\n第一条 制定本法。',
      },
      ['c.md', 'a.md', 'b.md'],
    ],
    [
      'what more files name comes first, however often one of them does',
      {
        'a.md': '甲法\n第一条 依照《乙法》和《丙法》。',
        'b.md': '乙法\n第一条 依照《丁法》，《丁法》，《丁法》和《丙法》。',
        'c.md': '丙法\n第一条 制定本法。',
        'd.md': '丁法\n第一条 制定本法。',
      },
      ['c.md', 'b.md', 'd.md', 'a.md'],
    ],
    [
      'what nobody names stays in the order given, and so does what has no title',
      { 'z.md': '乙法\n第一条 制定本法。', 'e.md': '', 'a.md': '甲法\n第一条 制定本法。' },
      ['z.md', 'e.md', 'a.md'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(sorted(texts)).toEqual(expected);
  });
});

describe('the parts of a load', () => {
  it.each([
    [[3, 4, 9, 1], { files: 2, bytes: 8 }, [[3, 4], [9], [1]]],
    [[1, 1, 1], { files: 2, bytes: 8 }, [[1, 1], [1]]],
    [[9, 9], { files: 2, bytes: 8 }, [[9], [9]]],
    [[], { files: 2, bytes: 8 }, []],
  ])('of %j with at most %j are %j', (sizes, most, expected) => {
    const parts = partsOf(
      sizes.map((size) => ({ size })),
      most,
    );
    expect(parts.map((part) => part.map(({ size }) => size))).toEqual(expected);
  });
});
