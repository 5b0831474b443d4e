import { extractFindings } from './extract/extract-findings.ts';
import { buildGraph } from './graph/build-graph.ts';
import { linkCorpus, type LinkOptions } from './link/link-corpus.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Findings, LinkedCorpus } from './model/findings.ts';
import type { PropertyGraph } from './model/property-graph.ts';
import type { SourceFile } from './model/source-text.ts';
import { parseFile } from './parse/parse-file.ts';
import { readSource } from './text/source-text.ts';

export interface ExtractOptions {
  /** Told after each file how many are done. */
  readonly onProgress?: (done: number) => void;
}

const STAGES = ['read', 'parse', 'extract', 'link', 'graph'] as const;
/** Milliseconds that each stage took. */
export type Timings = Readonly<Record<(typeof STAGES)[number], number>>;

/** What was read out of files, each by itself. */
export interface Extraction {
  readonly findings: readonly Findings[];
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly timings: Timings;
}

export interface Compilation {
  readonly corpus: LinkedCorpus;
  readonly graph: PropertyGraph;
  /** In the order of the files, those of the corpus as a whole last. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly timings: Timings;
}

/**
 * The compiler: files → source texts → trees → findings → linked corpus → graph (DESIGN §2).
 *
 * Files are taken one by one; of each only what the result holds is kept. The result depends on the files and on the
 * options alone, never on the clock. Odd law gives diagnostics.
 *
 * @throws BrokenInputError where a file is no text or holds no statute: one message with file and place
 */
export function compileCorpus(
  files: Iterable<SourceFile>,
  options: ExtractOptions & LinkOptions,
): Compilation {
  return linkExtraction(extractCorpus(files, options), options);
}

/** The first half of the compiler: what each file says by itself. Throws as `compileCorpus` does. */
export function extractCorpus(files: Iterable<SourceFile>, options: ExtractOptions = {}): Extraction {
  const clock = new StageClock();
  const findings: Findings[] = [];
  const diagnostics: Diagnostic[] = [];
  let done = 0;
  for (const file of files) {
    const source = clock.time('read', () => readSource(file));
    const parsed = clock.time('parse', () => parseFile(source));
    append(diagnostics, parsed.diagnostics);
    for (const instrument of parsed.value.instruments) {
      const extracted = clock.time('extract', () => extractFindings(instrument));
      append(diagnostics, extracted.diagnostics);
      findings.push(extracted.value);
    }
    done += 1;
    options.onProgress?.(done);
  }
  return { findings, diagnostics, files: done, timings: clock.timings() };
}

/** Extractions of some files, then of others, as one. */
export function joinExtractions(extractions: readonly Extraction[]): Extraction {
  const clock = new StageClock();
  for (const { timings } of extractions) clock.add(timings);
  return {
    findings: extractions.flatMap(({ findings }) => findings),
    diagnostics: extractions.flatMap(({ diagnostics }) => diagnostics),
    files: extractions.reduce((sum, { files }) => sum + files, 0),
    timings: clock.timings(),
  };
}

/** The second half: findings tied to one another, and their graph. */
export function linkExtraction(extraction: Extraction, options: LinkOptions): Compilation {
  const clock = new StageClock(extraction.timings);
  const linked = clock.time('link', () => linkCorpus(extraction.findings, options));
  const graph = clock.time('graph', () => buildGraph(linked.value));
  return {
    corpus: linked.value,
    graph,
    diagnostics: [...extraction.diagnostics, ...linked.diagnostics],
    files: extraction.files,
    timings: clock.timings(),
  };
}

/** `push(...many)` would overflow the stack with a large corpus. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/** Adds up the time of each stage. */
class StageClock {
  readonly #spent: Record<keyof Timings, number>;

  constructor(spent: Timings = { read: 0, parse: 0, extract: 0, link: 0, graph: 0 }) {
    this.#spent = { ...spent };
  }

  time<T>(stage: keyof Timings, work: () => T): T {
    const started = performance.now();
    const value = work();
    this.#spent[stage] += performance.now() - started;
    return value;
  }

  add(timings: Timings): void {
    for (const stage of STAGES) this.#spent[stage] += timings[stage];
  }

  timings(): Timings {
    return { ...this.#spent };
  }
}
