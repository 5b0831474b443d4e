import type { EdgeKind } from '../model/graph-schema.ts';
import type { GraphEdge } from '../model/property-graph.ts';
import { compareText } from '../text/compare-text.ts';
import { isProvision } from './derive-containment.ts';

/** The kind of edges from which others are derived here. */
export const TELLS_CORRESPONDENCE: ReadonlySet<EdgeKind> = new Set<EdgeKind>(['CORRESPONDS_TO']);

type FlatKind = Extract<EdgeKind, 'CORRESPONDS_WITHIN' | 'PART_CORRESPONDS_TO'>;
const FLAT_KINDS: readonly FlatKind[] = ['CORRESPONDS_WITHIN', 'PART_CORRESPONDS_TO'];

const NONE: readonly GraphEdge[] = [];

/** A derived edge before those with the same ends are put together: `at` is the part of the whole that corresponds. */
interface Reach {
  readonly kind: FlatKind;
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly edge: GraphEdge;
}

/**
 * The edges by which an article and a chapter have the counterparts of their paragraphs, by the node that they leave:
 * PART_CORRESPONDS_TO from every provision around a local one, CORRESPONDS_WITHIN to every one around a national one,
 * themselves included. Where several parts lead to one end, the edge tells of the closest and names them all.
 *
 * @param edges CORRESPONDS_TO
 * @param aroundCited what lies around a cited provision, itself included, the nearest first
 * @example 北京市献血条例 art_47__para_1 = 献血法 art_18__para_1: PART_CORRESPONDS_TO art_47 → art_18__para_1, at
 * art_47__para_1; CORRESPONDS_WITHIN art_47__para_1 → art_18, at art_18__para_1
 */
export function correspondencesIn(
  edges: readonly GraphEdge[],
  aroundCited: (provision: string) => readonly string[],
): (id: string) => readonly GraphEdge[] {
  const around = (id: string): readonly string[] => aroundCited(id).filter(isProvision);
  const reaches = edges.flatMap((edge): readonly Reach[] => {
    const { from, to } = edge;
    const national = around(to);
    if (national.length === 0) return [];
    return [
      ...national.map((whole): Reach => ({
        kind: 'CORRESPONDS_WITHIN',
        from,
        to: whole,
        at: eIdIn(to),
        edge,
      })),
      ...around(from).map((whole): Reach => ({
        kind: 'PART_CORRESPONDS_TO',
        from: whole,
        to,
        at: eIdIn(from),
        edge,
      })),
    ];
  });
  const leaving = Map.groupBy(reaches.sort(closestFirst), ({ from }) => from);
  return (id) => {
    const ofNode = leaving.get(id);
    if (ofNode === undefined) return NONE;
    return FLAT_KINDS.flatMap((kind) => {
      const byEnd = Map.groupBy(
        ofNode.filter((reach) => reach.kind === kind),
        ({ to }) => to,
      );
      return [...byEnd.values()].flatMap(joined);
    });
  };
}

/** One edge for what leads from one node to another, its place among those of its kind given. */
function joined(reaches: readonly Reach[], position: number): readonly GraphEdge[] {
  const [closest] = reaches;
  if (closest === undefined) return [];
  const { kind, from, to, edge } = closest;
  const properties = { ...edge.properties, at: reaches.map(({ at }) => at) };
  return [{ kind, from, to, owner: edge.owner, position, properties }];
}

/** No order of loading has a part in it. */
function closestFirst(a: Reach, b: Reach): number {
  return (
    scoreOf(b.edge) - scoreOf(a.edge) ||
    compareText(a.edge.from, b.edge.from) ||
    a.edge.position - b.edge.position
  );
}

function scoreOf({ properties }: GraphEdge): number {
  const score = properties['score'];
  return typeof score === 'number' ? score : 0;
}

const eIdIn = (id: string): string => id.slice(id.indexOf('#') + 1);
