import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { compileCorpus } from '../compile.ts';
import { PROJECT_ROOT } from '../config.ts';
import { readScoredText, type ScoredText } from '../evaluate/scored-text.ts';
import { annotate } from '../export/annotations.ts';
import type { SourceFile } from '../model/source-text.ts';
import { readAuthority, readSeedFiles } from '../seed.ts';
import { findSourceFiles, readSourceFiles } from './source-files.ts';

/**
 * Day on which the annotations of the seed texts tell the status: the latest of them is in force from 2025-12-01.
 */
const ANNOTATED_ON = '2026-01-01';

/**
 * A person's annotations: of the whole `seed` texts, and of single articles of many statutes (those in the `scope` of
 * each), made from the text and the guidelines alone. Who writes rules may read the `development` articles; the
 * `blind` ones are only scored.
 */
export const GOLD_SETS = ['seed', 'blind', 'development'] as const;
/** The sets that nobody reads: of their findings only counts and hashes are told. */
export const SEALED: ReadonlySet<(typeof GOLD_SETS)[number]> = new Set(['blind']);
export type GoldSet = (typeof GOLD_SETS)[number];

const FOLDER: Readonly<Record<GoldSet, string>> = {
  seed: 'test/gold/',
  blind: 'test/gold/blind/',
  development: 'test/gold/development/',
};

/** The statutes that the single articles stand in. They are beside the project, where they are at all. */
const CORPUS = `${PROJECT_ROOT}../shared/corpus`;

/** The annotations of a set, by source. */
export function readGold(set: GoldSet): readonly ScoredText[] {
  const folder = PROJECT_ROOT + FOLDER[set];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const texts = names.map((name) => readScoredText(JSON.parse(readFileSync(folder + name, 'utf8'))));
  return texts.sort((a, b) => (a.source < b.source ? -1 : 1));
}

/**
 * What the compiler finds in the texts of a set, compiled as one corpus, as it leaves the program; null where the
 * statutes around single articles are absent.
 */
export function findIn(set: GoldSet, gold: readonly ScoredText[]): readonly ScoredText[] | null {
  if (set === 'seed') return findings(readSeedFiles());
  if (!existsSync(CORPUS)) return null;
  const wanted = new Set(gold.flatMap(({ source, beside }) => [source, ...(beside ?? [])]));
  const files = findSourceFiles([CORPUS], PROJECT_ROOT)
    .map(({ name, path }) => ({ name: name.slice(name.lastIndexOf('/') + 1), path }))
    .filter(({ name }) => wanted.has(name));
  return findings(readSourceFiles(files));
}

function findings(files: Iterable<SourceFile>): readonly ScoredText[] {
  const compilation = compileCorpus(files, { authority: readAuthority() });
  const annotations = [...annotate(compilation, ANNOTATED_ON).values()];
  return annotations.map((annotation) => readScoredText(JSON.parse(JSON.stringify(annotation))));
}
