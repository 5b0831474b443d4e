import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as documents from '../../src/client/gql/graphql.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import { familyOf, isInternal } from '../../src/model/graph-schema.ts';
import type { GraphNode } from '../../src/model/property-graph.ts';
import { compileSeed } from '../../src/seed.ts';
import { dataOf } from '../support/app.ts';
import { neo4j, reference, sqlite, type StoreKind } from '../support/loaded-stores.ts';
import { describeOver } from '../support/over-stores.ts';

/**
 * The example operations over the seed texts. What they answer was read from the texts by hand; short names of
 * texts: N the national law, H Hunan, Z Zhejiang, B Beijing.
 */
const N = '/cn/反电信网络诈骗法@2022-09-02';
const H = '/cn-hn/湖南省实施《中华人民共和国反电信网络诈骗法》若干规定@draft';
const Z = '/cn-zj/浙江省实施《中华人民共和国反电信网络诈骗法》办法@2025-09-26';
const B = '/cn-bj/北京市人民代表大会常务委员会关于进一步加强本市反电信网络诈骗工作的决定@2024-05-31';
const NAMES = new Map([
  [N, 'N'],
  [H, 'H'],
  [Z, 'Z'],
  [B, 'B'],
]);

/** `N art_39__para_1` */
const place = ({ uri, eId }: { uri: string; eId: string | null }) => `${NAMES.get(uri) ?? uri} ${eId ?? ''}`;

const stores: readonly StoreKind[] = [sqlite, neo4j, reference];
const { graph } = compileSeed();

const operations = Object.entries(documents).filter(([name]) => name.endsWith('Document'));

describe('the example operations', () => {
  it('are all typed', () => {
    expect(operations.length).toBeGreaterThanOrEqual(20);
  });
});

/** Answers of the first store; every other store must give the same. */
const answers = new Map<string, unknown>();

