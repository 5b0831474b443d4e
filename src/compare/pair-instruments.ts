import { comparableLaw } from '../link/correspondence/comparable-law.ts';
import { correspond } from '../link/correspondence/correspondence.ts';
import { bigramsOf } from '../link/word-index.ts';
import type { Correspondence } from '../model/correspondence.ts';
import type { ParagraphFunction } from '../model/provision.ts';
import { comparable, subjectOf, type StoredText } from './stored-text.ts';

/** Two instruments to compare, and the actors that both name. */
export interface InstrumentPair {
  readonly here: StoredText;
  readonly there: StoredText;
  /** By the canonical name of an actor those that it is a kind of: 省公安机关 → 公安机关. */
  readonly kindOf: ReadonlyMap<string, readonly string[]>;
}

/** Share of the words of the shorter subject that both hold from which two instruments are on one subject. */
const ONE_SUBJECT = 0.5;
/** Likeness from which provisions on two subjects regulate the same matter: formulas alone (在各自职责范围内) reach less. */
const LEAST_APART = 0.25;
/** What is paired by what it is for, not by its words: the purposes of two subjects are not the same matter. */
const BY_FUNCTION: ReadonlySet<ParagraphFunction | null> = new Set(['PURPOSE', 'SCOPE']);

/**
 * Pairs of paragraphs of any two instruments that regulate the same matter, as the linker finds them between a local
 * instrument and the law it carries out: `local` is a paragraph of `here`, `national` one of `there`. All INFERRED,
 * for no text says that another corresponds to it. Of instruments on two subjects (国防教育法, 劳动法) only paragraphs
 * that are much alike by their words.
 *
 * @example 浙江 here, 湖南 there: art_16__para_1 RESTATES art_12__para_1
 */
export function pairInstruments({ here, there, kindOf }: InstrumentPair): readonly Correspondence[] {
  const subject = new Set([...subjectOf(there.shortTitle), ...subjectOf(here.shortTitle)]);
  const law = comparableLaw(comparable(there), [...subject]);
  const isKind = (a: string, b: string): boolean => kindOf.get(a)?.includes(b) === true;
  const same = (a: string, b: string): boolean => a === b || isKind(a, b) || isKind(b, a);
  const own = comparable(here);
  const pairs = correspond(own, law, there.shortTitle, same);
  if (areOnOneSubject(here.shortTitle, there.shortTitle)) return pairs;
  const functions = new Map(own.paragraphs.map((paragraph) => [paragraph.eId, paragraph.function]));
  return pairs.filter(
    ({ local, score }) => score >= LEAST_APART && !BY_FUNCTION.has(functions.get(local) ?? null),
  );
}

/** 山东省水污染防治条例 and 浙江省水污染防治条例, 水污染防治法 and 大气污染防治法; not 网络安全法 and 数据安全法. */
function areOnOneSubject(here: string, there: string): boolean {
  const [own, other] = [here, there].map((title) => bigramsOf(subjectOf(title)[0] ?? title));
  if (own === undefined || other === undefined) return false;
  return own.intersection(other).size >= ONE_SUBJECT * Math.min(own.size, other.size);
}
