import { remembered } from '../text/remembered.ts';
import { compareText } from '../text/compare-text.ts';
import type { Citation, LinkedCitation } from '../model/citation.ts';
import type { Diagnostic, Staged } from '../model/diagnostic.ts';
import type {
  Findings,
  LinkedCorpus,
  LinkedFile,
  LinkedInstrument,
  Repeal,
  Work,
} from '../model/findings.ts';
import { lineAt } from '../text/places.ts';
import type { ActorAuthority } from './actors/actor-authority.ts';
import { asPrinted } from './works/as-printed.ts';
import { collectActors } from './actors/collect-actors.ts';
import { InstrumentComparison } from './compare-instruments.ts';
import type { SameParty } from './party-fit.ts';
import { factsOf, isSetAside, namedTitles } from './works/file-facts.ts';
import { identifyCommentaries } from './works/identify-commentaries.ts';
import { byUri, identifyStatutes, indexEntries, type Identified } from './works/identify-instruments.ts';
import {
  indexInMemory,
  joinIndexes,
  type InstrumentIndex,
  versionAt,
  wholesByEId,
} from './works/instrument-index.ts';
import { comparedBasis, implementedTitle, relationsOf } from './works/relations.ts';
import { resolveCitation } from './works/resolve-citation.ts';
import { StubWorks } from './works/stub-works.ts';

/** What the findings are linked with. */
export interface LinkOptions {
  readonly authority: ActorAuthority;
  /** What is known of texts that are not linked here, though those that are may depend on them. */
  readonly elsewhere?: Elsewhere;
}

/** Texts that a store holds, as far as those that are linked depend on them. */
export interface Elsewhere {
  /** The works and versions that citations may point at. It holds no work that has a text in the corpus. */
  readonly index: InstrumentIndex;
  /** Statutes, whole works of them, with which texts are compared; they are not linked themselves. */
  readonly compared: readonly Findings[];
  /** Titles that texts elsewhere name. */
  readonly names: readonly string[];
  /** Names of actors in texts elsewhere. */
  readonly calls: readonly string[];
  readonly repeals: readonly Repeal[];
  /** Titles of works that are not held, and names of actors, to be given again though no text here may name them. */
  readonly again: { readonly titles: readonly string[]; readonly names: readonly string[] };
}

/**
 * Ties findings to one another: instruments to works and uris, citations to provisions, mentions to actors, breaches
 * to duties, local paragraphs to national ones, passages to articles. An edge only for a sole candidate; what stays
 * open keeps its reason.
 *
 * Pure; the order of the findings has no effect. With what it must know of `elsewhere`, a part of a corpus comes out
 * as it would in the whole. Reports DUPLICATE_INSTRUMENT and UNRESOLVED_REFERENCE; a reference to an instrument that
 * is not held is no oddity.
 */
export function linkCorpus(corpus: readonly Findings[], options: LinkOptions): Staged<LinkedCorpus> {
  const authority = remembering(options.authority);
  const { elsewhere } = options;
  const compared = new Set(elsewhere?.compared);
  const statutes = identifyStatutes([...corpus, ...compared]);
  const index = joinIndexes(indexInMemory(indexEntries(statutes.value)), elsewhere?.index);
  const kept = statutes.value.instruments.filter(({ findings }) => !compared.has(findings));
  const naming = [
    ...kept.map(({ findings }) => findings),
    ...corpus.filter((findings) => findings.instrument.form === 'COMMENTARY' && !isSetAside(findings)),
  ];
  const stubs = new StubWorks([...naming.flatMap(namedTitles), ...(elsewhere?.names ?? [])], index);
  const commentaries = identifyCommentaries([...corpus, ...compared], statutes.value, index, stubs);
  const instruments = [...kept, ...commentaries].sort(byUri);
  const comparison = new InstrumentComparison(
    statutes.value.instruments,
    authority.canonicalName,
    sameParty(authority),
  );
  const diagnostics = [...statutes.diagnostics];
  const hasText = (work: string): boolean => index.versionsOf(work).length > 0;

  const linked = instruments.map((one): LinkedInstrument => {
    const { findings, work, uri } = one;
    const title = implementedTitle(findings.metadata.title);
    const isStatute = findings.instrument.form === 'STATUTE';
    const explained = isStatute
      ? null
      : ((statutes.value.works.get(work) ?? stubs.work(work))?.title ?? null);
    const citations = linkCitations(one, authority, index, stubs, explained);
    for (const diagnostic of unresolved(one, citations)) diagnostics.push(diagnostic);
    const relations = relationsOf(
      one,
      citations,
      title === null || !isStatute ? null : stubs.workOf(title),
      isStatute ? null : work,
      hasText,
    );
    return {
      ...findings,
      work,
      uri,
      citations,
      relations,
      sanctions: comparison.sanctions(one),
      correspondences: isStatute
        ? comparison.correspondences(one, relations.implements, comparedBasis(relations, hasText))
        : [],
      explanations: isStatute ? [] : comparison.explanations(one),
    };
  });
  const held = kept.flatMap(({ work }) => statutes.value.works.get(work) ?? []);
  return {
    value: {
      files: linkedFiles(corpus, instruments, authority),
      works: allWorks(held, stubs, linked, elsewhere?.again.titles ?? []),
      instruments: linked.map(asPrinted),
      actors: collectActors(linked, authority, elsewhere?.calls, elsewhere?.again.names),
      canonicalName: authority.canonicalName,
      versionsOf: (work) => [...new Set(index.versionsOf(work).map(({ uri }) => uri))].sort(compareText),
      holds: (id) => isHeld(id, index),
      around: (id) => around(id, index),
      repealsElsewhere: elsewhere?.repeals ?? [],
    },
    diagnostics,
  };
}

