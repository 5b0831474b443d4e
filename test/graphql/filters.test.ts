import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { readAuthority } from '../../src/seed.ts';
import { dataOf, openApp } from '../support/app.ts';
import { memoryStore } from '../support/memory-store.ts';
import { LAW, LAW_2022, lawGraph } from './law-graph.ts';

const app = openApp({ store: memoryStore(lawGraph()) });

/** Root list, filter, how many match. */
const rows: readonly (readonly [list: string, filter: string, count: number])[] = [
  ['works', 'stub: true', 1],
  ['works', 'stub: false, jurisdiction: ["CN-ZJ", "CN-HN"]', 2],
  ['works', 'titleContains: "诈"', 1],
  ['instruments', 'kind: LOCAL_REGULATION', 2],
  ['instruments', `work: "${LAW}"`, 3],
  ['instruments', `implements: "${LAW}"`, 1],
  ['instruments', 'effectiveFrom: "2022-01-01", effectiveTo: "2023-01-01"', 1],
  ['provisions', 'kind: [ITEM]', 1],
  ['provisions', 'kind: [ITEM, CHAPTER]', 2],
  ['provisions', 'kind: []', 0],
  ['provisions', `within: "art_1", work: "${LAW}", instrument: "${LAW_2022}"`, 2],
  ['articles', 'within: "chp_1"', 4],
  ['norms', `within: "chp_1", work: "${LAW}"`, 4],
  ['provisions', 'within: "art_1__para_9"', 0],
  ['provisions', `within: "${LAW_2022}#art_1"`, 2],
  ['norms', `within: "${LAW}#chp_1"`, 4],
  ['norms', 'within: "/cn-zj/浙江省实施办法#chp_1"', 0],
  ['articles', 'within: "/cn-zj/浙江省实施办法"', 1],
  ['norms', `within: "${LAW_2022}"`, 4],
  ['norms', 'within: "/cn-zj/浙江省实施办法"', 0],
  ['provisions', 'instrumentKind: COMMENTARY', 1],
  ['articles', 'kind: []', 0],
  ['articles', 'jurisdiction: "CN-ZJ"', 1],
  ['articles', 'jurisdiction: "cn-zj"', 1],
  ['articles', 'jurisdiction: "zj"', 0],
  ['norms', 'modality: RIGHT', 1],
  ['norms', 'bearer: "电信业务经营者"', 3],
  // By another name of his, as the actor himself is found.
  ['norms', 'bearer: "电信企业"', 3],
  ['norms', 'bearer: "電信企業"', 3],
  ['norms', 'bearer: ["电信企业", "电信业务经营者"]', 3],
  ['norms', 'bearer: "电信"', 0],
  ['norms', 'bearerOrKind: "电信企业"', 3],
  ['norms', 'recipient: "电信企业"', 0],
  ['penalties', 'facedByOrKind: "电信企业"', 1],
  ['penalties', 'violator: "电信企业"', 1],
  ['actors', 'kindOf: "电信企业"', 1],
  ['actors', 'nameContains: "電信企業"', 2],
  ['actors', 'nameContains: "信企"', 1],
  ['norms', 'bearerKind: [POLICE]', 0],
  ['norms', 'recipient: "公安机关"', 3],
  ['norms', 'minConfidence: 0.9', 4],
  ['norms', 'minConfidence: 0.95', 0],
  ['norms', 'method: INFERRED', 0],
  ['norms', 'rule: "test.rule"', 4],
  ['norms', 'bearer: "基础电信企业"', 0],
  ['norms', 'recipientOrKind: ["公安机关"]', 3],
  ['norms', 'recipientOrKind: ["基础电信企业"]', 0],
  ['norms', 'namesBearer: true', 3],
  ['norms', 'namesBearer: false', 1],
  ['duties', 'sanctioned: true', 1],
  ['duties', 'sanctioned: false', 2],
  ['duties', 'sanctionMethod: EXPLICIT', 1],
  ['duties', 'sanctionMethod: INFERRED', 0],
  ['duties', 'minSanctionConfidence: 1', 1],
  ['duties', 'minSanctionConfidence: 1.1', 0],
  ['penalties', 'sanctionMethod: [EXPLICIT, INFERRED]', 1],
  ['penalties', 'sanctionMethod: INFERRED', 0],
  ['provisions', 'toNational: [ELABORATES, EXTENDS]', 1],
  ['provisions', 'toNational: RESTATES', 0],
  ['provisions', 'fromLocal: ELABORATES', 1],
  ['provisions', 'fromLocal: [NARROWS]', 0],
  // Of a paragraph, and asked of articles: where the list has them alone, or the filter chooses them.
  ['articles', 'toNational: [ELABORATES]', 1],
  ['articles', 'toNational: [RESTATES]', 0],
  ['articles', `fromLocal: [ELABORATES], instrument: "${LAW_2022}"`, 1],
  ['articles', 'fromLocal: [ELABORATES], within: "art_2"', 0],
  ['provisions', 'kind: [ARTICLE], fromLocal: [ELABORATES]', 1],
  ['provisions', 'kind: [ARTICLE, PARAGRAPH, CHAPTER], fromLocal: [ELABORATES]', 3],
  ['provisions', 'kind: [PARAGRAPH], fromLocal: [ELABORATES]', 1],
  ['penalties', 'enforcer: ["公安机关", "网信部门"]', 1],
  ['penalties', 'imposedBy: "公安机关"', 1],
  ['penalties', 'imposedBy: "网信部门"', 0],
  ['penalties', 'imposedByOrKind: "公安机关"', 1],
  ['penalties', 'imposedByOrKind: "电信业务经营者"', 0],
  ['penalties', 'violator: "公安机关"', 0],
  ['penalties', 'minMaxFine: 500000', 1],
  ['penalties', 'minMaxFine: 500001', 0],
  ['penalties', 'maxMaxFine: 500000', 1],
  ['penalties', 'maxMaxFine: 499999', 0],
  ['penalties', 'minDetentionDays: 15', 1],
  ['penalties', 'minDetentionDays: 16', 0],
  ['penalties', 'namesEnforcer: true', 1],
  ['penalties', 'namesEnforcer: false', 0],
  ['penalties', 'namesViolator: true', 1],
  ['penalties', 'namesViolator: false', 0],
  ['penalties', 'enforcerOrKind: "公安机关"', 1],
  ['penalties', 'facedByOrKind: "电信业务经营者"', 1],
  ['penalties', 'facedByOrKind: "基础电信企业"', 0],
  ['penalties', 'measureKind: [FINE]', 1],
  ['penalties', 'measureKind: [WARNING]', 0],
  ['penalties', 'circumstance: [SERIOUS]', 1],
  ['penalties', 'liability: [CIVIL]', 0],
  ['penalties', 'liability: [CIVIL, ADMINISTRATIVE]', 1],
  ['penalties', 'namesProvision: true', 1],
  ['penalties', 'namesProvision: false', 0],
  ['citations', 'kind: [BASIS, DELEGATION]', 2],
  ['citations', 'resolution: NOT_IN_CORPUS', 1],
  ['citations', `targetWork: "${LAW}"`, 1],
  ['citations', 'internal: true', 1],
  ['citations', 'internal: false', 2],
  ['definedTerms', 'termContains: "诈骗"', 1],
  ['definedTerms', 'term: "诈骗"', 0],
  // In traditional script, as search takes it.
  ['works', 'titleContains: "詐"', 1],
  ['works', 'titleContains: "偽"', 0],
  ['instruments', 'titleContains: "實施"', 1],
  ['definedTerms', 'termContains: "詐騙"', 1],
  ['definedTerms', 'term: "電信網絡詐騙"', 1],
  ['norms', 'bearer: "電信業務經營者"', 3],
  ['norms', 'bearerOrKind: ["電信業務經營者"]', 3],
  ['norms', 'recipient: "公安機關"', 3],
  ['norms', 'recipient: "網信部門"', 0],
  ['norms', 'work: "/cn-zj/浙江省實施辦法"', 0],
  ['articles', 'work: "/cn-zj/浙江省實施辦法"', 1],
  ['articles', 'within: "/cn-zj/浙江省實施辦法#art_1"', 1],
  ['penalties', 'enforcer: "公安機關"', 1],
  ['actors', 'nameContains: "電信業務"', 1],
  ['actors', 'kindOf: "電信業務經營者"', 1],
  ['actors', 'kind: [POLICE]', 2],
  ['actors', 'role: ENFORCER', 1],
  ['actors', 'role: [BEARER, ENFORCER]', 2],
  ['actors', 'role: DELEGATE', 1],
  ['actors', 'nameContains: "电信"', 2],
  ['actors', 'kindOf: "电信业务经营者"', 1],
  ['actors', 'partOf: "公安机关"', 1],
  ['actors', 'partOf: "省公安机关"', 0],
];

