import type { Diagnostic, Staged } from '../model/diagnostic.ts';
import type { ParsedFile } from '../model/parsed-instrument.ts';
import type { SourceText } from '../model/source-text.ts';
import { BrokenInputError } from '../text/broken-input.ts';
import { parseCommentary } from './commentary.ts';
import { findCommentary, isCommentaryAlone } from './commentary-start.ts';
import { cutFlattened } from './flattened-lines.ts';
import { withoutNumberMarks } from './number-marks.ts';
import { withoutPageNumbers } from './page-furniture.ts';
import { markQuotations } from './quotations.ts';
import { parseStatute } from './statute.ts';
import { doubt, type TextLine, textLines } from './text-line.ts';
import { isTitle, namesKind } from './title.ts';

/**
 * Parses a file into its instruments: a statute, a commentary, or a statute with a commentary behind it. Odd
 * numbering, stray text and the like become diagnostics.
 *
 * @throws BrokenInputError NOT_A_STATUTE where nothing in the file is formed like a statute or a commentary on one
 */
export function parseFile(source: SourceText): Staged<ParsedFile> {
  const all = textLines(source);
  const diagnostics: Diagnostic[] = oddCharacters(source, all);
  // A line of control characters alone has no words.
  const printed = withoutPageNumbers(all.filter((line) => line.text.text !== ''));
  const cut = cutFlattened(source, printed);
  for (const diagnostic of cut.diagnostics) diagnostics.push(diagnostic);
  const lines = markQuotations(withoutNumberMarks(cut.value));
  if (!isChinese(lines)) throw notAStatute(source);
  if (isCommentaryAlone(lines, source.description['title'])) {
    const commentary = parseCommentary(source, lines, false);
    return staged(source, [commentary.instrument], [...diagnostics, ...commentary.diagnostics]);
  }
  const appended = findCommentary(lines);
  const statute = parseStatute(source, appended === null ? lines : lines.slice(0, appended.index));
  const formed = statute.articles > 0 || isTitle(statute.instrument.title.replace(/\s/gu, ''));
  const adopted = statute.instrument.head.some((line) => /通过|公布|批准|发布/u.test(line.raw));
  if (!formed || (statute.instrument.body.length === 0 && !adopted)) throw notAStatute(source);
  for (const diagnostic of unlike(source, lines, statute.instrument.title, adopted)) {
    diagnostics.push(diagnostic);
  }
  for (const diagnostic of statute.diagnostics) diagnostics.push(diagnostic);
  if (appended === null) return staged(source, [statute.instrument], diagnostics);
  const commentary = parseCommentary(source, [...appended.first, ...lines.slice(appended.index + 1)], true);
  return staged(
    source,
    [statute.instrument, commentary.instrument],
    [...diagnostics, ...commentary.diagnostics],
  );
}

/** Titles of what explains a law and may print its articles: 劳动法释义, 关于某条例草案的说明. */
const EXPLAINS = /(?:释义|解读|问答|说明)$/u;

/** A contract, the rules of a club, a book on a law: they have articles too, and are compiled all the same. */
function unlike(
  source: SourceText,
  [first]: readonly TextLine[],
  printed: string,
  adopted: boolean,
): readonly Diagnostic[] {
  const title = printed.replace(/\s/gu, '');
  if (first === undefined || title === '') return [];
  if (EXPLAINS.test(title)) {
    const message = `The title ${title} is of words on a law: what they say is read as if it were law.`;
    return [doubt(source, first, 'UNLIKE_A_STATUTE', message)];
  }
  if (adopted || namesKind(title)) return [];
  const message =
    `The title ${title} names no kind of instrument (法, 条例, 办法 …), and nobody is said to have adopted or issued ` +
    'it: a contract or the like is read as if it were law.';
  return [doubt(source, first, 'UNLIKE_A_STATUTE', message)];
}

function staged(
  source: SourceText,
  instruments: ParsedFile['instruments'],
  diagnostics: readonly Diagnostic[],
): Staged<ParsedFile> {
  return { value: { source, instruments }, diagnostics };
}

function notAStatute(source: SourceText): BrokenInputError {
  return new BrokenInputError(
    'NOT_A_STATUTE',
    source.file,
    `from line ${String(source.lines[0]?.line ?? 1)} on there is no article (第一条), no titled decision or opinion ` +
      'with points (一、) and no commentary on one; give a file that holds a Chinese statute.',
  );
}

/** Statutes are Chinese: a third of the letters at least, in as much as is looked at. */
const CHINESE_SHARE = 0.3;
const SAMPLE = 20_000;

function isChinese(lines: readonly TextLine[]): boolean {
  let chinese = 0;
  let latin = 0;
  for (const { text } of lines) {
    if (chinese + latin >= SAMPLE) break;
    const sample = text.text.slice(0, SAMPLE);
    for (let i = 0; i < sample.length; i += 1) {
      const unit = sample.charCodeAt(i);
      if (unit >= 0x3400 && unit <= 0x9fff) chinese += 1;
      else if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) latin += 1;
    }
  }
  return chinese > 0 && chinese / (chinese + latin) >= CHINESE_SHARE;
}

/** Control characters, marks of the direction of writing, and the sign of a failed decoding. */
const ODD = /(?![\t\n\v\f\r\u0085])[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFD]/u;

function oddCharacters(source: SourceText, lines: readonly TextLine[]): Diagnostic[] {
  if (!ODD.test(source.decoded)) return [];
  return lines.flatMap((line) => {
    const found = ODD.exec(line.source.raw)?.[0];
    if (found === undefined) return [];
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [doubt(source, line, 'ODD_CHARACTER', `The line holds the character U+${code}.`)];
  });
}
