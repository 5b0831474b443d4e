import { isSurer, type Evidence } from '../model/evidence.ts';
import type { LinkedInstrument } from '../model/findings.ts';
import { itemsTogether, type Sanction } from '../model/liability-rule.ts';
import type { Norm } from '../model/norm.ts';
import type { AddedNorm } from './add-norms.ts';
import type { AddedPenalty } from './add-penalties.ts';
import { compareText } from '../text/compare-text.ts';
import { evidenceOf, type InstrumentGraph } from './instrument-graph.ts';

interface Punished {
  readonly penalty: string;
  readonly duty: string;
  readonly conduct: Set<string>;
  readonly words: Set<string>;
  items: readonly string[];
  evidence: Omit<Evidence, 'span'>;
}

/**
 * Adds the edges from penalties to the duties whose breach they punish. Several sanctions between the same two are one
 * edge, with the items of conduct of all.
 */
export function addSanctions(
  graph: InstrumentGraph,
  { sanctions }: Pick<LinkedInstrument, 'sanctions'>,
  penalties: readonly AddedPenalty[],
  norms: readonly AddedNorm[],
): void {
  const found = new Map<string, Punished>();
  const ids = new Map(norms.map(({ id, norm }) => [norm, id]));
  for (const sanction of sanctions) {
    for (const { id } of penaltiesOf(sanction, penalties)) {
      for (const norm of sanction.norms) {
        const duty = ids.get(norm);
        if (duty !== undefined) note(found, id, duty, sanction, itemsOf(norm, sanction));
      }
    }
  }
  for (const { penalty, duty, conduct, items, words, evidence } of found.values()) {
    graph.edge('SANCTIONS', penalty, duty, {
      conduct: conduct.size === 0 ? null : [...conduct].sort(compareText),
      items: items.length === 0 ? null : [...items].sort(compareText),
      words: [...words].sort(compareText),
      ...evidence,
    });
  }
}

const ITEM = /__(?:sub)?item_/u;
const paragraphOf = (eId: string): string => eId.split(ITEM, 1)[0] ?? eId;

/**
 * The rules of the paragraph, of several those that list the conduct or name the duty; and those elsewhere that point
 * at an item of conduct (有前款第一项行为的). Where a further penalty alone is meant, its rules.
 */
function penaltiesOf(sanction: Sanction, penalties: readonly AddedPenalty[]): readonly AddedPenalty[] {
  const { penaltyAt, duty, pointedFrom } = sanction;
  if (pointedFrom !== undefined) return penalties.filter(({ rule }) => rule.at === pointedFrom);
  const here = penalties.filter(({ rule }) => rule.at === penaltyAt || rule.at === paragraphOf(penaltyAt));
  const fitting = here.filter(({ rule }) =>
    rule.at === penaltyAt
      ? rule.violates.some((eId) => duty === eId || duty.startsWith(`${eId}__`))
      : rule.conduct.includes(penaltyAt),
  );
  const pointing = penalties.filter(
    ({ rule }) => rule.at !== paragraphOf(penaltyAt) && rule.conduct.includes(penaltyAt),
  );
  return [...(fitting.length === 0 ? here : fitting), ...pointing];
}

/** The items of a norm that a breach names; a norm that stands in an item is named as a whole. */
function itemsOf(norm: Norm, { items }: Sanction): readonly string[] {
  return items.filter((item) => norm.items.some((own) => item === own || item.startsWith(`${own}__`)));
}

function note(
  found: Map<string, Punished>,
  penalty: string,
  duty: string,
  sanction: Sanction,
  items: readonly string[],
): void {
  const key = `${penalty}\n${duty}`;
  const evidence = evidenceOf(sanction);
  const known = found.get(key) ?? { penalty, duty, conduct: new Set(), words: new Set(), items, evidence };
  if (ITEM.test(sanction.penaltyAt)) known.conduct.add(sanction.penaltyAt);
  for (const word of sanction.words) known.words.add(word);
  known.items = itemsTogether(known.items, items);
  if (isSurer(evidence, known.evidence)) known.evidence = evidence;
  found.set(key, known);
}
