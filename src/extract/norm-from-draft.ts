import type { Norm } from '../model/norm.ts';
import type { MappedText } from '../model/span.ts';
import { spanOf } from '../text/mapped-text.ts';
import type { Clause } from './clause-cut.ts';
import type { NormDraft } from './norm-draft.ts';
import { recipientsOf } from './norm-recipients.ts';

/** So many clauses back a sentence is looked for, and what a ； parts may be more. */
const FARTHEST = 40;

/** Turns a draft into a norm, at the place it was read from. */
export function toNorm(
  mapped: MappedText,
  draft: NormDraft,
  at: string,
  items: readonly string[],
  clauses: readonly Clause[],
): Norm {
  let sentence = draft.clause;
  const farthest = Math.max(0, draft.clause - FARTHEST);
  while (sentence > farthest && clauses[sentence]?.opensSentence === false) sentence -= 1;
  const { condition } = draft;
  return {
    at,
    modality: draft.modality,
    quote: mapped.text.slice(draft.start, draft.end),
    bearers: draft.bearers,
    recipients: recipientsOf(mapped, draft, clauses[sentence]?.start ?? draft.start),
    condition:
      condition === null ? null : mapped.text.slice(condition.start, condition.end).replace(/^，|，$/gu, ''),
    items,
    span: spanOf(mapped, draft.start, draft.end),
    rule: draft.rule,
    method: 'EXPLICIT',
    confidence: draft.confidence,
  };
}
