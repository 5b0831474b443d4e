import type { Diagnostic } from '../model/diagnostic.ts';
import type { ParsedInstrument } from '../model/parsed-instrument.ts';
import type { SourceText } from '../model/source-text.ts';
import { infoBlockEnd } from '../text/source-text.ts';
import { type Body, buildBody } from './body.ts';
import { compareContents } from './contents.ts';
import { draftPreamble, readHead } from './head.ts';
import { lineStyleOf } from './line-joining.ts';
import { readArticle, readItemMark } from './marks.ts';
import { cutSections, type Section } from './openers.ts';
import { isDateLine, isFooter, isSignatory } from './page-furniture.ts';
import { addParagraphs } from './paragraphs.ts';
import { draft, EIds, seal } from './provision-draft.ts';
import { doubt, isTerminated, type TextLine } from './text-line.ts';

/** A statute with what tells whether it is one. */
export interface Statute {
  readonly instrument: ParsedInstrument;
  readonly articles: number;
  readonly points: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses the lines of a statute, decision or opinion: head, body, tail.
 *
 * @param lines its lines, page numbers left out, quotations marked
 */
export function parseStatute(source: SourceText, lines: readonly TextLine[]): Statute {
  const diagnostics: Diagnostic[] = [];
  const head = readHead(lines, source.description['title'], infoBlockEnd(source));
  const rest = lines.slice(head.bodyStart);
  const articles = hasArticles(rest);
  const cut = cutSections(source, rest, articles);
  diagnostics.push(...cut.diagnostics);
  const tail = takeTails(cut.sections);
  const style = lineStyleOf(rest);
  const loose = cut.sections.length === 0;
  const body = loose
    ? looseBody(source, rest, diagnostics)
    : buildBody(source, cut.sections, style, draftPreamble(head.preamble), diagnostics);
  const [first] = lines;
  if (first !== undefined) {
    if (head.title === null) diagnostics.push(doubt(source, first, 'NO_TITLE', 'No title could be read.'));
    if (body.articles + body.points === 0) {
      diagnostics.push(
        doubt(source, rest[0] ?? first, 'NO_ARTICLES', 'The text has no article and no point.'),
      );
    }
  }
  const contentsLine = head.contents === null ? undefined : lines[head.contents.start];
  if (head.contents !== null && contentsLine !== undefined) {
    diagnostics.push(...compareContents(source, contentsLine, head.contents, body.headings));
  }
  const instrument: ParsedInstrument = {
    form: 'STATUTE',
    source,
    title: head.title?.text ?? source.description['title'] ?? '',
    head: head.lines.map((line) => line.source),
    tail: tail.map((line) => line.source),
    body: body.nodes,
  };
  return { instrument, articles: body.articles, points: body.points, diagnostics };
}

/** Whether 第X条 opens provisions here, or only occurs in the points of a decision. */
function hasArticles(lines: readonly TextLine[]): boolean {
  let points = 0;
  for (const line of lines) {
    if (line.quoted) continue;
    const mark = readArticle(line);
    if (mark !== null && !mark.reference) return points < 2;
    const item = readItemMark(line);
    if (item?.kind === 'CN' && item.value === points + 1) points += 1;
  }
  return false;
}

/** A text with neither: its paragraphs, with no number to hang them on. */
function looseBody(source: SourceText, lines: readonly TextLine[], diagnostics: Diagnostic[]): Body {
  const kept = [...lines];
  while (kept.length > 0 && kept.at(-1) !== undefined && isFooterAt(kept)) kept.pop();
  const root = draft('Point', '', { start: 0, end: 0 });
  const eIds = new EIds();
  addParagraphs(root, kept, { source, style: lineStyleOf(kept), eIds, diagnostics, titles: true });
  return { nodes: root.children.map(seal), headings: [], articles: 0, points: 0 };
}

function isFooterAt(lines: readonly TextLine[]): boolean {
  const last = lines.at(-1);
  return last !== undefined && isFooter(last);
}

/** Takes signature and footer off the last provision before the annexes, and the footer off the end. */
function takeTails(sections: Section[]): TextLine[] {
  const annex = sections.findIndex((section) => section.opener.role === 'ANNEX');
  const signed = sections[annex < 0 ? sections.length - 1 : annex - 1];
  const last = sections.at(-1);
  const tail = signed === undefined ? [] : takeTail(signed, true);
  if (last !== undefined && last !== signed) tail.push(...takeTail(last, false));
  return tail;
}

const LONGEST_SIGNATURE = 6;

function takeTail(section: Section, signature: boolean): TextLine[] {
  const { lines } = section;
  let end = lines.length;
  for (let i = lines.length - 1; i >= 0 && i >= lines.length - 12; i -= 1) {
    const line = lines[i];
    if (line !== undefined && isFooter(line)) end = i;
  }
  if (signature) end = signatureStart(lines, end);
  return lines.splice(end);
}

/** Lines of organs, offices and dates at the end; a lone name without a date must follow a full stop. */
function signatureStart(lines: readonly TextLine[], end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_SIGNATURE) {
    const line = lines[start - 1];
    if (line === undefined || !(isDateLine(line) || isSignatory(line))) break;
    start -= 1;
  }
  const before = lines[start - 1];
  return before === undefined || isTerminated(before.text.text) ? start : end;
}
