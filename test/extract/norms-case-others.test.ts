import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('others who are named in a case behind its subject', () => {
  it.each<NormRow>([
    [
      'places that 或者 joins',
      '职业教育法 58',
      '用人单位安排职工到职业学校或者职业培训机构接受职业教育的，应当在其接受职业教育期间依法支付工资。',
      ['OBLIGATION 用人单位 ? 安排职工到职业学校或者职业培训机构接受职业教育的'],
    ],
    [
      'those for whom it is done',
      '公司法 16',
      '公司为公司股东或者实际控制人提供担保的，必须经股东会或者股东大会决议。',
      ['OBLIGATION 公司 ? 为公司股东或者实际控制人提供担保的'],
    ],
    [
      'those of whom something is found, each with what he does',
      '环境保护税法 20',
      '税务机关发现纳税人的纳税申报数据资料异常或者纳税人未按照规定期限办理纳税申报的，应当提请生态环境主管部门进行复核。',
      [
        'OBLIGATION 税务机关 ? 发现纳税人的纳税申报数据资料异常或者纳税人未按照规定期限办理纳税申报的 → 生态环境主管部门',
      ],
    ],
    [
      'the verb of finding stems no name with the body behind it',
      '公务员法 98',
      '公务员认为机关及其领导人员侵犯其合法权益的，可以依法向上级机关或者监察机关提出控告。',
      ['RIGHT 公务员 ? 认为机关及其领导人员侵犯其合法权益的 → 上级机关、监察机关'],
    ],
    [
      'nor does 为 stand in the name of a guarantor',
      '票据管理实施办法 23',
      '保证人为出票人、付款人、承兑人保证的，应当在票据的正面记载保证事项。',
      ['OBLIGATION 保证人 ? 为出票人、付款人、承兑人保证的'],
    ],
    [
      'but two who act, each by his verb, bear it both',
      '反电信网络诈骗法',
      '人民检察院决定不起诉或者人民法院判决无罪的，应当移送有关主管部门。',
      ['OBLIGATION 人民检察院、人民法院 ? 人民检察院决定不起诉或者人民法院判决无罪的 → 有关主管部门'],
    ],
    [
      'and a head lent to several stays a list of who acts',
      '国务院关于预防煤矿生产安全事故的特别规定 23',
      '县级以上地方人民政府负责煤矿安全生产监督管理的部门或者煤矿安全监察机构接到举报后，应当及时调查处理。',
      ['OBLIGATION 县级以上地方人民政府负责煤矿安全生产监督管理的部门、煤矿安全监察机构 ? 接到举报后'],
    ],
    [
      'an actor alone behind a closed case bears the norm, whatever case of his follows',
      '预备役人员法 36',
      '国家发布动员令后，尚未接到征召通知的预备役人员，未经部队和预备役登记地兵役机关批准，不得离开预备役登记地；已经离开的，应当立即返回。',
      ['PROHIBITION 预备役人员 ? 国家发布动员令后', 'OBLIGATION 预备役人员 ? 已经离开的'],
    ],
    [
      'and so does who acts behind it',
      '电信条例 33',
      '电信用户出现异常的巨额电信费用时，电信业务经营者一经发现，应当尽可能迅速告知用户。',
      ['OBLIGATION 电信业务经营者 ? 电信用户出现异常的巨额电信费用时 → 用户'],
    ],
  ])('%s (%s)', expectNorms);
});
