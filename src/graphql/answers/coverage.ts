import { articleEId } from '../../model/eid.ts';
import type { IsoDate } from '../../model/instrument.ts';
import type { PropertyMap } from '../../model/property-graph.ts';
import { workOfUri } from '../../model/instrument-uri.ts';
import { chooseInstruments } from './chosen-instruments.ts';
import type { Context } from '../context.ts';
import { CORRESPONDENCE } from '../fields/edge-facts.ts';
import { followed, within } from '../plan/follow.ts';
import {
  eIdOf,
  nodesBehind,
  numberOf,
  pageBehind,
  type ReadEdge,
  type ReadNode,
  textOf,
} from '../plan/read-node.ts';
import { readPlan } from '../plan/request.ts';

/** What a row of the matrix is. */
export const COVERAGE_UNITS = ['ARTICLE', 'PARAGRAPH'] as const;
export type CoverageUnit = (typeof COVERAGE_UNITS)[number];

/** A local provision that takes up a national one, with what that rests on; always INFERRED. */
export interface CoveringProvision {
  readonly provision: ReadNode;
  readonly properties: PropertyMap;
}

/** What one local instrument has on one national article; [] where there is a gap. */
export interface CoverageCell {
  readonly instrument: ReadNode;
  readonly provisions: readonly CoveringProvision[];
}

export interface CoverageRow {
  readonly provision: ReadNode;
  /** One for each column, in their order. */
  readonly cells: readonly CoverageCell[];
  /** Whether no column covers it, though one was compared: where none was, nothing is known. */
  readonly gap: boolean;
}

export interface CoverageColumn {
  readonly instrument: ReadNode;
  /** How many rows it covers. */
  readonly covered: number;
  /** Whether any correspondence of it is held; if not, its blanks are unknown and not gaps. */
  readonly compared: boolean;
}

/** Which national provisions local instruments take up. */
export interface Coverage {
  readonly national: ReadNode;
  readonly by: CoverageUnit;
  readonly columns: readonly CoverageColumn[];
  readonly rows: readonly CoverageRow[];
}

/** Which matrix is wanted. */
export interface CoverageQuestion {
  readonly national: string;
  /** uris of works or instruments; null for all that implement the national work. */
  readonly instruments: readonly string[] | null;
  readonly by: CoverageUnit;
  /** Properties that are wanted of the provisions. */
  readonly properties: readonly string[];
}

const KINDS = {
  ARTICLE: ['Article', 'Point'],
  PARAGRAPH: ['Paragraph', 'Preamble'],
} as const;

/**
 * The coverage matrix of a national law: a row for each of its articles (or paragraphs), a column for each local
 * instrument, by the correspondences that the store holds. Two calls of the store, whatever the number of columns;
 * null where the national law is not held. An instrument that is not held has no column.
 *
 * @example 反电信网络诈骗法 with 浙江, 湖南, 北京: art_22 → 浙江 art_25__para_2, 湖南 art_20__para_2, 北京 []
 */
export async function coverage(
  { national, instruments, by, properties }: CoverageQuestion,
  asOf: IsoDate,
  context: Context,
): Promise<Coverage | null> {
  const asked = instruments ?? [];
  const chosen = await chooseInstruments(
    [national, ...asked],
    instruments === null ? workOfUri(national) : null,
    asOf,
    context,
  );
  const law = chosen.of(national);
  if (law === null) return null;
  const columns =
    instruments === null
      ? chosen.implementing.filter(({ id }) => id !== law.id)
      : distinct(asked.flatMap((uri) => chosen.of(uri) ?? []));
  const provisions = await readProvisions(
    law.id,
    columns,
    [...new Set([...properties, ...READ])].sort(),
    asOf,
    context,
  );
  const held = new Set(
    provisions.flatMap((provision) =>
      coveringEdges(provision).map(({ node }) => textOf(node.properties, 'instrument')),
    ),
  );
  const rows = rowsOf(provisions, by).map(({ provision, edges }) => {
    const cells = cellsOf(columns, edges);
    return { provision, cells, gap: held.size > 0 && cells.every((cell) => cell.provisions.length === 0) };
  });
  return {
    national: law,
    by,
    rows,
    columns: columns.map((instrument, index) => ({
      instrument,
      compared: held.has(instrument.id),
      covered: rows.filter(({ cells }) => (cells[index]?.provisions.length ?? 0) > 0).length,
    })),
  };
}

