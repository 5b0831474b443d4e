import { describe, expect, it } from 'vitest';
import { penaltiesOf } from '../support/statute.ts';

const rulesOf = (text: string): ReturnType<typeof penaltiesOf>['value'] =>
  penaltiesOf(`第二条 ${text}`).value;

/** A rule of drafting with the source of its sentence, the sentence, and what is found; nothing for what only looks like it. */
type Row = readonly [rule: string, sentence: string, found: readonly string[]];

const TIERS: readonly Row[] = [
  [
    'those who did damage, without a case of their own (泰山风景名胜区生态保护条例 10)',
    '造成生态损害的单位或者个人，应当承担损害赔偿责任。',
    ['DAMAGE CIVIL_LIABILITY'],
  ],
  [
    'what is owed behind a case, whatever case follows (北京市反不正当竞争条例 31)',
    '经营者违反本条例规定，给被侵害的经营者造成损害的，应当承担损害赔偿责任，被侵害的经营者的损失难以计算的，赔偿额为侵权人所获得的利润。',
    ['DAMAGE CIVIL_LIABILITY'],
  ],
  [
    'a penalty that is to be hard (校车安全管理条例 48)',
    '校车驾驶人违反道路交通安全法律法规的，由公安机关交通管理部门依法从重处罚。',
    ['BASE OTHER'],
  ],
  [
    'so beside the penalty of the breach (刑法 238)',
    '非法拘禁他人的，处三年以下有期徒刑。具有殴打、侮辱情节的，从重处罚。',
    ['BASE CRIMINAL_LIABILITY', 'BASE OTHER'],
  ],
  [
    'no measure in the words of a breach (北京市建设工程质量条例 90)',
    '监理单位未要求施工单位立即停工整改，或者施工单位拒不停工整改时未报告的，由住房城乡建设部门责令改正。',
    ['BASE ORDER_CORRECTION'],
  ],
  [
    'what a body may no longer do in its trade (证券法 202)',
    '证券公司违反规定提供服务的，没收违法所得；情节严重的，禁止其在一定期限内从事证券融资融券业务。',
    ['BASE CONFISCATE_ILLEGAL_GAINS', 'SERIOUS RESTRICT_BUSINESS'],
  ],
  [
    'what a person may no longer do for years (碳排放权交易管理暂行条例 23)',
    '技术服务机构受到处罚的，对其直接负责的主管人员处2万元以上20万元以下的罚款，5年内禁止从事年度排放报告编制业务。',
    ['BASE FINE, INDUSTRY_BAN'],
  ],
  [
    'the damage alone, where an order is to make it good (青岛市古树名木保护管理办法 15)',
    '致古树名木死亡的，责令其按一般树木价值的十五倍至二十倍赔偿损失。',
    ['BASE CIVIL_LIABILITY'],
  ],
  [
    'not what a messenger is free from (领事特权与豁免条例 11)',
    '领事信使人身不受侵犯，不受逮捕或者拘留。',
    [],
  ],
];

const VIOLATORS: readonly Row[] = [
  [
    'a body that is to blame (潍坊市燃放烟花爆竹管理条例 15)',
    '未经许可举办焰火晚会的，由公安机关责令停止燃放，对责任单位处一万元以上三万元以下罚款。',
    ['责任单位'],
  ],
  [
    'not whoever is to blame',
    '未经许可举办焰火晚会的，由公安机关责令停止燃放，对责任人处一万元以上三万元以下罚款。',
    [],
  ],
  [
    'those of both breaches (北京市建设工程质量条例 90)',
    '监理单位未要求施工单位立即停工整改，或者施工单位拒不停工整改时未报告的，由住房城乡建设部门责令改正。',
    ['监理单位', '施工单位'],
  ],
];

describe('penalties of unseen statutes', () => {
  it.each(TIERS)('tiers, %s', (_rule, sentence, found) => {
    const tiers = rulesOf(sentence).flatMap((rule) => rule.tiers);
    expect(
      tiers.map(
        ({ circumstance, measures }) => `${circumstance} ${measures.map(({ kind }) => kind).join(', ')}`,
      ),
    ).toEqual(found);
  });

  it.each(VIOLATORS)('violators, %s', (_rule, sentence, found) => {
    expect(rulesOf(sentence)[0]?.violators.map(({ name }) => name)).toEqual(found);
  });

  it.each([
    [
      'who is to answer for another imposes nothing (浙江省司法鉴定管理条例 49)',
      '司法鉴定人因故意给当事人造成损失的，其所在的司法鉴定机构应当承担法律责任。',
      [[]],
    ],
    [
      'who is told to order it in a chapter on liability (青岛市审计监督条例 49)',
      '被审计单位的信息系统未达到规定标准的，审计机关应当责令改正。',
      [['审计机关']],
    ],
    [
      'not who has to look into what it hears of',
      '监督检查中发现被审计单位的信息系统未达到规定标准的，审计机关应当责令改正。',
      [],
    ],
  ])('enforcers, %s', (_rule, sentence, found) => {
    const rules = rulesOf(sentence);
    expect(rules.map(({ enforcers }) => enforcers.map(({ name }) => name))).toEqual(found);
  });
});
