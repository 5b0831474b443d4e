import { paragraphEId } from '../../model/eid.ts';
import type { StruckAct } from '../../compare/answering-penalties.ts';
import type { MeasureFacts, TierFacts } from '../../compare/penalty-facts.ts';
import type { StoredParagraph, StoredSanction, StoredText } from '../../compare/stored-text.ts';
import { METHODS } from '../../model/evidence.ts';
import type { IsoDate } from '../../model/instrument.ts';
import {
  CIRCUMSTANCES,
  DISCRETIONS,
  MEASURE_BASES,
  MEASURE_KINDS,
  MEASURE_TARGETS,
} from '../../model/liability-rule.ts';
import type { PropertyMap } from '../../model/property-graph.ts';
import { PARAGRAPH_FUNCTIONS } from '../../model/provision.ts';
import { simplified } from '../../text/script.ts';
import { comparedText, KEYS } from './compared-plan.ts';
import { struckActs } from './struck-acts.ts';
import type { Context } from '../context.ts';
import {
  eIdOf,
  nodesBehind,
  numberOf,
  pageBehind,
  type ReadEdge,
  type ReadNode,
  textOf,
  textsOf,
  wordsOf,
} from '../plan/read-node.ts';
import { readPlan } from '../plan/request.ts';

/** A penalty of an instrument that is compared. */
export interface ComparedPenalty {
  readonly node: ReadNode;
  /** eIds of its paragraph, of that to whose items it points back, and of those of the duties that it names. */
  readonly places: readonly string[];
  /** Those whom it strikes. */
  readonly violators: readonly string[];
  readonly liability: readonly string[];
  readonly words: string;
  readonly tiers: readonly TierFacts[];
  /** What it strikes. */
  readonly acts: readonly StruckAct[];
  /** Its items of conduct. */
  readonly conduct: readonly ReadNode[];
  /** The duties that it punishes: the paragraph of each, and the items of conduct that breach it. */
  readonly sanctions: readonly { readonly duty: string; readonly conduct: readonly string[] }[];
}

/** An instrument as it is compared: its nodes, and what the linker's comparison and the verdicts need of it. */
export interface ComparedInstrument {
  readonly node: ReadNode;
  /** All its provisions by eId. */
  readonly provisions: ReadonlyMap<string, ReadNode>;
  /** Its paragraphs, preambles and passages, in order. */
  readonly paragraphs: readonly ReadNode[];
  readonly text: StoredText;
  readonly penalties: readonly ComparedPenalty[];
  readonly kindOf: ReadonlyMap<string, readonly string[]>;
}

/** Two instruments read in one call of the store, with the correspondences that it holds between them. */
export async function readCompared(
  here: ReadNode,
  there: ReadNode,
  asOf: IsoDate,
  context: Context,
): Promise<readonly [ComparedInstrument, ComparedInstrument]> {
  const ids = [...new Set([here.id, there.id])];
  const page = await readPlan(
    context.store,
    { by: 'ids', type: { family: 'Instrument' }, ids },
    comparedText(ids, asOf),
    asOf,
  );
  const read = new Map(page.edges.map(({ node }) => [node.id, node]));
  return [comparedOf(here, read.get(here.id)), comparedOf(there, read.get(there.id))];
}

/** The edges CORRESPONDS_TO that lead from a paragraph to the instruments that are compared. */
export function correspondencesOf(paragraph: ReadNode): readonly ReadEdge[] {
  return pageBehind(paragraph, KEYS.corresponding).edges;
}

const UNITS: ReadonlySet<string> = new Set(['Paragraph', 'Preamble', 'Passage']);

/** Whole words of a provision, a line for each item, with their marks. */
export function wholeWords(provision: ReadNode, provisions: ReadonlyMap<string, ReadNode>): string {
  return linesOf(provision, provisions)
    .map(({ mark, text }) => `${mark}${text}`)
    .join('\n');
}

interface Line {
  readonly mark: string;
  readonly text: string;
}

