import type { Diagnostic, DiagnosticKind } from '../model/diagnostic.ts';
import type { SourceLine, SourceText } from '../model/source-text.ts';
import type { MappedText } from '../model/span.ts';
import { sliceMapped } from '../text/mapped-text.ts';
import { normalise } from '../text/normalise.ts';
import { readingOf } from '../text/source-text.ts';

/** A line, or what an opener left of one, with its normalised text. */
export interface TextLine {
  readonly source: SourceLine;
  readonly text: MappedText;
  /** Whether the quotation opened before this line still runs when it begins. */
  readonly quoted: boolean;
}

/** The lines of a source, normalised; page numbers and empty ones are still there. */
export function textLines(source: SourceText): TextLine[] {
  const reading = readingOf(source);
  return source.lines.map((line) => ({
    source: line,
    text: normalise(reading, line.span.start, line.span.end),
    quoted: false,
  }));
}

/** The part of a line after `offset` of its normalised text. */
export function restOf(line: TextLine, offset: number): TextLine {
  return offset === 0 ? line : { ...line, text: sliceMapped(line.text, offset, line.text.text.length) };
}

/** A doubt about one line. */
export function doubt(
  source: SourceText,
  line: TextLine,
  kind: DiagnosticKind,
  message: string,
  eId?: string,
): Diagnostic {
  const place = { kind, file: source.file, line: line.source.line, message };
  return eId === undefined ? place : { ...place, eId };
}

const STOPS = '。；：！？;:!?…”’」』.．';

/** Whether a line ends as a sentence, a member of a list or a lead-in ends; a note in brackets may stand behind. */
export function isTerminated(text: string): boolean {
  const last = text.slice(-1);
  if (STOPS.includes(last)) return text !== '';
  if (last !== '）' && last !== ')') return false;
  if (STOPS.includes(text.slice(-2, -1))) return text.length > 1;
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
  return open > 0 && text.length - open <= 32 && text[open - 1] === '。';
}
