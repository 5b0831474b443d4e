import type { ActorMention } from '../model/actor.ts';
import type { Findings } from '../model/findings.ts';
import type { Modality, Norm } from '../model/norm.ts';
import type { ParagraphFunction, ProvisionNode } from '../model/provision.ts';
import type { MappedText, Span } from '../model/span.ts';
import { paragraphEId } from '../model/eid.ts';

/** A sentence as it is compared with others. */
export interface ComparedSentence {
  /** Its words without actors, instruments and the formulas of all statutes; the last one's with those of the items. */
  readonly text: string;
  /** The words of its clauses, and of the items below it, as far as they tell enough. */
  readonly clauses: readonly string[];
  /** Canonical names of those who bear its norms; those of the paragraph where it names none. */
  readonly bearers: ReadonlySet<string>;
  readonly modalities: ReadonlySet<Modality>;
}

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
  /** Canonical names of those toward whom they are to be done. */
  readonly recipients: ReadonlySet<string>;
  /** Kinds of the norms that it lays down; a penalty may lay down norms too. */
  readonly modalities: ReadonlySet<Modality>;
  readonly sentences: readonly ComparedSentence[];
}

const UNITS: ReadonlySet<ProvisionNode['kind']> = new Set(['Paragraph', 'Preamble', 'Passage']);
const SENTENCE_END = /[。；]/u;
const TITLES = /《[^《》]*》/gu;
const OWN = /本(?:[法省市]|条例|办法|规定|决定|自治区|行政区域内?|单位)/gu;
/** 第三十一条第一款: the number of a provision tells nothing of its matter. */
const PROVISION = /第[零〇一二三四五六七八九十百千]{1,7}[条款项章]/gu;
/** 实名制 is what statutes spell out as 真实身份信息登记; 实名核验 is another act. */
const REAL_NAME = /实名制?(登记|认证|核验|查验)?/gu;
/** Who is to lay down the details tells nothing of the matter: 具体办法由省公安机关会同省有关部门制定. */
const DELEGATION =
  /具体(?:实施|管理|认定|操作)?办法[^。；]{0,80}|(?<=^|[。；])[^。；]{0,60}办法，?由[^。；]{2,60}(?:制定|规定)/gu;
/** A clause of fewer words is like others by chance: 不得擅自减收, 不得擅自拆除基站. */
const LEAST_CLAUSE = 8;
const FORMULAS =
  /国家有关规定|有关法律、行政法规|法律、法规|违反|依法|应当|可以|按照|依照|根据|以及|或者|有关|相关|进行|规定|下列|(?:情形|行为)之一/gu;

/** 在本省行政区域内从事…活动的，应当遵守本办法. */
const OBEYING =
  /^(?:凡?在|(?:本[省市区州县]|[^，。；]{1,6}[国省市区州县])(?:行政区域(?:范围)?内?|境内))[^。；]{2,150}遵守(?:《[^《》]{2,40}》(?:及其实施条例)?[和、及]){0,3}(?:有关|相关)?[^。；《》]{0,20}本(?:法|条例|办法|规定|决定)(?:的规定)?。?$/u;

/**
 * What a paragraph does, as it is compared: who must obey the whole tells its scope, though that is a norm.
 *
 * @example 本市行政区域内的机关、团体、企业、事业等单位及个人，应当遵守本条例。 (北京市消防条例 3.1) → SCOPE
 */
export function comparedFunction(text: string, own: ParagraphFunction | null): ParagraphFunction | null {
  return OBEYING.test(text) ? 'SCOPE' : own;
}

/** The paragraphs, preamble and passages of a text, made ready to be compared. O(length). */
export function comparedParagraphs(
  findings: Findings,
  canonicalName: (name: string) => string,
): readonly ComparedParagraph[] {
  const actors = actorsByParagraph(findings);
  const norms = Map.groupBy(findings.norms, ({ at }) => paragraphEId(at));
  const setOf = sameSets();
  return unitsOf(findings.instrument.body).map((node): ComparedParagraph => {
    const own = actors.get(node.eId) ?? { bearers: [], blanked: [] };
    const bearers = setOf(own.bearers.map(canonicalName));
    const laidDown = norms.get(node.eId) ?? [];
    const texts = textsBelow(node);
    return {
      eId: node.eId,
      whole: texts.map(({ text }) => text).join('。'),
      text: plainWords(texts.map((text) => blank(text, own.blanked)).join('。')),
      function: comparedFunction(node.text.text, findings.functions.get(node.eId) ?? null),
      bearers,
      recipients: setOf(laidDown.flatMap((norm) => norm.recipients.map(({ name }) => canonicalName(name)))),
      modalities: new Set(laidDown.map(({ modality }) => modality)),
      sentences: sentencesOf(node, own.blanked, laidDown).map(({ text, clauses, norms: ofSentence }) => {
        const named = ofSentence.flatMap((norm) => norm.bearers.map(({ name }) => canonicalName(name)));
        return {
          text: plainWords(text),
          clauses: tellingClauses(clauses),
          bearers: named.length > 0 ? setOf(named) : bearers,
          modalities: new Set(ofSentence.map(({ modality }) => modality)),
        };
      }),
    };
  });
}

