import { describe, expect, it } from 'vitest';
import { changesSince, linesOf, readDifferences, sealed } from '../../src/evaluate/differences.ts';
import { tellChanges } from '../../src/evaluate/report.ts';
import { score } from '../../src/evaluate/score.ts';
import { readScoredText } from '../../src/evaluate/scored-text.ts';

const norm = (quote: string, bearers: readonly string[]) => ({
  at: 'art_4__para_1',
  kind: 'OBLIGATION',
  quote,
  bearers,
});
const text = (norms: readonly object[], functions: object) =>
  readScoredText({ source: 'a.md', norms, functions });

const gold = text([norm('公安机关应当检查', ['公安机关']), norm('经营者应当记录', ['经营者'])], {
  art_4__para_1: 'NORM',
});
const found = text([norm('公安机关应当检查', ['公安部门'])], { art_4__para_1: 'OTHER' });

describe('what findings and annotations differ in', () => {
  it('is told finding by finding, once for each layer', () => {
    expect(linesOf(score([gold], [found]))).toEqual([
      'a.md functions EXTRA ["art_4__para_1","OTHER"]',
      'a.md functions MISSED ["art_4__para_1","NORM"]',
      'a.md norms MISSED ["art_4__para_1","OBLIGATION","经营者应当记录"]',
      'a.md norms.bearers EXTRA ["art_4__para_1","OBLIGATION","公安机关应当检查","公安部门"]',
      'a.md norms.bearers MISSED ["art_4__para_1","OBLIGATION","公安机关应当检查","公安机关"]',
      'a.md norms.bearers MISSED ["art_4__para_1","OBLIGATION","经营者应当记录","经营者"]',
    ]);
  });

  it('is nothing where they are the same', () => {
    expect(linesOf(score([gold], [gold]))).toEqual([]);
  });

  it('counts a finding that is missed twice twice', () => {
    const twice = text([norm('甲应当办', []), norm('甲应当办', [])], {});
    expect(linesOf(score([twice], [text([], {})]))).toEqual([
      'a.md norms MISSED ["art_4__para_1","OBLIGATION","甲应当办"]',
      'a.md norms MISSED ["art_4__para_1","OBLIGATION","甲应当办"] (2)',
    ]);
  });
});

describe('changes since a record', () => {
  const changes = changesSince(['a', 'b'], ['b', 'c']);

  it('are what is missed no more and what is missed now', () => {
    expect(changes).toEqual({ gained: ['a'], lost: ['c'] });
    expect(tellChanges(changes, true)).toBe('Since the last record: 1 gained, 1 lost.\n+ a\n− c\n');
  });

  it('tell no finding of a sealed set', () => {
    expect(tellChanges(changes, false)).toBe('Since the last record: 1 gained, 1 lost.\n');
    expect(sealed('a.md norms MISSED 甲应当办')).toMatch(/^[0-9a-f]{12}$/u);
  });

  it('need a record of lines', () => {
    expect(() => readDifferences({ seed: 'a' })).toThrow();
  });
});
