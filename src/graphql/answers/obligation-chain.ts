import type { Method } from '../../model/evidence.ts';
import type { Family } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import type { Liability } from '../../model/liability-rule.ts';
import type { PropertyMap } from '../../model/property-graph.ts';
import { CHAIN_GAPS, type ChainGap } from '../enums/chain-gaps.ts';
import type { Context } from '../context.ts';
import { CORRESPONDENCE, EVIDENCE, SANCTION } from '../fields/edge-facts.ts';
import { type Followed, followed, LONGEST_LIST } from '../plan/follow.ts';
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
import type { EdgeRequest, SelectionRequest } from '../plan/request.ts';
import { type AskedField, fieldsBelow, selectionOf } from '../plan/selection.ts';

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

const MOST_LINKS = 50;

/** What a query asks of the links at one place of a chain. */
interface Asked {
  /** The fields that show them, by name. */
  readonly fields: ReadonlyMap<string, AskedField>;
  /** Whether it asks what is missing: then links are read though they are not shown. */
  readonly gaps: boolean;
  readonly asOf: IsoDate;
  /** Levels of edges that a plan may have below them. */
  readonly depth: number;
}

/** A step of a chain. */
interface Step extends Pick<Followed, 'edge' | 'direction' | 'facts' | 'condition' | 'first' | 'edges'> {
  readonly family: Family;
  /** Properties that the chain itself reads; what the query shows of the nodes comes to them. */
  readonly reads?: readonly string[];
  /** The fields that show the nodes. */
  readonly shownAs?: readonly string[];
}

function step(
  asked: Asked,
  key: string,
  { family, reads = [], shownAs = [], edges = [], ...of }: Step,
): EdgeRequest {
  const { asOf, depth } = asked;
  const type = { family };
  const shown = shownAs.flatMap((field) => asked.fields.get(field) ?? []);
  const [field] = shown;
  // What one fragment asks in several of the fields is asked once.
  const fieldNodes = shown.flatMap((one) => one.fieldNodes);
  const selection =
    field === undefined ? NOTHING : selectionOf({ ...field, fieldNodes }, [type], asOf, depth).selection;
  return followed(asOf, {
    first: MOST_LINKS,
    ...of,
    key,
    type,
    properties: [...new Set([...reads, ...selection.properties])].sort(),
    edges: [...edges, ...selection.edges],
  });
}

const NOTHING: SelectionRequest = { properties: [], edges: [] };

/** What is asked one step further. */
const further = (asked: Asked): Asked => ({ ...asked, depth: asked.depth - 1 });

const isNeeded = ({ fields, gaps }: Asked, field: string): boolean => gaps || fields.has(field);

const remedies = (asked: Asked): EdgeRequest =>
  step(asked, 'remedies', {
    edge: 'REMEDIED_BY',
    direction: 'OUT',
    family: 'Norm',
    facts: EVIDENCE,
    shownAs: ['remedies'],
  });

/** The provision that states a norm or a penalty, with its counterparts. */
function stated(asked: Asked): EdgeRequest {
  const counterparts = (key: string, direction: 'OUT' | 'IN'): EdgeRequest =>
    step(further(asked), key, {
      edge: 'CORRESPONDS_TO',
      direction,
      family: 'Provision',
      facts: CORRESPONDENCE,
      shownAs: ['counterparts'],
    });
  return step(asked, 'provision', {
    edge: 'STATES',
    direction: 'IN',
    family: 'Provision',
    edges: [counterparts('up', 'OUT'), counterparts('down', 'IN')],
  });
}

/** The penalties that punish a duty, with what follows from each. */
function breaches(asked: Asked): EdgeRequest {
  const shown = asked.fields.get('breaches');
  const behind = {
    ...further(asked),
    fields: shown === undefined ? new Map<string, AskedField>() : fieldsBelow(shown),
  };
  return step(asked, 'breaches', {
    edge: 'SANCTIONS',
    direction: 'IN',
    family: 'Penalty',
    facts: SANCTION,
    // An enforcer is as sure as the penalty that names it.
    reads: ['rule', 'method', 'confidence'],
    shownAs: ['breaches'],
    edges: [
      ...(behind.fields.has('conduct') ? [conduct(behind)] : []),
      ...(isNeeded(behind, 'enforcers') ? [enforcers(behind)] : []),
      ...(isNeeded(behind, 'remedies') ? [remedies(behind)] : []),
      ...(behind.fields.has('counterparts') ? [stated(behind)] : []),
    ],
  });
}

const conduct = (asked: Asked): EdgeRequest =>
  step(asked, 'conduct', {
    edge: 'HAS_CONDUCT',
    direction: 'OUT',
    family: 'Provision',
    reads: ['eId'],
    shownAs: ['conduct'],
  });

const enforcers = (asked: Asked): EdgeRequest =>
  step(asked, 'enforcers', {
    edge: 'ENFORCED_BY',
    direction: 'OUT',
    family: 'Actor',
    shownAs: ['enforcers'],
  });

const SUPERVISES = /监督检查|监督管理|监督|监管|检查|指导|督促/u;
/** What follows from any breach of an instrument: 违反本法规定，造成他人损害的; not from one act (违反本法规定，生产…的). */
const ANY_BREACH =
  /违反本(?:法|条例|办法|规定|细则|决定)(?:的?(?:有关)?规定)?，?(?:构成|造成|给[^，。；]{1,12}造成|致使|侵[害犯]|应当承担民事|[^，。；]{0,4}承担民事)/u;
