import type { Diagnostic } from '../../model/diagnostic.ts';
import type { LiabilityRule } from '../../model/liability-rule.ts';
import type { ProvisionNode } from '../../model/provision.ts';
import type { SourceText } from '../../model/source-text.ts';
import { sourceOffset } from '../../text/mapped-text.ts';
import { lineAt } from '../../text/places.ts';
import { cutClauses } from '../words/clause.ts';
import { readAmounts } from '../measure/amounts.ts';

/** A sentence that names a fine and an amount, by its place in the file. */
export interface FineSentence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The sentences of a paragraph and of its items that order a 罚款 and name an amount of money or a multiple. */
export function fineSentences(node: ProvisionNode): FineSentence[] {
  return [node, ...node.children].flatMap(({ text }) => {
    if (!text.text.includes('罚款')) return [];
    return cutClauses(text.text).flatMap(({ start, end }) => {
      const words = text.text.slice(start, end);
      if (!words.includes('罚款')) return [];
      if (!readAmounts(words).some(({ kind }) => kind === 'MONEY' || kind === 'MULTIPLE')) return [];
      return [{ start: sourceOffset(text, start), end: sourceOffset(text, end - 1) + 1, words }];
    });
  });
}

/**
 * A diagnostic for each sentence that speaks of a fine and an amount of which no FINE with an amount was read.
 *
 * @example 罚款五百元以上的，应当举行听证 → UNREAD_FINE: the amount is a case, not a penalty
 */
export function unreadFines(
  source: SourceText,
  node: ProvisionNode,
  rules: readonly LiabilityRule[],
): Diagnostic[] {
  const read = rules.flatMap(({ tiers }) =>
    tiers.flatMap(({ measures }) =>
      measures
        .filter(
          ({ kind, min, max, multipleMin, multipleMax }) =>
            kind === 'FINE' && (min ?? max ?? multipleMin ?? multipleMax) !== null,
        )
        .map(({ span }) => span),
    ),
  );
  return fineSentences(node)
    .filter((sentence) => !read.some(({ start }) => start >= sentence.start && start < sentence.end))
    .map(({ start, words }) => ({
      kind: 'UNREAD_FINE',
      file: source.file,
      line: lineAt(source, start),
      message: `A fine with an amount could not be read: ${words.slice(0, 60)}`,
      eId: node.eId,
    }));
}
