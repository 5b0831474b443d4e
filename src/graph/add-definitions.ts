import type { LinkedInstrument } from '../model/findings.ts';
import { inTextOrder, provenance, type InstrumentGraph } from './instrument-graph.ts';

/** Adds the terms that one text defines. */
export function addDefinitions(graph: InstrumentGraph, { instrument, definitions }: LinkedInstrument): void {
  for (const definition of inTextOrder(definitions)) {
    const place = graph.idOf(definition.at);
    const id = graph.ids.next(place, 'term');
    graph.place('DefinedTerm', 'DefinedTerm', id, definition.at, {
      term: definition.term,
      text: definition.quote,
      ...provenance(instrument.source, definition.span, definition),
    });
    graph.edge('STATES', place, id);
  }
}