/** Makes one set of all lists that hold the same names in the same order, so that what is told of it is told of all. */
function sameSets(): (names: readonly string[]) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (names) => {
    const key = names.join(' ');
    const set = known.get(key) ?? new Set(names);
    known.set(key, set);
    return set;
  };
}

interface Sentence {
  readonly text: string;
  readonly clauses: readonly string[];
  readonly norms: readonly Norm[];
}

/** The sentences of a paragraph, with the norms whose words begin in each; items belong to the last. */
function sentencesOf(
  node: ProvisionNode,
  mentions: readonly Span[],
  norms: readonly Norm[],
): readonly Sentence[] {
  const starts = norms.map((norm) => (norm.at === node.eId ? node.text.text.indexOf(norm.quote) : -1));
  const items = node.children.flatMap(textsBelow).map((text) => blank(text, mentions));
  const parts = blank(node.text, mentions).split(SENTENCE_END);
  let end = -1;
  return parts.map((part, order) => {
    const start = end + 1;
    end = start + part.length;
    const last = order === parts.length - 1;
    const clauses = clausesOf(part, node.text.text.slice(start, end));
    return {
      text: last ? [part, ...items].join('。') : part,
      clauses: last ? [...clauses, ...items] : clauses,
      norms: norms.filter((_, position) => {
        const begins = starts[position] ?? -1;
        return begins < 0 ? last : begins >= start && begins < end;
      }),
    };
  });
}

/** What stands between the commas of a sentence, whose actors were replaced by commas too. */
function clausesOf(blanked: string, sentence: string): readonly string[] {
  let end = -1;
  return sentence.split('，').map((clause) => {
    const start = end + 1;
    end = start + clause.length;
    return blanked.slice(start, end);
  });
}

/** The words of a text that tell what it regulates: without instruments and the formulas of all statutes. */
export function plainWords(text: string): string {
  // To look for a word is quicker than to look for an expression that begins with it, and most texts hold none.
  let words = text.includes('《') ? text.replace(TITLES, '，') : text;
  if (words.includes('本')) words = words.replace(OWN, '，');
  if (words.includes('第')) words = words.replace(PROVISION, '，');
  // What is said before the details in the same sentence is no part of the delegation: 给予适当照顾，具体办法由….
  if (words.includes('办法')) words = words.replaceAll('，具体', '；具体').replace(DELEGATION, '，');
  if (words.includes('实名'))
    words = words.replace(REAL_NAME, (_, act: string | undefined) => `真实身份信息${act ?? '登记'}`);
  return words.replace(FORMULAS, '，');
}

/** The words of those clauses of a sentence that are long enough to tell what they regulate; of its only one anyway. */
export function tellingClauses(clauses: readonly string[]): readonly string[] {
  const words = clauses.map(plainWords);
  return words.length === 1 ? words : words.filter((own) => own.replaceAll('，', '').length >= LEAST_CLAUSE);
}

function unitsOf(nodes: readonly ProvisionNode[]): readonly ProvisionNode[] {
  return nodes.flatMap((node) => (UNITS.has(node.kind) ? [node] : unitsOf(node.children)));
}

function textsBelow(node: ProvisionNode): MappedText[] {
  return [node.text, ...node.children.flatMap(textsBelow)].filter(({ text }) => text !== '');
}

/** The text with the characters of some spans of the file replaced by a mark. */
function blank({ text, runs }: MappedText, spans: readonly Span[]): string {
  let blanked = text;
  for (const { at, start, length } of runs) {
    for (const span of spans) {
      const from = at - start + Math.max(span.start, start);
      const to = at - start + Math.min(span.end, start + length);
      if (from < to) blanked = blanked.slice(0, from) + '，'.repeat(to - from) + blanked.slice(to);
    }
  }
  return blanked;
}

interface Actors {
  readonly bearers: string[];
  readonly blanked: Span[];
}

function actorsByParagraph(findings: Findings): ReadonlyMap<string, Actors> {
  const actors = new Map<string, Actors>();
  const add = (at: string, borne: readonly ActorMention[], others: readonly ActorMention[]): void => {
    const paragraph = paragraphEId(at);
    const known = actors.get(paragraph) ?? { bearers: [], blanked: [] };
    actors.set(paragraph, known);
    for (const { name } of borne) known.bearers.push(name);
    for (const { span } of [...borne, ...others]) known.blanked.push(span);
  };
  for (const { at, bearers, recipients } of findings.norms) add(at, bearers, recipients);
  for (const { at, violators, enforcers, tiers } of findings.liability) {
    add(at, violators, enforcers);
    // What all penalties do to a violator tells nothing of the breach.
    actors.get(paragraphEId(at))?.blanked.push(...tiers.map(({ span }) => span));
  }
  return actors;
}
