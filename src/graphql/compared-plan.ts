import { FAMILIES, type Family, propertiesOf } from '../model/graph-schema.ts';
import type { IsoDate } from '../model/instrument.ts';
import { EDGE_POSITION, type OrderTerm } from '../store/plan.ts';
import type { Condition } from './condition.ts';
import { CORRESPONDENCE, SANCTION } from './edge-facts.ts';
import type { EdgeRequest, SelectionRequest } from './request.ts';

/** The keys under which what is compared of an instrument is read. */
export const KEYS = {
  provisions: 'provisions',
  corresponding: 'corresponding',
  norms: 'norms',
  penalties: 'penalties',
  bearers: 'bearers',
  others: 'others',
  kindOf: 'kindOf',
  tiers: 'tiers',
  measures: 'measures',
  conduct: 'conduct',
  sanctions: 'sanctions',
} as const;

/** More than the longest code has. */
const LONGEST_TEXT = 50_000;
/** More than a text names in one place. */
const LONGEST_LIST = 1_000;

const IN_ORDER: readonly OrderTerm[] = [{ property: EDGE_POSITION, direction: 'ASC' }];
const IN_TEXT: readonly OrderTerm[] = [{ property: 'position', direction: 'ASC' }];

const whole = (family: Family): readonly string[] => Object.keys(propertiesOf(family)).sort();

interface Followed {
  readonly key: string;
  readonly edge: EdgeRequest['edge'];
  readonly direction: EdgeRequest['direction'];
  readonly type: EdgeRequest['type'];
  readonly properties: readonly string[];
  readonly facts?: readonly string[];
  readonly condition?: Condition;
  readonly order?: readonly OrderTerm[];
  readonly first?: number;
  readonly edges?: readonly EdgeRequest[];
}

/** The edge to follow for a day. */
export function followed(asOf: IsoDate, of: Followed): EdgeRequest {
  return {
    key: of.key,
    edge: of.edge,
    direction: of.direction,
    type: of.type,
    edgeProperties: of.facts ?? [],
    page: {
      condition: of.condition,
      order: of.order ?? IN_ORDER,
      first: of.first ?? LONGEST_LIST,
      total: false,
    },
    selection: { properties: of.properties, edges: of.edges ?? [] },
    asOf,
  };
}

/** All that stands in an instrument, in the order of the text. */
export function within(
  asOf: IsoDate,
  of: Pick<Followed, 'key' | 'type' | 'properties' | 'edges'>,
): EdgeRequest {
  return followed(asOf, { ...of, edge: 'WITHIN', direction: 'IN', order: IN_TEXT, first: LONGEST_TEXT });
}

/** Parts of an instrument that hold words of their own: what stands above them is in their `path`. */
const WITH_WORDS = FAMILIES.Provision.kinds.filter(
  (kind) => !['Part', 'Subpart', 'Chapter', 'Section'].includes(kind),
);

/** What of an instrument is compared with others of `uris`: its provisions, actors and penalties. */
export function comparedText(uris: readonly string[], asOf: IsoDate): SelectionRequest {
  const kindOf = followed(asOf, {
    key: KEYS.kindOf,
    edge: 'KIND_OF',
    direction: 'OUT',
    type: { family: 'Actor' },
    properties: ['name'],
  });
  // Of those who merely stand beside a bearer the names are enough.
  const actors = (key: string, edge: EdgeRequest['edge']) =>
    followed(asOf, {
      key,
      edge,
      direction: 'OUT',
      type: { family: 'Actor' },
      properties: ['aliases', 'name'],
      edges: key === KEYS.bearers ? [kindOf] : [],
    });
  const measures = followed(asOf, {
    key: KEYS.measures,
    edge: 'HAS_MEASURE',
    direction: 'OUT',
    type: { family: 'Measure' },
    properties: whole('Measure'),
  });
  return {
    properties: [],
    edges: [
      within(asOf, {
        key: KEYS.provisions,
        type: { family: 'Provision', kinds: WITH_WORDS },
        properties: whole('Provision'),
        edges: [
          followed(asOf, {
            key: KEYS.corresponding,
            edge: 'CORRESPONDS_TO',
            direction: 'OUT',
            type: { family: 'Provision' },
            properties: ['eId', 'instrument'],
            facts: CORRESPONDENCE,
            condition: { property: 'instrument', op: 'in', value: uris },
          }),
        ],
      }),
      within(asOf, {
        key: KEYS.norms,
        type: { family: 'Norm' },
        properties: ['eId'],
        edges: [actors(KEYS.bearers, 'BORNE_BY'), actors(KEYS.others, 'TOWARD')],
      }),
      within(asOf, {
        key: KEYS.penalties,
        type: { family: 'Penalty' },
        properties: whole('Penalty'),
        edges: [
          actors(KEYS.bearers, 'APPLIES_TO'),
          actors(KEYS.others, 'ENFORCED_BY'),
          followed(asOf, {
            key: KEYS.tiers,
            edge: 'HAS_TIER',
            direction: 'OUT',
            type: { family: 'PenaltyTier' },
            properties: whole('PenaltyTier'),
            edges: [measures],
          }),
          followed(asOf, {
            key: KEYS.conduct,
            edge: 'HAS_CONDUCT',
            direction: 'OUT',
            type: { family: 'Provision' },
            properties: whole('Provision'),
          }),
          followed(asOf, {
            key: KEYS.sanctions,
            edge: 'SANCTIONS',
            direction: 'OUT',
            type: { family: 'Norm' },
            properties: ['eId'],
            facts: SANCTION,
          }),
        ],
      }),
    ],
  };
}
