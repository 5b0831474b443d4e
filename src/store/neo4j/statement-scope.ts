import { live, type Footing } from './pinned-statement.ts';
import { StatementParameters } from './statement-parameters.ts';

/** What the parts of one statement share while it is written. */
export class StatementScope {
  readonly parameters = new StatementParameters();
  /** Names of the slots of positions that are not null. */
  readonly positions: ReadonlySet<string>;
  readonly #footing: Footing;
  #variables = 0;

  constructor(positions: ReadonlySet<string>, footing: Footing) {
    this.positions = positions;
    this.#footing = footing;
  }

  /** What keeps a node or an edge to what the statement reads. */
  live(variable: string): readonly string[] {
    return live(variable, this.#footing);
  }

  /** A variable that the statement does not use yet. */
  fresh(letter: string): string {
    this.#variables += 1;
    return `${letter}${this.#variables}`;
  }
}
