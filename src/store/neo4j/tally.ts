import { FAMILY_NAMES, familyOf, isNodeKind } from '../../model/graph-schema.ts';
import { fewValuedOf } from '../../model/indexed-properties.ts';
import type { GraphNode } from '../../model/property-graph.ts';
import type { Row } from './compile-page.ts';
import type { RunStatement } from './connection.ts';
import type { LoadChanges } from './load-changes.ts';
import type { LoadLock } from './load-lock.ts';
import { storedValue, wholeNumber } from './statement-parameters.ts';
import { chunksOf } from './stored-state.ts';
import { LIVE, NODE, quoted, TALLY, usingIds } from './vocabulary.ts';

/** The properties by which nodes are counted, of all families. */
const COUNTED: readonly string[] = [...new Set(FAMILY_NAMES.flatMap(fewValuedOf))].sort();

const columnsOf = (variable: string): string =>
  [`${variable}.nodeKind`, ...COUNTED.map((name) => `${variable}.${quoted(name)}`)].join(', ');

/** How many nodes have the same kind and the same values of few: the kind, the values of COUNTED, the number. */
type Counted = Row;

/** Counts the live nodes that a load will end. */
export async function countEnding(lock: LoadLock, ids: Iterable<string>): Promise<readonly Counted[]> {
  const counted: Counted[] = [];
  for (const chunk of chunksOf(ids, 1_000)) {
    const rows = await lock.read(
      `UNWIND $ids AS id
       MATCH (n:${NODE}) ${usingIds('n')} WHERE n.dataset = $dataset AND n.id = id AND n.since IS NOT NULL AND n.until = ${LIVE}
       RETURN ${columnsOf('n')}, count(*)`,
      { ids: chunk },
    );
    counted.push(...rows);
  }
  return counted;
}

/** Changes the tallies by what a load writes and ends, in the transaction that moves the pointer. */
export async function changeTallies(
  run: RunStatement,
  dataset: string,
  { writtenNodes }: LoadChanges,
  ending: readonly Counted[],
): Promise<void> {
  const before = await run(
    `MATCH (t:${TALLY}) WHERE t.dataset = $dataset AND t.family IS NOT NULL RETURN ${columnsOf('t')}, t.nodes`,
    { dataset },
  );
  const written = writtenNodes.map(({ node }) => [...countedValues(node), 1]);
  const ended = ending.map((row) => [...row.slice(0, -1), -Number(row.at(-1))]);
  await writeTallies(run, dataset, [...before, ...written, ...ended]);
}

/** Counts all nodes that a generation holds: of data that was loaded before there were tallies. */
export async function tallyWhole(run: RunStatement, dataset: string, generation: number): Promise<void> {
  const counted = await run(
    `MATCH (n:${NODE}) WHERE n.dataset = $dataset AND n.id IS NOT NULL AND n.since <= $generation AND n.until > $generation
     RETURN ${columnsOf('n')}, count(*)`,
    { dataset, generation: wholeNumber(generation) },
  );
  await writeTallies(run, dataset, counted);
}

async function writeTallies(run: RunStatement, dataset: string, counted: readonly Counted[]): Promise<void> {
  const sums = new Map<string, number>();
  for (const row of counted) {
    const key = JSON.stringify(row.slice(0, -1));
    sums.set(key, (sums.get(key) ?? 0) + Number(row.at(-1)));
  }
  const rows = [...sums].flatMap(([key, nodes]) => (nodes > 0 ? [tallyRow(dataset, key, nodes)] : []));
  await run(`MATCH (t:${TALLY}) WHERE t.dataset = $dataset AND t.family IS NOT NULL DELETE t`, { dataset });
  await run(`UNWIND $rows AS row CREATE (t:${TALLY}) SET t = row`, { rows });
}

function countedValues({ kind, properties }: GraphNode): readonly unknown[] {
  const declared = fewValuedOf(familyOf(kind));
  return [kind, ...COUNTED.map((name) => (declared.includes(name) ? (properties[name] ?? null) : null))];
}

function tallyRow(dataset: string, key: string, nodes: number): Readonly<Record<string, unknown>> {
  const [kind, ...values] = JSON.parse(key) as readonly unknown[];
  if (typeof kind !== 'string' || !isNodeKind(kind))
    throw new TypeError(`The store holds a node of the kind ${String(kind)}.`);
  const row: Record<string, unknown> = {
    dataset,
    family: familyOf(kind),
    nodeKind: kind,
    nodes: wholeNumber(nodes),
  };
  COUNTED.forEach((name, index) => {
    const value = values[index] ?? null;
    if (value !== null) row[name] = storedValue(value);
  });
  return row;
}
