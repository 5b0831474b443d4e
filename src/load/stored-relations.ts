import type { Repeal } from '../model/findings.ts';
import type { Store } from '../store/store.ts';
import { allAlong, endsOf, readAll, textOf } from './read-all.ts';

const WORKS_A_PAGE = 200;

const BEARS_KEY = { property: 'titleKey', op: 'in', value: { param: 'keys' } } as const;
const THEIR_FILES = allAlong(
  'files',
  { edge: 'READ_FROM', direction: 'OUT', type: { family: 'SourceFile' } },
  { properties: [], edges: [] },
);
/** What is compared with a work, and so must be again when its words change. */
const COMPARED = (['IMPLEMENTS', 'BASED_ON'] as const).map((edge) =>
  allAlong(
    edge,
    { edge, direction: 'IN', type: { family: 'Instrument' } },
    { properties: [], edges: [THEIR_FILES] },
  ),
);
const REPEALED = allAlong(
  'instruments',
  { edge: 'REPEALS', direction: 'IN', type: { family: 'Instrument' } },
  { properties: ['uri', 'effective'], edges: [] },
);

/** Ids of the files whose instruments carry out or rest on a work that bears one of some titles. */
export async function filesCompared(store: Store, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const files = new Set<string>();
  const selection = { properties: [], edges: COMPARED };
  for await (const work of readAll(store, 'Work', selection, {
    filter: BEARS_KEY,
    values: { keys },
    pageSize: WORKS_A_PAGE,
  })) {
    for (const instrument of COMPARED.flatMap(({ as }) => endsOf(work, as))) {
      for (const { id } of endsOf(instrument, 'files')) files.add(id);
    }
  }
  return files;
}

/** The repeals of the works that bear one of some titles. */
export async function storedRepeals(store: Store, keys: readonly string[]): Promise<readonly Repeal[]> {
  const repeals: Repeal[] = [];
  const selection = { properties: ['uri'], edges: [REPEALED] };
  for await (const work of readAll(store, 'Work', selection, {
    filter: BEARS_KEY,
    values: { keys },
    pageSize: WORKS_A_PAGE,
  })) {
    for (const { properties } of endsOf(work, 'instruments')) {
      const effective = textOf(properties, 'effective');
      if (effective === '') continue;
      repeals.push({ work: textOf(work.properties, 'uri'), by: textOf(properties, 'uri'), effective });
    }
  }
  return repeals;
}
