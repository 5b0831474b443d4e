import type { FieldNode } from 'graphql';
import type { Family } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import type { Filter, NodeType, Page, Parameters, Plan } from '../../store/plan.ts';
import type { Store } from '../../store/store.ts';
import { simplified } from '../../text/script.ts';
import { placeNamed } from '../fields/places.ts';
import { type Condition, ParameterNames, toFilter } from '../plan/condition.ts';
import { comparisonsIn, textsIn } from '../plan/comparisons.ts';
import { isVersionUri, workOfUri } from '../../model/instrument-uri.ts';
import { CALLED, heldOf, nearestTo, type Named } from './held-names.ts';
import { heldPlaces, placesNear } from './held-provisions.ts';

/** A name of which nothing is held, with those that are held and come nearest: `extensions.unknown`. */
export interface UnknownName {
  readonly kind: Exclude<Named, 'TEXT'> | 'PROVISION';
  readonly value: string;
  readonly nearest: readonly string[];
  readonly message: string;
}

/** What is asked for by a place: any provision, or an article alone. */
type AskedAt = 'PROVISION' | 'ARTICLE';
/** What is asked for: a name, a place, or what came before a version. */
type Asked = Named | AskedAt | 'EARLIER';

/**
 * The names for which a request got nothing, noted while it reads: a filter that leaves nothing and an id that is not
 * there are no mistakes, but may be a slip of the pen. Whether they are held is only asked once the request is answered,
 * so that what is found costs no call of the store.
 */
export class AskedNames {
  readonly #names = new Map<Asked, Set<string>>();
  /** Filters of nested fields of which all pages are empty so far; null where one is not. */
  readonly #nested = new Map<FieldNode, { type: NodeType; condition: Condition | undefined } | null>();

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
    this.#noteFields();
    if (this.#names.size === 0) return [];
    const found = await Promise.all(
      [...this.#names].map(([kind, values]) =>
        unknownOf(kind, [...values].slice(0, MOST_NAMES), store, asOf),
      ),
    );
    // What stands in a text that is not held is told of by that, and may be named in several ways.
    return [...new Map(found.flat().map((name) => [`${name.kind} ${name.value}`, name])).values()];
  }

  #noteRoot({ root }: Plan, parameters: Parameters, page: Page): void {
    switch (root.by) {
      case 'ids': {
        const held = new Set(page.edges.map(({ node }) => node.id));
        for (const id of textsIn(root.ids, parameters)) if (!held.has(id)) this.#noteId(id, root.type);
        return;
      }
      case 'key': {
        const values = textsIn(root.values, parameters);
        if (page.edges.length < values.length) this.note(namedBy(root.property, root.type.family), values);
        return;
      }
      case 'page':
        if (page.edges.length === 0) this.#noteFilter(root.page.filter, root.type, parameters);
        return;
      case 'search':
        if (page.edges.length === 0) this.#noteFilter(root.filter, {}, parameters);
    }
  }

  /**
   * Notes a page of a nested field, of which each parent has one: only where all of them are empty is what the filter
   * names told of.
   */
  noteNested(field: FieldNode, isEmpty: boolean, type: NodeType, filter: () => Condition | undefined): void {
    if (!isEmpty) this.#nested.set(field, null);
    else if (!this.#nested.has(field)) this.#nested.set(field, { type, condition: filter() });
  }

  #noteFields(): void {
    for (const field of this.#nested.values()) {
      if (field?.condition === undefined) continue;
      const names = new ParameterNames('n');
      this.#noteFilter(toFilter(field.condition, names), field.type, names.values);
    }
  }

  /** A provision that is not there may stand in an instrument that is not. */
  #noteId(id: string, { family, kinds }: NodeType): void {
    const [uri = '', eId] = id.split('#');
    if (family === 'Work') this.note('WORK', [id]);
    else if (family === 'Provision' && eId !== undefined)
      this.note(kinds?.length === 1 && kinds[0] === 'Article' ? 'ARTICLE' : 'PROVISION', [id]);
    else if (family === 'Instrument' || eId !== undefined) this.note('INSTRUMENT', [uri]);
  }

  /** An eId is asked for in the texts that the filter names beside it. */
  #noteFilter(filter: Filter | undefined, type: Partial<NodeType>, parameters: Parameters): void {
    const named = namesIn(filter, type, parameters);
    const texts = named.filter(({ property }) => property === 'instrument' || property === 'work');
    const uris = texts.flatMap(({ values }) => values);
    for (const { property, kind, values } of named) {
      if (property !== 'eId') this.note(kind, values);
      else if (uris.length === 0) this.note('PROVISION', values);
      else
        this.note(
          'PROVISION',
          values.flatMap((eId) => uris.map((uri) => `${uri}#${eId}`)),
        );
    }
  }

  /** Notes names that a resolver looked for in vain. */
  note(kind: Asked | null, values: readonly string[]): void {
    if (kind === null || values.length === 0) return;
    const known = this.#names.get(kind) ?? new Set();
    this.#names.set(kind, known);
    for (const value of values) known.add(value);
  }
}

