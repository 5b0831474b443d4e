import { expect, it } from 'vitest';
import type { PropertyGraph } from '../../src/model/property-graph.ts';
import { compileSeed } from '../../src/seed.ts';
import { dataOf } from '../support/app.ts';
import { neo4j, sqlite } from '../support/loaded-stores.ts';
import { describeOver } from '../support/over-stores.ts';

/** What a provision refers to and what refers to it, counted at every depth of an instrument. */
const { graph } = compileSeed();
const LAW = '/cn/反电信网络诈骗法@2022-09-02';

interface Counts {
  readonly outgoing: number;
  readonly incoming: number;
}

/** Counted from the tree and the plain edges alone, by walking up from each end of a citation. */
function countedOn({ edges }: PropertyGraph): ReadonlyMap<string, Counts> {
  const holders = new Map<string, string>();
  for (const { kind, from, to } of edges) {
    if (kind === 'HAS_PART' || kind === 'HAS_CITATION') holders.set(to, from);
  }
  const upFrom = (id: string | undefined): string[] =>
    id === undefined ? [] : [id, ...upFrom(holders.get(id))];
  const incoming = new Map<string, Set<string>>();
  const outgoing = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, place: string, citation: string): void => {
    map.set(place, (map.get(place) ?? new Set()).add(citation));
  };
  for (const { kind, from, to } of edges) {
    if (kind === 'HAS_CITATION') for (const place of upFrom(from)) note(outgoing, place, to);
    if (kind === 'CITES' && to.includes('#')) for (const place of upFrom(to)) note(incoming, place, from);
  }
  return new Map(
    [...new Set([...incoming.keys(), ...outgoing.keys()])].map((id) => [
      id,
      { outgoing: outgoing.get(id)?.size ?? 0, incoming: incoming.get(id)?.size ?? 0 },
    ]),
  );
}

const COUNTS = `query ($kinds: [ProvisionKind!], $after: String) {
  provisions(first: 100, after: $after, filter: { instrument: ["${LAW}"], kind: $kinds }) {
    pageInfo { hasNextPage endCursor }
    nodes { uri eId citations { totalCount } citedBy { totalCount } }
  }
}`;

interface CountsPage {
  readonly provisions: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly uri: string;
      readonly eId: string;
      readonly citations: { readonly totalCount: number };
      readonly citedBy: { readonly totalCount: number };
    }[];
  };
}

describeOver('over $name', [sqlite, neo4j], graph, (appOver) => {
  const app = appOver();

  it.each(['CHAPTER', 'ARTICLE', 'PARAGRAPH', 'ITEM'])('of each %s', async (kind) => {
    const expected = countedOn(graph);
    const told = new Map<string, Counts>();
    let after: string | null = null;
    do {
      const { provisions } = dataOf(
        await app.query(COUNTS, { kinds: [kind], after }),
      ) as unknown as CountsPage;
      for (const { uri, eId, citations, citedBy } of provisions.nodes) {
        told.set(`${uri}#${eId}`, { outgoing: citations.totalCount, incoming: citedBy.totalCount });
      }
      after = provisions.pageInfo.hasNextPage ? provisions.pageInfo.endCursor : null;
    } while (after !== null);
    const none = { outgoing: 0, incoming: 0 };
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries([...told.keys()].map((id) => [id, expected.get(id) ?? none])),
    );
    const sum = [...told.values()].reduce((all, { incoming }) => all + incoming, 0);
    expect(sum > 0).toBe(kind !== 'ITEM');
  });

  it('of a chapter, what is cited of any of its articles: each citation once', async () => {
    const { provision } = dataOf(
      await app.query(
        `{ provision(uri: "${LAW}", eId: "chp_6") { heading citedBy(first: 50) { totalCount nodes { text } } } }`,
      ),
    ) as {
      readonly provision: {
        readonly heading: string;
        readonly citedBy: {
          readonly totalCount: number;
          readonly nodes: readonly { readonly text: string }[];
        };
      };
    };
    expect(provision.heading).toBe('法律责任');
    expect(provision.citedBy.nodes).toHaveLength(provision.citedBy.totalCount);
    expect(new Set(provision.citedBy.nodes).size).toBe(provision.citedBy.totalCount);
  });
});
