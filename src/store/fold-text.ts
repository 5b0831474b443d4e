import { simplifiedCharacters } from '../text/script.ts';

/** Folded text that knows where each of its characters stood. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text` the start of its original (code units), and one more: the original's length. */
  readonly starts: readonly number[];
}

const MARKS = /\p{M}+/gu;
/** A character with the marks that follow it (accents, variation selectors). */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/** Text in which every cluster is one code unit and no mark follows one. */
const HAS_MARK = /\p{M}/u;

// A legal corpus uses a few thousand characters, each many thousand times.
const foldedClusters = new Map<string, string>();
const CACHED_CLUSTERS = 20_000;

function foldCluster(cluster: string): string {
  const known = foldedClusters.get(cluster);
  if (known !== undefined) return known;
  const characters = simplifiedCharacters();
  let folded = '';
  for (const character of cluster.normalize('NFKC').toLowerCase().replace(MARKS, '')) {
    folded += characters.get(character) ?? character;
  }
  if (foldedClusters.size < CACHED_CLUSTERS) foldedClusters.set(cluster, folded);
  return folded;
}

const clustersOf = (text: string): Iterable<string> => {
  if (!HAS_MARK.test(text)) return text;
  return text.match(CLUSTER) ?? [];
};

/**
 * The text as search compares it: full- and half-width forms alike (NFKC), lower case, without accents and
 * variation selectors, traditional characters as simplified ones.
 *
 * @example `foldText('第２２條 ＡＰＰ')` is `'第22条 app'`
 */
export function foldText(text: string): string {
  let folded = '';
  if (HAS_MARK.test(text)) {
    for (const cluster of clustersOf(text)) folded += foldCluster(cluster);
    return folded;
  }
  // Most characters stay as they are: runs of them are taken whole.
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (staysSame[unit] === 1) continue;
    const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
    const one = foldCluster(character);
    if (one === character) {
      // Half of a pair says nothing of the pairs that it may begin.
      if (unit < 0xd800 || unit > 0xdfff) staysSame[unit] = 1;
      at += character.length - 1;
      continue;
    }
    folded += text.slice(from, at) + one;
    at += character.length - 1;
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** By UTF-16 unit: 1 where the character was found to stay as it is. */
const staysSame = new Uint8Array(0x1_00_00);

/** As `foldText`, with the place of each character in the original. */
export function foldWithOffsets(text: string): FoldedText {
  let folded = '';
  let at = 0;
  const starts: number[] = [];
  for (const cluster of clustersOf(text)) {
    const piece = foldCluster(cluster);
    for (let unit = 0; unit < piece.length; unit += 1) starts.push(at);
    folded += piece;
    at += cluster.length;
  }
  starts.push(text.length);
  return { text: folded, starts };
}
