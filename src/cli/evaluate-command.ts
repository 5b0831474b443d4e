import { readdirSync, readFileSync } from 'node:fs';
import { compileCorpus } from '../compile.ts';
import { PROJECT_ROOT } from '../config.ts';
import { floorsOf, readFloors, type Floors } from '../evaluate/floors.ts';
import { qualityPage, tableOf, tellLosses, type TextScore } from '../evaluate/report.ts';
import { score } from '../evaluate/score.ts';
import { readScoredText, type ScoredText } from '../evaluate/scored-text.ts';
import { annotate } from '../export/annotations.ts';
import { readAuthority, readSeedFiles } from '../seed.ts';
import { CommandError } from './command-error.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Day on which the annotations of the seed texts tell the status: the latest of them is in force from 2025-12-01.
 */
export const ANNOTATED_ON = '2026-01-01';

const GOLD = `${PROJECT_ROOT}test/gold/`;
const FLOORS = `${PROJECT_ROOT}docs/quality.json`;
const PAGE = `${PROJECT_ROOT}docs/quality.md`;

/** A person's annotations of the seed texts. */
export function readGold(): readonly ScoredText[] {
  const names = readdirSync(GOLD).filter((name) => name.endsWith('.json'));
  const texts = names.map((name) => readScoredText(JSON.parse(readFileSync(GOLD + name, 'utf8'))));
  return texts.sort((a, b) => (a.source < b.source ? -1 : 1));
}

/** What the compiler finds in the seed texts, compiled as one corpus, as it leaves the program. */
export function findInSeed(): readonly ScoredText[] {
  const compilation = compileCorpus(readSeedFiles(), { authority: readAuthority() });
  const annotations = [...annotate(compilation, ANNOTATED_ON).values()];
  return annotations.map((annotation) => readScoredText(JSON.parse(JSON.stringify(annotation))));
}

/** The recorded floors; none where none were recorded. */
export function readRecordedFloors(): Floors {
  try {
    return readFloors(JSON.parse(readFileSync(FLOORS, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new CommandError('docs/quality.json does not hold floors: a JSON object of numbers from 0 to 1.', {
      cause: error,
    });
  }
}

/**
 * Scores the findings of the seed texts, writes docs/quality.md and, to `record`, the floors; gives the table.
 */
export function evaluateCommand(record: boolean): readonly string[] {
  const gold = readGold();
  const found = findInSeed();
  const whole = score(gold, found);
  const floors = readRecordedFloors();
  writeWhole(PAGE, [qualityPage(whole, textScores(gold, found), 'npm run evaluate')]);
  if (record) writeWhole(FLOORS, [`${JSON.stringify(floorsOf(whole), null, 2)}\n`]);
  for (const loss of tellLosses(whole, floors)) console.error(`Loss: ${loss}.`);
  console.error(`docs/quality.md is written${record ? ', and docs/quality.json holds these floors' : ''}.`);
  return [tableOf(whole, floors)];
}

function textScores(gold: readonly ScoredText[], found: readonly ScoredText[]): readonly TextScore[] {
  return gold.map((text) => ({
    name: text.source.slice(0, 3),
    title: String(text.instrument?.title),
    score: score([text], found),
  }));
}
