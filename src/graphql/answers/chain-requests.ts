import type { ActorKind } from '../../model/actor.ts';
import type { IsoDate } from '../../model/instrument.ts';
import type { Family } from '../../model/graph-schema.ts';
import type { Liability } from '../../model/liability-rule.ts';
import type { Context } from '../context.ts';
import { CORRESPONDENCE, EVIDENCE, SANCTION } from '../fields/edge-facts.ts';
import { type Followed, followed, IN_TEXT, LONGEST_LIST } from '../plan/follow.ts';
import type { ReadNode } from '../plan/read-node.ts';
import type { EdgeRequest, SelectionRequest } from '../plan/request.ts';
import { type AskedField, fieldsBelow, selectionOf } from '../plan/selection.ts';

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
interface Step extends Pick<
  Followed,
  'edge' | 'direction' | 'facts' | 'condition' | 'order' | 'first' | 'edges'
> {
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
    edge: 'IMPOSED_BY',
    direction: 'OUT',
    family: 'Actor',
    facts: EVIDENCE,
    shownAs: ['enforcers'],
  });

/** Kinds of actor that supervise others by law; 工会 and 电梯制造单位 only help to. */
export const ORGANS: readonly ActorKind[] = ['GOVERNMENT', 'REGULATOR', 'POLICE'];

/** The bearers of a duty, each with the norms of the same instrument that are directed at it, and whom those charge. */
const bearers = (asked: Asked, instrument: string): EdgeRequest =>
  step(asked, 'bearers', {
    edge: 'BORNE_BY',
    direction: 'OUT',
    family: 'Actor',
    reads: ['name', 'kind'],
    edges: [
      step(further(asked), 'directed', {
        edge: 'TOWARD',
        direction: 'IN',
        family: 'Norm',
        condition: { property: 'instrument', op: 'eq', value: instrument },
        reads: ['text'],
        edges: [
          step(further(further(asked)), 'charged', {
            edge: 'BORNE_BY',
            direction: 'OUT',
            family: 'Actor',
            reads: ['kind'],
          }),
        ],
        shownAs: ['supervision'],
      }),
    ],
  });

/** The first obligations of an instrument: its general provisions tell who is in charge of its matter. */
const supervision = (asked: Asked): EdgeRequest =>
  step(asked, 'supervision', {
    edge: 'WITHIN',
    direction: 'IN',
    family: 'Norm',
    condition: { property: 'modality', op: 'eq', value: 'OBLIGATION' },
    order: IN_TEXT,
    reads: ['text'],
    shownAs: ['supervision'],
  });

/** Routes that are open to whoever is harmed, by the field that shows them. */
export const ROUTES = { civil: 'CIVIL', criminal: 'CRIMINAL' } as const satisfies Readonly<
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
    order: IN_TEXT,
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
    order: IN_TEXT,
    first: LONGEST_LIST,
    reads: ['text'],
    shownAs: ['deference'],
  });

/** What is read for a chain; null for links that the query neither shows nor needs. */
export type ChainRequests = Readonly<
  Record<
    'breaches' | 'remedies' | 'place' | 'bearers' | 'supervision' | 'routes' | 'referrals',
    EdgeRequest | null
  >
>;

/** By request, by place in its document: the duties of an instrument that are asked for there are read alike. */
const known = new WeakMap<Context, Map<AskedField['fieldNodes'], Map<string, ChainRequests>>>();

/**
 * What a query asks of the chains of an instrument's duties at one place: links that it neither shows nor needs are not
 * read.
 */
export function chainRequests({ id, asOf }: ReadNode, context: Context, info: AskedField): ChainRequests {
  const places = known.get(context) ?? new Map<AskedField['fieldNodes'], Map<string, ChainRequests>>();
  known.set(context, places);
  const ofPlace = places.get(info.fieldNodes) ?? new Map<string, ChainRequests>();
  places.set(info.fieldNodes, ofPlace);
  const key = `${id} ${asOf}`;
  const before = ofPlace.get(key);
  if (before !== undefined) return before;
  const fields = fieldsBelow(info);
  const asked = { fields, gaps: fields.has('missing'), asOf, depth: context.planDepth - 1 };
  const requests = {
    breaches: isNeeded(asked, 'breaches') ? breaches(asked) : null,
    remedies: isNeeded(asked, 'remedies') ? remedies(asked) : null,
    place: isNeeded(asked, 'counterparts') ? stated(asked) : null,
    bearers: isNeeded(asked, 'supervision') ? bearers(asked, id) : null,
    supervision: isNeeded(asked, 'supervision') ? supervision(asked) : null,
    routes: fields.has('civil') || fields.has('criminal') ? routes(asked) : null,
    referrals: fields.has('deference') ? referrals(asked) : null,
  };
  ofPlace.set(key, requests);
  return requests;
}
