import { addressOf, type Address, type CitationTree, type Level } from './tree.ts';

/** Where a citation stands: eId of its paragraph or item, and the tree from which 前款 and a bare 第二款 are counted. */
export interface CitationPlace {
  readonly at: string;
  readonly tree: CitationTree;
}

const KIND_OF_LEVEL = {
  编: 'Part',
  分编: 'Subpart',
  章: 'Chapter',
  节: 'Section',
  条: 'Article',
  款: 'Paragraph',
  项: 'Item',
  目: 'Subitem',
} as const;

/**
 * What a place stands in: 本条, 本款, 本章; null where it stands in no such provision.
 *
 * @example addressAround({ at: 'art_3__para_2', tree }, '条') → { 条: '3' }
 */
export function addressAround({ at, tree }: CitationPlace, level: Level): Address | null {
  const node = level === '条' ? tree.article(at) : tree.enclosing(at, KIND_OF_LEVEL[level]);
  // A text that is one 编 of a work may have no node of its own for it; its chapters are what 本编第三章 counts.
  if (node === null && level === '编') return {};
  return node === null ? null : addressOf(node.eId);
}

/**
 * The provisions of a level right before a place: 前款, 前两款, 前条, 前项; [null] where there are none.
 *
 * @example addressesBefore({ at: 'art_3__para_3', tree }, '款', 2) → first and second paragraph of article 3
 */
export function addressesBefore(
  { at, tree }: CitationPlace,
  level: Level,
  count: number,
): readonly (Address | null)[] {
  const before =
    level === '条'
      ? tree.articlesBefore(at, count)
      : tree.siblingsBefore(tree.enclosing(at, KIND_OF_LEVEL[level]), count);
  return before.length === 0 ? [null] : before.map((node) => addressOf(node.eId));
}
