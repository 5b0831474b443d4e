import { describe, expect, it, test } from 'vitest';
import { indexInMemory } from '../../src/link/works/instrument-index.ts';
import { resolveCitation } from '../../src/link/works/resolve-citation.ts';
import {
  citedJurisdiction,
  commentaryUri,
  instrumentUri,
  titleKey,
  workUri,
} from '../../src/link/works/work-uri.ts';
import type { Citation, CitationTarget } from '../../src/model/citation.ts';

const work = (title: string, jurisdiction = 'CN') => ({
  uri: workUri(title, jurisdiction),
  title,
  jurisdiction,
});
const LAW = work('中华人民共和国反电信网络诈骗法');
const ZHEJIANG = work('浙江省实施《中华人民共和国反电信网络诈骗法》办法', 'CN-ZJ');
const VENUES = work('娱乐场所管理条例');
const NO_CONTAINERS = new Map<string, string>();
const index = indexInMemory(
  [
    {
      work: LAW,
      uri: `${LAW.uri}@2022-09-02`,
      version: '2022-09-02',
      eIds: ['chp_1', 'chp_2', 'art_1', 'art_1__para_1', 'art_1-1', 'art_1-2', 'art_50'],
    },
    { work: ZHEJIANG, uri: `${ZHEJIANG.uri}@2025-09-26`, version: '2025-09-26', eIds: ['art_42'] },
    { work: VENUES, uri: `${VENUES.uri}@2016-02-06`, version: '2016-02-06', eIds: ['art_1', 'art_58'] },
    { work: VENUES, uri: `${VENUES.uri}@2020-11-29`, version: '2020-11-29', eIds: ['art_1', 'art_58'] },
    {
      work: work('物业管理条例', 'CN-BJ'),
      uri: '/cn-bj/物业管理条例@2020',
      version: '2020',
      eIds: ['art_1'],
    },
    {
      work: work('物业管理条例', 'CN-GD'),
      uri: '/cn-gd/物业管理条例@2020',
      version: '2020',
      eIds: ['art_1'],
    },
    { work: work('民法典'), uri: '/cn/民法典@2020-05-28', version: '2020-05-28', eIds: ['art_1'] },
    { work: work('民法典'), uri: '/cn/民法典@2020-05-28', version: '2020-05-28', eIds: ['art_1165'] },
  ].map((entry) => ({ ...entry, containers: NO_CONTAINERS })),
);

const citation = (target: CitationTarget | null): Citation => ({
  at: 'art_1__para_1',
  quote: '',
  kind: 'MENTION',
  target,
  span: { start: 0, end: 1 },
  rule: 'citation.title',
  method: 'EXPLICIT',
  confidence: 1,
});
const version = index.versionsOf(LAW.uri)[0] ?? null;
const resolve = (target: CitationTarget | null, jurisdiction = 'CN') =>
  resolveCitation(citation(target), { version, jurisdiction, firstMade: null }, index, (title) =>
    workUri(title, 'CN'),
  );

