import { extractCitations } from '../../src/extract/citation/citations.ts';
import { extractLiability } from '../../src/extract/liability/liability.ts';
import { extractMetadata } from '../../src/extract/metadata/metadata.ts';
import type { Staged } from '../../src/model/diagnostic.ts';
import type { LiabilityRule } from '../../src/model/liability-rule.ts';
import type { ParsedInstrument } from '../../src/model/parsed-instrument.ts';
import { parseFile } from '../../src/parse/parse-file.ts';
import { readSource } from '../../src/text/source-text.ts';

const FRAME = '示范条例\n\n第一章 总则\n\n';

/**
 * A parsed statute of the given lines, under a title of its own: `statute('第一条 …')`. Lines are those of a source
 * file, so chapters, articles and items are recognised as they are printed.
 */
export function statute(lines: string): ParsedInstrument {
  const file = { name: '示范条例.txt', bytes: new TextEncoder().encode(FRAME + lines) };
  const [instrument] = parseFile(readSource(file)).value.instruments;
  if (instrument === undefined) throw new Error(`No statute was read in: ${lines}`);
  return instrument;
}

/** The liability rules of a chapter 法律责任 that holds the given paragraphs, from article 1 on. */
export function penaltiesOf(lines: string): Staged<LiabilityRule[]> {
  const instrument = statute(`第一条 经营者应当登记。\n\n第二章 法律责任\n\n${lines}`);
  return extractLiability(instrument, extractCitations(instrument, extractMetadata(instrument)));
}

/** Whose breach the first rule of an article 第二条 with the given words punishes. */
export function violatorsOf(lines: string): string[] {
  const [rule] = penaltiesOf(`第二条 ${lines}`).value;
  return (rule?.violators ?? []).map(({ name }) => name);
}