describeOver('over $name', stores, graph, (appOver) => {
  const app = appOver();
  const levels = appOver({ planDepth: 1 });

  it.each(operations)('%s gives one answer, by whole plans and by levels', async (name, document) => {
    const data = dataOf(await app.run(document as typeof documents.VersionsDocument));
    expect(dataOf(await levels.run(document as typeof documents.VersionsDocument))).toEqual(data);
    const told = JSON.parse(
      JSON.stringify(data, (key, value: unknown) => (key === 'dataVersion' ? null : value)),
    );
    if (answers.has(name)) expect(told).toEqual(answers.get(name));
    else answers.set(name, told);
    expect(sourcesOf(data).filter((source) => !isSliced(source))).toEqual([]);
  });

  it('ArticleReferences of the national article 32', async () => {
    const { article } = dataOf(await app.run(documents.ArticleReferencesDocument));
    const citations = article?.citations.nodes ?? [];
    expect(citations.map(({ resolution, targets }) => [resolution, ...targets.nodes.map(place)])).toEqual(
      ['art_11', 'art_12', 'art_18', 'art_22', 'art_32__para_2'].map((eId) => ['RESOLVED', `N ${eId}`]),
    );
    // The traditional 條 of the source stays in its quote.
    expect(citations[3]?.source).toEqual({ start: 5710, end: 5715, quote: '第二十二條' });
  });

  it('ResolveCitations as written by hand', async () => {
    const { resolveCitations } = dataOf(await app.run(documents.ResolveCitationsDocument));
    expect(
      resolveCitations.map(({ resolution, normalized, reason }) => [resolution, normalized, reason]),
    ).toEqual([
      ['RESOLVED', '/cn/反电信网络诈骗法#art_39__para_1__item_5', null],
      ['RESOLVED', '/cn-zj/浙江省实施《中华人民共和国反电信网络诈骗法》办法#art_42', null],
      ['OUT_OF_RANGE', '/cn/反电信网络诈骗法#art_51', 'The last article is art_50.'],
      ['NOT_IN_CORPUS', '/cn/民法典#art_1165', 'No work of the title 民法典 is held.'],
    ]);
    expect(resolveCitations.map(({ provision }) => provision && [provision.uri, provision.text])).toEqual([
      [N, '未采取措施对改号电话、虚假主叫或者具有相应功能的非法设备进行监测处置的。'],
      [Z, null],
      null,
      null,
    ]);
  });

  it.each<readonly [string, string | null, readonly (readonly [string, string, string | null])[]]>([
    // 條 is 条, wherever a person typed it.
    ['第二十二條', N, [['第二十二条', 'RESOLVED', '/cn/反电信网络诈骗法#art_22']]],
    ['第二十二条', null, [['第二十二条', 'UNRESOLVED', null]]],
    [
      '𠀀依照第十四条和第二十五条第一款处罚',
      '/cn/反电信网络诈骗法',
      [
        ['第十四条', 'RESOLVED', '/cn/反电信网络诈骗法#art_14'],
        ['第二十五条第一款', 'RESOLVED', '/cn/反电信网络诈骗法#art_25__para_1'],
      ],
    ],
    [
      '依照刑法第二百八十七条之二处罚',
      null,
      [['刑法第二百八十七条之二', 'NOT_IN_CORPUS', '/cn/刑法#art_287-2']],
    ],
    [
      '<反电信网络诈骗法>第四章',
      null,
      [['<反电信网络诈骗法>第四章', 'RESOLVED', '/cn/反电信网络诈骗法#chp_4']],
    ],
    // One in traditional script among many that are not.
    [
      '依照民事诉讼法第一百二十二条、行政处罚法第三十二条和反電信網絡詐騙法第三十九条处理，由人民法院受理申请执行',
      null,
      [
        ['民事诉讼法第一百二十二条', 'NOT_IN_CORPUS', '/cn/民事诉讼法#art_122'],
        ['行政处罚法第三十二条', 'NOT_IN_CORPUS', '/cn/行政处罚法#art_32'],
        ['反電信網絡詐騙法第三十九条', 'RESOLVED', '/cn/反电信网络诈骗法#art_39'],
      ],
    ],
    // 乾 is no 干 in a name.
    [
      '《乾县物业管理办法》第三条',
      null,
      [['《乾县物业管理办法》第三条', 'NOT_IN_CORPUS', '/cn/乾县物业管理办法#art_3']],
    ],
    [
      '浙江省实施反电信网络诈骗法办法第四十二条',
      null,
      [
        [
          '浙江省实施反电信网络诈骗法办法第四十二条',
          'RESOLVED',
          '/cn-zj/浙江省实施《中华人民共和国反电信网络诈骗法》办法#art_42',
        ],
      ],
    ],
    [
      '依照浙江省实施中华人民共和国反电信网络诈骗法办法第四十二条处罚',
      null,
      [
        [
          '浙江省实施中华人民共和国反电信网络诈骗法办法第四十二条',
          'RESOLVED',
          '/cn-zj/浙江省实施《中华人民共和国反电信网络诈骗法》办法#art_42',
        ],
      ],
    ],
    // No place, no title.
    ['为了实施反电信网络诈骗法办法第四十二条', null, [['第四十二条', 'UNRESOLVED', null]]],
    ['今天天气很好', null, []],
    ['', null, []],
  ])('ResolveCitations of %s in %s', async (text, within, expected) => {
    const { resolveCitations } = dataOf(await app.run(documents.ResolveCitationsDocument, { text, within }));
    expect(resolveCitations.map((one) => [one.quote, one.resolution, one.normalized])).toEqual(expected);
    const points = Array.from(text);
    for (const { quote, span } of resolveCitations) {
      expect(points.slice(span.start, span.end).join('').replace('條', '条')).toBe(quote);
    }
  });

  it('ResolveCitations takes the tags of a web page for no marks of a title', async () => {
    const text = '依照<strong>反电信网络诈骗法</strong>第十四条';
    const { resolveCitations } = dataOf(await app.run(documents.ResolveCitationsDocument, { text }));
    expect(resolveCitations.map(({ quote, normalized }) => [quote, normalized])).toEqual([
      ['反电信网络诈骗法第十四条', '/cn/反电信网络诈骗法#art_14'],
    ]);
  });

  it.each([
    [{ text: '第'.repeat(50_001) }, '50001 characters'],
    [{ text: '第一条', within: '/cn/没有的法' }, 'not held'],
  ])('ResolveCitations refuses what it cannot take', async (variables, words) => {
    const { errors } = await app.run(documents.ResolveCitationsDocument, variables);
    expect([errors[0]?.extensions?.code, errors[0]?.message]).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining(words),
    ]);
  });

  it.each([
    ['反電信網絡詐騙法第三十九条', [['RESOLVED', '/cn/反电信网络诈骗法#art_39', { uri: N, eId: 'art_39' }]]],
    ['《反洗钱法》第三条', [['NOT_IN_CORPUS', '/cn/反洗钱法#art_3', null]]],
    ['拘留', []],
    ['', []],
  ])('Search tells which provision the words %s cite', async (query, expected) => {
    const { search } = dataOf(await app.run(documents.SearchDocument, { query }));
    const cited = search.cited.map((one) => [one.resolution, one.normalized, one.provision]);
    expect(cited).toEqual(expected);
    expect(search.totalCount > 0).toBe(query === '拘留');
  });

  it('UnresolvedReferences', async () => {
    const { citations, works } = dataOf(await app.run(documents.UnresolvedReferencesDocument));
    const statutes = citations.nodes
      .filter(({ uri }) => NAMES.has(uri))
      .map(({ targetTitle }) => targetTitle ?? '');
    const counts = Object.fromEntries(
      Map.groupBy(statutes, (title) => title.replace('中华人民共和国', ''))
        .entries()
        .map(([title, all]) => [title, all.length]),
    );
    expect(counts).toMatchObject({
      个人信息保护法: 3,
      民法典: 2,
      刑事诉讼法: 1,
      网络安全法: 1,
      反洗钱法: 1,
      湖南省社会信用条例: 1,
    });
    expect(works.nodes.map(({ uri }) => uri)).toEqual(
      expect.arrayContaining(['/cn/个人信息保护法', '/cn/民法典']),
    );
  });

  it('HighestFines that 电信业务经营者 can face, in both branches', async () => {
    const { fixed, multiple } = dataOf(await app.run(documents.HighestFinesDocument));
    expect(fixed.nodes.map((penalty) => [penalty.maxFine, place(penalty)])).toContainEqual([
      5_000_000,
      'N art_39__para_1',
    ]);
    expect(fixed.nodes[0]?.maxFine).toBe(5_000_000);
    const anyone = dataOf(await app.run(documents.HighestFinesDocument, { names: ['任何单位和个人'] }));
    expect(anyone.multiple.nodes.map((penalty) => [penalty.maxMultiple, place(penalty)])).toContainEqual([
      10,
      'N art_44__para_1',
    ]);
    // No penalty of theirs is a multiple; one without a multiple comes last.
    expect(multiple.nodes.every(({ maxMultiple }) => maxMultiple === null || maxMultiple > 0)).toBe(true);
    expect(
      dataOf(await app.run(documents.HighestFinesDocument, { names: ['无此主体'] })).fixed.nodes,
    ).toEqual([]);
  });

  it('DutiesOfAKind: 基础电信企业 is a kind of 电信业务经营者', async () => {
    const { own, withKinds } = dataOf(await app.run(documents.DutiesOfAKindDocument));
    const names = withKinds.nodes.map(({ bearers }) => bearers.map(({ name }) => name));
    expect(withKinds.totalCount).toBeGreaterThan(own.totalCount);
    expect(names.filter((bearers) => bearers.includes('基础电信企业'))).not.toEqual([]);
    expect(names.filter((bearers) => bearers.includes('电信业务经营者'))).toHaveLength(own.totalCount);
  });

  it('ObligationChain with links of one kind alone, or sure ones', async () => {
    const chainsOf = async (variables: documents.ObligationChainQueryVariables) =>
      dataOf(await app.run(documents.ObligationChainDocument, variables)).provision?.norms.nodes.map(
        ({ chain }) => [chain.breaches.map(({ method }) => method), chain.missing.includes('NO_SANCTION')],
      );
    // 31(2) 实施前款行为 and 44 违反本法第三十一条第一款规定.
    expect(await chainsOf({ eId: 'art_31__para_1', methods: ['EXPLICIT'] })).toContainEqual([
      ['EXPLICIT', 'EXPLICIT'],
      false,
    ]);
    expect(await chainsOf({ methods: ['EXPLICIT'] })).toEqual(Array(4).fill([[], true]));
    expect(await chainsOf({ minConfidence: 0.99 })).toEqual(Array(4).fill([[], true]));
    const { errors } = await app.run(documents.ObligationChainDocument, { minConfidence: 2 });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('ObligationChain of Zhejiang, where other law prevails', async () => {
    const { provision } = dataOf(
      await app.run(documents.ObligationChainDocument, { uri: Z, eId: 'art_25__para_2' }),
    );
    const [first] = provision?.norms.nodes ?? [];
    expect(first?.chain.deference.map((one) => one.provision.eId)).toEqual(['art_40__para_1']);
    expect(first?.chain.breaches.map(({ penalty }) => penalty.eId)).toEqual(['art_42__para_1']);
    expect(first?.chain.counterparts.map((one) => place(one.provision))).toContain('N art_22__para_2');
  });

  it('Definitions', async () => {
    const { definedTerms } = dataOf(await app.run(documents.DefinitionsDocument));
    expect(definedTerms.nodes.map((node) => [node.term, place(node)])).toEqual([
      ['电信网络诈骗', 'N art_2__para_1'],
    ]);
  });

  it('Delegations', async () => {
    const { citations } = dataOf(await app.run(documents.DelegationsDocument));
    expect(citations.nodes.map((node) => [place(node), ...node.delegates.map(({ name }) => name)])).toEqual([
      ['Z art_34__para_1', '省公安机关'],
      ['N art_10__para_2', '国务院电信主管部门'],
      ['N art_31__para_2', '国务院公安部门'],
    ]);
  });

  it('Nodes', async () => {
    const { nodes } = dataOf(await app.run(documents.NodesDocument));
    expect(nodes).toMatchObject([{ __typename: 'Work', title: '中华人民共和国反电信网络诈骗法' }, null]);
  });

  it('gives every node of the graph back by its id, but those kept for the compiler', async () => {
    const idOf = ({ kind, id }: GraphNode) => Buffer.from(`${kind}:${id}`).toString('base64url');
    const isShown = ({ kind }: GraphNode) => !isInternal(familyOf(kind));
    const ids = graph.nodes.filter(isShown).map(idOf);
    const kept = graph.nodes.filter((node) => !isShown(node)).map(idOf);
    expect(kept).not.toEqual([]);
    expect(dataOf(await app.run(documents.NodesDocument, { ids: kept })).nodes).toEqual(kept.map(() => null));
    for (let start = 0; start < ids.length; start += 100) {
      const some = ids.slice(start, start + 100);
      const { nodes } = dataOf(await app.run(documents.NodesDocument, { ids: some }));
      expect(nodes.map((node) => node?.id)).toEqual(some);
    }
  });
});

interface Source {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** All places in source files that an answer names. */
function sourcesOf(value: unknown): readonly Source[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'file' in value && 'quote' in value ? [value as Source] : [];
  return [...own, ...Object.values(value).flatMap(sourcesOf)];
}

const files = new Map<string, readonly string[]>();

/** Whether the quote is exactly that slice of the untouched file, in code points. */
function isSliced({ file, start, end, quote }: Source): boolean {
  const points = files.get(file) ?? Array.from(readFileSync(`${PROJECT_ROOT}seed/sources/${file}`, 'utf8'));
  files.set(file, points);
  return points.slice(start, end).join('') === quote;
}
