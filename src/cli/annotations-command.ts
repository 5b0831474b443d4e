import type { Compilation } from '../compile.ts';
import { annotate } from '../export/annotations.ts';
import type { Annotation } from '../export/interchange.ts';
import type { IsoDate } from '../model/instrument.ts';
import { compileFound } from './compile-paths.ts';
import { CommandError } from './command-error.ts';
import type { FoundFile } from './source-files.ts';

/**
 * The annotations of files that are compiled together: exactly one entry a file, in their order (★).
 *
 * Of two files with one instrument the corpus keeps that whose name comes first. So that the other has its entry
 * too, the files are compiled again with it in front.
 */
export async function annotateFiles(
  files: readonly FoundFile[],
  asOf: IsoDate,
  compile: (files: readonly FoundFile[]) => Compilation | Promise<Compilation> = compileFound,
): Promise<readonly Annotation[]> {
  const entries = new Map<string, Annotation>();
  let missing: readonly FoundFile[] = [];
  do {
    const front = new Set(missing);
    const compiled = await compile(files.map((file) => (front.has(file) ? inFront(file) : file)));
    const dropped = new Set(
      compiled.diagnostics.filter(({ kind }) => kind === 'DUPLICATE_INSTRUMENT').map(({ file }) => file),
    );
    for (const [source, entry] of annotate(compiled, asOf)) {
      const name = source.file.startsWith(FRONT) ? source.file.slice(FRONT.length) : source.file;
      if (!entries.has(name) && !dropped.has(source.file)) entries.set(name, entry);
    }
    const left = files.filter(({ name }) => !entries.has(name));
    if (left.length === missing.length && left.length > 0) {
      throw new CommandError(`${left.map(({ name }) => name).join(', ')}: no findings.`);
    }
    missing = left;
  } while (missing.length > 0);
  return files.flatMap(({ name }) => entries.get(name) ?? []);
}

/** A folder whose name comes before that of any other; the base name of a file in it is the same. */
const FRONT = '\0/';

function inFront(file: FoundFile): FoundFile {
  return { ...file, name: FRONT + file.name };
}

/** Annotations as a JSON list, an entry a piece. */
export function* annotationsAsJson(annotations: readonly Annotation[]): Iterable<string> {
  yield '[';
  for (const [index, annotation] of annotations.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(annotation)}`;
  }
  yield '\n]\n';
}
