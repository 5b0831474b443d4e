/**
 * Some characters, for a look at one place of a text: most places of most texts hold none of those with which what an
 * expression describes can begin or end, and to see that is quicker than to try the expression.
 *
 * @example new CharacterSet('，。').holds('责令改正，', 4) → true
 */
export class CharacterSet {
  readonly #codes = new Uint8Array(0x10000);

  /** @param characters of one UTF-16 unit each */
  constructor(characters: Iterable<string>) {
    for (const character of characters) this.#codes[character.charCodeAt(0)] = 1;
  }

  holds(text: string, at: number): boolean {
    return at >= 0 && at < text.length && this.#codes[text.charCodeAt(at)] === 1;
  }
}
