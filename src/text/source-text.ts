import { createHash } from 'node:crypto';
import type { SelfDescription, SourceFile, SourceLine, SourceText } from '../model/source-text.ts';
import { decode, refuseLongLine } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { splitLines } from './lines.ts';
import { maskMarkup } from './mask.ts';
import { readRecordLine } from './record-header.ts';
import { isTraditional, simplified } from './script.ts';

/** A record header stands among the first lines of a file. */
const HEADER_LINES = 30;

const INFO_END = '<!-- INFO END -->';

/**
 * Decodes a file and cuts it into lines; what the file says of itself (front matter, the header of a database) is
 * read apart. Offsets are those of the untouched file.
 *
 * @throws BrokenInputError where the file is empty, too large, no text, or not UTF-8, or a line is too long
 */
export function readSource(file: SourceFile): SourceText {
  const decoded = decode(file);
  const traditional = isTraditional(decoded);
  const reading = readingOf({ decoded, traditional });
  const frontMatter = readFrontMatter(reading);
  const from = frontMatter?.end ?? (reading.startsWith('\uFEFF') ? 1 : 0);
  const masked = maskMarkup(reading);
  refuseLongLine(file.name, masked);
  const all = splitLines(masked, reading, from);
  const record = readRecordHeader(all);
  return {
    file: file.name,
    hash: createHash('sha256').update(file.bytes).digest('hex'),
    decoded,
    traditional,
    setAside: file.setAside ?? [],
    description: { ...frontMatter?.description, ...record.description },
    lines: record.lines,
  };
}

/** A file as it is read: in simplified script, every unit at its place. */
export function readingOf({ decoded, traditional }: Pick<SourceText, 'decoded' | 'traditional'>): string {
  return traditional ? simplified(decoded) : decoded;
}

/** Takes the labelled lines out of the first lines of a text. */
function readRecordHeader(lines: readonly SourceLine[]): {
  description: SelfDescription;
  lines: readonly SourceLine[];
} {
  const description: Record<string, string> = Object.create(null) as Record<string, string>;
  const labelled = new Set<SourceLine>();
  for (const line of lines.slice(0, HEADER_LINES)) {
    const entry = readRecordLine(line.raw);
    if (entry === null) continue;
    if (entry.value !== '') description[entry.label] ??= entry.value;
    labelled.add(line);
  }
  return { description, lines: labelled.size === 0 ? lines : lines.filter((line) => !labelled.has(line)) };
}

/** Offset after the block of a collection that parts the dates of an instrument from its text; null without one. */
export function infoBlockEnd(source: SourceText): number | null {
  const at = source.decoded.indexOf(INFO_END);
  return at < 0 ? null : at + INFO_END.length;
}
