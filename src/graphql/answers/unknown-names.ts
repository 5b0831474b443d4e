import type { IsoDate } from '../../model/instrument.ts';
import type { Filter, NodeType, Page, Parameters, Plan, Slot } from '../../store/plan.ts';
import type { Store } from '../../store/store.ts';
import { CALLED, heldOf, nearestTo, type Named } from './held-names.ts';

/** A name of which nothing is held, with those that are held and come nearest: `extensions.unknown`. */
export interface UnknownName {
  readonly kind: Named;
  readonly value: string;
  readonly nearest: readonly string[];
  readonly message: string;
}

/**
 * The names for which a request got nothing, noted while it reads: a filter that leaves nothing and an id that is not
 * there are no mistakes, but may be a slip of the pen. Whether they are held is only asked once the request is answered,
 * so that what is found costs no call of the store.
 */
export class AskedNames {
  readonly #names = new Map<Named, Set<string>>();

  /** The store, with what its empty answers were asked for noted. */
  noting(store: Store): Store {
    return {
      ...store,
      read: async (plan, parameters, asked) => {
        const page = await store.read(plan, parameters, asked);
        this.#noteRoot(plan, parameters, page);
        return page;
      },
      count: async (spec, parameters, asked) => {
        const counts = await store.count(spec, parameters, asked);
        if (counts.total === 0) this.#noteFilter(spec.filter, spec.type, parameters);
        return counts;
      },
    };
  }

  /** What of the names is not held. */
  async unknown(store: Store, asOf: IsoDate): Promise<readonly UnknownName[]> {
    if (this.#names.size === 0) return [];
    const found = await Promise.all(
      [...this.#names].map(([kind, values]) =>
        unknownOf(kind, [...values].slice(0, MOST_NAMES), store, asOf),
      ),
    );
    return found.flat();
  }

  #noteRoot({ root }: Plan, parameters: Parameters, page: Page): void {
    switch (root.by) {
      case 'ids': {
        const held = new Set(page.edges.map(({ node }) => node.id));
        for (const id of textsIn(root.ids, parameters)) if (!held.has(id)) this.#noteId(id, root.type);
        return;
      }
      case 'key': {
        // Who is not there by this name is asked for by his other names next.
        if (root.property !== 'uri') return;
        const values = textsIn(root.values, parameters);
        if (page.edges.length < values.length) this.note(namedBy(root.property, root.type), values);
        return;
      }
      case 'page':
        if (page.edges.length === 0) this.#noteFilter(root.page.filter, root.type, parameters);
        return;
      case 'search':
        if (page.edges.length === 0) this.#noteFilter(root.filter, {}, parameters);
    }
  }

  /** A provision that is not there may stand in an instrument that is not. */
  #noteId(id: string, { family }: NodeType): void {
    const [uri = '', eId] = id.split('#');
    if (family === 'Work') this.note('WORK', [id]);
    else if (family === 'Provision' && eId !== undefined) this.note('PROVISION', [id]);
    else if (family === 'Instrument' || eId !== undefined) this.note('INSTRUMENT', [uri]);
  }

  #noteFilter(filter: Filter | undefined, type: Partial<NodeType>, parameters: Parameters): void {
    if (filter === undefined || 'not' in filter) return;
    if ('edge' in filter) this.#noteFilter(filter.some, filter.type, parameters);
    else if ('all' in filter || 'any' in filter) {
      for (const part of 'all' in filter ? filter.all : filter.any) this.#noteFilter(part, type, parameters);
    } else if (filter.op === 'eq' || filter.op === 'in' || filter.op === 'has') {
      this.note(namedBy(filter.property, type), textsIn(filter.value, parameters));
    }
  }

  /** Notes names that a resolver looked for in vain. */
  note(kind: Named | null, values: readonly string[]): void {
    if (kind === null || values.length === 0) return;
    const known = this.#names.get(kind) ?? new Set();
    this.#names.set(kind, known);
    for (const value of values) known.add(value);
  }
}

/** What a property of a node names. */
function namedBy(property: string, { family }: Partial<NodeType>): Named | null {
  if (property === 'instrument' || (property === 'uri' && family === 'Instrument')) return 'INSTRUMENT';
  if (property === 'work' || property === 'targetWork' || property === 'uri') return 'WORK';
  if (property === 'jurisdiction') return 'JURISDICTION';
  return family === 'Actor' && (property === 'name' || property === 'aliases') ? 'ACTOR' : null;
}

/** More slips than these nobody reads. */
const MOST_NAMES = 10;

function textsIn({ param }: Slot, parameters: Parameters): readonly string[] {
  const value = parameters[param];
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

async function unknownOf(
  kind: Named,
  values: readonly string[],
  store: Store,
  asOf: IsoDate,
): Promise<readonly UnknownName[]> {
  if (kind === 'PROVISION') return unknownProvisions(values, store, asOf);
  const held = await heldOf(kind, values, store, asOf);
  const missing = values.filter((value) => !held.has(value));
  return Promise.all(missing.map((value) => tellOf(kind, value, held, store, asOf)));
}

/** Provisions that their instruments have not; where an instrument is not held, that one is told of alone. */
async function unknownProvisions(
  ids: readonly string[],
  store: Store,
  asOf: IsoDate,
): Promise<readonly UnknownName[]> {
  const instrumentOf = (id: string): string => id.split('#')[0] ?? id;
  const instruments = await unknownOf('INSTRUMENT', [...new Set(ids.map(instrumentOf))], store, asOf);
  const missing = new Set(instruments.map(({ value }) => value));
  const within = ids.filter((id) => !missing.has(instrumentOf(id)));
  const held = within.length === 0 ? new Set<string>() : await heldOf('PROVISION', within, store, asOf);
  const provisions = within.filter((id) => !held.has(id));
  return [
    ...instruments,
    ...(await Promise.all(provisions.map((id) => tellOf('PROVISION', id, held, store, asOf)))),
  ];
}

async function tellOf(
  kind: Named,
  value: string,
  held: ReadonlySet<string>,
  store: Store,
  asOf: IsoDate,
): Promise<UnknownName> {
  const nearest = await nearestTo(kind, value, held, store, asOf);
  const hint = nearest.length === 0 ? '' : ` Held are: ${nearest.join(', ')}.`;
  return { kind, value, nearest, message: `No ${CALLED[kind]} ${value}.${hint}` };
}
