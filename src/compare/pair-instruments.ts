import { comparableLaw } from '../link/comparable-law.ts';
import { correspond } from '../link/correspondence.ts';
import type { Correspondence } from '../model/correspondence.ts';
import { comparable, subjectOf, type StoredText } from './stored-text.ts';

/** Two instruments to compare, and the actors that both name. */
export interface InstrumentPair {
  readonly here: StoredText;
  readonly there: StoredText;
  /** By the canonical name of an actor those that it is a kind of: 省公安机关 → 公安机关. */
  readonly kindOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Pairs of paragraphs of any two instruments that regulate the same matter, as the linker finds them between a local
 * instrument and the law it carries out: `local` is a paragraph of `here`, `national` one of `there`. All INFERRED,
 * for no text says that another corresponds to it.
 *
 * @example 浙江 here, 湖南 there: art_16__para_1 RESTATES art_12__para_1
 */
export function pairInstruments({ here, there, kindOf }: InstrumentPair): readonly Correspondence[] {
  const subject = new Set([...subjectOf(there.shortTitle), ...subjectOf(here.shortTitle)]);
  const law = comparableLaw(comparable(there), [...subject]);
  const isKind = (a: string, b: string): boolean => kindOf.get(a)?.includes(b) === true;
  const same = (a: string, b: string): boolean => a === b || isKind(a, b) || isKind(b, a);
  return correspond(comparable(here), law, there.shortTitle, same);
}
