import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** Sentences of statutes outside the seed texts: who is named, who acts and toward whom. */
describe('names of parties', () => {
  it.each<NormRow>([
    [
      'a verb is a part of the word that it begins',
      '北京市就业援助规定 第十一条',
      '就业困难人员有权向公共就业服务机构了解有关政策。',
      ['RIGHT 就业困难人员 → 公共就业服务机构'],
    ],
    [
      'and a verb where it begins none',
      '劳动合同法 第四十条',
      '用人单位应当安排职工就业。',
      ['OBLIGATION 用人单位'],
    ],
    [
      'an officer by his office',
      '公司法 第一百一十条',
      '董事长应当自接到提议后十日内，召集和主持董事会会议。',
      ['OBLIGATION 董事长'],
    ],
    [
      'the third person, but not three',
      '合同编 第五百二十二条',
      '第三人可以请求债务人承担违约责任；三人应当联名。',
      ['RIGHT 第三人 → 债务人', 'OBLIGATION –'],
    ],
    [
      'where an organ is stays with each of its levels',
      '国内交通卫生检疫条例 第十一条',
      '疫区所在地的省、自治区人民政府卫生行政部门应当通报疫情。',
      ['OBLIGATION 疫区所在地的省人民政府卫生行政部门、疫区所在地的自治区人民政府卫生行政部门'],
    ],
    [
      'and an organ with each of its places',
      '禁毒法 第三十三条',
      '公安机关应当通知吸毒人员户籍所在地或者现居住地的城市街道办事处、乡镇人民政府。',
      ['OBLIGATION 公安机关 → 吸毒人员户籍所在地的城市街道办事处、现居住地的城市街道办事处、乡镇人民政府'],
    ],
    [
      'a stem takes no word of the head twice',
      '食品安全法 第二十条',
      '省级以上人民政府卫生行政、农业行政部门应当公布信息。',
      ['OBLIGATION 省级以上人民政府卫生行政部门、省级以上人民政府农业行政部门'],
    ],
    [
      'levels before one that has a relative',
      '山东省促进科技成果转化条例 第二十条',
      '省、设区的市和有条件的县（市、区）人民政府应当建设公共研究开发平台。',
      ['OBLIGATION 省人民政府、设区的市人民政府、县（市、区）人民政府'],
    ],
    [
      'the one just named is no other by 该',
      '著作权集体管理条例',
      '该著作权集体管理组织不得提取其他费用；该级人民政府应当监督。',
      ['PROHIBITION 著作权集体管理组织', 'OBLIGATION 该级人民政府'],
    ],
    [
      'a ship among persons is one, and takes what describes the first',
      '浙江省渔业管理条例 第三十条',
      '造成渔业污染事故的单位、船舶和个人，应当接受调查处理。',
      ['OBLIGATION 造成渔业污染事故的单位、造成渔业污染事故的船舶、造成渔业污染事故的个人'],
    ],
    [
      'a vehicle is none, but gives it on',
      '森林防火条例 第二十七条',
      '林业主管部门可以设立检查站，对进入森林防火区的车辆和人员进行检查。',
      ['PERMISSION 林业主管部门 → 进入森林防火区的人员'],
    ],
    [
      'what befell persons stays, whatever stands before it',
      '会计法 第三十八条',
      '因与会计职务有关的违法行为被依法追究刑事责任的人员，不得再从事会计工作。',
      ['PROHIBITION 被依法追究刑事责任的人员'],
    ],
    [
      'others with a relative stand by themselves',
      '民用航空安全保卫条例',
      '旅客、货物托运人和收货人以及其他进入机场的人员，应当遵守规定。',
      ['OBLIGATION 旅客、货物托运人、收货人、其他进入机场的人员'],
    ],
    [
      'a word that two others make where they meet is none',
      '浙江省石油天然气管道建设和保护条例 第八条',
      '乡镇人民政府、街道办事处以及村（居）民委员会发现危害管道安全的违法行为，应当及时制止。',
      ['OBLIGATION 乡镇人民政府、街道办事处、村（居）民委员会 ? 发现危害管道安全的违法行为'],
    ],
    [
      'as where a body sets something up',
      '反恐怖主义法 第四十三条',
      '国家反恐怖主义工作领导机构建立国家反恐怖主义情报中心。',
      ['OBLIGATION 国家反恐怖主义工作领导机构'],
    ],
    [
      'a committee consents',
      '淄博市物业管理条例 第七十条',
      '物业服务人应当征得业主委员会同意。',
      ['OBLIGATION 物业服务人 → 业主委员会'],
    ],
    [
      'a body by two works',
      '滨州市电梯安全管理条例 第二十条',
      '维护保养单位发现电梯存在故障的，应当及时告知使用管理单位。',
      ['OBLIGATION 维护保养单位 ? 发现电梯存在故障的 → 使用管理单位'],
    ],
    [
      'but an office is taken, and acts not',
      '公证法 第二十一条',
      '担任公证员，应当由符合公证员条件的人员提出申请。',
      ['OBLIGATION 符合公证员条件的人员 ? 担任公证员'],
    ],
    [
      'a body by whom it looks after',
      '家庭教育促进法 第三十三条',
      '儿童福利机构、未成年人救助保护机构应当提供家庭教育指导。',
      ['OBLIGATION 儿童福利机构、未成年人救助保护机构'],
    ],
    [
      'the organs of levels behind 的',
      '植物检疫条例 第十条',
      '省、自治区、直辖市的植物检疫机构应当查验检疫证书。',
      ['OBLIGATION 省植物检疫机构、自治区植物检疫机构、直辖市植物检疫机构'],
    ],
    [
      'whose 的 before 有关 stays a level alone',
      '水污染防治法 第四条',
      '县级以上地方人民政府的有关部门应当加强监督。',
      ['OBLIGATION 县级以上地方人民政府的有关部门'],
    ],
    [
      'a doer of a thing is nobody without it',
      '北京市燃气管理条例 第五十六条',
      '特许经营的实施机关应当公布结果；规范性文件的制定机关应当说明情况。',
      ['OBLIGATION 特许经营的实施机关', 'OBLIGATION 规范性文件的制定机关'],
    ],
    [
      'but where he belongs goes',
      '水文条例 第四条',
      '流域管理机构直属的水文机构应当组织实施管理工作；有关的制定机关应当予以说明。',
      ['OBLIGATION 水文机构', 'OBLIGATION 有关的制定机关'],
    ],
    [
      'where a thing begins or is held stays with the organ of the place',
      '宗教事务条例 第四十二条',
      '活动举办地的乡（镇）人民政府、街道办事处和有关部门应当实施必要的管理和指导。',
      ['OBLIGATION 活动举办地的乡（镇）人民政府、街道办事处、有关部门'],
    ],
    [
      'a relative that a verb opens and the modal word ends, whatever organ stands in it',
      '清洁生产促进法 第二十一条',
      '生产机动运输工具以及国务院工业部门指定的其他产品的企业，应当注明材料成分。',
      ['OBLIGATION 企业'],
    ],
    [
      'what is encouraged and for whom is nobody who is',
      '浙江省志愿服务条例 第十七条',
      '提倡为残疾人、老年人提供志愿服务；鼓励建设红色文化展馆。',
      ['ENCOURAGEMENT – → 残疾人、老年人', 'ENCOURAGEMENT –'],
    ],
    [
      'who is encouraged stands behind all the verbs',
      '北京市预算审查监督条例 第八条',
      '鼓励、支持和保护公民、法人或者其他组织进行社会监督；鼓励保护责任人将历史建筑对公众开放。',
      ['ENCOURAGEMENT 公民、法人、其他组织', 'ENCOURAGEMENT 保护责任人'],
    ],
    [
      'of whom liability is sought does not seek it',
      '刑事诉讼法 第三十条',
      '审判人员违反前款规定的，应当依法追究法律责任。',
      ['OBLIGATION – ? 审判人员违反前款规定的'],
    ],
    [
      'whose own act it is when he reports',
      '北京市人民代表大会常务委员会组成人员守则',
      '常委会组成人员严重违反本守则的，应当向主任会议作出检查。',
      ['OBLIGATION 常委会组成人员 ? 严重违反本守则的 → 主任会议'],
    ],
    [
      'the organ above two is named so',
      '审计法 第二十八条',
      '审计机关之间对审计管辖范围有争议的，由其共同的上级审计机关确定。',
      ['OBLIGATION 共同的上级审计机关 ? 审计机关之间对审计管辖范围有争议的'],
    ],
    [
      'who leaves a place belongs not to it',
      '宁波市生产经营单位安全生产主体责任规定 第十二条',
      '离岗六个月以上或者变更工作岗位的从业人员，应当重新进行安全生产教育。',
      ['OBLIGATION 从业人员'],
    ],
    [
      'though who works in it does',
      '电网调度管理条例 第二十二条',
      '调度系统的值班人员应当立即报告。',
      ['OBLIGATION 调度系统的值班人员'],
    ],
    [
      '各有关 goes to every bare member as 有关 does',
      '税收征收管理法 第五条',
      '各有关部门和单位应当支持、协助税务机关依法执行职务。',
      ['OBLIGATION 各有关部门、各有关单位 → 税务机关'],
    ],
    [
      'plans are what an organ is for',
      '水法 第四十四条',
      '国务院发展计划主管部门和国务院水行政主管部门负责全国水资源的宏观调配。',
      ['OBLIGATION 国务院发展计划主管部门、国务院水行政主管部门'],
    ],
    [
      'organisations beside organs are no act of theirs',
      '立法法 第三十七条; 北京市人民代表大会代表建议、批评和意见办理条例 第十七条',
      '有关机关和组织办理意见，应当建立工作制度；专门委员会可以要求有关机关、组织派人说明情况。',
      ['OBLIGATION 有关机关、有关组织 ? 办理意见', 'PERMISSION 专门委员会 → 有关机关、有关组织'],
    ],
    [
      'as what an organ organises and coordinates is',
      '反洗钱法 第四条',
      '国务院反洗钱行政主管部门组织、协调全国的反洗钱工作。',
      ['OBLIGATION 国务院反洗钱行政主管部门'],
    ],
    [
      'the governments of levels that are not the people’s',
      '预算法 第四十四条',
      '省、自治区、直辖市政府财政部门应当提交预算草案。',
      ['OBLIGATION 省政府财政部门、自治区政府财政部门、直辖市政府财政部门'],
    ],
    [
      'a school by whom it has',
      '山东省学前教育条例 第三十六条',
      '鼓励残疾儿童达到规定规模的幼儿园建立特殊教育资源教室。',
      ['ENCOURAGEMENT 幼儿园'],
    ],
    [
      '本人 is he who was named',
      '法官法 第三十四条; 浙江省村民委员会选举办法 第三十七条',
      '法官申请辞职，应当由本人书面提出；村民委员会成员要求辞去职务的，应当由本人提出。',
      ['OBLIGATION 法官 ? 申请辞职', 'OBLIGATION 村民委员会成员 ? 要求辞去职务的'],
    ],
    [
      'and nobody where nobody was',
      '教师资格条例 第十四条',
      '认定教师资格，应当由本人提出申请。',
      ['OBLIGATION – ? 认定教师资格'],
    ],
    [
      'whom one accompanies is no part of his name',
      '山东省学生体质健康促进条例 第十八条',
      '鼓励父母或者其他监护人陪伴未成年学生进行体育锻炼。',
      ['ENCOURAGEMENT 父母、其他监护人'],
    ],
    [
      'around a school nobody is bound',
      '未成年人保护法 第五十八条',
      '学校、幼儿园周边不得设置营业性娱乐场所。',
      ['PROHIBITION –'],
    ],
  ])('%s (%s)', (...row) => {
    expectNorms(...row);
  });
});

