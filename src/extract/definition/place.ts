/** Where words stand, as far as it tells what may define in them. */
export interface Place {
  /** Whether terms are explained there, below a lead-in that says so. */
  readonly inGlossary: boolean;
  readonly inItem: boolean;
  /** Whether they open the text of their paragraph or item. */
  readonly opensText: boolean;
  /** Whether a definition stands before them in it. */
  readonly follows: boolean;
}

/** A note in brackets: nothing but its own words tells that something is defined. */
export const IN_BRACKETS: Place = {
  inGlossary: false,
  inItem: false,
  opensText: false,
  follows: false,
};
