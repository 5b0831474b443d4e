import type { ActorAuthority } from '../link/actors/actor-authority.ts';
import { factsOf, groupOf, isSetAside, keyOfGroup, namedTitles } from '../link/works/file-facts.ts';
import {
  fullestTitle,
  identifyStatutes,
  stubWork,
  type IdentifiedCorpus,
} from '../link/works/identify-instruments.ts';
import { containersOf } from '../link/provisions.ts';
import type { FileFacts, Findings } from '../model/findings.ts';
import type { TextForm } from '../model/source-text.ts';
import type { Store } from '../store/store.ts';
import { Dependants, keyOf } from './dependants.ts';
import type { FilePool } from './file-pool.ts';
import { replacedTexts, type FileTexts } from './replaced-texts.ts';
import type { StoredFile } from './stored-files.ts';
import { filesCompared } from './stored-relations.ts';

/** What a load is made of. */
export interface Given {
  readonly store: Store;
  readonly stored: ReadonlyMap<string, StoredFile>;
  readonly pool: FilePool;
  /** Ids of the files that were given, or are in other parts of the same load: held ones, and such as are to come. */
  readonly given: ReadonlySet<string>;
  /** Ids of those that are given now and are new or count anew. They are in the pool. */
  readonly fresh: ReadonlySet<string>;
  readonly authority: ActorAuthority;
}

/** What a load changes, file by file. */
export interface FileChange {
  /** Facts of all files that the store is to hold, as far as they do not change by linking. */
  readonly facts: ReadonlyMap<string, FileFacts>;
  readonly dependants: Dependants;
  /** Files that go: other texts took the place of all of theirs. */
  readonly removed: ReadonlySet<string>;
  /** Files whose texts must be linked again, new ones included. */
  readonly linked: ReadonlySet<string>;
  /** Titles of works that are not held, which are to be written otherwise. */
  readonly respelled: readonly string[];
  /** The texts of a file in the pool, as they count after the load. */
  readonly textsOf: (id: string) => readonly Findings[];
}

/**
 * Tells which files of a store new ones bear on. Texts depend on one another in these ways, and in no other:
 *
 * | what changes | what must be linked again |
 * | --- | --- |
 * | a text of a work | all texts of the title: uri, parts, doubles, dates of supersession |
 * | works, versions or eIds that a title leads to | whatever names the title: resolution of citations, relations |
 * | the words of a work | what implements, rests on or explains it: correspondences, explanations |
 * | the fullest way to write a title that is not held | what names it, if the uri changes; else what explains it |
 * | a text that repeals | the texts of the repealed title: day of repeal |
 * | a commentary | all commentaries on the work: numbers |
 */
export async function planChange(load: Given): Promise<FileChange> {
  const { store, stored, pool, fresh, authority } = load;
  const earlier = new Dependants(new Map(Array.from(stored, ([id, { facts }]) => [id, facts])));
  const { keys, setAside } = await findReplaced(load, earlier);
  const alike = earlier.bearing(keys);
  await pool.fetch(alike);

  const setAsideBefore = (id: string): readonly TextForm[] => stored.get(id)?.setAside ?? [];
  const textsBefore = new Map(alike.map((id) => [id, pool.withSetAside(id, setAsideBefore(id))]));
  const texts = new Map<string, readonly Findings[]>();
  for (const id of new Set([...alike, ...setAside.keys(), ...fresh])) {
    const forms = fresh.has(id) ? [] : (setAside.get(id) ?? setAsideBefore(id));
    texts.set(id, pool.withSetAside(id, forms));
  }
  const removed = new Set<string>();
  for (const [id, ofFile] of texts) if (ofFile.every(isSetAside)) removed.add(id);
  for (const id of removed) texts.delete(id);

  const before = identifyStatutes([...textsBefore.values()].flat()).value;
  const after = identifyStatutes([...texts.values()].flat()).value;
  const facts = new Map<string, FileFacts>();
  for (const [id, file] of stored) if (!removed.has(id)) facts.set(id, file.facts);
  const statutes = new Set(after.instruments.map(({ findings }) => findings));
  for (const [id, ofFile] of texts) {
    const isKept = (text: Findings): boolean =>
      text.instrument.form === 'STATUTE' ? statutes.has(text) : !isSetAside(text);
    facts.set(id, factsOf(ofFile, ofFile.filter(isKept), authority.canonicalName));
  }
  const dependants = new Dependants(facts);

  const changed = new Set(changedKeys(keys, before, after));
  const respelled = new Map<string, string>();
  const touched = [...texts.keys(), ...removed, ...textsBefore.keys()];
  const named = touched.flatMap((id) => [
    ...(stored.get(id)?.facts.names ?? []),
    ...(facts.get(id)?.names ?? []),
  ]);
  for (const key of new Set(named.map(keyOf))) {
    const [was, is] = [earlier, dependants].map((files) => spelling(files.waysToWrite(key)));
    if (was === undefined || is === undefined || was === null || is === null) continue;
    if (was.uri !== is.uri) changed.add(key);
    if (was.title !== is.title) respelled.set(key, is.title);
  }
  const linked = dependants.together([
    ...texts.keys(),
    ...dependants.bearing(keys),
    ...dependants.naming(changed),
    ...dependants.explaining([...keys, ...changed, ...respelled.keys()]),
    ...dependants.bearing(repealedKeys([...textsBefore.values(), ...texts.values()].flat())),
    ...(await filesCompared(store, [...keys])),
  ]);
  return {
    facts,
    dependants,
    removed,
    linked: linked.intersection(facts),
    respelled: [...respelled.values()],
    textsOf: (id) => texts.get(id) ?? pool.textsOf(id),
  };
}

