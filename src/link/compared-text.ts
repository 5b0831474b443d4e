import type { ActorMention } from '../model/actor.ts';
import type { Findings } from '../model/findings.ts';
import type { ParagraphFunction, ProvisionNode } from '../model/provision.ts';
import type { MappedText, Span } from '../model/span.ts';
import { paragraphEId } from './provisions.ts';
import { bigramsOf } from './word-index.ts';

/** A paragraph as it is compared with others. */
export interface ComparedParagraph {
  readonly eId: string;
  /** Words of the paragraph with its items, without actors, instruments and the formulas of all statutes. */
  readonly text: string;
  /** Its words with those of its items, as normalised. */
  readonly whole: string;
  readonly function: ParagraphFunction | null;
  /** Canonical names of those who bear its norms or are struck by its rule. */
  readonly bearers: ReadonlySet<string>;
  /** Character pairs of the headings of the containers above it and of the caption of its article. */
  readonly headings: ReadonlySet<number>;
}

const TITLES = /《[^《》]*》/gu;
const OWN = /本(?:[法省市]|条例|办法|规定|决定|自治区|行政区域内?|单位)/gu;
/** 实名制 is what statutes spell out as 真实身份信息登记. */
const REAL_NAME = /实名制?(?:登记|认证|核验)?/gu;
const FORMULAS =
  /国家有关规定|有关法律、行政法规|法律、法规|依法|应当|可以|按照|依照|根据|以及|或者|有关|相关|进行|规定|下列|情形之一/gu;

/** The paragraphs, preamble and passages of a text, made ready to be compared. O(length). */
export function comparedParagraphs(
  findings: Findings,
  canonicalName: (name: string) => string,
): readonly ComparedParagraph[] {
  const actors = actorsByParagraph(findings);
  const found: ComparedParagraph[] = [];
  const visit = (node: ProvisionNode, headings: string): void => {
    if (isUnit(node)) {
      const { bearers, mentions } = actors.get(node.eId) ?? { bearers: [], mentions: [] };
      const texts = textsBelow(node);
      found.push({
        eId: node.eId,
        whole: texts.map(({ text }) => text).join('。'),
        text: plainWords(texts.map((text) => blank(text, mentions)).join('。')),
        function: findings.functions.get(node.eId) ?? null,
        bearers: new Set(bearers.map(canonicalName)),
        headings: bigramsOf(headings),
      });
      return;
    }
    for (const child of node.children) visit(child, `${headings} ${node.heading ?? ''}`);
  };
  for (const node of findings.instrument.body) visit(node, '');
  return found;
}

/** The words of a text that tell what it regulates: without instruments and the formulas of all statutes. */
export function plainWords(text: string): string {
  return text
    .replace(TITLES, '，')
    .replace(OWN, '，')
    .replace(REAL_NAME, '真实身份信息登记')
    .replace(FORMULAS, '，');
}

function isUnit(node: ProvisionNode): boolean {
  return node.kind === 'Paragraph' || node.kind === 'Preamble' || node.kind === 'Passage';
}

function textsBelow(node: ProvisionNode): MappedText[] {
  return [node.text, ...node.children.flatMap(textsBelow)].filter(({ text }) => text !== '');
}

/** The text with the characters of some spans of the file replaced by a mark. */
function blank({ text, runs }: MappedText, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const units = text.split('');
  for (const { at, start, length } of runs) {
    for (const span of spans) {
      const from = Math.max(span.start, start);
      const to = Math.min(span.end, start + length);
      for (let i = from; i < to; i++) units[at + i - start] = '，';
    }
  }
  return units.join('');
}

interface Actors {
  readonly bearers: string[];
  readonly mentions: Span[];
}

function actorsByParagraph(findings: Findings): ReadonlyMap<string, Actors> {
  const actors = new Map<string, Actors>();
  const add = (at: string, borne: readonly ActorMention[], others: readonly ActorMention[]): void => {
    const paragraph = paragraphEId(at);
    const known = actors.get(paragraph) ?? { bearers: [], mentions: [] };
    actors.set(paragraph, known);
    known.bearers.push(...borne.map(({ name }) => name));
    known.mentions.push(...borne.map(({ span }) => span), ...others.map(({ span }) => span));
  };
  for (const { at, bearers, recipients } of findings.norms) add(at, bearers, recipients);
  for (const { at, violators, enforcers } of findings.liability) add(at, violators, enforcers);
  return actors;
}
