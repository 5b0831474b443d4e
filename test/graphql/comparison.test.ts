import { expect, it } from 'vitest';
import * as documents from '../../src/client/gql/graphql.ts';
import { compileSeed } from '../../src/seed.ts';
import { dataOf } from '../support/app.ts';
import { neo4j, sqlite, type StoreKind } from '../support/loaded-stores.ts';
import { describeOver } from '../support/over-stores.ts';
import { B, H, N, Z } from '../support/seed-texts.ts';

/**
 * Comparisons over the seed texts. What they answer was read from the texts by hand; short names of texts: N the
 * national law, H Hunan, Z Zhejiang, B Beijing. All pairs are inferred: only those that the words leave in no doubt
 * are asked for.
 */
const stores: readonly StoreKind[] = [sqlite, neo4j];
const { graph } = compileSeed();

/** `25.2` for art_25__para_2. */
const short = (eId: string | null) => (eId ?? '').replace('art_', '').replace('__para_', '.');
const article = (eId: string | null) => (eId ?? '').replace('art_', '').split('__', 1)[0] ?? '';

describeOver('over $name', stores, graph, (appOver) => {
  const app = appOver();

  const compare = async (
    here: string,
    there: string,
    variables: documents.CompareInstrumentsQueryVariables = {},
  ) => {
    const answer = await app.run(documents.CompareInstrumentsDocument, {
      here,
      there,
      first: 100,
      ...variables,
    });
    const { compareInstruments } = dataOf(answer);
    if (compareInstruments === null) throw new Error('Both are held.');
    return compareInstruments;
  };

  const articlePairs = async (here: string, there: string) =>
    (await compare(here, there)).pairs.nodes.map(
      (pair) => `${article(pair.here.eId)} ${article(pair.there.eId)}`,
    );

  it('what Zhejiang adds to the national law', async () => {
    const { basis, relationsOf, onlyHere, onlyThere, pairs, counts, actorsOnlyHere } = await compare(Z, N);
    expect([basis, relationsOf]).toEqual(['STORED', 'HERE']);
    const added = onlyHere.nodes.map(({ eId }) => short(eId));
    // 96110; couriers, freight and taxis; funding; handing cases over, judicial advice; 约谈; due care; venue managers.
    const expected = ['7.1', '7.2', '30.1', '30.2', '37.1', '38.1', '38.2', '39.1', '39.2', '41.1'];
    expect(added).toEqual(expect.arrayContaining(expected));
    // Eight named kinds of fraud, venues, the system of electronic evidence: new, or further than the national rule.
    const further = pairs.nodes.filter(({ relation }) => relation === 'EXTENDS' || relation === 'ELABORATES');
    expect([...added, ...further.map(({ here }) => short(here.eId))]).toEqual(
      expect.arrayContaining(['11.1', '18.1', '26.1', '34.1', '41.2']),
    );
    expect(actorsOnlyHere.nodes.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        '医院、宾馆、酒店、网吧等场所的管理者',
        '快递经营企业',
        '互联网货运、出租汽车等行业的从业人员',
        '乡镇人民政府',
        '街道办事处',
        '工会',
        '各级各类学校',
        '教育培训机构',
      ]),
    );
    expect(actorsOnlyHere.nodes.map(({ name }) => name)).not.toContain('电信业务经营者');
    // 本办法自2025年12月1日起施行, 本法自2022年12月1日起施行.
    expect(added).not.toContain('43.1');
    expect(onlyThere.nodes.map(({ eId }) => short(eId))).not.toContain('50.1');
    expect(onlyThere.nodes.map(({ eId }) => short(eId))).toEqual(expect.arrayContaining(['38.1', '48.1']));
    for (const { method, rule, confidence, words } of pairs.nodes) {
      expect([method, typeof rule, typeof confidence, Array.isArray(words)]).toEqual([
        'INFERRED',
        'string',
        'number',
        true,
      ]);
    }
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(pairs.totalCount);
  });

  it.each<readonly [string, string, readonly string[], readonly string[]]>([
    [
      'Zhejiang',
      Z,
      ['4.1 6.3', '15.1 10.2', '17.1 11.1', '25.2 22.2', '32.2 34.1', '38.3 47.1'],
      ['7.1', '7.2', '30.1', '30.2', '38.1', '38.2', '39.1', '39.2'],
    ],
    [
      'Hunan',
      H,
      ['5.1 6.3', '10.1 10.2', '13.1 11.1', '20.2 22.2', '28.2 34.1', '33.1 25.1', '36.3 47.1'],
      ['31.1', '31.2', '31.3', '32.1', '32.2', '37.1', '37.2'],
    ],
    ['Beijing', B, ['point_4.1 18.3', 'point_6.1 34.1', 'point_7.1 47.1', 'point_9.1 29.2'], []],
  ])('the closest national paragraph of each paragraph of %s, or none', async (_name, uri, pairs, none) => {
    const { instrument } = dataOf(await app.run(documents.NationalCounterpartsDocument, { uri, first: 100 }));
    const closest = new Map(
      instrument?.provisions.nodes.map(({ eId, nationalCounterparts: { edges } }) => [
        short(eId),
        edges[0] === undefined ? null : short(edges[0].node.eId),
      ]),
    );
    for (const pair of pairs) {
      const [here = '', there = ''] = pair.split(' ');
      expect([here, closest.get(here)]).toEqual([here, there]);
    }
    expect(none.filter((place) => closest.get(place) !== null)).toEqual([]);
  });

  it('pairs that no reader would miss', async () => {
    expect(await articlePairs(Z, N)).toEqual(
      expect.arrayContaining(['17 11', '4 6', '32 34', '38 47', '25 22', '42 41', '15 10']),
    );
    expect(await articlePairs(H, N)).toEqual(
      expect.arrayContaining(['13 11', '5 6', '28 34', '36 47', '20 22', '41 41', '10 10']),
    );
    expect(await articlePairs(B, N)).toEqual(
      expect.arrayContaining(['point_6 34', 'point_7 47', 'point_4 18', 'point_9 29']),
    );
    const hunan = await compare(H, N);
    expect(hunan.onlyHere.nodes.map(({ eId }) => article(eId))).toEqual(
      expect.arrayContaining(['31', '32', '37']),
    );
  });

  it('Zhejiang beside Hunan, which nothing stored ties', async () => {
    const { basis, relationsOf, pairs } = await compare(Z, H);
    // Hunan is a draft, the newer of the two.
    expect([basis, relationsOf]).toEqual(['COMPUTED', 'HERE']);
    expect(pairs.nodes.map((pair) => `${article(pair.here.eId)} ${article(pair.there.eId)}`)).toEqual(
      expect.arrayContaining([
        '16 12',
        '15 10',
        '31 27',
        '42 41',
        '17 13',
        '41 40',
        '33 34',
        '27 23',
        '28 23',
        '14 9',
        '14 11',
        '32 28',
      ]),
    );
    const same = pairs.nodes.find(({ here }) => here.eId === 'art_16__para_1');
    expect([same?.there.eId, same?.relation, same?.method]).toEqual([
      'art_12__para_1',
      'RESTATES',
      'INFERRED',
    ]);
    expect(same?.diff.map(({ op }) => op)).toEqual(['SAME']);
  });

  it.each([
    ['the law that it carries out', N, ['HERE', 'THERE']],
    ['a newer text of its own level', H, ['HERE', 'THERE']],
  ])('Zhejiang beside %s, told from either side', async (_name, there, sides) => {
    const [own, other] = [await compare(Z, there), await compare(there, Z)];
    expect([own.relationsOf, other.relationsOf]).toEqual(sides);
    const told = (pairs: typeof own.pairs.nodes, back: boolean) =>
      pairs
        .map(({ here, there, relation }) =>
          [...(back ? [there.eId, here.eId] : [here.eId, there.eId]), relation].join(' '),
        )
        .sort();
    expect(told(other.pairs.nodes, true)).toEqual(told(own.pairs.nodes, false));
  });

  it('pages of pairs of one relation', async () => {
    const all = await compare(Z, N, { relation: ['RESTATES'] });
    expect(new Set(all.pairs.nodes.map(({ relation }) => relation))).toEqual(new Set(['RESTATES']));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { pairs }: Awaited<ReturnType<typeof compare>> = await compare(Z, N, {
        relation: ['RESTATES'],
        first: 5,
        after,
      });
      seen.push(...pairs.nodes.map(({ here, there }) => `${short(here.eId)} ${short(there.eId)}`));
      after = pairs.pageInfo.hasNextPage ? pairs.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all.pairs.nodes.map(({ here, there }) => `${short(here.eId)} ${short(there.eId)}`));
    const { pairs } = await compare(Z, N, { first: 5 });
    const variables = { here: Z, there: H, after: pairs.pageInfo.endCursor };
    const { errors } = await app.run(documents.CompareInstrumentsDocument, variables);
    expect(errors[0]?.extensions?.code).toBe('BAD_CURSOR');
    const tooMany = await app.run(documents.CompareInstrumentsDocument, { first: 101 });
    expect(tooMany.errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['Zhejiang 42', Z, 'art_42__para_1', 'UNKNOWN'],
    // 逾期不改正的: a term was set.
    ['Hunan 41', H, 'art_41__para_1', 'LOOSER'],
  ])('%s is looser than the national 41(1)(二) in most respects', async (_name, here, eId, timing) => {
    const { compareInstruments } = dataOf(
      await app.run(documents.PenaltyVerdictsDocument, { here, there: N }),
    );
    const pair = compareInstruments?.penalties.nodes.find((one) => one.here.eId === eId);
    expect(pair?.there.eId).toBe('art_41__para_1');
    expect(pair?.thereConduct.map((item) => item.eId)).toContain('art_41__para_1__item_2');
    expect(pair?.pair?.method).toBe('INFERRED');
    expect(Object.fromEntries(pair?.verdicts.map((one) => [one.dimension, one.verdict]) ?? [])).toEqual({
      AMOUNT: 'LOOSER',
      TRIGGER: 'LOOSER',
      TIMING: timing,
      PERSONS: 'LOOSER',
      MEASURES: 'LOOSER',
      SCOPE: 'DIFFERENT',
    });
    const amount = pair?.verdicts.find(({ dimension }) => dimension === 'AMOUNT');
    expect([amount?.here.amount, amount?.there.amount]).toEqual([500_000, 5_000_000]);
    const scope = pair?.verdicts.find(({ dimension }) => dimension === 'SCOPE');
    expect(scope?.here.words).toContain('未按规定采取相应处置措施');
    expect(scope?.there.words).toContain('未对涉案、涉诈电话卡关联注册互联网账号进行核验');
  });

  it.each<readonly [documents.Verdict, documents.ComparisonDimension, readonly string[]]>([
    ['LOOSER', 'AMOUNT', ['art_42__para_1']],
    ['STRICTER', 'AMOUNT', []],
    // 41(2) stands where 39(1) does, but 对非法安装、使用外联设备进行定期排查 is no act of its list by the words.
    ['DIFFERENT', 'SCOPE', ['art_42__para_1']],
  ])('penalties of Zhejiang that are %s in %s', async (verdict, dimension, expected) => {
    const { compareInstruments } = dataOf(
      await app.run(documents.PenaltyVerdictsDocument, { verdict: [verdict], dimension: [dimension] }),
    );
    expect(compareInstruments?.penalties.nodes.map(({ here }) => here.eId)).toEqual(expected);
    expect(compareInstruments?.penalties.totalCount).toBe(expected.length);
  });

  it('penalties that are alike enough, with the words that their acts share', async () => {
    const likest = async (minLikeness: number) =>
      dataOf(await app.run(documents.PenaltyVerdictsDocument, { here: Z, there: H, minLikeness }))
        .compareInstruments?.penalties.nodes ?? [];
    const all = await likest(0);
    expect(all.map(({ here, there }) => `${short(here.eId)} ${short(there.eId)}`)).toEqual([
      '41.1 40.1',
      '41.2 40.2',
      '42.1 41.1',
    ]);
    expect(all[0]?.words).toContain('造成电话线路被盗用实施诈骗');
    // 41(1) and 40(1) word an act of theirs each in its own way.
    expect((await likest(0.9)).map(({ here }) => short(here.eId))).toEqual(['41.2', '42.1']);
  });

  it('Zhejiang 42 and Hunan 41 are the same but for the term', async () => {
    const { compareInstruments } = dataOf(
      await app.run(documents.PenaltyVerdictsDocument, { here: Z, there: H, language: 'EN' }),
    );
    const pair = compareInstruments?.penalties.nodes.find((one) => one.here.eId === 'art_42__para_1');
    expect(pair?.verdicts.map((one) => [one.dimension, one.verdict])).toEqual([
      ['AMOUNT', 'SAME'],
      ['TRIGGER', 'SAME'],
      ['TIMING', 'STRICTER'],
      ['PERSONS', 'SAME'],
      ['MEASURES', 'SAME'],
      ['SCOPE', 'SAME'],
    ]);
    expect(pair?.verdicts[2]?.reason).toBe('Only the other text gives a term to put it right.');
  });

  it('the national law in Beijing, Hunan and Zhejiang', async () => {
    const { coverage } = dataOf(await app.run(documents.CoverageMatrixDocument));
    expect(coverage?.columns.map(({ instrument, compared }) => [instrument.jurisdiction, compared])).toEqual([
      ['CN-BJ', true],
      ['CN-HN', true],
      ['CN-ZJ', true],
    ]);
    // Art. 50 is on commencement.
    expect(coverage?.rowCount).toBe(49);
    const rows = new Map(
      coverage?.rows.nodes.map(({ provision, cells, gap }) => [
        provision.eId,
        { gap, cells: cells.map(({ provisions }) => provisions.map((one) => one.provision.eId)) },
      ]),
    );
    const [beijing, hunan, zhejiang] = rows.get('art_47')?.cells ?? [];
    expect([beijing, hunan, zhejiang]).toEqual([
      expect.arrayContaining(['point_7__para_1']),
      expect.arrayContaining(['art_36__para_3']),
      expect.arrayContaining(['art_38__para_3']),
    ]);
    expect(rows.get('art_22')?.cells[1]?.[0]).toBe('art_20__para_2');
    expect(rows.get('art_22')?.cells[2]?.[0]).toBe('art_25__para_2');
    // Crimes are beyond local law.
    expect(rows.get('art_38')).toEqual({ gap: true, cells: [[], [], []] });
    const gaps = coverage?.rows.nodes.filter(({ gap }) => gap).map(({ provision }) => provision.eId);
    expect(coverage?.gaps.nodes.map(({ eId }) => eId)).toEqual(gaps);
    expect(coverage?.gapCount).toBe(gaps?.length);
    coverage?.columns.forEach(({ covered }, index) => {
      expect(covered).toBe([...rows.values()].filter(({ cells }) => (cells[index]?.length ?? 0) > 0).length);
    });
  });

  it('the matrix by paragraph, for one instrument, and for one that is compared with nothing', async () => {
    const { coverage } = dataOf(
      await app.run(documents.CoverageMatrixDocument, { by: 'PARAGRAPH', instruments: [Z, N, '/cn/没有'] }),
    );
    expect(coverage?.rowCount).toBe(86);
    expect(coverage?.columns.map(({ compared }) => compared)).toEqual([true, false]);
    const row = coverage?.rows.nodes.find(({ provision }) => provision.eId === 'art_22__para_2');
    expect(row?.cells[0]?.provisions[0]?.provision.eId).toBe('art_25__para_2');
    expect(row?.cells[1]?.provisions).toEqual([]);
  });

  it('null where an instrument is not held', async () => {
    const there = '/cn/没有';
    expect(
      dataOf(await app.run(documents.CompareInstrumentsDocument, { there })).compareInstruments,
    ).toBeNull();
    expect(dataOf(await app.run(documents.CoverageMatrixDocument, { national: there })).coverage).toBeNull();
    // There is one version alone.
    expect(dataOf(await app.run(documents.VersionDiffDocument)).compareVersions).toBeNull();
  });

  it('two calls of the store for each, and one more for the actors', async () => {
    const calls = async (run: () => Promise<unknown>) => {
      const before = app.store.plans.length;
      await run();
      return app.store.plans.length - before;
    };
    expect(await calls(() => compare(Z, N))).toBe(3);
    expect(await calls(() => compare(Z, H))).toBe(3);
    expect(await calls(() => app.run(documents.CoverageMatrixDocument))).toBe(2);
    expect(await calls(() => app.run(documents.CoverageMatrixDocument, { instruments: [Z] }))).toBe(2);
  });
});
