import { expect, test } from 'vitest';
import { readGold } from '../../src/cli/gold.ts';
import { score } from '../../src/evaluate/score.ts';
import { readScoredText } from '../../src/evaluate/scored-text.ts';
import { annotate } from '../../src/export/annotations.ts';
import { compileSeed } from '../../src/seed.ts';

const gold = readGold('seed');
const found = [...annotate(compileSeed(), '2025-12-15').values()].map((entry) => readScoredText(entry));
const { rows } = score(gold, found);

/** What the compiler has reached over the five annotated texts. A floor only rises. */
test.each([
  ['instrument', 1],
  ['references', 1],
  ['references.kind', 1],
  ['sanctions', 0.93],
  ['correspondence', 0.77],
  ['correspondence.article', 0.84],
  ['correspondence.relation', 0.62],
  ['explains', 0.85],
])('%s reaches %d', (layer, floor) => {
  expect(rows.get(layer)?.f1).toBeGreaterThanOrEqual(floor);
});
