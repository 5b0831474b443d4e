import type { LinkedCorpus } from '../model/findings.ts';
import type { PropertyGraph } from '../model/property-graph.ts';
import { addActors } from './add-actors.ts';
import { addCitations, type HeldVersions } from './add-citations.ts';
import { addComparisons } from './add-comparisons.ts';
import { addDefinitions, addNorms } from './add-norms.ts';
import { addPenalties } from './add-penalties.ts';
import { addProvisions } from './add-provisions.ts';
import { addRemedies } from './add-remedies.ts';
import { addSanctions } from './add-sanctions.ts';
import { addWorks, partsByUri, type InstrumentParts } from './add-works.ts';
import { deriveContainment } from './derive-containment.ts';
import { GraphDraft, sortedGraph } from './graph-draft.ts';
import { InstrumentGraph } from './instrument-graph.ts';

/**
 * Everything that a corpus holds as nodes and edges (DESIGN §4). Ids are made from uris and eIds alone; an edge leads
 * only to a node that exists; the same corpus gives the same bytes, in whatever order its instruments come.
 *
 * @example 第三十九条…违反本法规定…罚款 → Article, Paragraph, Penalty with tiers and measures, SANCTIONS to the duties
 */
export function buildGraph(corpus: LinkedCorpus): PropertyGraph {
  const draft = new GraphDraft();
  const instruments = partsByUri(corpus);
  const held = heldVersions(instruments);
  addWorks(draft, corpus, instruments);
  addActors(draft, corpus);
  for (const parts of instruments) addInstrument(new InstrumentGraph(draft, corpus, parts[0]), parts, held);
  const { nodes, edges } = draft;
  const derived = deriveContainment(nodes, edges).filter(({ from, to }) => draft.has(from) && draft.has(to));
  return sortedGraph(nodes, [...edges, ...derived]);
}

function addInstrument(graph: InstrumentGraph, parts: InstrumentParts, held: HeldVersions): void {
  for (const part of parts) addProvisions(graph, part);
  for (const part of parts) {
    const norms = addNorms(graph, part);
    const penalties = addPenalties(graph, part);
    addDefinitions(graph, part);
    addCitations(graph, part, held);
    addComparisons(graph, part, held);
    addSanctions(graph, part.sanctions, penalties, norms);
    addRemedies(graph, part.functions, norms, penalties);
  }
}

/** The versions of each work, by uri; a commentary is a version of nothing. */
function heldVersions(instruments: readonly InstrumentParts[]): HeldVersions {
  const versions = Map.groupBy(
    instruments.map(([first]) => first).filter(({ instrument }) => instrument.form === 'STATUTE'),
    ({ work }) => work,
  );
  return (work) => (versions.get(work) ?? []).map(({ uri }) => uri);
}
