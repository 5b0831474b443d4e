import { FAMILY_NAMES, EDGES, type EdgeKind, type Family } from '../../model/graph-schema.ts';
import type { PropertyMap } from '../../model/property-graph.ts';
import { checkReading } from '../check-walk.ts';
import { NeighbourhoodWalk } from '../neighbourhood-walk.ts';
import type { NodeRecord, Parameters, Selection } from '../plan.ts';
import {
  NO_PATHS,
  type Neighbourhood,
  type NeighbourhoodSpec,
  type Path,
  type Paths,
  type PathSpec,
} from '../walk.ts';
import {
  type Described,
  edgeOf,
  type Fan,
  type FanRequest,
  type Found,
  type Link,
  linkKey,
  linkOf,
  nodeOf,
  sortedKinds,
  type Step,
} from '../walk-steps.ts';
import { adjacencyOf } from './adjacency.ts';
import { compileNodes, type CompiledNodes } from './compile-plan.ts';
import type { Connection } from './connection.ts';
import { readProperties } from './decode.ts';
import { findPaths } from './path-search.ts';
import { readNodes } from './run-plan.ts';
import { column, edgePropertiesOf, edgeTable, nodeTable } from './tables.ts';

/** Nodes are walked by their numbers, which are in the order of the ids. */
const byNumber = (a: number, b: number): number => a - b;

/** What a walk reads of its nodes, by family; prepared once for a selection. */
export type CompiledReading = ReadonlyMap<Family, CompiledNodes>;

/** @throws StoreError STORE_MISUSED where the selection does not fit the declaration */
export function compileReading(selection: Selection): CompiledReading {
  checkReading(selection);
  return new Map(FAMILY_NAMES.map((family) => [family, compileNodes(selection, family)]));
}

/** A reading with its values. */
export interface BoundReading {
  readonly compiled: CompiledReading;
  readonly parameters: Parameters;
}

export function runNeighbourhood(
  connection: Connection,
  spec: NeighbourhoodSpec,
  reading: BoundReading,
): Neighbourhood {
  const starts = [...numbersOf(connection, [...new Set(spec.from)]).values()];
  const walk = new NeighbourhoodWalk(spec, starts, byNumber);
  for (let request = walk.next(); request !== null; request = walk.next()) {
    walk.take(fansOf(connection, request));
  }
  return walk.answer(describe(connection, walk.found(), reading));
}

export function runPaths(connection: Connection, spec: PathSpec, reading: BoundReading): Paths {
  const ends = numbersOf(connection, [spec.from, spec.to]);
  const [from, to] = [ends.get(spec.from), ends.get(spec.to)];
  if (from === undefined || to === undefined) return NO_PATHS;
  const { paths, hasMore, truncated } = findPaths(spec, from, to, adjacencyOf(connection));
  const found = paths.map((steps) => {
    const nodes = [from, ...steps.map(({ far }) => far)];
    return { nodes, links: steps.map((step, index) => linkOf(nodes[index] ?? from, step)) };
  });
  const described = describe(
    connection,
    { nodes: found.flatMap(({ nodes }) => nodes), links: found.flatMap(({ links }) => links) },
    reading,
  );
  return {
    paths: found.map(({ nodes, links }): Path => ({
      nodes: nodes.map((node) => nodeOf(node, described)),
      edges: links.map((link) => edgeOf(link, described)),
    })),
    hasMore,
    truncated,
  };
}

/** Numbers of nodes by id; missing ones left out. */
function numbersOf(connection: Connection, ids: readonly string[]): ReadonlyMap<string, number> {
  const list = JSON.stringify(ids);
  const numbers = new Map<string, number>();
  for (const family of FAMILY_NAMES) {
    if (numbers.size === ids.length) break;
    const text = `SELECT n.id, n.pk FROM json_each(?) j CROSS JOIN ${nodeTable(family)} n ON n.id = j.value`;
    for (const [id, pk] of connection.rows(text, list)) numbers.set(String(id), Number(pk));
  }
  return numbers;
}

function fansOf(
  connection: Connection,
  { nodes, kinds, direction, most }: FanRequest<number>,
): ReadonlyMap<number, Fan<number>> {
  const adjacency = adjacencyOf(connection);
  const sides = sortedKinds(kinds).flatMap((kind) =>
    [true, false].flatMap((outward) =>
      direction === (outward ? 'IN' : 'OUT') ? [] : (adjacency.side(kind, outward) ?? []),
    ),
  );
  return new Map(
    nodes.map((node): [number, Fan<number>] => {
      const steps: Step<number>[] = [];
      let cut = false;
      for (const side of sides) {
        const { far, start, end } = side.farEnds(node);
        if (end - start > most) cut = true;
        for (let index = start; index < Math.min(end, start + most); index += 1) {
          steps.push({ kind: side.kind, outward: side.outward, far: far[index] ?? 0 });
        }
      }
      return [node, { steps, cut }];
    }),
  );
}

function describe(
  connection: Connection,
  { nodes, links }: Found<number>,
  { compiled, parameters }: BoundReading,
): Described<number> {
  let wanted = [...new Set(nodes)];
  const described = new Map<number, NodeRecord>();
  for (const family of likelyFamilies(links)) {
    const reading = compiled.get(family);
    if (reading === undefined) continue;
    if (wanted.length === 0) break;
    const read = readNodes(connection, reading, wanted, parameters);
    for (const [pk, record] of read) described.set(pk, record);
    wanted = wanted.filter((pk) => !read.has(pk));
  }
  return {
    nodes: described,
    facts: new Map(links.map((link) => [linkKey(link), factsOf(connection, link)])),
  };
}

/** All families, those first at which the edges may end. */
function likelyFamilies(links: readonly Link<number>[]): ReadonlySet<Family> {
  const kinds = new Set<EdgeKind>(links.map(({ kind }) => kind));
  const ends = Array.from(kinds, (kind): readonly Family[] => [...EDGES[kind].from, ...EDGES[kind].to]);
  return new Set([...ends.flat(), ...FAMILY_NAMES]);
}

function factsOf(connection: Connection, { kind, from, to }: Link<number>): PropertyMap {
  const declared = edgePropertiesOf(kind);
  if (declared.length === 0) return {};
  const columns = declared.map(([name]) => column(name)).join(', ');
  const text = `SELECT ${columns} FROM ${edgeTable(kind)} WHERE src = ? AND dst = ?`;
  const [row] = connection.rows(text, from, to);
  return readProperties(row ?? [], {
    names: declared.map(([name]) => name),
    types: declared.map(([, { type }]) => type),
    from: 0,
  });
}
