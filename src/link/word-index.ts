import { conceptsIn } from './concepts.ts';

/** A text to be compared: its id, and its words after what many texts share was taken out. */
export interface IndexedText {
  readonly id: string;
  readonly text: string;
}

/** How like a text of the index is to a query. */
export interface Likeness {
  readonly id: string;
  /** Cosine of the two texts, 0 to 1: are they about the same, in the same length? */
  readonly cosine: number;
  /** Share of the query's weight that the text holds, 0 to 1: is the query found in it? */
  readonly contained: number;
  /** Share of the text's weight that the query holds, 0 to 1: is the text found in the query? */
  readonly held: number;
}

const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
/** ASCII and the ideographs, as counted by `wordUnit`. */
const UNITS = 0x80 + LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1;

/** Number of a character of words – ideographs, Latin letters, digits –, above 0; 0 for any other. */
function wordUnit(unit: number): number {
  if (unit >= FIRST_IDEOGRAPH) return unit <= LAST_IDEOGRAPH ? 0x80 + unit - FIRST_IDEOGRAPH : 0;
  const isWord =
    (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return isWord ? unit : 0;
}

/** Two neighbouring characters of words as one number, so small that engines keep it without an object. */
function pairOf(before: number, own: number): number {
  return before * UNITS + own;
}

/** The pairs of neighbouring characters of a text, those across a mark left out; a pair as one number. O(length). */
export function bigramsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const own = wordUnit(text.charCodeAt(i));
    if (before !== 0 && own !== 0) pairs.add(pairOf(before, own));
    before = own;
  }
  return pairs;
}

/** How often each word stands in a text: pairs of neighbouring characters, and concepts, as negative numbers. */
function wordCounts(text: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const add = (word: number): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const own = wordUnit(text.charCodeAt(i));
    if (before !== 0 && own !== 0) add(pairOf(before, own));
    before = own;
  }
  for (const { concept } of conceptsIn(text)) add(-1 - concept);
  return counts;
}

/** The texts that hold a word. */
interface Postings {
  /** Places of the texts in the index, rising. */
  readonly positions: number[];
  /** How much the word is repeated in each. */
  readonly repeated: number[];
}

const MOST_WORDS = 8;

/** What a concept weighs beside a pair of characters of the same rarity. */
const CONCEPT = 0.9;

/** A word that stands in a text again counts for more, but less each time. */
const repeated = (count: number): number => (count === 1 ? 1 : 1 + Math.log(count));

/**
 * An inverted index of character pairs with their weights (the rarer in the texts, the heavier): finds like texts
 * without comparing all with all.
 *
 * @example new WordIndex([{ id: 'a', text: '实名登记' }]).like('登记制度') → [{ id: 'a', … }]
 */
export class WordIndex {
  readonly #ids: readonly string[];
  /** By pair, the texts that hold it. */
  readonly #postings = new Map<number, Postings>();
  /** By number of texts, the weight of a word that so many hold: near 0 for one that stands in all. */
  readonly #weights: Float64Array;
  readonly #lengths: readonly number[];
  /** Sum of the weights of the pairs of each text. */
  readonly #wholes: readonly number[];

