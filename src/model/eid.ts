/** Reading the eIds of provisions (DESIGN §4, Ids); how they are made is in src/parse. */

/** The article, point or annex in which a provision lies: `art_39__para_1__item_5` → `art_39`. */
export function articleEId(eId: string): string {
  const end = eId.indexOf('__');
  return end < 0 ? eId : eId.slice(0, end);
}

/** The paragraph in which a provision lies: `art_39__para_1__item_5` → `art_39__para_1`; an article stays. */
export function paragraphEId(eId: string): string {
  const second = eId.indexOf('__', eId.indexOf('__') + 2);
  return second < 0 ? eId : eId.slice(0, second);
}

/** What holds the items among which a provision lies: `annex_1__art_2__para_1__item_5` → `annex_1__art_2__para_1`. */
export function aboveItemsEId(eId: string): string {
  const item = eId.indexOf('__item_');
  return item < 0 ? eId : eId.slice(0, item);
}
