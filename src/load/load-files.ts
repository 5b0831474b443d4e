import { createHash } from 'node:crypto';
import { linkExtraction, type Extraction } from '../compile.ts';
import type { ActorAuthority } from '../link/actors/actor-authority.ts';
import { isSetAside, keyOfGroup } from '../link/works/file-facts.ts';
import type { Elsewhere } from '../link/link-corpus.ts';
import { implementedTitle } from '../link/works/relations.ts';
import type { Findings } from '../model/findings.ts';
import type { PropertyGraph } from '../model/property-graph.ts';
import { sourceFileId, type SourceFile } from '../model/source-text.ts';
import type { LoadProgress, LoadReport, Store } from '../store/store.ts';
import { keyOf } from './dependants.ts';
import { FilePool } from './file-pool.ts';
import { planChange, titlesNamedBy, type FileChange, type Given } from './plan-change.ts';
import { checkFilesKept, readStoredFiles, type StoredFile } from './stored-files.ts';
import { readStoredIndex } from './stored-index.ts';
import { storedRepeals } from './stored-relations.ts';

export interface LoadFilesOptions {
  readonly authority: ActorAuthority;
  /**
   * Ids (`idOfFile`) of all files of which these are a part, where they are loaded part by part: none of them takes
   * the place of another.
   */
  readonly among?: ReadonlySet<string>;
  /** Gives what was extracted ahead of the files that are new, if it was. */
  readonly ahead?: () => Promise<Extraction>;
  /** Told, before anything is written, that all is compiled, and which files of the load the store holds as they are. */
  readonly onCompiled?: (held: ReadonlySet<string>) => void;
  /** Told how many files have been extracted so far, given or read again. */
  readonly onExtracted?: (files: number) => void;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** What a load did. */
export interface LoadedFiles {
  /** Files that the store held already, and those that were compiled. */
  readonly unchanged: number;
  readonly compiled: number;
  /** Instruments of other files that were linked again. */
  readonly relinked: number;
  /** The part of the graph that was made; null where nothing was compiled. */
  readonly graph: PropertyGraph | null;
  /** Null where nothing was compiled. */
  readonly report: LoadReport | null;
}

/**
 * Adds files to a store, or puts them in the place of what it holds.
 *
 * After it the store holds what a compilation of all its files together gives, to the bit: the data version is the
 * same, in however many loads they came. Texts that a new one replaces (`replacedTexts`) are no longer among them.
 * Only what the new files can have changed (`planChange`) is read and linked again; of that, the store writes only
 * what differs. A file that is held under its name, byte for byte, is not compiled.
 *
 * This holds between loads by one version of the compiler: what another one compiled stays as it is until something
 * that it depends on is loaded, or all is loaded with `replace`.
 *
 * @throws BrokenInputError where a file is no text or holds no statute; StoreError as `load` does
 */
export async function loadFiles(
  store: Store,
  files: Iterable<SourceFile>,
  { authority, among = new Set(), ahead, onExtracted, onCompiled, onProgress }: LoadFilesOptions,
): Promise<LoadedFiles> {
  const over = (await store.version())?.name ?? null;
  await checkFilesKept(store);
  const stored = await readStoredFiles(store);
  const part = new Map(Array.from(files, (file) => [idOfFile(file), file]));
  const given = new Set(part.keys()).union(among);
  const settled = settledFiles(given, stored);
  const news = new Map([...part].filter(([id]) => !settled.has(id)));
  const unchanged = part.size - news.size;
  if (news.size === 0) {
    onCompiled?.(settled);
    return { unchanged, compiled: 0, relinked: 0, graph: null, report: null };
  }

  const load = { store, stored, given, news, authority, ahead, onExtracted };
  const { graph, replaces, relinked } = await compileChange(load);
  onCompiled?.(settled);
  const report = await store.load(graph, {
    mode: 'merge',
    replaces,
    dropUnneeded: true,
    over,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  return { unchanged, compiled: news.size, relinked, graph, report };
}

interface CompiledChange {
  /** All that the linked files are to be in the store. */
  readonly graph: PropertyGraph;
  /** Owners of what it takes the place of. */
  readonly replaces: readonly string[];
  /** Instruments of files that were held already. */
  readonly relinked: number;
}

/** Compiles new files, and again what they bear on. What it read for that is let go of before anything is written. */
async function compileChange({
  store,
  stored,
  given,
  news,
  authority,
  ahead,
  onExtracted,
}: Pick<Given, 'store' | 'stored' | 'authority'> & {
  readonly given: ReadonlySet<string>;
  /** By id. */
  readonly news: ReadonlyMap<string, SourceFile>;
  readonly ahead: LoadFilesOptions['ahead'];
  readonly onExtracted: LoadFilesOptions['onExtracted'];
}): Promise<CompiledChange> {
  const pool = new FilePool(store, onExtracted);
  if (ahead !== undefined) pool.take(await ahead());
  await pool.add([...news].flatMap(([id, file]) => (pool.holds(id) ? [] : [file])));
  const fresh = new Set(news.keys());
  const load: Given = { store, stored, pool, authority, given, fresh };
  const change = await planChange(load);
  await pool.fetch(change.linked);
  const texts = [...change.linked].flatMap(change.textsOf);
  const { corpus, graph } = linkExtraction(
    { findings: texts, diagnostics: [], files: change.linked.size, timings: NO_TIME },
    { authority, elsewhere: await readElsewhere(load, change, texts) },
  );
  const touched = [...change.linked, ...change.removed];
  const uris = corpus.instruments.map(({ uri }) => uri);
  const again = corpus.files.filter(({ source }) => !fresh.has(sourceFileId(source)));
  return {
    graph,
    replaces: [...new Set([...touched, ...urisOf(touched, stored), ...uris])],
    relinked: new Set(again.flatMap((file) => file.uris)).size,
  };
}

const NO_TIME = { read: 0, parse: 0, extract: 0, link: 0, graph: 0 };

/** The id that a store gives a file: by its name and its bytes. */
export function idOfFile({ name, bytes }: SourceFile): string {
  return sourceFileId({ file: name, hash: createHash('sha256').update(bytes).digest('hex') });
}

/**
 * The given files that are held as they are. Where the store also holds a double of one, which a load of that one
 * alone would push out, it is no longer so.
 */
function settledFiles(
  given: ReadonlySet<string>,
  stored: ReadonlyMap<string, StoredFile>,
): ReadonlySet<string> {
  const isDouble = ({ facts, uris }: StoredFile): boolean =>
    facts.statute !== null && !uris.some((uri) => !uri.includes('/commentary/'));
  const groups = Map.groupBy(stored.values(), ({ facts }) => facts.statute);
  const isSettled = ({ facts, setAside }: StoredFile): boolean => {
    if (setAside.length > 0) return false;
    const group = facts.statute === null ? [] : (groups.get(facts.statute) ?? []);
    return !group.some(isDouble) || group.every(({ id }) => given.has(id));
  };
  return new Set(
    [...given].filter((id) => {
      const file = stored.get(id);
      return file !== undefined && isSettled(file);
    }),
  );
}

function urisOf(ids: Iterable<string>, stored: ReadonlyMap<string, StoredFile>): readonly string[] {
  return Array.from(ids, (id) => stored.get(id)?.uris ?? []).flat();
}

/** What the linked texts must know of those that are not linked. */
async function readElsewhere(
  { store, stored, pool }: Given,
  { facts, dependants, linked, removed, respelled, textsOf }: FileChange,
  texts: readonly Findings[],
): Promise<Elsewhere> {
  const comparedIds = new Set(
    dependants.bearing([
      ...comparedKeys(texts),
      ...[...linked].flatMap((id) => facts.get(id)?.explains ?? []),
    ]),
  ).difference(linked);
  await pool.fetch(comparedIds);
  const isStatute = (text: Findings): boolean => text.instrument.form === 'STATUTE' && !isSetAside(text);
  const bearing = (ids: ReadonlySet<string>): Set<string> =>
    new Set([...ids].flatMap((id) => facts.get(id)?.statute ?? []).map(keyOfGroup));
  const here = bearing(linked);
  const atHand = here.union(bearing(comparedIds));
  const titles = new Set([...titlesNamedBy(texts), ...respelled]);
  const named = new Set(Array.from(titles, keyOf));
  const others = [...facts].filter(([id]) => !linked.has(id)).map(([, others]) => others);
  const replaced = new Set(urisOf([...linked, ...removed], stored));
  return {
    index: await readStoredIndex(
      store,
      [...titles].filter((title) => !atHand.has(keyOf(title))),
    ),
    compared: [...comparedIds].flatMap(textsOf).filter(isStatute),
    names: [...new Set(others.flatMap(({ names }) => names))].filter((title) => named.has(keyOf(title))),
    calls: others.flatMap(({ calls }) => calls),
    repeals: (await storedRepeals(store, [...here])).filter(({ by }) => !replaced.has(by)),
    again: {
      titles: respelled,
      names: [...linked, ...removed].flatMap((id) => stored.get(id)?.facts.calls ?? []),
    },
  };
}

/** Keys of the titles of works with which local statutes are compared: those that they may carry out or rest on. */
function comparedKeys(texts: readonly Findings[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { instrument, metadata, citations } of texts) {
    if (instrument.form === 'COMMENTARY' || metadata.jurisdiction === 'CN') continue;
    const implemented = implementedTitle(metadata.title);
    if (implemented !== null) keys.add(keyOf(implemented));
    for (const { kind, target } of citations) {
      if (kind === 'BASIS' && target?.to === 'INSTRUMENT') keys.add(keyOf(target.title));
    }
  }
  return keys;
}
