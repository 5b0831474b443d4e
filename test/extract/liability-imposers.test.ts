import { describe, expect, it } from 'vitest';
import { penaltiesOf } from '../support/statute.ts';

/** The measures of a paragraph, rule by rule, each with who imposes it. */
function imposedIn(text: string): readonly (readonly string[])[] {
  return penaltiesOf(`第二条 ${text}`).value.map(({ tiers }) =>
    tiers.flatMap(({ measures }) =>
      measures.map(({ kind, enforcers }) => `${kind} ${enforcers.map(({ name }) => name).join('、')}`.trim()),
    ),
  );
}

describe('who imposes which measure', () => {
  it.each([
    [
      'an authority of a later clause imposes nothing of an earlier one (种子法 86)',
      '拒绝、阻挠农业农村、林业草原主管部门依法实施监督检查的，处二千元以上五万元以下罚款，可以责令停产停业整顿；构成违反治安管理行为的，由公安机关依法给予治安管理处罚。',
      [['FINE', 'SUSPEND_FOR_RECTIFICATION', 'OTHER 公安机关']],
    ],
    [
      'nor does one that is left the licence alone (招标投标法 58)',
      '违反本法规定将主体工作分包给他人的，处转让、分包项目金额千分之五以上千分之十以下的罚款；有违法所得的，并处没收违法所得；情节严重的，由工商行政管理机关吊销营业执照。',
      [['FINE', 'CONFISCATE_ILLEGAL_GAINS', 'REVOKE_BUSINESS_LICENCE 工商行政管理机关']],
    ],
    [
      'nor one of the discipline before it (突发公共卫生事件应急条例 51)',
      '不配合调查的，对有关责任人员依法给予行政处分或者纪律处分；构成违反治安管理行为的，由公安机关依法予以处罚；构成犯罪的，依法追究刑事责任。',
      [['DISCIPLINARY_ACTION', 'OTHER 公安机关', 'CRIMINAL_LIABILITY']],
    ],
    [
      '由X governs all that is coordinated behind it, to the next authority (广播电视管理条例 50)',
      '擅自变更台名的，由县级以上人民政府广播电视行政部门责令停止违法活动，给予警告，没收违法所得，可以并处2万元以下的罚款；情节严重的，由原批准机关吊销许可证。',
      [
        [
          'ORDER_CORRECTION 县级以上人民政府广播电视行政部门',
          'WARNING 县级以上人民政府广播电视行政部门',
          'CONFISCATE_ILLEGAL_GAINS 县级以上人民政府广播电视行政部门',
          'FINE 县级以上人民政府广播电视行政部门',
          'REVOKE_PERMIT 原批准机关',
        ],
      ],
    ],
    [
      'the first authority goes on behind a breach that names none',
      '未登记的，由公安机关处一万元罚款；未备案的，给予警告；未报告的，处五千元罚款。',
      [['FINE 公安机关'], ['WARNING 公安机关'], ['FINE 公安机关']],
    ],
    [
      'the police detain in the case behind, too (水污染防治法 94)',
      '造成水污染事故的，由环境保护主管部门处罚款；尚不构成犯罪的，由公安机关对直接责任人员处十日以上十五日以下的拘留；情节较轻的，处五日以上十日以下的拘留。',
      [['FINE 环境保护主管部门', 'DETENTION 公安机关', 'DETENTION 公安机关']],
    ],
    [
      'a floor of the fine is no ban, which follows from the law itself',
      '未登记经营的，由公安机关没收违法所得，并处违法所得一倍以上五倍以下但不得低于五万元的罚款。',
      [['CONFISCATE_ILLEGAL_GAINS 公安机关', 'FINE 公安机关']],
    ],
    [
      'a court that tries a crime fines nobody',
      '伪造许可证，构成犯罪的，由司法机关依法追究刑事责任；尚不构成犯罪的，处五千元罚款。',
      [['CRIMINAL_LIABILITY 司法机关', 'FINE']],
    ],
    [
      'so does that of the next (娱乐场所管理条例 43)',
      '娱乐场所实施禁止行为的，由县级公安部门没收违法所得和非法财物，责令停业整顿3个月至6个月；情节严重的，由原发证机关吊销娱乐经营许可证，对直接负责的主管人员和其他直接责任人员处1万元以上2万元以下的罚款。',
      [
        [
          'CONFISCATE_ILLEGAL_GAINS 县级公安部门',
          'CONFISCATE_PROPERTY 县级公安部门',
          'SUSPEND_FOR_RECTIFICATION 县级公安部门',
          'REVOKE_PERMIT 原发证机关',
          'FINE 原发证机关',
        ],
      ],
    ],
    [
      'of two measures the last resort alone is left to another, and not what follows (医疗器械监督管理条例 89)',
      '未按照要求贮存医疗器械的，由负责药品监督管理的部门责令改正；情节严重的，责令停产停业，直至由原发证部门吊销医疗器械经营许可证，对违法单位的主要负责人处1万元以上3万元以下罚款。',
      [
        [
          'ORDER_CORRECTION 负责药品监督管理的部门',
          'SUSPEND_BUSINESS 负责药品监督管理的部门',
          'REVOKE_PERMIT 原发证部门',
          'FINE 负责药品监督管理的部门',
        ],
      ],
    ],
    [
      'within one stretch the next authority has but what stands behind it (出版管理条例 68)',
      '未经批准，举办境外出版物展览的，由出版行政主管部门没收出版物；情节严重的，责令限期停业整顿或者由原发证机关吊销许可证。',
      [
        [
          'CONFISCATE_PROPERTY 出版行政主管部门',
          'SUSPEND_FOR_RECTIFICATION 出版行政主管部门',
          'REVOKE_PERMIT 原发证机关',
        ],
      ],
    ],
    [
      'behind a semicolon those go on that impose the first measures (会计法 44)',
      '有前款行为，由财政部门予以通报；属于国家工作人员的，还应当由其所在单位依法给予撤职的行政处分；情节严重的，处五千元以上十万元以下的罚款。',
      [['PUBLIC_CRITICISM 财政部门', 'DISCIPLINARY_ACTION 所在单位', 'FINE 财政部门']],
    ],
    [
      'a breach that goes on with the sentence is punished by the same (消防法 69)',
      '消防技术服务机构出具虚假文件的，由消防救援机构责令改正；不按照标准开展活动的，责令改正，处五万元以下罚款；造成重大损失的，由相关部门吊销营业执照。',
      [
        ['ORDER_CORRECTION 消防救援机构'],
        ['ORDER_CORRECTION 消防救援机构', 'FINE 消防救援机构', 'REVOKE_BUSINESS_LICENCE 相关部门'],
      ],
    ],
    [
      'but by its own where it names them (国务院关于禁止在市场经济活动中实行地区封锁的规定 21)',
      '县人民政府实行地区封锁的，由省人民政府给予通报批评；省人民政府实行地区封锁的，由国务院给予通报批评。对直接负责的主管人员给予撤职的行政处分。',
      [['PUBLIC_CRITICISM 省人民政府'], ['PUBLIC_CRITICISM 国务院', 'DISCIPLINARY_ACTION 国务院']],
    ],
    [
      'who orders an office disciplines its officials (行政处罚法 76)',
      '行政机关实施行政处罚没有法定依据的，由上级行政机关责令改正；情节严重的，对直接负责的主管人员依法给予处分。',
      [['ORDER_CORRECTION 上级行政机关', 'DISCIPLINARY_ACTION 上级行政机关']],
    ],
    [
      'who punishes does not, and neither tries, nor keeps the peace (泰安市烟花爆竹燃放管理条例 18)',
      '违反本条例规定生产烟花爆竹的，由安全生产监督管理部门处两万元以上十万元以下罚款；对直接负责的主管人员依法给予处分；构成违反治安管理行为的，依法给予治安管理处罚；造成损失的，依法承担赔偿责任；构成犯罪的，依法追究刑事责任。',
      [
        [
          'FINE 安全生产监督管理部门',
          'DISCIPLINARY_ACTION',
          'OTHER',
          'CIVIL_LIABILITY',
          'CRIMINAL_LIABILITY',
        ],
      ],
    ],
    [
      'what the law itself forbids from then on nobody imposes (北京市旅游管理条例 56)',
      '导游员收受回扣的，由旅游行政主管部门吊销导游员的执业证书，被吊销执业证书的导游员，3年内不得从事导游工作。',
      [['REVOKE_PERMIT 旅游行政主管部门', 'INDUSTRY_BAN']],
    ],
    [
      'whom a lead-in names imposes what its items order',
      '违反本条例规定的，由城市管理部门按照下列规定处罚：\n（一）擅自占用道路的，处一千元以下罚款；\n（二）损毁设施的，处五千元以下罚款，由发证机关吊销许可证。',
      [['FINE 城市管理部门'], ['FINE 城市管理部门', 'REVOKE_PERMIT 发证机关']],
    ],
    [
      'whom a government tells to act imposes it too (城乡规划法 68)',
      '违反本条例第一条规定的，责令限期拆除；逾期不拆除的，由县级以上地方人民政府责成有关部门强制拆除。',
      [['ORDER_CORRECTION', 'OTHER 县级以上地方人民政府、有关部门']],
    ],
    [
      'not who is told to mend what he did (宁波市历史文化名城名镇名村保护条例 52)',
      '违反本条例第一条规定，因保护不力导致历史文化价值受到严重影响的，由市人民政府责成所在地县人民政府限期整改。',
      [['ORDER_CORRECTION 市人民政府']],
    ],
    [
      '会同 has two impose a measure together, as the rules on drafting statutes have it (密码法 35)',
      '商用密码检测、认证机构违反本法第一条规定开展商用密码检测认证的，由市场监督管理部门会同密码管理部门责令改正，给予警告；情节严重的，依法吊销相关资质。',
      [
        [
          'ORDER_CORRECTION 市场监督管理部门、密码管理部门',
          'WARNING 市场监督管理部门、密码管理部门',
          'REVOKE_PERMIT 市场监督管理部门、密码管理部门',
        ],
      ],
    ],
    [
      'so where it may do without them (浙江省建设工程勘察设计管理条例 27)',
      '违反本条例第一条规定的，由县级以上建设行政主管部门或者会同有关部门责令限期改正。',
      [['ORDER_CORRECTION 县级以上建设行政主管部门、有关部门']],
    ],
    [
      'not whom it has to tell',
      '违反本条例第一条规定的，由市场监督管理部门责令改正，并通报密码管理部门。',
      [['ORDER_CORRECTION 市场监督管理部门']],
    ],
  ])('%s', (_shows, text, expected) => {
    expect(imposedIn(text)).toEqual(expected);
  });
});

