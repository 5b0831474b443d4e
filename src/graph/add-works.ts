import type { LinkedCorpus, LinkedInstrument, Repeal } from '../model/findings.ts';
import type { IsoDate } from '../model/instrument.ts';
import type { ProvisionKind } from '../model/provision.ts';
import { compareText } from '../text/compare-text.ts';
import type { GraphDraft } from './graph-draft.ts';
import { startsOfVersions, type VersionStart } from './version-starts.ts';

/** The texts of one instrument: mostly one, of a code several, in the order of their articles. */
export type InstrumentParts = readonly [LinkedInstrument, ...LinkedInstrument[]];

/** Instruments by uri, their parts in the order of the articles, whatever the order of the files. */
export function partsByUri(corpus: LinkedCorpus): readonly InstrumentParts[] {
  const byUri = new Map<string, LinkedInstrument[]>();
  for (const instrument of corpus.instruments) {
    const parts = byUri.get(instrument.uri);
    if (parts === undefined) byUri.set(instrument.uri, [instrument]);
    else parts.push(instrument);
  }
  return [...byUri.values()]
    .map((parts) => parts.toSorted(compareParts))
    .flatMap(([first, ...others]): InstrumentParts[] => (first === undefined ? [] : [[first, ...others]]))
    .sort(([a], [b]) => compareText(a.uri, b.uri));
}

function compareParts(a: LinkedInstrument, b: LinkedInstrument): number {
  const [sourceA, sourceB] = [a.instrument.source, b.instrument.source];
  return (
    firstArticle(a) - firstArticle(b) ||
    compareText(sourceA.file, sourceB.file) ||
    compareText(sourceA.hash, sourceB.hash)
  );
}

const ARTICLE = /^art_(\d+)/u;

function firstArticle({ instrument }: LinkedInstrument): number {
  for (const eId of eIdsOf(instrument.body)) {
    const number = ARTICLE.exec(eId)?.[1];
    if (number !== undefined) return Number(number);
  }
  return Number.MAX_SAFE_INTEGER;
}

function* eIdsOf(nodes: LinkedInstrument['instrument']['body']): Generator<string> {
  for (const { eId, children } of nodes) {
    yield eId;
    yield* eIdsOf(children);
  }
}

/** Adds the works, the instruments and the relations between them. */
export function addWorks(
  draft: GraphDraft,
  corpus: LinkedCorpus,
  instruments: readonly InstrumentParts[],
): void {
  const versions = Map.groupBy(instruments.map(([first]) => first).filter(isVersion), ({ work }) => work);
  for (const work of corpus.works.toSorted((a, b) => compareText(a.uri, b.uri))) {
    const held = versions.get(work.uri) ?? [];
    draft.node('Work', work.uri, null, {
      uri: work.uri,
      title: work.title,
      shortTitle: work.shortTitle,
      titleKey: work.titleKey,
      jurisdiction: work.jurisdiction,
      kind: held.toSorted(compareVersions).at(-1)?.metadata.kind ?? null,
      stub: work.stub,
    });
  }
  const repeals = repealsOf(corpus, instruments);
  const starts = new Map([...versions.values()].flatMap((held) => startsInOrder(held)));
  for (const parts of instruments) addInstrument(draft, parts, starts, repeals);
}

const isVersion = ({ instrument }: LinkedInstrument): boolean => instrument.form === 'STATUTE';

/** From when each version of a work holds, by its uri, and when the next one takes its place. */
function startsInOrder(held: readonly LinkedInstrument[]): readonly (readonly [string, VersionValidity])[] {
  const laws = held
    .filter(({ metadata }) => !metadata.draft)
    .sort((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.uri, b.uri));
  const starts = startsOfVersions(laws.map(({ metadata }) => metadata));
  return laws.map(({ uri }, index) => {
    const next = starts.slice(index + 1).find((later) => later !== null);
    return [uri, { start: starts[index] ?? null, superseded: next?.day ?? null }];
  });
}

/** The day that gives a version its place; one without a printed date is placed by what else tells its day. */
function dayOf({ metadata }: LinkedInstrument): string {
  const { version, madeOn, effective } = metadata;
  return version === 'undated' ? (madeOn ?? effective ?? version) : version;
}

