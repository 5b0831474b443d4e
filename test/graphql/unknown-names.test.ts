import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { GraphDraft } from '../support/graph.ts';
import { COMMENTARY, LAW, LAW_2022, lawGraph, LOCAL_2025 } from './law-graph.ts';

/** An empty answer may come of a slip of the pen: `extensions.unknown` tells what is not held, and what is. */

const LAW_2018 = `${LAW}@2018-01-01`;
const LOCAL = '/cn-zj/浙江省实施办法';

const store = memoryStore(lawGraph());
const app = openApp({ store });
const unknownIn = async (query: string, variables?: Record<string, unknown>) => {
  const { errors, extensions } = await app.query(query, variables);
  expect(errors).toEqual([]);
  return extensions.unknown?.map(({ kind, value, nearest }) => [kind, value, nearest.toSorted()]) ?? [];
};

describe('what is not held is told, with what is near', () => {
  it.each<[string, string, readonly unknown[]]>([
    [
      'a version in a filter',
      `{ articles(filter: { instrument: ["${LAW}@2022-09-20"] }) { totalCount } }`,
      [['INSTRUMENT', `${LAW}@2022-09-20`, [COMMENTARY, LAW_2018, LAW_2022]]],
    ],
    [
      'a work in the place of a version',
      `{ norms(filter: { instrument: ["${LAW}"] }) { nodes { text } } }`,
      [['INSTRUMENT', LAW, [COMMENTARY, LAW_2018, LAW_2022]]],
    ],
    [
      'a version in the place of a work',
      `{ norms(filter: { work: ["${LAW_2022}"] }) { nodes { text } } }`,
      [['WORK', LAW_2022, [LAW]]],
    ],
    [
      'a slip in a title',
      '{ duties(filter: { work: ["/cn-zj/浙江省实旋办法"] }) { totalCount } }',
      [['WORK', '/cn-zj/浙江省实旋办法', [LOCAL]]],
    ],
    [
      'a text that is only cited',
      '{ norms(filter: { work: ["/cn/民法典"] }) { totalCount } }',
      [['WORK', '/cn/民法典', []]],
    ],
    [
      'a lookup in a text that is only cited',
      '{ article(uri: "/cn/民法典", eId: "art_1") { eId } }',
      [['WORK', '/cn/民法典', []]],
    ],
    [
      'a matrix of a text that is only cited',
      '{ coverage(national: "/cn/民法典") { rowCount } }',
      [['WORK', '/cn/民法典', []]],
    ],
    [
      'a comparison with a text that is only cited',
      `{ compareInstruments(here: "${LOCAL}", there: "/cn/民法典") { here { uri } } }`,
      [['WORK', '/cn/民法典', []]],
    ],
    [
      'a version that is compared',
      `{ compareVersions(work: "${LAW}", from: "2010-01-01") { from { uri } } }`,
      [['INSTRUMENT', `${LAW}@2010-01-01`, [COMMENTARY, LAW_2018, LAW_2022]]],
    ],
    [
      'a version before the only one',
      `{ compareVersions(work: "${LOCAL}") { from { uri } } }`,
      [['INSTRUMENT', LOCAL, [LOCAL_2025]]],
    ],
    [
      'the versions of what is not held',
      '{ compareVersions(work: "/cn/反诈办法", from: "2010-01-01") { from { uri } } }',
      [['WORK', '/cn/反诈办法', []]],
    ],
    [
      'a work by its full title, as no uri writes it',
      '{ work(uri: "/cn/中华人民共和国反诈法") { title } }',
      [['WORK', '/cn/中华人民共和国反诈法', [LAW]]],
    ],
    [
      'a text by its full title alone',
      '{ norms(filter: { work: ["中华人民共和国反诈法"] }) { totalCount } }',
      [['WORK', '中华人民共和国反诈法', [LAW]]],
    ],
    [
      'a version by a title, as no uri writes it',
      '{ instrument(uri: "/cn/中华人民共和国反诈法@2022-09-02") { title } }',
      [['INSTRUMENT', '/cn/中华人民共和国反诈法@2022-09-02', [COMMENTARY, LAW_2018, LAW_2022]]],
    ],
    ['nobody at all', '{ actor(name: "") { name } }', [['ACTOR', '', []]]],
    [
      'an actor in the filter of a nested page',
      `{ article(uri: "${LAW_2022}", eId: "art_1") { norms(filter: { bearer: ["电信业务企业"] }) { totalCount } } }`,
      [['ACTOR', '电信业务企业', ['电信业务经营者']]],
    ],
    [
      'an actor in the filter of nested pages that are empty everywhere',
      `{ articles(filter: { work: ["${LAW}"] }) { nodes { number norms(filter: { bearerOrKind: ["电信业务企业"] }) { totalCount } } } }`,
      [['ACTOR', '电信业务企业', ['电信业务经营者']]],
    ],
    [
      'an actor in the filter of a page two levels down',
      `{ instrument(uri: "${LAW_2022}") { articles { nodes { norms(filter: { bearer: ["电信业务企业"] }) { nodes { text } } } } } }`,
      [['ACTOR', '电信业务企业', ['电信业务经营者']]],
    ],
    [
      'an item without its paragraph',
      `{ provision(uri: "${LAW_2022}", eId: "art_4__item_1") { eId } }`,
      [['PROVISION', `${LAW_2022}#art_4__item_1`, [`${LAW_2022}#art_4__para_1__item_1`]]],
    ],
    [
      'an item without its paragraph, as texts call it',
      `{ provision(uri: "${LAW_2022}", eId: "第四条第（一）项") { eId } }`,
      [['PROVISION', `${LAW_2022}#第四条第（一）项`, [`${LAW_2022}#art_4__para_1__item_1`]]],
    ],
    [
      'an item that no paragraph has: the article',
      `{ provision(uri: "${LAW_2022}", eId: "art_4__item_9") { eId } }`,
      [['PROVISION', `${LAW_2022}#art_4__item_9`, [`${LAW_2022}#art_4`]]],
    ],
    [
      'a title, not a uri',
      '{ duties(filter: { work: ["反诈"] }) { totalCount } }',
      [['WORK', '反诈', [LAW]]],
    ],
    [
      'what is like nothing',
      '{ work(uri: "/cn/婚姻登记条例") { title } }',
      [['WORK', '/cn/婚姻登记条例', []]],
    ],
    [
      'a lookup',
      '{ instrument(uri: "/cn-zj/浙江省实施办发@2025-09-26") { title } }',
      [['INSTRUMENT', '/cn-zj/浙江省实施办发@2025-09-26', [LOCAL_2025]]],
    ],
    [
      'a provision of what is not held',
      '{ article(uri: "/cn-zj/浙江省实施办发@2025-09-26", eId: "art_1") { eId } }',
      [['INSTRUMENT', '/cn-zj/浙江省实施办发@2025-09-26', [LOCAL_2025]]],
    ],
    [
      'a comparison',
      `{ compareInstruments(here: "${LOCAL_2025}", there: "${LAW}@1999-01-01") { here { uri } } }`,
      [['INSTRUMENT', `${LAW}@1999-01-01`, [COMMENTARY, LAW_2018, LAW_2022]]],
    ],
    [
      'a column of a matrix that has others',
      `{ coverage(national: "${LAW}", instruments: ["${LOCAL}", "/cn-zj/浙江省实施办发"]) { columns { covered } } }`,
      [['WORK', '/cn-zj/浙江省实施办发', [LOCAL]]],
    ],
    [
      'a count',
      `{ normFacets(by: MODALITY, filter: { work: ["/cn/反诈办法"] }) { totalCount } }`,
      [['WORK', '/cn/反诈办法', []]],
    ],
    [
      'a provision that an instrument has not: the one around it',
      `{ provision(uri: "${LAW_2022}", eId: "art_2__para_9") { eId } }`,
      [['PROVISION', `${LAW_2022}#art_2__para_9`, [`${LAW_2022}#art_2`]]],
    ],
    [
      'an article beyond the last one',
      `{ article(uri: "${LAW_2022}", eId: "art_999") { eId } }`,
      [['PROVISION', `${LAW_2022}#art_999`, [`${LAW_2022}#art_4`]]],
    ],
    [
      'a provision as texts call it',
      `{ provision(uri: "${LAW_2022}", eId: "第二条第九款") { eId } }`,
      [['PROVISION', `${LAW_2022}#第二条第九款`, [`${LAW_2022}#art_2`]]],
    ],
    [
      'an article as texts call it',
      `{ article(uri: "${LAW_2022}", eId: "第二条") { eId } }`,
      [['PROVISION', `${LAW_2022}#第二条`, [`${LAW_2022}#art_2`]]],
    ],
    [
      'an article by its number alone',
      `{ article(uri: "${LAW_2022}", eId: "3") { eId } }`,
      [['PROVISION', `${LAW_2022}#3`, [`${LAW_2022}#art_3`]]],
    ],
    [
      'a paragraph that is asked for as an article',
      `{ article(uri: "${LAW_2022}", eId: "art_2__para_1") { eId } }`,
      [['PROVISION', `${LAW_2022}#art_2__para_1`, [`${LAW_2022}#art_2`]]],
    ],
    [
      'an eId in a filter that no text has',
      '{ norms(filter: { within: "art_999" }) { totalCount } }',
      [['PROVISION', 'art_999', []]],
    ],
    [
      'a paragraph in a filter that no text has: what is around it',
      '{ norms(filter: { within: "art_2__para_9" }) { totalCount } }',
      [['PROVISION', 'art_2__para_9', ['art_2']]],
    ],
    [
      'a chapter in a filter as texts call it',
      '{ articles(filter: { within: "第一章" }) { totalCount } }',
      [['PROVISION', '第一章', ['chp_1']]],
    ],
    [
      'an article in a filter as traditional texts call it',
      `{ norms(filter: { within: "${LAW}#第二條" }) { totalCount } }`,
      [['PROVISION', `${LAW}#第二條`, [`${LAW}#art_2`]]],
    ],
    [
      'an eId in a filter that the text named beside it has not',
      `{ norms(filter: { within: "art_3", work: ["${LOCAL}"] }) { totalCount } }`,
      [['PROVISION', `${LOCAL}#art_3`, [`${LOCAL}#art_1`]]],
    ],
    [
      'a chapter behind the last one',
      `{ norms(filter: { within: "${LAW_2022}#chp_9" }) { totalCount } }`,
      [['PROVISION', `${LAW_2022}#chp_9`, [`${LAW_2022}#chp_1`]]],
    ],
    ['nowhere at all', '{ norms(filter: { within: "" }) { totalCount } }', [['PROVISION', '', []]]],
    [
      'within a work that is not held',
      `{ norms(filter: { within: "/cn-zj/浙江省实旋办法#art_1" }) { totalCount } }`,
      [['WORK', '/cn-zj/浙江省实旋办法', [LOCAL]]],
    ],
    [
      'a count within what is not there',
      `{ normFacets(by: MODALITY, filter: { within: "chp_9" }) { totalCount } }`,
      [['PROVISION', 'chp_9', []]],
    ],
    [
      'an inserted article, of which there is none',
      `{ article(uri: "${LAW_2022}", eId: "第二条之一") { eId } }`,
      [['PROVISION', `${LAW_2022}#第二条之一`, [`${LAW_2022}#art_2`]]],
    ],
    [
      'an inserted article behind one that there is not',
      `{ article(uri: "${LAW_2022}", eId: "art_9-1") { eId } }`,
      [['PROVISION', `${LAW_2022}#art_9-1`, [`${LAW_2022}#art_4`]]],
    ],
    [
      'a title cut short',
      '{ duties(filter: { work: ["/cn-zj/浙实办法"] }) { totalCount } }',
      [['WORK', '/cn-zj/浙实办法', [LOCAL]]],
    ],
    [
      'a jurisdiction by the name of its place',
      '{ works(filter: { jurisdiction: ["浙江"] }) { totalCount } }',
      [['JURISDICTION', '浙江', ['CN-ZJ']]],
    ],
    [
      'a jurisdiction of which there is no text',
      '{ works(filter: { jurisdiction: ["CN-SH"] }) { totalCount } }',
      [['JURISDICTION', 'CN-SH', []]],
    ],
    [
      'an actor beside one who is called by another name of his',
      '{ duties(filter: { bearer: ["电信業務"], recipient: ["电信企业"] }) { totalCount } }',
      [['ACTOR', '电信業務', ['电信业务经营者']]],
    ],
    [
      'an actor in traditional script',
      '{ duties(filter: { bearer: ["公安部門"] }) { totalCount } }',
      [['ACTOR', '公安部門', ['公安机关']]],
    ],
    [
      'an actor that is held by another noun',
      '{ duties(filter: { bearer: ["公安部门"] }) { totalCount } }',
      [['ACTOR', '公安部门', ['公安机关']]],
    ],
    [
      'an actor of whom a wider one is held',
      '{ duties(filter: { bearer: ["公安机关交通管理部门"] }) { totalCount } }',
      [['ACTOR', '公安机关交通管理部门', ['公安机关']]],
    ],
    [
      'an actor that shares but its first word with those held',
      '{ duties(filter: { bearer: ["电信网络诈骗案件的被害人"] }) { totalCount } }',
      [['ACTOR', '电信网络诈骗案件的被害人', []]],
    ],
  ])('%s', async (_name, query, expected) => {
    expect(await unknownIn(query)).toEqual(expected);
  });

  it('in words', async () => {
    const { extensions } = await app.query(`{ norms(filter: { work: ["${LAW_2022}"] }) { totalCount } }`);
    expect(extensions.unknown?.[0]?.message).toBe(`No work has the uri ${LAW_2022}. Held are: ${LAW}.`);
  });

  it('again where the query is known and its answer short cut', async () => {
    const query = 'query ($work: String!) { norms(filter: { work: [$work] }) { totalCount } }';
    const answers = [];
    for (const work of [LAW, LAW_2022, LAW_2022, LAW]) answers.push(await unknownIn(query, { work }));
    expect(answers).toEqual([[], [['WORK', LAW_2022, [LAW]]], [['WORK', LAW_2022, [LAW]]], []]);
  });
});

