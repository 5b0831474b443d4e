import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { SourceFile } from '../model/source-text.ts';
import { CommandError } from './command-error.ts';

/** A source file on the disk, not yet read. */
export interface FoundFile {
  /** What diagnostics and places call it: its base name, or its path in the folder that was named. */
  readonly name: string;
  readonly path: string;
}

const TEXT = /\.(?:txt|md)$/iu;
/** Files beside the texts of a collection that speak of the collection. */
const ABOUT = /^readme\b/iu;

/**
 * The source files at the paths that a person named: a file as it is, a folder with all its .txt and .md files,
 * subfolders too, in the order of their names. Hidden files, readmes and files seen before are left out.
 *
 * @param from absolute folder from which relative paths are taken
 * @throws CommandError where a path does not exist or no text stands in a folder
 */
export function findSourceFiles(paths: readonly string[], from: string): readonly FoundFile[] {
  const byPath = new Map<string, FoundFile>();
  for (const path of paths) {
    for (const file of filesAt(path, resolve(from, path))) {
      if (!byPath.has(file.path)) byPath.set(file.path, file);
    }
  }
  return withDistinctNames([...byPath.values()], from);
}

/** Reads found files one by one, each when it is asked for. */
export function* readSourceFiles(files: readonly FoundFile[]): Iterable<SourceFile> {
  for (const file of files) yield readSourceFile(file);
}

/** Reads a found file. @throws CommandError where it cannot be read */
export function readSourceFile({ name, path }: FoundFile): SourceFile {
  return { name, bytes: readBytes(name, path) };
}

function filesAt(named: string, path: string): readonly FoundFile[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new CommandError(`There is no file or folder ${named}.`);
  if (!stats.isDirectory()) return [{ name: basename(path), path }];
  const files = filesBelow(path).map((file) => ({ name: relative(path, file), path: file }));
  if (files.length === 0) throw new CommandError(`The folder ${named} holds no .txt or .md file.`);
  return files;
}

function filesBelow(folder: string): readonly string[] {
  return listFolder(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() && TEXT.test(entry.name) && !ABOUT.test(entry.name) ? [path] : [];
  });
}

function listFolder(folder: string): readonly Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    // By code unit, so that the order is the same in every locale.
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new CommandError(`The folder ${folder} cannot be read (${codeOf(error)}).`, { cause: error });
  }
}

function readBytes(name: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CommandError(`The file ${name} cannot be read (${codeOf(error)}).`, { cause: error });
  }
}

/** Two files of one name are told apart by their paths. */
function withDistinctNames(files: readonly FoundFile[], from: string): readonly FoundFile[] {
  const counts = new Map<string, number>();
  for (const { name } of files) counts.set(name, (counts.get(name) ?? 0) + 1);
  return files.map((file) =>
    counts.get(file.name) === 1 ? file : { ...file, name: relative(from, file.path) || file.name },
  );
}

/** The system's short name of a fault (`EACCES`). */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
