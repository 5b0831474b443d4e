import type { TextLine } from './text-line.ts';

/** A quotation of a decision to amend runs over paragraphs; one that runs longer was never meant to be open. */
const LONGEST = 400;

/**
 * Tells for each line whether it begins inside a quotation, so that a quoted 第三条 opens no article.
 *
 * By the rules of punctuation every paragraph of a quotation begins with “ and only the last one closes with ”: a
 * line that begins with “ after such lines starts the count anew. A quotation that is never closed (a slip of the
 * source) is none.
 */
export function markQuotations(lines: readonly TextLine[]): TextLine[] {
  const quoted = new Set<number>();
  let opened = -1;
  let depth = 0;
  /** Every paragraph since the quotation was opened began with “. */
  let regular = true;
  lines.forEach((line, i) => {
    const { text } = line.text;
    const inside = depth > 0;
    if (!inside && !text.includes('“')) return;
    const begins = text.startsWith('“');
    const balance = balanceOf(text, begins && (!inside || regular) ? 0 : depth);
    if (inside && !begins) regular = false;
    depth = begins && inside && !regular && balance > depth ? 1 : balance;
    if (!inside && depth > 0) {
      opened = i;
      regular = true;
    } else if (inside && depth === 0) {
      for (let k = opened + 1; k <= i; k += 1) quoted.add(k);
    } else if (inside && i - opened > LONGEST) {
      depth = 0;
    }
  });
  if (quoted.size === 0) return [...lines];
  return lines.map((line, i) => (quoted.has(i) ? { ...line, quoted: true } : line));
}

function balanceOf(text: string, before: number): number {
  let depth = before;
  for (const character of text) {
    if (character === '“') depth += 1;
    else if (character === '”') depth = Math.max(0, depth - 1);
  }
  return depth;
}
