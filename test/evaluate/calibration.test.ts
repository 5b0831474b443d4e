import { describe, expect, it } from 'vitest';
import { calibrateSets, scoreSets } from '../../src/cli/evaluate-command.ts';
import { calibrate, type Band } from '../../src/evaluate/calibration.ts';
import type { ScoredText } from '../../src/evaluate/scored-text.ts';

const norm = {
  at: 'art_1__para_1',
  kind: 'OBLIGATION',
  quote: '公安机关应当立即研判',
  bearers: ['公安机关'],
};
const gold: ScoredText = { source: 'one', norms: [norm] };

function bandsOf(found: ScoredText, layer: string): readonly Band[] {
  return (calibrate([{ gold, found }]).get(layer) ?? []).filter((band) => band.found > 0);
}

describe('calibration', () => {
  it.each<[what: string, change: object, layer: string, band: Band]>([
    ['a norm of the same kind and words is right', {}, 'norms', { from: 0.9, found: 1, right: 1 }],
    ['one of another kind is wrong', { kind: 'RIGHT' }, 'norms', { from: 0.9, found: 1, right: 0 }],
    ['one elsewhere is wrong', { at: 'art_2__para_1' }, 'norms', { from: 0.9, found: 1, right: 0 }],
    [
      'bearers are right where all of them are',
      { bearers: ['公安机关', '银行'] },
      'norms.bearers',
      { from: 0.9, found: 1, right: 0 },
    ],
    ['0.9 opens the surest band', { confidence: 0.9 }, 'norms', { from: 0.9, found: 1, right: 1 }],
    ['what is below falls in the next', { confidence: 0.89 }, 'norms', { from: 0.8, found: 1, right: 1 }],
    ['the last band has no floor', { confidence: 0.1 }, 'norms', { from: 0, found: 1, right: 1 }],
  ])('%s', (_what, change, layer, band) => {
    const found: ScoredText = { source: 'one', norms: [{ ...norm, confidence: 0.95, ...change }] };
    expect(bandsOf(found, layer)).toEqual([band]);
  });

  it('leaves out findings outside the articles that were annotated, and those without a confidence', () => {
    const found: ScoredText = {
      source: 'one',
      norms: [norm, { ...norm, at: 'art_2__para_1', confidence: 0.95 }],
    };
    expect(
      [...calibrate([{ gold: { ...gold, scope: ['art_1'] }, found }]).values()].flat(),
    ).not.toContainEqual(expect.objectContaining({ found: 1 }));
  });
});

describe('a layer that the person left out', () => {
  it('is not judged', () => {
    const found: ScoredText = { source: 'one', norms: [{ ...norm, confidence: 0.95 }] };
    expect(calibrate([{ gold: { source: 'one' }, found }]).get('norms') ?? []).toEqual([]);
  });
});

const sets = scoreSets();

describe.skipIf(!sets.has('blind'))('the confidence of what the compiler finds', () => {
  const calibration = calibrateSets(sets.values());

  it.each(['norms', 'norms.bearers', 'norms.recipients', 'norms.condition', 'liability', 'references'])(
    'of %s from 0.9 is right nineteen times of twenty',
    (layer) => {
      const [surest] = calibration.get(layer) ?? [];
      expect(surest?.found).toBeGreaterThan(40);
      expect((surest?.right ?? 0) / (surest?.found ?? 1)).toBeGreaterThanOrEqual(0.95);
    },
  );
});
