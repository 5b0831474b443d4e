import DataLoader from 'dataloader';
import { familyOf, type Family } from '../../model/graph-schema.ts';
import { LruMap } from '../../store/lru-map.ts';
import type { Store } from '../../store/store.ts';
import { pageBehind, type ReadNode, type ReadPage } from './read-node.ts';
import { type EdgeRequest, readPlan, type SelectionRequest } from './request.ts';

interface Wanted {
  readonly parent: ReadNode;
  readonly request: EdgeRequest;
}

export interface EdgeLoader {
  load(wanted: Wanted): Promise<ReadPage>;
}

/**
 * Loads the edges that were not planned: all fields of all parents that are asked for at once become one plan for
 * each family and set of fields, so that a level costs one call of the store whatever its width.
 */
export function createEdgeLoader(store: Store): EdgeLoader {
  const loader = new DataLoader<Wanted, ReadPage, string>((wanted) => loadLevel(store, wanted), {
    cacheKeyFn: ({ parent, request }) => `${parent.kind}:${parent.id} ${request.key}`,
  });
  return { load: ({ parent, request }) => loader.load({ parent, request: namedWhole(request) }) };
}

const namedRequests = new WeakMap<EdgeRequest, EdgeRequest>();

/** Two aliases of a field may want the same page with other properties: the whole request names the page here. */
function namedWhole(request: EdgeRequest): EdgeRequest {
  const named = namedRequests.get(request) ?? { ...request, key: JSON.stringify(request) };
  namedRequests.set(request, named);
  return named;
}

interface Group {
  readonly family: Family;
  readonly parents: ReadNode[];
  readonly selection: SelectionRequest;
}

/** Selections by the names of their requests, weighed by characters: what is asked again is planned once. */
const selections = new LruMap<string, SelectionRequest>(1_000_000, (name) => name.length);

function sameSelection(name: string, requests: ReadonlyMap<string, EdgeRequest>): SelectionRequest {
  const selection = selections.get(name) ?? { properties: [], edges: [...requests.values()] };
  selections.set(name, selection);
  return selection;
}

async function loadLevel(store: Store, wanted: readonly Wanted[]): Promise<ReadPage[]> {
  const byParent = new Map<ReadNode, Map<string, EdgeRequest>>();
  for (const { parent, request } of wanted) {
    const requests = byParent.get(parent) ?? new Map<string, EdgeRequest>();
    requests.set(request.key, request);
    byParent.set(parent, requests);
  }
  const groups = new Map<string, Group>();
  for (const [parent, requests] of byParent) {
    const family = familyOf(parent.kind);
    const asked = [...requests.keys()].join(' ');
    const name = `${family} ${asked}`;
    const group = groups.get(name) ?? { family, parents: [], selection: sameSelection(asked, requests) };
    group.parents.push(parent);
    groups.set(name, group);
  }
  const read = new Map<ReadNode, ReadNode>();
  await Promise.all(
    Array.from(groups.values(), async ({ family, parents, selection }) => {
      const ids = [...new Set(parents.map((parent) => parent.id))];
      const page = await readPlan(
        store,
        { by: 'ids', type: { family }, ids },
        selection,
        parents[0]?.asOf ?? '',
      );
      const byId = new Map(page.edges.map((edge) => [edge.node.id, edge.node]));
      for (const parent of parents) {
        const node = byId.get(parent.id);
        if (node !== undefined) read.set(parent, node);
      }
    }),
  );
  return wanted.map(({ parent, request }) => pageBehind(read.get(parent), request.key));
}