describe('filters', () => {
  it.each(rows)('%s { %s } are %i', async (list, filter, count) => {
    const answer = await app.query(`{ list: ${list}(filter: { ${filter} }) { totalCount nodes { id } } }`);
    const { list: found } = dataOf(answer) as { list: { totalCount: number; nodes: unknown[] } };
    expect([found.totalCount, found.nodes.length]).toEqual([count, count]);
  });

  it.each(['norms(filter: { minConfidence: 1e309 })', 'penalties(filter: { minMaxMultiple: 1e400 })'])(
    'refuse a number that is none: %s',
    async (list) => {
      const { errors } = await app.query(`{ list: ${list} { totalCount } }`);
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    },
  );

  it.each([
    ['{ articles(filter: { kind: [PARAGRAPH] }) { totalCount } }', 'BAD_USER_INPUT'],
    [
      `{ instrument(uri: "${LAW_2022}") { articles(filter: { kind: [ITEM] }) { totalCount } } }`,
      'BAD_USER_INPUT',
    ],
    ['{ articles(filter: { kind: [PARAGRAPH, ARTICLE] }) { totalCount } }', undefined],
  ])('say that a list never has the kinds asked for: %s', async (query, code) => {
    const { errors } = await app.query(query);
    expect(errors[0]?.extensions?.code).toBe(code);
    const hint = 'Ask `provisions`, which has all kinds.';
    expect(errors.map(({ message }) => message.endsWith(hint))).toEqual(code === undefined ? [] : [true]);
  });

  it('leave kinds that the nodes tell of themselves', async () => {
    const answer = await app.query('{ provisions(filter: { kind: [ITEM, CHAPTER] }) { nodes { kind } } }');
    expect(dataOf(answer)).toEqual({ provisions: { nodes: [{ kind: 'CHAPTER' }, { kind: 'ITEM' }] } });
  });

  it('narrow the list of a parent too', async () => {
    const answer = await app.query(
      `{ actor(name: "电信业务经营者") { duties(filter: { sanctioned: true }) { nodes { eId } } } }`,
    );
    expect(dataOf(answer)).toEqual({ actor: { duties: { nodes: [{ eId: 'art_1__para_1' }] } } });
  });
});

