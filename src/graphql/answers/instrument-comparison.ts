import { pairInstruments } from '../../compare/pair-instruments.ts';
import type { PenaltyFacts } from '../../compare/penalty-facts.ts';
import { answeringPenalties } from '../../compare/answering-penalties.ts';
import { penaltyVerdicts } from '../../compare/penalty-verdicts.ts';
import type { DimensionVerdict } from '../../compare/verdict.ts';
import { CORRESPONDENCE_RELATIONS, type CorrespondenceRelation } from '../../model/correspondence.ts';
import { INSTRUMENT_KINDS, type IsoDate } from '../../model/instrument.ts';
import type { PropertyMap } from '../../model/property-graph.ts';
import { simplified } from '../../text/script.ts';
import { chooseInstruments } from './chosen-instruments.ts';
import {
  type ComparedInstrument,
  type ComparedPenalty,
  correspondencesOf,
  readCompared,
  wholeWords,
} from './compared-instruments.ts';
import type { Context } from '../context.ts';
import { eIdOf, numberOf, type ReadNode, textOf, wordsOf } from '../plan/read-node.ts';

/** One of the two instruments that are compared. */
export const SIDES = ['HERE', 'THERE'] as const;
export type Side = (typeof SIDES)[number];

/** Where the pairs of a comparison come from. */
export const COMPARISON_BASES = ['STORED', 'COMPUTED'] as const;
export type ComparisonBasis = (typeof COMPARISON_BASES)[number];

/** Two paragraphs that regulate the same matter, with what that rests on; always INFERRED. */
export interface ParagraphPair {
  readonly here: ReadNode;
  readonly there: ReadNode;
  /** `relation`, `score`, `method`, `rule`, `confidence`, `words`. */
  readonly properties: PropertyMap;
  readonly runnerUp: ReadNode | null;
  /** Whole words of both, items included. */
  readonly hereWords: string;
  readonly thereWords: string;
}

/** Two penalties of corresponding paragraphs that strike the same acts. */
export interface PenaltyPair {
  readonly here: ReadNode;
  readonly there: ReadNode;
  /** The paragraphs that tie them, their own or those of their duties; null where their acts alone do. */
  readonly pair: ParagraphPair | null;
  /** How alike the acts are by their words, 0 to 1, and the words that they share. */
  readonly likeness: number;
  readonly words: readonly string[];
  /** The items of conduct that are compared; [] where the paragraph as a whole is. */
  readonly hereConduct: readonly ReadNode[];
  readonly thereConduct: readonly ReadNode[];
  readonly verdicts: readonly DimensionVerdict[];
}

export interface InstrumentComparison {
  readonly here: ReadNode;
  readonly there: ReadNode;
  readonly basis: ComparisonBasis;
  /** The side of which the relations are told: it restates, elaborates, extends or narrows the other. */
  readonly relationsOf: Side;
  readonly pairs: readonly ParagraphPair[];
  readonly onlyHere: readonly ReadNode[];
  readonly onlyThere: readonly ReadNode[];
  readonly penalties: readonly PenaltyPair[];
}

/**
 * Compares two instruments paragraph by paragraph: by the correspondences that the store holds between them, or else,
 * as between two local instruments, by the same comparison made now. Two calls of the store; null where one of the two
 * is not held.
 *
 * @example 浙江 here, 反电信网络诈骗法 there: art_42__para_1 – art_41__para_1 with its verdicts; onlyHere art_7__para_1 (96110)
 */
export async function compareInstruments(
  hereUri: string,
  thereUri: string,
  asOf: IsoDate,
  context: Context,
): Promise<InstrumentComparison | null> {
  const chosen = await chooseInstruments([hereUri, thereUri], null, asOf, context);
  const [hereNode, thereNode] = [chosen.of(hereUri), chosen.of(thereUri)];
  if (hereNode === null || thereNode === null) return null;
  const [here, there] = await readCompared(hereNode, thereNode, asOf, context);
  return context.inTurn(() => comparisonOf(hereNode, thereNode, here, there));
}

