import { expect, it } from 'vitest';
import * as documents from '../../src/client/gql/graphql.ts';
import { compileCorpus } from '../../src/compile.ts';
import { readAuthority } from '../../src/seed.ts';
import { dataOf } from '../support/app.ts';
import { neo4j, sqlite } from '../support/loaded-stores.ts';
import { describeOver } from '../support/over-stores.ts';

/** A file of one 编 of the Civil Code, as it is published: its name without its number below the title of the code. */
const file = (name: string, ...lines: readonly string[]) => ({
  name: `${name}.md`,
  bytes: new TextEncoder().encode(
    [
      '# 中华人民共和国民法典',
      `# ${name}`,
      '2020年5月28日 第十三届全国人民代表大会第三次会议通过',
      '2021年1月1日 施行',
      '<!-- INFO END -->',
      ...lines,
    ].join('\n\n'),
  ),
});

const { graph } = compileCorpus(
  [
    file(
      '侵权责任编',
      '## 第一章  一般规定',
      '第一千一百六十四条 本编调整因侵害民事权益产生的民事关系。',
      '第一千一百六十五条 行为人因过错侵害他人民事权益造成损害的，应当承担侵权责任。',
    ),
    file(
      '合同编',
      '## 第一分编  通则',
      '### 第一章  一般规定',
      '第四百六十三条 本编调整因合同产生的民事关系。',
      '### 第六章  合同的变更和转让',
      '第五百四十三条 当事人协商一致，可以变更合同。',
      '## 第二分编  典型合同',
      '### 第十六章  保理合同',
      '第七百六十九条 本章没有规定的，适用本编第六章债权转让的有关规定。',
    ),
    file(
      '总则',
      '## 第一章  基本规定',
      '第一条 为了保护民事主体的合法权益，根据宪法，制定本法。',
      '## 第二章 自然人',
      '第五十三条 被撤销死亡宣告的人有权请求依照本法第六编取得其财产的民事主体返还财产。',
    ),
    file('附则', '##', '第一千二百六十条 本法自2021年1月1日起施行。'),
  ],
  { authority: readAuthority() },
);
const CODE = '/cn/民法典';

describeOver('the 编 of a code in files of their own, over $name', [sqlite, neo4j], graph, (appOver) => {
  const app = appOver();

  it('are parts of one instrument, in the order of the code', async () => {
    const { instruments } = dataOf(await app.run(documents.StructureCountsDocument));
    expect(instruments.nodes).toMatchObject([
      { uri: `${CODE}@2020-05-28`, articleCount: 8, chapterCount: 7 },
    ]);
    expect(instruments.nodes[0]?.parts.nodes.map(({ eId, heading }) => [eId, heading])).toEqual([
      ['part_1', '总则'],
      ['part_3', '合同编'],
      ['part_7', '侵权责任编'],
      ['chp_1', '附则'],
    ]);
  });

  it.each([
    ['art_1', ['总则', '第一章 基本规定'], 'part_1__chp_1', '基本规定'],
    ['art_463', ['合同编', '第一分编 通则', '第一章 一般规定'], 'part_3__subpart_1__chp_1', '一般规定'],
    ['art_1165', ['侵权责任编', '第一章 一般规定'], 'part_7__chp_1', '一般规定'],
    ['art_1260', ['附则'], 'chp_1', '附则'],
  ])('hold %s in a chapter of their own', async (eId, path, holder, heading) => {
    const { article } = dataOf(
      await app.query(
        'query ($uri: String!, $eId: String!) { article(uri: $uri, eId: $eId) { path parent { eId heading } } }',
        { uri: CODE, eId },
      ),
    );
    expect(article).toEqual({ path, parent: { eId: holder, heading } });
  });

  it('are what 本编 and 第六编 refer to, held or not', async () => {
    const { citations } = dataOf(
      await app.run(documents.InternalReferencesDocument, { work: [CODE], internal: null }),
    );
    const told = citations.nodes.map(({ text, resolution, targets }) => [
      text,
      resolution,
      ...targets.nodes.map((target) => ('eId' in target ? target.eId : null)),
    ]);
    expect(told.filter(([text]) => text !== '宪法')).toEqual([
      ['第六编', 'OUT_OF_RANGE'],
      ['本编', 'RESOLVED', 'part_3'],
      ['本章', 'RESOLVED', 'part_3__subpart_2__chp_16'],
      ['本编第六章', 'RESOLVED', 'part_3__subpart_1__chp_6'],
      ['本编', 'RESOLVED', 'part_7'],
    ]);
  });

  it.each([
    ['《民法典》第七编', 'RESOLVED', 'part_7'],
    ['《民法典》第七编第一章', 'RESOLVED', 'part_7__chp_1'],
    ['《民法典》第二编', 'OUT_OF_RANGE', undefined],
  ])('are found by another text: %s', async (words, resolution, eId) => {
    const { resolveCitations } = dataOf(
      await app.run(documents.ResolveCitationsDocument, { text: `适用${words}的规定。` }),
    );
    expect(resolveCitations.map((one) => [one.quote, one.resolution, one.provision?.eId])).toEqual([
      [words, resolution, eId],
    ]);
  });
});