describe('a citation', () => {
  test.each<[string, CitationTarget | null, string, string | null, string | null]>([
    ['of an article here', { to: 'HERE', eId: 'art_1' }, 'RESOLVED', null, 'art_1'],
    ['beyond the last article', { to: 'HERE', eId: 'art_51' }, 'OUT_OF_RANGE', null, 'art_51'],
    [
      'of a paragraph that is not there',
      { to: 'HERE', eId: 'art_1__para_2' },
      'OUT_OF_RANGE',
      null,
      'art_1__para_2',
    ],
    ['that points at nothing', null, 'UNRESOLVED', null, null],
    [
      'of a work by its short title',
      { to: 'INSTRUMENT', title: '反电信网络诈骗法', eId: 'art_50' },
      'RESOLVED',
      LAW.uri,
      'art_50',
    ],
    [
      'with 〈〉 and space',
      { to: 'INSTRUMENT', title: '浙江省实施〈反电信网络 诈骗法〉办法', eId: 'art_42' },
      'RESOLVED',
      ZHEJIANG.uri,
      'art_42',
    ],
    [
      'in another part of one text',
      { to: 'INSTRUMENT', title: '中华人民共和国民法典', eId: 'art_1165' },
      'RESOLVED',
      '/cn/民法典',
      'art_1165',
    ],
    [
      'of what is not held',
      { to: 'INSTRUMENT', title: '反洗钱法', eId: null },
      'NOT_IN_CORPUS',
      '/cn/反洗钱法',
      null,
    ],
    [
      'of a title that is only alike',
      { to: 'INSTRUMENT', title: '反电信诈骗法', eId: null },
      'NOT_IN_CORPUS',
      '/cn/反电信诈骗法',
      null,
    ],
    [
      'of a title that several works bear',
      { to: 'INSTRUMENT', title: '物业管理条例', eId: null },
      'AMBIGUOUS',
      null,
      null,
    ],
  ])('%s', (_case, target, resolution, uri, eId) => {
    expect(resolve(target)).toMatchObject({ resolution, work: uri, eId });
  });

  it('of a title that several places bear is that of the own place', () => {
    const target: CitationTarget = { to: 'INSTRUMENT', title: '物业管理条例', eId: null };
    expect(resolve(target, 'CN-GD')).toMatchObject({ resolution: 'RESOLVED', work: '/cn-gd/物业管理条例' });
  });

  it.each([
    ['art_51', 'The last article is art_50.', ['art_50']],
    ['art_51__para_2', 'The last article is art_50.', ['art_50']],
    ['art_49', 'It has no art_49.', []],
    ['art_1-3', 'The last one inserted behind art_1 is art_1-2.', ['art_1-2']],
    ['art_50-1', 'art_50 is there, with none inserted behind it.', ['art_50']],
    ['art_51-1', 'The last article is art_50.', ['art_50']],
    ['chp_9', 'The last chp is chp_2.', ['chp_2']],
    ['part_1', 'It has no part_1.', []],
    ['art_1__para_2', 'art_1 is there, but not art_1__para_2.', ['art_1']],
  ])('of %s, which is not there, says why, and what comes nearest', (eId, reason, candidates) => {
    expect(resolve({ to: 'HERE', eId })).toMatchObject({ reason, candidates });
  });

  it('that several works may be says which', () => {
    expect(resolve({ to: 'INSTRUMENT', title: '物业管理条例', eId: null }).candidates).toHaveLength(2);
  });
});

