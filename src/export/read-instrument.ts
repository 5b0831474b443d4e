import type { PropertyMap } from '../model/property-graph.ts';
import type { ProvisionKind } from '../model/provision.ts';
import { propertyNamesOf, type NodeKind } from '../model/graph-schema.ts';
import { PROVISION_KINDS } from '../model/provision.ts';
import type { PageEdge, Plan } from '../store/plan.ts';
import { StoreError } from '../store/store.ts';
import type { Reads } from './select-instruments.ts';

/** A provision of an instrument with what it holds, in the order of the text. */
export interface ProvisionTree {
  readonly kind: ProvisionKind;
  readonly eId: string;
  readonly number: string | null;
  readonly heading: string | null;
  readonly text: string | null;
  readonly children: readonly ProvisionTree[];
}

export interface InstrumentTree {
  readonly uri: string;
  readonly properties: PropertyMap;
  readonly provisions: readonly ProvisionTree[];
}

const INSTRUMENT: Plan = {
  root: { by: 'key', type: { family: 'Instrument' }, property: 'uri', values: { param: 'uris' } },
  selection: { properties: propertyNamesOf('Instrument'), edges: [] },
};

const PROVISIONS: Plan = {
  root: {
    by: 'page',
    type: { family: 'Provision' },
    page: {
      filter: { property: 'instrument', op: 'eq', value: { param: 'uri' } },
      order: [{ property: 'position', direction: 'ASC' }],
      first: { param: 'first' },
      after: { param: 'after' },
      total: false,
    },
  },
  selection: {
    properties: ['eId', 'number', 'heading', 'text'],
    edges: [
      {
        as: 'holder',
        edge: 'HAS_PART',
        direction: 'IN',
        type: { family: 'Provision' },
        edgeProperties: [],
        page: { order: [], first: { param: 'one' }, total: false },
        selection: { properties: [], edges: [] },
      },
    ],
  },
};

const PAGE = 500;

interface OpenTree extends ProvisionTree {
  readonly children: OpenTree[];
}

/** Reads an instrument as a tree, page by page; null where there is none of that uri. */
export async function readInstrument(
  store: Reads & { version(): Promise<{ readonly name: string } | null> },
  uri: string,
): Promise<InstrumentTree | null> {
  const before = await store.version();
  const [found] = (await store.read(INSTRUMENT, { uris: [uri] })).edges;
  if (found === undefined) return null;
  const trees = new Map<string, OpenTree>();
  const provisions: OpenTree[] = [];
  let after: PageEdge['keys'] | null = null;
  do {
    const page = await store.read(PROVISIONS, { uri, first: PAGE, one: 1, after });
    for (const { node } of page.edges) {
      const tree = treeOf(node.kind, node.properties);
      trees.set(node.id, tree);
      const holder = node.edges['holder']?.edges[0]?.node.id;
      // What holds a provision stands before it.
      const siblings = holder === undefined ? provisions : trees.get(holder)?.children;
      if (siblings === undefined)
        throw new TypeError(`${node.id} stands before ${String(holder)}, which holds it.`);
      siblings.push(tree);
    }
    after = page.hasNextPage ? (page.edges.at(-1)?.keys ?? null) : null;
  } while (after !== null);
  const now = await store.version();
  if (now?.name !== before?.name) {
    throw new StoreError('STORE_LOCKED', 'The data changed while it was being read: begin again.');
  }
  return { uri, properties: found.node.properties, provisions };
}

function treeOf(kind: NodeKind, { eId, number, heading, text }: PropertyMap): OpenTree {
  const provision = PROVISION_KINDS.find((one) => one === kind);
  if (provision === undefined) throw new TypeError(`${kind} is no kind of provision.`);
  return {
    kind: provision,
    eId: textOf(eId) ?? '',
    number: textOf(number),
    heading: textOf(heading),
    text: textOf(text),
    children: [],
  };
}

function textOf(value: PropertyMap[string] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
