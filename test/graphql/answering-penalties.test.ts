import { expect, it } from 'vitest';
import * as documents from '../../src/client/gql/graphql.ts';
import { compileCorpus } from '../../src/compile.ts';
import { readAuthority } from '../../src/seed.ts';
import { dataOf } from '../support/app.ts';
import { neo4j, sqlite } from '../support/loaded-stores.ts';
import { describeOver } from '../support/over-stores.ts';

const encode = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n\n'));

const HEAD = '2020年1月1日 第十三届全国人民代表大会常务委员会第一次会议通过\n\n<!-- INFO END -->';

// 渔业法 30, 38, 45; 北京市实施《渔业法》办法 13, 21, 26. 未成年人保护法 59, 61, 124, 125; 北京市未成年人保护条例 29, 64.
// 消防法 60; 北京市消防条例 89.
const LAW = [
  '# 中华人民共和国渔业法',
  HEAD,
  '第一条 为了保护渔业资源，制定本法。',
  '第二条 禁止使用炸鱼、毒鱼、电鱼等破坏渔业资源的方法进行捕捞。禁止制造、销售、使用禁用的渔具。禁止使用小于最小网目尺寸的网具进行捕捞。',
  '第三条 任何人不得在学校、幼儿园吸烟、饮酒。',
  '第四条 任何单位不得招用未满十六周岁的未成年人。',
  '第五条 县级以上人民政府应当鼓励发展水产养殖，合理安排渔业生产。',
  '## 第二章 法律责任',
  '第六条 使用炸鱼、毒鱼、电鱼等破坏渔业资源方法进行捕捞的，或者使用小于最小网目尺寸的网具进行捕捞的，处五万元以下的罚款。',
  '制造、销售禁用的渔具的，并处一万元以下的罚款。',
  '第七条 违反本法第三条规定，在学校、幼儿园吸烟、饮酒的，由卫生健康部门可以并处五百元以下罚款；场所管理者未及时制止的，由卫生健康部门给予警告，并处一万元以下罚款。',
  '第八条 违反本法第四条规定的，由市场监督管理部门处十万元以下罚款。',
  '第九条 单位违反本法规定，有下列行为之一的，责令改正，处五千元以上五万元以下罚款：',
  '（一）损坏、挪用或者擅自拆除、停用消防设施、器材的；',
  '（二）占用、堵塞、封闭疏散通道、安全出口或者有其他妨碍安全疏散行为的。',
  '个人有前款第一项、第二项行为之一的，处警告或者五百元以下罚款。',
];
const LOCAL = [
  '# 北京市实施《中华人民共和国渔业法》办法',
  '2021年1月1日 北京市第十五届人民代表大会常务委员会第一次会议通过\n\n<!-- INFO END -->',
  '第一条 根据《中华人民共和国渔业法》，制定本办法。',
  '第二条 在本市水域禁止下列行为：',
  '（一）使用炸鱼、毒鱼、电鱼等破坏渔业资源的方法进行捕捞；',
  '（二）使用小于最小网目尺寸的网具进行捕捞；',
  '（三）在禁止垂钓的水域垂钓。',
  '第三条 销售的水产品应当符合质量安全标准。',
  '第四条 任何人不得在学校、幼儿园吸烟、饮酒。',
  '第五条 用人单位不得招用未满十六周岁的未成年人。',
  '## 第二章 法律责任',
  '第六条 违反本办法规定的，由渔政监督管理机构予以处罚：',
  '（一）违反本办法第三条规定，销售不符合质量安全标准水产品的，责令停止销售，处二千元以上二万元以下罚款。',
  '（二）违反本办法第二条第三项规定，在禁止垂钓的水域垂钓的，责令停止违法行为，可以并处六万元罚款。',
  '第七条 违反本办法第四条规定的，由卫生健康部门可以并处六百元以下罚款；场所管理者未及时制止的，由卫生健康部门给予警告，并处二万元以下罚款。',
  '第八条 违反本办法第五条规定，招用未满十六周岁的未成年人的，由市场监督管理部门处五万元以下罚款。',
  '第九条 个人违反本办法规定，有下列行为之一的，责令改正，处警告或者500元以下罚款：',
  '（一）损坏、挪用或者擅自拆除、停用消防设施、器材；',
  '（二）占用、堵塞、封闭疏散通道、安全出口或者其他妨碍安全疏散的行为。',
];

const { graph } = compileCorpus(
  [
    { name: 'law.md', bytes: encode(LAW) },
    { name: 'local.md', bytes: encode(LOCAL) },
  ],
  { authority: readAuthority() },
);

describeOver('the penalties of two laws, over $name', [sqlite, neo4j], graph, (appOver) => {
  const app = appOver();

  it('are compared where they strike the same acts, whatever else their paragraphs punish', async () => {
    const { compareInstruments } = dataOf(
      await app.run(documents.PenaltyVerdictsDocument, {
        here: '/cn-bj/北京市实施《中华人民共和国渔业法》办法',
        there: '/cn/渔业法',
      }),
    );
    const told = compareInstruments?.penalties.nodes.map(({ here, there, verdicts }) => {
      const amount = verdicts.find(({ dimension }) => dimension === 'AMOUNT');
      return [here.eId, there.eId, amount?.here.amount, amount?.there.amount, amount?.verdict];
    });
    // Who sells bad fish or angles where it is forbidden uses no forbidden gear: neither is in art. 6 of the law.
    expect(told).toEqual([
      ['art_7__para_1', 'art_7__para_1', 600, 500, 'STRICTER'],
      ['art_7__para_1', 'art_7__para_1', 20_000, 10_000, 'STRICTER'],
      ['art_8__para_1', 'art_8__para_1', 50_000, 100_000, 'LOOSER'],
      // Who is struck there by pointing back at the list of bodies is a person as here.
      ['art_9__para_1', 'art_9__para_2', 500, 500, 'SAME'],
    ]);
  });
});