describe('the filter of a search', () => {
  it.each([
    ['', 7],
    [`work: "${LAW}"`, 6],
    ['work: "/cn/没有"', 0],
    ['work: []', 0],
    [`instrument: "${LAW_2022}"`, 6],
    ['instrumentKind: [LAW]', 6],
    ['instrumentKind: [COMMENTARY]', 0],
    ['status: [IN_FORCE], jurisdiction: "CN"', 6],
    ['status: [SUPERSEDED]', 0],
  ])('{ %s } leaves %i', async (filter, count) => {
    const answer = await app.query(
      `{ search(query: "电信业务经营者", filter: { ${filter} }) { totalCount nodes { id } } }`,
    );
    const { search } = dataOf(answer) as { search: { totalCount: number; nodes: unknown[] } };
    expect([search.totalCount, search.nodes.length]).toEqual([count, count]);
  });
});

describe('penalties by who imposes them', () => {
  const lines = [
    '# 示范条例',
    '第一章 法律责任',
    '第一条 未按照规定备案的，责令限期改正，处一万元以下的罚款。',
    '第二条 未按照规定登记的，由民政部门处一万元以下的罚款。',
    '第三条 本条例规定的行政处罚，由公安机关决定。',
    // 慈善法第一百零九条
    '第四条 慈善组织未按照慈善宗旨开展活动的，由县级以上人民政府民政部门责令限期改正，予以警告。',
  ];
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const { graph } = compileCorpus([{ name: '示范条例.md', bytes }], { authority: readAuthority() });
  const ofText = openApp({ store: memoryStore(graph) });

  it.each([
    ['imposedBy', '公安机关', ['art_1__para_1']],
    ['imposedBy', '民政部门', ['art_2__para_1']],
    ['imposedByOrKind', '民政部门', ['art_2__para_1', 'art_4__para_1']],
    ['imposedByOrKind', '公安机关', ['art_1__para_1']],
    ['enforcer', '公安机关', []],
  ])('%s %s: %j', async (filter, name, expected) => {
    const answer = await ofText.query(
      `{ penalties(filter: { ${filter}: ["${name}"] }) { nodes { provision { eId } } } }`,
    );
    const { penalties } = dataOf(answer) as { penalties: { nodes: { provision: { eId: string } }[] } };
    expect(penalties.nodes.map(({ provision }) => provision.eId)).toEqual(expected);
  });

  it('are counted as they are found', async () => {
    const answer = await ofText.query(
      '{ penaltyFacets(by: IMPOSED_BY) { missingCount values { value count } } enforcers: penaltyFacets(by: ENFORCER) { missingCount } }',
    );
    expect(dataOf(answer)).toEqual({
      penaltyFacets: {
        missingCount: 0,
        values: [
          { value: '公安机关', count: 1 },
          { value: '县级以上人民政府民政部门', count: 1 },
          { value: '民政部门', count: 1 },
        ],
      },
      enforcers: { missingCount: 1 },
    });
  });
});

