import type { Diagnostic } from '../model/diagnostic.ts';
import type { ProvisionNode } from '../model/provision.ts';
import type { SourceText } from '../model/source-text.ts';
import { hasPlainCaptions, takeCaption } from './captions.ts';
import { isTitleLike, type LineStyle } from './line-joining.ts';
import { type DivisionKind, type DivisionMark, readItemMark } from './marks.ts';
import type { Opener, Section } from './openers.ts';
import { addParagraphs, type ParagraphContext } from './paragraphs.ts';
import { type Draft, draft, EIds, placeOf, seal } from './provision-draft.ts';
import { doubt, isTerminated, restOf, type TextLine } from './text-line.ts';

const LEVELS: Readonly<Record<DivisionKind, number>> = { Part: 0, Subpart: 1, Chapter: 2, Section: 3 };
const PREFIXES: Readonly<Record<DivisionKind, string>> = {
  Part: 'part',
  Subpart: 'subpart',
  Chapter: 'chp',
  Section: 'sec',
};
const SHORT_TITLE = 16;
const LONGEST_HEADING_LINE = 40;

/** The tree of a body. */
export interface Body {
  readonly nodes: readonly ProvisionNode[];
  /** Headings of its 编, 章 and 节, number and title, spaces removed. */
  readonly headings: readonly string[];
  readonly articles: number;
  readonly points: number;
}

/**
 * Builds the tree of a body from its sections: containers by level, articles and points with their paragraphs,
 * annexes last.
 *
 * @param preamble the preamble, already built; it comes first
 */
export function buildBody(
  source: SourceText,
  sections: readonly Section[],
  style: LineStyle,
  preamble: Draft | null,
  diagnostics: Diagnostic[],
): Body {
  const builder = new BodyBuilder(source, sections, style, diagnostics);
  for (const section of sections) builder.add(section);
  const roots = preamble === null ? builder.roots : [preamble, ...builder.roots];
  return {
    nodes: roots.map(seal),
    headings: builder.headings,
    articles: builder.articles,
    points: builder.points,
  };
}

class BodyBuilder {
  readonly roots: Draft[] = [];
  readonly headings: string[] = [];
  articles = 0;
  points = 0;
  readonly #context: ParagraphContext;
  readonly #plainCaptions: boolean;
  /** Open 编, 分编, 章 and 节, outermost first. */
  readonly #open: { level: number; node: Draft; last: Map<DivisionKind, number> }[] = [];
  readonly #rootLast = new Map<DivisionKind, number>();
  #annex: Draft | null = null;
  #annexes = 0;

