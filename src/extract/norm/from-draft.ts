import type { Norm } from '../../model/norm.ts';
import type { MappedText } from '../../model/span.ts';
import { spanOf } from '../../text/mapped-text.ts';
import type { Clause } from '../words/clause.ts';
import type { NormDraft } from './draft.ts';
import { recipientsOf } from './recipients.ts';

/** So many clauses back a sentence is looked for, and what a ； parts may be more. */
const FARTHEST = 40;

/** 下列人员不得担任法官: the items say who. */
const LISTED = /^[下以]列[^的]{1,5}$/;

/** Turns a draft into a norm, at the place it was read from. */
export function toNorm(
  mapped: MappedText,
  draft: NormDraft,
  at: string,
  { items, exceptions }: Pick<Norm, 'items' | 'exceptions'>,
  clauses: readonly Clause[],
): Norm {
  let sentence = draft.clause;
  const farthest = Math.max(0, draft.clause - FARTHEST);
  while (sentence > farthest && clauses[sentence]?.opensSentence === false) sentence -= 1;
  const { condition } = draft;
  const recipients = recipientsOf(mapped, draft, clauses[sentence]?.start ?? draft.start);
  const quote = mapped.text.slice(draft.start, draft.end);
  const isUnsure = isUnsureOf(recipients, draft.modality, quote);
  return {
    at,
    modality: draft.modality,
    quote,
    bearers: LISTED.test(draft.bearers[0]?.name ?? '') ? [] : draft.bearers,
    recipients,
    condition:
      condition === null ? null : mapped.text.slice(condition.start, condition.end).replace(/^，|，$/g, ''),
    exceptions,
    items,
    span: spanOf(mapped, draft.start, draft.end),
    rule: draft.rule,
    method: 'EXPLICIT',
    confidence: isUnsure ? Math.min(draft.confidence, UNSURE) : draft.confidence,
  };
}

/** How sure a norm is at most whose recipients may be others. */
const UNSURE = 0.85;

/** Acts for or toward somebody that are as often done to a thing of his, or to others beside him: 为残疾人就业提供服务. */
const LOOSELY_NAMED = /提供|办理|创造|宣传|教育|提示|检查|查验|调查|管理|惩戒|奖励|监督|指导/;

function namesLoosely(words: string): boolean {
  return words.split(/[，。；]/).some((part) => {
    const at = part.search(/[为对]/);
    return at >= 0 && LOOSELY_NAMED.test(part.slice(at));
  });
}

/**
 * Whether the recipients of a norm may be others than were read. Of two it is open what the first gives the second,
 * and whether a third follows (有关科研单位、教学单位); what one may do towards somebody, or does for or to him, is as
 * often done to a thing of his (可以对居民委员会的下属委员会进行指导).
 */
function isUnsureOf(recipients: Norm['recipients'], modality: NormDraft['modality'], words: string): boolean {
  if (recipients.length === 0) return false;
  return recipients.length === 2 || modality === 'PERMISSION' || namesLoosely(words);
}
