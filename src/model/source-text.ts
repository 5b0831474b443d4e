import type { Span } from './span.ts';

/** Forms of text that a file may hold: one of each at most. */
export type TextForm = 'STATUTE' | 'COMMENTARY';

/** A file as it was given. `name` is what diagnostics and spans call it: its base name or relative path. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Texts of the file that count no more, because a file that was loaded later took their place. */
  readonly setAside?: readonly TextForm[];
}

/** What a file says of itself before its text: YAML front matter, a pkulaw or Jekyll header, a corpus INFO block. */
export type SelfDescription = Readonly<Record<string, string>>;

/** One line of the text: its words after marks were taken off, and where they stand. */
export interface SourceLine {
  /** One-based line number in the file. */
  readonly line: number;
  /** The words, in the decoded file; without list, heading and quote marks, leading and trailing space. */
  readonly span: Span;
  /** The mark that was taken off, if any. */
  readonly mark: 'HEADING' | 'LIST' | 'QUOTE' | 'BOLD' | null;
  /** Level of a Markdown heading (1 to 6), else 0. */
  readonly level: number;
  /** Columns of space before the words, full-width ones counted as 2; of the mark where there is one. */
  readonly indent: number;
  /** The words of `span`, with the marks inside them, as they are read (see `SourceText.traditional`). */
  readonly raw: string;
}

/** A decoded file, untouched, with its lines and what it says of itself. */
export interface SourceText {
  readonly file: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  readonly decoded: string;
  /**
   * Whether it is printed in traditional script. It is then read in simplified one, unit by unit (應當 as 应当): lines,
   * trees and findings hold simplified words until `link` has tied them, and then again those of the file.
   */
  readonly traditional: boolean;
  /** See `SourceFile.setAside`. */
  readonly setAside: readonly TextForm[];
  readonly description: SelfDescription;
  /** Non-empty lines of the text, front matter and comments left out. */
  readonly lines: readonly SourceLine[];
}

/**
 * The id of a file: `/file/` + hash of its bytes + `/` + name. Files of one name may differ, and the same bytes bear
 * two names.
 */
export function sourceFileId({ file, hash }: Pick<SourceText, 'file' | 'hash'>): string {
  return `/file/${hash}/${file}`;
}
