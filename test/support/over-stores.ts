import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { AppOptions } from '../../src/app.ts';
import type { PropertyGraph } from '../../src/model/property-graph.ts';
import { openApp, type TestApp } from './app.ts';
import type { LoadedStore, StoreKind } from './loaded-stores.ts';

/** Gives the API over the store of a group of tests; it is there once they run. */
export type AppOver = (options?: Omit<AppOptions, 'store'>) => TestApp;

/**
 * A group of tests over each kind of store, loaded with a graph. A kind that is not to be had skips its tests.
 *
 * @param title with `$name` for the kind
 */
export function describeOver(
  title: string,
  kinds: readonly StoreKind[],
  graph: PropertyGraph,
  tests: (appOver: AppOver) => void,
): void {
  describe.each(kinds)(title, (kind) => {
    let loaded: LoadedStore | null = null;

    beforeAll(async () => {
      loaded = await kind.open(graph);
    });
    afterAll(() => loaded?.dispose());
    beforeEach((context) => {
      context.skip(loaded === null, `needs ${kind.name}`);
    });

    tests((options = {}) => {
      let app: TestApp | null = null;
      const opened = (): TestApp => {
        if (loaded === null) throw new Error(`${kind.name} is not open.`);
        app ??= openApp({ ...options, store: loaded.store });
        return app;
      };
      return {
        get store() {
          return opened().store;
        },
        fetch: (request) => opened().fetch(request),
        post: (query) => opened().post(query),
        run: (document, variables) => opened().run(document, variables),
        query: (query, variables) => opened().query(query, variables),
      };
    });
  });
}
