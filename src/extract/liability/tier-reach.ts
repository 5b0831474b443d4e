import type { Clause } from '../words/clause.ts';
import type { DraftTier } from './draft.ts';

/** 对个人处…; not 对违反…的, which opens another case. */
const ADDRESSES = /^对(?!违反)/;
/** A case that meets with a measure upon somebody by name: 逾期不改正的，由X对个人处…. */
const CASE_ADDRESSES = /的，(?:可以|由[^，；]{2,30}?)?对/;

/**
 * Whether the circumstance of a tier ends before a clause of its sentence that has no case of its own, so that this holds
 * in all cases. Behind damage and a crime anything does; behind how grave a breach is, what strikes those who answer for
 * a body, unless they share the case with others who are named in it, or the body too is punished for nothing before.
 *
 * @param before the tiers of the rule, that one included
 * @param words those of the tier
 * @param clause those with which the clause opens
 * @example 情节严重的，吊销许可证；| 对直接负责的主管人员依法给予处分 → true
 * @example 责令改正；逾期不改正的，处罚款；| 对直接负责的主管人员依法给予处分 → false
 * @example 逾期不改正的，对个人处一千元罚款；| 对单位处一万元罚款 → false
 */
export function endsBefore(
  clause: string,
  { tier, words, before }: { tier: DraftTier; words: string; before: readonly DraftTier[] },
): boolean {
  if (tier.measures.length > 0 && tier.measures.every(({ kind }) => kind === 'CIVIL_LIABILITY')) return true;
  switch (tier.circumstance) {
    case 'CRIME':
      return true;
    case 'NOT_A_CRIME':
      return false;
    default:
      return ADDRESSES.test(clause) && !CASE_ADDRESSES.test(words) && !punishesFirst(before, tier);
  }
}

/**
 * Whether another case is as grave as it says itself, for it opens a sentence behind the tiers that are spoken of.
 *
 * @example …；情节严重的，处…罚款。| 对职工实行报复陷害的，… → true
 */
export function leaves(current: readonly DraftTier[], clause: Clause): boolean {
  return clause.opensSentence && current.every(({ start }) => start < clause.start);
}

/** Whether disobedience is what is punished first, where a body was but told to mend its breach. */
function punishesFirst(tiers: readonly DraftTier[], { circumstance }: DraftTier): boolean {
  const before = tiers.filter((tier) => tier.circumstance !== circumstance);
  return (
    circumstance === 'NOT_CORRECTED' &&
    before.length > 0 &&
    before.every(({ measures }) => measures.every(({ kind }) => kind === 'ORDER_CORRECTION'))
  );
}
