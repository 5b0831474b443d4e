import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/source-text.ts';
import { formatNumeral } from '../text/numerals.ts';
import {
  type AnnexMark,
  type ArticleMark,
  type DivisionMark,
  isKnownHeading,
  isOrdinal,
  opensArticleAt,
  readAnnex,
  readArticle,
  readDivision,
  readItemMark,
  readMalformedArticle,
} from './marks.ts';
import { LONGEST_LOST_HEADING, LOST_CHAPTER, lostHeadings, type LostHeading } from './lost-headings.ts';
import { doubt, isTerminated, type TextLine } from './text-line.ts';
import { isTitle } from './title.ts';

/** What a line opens. */
export type Opener =
  | { readonly role: 'DIVISION'; readonly mark: DivisionMark }
  | { readonly role: 'HEADING'; readonly lost: LostHeading }
  | { readonly role: 'ARTICLE'; readonly value: string; readonly number: string; readonly rest: number }
  | { readonly role: 'POINT'; readonly value: string; readonly number: string; readonly rest: number }
  | { readonly role: 'ANNEX'; readonly mark: AnnexMark };

/** An opener with the lines up to the next one. */
export interface Section {
  readonly opener: Opener;
  readonly line: TextLine;
  readonly lines: TextLine[];
}

/** From here on a missing number is believed to be a reference at the start of a line, not a gap. */
const FARTHEST = 30;
/** Between the title of an annexed law and its first article stand the lines of its adoption. */
const TITLE_DISTANCE = 6;

/**
 * Cuts a body at its openers: headings, articles, points, annexes. A line that begins with 第三十条 opens an
 * article by its form and its place in the sequence; 第三十条规定的… inside another article does not, nor does
 * anything inside a quotation.
 *
 * @param lines the body, from its first opener on
 * @param articles whether the text has articles; then 一、 is a list mark, else it opens a point
 */
export function cutSections(
  source: SourceText,
  lines: readonly TextLine[],
  articles: boolean,
): { sections: Section[]; diagnostics: Diagnostic[] } {
  const cutter = new SectionCutter(source, lines, articles);
  lines.forEach((line, i) => {
    cutter.add(line, i);
  });
  return { sections: cutter.sections, diagnostics: cutter.diagnostics };
}

