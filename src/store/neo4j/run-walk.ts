import { compareIds } from '../compare-ids.ts';
import { NeighbourhoodWalk } from '../neighbourhood-walk.ts';
import { PathSearch } from '../path-search.ts';
import { type Seen, StoreError } from '../store.ts';
import { NO_PATHS, type Neighbourhood, type NeighbourhoodSpec, type Paths, type PathSpec } from '../walk.ts';
import type { Described, Fan, FanRequest, Found, Walk } from '../walk-steps.ts';
import type { Connection } from './connection.ts';
import { generationIn } from './pinned-statement.ts';
import { describeStatement, fanStatement, findStatement, type WalkStatement } from './walk-statements.ts';

/** Where a walk reads, and who is told which generation it was of. */
interface WalkSource {
  readonly connection: Connection;
  readonly dataset: string;
  readonly seen: Seen | undefined;
}

export function readNeighbourhood(source: WalkSource, spec: NeighbourhoodSpec): Promise<Neighbourhood> {
  return ofOneGeneration(source, async (reader) => {
    const starts = await reader.find([...new Set(spec.from)]);
    const walk = new NeighbourhoodWalk(spec, starts, compareIds);
    await reader.walkOn(walk);
    return walk.answer(await reader.describe(walk.found()));
  });
}

export function readPaths(source: WalkSource, spec: PathSpec): Promise<Paths> {
  return ofOneGeneration(source, async (reader) => {
    const ends = new Set(await reader.find([...new Set([spec.from, spec.to])]));
    if (!ends.has(spec.from) || !ends.has(spec.to)) return NO_PATHS;
    const search = new PathSearch(spec, spec.from, spec.to, compareIds);
    await reader.walkOn(search);
    return search.answer(await reader.describe(search.found()));
  });
}

/** A load ended between two statements of a walk. */
class Moved extends Error {}

/** So often a walk is begun again: a load takes longer than a walk. */
const MOST_TRIES = 5;

/** Each statement is of one generation; where the next one is of another, all begins again. */
async function ofOneGeneration<T>(
  { connection, dataset, seen }: WalkSource,
  read: (reader: WalkReader) => Promise<T>,
): Promise<T> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      const reader = new WalkReader(connection, dataset);
      const answer = await read(reader);
      seen?.(generationIn(reader.generation));
      return answer;
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
    }
  }
  const message = `The data in Neo4j at ${connection.location} changed again and again under a walk: try again.`;
  throw new StoreError('STORE_UNAVAILABLE', message);
}

/** Reads the statements of one walk, a level at a time. */
class WalkReader {
  readonly #connection: Connection;
  readonly #dataset: string;
  generation: unknown = undefined;

  constructor(connection: Connection, dataset: string) {
    this.#connection = connection;
    this.#dataset = dataset;
  }

  find(ids: readonly string[]): Promise<readonly string[]> {
    return this.#read(findStatement(ids));
  }

  async walkOn(walk: Walk<string>): Promise<void> {
    for (let request = walk.next(); request !== null; request = walk.next()) {
      walk.take(await this.#fans(request));
    }
  }

  #fans(request: FanRequest<string>): Promise<ReadonlyMap<string, Fan<string>>> {
    return this.#read(fanStatement(request));
  }

  async describe(found: Found<string>): Promise<Described<string>> {
    if (found.nodes.length === 0) return { nodes: new Map(), facts: new Map() };
    return this.#read(describeStatement(found));
  }

  async #read<T>({ text, values, decode }: WalkStatement<T>): Promise<T> {
    const row = await this.#connection.readPinned(text, { ...values, dataset: this.#dataset });
    if (this.generation === undefined) this.generation = row[0];
    else if (this.generation !== row[0]) throw new Moved();
    return decode(row[2]);
  }
}
