import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** Sentences of statutes outside the seed texts: which words before the act say in which case it is due. */
describe('what leads up to an act', () => {
  it.each<NormRow>([
    [
      'what is no case by itself leads up to that of the bearer',
      '食品安全法实施条例 第七条',
      '食品安全风险监测结果表明存在隐患，食品安全监督管理部门认为有必要通知的，应当及时通知。',
      [
        'OBLIGATION 食品安全监督管理部门 ? 食品安全风险监测结果表明存在隐患，食品安全监督管理部门认为有必要通知的',
      ],
    ],
    [
      'a case by itself stands apart from it',
      '杭州市公共汽车客运管理条例 第三十七条',
      '因大型活动影响营运，经营者确需临时调整站点的，应当提前提出申请。',
      ['OBLIGATION 经营者 ? 因大型活动影响营运'],
    ],
    [
      'so does the thing of which it speaks',
      '种子法 第十八条',
      '审定未通过的农作物品种，申请人有异议的，可以向原审定委员会申请复审。',
      ['RIGHT 申请人 ? 审定未通过的农作物品种 → 原审定委员会'],
    ],
    [
      'on whose proposal it is done is no case',
      '广东省各级人民代表大会常务委员会人事任免办法 第十七条',
      '省人民代表大会常务委员会根据省人民检察院检察长的建议，可以撤换下级人民检察院检察长。',
      ['PERMISSION 省人民代表大会常务委员会'],
    ],
    [
      'to what end it is done is none either',
      '献血法 第十五条',
      '为保证应急用血，医疗机构可以临时采集血液。',
      ['PERMISSION 医疗机构'],
    ],
    [
      'nor are two ends',
      '枣庄市环城绿道管理条例 第十一条',
      '为保障绿道的基本功能，维护各项设施的正常运转，市人民政府应当划定控制区。',
      ['OBLIGATION 市人民政府'],
    ],
    [
      'what is done for somebody is an act',
      '物业管理条例 第二条',
      '为保障性住房家庭提供服务，应当免收费用。',
      ['OBLIGATION – ? 为保障性住房家庭提供服务'],
    ],
    [
      'whose a thing is, or that the law protects it, is no case',
      '浙江省实施《档案法》办法 第三十条',
      '寄存在档案馆的档案归寄存者所有，未经寄存者同意，档案馆不得提供利用。',
      ['PROHIBITION 档案馆 ? 未经寄存者同意'],
    ],
    [
      'a second noun belongs to the 对-phrase before it',
      '刑事诉讼法 第二百六十五条',
      '对可能有社会危险性的罪犯，或者自伤自残的罪犯，不得保外就医。',
      ['PROHIBITION – ? 对可能有社会危险性的罪犯，或者自伤自残的罪犯'],
    ],
    [
      'so does the noun behind a list of acts, who does not bear it',
      '矿山安全法 第六条',
      '对坚持矿山安全生产，防止矿山事故，进行安全科学技术研究取得显著成绩的单位和个人，给予奖励。',
      ['OBLIGATION – ? 对坚持矿山安全生产，防止矿山事故，进行安全科学技术研究取得显著成绩的单位和个人'],
    ],
    [
      'whom 其 possesses acts behind 由',
      '聊城市大气污染防治条例 第五十三条',
      '扬尘治理应当由其运营管理单位按照质量规范要求组织实施。',
      ['OBLIGATION 运营管理单位'],
    ],
  ])('%s (%s)', expectNorms);
});
