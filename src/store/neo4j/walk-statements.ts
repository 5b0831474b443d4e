import { EDGES, isNodeKind, type EdgeDeclaration, type EdgeKind } from '../../model/graph-schema.ts';
import type { PropertyMap } from '../../model/property-graph.ts';
import type { WalkNode } from '../walk.ts';
import { type Described, type Fan, type FanRequest, type Found, linkKey, type Step } from '../walk-steps.ts';
import { live } from './compile-filter.ts';
import { rowsIn, type Row, textIn, valueIn } from './compile-page.ts';
import type { Values } from './connection.ts';
import { betweenGenerations } from './pinned-statement.ts';
import { wholeNumber } from './statement-parameters.ts';
import { NODE, quoted } from './vocabulary.ts';

/** A statement of a walk: after the two generations its row holds one list of rows. */
export interface WalkStatement<T> {
  readonly text: string;
  readonly values: Values;
  readonly decode: (rows: unknown) => T;
}

const byId = (node: string, id: string): string =>
  `MATCH (${node}:${NODE}) WHERE ${node}.dataset = $dataset AND ${node}.id = ${id} AND ${live(node)}`;

const FIND = betweenGenerations(
  `CALL (g) {\nUNWIND $ids AS id\n${byId('n', 'id')}\nRETURN collect([n.id]) AS rows\n}`,
  ['rows'],
);

/** Those of the ids that there are. */
export function findStatement(ids: readonly string[]): WalkStatement<readonly string[]> {
  return { text: FIND, values: { ids }, decode: (rows) => rowsIn(rows).map(([id]) => textIn(id)) };
}

/**
 * The edges of some nodes, all in one statement. The kinds stand in its text, as only then are the edges of other
 * kinds at a node not touched; no value does.
 */
export function fanStatement({
  nodes,
  kinds,
  direction,
  most,
}: FanRequest<string>): WalkStatement<ReadonlyMap<string, Fan<string>>> {
  const edge = `[r:${kinds.join('|')}]`;
  const pattern =
    direction === 'BOTH' ? `(n)-${edge}-(m)` : direction === 'OUT' ? `(n)-${edge}->(m)` : `(n)<-${edge}-(m)`;
  const call = [
    'CALL (g) {',
    'UNWIND $ids AS id',
    byId('n', 'id'),
    'CALL (n, g) {',
    `MATCH ${pattern} WHERE ${live('r')} AND m <> n`,
    'WITH type(r) AS kind, startNode(r) = n AS outward, r.position AS position, m.id AS far',
    'ORDER BY kind, position, far',
    'WITH kind, outward, collect([position, far]) AS steps',
    'RETURN collect([kind, outward, steps[..$most]]) AS fans',
    '}',
    'RETURN collect([n.id, fans]) AS rows',
    '}',
  ].join('\n');
  return {
    text: betweenGenerations(call, ['rows']),
    // One more tells whether there is more.
    values: { ids: nodes, most: wholeNumber(most + 1) },
    decode: (rows) => new Map(rowsIn(rows).map(([id, fans]) => [textIn(id), fanIn(fans, most)])),
  };
}

function fanIn(value: unknown, most: number): Fan<string> {
  let cut = false;
  const groups = rowsIn(value).map(([name, outward, found]) => {
    const kind = edgeKindIn(name);
    const steps = rowsIn(found);
    if (steps.length > most) cut = true;
    return steps.slice(0, most).map(([position, far]): Step<string> => ({
      kind,
      outward: outward === true,
      far: textIn(far),
      position: Number(position),
    }));
  });
  const placeOf = ([step]: readonly Step<string>[]): string =>
    step === undefined ? '' : `${step.kind} ${step.outward ? '0' : '1'}`;
  groups.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  return { steps: groups.flat(), cut };
}

function edgeKindIn(value: unknown): EdgeKind {
  const kind = textIn(value);
  if (isEdgeKind(kind)) return kind;
  throw new TypeError(`The store holds an edge of the kind ${kind}.`);
}

function isEdgeKind(kind: string): kind is EdgeKind {
  return Object.hasOwn(EDGES, kind);
}

const FACTS = [
  ...new Set(Object.values(EDGES).flatMap(({ properties }: EdgeDeclaration) => Object.keys(properties))),
];

const DESCRIBE = betweenGenerations(
  [
    'CALL (g) {',
    `UNWIND $ids AS id\n${byId('n', 'id')}`,
    'RETURN collect([n.id, n.nodeKind]) AS nodes',
    '}',
    'CALL (g) {',
    'UNWIND $links AS link',
    byId('a', 'link[1]'),
    byId('b', 'link[2]'),
    `MATCH (a)-[r]->(b) WHERE type(r) = link[0] AND ${live('r')}`,
    `RETURN collect([type(r), a.id, b.id, ${FACTS.map((name) => `r.${quoted(name)}`).join(', ')}]) AS links`,
    '}',
    'WITH g, [nodes, links] AS rows',
  ].join('\n'),
  ['rows'],
);

/** The kinds of the nodes of an answer, and what its edges say of themselves. */
export function describeStatement({ nodes, links }: Found<string>): WalkStatement<Described<string>> {
  const wanted = links.filter(({ kind }) => Object.keys(EDGES[kind].properties).length > 0);
  return {
    text: DESCRIBE,
    values: { ids: nodes, links: wanted.map(({ kind, from, to }) => [kind, from, to]) },
    decode: (rows) => {
      const [found, edges] = rowsIn(rows);
      return {
        nodes: new Map(rowsIn(found).map(([id, kind]) => [textIn(id), nodeIn(id, kind)])),
        facts: new Map(
          rowsIn(edges).map((row) => {
            const [kind, from, to] = [edgeKindIn(row[0]), textIn(row[1]), textIn(row[2])];
            return [linkKey({ kind, from, to, position: 0 }), factsIn(kind, row.slice(3))];
          }),
        ),
      };
    },
  };
}

function nodeIn(id: unknown, value: unknown): WalkNode {
  const kind = textIn(value);
  if (!isNodeKind(kind)) throw new TypeError(`The store holds a node of the kind ${kind}.`);
  return { id: textIn(id), kind };
}

function factsIn(kind: EdgeKind, row: Row): PropertyMap {
  const names = Object.keys(EDGES[kind].properties);
  return Object.fromEntries(names.map((name) => [name, valueIn(row[FACTS.indexOf(name)])]));
}
