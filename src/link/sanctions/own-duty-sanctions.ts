import type { Sanction } from '../../model/liability-rule.ts';
import type { RuleBreaches } from '../breaches.ts';
import type { Duties } from './duties.ts';

/** A breach that says of what only by standing behind it: 违反规定的, 如有违反, 违者. */
const BARE = /^(?:[^，。；]{0,20}(?:如有|有)?违反(?:上述|前述|以上)?(?:规定|要求)?[的者]?，|违者)/u;
const CONFIDENCE = 0.85;

/**
 * The duties that a paragraph lays down before a penalty of its own which tells no other breach.
 *
 * @example 责任人应当保持整洁，不得乱堆乱放。违反规定的，责令改正，处五百元罚款 → the paragraph itself
 */
export function ownDutySanctions(rules: readonly RuleBreaches[], duties: Duties): readonly Sanction[] {
  return rules.flatMap(({ rule }) => {
    const norms = duties.of(rule.at);
    if (norms.length === 0 || rule.violates.length > 0 || !BARE.test(rule.quote)) return [];
    const found: Sanction = {
      penaltyAt: rule.at,
      duty: rule.at,
      norms,
      items: [],
      words: [],
      span: rule.span,
      rule: 'sanction.own-duty',
      method: 'INFERRED',
      confidence: CONFIDENCE,
    };
    return [found];
  });
}
