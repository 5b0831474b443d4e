import { keyOfGroup } from '../link/works/file-facts.ts';
import { fullTitle, titleKey } from '../link/works/work-uri.ts';
import type { FileFacts } from '../model/findings.ts';

/** Who depends on whom among the files of a store, told from their facts alone. */
export class Dependants {
  /** Files by the title key of their statute, of what their commentary may explain, of what they name. */
  readonly #bearing = new Map<string, string[]>();
  readonly #explaining = new Map<string, string[]>();
  readonly #naming = new Map<string, Set<string>>();
  /** The titles of a key; the same come by the thousand. */
  readonly #titles = new Map<string, Set<string>>();
  readonly #keys = new Map<string, string>();
  readonly #facts: ReadonlyMap<string, FileFacts>;

  constructor(facts: ReadonlyMap<string, FileFacts>) {
    this.#facts = facts;
    for (const [id, { statute, explains, names }] of facts) {
      if (statute !== null) noteIn(this.#bearing, keyOfGroup(statute), id);
      for (const key of explains) noteIn(this.#explaining, key, id);
      for (const title of names) {
        const key = this.#keys.get(title) ?? keyOf(title);
        this.#keys.set(title, key);
        this.#naming.set(key, (this.#naming.get(key) ?? new Set()).add(id));
        this.#titles.set(key, (this.#titles.get(key) ?? new Set()).add(title));
      }
    }
  }

  /** Files with a statute of one of these title keys: versions, parts, and laws of other places. */
  bearing(keys: Iterable<string>): string[] {
    return Array.from(keys, (key) => this.#bearing.get(key) ?? []).flat();
  }

  explaining(keys: Iterable<string>): string[] {
    return Array.from(keys, (key) => this.#explaining.get(key) ?? []).flat();
  }

  naming(keys: Iterable<string>): string[] {
    return Array.from(keys, (key) => [...(this.#naming.get(key) ?? [])]).flat();
  }

  /** The ways in which the files write a title. */
  waysToWrite(key: string): readonly string[] {
    return [...(this.#titles.get(key) ?? [])];
  }

  /**
   * Files that can only be linked together, with these: all with a statute of the same title (for they may be parts
   * of one version, and end one another), and all commentaries on the same work (for they are numbered).
   */
  together(ids: Iterable<string>): Set<string> {
    const all = new Set(ids);
    // The set grows while it is read.
    for (const id of all) {
      const facts = this.#facts.get(id);
      if (facts === undefined) continue;
      const { statute, explains } = facts;
      const alike = statute === null ? [] : this.bearing([keyOfGroup(statute)]);
      for (const other of [...alike, ...this.explaining(explains)]) all.add(other);
    }
    return all;
  }
}

/** The key of a title as a text names it. */
export function keyOf(title: string): string {
  return titleKey(fullTitle(title));
}

function noteIn(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}
