import { describe, expect, it } from 'vitest';
import { expectNorms, type NormRow, normsOf, tell } from '../support/norms.ts';

/** Sentences of statutes outside the seed texts, each for the drafting convention that it shows. */
describe('words that look like a part of the name before them', () => {
  it.each<NormRow>([
    [
      'a person behind a verb is part of another word',
      '人类遗传资源管理条例 第十三条',
      '国家加强人类遗传资源保藏工作，加快基础平台建设。',
      ['OBLIGATION 国家'],
    ],
    [
      'a place that falls to an authority',
      '青岛市海洋环境保护规定 第四条',
      '海事行政主管部门负责所辖港区水域内非军事船舶污染海洋环境的监督管理。',
      ['OBLIGATION 海事行政主管部门'],
    ],
    [
      'an adverb before the verb that also closes names',
      '标准化法 第五条',
      '国务院标准化行政主管部门统一管理全国标准化工作。',
      ['OBLIGATION 国务院标准化行政主管部门'],
    ],
    [
      'the same adverb inside a name',
      '宁波市市容和环境卫生管理条例 第六十二条',
      '市容环境卫生行政主管部门和综合行政执法部门应当加强执法队伍建设。',
      ['OBLIGATION 市容环境卫生行政主管部门、综合行政执法部门'],
    ],
    [
      'a list of verbs whose object holds a body',
      '企业事业单位内部治安保卫条例 第三条',
      '国务院公安部门指导、监督全国的单位内部治安保卫工作。',
      ['OBLIGATION 国务院公安部门 → 全国的单位'],
    ],
    [
      'a list of verbs as the stem of a name',
      '金华市电梯安全条例 第十八条',
      '电梯检验、检测机构应当对检验、检测的结论负责。',
      ['OBLIGATION 电梯检验、检测机构'],
    ],
    [
      'an act whose noun is no body',
      '畜禽规模养殖污染防治条例 第五条',
      '县级以上人民政府循环经济发展综合管理部门负责畜禽养殖循环经济工作的组织协调。',
      ['OBLIGATION 县级以上人民政府循环经济发展综合管理部门'],
    ],
    [
      'what a body was given by another',
      '杭州大江东产业集聚区管理条例 第十四条',
      '大江东集聚区管委会受市人民政府的委托，负责房屋的征收补偿工作。',
      ['OBLIGATION 大江东集聚区管委会'],
    ],
    [
      'a verb in the first member of a list',
      '国防法 第五十条',
      '国家国防动员领导机构、中央国家机关按照职责分工，组织国防动员准备和实施工作。',
      ['OBLIGATION 国家国防动员领导机构、中央国家机关'],
    ],
    [
      'a paper that a verb behind the name makes',
      '船员条例 第七条',
      '船员服务簿应当载明船员的姓名。',
      ['OBLIGATION –'],
    ],
    [
      'organs named by what they do',
      '国有企业管理人员处分条例 第四条',
      '任免机关、单位加强对国有企业管理人员的教育、管理、监督。',
      ['OBLIGATION 任免机关、任免单位 → 国有企业管理人员'],
    ],
    [
      'an organ by whoever set it up where',
      '水文条例 第四条',
      '国务院水行政主管部门在重要江河、湖泊设立的流域管理机构（以下简称流域管理机构），组织实施管理有关水文工作。',
      ['OBLIGATION 流域管理机构'],
    ],
    [
      'an authority that acts in a place itself',
      '文物保护法 第二十三条',
      '国务院文物行政部门在县级文物保护单位中，选择具有重大价值的确定为全国重点文物保护单位。',
      ['OBLIGATION 国务院文物行政部门'],
    ],
    [
      'the court of a place',
      '民事诉讼法 第二十七条',
      '因公司解散提起的诉讼，由公司住所地人民法院管辖。',
      ['OBLIGATION 公司住所地人民法院 ? 因公司解散提起的诉讼'],
    ],
    [
      'the other side, no 对-phrase',
      '民事诉讼法 第二百一十四条',
      '对方当事人应当自收到再审申请书副本之日起十五日内提交书面意见。',
      ['OBLIGATION 对方当事人'],
    ],
    [
      'how many of them act',
      '资产评估法 第二十八条',
      '评估报告应当由至少两名承办该项业务的评估师签名。',
      ['OBLIGATION 评估师'],
    ],
    [
      'a relative on the last of those encouraged',
      '浙江省电子商务条例 第二十条',
      '鼓励电子商务平台经营者、通过自建网站销售商品的电子商务经营者建立争议在线解决机制。',
      ['ENCOURAGEMENT 电子商务平台经营者、电子商务经营者'],
    ],
    [
      'with what one of a list works, as the first of it says',
      '北京市轨道交通运营安全条例 第六十四条',
      '轨道交通产权单位和运营单位有权予以制止。',
      ['RIGHT 轨道交通产权单位、轨道交通运营单位'],
    ],
    [
      'acts before acts are no thing',
      '公路法 第二十四条',
      '勘查设计单位、施工单位和工程监理单位必须持有资质证书。',
      ['OBLIGATION 勘查设计单位、施工单位、工程监理单位'],
    ],
    [
      'provinces that act themselves',
      '黄河保护法 第四条',
      '黄河流域省、自治区可以根据需要，建立省级协调机制。',
      ['PERMISSION 黄河流域省、黄河流域自治区'],
    ],
    [
      'a neighbourhood is no society',
      '禁毒法 第三十四条',
      '城市街道办事处、乡镇人民政府负责社区戒毒工作。',
      ['OBLIGATION 城市街道办事处、乡镇人民政府'],
    ],
    [
      'what one sees to is no act of those named in it',
      '合伙企业登记管理办法 第四条',
      '市、县工商行政管理部门负责本辖区内的合伙企业登记。',
      ['OBLIGATION 市工商行政管理部门、县工商行政管理部门'],
    ],
    [
      'an authority that is named for what it sees to',
      '传统工艺美术保护条例 第四条',
      '国务院负责传统工艺美术保护工作的部门负责全国传统工艺美术保护工作。',
      ['OBLIGATION 国务院负责传统工艺美术保护工作的部门'],
    ],
    ['an office that one takes', '监察官法 第十二条', '担任监察官应当具备下列条件：', ['OBLIGATION –']],
  ])('%s (%s)', expectNorms);
});

