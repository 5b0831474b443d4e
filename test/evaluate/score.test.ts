import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { score } from '../../src/evaluate/score.ts';
import { readScoredText } from '../../src/evaluate/scored-text.ts';
import { round4 } from '../../src/evaluate/tally.ts';

const GOLD = new URL('../gold/', import.meta.url);
const REFERENCE = new URL('../../../shared/gold/score.py', import.meta.url).pathname;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const golds = readdirSync(GOLD)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, GOLD), 'utf8')) as JsonObject);

const scored = (gold: readonly JsonObject[], found: readonly JsonObject[]) => {
  const { rows, missing } = score(gold.map(readScoredText), found.map(readScoredText));
  return { rows: Object.fromEntries(rows), missing };
};

describe('score', () => {
  it('gives every layer of a perfect answer 1', () => {
    const { rows, missing } = scored(golds, golds);
    expect(missing).toEqual([]);
    expect(Object.keys(rows)).toContain('norms.tight');
    for (const row of Object.values(rows)) expect(row).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  });

  it('gives the layers in the order of the guidelines, whichever text comes first', () => {
    const texts = [
      { source: 'a', references: [{ at: 'art_1__para_1', kind: 'BASIS', target: { eId: 'art_2' } }] },
      { source: 'b', instrument: { title: '某法' }, functions: { art_1__para_1: 'PURPOSE' } },
    ];
    expect(Object.keys(scored(texts, texts).rows)).toEqual([
      'instrument',
      'functions',
      'references',
      'references.kind',
    ]);
  });

  it('misses everything of a text of which nothing was found, and names it', () => {
    const [first, ...others] = golds;
    const { rows, missing } = scored(golds, others);
    expect(missing).toEqual([first?.source]);
    expect(rows.norms?.recall).toBeLessThan(1);
    expect(rows.norms?.precision).toBe(1);
  });

  it('scores the definitions of the articles that were annotated', () => {
    const definition = { at: 'art_2__para_1', term: '海域', quote: '本法所称海域，是指内水、领海' };
    const further = { ...definition, at: 'art_9__para_1', term: '海岸线' };
    const gold = { source: 'one', scope: ['art_2'], definitions: [definition] };
    const { rows } = scored([gold], [{ source: 'one', definitions: [definition, further] }]);
    expect(rows.definitions).toMatchObject({ gold: 1, found: 1, hit: 1 });
  });

  test.each([
    { value: 0.03125, rounded: 0.0312, why: 'an exact half goes to the even digit' },
    { value: 0.09375, rounded: 0.0938, why: 'an exact half goes to the even digit' },
    { value: 2 / 3, rounded: 0.6667, why: 'anything else to the nearest' },
    { value: 1, rounded: 1, why: 'a whole stays' },
  ])('rounds $value to $rounded: $why', ({ value, rounded }) => {
    expect(round4(value)).toBe(rounded);
  });
});

/** A generator of numbers in [0, 1) that gives the same row for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A copy of annotations in which list members are dropped, doubled and moved, and words and numbers are altered. */
function mutate(value: Json, random: () => number, key = ''): Json {
  if (Array.isArray(value)) {
    const kept = value.filter(() => random() > 0.08).map((member) => mutate(member, random));
    const doubled = kept.flatMap((member) => (random() < 0.04 ? [member, member] : [member]));
    return random() < 0.1 ? doubled.reverse() : doubled;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, mutate(member, random, name)]),
    );
  }
  if (key === 'source' || random() > 0.12) return value;
  if (typeof value === 'number') return random() < 0.5 ? null : value * 10;
  if (typeof value !== 'string') return value;
  if (key === 'quote' || key === 'condition' || key === 'passage' || key === 'title') {
    const cut = Math.floor(random() * value.length);
    return random() < 0.5 ? value.slice(cut) : `${value.slice(0, cut)}　“𠮷”${value.slice(cut)}`;
  }
  const swaps: Readonly<Record<string, string>> = {
    kind: 'PERMISSION',
    at: 'art_12__para_1',
    circumstance: 'SERIOUS',
    local: 'art_3__para_1',
    national: 'art_4__para_1',
    duty: 'art_9__para_2',
    eId: 'art_1__para_1',
  };
  return swaps[key] ?? value;
}

const reference = existsSync(REFERENCE) && hasPython();

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!reference)('score beside score.py (left out where python3 or ../shared is absent)', () => {
  const cases = [
    { name: 'the annotations themselves', found: golds },
    { name: 'nothing found', found: [{ source: 'another' }] },
    ...[1, 2, 3, 4, 5, 6].map((seed) => ({
      name: `annotations altered with seed ${seed}`,
      found: golds.map((gold) => mutate(gold, seeded(seed * 7919)) as JsonObject),
    })),
  ];
  test.each(cases)('agrees on $name', ({ found }) => {
    const folder = mkdtempSync(join(tmpdir(), 'fawang-score-'));
    try {
      const file = join(folder, 'found.json');
      writeFileSync(file, JSON.stringify(found));
      const gold = join(folder, 'gold.json');
      for (const one of golds) {
        writeFileSync(gold, JSON.stringify(one));
        const printed = execFileSync('python3', [REFERENCE, '--json', gold, file], { encoding: 'utf8' });
        expect(scored([one], found)).toEqual(JSON.parse(printed));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('prints the rows in the same order and sums the texts of a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fawang-score-'));
    try {
      golds.forEach((gold, index) => writeFileSync(join(folder, `${index}.json`), JSON.stringify(gold)));
      const found = golds.map((gold) => mutate(gold, seeded(42)) as JsonObject);
      const file = join(tmpdir(), `fawang-found-${process.pid}.json`);
      writeFileSync(file, JSON.stringify(found));
      const printed = execFileSync('python3', [REFERENCE, '--json', folder, file], { encoding: 'utf8' });
      rmSync(file);
      const expected = JSON.parse(printed) as { rows: JsonObject };
      const actual = scored(golds, found);
      expect(actual).toEqual(expected);
      expect(Object.keys(actual.rows)).toEqual(Object.keys(expected.rows));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
