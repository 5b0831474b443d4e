import type { IsoDate } from '../../model/instrument.ts';
import { EDGE_POSITION, type OrderTerm } from '../../store/plan.ts';
import type { Condition } from './condition.ts';
import type { EdgeRequest } from './request.ts';

/** More than the longest code has. */
const LONGEST_TEXT = 50_000;
/** More than a text names in one place. */
export const LONGEST_LIST = 1_000;

const IN_ORDER: readonly OrderTerm[] = [{ property: EDGE_POSITION, direction: 'ASC' }];
/** In the order of the text. */
export const IN_TEXT: readonly OrderTerm[] = [{ property: 'position', direction: 'ASC' }];

/** An edge that a resolver follows itself, whatever the query selects behind it. */
export interface Followed {
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

/** The edge to follow for a day: only what lies at its end, not where that stands. */
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
      bare: true,
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
