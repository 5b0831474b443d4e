import { describe, expect, it } from 'vitest';
import { expectNorms, type NormRow, normsOf } from '../support/norms.ts';

describe('the bearer before a verb that looks like a part of his name', () => {
  it.each<NormRow>([
    [
      'a nominal verb before 行政强制',
      '济南市优化营商环境条例 第四十四条',
      '行政执法机关实施行政强制，应当依法进行。',
      ['OBLIGATION 行政执法机关 ? 实施行政强制'],
    ],
    [
      'an association before its verb',
      '慈善法 第六十一条',
      '慈善组织开展慈善服务，可以自己提供或者招募志愿者提供。',
      ['PERMISSION 慈善组织 ? 开展慈善服务'],
    ],
    [
      'bodies of other kinds before an adverb',
      '北京市实施《工会法》办法 第二十三条',
      '企业、事业单位以及其他组织单方面解除职工劳动合同时，应当事先将理由通知工会。',
      ['OBLIGATION 企业、事业单位、其他组织 ? 单方面解除职工劳动合同时 → 工会'],
    ],
    [
      'a person that holds a 与',
      '民事诉讼法 第一百五十条',
      '当事人和其他诉讼参与人认为对自己的陈述记录有遗漏或者差错的，有权申请补正。',
      ['RIGHT 当事人、其他诉讼参与人 ? 认为对自己的陈述记录有遗漏或者差错的'],
    ],
    [
      'a verb before a word that begins like a head noun',
      '舟山市户外广告和招牌设置管理条例 第四条',
      '城市管理行政主管部门负责户外广告和招牌设置的监督管理工作。',
      ['OBLIGATION 城市管理行政主管部门'],
    ],
    [
      'a trade by which those who ply it are called',
      '宁波市出租汽车客运管理条例 第十条',
      '出租汽车经营者凭营运权证、经营许可证办理车辆入户，并向工商行政管理、税务等部门办理登记手续。',
      ['OBLIGATION 出租汽车经营者 → 工商行政管理部门、税务部门'],
    ],
    [
      'a name that holds a 和',
      '烟台市海岸带保护条例 第五条',
      '海洋发展和渔业部门对海岸带保护工作实施指导、协调和监督。',
      ['OBLIGATION 海洋发展和渔业部门'],
    ],
    [
      'an office by its work',
      '北京市信访条例 第十九条',
      '信访工作机构履行下列职责：',
      ['OBLIGATION 信访工作机构'],
    ],
    [
      'a preposition before 管理',
      '监察法 第十六条',
      '各级监察机关按照管理权限管辖本辖区内的监察事项。',
      ['OBLIGATION 各级监察机关'],
    ],
    [
      'a list with a relative of what they have',
      '长江三峡工程建设移民条例 第三十六条',
      '有移民安置任务的省、自治区、直辖市人民政府应当将移民资金拨付到县级人民政府和有关单位。',
      ['OBLIGATION 省人民政府、自治区人民政府、直辖市人民政府'],
    ],
    [
      'one who is named by what befell him',
      '合同编 第九百八十七条',
      '得利人知道或者应当知道取得的利益没有法律根据的，受损失的人可以请求得利人返还其取得的利益。',
      ['RIGHT 受损失的人 ? 得利人知道或者应当知道取得的利益没有法律根据的 → 得利人'],
    ],
    [
      'one who is named by what he does',
      '浙江省城市市容和环境卫生管理条例 第十四条',
      '出现污损、毁坏的，设置或者管理单位应当及时整修或者拆除。',
      ['OBLIGATION 设置或者管理单位 ? 出现污损、毁坏的'],
    ],
    [
      'a 如果 before or behind the bearer',
      '刑事诉讼法 第一百一十二条',
      '控告人如果不服，可以申请复议。',
      ['RIGHT 控告人 ? 如果不服'],
    ],
    [
      'a decision that is the subject',
      '行政强制法 第三十二条',
      '延长冻结的决定应当及时书面告知当事人，并说明理由。',
      ['OBLIGATION – → 当事人'],
    ],
  ])('%s (%s)', expectNorms);

  it.each<NormRow>([
    [
      'no bearer in what is set up',
      '民办教育促进法实施条例',
      '举办民办学校可以用货币出资。',
      ['PERMISSION –'],
    ],
    [
      'none in a place that is but altered',
      '杭州西溪国家湿地公园保护管理条例 第三十五条',
      '禁止改变湿地公园内的人文历史风貌。',
      ['PROHIBITION –'],
    ],
    [
      'none in a measure of his act',
      '行政许可法 第八十二条',
      '本法规定的行政机关实施行政许可的期限以工作日计算。',
      [],
    ],
    [
      'who has no power to an act must not do it',
      '预算法实施条例 第五十二条; 物权编 第三百一十七条',
      '未经本级政府财政部门同意，任何部门、单位和个人都无权冻结、动用财政专户资金。拾得人侵占遗失物的，无权请求保管遗失物等支出的费用，也无权请求权利人按照承诺履行义务。',
      [
        'PROHIBITION 任何部门、任何单位、任何个人 ? 未经本级政府财政部门同意',
        'PROHIBITION 拾得人 ? 侵占遗失物的',
      ],
    ],
    [
      'but of whom it is told, or in which case, is bound to something else',
      '山东省实施《产品质量法》办法 第六条',
      '无权处理的部门应当及时移交有权处理的部门处理。',
      ['OBLIGATION 无权处理的部门 → 有权处理的部门'],
    ],
    [
      'a decision of an organ whose content is told',
      '出境入境管理法',
      '公安机关决定不准其出境的，应当通知本人。',
      ['OBLIGATION 公安机关 ? 决定不准其出境的'],
    ],
    [
      'no recipient in 方便',
      '公路法 第七十一条',
      '公路经营者应当为公路监督检查人员提供方便。',
      ['OBLIGATION 公路经营者 → 公路监督检查人员'],
    ],
  ])('finds %s (%s)', expectNorms);
});

