import type { Citation, LinkedCitation } from '../model/citation.ts';
import type { Diagnostic, Staged } from '../model/diagnostic.ts';
import type { Findings, LinkedCorpus, LinkedInstrument, Work } from '../model/findings.ts';
import { lineAt } from '../text/places.ts';
import type { ActorAuthority } from './actor-authority.ts';
import { collectActors } from './collect-actors.ts';
import { InstrumentComparison } from './compare-instruments.ts';
import type { SameParty } from './explicit-sanctions.ts';
import { identifyInstruments, indexEntries, type Identified } from './identify-instruments.ts';
import { compare, indexInMemory, joinIndexes, type InstrumentIndex } from './instrument-index.ts';
import { implementedTitle, relationsOf } from './relations.ts';
import { resolveCitation } from './resolve-citation.ts';
import { StubWorks } from './stub-works.ts';

/** What the findings are linked with. */
export interface LinkOptions {
  readonly authority: ActorAuthority;
  /** What else citations may point at: the instruments that a store holds. */
  readonly index?: InstrumentIndex;
}

/**
 * Ties findings to one another: instruments to works and uris, citations to provisions, mentions to actors, breaches
 * to duties, local paragraphs to national ones, passages to articles. An edge only for a sole candidate; what stays
 * open keeps its reason.
 *
 * Pure; the order of the findings has no effect. Reports DUPLICATE_INSTRUMENT and UNRESOLVED_REFERENCE; a reference
 * to an instrument that is not held is no oddity.
 */
export function linkCorpus(corpus: readonly Findings[], options: LinkOptions): Staged<LinkedCorpus> {
  const authority = remembering(options.authority);
  const identified = identifyInstruments(corpus);
  const { instruments, works } = identified.value;
  const index = joinIndexes(indexInMemory(indexEntries(identified.value)), options.index);
  const stubs = new StubWorks(
    instruments.flatMap(({ findings }) => citedTitles(findings)),
    index,
  );
  const comparison = new InstrumentComparison(instruments, authority.canonicalName, sameParty(authority));
  const diagnostics = [...identified.diagnostics];

  const linked = instruments.map((one): LinkedInstrument => {
    const { findings, work, uri } = one;
    const title = implementedTitle(findings.metadata.title);
    const isStatute = findings.instrument.form === 'STATUTE';
    const explained = isStatute ? null : (works.get(work)?.title ?? null);
    const citations = linkCitations(one, authority, index, stubs, explained);
    diagnostics.push(...unresolved(one, citations));
    const relations = relationsOf(
      findings,
      citations,
      title === null || !isStatute ? null : stubs.workOf(title),
      isStatute ? null : work,
    );
    return {
      ...findings,
      work,
      uri,
      citations,
      relations,
      sanctions: comparison.sanctions(one),
      correspondences: isStatute ? comparison.correspondences(one, relations.implements) : [],
      explanations: isStatute ? [] : comparison.explanations(one),
    };
  });
  return {
    value: {
      works: allWorks(works, stubs, linked),
      instruments: linked,
      actors: collectActors(linked, authority),
      canonicalName: authority.canonicalName,
    },
    diagnostics,
  };
}

/** The same names come by the ten thousand: each is looked up once. */
function remembering(authority: ActorAuthority): ActorAuthority {
  const known = new Map<string, string>();
  return {
    ...authority,
    canonicalName: (name) => {
      const found = known.get(name) ?? authority.canonicalName(name);
      known.set(name, found);
      return found;
    },
  };
}

function citedTitles({ citations, metadata }: Findings): string[] {
  const cited = citations.flatMap(({ target }) => (target?.to === 'INSTRUMENT' ? [target.title] : []));
  const implemented = implementedTitle(metadata.title);
  return implemented === null ? cited : [...cited, implemented];
}

function linkCitations(
  { findings, work, uri }: Identified,
  authority: ActorAuthority,
  index: InstrumentIndex,
  stubs: StubWorks,
  explained: string | null,
): LinkedCitation[] {
  const version = index.versionsOf(work).find((held) => held.uri === uri) ?? null;
  const citing = { version, jurisdiction: findings.metadata.jurisdiction };
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
  const classes = new Map<string, ReadonlySet<string>>();
  const classesOf = (name: string): ReadonlySet<string> => {
    const canonical = authority.canonicalName(name);
    const known = classes.get(canonical);
    if (known !== undefined) return known;
    const found = new Set([canonical, ...authority.actor(canonical, []).kindOf]);
    classes.set(canonical, found);
    return found;
  };
  return (a, b) => {
    const [ofA, ofB] = [classesOf(a), classesOf(b)];
    return ofB.has(authority.canonicalName(a)) || ofA.has(authority.canonicalName(b));
  };
}

/** The works that are held, and stubs of those that citations and relations name. */
function allWorks(
  held: ReadonlyMap<string, Work>,
  stubs: StubWorks,
  instruments: readonly LinkedInstrument[],
): readonly Work[] {
  const works = new Map(held);
  for (const { citations, relations } of instruments) {
    const named = [...citations.map(({ work }) => work), ...Object.values(relations).flat()];
    for (const uri of named) {
      if (uri === null || works.has(uri)) continue;
      const work = stubs.work(uri);
      if (work !== null) works.set(uri, work);
    }
  }
  return [...works.values()].sort((a, b) => compare(a.uri, b.uri));
}
