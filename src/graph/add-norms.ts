import type { LinkedInstrument } from '../model/findings.ts';
import type { NodeKind } from '../model/graph-schema.ts';
import type { Modality, Norm } from '../model/norm.ts';
import { inTextOrder, provenance, type InstrumentGraph } from './instrument-graph.ts';

const KINDS: Readonly<Record<Modality, NodeKind>> = {
  OBLIGATION: 'Duty',
  PROHIBITION: 'Duty',
  PERMISSION: 'Permission',
  RIGHT: 'Right',
  ENCOURAGEMENT: 'Encouragement',
  EXEMPTION: 'Exemption',
};

/** A norm and the id of its node. */
export interface AddedNorm {
  readonly id: string;
  readonly norm: Norm;
}

/** Adds the norms of one text, with their actors and items. */
export function addNorms(
  graph: InstrumentGraph,
  { instrument, norms }: LinkedInstrument,
): readonly AddedNorm[] {
  return inTextOrder(norms).map((norm) => {
    const place = graph.idOf(norm.at);
    const id = graph.ids.next(place, 'norm');
    graph.place('Norm', KINDS[norm.modality], id, norm.at, {
      modality: norm.modality,
      text: norm.quote,
      condition: norm.condition,
      exceptions: norm.exceptions.length === 0 ? null : norm.exceptions,
      ...provenance(instrument.source, norm.span, norm),
    });
    graph.edge('STATES', place, id);
    graph.toActors('BORNE_BY', id, norm.bearers);
    graph.toActors('TOWARD', id, norm.recipients);
    for (const item of norm.items) graph.edge('HAS_ITEM', id, graph.idOf(item));
    return { id, norm };
  });
}
