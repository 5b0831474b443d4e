import { type EdgeKind, propertyNamesOf } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import { isVersionUri, workOfUri } from '../../model/instrument-uri.ts';
import type { Context } from '../context.ts';
import { followed } from '../plan/follow.ts';
import { versionOn } from './lookup.ts';
import { nodesBehind, type ReadNode, textOf } from '../plan/read-node.ts';
import { type EdgeRequest, readPlan } from '../plan/request.ts';

/** Versions of works, and one instrument of each work that implements another. */
export interface ChosenInstruments {
  /** The instrument that a uri means on the day, whole; null where none is held. */
  of(uri: string): ReadNode | null;
  /** One version of each work that implements the one asked for, by uri. */
  readonly implementing: readonly ReadNode[];
}

/** More versions than a work has, and more works than implement one. */
const MOST_INSTRUMENTS = 5_000;

const VERSIONS = 'versions';
const IMPLEMENTING = 'implementing';

/**
 * The instruments that uris of works or instruments mean on a day, as `instrumentUri` chooses them, and those that
 * implement a work: all in one call of the store, which looks at no other work.
 */
export async function chooseInstruments(
  uris: readonly string[],
  implemented: string | null,
  asOf: IsoDate,
  context: Context,
): Promise<ChosenInstruments> {
  const instruments = (key: string, edge: EdgeKind): EdgeRequest =>
    followed(asOf, {
      key,
      edge,
      direction: 'IN',
      type: { family: 'Instrument' },
      properties: propertyNamesOf('Instrument'),
      order: [{ property: 'version', direction: 'DESC' }],
      first: MOST_INSTRUMENTS,
    });
  const works = new Set([...uris, ...(implemented === null ? [] : [implemented])].map(workOfUri));
  const page = await readPlan(
    context.store,
    { by: 'key', type: { family: 'Work' }, property: 'uri', values: [...works] },
    {
      properties: [],
      edges: [
        instruments(VERSIONS, 'VERSION_OF'),
        ...(implemented === null ? [] : [instruments(IMPLEMENTING, 'IMPLEMENTS')]),
      ],
    },
    asOf,
  );
  const versions = new Map(page.edges.map(({ node }) => [node.id, nodesBehind(node, VERSIONS)]));
  const implementing = page.edges.flatMap(({ node }) =>
    node.id === implemented ? nodesBehind(node, IMPLEMENTING) : [],
  );
  return {
    of: (uri) => {
      const ofWork = versions.get(workOfUri(uri)) ?? [];
      const isVersion = isVersionUri(uri);
      const held = isVersion ? ofWork.find(({ id }) => id === uri) : versionOn(ofWork, asOf);
      if (held === undefined) context.names.note(isVersion ? 'INSTRUMENT' : 'TEXT', [uri]);
      return held ?? null;
    },
    implementing: Array.from(Map.groupBy(implementing, workOf).values(), (ofWork) => versionOn(ofWork, asOf))
      .filter((node) => node !== undefined)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const workOf = ({ id, properties }: ReadNode): string => textOf(properties, 'work') ?? workOfUri(id);