function comparisonOf(
  hereNode: ReadNode,
  thereNode: ReadNode,
  here: ComparedInstrument,
  there: ComparedInstrument,
): InstrumentComparison {
  const { pairs, basis, relationsOf } = pairsOf(here, there);
  const found = { here: new Set<string>(), there: new Set<string>() };
  for (const pair of pairs) {
    found.here.add(pair.here.id);
    found.there.add(pair.there.id);
  }
  return {
    here: hereNode,
    there: thereNode,
    basis,
    relationsOf,
    pairs,
    onlyHere: here.paragraphs.filter((one) => !found.here.has(one.id) && isCompared(one)),
    onlyThere: there.paragraphs.filter((one) => !found.there.has(one.id) && isCompared(one)),
    penalties: penaltyPairs(pairs, here, there),
  };
}

/** 施行日期 corresponds to nothing, and lacks nothing. */
const isCompared = ({ properties }: ReadNode): boolean => properties['function'] !== 'COMMENCEMENT';

interface Found {
  readonly from: string;
  readonly to: string;
  readonly properties: PropertyMap;
  readonly runnerUp: string | null;
}

function pairsOf(
  here: ComparedInstrument,
  there: ComparedInstrument,
): Pick<InstrumentComparison, 'pairs' | 'basis' | 'relationsOf'> {
  for (const side of SIDES) {
    const [local, national] = side === 'HERE' ? [here, there] : [there, here];
    const stored = storedPairs(local, national);
    if (stored.length > 0) {
      return { basis: 'STORED', relationsOf: side, pairs: inOrder(stored, side, here, there) };
    }
  }
  const side = relationsSide(here, there);
  const computed = side === 'HERE' ? computedPairs(here, there) : computedPairs(there, here);
  return { basis: 'COMPUTED', relationsOf: side, pairs: inOrder(computed, side, here, there) };
}

/**
 * What is local is told of by what is national, the lower by the higher, the older by the newer: pairs must not hang on
 * which of the two is asked for first.
 */
function relationsSide({ node: here }: ComparedInstrument, { node: there }: ComparedInstrument): Side {
  const [own, other] = [levelOf(here), levelOf(there)];
  const isHere = own === other ? ageOf(here) <= ageOf(there) : own > other;
  return isHere ? 'HERE' : 'THERE';
}

/** The lower the instrument, the greater: 法 below 宪法, 地方性法规 below all that is national. */
function levelOf({ properties }: ReadNode): number {
  const isLocal = textOf(properties, 'jurisdiction') !== 'CN';
  const kind = INSTRUMENT_KINDS.findIndex((known) => known === properties['kind']);
  return isLocal ? INSTRUMENT_KINDS.length + kind : kind;
}

function ageOf({ id, properties }: ReadNode): string {
  return `${textOf(properties, 'version') ?? ''} ${id}`;
}

function storedPairs(local: ComparedInstrument, national: ComparedInstrument): readonly Found[] {
  if (local.node.id === national.node.id) return [];
  return local.paragraphs.flatMap((paragraph) =>
    correspondencesOf(paragraph)
      .filter(({ node }) => textOf(node.properties, 'instrument') === national.node.id)
      .map(({ node, properties }) => ({
        from: eIdOf(paragraph),
        to: eIdOf(node),
        properties,
        runnerUp: textOf(properties, 'runnerUp'),
      })),
  );
}

function computedPairs(local: ComparedInstrument, national: ComparedInstrument): readonly Found[] {
  const kindOf = new Map([...local.kindOf, ...national.kindOf]);
  return pairInstruments({ here: local.text, there: national.text, kindOf }).flatMap((found): Found[] => {
    const { local: from, national: to, relation, score, rule, confidence, words, runnerUp } = found;
    if (to === null) return [];
    return [
      {
        from,
        to,
        runnerUp,
        properties: { relation, score, rule, method: 'INFERRED', confidence, words, runnerUp },
      },
    ];
  });
}

