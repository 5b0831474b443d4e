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

/** Order of texts, the likest first; ties by id. */
export function byLikeness(a: Likeness, b: Likeness): number {
  return b.cosine - a.cosine || (a.id < b.id ? -1 : 1);
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

const MOST_WORDS = 8;

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
  /** By word, its number: what is known of a word stands in arrays at it. */
  readonly #numbers = new Map<number, number>();
  /** By word, where the texts that hold it begin among those of all words. */
  readonly #starts: Int32Array;
  /** Places of the texts in the index, those of a word side by side and rising; how much it is repeated in each. */
  readonly #positions: Int32Array;
  readonly #repeated: Float64Array;
  /** By word, the heavier the fewer texts hold it: near 0 for one that stands in all. */
  readonly #weights: Float64Array;
  readonly #unknown: number;
  readonly #lengths: readonly number[];
  /** Sum of the weights of the words of each text. */
  readonly #wholes: readonly number[];
  /** What a query shares with each text; made once, for there are many queries. */
  readonly #dots: Float64Array;
  readonly #shares: Float64Array;

  constructor(texts: readonly IndexedText[]) {
    this.#ids = texts.map(({ id }) => id);
    this.#dots = new Float64Array(texts.length);
    this.#shares = new Float64Array(texts.length);
    const counts = texts.map(({ text }) => wordCounts(text));
    const holders: number[] = [];
    let held = 0;
    for (const own of counts) {
      held += own.size;
      for (const word of own.keys()) {
        const number = this.#numbers.get(word);
        if (number === undefined) this.#numbers.set(word, holders.push(1) - 1);
        else holders[number] = (holders[number] ?? 0) + 1;
      }
    }
    const weightOf = (count: number): number => Math.max(0, Math.log((texts.length + 1) / (count + 0.5)));
    this.#unknown = weightOf(0);
    this.#weights = new Float64Array(holders.length);
    this.#starts = new Int32Array(holders.length + 1);
    for (const [number, count] of holders.entries()) {
      this.#weights[number] = weightOf(count);
      this.#starts[number + 1] = (this.#starts[number] ?? 0) + count;
    }
    this.#positions = new Int32Array(held);
    this.#repeated = new Float64Array(held);
    const next = this.#starts.slice();
    for (const [position, own] of counts.entries()) {
      for (const [word, count] of own) {
        const number = this.#numbers.get(word) ?? 0;
        const at = next[number] ?? 0;
        this.#positions[at] = position;
        this.#repeated[at] = repeated(count);
        next[number] = at + 1;
      }
    }
    this.#lengths = counts.map((own) => this.#length(own));
    this.#wholes = counts.map((own) => this.#whole(own));
  }

  #weight(word: number): number {
    return this.#weightOf(this.#numbers.get(word));
  }

  #weightOf(number: number | undefined): number {
    return number === undefined ? this.#unknown : (this.#weights[number] ?? 0);
  }

  /** Texts that share words with the query, the likest first; as `matching` finds them. */
  like(query: string, least = 0): readonly Likeness[] {
    return this.matching(query, least).toSorted(byLikeness);
  }

  /**
   * Texts that share words with the query, in the order of the index.
   *
   * @param least cosine of the least like text that is asked for
   */
  matching(query: string, least = 0): readonly Likeness[] {
    const dots = this.#dots.fill(0);
    const shares = this.#shares.fill(0);
    const [positions, repeatedIn] = [this.#positions, this.#repeated];
    let whole = 0;
    let squares = 0;
    for (const [word, count] of wordCounts(query)) {
      const number = this.#numbers.get(word);
      const weight = this.#weightOf(number);
      const times = repeated(count);
      whole += weight;
      squares += (weight * times) ** 2;
      if (number === undefined) continue;
      const own = weight * weight * times;
      const end = this.#starts[number + 1] ?? 0;
      for (let at = this.#starts[number] ?? 0; at < end; at++) {
        const position = positions[at] ?? 0;
        dots[position] = (dots[position] ?? 0) + own * (repeatedIn[at] ?? 0);
        shares[position] = (shares[position] ?? 0) + weight;
      }
    }
    const length = Math.sqrt(squares);
    const likenesses: Likeness[] = [];
    for (const [position, id] of this.#ids.entries()) {
      const dot = dots[position] ?? 0;
      if (dot === 0) continue;
      const cosine = dot / (length * (this.#lengths[position] ?? 0) || 1);
      if (cosine < least) continue;
      const shared = shares[position] ?? 0;
      likenesses.push({
        id,
        cosine,
        contained: shared / whole,
        held: shared / (this.#wholes[position] ?? 1),
      });
    }
    return likenesses;
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
    for (const [word, count] of counts) sum += (this.#weight(word) * repeated(count)) ** 2;
    return Math.sqrt(sum);
  }

  #whole(counts: ReadonlyMap<number, number>): number {
    let sum = 0;
    for (const word of counts.keys()) sum += this.#weight(word);
    return sum;
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
