import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { parseActorAuthority } from '../../src/link/actors/actor-authority.ts';

const authority = parseActorAuthority('COMPANY:\n  电信业务经营者: ~\n  金融机构: ~\n');

const LAW = [
  '# 中华人民共和国电信管理法',
  '2020年1月1日 第十三届全国人民代表大会常务委员会第一次会议通过',
  '<!-- INFO END -->',
  '第一条 电信业务经营者应当建立物联网卡用户风险评估制度。',
  '第二条 任何单位和个人不得非法买卖电话卡。',
  '第三条 金融机构应当建立客户尽职调查制度。',
  '第四条 电信业务经营者违反本法第一条规定的，由电信主管部门处五万元罚款。',
  '第五条 违反本法第二条规定的，由公安机关处五千元罚款。',
  '第六条 金融机构违反本法第三条规定的，由金融主管部门处五万元罚款。',
];

/** Penalties that the passages of a reading with one answer of some points explain. */
function explainedIn(points: readonly string[]): readonly string[] {
  const reading = [
    '# 有关负责人就《中华人民共和国电信管理法》答记者问',
    '问：电信管理法有哪些制度规定？',
    '答：电信管理法对行业治理作了下列规定。',
    ...points,
  ];
  const encode = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n\n'));
  const files = [
    { name: 'law.md', bytes: encode(LAW) },
    { name: 'reading.md', bytes: encode(reading) },
  ];
  return compileCorpus(files, { authority }).corpus.instruments.flatMap(({ explanations }) =>
    explanations
      .filter(({ rule }) => rule === 'explanation.penalties-of-above')
      .map(({ eId, words }) => `${eId} ${words.join()}`),
  );
}

const CARDS = '一是规定电信企业建立物联网卡用户风险评估制度。';
const TRADE = '二是规定不得非法买卖电话卡。';

describe('the penalties of what an answer told before', () => {
  it.each([
    {
      shows: 'those of the duties of companies, where the reading says 企业 (反电信网络诈骗法答记者问)',
      points: [CARDS, TRADE, '三是规定了企业违反上述规定的法律责任。'],
      found: ['art_4 三是规定了企业违反上述规定的法律责任'],
    },
    {
      shows: 'of all that was told, where it names nobody',
      points: [CARDS, TRADE, '三是规定了违反上述规定的法律责任。'],
      found: ['art_4 三是规定了违反上述规定的法律责任', 'art_5 三是规定了违反上述规定的法律责任'],
    },
    {
      shows: 'none, where it only says that there are penalties',
      points: [CARDS, TRADE, '三是规定了企业的法律责任。'],
      found: [],
    },
    {
      shows: 'none of what is told after it',
      points: ['一是规定了企业违反上述规定的法律责任。', '二是规定电信企业建立物联网卡用户风险评估制度。'],
      found: [],
    },
  ])('$shows', ({ points, found }) => {
    expect(explainedIn(points)).toEqual(found);
  });
});
