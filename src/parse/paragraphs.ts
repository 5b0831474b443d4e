import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/source-text.ts';
import { sliceMapped } from '../text/mapped-text.ts';
import { isTitleLike, joinBroken, type LineStyle } from './line-joining.ts';
import { readItemMark, type ItemMark, type MarkKind } from './marks.ts';
import { type Draft, draft, type EIds, placeOf } from './provision-draft.ts';
import { doubt, isTerminated, type TextLine } from './text-line.ts';

/** What the paragraphs of every provision of a text have in common. */
export interface ParagraphContext {
  readonly source: SourceText;
  readonly style: LineStyle;
  readonly eIds: EIds;
  readonly diagnostics: Diagnostic[];
  /** The text has points instead of articles: an unstopped first line may be a title. */
  readonly titles: boolean;
  /** Last numbers of the lists so far: in an opinion （三） below 二、 goes on from （二） below 一、. */
  readonly last: Map<MarkKind, number>;
}

/** An open list: members marked alike (UNMARKED after a lead-in), and the last number given. */
interface OpenList {
  readonly mark: MarkKind | 'UNMARKED';
  readonly owner: Draft;
  /** It stands in a quotation: “（一）…. */
  readonly quoted: boolean;
  last: number;
  member: Draft;
}

/**
 * Cuts the lines of one article, point or annex into its 款, 项 and 目.
 *
 * A line is a paragraph; one with a mark （一） 1. ① is a member of the list below the paragraph before it, and a
 * mark of another form inside it opens a list one level down. After a lead-in that ends in ： unmarked lines are
 * members too, by position, up to the end of the provision.
 *
 * @example 第十条 …有下列情形之一的：/ （一）…；/ （二）…。 → para_1 with item_1, item_2
 */
export function addParagraphs(owner: Draft, lines: readonly TextLine[], context: ParagraphContext): void {
  new ParagraphBuilder(owner, context).add(lines);
}

class ParagraphBuilder {
  readonly #owner: Draft;
  readonly #context: ParagraphContext;
  #paragraph: Draft | null = null;
  #paragraphs = 0;
  #lists: OpenList[] = [];

  constructor(owner: Draft, context: ParagraphContext) {
    this.#owner = owner;
    this.#context = context;
  }

