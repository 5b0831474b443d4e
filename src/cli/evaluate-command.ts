import { readFileSync } from 'node:fs';
import { PROJECT_ROOT } from '../config.ts';
import {
  changesSince,
  linesOf,
  readDifferences,
  sealed,
  type RecordedDifferences,
} from '../evaluate/differences.ts';
import { floorsOf, readFloors, type Floors } from '../evaluate/floors.ts';
import { calibrate, type Calibration } from '../evaluate/calibration.ts';
import {
  calibrationOf,
  qualityPage,
  tableOf,
  tellChanges,
  tellLosses,
  withQuality,
  type TextScore,
} from '../evaluate/report.ts';
import { score, type Score } from '../evaluate/score.ts';
import type { ScoredText } from '../evaluate/scored-text.ts';
import { CommandError } from './command-error.ts';
import { findIn, GOLD_SETS, readGold, SEALED, type GoldSet } from './gold.ts';
import { writeWhole } from './write-whole.ts';

const FLOORS = 'docs/quality.json';
const DIFFERENCES = 'docs/quality-differences.json';
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
  return readRecord(FLOORS, 'for each set a number from 0 to 1 by layer', readFloors);
}

function readRecordedDifferences(): Readonly<Partial<Record<GoldSet, RecordedDifferences>>> {
  return readRecord(DIFFERENCES, 'for each set a list of lines', readDifferences);
}

function readRecord<T extends object>(
  path: string,
  form: string,
  read: (json: unknown) => T,
): T | Record<string, never> {
  try {
    return read(JSON.parse(readFileSync(PROJECT_ROOT + path, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new CommandError(`${path} does not hold what \`npm run evaluate -- --record\` writes: ${form}.`, {
      cause: error,
    });
  }
}

/** A set of annotations, what the compiler finds in its texts, and the score of that. */
interface ScoredSet {
  readonly gold: readonly ScoredText[];
  readonly found: readonly ScoredText[];
  readonly score: Score;
}

/** The sets whose texts are there, each scored. */
export function scoreSets(): ReadonlyMap<GoldSet, ScoredSet> {
  const sets = new Map<GoldSet, ScoredSet>();
  for (const set of GOLD_SETS) {
    const gold = readGold(set);
    const found = findIn(set, gold);
    if (found !== null) sets.set(set, { gold, found, score: score(gold, found) });
  }
  return sets;
}

/**
 * Scores the findings of the seed texts and, where their statutes are there, of the annotated articles; writes
 * docs/quality.md and the tables in the readmes and, to `record`, the floors and what is missed; gives the tables
 * and, for each, the findings that were gained and lost since the record.
 */
export function evaluateCommand(record: boolean): readonly string[] {
  const sets = scoreSets();
  const floors = readRecordedFloors();
  const differences = readRecordedDifferences();
  for (const [set, scored] of sets) {
    for (const loss of tellLosses(scored.score, floors[set] ?? {})) {
      console.error(`Loss in ${set}: ${loss}.`);
    }
  }
  if (record) {
    const newFloors = Object.fromEntries([...sets].map(([set, { score: of }]) => [set, floorsOf(of)]));
    writeRecord(FLOORS, { ...floors, ...newFloors });
    const lines = Object.fromEntries([...sets].map(([set, scored]) => [set, tellable(set, scored)]));
    writeRecord(DIFFERENCES, { ...differences, ...lines });
  }
  const calibration = calibrateSets(sets.values());
  writePages(sets, calibration);
  const tables = [...sets].flatMap(([set, scored]) => [
    `${HEADING[set]}\n`,
    tableOf(scored.score, floors[set] ?? {}),
    tellChanges(changesSince(differences[set] ?? [], tellable(set, scored)), !SEALED.has(set)),
    '\n',
  ]);
  return [...tables, calibrationOf(calibration)];
}

/** What a set's findings differ in, as far as it may be told. */
function tellable(set: GoldSet, { score: of }: ScoredSet): readonly string[] {
  const lines = linesOf(of);
  return SEALED.has(set) ? lines.map(sealed).sort() : lines;
}

function writeRecord(path: string, record: object): void {
  writeWhole(PROJECT_ROOT + path, [`${JSON.stringify(record, null, 2)}\n`]);
}

/** What the confidence of the findings of sets is worth. */
export function calibrateSets(sets: Iterable<ScoredSet>): Calibration {
  const pairs = Array.from(sets).flatMap(({ gold, found }) => {
    const bySource = new Map(found.map((text) => [text.source, text]));
    return gold.flatMap((text) => {
      const partner = bySource.get(text.source);
      return partner === undefined ? [] : [{ gold: text, found: partner }];
    });
  });
  return calibrate(pairs);
}

function writePages(sets: ReadonlyMap<GoldSet, ScoredSet>, calibration: Calibration): void {
  const { seed, blind, development } = Object.fromEntries(sets);
  if (seed === undefined || blind === undefined || development === undefined) {
    console.error(`Single articles are not scored, and ${PAGE} stays: ../shared/corpus is not there.`);
    return;
  }
  const page = qualityPage({
    seed: seed.score,
    blind: blind.score,
    development: development.score,
    calibration,
    texts: scoreTexts(seed),
  });
  writeWhole(PROJECT_ROOT + PAGE, [page]);
  for (const name of READMES) {
    const path = PROJECT_ROOT + name;
    writeWhole(path, [withQuality(readFileSync(path, 'utf8'), seed.score, blind.score)]);
  }
  console.error(`${PAGE} and the tables of ${READMES.join(' and ')} are written.`);
}

function scoreTexts({ gold, found }: ScoredSet): readonly TextScore[] {
  return gold.map((text) => ({
    name: text.source.slice(0, 3),
    title: String(text.instrument?.title),
    score: score([text], found),
  }));
}
