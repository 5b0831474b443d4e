import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { score } from '../../src/evaluate/score.ts';
import { readScoredText } from '../../src/evaluate/scored-text.ts';
import { annotate } from '../../src/export/annotations.ts';
import { parseActorAuthority } from '../../src/link/actor-authority.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): Buffer => readFileSync(new URL(path, ROOT));
const names = (folder: string): readonly string[] => readdirSync(new URL(folder, ROOT)).sort();

const compiled = compileCorpus(
  names('seed/sources').map((name) => ({ name, bytes: read(`seed/sources/${name}`) })),
  { authority: parseActorAuthority(read('seed/actors.yaml').toString()) },
);
const gold = names('test/gold')
  .filter((name) => name.endsWith('.json'))
  .map((name) => readScoredText(JSON.parse(read(`test/gold/${name}`).toString())));
const found = [...annotate(compiled, '2025-12-15').values()].map((entry) => readScoredText(entry));
const { rows } = score(gold, found);

/** What the compiler has reached over the five annotated texts. A floor only rises. */
test.each([
  ['instrument', 1],
  ['references', 1],
  ['references.kind', 1],
  ['sanctions', 0.89],
  ['correspondence', 0.72],
  ['correspondence.article', 0.77],
  ['correspondence.relation', 0.57],
  ['explains', 0.82],
])('%s reaches %d', (layer, floor) => {
  expect(rows.get(layer)?.f1).toBeGreaterThanOrEqual(floor);
});
