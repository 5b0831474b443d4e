import type { Compilation } from '../compile.ts';
import { familyOf } from '../model/graph-schema.ts';

/** What a compilation holds and how long it took, as plain JSON. */
export interface CompilationCounts {
  readonly files: number;
  readonly instruments: number;
  readonly articles: number;
  readonly nodes: number;
  readonly edges: number;
  /** Nodes by kind, in the order of their names. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Nodes by family: all provisions, all norms. */
  readonly families: Readonly<Record<string, number>>;
  /** Citations by how far they could be followed. */
  readonly resolutions: Readonly<Record<string, number>>;
  readonly diagnostics: Readonly<Record<string, number>>;
}

/** Counts a compilation. */
export function countCompilation({ graph, diagnostics, files }: Compilation): CompilationCounts {
  const kinds = tally(graph.nodes.map(({ kind }) => kind));
  const citations = graph.nodes.filter(({ kind }) => kind === 'Citation');
  return {
    files,
    instruments: kinds.Instrument ?? 0,
    articles: kinds.Article ?? 0,
    nodes: graph.nodes.length,
    edges: graph.edges.length,
    kinds,
    families: tally(graph.nodes.map(({ kind }) => familyOf(kind))),
    resolutions: tally(citations.map(({ properties }) => String(properties.resolution))),
    diagnostics: tally(diagnostics.map(({ kind }) => kind)),
  };
}

function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How fast the compiler was and how much memory the process took at most. */
export interface Speed {
  readonly seconds: number;
  readonly articlesPerSecond: number;
  readonly peakMemoryMb: number;
}

/** Speed over a stretch of `milliseconds`. */
export function speedOf(articles: number, milliseconds: number): Speed {
  return {
    seconds: round(milliseconds / 1000, 3),
    articlesPerSecond: milliseconds === 0 ? 0 : Math.round((articles * 1000) / milliseconds),
    // maxRSS is in KiB on every system.
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function round(value: number, places: number): number {
  return Number(value.toFixed(places));
}
