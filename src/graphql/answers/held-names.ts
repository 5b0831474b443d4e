import { workOfUri } from '../../model/instrument-uri.ts';
import type { IsoDate } from '../../model/instrument.ts';
import type { NodeType } from '../../store/plan.ts';
import type { Store } from '../../store/store.ts';
import { jurisdictionOf } from '../../text/jurisdiction.ts';
import { simplified } from '../../text/script.ts';
import { allOf, type Condition } from '../plan/condition.ts';
import { textOf } from '../plan/read-node.ts';
import { readPlan } from '../plan/request.ts';
import { actorsCalled } from './called-actors.ts';

/** What a caller names in a filter or a lookup; `TEXT` is a work of which a version is held, not a stub. */
export type Named = NamedByProperty | 'JURISDICTION';
/** What has its name in a property that no two share. */
type NamedByProperty = 'INSTRUMENT' | 'WORK' | 'TEXT' | 'ACTOR';

const MOST_NEAREST = 3;
/** Held names that are weighed for each that is not. */
const WEIGHED = 1_000;
const LEAST_LIKENESS = 0.5;
/** More jurisdictions than there are. */
const MOST_JURISDICTIONS = 100;

const TYPES = {
  INSTRUMENT: { family: 'Instrument' },
  WORK: { family: 'Work' },
  TEXT: { family: 'Work' },
  ACTOR: { family: 'Actor' },
} as const satisfies Readonly<Record<NamedByProperty, NodeType>>;

const PROPERTY = { INSTRUMENT: 'uri', WORK: 'uri', TEXT: 'uri', ACTOR: 'name' } as const satisfies Readonly<
  Record<NamedByProperty, string>
>;

/** How a message begins that tells of a name that is not held, behind `No`. */
export const CALLED: Readonly<Record<Named, string>> = {
  INSTRUMENT: 'instrument has the uri',
  WORK: 'work has the uri',
  TEXT: 'work has the uri',
  ACTOR: 'actor has the name',
  JURISDICTION: 'text is of the jurisdiction',
};

/** Those of some names of one kind that are held; of jurisdictions all that are. */
export async function heldOf(
  kind: Named,
  values: readonly string[],
  store: Store,
  asOf: IsoDate,
): Promise<ReadonlySet<string>> {
  if (kind === 'JURISDICTION') return new Set(await jurisdictionsIn(store));
  if (kind === 'ACTOR') return new Set((await actorsCalled(values, store)).keys());
  const property = PROPERTY[kind];
  const root = { by: 'key', type: TYPES[kind], property, values } as const;
  const properties = kind === 'TEXT' ? [property, STUB] : [property];
  const { edges } = await readPlan(store, root, { properties, edges: [] }, asOf);
  const held = edges.filter(({ node }) => node.properties[STUB] !== true);
  return new Set(held.map(({ node }) => textOf(node.properties, property) ?? ''));
}

const STUB = 'stub';

async function jurisdictionsIn(store: Store): Promise<readonly string[]> {
  const spec = {
    type: { family: 'Instrument' },
    steps: [],
    by: 'jurisdiction',
    limit: { param: 'most' },
  } as const;
  const { groups } = await store.count(spec, { most: MOST_JURISDICTIONS });
  return groups.map(({ value }) => String(value));
}

/** The code of a place: that of 浙江 and of 浙江省 is CN-ZJ. */
function jurisdictionsNear(value: string, held: ReadonlySet<string>): readonly string[] {
  const name = simplified(value);
  const meant = ['', '省', '市'].map((end) => jurisdictionOf(name + end));
  return [...held].filter((code) => meant.includes(code));
}

/**
 * Names that are held and may be meant, the nearest first: what is surely related, else what is written alike.
 *
 * @param held what `heldOf` gave of the kind
 */
