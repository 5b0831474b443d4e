import type { ProvisionKind } from '../model/provision.ts';
import type { InstrumentTree, ProvisionTree } from './read-instrument.ts';
import { akomaNtosoMeta } from './akoma-ntoso-meta.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

export const AKOMA_NTOSO = {
  mediaType: 'application/akn+xml; charset=utf-8',
  extension: 'akn.xml',
} as const;

/** The element of a kind; those without one of their own are a generic container with a name. */
const ELEMENTS: Readonly<Record<ProvisionKind, readonly [element: string, attributes: string]>> = {
  Part: ['part', ''],
  Subpart: ['subpart', ''],
  Chapter: ['chapter', ''],
  Section: ['section', ''],
  Article: ['article', ''],
  Paragraph: ['paragraph', ''],
  Item: ['point', ''],
  Subitem: ['indent', ''],
  Point: ['point', ''],
  Passage: ['hcontainer', ' name="passage"'],
  Preamble: ['preamble', ''],
  Annex: ['attachment', ''],
};

/**
 * An instrument as Akoma Ntoso 3.0 (OASIS LegalDocML), with the eIds of the graph unchanged: an `act`, or of a
 * commentary a `doc`. 款 is `paragraph`, 项 `point`, 目 `indent`; an annex is an `attachment` that bears the eId.
 *
 * @example 第三十九条 → `<article eId="art_39"><num>第三十九条</num><paragraph eId="art_39__para_1">…`
 */
export function* akomaNtoso(instrument: InstrumentTree): Generator<string> {
  const { properties, provisions } = instrument;
  const commentary = properties['kind'] === 'COMMENTARY';
  const [document, body] = commentary ? ['doc', 'mainBody'] : ['act', 'body'];
  const name = commentary ? 'commentary' : String(properties['kind'] ?? 'act').toLowerCase();
  const of = (kind: ProvisionKind): readonly ProvisionTree[] => provisions.filter((one) => one.kind === kind);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">\n';
  yield `<${document} name=${xmlAttribute(name)} contains="singleVersion">\n${akomaNtosoMeta(instrument)}`;
  const title = properties['title'];
  if (typeof title === 'string' && title !== '') {
    yield `<preface><longTitle><p><docTitle>${xmlText(title)}</docTitle></p></longTitle></preface>\n`;
  }
  for (const preamble of of('Preamble')) yield preambleElement(preamble);
  yield `<${body}>\n`;
  const parts = provisions.filter(({ kind }) => kind !== 'Preamble' && kind !== 'Annex');
  // A body may not be empty.
  if (parts.length === 0) yield '<hcontainer name="body"><content><p/></content></hcontainer>\n';
  for (const part of parts) yield `${hierarchical(part)}\n`;
  yield `</${body}>\n`;
  const annexes = of('Annex');
  if (annexes.length > 0) {
    yield '<attachments>\n';
    for (const annex of annexes) yield attachment(annex, instrument);
    yield '</attachments>\n';
  }
  yield `</${document}>\n</akomaNtoso>\n`;
}

function preambleElement({ eId, heading, text, children }: ProvisionTree): string {
  const title = heading === null ? '' : `<p class="heading">${xmlText(heading)}</p>`;
  const words = blocks(text) + children.map(({ text: own, eId: below }) => blocks(own, below)).join('');
  return `<preamble eId=${xmlAttribute(eId)}>${title}${words === '' && title === '' ? '<p/>' : words}</preamble>\n`;
}

/** Words as paragraphs of text, of which the first may bear an eId. */
function blocks(text: string | null, eId?: string): string {
  if (text === null) return eId === undefined ? '' : `<p eId=${xmlAttribute(eId)}/>`;
  return text
    .split('\n')
    .map((line, index) => {
      const named = index === 0 && eId !== undefined ? ` eId=${xmlAttribute(eId)}` : '';
      return `<p${named}>${xmlText(line)}</p>`;
    })
    .join('');
}

/** A provision in its hierarchy: number, heading, and its words, which before its parts are their introduction. */
function hierarchical({ kind, eId, number, heading, text, children }: ProvisionTree): string {
  const [element, attributes] = ELEMENTS[kind];
  const start = `<${element}${attributes} eId=${xmlAttribute(eId)}>${numberAndHeading(number, heading)}`;
  const end = `</${element}>`;
  if (children.length === 0) {
    const empty = text === null && LAWFULLY_EMPTY.has(kind);
    return empty ? start + end : `${start}<content>${text === null ? '<p/>' : blocks(text)}</content>${end}`;
  }
  const intro = text === null ? '' : `<intro>${blocks(text)}</intro>`;
  const separator = text === null && LAWFULLY_EMPTY.has(kind) ? '\n' : '';
  return `${start}${intro}${children.map((child) => separator + hierarchical(child)).join('')}${separator}${end}`;
}

/** What holds others and no words. */
const LAWFULLY_EMPTY: ReadonlySet<ProvisionKind> = new Set([
  'Part',
  'Subpart',
  'Chapter',
  'Section',
  'Article',
  'Point',
]);

function numberAndHeading(number: string | null, heading: string | null): string {
  return `${number === null ? '' : `<num>${xmlText(number)}</num>`}${heading === null ? '' : `<heading>${xmlText(heading)}</heading>`}`;
}

function attachment(
  { eId, number, heading, text, children }: ProvisionTree,
  instrument: InstrumentTree,
): string {
  const title = [number, heading].filter((words) => words !== null).join(' ');
  const body = blocks(text) + children.map(hierarchical).join('\n');
  return [
    `<attachment eId=${xmlAttribute(eId)}>`,
    title === '' ? '' : `<heading>${xmlText(title)}</heading>`,
    `<doc name="annex">\n${akomaNtosoMeta(instrument, eId)}`,
    `<mainBody>${body === '' ? '<p/>' : body}</mainBody></doc></attachment>\n`,
  ].join('');
}
