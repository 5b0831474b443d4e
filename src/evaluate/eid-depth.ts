/** The article or point that an eId lies in: `art_39__para_1__item_5` → `art_39`. */
export function articleOf(eId: string): string {
  return eId.split('__', 1)[0] ?? eId;
}

/** An eId cut to the depth of a paragraph: `art_39__para_1__item_5` → `art_39__para_1`. */
export function paragraphOf(eId: string): string {
  return eId.split('__', 2).join('__');
}
