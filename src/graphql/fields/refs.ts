import { FAMILIES } from '../../model/graph-schema.ts';
import { builder } from '../builder.ts';
import type { ReadNode } from '../plan/read-node.ts';

/** The types of the graph by name, before their fields: so that files of types can point at one another. */
export const Work = builder.objectRef<ReadNode>('Work');
export const Instrument = builder.objectRef<ReadNode>('Instrument');
export const Provision = builder.interfaceRef<ReadNode>('Provision');
export const Norm = builder.interfaceRef<ReadNode>('Norm');
export const Penalty = builder.objectRef<ReadNode>('Penalty');
export const PenaltyTier = builder.objectRef<ReadNode>('PenaltyTier');
export const Measure = builder.objectRef<ReadNode>('Measure');
export const Citation = builder.objectRef<ReadNode>('Citation');
export const DefinedTerm = builder.objectRef<ReadNode>('DefinedTerm');
export const Actor = builder.objectRef<ReadNode>('Actor');
export const Sourced = builder.interfaceRef<ReadNode>('Sourced');

/** Object types of the kinds of provision and norm. */
export const provisionRef = refsOf(FAMILIES.Provision.kinds);
export const normRef = refsOf(FAMILIES.Norm.kinds);

function refsOf<Kind extends string>(kinds: readonly Kind[]) {
  const entries = kinds.map((kind) => [kind, builder.objectRef<ReadNode>(kind)] as const);
  return (kind: Kind) => {
    const found = entries.find(([known]) => known === kind);
    if (found === undefined) throw new TypeError(`No type is made for the kind ${kind}.`);
    return found[1];
  };
}
