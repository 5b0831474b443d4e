import { compareIds } from '../compare-ids.ts';
import { NeighbourhoodWalk } from '../neighbourhood-walk.ts';
import { PlanCache } from '../plan-cache.ts';
import { type Asked, StoreError } from '../store.ts';
import {
  NO_PATHS,
  type Neighbourhood,
  type NeighbourhoodSpec,
  type Paths,
  type PathSpec,
  type WalkReading,
} from '../walk.ts';
import { sortedKinds } from '../walk-steps.ts';
import type { Connection } from './connection.ts';
import { isTimedOut } from './faults.ts';
import { compilePaths, type PathShape, type PathStatement } from './path-statement.ts';
import type { PinnedText } from './pinned-statement.ts';
import { positionsIn } from './plan-statements.ts';
import {
  compileDescription,
  fanStatement,
  findStatement,
  type Description,
  type DescriptionShape,
} from './walk-statements.ts';

/** A load ended between two statements of a walk. */
class Moved extends Error {}

/** So often a walk is begun again: a load takes longer than a walk. */
const MOST_TRIES = 5;
/** Share of the time of a read after which a search for paths is given up: what is left is for telling so. */
const SEARCH_SHARE = 0.75;

/** Reads walks from one dataset. */
export class WalkReader {
  readonly #connection: Connection;
  readonly #dataset: string;
  readonly #paths = new PlanCache<PathStatement, PathShape>(compilePaths);
  readonly #descriptions = new PlanCache<Description, DescriptionShape>(compileDescription);

  constructor(connection: Connection, dataset: string) {
    this.#connection = connection;
    this.#dataset = dataset;
  }

  /** Reads paths and their nodes: one statement, and a second where a load has just changed the paths that it found. */
  async paths(spec: PathSpec, reading: WalkReading, asked: Asked | undefined): Promise<Paths> {
    const kinds = sortedKinds(spec.edges);
    const maxLength = spec.from === spec.to ? 0 : spec.maxLength;
    if (kinds.length === 0 && maxLength > 0) return NO_PATHS;
    const shape = { kinds, direction: spec.direction, maxLength, ...shapeOf(reading) };
    try {
      return (
        (await this.#search({ ...shape, liveOnly: false }, spec, reading, asked)) ??
        (await this.#search({ ...shape, liveOnly: true }, spec, reading, asked)) ??
        NO_PATHS
      );
    } catch (error) {
      if (isTimedOut(error)) return { ...NO_PATHS, truncated: true };
      throw error;
    }
  }

  async #search(
    shape: PathShape,
    spec: PathSpec,
    { parameters }: WalkReading,
    asked: Asked | undefined,
  ): Promise<Paths | null> {
    const { text, bind, decode } = this.#paths.compiled(shape);
    const values = { ...bind(spec, parameters), dataset: this.#dataset };
    const row = await this.#connection.readPinned(text, values, { share: SEARCH_SHARE, begun: asked?.begun });
    const paths = decode(row.values, spec, parameters);
    if (paths !== null) asked?.seen?.(row.generation);
    return paths;
  }

  /** Reads a neighbourhood, a level at a time; where a statement is of another generation, all begins again. */
  async neighbourhood(
    spec: NeighbourhoodSpec,
    reading: WalkReading,
    asked: Asked | undefined,
  ): Promise<Neighbourhood> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      try {
        const { answer, generation } = await this.#walk(spec, reading, asked?.begun ?? performance.now());
        asked?.seen?.(generation);
        return answer;
      } catch (error) {
        if (!(error instanceof Moved)) throw error;
      }
    }
    const message = `The data in Neo4j at ${this.#connection.location} changed again and again under a walk: try again.`;
    throw new StoreError('STORE_UNAVAILABLE', message);
  }

  async #walk(
    spec: NeighbourhoodSpec,
    reading: WalkReading,
    begun: number,
  ): Promise<{ readonly answer: Neighbourhood; readonly generation: number | null }> {
    let generation: number | null | undefined;
    const read = async (text: PinnedText, values: Readonly<Record<string, unknown>>): Promise<unknown> => {
      const row = await this.#connection.readPinned(text, { ...values, dataset: this.#dataset }, { begun });
      if (generation === undefined) generation = row.generation;
      if (generation !== row.generation) throw new Moved();
      return row.values[0];
    };
    const { parameters } = reading;
    const description = this.#descriptions.compiled(shapeOf(reading));
    const starts = findStatement([...new Set(spec.from)]);
    const found = starts.decode(await read(starts.text, starts.values));
    const walk = new NeighbourhoodWalk(spec, found, compareIds);
    for (let request = walk.next(); request !== null; request = walk.next()) {
      const fans = fanStatement(request);
      walk.take(fans.decode(await read(fans.text, fans.values)));
    }
    if (found.length === 0)
      return { answer: walk.answer({ nodes: new Map(), facts: new Map() }), generation: generation ?? null };
    const rows = await read(description.text, description.bind(walk.found(), parameters));
    return { answer: walk.answer(description.decode(rows, parameters)), generation: generation ?? null };
  }
}

function shapeOf({ selection, parameters }: WalkReading): DescriptionShape {
  const positions = positionsIn(selection).filter((param) => (parameters[param] ?? null) !== null);
  return { selection, positions };
}
