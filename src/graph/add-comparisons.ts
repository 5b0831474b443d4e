import type { LinkedInstrument } from '../model/findings.ts';
import { evidenceOf, provisionId, type InstrumentGraph } from './instrument-graph.ts';

/**
 * Adds the edges from local provisions to national ones, and from passages of a commentary to the articles that they
 * paraphrase, in every version that is held. A local provision without a counterpart has no edge.
 */
export function addComparisons(
  graph: InstrumentGraph,
  { correspondences, explanations }: LinkedInstrument,
): void {
  for (const { local, work, national, relation, score, words, runnerUp, ...evidence } of correspondences) {
    if (national === null) continue;
    for (const uri of graph.corpus.versionsOf(work)) {
      graph.edge('CORRESPONDS_TO', graph.idOf(local), provisionId(uri, national), {
        relation,
        score,
        runnerUp,
        words,
        ...evidenceOf(evidence),
      });
    }
  }
  for (const { passage, work, eId, words, ...evidence } of explanations) {
    for (const uri of graph.corpus.versionsOf(work)) {
      graph.edge('EXPLAINS', graph.idOf(passage), provisionId(uri, eId), { words, ...evidenceOf(evidence) });
    }
  }
}
