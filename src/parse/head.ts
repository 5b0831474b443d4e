import { joinMapped } from '../text/mapped-text.ts';
import { type Contents, findContents } from './contents.ts';
import { isKnownHeading, readArticle, readDivision, readItemMark } from './marks.ts';
import type { Section } from './openers.ts';
import { readPartTitle } from './part-title.ts';
import { type Draft, draft, placeOf } from './provision-draft.ts';
import { isTerminated, type TextLine } from './text-line.ts';
import { findTitle, isTitle, type Title } from './title.ts';

/** What stands before the first provision. */
export interface Head {
  readonly title: Title | null;
  /** Adoption, amendment, 公告: neither title nor contents nor preamble. */
  readonly lines: readonly TextLine[];
  readonly contents: Contents | null;
  readonly preamble: readonly TextLine[];
  /** The 编 of a code that the file holds, where its second title tells it. */
  readonly part: Section | null;
  /** Index of the first line of the body after the preamble. */
  readonly bodyStart: number;
}

const PREAMBLE_TITLE = /^(?:序言|前言|引言)$/u;
/** Words of an announcement: 已由…通过，现予公布; 经…批准，现予发布; 现印发给你们. */
const PUBLICATION = /现予以?(?:公布|发布|批准|颁布)|予以公布|公布施行|印发给你们|现公布|^现将|^特此/u;
const PASSED_BEFORE = /已由|已经|业经|^经/u;
const PASSED = /通过[，。]/u;
const DATED = /^[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})\s?年/u;
const ADOPTED = /(?:通过|修正|修订|公布|批准|施行|发布|颁布|令|公告|号)[）)]?$/u;
/** 各省、自治区、直辖市人民政府，国务院各部委： */
const SALUTATION = /^各[^。；]{2,80}(?:政府|部委|机构|机关|单位|部门|[局厅委会])[：:]$/u;
const SHORTEST_SENTENCE = 10;
const BROKEN_LINE = 18;

/**
 * Finds title, contents, preamble and the start of the body.
 *
 * @param stated title in the front matter
 * @param headEnd offset in the file at which a collection says that the head ends; null where it says nothing
 */
export function readHead(
  lines: readonly TextLine[],
  stated: string | undefined,
  headEnd: number | null,
): Head {
  const firstArticle = lines.findIndex((line) => opensArticle(line));
  const before = firstArticle < 0 ? lines : lines.slice(0, firstArticle + 1);
  const contents = findContents(before);
  const from = contents?.end ?? 0;
  const openerFrom = (start: number): number =>
    lines.findIndex((line, i) => i >= start && opensBody(line, lines[i + 1]));
  const firstOpener = openerFrom(from);
  const limit = firstOpener < 0 ? lines.length : firstOpener;
  const titleEnd = contents === null ? limit : Math.min(contents.start, limit);
  const title = findTitle(lines.slice(0, titleEnd), stated);
  const part = title === null ? null : partBelow(lines, title);
  const opener = part === null ? firstOpener : openerFrom(Math.max(from, (title?.end ?? 0) + 1));
  const start = opener < 0 ? proseStart(lines, title?.end ?? 0, headEnd) : opener;
  const first = opener < 0 ? start : preambleStart(lines, Math.max(from, title?.end ?? 0), start, headEnd);
  const printed = new Set(titleLines(lines, title, first));
  const head = lines
    .slice(0, first)
    .filter((line, i) => !printed.has(i) && !isContents(contents, i) && line !== part?.line);
  return { title, lines: head, contents, preamble: lines.slice(first, start), part, bodyStart: start };
}

/** The 编 that is named between the title of a code and the lines of its adoption. */
function partBelow(lines: readonly TextLine[], title: Title): Section | null {
  const [line, next] = lines.slice(title.end);
  if (line === undefined || next === undefined || !tellsAdoption(next.text.text)) return null;
  return readPartTitle(title.text, line);
}

