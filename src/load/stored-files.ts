import type { FileFacts } from '../model/findings.ts';
import type { SourceFile, TextForm } from '../model/source-text.ts';
import { StoreError, type Store } from '../store/store.ts';
import { allAlong, endsOf, readAll, readByIds, textOf, textsOf } from './read-all.ts';

/** A file that a store holds, without its text. */
export interface StoredFile {
  readonly id: string;
  readonly file: string;
  readonly setAside: readonly TextForm[];
  readonly facts: FileFacts;
  /** uris of the instruments that were read from it. */
  readonly uris: readonly string[];
}

/** Files that one answer holds: lists of names, or whole texts. */
const FACTS_A_PAGE = 500;
const TEXTS_A_PAGE = 50;

const INSTRUMENTS = allAlong(
  'instruments',
  { edge: 'READ_FROM', direction: 'IN', type: { family: 'Instrument' } },
  { properties: ['uri'], edges: [] },
);

/** All files of a store, by id. */
export async function readStoredFiles(store: Store): Promise<ReadonlyMap<string, StoredFile>> {
  const files = new Map<string, StoredFile>();
  const selection = {
    properties: ['file', 'setAside', 'statute', 'explains', 'names', 'calls'],
    edges: [INSTRUMENTS],
  };
  for await (const node of readAll(store, 'SourceFile', selection, { pageSize: FACTS_A_PAGE })) {
    const { id, properties } = node;
    files.set(id, {
      id,
      file: textOf(properties, 'file'),
      setAside: textsOf(properties, 'setAside').filter(isForm),
      facts: {
        statute: textOf(properties, 'statute') || null,
        explains: textsOf(properties, 'explains'),
        names: textsOf(properties, 'names'),
        calls: textsOf(properties, 'calls'),
      },
      uris: endsOf(node, 'instruments').map((instrument) => textOf(instrument.properties, 'uri')),
    });
  }
  return files;
}

/** The files themselves, as they were given. */
export async function* readStoredTexts(store: Store, ids: readonly string[]): AsyncGenerator<SourceFile> {
  const selection = { properties: ['file', 'text', 'setAside'], edges: [] };
  const encoder = new TextEncoder();
  for await (const { properties } of readByIds(store, 'SourceFile', selection, {
    ids,
    pageSize: TEXTS_A_PAGE,
  })) {
    yield {
      name: textOf(properties, 'file'),
      bytes: encoder.encode(textOf(properties, 'text')),
      setAside: textsOf(properties, 'setAside').filter(isForm),
    };
  }
}

/**
 * Makes sure that every instrument can be read again.
 *
 * @throws StoreError STORE_MISUSED where the store was filled before it kept the files
 */
export async function checkFilesKept(store: Store): Promise<void> {
  const page = await store.read(
    {
      root: {
        by: 'page',
        type: { family: 'Instrument' },
        page: {
          order: [],
          first: { param: 'first' },
          total: false,
          filter: { not: { edge: 'READ_FROM', direction: 'OUT', type: { family: 'SourceFile' } } },
        },
      },
      selection: { properties: [], edges: [] },
    },
    { first: 1 },
  );
  const [found] = page.edges;
  if (found === undefined) return;
  throw new StoreError(
    'STORE_MISUSED',
    `The store holds ${found.node.id} without its text, so nothing can be linked to it: load all texts with --replace.`,
  );
}

function isForm(form: string): form is TextForm {
  return form === 'STATUTE' || form === 'COMMENTARY';
}