describe('whether a modal word governs', () => {
  it.each<NormRow>([
    [
      '适应当地 holds no 应当',
      '城市民族工作条例 第五条',
      '城市人民政府对于发展适应当地少数民族需要的经济、文化事业的资金，可以根据财力给予适当照顾。',
      ['PERMISSION 城市人民政府 ? 对于发展适应当地少数民族需要的经济、文化事业的资金'],
    ],
    [
      'nor does 应当事人请求',
      '浙江省专利条例 第三十一条',
      '专利行政部门应当事人请求，可以对下列专利纠纷进行调解：',
      ['PERMISSION 专利行政部门'],
    ],
    [
      'what can be taken back is a kind of waste',
      '泰安市生活垃圾分类管理条例 第二十五条',
      '市环境卫生行政主管部门应当推进可回收物收集，合理布局可回收物收集点。',
      ['OBLIGATION 市环境卫生行政主管部门'],
    ],
    [
      'what can be traced and looked up',
      '疫苗管理法 第四十六条',
      '医疗卫生人员应当完整记录接种信息，确保接种信息可追溯、可查询。',
      ['OBLIGATION 医疗卫生人员'],
    ],
    [
      '可 before a preposition or an act is a leave',
      '核出口管制条例 第十六条',
      '海关可对出口经营者出口的物项提出质疑，并可要求其申请办理出口证件。',
      ['PERMISSION 海关 → 经营者'],
    ],
    [
      'behind the relative of its bearer',
      '泰安市文明行为促进条例 第四十四条',
      '承担行政执法职责的部门应当加强对执法人员的教育培训。',
      ['OBLIGATION 承担行政执法职责的部门 → 执法人员'],
    ],
    [
      'not inside what a verb of telling names',
      '安全生产法 第四十八条',
      '生产经营单位应当签订安全生产管理协议，明确各自的安全生产管理职责和应当采取的安全措施。',
      ['OBLIGATION 生产经营单位'],
    ],
    [
      'where a noun closes the act',
      '海商法 第二百五十二条',
      '被保险人应当向保险人提供必要的文件和其所需要知道的情况，并尽力协助保险人向第三人追偿。',
      ['OBLIGATION 被保险人 → 保险人、第三人'],
    ],
    [
      'not in a second relative',
      '合同编 第六百六十条',
      '经过公证的赠与合同或者依法不得撤销的具有公益性质的赠与合同，赠与人不交付赠与财产的，受赠人可以请求交付。',
      ['RIGHT 受赠人 ? 经过公证的赠与合同或者依法不得撤销的具有公益性质的赠与合同，赠与人不交付赠与财产的'],
    ],
    [
      '需 before a consent',
      '种子法 第十条',
      '占用种质资源库的，需经原设立机关同意。',
      ['OBLIGATION – ? 占用种质资源库的 → 原设立机关'],
    ],
    [
      'not 无需',
      '矿产资源法 第二十八条',
      '有下列情形之一的，无需取得探矿权：',
      ['EXEMPTION – ? 有下列情形之一的'],
    ],
    [
      'a decision that is a thing',
      '保险法 第一百三十九条',
      '整顿决定应当载明整顿理由，并予以公告。',
      ['OBLIGATION –'],
    ],
    [
      'what may follow only then belongs to the run',
      '青岛市海上交通安全条例 第四十二条',
      '建设单位应当进行通航安全评估，并按照规定报海事管理机构批准后方可施工作业。',
      ['OBLIGATION 建设单位 → 海事管理机构'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('what lays nothing on the one named', () => {
  it.each<NormRow>([
    [
      'what the authority may do for him',
      '衢州市市区电动自行车管理规定 第二十九条',
      '驾驶人违反通行规定，但自愿接受教育的，可以从轻、减轻处罚。',
      ['PERMISSION – ? 驾驶人违反通行规定，但自愿接受教育的'],
    ],
    [
      'what he may do himself',
      '民事诉讼法 第一百二十六条',
      '原告对裁定不服的，可以提起上诉。',
      ['RIGHT 原告 ? 对裁定不服的'],
    ],
    [
      'no punishment',
      '衢州市市区电动自行车管理规定 第二十九条',
      '违法行为轻微并及时纠正，没有造成危害后果的，不予行政处罚。',
      ['EXEMPTION – ? 违法行为轻微并及时纠正，没有造成危害后果的'],
    ],
    [
      'from among whom he is chosen',
      '兵役法 第三十三条',
      '现役军官从下列人员中选拔、招收：',
      ['OBLIGATION –'],
    ],
    [
      'of what kinds a thing is',
      '指导外商投资方向规定 第四条',
      '外商投资项目分为鼓励、允许、限制和禁止四类。',
      [],
    ],
    [
      'in what spirit an act is done',
      '山东省城乡规划条例 第三条',
      '制定和实施城乡规划，应当遵循城乡统筹、合理布局的原则，正确处理近期建设和长远发展的关系。',
      [],
    ],
    [
      'what an act must meet',
      '生物安全法 第五十五条',
      '采集我国人类遗传资源，应当符合伦理原则，不得危害公众健康。',
      ['OBLIGATION – ? 采集我国人类遗传资源', 'PROHIBITION – ? 采集我国人类遗传资源'],
    ],
    [
      'what befalls him because of his office',
      '监察官法 第五十九条',
      '监察官因依法履行职责，本人及其近亲属人身安全面临危险的，监察机关应当采取必要保护措施。',
      ['OBLIGATION 监察机关 ? 监察官因依法履行职责，本人及其近亲属人身安全面临危险的'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('the thing before the bearer as the case', () => {
  it.each<NormRow>([
    [
      'a thing and what describes it',
      '招标投标法 第四十七条',
      '依法必须进行招标的项目，招标人应当向有关行政监督部门提交书面报告。',
      ['OBLIGATION 招标人 ? 依法必须进行招标的项目 → 有关行政监督部门'],
    ],
    [
      'a thing by what applies to it',
      '行政复议法 第四十九条',
      '适用普通程序审理的行政复议案件，行政复议机构应当听取当事人的意见。',
      ['OBLIGATION 行政复议机构 ? 适用普通程序审理的行政复议案件 → 当事人'],
    ],
    [
      'not what is stated of it',
      '种子法 第八条',
      '种质资源受法律保护，任何单位和个人不得侵占和破坏。',
      ['PROHIBITION 任何单位和个人'],
    ],
    [
      'years behind an office',
      '监察官法 第四十九条',
      '监察官离任三年内，不得从事与监察工作相关联的职业。',
      ['PROHIBITION 监察官 ? 离任三年内'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('to whom a thing is opened, sent or told', () => {
  it.each<NormRow>([
    [
      'the public',
      '德州市文物保护条例 第三十一条',
      '博物馆、纪念馆应当依法向公众开放。',
      ['OBLIGATION 博物馆、纪念馆 → 公众'],
    ],
    [
      'not where it meets',
      '山东省消防条例 第二十四条',
      '公众聚集场所消防安全检查合格证应当悬挂在场所的醒目位置。',
      ['OBLIGATION –'],
    ],
    [
      'to whom a paper goes',
      '杭州市法律援助条例 第三十七条',
      '法律援助机构应当制作决定书，并发送受援人，同时函告有关单位。',
      ['OBLIGATION 法律援助机构 → 受援人、有关单位'],
    ],
    [
      'not whose paper it is',
      '深圳经济特区外商投资条例 第二十六条',
      '各区人民政府应当指定部门受理市商务部门转交的外商投资投诉事项。',
      ['OBLIGATION 各区人民政府'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('norms in items and beside penalties', () => {
  it('takes the norms of the items for what a lead-in only announces (浙江省海塘建设管理条例 art 22)', () => {
    const norms = normsOf(
      '海塘的施工按照下列规定办理：\n（一）一级海塘应当由具有二级资质的施工单位施工；\n（二）三级海塘应当由具有三级资质的施工单位施工。',
    );
    expect(norms.map((norm) => `${norm.at} ${tell(norm)}`)).toEqual([
      'art_1__para_1__item_1 OBLIGATION 施工单位',
      'art_1__para_1__item_2 OBLIGATION 施工单位',
    ]);
  });

  it('keeps the lead-in whose items are no norms', () => {
    const norms = normsOf('海塘的施工按照下列规定办理：\n（一）编制方案；\n（二）报送备案。');
    expect(norms.map((norm) => `${norm.at} ${tell(norm)}`)).toEqual(['art_1__para_1 OBLIGATION –']);
  });
});
