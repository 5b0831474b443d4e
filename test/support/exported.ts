import { exportGraph, type ExportFormatName, type ExportRequest } from '../../src/export/export-graph.ts';
import type { PropertyGraph } from '../../src/model/property-graph.ts';
import { compileSeed } from '../../src/seed.ts';
import type { Store } from '../../src/store/store.ts';

/** The whole of an export. */
export async function exported(
  store: Store,
  format: ExportFormatName,
  more: Partial<ExportRequest> = {},
): Promise<string> {
  const request = { format, works: [], nodes: [], depth: 1, most: 5_000, ...more };
  const { pieces } = await exportGraph(store, request);
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** The graph of the texts that come with the program. */
export function seedGraph(): PropertyGraph {
  return compileSeed().graph;
}

/** Texts that are hard to write in any format: what its signs are, what it cannot hold, what looks like the end. */
const NASTY_TEXTS = [
  `'"\`<>&]]></data><!--{}[]();,`,
  '\u0000\u0001\b\u001B[31m\u007F\u0085\uFFFE\uFFFF',
  '一\r\n二\n三\t四\r五\u2028六\u2029七',
  '\\u0027 \\\\u0027 \\ \\n \\',
  '=HYPERLINK("http://x")',
  '+1 @SUM(A1) -2+3',
  '＝1',
  '𠮷 😀 é',
  ' ',
  '',
] as const;

/** A small graph whose every text is hard, ids and lists too. */
export function nastyGraph(): PropertyGraph {
  const nodes = NASTY_TEXTS.map((text, index) => ({
    id: `/actor/${String(index).padStart(2, '0')}${text}`,
    kind: 'Actor' as const,
    owner: null,
    properties: {
      name: `${text}${String(index)}`,
      kind: 'OTHER',
      aliases: [text, ...NASTY_TEXTS],
      authorised: true,
    },
  }));
  const edges = nodes.slice(1).map((node, index) => ({
    kind: 'KIND_OF' as const,
    from: node.id,
    to: nodes[0]?.id ?? '',
    owner: NASTY_TEXTS[index] ?? null,
    position: 0,
    properties: {},
  }));
  return { nodes, edges };
}

/** The characters of a text that are no words, each once: controls and those that are no characters. */
export function unprintable(text: string): readonly string[] {
  return [...new Set(text.match(/[\p{Cc}\p{Cn}]/gu))].sort();
}

/** A text with U+FFFD for what XML cannot hold. */
export function xmlHoldable(text: string): string {
  return Array.from(text.toWellFormed(), (sign) => {
    const kept = /[\t\n\r]/u.test(sign) || (sign >= ' ' && sign !== '\uFFFE' && sign !== '\uFFFF');
    return kept ? sign : '\uFFFD';
  }).join('');
}