describe('articles by what their paragraphs do', () => {
  // 反电信网络诈骗法第一条、第四十八条
  const lines = [
    '# 示范条例',
    '第一条 为了预防、遏制和惩治电信网络诈骗活动，根据宪法，制定本法。',
    '第二条 有关单位和个人对依照本法作出的行政处罚和行政强制措施决定不服的，可以依法申请行政复议或者提起行政诉讼。',
  ];
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const { graph } = compileCorpus([{ name: '示范条例.md', bytes }], { authority: readAuthority() });
  const ofText = openApp({ store: memoryStore(graph) });

  it.each([
    ['articles(filter: { function: [REMEDY] })', ['art_2']],
    ['articles(filter: { function: [DEFINITION] })', []],
    ['provisions(filter: { function: [REMEDY] })', ['art_2__para_1']],
    ['provisions(filter: { function: [REMEDY], kind: [ARTICLE] })', ['art_2']],
  ])('%s: %j', async (list, expected) => {
    const answer = await ofText.query(`{ list: ${list} { nodes { eId } } }`);
    const { list: found } = dataOf(answer) as { list: { nodes: { eId: string }[] } };
    expect(found.nodes.map(({ eId }) => eId)).toEqual(expected);
  });

  it.each([
    ['[ARTICLE]', 2, { PURPOSE: 1, REMEDY: 1 }],
    ['[PARAGRAPH]', 2, { PURPOSE: 1, REMEDY: 1 }],
    ['[ITEM]', 0, {}],
    // Where paragraphs are listed beside, what they do counts for them alone.
    ['[ARTICLE, PARAGRAPH]', 4, { PURPOSE: 1, REMEDY: 1 }],
  ])('counted, of %s: %i, %j', async (kinds, total, expected) => {
    const answer = await ofText.query(
      `{ facets: provisionFacets(by: FUNCTION, filter: { kind: ${kinds} }) { totalCount values { value count } } }`,
    );
    const { facets } = dataOf(answer) as {
      facets: { totalCount: number; values: { value: string; count: number }[] };
    };
    const counts = Object.fromEntries(facets.values.map(({ value, count }) => [value, count]));
    expect([facets.totalCount, counts]).toEqual([total, expected]);
  });
});

describe('orders', () => {
  it.each([
    ['instruments', 'EFFECTIVE', 'DESC', 'effective', ['2025-12-01', '2022-12-01', '2018-03-01', null, null]],
    ['instruments', 'EFFECTIVE', 'ASC', 'effective', ['2018-03-01', '2022-12-01', '2025-12-01', null, null]],
    ['articles', 'POSITION', 'DESC', 'eId', ['art_4', 'art_3', 'art_2', 'art_1', 'art_1', 'art_1']],
    ['actors', 'NAME', 'ASC', 'name', ['公安机关', '基础电信企业', '电信业务经营者', '省公安机关']],
  ])('%s by %s %s', async (list, by, direction, field, expected) => {
    const answer = await app.query(
      `{ list: ${list}(order: { by: ${by}, direction: ${direction} }) { nodes { ${field} } } }`,
    );
    const { list: found } = dataOf(answer) as { list: { nodes: Record<string, unknown>[] } };
    expect(found.nodes.map((node) => node[field])).toEqual(expected);
  });
});
