import { pathToFileURL } from 'node:url';
import { EDGE_KINDS, FAMILY_NAMES, type EdgeKind, type Family } from '../../model/graph-schema.ts';
import type { Connection } from './connection.ts';
import { ROOM } from './node-numbers.ts';
import type { RowWriter } from './row-writer.ts';
import { column, edgePropertiesOf, edgeTable, nodePropertiesOf, nodeTable, tallyTable } from './tables.ts';

/**
 * Copies the rows of a data file into empty tables, each node with the number that it would have if all were loaded at
 * once (`numbersOf`): then there is room between any two again. Nothing but the numbers changes. SQLite alone sees the
 * rows, so memory does not grow with them.
 *
 * @param path of the data file
 * @param writer of the tables; it writes the tokens when it is told to finish
 */
export function copyRenumbered(next: Connection, path: string, writer: RowWriter): void {
  const address = pathToFileURL(path);
  address.searchParams.set('immutable', '1');
  next.run('ATTACH ? AS held', address.href);
  next.execute(NUMBERS);
  for (const table of ['owner', ...FAMILY_NAMES.map(tallyTable)]) {
    next.execute(`INSERT INTO main.${table} SELECT * FROM held.${table}`);
  }
  for (const kind of EDGE_KINDS) next.execute(edgesOf(kind));
  for (const family of FAMILY_NAMES) {
    next.execute(nodesOf(family));
    writer.tokenAll(family);
  }
}

const ALL = FAMILY_NAMES.map(
  (family) => `SELECT pk, owner, ${family === 'Work'} AS work FROM held.${nodeTable(family)}`,
).join(' UNION ALL ');

/** The new number of each node by the old one; the old ones are in the order of the ids. */
const NUMBERS = `
  CREATE TEMP TABLE number (old INTEGER PRIMARY KEY, new INTEGER NOT NULL);
  INSERT INTO temp.number
    SELECT pk, sum(CASE WHEN work THEN ${ROOM.between} WHEN before IS NULL THEN ${ROOM.shared} WHEN owner = before THEN ${ROOM.within} ELSE ${ROOM.between} END) OVER (ORDER BY pk)
    FROM (SELECT pk, owner, work, lag(owner) OVER (ORDER BY pk) AS before FROM (${ALL}))`;

function nodesOf(family: Family): string {
  const columns = nodePropertiesOf(family).map(([name]) => `n.${column(name)}`);
  const same = ['id', 'kind', 'owner', 'hash', 'name', 'length'].map((name) => `n.${name}`);
  return `INSERT INTO main.${nodeTable(family)} SELECT m.new, ${[...same, ...columns].join(', ')}
    FROM held.${nodeTable(family)} n CROSS JOIN temp.number m ON m.old = n.pk ORDER BY n.pk`;
}

function edgesOf(kind: EdgeKind): string {
  const columns = edgePropertiesOf(kind).map(([name]) => `e.${column(name)}`);
  const same = ['position', 'owner', 'hash'].map((name) => `e.${name}`);
  return `INSERT INTO main.${edgeTable(kind)} SELECT s.new, d.new, ${[...same, ...columns].join(', ')}
    FROM held.${edgeTable(kind)} e CROSS JOIN temp.number s ON s.old = e.src CROSS JOIN temp.number d ON d.old = e.dst
    ORDER BY e.src, e.position, e.dst`;
}