/** Names in a filter, by the property that is compared with them. */
interface NamesOf {
  readonly property: string;
  readonly kind: Named | null;
  readonly values: readonly string[];
}

function namesIn(
  filter: Filter | undefined,
  type: Partial<NodeType>,
  parameters: Parameters,
): readonly NamesOf[] {
  return Array.from(comparisonsIn(filter, type.family))
    .filter(({ op }) => op === 'eq' || op === 'in')
    .map(({ family, property, slot }) => ({
      property,
      kind: namedBy(property, family),
      values: textsIn(slot, parameters),
    }));
}

/** What a property of a node names. */
function namedBy(property: string, family: Family | undefined): Named | null {
  if (property === 'instrument' || (property === 'uri' && family === 'Instrument')) return 'INSTRUMENT';
  if (property === 'work') return 'TEXT';
  if (property === 'targetWork' || property === 'uri') return 'WORK';
  if (property === 'jurisdiction') return 'JURISDICTION';
  return family === 'Actor' && property === 'name' ? 'ACTOR' : null;
}

/** More slips than these nobody reads. */
const MOST_NAMES = 10;

async function unknownOf(
  kind: Asked,
  values: readonly string[],
  store: Store,
  asOf: IsoDate,
): Promise<readonly UnknownName[]> {
  if (values.length === 0) return [];
  if (kind === 'PROVISION' || kind === 'ARTICLE') return unknownProvisions(kind, values, store, asOf);
  if (kind === 'EARLIER') return values.map(noEarlier);
  const held = await heldOf(kind, values, store, asOf);
  const missing = unheld(values, held);
  const cited = kind === 'TEXT' && missing.length > 0 ? await heldOf('WORK', missing, store, asOf) : held;
  return Promise.all(
    missing.map(async (value) => {
      const named = kind === 'TEXT' ? 'WORK' : kind;
      if (cited.has(value)) return onlyCited(value);
      const nearest = await nearestTo(kind, value, held, store, asOf);
      const written = value === '' ? '""' : value;
      return { kind: named, value, nearest, message: told(`No ${CALLED[kind]} ${written}.`, nearest) };
    }),
  );
}

const onlyCited = (work: string): UnknownName => ({
  kind: 'WORK',
  value: work,
  nearest: [],
  message: `The work ${work} is only cited: no text of it is held.`,
});

function noEarlier(version: string): UnknownName {
  const work = workOfUri(version);
  const message = `No version of ${work} is held that is earlier than ${version}.`;
  return { kind: 'INSTRUMENT', value: work, nearest: [version], message };
}

/** Those of some names of which nothing is held; a name that was asked for in either script is told of as it was written. */
function unheld(names: readonly string[], held: ReadonlySet<string>): readonly string[] {
  const read = new Set(names.filter((name) => simplified(name) !== name).map(simplified));
  return names.filter((name) => !read.has(name) && !held.has(name) && !held.has(simplified(name)));
}

const PLACE_CALLED: Readonly<Record<AskedAt, string>> = {
  PROVISION: 'No provision has the id',
  ARTICLE: 'No article (what is in one is asked for as `provision`) has the id',
};

/** Provisions that their texts have not; where a text is not held, that one is told of alone. */
async function unknownProvisions(
  asked: AskedAt,
  places: readonly string[],
  store: Store,
  asOf: IsoDate,
): Promise<readonly UnknownName[]> {
  const uriOf = (place: string): string | null => placeNamed(place).uri;
  const uris = [...new Set(places.map(uriOf).filter((uri) => uri !== null))];
  const texts = await Promise.all([
    unknownOf('INSTRUMENT', uris.filter(isVersionUri), store, asOf),
    unknownOf(
      'TEXT',
      uris.filter((uri) => !isVersionUri(uri)),
      store,
      asOf,
    ),
  ]);
  const missing = new Set<string | null>(texts.flat().map(({ value }) => value));
  const within = places.filter((place) => !missing.has(uriOf(place)));
  const kinds = asked === 'ARTICLE' ? (['Article'] as const) : undefined;
  const held = await heldPlaces(within, kinds, store, asOf);
  const provisions = await Promise.all(
    unheld(within, held).map(async (value): Promise<UnknownName> => {
      const nearest = await placesNear(value, kinds, store, asOf);
      return {
        kind: 'PROVISION',
        value,
        nearest,
        message: told(`${PLACE_CALLED[asked]} ${value}.`, nearest),
      };
    }),
  );
  return [...texts.flat(), ...provisions];
}

const told = (message: string, nearest: readonly string[]): string =>
  nearest.length === 0 ? message : `${message} Held are: ${nearest.join(', ')}.`;
