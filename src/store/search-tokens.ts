import { foldText } from './fold-text.ts';

/**
 * A run of a folded text that is indexed: `HAN` characters written without spaces, or a `WORD` of letters and
 * digits.
 */
export interface Segment {
  readonly kind: 'HAN' | 'WORD';
  readonly text: string;
  /** Code-unit offset in the folded text. */
  readonly start: number;
}

/**
 * One thing that must occur. `tokens` stand next to one another, in this order, in the token string; a store asks
 * its index for them as a phrase. No token holds a space, a quote or any other sign.
 */
export interface SearchTerm {
  readonly kind: 'HAN' | 'WORD';
  readonly tokens: readonly string[];
  /** The folded characters of a HAN term: 公安机关; the words of a WORD term, with spaces between. */
  readonly text: string;
}

/** A query that any store can ask; without terms it finds nothing. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
}

/** Terms beyond this many are left out, and characters beyond `LONGEST_QUERY`: nobody types them. */
const MOST_TERMS = 24;
const LONGEST_QUERY = 400;

// Private-use characters stand for rare Han characters in older files.
const SEGMENT =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{Co}]+)|[[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]]+/gv;

/** The runs of a folded text, in order; signs and spaces between them are left out. */
export function segmentsOf(folded: string): Segment[] {
  const segments: Segment[] = [];
  for (const match of folded.matchAll(SEGMENT)) {
    segments.push({ kind: match[1] === undefined ? 'WORD' : 'HAN', text: match[0], start: match.index });
  }
  return segments;
}

function bigramsOf(characters: readonly string[]): string[] {
  const bigrams: string[] = [];
  let before: string | null = null;
  for (const character of characters) {
    if (before !== null) bigrams.push(before + character);
    before = character;
  }
  return bigrams;
}

/**
 * The token string that both stores index, tokens parted by single spaces. A run of Chinese characters gives each
 * character and then each pair of neighbours, so that a phrase of pairs is a substring of the text; a word of
 * letters and digits is one token. Runs keep the order of the text.
 *
 * @example `searchTokens('罚款50萬元')` is `'罚 款 罚款 50 万 元 万元'`
 */
export function searchTokens(text: string): string {
  const tokens = segmentsOf(foldText(text)).flatMap((segment) => {
    if (segment.kind === 'WORD') return [segment.text];
    const characters = Array.from(segment.text);
    return characters.concat(bigramsOf(characters));
  });
  return tokens.join(' ');
}

/**
 * What a person typed, as terms that must all occur: a Chinese word as the phrase of its pairs, a single
 * character as itself, a word of letters and digits whole (`1.5` and `gb/t22239` as phrases). Any input is safe:
 * what is no letter, digit or character only parts words.
 *
 * @example `searchQuery('公安机关 罰')` has the terms [公安 安机 机关] and [罚]
 */
export function searchQuery(words: string): SearchQuery {
  const terms: SearchTerm[] = [];
  const seen = new Set<string>();
  const add = (term: SearchTerm): void => {
    if (terms.length >= MOST_TERMS || seen.has(term.text)) return;
    seen.add(term.text);
    terms.push(term);
  };
  for (const word of foldText(words.slice(0, LONGEST_QUERY)).split(/\s+/u)) {
    let phrase: string[] = [];
    const endPhrase = (): void => {
      if (phrase.length > 0) add({ kind: 'WORD', tokens: phrase, text: phrase.join(' ') });
      phrase = [];
    };
    for (const segment of segmentsOf(word)) {
      if (segment.kind === 'WORD') {
        phrase.push(segment.text);
        continue;
      }
      endPhrase();
      const characters = Array.from(segment.text);
      const tokens = characters.length === 1 ? characters : bigramsOf(characters);
      add({ kind: 'HAN', tokens, text: segment.text });
    }
    endPhrase();
  }
  return { terms };
}
