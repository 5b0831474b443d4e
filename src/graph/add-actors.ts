import type { LinkedCorpus } from '../model/findings.ts';
import { compareText } from '../text/compare-text.ts';
import type { GraphDraft } from './graph-draft.ts';
import { actorId } from './instrument-graph.ts';

/** Adds the actors and the hierarchy between those that occur. */
export function addActors(draft: GraphDraft, { actors }: LinkedCorpus): void {
  const sorted = [...actors.values()].sort((a, b) => compareText(a.name, b.name));
  for (const { name, kind, aliases, authorised, kindOf, partOf } of sorted) {
    const id = actorId(name);
    draft.node('Actor', id, null, { name, kind, aliases: aliases.toSorted(compareText), authorised });
    for (const broader of kindOf) draft.edge('KIND_OF', id, actorId(broader), null);
    for (const whole of partOf) draft.edge('PART_OF', id, actorId(whole), null);
  }
}
