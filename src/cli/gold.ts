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
export const ANNOTATED_ON = '2026-01-01';

const GOLD = `${PROJECT_ROOT}test/gold/`;
const BLIND = `${GOLD}blind/`;
/** The statutes that the blind annotations are of. They stand beside the project, where they stand at all. */
const CORPUS = `${PROJECT_ROOT}../shared/corpus`;

/** A person's annotations of the seed texts. */
export const readGold = (): readonly ScoredText[] => readAnnotations(GOLD);

/**
 * Annotations of single articles of many statutes, made from the text and the guidelines alone: no rule was written
 * with them at hand. Each covers the articles in its `scope`.
 */
export const readBlindGold = (): readonly ScoredText[] => readAnnotations(BLIND);

function readAnnotations(folder: string): readonly ScoredText[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const texts = names.map((name) => readScoredText(JSON.parse(readFileSync(folder + name, 'utf8'))));
  return texts.sort((a, b) => (a.source < b.source ? -1 : 1));
}

/** What the compiler finds in the seed texts, compiled as one corpus, as it leaves the program. */
export function findInSeed(): readonly ScoredText[] {
  return findIn(readSeedFiles());
}

/** What the compiler finds in the whole of the texts whose articles were annotated blind; null where they are absent. */
export function findInBlindTexts(gold: readonly ScoredText[]): readonly ScoredText[] | null {
  if (!existsSync(CORPUS)) return null;
  const wanted = new Set(gold.map(({ source }) => source));
  const files = findSourceFiles([CORPUS], PROJECT_ROOT)
    .map(({ name, path }) => ({ name: name.slice(name.lastIndexOf('/') + 1), path }))
    .filter(({ name }) => wanted.has(name));
  return findIn(readSourceFiles(files));
}

function findIn(files: Iterable<SourceFile>): readonly ScoredText[] {
  const compilation = compileCorpus(files, { authority: readAuthority() });
  const annotations = [...annotate(compilation, ANNOTATED_ON).values()];
  return annotations.map((annotation) => readScoredText(JSON.parse(JSON.stringify(annotation))));
}
