import type { Norm } from '../model/norm.ts';
import type { MappedText } from '../model/span.ts';
import { spanOf } from '../text/mapped-text.ts';
import type { Clause } from './clause-cut.ts';
import type { NormDraft } from './norm-draft.ts';
import { recipientsOf } from './norm-recipients.ts';

/** Turns a draft into a norm, at the place it was read from. */
export function toNorm(
  mapped: MappedText,
  draft: NormDraft,
  at: string,
  items: readonly string[],
  clauses: readonly Clause[],
): Norm {
  let sentence = draft.clause;
  while (sentence > 0 && clauses[sentence]?.opensSentence === false) sentence -= 1;
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