const PREVAILS = /从其规定|依照其规定|适用其规定/u;

/** The bearers of a duty, each with the norms of the same instrument that are directed at it. */
const bearers = (asked: Asked, instrument: string): EdgeRequest =>
  step(asked, 'bearers', {
    edge: 'BORNE_BY',
    direction: 'OUT',
    family: 'Actor',
    reads: ['name'],
    edges: [
      step(further(asked), 'directed', {
        edge: 'TOWARD',
        direction: 'IN',
        family: 'Norm',
        condition: { property: 'instrument', op: 'eq', value: instrument },
        reads: ['text'],
        shownAs: ['supervision'],
      }),
    ],
  });

/** Routes that are open to whoever is harmed, by the field that shows them. */
const ROUTES = { civil: 'CIVIL', criminal: 'CRIMINAL' } as const satisfies Readonly<
  Record<string, Liability>
>;

/** The penalties of an instrument that lead to such a route. */
function routes(asked: Asked): EdgeRequest {
  const leads = (branch: Liability) => ({ property: 'liability', op: 'has', value: branch }) as const;
  return step(asked, 'routes', {
    edge: 'WITHIN',
    direction: 'IN',
    family: 'Penalty',
    condition: { any: Object.values(ROUTES).map(leads) },
    first: LONGEST_LIST,
    reads: ['liability', 'text'],
    shownAs: Object.keys(ROUTES),
  });
}

const referrals = (asked: Asked): EdgeRequest =>
  step(asked, 'referral', {
    edge: 'WITHIN',
    direction: 'IN',
    family: 'Provision',
    condition: { property: 'function', op: 'eq', value: 'REFERRAL' },
    first: LONGEST_LIST,
    reads: ['text'],
    shownAs: ['deference'],
  });

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

/** The law itself names the actor: as sure as the penalty was read. */
const named =
  (penalty: ReadNode) =>
  ({ node }: ReadEdge): ChainLink => ({
    node,
    properties: {
      rule: textOf(penalty.properties, 'rule'),
      method: textOf(penalty.properties, 'method'),
      confidence: numberOf(penalty.properties, 'confidence'),
      words: [],
    },
  });

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
  const fields = fieldsBelow(info);
  const asked = { fields, gaps: fields.has('missing'), asOf, depth: context.planDepth - 1 };
  const load = async (isWanted: boolean, parent: ReadNode, request: () => EdgeRequest): Promise<ReadPage> =>
    isWanted ? context.loader.load({ parent, request: request() }) : EMPTY_PAGE;
  const instrument: ReadNode = {
    id: duty.id.split('#', 1)[0] ?? '',
    kind: 'Instrument',
    properties: {},
    pages: new Map(),
    asOf,
  };
  const [breachPage, remedyPage, place, bearerPage, routePage, referralPage] = await Promise.all([
    load(isNeeded(asked, 'breaches'), duty, () => breaches(asked)),
    load(isNeeded(asked, 'remedies'), duty, () => remedies(asked)),
    load(isNeeded(asked, 'counterparts'), duty, () => stated(asked)),
    load(isNeeded(asked, 'supervision'), duty, () => bearers(asked, instrument.id)),
    load(fields.has('civil') || fields.has('criminal'), instrument, () => routes(asked)),
    load(fields.has('deference'), instrument, () => referrals(asked)),
  ]);

  const routeOf = (branch: Liability) =>
    nodesOn(routePage).filter(({ properties }) => textsOf(properties, 'liability').includes(branch));
  const trusted: Sift = (links) => links.filter((one) => isTrusted(one, trust));
  const chain = {
    duty,
    breaches: breachPage.edges
      .filter((edge) => isTrusted(edge, trust))
      .map((edge) => breachOf(edge, trusted)),
    supervision: trusted(supervisors(bearerPage, duty)),
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
    enforcers: trusted(pageBehind(node, 'enforcers').edges.map(named(node))),
    remedies: trusted(pageBehind(node, 'remedies').edges.map(link)),
    counterparts: trusted(counterpartsOf(pageBehind(node, 'provision').edges[0]?.node)),
  };
}

const counterpartsOf = (provision: ReadNode | undefined): ChainLink[] =>
  ['up', 'down'].flatMap((key) => pageBehind(provision, key).edges.map(link));

/** The first such words of a node's text, if any. */
const wordsIn = (words: RegExp, { properties }: ReadNode): readonly string[] =>
  words.exec(wordsOf(properties, 'text'))?.slice(0, 1) ?? [];

/** Norms of the same instrument by which somebody supervises, guides or inspects a bearer of the duty. */
function supervisors(bearers: ReadPage, duty: ReadNode): ChainLink[] {
  const found = new Map<string, { readonly node: ReadNode; readonly words: string[] }>();
  for (const { node: bearer } of bearers.edges) {
    for (const { node } of pageBehind(bearer, 'directed').edges) {
      const word = SUPERVISES.exec(wordsOf(node.properties, 'text'))?.[0];
      if (word === undefined || node.id === duty.id) continue;
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
