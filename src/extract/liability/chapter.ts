import type { ProvisionNode } from '../../model/provision.ts';

const LIABILITY_CHAPTER =
  /法律责任|罚则|处罚|责任追究|惩戒|惩处|法律后果|奖惩|(?<!安全|主体|管理|监督|保护|防治|工作|社会|建设|政府|职责|岗位|质量|卫生|绿化|教育)责任$/;

/** Whether a heading is that of a chapter on liability, with or without spaces in it: 法 律 责 任. */
export function isLiabilityChapter(heading: string): boolean {
  return LIABILITY_CHAPTER.test(heading.replace(/\s/g, ''));
}

/** A paragraph, and whether it stands in a chapter on liability (法律责任, 罚则). */
interface PlacedParagraph {
  readonly node: ProvisionNode;
  readonly inChapter: boolean;
}

/**
 * The paragraphs of an instrument in document order, without those of its annexes, each with whether it stands in a
 * chapter on liability.
 *
 * @example 第六章 法律责任, 第四十条 → inChapter true; under 第二章 安全责任 → false
 */
export function* paragraphsByChapter(
  nodes: readonly ProvisionNode[],
  inChapter = false,
): Generator<PlacedParagraph> {
  for (const node of nodes) {
    if (node.kind === 'Annex') continue;
    const inside = inChapter || isLiabilityChapter(node.heading ?? '');
    if (node.kind === 'Paragraph') yield { node, inChapter: inside };
    else yield* paragraphsByChapter(node.children, inside);
  }
}
