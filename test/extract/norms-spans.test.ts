import { describe, expect, it } from 'vitest';
import { expectNorms, type NormRow, normsOf } from '../support/norms.ts';

/** A sentence with the rule that it shows, its statute, and the quotes of its norms. */
type QuoteRow = [rule: string, statute: string, sentence: string, quotes: string[]];

describe('where a run of actions ends', () => {
  it.each<QuoteRow>([
    [
      'an adjunct with a verb closes the clause as an act',
      '城镇燃气管理条例 第十七条',
      '燃气经营者应当公示业务流程、服务承诺、收费标准和服务热线等信息，并按照国家燃气服务标准提供服务。',
      ['燃气经营者应当公示业务流程、服务承诺、收费标准和服务热线等信息，并按照国家燃气服务标准提供服务'],
    ],
    [
      'so where a noun of rule ends it',
      '安全生产法 第四十一条',
      '生产经营单位应当建立安全风险分级管控制度，按照安全风险分级采取相应的管控措施。',
      ['生产经营单位应当建立安全风险分级管控制度，按照安全风险分级采取相应的管控措施'],
    ],
    [
      'up to when a thing is kept is no case',
      '青岛市机动车驾驶员培训管理条例 第三十条',
      '培训机构应当建立教学车辆管理档案，并保存至车辆报废后一年。',
      ['培训机构应当建立教学车辆管理档案，并保存至车辆报废后一年'],
    ],
    [
      'after what something is done is',
      '–',
      '培训机构应当建立教学车辆管理档案，车辆报废后一年内注销。',
      ['培训机构应当建立教学车辆管理档案，车辆报废后一年内注销'],
    ],
    [
      'a consent that is to be had is the last act',
      '北京市农村集体所有荒山荒滩租赁条例 第六条',
      '农村集体经济组织应当拟定租金数额或者租金标底，并经社员大会或者社员代表会议讨论通过。',
      ['农村集体经济组织应当拟定租金数额或者租金标底，并经社员大会或者社员代表会议讨论通过'],
    ],
    [
      'what is to be done first goes on with what follows',
      '浙江省石油天然气管道建设和保护条例 第十二条',
      '防护方案或者改线方案应当经专家评审论证后，报管道所在地县（市、区）发展改革主管部门批准。',
      ['防护方案或者改线方案应当经专家评审论证后，报管道所在地县（市、区）发展改革主管部门批准'],
    ],
    [
      'an object that ends in 情况 closes no case',
      '浙江省实施《献血法》办法 第九条',
      '献血管理机构应当加强对献血动员、组织工作的协调和指导，定期向社会公示有关单位动员、组织献血活动的情况。',
      [
        '献血管理机构应当加强对献血动员、组织工作的协调和指导，定期向社会公示有关单位动员、组织献血活动的情况',
      ],
    ],
    [
      'under what rules one also acts',
      '浙江省土地管理条例 第三十一条',
      '未利用地转为建设用地的，应当纳入土地利用年度计划，并按照农用地转为建设用地的审批权限、程序等规定办理。',
      [
        '未利用地转为建设用地的，应当纳入土地利用年度计划，并按照农用地转为建设用地的审批权限、程序等规定办理',
      ],
    ],
    [
      'so where it closes all there is',
      '税收征收管理法 第八条',
      '纳税人、扣缴义务人有权向税务机关了解国家税收法律、行政法规的规定以及与纳税程序有关的情况。',
      ['纳税人、扣缴义务人有权向税务机关了解国家税收法律、行政法规的规定以及与纳税程序有关的情况'],
    ],
    [
      'in what spirit one also acts',
      '山东省湖泊保护条例 第二十八条',
      '湖泊利用应当符合湖泊保护规划的要求，遵循科学、合理、适度、有序的原则。',
      ['湖泊利用应当符合湖泊保护规划的要求，遵循科学、合理、适度、有序的原则'],
    ],
    [
      'a referral of another thing is no act',
      '农村集体经济组织法 第二十七条',
      '成员大会作出决定，应当经本农村集体经济组织成员大会全体成员三分之二以上同意，本法或者其他法律法规、农村集体经济组织章程有更严格规定的，从其规定。',
      ['成员大会作出决定，应当经本农村集体经济组织成员大会全体成员三分之二以上同意'],
    ],
    [
      'whom one calls together does not act',
      '金华市制定地方性法规条例 第二十一条',
      '主席团常务主席也可以就地方性法规案中的重大的专门性问题，召集代表团推选的有关代表进行讨论。',
      ['主席团常务主席也可以就地方性法规案中的重大的专门性问题，召集代表团推选的有关代表进行讨论'],
    ],
    [
      'nor whom one guides',
      '济宁市水环境保护条例 第二十条',
      '主管部门在各自职责范围内制定导则并向社会公布，监督指导相关单位和个人落实保护责任及措施。',
      ['主管部门在各自职责范围内制定导则并向社会公布，监督指导相关单位和个人落实保护责任及措施'],
    ],
    [
      'but another who does is a new bearer',
      '临沂市献血条例 第二十五条',
      '卫生主管部门应当做好献血屋（点）设置的协调工作，公安、财政、城市管理等主管部门应当予以配合。',
      ['卫生主管部门应当做好献血屋（点）设置的协调工作', '公安、财政、城市管理等主管部门应当予以配合'],
    ],
  ])('%s (%s)', (_rule, _statute, sentence, quotes) => {
    expect(normsOf(sentence).map(({ quote }) => quote)).toEqual(quotes);
  });
});

