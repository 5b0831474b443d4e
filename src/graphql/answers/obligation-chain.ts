import type { Method } from '../../model/evidence.ts';
import type { Liability } from '../../model/liability-rule.ts';
import type { PropertyMap } from '../../model/property-graph.ts';
import { CHAIN_GAPS, type ChainGap } from '../enums/chain-gaps.ts';
import type { Context } from '../context.ts';
import {
  EMPTY_PAGE,
  numberOf,
  pageBehind,
  type ReadEdge,
  type ReadNode,
  type ReadPage,
  textOf,
  wordsOf,
  textsOf,
} from '../plan/read-node.ts';
import type { EdgeRequest } from '../plan/request.ts';
import type { AskedField } from '../plan/selection.ts';
import { chainRequests, ORGANS, ROUTES } from './chain-requests.ts';

/** What a link of a chain rests on, and what it leads to. */
export interface ChainLink {
  /** `method`, `rule`, `confidence`, `words` and what else the link says of itself. */
  readonly properties: PropertyMap;
  readonly node: ReadNode;
}

/** A breach: a penalty that punishes the duty, with what follows from it. */
export interface Breach extends ChainLink {
  readonly conduct: readonly ReadNode[];
  readonly enforcers: readonly ChainLink[];
  readonly remedies: readonly ChainLink[];
  readonly counterparts: readonly ChainLink[];
}

/** From a duty to all that follows from it, link by link. */
export interface ObligationChain {
  readonly duty: ReadNode;
  readonly breaches: readonly Breach[];
  readonly supervision: readonly ChainLink[];
  readonly remedies: readonly ChainLink[];
  readonly civil: readonly ChainLink[];
  readonly criminal: readonly ChainLink[];
  readonly deference: readonly ChainLink[];
  readonly counterparts: readonly ChainLink[];
  readonly missing: readonly ChainGap[];
}

/** Which links a caller trusts. */
export interface Trust {
  readonly minConfidence: number;
  readonly methods: readonly Method[];
}

const SUPERVISES = /监督检查|监督管理|监督|监管|检查|指导|督促/u;
/** Where an organ is charged with all that its text is on: 劳动行政部门 | 负责全国劳动合同制度实施的监督管理 (劳动合同法 73). */
const IN_CHARGE =
  /^(?:(?!应当)[^，；。])+?(?:(?:负责|主管)(?:全国|全[省市区县]|本?(?:[省市县区]|辖区|行政区域))[^，；。]{0,30}(?:管理|监督|监管|工作)|对(?:全国|全[省市区县]|本?(?:[省市县区]|辖区|行政区域))[^，；。]{0,30}(?:实施|进行)[^，；。]{0,6}(?:监督|管理))/u;
/** What follows from any breach of an instrument: 违反本法规定，造成他人损害的; not from one act (违反本法规定，生产…的). */
const ANY_BREACH =
  /违反本(?:法|条例|办法|规定|细则|决定)(?:的?(?:有关)?规定)?，?(?:构成|造成|给[^，。；]{1,12}造成|致使|侵[害犯]|应当承担民事|[^，。；]{0,4}承担民事)/u;
const PREVAILS = /从其规定|依照其规定|适用其规定/u;

const nodesOn = (page: ReadPage): readonly ReadNode[] => page.edges.map(({ node }) => node);

const link = ({ properties, node }: ReadEdge): ChainLink => ({ properties, node });

/** Links that hold for every duty of the instrument: nothing ties them to this one but words on the law as a whole. */
function ofWholeInstrument(
  nodes: readonly ReadNode[],
  rule: string,
  confidence: number,
  words: RegExp,
): ChainLink[] {
  return nodes.flatMap((node) => {
    const said = wordsIn(words, node);
    if (said.length === 0) return [];
    return [{ node, properties: { rule, method: 'INFERRED' as const, confidence, words: said } }];
  });
}

/**
 * The chains of duties: bearer and condition stand at the duty; from there to the breaches, their tiers, enforcers and
 * remedies, to who supervises, the civil and criminal routes, the clauses by which other law prevails, and the
 * counterparts in other instruments. What the law does not say is listed in `missing`, not filled in.
 *
 * Two calls of the store for all duties of an instrument that are asked for at once, whatever they lead to and whatever
 * the query shows of it, and one more for each further instrument where supervision or gaps are asked for; links that it neither shows nor needs are not read, and come as none.
 *
 * @example art. 12 of 反电信网络诈骗法 → art_39 items 2 and 4, 有关主管部门, art. 48 行政复议, art. 46 民事责任
 */
