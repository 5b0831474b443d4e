import type { CommentedInstrument, InstrumentKind } from '../../model/instrument.ts';
import type { ParsedInstrument } from '../../model/parsed-instrument.ts';
import { walk } from '../../model/provision-walk.ts';
import { kindOf } from './kind.ts';
import { lawNames } from '../citation/law-names.ts';
import { declarationsIn, titlesIn } from '../citation/titles.ts';
import { jurisdictionOf } from '../../text/jurisdiction.ts';

/** Verbs by which a body is said to have made an instrument: 中共中央办公厅、国务院办公厅印发了《…》. */
const MADE = /(?:联合)?(?:印发|发布|公布|出台|制定|下发|通过)了?$/;
const SPEAKS = /(?:有关)?(?:负责人|负责同志|新闻发言人|发言人)/;
const PHRASE_BREAK = /[，。；：（）()\s《》]/;

/** The words before an offset, back to a mark, at most 60. */
function phraseBefore(text: string, end: number): string {
  let start = end;
  while (start > Math.max(0, end - 60) && !PHRASE_BREAK.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

function textsOf(i: ParsedInstrument): string[] {
  const texts = [i.title, ...i.head.map((line) => line.raw)];
  for (const node of walk(i.body)) texts.push(node.heading ?? '', node.text.text);
  return texts.filter((text) => text !== '');
}

/**
 * What a commentary explains: the instrument in the 《》 of its title, else the first one that its text names, in
 * 《》 or by a law's short name. Null where it names none (then `link` takes the statute of the same file).
 *
 * @example 国务院联席办有关负责人解读《关于…的意见》 → { title: '关于…的意见', kind: 'POLICY', issuer: '中共中央办公厅、国务院办公厅' }
 */
export function commentedBy(i: ParsedInstrument): CommentedInstrument | null {
  const texts = textsOf(i);
  for (const text of texts) {
    const named = titlesIn(text)[0]?.title ?? lawNames(text)[0]?.name;
    if (named !== undefined) return { title: named, kind: kindByTitle(named), issuer: makerOf(named, texts) };
  }
  return null;
}

function kindByTitle(title: string): InstrumentKind {
  return kindOf({ title, jurisdiction: jurisdictionOf(title) ?? 'CN', issuer: null, head: '', basis: '' });
}

function makerOf(title: string, texts: readonly string[]): string | null {
  for (const text of texts) {
    const at = text.indexOf(`《${title}》`);
    const phrase = at <= 0 ? '' : phraseBefore(text, at);
    const made = MADE.exec(phrase);
    if (made !== null && made.index > 1) return phrase.slice(0, made.index);
  }
  return null;
}

/**
 * Who speaks in a commentary: the body before 有关负责人 in its title, by its full name where the text declares the
 * short one (国务院…办公室（以下简称：“国务院联席办”）).
 */
export function commentatorOf(i: ParsedInstrument): string | null {
  const at = i.title.search(SPEAKS);
  const name = at <= 0 ? '' : phraseBefore(i.title, at).replace(/^【[^】]*】/, '');
  if (name.length < 2) return null;
  for (const text of textsOf(i)) {
    const declared = declarationsIn(text).find(({ short }) => short === name);
    if (declared === undefined) continue;
    const full = phraseBefore(text, declared.start);
    if (full.length > 1) return full;
  }
  return name;
}
