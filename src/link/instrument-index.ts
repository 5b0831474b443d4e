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
}

const ARTICLE = /^(?:art|point)_(\d+)(?:-(\d+))?$/u;

/** An index of versions; entries with one uri (parts of a text) are one version. The order of entries has no effect. */
export function indexInMemory(entries: Iterable<VersionEntry>): InstrumentIndex {
  const works = new Map<string, IndexedWork>();
  const versions = new Map<string, Map<string, { version: string; eIds: Set<string> }>>();
  for (const { work, uri, version, eIds } of entries) {
    if (!works.has(work.uri)) works.set(work.uri, work);
    const ofWork = versions.get(work.uri) ?? new Map<string, { version: string; eIds: Set<string> }>();
    versions.set(work.uri, ofWork);
    const held = ofWork.get(uri) ?? { version, eIds: new Set<string>() };
    ofWork.set(uri, held);
    for (const eId of eIds) held.eIds.add(eId);
  }
  const byKey = Map.groupBy(
    [...works.values()].sort((a, b) => compare(a.uri, b.uri)),
    (work) => titleKey(work.title),
  );
  const sorted = new Map<string, readonly IndexedVersion[]>();
  for (const [work, held] of versions) {
    const list = [...held].map(([uri, { version, eIds }]) => ({
      uri,
      version,
      has: (eId: string) => eIds.has(eId),
      lastArticle: lastArticleOf(eIds),
    }));
    sorted.set(
      work,
      list.sort((a, b) => compare(a.version, b.version) || compare(a.uri, b.uri)),
    );
  }
  return {
    worksByTitle: (title) => byKey.get(titleKey(title)) ?? [],
    versionsOf: (work) => sorted.get(work) ?? [],
  };
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
      return [...own, ...more].sort((a, b) => compare(a.version, b.version) || compare(a.uri, b.uri));
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

/** Order of code units, the same everywhere: no locale has a part in it. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