/** Which texts of held files are set aside from now on, and the title keys of all statutes that come or go. */
async function findReplaced(
  { stored, pool, given, fresh }: Given,
  earlier: Dependants,
): Promise<{ keys: ReadonlySet<string>; setAside: ReadonlyMap<string, readonly TextForm[]> }> {
  const statuteKeys = (id: string): string[] =>
    pool
      .textsOf(id)
      .filter(({ instrument }) => instrument.form === 'STATUTE')
      .map((text) => keyOfGroup(groupOf(text)));
  const keys = new Set([...fresh].flatMap(statuteKeys));
  const names = new Set([...fresh].map((id) => pool.textsOf(id)[0]?.instrument.source.file));
  const namesakes = [...stored.values()].filter(
    ({ file, facts }) => names.has(file) && facts.explains.length > 0,
  );
  const involved = new Set([...earlier.bearing(keys), ...namesakes.map(({ id }) => id)]);
  await pool.fetch(involved);

  const fileTexts = (id: string): FileTexts => {
    const texts = pool.withSetAside(id, fresh.has(id) ? [] : (stored.get(id)?.setAside ?? []));
    const { explains } = factsOf(texts, [], (name) => name);
    return { id, file: texts[0]?.instrument.source.file ?? '', explains, texts };
  };
  const replaced = replacedTexts(
    [...fresh, ...involved.difference(fresh).intersection(given)].map(fileTexts),
    [...involved.difference(given)].map(fileTexts),
  );
  const setAside = new Map<string, readonly TextForm[]>();
  for (const [id, forms] of replaced) {
    setAside.set(id, [...new Set([...(stored.get(id)?.setAside ?? []), ...forms])].sort());
    for (const key of statuteKeys(id)) keys.add(key);
  }
  return { keys, setAside };
}

/** The keys under which works, titles, versions or eIds are not what they were. */
function changedKeys(
  keys: Iterable<string>,
  before: IdentifiedCorpus,
  after: IdentifiedCorpus,
): readonly string[] {
  const [was, is] = [linkedByTitle(before), linkedByTitle(after)];
  return [...keys].filter((key) => was.get(key) !== is.get(key));
}

/** All that a citation can be resolved by, as a text for each title key. */
function linkedByTitle({ instruments, works }: IdentifiedCorpus): ReadonlyMap<string, string> {
  const byKey = Map.groupBy(instruments, ({ findings }) => keyOfGroup(groupOf(findings)));
  const told = [...byKey].map(([key, texts]): [string, string] => {
    const lines = texts.flatMap(({ work, uri, eIds, findings }) => {
      const { title = '', jurisdiction = '' } = works.get(work) ?? {};
      const containers = containersOf(findings.instrument);
      return [`${jurisdiction} ${title}`, ...eIds.map((eId) => `${uri}#${eId} ${containers.get(eId) ?? ''}`)];
    });
    return [key, [...new Set(lines)].sort().join('\n')];
  });
  return new Map(told);
}

function spelling(ways: readonly string[]): { uri: string; title: string } | null {
  return ways.length === 0 ? null : stubWork(fullestTitle(ways));
}

function repealedKeys(texts: readonly Findings[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { citations } of texts) {
    for (const { kind, target } of citations) {
      if (kind === 'REPEAL' && target?.to === 'INSTRUMENT' && target.eId === null)
        keys.add(keyOf(target.title));
    }
  }
  return keys;
}

/** Titles that texts name, those that were set aside left out. */
export function titlesNamedBy(texts: readonly Findings[]): readonly string[] {
  return texts.filter((text) => !isSetAside(text)).flatMap(namedTitles);
}
