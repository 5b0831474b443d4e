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
      'the place by what is ordered there',
      '台州市城市市容和环境卫生管理条例 第七条',
      '实行综合行政执法的区域，本条例规定的行政处罚等职权依法由综合行政执法部门实施。',
      ['OBLIGATION 综合行政执法部门 ? 实行综合行政执法的区域'],
    ],
    [
      'the power that one exercises',
      '信息网络传播权保护条例 第三条',
      '权利人行使信息网络传播权，不得违反宪法和法律、行政法规，不得损害公共利益。',
      ['PROHIBITION 权利人 ? 行使信息网络传播权'],
    ],
    [
      'no task that another gives before somebody is bound',
      '北京市民兵预备役工作条例 第十一条',
      '民兵、预备役部队的军事训练任务，由市人民政府下达，区、县人民政府和军事部门应当按要求完成任务。',
      ['OBLIGATION 市人民政府', 'OBLIGATION 区人民政府、县人民政府、军事部门'],
    ],
    [
      'nor of whom a body is made up, however many they are',
      '浙江省爱国卫生促进条例 第八条',
      '县级以上爱卫会由宣传、农业和农村工作、发展和改革、教育、财政、人力资源和社会保障、环境保护、建设、城市管理行政执法、交通运输、水利、农业、卫生、工商行政管理等成员单位组成。',
      [],
    ],
    [
      'for want of which cause one must not act',
      '社会保险法 第六十条',
      '用人单位应当自行申报、按时足额缴纳社会保险费，非因不可抗力等法定事由不得缓缴、减免。',
      ['OBLIGATION 用人单位', 'PROHIBITION 用人单位 ? 非因不可抗力等法定事由'],
    ],
    [
      'but not how somebody died',
      '社会保险法 第十七条',
      '参加基本养老保险的个人，因病或者非因工死亡的，其遗属可以领取丧葬补助金和抚恤金。',
      ['PERMISSION 遗属 ? 参加基本养老保险的个人，因病或者非因工死亡的'],
    ],
    [
      'so does the thing of which it speaks',
      '种子法 第十八条',
      '审定未通过的农作物品种，申请人有异议的，可以向原审定委员会申请复审。',
      ['RIGHT 申请人 ? 审定未通过的农作物品种 → 原审定委员会'],
    ],
    [
      'a time after something that a comma closes, with how long it lasts',
      '森林法 第三十八条',
      '临时使用林地期满后一年内，用地单位或者个人应当恢复植被和林业生产条件。',
      ['OBLIGATION 用地单位、个人 ? 临时使用林地期满后一年内'],
    ],
    [
      'but not how much time one has behind his modal word',
      '湖州市电梯使用安全条例',
      '市特种设备安全监督管理部门应当在接到报告后十个工作日内，向社会公开维护保养单位信息。',
      ['OBLIGATION 市特种设备安全监督管理部门'],
    ],
    [
      'nor from when to when',
      '证券法 第六十三条',
      '投资者在该事实发生之日起至公告后三日内，不得再行买卖该上市公司的股票。',
      ['PROHIBITION 投资者'],
    ],
    [
      'at the time of works (施工时), though 工时 counts hours',
      '绍兴市大运河世界文化遗产保护条例 第十八条',
      '工程施工时应当合理选择施工方案和工艺。',
      ['OBLIGATION – ? 工程施工时'],
    ],
    [
      'when a decision is made (决定时), though 定时 is at set times',
      '潍坊市物业管理条例 第三十七条',
      '作出决定时应当经全体成员过半数签字同意。',
      ['OBLIGATION – ? 作出决定时'],
    ],
    [
      'what was done to it describes a thing, and is no case',
      '地图管理条例 第十五条',
      '向社会公开的地图，应当报送测绘地理信息行政主管部门审核。',
      ['OBLIGATION – → 测绘地理信息行政主管部门'],
    ],
    [
      'but an act is one, with the same preposition before it',
      '海洋环境保护法（2017 年） 第五十六条',
      '向海洋倾倒废弃物，应当按照废弃物的类别和数量实行分级管理。',
      ['OBLIGATION – ? 向海洋倾倒废弃物'],
    ],
    [
      'what an exception is to do is no act',
      '临沂市红色文化保护与传承条例 第十三条',
      '除依法应当保密的外，红色文化物质资源档案和相关数据信息应当公开。',
      ['OBLIGATION –'],
    ],
    [
      'nor is what the law leaves to another',
      '浙江省航道管理条例 第二十八条',
      '建设项目的航道通航条件影响评价，除依法应当由国务院交通运输主管部门审核外，由省交通运输主管部门审核。',
      ['OBLIGATION 省交通运输主管部门'],
    ],
    [
      'what closes in a place abroad is no exception',
      '国务院关于股份有限公司境外募集股份及上市的特别规定 第十七条',
      '公司可以将境外上市外资股股东名册正本存放在境外，委托境外代理机构管理。',
      ['PERMISSION 公司 → 境外代理机构'],
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
      'what one does to an end is a case',
      '文物保护法 第四十二条',
      '从事考古发掘的单位，为了科学研究进行考古发掘，应当提出发掘计划，报国务院文物行政部门批准。',
      ['OBLIGATION 从事考古发掘的单位 ? 为了科学研究进行考古发掘 → 国务院文物行政部门'],
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
    [
      'so long before a day',
      '北京市物业管理条例 第七十五条',
      '物业服务合同期限届满前六个月，业主委员会应当组织业主决定续聘事宜。',
      ['OBLIGATION 业主委员会 ? 物业服务合同期限届满前六个月 → 业主'],
    ],
    [
      'a term within which a thing holds',
      '保守国家秘密法 第四十六条; 核安全法 第二十七条',
      '涉密人员在脱密期内，不得违反规定就业；在有效期内，许可机关可以作出合理调整。',
      ['PROHIBITION 涉密人员 ? 在脱密期内', 'PERMISSION 许可机关 ? 在有效期内'],
    ],
    [
      'but not that within which an act is to be done',
      '进出口商品检验法实施条例 第十六条',
      '收货人应当在规定的期限内，向检验检疫机构报检。',
      ['OBLIGATION 收货人 → 检验检疫机构'],
    ],
    [
      'of what one is to tell, no case is',
      '山东省地方立法条例 第四十条',
      '征求意见的情况应当向社会通报。',
      ['OBLIGATION –'],
    ],
    [
      'but what comes about is',
      '长江三峡水利枢纽安全保卫条例',
      '管理单位发现危害系统安全的情况，应当立即处理。',
      ['OBLIGATION 管理单位 ? 发现危害系统安全的情况'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('bearers of acts', () => {
  it.each<NormRow>([
    [
      'he who is told, behind the duty to tell him',
      '烟台市安全生产监督管理条例 第二十七条',
      '事故现场有关人员应当立即报告本单位负责人，单位负责人接到事故报告后，应当立即采取有效措施。',
      ['OBLIGATION 事故现场有关人员 → 本单位负责人', 'OBLIGATION 单位负责人 ? 接到事故报告后'],
    ],
    [
      'he who tells, where nobody else is named',
      '滨州市城镇容貌和环境卫生管理条例 第二十条',
      '产权单位应当建立日巡查制度，发现井盖丢失时，应当立即设立警示标志。',
      ['OBLIGATION 产权单位 ? 发现井盖丢失时'],
    ],
    [
      'an organisation by what it manages, before a verb',
      '著作权集体管理条例 第十五条',
      '著作权集体管理组织修改章程，应当经国务院民政部门核准。',
      ['OBLIGATION 著作权集体管理组织 ? 修改章程 → 国务院民政部门'],
    ],
    [
      'and behind individuals',
      '反间谍法 第二十一条',
      '公民和组织发现间谍行为，应当及时向国家安全机关报告。',
      ['OBLIGATION 公民、组织 ? 发现间谍行为 → 国家安全机关'],
    ],
    [
      'but an authority organises',
      '传染病防治法实施办法 第八条',
      '各级政府组织开展爱国卫生活动。',
      ['OBLIGATION 各级政府'],
    ],
    [
      'a hospital that another names',
      '刑事诉讼法 第二百六十五条',
      '对罪犯确有严重疾病，必须保外就医的，由省级人民政府指定的医院诊断并开具证明文件。',
      ['OBLIGATION 医院 ? 对罪犯确有严重疾病，必须保外就医的'],
    ],
    [
      'a ship that does something',
      '外国籍船舶航行长江水域管理规定 第十八条',
      '船舶在长江水域及其港口期间，不得任意排放油类。',
      ['PROHIBITION 船舶 ? 在长江水域及其港口期间'],
    ],
    [
      'a ship that should',
      '山东省水路交通条例 第四十七条',
      '过往船舶应当遵守海事管理机构发布的航行通告。',
      ['OBLIGATION 过往船舶'],
    ],
    [
      'every kind of ship does',
      '青岛市海上交通安全条例 第三十五条',
      '非营业性游艇应当在专用停泊码头（点）停泊。',
      ['OBLIGATION 非营业性游艇'],
    ],
    [
      'a ship by its relative is a ship',
      '防治船舶污染海洋环境管理条例 第二十三条',
      '载运污染危害性货物的船舶，应当在海事管理机构公布的码头、装卸站进行装卸作业。',
      ['OBLIGATION 船舶'],
    ],
    [
      'a car is a thing',
      '淄博市院前医疗急救管理条例 第二十条',
      '救护车应当按照有关规定安装定位系统。',
      ['OBLIGATION –'],
    ],
    [
      'what somebody must have is no bearer',
      '国际海运条例 第五条',
      '有与经营国际海上运输业务相适应的船舶，其中必须有中国籍船舶。',
      ['OBLIGATION –'],
    ],
    [
      'but nothing of what is its',
      '海洋环境保护法 第八十条',
      '船舶的结构、配备的防污设备和器材应当符合国家防治船舶污染海洋环境的有关规定。',
      ['OBLIGATION –'],
    ],
    [
      'the purses that pay',
      '民用运力国防动员条例 第三十九条',
      '直接财产损失，由中央财政和县级以上地方各级财政给予适当补偿。',
      ['OBLIGATION 中央财政、县级以上地方各级财政 ? 直接财产损失'],
    ],
    [
      'but a department by its name',
      '民用运力国防动员条例 第三十九条',
      '补偿的具体办法，由国务院财政部门会同有关部门制定。',
      ['OBLIGATION 国务院财政部门 → 有关部门'],
    ],
    [
      'a unit of merit',
      '江门市文明行为促进条例 第三十四条',
      '鼓励和支持文明单位创新活动方式。',
      ['ENCOURAGEMENT 文明单位'],
    ],
    ['the items, not the lead-in, say who', '法官法 第十三条', '下列人员不得担任法官：', ['PROHIBITION –']],
    [
      'how long a notice stands is nobody’s',
      '公务员法 第三十二条',
      '招录机关应当将拟录用人员名单予以公示；公示期不少于五个工作日。',
      ['OBLIGATION 招录机关', 'OBLIGATION –'],
    ],
    [
      'what is laid down of a thing beside an act hides him not from the next sentence',
      '反有组织犯罪法 第二十七条',
      '公安机关可以采取紧急止付措施，期限不得超过四十八小时。期限届满的，应当立即解除紧急措施。',
      ['PERMISSION 公安机关', 'PROHIBITION –', 'OBLIGATION 公安机关 ? 期限届满的'],
    ],
    [
      'the acceptance (承诺) of an offer is a thing, and no verb of telling',
      '合同编 第四百八十五条',
      '承诺可以撤回。',
      ['PERMISSION –'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('鼓励 behind a run', () => {
  it.each<NormRow>([
    [
      'behind a task of the State is a norm of its own',
      '粮食安全保障法 第二十五条',
      '国家加强粮食生产功能区建设，鼓励农业生产者种植优质农作物。',
      ['OBLIGATION 国家', 'ENCOURAGEMENT 农业生产者'],
    ],
    [
      'so too behind what is nobody’s',
      '北京市建筑绿色发展条例 第三十八条',
      '政府性资金参与投资建设的建筑工程应当优先采购绿色建材，鼓励其他建筑工程选用绿色建材。',
      ['OBLIGATION –', 'ENCOURAGEMENT –'],
    ],
    [
      'but is an act of him who should',
      '残疾人教育条例 第四十条',
      '县级以上人民政府应当改善教师的工作条件，鼓励教师终身从事残疾人教育事业。',
      ['OBLIGATION 县级以上人民政府 → 教师'],
    ],
    [
      'and the end of measures',
      '食品安全法 第十一条',
      '国家采取措施，鼓励和支持开展食品安全基础研究。',
      ['OBLIGATION 国家'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('toward what affair something is given or set up', () => {
  it.each<NormRow>([
    [
      'whatever verb tells the affair',
      '自然保护区条例 23',
      '国家对国家级自然保护区的管理，给予适当的资金补助。',
      ['OBLIGATION 国家 ? 对国家级自然保护区的管理'],
    ],
    [
      'or the act of those for whom it is',
      '人口与计划生育法 33',
      '地方各级人民政府对农村实行计划生育的家庭发展经济，给予资金、技术、培训等方面的支持、优惠。',
      ['OBLIGATION 地方各级人民政府 ? 对农村实行计划生育的家庭发展经济'],
    ],
    [
      'not where the phrase runs on into its own predicate',
      '价格管理条例 3',
      '国家对价格管理采取直接管理和间接控制相结合的原则，实行国家定价、国家指导价和市场调节价三种价格形式。',
      ['OBLIGATION 国家'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('what leads up to the act of another, and what does not', () => {
  it.each<NormRow>([
    [
      'that a body is dissolved',
      '北京市实施《工会法》办法 60',
      '工会撤销或者解散，其财产、经费由上级工会处置。',
      ['OBLIGATION 上级工会 ? 工会撤销或者解散'],
    ],
    [
      'or has its employer no more',
      '工会法 13',
      '基层工会所在的用人单位终止或者被撤销，该工会组织相应撤销，并报告上一级工会。',
      ['OBLIGATION 工会 ? 基层工会所在的用人单位终止或者被撤销 → 上一级工会'],
    ],
    [
      'a decision of an authority is the case of whom it binds',
      '青岛市审计监督条例 第二十二条',
      '审计机关审计建设项目所作出的审计决定，投资项目有关各方应当执行。',
      ['OBLIGATION 投资项目有关各方 ? 审计机关审计建设项目所作出的审计决定'],
    ],
    [
      'an act before a silence and a referral is no task',
      '海警法 第五十一条',
      '海警机构工作人员使用警械和武器，本法未作规定的，依照人民警察使用警械和武器的规定执行。',
      [],
    ],
    [
      'what 并可以 joins is an act beside another',
      '山东省乡镇人民代表大会工作若干规定 第十六条',
      '乡镇人民代表大会听取和审查乡镇人民政府的专题工作报告，并可以作出相应的决议。',
      ['OBLIGATION 乡镇人民代表大会 → 乡镇人民政府', 'PERMISSION 乡镇人民代表大会'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('the time of an act that stands behind its bearer', () => {
  it.each<NormRow>([
    [
      'of what is stated of him',
      '丽水市城市养犬管理规定 第十七条',
      '综合行政执法部门在收到养犬登记申办材料后进行审核。',
      ['OBLIGATION 综合行政执法部门 ? 在收到养犬登记申办材料后'],
    ],
    [
      'behind a comma',
      '山东省实施宪法宣誓制度办法 第八条',
      '本省各级人民政府任命的国家工作人员，在就职时进行宪法宣誓。',
      ['OBLIGATION 国家工作人员 ? 在就职时'],
    ],
    [
      'of whom 由 names',
      '国家勋章和国家荣誉称号法 第四条',
      '国家荣誉称号的具体名称由全国人民代表大会常务委员会在决定授予时确定。',
      ['OBLIGATION 全国人民代表大会常务委员会 ? 在决定授予时'],
    ],
    [
      'of who is encouraged',
      '泰安市文明行为促进条例 第三十八条',
      '倡导市民在节假日期间自觉避让市内旅游线路、景点等。',
      ['ENCOURAGEMENT 市民 ? 在节假日期间'],
    ],
    [
      'of who is encouraged, a comma behind it',
      '青岛市文明行为促进条例 第二十一条',
      '鼓励单位在招聘时，同等条件下优先录用、聘用道德模范、文明市民、优秀志愿者等先进人物。',
      ['ENCOURAGEMENT 单位 ? 在招聘时'],
    ],
    [
      'the same, where the State encourages',
      'drafted',
      '国家鼓励金融机构在发放贷款时，优先支持绿色项目。',
      ['ENCOURAGEMENT 金融机构 ? 在发放贷款时'],
    ],
    [
      'behind the modal word, a comma behind it',
      '潍坊市物业管理条例 第十六条',
      '建设单位应当在商品房销售时，将车位、车库的数量予以明确并公示。',
      ['OBLIGATION 建设单位 ? 在商品房销售时'],
    ],
  ])('%s (%s)', expectNorms);

  it.each<NormRow>([
    [
      'how long before or after it is to be done',
      '保守国家秘密法实施条例 第三十四条',
      '保密行政管理部门应当在24小时内逐级报至国家保密行政管理部门。',
      ['OBLIGATION 保密行政管理部门 → 国家保密行政管理部门'],
    ],
  ])('is none in %s (%s)', expectNorms);
});
