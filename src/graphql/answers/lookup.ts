import type { GraphQLResolveInfo } from 'graphql';
import { familyOf, type Family, type NodeKind } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import { isVersionUri } from '../../model/instrument-uri.ts';
import type { LruMap } from '../../store/lru-map.ts';
import type { NodeType } from '../../store/plan.ts';
import { inEitherScript } from '../../text/script.ts';
import type { Context } from '../context.ts';
import { type ReadNode, textOf } from '../plan/read-node.ts';
import { readPlan, type RootRequest } from '../plan/request.ts';
import { selectionOf } from '../plan/selection.ts';
import { statusOf, VALIDITY } from './validity.ts';

/** The node that a root field looks up, or null; one plan. */
export async function lookUp(
  root: Extract<RootRequest, { readonly by: 'ids' | 'key' }>,
  asOf: IsoDate,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ReadNode | null> {
  const { selection } = selectionOf(info, [root.type], asOf, context.planDepth);
  const page = await readPlan(context.store, root, selection, asOf);
  return page.edges[0]?.node ?? null;
}

/** The instrument of a uri, or of a work's uri the version that it means on a day; null where none is held. */
export function lookUpInstrument(
  { uri, asOf }: Asked,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ReadNode | null> {
  const day = asOf ?? context.today;
  return readInInstrument(uri, day, context, (id, within) =>
    lookUp({ by: 'ids', type: { family: 'Instrument' }, ids: [id] }, day, within, info),
  );
}

/** The provision of an eId in the instrument that a uri means on a day; null where it or the instrument is missing. */
export function lookUpProvision(
  type: NodeType,
  { uri, eId, asOf }: Asked & { readonly eId: string },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ReadNode | null> {
  const day = asOf ?? context.today;
  return readInInstrument(uri, day, context, (instrument, within) =>
    lookUp({ by: 'ids', type, ids: [`${instrument}#${eId}`] }, day, within, info),
  );
}

/** A uri of a work or an instrument, and the day on which it is asked for: today where absent. */
interface Asked {
  readonly uri: string;
  readonly asOf?: IsoDate | null | undefined;
}

/** What uris of works meant when they were last looked up, by day and uri. */
export type MeantInstruments = LruMap<string, string>;

/**
 * Reads in the instrument that a uri means; null where none is held. What a work meant last is read while the store is
 * asked what it means now, and read again only where that has changed or nothing was found: one wait instead of two.
 *
 * @example '/cn/反电信网络诈骗法' → what `read` gives of /cn/反电信网络诈骗法@2022-09-02
 */
async function readInInstrument<T>(
  uri: string,
  asOf: IsoDate,
  context: Context,
  read: (instrument: string, within: Context) => Promise<T | null>,
): Promise<T | null> {
  const key = `${asOf} ${uri}`;
  const last = context.meant.get(key);
  const [now, early] = await Promise.all([
    instrumentUri(uri, asOf, context),
    // Nobody asked for what it meant: where nothing is there, nobody is to be told so.
    last === undefined ? null : read(last, { ...context, store: context.unnoted }),
  ]);
  if (now === null) return null;
  if (now === last && early !== null) return early;
  if (now !== uri) context.meant.set(key, now);
  return read(now, context);
}

/** The actor of a name in either script, canonical or not; null where there is none. @example '公安機關' → 公安机关 */
export function lookUpActor(
  name: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ReadNode | null> {
  const root = {
    by: 'key',
    type: { family: 'Actor' },
    property: 'name',
    values: inEitherScript([name]),
  } as const;
  return lookUp(root, context.today, context, info);
}

/** Nodes by kind and id, null in the place of a missing one; one plan for each family. */
export async function lookUpAll(
  wanted: readonly ({ readonly kind: NodeKind; readonly id: string } | null)[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<(ReadNode | null)[]> {
  const families = new Map<Family, { kinds: Set<NodeKind>; ids: Set<string> }>();
  for (const node of wanted) {
    if (node === null) continue;
    const family = familyOf(node.kind);
    const group = families.get(family) ?? { kinds: new Set(), ids: new Set() };
    group.kinds.add(node.kind);
    group.ids.add(node.id);
    families.set(family, group);
  }
  const found = new Map<string, ReadNode>();
  await Promise.all(
    Array.from(families, async ([family, { kinds, ids }]) => {
      const type: NodeType = { family, kinds: [...kinds] };
      const { selection } = selectionOf(info, [type], context.today, context.planDepth);
      const page = await readPlan(
        context.store,
        { by: 'ids', type, ids: [...ids] },
        selection,
        context.today,
      );
      for (const { node } of page.edges) found.set(`${node.kind}:${node.id}`, node);
    }),
  );
  return wanted.map((node) => (node === null ? null : (found.get(`${node.kind}:${node.id}`) ?? null)));
}

const MOST_VERSIONS = 1_000;

/**
 * The uri of the instrument that a uri means on a day: itself where it names a version; of a work the version in
 * force, or else the latest; null where none is held.
 */
export async function instrumentUri(uri: string, asOf: IsoDate, context: Context): Promise<string | null> {
  return (await instrumentUris([uri], asOf, context)).get(uri) ?? null;
}

/** The same for many uris, in one plan; those of which nothing is held are left out. */
export async function instrumentUris(
  uris: readonly string[],
  asOf: IsoDate,
  context: Context,
): Promise<ReadonlyMap<string, string>> {
  const chosen = new Map(uris.filter(isVersionUri).map((uri) => [uri, uri]));
  const works = uris.filter((uri) => !isVersionUri(uri));
  if (works.length === 0) return chosen;
  const found = await versionsOf(works, [...VALIDITY, 'version', 'work'], asOf, context);
  const versions = Map.groupBy(found, (node) => textOf(node.properties, 'work') ?? '');
  for (const [work, held] of versions) {
    const version = versionOn(held, asOf);
    if (version !== undefined) chosen.set(work, version.id);
  }
  return chosen;
}

/** Versions of works, the latest first; a draft or an undated one stands before those with a date. */
export async function versionsOf(
  works: readonly string[],
  properties: readonly string[],
  asOf: IsoDate,
  context: Context,
): Promise<readonly ReadNode[]> {
  const page = await readPlan(
    context.store,
    {
      by: 'page',
      type: { family: 'Instrument' },
      page: {
        condition: { property: 'work', op: 'in', value: works },
        order: [{ property: 'version', direction: 'DESC' }],
        first: MOST_VERSIONS,
        total: false,
      },
    },
    { properties, edges: [] },
    asOf,
  );
  return page.edges.map(({ node }) => node);
}

/** The version in force on a day, or else the latest. @param versions of one work, the latest first */
export function versionOn(versions: readonly ReadNode[], asOf: IsoDate): ReadNode | undefined {
  return (
    versions.find((version) => statusOf(version, asOf) === 'IN_FORCE') ??
    versions.find((version) => /^\d/u.test(textOf(version.properties, 'version') ?? '')) ??
    versions[0]
  );
}
