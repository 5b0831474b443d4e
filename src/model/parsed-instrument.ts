import type { ProvisionNode } from './provision.ts';
import type { SourceLine, SourceText, TextForm } from './source-text.ts';

/** An instrument as a tree, before anything is read out of its words. */
export interface ParsedInstrument {
  readonly form: TextForm;
  readonly source: SourceText;
  /** Title as printed, joined over broken lines; '' where none was found. */
  readonly title: string;
  /** Lines before the body that are no contents list: adoption, amendment, 公告. */
  readonly head: readonly SourceLine[];
  /** Lines after the last provision that belong to no annex: signature, footer. */
  readonly tail: readonly SourceLine[];
  readonly body: readonly ProvisionNode[];
}

/** One file: a statute, a commentary, or a statute with a commentary behind it (then that order). */
export interface ParsedFile {
  readonly source: SourceText;
  readonly instruments: readonly ParsedInstrument[];
}
