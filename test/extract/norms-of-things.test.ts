import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** What statutes lay down of a thing, without a modal word and with nobody named (guidelines §4, rule 8). */
describe('what is laid down of a thing', () => {
  it.each<NormRow>([
    [
      'the least of a measure',
      '菏泽市物业管理条例 第十七条',
      '业主委员会办公用房从物业服务用房中调剂，其建筑面积不低于二十平方米。',
      ['OBLIGATION –'],
    ],
    [
      'the least inside a case is none',
      '石油地震勘探损害补偿规定 第三条',
      '在每个观测点上通过时间不超过四十八小时，在特殊情况下不超过九十六小时的，免于办理临时用地手续。',
      ['EXEMPTION – ? 在每个观测点上通过时间不超过四十八小时，在特殊情况下不超过九十六小时的'],
    ],
    [
      'of what is somebody’s it is not his',
      '舟山市科技创新促进条例 第二十八条',
      '承担科技成果转化的管理人员获得奖励的份额不低于奖励总额的百分之五。',
      ['OBLIGATION –'],
    ],
    [
      'that no limit holds for what he does is',
      '劳动争议调解仲裁法 第二十七条',
      '因拖欠劳动报酬发生争议的，劳动者申请仲裁不受本条第一款规定的仲裁时效期间的限制。',
      ['EXEMPTION 劳动者 ? 因拖欠劳动报酬发生争议的'],
    ],
    [
      'what deputies propose is named by them',
      '青岛市人民代表大会代表建议、批评和意见工作条例 第十条',
      '代表建议、批评和意见应当明确具体，注重反映实际情况和问题。',
      ['OBLIGATION –'],
    ],
    [
      'what deputies do is theirs',
      '–',
      '代表提出建议、批评和意见，应当明确具体。',
      ['OBLIGATION 代表 ? 提出建议、批评和意见'],
    ],
    [
      'whoever has the yield of an act sees to it, and it is no case',
      '物权编 445',
      '出质人转让应收账款所得的价款，应当向质权人提前清偿债务。',
      ['OBLIGATION 出质人 → 质权人'],
    ],
    [
      'nor is what he left behind',
      '东营市城镇容貌和环境卫生管理条例 第三十八条',
      '居民进行房屋装饰装修活动产生的垃圾，应当按照指定的地点堆放。',
      ['OBLIGATION 居民'],
    ],
    ['out of what it is paid', '社会保险法 第四十九条', '所需资金从失业保险基金中支付。', ['OBLIGATION –']],
    [
      'that it is free of a tax',
      '慈善法 第八十七条',
      '境外捐赠用于慈善活动的物资，依法减征或者免征进口关税。',
      ['EXEMPTION –'],
    ],
    [
      'also where an actor has the thing',
      '广东省实施《消防法》办法 第三十四条',
      '消防救援队执行任务的消防车免收车辆通行费。',
      ['EXEMPTION –'],
    ],
    [
      'an exemption of whoever pays, not his duty',
      '增值税法 第二十三条',
      '小规模纳税人发生应税交易，销售额未达到起征点的，免征增值税。',
      ['EXEMPTION 小规模纳税人 ? 发生应税交易，销售额未达到起征点的'],
    ],
    [
      'so behind a case',
      '北京市机动车停车条例 第二十八条',
      '残疾人持公安机关交通管理部门核发的残疾人专用通行证驾驶残疾人本人专用车辆，在本市各类非居住区停车场停放时，免收停车费。',
      [
        'EXEMPTION 残疾人 ? 持公安机关交通管理部门核发的残疾人专用通行证驾驶残疾人本人专用车辆，在本市各类非居住区停车场停放时',
      ],
    ],
    [
      'what one has for nothing is his right',
      '残疾人保障法 第五十条',
      '盲人持有效证件免费乘坐市内公共汽车、电车、地铁、渡船等公共交通工具。',
      ['RIGHT 盲人'],
    ],
    [
      'what whoever charges leaves is his duty',
      '北京市法律援助条例 第二十七条',
      '人民法院根据受援人的经济状况决定减收、免收诉讼费。',
      ['OBLIGATION 人民法院'],
    ],
    [
      'a benefit, whoever has it',
      '山东省突发事件应急保障条例 第七十六条',
      '参与应急保障运输的车辆按照国家有关规定享受通行费减免以及优先通行等优惠。',
      ['RIGHT –'],
    ],
    [
      'a right that is protected is none',
      '著作权法实施条例 第三十三条',
      '外国人对其表演享有的权利，受著作权法保护。',
      [],
    ],
    [
      'what a bearer of other duties has is free all the same',
      '济宁市养犬管理条例 第十一条',
      '犬只免疫接种费用由养犬人承担。盲人饲养的导盲犬和肢体重度残疾人饲养的辅助犬只，免交免疫接种费用。',
      ['OBLIGATION 养犬人', 'EXEMPTION –'],
    ],
    ['a benefit that is lost is none', '慈善法 第四十五条', '未备案的，不享受税收优惠。', []],
    [
      'to whom it goes',
      '行政区域边界争议处理条例 第十六条',
      '省、自治区之间的边界协议，上报国务院备案。',
      ['OBLIGATION – → 国务院'],
    ],
    [
      'how it is ordered',
      '绍兴市城市轨道交通管理条例 第二十八条',
      '城市轨道交通票价依法实行政府定价。',
      ['OBLIGATION –'],
    ],
    [
      'what follows a case',
      '劳动合同法 第四十七条',
      '不满六个月的，向劳动者支付半个月工资的经济补偿。',
      ['OBLIGATION – ? 不满六个月的 → 劳动者'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('an agent whom no lexicon knows', () => {
  it.each<NormRow>([
    [
      'is seen by his act',
      '公安部对部分刀具实行管制的暂行规定 第十三条',
      '少数民族由于生活习惯需要佩带的刀具，由民族自治区制定办法。',
      ['OBLIGATION –'],
    ],
    [
      'cuts a run where he opens a segment',
      '社会保险法 第三十条',
      '医疗费用依法应当由第三人负担，第三人不支付的，由基本医疗保险基金先行支付。',
      ['OBLIGATION 第三人', 'OBLIGATION – ? 第三人不支付的'],
    ],
    [
      'a name behind 要求 and 管理',
      '广东省森林防火条例 第二十三条',
      '护林员的职责和管理由省人民政府另行规定。',
      ['OBLIGATION 省人民政府'],
    ],
    [
      'a thing that decides is none',
      '农村集体经济组织法 第二十九条',
      '理事长、副理事长的产生办法由农村集体经济组织章程规定。',
      [],
    ],
    [
      'a relative of a thing is none',
      '税收征收管理法实施细则 第二条',
      '凡依法由税务机关征收的各种税收的征收管理，均适用税收征管法及本细则。',
      [],
    ],
    [
      'a reason is none',
      '济南市妇女权益保障若干规定 第十五条',
      '用人单位在招聘和录用职工时，不得以性别为由拒绝录用符合条件的女性。',
      ['PROHIBITION 用人单位 ? 在招聘和录用职工时'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('who is encouraged', () => {
  it.each<NormRow>([
    [
      'though a time closes the words',
      '舟山市文明行为促进条例 第二十四条',
      '鼓励国家机关和社会组织在招录人员时，优先录用道德模范。',
      ['ENCOURAGEMENT 国家机关、社会组织 ? 在招录人员时'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('what is no case, and what is', () => {
  it.each<NormRow>([
    [
      'by what a thing came about is none',
      '丽水市传统村落保护条例 第十三条',
      '经依法批准的传统村落保护发展规划，不得擅自修改。',
      ['PROHIBITION –'],
    ],
    [
      'what is set apart by a verb before another acts is one',
      '退役士兵安置条例 第十六条',
      '退役士兵发生与服役有关的问题，由其原部队负责处理。',
      ['OBLIGATION 原部队 ? 退役士兵发生与服役有关的问题'],
    ],
    [
      'what the bearer got is none',
      '个人所得税法实施条例 第二十条',
      '居民个人从中国境内和境外取得的综合所得，应当分别合并计算应纳税额。',
      ['OBLIGATION 居民个人'],
    ],
    [
      'a need on which the last act hangs is one',
      '突发事件应对法 第四十条',
      '县级以上地方各级人民政府应当及时汇总分析预警信息，必要时组织相关部门进行会商。',
      ['OBLIGATION 县级以上地方各级人民政府 ? 必要时 → 相关部门'],
    ],
    [
      'a 对-phrase that runs on into its verb is an act before a ban',
      '浙江省实施《村民委员会组织法》办法 第五条',
      '乡、镇人民政府对村民委员会的工作给予指导、支持和帮助，但是不得干预依法属于村民自治范围内的事项。',
      ['OBLIGATION 乡人民政府、镇人民政府 → 村民委员会', 'PROHIBITION 乡人民政府、镇人民政府'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('to what money goes, how often and how many', () => {
  it.each<NormRow>([
    [
      'to what alone an income goes',
      '浙江省实施《体育法》办法 第十七条',
      '所获收入专项用于公共体育设施的维护和管理。',
      ['OBLIGATION –'],
    ],
    [
      'how often a thing is published',
      '广东省土地管理条例 第三十六条',
      '区片综合地价至少每三年调整或者重新公布一次。',
      ['OBLIGATION –'],
    ],
    [
      'how many there are to be of a thing',
      '杭州市院前医疗急救管理条例 第十七条',
      '本市行政区域内每五万常住人口至少配置一辆救护车。',
      ['OBLIGATION –'],
    ],
  ])('%s (%s)', expectNorms);

  it.each<NormRow>([
    [
      'what a fund is mainly for',
      '粮食流通管理条例',
      '粮食风险基金主要用于支持粮食储备、稳定粮食市场等。',
      [],
    ],
    [
      'when a contest takes place',
      '学校体育工作条例 第十五条',
      '全国中学生运动会每3年举行一次，全国大学生运动会每4年举行一次。',
      [],
    ],
  ])('finds no norm in %s (%s)', expectNorms);
});

describe('what need no longer be done, and what does not bind', () => {
  it.each<NormRow>([
    [
      'what was done already, an authority does no second time',
      '商标法实施条例 第四十四条',
      '世界知识产权组织对商标国际注册有关事项进行公告，商标局不再另行公告。',
      ['EXEMPTION 商标局'],
    ],
    [
      'the office punishes no more where another did',
      '风景名胜区条例 第四十九条',
      '有关部门已经依法予以处罚的，风景名胜区管理机构不再处罚。',
      ['EXEMPTION 风景名胜区管理机构 ? 有关部门已经依法予以处罚的'],
    ],
    [
      'what need not be done is no case of what another does',
      '企业破产法 第一百二十三条',
      '有前款规定情形，但财产数量不足以支付分配费用的，不再进行追加分配，由人民法院将其上交国库。',
      ['EXEMPTION – ? 有前款规定情形，但财产数量不足以支付分配费用的', 'OBLIGATION 人民法院'],
    ],
    [
      'nor where a thing alone is the case',
      '宁波市国土空间规划条例 第三十八条',
      '使用已经依法批准的建设用地进行建设的项目，不再办理用地预审，由自然资源和规划主管部门对规划选址情况进行审查。',
      ['EXEMPTION – ? 使用已经依法批准的建设用地进行建设的项目', 'OBLIGATION 自然资源和规划主管部门'],
    ],
    [
      'a limit that does not hold for an act',
      '浙江省流动人口居住登记条例 第十六条',
      '属于居住地县级以上人民政府规定的投资创业、引进人才的，申领《浙江省居住证》不受前款规定限制。',
      ['EXEMPTION – ? 属于居住地县级以上人民政府规定的投资创业、引进人才的'],
    ],
    [
      'nor for a thing',
      '浙江省乡镇人民代表大会工作条例 第二十条',
      '临时举行的乡镇人民代表大会会议，不受上述时间规定限制。',
      ['EXEMPTION –'],
    ],
  ])('%s (%s)', expectNorms);

  it.each<NormRow>([
    [
      'an authority that no longer takes a matter up',
      '道路交通安全法实施条例 第九十六条',
      '当事人向人民法院提起民事诉讼的，公安机关交通管理部门不再受理调解申请。',
      ['OBLIGATION 公安机关交通管理部门 ? 当事人向人民法院提起民事诉讼的'],
    ],
    [
      'a case in which one acts no longer',
      '个体工商户条例 第十二条',
      '个体工商户不再从事经营活动的，应当到登记机关办理注销登记。',
      ['OBLIGATION 个体工商户 ? 不再从事经营活动的 → 登记机关'],
    ],
  ])('finds no exemption in %s (%s)', expectNorms);
});

describe('what alone may be done', () => {
  it.each<NormRow>([
    [
      'to a thing',
      '黑土地保护法 第十四条',
      '农田防护林只能进行抚育、更新性质的采伐，确保防护林功能不减退。',
      ['OBLIGATION –'],
    ],
    [
      'what else may not follows, and is no action in its case',
      '网络安全法 第三十条',
      '网信部门和有关部门在履行网络安全保护职责中获取的信息，只能用于维护网络安全的需要，不得用于其他用途。',
      ['OBLIGATION 网信部门、有关部门', 'PROHIBITION 网信部门、有关部门'],
    ],
    [
      'in a case of its own',
      '聊城市城镇容貌和环境卫生管理条例 第三十三条',
      '利用施工现场的围挡、围墙设置户外广告设施的，只能用于公益广告和自身宣传，且公益广告展示面积不得少于百分之三十。',
      [
        'OBLIGATION – ? 利用施工现场的围挡、围墙设置户外广告设施的',
        'PROHIBITION – ? 利用施工现场的围挡、围墙设置户外广告设施的',
      ],
    ],
    [
      'the modal word closes the case',
      '森林采伐更新管理办法 第九条',
      '对下列森林只准进行抚育和更新采伐。',
      ['OBLIGATION – ? 对下列森林'],
    ],
  ])('%s (%s)', expectNorms);

  it.each<NormRow>([
    [
      'a permit to keep an animal',
      '杭州市养犬管理规定',
      '养犬人应当到公安机关设置的犬只准养登记服务点办理登记。',
      ['OBLIGATION 养犬人'],
    ],
    [
      'what one is not to impose on others',
      '反垄断法 第二十二条',
      '经营者不得限定交易相对人只能与其进行交易。',
      ['PROHIBITION 经营者'],
    ],
    [
      'what a thing that is dug is good for',
      '矿产资源法 第二十九条',
      '个人为生活自用采挖只能用作普通建筑材料的砂、石、黏土。',
      [],
    ],
    [
      'what another rule is on',
      '专利法实施细则 第四十一条',
      '未作说明的，依照专利法第九条第一款关于同样的发明创造只能授予一项专利权的规定处理。',
      [],
    ],
  ])('finds no further norm in %s (%s)', expectNorms);
});

describe('of what no tax is levied', () => {
  it.each<NormRow>([
    ['of the things listed below', '印花税法 第十二条', '下列凭证免征印花税：', ['EXEMPTION –']],
    ['things that one lists are no exemption', '印花税法 第十二条', '免征印花税的凭证包括下列凭证：', []],
  ])('%s (%s): %s', expectNorms);
});

describe('what is named by what is forbidden', () => {
  it.each<NormRow>([
    [
      'an area that an organ fixes',
      '水土保持法 第二十条',
      '禁止开垦的陡坡地的范围由当地县级人民政府划定并公告。',
      ['OBLIGATION 当地县级人民政府'],
    ],
    [
      'things that an organ lists',
      '北京市轨道交通运营安全条例 第四十一条',
      '禁止携带物品目录由公安机关制定并公告。',
      ['OBLIGATION 公安机关'],
    ],
    [
      'a ban in an area that an organ has fixed',
      '水土保持法 第十七条',
      '禁止在崩塌、滑坡危险区和泥石流易发区从事取土活动。',
      ['PROHIBITION –'],
    ],
    [
      'what a report is to hold is nobody’s',
      '北京市审计条例 第十四条',
      '被审计单位应当整改审计查出的问题。整改情况报告的内容应当包括执行处理、处罚决定的情况。',
      ['OBLIGATION 被审计单位', 'OBLIGATION –'],
    ],
  ])('%s (%s): %s', expectNorms);
});

describe('how a thing is fixed', () => {
  it.each<NormRow>([
    [
      'by a procedure, whoever may raise it',
      '耕地占用税法 第五条',
      '省、自治区、直辖市可以适当提高耕地占用税的适用税额。具体适用税额按照本法第四条第二款规定的程序确定。',
      ['PERMISSION 省、自治区、直辖市', 'OBLIGATION –'],
    ],
    [
      'by a list',
      '中国人民解放军军官军衔条例 第十三条',
      '军官军衔按照军官职务等级编制军衔授予。',
      ['OBLIGATION –'],
    ],
    ['not what it is', '特种设备安全监察条例', '电梯的范围按照国务院批准的特种设备目录确定。', []],
    [
      'nor by a mere reference to the law',
      '进出口关税条例',
      '进出口货物的原产地按照国家有关原产地规则的规定确定。',
      [],
    ],
  ])('%s (%s): %s', expectNorms);
});