function linesOf(paragraph: ReadNode, provisions: ReadonlyMap<string, ReadNode>): readonly Line[] {
  const own = textOf(paragraph.properties, 'text') ?? '';
  const lines: Line[] = own === '' ? [] : [{ mark: '', text: own }];
  const within = `${eIdOf(paragraph)}__`;
  for (const node of itemsByParagraph(provisions).get(eIdOf(paragraph)) ?? []) {
    const text = textOf(node.properties, 'text') ?? '';
    if (text !== '' && eIdOf(node).startsWith(within)) {
      lines.push({ mark: textOf(node.properties, 'number') ?? '', text });
    }
  }
  return lines;
}

const itemsOf = new WeakMap<object, ReadonlyMap<string, readonly ReadNode[]>>();

/** Items and subitems by the paragraph around them, grouped once for each instrument. */
function itemsByParagraph(
  provisions: ReadonlyMap<string, ReadNode>,
): ReadonlyMap<string, readonly ReadNode[]> {
  const known = itemsOf.get(provisions);
  if (known !== undefined) return known;
  const items = [...provisions.values()].filter(({ kind }) => kind === 'Item' || kind === 'Subitem');
  const grouped = Map.groupBy(items, (item) => paragraphEId(eIdOf(item)));
  itemsOf.set(provisions, grouped);
  return grouped;
}

function comparedOf(node: ReadNode, read: ReadNode | undefined): ComparedInstrument {
  const all = nodesBehind(read, KEYS.provisions);
  const provisions = new Map(all.map((provision) => [eIdOf(provision), provision]));
  const paragraphs = all.filter(({ kind }) => UNITS.has(kind));
  const penalties = nodesBehind(read, KEYS.penalties);
  const named = namedActors([...nodesBehind(read, KEYS.norms), ...penalties]);
  return {
    node,
    provisions,
    paragraphs,
    penalties: penalties.map((penalty) => penaltyOf(penalty, provisions, named)),
    kindOf: named.kindOf,
    text: {
      shortTitle: wordsOf(node.properties, 'shortTitle'),
      paragraphs: paragraphs.map((paragraph) => storedParagraph(paragraph, provisions, named)),
      sanctions: penalties.flatMap(sanctionsOf),
    },
  };
}

interface NamedActors {
  readonly byParagraph: ReadonlyMap<string, { readonly bearers: string[]; readonly blanked: string[] }>;
  readonly kindOf: ReadonlyMap<string, readonly string[]>;
}

/** The actors that norms and penalties name, by paragraph, and what else tells nothing of its matter: the tiers. */
function namedActors(findings: readonly ReadNode[]): NamedActors {
  const byParagraph = new Map<string, { bearers: string[]; blanked: string[] }>();
  const kindOf = new Map<string, readonly string[]>();
  for (const finding of findings) {
    const at = paragraphEId(eIdOf(finding));
    const known = byParagraph.get(at) ?? { bearers: [], blanked: [] };
    byParagraph.set(at, known);
    const add = (actors: readonly ReadNode[], bear: boolean): void => {
      for (const actor of actors) {
        const name = textOf(actor.properties, 'name') ?? '';
        known.blanked.push(name, ...textsOf(actor.properties, 'aliases'));
        if (!bear) continue;
        known.bearers.push(name);
        kindOf.set(
          name,
          nodesBehind(actor, KEYS.kindOf).map((wider) => textOf(wider.properties, 'name') ?? ''),
        );
      }
    };
    add(nodesBehind(finding, KEYS.bearers), true);
    add(nodesBehind(finding, KEYS.others), false);
    known.blanked.push(...nodesBehind(finding, KEYS.tiers).map((tier) => wordsOf(tier.properties, 'text')));
  }
  return { byParagraph, kindOf };
}

function storedParagraph(
  paragraph: ReadNode,
  provisions: ReadonlyMap<string, ReadNode>,
  { byParagraph }: NamedActors,
): StoredParagraph {
  const eId = eIdOf(paragraph);
  const { bearers, blanked } = byParagraph.get(eId) ?? { bearers: [], blanked: [] };
  const found = textOf(paragraph.properties, 'function');
  return {
    eId,
    texts: linesOf(paragraph, provisions).map(({ text }) => simplified(text)),
    function: PARAGRAPH_FUNCTIONS.find((known) => known === found) ?? null,
    bearers,
    blanked: blanked.filter((words) => words !== ''),
  };
}

