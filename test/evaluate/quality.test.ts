import { describe, expect, it } from 'vitest';
import { readRecordedFloors } from '../../src/cli/evaluate-command.ts';
import { findInBlindTexts, findInSeed, readBlindGold, readGold } from '../../src/cli/gold.ts';
import { tellLosses } from '../../src/evaluate/report.ts';
import { score } from '../../src/evaluate/score.ts';

describe('the quality of the findings in the seed texts', () => {
  const { rows, missing } = score(readGold(), findInSeed());

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
  },
);