describe('who acts', () => {
  it.each<NormRow>([
    [
      'a place by its relative',
      '宁波市企业工资集体协商条例 第十三条',
      '已经建立三方协调机制的地区应当建立工资集体协商指导员队伍。',
      ['OBLIGATION 已经建立三方协调机制的地区'],
    ],
    [
      'not a place in which',
      '台湾同胞投资保护法实施细则 第二十四条',
      '在台湾同胞投资企业集中的地区，可以依法成立台湾同胞投资企业协会。',
      ['PERMISSION – ? 在台湾同胞投资企业集中的地区'],
    ],
    [
      'whoever is chosen from others does not choose',
      '宁波市企业工资集体协商条例 第十三条',
      '工资集体协商指导员可以从熟悉劳动工资工作的人员中聘任。',
      ['PERMISSION –'],
    ],
    [
      'whoever chooses does',
      '仲裁法 第十三条',
      '仲裁委员会应当从公道正派的人员中聘任仲裁员。',
      ['OBLIGATION 仲裁委员会'],
    ],
    [
      'both of two who agree',
      '全民所有制工业企业转换经营机制条例 第三十四条',
      '兼并企业与债权人经充分协商，可以订立分期偿还债务的协议。',
      ['PERMISSION 兼并企业、债权人 ? 经充分协商'],
    ],
    [
      'whose order one takes is another',
      '宁波市企业工资集体协商条例 第十三条',
      '工资集体协商指导员接受企业或者职工委托，提供咨询服务。',
      ['OBLIGATION 工资集体协商指导员'],
    ],
    [
      'an agent ends before those to whom he turns',
      '增值税法 第二十九条',
      '申报由总机构向总机构所在地的主管税务机关办理。',
      ['OBLIGATION 总机构 → 总机构所在地的主管税务机关'],
    ],
    [
      'who tells is not who acts on it',
      '浙江省房屋使用安全管理条例',
      '住房城乡建设主管部门接到物业服务企业或者居民委员会报告后，应当及时到现场调查。',
      ['OBLIGATION 住房城乡建设主管部门 ? 接到物业服务企业或者居民委员会报告后'],
    ],
    [
      'an organ by what it sees to, before a comma',
      '残疾人保障法 第六条',
      '县级以上人民政府负责残疾人工作的机构，负责协调有关部门做好残疾人事业的工作。',
      ['OBLIGATION 县级以上人民政府负责残疾人工作的机构 → 有关部门'],
    ],
    [
      'what is forbidden to be built acts not',
      '青岛市崂山风景区条例',
      '一级保护区内，禁止建设宾馆、招待所、培训中心。',
      ['PROHIBITION – ? 一级保护区内'],
    ],
    ['but who builds does', '北京市建设工程质量条例', '禁止建设单位擅自变更设计。', ['PROHIBITION 建设单位']],
    [
      'what an authority does to who fails is not his',
      '水土保持法 第四十四条',
      '被检查单位拒不停止违法行为，造成严重水土流失的，可以查封、扣押工具。',
      ['PERMISSION – ? 被检查单位拒不停止违法行为，造成严重水土流失的'],
    ],
    [
      'a thing that was handed over binds who gave it',
      '济南市城市建设档案管理规定',
      '城建档案机构应当加强管理。建设单位移交的竣工档案，应当真实、准确、完整。',
      ['OBLIGATION 城建档案机构', 'OBLIGATION 建设单位'],
    ],
  ])('%s (%s)', (...row) => {
    expectNorms(...row);
  });
});

