import type { Definition } from '../../model/definition.ts';
import type { ParsedInstrument } from '../../model/parsed-instrument.ts';
import type { ProvisionNode } from '../../model/provision.ts';
import { walk } from '../../model/provision-walk.ts';
import { spanOf } from '../../text/mapped-text.ts';
import { cutClauses, type Range } from '../words/clause.ts';
import { areas } from './areas.ts';
import { called } from './called.ts';
import { glossaryEntry, opensGlossary } from './glossary.ts';
import { IN_BRACKETS, type Place } from './place.ts';
import { plain } from './plain.ts';
import { soCalled } from './so-called.ts';
import { notesIn, type DefinedWords } from './term.ts';
import { timeLimits } from './time-limits.ts';

/** No form of words outside a glossary defines without one of these: to look for them is quicker. */
const MAY_DEFINE = /所[称指说提]|[是系即，,：:”—]指|称|，即|是|之一的，|[，域区]为/;

/**
 * The terms that an instrument defines (guidelines §9): 本法所称X，是指…, the same without its first words (非全日制用工，
 * 是指…), what it calls by a name (…统称为X) and the entries of a glossary (本条例下列用语的含义：（一）X，是指…). A name declared
 * in brackets (以下简称X) is no definition.
 *
 * @example 本法所称电信网络诈骗，是指以非法占有为目的…的行为。→ term 电信网络诈骗
 */
export function extractDefinitions(instrument: ParsedInstrument): Definition[] {
  if (instrument.form === 'COMMENTARY') return [];
  const definitions: Definition[] = [];
  let article = '';
  let glossary = false;
  for (const node of walk(instrument.body)) {
    if (node.kind === 'Article' || node.kind === 'Point' || node.kind === 'Annex') {
      article = node.eId;
      glossary = opensGlossary(node.heading ?? '');
    }
    const { text } = node.text;
    if (text === '' || node.kind === 'Preamble') continue;
    const inGlossary = glossary && node.eId.startsWith(article);
    if (inGlossary || MAY_DEFINE.test(text)) definitions.push(...definedIn(node, inGlossary));
    if (opensGlossary(text)) glossary = true;
  }
  return definitions;
}

function definedIn(node: ProvisionNode, inGlossary: boolean): readonly Definition[] {
  const definitions: Definition[] = [];
  const leadsIn = node.kind === 'Paragraph' && node.children.length > 0;
  for (const clause of cutClauses(node.text.text)) {
    const words = node.text.text.slice(clause.start, clause.end);
    const place = {
      inGlossary: inGlossary && !leadsIn,
      inItem: node.kind === 'Item',
      opensText: clause.start === 0,
      follows: definitions.length > 0,
    };
    const own = [...definedBy(words, place), ...called(words), ...areas(words), ...timeLimits(words)]
      .filter((defined) => !isCaseOf(definitions, words, defined.term))
      .map((defined) => definition(node, clause, defined));
    const noted = notesIn(words).flatMap((note) => {
      const start = clause.start + note.start;
      const range = { start, end: start + note.words.length };
      return definedBy(note.words, IN_BRACKETS).map((defined) => definition(node, range, defined));
    });
    definitions.push(...own, ...noted);
  }
  return definitions;
}

function definedBy(words: string, place: Place): readonly DefinedWords[] {
  const terms = soCalled(words);
  if (terms.length > 0) return terms;
  const entry = place.inGlossary ? glossaryEntry(words, place.opensText) : null;
  const term = entry ?? plain(words, place);
  return term === null ? [] : [term];
}

/** 微量补贴，是指…；但是，来自发展中国家的补贴进口产品的微量补贴，是指…: a case of the term before, no other. */
const isCaseOf = (before: readonly Definition[], words: string, term: string): boolean =>
  words.startsWith('但') && before.some((known) => term.endsWith(`的${known.term}`));

function definition(node: ProvisionNode, range: Range, defined: DefinedWords): Definition {
  const { term, start, rule, confidence } = defined;
  const { text } = node.text;
  const from = range.start + start;
  // Before items the lead-in is quoted without its colon.
  const to = /[：:]/.test(text.charAt(range.end - 1)) ? range.end - 1 : range.end;
  return {
    at: node.eId,
    term,
    quote: text.slice(from, to),
    span: spanOf(node.text, from, to),
    rule,
    method: 'EXPLICIT',
    confidence,
  };
}