  constructor(source: SourceText, sections: readonly Section[], style: LineStyle, diagnostics: Diagnostic[]) {
    const titles = sections.some((section) => section.opener.role === 'POINT');
    this.#context = { source, style, eIds: new EIds(), diagnostics, titles, last: new Map() };
    this.#plainCaptions = hasPlainCaptions(
      sections.flatMap((section) =>
        section.opener.role === 'ARTICLE' ? [section.line, ...section.lines] : [],
      ),
    );
  }

  add(section: Section): void {
    const { opener } = section;
    switch (opener.role) {
      case 'DIVISION':
        this.#addDivision(section, opener.mark);
        break;
      case 'HEADING':
        this.#addHeading(section, opener);
        break;
      case 'ARTICLE':
        this.#addArticle(section, opener);
        break;
      case 'POINT':
        this.#addPoint(section, opener);
        break;
      case 'ANNEX':
        this.#addAnnex(section, opener.mark.number, opener.mark.rest);
        break;
    }
  }

  #addDivision(section: Section, mark: DivisionMark): void {
    const level = LEVELS[mark.kind];
    while ((this.#open.at(-1)?.level ?? -1) >= level) this.#open.pop();
    const parent = this.#open.at(-1);
    const last = parent?.last ?? this.#rootLast;
    const wanted = `${this.#prefix(parent?.node)}${PREFIXES[mark.kind]}_${mark.value}`;
    const eId = this.#context.eIds.take(wanted);
    this.#reportDivision(section.line, mark, last.get(mark.kind) ?? 0, eId, eId !== wanted);
    last.set(mark.kind, parseInt(mark.value, 10));
    this.#openDivision(section, mark.kind, eId, mark);
  }

  /** One whose heading has lost its number takes, where nothing tells it, the next one in its eId. */
  #addHeading(section: Section, { lost: { kind, value } }: Extract<Opener, { role: 'HEADING' }>): void {
    // 附则 may stand behind the last of several 编.
    const outermost = kind === 'Chapter' ? 0 : LEVELS[kind];
    while ((this.#open.at(-1)?.level ?? -1) >= outermost) this.#open.pop();
    const parent = this.#open.at(-1);
    const last = parent?.last ?? this.#rootLast;
    const own = value ?? (last.get(kind) ?? 0) + 1;
    last.set(kind, own);
    const eId = this.#context.eIds.take(`${this.#prefix(parent?.node)}${PREFIXES[kind]}_${String(own)}`);
    this.#openDivision(section, kind, eId, readItemMark(section.line));
  }

  #openDivision(
    section: Section,
    kind: DivisionKind,
    eId: string,
    mark: { readonly number: string; readonly rest: number } | null,
  ): void {
    const parent = this.#open.at(-1)?.node;
    const { heading, lines } = takeHeading(restOf(section.line, mark?.rest ?? 0), section.lines, 2);
    const title = heading.map((line) => line.text.text).join('');
    const node = draft(kind, eId, placeOf(section.line.text), {
      number: mark?.number ?? null,
      heading: title === '' ? null : title,
    });
    const end = heading.at(-1);
    if (end !== undefined) node.end = Math.max(node.end, placeOf(end.text).end);
    this.#attach(node, parent);
    this.#open.push({ level: LEVELS[kind], node, last: new Map() });
    this.headings.push(`${mark?.number ?? ''}${title}`.replace(/\s/gu, ''));
    this.#addStray(node, lines);
  }

  #reportDivision(line: TextLine, mark: DivisionMark, last: number, eId: string, duplicate: boolean): void {
    const value = parseInt(mark.value, 10);
    const { source, diagnostics } = this.#context;
    const message = `${mark.number} follows number ${String(last)}.`;
    if (duplicate) diagnostics.push(doubt(source, line, 'DUPLICATE_NUMBER', message, eId));
    else if (value < last) diagnostics.push(doubt(source, line, 'NUMBER_BACKWARDS', message, eId));
    else if (last > 0 && value > last + 1) diagnostics.push(doubt(source, line, 'NUMBER_GAP', message, eId));
  }

  #addArticle(section: Section, opener: Extract<Opener, { role: 'ARTICLE' }>): void {
    const prefix = this.#annex === null ? '' : `${this.#annex.eId}__`;
    const eId = this.#context.eIds.take(`${prefix}art_${opener.value}`);
    const { heading, lines } = takeCaption(contentOf(section, opener.rest), this.#plainCaptions);
    const node = draft('Article', eId, placeOf(section.line.text), { number: opener.number, heading });
    this.#attach(node, this.#open.at(-1)?.node);
    this.articles += 1;
    addParagraphs(node, lines, this.#context);
  }

  #addPoint(section: Section, opener: Extract<Opener, { role: 'POINT' }>): void {
    const eId = this.#context.eIds.take(`point_${opener.value}`);
    const lines = contentOf(section, opener.rest);
    const [first, ...others] = lines;
    const titled = first !== undefined && isPointTitle(first, others[0], this.#context.style);
    const node = draft('Point', eId, placeOf(section.line.text), {
      number: opener.number,
      heading: titled ? first.text.text : null,
    });
    this.#attach(node, this.#open.at(-1)?.node);
    this.points += 1;
    addParagraphs(node, titled ? others : lines, this.#context);
  }

  #addAnnex(section: Section, number: string, rest: number): void {
    this.#open.length = 0;
    this.#annexes += 1;
    const eId = this.#context.eIds.take(`annex_${String(this.#annexes)}`);
    const { heading, lines } = takeHeading(restOf(section.line, rest), section.lines, 1);
    const title = heading.map((line) => line.text.text).join('');
    const node = draft('Annex', eId, placeOf(section.line.text), {
      number: number === '' ? null : number,
      heading: title === '' ? null : title,
    });
    const end = heading.at(-1);
    if (end !== undefined) node.end = Math.max(node.end, placeOf(end.text).end);
    this.roots.push(node);
    this.#annex = node;
    addParagraphs(node, lines, this.#context);
  }

  /** Words between a heading and its first article belong to the heading. */
  #addStray(node: Draft, lines: readonly TextLine[]): void {
    const [first] = lines;
    if (first === undefined) return;
    const message = 'Text between a heading and its first article.';
    this.#context.diagnostics.push(doubt(this.#context.source, first, 'STRAY_TEXT', message, node.eId));
    addParagraphs(node, lines, this.#context);
  }

  #attach(node: Draft, parent: Draft | undefined): void {
    if (parent !== undefined) parent.children.push(node);
    else if (this.#annex !== null) this.#annex.children.push(node);
    else this.roots.push(node);
  }

  #prefix(parent: Draft | undefined): string {
    const owner = parent ?? this.#annex;
    return owner === null || owner === undefined ? '' : `${owner.eId}__`;
  }
}

/** 一、总体要求 above its text; where lines are broken everywhere, not a first line that runs to the edge. */
function isPointTitle(first: TextLine, next: TextLine | undefined, style: LineStyle): boolean {
  const { text } = first.text;
  if (next === undefined || isTerminated(text) || !isTitleLike(text)) return false;
  if (!style.wrapped || readItemMark(next) !== null) return true;
  return style.indent > 0 ? next.source.indent >= style.indent : text.length <= SHORT_TITLE;
}

/** The words of a provision: what stands behind its number, then its other lines. */
function contentOf(section: Section, rest: number): TextLine[] {
  const first = restOf(section.line, rest);
  return first.text.text === '' ? section.lines : [first, ...section.lines];
}

/** A heading goes on below its number, and over a line that the source broke: `most` lines in all. */
function takeHeading(
  first: TextLine,
  below: readonly TextLine[],
  most: number,
): { heading: readonly TextLine[]; lines: readonly TextLine[] } {
  const heading = first.text.text === '' ? [] : [first];
  let taken = 0;
  for (const line of below) {
    const { text } = line.text;
    const short = text.length <= LONGEST_HEADING_LINE && !isTerminated(text) && readItemMark(line) === null;
    if (!short || heading.length >= most) break;
    heading.push(line);
    taken += 1;
  }
  return { heading, lines: below.slice(taken) };
}
