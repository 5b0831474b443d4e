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
 * The corpus keeps the first of two files with the same instrument. So that the other has its entry too, the files
 * are compiled again with it in front.
 */
export function annotateFiles(
  files: readonly FoundFile[],
  asOf: IsoDate,
  compile: (files: readonly FoundFile[]) => Compilation = compileFound,
): readonly Annotation[] {
  const entries = new Map<string, Annotation>();
  let missing = files;
  while (missing.length > 0) {
    const front = new Set(missing);
    const compiled = compile([...missing, ...files.filter((file) => !front.has(file))]);
    const duplicates = new Set(
      compiled.diagnostics.filter(({ kind }) => kind === 'DUPLICATE_INSTRUMENT').map(({ file }) => file),
    );
    for (const [source, entry] of annotate(compiled, asOf)) {
      if (!entries.has(source.file) && !duplicates.has(source.file)) entries.set(source.file, entry);
    }
    const left = files.filter(({ name }) => !entries.has(name));
    if (left.length === missing.length) throw new CommandError(`${left[0]?.name ?? ''} gave no findings.`);
    missing = left;
  }
  return files.flatMap(({ name }) => entries.get(name) ?? []);
}

/** Annotations as a JSON list, an entry a piece. */
export function* annotationsAsJson(annotations: readonly Annotation[]): Iterable<string> {
  yield '[';
  for (const [index, annotation] of annotations.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(annotation)}`;
  }
  yield '\n]\n';
}