class SectionCutter {
  readonly sections: Section[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: SourceText;
  readonly #lines: readonly TextLine[];
  readonly #articles: boolean;
  readonly #glued: boolean;
  readonly #lost: ReadonlyMap<number, LostHeading>;
  #article = { base: 0, inserted: 0 };
  #point = 0;
  #annex = false;
  /** The articles that an amendment inserts, printed below its lead-in without quotation marks, are running. */
  #inserted = false;

  constructor(source: SourceText, lines: readonly TextLine[], articles: boolean) {
    this.#source = source;
    this.#lines = lines;
    this.#articles = articles;
    this.#glued = isGlued(lines);
    this.#lost = lostHeadings(lines);
  }

  add(line: TextLine, i: number): void {
    const opener = this.#read(line, i);
    if (opener === null) this.sections.at(-1)?.lines.push(line);
    else this.sections.push({ opener, line, lines: [] });
  }

  #read(line: TextLine, i: number): Opener | null {
    const first = line.text.text.charAt(0);
    if (isOrdinal(first)) return this.#readNumbered(line, i);
    if (line.quoted) return null;
    if (first === '附' && this.sections.length > 0) {
      const mark = readAnnex(line);
      if (mark !== null && this.#mayOpenAnnex(line, mark)) {
        this.#annex = true;
        this.#article = { base: 0, inserted: 0 };
        return { role: 'ANNEX', mark };
      }
    }
    if (this.#isUnnumberedHeading(line, i)) return this.#readHeading(line, i);
    return this.#articles || this.#annex ? null : this.#readPoint(line);
  }

  #readNumbered(line: TextLine, i: number): Opener | null {
    const article = readArticle(line);
    if (article !== null) return this.#readArticleOpener(line, article, i);
    if (line.quoted) return null;
    const division = readDivision(line);
    if (division !== null) {
      this.#openImplicitAnnex(line, division.value === '1' && opensArticleAt(this.#lines, i + 1), i);
      const content = this.#inserted || this.#endsInLeadIn() || (this.#annex && !this.#articlesFollow(i));
      if (content) this.#inserted ||= !this.#annex;
      return content ? null : { role: 'DIVISION', mark: division };
    }
    const malformed = this.#articles ? readMalformedArticle(line) : null;
    if (malformed === null) return null;
    const { base } = this.#article;
    this.#article = { base: base + 1, inserted: 0 };
    const value = String(base + 1);
    const message = `The number ${malformed.number} cannot be read; by its place it is ${value}.`;
    this.diagnostics.push(doubt(this.#source, line, 'MALFORMED_NUMBER', message, `art_${value}`));
    return { role: 'ARTICLE', value, ...malformed };
  }

  #readArticleOpener(line: TextLine, mark: ArticleMark, i: number): Opener | null {
    this.#openImplicitAnnex(line, mark.base === 1 && mark.inserted === 0 && !mark.reference, i);
    if (!this.#articles && !this.#annex) return null;
    if (!isNext(this.#article, mark) && (this.#inserted || this.#endsInLeadIn())) {
      this.#inserted = true;
      return null;
    }
    if (!this.#opens(line, mark, i)) return null;
    this.#inserted = false;
    const last = this.#article;
    this.#article = { base: mark.base, inserted: mark.inserted };
    const value = mark.inserted === 0 ? String(mark.base) : `${String(mark.base)}-${String(mark.inserted)}`;
    if (last.base > 0) this.#reportSequence(line, mark, last, `art_${value}`);
    return { role: 'ARTICLE', value, number: mark.number, rest: mark.rest };
  }

  /** Whether a line that begins with the number of an article opens it. */
  #opens(line: TextLine, mark: ArticleMark, i: number): boolean {
    const last = this.#article;
    const start = last.base === 0;
    const next = isNext(last, mark);
    if (this.#annex && (start ? mark.base !== 1 : !next)) return false;
    const before = this.sections.length === 0 ? null : (this.#lines[i - 1] ?? null);
    const heading = this.sections.at(-1)?.opener.role === 'DIVISION';
    const broken = before !== null && !start && !heading && runsOn(before);
    if (line.quoted && !(next && mark.form !== 'GLUED' && !mark.reference && !broken)) return false;
    if (mark.form === 'GLUED') {
      if (mark.reference) return next && this.#glued && !broken && !this.#comesAgain(mark, i);
      if (next || start) return true;
      return this.#glued && !broken && Math.abs(mark.base - last.base) <= FARTHEST;
    }
    if (next) return !(mark.reference && broken);
    if (mark.reference || broken) return false;
    return start || Math.abs(mark.base - last.base) <= FARTHEST || !this.#glued;
  }

  /** 增加五条，分别作为第一百二十三条至第一百二十七条： – what follows is content, not the law's own articles. */
  #endsInLeadIn(): boolean {
    const section = this.sections.at(-1);
    if (section?.opener.role !== 'ARTICLE') return false;
    const { text } = (section.lines.at(-1) ?? section.line).text;
    return /[：:]$/u.test(text) && /增加|修改|作为/u.test(text);
  }

  /** Whether a later line opens the same article beyond doubt. */
  #comesAgain(mark: ArticleMark, i: number): boolean {
    const end = Math.min(this.#lines.length, i + FARTHEST);
    for (let k = i + 1; k < end; k += 1) {
      const line = this.#lines[k];
      const other = line === undefined ? null : readArticle(line);
      if (other !== null && !other.reference && other.base === mark.base) return true;
    }
    return false;
  }

  /**
   * A law that is printed behind the decision that amends or adopts it: below a title the articles begin again at
   * 第一条. It becomes an annex, whose heading is that title.
   */
  #openImplicitAnnex(line: TextLine, first: boolean, i: number): void {
    if (!first || line.quoted || (this.#articles ? this.#article.base < 3 : this.#point < 1)) return;
    const section = this.sections.at(-1);
    if (section === undefined || (this.#annex && this.#article.base === 0) || !this.#secondFollows(i)) return;
    const { lines } = section;
    const nearest = Math.max(0, lines.length - TITLE_DISTANCE);
    const start = lines.findIndex((candidate, k) => k >= nearest && isTitle(candidate.text.text));
    const title = lines[start];
    if (title === undefined) return;
    this.sections.push({
      opener: { role: 'ANNEX', mark: { number: '', rest: 0 } },
      line: title,
      lines: lines.splice(start).slice(1),
    });
    this.#annex = true;
    this.#article = { base: 0, inserted: 0 };
  }

  #secondFollows(i: number): boolean {
    return this.#lines.slice(i + 1, i + 60).some((line) => {
      const mark = readArticle(line);
      return mark !== null && !line.quoted && !mark.reference && mark.base === 2;
    });
  }

  #reportSequence(
    line: TextLine,
    mark: ArticleMark,
    last: { base: number; inserted: number },
    eId: string,
  ): void {
    if (isNext(last, mark)) return;
    const before = `第${formatNumeral(last.base)}条${last.inserted === 0 ? '' : `之${formatNumeral(last.inserted)}`}`;
    // Articles are counted through: what begins again is another text.
    const again =
      mark.base === 1 && last.base > 1
        ? ' If another instrument begins here, give it a file of its own.'
        : '';
    const message = `${mark.number} follows ${before}.${again}`;
    const same = mark.base === last.base && mark.inserted === last.inserted;
    const back = mark.base < last.base || (mark.base === last.base && mark.inserted < last.inserted);
    const kind = same ? 'DUPLICATE_NUMBER' : back ? 'NUMBER_BACKWARDS' : 'NUMBER_GAP';
    this.diagnostics.push(doubt(this.#source, line, kind, message, eId));
  }

  #readPoint(line: TextLine): Opener | null {
    const mark = readItemMark(line);
    if (mark?.kind !== 'CN') return null;
    const value = mark.value;
    if (value !== this.#point + 1 && !(value > this.#point && value <= this.#point + 3)) return null;
    if (value !== this.#point + 1) {
      const message = `${mark.number} follows number ${String(this.#point)}.`;
      this.diagnostics.push(doubt(this.#source, line, 'NUMBER_GAP', message, `point_${String(value)}`));
    }
    this.#point = value;
    return { role: 'POINT', value: String(value), number: mark.number, rest: mark.rest };
  }

  #mayOpenAnnex(line: TextLine, mark: AnnexMark): boolean {
    const last = this.sections.at(-1)?.lines.at(-1) ?? this.sections.at(-1)?.line;
    const rest = line.text.text.slice(mark.rest);
    return last === undefined || !runsOn(last) || rest === '' || line.source.mark === 'HEADING';
  }

  /** A heading without its number, right above an article: 附则, one that is marked as such, or one that lost it. */
  #isUnnumberedHeading(line: TextLine, i: number): boolean {
    const { text } = line.text;
    if (!this.#articles || this.#annex || text.length > LONGEST_LOST_HEADING || isTerminated(text))
      return false;
    const last = this.sections.at(-1);
    if (last?.opener.role === 'DIVISION' && last.lines.length === 0) return false;
    const named = line.source.mark === 'HEADING' || isKnownHeading(line) || readItemMark(line)?.kind === 'CN';
    return named ? opensArticleAt(this.#lines, i + 1) : this.#lost.has(i);
  }

  #readHeading(line: TextLine, i: number): Opener {
    const lost = this.#lost.get(i) ?? LOST_CHAPTER;
    if (lost.value !== null) {
      const message = `The chapter has no number; by its place it is ${String(lost.value)}.`;
      this.diagnostics.push(
        doubt(this.#source, line, 'MALFORMED_NUMBER', message, `chp_${String(lost.value)}`),
      );
    }
    return { role: 'HEADING', lost };
  }

  #articlesFollow(i: number): boolean {
    return this.#lines.slice(i + 1, i + 4).some((line) => readArticle(line)?.base === this.#article.base + 1);
  }
}

function isNext(last: { base: number; inserted: number }, mark: ArticleMark): boolean {
  if (mark.inserted === 0) return mark.base === last.base + 1;
  return mark.base === last.base && mark.inserted === last.inserted + 1;
}

/** Whether a line stops in mid-sentence, so that what follows belongs to it. */
function runsOn(line: TextLine): boolean {
  const { text } = line.text;
  return (
    text.length >= 12 && !isTerminated(text) && line.source.mark !== 'HEADING' && readDivision(line) === null
  );
}

/** Whether the source prints the text of articles right behind their number. */
function isGlued(lines: readonly TextLine[]): boolean {
  let glued = 0;
  let parted = 0;
  for (const line of lines) {
    const mark = readArticle(line);
    if (mark === null || mark.reference) continue;
    if (mark.form === 'GLUED') glued += 1;
    else parted += 1;
  }
  return glued > parted;
}
