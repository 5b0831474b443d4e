import {
  comparedFunction,
  plainWords,
  tellingClauses,
  type ComparedParagraph,
} from '../link/compared-text.ts';
import type { Comparable } from '../link/correspondence/comparable-law.ts';
import { paragraphEId } from '../model/eid.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ParagraphFunction } from '../model/provision.ts';

/** A paragraph, preamble or passage as a store holds it. */
export interface StoredParagraph {
  readonly eId: string;
  /** Its own words and those of its items, in order. */
  readonly texts: readonly string[];
  readonly function: ParagraphFunction | null;
  /** Canonical names of those who bear its norms or are struck by its penalty. */
  readonly bearers: readonly string[];
  /**
   * Words that tell nothing of its matter: names, aliases included, of all actors that its norms and penalties name, and
   * what its penalties do to a violator.
   */
  readonly blanked: readonly string[];
}

/** A penalty that punishes a duty, as a store holds it. */
export interface StoredSanction extends Evidence {
  /** eId of the paragraph of the penalty. */
  readonly penalty: string;
  /** eId at which the duty stands. */
  readonly duty: string;
  readonly words: readonly string[];
}

/** An instrument as a store holds it, as far as it is compared. */
export interface StoredText {
  readonly shortTitle: string;
  readonly paragraphs: readonly StoredParagraph[];
  readonly sanctions: readonly StoredSanction[];
}

/**
 * An instrument that was read back from a store, made ready for the linker's comparison: as `comparedParagraphs` makes
 * it from the text itself, but that actors and tiers are blanked by their words, for a store keeps no place of a mention.
 */
export function comparable({ paragraphs, sanctions }: StoredText): Comparable {
  return {
    paragraphs: paragraphs.map(compared),
    sanctions: sanctions.map(({ penalty, duty, ...evidence }) => ({
      ...evidence,
      penaltyAt: penalty,
      duty: paragraphEId(duty),
    })),
  };
}

const isOfClauses = (words: string): boolean => /[，；。]/u.test(words);

const without = (stretches: readonly string[], text: string): string =>
  stretches.reduce((words, stretch) => words.replaceAll(stretch, '，'), text);

/** The words of a text that tell its matter, without those of `blanked`, of which longer ones may hold shorter ones. */
export function tellingWords(text: string, blanked: readonly string[]): string {
  return plainWords(without(longestFirst(blanked), text));
}

const longestFirst = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].sort((a, b) => b.length - a.length);

function compared(paragraph: StoredParagraph): ComparedParagraph {
  // 公安机关 in 省公安机关.
  const names = longestFirst(paragraph.blanked);
  const [tiers, actors] = [names.filter(isOfClauses), names.filter((name) => !isOfClauses(name))];
  const blank = (text: string): string => without(actors, text);
  const plain = (text: string): string => plainWords(blank(text));
  // What runs over several clauses goes before they are cut, and names only within them: a mark would cut them.
  const texts = paragraph.texts.map((text) => without(tiers, text));
  const bearers = new Set(paragraph.bearers);
  // A store tells who bears the norms of a paragraph, not which sentence lays each down, nor toward whom.
  const modalities: ComparedParagraph['modalities'] = new Set();
  return {
    eId: paragraph.eId,
    whole: paragraph.texts.join('。'),
    text: plain(texts.join('。')),
    function: comparedFunction(paragraph.texts[0] ?? '', paragraph.function),
    bearers,
    recipients: new Set(),
    modalities,
    sentences: texts.flatMap((text) =>
      text.split(/[。；]/u).map((sentence) => ({
        text: plain(sentence),
        clauses: tellingClauses(sentence.split('，').map(blank)),
        bearers,
        modalities,
      })),
    ),
  };
}

const DOCUMENT_WORD = /(?:法典|法|条例|办法|规定|意见|决定|若干规定)$/u;
const IMPLEMENTED = /《(?:中华人民共和国)?([^《》]+)》/u;
const LEAST_SUBJECT = 3;

/**
 * The words that all the text of an instrument is about, which tell its paragraphs not apart.
 *
 * @example 浙江省实施《中华人民共和国反电信网络诈骗法》办法 → 反电信网络诈骗, 电信网络诈骗
 */
export function subjectOf(shortTitle: string): readonly string[] {
  const named = IMPLEMENTED.exec(shortTitle)?.[1] ?? shortTitle;
  const subject = named.replace(DOCUMENT_WORD, '');
  if (subject.length < LEAST_SUBJECT) return [];
  return subject.startsWith('反') ? [subject, subject.slice(1)] : [subject];
}
