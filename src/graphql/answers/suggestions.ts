import type { EdgeKind, Family } from '../../model/graph-schema.ts';
import { foldText } from '../../store/fold-text.ts';
import type { NodeType } from '../../store/plan.ts';
import type { Context } from '../context.ts';
import { followed } from '../plan/follow.ts';
import { type ReadNode, textOf, textsOf } from '../plan/read-node.ts';
import { type EdgeRequest, readPlan, type SelectionRequest } from '../plan/request.ts';

/** How a name fits what was typed, the best first. */
export const NAME_MATCHES = ['EXACT', 'PREFIX', 'INNER'] as const;
export type NameMatch = (typeof NAME_MATCHES)[number];

/** What can be suggested. */
export const SUGGESTION_KINDS = ['ACTOR', 'WORK'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** A name that what was typed may mean. */
export interface Suggestion {
  readonly text: string;
  /** What fits, where it is not the name: another way of writing it. */
  readonly alias: string | null;
  readonly match: NameMatch;
  /** How many findings lead to it: norms and penalties to an actor, citations and local texts to a work. */
  readonly degree: number;
  readonly node: ReadNode;
}

interface Suggested {
  readonly type: NodeType;
  /** Properties that hold the full name, and what people call it. */
  readonly names: readonly string[];
  /** The property that lists other ways of writing it. */
  readonly aliases: string | null;
  readonly degrees: readonly (readonly [edge: EdgeKind, from: Family])[];
}

const SUGGESTED: Readonly<Record<SuggestionKind, Suggested>> = {
  ACTOR: {
    type: { family: 'Actor' },
    names: ['name'],
    aliases: 'aliases',
    degrees: [
      ['BORNE_BY', 'Norm'],
      ['TOWARD', 'Norm'],
      ['APPLIES_TO', 'Penalty'],
      ['ENFORCED_BY', 'Penalty'],
    ],
  },
  WORK: {
    type: { family: 'Work' },
    names: ['title', 'shortTitle'],
    aliases: null,
    degrees: [
      ['CITES', 'Citation'],
      ['IMPLEMENTS', 'Instrument'],
    ],
  },
};

/** How many names of a kind are weighed; shorter names come first into them. */
const WEIGHED = 100;

/**
 * The names that hold what was typed, for a box that completes it: those that are it first, then those that begin with
 * it, then the others; of each the names before what fits in another way of writing, then the ones that the most
 * findings lead to, then the shortest. Traditional characters find simplified ones, and one character is enough. One
 * call of the store for each kind, whatever is typed.
 *
 * @param selections what is read of the nodes of each kind
 * @example '電信業' → 电信业务经营者 (PREFIX), 互联网电信业务经营者 (INNER); '公安部' → 公安机关, which is also 公安部门
 */
export async function suggestions(
  typed: string,
  kinds: readonly SuggestionKind[],
  most: number,
  selections: (type: NodeType) => SelectionRequest,
  context: Context,
): Promise<readonly Suggestion[]> {
  const words = squeezed(typed);
  if (words === '') return [];
  const found = await Promise.all(
    kinds.map((kind) => suggestedBy(SUGGESTED[kind], words, typed, selections, context)),
  );
  return found.flat().sort(inOrder).slice(0, most);
}

async function suggestedBy(
  { type, names, aliases, degrees }: Suggested,
  words: string,
  typed: string,
  selections: (type: NodeType) => SelectionRequest,
  context: Context,
): Promise<readonly Suggestion[]> {
  const asked = selections(type);
  const counts = degrees.map(([edge, from]) => countOf(edge, from, context));
  const selection: SelectionRequest = {
    properties: [...new Set([...asked.properties, ...names, ...(aliases === null ? [] : [aliases])])].sort(),
    edges: [...asked.edges, ...counts],
  };
  const root = { by: 'search', types: [type], query: typed, condition: undefined } as const;
  const page = await readPlan(
    context.store,
    { ...root, limit: WEIGHED, offset: 0, total: false },
    selection,
    context.today,
  );
  return page.edges.map(({ node }) => ({
    text: textOf(node.properties, names[0] ?? '') ?? '',
    ...fitOf(
      names.map((name) => textOf(node.properties, name) ?? ''),
      aliases === null ? [] : textsOf(node.properties, aliases),
      words,
    ),
    degree: counts.reduce((sum, { key }) => sum + (node.pages.get(key)?.total ?? 0), 0),
    node,
  }));
}

/** Counts the edges of a kind that lead to a node, and reads none of their nodes but one. */
function countOf(edge: EdgeKind, from: Family, context: Context): EdgeRequest {
  const request = followed(context.today, {
    key: `degree ${edge}`,
    edge,
    direction: 'IN',
    type: { family: from },
    properties: [],
    first: 1,
  });
  return { ...request, page: { ...request.page, total: true } };
}

/** Folded and without spaces: nobody types those of a title. */
const squeezed = (text: string): string => foldText(text).replaceAll(/\s+/gu, '');

function matchOf(name: string, words: string): NameMatch {
  if (name === words) return 'EXACT';
  return name.startsWith(words) ? 'PREFIX' : 'INNER';
}

/** How the names fit, else the other ways of writing it. */
function fitOf(
  names: readonly string[],
  aliases: readonly string[],
  words: string,
): Pick<Suggestion, 'alias' | 'match'> {
  const match = bestOf(names.map((name) => matchOf(squeezed(name), words)));
  if (names.some((name) => squeezed(name).includes(words))) return { alias: null, match };
  const fitting = aliases
    .filter((alias) => squeezed(alias).includes(words))
    .map((alias) => ({ alias, match: matchOf(squeezed(alias), words) }))
    .sort((a, b) => rankOf(a.match) - rankOf(b.match) || a.alias.length - b.alias.length);
  return fitting[0] ?? { alias: null, match };
}

const rankOf = (match: NameMatch): number => NAME_MATCHES.indexOf(match);

const bestOf = (matches: readonly NameMatch[]): NameMatch =>
  matches.reduce((best, match) => (rankOf(match) < rankOf(best) ? match : best), 'INNER');

function inOrder(a: Suggestion, b: Suggestion): number {
  return (
    rankOf(a.match) - rankOf(b.match) ||
    Number(a.alias !== null) - Number(b.alias !== null) ||
    b.degree - a.degree ||
    a.text.length - b.text.length ||
    (a.node.id < b.node.id ? -1 : Number(a.node.id > b.node.id))
  );
}
