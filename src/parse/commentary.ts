import type { Diagnostic } from '../model/diagnostic.ts';
import type { ParsedInstrument } from '../model/parsed-instrument.ts';
import type { PassageKind, ProvisionNode } from '../model/provision.ts';
import type { SourceText } from '../model/source-text.ts';
import type { MappedText } from '../model/span.ts';
import { joinMapped } from '../text/mapped-text.ts';
import { isFooter } from './page-furniture.ts';
import { splitInlinePoints, takePointHeading, opensPoint } from './commentary-points.ts';
import { readItemMark } from './marks.ts';
import { placeOf } from './provision-draft.ts';
import { doubt, isTerminated, restOf, type TextLine } from './text-line.ts';
import { findTitle } from './title.ts';

const QUESTION = /^(?:问\s?\d{0,2}|记者|Q\d{0,2})\s?[：:]\s?/u;
const KIND_WORDS: readonly (readonly [PassageKind, RegExp])[] = [
  ['BACKGROUND', /背景|为什么|为何|意义|必要性|目的是|重要性|出于/u],
  ['APPROACH', /思路|原则|过程|起草|如何把握|指导思想|总体考虑|总体要求/u],
];
const SHORTEST_SENTENCE = 15;

/** A question with the lines of its answer; the introduction has none. */
interface Answer {
  readonly question: TextLine | null;
  readonly number: string | null;
  readonly heading: string | null;
  readonly lines: TextLine[];
}

/** A stretch of an answer that becomes a passage. */
interface Stretch {
  readonly first: TextLine;
  readonly heading: string | null;
  readonly parts: readonly MappedText[];
}

/**
 * Parses a commentary – an interview, a reading of a law – into its passages (guidelines §9): introduction, answers,
 * lead-ins and numbered points.
 *
 * @param appended whether it stands behind a statute in the same file, and so has no title of its own
 */
export function parseCommentary(
  source: SourceText,
  lines: readonly TextLine[],
  appended: boolean,
): { instrument: ParsedInstrument; diagnostics: readonly Diagnostic[] } {
  const isQuestion = questionTest(lines);
  const firstQuestion = lines.findIndex((line) => isQuestion(line));
  const limit = firstQuestion < 0 ? lines.length : firstQuestion;
  const title = findTitle(lines.slice(0, limit), source.description['title']);
  const from = appended ? 0 : (title?.end ?? 0);
  const prose = lines.findIndex((line, i) => i >= from && isProse(line));
  const start = prose < 0 ? limit : Math.min(prose, limit);
  let end = lines.length;
  while (end > start && isFooterLine(lines[end - 1])) end -= 1;
  const answers = cutAnswers(lines.slice(start, end), isQuestion);
  const body = answers.flatMap((answer) => {
    const kind = kindOf(answer.heading);
    return stretchesOf(answer).map((stretch, i) => ({
      stretch,
      kind,
      number: i === 0 ? answer.number : null,
    }));
  });
  const diagnostics: Diagnostic[] = [];
  const [first] = lines;
  if (!appended && title === null && first !== undefined) {
    diagnostics.push(doubt(source, first, 'NO_TITLE', 'No title could be read.'));
  }
  const instrument: ParsedInstrument = {
    form: 'COMMENTARY',
    source,
    title: title?.text ?? (appended ? '' : (source.description['title'] ?? '')),
    head: lines
      .slice(0, start)
      .filter((_, i) => title === null || i < title.start || i >= title.end)
      .map((line) => line.source),
    tail: lines.slice(end).map((line) => line.source),
    body: body.map(({ stretch, kind, number }, i) => passage(stretch, kind, number, i + 1)),
  };
  return { instrument, diagnostics };
}

function isFooterLine(line: TextLine | undefined): boolean {
  return line !== undefined && isFooter(line);
}

function isProse(line: TextLine): boolean {
  return line.text.text.length >= SHORTEST_SENTENCE && isTerminated(line.text.text);
}

