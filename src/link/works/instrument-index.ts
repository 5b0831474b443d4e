import { compareText } from '../../text/compare-text.ts';
import { workOfUri } from '../../model/instrument-uri.ts';
import { titleKey } from './work-uri.ts';

/** A work that citations may name. */
export interface IndexedWork {
  readonly uri: string;
  readonly title: string;
  readonly jurisdiction: string;
}

/** One dated version of a work, all its parts together. */
export interface IndexedVersion {
  readonly uri: string;
  readonly version: string;
  /** Whether it holds a provision. */
  readonly has: (eId: string) => boolean;
  /** eIds of what lies around a provision, itself first, then outwards: [art_14__para_1, art_14, chp_2]. */
  readonly around: (eId: string) => readonly string[];
  /** eId of its last article or point by number; null where it has none. */
  readonly lastArticle: string | null;
}

/**
 * What the linker needs to know of the instruments that there are: title → works, work → versions, version → its
 * provisions. In memory for a compilation; a store may implement it too.
 */
export interface InstrumentIndex {
  /** Works of that title, compared by `titleKey`; several where places share a title. */
  readonly worksByTitle: (title: string) => readonly IndexedWork[];
  /** Versions of a work, the oldest first; [] where none is held. */
  readonly versionsOf: (work: string) => readonly IndexedVersion[];
}

/** A version as it is put into an index in memory. */
export interface VersionEntry {
  readonly work: IndexedWork;
  readonly uri: string;
  readonly version: string;
  readonly eIds: readonly string[];
  /** The container directly around a provision whose eId does not tell it: art_14 → chp_2. */
  readonly containers: ReadonlyMap<string, string>;
}

const ARTICLE = /^(?:art|point)_(\d+)(?:-(\d+))?$/u;

/** An index of versions; entries with one uri (parts of a text) are one version. The order of entries has no effect. */
export function indexInMemory(entries: Iterable<VersionEntry>): InstrumentIndex {
  const works = new Map<string, IndexedWork>();
  const versions = new Map<string, Map<string, HeldVersion>>();
  for (const { work, uri, version, eIds, containers } of entries) {
    if (!works.has(work.uri)) works.set(work.uri, work);
    const ofWork = versions.get(work.uri) ?? new Map<string, HeldVersion>();
    versions.set(work.uri, ofWork);
    const held = ofWork.get(uri) ?? { version, eIds: new Set(), containers: new Map() };
    ofWork.set(uri, held);
    // Two parts of one code may both print 第一编: what is there already stays where it is.
    for (const [eId, container] of containers) {
      if (!held.eIds.has(eId)) held.containers.set(eId, container);
    }
    for (const eId of eIds) held.eIds.add(eId);
  }
  const byKey = Map.groupBy(
    [...works.values()].sort((a, b) => compareText(a.uri, b.uri)),
    (work) => titleKey(work.title),
  );
  const sorted = new Map<string, readonly IndexedVersion[]>();
  for (const [work, held] of versions) {
    const list = [...held].map(([uri, { version, eIds, containers }]) => ({
      uri,
      version,
      has: (eId: string) => eIds.has(eId),
      around: (eId: string) => aroundOf(eId, containers),
      lastArticle: lastArticleOf(eIds),
    }));
    sorted.set(
      work,
      list.sort((a, b) => compareText(a.version, b.version) || compareText(a.uri, b.uri)),
    );
  }
  return {
    worksByTitle: (title) => byKey.get(titleKey(title)) ?? [],
    versionsOf: (work) => sorted.get(work) ?? [],
  };
}

interface HeldVersion {
  readonly version: string;
  readonly eIds: Set<string>;
  readonly containers: Map<string, string>;
}

function aroundOf(eId: string, containers: ReadonlyMap<string, string>): readonly string[] {
  const around = wholesByEId(eId);
  // The list grows while it is read: what is around a container is around what it holds.
  for (const whole of around) {
    const container = containers.get(whole);
    if (container !== undefined) around.push(...wholesByEId(container));
  }
  return around;
}

/** What an eId itself tells to lie around it: art_14__para_1 → [art_14__para_1, art_14]. */
export function wholesByEId(eId: string): string[] {
  const wholes: string[] = [];
  for (let end = eId.length; end > 0; end = eId.lastIndexOf('__', end - 1)) wholes.push(eId.slice(0, end));
  return wholes;
}

/** The version of this uri; null where it is not held. */
export function versionAt(index: InstrumentIndex, uri: string): IndexedVersion | null {
  return index.versionsOf(workOfUri(uri)).find((version) => version.uri === uri) ?? null;
}

/** Two indexes as one: what the first does not know is asked of the second. */
export function joinIndexes(first: InstrumentIndex, second: InstrumentIndex | undefined): InstrumentIndex {
  if (second === undefined) return first;
  return {
    worksByTitle: (title) => {
      const own = first.worksByTitle(title);
      const known = new Set(own.map((work) => work.uri));
      return [...own, ...second.worksByTitle(title).filter((work) => !known.has(work.uri))];
    },
    versionsOf: (work) => {
      const own = first.versionsOf(work);
      const known = new Set(own.map((version) => version.uri));
      const more = second.versionsOf(work).filter((version) => !known.has(version.uri));
      return [...own, ...more].sort((a, b) => compareText(a.version, b.version) || compareText(a.uri, b.uri));
    },
  };
}

function lastArticleOf(eIds: Iterable<string>): string | null {
  let last: string | null = null;
  let highest: readonly [number, number] = [0, -1];
  for (const eId of eIds) {
    const [, number, inserted] = ARTICLE.exec(eId) ?? [];
    if (number === undefined) continue;
    const here = [Number(number), Number(inserted ?? 0)] as const;
    if (here[0] < highest[0] || (here[0] === highest[0] && here[1] <= highest[1])) continue;
    highest = here;
    last = eId;
  }
  return last;
}
