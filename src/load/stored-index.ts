import { indexInMemory, type InstrumentIndex, type VersionEntry } from '../link/instrument-index.ts';
import { fullTitle, titleKey } from '../link/work-uri.ts';
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
 * eIds of those. It knows of no other work.
 *
 * @example readStoredIndex(store, ['网络安全法']) → versionsOf('/cn/网络安全法') [@2016-11-07, @2025-10-28]
 */
export async function readStoredIndex(store: Store, titles: Iterable<string>): Promise<InstrumentIndex> {
  const keys = [...new Set(Array.from(titles, (title) => titleKey(fullTitle(title))))];
  const versions = new Map<string, Omit<VersionEntry, 'eIds'>>();
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
  const eIds = await readEIds(store, [...versions.keys()]);
  return indexInMemory(
    Array.from(versions.values(), (version) => ({ ...version, eIds: eIds.get(version.uri) ?? [] })),
  );
}

async function readEIds(
  store: Store,
  uris: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const eIds = new Map(uris.map((uri) => [uri, [] as string[]]));
  for (let start = 0; start < uris.length; start += VERSIONS_AT_ONCE) {
    for await (const { properties } of readAll(
      store,
      'Provision',
      { properties: ['instrument', 'eId'], edges: [] },
      {
        filter: { property: 'instrument', op: 'in', value: { param: 'uris' } },
        values: { uris: uris.slice(start, start + VERSIONS_AT_ONCE) },
        pageSize: PROVISIONS_A_PAGE,
      },
    )) {
      eIds.get(textOf(properties, 'instrument'))?.push(textOf(properties, 'eId'));
    }
  }
  return eIds;
}
