import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READMES, readRecordedFloors } from '../../src/cli/evaluate-command.ts';
import { findInBlindTexts, findInSeed, readBlindGold, readGold } from '../../src/cli/gold.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import { tellLosses, withQuality } from '../../src/evaluate/report.ts';
import { score } from '../../src/evaluate/score.ts';

const seed = score(readGold(), findInSeed());

describe('the quality of the findings in the seed texts', () => {
  const { rows, missing } = seed;

  it('falls in no layer below the recorded floor (npm run evaluate shows the table)', () => {
    expect(tellLosses({ rows, missing }, readRecordedFloors().seed)).toEqual([]);
  });

  it('leaves no text out', () => {
    expect(missing).toEqual([]);
  });
});

const blindGold = readBlindGold();
const blindFound = findInBlindTexts(blindGold);

describe.skipIf(blindFound === null)(
  'the quality of the findings in the blind articles (left out where ../shared/corpus is absent)',
  () => {
    const { rows, missing } = score(blindGold, blindFound ?? []);

    it('falls in no layer below the recorded floor', () => {
      expect(tellLosses({ rows, missing }, readRecordedFloors().blind)).toEqual([]);
    });

    it('leaves no text out', () => {
      expect(missing).toEqual([]);
    });

    it.each(READMES)('is what %s tells (npm run evaluate writes it)', (name) => {
      const page = readFileSync(PROJECT_ROOT + name, 'utf8');
      expect(page).toBe(withQuality(page, seed, { rows, missing }));
      expect(page).toContain('`norms.bearers`');
    });
  },
);
