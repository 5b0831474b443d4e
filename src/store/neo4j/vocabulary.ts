import { FAMILIES, familyOf, type Family, type NodeKind } from '../../model/graph-schema.ts';
import type { NodeType } from '../plan.ts';

/**
 * The words of the stored graph. A node has three labels, `LegalNode`, its family and its kind (two where family
 * and kind are one), its declared properties under their own names, and those named here.
 */
export const NODE = 'LegalNode';
/** One for each dataset: which generation is current, its version, and who may write. */
export const DATASET = 'FawangDataset';
/** What a load has changed of the generation before it, until it is swept. */
export const JOURNAL = 'FawangJournal';
/** Nodes from which edges of another owner leave. */
export const OUTSIDE = 'FawangOutside';

/** How many nodes of the current generation have the same kind and the same values of few. */
export const TALLY = 'FawangTally';

/** `until` of what is live: later than any generation, and of the same stored size. */
export const LIVE = 2_147_483_647;

/**
 * Has Neo4j find the nodes of a MATCH in an index: left to itself it chooses by what it knew of the indexes when it planned,
 * which between two parts of a load may be nothing, and then looks at every node for each of thousands of ids.
 */
export function seeking(node: string, label: string, properties: readonly string[]): string {
  return `USING INDEX SEEK ${node}:${label}(${properties.join(', ')})`;
}

/** By their ids, or by their owner. */
export const usingIds = (node: string): string => seeking(node, NODE, ['dataset', 'id', 'since']);
export const usingOwners = (node: string): string => seeking(node, NODE, ['dataset', 'owner', 'id']);

/** The same of what is noted of an owner's edges. */
export const usingOutside = (note: string): string => seeking(note, OUTSIDE, ['dataset', 'owner']);

/** Names that the store adds to a node; none of them may be declared. */
export const RESERVED_NODE_PROPERTIES = [
  'dataset',
  'id',
  'nodeKind',
  'owner',
  'since',
  'until',
  'contentHash',
  'namingTokens',
  'textTokens',
  'searchName',
  'searchLength',
  'searchTier',
] as const;

/** Names that the store adds to an edge. */
export const RESERVED_EDGE_PROPERTIES = ['owner', 'position', 'since', 'until', 'contentHash'] as const;

/** A dataset name that is safe as one word of the full-text index. */
export const DATASET_NAME = /^[\w-]{1,60}$/u;

/** The labels of a kind: `LegalNode`, `Provision`, `Article`. */
export function labelsOf(kind: NodeKind): readonly string[] {
  const family = familyOf(kind);
  return family === kind ? [NODE, family] : [NODE, family, kind];
}

/** The only kind that a type allows, else null. */
export function soleKind(family: Family, kinds: readonly NodeKind[] | undefined): NodeKind | null {
  const allowed: readonly NodeKind[] = kinds ?? FAMILIES[family].kinds;
  return allowed.length === 1 ? (allowed[0] ?? null) : null;
}

/** The label whose index by id holds the nodes of a type and the fewest others. */
export function labelOf({ family, kinds }: NodeType): string {
  const [kind, ...others] = kinds ?? [];
  return kind === undefined || others.length > 0 || kind === family ? family : `${family}&${kind}`;
}

/** Whether a kind has a label beside its family's. */
export function isFamilyOfOneKind(family: Family): boolean {
  return FAMILIES[family].kinds.length === 1;
}

/** A declared name as Cypher: declared names are letters alone, and some are words of Cypher. */
export function quoted(name: string): string {
  return `\`${name}\``;
}
