import type { Store } from '../store/store.ts';

/**
 * A store that does some things in its own way, and all else as another does, whatever that is made of.
 *
 * @example storeWith(store, { read: (plan, values, asked) => noted(plan, store.read(plan, values, asked)) })
 */
export function storeWith(store: Store, own: Partial<Store>): Store {
  return {
    read: (plan, parameters, asked) => store.read(plan, parameters, asked),
    count: (spec, parameters, asked) => store.count(spec, parameters, asked),
    neighbourhood: (spec, reading, asked) => store.neighbourhood(spec, reading, asked),
    paths: (spec, reading, asked) => store.paths(spec, reading, asked),
    scan: (selection) => store.scan(selection),
    load: (graph, options) => store.load(graph, options),
    inParts: (loads) => store.inParts(loads),
    version: (asked) => store.version(asked),
    describe: () => store.describe(),
    tidy: () => store.tidy(),
    ready: () => store.ready(),
    close: () => store.close(),
    ...own,
  };
}
