import type { Compilation } from '../compile.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { compileFound } from './compile-paths.ts';
import { countCompilation, speedOf } from './counts.ts';
import type { FoundFile } from './source-files.ts';
import { graphAsJson, writeWhole } from './write-whole.ts';

export interface CompileOptions {
  /** Absolute path of the graph file; null for none. */
  readonly out: string | null;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** Compiles files, tells a person what was found, and gives what standard output is to carry. */
export async function compileCommand(
  files: readonly FoundFile[],
  options: CompileOptions,
): Promise<readonly string[]> {
  const started = performance.now();
  const compilation = await compileFound(files);
  const milliseconds = performance.now() - started;
  if (options.out !== null) writeWhole(options.out, graphAsJson(compilation.graph));
  tellDiagnostics(compilation, options.verbose ?? false);

  const counts = countCompilation(compilation);
  const speed = speedOf(counts.articles, milliseconds);
  if (!options.json) {
    console.error(
      `Compiled ${counts.files} files: ${counts.instruments} instruments, ${counts.articles} articles, ` +
        `${counts.nodes} nodes, ${counts.edges} edges, ${compilation.diagnostics.length} diagnostics ` +
        `in ${speed.seconds} s (${speed.articlesPerSecond} articles/s, ${speed.peakMemoryMb} MB).`,
    );
    if (options.out !== null) console.error(`The graph is in ${options.out}.`);
    return [];
  }
  const timings = Object.fromEntries(
    Object.entries(compilation.timings).map(([stage, spent]) => [stage, Math.round(spent)]),
  );
  return [`${JSON.stringify({ ...counts, ...speed, timings, out: options.out })}\n`];
}

const TOLD_AT_MOST = 20;

function tellDiagnostics({ diagnostics }: Compilation, all: boolean): void {
  const told = all ? diagnostics : diagnostics.slice(0, TOLD_AT_MOST);
  for (const diagnostic of told) console.error(tellDiagnostic(diagnostic));
  if (told.length < diagnostics.length) {
    console.error(`… and ${diagnostics.length - told.length} more diagnostics (--verbose tells them all).`);
  }
}

function tellDiagnostic({ file, line, kind, message, eId }: Diagnostic): string {
  return `${file}:${line}: ${kind}${eId === undefined ? '' : ` (${eId})`}: ${message}`;
}
