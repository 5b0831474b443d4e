import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/extract/citation/citations.ts';
import { extractLiability } from '../../src/extract/liability/liability.ts';
import { fineSentences } from '../../src/extract/liability/unread.ts';
import { extractMetadata } from '../../src/extract/metadata/metadata.ts';
import { parseFile } from '../../src/parse/parse-file.ts';
import { paragraphsOf } from '../../src/model/provision-walk.ts';
import { readSource } from '../../src/text/source-text.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url).pathname;
const EVERY = 12;

describe.skipIf(!existsSync(CORPUS))(
  'fines of a large corpus (left out where ../shared/corpus is absent)',
  () => {
    it('are read with their amounts in at least 98 of 100 sentences', { timeout: 60_000 }, () => {
      const files = globSync('*/**/*.md', { cwd: CORPUS })
        .sort()
        .filter((_, index) => index % EVERY === 0);
      let sentences = 0;
      let unread = 0;
      for (const name of files) {
        for (const instrument of parseFile(readSource({ name, bytes: readFileSync(CORPUS + name) })).value
          .instruments) {
          const { diagnostics } = extractLiability(
            instrument,
            extractCitations(instrument, extractMetadata(instrument)),
          );
          unread += diagnostics.length;
          for (const node of paragraphsOf(instrument)) {
            if (node.kind === 'Paragraph') sentences += fineSentences(node).length;
          }
        }
      }
      expect(sentences).toBeGreaterThan(400);
      expect(1 - unread / sentences).toBeGreaterThanOrEqual(0.98);
    });
  },
);
