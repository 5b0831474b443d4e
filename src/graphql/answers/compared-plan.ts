import { FAMILIES, propertyNamesOf } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import { CORRESPONDENCE, SANCTION } from '../fields/edge-facts.ts';
import { followed, within } from '../plan/follow.ts';
import type { EdgeRequest, SelectionRequest } from '../plan/request.ts';

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
    properties: propertyNamesOf('Measure'),
    edges: [actors(KEYS.others, 'APPLIES_TO')],
  });
  return {
    properties: [],
    edges: [
      within(asOf, {
        key: KEYS.provisions,
        type: { family: 'Provision', kinds: WITH_WORDS },
        properties: propertyNamesOf('Provision'),
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
        properties: propertyNamesOf('Penalty'),
        edges: [
          actors(KEYS.bearers, 'APPLIES_TO'),
          actors(KEYS.others, 'ENFORCED_BY'),
          followed(asOf, {
            key: KEYS.tiers,
            edge: 'HAS_TIER',
            direction: 'OUT',
            type: { family: 'PenaltyTier' },
            properties: propertyNamesOf('PenaltyTier'),
            edges: [measures],
          }),
          followed(asOf, {
            key: KEYS.conduct,
            edge: 'HAS_CONDUCT',
            direction: 'OUT',
            type: { family: 'Provision' },
            properties: propertyNamesOf('Provision'),
          }),
          followed(asOf, {
            key: KEYS.sanctions,
            edge: 'SANCTIONS',
            direction: 'OUT',
            type: { family: 'Norm' },
            properties: ['eId', 'text'],
            facts: SANCTION,
          }),
        ],
      }),
    ],
  };
}