function distinct(nodes: readonly ReadNode[]): readonly ReadNode[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

/** What the matrix is made from, whatever is asked of its provisions. */
const READ = ['eId', 'function', 'instrument'];

const COVERING = 'covering';
const PROVISIONS = 'provisions';

async function readProvisions(
  law: string,
  columns: readonly ReadNode[],
  properties: readonly string[],
  asOf: IsoDate,
  context: Context,
): Promise<readonly ReadNode[]> {
  const page = await readPlan(
    context.store,
    { by: 'ids', type: { family: 'Instrument' }, ids: [law] },
    {
      properties: [],
      edges: [
        within(asOf, {
          key: PROVISIONS,
          type: { family: 'Provision', kinds: [...KINDS.ARTICLE, ...KINDS.PARAGRAPH] },
          properties,
          edges: [
            followed(asOf, {
              key: COVERING,
              edge: 'CORRESPONDS_TO',
              direction: 'IN',
              type: { family: 'Provision' },
              properties,
              facts: CORRESPONDENCE,
              condition: { property: 'instrument', op: 'in', value: columns.map(({ id }) => id) },
              order: [
                { property: 'instrument', direction: 'ASC' },
                { property: 'position', direction: 'ASC' },
              ],
            }),
          ],
        }),
      ],
    },
    asOf,
  );
  return nodesBehind(page.edges[0]?.node, PROVISIONS);
}

const coveringEdges = (provision: ReadNode): readonly ReadEdge[] => pageBehind(provision, COVERING).edges;

interface Row {
  readonly provision: ReadNode;
  readonly edges: readonly ReadEdge[];
}

/** Paragraphs with their correspondences, or articles with those of all their paragraphs; 施行日期 is no row. */
function rowsOf(provisions: readonly ReadNode[], by: CoverageUnit): readonly Row[] {
  const isKind = ({ kind }: ReadNode): boolean => KINDS[by].some((known) => known === kind);
  const paragraphs = Map.groupBy(
    provisions.filter(({ kind }) => KINDS.PARAGRAPH.some((known) => known === kind)),
    (provision) => (by === 'ARTICLE' ? articleEId(eIdOf(provision)) : eIdOf(provision)),
  );
  return provisions.filter(isKind).flatMap((provision): Row[] => {
    const own = paragraphs.get(eIdOf(provision)) ?? [];
    if (own.length > 0 && own.every(({ properties }) => properties['function'] === 'COMMENCEMENT')) return [];
    return [
      { provision, edges: [provision, ...own.filter((one) => one !== provision)].flatMap(coveringEdges) },
    ];
  });
}

function cellsOf(columns: readonly ReadNode[], edges: readonly ReadEdge[]): readonly CoverageCell[] {
  const byInstrument = Map.groupBy(edges, ({ node }) => textOf(node.properties, 'instrument') ?? '');
  return columns.map((instrument) => ({
    instrument,
    provisions: closest(byInstrument.get(instrument.id) ?? []),
  }));
}

/** Each local provision once, with its closest correspondence; the closest first. */
function closest(edges: readonly ReadEdge[]): readonly CoveringProvision[] {
  const found = new Map<string, ReadEdge>();
  for (const edge of edges) {
    const known = found.get(edge.node.id);
    if (known === undefined || scoreOf(edge) > scoreOf(known)) found.set(edge.node.id, edge);
  }
  return [...found.values()]
    .sort((a, b) => scoreOf(b) - scoreOf(a))
    .map(({ node, properties }) => ({ provision: node, properties }));
}

const scoreOf = ({ properties }: ReadEdge): number => numberOf(properties, 'score') ?? 0;