function opensArticle(line: TextLine): boolean {
  const mark = readArticle(line);
  return mark !== null && !mark.reference && !line.quoted;
}

function opensBody(line: TextLine, next: TextLine | undefined): boolean {
  if (line.quoted) return false;
  if (readDivision(line) !== null || opensArticle(line)) return true;
  if (isKnownHeading(line) && next !== undefined && opensArticle(next)) return true;
  const mark = readItemMark(line);
  return mark?.kind === 'CN' && mark.value === 1;
}

function isContents(contents: Contents | null, i: number): boolean {
  return contents !== null && i >= contents.start && i < contents.end;
}

/** Indices of the lines that print the title: where it was read, and above the body again. */
function titleLines(lines: readonly TextLine[], title: Title | null, end: number): number[] {
  if (title === null) return [];
  const indices: number[] = [];
  for (let i = title.start; i < title.end; i += 1) indices.push(i);
  const text = title.text.replace(/\s/gu, '');
  lines.slice(0, end).forEach((line, i) => {
    if (line.text.text.replace(/\s/gu, '') === text) indices.push(i);
  });
  return indices;
}

/** Where a text without articles and points begins. */
function proseStart(lines: readonly TextLine[], from: number, headEnd: number | null): number {
  const start = lines.findIndex((line, i) =>
    headEnd === null ? i >= from && isSentence(line) : line.source.span.start >= headEnd,
  );
  return start < 0 ? lines.length : start;
}

/** The sentences right above the first provision, or all from a heading 序言 on. */
function preambleStart(
  lines: readonly TextLine[],
  from: number,
  end: number,
  headEnd: number | null,
): number {
  const titled = lines.findIndex((line, i) => i >= from && i < end && PREAMBLE_TITLE.test(line.text.text));
  if (titled >= 0) return titled;
  let start = end;
  while (start > from) {
    const line = lines[start - 1];
    if (line === undefined || (headEnd !== null && line.source.span.start < headEnd)) break;
    const above = lines[start - 2];
    const lastWords = start === end && isTerminated(line.text.text) && above !== undefined && isBroken(above);
    if (!isSentence(line) && !lastWords && !(start < end && isBroken(line))) break;
    start -= 1;
  }
  return start;
}

function isSentence(line: TextLine): boolean {
  const { text } = line.text;
  return (
    text.length >= SHORTEST_SENTENCE &&
    isTerminated(text) &&
    !/^[（(【〔[].*[）)】〕\]]$/u.test(text) &&
    !PUBLICATION.test(text) &&
    !(PASSED_BEFORE.test(text) && PASSED.test(text)) &&
    !SALUTATION.test(text) &&
    !(/^(?:根据|依据|经)/u.test(text) && /修[正订]。?$/u.test(text)) &&
    !tellsAdoption(text)
  );
}

/** 2020年5月28日第十三届全国人民代表大会第三次会议通过 */
function tellsAdoption(text: string): boolean {
  return DATED.test(text) && ADOPTED.test(text.replace(/。$/u, ''));
}

function isBroken(line: TextLine): boolean {
  const { text } = line.text;
  return (
    text.length >= BROKEN_LINE &&
    !isTitle(text) &&
    !ADOPTED.test(text) &&
    !DATED.test(text) &&
    !/^[（(]/u.test(text)
  );
}

/** The preamble as a node: all its paragraphs are one text. */
export function draftPreamble(lines: readonly TextLine[]): Draft | null {
  const [first, ...others] = lines;
  if (first === undefined) return null;
  const titled = PREAMBLE_TITLE.test(first.text.text);
  const words = titled ? others : lines;
  const node = draft('Preamble', 'preamble', placeOf(first.text), {
    heading: titled ? first.text.text : null,
    text: joinMapped(words.map((line) => line.text)),
  });
  const last = words.at(-1);
  if (last !== undefined) node.end = placeOf(last.text).end;
  return node;
}
