import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBytes } from './parse-text.ts';
import { printTree } from './print-tree.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const held = existsSync(CORPUS);
if (!held) console.log('The larger corpus is not here (../shared/corpus): its tests are skipped.');

const words = (printed: string): string => printed.replace(/[\s【】〔〕[\]（）()：:、.．*\u200B]/gu, '');

describe.skipIf(!held)('the larger corpus', () => {
  test('is parsed whole: articles, numbering, unique eIds, nothing lost', () => {
    const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .sort();
    let articles = 0;
    const gaps = new Set<string>();
    const lost: string[] = [];
    const twice: string[] = [];
    for (const name of names) {
      const { first, nodes, eIds, diagnostics } = parseBytes(
        readFileSync(new URL(encodeURI(name), CORPUS)),
        name,
      );
      articles += nodes.filter((node) => node.kind === 'Article').length;
      if (new Set(eIds).size !== eIds.length) twice.push(name);
      for (const { kind, eId } of diagnostics) {
        if (kind.startsWith('NUMBER') && /^art_[^_]*$/u.test(eId ?? '')) gaps.add(name);
      }
      const begin = first.body[0]?.span.start ?? Infinity;
      // The lines of its adoption stand below the heading of a 编 that is published by itself.
      const around = new Set([...first.head, ...first.tail]);
      const body = first.source.lines.filter((line) => line.span.start >= begin && !around.has(line));
      if (words(printTree(first.body)) !== words(body.map((line) => line.raw.replace(/條/gu, '条')).join('')))
        lost.push(name);
    }
    expect(names).toHaveLength(1998);
    expect(articles).toBeGreaterThan(91_800);
    expect(articles).toBeLessThan(92_000);
    expect(twice).toEqual([]);
    expect(lost).toEqual([]);
    expect(gaps.size).toBeLessThanOrEqual(13);
  });
});
