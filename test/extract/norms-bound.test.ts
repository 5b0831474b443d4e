import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('words that stand beside others', () => {
  it.each<NormRow>([
    [
      '学校 | 对 is no 校对',
      '浙江省实施《体育法》办法 第二十三条',
      '学校对体育教师的待遇应当与其他学科教师同等对待。',
      ['OBLIGATION 学校 ? 对体育教师的待遇'],
    ],
    ['who reads proofs is', '–', '校对人员应当核对文稿。', ['OBLIGATION 校对人员']],
    [
      '对 | 外商投资, not 对外 | 商',
      '广州知识城条例',
      '国家对外商投资实行准入前国民待遇。',
      ['OBLIGATION 国家'],
    ],
    [
      '在 | 编制 is no 在编',
      '–',
      '城乡规划主管部门在编制城乡规划时，应当征求公众意见。',
      ['OBLIGATION 城乡规划主管部门 ? 在编制城乡规划时 → 公众'],
    ],
    ['staff on the list are 在编', '–', '在编人员应当遵守规定。', ['OBLIGATION 在编人员']],
    [
      'a count behind a body ends its name',
      '舟山市制定地方性法规条例 第二十九条',
      '常务委员会会议第二次审议时，可以听取汇报。',
      ['PERMISSION 常务委员会会议 ? 第二次审议时'],
    ],
    [
      '科学 of 科学技术 is no adverb',
      '–',
      '县级以上人民政府科学技术行政部门应当制定工作计划。',
      ['OBLIGATION 县级以上人民政府科学技术行政部门'],
    ],
    [
      '与 | 会展 is no 与会',
      '潍坊市会展业促进条例 第三十二条',
      '协会应当加强自律，与会展场馆单位建立合作关系。',
      ['OBLIGATION 协会 → 会展场馆单位'],
    ],
    [
      '组织 is what an autonomous county does',
      '景宁畲族自治县自治条例',
      '自治县组织和开展爱国卫生运动。',
      ['OBLIGATION 自治县'],
    ],
    [
      'places that act are bearers',
      '–',
      '设区的市、县（市、区）应当合理配置执法队伍力量。',
      ['OBLIGATION 设区的市、县（市、区）'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('verbs and names beside each other', () => {
  it.each<NormRow>([
    [
      'a 的 that closes the case makes no relative of its verb',
      '宁波市学前教育促进条例 第十四条',
      '学前教育机构终止的，应当依法进行清算。',
      ['OBLIGATION 学前教育机构 ? 终止的'],
    ],
    [
      'nor one before 时候',
      '衢州市制定地方性法规条例',
      '专门委员会审议的时候，可以邀请提案人列席会议。',
      ['PERMISSION 专门委员会 ? 审议的时候'],
    ],
    [
      'a verb before 的 and a body is its relative',
      '–',
      '主管部门指定的机构应当出具报告。',
      ['OBLIGATION 主管部门指定的机构'],
    ],
    [
      'whom an organ names does not bear its task',
      '疫苗管理法',
      '县级以上地方人民政府卫生健康主管部门指定符合条件的医疗机构承担预防接种工作。',
      ['OBLIGATION 县级以上地方人民政府卫生健康主管部门'],
    ],
    [
      'what an organ sets up does not either',
      '香港特别行政区维护国家安全法 第十八条',
      '律政司设立专门的国家安全犯罪案件检控部门，负责检控工作。',
      ['OBLIGATION 律政司'],
    ],
    ['a business that begins with whoever is a thing', '–', '政府采购限额标准应当公布。', ['OBLIGATION –']],
    [
      'its authority is an actor',
      '–',
      '政府采购监督管理部门应当加强监督检查。',
      ['OBLIGATION 政府采购监督管理部门'],
    ],
    [
      'in a run a verb and its object are a further act',
      '浙江省民营企业发展促进条例 第二十八条',
      '县级以上人民政府应当建立协调机制，统筹协调破产程序中的企业注销、资产处置等问题。',
      ['OBLIGATION 县级以上人民政府'],
    ],
    [
      'so too two verbs of leading',
      '浙江省见义勇为人员奖励和保障条例 第四条',
      '公安机关负责日常管理，协调、组织有关部门做好保障工作。',
      ['OBLIGATION 公安机关 → 有关部门'],
    ],
    [
      'a preposition behind an adverb opens no name',
      '突发事件应对法 第四十六条',
      '县级以上地方人民政府应当建立储备，依法与有条件的企业签订协议。',
      ['OBLIGATION 县级以上地方人民政府 → 企业'],
    ],
    [
      'but for the relative of one',
      '海洋环境保护法',
      '直接向海洋排放污染物的单位和个人，必须按照国家规定缴纳排污费。',
      ['OBLIGATION 直接向海洋排放污染物的单位、直接向海洋排放污染物的个人'],
    ],
    [
      'a team acts',
      '浙江省石油天然气管道建设和保护条例 第二十三条',
      '管道巡线队伍发现隐患的，应当及时处理。',
      ['OBLIGATION 管道巡线队伍 ? 发现隐患的'],
    ],
    [
      'building it is none of its acts',
      '山东省禁毒条例 第四十七条',
      '禁毒队伍建设应当纳入规划。',
      ['OBLIGATION –'],
    ],
    [
      'what an act made is a thing, though no modal word follows',
      '中国人民解放军文职人员条例 第四十七条',
      '文职人员与用人单位发生的人事争议，按照国家有关规定处理。',
      [],
    ],
    [
      'what a body did merges into its case before an agent',
      '北京市农村股份合作企业暂行条例 第四十七条',
      '企业合并或者分立，应当由理事会提出方案。',
      ['OBLIGATION 理事会 ? 企业合并或者分立'],
    ],
    [
      'whom an agent names acts, though an adverb stands in the relative',
      '宁波市城市排水和再生水利用条例 第二十八条',
      '维护责任，由排水主管部门依法确定的维护运营单位承担。',
      ['OBLIGATION 维护运营单位 ? 维护责任'],
    ],
    [
      'an agent of a relative acts in it alone',
      '宁波市菜市场管理条例 第五条',
      '市人民政府应当建立由水利、财政等部门共同参与的联席会议制度。',
      ['OBLIGATION 市人民政府'],
    ],
    [
      'so too behind a modal word and its object',
      '山东省人口与计划生育条例 第四十三条',
      '金融机构收到社会抚养费，应当向当事人出具由省人民政府财政部门统一印制的收据。',
      ['OBLIGATION 金融机构 ? 收到社会抚养费 → 当事人'],
    ],
    [
      'verbs in a list behind an adverb are one act',
      '校车安全管理条例 第五条',
      '县级以上地方人民政府负总责，统一领导、组织、协调有关部门履行职责。',
      ['OBLIGATION 组织 ? 县级以上地方人民政府负总责'],
    ],
    [
      'an inspector in a list of inspectors is none',
      '–',
      '检验、检测机构应当出具报告。',
      ['OBLIGATION 检验、检测机构'],
    ],
    [
      'an agent stands behind the time of his act',
      '村民委员会组织法',
      '村民名单应当在选举日的二十日前由村民选举委员会公布。',
      ['OBLIGATION 村民选举委员会'],
    ],
    [
      'and not where a relative holds him',
      '–',
      '业主应当在规定期限内向由街道办事处组建的筹备组提交材料。',
      ['OBLIGATION 业主 → 筹备组'],
    ],
    [
      'who is about to act acts',
      '基金会管理条例',
      '基金会拟设立分支机构的，应当向原登记管理机关提出申请。',
      ['OBLIGATION 基金会 ? 拟设立分支机构的 → 原登记管理机关'],
    ],
    ['who is about to be named is somebody', '–', '拟任命人员应当参加考试。', ['OBLIGATION 拟任命人员']],
    [
      'whom one leads does not act for himself',
      '劳动保险条例 第二十九条',
      '总工会统筹劳动保险事业，督导所属各地方工会组织执行。',
      ['OBLIGATION 总工会'],
    ],
    [
      'whoever suffers a banned act does not bear the ban',
      '–',
      '禁止违反法定程序对企业经营者个人财产实施查封。',
      ['PROHIBITION –'],
    ],
    [
      'but anybody who is named does',
      '–',
      '禁止任何单位和个人违反规定占用绿地。',
      ['PROHIBITION 任何单位和个人'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('whose the act is that follows a case or a thing', () => {
  it.each<NormRow>([
    [
      'whose name or seat changes must tell',
      '邮政法 第三十二条',
      '机关、企业事业单位应当为邮政企业提供便利。单位用户地址变更的，应当及时通知邮政企业。',
      ['OBLIGATION 机关、企业事业单位 → 邮政企业', 'OBLIGATION 单位用户 ? 单位用户地址变更的 → 邮政企业'],
    ],
    [
      'of a body whose officer changes it is the body',
      '保安服务管理条例',
      '保安服务公司的法定代表人变更的，应当经原审批公安机关审核。',
      ['OBLIGATION 保安服务公司 ? 保安服务公司的法定代表人变更的 → 原审批公安机关'],
    ],
    [
      'what is given to him in whose case it is, is the act of those before',
      '–',
      '公安机关可以扣留机动车。当事人提供相应的合法证明的，应当及时退还机动车。',
      ['PERMISSION 公安机关', 'OBLIGATION 公安机关 ? 当事人提供相应的合法证明的'],
    ],
    [
      'and of nobody where nobody stands before',
      '–',
      '被征收人选择货币补偿的，应当给予补偿。',
      ['OBLIGATION – ? 被征收人选择货币补偿的'],
    ],
    [
      'a body pays itself',
      '–',
      '用人单位解除劳动合同的，应当给予补偿。',
      ['OBLIGATION 用人单位 ? 解除劳动合同的'],
    ],
    [
      'who only asks does not bear it',
      '–',
      '主管部门要求的，应当提供有关资料。',
      ['OBLIGATION – ? 主管部门要求的 → 主管部门'],
    ],
    [
      'who is unable acts himself',
      '–',
      '代表不能出席会议的，应当书面请假。',
      ['OBLIGATION 代表 ? 不能出席会议的'],
    ],
    [
      'but what is banned is banned to another',
      '–',
      '承印人应当验证。委托人不能提供证明文件的，不得承印。',
      ['OBLIGATION 承印人', 'PROHIBITION 承印人 ? 委托人不能提供证明文件的'],
    ],
    [
      'what an act yields is a thing',
      '广州市幼儿园条例 第四十五条',
      '幼儿园应当委托检测。检测报告应当在显著位置公布。',
      ['OBLIGATION 幼儿园', 'OBLIGATION –'],
    ],
    [
      'what is done to it is still the act (人民警察)',
      '–',
      '人民警察应当依法检查。检查公民住所应当出示证明文件。',
      ['OBLIGATION 人民警察', 'OBLIGATION 人民警察'],
    ],
    [
      'expenses of one are no task of his',
      '浙江省工会劳动法律监督条例',
      '工会劳动法律监督委员会实施监督职责所需经费依法纳入本级工会预算。',
      ['OBLIGATION –'],
    ],
    [
      'who died acts no more',
      '医疗纠纷预防和处理条例 第二十三条',
      '患者死亡的，还应当告知其近亲属有关尸检的规定。',
      ['OBLIGATION – ? 患者死亡的 → 近亲属'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('recipients in the words of the act alone', () => {
  it.each<NormRow>([
    [
      '人力资源 holds no doer of the verb before it',
      '青岛市职业教育条例 第五十条',
      '各行业主管部门应当配合人力资源社会保障部门做好统计工作。',
      ['OBLIGATION 各行业主管部门 → 人力资源社会保障部门'],
    ],
    [
      'those of another case are none',
      '山东省专利条例 第十九条',
      '被请求人在处理过程中，向国家知识产权局请求宣告专利权无效的，可以请求专利行政部门中止处理。',
      ['RIGHT 被请求人 ? 向国家知识产权局请求宣告专利权无效的 → 专利行政部门'],
    ],
    [
      'nor those of a rule',
      '浙江省测绘地理信息条例 第三十三条',
      '县级以上人民政府应当根据国家有关鼓励、支持企业创新发展的规定，制定激励措施。',
      ['OBLIGATION 县级以上人民政府'],
    ],
    [
      'nor those before whom a time is counted',
      '–',
      '制定机关应当自书面告知备案审查工作机构之日起三十日内修改。',
      ['OBLIGATION 制定机关'],
    ],
    [
      'papers that another handed in ask nothing of anybody',
      '个人所得税法实施条例 第三十一条',
      '扣缴义务人未将税款解缴入库的，税务机关应当凭纳税人提供的有关资料办理退税。',
      ['OBLIGATION 税务机关 ? 扣缴义务人未将税款解缴入库的'],
    ],
    [
      'with whom stands before a modal word',
      '噪声污染防治法 第四十九条',
      '生态环境主管部门会同公安机关根据声环境保护的需要，可以划定路段。',
      ['PERMISSION 生态环境主管部门 → 公安机关'],
    ],
    [
      'a consent behind an examination',
      '彩票管理条例 第十条',
      '彩票发行机构应当经国务院民政部门审核同意，向国务院财政部门提出申请。',
      ['OBLIGATION 彩票发行机构 → 国务院民政部门、国务院财政部门'],
    ],
    [
      'a consent that describes a thing asks nobody',
      '–',
      '取水单位应当执行经水行政主管部门批准的计划。',
      ['OBLIGATION 取水单位'],
    ],
    [
      '其 means the whole list',
      '领事保护与协助条例 第八条',
      '中国公民、法人、非法人组织向驻外外交机构求助的，驻外外交机构应当向其提供建议。',
      [
        'OBLIGATION 驻外外交机构 ? 中国公民、法人、非法人组织向驻外外交机构求助的 → 中国公民、法人、非法人组织',
      ],
    ],
    [
      'and not a half of the bearer',
      '监察官法 第四十七条',
      '监察对象及其他有关人员也有权要求其回避。',
      ['RIGHT 监察对象、其他有关人员'],
    ],
    [
      '相关 goes to each who is somebody by a thing',
      '山东省通信基础设施建设与保护条例 第十五条',
      '建设单位应当与相关所有人、管理人或者使用人协商。',
      ['OBLIGATION 建设单位 → 相关所有人、相关管理人、相关使用人'],
    ],
    [
      'graduates are no part of their school',
      '北京市生态涵养区生态保护和绿色发展条例 第四十五条',
      '鼓励高等院校毕业生到生态涵养区就业。',
      ['ENCOURAGEMENT 高等院校毕业生'],
    ],
    ['society is nobody', '–', '主管部门应当向社会公布具备资格的企业名单。', ['OBLIGATION 主管部门']],
    [
      "one's own body before its affairs is none",
      '总会计师条例',
      '总会计师应当组织本单位的成本管理工作。',
      ['OBLIGATION 总会计师'],
    ],
    [
      'who does what the verb says is somebody',
      '畜牧法 第三十九条',
      '兽医主管部门应当将意见书面告知兴办者。',
      ['OBLIGATION 兽医主管部门 → 兴办者'],
    ],
    [
      'of two who meet the first is meant',
      '残疾人就业条例 第二十四条',
      '残疾人职工与用人单位发生争议的，当地法律援助机构应当依法为其提供法律援助。',
      ['OBLIGATION 当地法律援助机构 ? 残疾人职工与用人单位发生争议的 → 残疾人职工'],
    ],
    [
      'a petitioner is somebody',
      '浙江省信访条例 第二十三条',
      '国家机关应当将办理结果书面答复信访人。',
      ['OBLIGATION 国家机关 → 信访人'],
    ],
    [
      'an insurer of society is a body',
      '社会保险经办条例',
      '用人单位应当向社会保险经办机构提供诊断证明。',
      ['OBLIGATION 用人单位 → 社会保险经办机构'],
    ],
  ])('%s (%s)', expectNorms);
});
