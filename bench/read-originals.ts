import path from 'node:path';
import { findSourceFiles, readSourceFiles } from '../src/cli/source-files.ts';
import { parseFile } from '../src/parse/parse-file.ts';
import { readSource } from '../src/text/source-text.ts';
import type { Original } from './larger-corpus.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
/** The statutes that lie beside the project, where they do. */
const BESIDE = path.join(ROOT, '..', 'shared', 'corpus');

/** Reads the texts at some paths, or else those beside the project, with the titles that the parser finds. */
export function readOriginals(paths: readonly string[]): readonly Original[] {
  const found = findSourceFiles(paths.length > 0 ? paths : [BESIDE], process.cwd());
  return Array.from(readSourceFiles(found), (file): Original => {
    const source = readSource(file);
    const [statute] = parseFile(source).value.instruments;
    return { name: file.name, text: source.decoded, title: statute?.title ?? '' };
  });
}
