import type { ProvisionNode } from '../model/provision.ts';
import type { AnnotatedPassage } from './interchange.ts';
import type { Reader } from './reader.ts';

/** The provisions of a body by eId, in document order, a node before its children. */
export function provisionsByEId(
  body: readonly ProvisionNode[],
  found = new Map<string, ProvisionNode>(),
): ReadonlyMap<string, ProvisionNode> {
  for (const node of body) {
    found.set(node.eId, node);
    provisionsByEId(node.children, found);
  }
  return found;
}

/** 【captions】 of articles by eId; nothing where no article has one. */
export function captionsOf(nodes: readonly ProvisionNode[]): { captions?: Record<string, string> } {
  const captions = nodes.flatMap((node) =>
    node.kind === 'Article' && node.heading !== null ? [[node.eId, node.heading] as const] : [],
  );
  return captions.length === 0 ? {} : { captions: Object.fromEntries(captions) };
}

/** Characters of a passage's body that name it (guidelines §9). */
const PASSAGE_QUOTE = 30;

/** A passage of a commentary: its heading, and the first thirty characters of its body. */
export function annotatePassage(node: ProvisionNode, read: Reader): AnnotatedPassage {
  return {
    id: node.eId,
    heading: node.heading,
    kind: node.passageKind ?? 'CONTENT',
    quote: Array.from(node.text.text).slice(0, PASSAGE_QUOTE).join(''),
    rule: 'structure.passage',
    confidence: 1,
    ...read.placeOf(node.span),
  };
}
