import type { ActorMention } from './actor.ts';
import type { Evidence } from './evidence.ts';

/** Deontic kinds (guidelines §4, after LegalRuleML). OBLIGATION and PROHIBITION are the two modalities of a Duty. */
export const MODALITIES = [
  'OBLIGATION',
  'PROHIBITION',
  'PERMISSION',
  'RIGHT',
  'ENCOURAGEMENT',
  'EXEMPTION',
] as const;
export type Modality = (typeof MODALITIES)[number];

/**
 * Who must, must not, may, has a right to, is encouraged to or is excused from doing what.
 *
 * @example 公安机关牵头负责反电信网络诈骗工作 → OBLIGATION, bearers [公安机关]
 */
export interface Norm extends Evidence {
  /** eId of the paragraph (of the item only where an item holds a full norm of its own). */
  readonly at: string;
  readonly modality: Modality;
  /** Words of the norm, in the normalised text of `at`. */
  readonly quote: string;
  readonly bearers: readonly ActorMention[];
  readonly recipients: readonly ActorMention[];
  /** Words that say in which case it holds; null if none. */
  readonly condition: string | null;
  /**
   * Words that say for whom or what, or in which case, it does not hold (例外、但书), in the order of the text: of its
   * sentence, of the one behind it, of the paragraph behind it.
   *
   * @example 任何单位或者个人不得从事该业务，但是法律另有规定的除外 → [法律另有规定的除外]
   */
  readonly exceptions: readonly string[];
  /** eIds of the items that belong to it. */
  readonly items: readonly string[];
}
