import { expect, it } from 'vitest';
import { dataOf, openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { lawGraph } from './law-graph.ts';

/** The list of hits ends at the thousandth, and tells so. */

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const QUERY = `query ($after: String, $first: Int) {
  search(query: "义务", kinds: [DUTY], first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
}`;

it.each([
  [1_000, 1_000, 100],
  [1_010, 1_000, 100],
  [1_010, 1_000, 99],
  [990, 990, 100],
])('of %i hits %i are reached by pages of %i, and all are counted', async (articles, reached, first) => {
  const app = openApp({ store: memoryStore(lawGraph(articles)) });
  const read = async (after: string | null): Promise<Page> => {
    const { search } = dataOf(await app.query(QUERY, { after, first })) as { search: Page };
    return search;
  };
  let page = await read(null);
  let found = page.nodes.length;
  while (page.pageInfo.hasNextPage) {
    page = await read(page.pageInfo.endCursor);
    found += page.nodes.length;
  }
  expect([found, page.totalCount]).toEqual([reached, articles]);
  const behind = await read(page.pageInfo.endCursor);
  expect([behind.nodes, behind.totalCount, behind.pageInfo.hasNextPage]).toEqual([[], articles, false]);
});
