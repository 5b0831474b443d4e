import type { Diagnostic } from '../model/diagnostic.ts';
import type { ParsedInstrument } from '../model/parsed-instrument.ts';
import type { SourceText } from '../model/source-text.ts';
import { infoBlockEnd } from '../text/source-text.ts';
import { type Body, buildBody } from './body.ts';
import { compareContents } from './contents.ts';
import { draftPreamble, readHead } from './head.ts';
import { lineStyleOf } from './line-joining.ts';
import { readArticle, readItemMark } from './marks.ts';
import { cutSections } from './openers.ts';
import { addParagraphs } from './paragraphs.ts';
import { draft, EIds, seal } from './provision-draft.ts';
import { splitTail, takeTails } from './tails.ts';
import { doubt, type TextLine } from './text-line.ts';
import { isTitle } from './title.ts';

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
  const head = readHead(lines, source.description['title'], infoBlockEnd(source));
  const rest = lines.slice(head.bodyStart);
  const articles = hasArticles(rest);
  const cut = cutSections(source, rest, articles);
  const diagnostics: Diagnostic[] = [...cut.diagnostics];
  const loose = cut.sections.length === 0 ? splitTail(rest, true) : null;
  const { sections, tail } = loose === null ? takeTails(cut.sections) : { sections: [], tail: loose.tail };
  const body =
    loose === null
      ? buildBody(
          source,
          head.part === null ? sections : [head.part, ...sections],
          lineStyleOf(rest),
          draftPreamble(head.preamble),
          diagnostics,
        )
      : looseBody(source, loose.kept, diagnostics);
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
    const unlike = compareContents(source, contentsLine, head.contents, body.headings);
    for (const diagnostic of unlike) diagnostics.push(diagnostic);
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
  // The title of a law that is printed behind the decision on it.
  let titled = false;
  for (const line of lines) {
    if (line.quoted) continue;
    const mark = readArticle(line);
    if (mark !== null && !mark.reference) return points < (titled ? 1 : 2);
    titled ||= points > 0 && isTitle(line.text.text);
    const item = readItemMark(line);
    if (item?.kind === 'CN' && item.value === points + 1) points += 1;
  }
  return false;
}

/** A text with neither: its paragraphs, with no number to hang them on. */
function looseBody(source: SourceText, lines: readonly TextLine[], diagnostics: Diagnostic[]): Body {
  const root = draft('Point', '', { start: 0, end: 0 });
  const style = lineStyleOf(lines);
  addParagraphs(root, lines, { source, style, eIds: new EIds(), diagnostics, titles: true, last: new Map() });
  return { nodes: root.children.map(seal), headings: [], articles: 0, points: 0 };
}
