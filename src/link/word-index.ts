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
}

const HAN_RUN = /[一-鿿a-zA-Z0-9]+/gu;

/** The character pairs of a text, those across a mark left out. */
export function bigramsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [run] of text.matchAll(HAN_RUN)) {
    for (let i = 0; i + 1 < run.length; i++) pairs.add(run.slice(i, i + 2));
  }
  return pairs;
}

/**
 * An inverted index of character pairs with their weights (the rarer in the texts, the heavier): finds like texts
 * without comparing all with all.
 *
 * @example new WordIndex([{ id: 'a', text: '实名登记' }]).like('登记制度') → [{ id: 'a', … }]
 */
export class WordIndex {
  readonly #postings = new Map<string, string[]>();
  readonly #lengths = new Map<string, number>();
  readonly #texts: number;
  readonly #background: ReadonlyMap<string, number>;

  /** @param background further texts that tell how common a pair is, but are not found */
  constructor(texts: readonly IndexedText[], background: readonly string[] = []) {
    const common = new Map<string, number>();
    for (const text of background) {
      for (const pair of bigramsOf(text)) common.set(pair, (common.get(pair) ?? 0) + 1);
    }
    this.#background = common;
    this.#texts = texts.length + background.length;
    const pairsById = new Map<string, ReadonlySet<string>>();
    for (const { id, text } of texts) {
      const pairs = bigramsOf(text);
      pairsById.set(id, pairs);
      for (const pair of pairs) {
        const ids = this.#postings.get(pair);
        if (ids === undefined) this.#postings.set(pair, [id]);
        else ids.push(id);
      }
    }
    for (const [id, pairs] of pairsById) this.#lengths.set(id, this.#length(pairs));
  }

  /** Weight of a pair: 0 for one that stands in nearly all texts. */
  weight(pair: string): number {
    const count = (this.#postings.get(pair)?.length ?? 0) + (this.#background.get(pair) ?? 0);
    return Math.log((this.#texts + 1) / (count + 0.5));
  }

  /** Texts that share words with the query, the likest first; ties by id. */
  like(query: string): readonly Likeness[] {
    const pairs = bigramsOf(query);
    const length = this.#length(pairs);
    let whole = 0;
    const dots = new Map<string, number>();
    const shares = new Map<string, number>();
    for (const pair of pairs) {
      const weight = Math.max(0, this.weight(pair));
      whole += weight;
      for (const id of this.#postings.get(pair) ?? []) {
        dots.set(id, (dots.get(id) ?? 0) + weight * weight);
        shares.set(id, (shares.get(id) ?? 0) + weight);
      }
    }
    return [...dots]
      .map(([id, dot]) => ({
        id,
        cosine: dot / (length * (this.#lengths.get(id) ?? 1) || 1),
        contained: whole === 0 ? 0 : (shares.get(id) ?? 0) / whole,
      }))
      .sort((a, b) => b.cosine - a.cosine || (a.id < b.id ? -1 : 1));
  }

  /** The stretches of at least two characters that two texts share, the heaviest first, at most `most`. */
  sharedWords(a: string, b: string, most = 8): readonly string[] {
    const pairs = bigramsOf(b);
    const words = new Map<string, number>();
    for (const [run] of a.matchAll(HAN_RUN)) {
      let start = -1;
      let weight = 0;
      for (let i = 0; i < run.length; i++) {
        const pair = run.slice(i, i + 2);
        if (i + 1 < run.length && pairs.has(pair)) {
          if (start < 0) start = i;
          weight += Math.max(0, this.weight(pair));
          continue;
        }
        if (start >= 0) words.set(run.slice(start, i + 1), weight);
        start = -1;
        weight = 0;
      }
    }
    return [...words]
      .sort(([wordA, x], [wordB, y]) => y - x || (wordA < wordB ? -1 : 1))
      .slice(0, most)
      .map(([word]) => word);
  }

  #length(pairs: Iterable<string>): number {
    let sum = 0;
    for (const pair of pairs) sum += Math.max(0, this.weight(pair)) ** 2;
    return Math.sqrt(sum);
  }
}
