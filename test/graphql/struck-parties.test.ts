import { expect, it } from 'vitest';
import * as documents from '../../src/client/gql/graphql.ts';
import { compileCorpus } from '../../src/compile.ts';
import { readAuthority } from '../../src/seed.ts';
import { dataOf } from '../support/app.ts';
import { neo4j, sqlite } from '../support/loaded-stores.ts';
import { describeOver } from '../support/over-stores.ts';

// 浙江省燃气管理条例 48; 北京市养犬管理规定 26, 27; 刑法 177 before its last amendment.
const TEXT = [
  '# 浙江省示范条例',
  '2020年1月1日 浙江省第十三届人民代表大会常务委员会第一次会议通过\n\n<!-- INFO END -->',
  '第一条 燃气用户应当安全用气。',
  '## 第二章 法律责任',
  '第二条 燃气用户有禁止行为之一的，由燃气主管部门责令改正，对居民燃气用户可处五十元以上五百元以下罚款，对非居民燃气用户可处五百元以上五千元以下罚款。',
  '第三条 在禁养区内养犬的，由公安机关没收其犬，并可对单位处一万元罚款，对个人处五千元罚款。',
  '第四条 未经登记养犬的，由公安机关没收其犬，处五千元罚款。',
  '第五条 个人伪造汇票的，处五年以下有期徒刑或者拘役，并处二万元以上二十万元以下罚金。',
].join('\n\n');

const URI = '/cn-zj/浙江省示范条例';

const { graph } = compileCorpus([{ name: 'text.md', bytes: new TextEncoder().encode(TEXT) }], {
  authority: readAuthority(),
});

describeOver('whom the measures of a penalty strike, over $name', [sqlite, neo4j], graph, (appOver) => {
  const app = appOver();

  it('is told of each, where its own words name them', async () => {
    const { provision } = dataOf(await app.run(documents.PenaltyDutiesDocument, { uri: URI, eId: 'art_2' }));
    const fines = provision?.penalties.nodes.flatMap(({ tiers }) =>
      tiers.flatMap(({ measures }) =>
        measures.map(({ max, violators }) => [max, ...violators.map(({ name }) => name)]),
      ),
    );
    expect(fines).toEqual([[null], [500, '居民燃气用户'], [5000, '非居民燃气用户']]);
  });

  it.each([
    ['个人', ['art_3__para_1', 'art_5__para_1']],
    ['居民燃气用户', ['art_2__para_1']],
    ['燃气用户', ['art_2__para_1']],
    ['公安机关', []],
  ])('counts among what %s can face', async (name, places) => {
    const { fixed } = dataOf(await app.run(documents.HighestFinesDocument, { names: [name] }));
    expect(fixed.nodes.map(({ eId }) => eId)).toEqual(places);
  });

  it('but a fine of criminal law is not ranked with the others', async () => {
    const { provision } = dataOf(await app.run(documents.PenaltyDutiesDocument, { uri: URI, eId: 'art_5' }));
    expect(provision?.penalties.nodes.map(({ maxFine }) => maxFine)).toEqual([null]);
  });
});
