import type { ProvisionNode } from '../../model/provision.ts';
import { readClause, type Reading } from '../clause/reading.ts';
import type { Clause } from '../words/clause.ts';
import type { NormDraft } from './draft.ts';
import { ClauseRuns } from './runs.ts';

/** A clause that may bind somebody, and which of its passage it is. */
export interface BindingClause {
  readonly clause: Clause;
  readonly index: number;
}

/** The words of a paragraph or of an item in which norms may stand. */
export interface Passage {
  readonly node: ProvisionNode;
  readonly clauses: readonly Clause[];
  /** Those of its clauses that are read. */
  readonly binding: readonly BindingClause[];
}

/** A passage with the norms that were cut out of it. */
export interface CutPassage extends Passage {
  readonly drafts: readonly NormDraft[];
}

/**
 * Reads the clauses of all passages, and then cuts them into norms.
 *
 * Step by step, and not passage by passage: the rules of one step stay in the processor's cache while all passages go
 * through it, those of all steps together find no room there.
 */
export function cutPassages(
  passages: readonly Passage[],
  options: { readonly commentary: boolean },
): readonly CutPassage[] {
  const readings = passages.map(({ node, binding }) =>
    binding.map(({ clause }) => readClause(node.text.text, clause.segments, options)),
  );
  return passages.map((passage, at) => ({ ...passage, drafts: draftsOf(passage, readings[at] ?? []) }));
}

function draftsOf(
  { node, binding }: Passage,
  readings: readonly (readonly Reading[])[],
): readonly NormDraft[] {
  const runs = new ClauseRuns(node.text);
  for (const [at, { clause, index }] of binding.entries()) runs.read(clause, index, readings[at] ?? []);
  return runs.drafts;
}