/** The pairs with their nodes, in the order of the text here, the closest first. */
function inOrder(
  found: readonly Found[],
  relationsOf: Side,
  here: ComparedInstrument,
  there: ComparedInstrument,
): readonly ParagraphPair[] {
  const [local, national] = relationsOf === 'HERE' ? [here, there] : [there, here];
  const pairs = found.flatMap(({ from, to, properties, runnerUp }): ParagraphPair[] => {
    const [own, other] = [local.provisions.get(from), national.provisions.get(to)];
    if (own === undefined || other === undefined) return [];
    const [hereNode, thereNode] = relationsOf === 'HERE' ? [own, other] : [other, own];
    return [
      {
        here: hereNode,
        there: thereNode,
        properties,
        runnerUp: (runnerUp === null ? undefined : national.provisions.get(runnerUp)) ?? null,
        hereWords: wholeWords(hereNode, here.provisions),
        thereWords: wholeWords(thereNode, there.provisions),
      },
    ];
  });
  const place = ({ properties }: ReadNode): number => numberOf(properties, 'position') ?? 0;
  return pairs.sort(
    (a, b) => place(a.here) - place(b.here) || scoreOf(b) - scoreOf(a) || place(a.there) - place(b.there),
  );
}

/** How many pairs there are of each relation. */
export function countsOf(
  pairs: readonly ParagraphPair[],
): readonly { readonly relation: CorrespondenceRelation; readonly count: number }[] {
  return CORRESPONDENCE_RELATIONS.filter((relation) => relation !== 'NEW').map((relation) => ({
    relation,
    count: pairs.filter(({ properties }) => properties['relation'] === relation).length,
  }));
}

function penaltyPairs(
  pairs: readonly ParagraphPair[],
  here: ComparedInstrument,
  there: ComparedInstrument,
): readonly PenaltyPair[] {
  const byPlaces = new Map(pairs.map((pair) => [`${eIdOf(pair.here)} ${eIdOf(pair.there)}`, pair]));
  /** The closest of the pairs of their paragraphs: which text is asked for first has no part in it. */
  const tie = (own: ComparedPenalty, other: ComparedPenalty): ParagraphPair | null => {
    const tying = own.places.flatMap((place) =>
      other.places.flatMap((counterpart) => byPlaces.get(`${place} ${counterpart}`) ?? []),
    );
    const [closest] = tying.toSorted((a, b) => scoreOf(b) - scoreOf(a) || (endsOf(a) < endsOf(b) ? -1 : 1));
    return closest ?? null;
  };
  const areTied = (own: ComparedPenalty, other: ComparedPenalty): boolean => tie(own, other) !== null;
  const texts = [here, there].flatMap(({ text }) => text.paragraphs.flatMap((paragraph) => paragraph.texts));
  return answeringPenalties(here.penalties, there.penalties, areTied, texts).map((found): PenaltyPair => {
    const struck = struckBy(found.here, here, found.hereItems);
    const otherStruck = struckBy(found.there, there, found.thereItems);
    return {
      here: found.here.node,
      there: found.there.node,
      pair: tie(found.here, found.there),
      likeness: found.likeness,
      words: found.words,
      hereConduct: struck.conduct,
      thereConduct: otherStruck.conduct,
      verdicts: penaltyVerdicts(struck.facts, otherStruck.facts),
    };
  });
}

const scoreOf = ({ properties }: ParagraphPair): number => numberOf(properties, 'score') ?? 0;

/** The ids of both paragraphs, in one order whichever is here. */
const endsOf = ({ here, there }: ParagraphPair): string => [here.id, there.id].sort().join(' ');

/** What a penalty strikes as far as another does: some of its items of conduct, and the duties that they break. */
function struckBy(
  penalty: ComparedPenalty,
  instrument: ComparedInstrument,
  items: ReadonlySet<string>,
): { readonly facts: PenaltyFacts; readonly conduct: readonly ReadNode[] } {
  const conduct = penalty.conduct.filter((item) => items.has(eIdOf(item)));
  const broken = penalty.sanctions.filter(
    (sanction) => sanction.conduct.length === 0 || sanction.conduct.some((item) => items.has(item)),
  );
  const duties = [...new Set(broken.map(({ duty }) => duty))].flatMap(
    (duty) => instrument.provisions.get(duty) ?? [],
  );
  return {
    conduct,
    facts: {
      words: penalty.words,
      tiers: penalty.tiers,
      conduct: conduct.map((item) => wordsOf(item.properties, 'text')),
      duties: duties.map((duty) => simplified(wholeWords(duty, instrument.provisions))),
    },
  };
}