  constructor(texts: readonly IndexedText[]) {
    this.#ids = texts.map(({ id }) => id);
    this.#weights = Float64Array.from({ length: texts.length + 1 }, (_, count) =>
      Math.max(0, Math.log((texts.length + 1) / (count + 0.5))),
    );
    const counts = texts.map(({ text }) => wordCounts(text));
    for (const [position, own] of counts.entries()) {
      for (const [pair, count] of own) {
        const held = this.#postings.get(pair);
        if (held === undefined)
          this.#postings.set(pair, { positions: [position], repeated: [repeated(count)] });
        else {
          held.positions.push(position);
          held.repeated.push(repeated(count));
        }
      }
    }
    this.#lengths = counts.map((own) => this.#length(own));
    this.#wholes = counts.map((own) => own.keys().reduce((sum, pair) => sum + this.#weight(pair), 0));
  }

  #weight(word: number): number {
    const weight = this.#weights[this.#postings.get(word)?.positions.length ?? 0] ?? 0;
    return word < 0 ? weight * CONCEPT : weight;
  }

  /**
   * Texts that share words with the query, the likest first; ties by id.
   *
   * @param least cosine of the least like text that is asked for
   */
  like(query: string, least = 0): readonly Likeness[] {
    const counts = wordCounts(query);
    const dots = new Float64Array(this.#ids.length);
    const shares = new Float64Array(this.#ids.length);
    let whole = 0;
    for (const [pair, count] of counts) {
      const weight = this.#weight(pair);
      whole += weight;
      const held = this.#postings.get(pair);
      if (held === undefined) continue;
      const own = weight * weight * repeated(count);
      for (let i = 0; i < held.positions.length; i++) {
        const position = held.positions[i] ?? 0;
        dots[position] = (dots[position] ?? 0) + own * (held.repeated[i] ?? 0);
        shares[position] = (shares[position] ?? 0) + weight;
      }
    }
    const length = this.#length(counts);
    const likenesses: Likeness[] = [];
    this.#ids.forEach((id, position) => {
      const dot = dots[position] ?? 0;
      if (dot === 0) return;
      const cosine = dot / (length * (this.#lengths[position] ?? 0) || 1);
      if (cosine < least) return;
      const shared = shares[position] ?? 0;
      likenesses.push({
        id,
        cosine,
        contained: shared / whole,
        held: shared / (this.#wholes[position] ?? 1),
      });
    });
    return likenesses.sort((a, b) => b.cosine - a.cosine || (a.id < b.id ? -1 : 1));
  }

  /** Share of the weight of a text's words that another text holds, 0 to 1. */
  contained(text: string, within: string): number {
    const held = bigramsOf(within);
    let whole = 0;
    let shared = 0;
    for (const pair of bigramsOf(text)) {
      const weight = this.#weight(pair);
      whole += weight;
      if (held.has(pair)) shared += weight;
    }
    return whole === 0 ? 0 : shared / whole;
  }

  /** Of the weight of the words that a text shares with another, the share that none of some further texts holds. */
  ownShare(text: string, shared: string, further: readonly string[]): number {
    const common = bigramsOf(shared);
    const elsewhere = further.map(bigramsOf);
    let whole = 0;
    let own = 0;
    for (const pair of bigramsOf(text)) {
      if (!common.has(pair)) continue;
      const weight = this.#weight(pair);
      whole += weight;
      if (!elsewhere.some((words) => words.has(pair))) own += weight;
    }
    return whole === 0 ? 0 : own / whole;
  }

  /**
   * The stretches of at least two characters that two texts share, the heaviest first, then the concepts for which
   * they have different words (提醒/警示); at most `most`.
   */
  sharedWords(a: string, b: string, most = MOST_WORDS): readonly string[] {
    const stretches = sharedStretches(a, b, (pair) => this.#weight(pair), most);
    const wordsOfB = new Map(conceptsIn(b).map(({ concept, word }) => [concept, word]));
    const concepts = conceptsIn(a).flatMap(({ concept, word }) => {
      const other = wordsOfB.get(concept);
      return other === undefined || b.includes(word) ? [] : `${word}/${other}`;
    });
    return [...stretches, ...new Set(concepts)].slice(0, most);
  }

  #length(counts: ReadonlyMap<number, number>): number {
    let sum = 0;
    for (const [pair, count] of counts) sum += (this.#weight(pair) * repeated(count)) ** 2;
    return Math.sqrt(sum);
  }
}

/**
 * The stretches of at least two characters that two texts share, the heaviest first.
 *
 * @param weight of a pair of neighbouring characters, as `bigramsOf` gives it
 */
export function sharedStretches(
  a: string,
  b: string,
  weight: (pair: number) => number,
  most = MOST_WORDS,
): readonly string[] {
  const pairs = bigramsOf(b);
  const words = new Map<string, number>();
  let start = -1;
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const own = wordUnit(a.charCodeAt(i));
    const next = i + 1 < a.length ? wordUnit(a.charCodeAt(i + 1)) : 0;
    const pair = pairOf(own, next);
    if (own !== 0 && next !== 0 && pairs.has(pair)) {
      if (start < 0) start = i;
      sum += weight(pair);
      continue;
    }
    if (start >= 0) words.set(a.slice(start, i + 1), sum);
    start = -1;
    sum = 0;
  }
  return [...words]
    .sort(([wordA, x], [wordB, y]) => y - x || (wordA < wordB ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}
