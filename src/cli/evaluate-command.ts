import { readFileSync } from 'node:fs';
import { PROJECT_ROOT } from '../config.ts';
import { floorsOf, readFloors, type Floors } from '../evaluate/floors.ts';
import { qualityPage, tableOf, tellLosses, withQuality, type TextScore } from '../evaluate/report.ts';
import { score, type Score } from '../evaluate/score.ts';
import { CommandError } from './command-error.ts';
import { findIn, GOLD_SETS, readGold, type GoldSet } from './gold.ts';
import { writeWhole } from './write-whole.ts';

const FLOORS = 'docs/quality.json';
const PAGE = 'docs/quality.md';
/** Pages that show the table in short. */
export const READMES = ['README.md', 'README.zh.md'] as const;

const HEADING: Readonly<Record<GoldSet, string>> = {
  seed: 'The five seed texts',
  blind: 'Blind articles',
  development: 'Development articles',
};

/** The recorded floors of the sets; none where none were recorded. */
export function readRecordedFloors(): Readonly<Partial<Record<GoldSet, Floors>>> {
  try {
    return readFloors(JSON.parse(readFileSync(PROJECT_ROOT + FLOORS, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new CommandError(`${FLOORS} does not hold floors: for each set a number from 0 to 1 by layer.`, {
      cause: error,
    });
  }
}

/** The score of each set whose texts are there. */
export function scoreSets(): ReadonlyMap<GoldSet, Score> {
  const scores = new Map<GoldSet, Score>();
  for (const set of GOLD_SETS) {
    const gold = readGold(set);
    const found = findIn(set, gold);
    if (found !== null) scores.set(set, score(gold, found));
  }
  return scores;
}

/**
 * Scores the findings of the seed texts and, where their statutes are there, of the annotated articles; writes
 * docs/quality.md, the tables in the readmes and, to `record`, the floors; gives the tables.
 */
export function evaluateCommand(record: boolean): readonly string[] {
  const scores = scoreSets();
  const floors = readRecordedFloors();
  for (const [set, scored] of scores) {
    for (const loss of tellLosses(scored, floors[set] ?? {})) console.error(`Loss in ${set}: ${loss}.`);
  }
  if (record) {
    const recorded = Object.fromEntries([...scores].map(([set, scored]) => [set, floorsOf(scored)]));
    writeWhole(PROJECT_ROOT + FLOORS, [`${JSON.stringify({ ...floors, ...recorded }, null, 2)}\n`]);
  }
  writePages(scores);
  return [...scores].flatMap(([set, scored]) => [
    `${HEADING[set]}\n`,
    tableOf(scored, floors[set] ?? {}),
    '\n',
  ]);
}

function writePages(scores: ReadonlyMap<GoldSet, Score>): void {
  const { seed, blind, development } = Object.fromEntries(scores);
  if (seed === undefined || blind === undefined || development === undefined) {
    console.error(`Single articles are not scored, and ${PAGE} stays: ../shared/corpus is not there.`);
    return;
  }
  writeWhole(PROJECT_ROOT + PAGE, [qualityPage({ seed, blind, development, texts: scoreSeedTexts() })]);
  for (const name of READMES) {
    const path = PROJECT_ROOT + name;
    writeWhole(path, [withQuality(readFileSync(path, 'utf8'), seed, blind)]);
  }
  console.error(`${PAGE} and the tables of ${READMES.join(' and ')} are written.`);
}

function scoreSeedTexts(): readonly TextScore[] {
  const gold = readGold('seed');
  const found = findIn('seed', gold) ?? [];
  return gold.map((text) => ({
    name: text.source.slice(0, 3),
    title: String(text.instrument?.title),
    score: score([text], found),
  }));
}
