import type { Work } from '../model/findings.ts';
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

  constructor(titles: readonly string[], index: InstrumentIndex) {
    this.#index = index;
    const unheld = [...new Set(titles.map(fullTitle))].filter(
      (title) => index.worksByTitle(title).length === 0,
    );
    for (const [key, variants] of Map.groupBy(unheld, titleKey)) this.#add(key, fullestTitle(variants));
    // A store may hold what this compilation only cites: its works are named too.
    for (const title of new Set(titles)) {
      for (const work of index.worksByTitle(fullTitle(title))) {
        const { uri, jurisdiction } = work;
        const shortTitle = work.title.replaceAll('中华人民共和国', '');
        this.#byUri.set(uri, { uri, title: work.title, shortTitle, jurisdiction, stub: true });
      }
    }
  }

  #add(key: string, title: string): Work {
    const work = stubWork(title);
    this.#byKey.set(key, work);
    this.#byUri.set(work.uri, work);
    return work;
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

  /** The stub of a uri; null for one that no title of this corpus names. */
  work(uri: string): Work | null {
    return this.#byUri.get(uri) ?? null;
  }
}