export async function obligationChain(
  duty: ReadNode,
  trust: Trust,
  context: Context,
  info: AskedField,
): Promise<ObligationChain> {
  const { asOf } = duty;
  const instrument: ReadNode = {
    id: duty.id.split('#', 1)[0] ?? '',
    kind: 'Instrument',
    properties: {},
    pages: new Map(),
    asOf,
  };
  const requests = chainRequests(instrument, context, info);
  const load = async (parent: ReadNode, request: EdgeRequest | null): Promise<ReadPage> =>
    request === null ? EMPTY_PAGE : context.loader.load({ parent, request });
  const [breachPage, remedyPage, place, bearerPage, routePage, referralPage] = await Promise.all([
    load(duty, requests.breaches),
    load(duty, requests.remedies),
    load(duty, requests.place),
    load(duty, requests.bearers),
    load(instrument, requests.routes),
    load(instrument, requests.referrals),
  ]);
  const supervision = supervisors(bearerPage, duty);
  // An organ is supervised by those above it, and not by who is in charge of the text.
  const isUnwatched = supervision.length === 0 && !nodesOn(bearerPage).some(isOrgan);
  const general = isUnwatched ? nodesOn(await load(instrument, requests.supervision)) : [];

  const routeOf = (branch: Liability) =>
    nodesOn(routePage).filter(({ properties }) => textsOf(properties, 'liability').includes(branch));
  const trusted: Sift = (links) => links.filter((one) => isTrusted(one, trust));
  const chain = {
    duty,
    breaches: breachPage.edges
      .filter((edge) => isTrusted(edge, trust))
      .map((edge) => breachOf(edge, trusted)),
    supervision: trusted([
      ...supervision,
      ...ofWholeInstrument(general, 'chain.in-charge-of-instrument', 0.5, IN_CHARGE),
    ]),
    remedies: trusted(remedyPage.edges.map(link)),
    civil: trusted(ofWholeInstrument(routeOf(ROUTES.civil), 'chain.civil-of-instrument', 0.6, ANY_BREACH)),
    criminal: trusted(
      ofWholeInstrument(routeOf(ROUTES.criminal), 'chain.criminal-of-instrument', 0.5, ANY_BREACH),
    ),
    deference: trusted(ofWholeInstrument(nodesOn(referralPage), 'chain.prevailing-law', 0.8, PREVAILS)),
    counterparts: trusted(counterpartsOf(place.edges[0]?.node)),
  };
  return { ...chain, missing: gapsOf(chain, bearerPage) };
}

function isTrusted(
  { properties }: Pick<ChainLink, 'properties'>,
  { minConfidence, methods }: Trust,
): boolean {
  return (
    (numberOf(properties, 'confidence') ?? 0) >= minConfidence &&
    methods.some((method) => method === textOf(properties, 'method'))
  );
}

type Sift = (links: readonly ChainLink[]) => readonly ChainLink[];

function breachOf(edge: ReadEdge, trusted: Sift): Breach {
  const { node, properties } = edge;
  const meant = new Set(textsOf(properties, 'conduct'));
  return {
    ...link(edge),
    conduct: pageBehind(node, 'conduct')
      .edges.map((item) => item.node)
      .filter((item) => meant.has(textOf(item.properties, 'eId') ?? '')),
    enforcers: trusted(pageBehind(node, 'enforcers').edges.map(link)),
    remedies: trusted(pageBehind(node, 'remedies').edges.map(link)),
    counterparts: trusted(counterpartsOf(pageBehind(node, 'provision').edges[0]?.node)),
  };
}

const counterpartsOf = (provision: ReadNode | undefined): ChainLink[] =>
  ['up', 'down'].flatMap((key) => pageBehind(provision, key).edges.map(link));

/** The first such words of a node's text, if any. */
const wordsIn = (words: RegExp, { properties }: ReadNode): readonly string[] =>
  words.exec(wordsOf(properties, 'text'))?.slice(0, 1) ?? [];

const isOrgan = ({ properties }: ReadNode): boolean =>
  ORGANS.some((kind) => kind === textOf(properties, 'kind'));

/** Norms of the same instrument by which an organ supervises, guides or inspects a bearer of the duty. */
function supervisors(bearers: ReadPage, duty: ReadNode): readonly ChainLink[] {
  const found = new Map<string, { readonly node: ReadNode; readonly words: string[] }>();
  for (const { node: bearer } of bearers.edges) {
    for (const { node } of pageBehind(bearer, 'directed').edges) {
      const word = SUPERVISES.exec(wordsOf(node.properties, 'text'))?.[0];
      const isOfOrgan = nodesOn(pageBehind(node, 'charged')).some(isOrgan);
      if (word === undefined || !isOfOrgan || node.id === duty.id) continue;
      const link = found.get(node.id) ?? { node, words: [word] };
      link.words.push(textOf(bearer.properties, 'name') ?? '');
      found.set(node.id, link);
    }
  }
  return Array.from(found.values(), ({ node, words }) => ({
    node,
    properties: {
      rule: 'chain.supervises-bearer',
      method: 'INFERRED',
      confidence: /监|检查/u.test(words[0] ?? '') ? 0.75 : 0.6,
      words,
    },
  }));
}

function gapsOf(
  { breaches, supervision, remedies, counterparts }: Omit<ObligationChain, 'missing'>,
  bearers: ReadPage,
): ChainGap[] {
  const absent: Readonly<Record<ChainGap, boolean>> = {
    NO_BEARER: bearers.edges.length === 0,
    NO_SANCTION: breaches.length === 0,
    NO_ENFORCER: breaches.some(({ enforcers }) => enforcers.length === 0),
    NO_SUPERVISOR: supervision.length === 0,
    NO_REMEDY: remedies.length === 0 && breaches.every((breach) => breach.remedies.length === 0),
    NO_COUNTERPART: counterparts.length === 0,
  };
  return CHAIN_GAPS.filter((gap) => absent[gap]);
}
