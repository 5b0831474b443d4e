import type { NodeKind } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import { isVersionUri } from '../../model/instrument-uri.ts';
import type { OrderTerm } from '../../store/plan.ts';
import type { Store } from '../../store/store.ts';
import { parseNumeral } from '../../text/numerals.ts';
import { simplified } from '../../text/script.ts';
import { among } from '../fields/filter-fields.ts';
import { inText, type Place, placeNamed } from '../fields/places.ts';
import { allOf } from '../plan/condition.ts';
import { textOf } from '../plan/read-node.ts';
import { readPlan } from '../plan/request.ts';

/** art_120|-1 */
const INSERTED = /-\d+$/u;

/** The step of an eId by what texts call it. */
const STEPS: ReadonlyMap<string, string> = new Map([
  ['编', 'part'],
  ['章', 'chp'],
  ['节', 'sec'],
  ['条', 'art'],
  ['款', 'para'],
  ['项', 'item'],
]);
const CALLED_BY_NUMBER = /第([^编章节条款项第]{1,8})([编章节条款项])(?:之([一二三四五六七八九十]{1,3}))?/gu;

/** What a step of an eId leads to, where a text has a last one of it; an article where it is no such step. */
const LAST_OF: ReadonlyMap<string, NodeKind> = new Map([
  ['part', 'Part'],
  ['chp', 'Chapter'],
  ['sec', 'Section'],
]);

/** In the order of the law, which an index has. */
const LAST: readonly OrderTerm[] = [
  { property: 'instrument', direction: 'DESC' },
  { property: 'position', direction: 'DESC' },
];

/**
 * The eId of a provision that is called as texts do; a number alone is that of an article.
 *
 * @example 第八十二条第二款 → art_82__para_2; 第一百二十条之一 → art_120-1; 第五章 → chp_5; 18 → art_18
 */
function eIdOf(called: string): string | null {
  const number = parseNumeral(called);
  if (number !== null) return `art_${String(number)}`;
  const steps = Array.from(called.matchAll(CALLED_BY_NUMBER), ([, numeral = '', unit = '', inserted]) => {
    const numbers = [numeral.replace(/[（()）]/gu, ''), ...(inserted === undefined ? [] : [inserted])];
    const read = numbers.map(parseNumeral);
    return read.includes(null) ? null : `${STEPS.get(unit) ?? ''}_${read.join('-')}`;
  });
  return steps.length === 0 || steps.includes(null) ? null : steps.join('__');
}

/**
 * The places of some names that are held.
 *
 * @param kinds only of these, or of any
 */
export async function heldPlaces(
  names: readonly string[],
  kinds: readonly NodeKind[] | undefined,
  store: Store,
  asOf: IsoDate,
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    names.map(async (name) => {
      const { uri, eId } = placeNamed(name);
      return (await lastIn(uri, eId === null ? [] : [eId], kinds, store, asOf)) === null ? [] : [name];
    }),
  );
  return new Set(found.flat());
}

/**
 * The nearest provision around the one that was meant, or it itself where it was called as texts do; of one that a text
 * has not the last of its kind; of an item that is named without its paragraph those of any; of an
 * article that was not inserted the one behind which it would stand.
 *
 * @example /cn/献血法#art_18__para_9 → /cn/献血法#art_18; /cn/献血法#第十八条 → the same; /cn/献血法#art_99 → /cn/献血法#art_24
 */
export async function placesNear(
  name: string,
  kinds: readonly NodeKind[] | undefined,
  store: Store,
  asOf: IsoDate,
): Promise<readonly string[]> {
  const { uri, eId } = placeNamed(name);
  const called = eIdOf(simplified(eId ?? ''));
  const steps = (called ?? eId ?? '').split('__');
  const around = steps.map((_, index) => steps.slice(0, index + 1).join('__'));
  if (called === null) around.pop();
  const [article = ''] = steps;
  if (INSERTED.test(article)) around.unshift(article.replace(INSERTED, ''));
  const items = ofSomeParagraph(steps);
  if (items.length > 0) {
    const held = new Set(await eIdsIn(uri, items, undefined, MOST_PARAGRAPHS, store, asOf));
    if (held.size > 0) return items.filter((eId) => held.has(eId)).map((eId) => named(uri, eId));
  }
  for (const whole of around.toReversed())
    if ((await lastIn(uri, [whole], undefined, store, asOf)) !== null) return [named(uri, whole)];
  const text = uri === null || isVersionUri(uri) ? uri : await lastVersion(uri, store, asOf);
  if (uri === null || text === null) return [];
  const kind = kinds?.[0] ?? LAST_OF.get(steps[0]?.split('_')[0] ?? '') ?? 'Article';
  const last = await lastIn(text, [], [kind], store, asOf);
  return last === null ? [] : [named(uri, last)];
}

/** Paragraphs of an article that may have items; hardly more than one has. */
const MOST_PARAGRAPHS = 9;

/** art_60__item_3, of whichever paragraph: a text names an item without it (第六十条第三项). */
function ofSomeParagraph([article = '', item = '', ...below]: readonly string[]): readonly string[] {
  if (!article.startsWith('art_') || !item.startsWith('item_')) return [];
  return Array.from({ length: MOST_PARAGRAPHS }, (_, index) =>
    [article, `para_${String(index + 1)}`, item, ...below].join('__'),
  );
}

const named = (uri: string | null, eId: string): string => (uri === null ? eId : `${uri}#${eId}`);

/** The uri of the last version of a work; null where none is held. */
async function lastVersion(work: string, store: Store, asOf: IsoDate): Promise<string | null> {
  const order = [{ property: 'uri', direction: 'DESC' }] as const;
  const page = { condition: among('work')([work]), order, first: 1, total: false, bare: true } as const;
  const root = { by: 'page', type: { family: 'Instrument' }, page } as const;
  const { edges } = await readPlan(store, root, { properties: ['uri'], edges: [] }, asOf);
  return textOf(edges[0]?.node.properties ?? {}, 'uri');
}

/** The eId of the last provision that a text has, of these eIds and kinds where there are some; null without one. */
async function lastIn(
  uri: Place['uri'],
  eIds: readonly string[],
  kinds: readonly NodeKind[] | undefined,
  store: Store,
  asOf: IsoDate,
): Promise<string | null> {
  return (await eIdsIn(uri, eIds, kinds, 1, store, asOf))[0] ?? null;
}

/** The eIds of so many of them, the last one first. */
async function eIdsIn(
  uri: Place['uri'],
  eIds: readonly string[],
  kinds: readonly NodeKind[] | undefined,
  first: number,
  store: Store,
  asOf: IsoDate,
): Promise<readonly string[]> {
  const condition = allOf([
    uri === null ? undefined : inText(uri),
    eIds.length === 0 ? undefined : among('eId')(eIds),
  ]);
  const type = { family: 'Provision', ...(kinds === undefined ? {} : { kinds }) } as const;
  const page = { condition, order: LAST, first, total: false, bare: true } as const;
  const root = { by: 'page', type, page } as const;
  const { edges } = await readPlan(store, root, { properties: ['eId'], edges: [] }, asOf);
  return edges.map(({ node }) => textOf(node.properties, 'eId') ?? '');
}
