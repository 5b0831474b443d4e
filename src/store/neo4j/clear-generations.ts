import { textIn } from './compile-page.ts';
import type { LoadLock } from './load-lock.ts';
import { wholeNumber } from './statement-parameters.ts';
import { JOURNAL, LIVE, NODE, usingIds } from './vocabulary.ts';

const CHUNK = 5_000;

/** One note of a load: which nodes of older generations a transaction touched. */
interface JournalEntry {
  readonly journal: string;
  readonly ids: readonly string[];
}

async function nextEntry(
  lock: LoadLock,
  condition: string,
  generation: number,
): Promise<JournalEntry | null> {
  const [row] = await lock.read(
    `MATCH (j:${JOURNAL}) WHERE j.dataset = $dataset AND j.generation ${condition} $generation
     RETURN elementId(j), j.ids LIMIT 1`,
    { generation: wholeNumber(generation) },
  );
  if (row === undefined) return null;
  return { journal: textIn(row[0]), ids: Array.isArray(row[1]) ? row[1].map(textIn) : [] };
}

const TOUCHED = `UNWIND $ids AS id
  MATCH (n:${NODE}) ${usingIds('n')} WHERE n.dataset = $dataset AND n.id = id AND n.since <= $current`;
const END_ENTRY = `MATCH (j:${JOURNAL}) WHERE elementId(j) = $journal DELETE j`;

/**
 * Deletes what died with the current generation or before. A read that is pinned to an older one looks at the
 * pointer after all else and begins again.
 */
export async function sweep(lock: LoadLock, current: number): Promise<void> {
  for (;;) {
    const entry = await nextEntry(lock, '<=', current);
    if (entry === null) return;
    const values = { ...entry, dataset: lock.dataset, current: wholeNumber(current) };
    await lock.write(async (run) => {
      await run(`${TOUCHED} AND n.until <= $current DETACH DELETE n`, values);
      await run(`${TOUCHED} MATCH (n)-[r]->() WHERE r.until <= $current DELETE r`, values);
      await run(END_ENTRY, values);
    });
  }
}

/** Undoes what a load wrote that never became current: what is of the generation after the current one. */
export async function undo(lock: LoadLock, current: number): Promise<void> {
  const dead = current + 1;
  for (;;) {
    const entry = await nextEntry(lock, '=', dead);
    if (entry === null) break;
    const values = {
      ...entry,
      dataset: lock.dataset,
      current: wholeNumber(current),
      dead: wholeNumber(dead),
    };
    await lock.write(async (run) => {
      await run(`${TOUCHED} MATCH (n)-[r]->() WHERE r.since = $dead DELETE r`, values);
      await run(`${TOUCHED} MATCH (n)-[r]-() WHERE r.until = $dead SET r.until = ${LIVE}`, values);
      await run(`${TOUCHED} AND n.until = $dead SET n.until = ${LIVE}`, values);
      await run(END_ENTRY, values);
    });
  }
  let after: string | null = '';
  while (after !== null) after = await deleteNew(lock, dead, after);
}

/** Deletes some nodes of a generation, in the order of ids; gives the id to go on from. */
async function deleteNew(lock: LoadLock, dead: number, after: string): Promise<string | null> {
  const [row] = await lock.read(
    `MATCH (n:${NODE}) ${usingIds('n')} WHERE n.dataset = $dataset AND n.id > $after AND n.since = $dead
     WITH n.id AS id ORDER BY id LIMIT ${CHUNK} RETURN max(id)`,
    { after, dead: wholeNumber(dead) },
  );
  if (row === undefined || row[0] === null) return null;
  const last = textIn(row[0]);
  await lock.write((run) =>
    run(
      `MATCH (n:${NODE}) ${usingIds('n')} WHERE n.dataset = $dataset AND n.id > $after AND n.id <= $last AND n.since = $dead
       DETACH DELETE n`,
      { dataset: lock.dataset, after, last, dead: wholeNumber(dead) },
    ),
  );
  return last;
}
