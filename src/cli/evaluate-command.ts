import { readFileSync } from 'node:fs';
import { PROJECT_ROOT } from '../config.ts';
import { floorsOf, readFloors, type Floors } from '../evaluate/floors.ts';
import { qualityPage, tableOf, tellLosses, withQuality, type TextScore } from '../evaluate/report.ts';
import { score, type Score } from '../evaluate/score.ts';
import type { ScoredText } from '../evaluate/scored-text.ts';
import { CommandError } from './command-error.ts';
import { findInBlindTexts, findInSeed, readBlindGold, readGold } from './gold.ts';
import { writeWhole } from './write-whole.ts';

const FLOORS = 'docs/quality.json';
const BLIND_FLOORS = 'docs/quality-blind.json';
const PAGE = 'docs/quality.md';
/** Pages that show the table in short. */
export const READMES = ['README.md', 'README.zh.md'] as const;

/** The recorded floors of the seed texts and of the blind articles; none where none were recorded. */
export function readRecordedFloors(): { readonly seed: Floors; readonly blind: Floors } {
  return { seed: readFloorsAt(FLOORS), blind: readFloorsAt(BLIND_FLOORS) };
}

function readFloorsAt(name: string): Floors {
  try {
    return readFloors(JSON.parse(readFileSync(PROJECT_ROOT + name, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new CommandError(`${name} does not hold floors: a JSON object of numbers from 0 to 1.`, {
      cause: error,
    });
  }
}

/**
 * Scores the findings of the seed texts and, where their statutes are there, of the blind articles; writes
 * docs/quality.md, the tables in the readmes and, to `record`, the floors; gives the tables of both.
 */
export function evaluateCommand(record: boolean): readonly string[] {
  const gold = readGold();
  const found = findInSeed();
  const seed = score(gold, found);
  const blindGold = readBlindGold();
  const blindFound = findInBlindTexts(blindGold);
  const blind = blindFound === null ? null : score(blindGold, blindFound);
  const floors = readRecordedFloors();
  for (const loss of lossesIn(seed, blind, floors)) console.error(`Loss: ${loss}.`);
  if (record) writeFloors(FLOORS, seed);
  if (record && blind !== null) writeFloors(BLIND_FLOORS, blind);
  if (blind === null) {
    console.error(`The blind articles are left out, and ${PAGE} stays: ../shared/corpus is not there.`);
    return [tableOf(seed, floors.seed)];
  }
  writeWhole(PROJECT_ROOT + PAGE, [qualityPage(seed, blind, textScores(gold, found), 'npm run evaluate')]);
  for (const name of READMES) {
    const path = PROJECT_ROOT + name;
    writeWhole(path, [withQuality(readFileSync(path, 'utf8'), seed, blind)]);
  }
  console.error(`${PAGE} is written${record ? ', and these scores are the floors' : ''}.`);
  return ['seed texts\n', tableOf(seed, floors.seed), '\nblind articles\n', tableOf(blind, floors.blind)];
}

function lossesIn(
  seed: Score,
  blind: Score | null,
  floors: ReturnType<typeof readRecordedFloors>,
): readonly string[] {
  const ofBlind = blind === null ? [] : tellLosses(blind, floors.blind);
  return [...tellLosses(seed, floors.seed), ...ofBlind.map((loss) => `blind ${loss}`)];
}

function writeFloors(name: string, scored: Score): void {
  writeWhole(PROJECT_ROOT + name, [`${JSON.stringify(floorsOf(scored), null, 2)}\n`]);
}

function textScores(gold: readonly ScoredText[], found: readonly ScoredText[]): readonly TextScore[] {
  return gold.map((text) => ({
    name: text.source.slice(0, 3),
    title: String(text.instrument?.title),
    score: score([text], found),
  }));
}
