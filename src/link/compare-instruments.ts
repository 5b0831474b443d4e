import { paragraphEId } from '../model/eid.ts';
import type { Correspondence, Explanation } from '../model/correspondence.ts';
import type { Sanction } from '../model/liability-rule.ts';
import { comparableLaw, type Comparable, type ComparableLaw } from './correspondence/comparable-law.ts';
import { comparedParagraphs, type ComparedParagraph } from './compared-text.ts';
import { correspond } from './correspondence/correspondence.ts';
import type { Cited } from './correspondence/counterparts.ts';
import { explain } from './explanations.ts';
import { explainedPenalties } from './explained-penalties.ts';
import type { SameParty } from './party-fit.ts';
import type { Identified } from './works/identify-instruments.ts';
import { fullTitle, titleKey } from './works/work-uri.ts';
import { compareText } from '../text/compare-text.ts';
import { linkSanctions } from './sanctions/sanctions.ts';

const DOCUMENT_WORD = /(?:法典|法|条例|办法|规定|意见|决定)$/u;
const MOST_WORKS = 3;
/** How like a paragraph must be to one of a law on which its text only rests: below, few regulate the same matter. */
const LEAST_WITH_BASIS = 0.3;

/** The words of a title that all its text is about: 反电信网络诈骗法 → 反电信网络诈骗, 电信网络诈骗. */
function subjectOf(shortTitle: string): readonly string[] {
  const subject = shortTitle.replace(DOCUMENT_WORD, '');
  if (subject.length < 3) return [];
  return subject.startsWith('反') ? [subject, subject.slice(1)] : [subject];
}

/**
 * Compares instruments with those they carry out, rest on or explain, and only with those. Each text is made ready once,
 * when first needed.
 */
export class InstrumentComparison {
  readonly #versions: ReadonlyMap<string, readonly Identified[]>;
  readonly #canonicalName: (name: string) => string;
  readonly #same: SameParty;
  readonly #paragraphs = new Map<Identified, readonly ComparedParagraph[]>();
  readonly #laws = new Map<string, ComparableLaw>();
  readonly #sanctions = new Map<Identified, readonly Sanction[]>();

  constructor(instruments: readonly Identified[], canonicalName: (name: string) => string, same: SameParty) {
    this.#versions = Map.groupBy(
      instruments.filter(({ findings }) => findings.instrument.form === 'STATUTE'),
      ({ work }) => work,
    );
    this.#canonicalName = canonicalName;
    this.#same = same;
  }

  sanctions(one: Identified): readonly Sanction[] {
    const known = this.#sanctions.get(one);
    if (known !== undefined) return known;
    const none = one.findings.liability.length === 0;
    const found = none ? [] : linkSanctions(one.findings, this.#same);
    this.#sanctions.set(one, found);
    return found;
  }

  /**
   * Pairs with the works that a local instrument implements, as far as they are held; or else, where it only rests on a
   * work, those that are surely alike: what has no like there is not NEW, for that work may be on another matter.
   */
  correspondences(
    local: Identified,
    implemented: readonly string[],
    basis: string | null,
  ): readonly Correspondence[] {
    if (basis === null) return implemented.slice(0, MOST_WORKS).flatMap((work) => this.#pairs(local, work));
    return this.#pairs(local, basis).filter(
      ({ national, score }) => national !== null && score >= LEAST_WITH_BASIS,
    );
  }

  explanations(commentary: Identified): readonly Explanation[] {
    const parts = this.#versionFor(commentary.work, commentary);
    const [first] = parts;
    if (first === undefined) return [];
    const law = parts.flatMap((part) => this.#ready(part));
    // Words on why the law was made explain no article.
    const background = new Set(
      commentary.findings.instrument.body
        .filter(({ passageKind }) => passageKind === 'BACKGROUND')
        .map(({ eId }) => eId),
    );
    const passages = this.#ready(commentary).filter(({ eId }) => !background.has(eId));
    const { work } = commentary;
    const found = explain(passages, law, work, subjectOf(first.findings.metadata.shortTitle));
    const own = new Set(found.map(({ passage, eId }) => `${passage} ${eId}`));
    const penalties = answersOf(commentary, passages).flatMap((answer) =>
      explainedPenalties(answer, found, this.#comparable(parts), work),
    );
    return [...found, ...penalties.filter(({ passage, eId }) => !own.has(`${passage} ${eId}`))];
  }

  #pairs(local: Identified, work: string): readonly Correspondence[] {
    if (local.findings.metadata.jurisdiction === 'CN') return [];
    const parts = this.#versionFor(work, local);
    const [first] = parts;
    if (first === undefined || first.findings.metadata.jurisdiction !== 'CN') return [];
    const cited = citedOf(local, first.findings.metadata.title);
    return correspond(this.#comparable([local]), this.#law(first.uri, parts), work, this.#same, cited);
  }

  #ready(one: Identified): readonly ComparedParagraph[] {
    const known = this.#paragraphs.get(one);
    if (known !== undefined) return known;
    const made = comparedParagraphs(one.findings, this.#canonicalName);
    this.#paragraphs.set(one, made);
    return made;
  }

  #comparable(parts: readonly Identified[]): Comparable {
    return {
      paragraphs: parts.flatMap((part) => this.#ready(part)),
      sanctions: parts.flatMap((part) => this.sanctions(part)),
    };
  }

  #law(uri: string, parts: readonly Identified[]): ComparableLaw {
    const known = this.#laws.get(uri);
    if (known !== undefined) return known;
    const title = parts[0]?.findings.metadata.shortTitle ?? '';
    const law = comparableLaw(this.#comparable(parts), subjectOf(title));
    this.#laws.set(uri, law);
    return law;
  }

  /** The texts of the version of a work that a text speaks of: the last one not younger than it, else the first. */
  #versionFor(work: string, text: Identified): readonly Identified[] {
    const byUri = Map.groupBy(this.#versions.get(work) ?? [], ({ uri }) => uri);
    const uris = [...byUri.keys()].sort(compareText);
    const own = text.findings.metadata.version;
    const dated = own !== 'draft' && own !== 'undated';
    const before = dated ? uris.filter((uri) => uri <= `${work}@${own}`) : uris;
    return byUri.get(before.at(-1) ?? uris[0] ?? '') ?? [];
  }
}

/** The provisions of a law that each paragraph of a text names; 款 as such, 项 by the 款 in which they stand. */
function citedOf({ findings }: Identified, title: string): Cited {
  const law = titleKey(title);
  const cited = findings.citations.flatMap(({ at, target }) =>
    target?.to === 'INSTRUMENT' && target.eId !== null && titleKey(fullTitle(target.title)) === law
      ? { at: paragraphEId(at), eId: paragraphEId(target.eId) }
      : [],
  );
  const byParagraph = Map.groupBy(cited, ({ at }) => at);
  return new Map([...byParagraph].map(([at, own]) => [at, new Set(own.map(({ eId }) => eId))]));
}

/** The passages of a commentary by the answer to which they belong: one with a heading begins it. */
function answersOf(
  { findings }: Identified,
  passages: readonly ComparedParagraph[],
): readonly (readonly ComparedParagraph[])[] {
  const headed = new Set(
    findings.instrument.body.filter(({ heading }) => heading !== null).map(({ eId }) => eId),
  );
  const answers: ComparedParagraph[][] = [];
  for (const passage of passages) {
    const answer = answers.at(-1);
    if (answer === undefined || headed.has(passage.eId)) answers.push([passage]);
    else answer.push(passage);
  }
  return answers;
}