/** How this text prints its questions: 问：…, else 一、…？, else headings 一、…. */
function questionTest(lines: readonly TextLine[]): (line: TextLine) => boolean {
  if (lines.some((line) => QUESTION.test(line.text.text))) return (line) => QUESTION.test(line.text.text);
  const asked = (line: TextLine): boolean => /[？?]$/u.test(line.text.text) && line.text.text.length <= 120;
  if (lines.some((line) => asked(line) && readItemMark(line) !== null)) {
    return (line) => asked(line) && readItemMark(line) !== null;
  }
  if (lines.some((line) => asked(line) && line.source.mark !== null)) {
    return (line) => asked(line) && line.source.mark !== null;
  }
  return (line) =>
    readItemMark(line)?.kind === 'CN' &&
    line.text.text.length <= 60 &&
    !/[，。；：]/u.test(line.text.text.slice(0, -1));
}

function cutAnswers(lines: readonly TextLine[], isQuestion: (line: TextLine) => boolean): Answer[] {
  const answers: Answer[] = [];
  for (const line of lines) {
    if (isQuestion(line)) {
      const mark = readItemMark(line);
      const offset = mark?.rest ?? QUESTION.exec(line.text.text)?.[0].length ?? 0;
      const heading = line.text.text.slice(offset).replace(/[。？?！]{1,3}$/u, '');
      answers.push({ question: line, number: mark?.number ?? null, heading, lines: [] });
    } else if (answers.length === 0) {
      answers.push({ question: null, number: null, heading: null, lines: [line] });
    } else {
      answers.at(-1)?.lines.push(line);
    }
  }
  return answers;
}

/** Cuts an answer into its lead-in and its points: points on lines of their own, or else 一是…二是… in its text. */
function stretchesOf(answer: Answer): Stretch[] {
  const { question, heading, lines } = answer;
  const opening = lines.findIndex((line) => opensPoint(line));
  if (opening < 0) return inlineStretches(answer);
  const stretches: { first: TextLine; heading: string | null; parts: MappedText[] }[] = [];
  const leadIn = lines.slice(0, opening);
  const first = question ?? leadIn[0];
  if (first !== undefined && (leadIn.length > 0 || question !== null)) {
    stretches.push({ first, heading, parts: leadIn.map((line) => line.text) });
  }
  for (const [i, line] of lines.slice(opening).entries()) {
    if (opensPoint(line)) {
      const next = lines[opening + i + 1];
      const point = takePointHeading(line, next !== undefined && !opensPoint(next));
      stretches.push({ first: line, heading: point.heading, parts: [restOf(line, point.rest).text] });
    } else {
      stretches.at(-1)?.parts.push(line.text);
    }
  }
  return stretches;
}

function inlineStretches(answer: Answer): Stretch[] {
  const { question, heading, lines } = answer;
  const first = question ?? lines[0];
  if (first === undefined) return [];
  const texts = splitInlinePoints(joinMapped(lines.map((line) => line.text)));
  return texts.map((text, i) => ({ first, heading: i === 0 ? heading : null, parts: [text] }));
}

function kindOf(heading: string | null): PassageKind {
  if (heading === null) return 'BACKGROUND';
  const words = heading.replace(/《[^《》]*》/gu, '');
  return KIND_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'CONTENT';
}

function passage(
  stretch: Stretch,
  kind: PassageKind,
  number: string | null,
  position: number,
): ProvisionNode {
  const text = joinMapped(stretch.parts);
  const own = stretch.heading === null ? null : placeOf(stretch.first.text);
  const words = text.text === '' ? null : placeOf(text);
  const end = words?.end ?? own?.end ?? placeOf(stretch.first.text).end;
  return {
    kind: 'Passage',
    eId: `passage_${String(position)}`,
    number,
    heading: stretch.heading,
    text,
    span: { start: own?.start ?? words?.start ?? placeOf(stretch.first.text).start, end },
    ownEnd: end,
    children: [],
    passageKind: kind,
  };
}
