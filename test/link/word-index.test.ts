import { describe, expect, it } from 'vitest';
import { conceptsIn } from '../../src/link/concepts.ts';
import { WordIndex } from '../../src/link/word-index.ts';

/** Texts of a few characters, so that they share pairs, repeat some, and hold words of one concept (提示, 提醒). */
function textsOf(count: number): readonly string[] {
  const parts = ['登', '记', '实', '名', '制', '，', '。', '提示', '提醒', 'A', '7', '销售', '出售'];
  let seed = 11;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: next(14) }, () => parts[next(parts.length)] ?? '').join(''),
  );
}

function wordsOf(text: string): ReadonlyMap<string, number> {
  const pairs = Array.from(text, (character, at) => character + text.charAt(at + 1));
  const words = [
    ...pairs.filter((pair) => /^[\p{Script=Han}A-Za-z\d]{2}$/u.test(pair)),
    ...conceptsIn(text).map(({ concept }) => `concept ${String(concept)}`),
  ];
  return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}

/** The likeness of two texts by its definition, each word weighed by how few texts hold it. */
function likenessOf(query: string, text: string, texts: readonly string[]) {
  const all = texts.map(wordsOf);
  const weight = (word: string): number => {
    const holders = all.filter((words) => words.has(word)).length;
    return Math.max(0, Math.log((texts.length + 1) / (holders + 0.5)));
  };
  const worth = (words: ReadonlyMap<string, number>, word: string): number =>
    weight(word) * (1 + Math.log(words.get(word) ?? 1));
  const sum = (words: Iterable<string>, of: (word: string) => number): number =>
    [...words].reduce((total, word) => total + of(word), 0);
  const [a, b] = [wordsOf(query), wordsOf(text)];
  const length = (words: ReadonlyMap<string, number>): number =>
    Math.sqrt(sum(words.keys(), (word) => worth(words, word) ** 2));
  const shared = [...a.keys()].filter((word) => b.has(word));
  return {
    cosine: sum(shared, (word) => worth(a, word) * worth(b, word)) / (length(a) * length(b) || 1),
    contained: sum(shared, weight) / sum(a.keys(), weight),
    held: sum(shared, weight) / sum(b.keys(), weight),
  };
}

describe('an index of the words of texts', () => {
  const texts = textsOf(24);
  const index = new WordIndex(texts.map((text, at) => ({ id: String(at).padStart(2, '0'), text })));

  it.each(textsOf(40).slice(20))('finds the texts like %s, each as like as defined', (query) => {
    const found = index.like(query);
    const known = texts.flatMap((text, at) => {
      const likeness = likenessOf(query, text, texts);
      return likeness.cosine > 0 ? { id: String(at).padStart(2, '0'), ...likeness } : [];
    });
    expect(found.map(({ id }) => id).sort()).toEqual(known.map(({ id }) => id));
    for (const one of found) {
      const { cosine, contained, held } = known.find(({ id }) => id === one.id) ?? one;
      expect(one.cosine).toBeCloseTo(cosine, 9);
      expect(one.contained).toBeCloseTo(contained, 9);
      expect(one.held).toBeCloseTo(held, 9);
    }
    expect(found.map(({ cosine }) => cosine)).toEqual(
      found.map(({ cosine }) => cosine).sort((a, b) => b - a),
    );
    const least = found[2]?.cosine ?? 0;
    expect(index.like(query, least)).toEqual(found.filter(({ cosine }) => cosine >= least));
  });

  it('finds nothing for words that no text holds', () => {
    expect(index.like('矿产资源')).toEqual([]);
  });
});