function sanctionsOf(penalty: ReadNode): readonly StoredSanction[] {
  const page = pageBehind(penalty, KEYS.sanctions);
  return page.edges.map(({ properties, node }) => ({
    penalty: eIdOf(penalty),
    duty: eIdOf(node),
    words: textsOf(properties, 'words'),
    span: {
      start: numberOf(penalty.properties, 'start') ?? 0,
      end: numberOf(penalty.properties, 'end') ?? 0,
    },
    rule: textOf(properties, 'rule') ?? '',
    method: oneOf(METHODS, properties, 'method') ?? 'INFERRED',
    confidence: numberOf(properties, 'confidence') ?? 0,
  }));
}

function penaltyOf(
  node: ReadNode,
  provisions: ReadonlyMap<string, ReadNode>,
  { byParagraph }: NamedActors,
): ComparedPenalty {
  const { edges: sanctions } = pageBehind(node, KEYS.sanctions);
  const words = wordsOf(node.properties, 'text');
  const tiers = nodesBehind(node, KEYS.tiers).flatMap(tierOf);
  const conduct = nodesBehind(node, KEYS.conduct);
  const textsAt = (eId: string): readonly string[] => {
    const provision = provisions.get(eId);
    return provision === undefined ? [] : linesOf(provision, provisions).map(({ text }) => text);
  };
  const named = sanctions.filter(({ properties }) => properties['method'] === 'EXPLICIT');
  const places = [node, ...conduct, ...named.map((edge) => edge.node)].map((one) => paragraphEId(eIdOf(one)));
  return {
    node,
    places: [...new Set(places)],
    violators: namesBehind(node, KEYS.bearers),
    liability: textsOf(node.properties, 'liability'),
    words,
    tiers,
    conduct,
    acts: struckActs(
      { words, tiers, conduct, sanctions },
      textsAt,
      byParagraph.get(eIdOf(node))?.blanked ?? [],
    ),
    sanctions: sanctions.map((edge) => ({
      duty: paragraphEId(eIdOf(edge.node)),
      conduct: textsOf(edge.properties, 'conduct'),
    })),
  };
}

/** Names of the actors behind a key. */
const namesBehind = (node: ReadNode, key: string): readonly string[] =>
  nodesBehind(node, key).map(({ properties }) => wordsOf(properties, 'name'));

function tierOf(tier: ReadNode): readonly TierFacts[] {
  const circumstance = oneOf(CIRCUMSTANCES, tier.properties, 'circumstance');
  if (circumstance === null) return [];
  return [
    {
      circumstance,
      words: wordsOf(tier.properties, 'text'),
      measures: nodesBehind(tier, KEYS.measures).flatMap(measureOf),
    },
  ];
}

function measureOf(node: ReadNode): readonly MeasureFacts[] {
  const { properties } = node;
  const kind = oneOf(MEASURE_KINDS, properties, 'kind');
  const target = oneOf(MEASURE_TARGETS, properties, 'target');
  const discretion = oneOf(DISCRETIONS, properties, 'discretion');
  if (kind === null || target === null || discretion === null) return [];
  const number = (name: string): number | null => numberOf(properties, name);
  return [
    {
      kind,
      target,
      discretion,
      base: oneOf(MEASURE_BASES, properties, 'base'),
      violators: namesBehind(node, KEYS.others),
      min: number('min'),
      max: number('max'),
      multipleMin: number('multipleMin'),
      multipleMax: number('multipleMax'),
      daysMin: number('daysMin'),
      daysMax: number('daysMax'),
      monthsMin: number('monthsMin'),
      monthsMax: number('monthsMax'),
      // The quote is of the file itself, where lines and pages break.
      words: wordsOf(properties, 'quote').replaceAll(/\s|(?:或者|[，、；])$/gu, ''),
    },
  ];
}

function oneOf<Value extends string>(
  values: readonly Value[],
  properties: PropertyMap,
  name: string,
): Value | null {
  return values.find((value) => value === properties[name]) ?? null;
}
