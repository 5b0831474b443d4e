import type { EdgeKind } from '../../model/graph-schema.ts';
import type { PropertyMap } from '../../model/property-graph.ts';
import { NeighbourhoodWalk } from '../neighbourhood-walk.ts';
import { PathSearch } from '../path-search.ts';
import {
  NO_PATHS,
  type Neighbourhood,
  type NeighbourhoodSpec,
  type Paths,
  type PathSpec,
  type WalkNode,
} from '../walk.ts';
import {
  type Described,
  type Fan,
  type FanRequest,
  type Found,
  type Link,
  linkKey,
  type Step,
  type Walk,
} from '../walk-steps.ts';
import type { Connection, Row } from './connection.ts';
import { kindOf, readProperties } from './decode.ts';
import { column, edgePropertiesOf, edgeTable, FAMILY_NAMES, nodeTable } from './tables.ts';

/** Nodes are walked by their numbers, which are in the order of the ids. */
const byNumber = (a: number, b: number): number => a - b;

export function runNeighbourhood(connection: Connection, spec: NeighbourhoodSpec): Neighbourhood {
  const starts = [...numbersOf(connection, [...new Set(spec.from)]).values()];
  const walk = new NeighbourhoodWalk(spec, starts, byNumber);
  walkOn(connection, walk);
  return walk.answer(describe(connection, walk.found()));
}

export function runPaths(connection: Connection, spec: PathSpec): Paths {
  const ends = numbersOf(connection, [spec.from, spec.to]);
  const [from, to] = [ends.get(spec.from), ends.get(spec.to)];
  if (from === undefined || to === undefined) return NO_PATHS;
  const search = new PathSearch(spec, from, to, byNumber);
  walkOn(connection, search);
  return search.answer(describe(connection, search.found()));
}

function walkOn(connection: Connection, walk: Walk<number>): void {
  for (let request = walk.next(); request !== null; request = walk.next()) {
    walk.take(readFans(connection, request));
  }
}

/** Numbers of nodes by id; missing ones left out. */
function numbersOf(connection: Connection, ids: readonly string[]): ReadonlyMap<string, number> {
  const list = JSON.stringify(ids);
  const numbers = new Map<string, number>();
  for (const family of FAMILY_NAMES) {
    const text = `SELECT n.id, n.pk FROM json_each(?) j CROSS JOIN ${nodeTable(family)} n ON n.id = j.value`;
    for (const [id, pk] of connection.rows(text, list)) numbers.set(String(id), Number(pk));
  }
  return numbers;
}

interface OpenFan {
  readonly steps: Step<number>[];
  cut: boolean;
}

function readFans(
  connection: Connection,
  { nodes, kinds, direction, most }: FanRequest<number>,
): ReadonlyMap<number, Fan<number>> {
  const fans = new Map(nodes.map((node): [number, OpenFan] => [node, { steps: [], cut: false }]));
  const all = JSON.stringify(nodes);
  for (const kind of kinds) {
    for (const side of direction === 'BOTH' ? (['OUT', 'IN'] as const) : [direction]) {
      const fan = connection.mostEdges(kind, side);
      if (fan === 0) continue;
      const [near, far] = side === 'OUT' ? ['src', 'dst'] : ['dst', 'src'];
      const columns = `e.${near}, e.${far}, e.position`;
      const order = `e.position, e.${far}`;
      const rows =
        fan <= most || connection.haveFewer(most, kind, side, all)
          ? connection.rows(
              `SELECT ${columns} FROM json_each(?) j CROSS JOIN ${edgeTable(kind)} e ON e.${near} = j.value WHERE e.src <> e.dst ORDER BY j.key, ${order}`,
              all,
            )
          : nodes.flatMap((node) =>
              connection.rows(
                `SELECT ${columns} FROM ${edgeTable(kind)} e WHERE e.${near} = ? AND e.src <> e.dst ORDER BY ${order} LIMIT ?`,
                node,
                most + 1,
              ),
            );
      addSteps(fans, rows, kind, side === 'OUT', most);
    }
  }
  return fans;
}

/** Adds the steps of one kind and direction, so many at most to each fan. */
function addSteps(
  fans: ReadonlyMap<number, OpenFan>,
  rows: readonly Row[],
  kind: EdgeKind,
  outward: boolean,
  most: number,
): void {
  const counts = new Map<number, number>();
  for (const [near, far, position] of rows) {
    const node = Number(near);
    const fan = fans.get(node);
    if (fan === undefined) continue;
    const count = (counts.get(node) ?? 0) + 1;
    counts.set(node, count);
    if (count > most) fan.cut = true;
    else fan.steps.push({ kind, outward, far: Number(far), position: Number(position) });
  }
}

function describe(connection: Connection, { nodes, links }: Found<number>): Described<number> {
  const list = JSON.stringify(nodes);
  const described = new Map<number, WalkNode>();
  for (const family of FAMILY_NAMES) {
    const text = `SELECT n.pk, n.id, n.kind FROM json_each(?) j CROSS JOIN ${nodeTable(family)} n ON n.pk = j.value`;
    for (const [pk, id, kind] of connection.rows(text, list)) {
      described.set(Number(pk), { id: String(id), kind: kindOf(kind) });
    }
  }
  return {
    nodes: described,
    facts: new Map(links.map((link) => [linkKey(link), factsOf(connection, link)])),
  };
}

function factsOf(connection: Connection, { kind, from, to, position }: Link<number>): PropertyMap {
  const declared = edgePropertiesOf(kind);
  if (declared.length === 0) return {};
  const columns = declared.map(([name]) => column(name)).join(', ');
  const text = `SELECT ${columns} FROM ${edgeTable(kind)} WHERE src = ? AND position = ? AND dst = ?`;
  const [row] = connection.rows(text, from, position, to);
  return readProperties(row ?? [], {
    names: declared.map(([name]) => name),
    types: declared.map(([, { type }]) => type),
    from: 0,
  });
}
