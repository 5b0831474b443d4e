import type { ParsedInstrument } from './parsed-instrument.ts';
import type { ProvisionKind, ProvisionNode } from './provision.ts';

/** Every node of a tree, parents before children, in the order of the text. */
export function walk(nodes: readonly ProvisionNode[]): readonly ProvisionNode[] {
  const found: ProvisionNode[] = [];
  const add = (node: ProvisionNode): void => {
    found.push(node);
    for (const child of node.children) add(child);
  };
  for (const node of nodes) add(node);
  return found;
}

const UNITS: ReadonlySet<ProvisionKind> = new Set(['Paragraph', 'Preamble', 'Passage']);

/** The units whose words are read: paragraphs with their items, the preamble, passages. */
export function paragraphsOf(instrument: ParsedInstrument): readonly ProvisionNode[] {
  return walk(instrument.body).filter(({ kind }) => UNITS.has(kind));
}
