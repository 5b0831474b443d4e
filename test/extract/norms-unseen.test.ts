import { describe, expect, it } from 'vitest';
import { expectNorms, type NormRow, normsOf, tell } from '../support/norms.ts';

/** Sentences of statutes outside the seed texts, each for the drafting convention that it shows. */
describe('bearers of statutes at large', () => {
  it.each<NormRow>([
    [
      'a setting behind the bearer leaves him the subject',
      '外汇管理条例 第二十条',
      '银行业金融机构在经批准的经营范围内可以直接向境外提供商业贷款。',
      ['PERMISSION 银行业金融机构 ? 在经批准的经营范围内'],
    ],
    [
      'who made the thing in a setting sees to it',
      '网络安全法 第三十七条',
      '关键信息基础设施的运营者在中华人民共和国境内运营中收集和产生的个人信息和重要数据应当在境内存储。',
      ['OBLIGATION 关键信息基础设施的运营者'],
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
      ['OBLIGATION 从事评审、审核等认证活动的人员 → 认可机构'],
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

/** What drafting conventions of statutes outside the seed texts name, in pairs of what is found and what is not. */
describe('names of bearers at large', () => {
  it.each<NormRow>([
    [
      'a verb opens the name',
      '土壤污染防治法 第四十一条',
      '修复施工单位应当依照法律处置。',
      ['OBLIGATION 修复施工单位'],
    ],
    [
      'what is set up does not act',
      '公共图书馆法 第十五条',
      '设立公共图书馆应当具备下列条件。',
      ['OBLIGATION –'],
    ],
    [
      'nor what is held',
      '幼儿园管理条例 第七条',
      '举办幼儿园必须将幼儿园设置在安全区域内。',
      ['OBLIGATION –'],
    ],
    [
      'a head behind a verb makes a name of what stands before',
      '民用运力国防动员条例 第六条',
      '各级国民经济动员机构、人民武装动员机构以及其他有关部门在各自的职责范围内，负责有关的民用运力国防动员工作。',
      ['OBLIGATION 各级国民经济动员机构、人民武装动员机构、其他有关部门'],
    ],
    [
      'a bracket remarks, and names nobody',
      '外商投资法实施条例 第二十四条',
      '行政机关（包括法律、法规授权的具有管理公共事务职能的组织，下同）及其工作人员不得强制转让技术。',
      ['PROHIBITION 行政机关、工作人员'],
    ],
    [
      'what an organ sees to is no relative of it',
      '北京市燃气管理条例 第四条',
      '消防救援机构负责对燃气场站、非居民用户的用气场所实施消防安全监督管理。',
      ['OBLIGATION 消防救援机构 → 燃气场站、非居民用户'],
    ],
    [
      'of the State and society only the State is somebody',
      '军人地位和权益保障法 第五十一条',
      '国家和社会对残疾军人的医疗依法给予特别保障。',
      ['OBLIGATION 国家'],
    ],
    [
      'any of bodies that are not everybody is spread',
      '台湾同胞投资保护法实施细则 第二十一条',
      '任何机关或者单位不得向台湾同胞投资企业摊派人力。',
      ['PROHIBITION 任何机关、任何单位 → 台湾同胞投资企业'],
    ],
    [
      'levels behind a 的 are spread',
      '城市居民委员会组织法 第二十条',
      '市、市辖区的人民政府有关部门，应当统一安排。',
      ['OBLIGATION 市人民政府有关部门、市辖区人民政府有关部门'],
    ],
    [
      'whose a thing is goes to each owner',
      '绍兴市城市轨道交通管理条例 第十五条',
      '船舶的所有人、经营人应当配合。',
      ['OBLIGATION 船舶的所有人、船舶的经营人'],
    ],
    [
      'a relative is no owner',
      '反电信网络诈骗法 第三十一条',
      '冒用身份的使用人应当配合。',
      ['OBLIGATION 使用人'],
    ],
    [
      'a zone by its statute',
      '宁波杭州湾新区条例 第二十四条',
      '新区应当创新社会治理模式，推进社区建设。',
      ['OBLIGATION 新区'],
    ],
    [
      'a market',
      '食品安全法 第六十四条',
      '食用农产品批发市场应当配备检验设备和检验人员。',
      ['OBLIGATION 食用农产品批发市场'],
    ],
    [
      'a platform that does something',
      '反食品浪费法 第十条',
      '餐饮外卖平台应当以显著方式提示消费者适量点餐。',
      ['OBLIGATION 餐饮外卖平台'],
    ],
    [
      'and not what it is to hold',
      '嘉兴市建筑垃圾管理条例 第六条',
      '信息共享平台应当包含下列内容。',
      ['OBLIGATION –'],
    ],
    [
      'the purses that pay',
      '农业法 第八十六条',
      '中央和省级财政应当把扶贫开发投入列入年度财政预算。',
      ['OBLIGATION 中央财政、省级财政'],
    ],
    [
      'a place acts for those who run it',
      '宁波市宗教活动场所管理办法 第十七条',
      '宗教活动场所应当加强内部管理。',
      ['OBLIGATION 宗教活动场所'],
    ],
    [
      'but not where something is said of it',
      '浙江省组织实施宪法宣誓制度办法 第九条',
      '宣誓场所应当庄重、严肃。',
      ['OBLIGATION –'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('cases without a modal word', () => {
  it.each<NormRow>([
    [
      'who acts in the case does what follows',
      '增值税法 第三十条',
      '纳税人以一个月或者一个季度为一个计税期间的，自期满之日起十五日内申报纳税。',
      ['OBLIGATION 纳税人 ? 以一个月或者一个季度为一个计税期间的'],
    ],
    [
      'an organ does whatever follows its finding',
      '护士条例 第十条',
      '登记机关认为不符合条件的，不予登记，并说明理由。',
      ['OBLIGATION 登记机关 ? 认为不符合条件的'],
    ],
    [
      'what an authority does is not the act of another',
      '行政复议法 第四十一条',
      '申请人撤回申请的，终止审查。',
      [],
    ],
    [
      'an agent whose act comes first',
      '金融机构撤销条例 第二十二条',
      '清算方案由清算组与债权人协商后，报中国人民银行确认。',
      ['OBLIGATION 清算组 → 债权人、中国人民银行'],
    ],
    [
      'a thing by its relative is no case',
      '威海市危险废物管理办法 第二十一条',
      '运输危险废物的车辆，应当安装视频监控设备。',
      ['OBLIGATION –'],
    ],
    [
      'but the case of a bearer behind it',
      '浙江省建设工程质量管理条例 第十一条',
      '竣工的建设工程，业主应当进行竣工验收。',
      ['OBLIGATION 业主 ? 竣工的建设工程'],
    ],
    [
      'a time with which the act begins',
      '车船税法 第六条',
      '保险机构应当在收取保险费时依法代收车船税。',
      ['OBLIGATION 保险机构 ? 在收取保险费时'],
    ],
    [
      'a deadline is none',
      '淄博市电梯安全条例 第十七条',
      '使用单位应当在收到通知后三日内办理变更登记。',
      ['OBLIGATION 使用单位'],
    ],
    [
      'a thing is entered somewhere',
      '北京市实施《防洪法》办法 第七条',
      '防洪规划纳入城市总体规划。',
      ['OBLIGATION –'],
    ],
    ['a task of nobody named', '舟山市城市绿化条例 第十二条', '推广海绵型公园和绿地。', ['OBLIGATION –']],
    [
      'whatever begins like a person',
      '深圳经济特区人工智能产业促进条例 第三十三条',
      '推动人工智能领域数据的流通利用，促进数据要素资源化、资产化、资本化发展。',
      ['ENCOURAGEMENT –'],
    ],
    [
      'by the use that is to be made of others',
      '广东省家政服务条例 第二十一条',
      '发挥家政服务行业组织、消费者权益保护组织等作用，建立家政服务纠纷常态化多元化调解机制。',
      ['OBLIGATION –'],
    ],
    [
      'not where it is the case of who is bound',
      '人工影响天气管理条例 第十二条',
      '实施人工影响天气作业，作业地的气象主管机构应当根据具体情况提前公告。',
      ['OBLIGATION 作业地的气象主管机构 ? 实施人工影响天气作业'],
    ],
    [
      'not where a referral follows',
      '数据安全法 第五十三条',
      '开展涉及国家秘密的数据处理活动，适用《中华人民共和国保守国家秘密法》的规定。',
      [],
    ],
    [
      'nor behind a principle',
      '湖南省实施《反电信网络诈骗法》若干规定 第四条',
      '反电信网络诈骗工作坚持预防为主的原则，全面落实打防管控各项措施。',
      [],
    ],
    [
      'how all is ordered is no norm',
      '义务教育法 第七条',
      '义务教育实行国务院领导，省、自治区、直辖市人民政府统筹规划实施，县级人民政府为主管理的体制。',
      [],
    ],
  ])('%s (%s)', expectNorms);
});

describe('recipients of statutes at large', () => {
  it.each<NormRow>([
    [
      'whom a claim asks',
      '合同编 第五百九十七条',
      '出卖人未取得处分权的，买受人可以请求出卖人承担违约责任。',
      ['RIGHT 买受人 ? 出卖人未取得处分权的 → 出卖人'],
    ],
    [
      'to whom an authority applies for what he is to do',
      '全民所有制工业企业法 第五十九条',
      '由作出处罚决定的机关申请法院强制执行。',
      ['OBLIGATION 作出处罚决定的机关 → 法院'],
    ],
    [
      'with what a thing is compared receives nothing',
      '企业法人登记管理条例 第十三条',
      '企业的经营范围应当与其资金、设备、从业人员相适应。',
      ['OBLIGATION 企业'],
    ],
    [
      'whatever acts stand before the words that compare',
      '人口与计划生育法 第三条',
      '开展人口与计划生育工作，应当与增加妇女受教育和就业机会、增进妇女健康、提高妇女地位相结合。',
      ['OBLIGATION – ? 开展人口与计划生育工作'],
    ],
    [
      'but with whom one comes to agree does',
      '山东省慈善条例 第三十二条',
      '慈善组织应当采取适当方式，与捐赠人就捐赠财产的种类、数量等内容达成一致。',
      ['OBLIGATION 慈善组织 → 捐赠人'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('what the State does, and others are to do', () => {
  it.each<NormRow>([
    [
      'what the State does lays no duty on it',
      '外汇管理条例 第十八条',
      '国家对外债实行规模管理。借用外债应当按照国家有关规定办理。',
      ['OBLIGATION 国家', 'OBLIGATION –'],
    ],
    [
      'a further act without a modal word is its own',
      '对外贸易法 第十八条',
      '国家对部分进口货物实行目录管理。对限制进口或者出口的技术，实行许可证管理。',
      ['OBLIGATION 国家', 'OBLIGATION 国家 ? 对限制进口或者出口的技术'],
    ],
    [
      'what is traded names an organ of the State',
      '出口管制法 第五条',
      '国家出口管制管理部门和国务院有关部门应当密切配合。',
      ['OBLIGATION 国家出口管制管理部门、国务院有关部门'],
    ],
    [
      'but a city acts by means of its organ',
      '北京市实施《突发事件应对法》办法 第四十二条',
      '本市依托市气象部门建立统一的预警信息发布平台。',
      ['OBLIGATION 本市'],
    ],
    [
      'the affairs of a body of private law are its own to see to',
      '慈善法 第七十八条',
      '具有公开募捐资格的慈善组织的财务会计报告须经审计。',
      ['OBLIGATION 慈善组织'],
    ],
    [
      'what others see to is not',
      '广东省人民代表大会议事规则 第三十四条',
      '有关专门委员会的审查意见应当及时印发会议。',
      ['OBLIGATION –'],
    ],
    [
      'on whose demand it is done lays nothing down by itself',
      '海商法 第七十二条',
      '货物由承运人接收或者装船后，应托运人的要求，承运人应当签发提单。',
      ['OBLIGATION 承运人 ? 货物由承运人接收或者装船后'],
    ],
    [
      'nor behind the bearer',
      '国际海运条例 第二十八条',
      '国务院交通主管部门应利害关系人的请求或者自行决定，可以对下列情形实施调查。',
      ['PERMISSION 国务院交通主管部门'],
    ],
    [
      'what should meet the demands of another is to be so',
      '浙江省建设工程质量管理条例',
      '施工组织设计应符合设计文件的要求。',
      ['OBLIGATION –'],
    ],
    [
      'a right and a duty in the same words',
      '婚姻家庭编 第一千零六十八条',
      '父母有教育、保护未成年子女的权利和义务。',
      ['RIGHT 父母', 'OBLIGATION 父母'],
    ],
    [
      'but not where others lay down the rights and duties of two',
      '电力法 第二十二条',
      '并网双方应当签订并网协议，确定双方的权利和义务。',
      ['OBLIGATION 并网双方'],
    ],
    [
      'levels act by themselves',
      '浙江省残疾人保障条例 第九条',
      '省、市、县（市、区）应当积极培养、选拔残疾人干部。',
      ['OBLIGATION 省、市、县（市、区）'],
    ],
    [
      'and with a department, which gives them no attribute',
      '浙江省招标投标条例 第四十二条',
      '省级有关部门和市、县可以设立抽取评标专家的网络终端。',
      ['PERMISSION 省级有关部门、市、县'],
    ],
    [
      '各级 before a list of stems goes to each department',
      '山东省行政性事业性收费管理条例 第二十二条',
      '各级物价、财政部门及其监督检查人员，必须加强对收费的管理。',
      ['OBLIGATION 各级物价部门、各级财政部门、监督检查人员'],
    ],
    [
      'and stays on the first of several names',
      '民用运力国防动员条例 第六条',
      '各级国民经济动员机构、人民武装动员机构在各自的职责范围内，负责有关的民用运力国防动员工作。',
      ['OBLIGATION 各级国民经济动员机构、人民武装动员机构'],
    ],
    [
      'those of a body by what they see to',
      '征兵工作条例 第四条',
      '普通高等学校负责征兵工作的机构，应当协助兵役机关办理有关事项。',
      ['OBLIGATION 普通高等学校负责征兵工作的机构 → 兵役机关'],
    ],
    [
      'whom a body receives is its case',
      '精神卫生法 第二十八条',
      '医疗机构接到送诊的疑似精神障碍患者，不得拒绝为其作出诊断。',
      ['PROHIBITION 医疗机构 ? 接到送诊的疑似精神障碍患者'],
    ],
    [
      'to whom one goes with a matter that he sees to',
      '济南市城市供水条例 第二十条',
      '需要临时用水的用户，应当到供水企业办理用水手续。',
      ['OBLIGATION 用户 → 供水企业'],
    ],
    [
      'what one has received is his case',
      '国家赔偿费用管理条例 第九条',
      '财政部门收到赔偿义务机关申请材料后，应当分别作出处理。',
      ['OBLIGATION 财政部门 ? 收到赔偿义务机关申请材料后'],
    ],
    [
      'what is laid open to society goes to nobody',
      '慈善法 第七十八条',
      '慈善组织应当向社会公开组织章程和决策、执行、监督机构成员信息。',
      ['OBLIGATION 慈善组织'],
    ],
    [
      'the verb of a trade behind who plies it opens his case',
      '合同编 第九百四十五条',
      '业主装饰装修房屋的，应当事先告知物业服务人，遵守物业服务人提示的合理注意事项。',
      ['OBLIGATION 业主 ? 装饰装修房屋的 → 物业服务人'],
    ],
    [
      'but in the name of a trade it is no verb',
      '宁波市城市房屋使用安全管理条例 第八条',
      '主管部门应当加强对建筑装饰装修、物业管理等行业协会的指导。',
      ['OBLIGATION 主管部门 → 建筑装饰装修、物业管理等行业协会'],
    ],
    [
      'what he does with a bill is his case before a ban',
      '票据法 第四十三条',
      '付款人承兑汇票，不得附有条件。',
      ['PROHIBITION 付款人 ? 承兑汇票'],
    ],
    [
      'who keeps a dog, but not the keeping of dogs',
      '东营市养犬管理条例 第八条、第二十二条',
      '养犬管理按照重点管理区和一般管理区实行分区管理。个人养犬的，应当备案。',
      ['OBLIGATION –', 'OBLIGATION 个人 ? 养犬的'],
    ],
    [
      'the 和 of the Republic joins no two',
      '浙江省县、乡两级人民代表大会代表选举实施细则 第二十五条',
      '年满十八周岁具备选民资格的中华人民共和国公民，都应当按选区进行选民登记。',
      ['OBLIGATION 中华人民共和国公民'],
    ],
    [
      'what several do to one another binds them',
      '菏泽市制定地方性法规条例 第三十三条',
      '专门委员会之间对地方性法规案的重要问题意见不一致时，应当向主任会议报告。',
      ['OBLIGATION 专门委员会 ? 之间对地方性法规案的重要问题意见不一致时 → 主任会议'],
    ],
    [
      'what lies between them does not',
      '民用航空法',
      '托运人与承运人之间的争议应当依照合同解决。',
      ['OBLIGATION –'],
    ],
    [
      'whom one takes on is no part of his name before 时',
      '企业事业单位人事管理规定',
      '用人单位招用人员时，必须核查被招用人员的身份证。',
      ['OBLIGATION 用人单位 ? 招用人员时'],
    ],
    [
      'the 的 of 标的物 makes no thing of what he does',
      '合同编 第六百二十条',
      '买受人收到标的物时应当在约定的检验期限内检验。',
      ['OBLIGATION 买受人 ? 收到标的物时'],
    ],
    [
      'who takes what others report, and regions that act',
      '优化营商环境条例 第四十四条; 威海市山体保护条例 第六条',
      '各地区、各部门应当加强证明的互认共享。任何单位和个人有权举报，举报受理部门应当依法处理。',
      ['OBLIGATION 各地区、各部门', 'RIGHT 任何单位和个人', 'OBLIGATION 举报受理部门'],
    ],
    [
      'a right behind the rule by which it is had',
      '台湾同胞投资保护法 第十二条',
      '台湾同胞投资企业依照国务院关于鼓励台湾同胞投资的有关规定，享受优惠待遇。',
      ['RIGHT 台湾同胞投资企业'],
    ],
    [
      'behind an act it is a norm of its own',
      '军供站管理办法 第十二条',
      '军供站加强对工作人员的教育，享受国家规定的优惠待遇。',
      ['OBLIGATION 军供站 → 工作人员', 'RIGHT 军供站'],
    ],
    [
      'by what the State acts is no act of its own before what it encourages',
      '外商投资法 第十四条',
      '国家根据国民经济和社会发展需要，鼓励和引导外国投资者在特定行业投资。',
      ['ENCOURAGEMENT 外国投资者'],
    ],
    [
      'and the State bears it where nobody is encouraged; an act before it is its own',
      '北京市公共汽车客运条例; 粮食安全保障法',
      '本市通过财政补贴等方式，鼓励发展公共交通。国家根据需要，建立储备，鼓励企业参与。',
      ['ENCOURAGEMENT 本市', 'OBLIGATION 国家', 'ENCOURAGEMENT 企业'],
    ],
    [
      'what one has drawn up is a thing, whose content is laid on nobody',
      '土壤污染防治法 第五十七条',
      '土壤污染责任人应当编制修复方案。修复方案应当包括地下水污染防治的内容。',
      ['OBLIGATION 土壤污染责任人', 'OBLIGATION –'],
    ],
    [
      'to whom the one told may turn is told nothing',
      '行政诉讼法',
      '行政机关应当告知其可以向人民法院起诉。行政机关应当向人民法院移送案件。',
      ['OBLIGATION 行政机关', 'OBLIGATION 行政机关 → 人民法院'],
    ],
    [
      'what the law demands of a thing stays a demand where nobody follows to bear it',
      '城市绿化条例 第十六条',
      '依法应当实行招标的绿化工程，按照国家有关规定进行招标。依法应当招标的项目，招标人应当发布公告。',
      ['OBLIGATION –', 'OBLIGATION 招标人 ? 依法应当招标的项目'],
    ],
    [
      'a matter of which something is the case is no thing that bears nobody',
      '国务院关于加强食品等产品安全监督管理的特别规定 第十九条',
      '监督管理部门应当公布电话；举报的事项属于本部门职责的，应当受理。',
      ['OBLIGATION 监督管理部门', 'OBLIGATION 监督管理部门 ? 举报的事项属于本部门职责的'],
    ],
    [
      'but what alone is named before the comma is one',
      '循环经济促进法 第四十六条',
      '人民政府应当实行收费制度。收取的费用，应当用于垃圾分类。',
      ['OBLIGATION 人民政府', 'OBLIGATION –'],
    ],
    [
      'one department of two trades, joined by 与',
      '杭州市智慧经济促进条例 第十九条',
      '发展重点由市经济与信息化主管部门会同有关部门研究提出。',
      ['OBLIGATION 市经济与信息化主管部门 → 有关部门'],
    ],
    [
      'experts and subjects of an act by what it is, in their case',
      '国家科学技术奖励条例 第二十五条',
      '评审专家与候选者有重大利害关系的，应当回避。考核对象有异议的，可以申请复核。',
      ['OBLIGATION 评审专家 ? 与候选者有重大利害关系的', 'RIGHT 考核对象 ? 有异议的'],
    ],
    [
      'what an act yields, set off by a comma, is a thing and no case',
      '山东省实施《村民委员会组织法》办法 第三十条',
      '农业部门应当组织审计。审计结果，应当在各村公布。',
      ['OBLIGATION 农业部门', 'OBLIGATION –'],
    ],
  ])('%s (%s)', expectNorms);
});