interface VersionValidity {
  readonly start: VersionStart | null;
  /** Day from which the next version holds; null where none is known. */
  readonly superseded: IsoDate | null;
}

/** Dated versions in the order of their dates; drafts and undated ones, whose words sort after digits, last. */
function compareVersions(a: LinkedInstrument, b: LinkedInstrument): number {
  return compareText(a.metadata.version, b.metadata.version) || compareText(a.uri, b.uri);
}

/** Who repeals which work from when; a repeal without a day of effect says nothing. */
function repealsOf(
  corpus: LinkedCorpus,
  instruments: readonly InstrumentParts[],
): ReadonlyMap<string, readonly Repeal[]> {
  const repeals = instruments.flatMap((parts): Repeal[] => {
    const { uri, metadata } = parts[0];
    const { effective } = metadata;
    if (effective === null) return [];
    return parts.flatMap(({ relations }) => relations.repeals).map((work) => ({ work, by: uri, effective }));
  });
  return Map.groupBy([...repeals, ...corpus.repealsElsewhere], ({ work }) => work);
}

function addInstrument(
  draft: GraphDraft,
  parts: InstrumentParts,
  starts: ReadonlyMap<string, VersionValidity>,
  repeals: ReadonlyMap<string, readonly Repeal[]>,
): void {
  const [first] = parts;
  const { uri, work, metadata, instrument } = first;
  const version = isVersion(first);
  const validity = starts.get(uri);
  draft.node('Instrument', uri, uri, {
    uri,
    work: version ? work : null,
    title: metadata.title,
    shortTitle: metadata.shortTitle,
    kind: metadata.kind,
    jurisdiction: metadata.jurisdiction,
    issuer: metadata.issuer,
    version: metadata.version,
    draft: metadata.draft,
    adopted: metadata.adopted,
    promulgated: metadata.promulgated,
    effective: metadata.effective,
    inForceFrom: validity?.start?.day ?? null,
    inForceMethod: validity?.start?.method ?? null,
    superseded: validity?.superseded ?? null,
    repealed: version ? repealedOn(first, repeals.get(work) ?? []) : null,
    claimedStatus: metadata.claimedStatus,
    file: instrument.source.file,
    hash: instrument.source.hash,
    ...countsOf(parts),
  });
  if (version) draft.edge('VERSION_OF', uri, work, uri);
  for (const { relations } of parts) {
    for (const target of relations.implements) draft.edge('IMPLEMENTS', uri, target, uri);
    for (const target of relations.basedOn) draft.edge('BASED_ON', uri, target, uri);
    for (const target of relations.amends) draft.edge('AMENDS', uri, target, uri);
    for (const target of relations.repeals) draft.edge('REPEALS', uri, target, uri);
    for (const target of relations.explains) {
      draft.edge('EXPLAINS', uri, target, uri, {
        rule: 'explanation.title',
        method: 'EXPLICIT',
        confidence: 1,
      });
    }
  }
}

/** Day of the first repeal by a later instrument. */
function repealedOn({ metadata }: LinkedInstrument, repeals: readonly Repeal[]): IsoDate | null {
  const days = repeals
    .filter(({ effective }) => metadata.effective === null || metadata.effective < effective)
    .map(({ effective }) => effective)
    .sort(compareText);
  return days[0] ?? null;
}

const COUNTED = {
  Chapter: 'chapters',
  Article: 'articles',
  Paragraph: 'paragraphs',
  Item: 'items',
  Point: 'points',
  Passage: 'passages',
} as const satisfies Partial<Record<ProvisionKind, string>>;

function countsOf(parts: InstrumentParts): Record<(typeof COUNTED)[keyof typeof COUNTED], number> {
  const counts = { chapters: 0, articles: 0, paragraphs: 0, items: 0, points: 0, passages: 0 };
  const names: Readonly<Partial<Record<ProvisionKind, keyof typeof counts>>> = COUNTED;
  const count = (nodes: LinkedInstrument['instrument']['body']): void => {
    for (const { kind, children } of nodes) {
      const name = names[kind];
      if (name !== undefined) counts[name] += 1;
      count(children);
    }
  };
  for (const { instrument } of parts) count(instrument.body);
  return counts;
}
