/** What no IRI may hold, and what would be read as its query. */
const NO_PART_OF_IRI = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}"<>\\^`{|}?%[\]]/gu;

/**
 * The id of a node as a reference from the root: itself, but for characters that no IRI may hold.
 *
 * @example `/cn/反洗钱法@2024-11-08#art_3`, unchanged
 */
export function iriOf(id: string): string {
  const [path = '', ...rest] = id.replace(NO_PART_OF_IRI, encodeURIComponent).split('#');
  // A folder that is `..` would be taken away with what stands before it.
  const kept = path.replace(/(?<=^|\/)\.{1,2}(?=\/|$)/gu, (dots) => '%2E'.repeat(dots.length));
  return rest.length === 0 ? kept : `${kept}#${rest.join('%23')}`;
}
