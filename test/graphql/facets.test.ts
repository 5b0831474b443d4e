import { expect, it } from 'vitest';
import * as documents from '../../src/client/gql/graphql.ts';
import { compileSeed } from '../../src/seed.ts';
import { dataOf } from '../support/app.ts';
import { neo4j, reference, sqlite } from '../support/loaded-stores.ts';
import { describeOver } from '../support/over-stores.ts';

/** Counts over the seed texts; the figures were read from the texts by hand. */
const { graph } = compileSeed();

interface Counted {
  readonly values: readonly { readonly value: string; readonly count: number }[];
}
const pairs = ({ values }: Counted): Record<string, number> =>
  Object.fromEntries(values.map(({ value, count }) => [value, count]));

describeOver('facets over $name', [sqlite, neo4j, reference], graph, (appOver) => {
  const app = appOver();

  it('count penalties by enforcer, those that name none apart', async () => {
    const { enforcers } = dataOf(await app.run(documents.FacetsDocument));
    expect(pairs(enforcers)).toEqual({
      // N38(2), 42, 44, H40(1), Z41(1); with the others H41, Z42.
      公安机关: 7,
      // N39, 40, 41, 42, 43.
      有关主管部门: 5,
      // H40(2), Z41(2), H41, Z42.
      电信主管部门: 4,
      // H41, Z42.
      网信部门: 2,
    });
    expect(enforcers.values.map(({ label, node }) => [label, node?.__typename])).toContainEqual([
      '公安机关',
      'Actor',
    ]);
    expect(enforcers.totalCount).toBe(enforcers.missingCount + 13);
  });

  it('count through two edges, and name an instrument', async () => {
    const { measures, norms } = dataOf(await app.run(documents.FacetsDocument, { jurisdiction: ['CN'] }));
    expect(measures.values[0]).toMatchObject({ value: 'FINE', label: '罚款' });
    expect(norms.values.map(({ label }) => label)).toContain('中华人民共和国反电信网络诈骗法');
    expect(norms.values[0]?.node).toMatchObject({ __typename: 'Instrument', jurisdiction: 'CN' });
  });

  it('rank what unresolved references name', async () => {
    const { unresolvedReferences } = dataOf(await app.run(documents.UnresolvedRankingDocument));
    expect(pairs(unresolvedReferences)).toMatchObject({
      '/cn/个人信息保护法': 3,
      '/cn/民法典': 2,
      '/cn/刑事诉讼法': 1,
      '/cn/网络安全法': 1,
      '/cn/反洗钱法': 1,
      '/cn/宪法': 1,
    });
    const [first] = unresolvedReferences.values;
    expect([first?.label, first?.node]).toMatchObject([
      '中华人民共和国个人信息保护法',
      { title: '中华人民共和国个人信息保护法', stub: true },
    ]);
  });

  it('name values in either language, and nodes that are none', async () => {
    const data = dataOf(
      await app.query(
        `{ normFacets(by: MODALITY) { values { value zh: label en: label(language: EN) node { id } } } }`,
      ),
    );
    expect(data).toMatchObject({
      normFacets: {
        values: [{ value: 'OBLIGATION', zh: '义务', en: 'Obligation', node: null }, {}, {}, {}, {}, {}],
      },
    });
  });

  it('narrow by kinds of provision, none included', async () => {
    const data = dataOf(
      await app.query(`{
        some: provisionFacets(by: KIND, filter: { kind: [ARTICLE, POINT] }) { totalCount values { value label } }
        none: provisionFacets(by: KIND, filter: { kind: [] }) { totalCount distinctCount missingCount }
      }`),
    );
    expect(data).toEqual({
      some: {
        totalCount: expect.any(Number) as number,
        values: [
          { value: 'ARTICLE', label: '条' },
          { value: 'POINT', label: '点' },
        ],
      },
      none: { totalCount: 0, distinctCount: 0, missingCount: 0 },
    });
  });

  it('count works and terms', async () => {
    const data = dataOf(
      await app.query(`{
        held: workFacets(by: STUB) { totalCount values { value count } }
        cited: workFacets(by: JURISDICTION, filter: { stub: true }) { values { value count } }
        terms: definedTermFacets(by: TERM) { distinctCount values { label count } }
        instruments: definedTermFacets(by: INSTRUMENT, filter: { jurisdiction: ["CN-ZJ"] }) { totalCount }
      }`),
    );
    expect(data).toEqual({
      held: {
        totalCount: 14,
        values: [
          { value: 'true', count: 10 },
          { value: 'false', count: 4 },
        ],
      },
      cited: {
        values: [
          { value: 'CN', count: 9 },
          { value: 'CN-HN', count: 1 },
        ],
      },
      // N2: 本法所称电信网络诈骗，是指…
      terms: { distinctCount: 1, values: [{ label: '电信网络诈骗', count: 1 }] },
      instruments: { totalCount: 0 },
    });
  });

  it('count and look up in two calls of the store', async () => {
    const [counts, plans] = [app.store.counts.length, app.store.plans.length];
    dataOf(
      await app.query(
        '{ penaltyFacets(by: ENFORCER) { values { node { ... on Actor { name kindOf { nodes { name } } } } } } }',
      ),
    );
    expect([app.store.counts.length - counts, app.store.plans.length - plans]).toEqual([1, 1]);
  });

  it('say what to do about a wrong number of values', async () => {
    for (const first of [0, 101]) {
      const { errors } = await app.query(`{ actorFacets(by: KIND, first: ${String(first)}) { totalCount } }`);
      expect(errors).toMatchObject([
        {
          message: expect.stringMatching(/from 1 to 100/u) as string,
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ]);
    }
  });
});