describe('whom people call otherwise than the law does', () => {
  const draft = new GraphDraft();
  for (const name of ['交通警察', '交通运输主管部门', '公安派出所', '物业服务企业', '物业服务用房'])
    draft.actor(name);
  const actors = openApp({ store: memoryStore(draft.build()) });

  it.each<[asked: string, nearest: readonly string[]]>([
    ['交警', ['交通警察']],
    ['物业公司', ['物业服务企业']],
    ['派出所', ['公安派出所']],
    ['物业', ['物业服务企业', '物业服务用房']],
    ['交办', []],
    ['燃气公司', []],
  ])('%s', async (asked, nearest) => {
    const { extensions } = await actors.query('query ($name: String!) { actor(name: $name) { name } }', {
      name: asked,
    });
    expect(extensions.unknown?.map((name) => name.nearest.toSorted())).toEqual([nearest.toSorted()]);
  });
});

describe('nothing is told', () => {
  it.each([
    ['where something is found', `{ articles(filter: { instrument: ["${LAW_2022}"] }) { totalCount } }`],
    [
      'where all that is named is held, and nothing meets the rest',
      `{ articles(filter: { instrument: ["${LAW_2022}"], jurisdiction: ["CN-ZJ"] }) { totalCount } }`,
    ],
    [
      'where a provision that is named is held, and nothing meets the rest',
      `{ norms(filter: { within: "${LAW}#art_2", modality: [EXEMPTION] }) { totalCount } }`,
    ],
    [
      'where a name in traditional script is held, and nothing meets the rest',
      '{ norms(filter: { bearer: ["電信業務經營者"], modality: [EXEMPTION] }) { totalCount } }',
    ],
    [
      'where it is held in the text that is named beside it',
      `{ norms(filter: { within: "art_2", work: ["${LAW}"], modality: [EXEMPTION] }) { totalCount } }`,
    ],
    ['where a stub is asked for itself', '{ work(uri: "/cn/民法典") { stub } }'],
    [
      'where what is cited is held or not',
      '{ citations(filter: { targetWork: "/cn/民法典", kind: [REPEAL] }) { totalCount } }',
    ],
    [
      'where a citation itself says that its law is not held',
      '{ resolveCitations(text: "依照《反诈办法》第二条、《民法典》第三条") { resolution } }',
    ],
    ['where there is an earlier version', `{ compareVersions(work: "${LAW}") { from { uri } } }`],
    [
      'where a nested page holds something for one of several',
      `{ articles(filter: { work: ["${LAW}"] }) { nodes { norms(filter: { bearer: ["电信业务经营者"], within: "art_1" }) { totalCount } } } }`,
    ],
    [
      'where a nested page is empty, and all that its filter names is held',
      `{ article(uri: "${LAW_2022}", eId: "art_1") { norms(filter: { bearer: ["公安机关"] }) { totalCount } } }`,
    ],
    [
      'where an actor is found by his name in traditional script',
      '{ actor(name: "電信業務經營者") { name } }',
    ],
    [
      'where another name of an actor is held, and nothing meets the rest',
      '{ norms(filter: { bearer: ["电信企业"], modality: [EXEMPTION] }) { totalCount } }',
    ],
    [
      'where another name of an actor is the filter of a nested page that is empty',
      `{ article(uri: "${LAW_2022}", eId: "art_4") { norms(filter: { bearer: ["电信企业"] }) { totalCount } } }`,
    ],
    ['where an actor is found by another name in it', '{ actor(name: "電信企業") { name } }'],
    ['where an actor is found by another name', '{ actor(name: "电信企业") { name } }'],
  ])('%s', async (_name, query) => {
    expect(await unknownIn(query)).toEqual([]);
  });

  it('and no call of the store is made where something is found', async () => {
    const before = app.store.plans.length;
    await app.query(`{ articles(filter: { instrument: ["${LAW_2022}"] }) { totalCount } }`);
    expect(app.store.plans.length - before).toBe(1);
  });
});
