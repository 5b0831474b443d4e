import type { Work } from '../../model/findings.ts';
import { fullestTitle, stubWork } from './identify-instruments.ts';
import type { InstrumentIndex } from './instrument-index.ts';
import { fullTitle, titleKey } from './work-uri.ts';

/**
 * The works that are only cited. Ways of writing one title (《矿产资源法》, 《中华人民共和国矿产资源法》) are one work, under
 * the fullest of them.
 */
export class StubWorks {
  readonly #byKey = new Map<string, Work>();
  readonly #byUri = new Map<string, Work>();
  readonly #index: InstrumentIndex;

  /** @param titles that any text names, here or elsewhere */
  constructor(titles: Iterable<string>, index: InstrumentIndex) {
    this.#index = index;
    for (const [key, variants] of Map.groupBy(new Set(titles), (title) => titleKey(fullTitle(title)))) {
      // Where several works bear a title, a commentary may still be on a further one.
      if (index.worksByTitle(fullTitle(variants[0] ?? key)).length === 1) continue;
      const work = stubWork(fullestTitle(variants.map(fullTitle)));
      this.#byKey.set(key, work);
      this.#byUri.set(work.uri, work);
    }
  }

  /** uri of the stub that a title names. */
  uriOf(title: string): string {
    return (this.#byKey.get(titleKey(fullTitle(title))) ?? stubWork(fullTitle(title))).uri;
  }

  /** uri of the work that a title names, held or not; null where several works bear it. */
  workOf(title: string): string | null {
    const held = this.#index.worksByTitle(fullTitle(title));
    if (held.length > 1) return null;
    return held[0]?.uri ?? this.uriOf(title);
  }

  /** The stub of a uri; null for a work that is held, and for one that no title names. */
  work(uri: string): Work | null {
    return this.#index.versionsOf(uri).length > 0 ? null : (this.#byUri.get(uri) ?? null);
  }
}
