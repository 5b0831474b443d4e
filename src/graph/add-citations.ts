import type { LinkedCitation } from '../model/citation.ts';
import type { LinkedInstrument } from '../model/findings.ts';
import { actorId, inTextOrder, provenance, provisionId, type InstrumentGraph } from './instrument-graph.ts';

/** Adds the citations of one text, and edges to what they lead to, in every version that is held. */
export function addCitations(graph: InstrumentGraph, { instrument, citations }: LinkedInstrument): void {
  for (const citation of inTextOrder(citations)) {
    const place = graph.idOf(citation.at);
    const id = graph.ids.next(place, 'citation');
    const { target } = citation;
    graph.place('Citation', 'Citation', id, citation.at, {
      text: citation.quote,
      kind: citation.kind,
      resolution: citation.resolution,
      reason: citation.reason,
      targetWork: citation.work,
      targetTitle: target?.to === 'INSTRUMENT' ? target.title : null,
      targetEId: citation.eId,
      candidates: citation.candidates,
      ...provenance(instrument.source, citation.span, citation),
    });
    graph.edge('HAS_CITATION', place, id);
    if (citation.work !== null) graph.edge('CITES', id, citation.work);
    for (const provision of citedProvisions(graph, citation)) graph.edge('CITES', id, provision);
    if (target?.to === 'ACTOR')
      graph.edge('DELEGATES_TO', id, actorId(graph.corpus.canonicalName(target.name)));
  }
}

/** Only a citation that could be followed leads to a provision: nothing ambiguous is guessed. */
function citedProvisions(graph: InstrumentGraph, citation: LinkedCitation): readonly string[] {
  const { resolution, target, work, eId } = citation;
  if (resolution !== 'RESOLVED' || eId === null) return [];
  if (target?.to === 'HERE') return [graph.idOf(eId)];
  return work === null ? [] : graph.corpus.versionsOf(work).map((uri) => provisionId(uri, eId));
}
