import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecordedFloors, READMES, scoreSets } from '../../src/cli/evaluate-command.ts';
import { GOLD_SETS } from '../../src/cli/gold.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import { tellLosses, withQuality } from '../../src/evaluate/report.ts';

const scores = scoreSets();
const floors = readRecordedFloors();

describe.each(GOLD_SETS)('the quality of the findings in the %s texts', (set) => {
  const scored = scores.get(set)?.score;

  it.skipIf(scored === undefined)(
    'falls in no layer below the recorded floor, and leaves no text out',
    () => {
      expect(scored?.missing).toEqual([]);
      expect(scored && tellLosses(scored, floors[set] ?? {})).toEqual([]);
      expect(Object.keys(floors[set] ?? {})).toContain('norms.bearers');
    },
  );
});

describe.skipIf(!scores.has('blind'))('the table of %s', () => {
  it.each(READMES)('%s is what is measured (npm run evaluate writes it)', (name) => {
    const [seed, blind] = [scores.get('seed')?.score, scores.get('blind')?.score];
    if (seed === undefined || blind === undefined) throw new Error('Nothing was scored.');
    const page = readFileSync(PROJECT_ROOT + name, 'utf8');
    expect(page).toBe(withQuality(page, seed, blind));
    expect(page).toContain('`norms.bearers`');
  });
});
