import { describe, expect, it } from 'vitest';
import { findInSeed, readGold, readRecordedFloors } from '../../src/cli/evaluate-command.ts';
import { tellLosses } from '../../src/evaluate/report.ts';
import { score } from '../../src/evaluate/score.ts';

describe('the quality of the findings in the seed texts', () => {
  const { rows, missing } = score(readGold(), findInSeed());

  it('falls in no layer below the recorded floor (npm run evaluate shows the table)', () => {
    expect(tellLosses({ rows, missing }, readRecordedFloors())).toEqual([]);
  });

  it('leaves no text out', () => {
    expect(missing).toEqual([]);
  });
});