describe('who imposes the measures of items', () => {
  it.each([
    [
      'is not who pays (道路交通安全法 76)',
      '机动车发生交通事故造成人身伤亡、财产损失的，由保险公司在机动车第三者责任强制保险责任限额范围内予以赔偿；不足的部分，按照下列规定承担赔偿责任：',
      '（一）机动车之间发生交通事故的，由有过错的一方承担赔偿责任；',
      [],
    ],
    [
      'is named by the lead-in before a crime (山东省南水北调工程沿线区域水污染防治条例 44)',
      '有下列情形之一的，由县级以上人民政府环境保护行政主管部门按照下列规定进行处罚；构成犯罪的，依法追究刑事责任：',
      '（一）设置排污口的，责令限期拆除，处二万元以上十万元以下的罚款；',
      ['县级以上人民政府环境保护行政主管部门'],
    ],
    [
      'is also who orders what the lead-in has for all of them (北京市无障碍设施建设和管理条例 27)',
      '损毁无障碍设施的，由有关行政主管部门责令停止侵害，并可以按照下列规定予以处罚：',
      '（一）停止使用公共建筑的无障碍设施的，由规划行政主管部门处3000元以上3万元以下罚款。',
      ['有关行政主管部门', '规划行政主管部门'],
    ],
    [
      'is not whom the lead-in has for those items that name nobody (山东省建设工程勘察设计管理条例 50)',
      '勘察设计企业有下列行为之一的，由住房城乡建设主管部门予以处罚：',
      '（一）不及时办理变更手续的，由资质证书许可机关责令限期办理；',
      ['资质证书许可机关'],
    ],
    [
      'is who orders to pay (自然保护区条例 38)',
      '违反本条例规定的，由县级以上人民政府有关自然保护区行政主管部门按照下列规定处理：',
      '（一）给自然保护区造成损失的，责令赔偿损失；',
      ['县级以上人民政府有关自然保护区行政主管部门'],
    ],
  ])('%s', (_shows, lead, item, expected) => {
    const rules = penaltiesOf(`第二条 ${lead}\n\n${item}`).value;
    expect(rules.flatMap(({ enforcers }) => enforcers.map(({ name }) => name))).toEqual(expected);
  });
});
