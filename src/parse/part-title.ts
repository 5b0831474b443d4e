import { LOST_CHAPTER, type LostHeading } from './lost-headings.ts';
import { readDivision } from './marks.ts';
import type { Opener, Section } from './openers.ts';
import type { TextLine } from './text-line.ts';

/** 编 of codes in their order, for each is also published by itself, under its name and without its number. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['中华人民共和国民法典', ['总则', '物权', '合同', '人格权', '婚姻家庭', '继承', '侵权责任']],
]);

/**
 * Reads the second title of a file that holds one 编 of a code: it is the heading of that 编, though the lines of the
 * adoption stand between it and its chapters. 附则, which stands behind the last 编, is a chapter of no 编.
 *
 * @param title of the code
 * @returns null where the line is no heading of a 编, or of one whose number nothing tells
 * @example 中华人民共和国民法典, 侵权责任编, 2020年5月28日…通过, 第一章 一般规定 → the heading of part 7
 */
export function readPartTitle(title: string, line: TextLine): Section | null {
  const opener = openerOf(title.replace(/\s/gu, ''), line);
  return opener === null ? null : { opener, line, lines: [] };
}

function openerOf(title: string, line: TextLine): Opener | null {
  const mark = readDivision(line);
  if (mark !== null) return mark.kind === 'Part' ? { role: 'DIVISION', mark } : null;
  const lost = lostPart(title, line.text.text.replace(/\s/gu, ''));
  return lost === null ? null : { role: 'HEADING', lost };
}

function lostPart(title: string, name: string): LostHeading | null {
  if (name === '附则') return LOST_CHAPTER;
  const index = PARTS.get(title)?.indexOf(name.replace(/编$/u, '')) ?? -1;
  return index < 0 ? null : { kind: 'Part', value: index + 1 };
}