describe('what one does as the case of what another must do', () => {
  it.each<NormRow>([
    [
      'an act of a private party before the duty of another',
      '公司法 第一百三十三条',
      '公司发行新股，股东大会应当对下列事项作出决议：',
      ['OBLIGATION 股东大会 ? 公司发行新股'],
    ],
    [
      'a default before the power of the court',
      '民事诉讼法 第二百五十四条',
      '被执行人未按执行通知履行法律文书确定的义务，人民法院有权扣留、提取被执行人的收入。',
      ['RIGHT 人民法院 ? 被执行人未按执行通知履行法律文书确定的义务'],
    ],
  ])('%s (%s)', expectNorms);

  it.each<NormRow>([
    [
      'the task of an organ beside the duty of another',
      '建设工程质量管理条例',
      '县级以上人民政府建设行政主管部门加强监督检查，建设单位应当予以配合。',
      ['OBLIGATION 县级以上人民政府建设行政主管部门', 'OBLIGATION 建设单位'],
    ],
  ])('finds %s (%s)', expectNorms);
});

describe('what somebody draws up, and things by what is due', () => {
  it.each<NormRow>([
    [
      'rules of what others do, drawn up by whom 由 names',
      '期货交易管理条例 第八十三条',
      '境外机构在境内设立期货经营机构，以及境外期货经营机构在境内设立分支机构的管理办法，由国务院期货监督管理机构制订。',
      ['OBLIGATION 国务院期货监督管理机构'],
    ],
    [
      'a catalogue and rules, drawn up by whom 由 names',
      '计量法 第九条',
      '实行强制检定的工作计量器具的目录和管理办法，由国务院制定。',
      ['OBLIGATION 国务院'],
    ],
    [
      'a thing by what should be done to it',
      '深圳经济特区房地产登记条例 第六十条',
      '应当登记而未登记的房地产，当事人应当在两年内提出登记申请。',
      ['OBLIGATION 当事人 ? 应当登记而未登记的房地产'],
    ],
    [
      'a thing by what the law demands of it',
      '济南市水土保持条例 第十四条',
      '依法应当编制水土保持方案的生产建设项目，未编制水土保持方案的，生产建设单位不得开工建设。',
      ['PROHIBITION 生产建设单位 ? 依法应当编制水土保持方案的生产建设项目，未编制水土保持方案的'],
    ],
    [
      'a thing by what a rule of the State demands of it, that itself is bound',
      '内河交通安全管理条例 第十四条',
      '按照国家规定应当报废的船舶、浮动设施，不得航行或者作业。',
      ['PROHIBITION –'],
    ],
    [
      'a bearer by what the law demands of him',
      '东莞市零散工业废水管理条例 第十五条',
      '依法应当纳入环境影响评价管理的零散工业废水产生单位，应当在环境影响评价文件中载明零散工业废水污染防治的内容。',
      ['OBLIGATION 零散工业废水产生单位'],
    ],
    [
      'a bearer whose relative a preposition opens, with a case of his own',
      '城市居民最低生活保障条例 第十条',
      '在就业年龄内有劳动能力但尚未就业的城市居民，在享受待遇期间，应当参加公益性社区服务劳动。',
      ['OBLIGATION 城市居民 ? 在享受待遇期间'],
    ],
    [
      'a body that closes a list before its case',
      '国防法 第五十八条',
      '公民和组织因国防建设在经济上受到直接损失的，可以依照国家有关规定获得补偿。',
      ['RIGHT 公民、组织 ? 因国防建设在经济上受到直接损失的'],
    ],
  ])('%s (%s)', expectNorms);

  it.each<NormRow>([
    [
      'a duty to tell things before the right of another',
      '反电信网络诈骗法 第三十二条',
      '应当告知处置原因、救济渠道及需要提交的资料等事项，被处置对象可以提出申诉。',
      ['OBLIGATION –', 'RIGHT 被处置对象'],
    ],
    [
      'an act that the law allows, and no name',
      '涉外民事关系法律适用法 第三条',
      '当事人依照法律规定可以明示选择涉外民事关系适用的法律。',
      ['PERMISSION 当事人'],
    ],
    [
      'what an organ sets up by itself beside the task of another',
      '公司登记管理条例',
      '市场监管部门建立信用档案，由税务机关制定纳税办法。',
      ['OBLIGATION 市场监管部门', 'OBLIGATION 税务机关'],
    ],
    [
      'no recipient in the main works',
      '济南市燃气管理条例 第十一条',
      '配套建设的燃气工程项目应当与主体工程同时设计。',
      ['OBLIGATION –'],
    ],
  ])('finds %s (%s)', expectNorms);
});

