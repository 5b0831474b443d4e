import type { ResolvedCitation } from '../../model/citation.ts';
import { propertyNamesOf } from '../../model/graph-schema.ts';
import type { IsoDate } from '../../model/instrument.ts';
import { codePointOffsets } from '../code-points.ts';
import type { Context } from '../context.ts';
import type { ReadNode } from '../plan/read-node.ts';
import { readPlan } from '../plan/request.ts';
import { instrumentUris } from './lookup.ts';

/** A citation with what it leads to, as far as that is held. */
export interface FollowedCitation {
  readonly citation: ResolvedCitation;
  /** Offsets in code points. */
  readonly span: { readonly start: number; readonly end: number };
  readonly work: ReadNode | null;
  readonly provision: ReadNode | null;
}

/**
 * Every citation in a text, followed to what is held on a day.
 *
 * @param within in which instrument the text stands, of which a bare 第二十二条 is; null where in none
 * @example 献血法第十八条 → the work /cn/献血法, and the article of its version in force
 */
export async function citationsIn(
  text: string,
  within: Parameters<Context['resolveCitations']>[1],
  asOf: IsoDate,
  context: Context,
): Promise<FollowedCitation[]> {
  // What the words name is told with each: of a uri that is not held there is nothing more to tell.
  const unnoted = { ...context, store: context.unnoted };
  return withNodes(text, await context.resolveCitations(text, within), asOf, unnoted);
}

/** The works and provisions that citations lead to: three plans, however many there are. */
async function withNodes(
  text: string,
  citations: readonly ResolvedCitation[],
  asOf: IsoDate,
  context: Context,
): Promise<FollowedCitation[]> {
  const uris = [...new Set(citations.flatMap(({ work }) => work ?? []))];
  const versions = await instrumentUris(uris, asOf, context);
  const idOf = ({ work, eId, resolution }: ResolvedCitation): string | null => {
    const version = work === null ? undefined : versions.get(work);
    return resolution !== 'RESOLVED' || version === undefined || eId === null ? null : `${version}#${eId}`;
  };
  const [works, provisions] = await Promise.all([
    readWhole('Work', uris, asOf, context),
    readWhole(
      'Provision',
      [...new Set(citations.flatMap((citation) => idOf(citation) ?? []))],
      asOf,
      context,
    ),
  ]);
  const offsets = codePointOffsets(text);
  return citations.map((citation) => ({
    citation,
    span: { start: offsets(citation.span.start), end: offsets(citation.span.end) },
    work: works.get(citation.work ?? '') ?? null,
    provision: provisions.get(idOf(citation) ?? '') ?? null,
  }));
}

async function readWhole(
  family: 'Work' | 'Provision',
  ids: readonly string[],
  asOf: IsoDate,
  { store }: Context,
): Promise<ReadonlyMap<string, ReadNode>> {
  if (ids.length === 0) return new Map();
  const selection = { properties: propertyNamesOf(family), edges: [] };
  const page = await readPlan(store, { by: 'ids', type: { family }, ids }, selection, asOf);
  return new Map(page.edges.map(({ node }) => [node.id, node]));
}