describe('conditions', () => {
  it.each<NormRow>([
    [
      'a protected range is a place',
      '济南市文物保护规定 第十五条',
      '在文物保护单位保护范围和登记的不可移动文物占地范围内，不得进行与文物保护无关的工程。',
      ['PROHIBITION – ? 在文物保护单位保护范围和登记的不可移动文物占地范围内'],
    ],
    [
      'the range of an office is none',
      '高等教育法 第十四条',
      '国务院其他有关部门在国务院规定的职责范围内，负责有关的高等教育工作。',
      ['OBLIGATION 国务院其他有关部门'],
    ],
    [
      'adverbs before the modal word stay outside',
      '北京市机动车停车条例 第十七条',
      '经市场监督管理部门检验合格后方可投入使用，并按照规定定期接受检验。',
      ['PERMISSION – ? 经市场监督管理部门检验合格后'],
    ],
    [
      'but 地方 ends with no adverb',
      '长江三峡工程建设移民条例 第十三条',
      '有条件的地方，可以通过发展第二产业、第三产业安置移民。',
      ['PERMISSION 有条件的地方'],
    ],
    [
      'what may follow only then goes on with the duty',
      '山东省实施《渔业法》办法 第十六条',
      '异地引进水产苗种，应当按照国家有关规定办理检疫手续，经检疫合格后方可引进。',
      ['OBLIGATION –'],
    ],
    [
      'a thing as subject is no case',
      '枣庄市制定地方性法规条例 第二十三条',
      '列入常务委员会会议议程的地方性法规案，应当在会议举行的七日前发给常务委员会组成人员。',
      ['OBLIGATION – → 常务委员会组成人员'],
    ],
    [
      'before the bearer it is one',
      '浙江省人民代表大会议事规则 第二十七条',
      '列入会议议程的议案，提案人应当向会议提出关于议案的说明和有关材料。',
      ['OBLIGATION 提案人 ? 列入会议议程的议案'],
    ],
    [
      'a 不 may stand in its noun',
      '日照市文明行为促进条例 第二十五条',
      '住宅小区内发生的不文明行为，物业服务企业应当及时予以劝阻。',
      ['OBLIGATION 物业服务企业 ? 住宅小区内发生的不文明行为'],
    ],
    [
      'by what circumstances one goes is none',
      '民族区域自治法 第六条',
      '自治机关根据本地方的情况，在不违背宪法和法律的原则下，有权采取特殊政策和灵活措施。',
      ['RIGHT 自治机关'],
    ],
    [
      'toward whom the State acts, set off by a comma',
      '残疾人保障法 第三十六条',
      '国家对从事个体经营的残疾人，免除行政事业性收费。',
      ['EXEMPTION 国家 ? 对从事个体经营的残疾人'],
    ],
    [
      'what should be done with an object stands in its relative',
      '收费公路管理条例 第三十三条',
      '收费公路经营管理者对依法应当交纳而拒交、逃交、少交车辆通行费的车辆，有权拒绝其通行。',
      ['RIGHT 收费公路经营管理者 ? 对依法应当交纳而拒交、逃交、少交车辆通行费的车辆'],
    ],
    [
      'a verb right before 的 makes a thing',
      '公共文化服务保障法 第三十一条',
      '收取的费用，应当用于公共文化设施的维护、管理和事业发展，不得挪作他用。',
      ['OBLIGATION –', 'PROHIBITION –'],
    ],
    [
      'what opens a clause, of nobody named, is the case of another who acts',
      '陆生野生动物保护实施条例 第二十七条',
      '县级以上工商行政管理部门负责监督管理。在集贸市场以外经营野生动物或者其产品，由野生动物行政主管部门进行监督管理。',
      [
        'OBLIGATION 县级以上工商行政管理部门',
        'OBLIGATION 野生动物行政主管部门 ? 在集贸市场以外经营野生动物或者其产品',
      ],
    ],
    [
      'what follows on the act of another is none',
      '北京市制定地方性法规条例 第四十四条',
      '经常务委员会会议审议后，法制委员会进行审议，提出表决稿，由主任会议决定提请常务委员会全体会议表决。',
      ['OBLIGATION 法制委员会 ? 经常务委员会会议审议后', 'OBLIGATION 主任会议 → 常务委员会全体会议'],
    ],
    [
      'what it is deemed to be leaves the case to what follows',
      '商标法实施条例 第五十七条',
      '期满未补正的，视为撤回申请，商标评审委员会应当书面通知申请人。',
      ['OBLIGATION 商标评审委员会 ? 期满未补正的 → 申请人'],
    ],
    [
      '适用 may stand in a case',
      '行政复议法实施条例 第四十三条',
      '具体行政行为认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当的，行政复议机关应当决定维持。',
      ['OBLIGATION 行政复议机关 ? 具体行政行为认定事实清楚，证据确凿，适用依据正确，程序合法，内容适当的'],
    ],
    [
      'a preposition opens the relative of the agent',
      '杭州市物业管理条例 第二十二条',
      '首次业主大会会议由依照本条例规定组建的物业管理委员会组织召开。',
      ['OBLIGATION 物业管理委员会'],
    ],
    [
      'acts of several that lead up to a …的',
      '机动车交通事故责任强制保险条例 第三十三条',
      '保险公司赔偿保险金，救助基金管理机构垫付抢救费用，需要核实有关情况的，有关部门应当予以配合。',
      [
        'OBLIGATION 有关部门 ? 保险公司赔偿保险金，救助基金管理机构垫付抢救费用，需要核实有关情况的 → 保险公司',
      ],
    ],
    [
      'another act is no case of what is encouraged',
      '残疾人保障法 第十六条',
      '发展符合康复要求的科学技术，鼓励自主创新，加强康复新技术的研究、开发和应用。',
      ['ENCOURAGEMENT –'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('modal words at large', () => {
  it.each<NormRow>([
    [
      'hours end no case',
      '北京市实施《义务教育法》办法 第四十三条',
      '学校应当保证学生每天体育锻炼的时间不少于1小时。',
      ['OBLIGATION 学校'],
    ],
    [
      '善后 ends none either',
      '北京市志愿服务促进条例 第二十九条',
      '对志愿者造成人身伤害的，志愿服务对象应当及时协助医疗机构进行救治和善后。',
      ['OBLIGATION 志愿服务对象 ? 对志愿者造成人身伤害的 → 医疗机构'],
    ],
    [
      '方可 needs no verb that the lexicon holds',
      '山东省消防条例 第二十四条',
      '经当地公安机关消防机构检查并取得消防安全检查合格证后，方可营业或者投入使用。',
      ['PERMISSION – ? 经当地公安机关消防机构检查并取得消防安全检查合格证后'],
    ],
    [
      'of another it is his leave, in the case that something was done first',
      '乡镇企业法 第三十六条',
      '防治污染的设施必须经环境保护行政主管部门验收合格后，该建设项目方可投入生产或者使用。',
      ['PERMISSION – ? 防治污染的设施必须经环境保护行政主管部门验收合格后'],
    ],
    [
      'whoever stands before 禁止 and a list of acts',
      '东莞市零散工业废水管理条例 第十四条',
      '零散工业废水产生单位禁止实施以下行为：\n（一）安装旁通阀门；',
      ['PROHIBITION 零散工业废水产生单位'],
    ],
    [
      'everybody before it',
      '杭州市城市供水管理条例 第四十三条',
      '任何单位和个人禁止下列行为：\n（一）盗用供水；',
      ['PROHIBITION 任何单位和个人'],
    ],
    [
      'a place before it, whose names are nobody’s',
      '浙江省大气污染防治条例 第三十六条',
      '医院、学校和幼儿园等场所内禁止使用纳入目录的高挥发性有机物含量的产品。',
      ['PROHIBITION –'],
    ],
    [
      'a zone where it is forbidden is no ban',
      '烟台市燃放烟花爆竹管理条例 第三条',
      '本市燃放烟花爆竹管理分为禁止燃放区和一般管理区。',
      [],
    ],
    [
      'a thing before 禁止',
      '北京市户外广告设施、牌匾标识和标语宣传品设置管理条例 第二十六条',
      '其他车辆禁止设置车身户外广告。',
      ['PROHIBITION –'],
    ],
    [
      'a list of things before it',
      '北京市实施《渔业法》办法 第二十条',
      '密云水库、怀柔水库禁止垂钓。',
      ['PROHIBITION –'],
    ],
    [
      'to do something by plan is a task',
      '统计法 第五条',
      '国家有计划地加强统计信息化建设，推进统计信息搜集、处理、传输、共享、存储技术和统计数据库体系的现代化。',
      ['OBLIGATION 国家'],
    ],
    [
      'not what another forbids in a relative',
      '广告管理条例 第十三条',
      '在当地人民政府禁止设置、张贴广告的区域，不得设置、张贴广告。',
      ['PROHIBITION – ? 在当地人民政府禁止设置、张贴广告的区域'],
    ],
    [
      'what the State does before a ban is its task',
      '军人地位和权益保障法 第四十一条',
      '国家对军人的婚姻给予特别保护，禁止任何破坏军人婚姻的行为。',
      ['OBLIGATION 国家', 'PROHIBITION –'],
    ],
    [
      'by law is no principle where an act follows',
      '铁路安全管理条例 第八条',
      '铁路建设工程的勘察、设计、施工、监理以及建设物资、设备的采购，应当依法进行招标。',
      ['OBLIGATION –'],
    ],
    [
      'it is where none does',
      '反间谍法 第三条',
      '反间谍工作应当依法进行，尊重和保障人权，保障个人和组织的合法权益。',
      [],
    ],
  ])('%s (%s)', expectNorms);

  it('begins the ban at the thing', () => {
    expect(normsOf('其他车辆禁止设置车身户外广告。').map(({ quote }) => quote)).toEqual([
      '其他车辆禁止设置车身户外广告',
    ]);
  });
});

describe('statements without a modal word', () => {
  it.each<NormRow>([
    [
      'what somebody has to do, by the noun of it',
      '自然保护区条例 第二十二条',
      '自然保护区管理机构的主要职责是：\n（一）贯彻执行国家有关自然保护的法律、法规和方针、政策；',
      ['OBLIGATION 自然保护区管理机构'],
    ],
    [
      'what whoever was named has to do',
      '宁波市职工教育条例 第八条',
      '教育行政部门负责职工教育的统筹协调工作。其主要职责是：会同有关部门拟定职工教育发展规划。',
      ['OBLIGATION 教育行政部门', 'OBLIGATION 教育行政部门 → 有关部门'],
    ],
    [
      'of what nobody is the task of a work',
      '学校卫生工作条例 第二条',
      '学校卫生工作的主要任务是：监测学生健康状况。',
      [],
    ],
    [
      'what is referred is no task',
      '刑事诉讼法 第七十五条',
      '被监视居住的犯罪嫌疑人、被告人委托辩护人，适用本法第三十四条的规定。',
      [],
    ],
    [
      'of what a thing consists',
      '山东省养老服务条例 第二十二条',
      '居家社区养老服务主要包括下列内容：\n（一）助餐；',
      [],
    ],
    [
      'what counts not toward a time',
      '畜禽遗传资源进出境和对外合作研究利用审批办法 第十二条',
      '国务院畜牧兽医行政主管部门应当组织评审。评估或者评审时间不计入审批期限。',
      ['OBLIGATION 国务院畜牧兽医行政主管部门'],
    ],
    [
      'into what kinds a thing is divided',
      '野生动物保护法 第十条',
      '国家重点保护的野生动物分为一级保护野生动物和二级保护野生动物。',
      [],
    ],
    [
      'what a thing is, and the principle behind it',
      '北京市数字经济促进条例 第三条',
      '促进数字经济发展是本市的重要战略。促进数字经济发展应当遵循创新驱动、融合发展的原则。',
      [],
    ],
    [
      'to whom the instrument applies',
      '浙江省森林管理条例 第二条',
      '在本省境内从事森林、林木的培育种植、采伐利用和森林、林木、林地的经营管理活动，应当遵守本条例。',
      [],
    ],
    [
      'which of its provisions one keeps to is a duty',
      '道路运输条例 第八十条',
      '从事非经营性危险货物运输的，应当遵守本条例有关规定。',
      ['OBLIGATION – ? 从事非经营性危险货物运输的'],
    ],
    [
      'a noun that a verb opens, and how it is ordered',
      '广东省建设工程质量管理条例 第二十四条',
      '建设工程实行竣工验收制度。',
      ['OBLIGATION –'],
    ],
    [
      'what the case holds of penalties is no consequence',
      '外国企业常驻代表机构登记管理条例 第二十条',
      '代表机构注销或者被依法撤销设立登记、吊销登记证的，由登记机关进行公告。',
      ['OBLIGATION 登记机关 ? 代表机构注销或者被依法撤销设立登记、吊销登记证的'],
    ],
    [
      'who turns to another in his case',
      '进出境动植物检疫法 第二十条',
      '货主或者其代理人在动植物、动植物产品和其他检疫物出境前，向口岸动植物检疫机关报检。',
      ['OBLIGATION 货主、代理人 ? 在动植物、动植物产品和其他检疫物出境前 → 口岸动植物检疫机关'],
    ],
    [
      'a benefit in one breath with whom it is for',
      '青岛市残疾人保障条例 第二十四条',
      '对生活困难残疾人家庭中的学生和残疾学生给予救助。',
      ['OBLIGATION – ? 对生活困难残疾人家庭中的学生和残疾学生'],
    ],
    [
      'what he makes is no case of his',
      '浙江省食品小作坊小餐饮店小食杂店和食品摊贩管理规定 第十一条',
      '食品小作坊生产加工的食品，应当在出厂前进行检验。',
      ['OBLIGATION 食品小作坊'],
    ],
  ])('%s (%s)', expectNorms);
});
