import { indexInMemory, type InstrumentIndex, type VersionEntry } from '../link/works/instrument-index.ts';
import { fullTitle, titleKey } from '../link/works/work-uri.ts';
import type { Store } from '../store/store.ts';
import { allAlong, endsOf, readAll, textOf } from './read-all.ts';

/** Versions whose provisions one answer holds, and provisions in one. */
const VERSIONS_AT_ONCE = 20;
const PROVISIONS_A_PAGE = 10_000;
const WORKS_A_PAGE = 500;

const VERSIONS = allAlong(
  'versions',
  { edge: 'VERSION_OF', direction: 'IN', type: { family: 'Instrument' } },
  { properties: ['uri', 'version'], edges: [] },
);

/**
 * The instrument index of a store, as far as some titles reach: the works that bear them, their versions, and the
 * provisions of those. It knows of no other work.
 *
 * @example readStoredIndex(store, ['网络安全法']) → versionsOf('/cn/网络安全法') [@2016-11-07, @2025-10-28]
 */
export async function readStoredIndex(store: Store, titles: Iterable<string>): Promise<InstrumentIndex> {
  const keys = [...new Set(Array.from(titles, (title) => titleKey(fullTitle(title))))];
  const versions = new Map<string, Omit<VersionEntry, 'eIds' | 'containers'>>();
  const selection = { properties: ['uri', 'title', 'jurisdiction'], edges: [VERSIONS] };
  for (let start = 0; start < keys.length; start += WORKS_A_PAGE) {
    for await (const node of readAll(store, 'Work', selection, {
      filter: { property: 'titleKey', op: 'in', value: { param: 'keys' } },
      values: { keys: keys.slice(start, start + WORKS_A_PAGE) },
      pageSize: WORKS_A_PAGE,
    })) {
      const { properties } = node;
      const work = {
        uri: textOf(properties, 'uri'),
        title: textOf(properties, 'title'),
        jurisdiction: textOf(properties, 'jurisdiction'),
      };
      for (const version of endsOf(node, 'versions')) {
        const uri = textOf(version.properties, 'uri');
        versions.set(uri, { work, uri, version: textOf(version.properties, 'version') });
      }
    }
  }
  const provisions = await readProvisions(store, [...versions.keys()]);
  const none = { eIds: [], containers: new Map<string, string>() };
  return indexInMemory(
    Array.from(versions.values(), (version) => ({ ...version, ...(provisions.get(version.uri) ?? none) })),
  );
}

async function readProvisions(
  store: Store,
  uris: readonly string[],
): Promise<ReadonlyMap<string, Pick<VersionEntry, 'eIds' | 'containers'>>> {
  const read = new Map(
    uris.map((uri) => [uri, { eIds: [] as string[], containers: new Map<string, string>() }]),
  );
  for (let start = 0; start < uris.length; start += VERSIONS_AT_ONCE) {
    for await (const { properties } of readAll(
      store,
      'Provision',
      { properties: ['instrument', 'eId', 'container'], edges: [] },
      {
        filter: { property: 'instrument', op: 'in', value: { param: 'uris' } },
        values: { uris: uris.slice(start, start + VERSIONS_AT_ONCE) },
        pageSize: PROVISIONS_A_PAGE,
      },
    )) {
      const version = read.get(textOf(properties, 'instrument'));
      const [eId, container] = [textOf(properties, 'eId'), textOf(properties, 'container')];
      version?.eIds.push(eId);
      if (container !== '') version?.containers.set(eId, container);
    }
  }
  return read;
}
