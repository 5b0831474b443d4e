import { DATASET } from './vocabulary.ts';

/** The generation that a pinned statement read first; null before the first load. */
export function generationIn(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/**
 * Puts what a statement reads between two looks at the generation. The first is aggregated, so that it is read
 * once, before all else; the second depends on the rows, so that it is read after them.
 */
export function betweenGenerations(calls: string, variables: readonly string[]): string {
  const generation = `MATCH (d:${DATASET} {name: $dataset})`;
  return [
    `${generation} WITH max(d.generation) AS g`,
    calls,
    `CALL (${variables.join(', ')}) { ${generation} WHERE ${variables[0]} IS NOT NULL RETURN max(d.generation) AS h }`,
    `RETURN g, h, ${variables.join(', ')}`,
  ].join('\n');
}