export async function nearestTo(
  kind: Named,
  value: string,
  held: ReadonlySet<string>,
  store: Store,
  asOf: IsoDate,
): Promise<readonly string[]> {
  if (kind === 'JURISDICTION') return jurisdictionsNear(value, held);
  if (value === '') return [];
  const property = PROPERTY[kind];
  const read = async (condition: Condition, first: number): Promise<readonly string[]> => {
    const texts = kind === 'TEXT' ? ({ property: STUB, op: 'eq', value: false } as const) : undefined;
    const meant = allOf([condition, texts]);
    const page = { condition: meant, order: [], first, total: false, bare: true } as const;
    const root = { by: 'page', type: TYPES[kind], page } as const;
    const { edges } = await readPlan(store, root, { properties: [property], edges: [] }, asOf);
    return edges.map(({ node }) => textOf(node.properties, property) ?? '');
  };
  const related = await read(relatedTo(kind, value), MOST_NEAREST);
  if (related.length > 0) return related;
  const words = wordsOf(value);
  const alike = await Promise.all(alikeTo(kind, value).map((condition) => read(condition, WEIGHED)));
  return [...new Set(alike.flat())]
    .map((name) => ({ name, likeness: likeness(wordsOf(name), words, kind) }))
    .filter((one) => one.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NEAREST)
    .map(({ name }) => name);
}

/** Other versions of the work, the work of a version or of the title, who is also called so. */
function relatedTo(kind: NamedByProperty, value: string): Condition {
  if (kind === 'ACTOR') {
    const name = simplified(value);
    return {
      any: [
        { property: 'name', op: 'eq', value: name },
        { property: 'aliases', op: 'has', value: name },
      ],
    };
  }
  const work = {
    property: kind === 'INSTRUMENT' ? 'work' : 'uri',
    op: 'eq',
    value: workOfUri(value),
  } as const;
  const short = wordsOf(value).replaceAll(STATE, '');
  return { any: [work, { property: 'shortTitle', op: 'eq', value: short }] };
}

/** In no uri, and in no short title. */
const STATE = '中华人民共和国';

const PLACE = /^\/([^/]+)\//u;

/** Characters of most words: the first word of an actor's name says of what he is, the last one what he is. */
const WORD = 2;
/** A name is hardly shortened to fewer. */
const LEAST_SHORT = 3;

/**
 * Those of the place that a uri names; of no uri, those whose title or name holds the words, and actors whose name begins
 * alike (快递公司: 快递企业).
 */
function alikeTo(kind: NamedByProperty, value: string): readonly Condition[] {
  const place = PLACE.exec(value)?.[1];
  if (kind !== 'ACTOR' && place !== undefined) {
    return [{ property: 'jurisdiction', op: 'eq', value: place.toUpperCase() }];
  }
  const words = simplified(value);
  if (kind !== 'ACTOR') return [{ property: 'title', op: 'contains', value: words }];
  // Each for itself: of many that begin alike not all are looked at.
  return [
    { property: 'name', op: 'contains', value: words },
    { property: 'name', op: 'startsWith', value: words.slice(0, WORD) },
    { property: 'name', op: 'startsWith', value: words.slice(0, 1) },
  ];
}

/** The words of a uri without place and version; a name as it is. */
const wordsOf = (name: string): string => simplified(workOfUri(name).replace(PLACE, ''));

/**
 * Share of the pairs of characters that two names have in common; enough where one holds the other, where what is asked for
 * is short for what is held (噪声法: 噪声污染防治法), and of actors where half of both is one.
 */
function likeness(held: string, asked: string, kind: NamedByProperty): number {
  const [ofHeld, ofAsked] = [pairsOf(held), pairsOf(asked)];
  const shared = (2 * ofHeld.intersection(ofAsked).size) / (ofHeld.size + ofAsked.size);
  const half = Math.ceil(Math.max(held.length, asked.length) / 2);
  const beginAlike = kind === 'ACTOR' && held.slice(0, half) === asked.slice(0, half);
  const surely = held.includes(asked) || asked.includes(held) || beginAlike || isShort(asked, held, kind);
  return surely ? Math.max(shared, LEAST_LIKENESS) : shared;
}

/**
 * Whether a name is a short form of another: its characters in their order, the first and the last one included; of an
 * actor also the first of each word (交警: 交通警察), or of what people call a company (物业公司: 物业服务企业).
 */
function isShort(asked: string, long: string, kind: NamedByProperty): boolean {
  const firsts = Array.from(long).filter((_, at) => at % WORD === 0);
  if (kind === 'ACTOR' && firsts.join('') === asked) return true;
  const short = kind === 'ACTOR' ? asked.replace(/公司$/u, '企业') : asked;
  if (short.length < LEAST_SHORT || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

function pairsOf(name: string): Set<string> {
  return new Set(Array.from(name.slice(1), (character, index) => name.charAt(index) + character));
}
