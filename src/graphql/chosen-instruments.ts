import { propertyNamesOf } from '../model/graph-schema.ts';
import type { IsoDate } from '../model/instrument.ts';
import { isVersionUri, workOfUri } from '../model/instrument-uri.ts';
import type { Condition } from './condition.ts';
import type { Context } from './context.ts';
import { versionOn } from './lookup.ts';
import { type ReadNode, textOf } from './read-node.ts';
import { readPlan } from './request.ts';

/** Versions of works, and one instrument of each work that implements another. */
export interface ChosenInstruments {
  /** The instrument that a uri means on the day, whole; null where none is held. */
  of(uri: string): ReadNode | null;
  /** One version of each work that implements the one asked for, by uri. */
  readonly implementing: readonly ReadNode[];
}

const MOST_INSTRUMENTS = 5_000;

/**
 * The instruments that uris of works or instruments mean on a day, as `instrumentUri` chooses them, and those that
 * implement a work: all in one call of the store.
 */
export async function chooseInstruments(
  uris: readonly string[],
  implemented: string | null,
  asOf: IsoDate,
  context: Context,
): Promise<ChosenInstruments> {
  const works = uris.filter((uri) => !isVersionUri(uri));
  const carriesOut: Condition = {
    edge: 'IMPLEMENTS',
    direction: 'OUT',
    type: { family: 'Work' },
    some: { property: 'uri', op: 'eq', value: implemented },
  };
  const page = await readPlan(
    context.store,
    {
      by: 'page',
      type: { family: 'Instrument' },
      page: {
        condition: {
          any: [
            { property: 'work', op: 'in', value: works },
            { property: 'uri', op: 'in', value: uris.filter(isVersionUri) },
            ...(implemented === null ? [] : [carriesOut]),
          ],
        },
        order: [{ property: 'version', direction: 'DESC' }],
        first: MOST_INSTRUMENTS,
        total: false,
      },
    },
    {
      properties: propertyNamesOf('Instrument'),
      edges: [
        {
          key: IMPLEMENTED,
          edge: 'IMPLEMENTS',
          direction: 'OUT',
          type: { family: 'Work' },
          edgeProperties: [],
          page: { condition: undefined, order: [], first: MOST_WORKS, total: false },
          selection: { properties: [], edges: [] },
          asOf,
        },
      ],
    },
    asOf,
  );
  const nodes = page.edges.map(({ node }) => node);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const versions = Map.groupBy(nodes, workOf);
  const implementing = nodes.filter((node) =>
    node.pages.get(IMPLEMENTED)?.edges.some(({ node: work }) => work.id === implemented),
  );
  return {
    of: (uri) => (isVersionUri(uri) ? byId.get(uri) : versionOn(versions.get(uri) ?? [], asOf)) ?? null,
    implementing: Array.from(Map.groupBy(implementing, workOf).values(), (ofWork) => versionOn(ofWork, asOf))
      .filter((node) => node !== undefined)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const IMPLEMENTED = 'implemented';
const MOST_WORKS = 50;

const workOf = ({ id, properties }: ReadNode): string => textOf(properties, 'work') ?? workOfUri(id);