describe('a citation in time', () => {
  const citing = (uri: string, made: string, firstMade: string | null) => ({
    version: { uri: `${uri}@${made}`, version: made, has: () => true, around: () => [], lastArticle: null },
    jurisdiction: 'CN',
    firstMade,
  });
  const venues: CitationTarget = { to: 'INSTRUMENT', title: '娱乐场所管理条例', eId: null };
  const article: CitationTarget = { to: 'INSTRUMENT', title: '娱乐场所管理条例', eId: 'art_58' };
  const inTime = (target: CitationTarget, kind: Citation['kind'], from: ReturnType<typeof citing>) =>
    resolveCitation({ ...citation(target), kind }, from, index, (title) => workUri(title, 'CN'));

  // 娱乐场所管理条例 58: 1999年3月26日国务院发布的《娱乐场所管理条例》同时废止。
  test.each<[string, ReturnType<typeof citing>, string, string | null]>([
    ['itself', citing(VENUES.uri, '2016-02-06', null), 'NOT_IN_CORPUS', null],
    ['an amended text of itself', citing(VENUES.uri, '2020-11-29', '2006-01-29'), 'NOT_IN_CORPUS', null],
    ['an older text of its title', citing(VENUES.uri, '2020-11-29', '2020-11-29'), 'RESOLVED', VENUES.uri],
    ['another work that came later', citing('/cn/文化法', '2014-11-01', null), 'NOT_IN_CORPUS', null],
    ['another work that is older', citing('/cn/文化法', '2018-11-01', null), 'RESOLVED', VENUES.uri],
    ['one whose date is not known', citing('/cn/文化法', 'undated', null), 'RESOLVED', VENUES.uri],
  ])('that repeals %s', (_case, from, resolution, uri) => {
    expect(inTime(venues, 'REPEAL', from)).toMatchObject({ resolution, work: uri });
  });

  it('is of the work where a later one of its title is only mentioned', () => {
    const from = citing('/cn/文化法', '2014-11-01', null);
    expect(inTime(venues, 'APPLICATION', from)).toMatchObject({ resolution: 'RESOLVED', reason: null });
  });

  // 北京市实施《种子法》办法 of 2006, 21: 依照《种子法》第二十一条, of which the texts of 2015 and 2021 are held.
  test.each<[string, string, string, boolean]>([
    ['before every version held', '2006-12-08', 'art_58', true],
    ['between two versions held', '2018-12-08', 'art_58', false],
    ['on a day that is not known', 'undated', 'art_58', false],
  ])('of a provision, made %s', (_case, made, eId, isDoubtful) => {
    const found = inTime({ ...article, eId }, 'APPLICATION', citing('/cn/文化法', made, null));
    expect([found.resolution, found.eId]).toEqual(['RESOLVED', eId]);
    expect(found.confidence < 0.9).toBe(isDoubtful);
    expect(found.reason?.includes('later') ?? false).toBe(isDoubtful);
  });

  it('beyond the last article of what came later says both', () => {
    const found = inTime(
      { ...article, eId: 'art_90' },
      'APPLICATION',
      citing('/cn/文化法', '2006-12-08', null),
    );
    expect(found.resolution).toBe('OUT_OF_RANGE');
    expect(found.reason).toMatch(/^The last article is art_58\. Every version held is later/u);
  });
});

describe('uris', () => {
  test.each([
    ['中华人民共和国反电信网络诈骗法', 'CN', '/cn/反电信网络诈骗法'],
    ['浙江省实施〈中华人民共和国水法〉办法', 'CN-ZJ', '/cn-zj/浙江省实施《中华人民共和国水法》办法'],
    ['中华人民共和国会计法（2017年修正）', 'CN', '/cn/会计法'],
    ['中华人民共和国刑法修正案（七）', 'CN', '/cn/刑法修正案（七）'],
  ])('%s of %s is %s', (title, jurisdiction, uri) => {
    expect(workUri(title, jurisdiction)).toBe(uri);
  });

  test.each([
    ['湖南省社会信用条例', 'CN-HN'],
    ['海南自由贸易港法', 'CN'],
    ['中华人民共和国香港特别行政区基本法', 'CN'],
    ['电信条例', 'CN'],
  ])('a stub of %s lies in %s', (title, jurisdiction) => {
    expect(citedJurisdiction(title)).toBe(jurisdiction);
  });

  it('of versions and commentaries hang on the work', () => {
    expect(instrumentUri('/cn/会计法', 'undated')).toBe('/cn/会计法@undated');
    expect(commentaryUri('/cn/会计法', 2)).toBe('/cn/会计法/commentary/2');
    expect(titleKey('《中华人民共和国 反洗钱法》')).toBe('反洗钱法');
  });

  test.each([
    ['青岛市实施《中华人民共和国水法》的若干规定', '青岛市实施〈中华人民共和国水法〉若干规定', true],
    ['青岛市实施《中华人民共和国水法》的若干规定', '青岛市实施《中华人民共和国水法》办法', false],
    [
      '全国人民代表大会常务委员会关于修改《水法》的决定',
      '全国人民代表大会常务委员会关于修改《水法》决定',
      false,
    ],
  ])('%s and %s share a key: %s', (one, other, same) => {
    expect(titleKey(one) === titleKey(other)).toBe(same);
  });
});