/** The files of a corpus with what others need to know of them. */
function linkedFiles(
  corpus: readonly Findings[],
  instruments: readonly Identified[],
  authority: ActorAuthority,
): readonly LinkedFile[] {
  const uris = new Map(instruments.map(({ findings, uri }) => [findings, uri]));
  return [...Map.groupBy(corpus, ({ instrument }) => instrument.source)].map(([source, texts]) => {
    const kept = texts.filter((text) => uris.has(text));
    const facts = factsOf(texts, kept, authority.canonicalName);
    return { source, facts, uris: kept.flatMap((text) => uris.get(text) ?? []).sort(compareText) };
  });
}

/** Whether a uri of a version, or the id of a provision in one, is in the index. */
function isHeld(id: string, index: InstrumentIndex): boolean {
  const [uri = '', eId] = id.split('#');
  const version = versionAt(index, uri);
  return version !== null && (eId === undefined || version.has(eId));
}

/** What lies around a provision, as far as the index knows: itself, what holds it, its version. */
function around(id: string, index: InstrumentIndex): readonly string[] {
  const [uri = '', eId = ''] = id.split('#');
  const version = versionAt(index, uri);
  const eIds = version === null ? wholesByEId(eId) : version.around(eId);
  return [...eIds.map((whole) => `${uri}#${whole}`), uri];
}

/** The same names come by the ten thousand: each is looked up once. */
function remembering(authority: ActorAuthority): ActorAuthority {
  return { ...authority, canonicalName: remembered((name) => authority.canonicalName(name)) };
}

function linkCitations(
  { findings, work, uri }: Identified,
  authority: ActorAuthority,
  index: InstrumentIndex,
  stubs: StubWorks,
  explained: string | null,
): LinkedCitation[] {
  const version = index.versionsOf(work).find((held) => held.uri === uri) ?? null;
  const { jurisdiction, adopted, promulgated } = findings.metadata;
  const citing = { version, jurisdiction, firstMade: adopted ?? promulgated };
  return findings.citations.map((citation) =>
    resolveCitation(ofExplained(withCanonicalActor(citation, authority), explained), citing, index, (title) =>
      stubs.uriOf(title),
    ),
  );
}

/** 第三十九条 in a commentary is of what it explains: a commentary has no articles. */
function ofExplained(citation: Citation, title: string | null): Citation {
  if (title === null || citation.target?.to !== 'HERE') return citation;
  return { ...citation, target: { to: 'INSTRUMENT', title, eId: citation.target.eId } };
}

function withCanonicalActor(citation: Citation, authority: ActorAuthority): Citation {
  if (citation.target?.to !== 'ACTOR') return citation;
  return { ...citation, target: { to: 'ACTOR', name: authority.canonicalName(citation.target.name) } };
}

const ODD: ReadonlySet<LinkedCitation['resolution']> = new Set(['AMBIGUOUS', 'OUT_OF_RANGE', 'UNRESOLVED']);

function unresolved({ findings }: Identified, citations: readonly LinkedCitation[]): Diagnostic[] {
  const { source } = findings.instrument;
  return citations
    .filter(({ resolution }) => ODD.has(resolution))
    .map(({ at, quote, span, reason }) => ({
      kind: 'UNRESOLVED_REFERENCE' as const,
      file: source.file,
      line: lineAt(source, span.start),
      message: `${quote}: ${reason ?? ''}`,
      eId: at,
    }));
}

/** Two names are one party where they are the same actor, or one is a kind of the other. */
function sameParty(authority: ActorAuthority): SameParty {
  const partyOf = remembered((name) => {
    const canonical = authority.canonicalName(name);
    return { canonical, classes: new Set([canonical, ...authority.actor(canonical, []).kindOf]) };
  });
  return (a, b) => {
    const [ofA, ofB] = [partyOf(a), partyOf(b)];
    return ofB.classes.has(ofA.canonical) || ofA.classes.has(ofB.canonical);
  };
}

/** The works that are held, and stubs of those that citations and relations name. */
function allWorks(
  held: readonly Work[],
  stubs: StubWorks,
  instruments: readonly LinkedInstrument[],
  again: readonly string[],
): readonly Work[] {
  const works = new Map(held.map((work) => [work.uri, work]));
  const addStub = (uri: string | null): void => {
    const work = uri === null || works.has(uri) ? null : stubs.work(uri);
    if (work !== null) works.set(work.uri, work);
  };
  for (const { citations, relations } of instruments) {
    for (const { work } of citations) addStub(work);
    for (const uri of Object.values(relations).flat()) addStub(uri);
  }
  for (const title of again) addStub(stubs.uriOf(title));
  return [...works.values()].sort((a, b) => compareText(a.uri, b.uri));
}
