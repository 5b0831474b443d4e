import { StatementParameters } from './statement-parameters.ts';

/** What the parts of one statement share while it is written. */
export class StatementScope {
  readonly parameters = new StatementParameters();
  /** Names of the slots of positions that are not null. */
  readonly positions: ReadonlySet<string>;
  #variables = 0;

  constructor(positions: ReadonlySet<string>) {
    this.positions = positions;
  }

  /** A variable that the statement does not use yet. */
  fresh(letter: string): string {
    this.#variables += 1;
    return `${letter}${this.#variables}`;
  }
}
