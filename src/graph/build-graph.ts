import type { LinkedCorpus } from '../model/findings.ts';
import type { PropertyGraph } from '../model/property-graph.ts';
import { addActors } from './add-actors.ts';
import { addCitations } from './add-citations.ts';
import { addComparisons } from './add-comparisons.ts';
import { addDefinitions } from './add-definitions.ts';
import { addNorms } from './add-norms.ts';
import { addPenalties } from './add-penalties.ts';
import { addProvisions } from './add-provisions.ts';
import { addCompetences } from './add-competences.ts';
import { addRemedies } from './add-remedies.ts';
import { addSanctions } from './add-sanctions.ts';
import { addSourceFiles } from './add-source-files.ts';
import { addWorks, partsByUri, type InstrumentParts } from './add-works.ts';
import { containmentIn, TELLS_CONTAINMENT } from './derive-containment.ts';
import { correspondencesIn, TELLS_CORRESPONDENCE } from './derive-correspondences.ts';
import { GraphDraft } from './graph-draft.ts';
import { InstrumentGraph } from './instrument-graph.ts';

/**
 * Everything that a corpus holds as nodes and edges (DESIGN §4). Ids are made from uris and eIds alone; an edge leads
 * only to a node that exists, here or elsewhere; the same corpus gives the same bytes, in whatever order its instruments come.
 *
 * @example 第三十九条…违反本法规定…罚款 → Article, Paragraph, Penalty with tiers and measures, SANCTIONS to the duties
 */
export function buildGraph(corpus: LinkedCorpus): PropertyGraph {
  const draft = new GraphDraft();
  const instruments = partsByUri(corpus);
  addSourceFiles(draft, corpus);
  addWorks(draft, corpus, instruments);
  addActors(draft, corpus);
  for (const parts of instruments) addInstrument(new InstrumentGraph(draft, corpus, parts[0]), parts);
  // A work that is held elsewhere is known by its versions; one that is only cited is in this corpus.
  const isElsewhere = (id: string): boolean => corpus.holds(id) || corpus.versionsOf(id).length > 0;
  const exists = (id: string): boolean => draft.has(id) || isElsewhere(id);
  // Of what surrounds a cited place some may be nowhere.
  const aroundCited = (id: string): readonly string[] => (exists(id) ? corpus.around(id).filter(exists) : []);
  const derivations = [
    containmentIn(draft.edges(TELLS_CONTAINMENT), aroundCited),
    correspondencesIn(draft.edges(TELLS_CORRESPONDENCE), aroundCited),
  ];
  return draft.graph(derivations, isElsewhere);
}

function addInstrument(graph: InstrumentGraph, parts: InstrumentParts): void {
  for (const part of parts) addProvisions(graph, part);
  for (const part of parts) {
    const norms = addNorms(graph, part);
    const penalties = addPenalties(graph, part);
    addDefinitions(graph, part);
    addCitations(graph, part);
    addComparisons(graph, part);
    addSanctions(graph, part, penalties, norms);
    const charged = addCompetences(graph, part, norms, penalties);
    addRemedies(graph, part.functions, norms, penalties, charged);
  }
}
