import neo4j from 'neo4j-driver';
import type { Parameters } from '../plan.ts';

type Bind = (parameters: Parameters) => unknown;

/** The values of a statement: each use of a slot in a plan is one parameter, bound anew for each read. */
export class StatementParameters {
  readonly #binds: Bind[] = [];

  /** Adds a parameter and gives it as Cypher: `$p3`. */
  add(bind: Bind): string {
    this.#binds.push(bind);
    return `$p${this.#binds.length - 1}`;
  }

  bind(parameters: Parameters): Record<string, unknown> {
    const bound: Record<string, unknown> = {};
    this.#binds.forEach((bind, index) => {
      bound[`p${index}`] = bind(parameters);
    });
    return bound;
  }
}

/** A count as Neo4j takes it for LIMIT: a JavaScript number would arrive as a float and be refused. */
export function wholeNumber(value: number): unknown {
  return neo4j.int(value);
}

/** A value as it is stored: whole numbers as integers, which take half the room of floats. */
export function storedValue(value: unknown): unknown {
  return typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : value;
}
