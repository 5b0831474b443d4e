import { describe, expect, it } from 'vitest';
import { dataOf, openApp, TODAY } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { COMMENTARY, LAW, LAW_2022, lawGraph, LOCAL_2025 } from './law-graph.ts';

const app = openApp({ store: memoryStore(lawGraph()) });
const OLD = `${LAW}@2018-01-01`;
const DRAFT = '/cn-hn/湖南省规定@draft';

/** Day, and the status of each instrument on it: dates of effect 2018-03-01, 2022-12-01, 2025-12-01. */
const days: readonly (readonly [string, Readonly<Record<string, string | null>>])[] = [
  [
    '2018-02-28',
    { [OLD]: 'NOT_YET_IN_FORCE', [LAW_2022]: 'NOT_YET_IN_FORCE', [LOCAL_2025]: 'NOT_YET_IN_FORCE' },
  ],
  ['2022-11-30', { [OLD]: 'IN_FORCE', [LAW_2022]: 'NOT_YET_IN_FORCE', [LOCAL_2025]: 'NOT_YET_IN_FORCE' }],
  ['2022-12-01', { [OLD]: 'SUPERSEDED', [LAW_2022]: 'IN_FORCE', [LOCAL_2025]: 'NOT_YET_IN_FORCE' }],
  ['2025-11-30', { [OLD]: 'SUPERSEDED', [LAW_2022]: 'IN_FORCE', [LOCAL_2025]: 'NOT_YET_IN_FORCE' }],
  ['2025-12-01', { [OLD]: 'SUPERSEDED', [LAW_2022]: 'IN_FORCE', [LOCAL_2025]: 'IN_FORCE' }],
];

interface Instruments {
  readonly instruments: {
    readonly nodes: readonly { readonly uri: string; readonly status: string | null }[];
  };
}

describe('the status', () => {
  it.each(days)('on %s', async (asOf, expected) => {
    const data = dataOf(
      await app.query('query ($asOf: Date) { instruments(asOf: $asOf) { nodes { uri status } } }', { asOf }),
    ) as unknown as Instruments;
    expect(Object.fromEntries(data.instruments.nodes.map(({ uri, status }) => [uri, status]))).toEqual({
      ...expected,
      [DRAFT]: 'DRAFT',
      [COMMENTARY]: null,
    });
  });

  it.each(days)('as a filter on %s gives those that tell it', async (asOf, expected) => {
    for (const status of ['DRAFT', 'NOT_YET_IN_FORCE', 'IN_FORCE', 'SUPERSEDED', 'REPEALED']) {
      const data = dataOf(
        await app.query(
          'query ($asOf: Date, $status: [Status!]) { instruments(asOf: $asOf, filter: { status: $status }) { nodes { uri status } } }',
          { asOf, status: [status] },
        ),
      ) as unknown as Instruments;
      const wanted = Object.entries({ ...expected, [DRAFT]: 'DRAFT' })
        .filter(([, told]) => told === status)
        .map(([uri]) => ({ uri, status }))
        .sort((a, b) => (a.uri < b.uri ? -1 : 1));
      expect(data.instruments.nodes).toEqual(wanted);
    }
  });

  it('is told for the day of the nearest asOf above, or its own', async () => {
    const answer = await app.query(`{
      work(uri: "${LAW}", asOf: "2019-01-01") {
        inForce { version }
        versions { nodes { status own: status(asOf: "2023-01-01") } }
        later: versions(asOf: "2023-01-01") { nodes { status } }
      }
    }`);
    expect(dataOf(answer)).toEqual({
      work: {
        inForce: { version: '2018-01-01' },
        versions: {
          nodes: [
            { status: 'IN_FORCE', own: 'SUPERSEDED' },
            { status: 'NOT_YET_IN_FORCE', own: 'IN_FORCE' },
            { status: null, own: null },
          ],
        },
        later: { nodes: [{ status: 'SUPERSEDED' }, { status: 'IN_FORCE' }, { status: null }] },
      },
    });
  });

  it(`is told for today (${TODAY}) where no day is given`, async () => {
    const answer = await app.query(
      `{ instrument(uri: "${LOCAL_2025}") { status statusLabel claimedStatus } }`,
    );
    expect(dataOf(answer)).toEqual({
      instrument: { status: 'IN_FORCE', statusLabel: '现行有效', claimedStatus: '有效' },
    });
  });

  it('narrows findings by the instrument they stand in', async () => {
    const answer = await app.query(
      '{ a: articles(filter: { status: [IN_FORCE] }) { totalCount } b: articles(asOf: "2020-01-01", filter: { status: [IN_FORCE] }) { nodes { uri } } }',
    );
    expect(dataOf(answer)).toEqual({ a: { totalCount: 5 }, b: { nodes: [{ uri: OLD }] } });
  });
});

describe('the uri of a work', () => {
  it.each([
    ['2019-01-01', '2018-01-01'],
    ['2023-01-01', '2022-09-02'],
    // None is in force: the latest.
    ['2017-01-01', '2022-09-02'],
  ])('means on %s the version %s', async (asOf, version) => {
    const answer = await app.query(
      'query ($uri: String!, $asOf: Date) { instrument(uri: $uri, asOf: $asOf) { version } provision(uri: $uri, eId: "art_1", asOf: $asOf) { instrument { version } } }',
      { uri: LAW, asOf },
    );
    expect(dataOf(answer)).toEqual({ instrument: { version }, provision: { instrument: { version } } });
  });

  it('means a draft where nothing else is held', async () => {
    const answer = await app.query('{ instrument(uri: "/cn-hn/湖南省规定") { status } }');
    expect(dataOf(answer)).toEqual({ instrument: { status: 'DRAFT' } });
  });

  it.each(['/cn/没有', '/cn/没有@2020-01-01', '/cn/民法典', ''])('gives null for %j', async (uri) => {
    const answer = await app.query(
      'query ($uri: String!) { instrument(uri: $uri) { uri } article(uri: $uri, eId: "art_1") { eId } }',
      { uri },
    );
    expect(dataOf(answer)).toEqual({ instrument: null, article: null });
  });
});
