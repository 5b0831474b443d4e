/** Comparison of words that two annotators copied from one place. */

// The white space of Unicode: the separators of ASCII are among it, the byte order mark is not.
// eslint-disable-next-line no-control-regex
const WHITE = /[\t-\r\u001C-\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/gu;
const SHAPES = /[“”()條]/gu;
const SHAPE: Readonly<Record<string, string>> = { '“': '"', '”': '"', '(': '（', ')': '）', 條: '条' };

/** Words without white space, with quotation marks, brackets and 條 in one shape. */
export function squash(words: string | null | undefined): string {
  return (words ?? '').replace(WHITE, '').replace(SHAPES, (mark) => SHAPE[mark] ?? mark);
}

/** A title without a leading 中华人民共和国, squashed. */
export function squashTitle(title: string | null | undefined): string {
  return squash(title).replace(/^中华人民共和国/u, '');
}

/**
 * Overlap of two quotes of one paragraph, 0 to 1: of one within the other the share of its length, else the longest
 * common run of characters over the union.
 */
export function overlap(one: string, other: string): number {
  const a = Array.from(squash(one));
  const b = Array.from(squash(other));
  if (a.length === 0 || b.length === 0) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.join('').includes(short.join(''))) return short.length / long.length;
  const common = longestCommonRun(a, b);
  return common / (a.length + b.length - common);
}

function longestCommonRun(a: readonly string[], b: readonly string[]): number {
  // Two rows of the table of common suffixes, one ahead of the other.
  let above = new Uint32Array(b.length + 1);
  let row = new Uint32Array(b.length + 1);
  let longest = 0;
  for (const character of a) {
    for (let j = 0; j < b.length; j += 1) {
      const length = character === b[j] ? (above[j] ?? 0) + 1 : 0;
      row[j + 1] = length;
      if (length > longest) longest = length;
    }
    [above, row] = [row, above];
  }
  return longest;
}
