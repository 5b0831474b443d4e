/** A character of endings, read from the last one back. */
interface Step {
  /** Whether an ending begins here. */
  whole: boolean;
  /** By code of the character before. */
  readonly before: Map<number, Step>;
}

const newStep = (): Step => ({ whole: false, before: new Map() });

/**
 * A set of words in which a phrase may end. A phrase is read back as far as it goes on like one of them, so that it
 * is not cut for each length that an ending could have.
 *
 * @example new Endings(['部门', '主管部门']).lengthIn('教育行政主管部门') → 4
 */
export class Endings {
  readonly #last = newStep();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      let step = this.#last;
      for (let at = word.length - 1; at >= 0; at -= 1) {
        const code = word.charCodeAt(at);
        const next = step.before.get(code) ?? newStep();
        step.before.set(code, next);
        step = next;
      }
      step.whole = true;
    }
  }

  /** Length of the longest ending that the phrase has; 0 for none. */
  lengthIn(phrase: string): number {
    let longest = 0;
    let step: Step | undefined = this.#last;
    for (let at = phrase.length - 1; at >= 0; at -= 1) {
      step = step.before.get(phrase.charCodeAt(at));
      if (step === undefined) break;
      if (step.whole) longest = phrase.length - at;
    }
    return longest;
  }

  /** Whether the phrase has any of the endings. */
  close(phrase: string): boolean {
    return this.lengthIn(phrase) > 0;
  }
}
