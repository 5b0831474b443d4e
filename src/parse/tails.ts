import { readItemMark } from './marks.ts';
import type { Section } from './openers.ts';
import { isDateLine, isFooter, isSignatory } from './page-furniture.ts';
import { isTerminated, restOf, type TextLine } from './text-line.ts';

const LONGEST_SIGNATURE = 6;
/** The footer of a web page has not more lines. */
const LONGEST_FOOTER = 12;

/**
 * Takes what belongs to no provision off the end of a text: the signature, before the annexes or at the end; the
 * footer of a web page; the list of attachments above a signature (附件：1. …), where it is only a list.
 *
 * @returns the sections that stay, and the lines taken, in their order
 */
export function takeTails(sections: readonly Section[]): {
  sections: readonly Section[];
  tail: readonly TextLine[];
} {
  const annex = sections.findIndex((section) => section.opener.role === 'ANNEX');
  if (annex < 0) return rebuild(sections, sections.length - 1, true);
  const first = sections[annex];
  const listed = first !== undefined && isAttachmentList(first);
  const body = rebuild(sections.slice(0, annex), annex - 1, true);
  const rest = sections.slice(listed ? annex + 1 : annex);
  const ends = rebuild(rest, rest.length - 1, false);
  const list = listed ? [first.line, ...first.lines] : [];
  return { sections: [...body.sections, ...ends.sections], tail: [...body.tail, ...list, ...ends.tail] };
}

function rebuild(
  sections: readonly Section[],
  index: number,
  signature: boolean,
): { sections: readonly Section[]; tail: readonly TextLine[] } {
  const section = sections[index];
  if (section === undefined) return { sections, tail: [] };
  const { kept, tail } = splitTail(section.lines, signature);
  return { sections: sections.with(index, { ...section, lines: kept }), tail };
}

/** Parts the lines of a last provision from signature and footer. */
export function splitTail(
  lines: readonly TextLine[],
  signature: boolean,
): { kept: TextLine[]; tail: readonly TextLine[] } {
  let end = lines.length;
  const nearest = Math.max(0, lines.length - LONGEST_FOOTER);
  for (let i = lines.length - 1; i >= nearest; i -= 1) {
    const line = lines[i];
    if (line !== undefined && isFooter(line)) end = i;
  }
  if (signature) end = signatureStart(lines, end);
  return { kept: lines.slice(0, end), tail: lines.slice(end) };
}

/** Organs, offices and dates at the end; without a date one name alone, behind a full stop. */
function signatureStart(lines: readonly TextLine[], end: number): number {
  let start = end;
  let dated = false;
  while (start > 0 && end - start < LONGEST_SIGNATURE) {
    const line = lines[start - 1];
    if (line === undefined || readItemMark(line) !== null) break;
    const date = isDateLine(line);
    if (!date && !isSignatory(line)) break;
    dated ||= date;
    start -= 1;
  }
  const before = lines[start - 1];
  if (before === undefined) return dated ? start : end;
  if (dated) return isTerminated(before.text.text) || readItemMark(before) !== null ? start : end;
  return end - start === 1 && before.text.text.endsWith('。') ? start : end;
}

/** 附件：1.任务分工表 / 2.联系人名单 / signature / date – names of attachments, not the attachments. */
function isAttachmentList(section: Section): boolean {
  if (section.opener.role !== 'ANNEX') return false;
  const rest = restOf(section.line, section.opener.mark.rest);
  const mark = readItemMark(rest);
  const { kept, tail } = splitTail(section.lines, true);
  const numbered = mark !== null && mark.value === 1;
  if (!numbered && (rest.text.text === '' || tail.length === 0)) return false;
  return kept.every(
    (line) => (numbered ? readItemMark(line) !== null : false) && line.text.text.length <= 80,
  );
}
