import type { ParsedInstrument } from '../model/parsed-instrument.ts';
import type { ProvisionKind, ProvisionNode } from '../model/provision.ts';

/** Every node of a tree, parents before children, in the order of the text. */
export function* walk(nodes: readonly ProvisionNode[]): Generator<ProvisionNode, void, undefined> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children);
  }
}

const UNITS: ReadonlySet<ProvisionKind> = new Set(['Paragraph', 'Preamble', 'Passage']);

/** The units whose words are read: paragraphs with their items, the preamble, passages. */
export function* paragraphsOf(instrument: ParsedInstrument): Generator<ProvisionNode, void, undefined> {
  for (const node of walk(instrument.body)) if (UNITS.has(node.kind)) yield node;
}
