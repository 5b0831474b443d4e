import type { Plan } from '../store/plan.ts';
import type { Store } from '../store/store.ts';
import { ExportFault } from './export-fault.ts';

export type Reads = Pick<Store, 'read'>;

const INSTRUMENTS: Plan = {
  root: { by: 'key', type: { family: 'Instrument' }, property: 'uri', values: { param: 'uris' } },
  selection: { properties: [], edges: [] },
};

const VERSIONS: Plan = {
  root: { by: 'key', type: { family: 'Work' }, property: 'uri', values: { param: 'uris' } },
  selection: {
    properties: [],
    edges: [
      {
        as: 'versions',
        edge: 'VERSION_OF',
        direction: 'IN',
        type: { family: 'Instrument' },
        edgeProperties: [],
        page: { order: [{ property: 'version', direction: 'ASC' }], first: { param: 'most' }, total: false },
        selection: { properties: [], edges: [] },
      },
    ],
  },
};

/** More versions than any law has. */
const MOST_VERSIONS = 1_000;

/**
 * The uris of the instruments that are meant: of a work all its versions, of an instrument itself.
 *
 * @example `/cn/反洗钱法` → `/cn/反洗钱法@2006-10-31`, `/cn/反洗钱法@2024-11-08`
 * @throws ExportFault where a uri names nothing, or a work of which only the name is known
 */
export async function selectInstruments(store: Reads, uris: readonly string[]): Promise<readonly string[]> {
  const instruments = await store.read(INSTRUMENTS, { uris });
  const works = await store.read(VERSIONS, { uris, most: MOST_VERSIONS });
  const found = new Map(instruments.edges.map(({ node }) => [node.id, [node.id]]));
  for (const { node } of works.edges) {
    found.set(node.id, node.edges['versions']?.edges.map((edge) => edge.node.id) ?? []);
  }
  const selected = uris.flatMap((uri) => {
    const versions = found.get(uri);
    if (versions === undefined) throw new ExportFault(`No work or instrument has the uri ${uri}.`);
    if (versions.length === 0)
      throw new ExportFault(`Of ${uri} only the name is known: no text of it is loaded.`);
    return versions;
  });
  return [...new Set(selected)];
}
