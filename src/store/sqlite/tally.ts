import { FAMILY_NAMES, type Family } from '../../model/graph-schema.ts';
import type { Connection, Row } from './connection.ts';
import { column, tallyPropertiesOf, tallyTable } from './tables.ts';

/** Columns of a tally, the number of nodes apart; a node's row has them too. */
export function tallyColumns(family: Family): readonly string[] {
  return ['kind', ...tallyPropertiesOf(family).map(([name]) => column(name))];
}

/** What a load adds to the tallies and takes from them. */
export class TallyChange {
  readonly #changes = new Map<Family, Map<string, number>>();

  /**
   * @param counted stored values of a node, in the order of `tallyColumns`
   * @param nodes how many more, or fewer
   */
  add(family: Family, counted: Row, nodes: number): void {
    const ofFamily = this.#changes.get(family) ?? new Map<string, number>();
    const key = JSON.stringify(counted);
    ofFamily.set(key, (ofFamily.get(key) ?? 0) + nodes);
    this.#changes.set(family, ofFamily);
  }

  /** Writes the tallies that change; each is a few thousand rows at most. */
  write(connection: Connection): void {
    for (const family of [...this.#changes.keys()]) {
      const table = tallyTable(family);
      const columns = [...tallyColumns(family), 'nodes'];
      for (const row of connection.rows(`SELECT ${columns.join(', ')} FROM ${table}`)) {
        this.add(family, row.slice(0, -1), Number(row.at(-1)));
      }
      connection.run(`DELETE FROM ${table}`);
      const insert = `INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`;
      for (const [key, nodes] of this.#changes.get(family) ?? []) {
        const counted = JSON.parse(key) as (string | number | null)[];
        if (nodes > 0) connection.run(insert, ...counted, nodes);
      }
    }
    this.#changes.clear();
  }
}

/** How many nodes of each kind a data file holds; kinds without nodes are left out. */
export function heldKinds(connection: Connection): readonly (readonly [string, number])[] {
  return FAMILY_NAMES.flatMap((family) =>
    connection
      .rows(`SELECT kind, sum(nodes) FROM ${tallyTable(family)} GROUP BY kind`)
      .map(([kind, nodes]) => [String(kind), Number(nodes)] as const),
  );
}