describe('toward whom', () => {
  it.each<NormRow>([
    [
      'behind 移交给 and the like',
      '浙江省物业管理条例',
      '建设单位应当将资料移交给业主委员会。',
      ['OBLIGATION 建设单位 → 业主委员会'],
    ],
    [
      'a body by its act',
      '立法法 第一百一十二条',
      '专门委员会可以向制定机关提出书面审查意见。',
      ['PERMISSION 专门委员会 → 制定机关'],
    ],
    [
      'who is to decide first',
      '种子法 第二十三条',
      '生产确需使用的，应当经林木品种审定委员会认定。',
      ['OBLIGATION – ? 生产确需使用的 → 林木品种审定委员会'],
    ],
    [
      'not who decided on a thing',
      '种子法 第二十三条',
      '企业应当使用经林木品种审定委员会认定的品种。',
      ['OBLIGATION 企业'],
    ],
    [
      '同 before an agreement',
      '著作权法实施条例 第二十三条',
      '使用人应当同著作权人订立许可使用合同。',
      ['OBLIGATION 使用人 → 著作权人'],
    ],
    [
      'not who owns what is taught or run',
      '残疾人教育条例',
      '县级以上人民政府应当加强对残疾人教育事业的领导。',
      ['OBLIGATION 县级以上人民政府'],
    ],
    [
      'nor who takes part in what one holds',
      '浙江省国有土地上房屋征收与补偿条例 第十一条',
      '人民政府应当组织由被征收人代表和公众代表参加的听证会。',
      ['OBLIGATION 人民政府'],
    ],
    [
      'who was entrusted is one, and entrusts nobody',
      '北京市水污染防治条例',
      '污水处理单位应当与被委托单位约定双方的责任。',
      ['OBLIGATION 污水处理单位 → 被委托单位'],
    ],
    [
      'who is sent a draft to be heard',
      '泰安市制定地方性法规条例',
      '法制工作机构应当将草案修改稿发送有关机关、组织和专家征求意见。',
      ['OBLIGATION 法制工作机构 → 有关机关、有关组织、有关专家'],
    ],
    [
      'forces and works that one brings about are nobody',
      '山东省气象设施和气象探测环境保护条例 第十四条; 滨州市城镇容貌和环境卫生管理条例 第三十一条',
      '气象主管机构应当组织力量修复；主管部门应当组织建设公共厕所、环境卫生作业人员工作休息场所。',
      ['OBLIGATION 气象主管机构', 'OBLIGATION 主管部门'],
    ],
    [
      'but departments of works are',
      '杭州市城市地下管线建设管理条例 第三十二条',
      '市人民政府应当组织建设、规划等部门制定标准。',
      ['OBLIGATION 市人民政府 → 建设部门、规划部门'],
    ],
    [
      'who is named by his deed is 其 with it',
      '日照市文明行为促进条例 第二十一条',
      '县级以上人民政府应当表彰见义勇为人员，并为其提供法律援助。',
      ['OBLIGATION 县级以上人民政府 → 见义勇为人员'],
    ],
    [
      'a fund, a covenant and a trade are no persons',
      '军人保险法 第四十一条; 浙江省生活垃圾管理条例 第六条',
      '军队审计机关对军人保险基金的收支情况实施监督，推动分类要求纳入居民公约，指导科学生产经营。',
      ['OBLIGATION 军队审计机关'],
    ],
    [
      'the last of two that 或者 joins begins behind both',
      '北京市法律援助条例 第三十三条',
      '受援人有权向法律援助机构或者法律援助人员了解为其提供法律援助的情况。',
      ['RIGHT 受援人 → 法律援助机构、法律援助人员'],
    ],
    [
      'who puts forward is one, and to whom another',
      '广东省各级人民代表大会常务委员会人事任免办法 第二十一条; 企业破产法 第四十三条',
      '常务委员会应当通知提请机关；管理人应当提请人民法院终结破产程序。',
      ['OBLIGATION 常务委员会 → 提请机关', 'OBLIGATION 管理人 → 人民法院'],
    ],
    [
      'who has the power to deal with a matter is known by it',
      '食品安全法 第一百一十五条',
      '对不属于本部门职责的，应当移交有权处理的部门。有权处理的部门应当在法定期限内及时处理，不得推诿。',
      [
        'OBLIGATION – ? 对不属于本部门职责的 → 有权处理的部门',
        'OBLIGATION 有权处理的部门',
        'PROHIBITION 有权处理的部门',
      ],
    ],
    [
      'but who has a right deals himself',
      '北京市反食品浪费规定 第二十四条',
      '任何单位和个人有权劝阻、制止食品浪费行为。',
      ['RIGHT 任何单位和个人'],
    ],
    [
      'a headquarters of a government is more than it',
      '防汛条例 第二十三条',
      '县级以上地方人民政府可以宣布进入紧急防汛期，并报告上级人民政府防汛指挥部。',
      ['PERMISSION 县级以上地方人民政府 → 上级人民政府防汛指挥部'],
    ],
  ])('%s (%s)', (...row) => {
    expectNorms(...row);
  });
});
