import type { Sanction } from '../../model/liability-rule.ts';
import type { ComparedParagraph, ComparedSentence } from '../compared-text.ts';
import { articleEId } from '../../model/eid.ts';
import { WordIndex, type IndexedText } from '../word-index.ts';

/** An instrument made ready to be compared. */
export interface Comparable {
  readonly paragraphs: readonly ComparedParagraph[];
  readonly sanctions: readonly Omit<Sanction, 'norms' | 'items'>[];
}

/** A national law with the indexes of its paragraphs, sentences and clauses, made once for all that carry it out. */
export interface ComparableLaw extends Comparable {
  readonly texts: ReadonlyMap<string, string>;
  readonly byEId: ReadonlyMap<string, ComparedParagraph>;
  readonly index: WordIndex;
  readonly sentences: WordIndex;
  readonly clauses: WordIndex;
  readonly articles: WordIndex;
  /** How far each paragraph stands from the beginning, 0 to 1. */
  readonly positions: ReadonlyMap<string, number>;
  /** Where each sentence, or clause, of those indexes stands. */
  readonly placed: ReadonlyMap<string, Placed>;
  /** Paragraphs that bind organs of the centre alone, where another one of their article binds local ones. */
  readonly central: ReadonlySet<string>;
  /** Actors that so many of its paragraphs name that it tells none apart toward whom a thing is to be done. */
  readonly everywhere: ReadonlySet<string>;
  /** Takes out the subject of the law, which stands in every paragraph and tells none apart. */
  readonly strip: (text: string) => string;
}

interface Placed {
  readonly eId: string;
  readonly sentence: ComparedSentence;
}

const ORGAN_OF_CENTRE = /^国务院|^中央|^国家.+部门$/u;
const LOCAL_ORGAN = /^(?:县级以上|设区的市|地方|省|各级|乡)/u;
const DEPARTMENT = /部门$/u;

/** 有关部门, 其他单位 are others in every paragraph. */
const VAGUE = /^(?:有关|相关|各|其他)/u;
/** Share of a law's paragraphs from which an actor that they bind or are addressed to tells none apart. */
const EVERYWHERE = 0.15;

/**
 * @param subject words of the law's title
 */
export function comparableLaw(law: Comparable, subject: readonly string[]): ComparableLaw {
  const strip = (text: string): string =>
    subject.reduce((words, title) => words.replaceAll(title, '，'), text);
  const texts = new Map(law.paragraphs.map((paragraph) => [paragraph.eId, strip(paragraph.text)]));
  const byEId = new Map(law.paragraphs.map((paragraph) => [paragraph.eId, paragraph]));
  const index = new WordIndex([...texts].map(([id, text]) => ({ id, text })));
  const placed = new Map<string, Placed>();
  const [ofSentences, ofClauses]: [IndexedText[], IndexedText[]] = [[], []];
  for (const { eId, sentences } of law.paragraphs) {
    for (const [order, sentence] of sentences.entries()) {
      for (const [position, text] of [sentence.text, ...sentence.clauses].entries()) {
        const id = [eId, order, position].join(' ');
        placed.set(id, { eId, sentence });
        (position === 0 ? ofSentences : ofClauses).push({ id, text: strip(text) });
      }
    }
  }
  const [sentences, clauses] = [new WordIndex(ofSentences), new WordIndex(ofClauses)];
  const articles = new WordIndex(
    [...articleTexts(law.paragraphs, strip)].map(([id, text]) => ({ id, text })),
  );
  const positions = positionsOf(law.paragraphs);
  const central = new Set(ofCentreAlone(law.paragraphs));
  const everywhere = new Set(namedEverywhere(law.paragraphs));
  return {
    ...law,
    texts,
    byEId,
    index,
    sentences,
    clauses,
    articles,
    positions,
    placed,
    central,
    everywhere,
    strip,
  };
}

function ofCentreAlone(paragraphs: readonly ComparedParagraph[]): readonly string[] {
  const byArticle = Map.groupBy(paragraphs, ({ eId }) => articleEId(eId));
  return [...byArticle.values()].flatMap((own) => {
    const bindsLocal = own.some(({ bearers }) => [...bearers].some((name) => LOCAL_ORGAN.test(name)));
    if (!bindsLocal) return [];
    return own.filter(({ bearers }) => isOfCentre([...bearers])).map(({ eId }) => eId);
  });
}

/** 国务院地震工作主管部门和国务院经济综合宏观调控、建设、民政部门: departments in one list with one of 国务院 are its own. */
function isOfCentre(bearers: readonly string[]): boolean {
  return (
    bearers.some((name) => ORGAN_OF_CENTRE.test(name)) &&
    bearers.every((name) => ORGAN_OF_CENTRE.test(name) || (DEPARTMENT.test(name) && !LOCAL_ORGAN.test(name)))
  );
}

/** 经营者 in a law that protects consumers; and 有关部门. */
function namedEverywhere(paragraphs: readonly ComparedParagraph[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of paragraphs.flatMap(({ bearers, recipients }) => [...bearers.union(recipients)]))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) =>
    VAGUE.test(name) || count >= EVERYWHERE * paragraphs.length ? name : [],
  );
}

/** How far each paragraph of an instrument stands from its beginning, 0 to 1. */
export function positionsOf(paragraphs: readonly ComparedParagraph[]): ReadonlyMap<string, number> {
  return new Map(paragraphs.map(({ eId }, order) => [eId, order / paragraphs.length]));
}

/** The words of each article, those of all its paragraphs together. */
export function articleTexts(
  paragraphs: readonly ComparedParagraph[],
  strip: (text: string) => string,
): ReadonlyMap<string, string> {
  const byArticle = Map.groupBy(paragraphs, ({ eId }) => articleEId(eId));
  return new Map(
    [...byArticle].map(([article, own]) => [article, own.map(({ text }) => strip(text)).join('。')]),
  );
}
