import { EDGES, type EdgeKind } from '../../model/graph-schema.ts';
import { checkReading } from '../check-walk.ts';
import type { NodeRecord, Parameters, Selection } from '../plan.ts';
import { MOST_ORDERED, type Path, type PathSpec, type Paths } from '../walk.ts';
import { rowsIn, textIn, textsIn, type Columns, type Row } from './compile-page.ts';
import type { Values } from './connection.ts';
import { live, pinnedText, where, type Footing, type PinnedText } from './pinned-statement.ts';
import { wholeNumber } from './statement-parameters.ts';
import { quoted } from './vocabulary.ts';
import { edgeKindIn, factsIn, nodeById, walkedColumns } from './walk-statements.ts';

/** What the statement of a search for paths depends on: no value of it. */
export interface PathShape {
  /** Sorted, each once; at least one where `maxLength` is above 0. */
  readonly kinds: readonly EdgeKind[];
  readonly direction: PathSpec['direction'];
  /** 0 from a node to itself. */
  readonly maxLength: number;
  /** Whether the search itself keeps to what is live; else what it finds is looked through afterwards. */
  readonly liveOnly: boolean;
  readonly selection: Selection;
  /** Names of the slots of positions that are not null. */
  readonly positions: readonly string[];
}

/** The statement of a search for paths. */
export interface PathStatement {
  readonly text: PinnedText;
  readonly bind: (spec: PathSpec, parameters: Parameters) => Values;
  /**
   * Null where there are paths, but none that is live.
   *
   * @param values those of the one row, after the looks
   */
  readonly decode: (values: Row, spec: PathSpec, parameters: Parameters) => Paths | null;
}

/**
 * Compiles a search for all shortest paths, with what is read of their nodes, as one statement.
 *
 * Neo4j searches fastest where it need not look at the properties of the edges it passes. So it first searches over all
 * edges, whatever their generation: where any of the shortest paths found is live, those that are live are all
 * shortest paths that are. Only where none is, while a load goes on, it must search again over live edges.
 *
 * @throws StoreError STORE_MISUSED where the selection does not fit the declaration
 */
export function compilePaths(shape: PathShape): PathStatement {
  const { kinds, maxLength, selection, positions } = shape;
  checkReading(selection);
  const facts = [...new Set(kinds.flatMap((kind) => Object.keys(EDGES[kind].properties)))];
  const forms = walkedColumns({ selection, positions });
  const { scope, columns } = forms.settled;
  return {
    text: pinnedText((footing) => ({
      call: searching(shape, facts, forms[footing].columns, footing),
      variables: ['found', 'alive', 'paths', 'nodes'],
    })),
    bind: ({ from, to, first }, parameters) => ({
      ...scope.parameters.bind(parameters),
      from,
      ...(maxLength === 0 ? {} : { to, mostOrdered: wholeNumber(MOST_ORDERED + 1) }),
      first: wholeNumber(first),
    }),
    decode: ([found, alive, paths, nodes], { first }, parameters) => {
      if (Number(alive) === 0 && Number(found) > 0) return null;
      const records = new Map(
        rowsIn(nodes).map((row) => {
          const record = columns.decode(row, parameters);
          return [record.id, record];
        }),
      );
      return {
        paths: rowsIn(paths).map((path) => pathIn(path, records, facts)),
        hasMore: Number(alive) > first,
        truncated: Number(found) > MOST_ORDERED,
      };
    },
  };
}

function searching(
  { kinds, direction, maxLength, liveOnly }: PathShape,
  facts: readonly string[],
  columns: Columns<NodeRecord>,
  footing: Footing,
): string {
  const edge = ['type(r)', 'startNode(r).id', 'endNode(r).id', ...facts.map((name) => `r.${quoted(name)}`)];
  const pattern = `(a)-[:${kinds.join('|')}*..${maxLength}]-${direction === 'OUT' ? '>' : ''}(b)`;
  const livesAll =
    footing === 'settled' ? null : `all(r IN relationships(path) WHERE ${live('r', footing).join(' AND ')})`;
  const search =
    maxLength === 0
      ? ['WITH count(*) AS found, count(*) AS alive, collect([[a], []]) AS chosen']
      : [
          nodeById('b', '$to', footing),
          `MATCH path = allShortestPaths(${pattern})`,
          ...(liveOnly && livesAll !== null ? [where([livesAll])] : []),
          'WITH path LIMIT $mostOrdered',
          ...firstPaths(livesAll ?? 'true'),
        ];
  return [
    'CALL (g) {',
    nodeById('a', '$from', footing),
    ...search,
    'RETURN found, alive, chosen',
    '}',
    'CALL (g, chosen) {',
    'UNWIND chosen AS path UNWIND path[0] AS n',
    'WITH DISTINCT n, g',
    columns.calls,
    `RETURN collect([${columns.expressions.join(', ')}]) AS nodes`,
    '}',
    `WITH g, found, alive, nodes, [path IN chosen | [[n IN path[0] | n.id], [r IN path[1] | [${edge.join(', ')}]]]] AS paths`,
  ].join('\n');
}

/**
 * Of each `path`, how many were `found` and `alive`, and as `chosen` the nodes and edges of the first live ones, as `Paths`
 * orders them: by the node that a step leads to, then by its edge. Two busy ends are joined by thousands of paths, and to read
 * what puts one in order costs more than to find it: so those behind one first step stay together until it is known
 * that they can be among the first.
 */
const firstPaths = (isLive: string): readonly string[] => [
  `WITH nodes(path)[1] AS step, count(*) AS many, collect(CASE WHEN ${isLive} THEN path END) AS behind`,
  'WITH many, behind ORDER BY step.id',
  'WITH sum(many) AS found, sum(size(behind)) AS alive, [paths IN collect(behind) WHERE size(paths) > 0][..$first] AS groups',
  'CALL (groups) {',
  'UNWIND groups AS behind UNWIND behind AS path',
  'WITH nodes(path) AS nodes, relationships(path) AS edges',
  'WITH nodes, edges, [i IN range(0, 2 * size(edges) - 1) | CASE i % 2 WHEN 0 THEN nodes[i / 2 + 1].id',
  "ELSE type(edges[i / 2]) + CASE WHEN startNode(edges[i / 2]) = nodes[i / 2] THEN ' 0' ELSE ' 1' END END] AS steps",
  'ORDER BY steps LIMIT $first',
  'RETURN collect([nodes, edges]) AS chosen',
  '}',
];

function pathIn([ids, edges]: Row, records: ReadonlyMap<string, NodeRecord>, facts: readonly string[]): Path {
  return {
    nodes: textsIn(ids).map((id) => {
      const record = records.get(id);
      if (record === undefined) throw new TypeError(`Neo4j gave a path over ${id} without the node.`);
      return record;
    }),
    edges: rowsIn(edges).map((row) => {
      const kind = edgeKindIn(row[0]);
      return {
        kind,
        from: textIn(row[1]),
        to: textIn(row[2]),
        properties: factsIn(kind, facts, row.slice(3)),
      };
    }),
  };
}
