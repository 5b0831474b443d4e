import { EDGES, type EdgeDeclaration, type EdgeKind } from '../../model/graph-schema.ts';
import type { PropertyMap } from '../../model/property-graph.ts';
import { checkReading } from '../check-walk.ts';
import type { NodeRecord, Parameters, Selection } from '../plan.ts';
import { WALKED_TYPES } from '../walk.ts';
import { type Described, type Fan, type FanRequest, type Found, linkKey, type Step } from '../walk-steps.ts';
import {
  compileSelection,
  rowsIn,
  type Columns,
  type Row,
  textIn,
  textsIn,
  valueIn,
} from './compile-page.ts';
import type { Values } from './connection.ts';
import {
  live,
  onBothFootings,
  pinnedText,
  where,
  type Footing,
  type PinnedText,
} from './pinned-statement.ts';
import { wholeNumber } from './statement-parameters.ts';
import { StatementScope } from './statement-scope.ts';
import { NODE, quoted, usingIds } from './vocabulary.ts';

/** A statement of a walk: its row holds one list of rows. */
export interface WalkStatement<T> {
  readonly text: PinnedText;
  readonly values: Values;
  readonly decode: (rows: unknown) => T;
}

/** Finds a live node by its id, an expression. The index by id holds `since` as well, and is taken where that is named. */
export function nodeById(node: string, id: string, footing: Footing): string {
  const held = footing === 'settled' ? [`${node}.since IS NOT NULL`] : live(node, footing);
  return `MATCH (${node}:${NODE}) ${usingIds(node)} ${where([`${node}.dataset = $dataset`, `${node}.id = ${id}`, ...held])}`;
}

const FIND = pinnedText((footing) => ({
  call: `CALL (g) {\nUNWIND $ids AS id\n${nodeById('n', 'id', footing)}\nRETURN collect([n.id]) AS rows\n}`,
  variables: ['rows'],
}));

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
  const callOn = (footing: Footing): string =>
    [
      'CALL (g) {',
      'UNWIND $ids AS id',
      nodeById('n', 'id', footing),
      'CALL (n, g) {',
      `MATCH ${pattern} ${where([...live('r', footing), 'm <> n'])}`,
      'WITH type(r) AS kind, startNode(r) = n AS outward, r.position AS position, m.id AS far',
      'ORDER BY kind, position, far',
      'WITH kind, outward, collect(far) AS steps',
      'RETURN collect([kind, outward, steps[..$most]]) AS fans',
      '}',
      'RETURN collect([n.id, fans]) AS rows',
      '}',
    ].join('\n');
  return {
    text: pinnedText((footing) => ({ call: callOn(footing), variables: ['rows'] })),
    // One more tells whether there is more.
    values: { ids: nodes, most: wholeNumber(most + 1) },
    decode: (rows) => new Map(rowsIn(rows).map(([id, fans]) => [textIn(id), fanIn(fans, most)])),
  };
}

function fanIn(value: unknown, most: number): Fan<string> {
  let cut = false;
  const groups = rowsIn(value).map(([name, outward, found]) => {
    const kind = edgeKindIn(name);
    const steps = textsIn(found);
    if (steps.length > most) cut = true;
    return steps.slice(0, most).map((far): Step<string> => ({ kind, outward: outward === true, far }));
  });
  const placeOf = ([step]: readonly Step<string>[]): string =>
    step === undefined ? '' : `${step.kind} ${step.outward ? '0' : '1'}`;
  groups.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  return { steps: groups.flat(), cut };
}

export function edgeKindIn(value: unknown): EdgeKind {
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

/** What is read of the nodes of an answer, and what its edges say of themselves. */
export interface Description {
  readonly text: PinnedText;
  readonly bind: (found: Found<string>, parameters: Parameters) => Values;
  readonly decode: (rows: unknown, parameters: Parameters) => Described<string>;
}

/** What the statement of a description depends on. */
export interface DescriptionShape {
  readonly selection: Selection;
  /** Names of the slots of positions that are not null. */
  readonly positions: readonly string[];
}

/** What is read of the node `n` of a walk, on both footings. */
export function walkedColumns({ selection, positions }: DescriptionShape) {
  return onBothFootings((footing) => {
    const scope = new StatementScope(new Set(positions), footing);
    return { scope, columns: compileSelection(selection, 'n', WALKED_TYPES, scope) };
  });
}

/** @throws StoreError STORE_MISUSED where the selection does not fit the declaration */
export function compileDescription({ selection, positions }: DescriptionShape): Description {
  checkReading(selection);
  const forms = walkedColumns({ selection, positions });
  const { scope, columns } = forms.settled;
  return {
    text: pinnedText((footing) => ({
      call: describing(forms[footing].columns, footing),
      variables: ['rows'],
    })),
    bind: ({ nodes, links }, parameters) => ({
      ...scope.parameters.bind(parameters),
      ids: nodes,
      links: links
        .filter(({ kind }) => Object.keys(EDGES[kind].properties).length > 0)
        .map(({ kind, from, to }) => [kind, from, to]),
    }),
    decode: (rows, parameters) => {
      const [found, edges] = rowsIn(rows);
      const records = rowsIn(found).map((row) => columns.decode(row, parameters));
      return {
        nodes: new Map(records.map((record) => [record.id, record])),
        facts: new Map(
          rowsIn(edges).map((row) => {
            const [kind, from, to] = [edgeKindIn(row[0]), textIn(row[1]), textIn(row[2])];
            return [linkKey({ kind, from, to }), factsIn(kind, FACTS, row.slice(3))];
          }),
        ),
      };
    },
  };
}

/** Reads columns of the nodes `$ids`, and the facts of the edges `$links`. */
function describing(columns: Columns<NodeRecord>, footing: Footing): string {
  return [
    'CALL (g) {',
    `UNWIND $ids AS id\n${nodeById('n', 'id', footing)}`,
    ...(columns.calls === '' ? [] : [`WITH n, g\n${columns.calls}`]),
    `RETURN collect([${columns.expressions.join(', ')}]) AS nodes`,
    '}',
    'CALL (g) {',
    'UNWIND $links AS link',
    nodeById('a', 'link[1]', footing),
    nodeById('b', 'link[2]', footing),
    `MATCH (a)-[r]->(b) ${where(['type(r) = link[0]', ...live('r', footing)])}`,
    `RETURN collect([type(r), a.id, b.id, ${FACTS.map((name) => `r.${quoted(name)}`).join(', ')}]) AS links`,
    '}',
    'WITH g, [nodes, links] AS rows',
  ].join('\n');
}

/** @param names those of the values of the row */
export function factsIn(kind: EdgeKind, names: readonly string[], row: Row): PropertyMap {
  const declared = Object.keys(EDGES[kind].properties);
  return Object.fromEntries(declared.map((name) => [name, valueIn(row[names.indexOf(name)])]));
}