describe('acts without a modal word at the end of a run or behind 由', () => {
  it('goes on with an act under a rule (聊城市大气污染防治条例 art 22)', () => {
    const [norm] = normsOf('企业事业单位应当编制操作方案，并按照规定执行相应的应急减排措施。');
    expect(norm?.quote).toBe('企业事业单位应当编制操作方案，并按照规定执行相应的应急减排措施');
  });

  it('leaves out a rule by which things are done elsewhere', () => {
    const [norm] = normsOf('企业应当编制操作方案，按照国家规定的标准和措施，报主管部门备案。');
    expect(norm?.quote).toBe('企业应当编制操作方案，按照国家规定的标准和措施，报主管部门备案');
  });

  it.each<NormRow>([
    [
      'an agent that commas set off',
      '浙江省实施《全国人民代表大会和地方各级人民代表大会代表法》办法 第三十七条',
      '代表活动经费，由本级人民代表大会常务委员会，根据实际需要，提出计划，列入本级财政预算。',
      ['OBLIGATION 本级人民代表大会常务委员会'],
    ],
    [
      'who applies for a licence in his own case',
      '浙江省松材线虫病防治条例 第十五条',
      '木材加工企业利用疫木加工板材的，按照国家有关规定报国务院林业行政主管部门许可。',
      ['OBLIGATION 木材加工企业 ? 利用疫木加工板材的 → 国务院林业行政主管部门'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('recipients behind words of consent, contract and claim', () => {
  it.each<NormRow>([
    [
      'the consent of a standing committee',
      '广东省人民代表大会常务委员会议事规则 第七条',
      '需要调整议程的，由主任会议提出，经常务委员会全体会议同意。',
      ['OBLIGATION 主任会议 ? 需要调整议程的 → 常务委员会全体会议'],
    ],
    [
      'with whom a contract is made, by 其',
      '劳动合同法',
      '用人单位招用劳动者，应当与其订立书面劳动合同。',
      ['OBLIGATION 用人单位 ? 招用劳动者 → 劳动者'],
    ],
    [
      'for whom a thing is provided, by what he does',
      '浙江省实施《档案法》办法 第三十四条',
      '省综合档案馆应当建立档案资料目录中心，为利用者提供检索服务。',
      ['OBLIGATION 省综合档案馆 → 利用者'],
    ],
    [
      'to whom a matter goes for its decision',
      '山东省动物防疫条例 第二十四条',
      '重大动物疫情由省人民政府动物防疫主管部门认定，必要时报国务院农业农村主管部门认定。',
      ['OBLIGATION 省人民政府动物防疫主管部门 ? 必要时 → 国务院农业农村主管部门'],
    ],
  ])('%s (%s)', expectNorms);

  it.each<NormRow>([
    [
      'nobody in a written notice',
      '监狱法 第十五条',
      '人民法院应当将执行通知书、判决书送达公安机关。',
      ['OBLIGATION 人民法院 → 公安机关'],
    ],
    [
      'not the bearer by a part of his name',
      '网络安全法 第二十二条',
      '网络产品、服务的提供者应当为其产品、服务持续提供安全维护。',
      ['OBLIGATION 网络产品、服务的提供者'],
    ],
  ])('finds %s (%s)', expectNorms);
});

describe('what somebody is told of', () => {
  it.each<NormRow>([
    [
      'what another may do is told him, and is no norm',
      '民事诉讼法 第一百八十六条',
      '人民法院应当裁定终结特别程序，并告知利害关系人可以另行起诉。',
      ['OBLIGATION 人民法院 → 利害关系人'],
    ],
    [
      'whoever tells may be one who has a right',
      '行政处罚法',
      '被告知人有权进行陈述和申辩。',
      ['RIGHT 被告知人'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('a right that 由 gives, and agents by whoever named them', () => {
  it.each<NormRow>([
    [
      'whoever enjoys a right has it',
      '著作权法 第十七条',
      '视听作品中的电影作品、电视剧作品的著作权由制作者享有。',
      ['RIGHT 制作者'],
    ],
    [
      'who bears duties beside rights has a duty',
      '公司法',
      '其权利和义务由合并后的法人享有和承担。',
      ['OBLIGATION 法人'],
    ],
    [
      'a government that another names',
      '北京市实施《文物保护法》办法 第十条',
      '对保护范围和建设控制地带的划定有争议的，由市人民政府指定的区、县人民政府负责。',
      ['OBLIGATION 区人民政府、县人民政府 ? 对保护范围和建设控制地带的划定有争议的'],
    ],
    [
      'who sets up a group to do it',
      '传统工艺美术保护条例 第六条',
      '传统工艺美术品种和技艺，由国务院负责传统工艺美术保护工作的部门聘请专家组成评审委员会进行评审。',
      ['OBLIGATION 国务院负责传统工艺美术保护工作的部门'],
    ],
    ['but of whom a body is made up is no norm', '科学技术奖励条例', '评审委员会由有关方面的专家组成。', []],
  ])('%s (%s)', expectNorms);
});

describe('encouragement and duty by how they are said', () => {
  it.each<NormRow>([
    [
      'an adverb before 倡导',
      '日照市大气污染防治条例 第七条',
      '积极倡导公众和社会团体参与大气污染防治工作和公益活动。',
      ['ENCOURAGEMENT 公众、社会团体'],
    ],
    [
      '要 behind whom it binds',
      '北京市农村集体资产管理条例 第二十三条',
      '乡联社、村合作社要建立健全固定资产登记和保管使用制度。',
      ['OBLIGATION 乡联社、村合作社'],
    ],
    [
      'a dispute whose party is not named',
      '疫苗管理法 第五十五条',
      '疾病预防控制机构应当进行调查。对调查、诊断结论有争议的，可以申请鉴定。',
      ['OBLIGATION 疾病预防控制机构', 'RIGHT – ? 对调查、诊断结论有争议的'],
    ],
  ])('%s (%s)', expectNorms);
});
