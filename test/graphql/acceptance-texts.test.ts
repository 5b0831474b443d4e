import { expect, it } from 'vitest';
import * as documents from '../../src/client/gql/graphql.ts';
import { compileSeed } from '../../src/seed.ts';
import { dataOf } from '../support/app.ts';
import { neo4j, sqlite } from '../support/loaded-stores.ts';
import { describeOver } from '../support/over-stores.ts';
import { B, H, N, O, placeName, placesOf, shortPlace, textName, Z } from '../support/seed-texts.ts';

/**
 * Questions about texts, their parts, references, words and commentaries, each asked in one operation. The facts were
 * read from the five texts by hand; `Q6` is the number of the question.
 */
const { graph } = compileSeed();

describeOver('over $name', [sqlite, neo4j], graph, (appOver) => {
  const app = appOver();

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['2022-11-30', { N: 'NOT_YET_IN_FORCE', B: 'NOT_YET_IN_FORCE', Z: 'NOT_YET_IN_FORCE', H: 'DRAFT' }],
    ['2022-12-01', { N: 'IN_FORCE', B: 'NOT_YET_IN_FORCE', Z: 'NOT_YET_IN_FORCE', H: 'DRAFT' }],
    ['2025-11-30', { N: 'IN_FORCE', B: 'IN_FORCE', Z: 'NOT_YET_IN_FORCE', H: 'DRAFT' }],
    ['2025-12-01', { N: 'IN_FORCE', B: 'IN_FORCE', Z: 'IN_FORCE', H: 'DRAFT' }],
  ])('Q1: what each text is on %s', async (asOf, expected) => {
    const { instruments } = dataOf(
      await app.run(documents.InstrumentsInForceDocument, { asOf, status: null }),
    );
    const told = new Map(instruments.nodes.map((node) => [textName(node.uri), node]));
    expect(Object.fromEntries(told.entries().map(([name, { status }]) => [name, status]))).toEqual({
      ...expected,
      // Commentaries have no status.
      NC: null,
      O: null,
    });
    // Its front matter says 有效; the law says from when.
    expect([told.get('Z')?.claimedStatus, told.get('Z')?.effective]).toEqual(['有效', '2025-12-01']);
    expect([told.get('H')?.effective, told.get('H')?.adopted]).toEqual([null, null]);
  });

  it('Q2: how each text is built', async () => {
    const { instruments } = dataOf(await app.run(documents.StructureCountsDocument));
    const told = new Map(instruments.nodes.map((node) => [textName(node.uri), node]));
    const counts = (name: string) => {
      const text = told.get(name);
      return [
        text?.chapterCount,
        text?.articleCount,
        text?.pointCount,
        text?.paragraphCount,
        text?.itemCount,
      ];
    };
    expect(counts('N')).toEqual([7, 50, 0, 87, 30]);
    expect(counts('H')).toEqual([7, 42, 0, 92, 14]);
    expect(counts('Z')).toEqual([8, 43, 0, 78, 17]);
    expect(counts('B')).toEqual([0, 0, 11, 16, 0]);
    expect(told.get('B')?.parts.nodes[0]?.__typename).toBe('Preamble');
    const passages = (name: string) => told.get(name)?.passages.nodes ?? [];
    expect(passages('NC').filter(({ number }) => number !== null)).toHaveLength(5);
    const headed = (start: RegExp) => passages('O').filter(({ heading }) => start.test(heading ?? ''));
    expect(headed(/^第[一二三四五]，/u).map(({ passageKind }) => passageKind)).toEqual(
      Array(5).fill('CONTENT'),
    );
    expect(headed(/^[一二三四]是/u).map(({ passageKind }) => passageKind)).toEqual(Array(4).fill('APPROACH'));
    expect(headed(/^(?:请介绍|《意见》的主要内容)/u)).toHaveLength(3);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      'N',
      N,
      [
        '14(2)→14(1)',
        '17(2)→17(1)',
        '18(4)→18(1)',
        '31(2)→31(1)',
        '32(3)→11',
        '32(3)→12',
        '32(3)→18',
        '32(3)→22',
        '32(3)→32(2)',
        '38(2)→38(1)',
        '42(1)→14',
        '42(1)→25(1)',
        '43(1)→25(2)',
        '44(1)→31(1)',
      ],
    ],
    ['H', H, ['40(1)→15(1)', '40(2)→15(2)', '41(1)→20(2)']],
    ['Z', Z, ['41(1)→18(1)', '41(2)→18(2)', '42(1)→25(2)']],
    ['B', B, []],
  ])(
    'Q4, Q6: the references of %s to itself, all followed, each with its place',
    async (_name, work, expected) => {
      const { citations } = dataOf(await app.run(documents.InternalReferencesDocument, { work: [work] }));
      const found = citations.nodes.map(
        ({ eId, targets }) => `${shortPlace(eId)}→${targets.nodes.map((to) => shortPlace(to.eId)).join('+')}`,
      );
      expect(found).toEqual(expected);
      expect(citations.totalCount).toBe(expected.length);
      expect(citations.nodes.filter(({ resolution }) => resolution !== 'RESOLVED')).toEqual([]);
      if (work === N) {
        // The source has the traditional character; the normalised text has 条.
        expect(citations.nodes[7]?.source).toMatchObject({ start: 5710, end: 5715, quote: '第二十二條' });
        expect(citations.nodes[7]?.text).toBe('第二十二条');
      }
    },
  );

  it('Q7: which works the statutes cite and nobody holds, the most cited first', async () => {
    const { unresolvedReferences } = dataOf(await app.run(documents.UnresolvedRankingDocument));
    const { values, totalCount, distinctCount } = unresolvedReferences;
    const places = Object.fromEntries(
      values.map(({ value, node }) => [
        value,
        node !== null && 'citedBy' in node ? node.citedBy.nodes.map(placeName) : [],
      ]),
    );
    expect([totalCount, distinctCount]).toEqual([11, 8]);
    expect(values.map(({ count }) => count)).toEqual([3, 2, 1, 1, 1, 1, 1, 1]);
    expect(places).toEqual({
      '/cn/个人信息保护法': ['Z29(1)', 'N29(1)', 'N49(1)'],
      '/cn/民法典': ['N46(1)', 'N46(2)'],
      '/cn/刑事诉讼法': ['N27(2)'],
      '/cn/网络安全法': ['N49(1)'],
      '/cn/反洗钱法': ['N49(1)'],
      // Without 《》: 根据宪法，制定本法.
      '/cn/宪法': ['N1(1)'],
      '/cn/电信网络诈骗及其关联违法犯罪联合惩戒办法': ['H29(1)'],
      '/cn-hn/湖南省社会信用条例': ['H29(1)'],
    });
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['N', N, '6 9 10 11 12 13 14 21 23 25 28 30 32 33 34 39 41 46'.split(' ')],
    ['H', H, '5 8 9 10 11 12 13 15 23 28 36 40'.split(' ')],
    ['Z', Z, '4 10 14 15 16 17 18 25 26 27 28 32 34 36 39 41'.split(' ')],
    ['B', B, ['point_3', 'point_5', 'point_6', 'point_8']],
  ])('Q30: the articles of %s that name 电信业务经营者', async (_name, work, expected) => {
    const { search } = dataOf(await app.run(documents.ArticlesNamingActorDocument, { work: [work] }));
    const found = search.nodes.map((node) => ('eId' in node ? shortPlace(node.eId) : ''));
    expect(found.sort((a, b) => Number(a) - Number(b) || a.localeCompare(b))).toEqual(expected);
    expect(search.totalCount).toBe(expected.length);
  });

  it('Q30: in which role each article names 电信业务经营者', async () => {
    const { search } = dataOf(await app.run(documents.ArticlesNamingActorDocument, { work: [N] }));
    const roles = (eId: string) => {
      const node = search.nodes.find((one) => 'eId' in one && one.eId === eId);
      if (node === undefined || !('eId' in node)) return null;
      return {
        bears: node.bears.nodes.map(({ modality }) => modality),
        receives: node.receives.nodes.map(({ modality }) => modality),
        faces: node.faces.nodes.map((penalty) => shortPlace(penalty.eId)),
      };
    };
    // Supervised, supported, party to a liaison, entitled, punished.
    expect(roles('art_28')).toEqual({ bears: [], receives: ['OBLIGATION'], faces: [] });
    expect(roles('art_32')).toEqual({ bears: ['ENCOURAGEMENT'], receives: [], faces: [] });
    expect(roles('art_34')).toEqual({ bears: [], receives: ['OBLIGATION'], faces: [] });
    expect(roles('art_10')?.bears).toEqual(['RIGHT']);
    expect(roles('art_39')).toEqual({ bears: [], receives: [], faces: ['39(1)'] });
  });

  it('Q30: kinds of 电信业务经营者', async () => {
    const { actor } = dataOf(await app.run(documents.ActorDutiesDocument));
    expect(actor?.kinds.nodes.map(({ name }) => name).sort()).toEqual(['基础电信企业', '移动通信转售企业']);
  });

  it('Q31: a card of N39', async () => {
    const { article } = dataOf(await app.run(documents.ArticleCardDocument));
    expect(article?.path).toEqual(['第六章 法律责任']);
    expect([article?.source?.start, article?.source?.end]).toEqual([6653, 7013]);
    const [paragraph, ...more] = article?.parts.nodes ?? [];
    expect([more, paragraph?.parts.nodes.map(({ number }) => number)]).toEqual([
      [],
      ['（一）', '（二）', '（三）', '（四）', '（五）'],
    ]);
    expect(article?.content?.startsWith('电信业务经营者违反本法规定')).toBe(true);
    expect(article?.citedBy.totalCount).toBe(0);
    // NC二: the passage that tells its breaches, and the sentence on the penalties of all of them.
    expect(article?.explanations.edges.map(({ method, node }) => [method, textName(node.uri)])).toEqual([
      ['INFERRED', 'NC'],
      ['INFERRED', 'NC'],
    ]);
    expect(article?.penalties.nodes[0]?.tiers.map(({ circumstance }) => circumstance)).toEqual([
      'BASE',
      'MINOR',
      'SERIOUS',
    ]);
    const local = paragraph?.localCounterparts.edges ?? [];
    expect(placesOf(local.map(({ node }) => node)).sort()).toEqual(['H40(2)', 'Z41(2)']);
    expect(new Set(local.map(({ method }) => method))).toEqual(new Set(['INFERRED']));
  });

  it.each<readonly [string, readonly string[]]>([
    ['96110', ['Z7', 'Z33', 'Z37']],
    ['拘留', ['N38', 'N42', 'N44', 'NCpassage_22', 'NCpassage_26']],
    ['GOIP', ['NCpassage_12', 'NCpassage_26']],
    ['虚拟货币', ['N25', 'H33']],
    ['域名', ['N21', 'N24', 'N25', 'N41', 'H21', 'NCpassage_13']],
  ])('Q32: articles and passages with %s, each marked', async (query, expected) => {
    const { search } = dataOf(
      await app.run(documents.SearchDocument, { query, kinds: ['ARTICLE', 'POINT', 'PASSAGE'], first: 50 }),
    );
    const found = placesOf(search.edges.map(({ node }) => node));
    expect(found.toSorted()).toEqual(expected.toSorted());
    for (const { highlights } of search.edges) {
      const marked = highlights.flatMap(({ pieces }) => pieces.filter(({ hit }) => hit));
      expect(new Set(marked.map(({ text }) => text))).toEqual(new Set([query]));
    }
  });

  it.each<readonly [string, readonly string[]]>([
    ['96110', ['Z7(1)', 'Z7(2)', 'Z33(2)', 'Z37(1)']],
    ['虚拟货币', ['N25(1)(2)', 'H33(1)']],
  ])('Q32: paragraphs and items with %s', async (query, expected) => {
    const { search } = dataOf(
      await app.run(documents.SearchDocument, { query, kinds: ['PARAGRAPH', 'ITEM'], first: 50 }),
    );
    const found = placesOf(search.edges.map(({ node }) => node));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('Q33: which passages explain the articles on sanctions', async () => {
    const { instrument } = dataOf(await app.run(documents.ExplanationsDocument));
    const commentaries = instrument?.commentaries.nodes ?? [];
    // The Opinions are explained by O, which is older than the law.
    expect(commentaries.map(({ uri }) => textName(uri))).toEqual(['NC']);
    const passages = commentaries.flatMap(({ passages }) => passages.nodes);
    const from = (first: number, last: number) =>
      new Set(
        passages
          .filter(({ eId }) => {
            const number = Number((eId ?? '').replace('passage_', ''));
            return number >= first && number <= last;
          })
          .flatMap(({ explains }) => explains.edges.map(({ node }) => shortPlace(node.eId))),
      );
    // NC四, NC五 (its sixth), NC三.
    expect([...from(21, 26)]).toEqual(expect.arrayContaining(['31', '36', '38', '42', '44', '46']));
    expect([...from(33, 33)]).toEqual(['45']);
    expect([...from(14, 20)]).toEqual(expect.arrayContaining(['8', '30', '34']));
    // NC二, its last sentence.
    expect([...from(13, 13)]).toEqual(expect.arrayContaining(['39', '40', '41', '43']));
    const methods = passages.flatMap(({ explains }) => explains.edges.map(({ method }) => method));
    expect(new Set(methods)).toEqual(new Set(['INFERRED']));
  });

  it('Q34: which instruments implement N, and where each says so', async () => {
    const { work } = dataOf(await app.run(documents.ImplementingInstrumentsDocument));
    expect(work?.implementedBy.nodes.map(({ uri }) => textName(uri)).sort()).toEqual(['B', 'H', 'Z']);
    expect(work?.citedBy.nodes.map(placeName).sort()).toEqual(['Bpreamble', 'H1(1)', 'Z1(1)']);
  });

  it.each([H, Z, B])('Q34: no reference of %s is to a numbered national article', async (work) => {
    const { citations } = dataOf(
      await app.run(documents.InternalReferencesDocument, { work: [work], internal: false }),
    );
    expect(citations.nodes.flatMap(({ targets }) => targets.nodes)).toEqual([]);
  });

  it('Q36: pages of N, from its start and from its end', async () => {
    const seen: (readonly [number, boolean])[] = [];
    const eIds: string[] = [];
    let after: string | null = null;
    do {
      const data: documents.ArticlePagesQuery = dataOf(
        await app.run(documents.ArticlePagesDocument, { first: 20, after }),
      );
      const page = data.instrument?.articles;
      if (page === undefined) throw new Error('N is held.');
      expect(page.totalCount).toBe(50);
      seen.push([page.edges.length, page.pageInfo.hasNextPage]);
      eIds.push(...page.edges.map(({ node }) => node.eId ?? ''));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([
      [20, true],
      [20, true],
      [10, false],
    ]);
    expect(eIds).toEqual(Array.from({ length: 50 }, (_, index) => `art_${String(index + 1)}`));
  });

  it('Q36: a cursor of Z is none of N', async () => {
    const { instrument } = dataOf(await app.run(documents.ArticlePagesDocument, { uri: Z, first: 20 }));
    const after = instrument?.articles.pageInfo.endCursor ?? null;
    const { errors } = await app.run(documents.ArticlePagesDocument, { first: 20, after });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_CURSOR']);
  });

  it('Q33: O explains a work that nobody holds, and none of N', async () => {
    const { data } = await app.query(
      `{ instrument(uri: "${O}") { explains { nodes { title stub } } passages(first: 50) { nodes { explains { totalCount } } } } }`,
    );
    expect(data?.['instrument']).toMatchObject({
      explains: { nodes: [{ title: '关于加强打击治理电信网络诈骗违法犯罪工作的意见', stub: true }] },
      passages: { nodes: Array.from({ length: 13 }, () => ({ explains: { totalCount: 0 } })) },
    });
  });
});
