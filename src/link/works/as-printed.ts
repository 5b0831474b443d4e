import type { LinkedInstrument } from '../../model/findings.ts';
import type { ParsedInstrument } from '../../model/parsed-instrument.ts';
import { walk } from '../../model/provision-walk.ts';
import type { ProvisionNode } from '../../model/provision.ts';
import type { MappedText } from '../../model/span.ts';
import { joinMapped } from '../../text/mapped-text.ts';
import { normalise } from '../../text/normalise.ts';
import { simplified } from '../../text/script.ts';
import { readingOf } from '../../text/source-text.ts';

const STATE = /中[华華]人民共和[国國]/gu;

/**
 * An instrument that was read in simplified script, with the words of its file again: its title, its tree, the quotes,
 * conditions, exceptions and terms of its findings. What the instrument shares with others stays simplified, for it is one thing
 * whoever prints it: uris, the titles of works, the numbers of provisions, the canonical names of actors and issuers,
 * the words that two texts share. A text in simplified script is left as it is.
 *
 * @example 經營者應當登記 → OBLIGATION, quote 經營者應當登記, bearers [经营者]
 */
export function asPrinted(linked: LinkedInstrument): LinkedInstrument {
  const { instrument, metadata } = linked;
  if (!instrument.source.traditional) return linked;
  const print = new PrintedWords(instrument);
  const title = print.words(metadata.title);
  const quoted = <T extends { readonly at: string; readonly quote: string }>(finding: T): T => ({
    ...finding,
    quote: print.words(finding.quote, finding.at),
  });
  const norms = new Map(
    linked.norms.map((norm) => [
      norm,
      {
        ...quoted(norm),
        condition: norm.condition === null ? null : print.words(norm.condition, norm.at),
        exceptions: norm.exceptions.map((exception) => print.words(exception, norm.at)),
      },
    ]),
  );
  return {
    ...linked,
    instrument: { ...instrument, title: print.words(instrument.title), body: print.nodes(instrument.body) },
    metadata: { ...metadata, title, shortTitle: title.replace(STATE, '') },
    norms: [...norms.values()],
    sanctions: linked.sanctions.map((sanction) => ({
      ...sanction,
      norms: sanction.norms.map((norm) => norms.get(norm) ?? norm),
    })),
    liability: linked.liability.map((rule) => ({
      ...quoted(rule),
      tiers: rule.tiers.map((tier) => ({ ...tier, quote: print.words(tier.quote, rule.at) })),
    })),
    citations: linked.citations.map(quoted),
    definitions: linked.definitions.map((definition) => ({
      ...quoted(definition),
      term: print.words(definition.term, definition.at),
    })),
  };
}

/** The words of an instrument in both scripts, letter by letter: its lines, then its provisions one by one. */
class PrintedWords {
  readonly #decoded: string;
  readonly #read: string;
  readonly #printed: string;
  readonly #starts = new Map<string, number>();

  constructor({ source, body }: ParsedInstrument) {
    this.#decoded = source.decoded;
    const reading = readingOf(source);
    const pieces = [joinMapped(source.lines.map(({ span }) => normalise(reading, span.start, span.end)))];
    let length = pieces[0]?.text.length ?? 0;
    for (const { eId, span, text, children } of walk(body)) {
      const opening = normalise(reading, span.start, (text.runs[0] ?? children[0]?.span ?? span).start);
      this.#starts.set(eId, length);
      pieces.push(opening, text);
      length += opening.text.length + text.text.length;
    }
    this.#read = pieces.map(({ text }) => text).join('');
    this.#printed = pieces.map((piece) => this.#print(piece)).join('');
  }

  /**
   * Words as the file prints them, where the provision at `at` or a later one has them, else where they come first;
   * what the reader put together of several stretches stays as it is read.
   */
  words(words: string, at?: string): string {
    const near = this.#read.indexOf(words, at === undefined ? 0 : this.#starts.get(at));
    const found = near < 0 ? this.#read.indexOf(words) : near;
    return found < 0 ? words : this.#printed.slice(found, found + words.length);
  }

  nodes(nodes: readonly ProvisionNode[]): readonly ProvisionNode[] {
    return nodes.map((node) => ({
      ...node,
      number: node.number === null ? null : this.words(node.number, node.eId),
      heading: node.heading === null ? null : this.words(node.heading, node.eId),
      text: { ...node.text, text: this.#print(node.text) },
      children: this.nodes(node.children),
    }));
  }

  /** Normalised text in the letters of the file, but for what the normaliser put in the place of others. */
  #print({ text, runs }: MappedText): string {
    const letters: string[] = [];
    for (const { at, start, length } of runs) {
      const stood = this.#decoded.slice(start, start + length);
      const read = simplified(stood);
      for (let i = 0; i < length; i += 1) {
        letters.push(read.charAt(i) === text.charAt(at + i) ? stood.charAt(i) : text.charAt(at + i));
      }
    }
    return letters.join('');
  }
}
