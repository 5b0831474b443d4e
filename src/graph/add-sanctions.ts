import type { ActorMention } from '../model/actor.ts';
import { delegationIn } from '../model/delegation.ts';
import type { Evidence } from '../model/evidence.ts';
import type { LinkedCorpus, LinkedInstrument } from '../model/findings.ts';
import type { LiabilityRule, Sanction } from '../model/liability-rule.ts';
import type { AddedNorm } from './add-norms.ts';
import type { AddedPenalty } from './add-penalties.ts';
import { compareText } from './graph-draft.ts';
import { evidenceOf, type InstrumentGraph } from './instrument-graph.ts';

interface Punished {
  readonly penalty: string;
  readonly duty: string;
  readonly conduct: Set<string>;
  readonly words: Set<string>;
  evidence: Omit<Evidence, 'span'>;
}

/**
 * Adds the edges from penalties to the duties whose breach they punish. A sanction names paragraphs; the edge leads
 * to those duties of the paragraph that the penalty's violators bear or, where it names no violator or fits none, to
 * those that its enforcers do not bear, or to all. Several sanctions between the same two are one edge, with the items
 * of conduct of all.
 */
export function addSanctions(
  graph: InstrumentGraph,
  { sanctions, citations }: Pick<LinkedInstrument, 'sanctions' | 'citations'>,
  penalties: readonly AddedPenalty[],
  norms: readonly AddedNorm[],
): void {
  const found = new Map<string, Punished>();
  const isDelegation = delegationIn(citations);
  const dutiesByParagraph = Map.groupBy(
    norms.filter((one) => isDuty(one) && !isDelegation(one.norm)),
    ({ norm }) => paragraphOf(norm.at),
  );
  const isParty = partiesOf(graph.corpus);
  for (const sanction of sanctions) {
    const duties = dutiesByParagraph.get(paragraphOf(sanction.duty)) ?? [];
    for (const { id, rule } of penaltiesOf(sanction, penalties)) {
      const struck = [
        duties.filter(({ norm }) => isParty(rule.violators, norm.bearers)),
        duties.filter(({ norm }) => !isParty(rule.enforcers, norm.bearers)),
      ].find((some) => some.length > 0);
      for (const duty of struck ?? duties) note(found, id, duty.id, sanction, rule);
    }
  }
  for (const { penalty, duty, conduct, words, evidence } of found.values()) {
    graph.edge('SANCTIONS', penalty, duty, {
      conduct: conduct.size === 0 ? null : [...conduct].sort(compareText),
      words: [...words].sort(compareText),
      ...evidence,
    });
  }
}

const isDuty = ({ norm }: AddedNorm): boolean =>
  norm.modality === 'OBLIGATION' || norm.modality === 'PROHIBITION';

const ITEM = /__(?:sub)?item_/u;
const paragraphOf = (eId: string): string => eId.split(ITEM, 1)[0] ?? eId;

/**
 * The rules of the paragraph, of several those that list the conduct or name the duty; and those elsewhere that point
 * at an item of conduct (有前款第一项行为的).
 */
function penaltiesOf(sanction: Sanction, penalties: readonly AddedPenalty[]): readonly AddedPenalty[] {
  const { penaltyAt, duty } = sanction;
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

/** Whether two lists of mentions share an actor, or one is a kind of the other; a list that is empty fits none. */
function partiesOf({ actors, canonicalName }: LinkedCorpus) {
  const classesOf = (mentions: readonly ActorMention[]): ReadonlySet<string> => {
    const names = mentions.map(({ name }) => canonicalName(name));
    return new Set(names.flatMap((name) => [name, ...(actors.get(name)?.kindOf ?? [])]));
  };
  return (violators: readonly ActorMention[], bearers: readonly ActorMention[]): boolean => {
    const [wanted, borne] = [classesOf(violators), classesOf(bearers)];
    return (
      violators.some(({ name }) => borne.has(canonicalName(name))) ||
      bearers.some(({ name }) => wanted.has(canonicalName(name)))
    );
  };
}

function note(
  found: Map<string, Punished>,
  penalty: string,
  duty: string,
  sanction: Sanction,
  rule: LiabilityRule,
): void {
  const key = `${penalty}\n${duty}`;
  const evidence = evidenceOf(sanction);
  const known = found.get(key) ?? { penalty, duty, conduct: new Set(), words: new Set(), evidence };
  if (sanction.penaltyAt !== rule.at) known.conduct.add(sanction.penaltyAt);
  for (const word of sanction.words) known.words.add(word);
  if (isSurer(evidence, known.evidence)) known.evidence = evidence;
  found.set(key, known);
}

/** What the law states beats what was concluded; then the surer. */
function isSurer(a: Omit<Evidence, 'span'>, b: Omit<Evidence, 'span'>): boolean {
  if (a.method !== b.method) return a.method === 'EXPLICIT';
  return a.confidence > b.confidence;
}
