import { describe, expect, it } from 'vitest';
import { normsOf, tell } from '../support/norms.ts';

type Row = [rule: string, statute: string, sentence: string, norms: string[]];

/** Sentences of statutes outside the seed texts, each for the drafting convention that it shows. */
describe('bearers of statutes at large', () => {
  it.each<Row>([
    [
      'a setting behind the bearer leaves him the subject',
      '外汇管理条例 第二十条',
      '银行业金融机构在经批准的经营范围内可以直接向境外提供商业贷款。',
      ['PERMISSION 银行业金融机构'],
    ],
    [
      'the thing that he made in a setting is none',
      '网络安全法 第三十七条',
      '关键信息基础设施的运营者在中华人民共和国境内运营中收集和产生的个人信息和重要数据应当在境内存储。',
      ['OBLIGATION –'],
    ],
    [
      'a preposition opens the relative of the bearer',
      '外商投资法 第六条',
      '在中国境内进行投资活动的外国投资者、外商投资企业，应当遵守中国法律法规，不得危害中国国家安全。',
      ['OBLIGATION 外国投资者、外商投资企业', 'PROHIBITION 外国投资者、外商投资企业'],
    ],
    [
      'a relative on the last member of a list',
      '国务院关于职工工作时间的规定 第七条',
      '企业和不能实行前款规定的统一工作时间的事业单位，可以根据实际情况灵活安排周休息日。',
      ['PERMISSION 企业、事业单位'],
    ],
    [
      'what the bearer is stands between him and the modal word',
      '城市维护建设税暂行条例 第二条',
      '缴纳消费税的单位和个人，都是城市维护建设税的纳税义务人，都应当缴纳城市维护建设税。',
      ['OBLIGATION 缴纳消费税的单位、缴纳消费税的个人'],
    ],
    [
      'a list goes on behind a comma',
      '国家科学技术奖励条例 第三十六条',
      '其他国家机关、群众团体，以及参照公务员法管理的事业单位，不得设立科学技术奖。',
      ['PROHIBITION 其他国家机关、群众团体、事业单位'],
    ],
    [
      'whom 由 names acts, whatever stands before the modal word',
      '青岛市学前教育条例 第三十一条',
      '入园幼儿应当由监护人接送。',
      ['OBLIGATION 监护人'],
    ],
    [
      'what another draws up is no act of those it names',
      '期货交易管理条例 第四十二条',
      '境内单位或者个人从事境外期货交易的办法，由国务院期货监督管理机构制订。',
      ['OBLIGATION 国务院期货监督管理机构'],
    ],
    [
      'a case that another sees to',
      '退役士兵安置条例 第十六条',
      '退役士兵发生与服役有关的问题，由其原部队负责处理。',
      ['OBLIGATION 原部队 ? 退役士兵发生与服役有关的问题'],
    ],
    [
      'the law speaks in the case, and nobody acts',
      '外汇管理条例 第二十条',
      '其他境内机构向境外提供商业贷款，应当向外汇管理机关提出申请；国家规定其经营范围需经有关主管部门批准的，应当在提出申请前办理批准手续。',
      [
        'OBLIGATION 其他境内机构 ? 向境外提供商业贷款 → 外汇管理机关',
        'OBLIGATION 其他境内机构 ? 国家规定其经营范围需经有关主管部门批准的',
      ],
    ],
    [
      'whom the act addresses does not bear it',
      '外汇管理条例 第二十条',
      '境内机构应当提出申请，外汇管理机关应当作出决定；情况特殊的，应当向外汇管理机关说明理由。',
      ['OBLIGATION 境内机构', 'OBLIGATION 外汇管理机关', 'OBLIGATION 境内机构 ? 情况特殊的 → 外汇管理机关'],
    ],
    [
      'what others are led to do stays in the run',
      '保守国家秘密法实施条例 第四十三条',
      '保密行政管理部门应当会同有关部门建立防控机制，指导机关、单位落实防控措施。',
      ['OBLIGATION 保密行政管理部门 → 有关部门、机关、单位'],
    ],
    [
      'so too two verbs of leading',
      '浙江省实施《慈善法》办法 第五条',
      '民政部门应当制定工作计划，组织、指导和协调有关部门及单位开展宣传活动。',
      ['OBLIGATION 民政部门 → 有关部门、有关单位'],
    ],
    [
      'an alternative of his own conduct',
      '地下水管理条例 第四十八条',
      '建设单位应当附具建设方案，自行或者委托具有相应专业技术能力的单位进行施工。',
      ['OBLIGATION 建设单位 → 具有相应专业技术能力的单位'],
    ],
    [
      'an act behind a consent',
      '泰安市供热条例 第七条',
      '供热行政主管部门应当组织编制供热专项规划，经法定程序批准后实施。',
      ['OBLIGATION 供热行政主管部门 ? 经法定程序批准后'],
    ],
    [
      '所有权 holds no 有权',
      '淄博市电梯安全条例 第二十五条',
      '电梯所有权人应当承担所需的费用。',
      ['OBLIGATION 电梯所有权人'],
    ],
    [
      'a modal word in quotation marks lays nothing down',
      '票据法 第三十四条',
      '背书人在汇票上记载“不得转让”字样，其后手再背书转让的，原背书人不承担保证责任。',
      ['EXEMPTION 原背书人 ? 背书人在汇票上记载“不得转让”字样，其后手再背书转让的'],
    ],
    [
      'one consults another',
      '海洋观测预报管理条例 第二十七条',
      '海洋主管部门应当根据分析统计结果，商本级人民政府有关部门提出意见，报本级人民政府批准后公布。',
      ['OBLIGATION 海洋主管部门 → 本级人民政府有关部门、本级人民政府'],
    ],
    [
      'an authority hands a matter over',
      '医疗废物管理条例 第十九条',
      '医疗卫生机构应当及时将医疗废物交由医疗废物集中处置单位处置。',
      ['OBLIGATION 医疗卫生机构 → 医疗废物集中处置单位'],
    ],
    [
      'a limit that does not bind',
      '生物两用品及相关设备和技术出口管制条例 第十一条',
      '生物两用品出口报国务院批准的，不受本条例第十条规定时限的限制。',
      ['EXEMPTION – ? 生物两用品出口报国务院批准的'],
    ],
    [
      'a claim beside another act',
      '信托法 第五十七条',
      '受托人行使获得补偿的权利时，可以留置信托财产或者对信托财产的权利归属人提出请求。',
      ['RIGHT 受托人 ? 行使获得补偿的权利时'],
    ],
    [
      'what may follow only behind a consent is the same norm',
      '认证认可条例 第三十八条',
      '从事评审、审核等认证活动的人员，应当经认可机构注册后，方可从事相应的认证活动。',
      ['OBLIGATION 从事评审、审核等认证活动的人员'],
    ],
    [
      'who secures the right of others has a duty',
      '北京市实施《义务教育法》办法 第三条',
      '本市依法保障适龄儿童、少年享有平等接受义务教育的权利。',
      ['OBLIGATION 本市'],
    ],
    [
      'the time stands behind a thing, which is no part of it',
      '北京市城乡规划条例 第二十条',
      '村庄规划在报送审批前应当依法经村民会议或者村民代表会议讨论同意。',
      ['OBLIGATION – ? 在报送审批前 → 村民会议、村民代表会议'],
    ],
    [
      'to whom a thing is done bears its name',
      '浙江省蚕种管理条例 第二十三条',
      '蚕种质量监督抽查应当委托有法定资质的蚕种质量检验检疫机构实施，被检查人应当予以配合。',
      ['OBLIGATION – → 蚕种质量检验检疫机构', 'OBLIGATION 被检查人'],
    ],
    [
      'short forms stay as written, and the summing noun falls away',
      '禁止使用童工规定 第五条',
      '工会、共青团、妇联等群众组织应当依法维护未成年人的合法权益。',
      ['OBLIGATION 工会、共青团、妇联'],
    ],
  ])('%s (%s)', (_rule, _statute, sentence, norms) => {
    expect(normsOf(sentence).map(tell)).toEqual(norms);
  });

  it.each([
    ['a definition with an agent', '本条例所称商品房预售，是指由买受人支付定金的行为。'],
    ['a definition of a body', '本条例所称军品贸易公司，是指从事军品出口经营活动的企业法人。'],
    ['a scope', '本条例适用于外国投资者在本省行政区域内的投资保护。'],
    ['a purpose', '为了规范人民武装警察部队履行职责，维护国家安全，制定本法。'],
    ['a protected right', '单位和个人依法使用计算机信息网络的权利，受法律、法规和本条例保护。'],
    ['as what the law holds an act', '受要约人超过承诺期限发出承诺，为新要约。'],
    ['a principle with a body in it', '养犬管理遵循政府部门监管、养犬人自律相结合的原则。'],
  ])('finds none: %s', (_rule, sentence) => {
    expect(normsOf(sentence)).toEqual([]);
  });

  it.each([
    ['任何组织 holds no verb', '任何组织和个人不得侵占公共体育设施。', []],
    ['志愿服务组织 neither', '志愿者有权获得志愿服务组织和其他志愿者提供的服务。', []],
    ['协助工作 is no help to anybody', '国家为协助工作提供资金保障。', []],
    ['组织 before 有关部门 is one', '人民政府应当组织有关部门开展宣传。', ['有关部门']],
    ['送达 names whom', '鉴定单位应当将鉴定报告送达委托人。', ['委托人']],
    ['发给 a thing names nobody', '有关部门应当发给选民证。', []],
    ['a certificate is no client', '公司登记机关应当发给公司营业执照。', []],
  ])('recipients: %s', (_rule, sentence, recipients) => {
    expect(normsOf(sentence)[0]?.recipients.map((actor) => actor.name)).toEqual(recipients);
  });
});