  add(lines: readonly TextLine[]): void {
    const { style, titles, source, diagnostics } = this.#context;
    const joined = joinBroken(lines, style, titles);
    const marks = joined.map(({ line }) => readItemMark(line));
    const ahead = nextMarks(marks);
    for (const [i, { line, parts }] of joined.entries()) {
      const mark = marks[i] ?? null;
      if (mark === null || !this.#addMarked(line, mark)) this.#addUnmarked(line, ahead[i]);
      if (parts > 1) {
        const message = `${String(parts)} lines that the source broke in mid-sentence were joined.`;
        diagnostics.push(doubt(source, line, 'JOINED_LINE', message, this.#current().eId));
      }
    }
  }

  /** Adds a line with a mark; false where the mark opens no list here (a figure at the start of a sentence). */
  #addMarked(line: TextLine, mark: ItemMark): boolean {
    const depth = this.#lists.findIndex((list) => list.mark === mark.kind);
    const innermost = this.#lists.at(-1);
    if (depth >= 0) {
      // Numbering that starts again without a lead-in is a list of its own.
      const list = this.#lists[depth];
      if (list !== undefined && mark.value === 1 && list.last > 1 && depth === 0 && !this.#isNested(mark)) {
        this.#openParagraph(line, 0);
        this.#openList(mark, line, this.#current());
        return true;
      }
      this.#lists.length = depth + 1;
      if (list !== undefined) this.#addMember(list, line, mark);
      return true;
    }
    if (innermost !== undefined && mark.value !== 1 && mark.value === innermost.last + 1) {
      // （一）（二）3. – a slip of the pen goes on with the list.
      this.#addMember(innermost, line, mark);
      return true;
    }
    if (mark.value !== 1 && !(mark.kind === 'PAREN_CN' && this.#lists.length === 0)) return false;
    if (this.#paragraph === null) this.#openParagraph(line, 0);
    this.#openList(mark, line, innermost?.member ?? this.#current());
    return true;
  }

  #isNested(mark: ItemMark): boolean {
    return this.#lists.length > 1 && this.#lists.at(-1)?.mark === mark.kind;
  }

  #addUnmarked(line: TextLine, ahead: NextMarks | undefined): void {
    const quotes = line.text.text.startsWith('“') && isQuotedParagraph(line.text.text);
    // The next paragraph of a quoted article ends the list that was quoted with it.
    if (quotes || line.quoted) while (this.#lists.at(-1)?.quoted === true) this.#lists.pop();
    const innermost = this.#lists.at(-1);
    if (innermost === undefined) {
      const paragraph = this.#paragraph;
      if (paragraph !== null && isLeadIn(paragraph.text.text) && !quotes && !line.quoted) {
        this.#openUnmarked(line, paragraph);
      } else {
        this.#openParagraph(line, line.text.text.length);
      }
    } else if (innermost.mark === 'UNMARKED') {
      this.#addMember(innermost, line, null);
    } else if (isLeadIn(innermost.member.text.text) && !quotes && !line.quoted) {
      this.#openUnmarked(line, innermost.member);
    } else if (line.quoted || quotes || this.#isTitle(innermost.member)) {
      this.#addMemberParagraph(innermost.member, line);
    } else if (this.#goesOn(ahead)) {
      this.#addMemberParagraph(this.#current(), line);
    } else {
      this.#lists = [];
      this.#openParagraph(line, line.text.text.length);
    }
  }

  /** A list whose next number comes after a paragraph goes on: the paragraph belongs to the member before it. */
  #goesOn(ahead: NextMarks | undefined): boolean {
    for (let depth = this.#lists.length; depth > 0; depth -= 1) {
      const list = this.#lists[depth - 1];
      if (list === undefined || list.mark === 'UNMARKED' || ahead?.[list.mark] !== list.last + 1) continue;
      this.#lists.length = depth;
      return true;
    }
    return false;
  }

  /** A member whose words are a title (（一）指导思想) holds the paragraphs that follow. */
  #isTitle(member: Draft): boolean {
    const { text } = member.text;
    const longest = this.#context.titles ? 40 : 15;
    return text !== '' && text.length <= longest && !isTerminated(text) && isTitleLike(text);
  }

  #openParagraph(line: TextLine, length: number): void {
    this.#paragraphs += 1;
    const prefix = this.#owner.eId === '' ? '' : `${this.#owner.eId}__`;
    const eId = this.#context.eIds.take(`${prefix}para_${String(this.#paragraphs)}`);
    const place = placeOf(line.text);
    const text = sliceMapped(line.text, 0, length);
    this.#paragraph = draft('Paragraph', eId, length === 0 ? { ...place, end: place.start } : place, {
      text,
    });
    this.#owner.children.push(this.#paragraph);
    this.#lists = [];
  }

  #current(): Draft {
    return this.#lists.at(-1)?.member ?? this.#paragraph ?? this.#owner;
  }

  #openList(mark: ItemMark, line: TextLine, owner: Draft): void {
    const member = this.#member(owner, line, mark, mark.value);
    const quoted = line.quoted || mark.number.startsWith('“');
    this.#lists.push({ mark: mark.kind, owner, quoted, last: mark.value, member });
    const { titles, last } = this.#context;
    const before = titles ? (last.get(mark.kind) ?? 0) : 0;
    if (mark.value !== 1 && mark.value !== before + 1) this.#reportGap(line, mark, 0, member.eId);
    last.set(mark.kind, mark.value);
  }

  #openUnmarked(line: TextLine, owner: Draft): void {
    const member = this.#member(owner, line, null, 1);
    this.#lists.push({ mark: 'UNMARKED', owner, quoted: false, last: 1, member });
  }

  #addMember(list: OpenList, line: TextLine, mark: ItemMark | null): void {
    const value = mark?.value ?? list.last + 1;
    const member = this.#member(list.owner, line, mark, value);
    if (mark !== null) {
      this.#reportGap(line, mark, list.last, member.eId);
      this.#context.last.set(mark.kind, value);
    }
    list.last = value;
    list.member = member;
  }

  #member(owner: Draft, line: TextLine, mark: ItemMark | null, value: number): Draft {
    const below = owner.kind === 'Item' || owner.kind === 'Subitem';
    const part = below ? 'subitem' : 'item';
    const eId = this.#context.eIds.take(`${owner.eId}__${part}_${String(value)}`);
    const text = sliceMapped(line.text, mark?.rest ?? 0, line.text.text.length);
    const number = mark === null ? null : mark.number;
    const member = draft(below ? 'Subitem' : 'Item', eId, placeOf(line.text), { number, text });
    owner.children.push(member);
    return member;
  }

  #addMemberParagraph(member: Draft, line: TextLine): void {
    const count = member.children.filter((child) => child.kind === 'Paragraph').length + 1;
    const eId = this.#context.eIds.take(`${member.eId}__para_${String(count)}`);
    member.children.push(draft('Paragraph', eId, placeOf(line.text), { text: line.text }));
  }

  #reportGap(line: TextLine, mark: ItemMark, last: number, eId: string): void {
    if (mark.value === last + 1) return;
    const { source, diagnostics } = this.#context;
    const where = `${mark.number} follows ${last === 0 ? 'the lead-in' : `number ${String(last)}`}.`;
    if (mark.value === last) diagnostics.push(doubt(source, line, 'DUPLICATE_NUMBER', where, eId));
    else if (mark.value > last) diagnostics.push(doubt(source, line, 'NUMBER_GAP', where, eId));
    else diagnostics.push(doubt(source, line, 'NUMBER_BACKWARDS', where, eId));
  }
}

/** The number of the next mark of each kind. */
type NextMarks = Readonly<Partial<Record<MarkKind, number>>>;

/** For each line the marks that come after it. */
function nextMarks(marks: readonly (ItemMark | null)[]): NextMarks[] {
  const result: NextMarks[] = [];
  let next: NextMarks = {};
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    result[i] = next;
    const mark = marks[i];
    if (mark !== null && mark !== undefined) next = { ...next, [mark.kind]: mark.value };
  }
  return result;
}

function isLeadIn(text: string): boolean {
  return /[：:]$/u.test(text);
}

/** A paragraph of a quoted law, not a list member that begins with a quoted term (“危险物品”，是指…). */
function isQuotedParagraph(text: string): boolean {
  const first = text.indexOf('”');
  return first < 0 || first >= text.length - 2;
}
