import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** Sentences of statutes outside the seed texts: toward whom or with whom an act is done. */
describe('recipients', () => {
  it.each<NormRow>([
    [
      'to whom a matter is put for decision',
      '浙江省预算审查监督条例 第二十八条',
      '各级人民政府应当将预算调整方案提请本级人民代表大会常务委员会审查和批准。',
      ['OBLIGATION 各级人民政府 → 本级人民代表大会常务委员会'],
    ],
    [
      'whom one asks to act, whatever he is asked to do',
      '水下文物保护管理条例 第十三条',
      '建设单位应当事先报请国务院文物主管部门组织进行考古调查、勘探。',
      ['OBLIGATION 建设单位 → 国务院文物主管部门'],
    ],
    [
      'with whom whoever is to do it agrees',
      '融资担保公司监督管理条例 第十九条',
      '融资担保费率由融资担保公司与被担保人协商确定。',
      ['OBLIGATION 融资担保公司 → 被担保人'],
    ],
    [
      'with whom whoever is encouraged is to work',
      '种子法 第六十七条',
      '国家鼓励科研院所及高等院校与种子企业开展育种科技人员交流。',
      ['ENCOURAGEMENT 科研院所、高等院校 → 种子企业'],
    ],
    [
      'but of two who are encouraged alike neither',
      '–',
      '鼓励企业和高等学校合作。',
      ['ENCOURAGEMENT 企业、高等学校'],
    ],
    [
      'but two who do it together agree on nothing',
      '浙江省房屋使用安全管理条例 第六条',
      '房屋所有权人与房屋使用人按照约定承担房屋使用安全责任。',
      ['OBLIGATION 房屋所有权人'],
    ],
    [
      'an organ that a government has for a task, and who is named with it',
      '石油天然气管道保护法 第四十八条',
      '建设单位应当通知本级人民政府主管管道保护工作的部门和管道企业。',
      ['OBLIGATION 建设单位 → 本级人民政府主管管道保护工作的部门、管道企业'],
    ],
    [
      'but a report that is asked for names nobody',
      '温州市制定地方性法规条例 第四十三条',
      '报请批准时应当提交地方性法规文本及其说明。',
      ['OBLIGATION – ? 报请批准时'],
    ],
    [
      'on whose demand it is answered',
      '艾滋病防治条例 第三十九条',
      '疾病预防控制机构进行艾滋病流行病学调查时，被调查单位应当如实提供有关情况。',
      ['OBLIGATION 被调查单位 ? 疾病预防控制机构进行艾滋病流行病学调查时 → 疾病预防控制机构'],
    ],
    [
      'but support that is granted answers no demand',
      '归侨侨眷权益保护法实施办法 第十三条',
      '归侨、侨眷在国内兴办公益事业，各级人民政府及其有关部门应当给予支持。',
      ['OBLIGATION 各级人民政府、有关部门 ? 归侨、侨眷在国内兴办公益事业'],
    ],
    [
      'with whom ties are kept',
      '全国人民代表大会和地方各级人民代表大会代表法 第十一条',
      '人民代表大会主席团应当密切同代表的联系。',
      ['OBLIGATION 人民代表大会主席团 → 代表'],
    ],
    [
      'what a plan demands is nobody',
      '广州市幼儿园条例 第十二条',
      '新建的居住区应当按照规划要求配套建设公办幼儿园。',
      ['OBLIGATION –'],
    ],
    [
      'of whom something may be demanded by what the case is',
      '外国人入境出境管理条例 第七条',
      '签证机关可以根据具体情况要求外国人提交其他申请材料。',
      ['PERMISSION 签证机关 → 外国人'],
    ],
    [
      'with what building another is designed is nobody',
      '淄博市房地产开发经营管理条例 第二十四条',
      '房地产开发项目的基础设施和公共服务设施应当与主体建筑同步设计、同步建设、同步交付使用。',
      ['OBLIGATION –'],
    ],
    [
      'with whom a thing is done, right behind the modal word',
      '邮政法实施细则 第五十条',
      '海关、检疫部门需要封存时，应当同邮政企业或者分支机构履行交接手续，并负责保管。',
      ['OBLIGATION 海关、检疫部门 ? 需要封存时 → 邮政企业、分支机构'],
    ],
    [
      'from whom another is kept apart is no recipient',
      '北京市未成年人保护条例 第六十二条',
      '对羁押或者服刑的未成年人，应当同羁押或者服刑的成年人分押、分管。',
      ['OBLIGATION – ? 对羁押或者服刑的未成年人'],
    ],
    [
      'whose opinion on something is heard',
      '北京市邮政通信条例 第十一条',
      '城市规划管理部门应当听取邮政通信主管部门对配套建设邮政设施的意见。',
      ['OBLIGATION 城市规划管理部门 → 邮政通信主管部门'],
    ],
    [
      'he who was named (其), a body of any kind',
      '青岛市物业管理条例 第四十三条',
      '业主委员会未按照规定移交有关文件的，街道办事处应当督促其移交。',
      ['OBLIGATION 街道办事处 ? 业主委员会未按照规定移交有关文件的 → 业主委员会'],
    ],
    [
      'persons by what they are to a country or to others',
      '山东省归侨侨眷权益保护条例 第三十条',
      '归侨、侨眷确有经济困难的，法律援助机构应当依法为其提供法律援助。',
      ['OBLIGATION 法律援助机构 ? 归侨、侨眷确有经济困难的 → 归侨、侨眷'],
    ],
    [
      'but nobody named in what he is helped to do',
      '杭州市精神卫生条例 第三十五条',
      '监护人应当协助其接受定期门诊和社区随访。',
      ['OBLIGATION 监护人'],
    ],
    [
      'those who belong to others are no part of them',
      '山东省学生体质健康促进条例 第二十三条',
      '学校应当告知学生父母或者其他监护人。',
      ['OBLIGATION 学校 → 学生父母、其他监护人'],
    ],
    [
      'to whom a paper is handed',
      '引渡法 第二十八条',
      '最高人民法院应当将裁定书送交外交部，并同时送达被请求引渡人。',
      ['OBLIGATION 最高人民法院 → 外交部、被请求引渡人'],
    ],
    [
      'but nobody of what is handed in',
      '防治船舶污染海洋环境管理条例（改）',
      '不得拒绝接收船舶送交的生活污水。',
      ['PROHIBITION –'],
    ],
    [
      'a verb behind 与 belongs to the name or its relative',
      '农药管理条例 第六十五条（改）',
      '施工单位应当与登记试验单位签订合同。',
      ['OBLIGATION 施工单位 → 登记试验单位'],
    ],
    [
      'not those whose conduct is watched',
      '反垄断法 第四十五条',
      '反垄断执法机构应当对经营者履行承诺的情况进行监督。',
      ['OBLIGATION 反垄断执法机构'],
    ],
    [
      'however it is told',
      '税收征收管理法 第十条',
      '各级税务机关应当对其工作人员执行法律、行政法规和廉洁自律准则的情况进行监督检查。',
      ['OBLIGATION 各级税务机关'],
    ],
    [
      'but those who are themselves watched',
      '税收征收管理法 第十条（改）',
      '各级税务机关应当对其工作人员进行监督检查。',
      ['OBLIGATION 各级税务机关 → 工作人员'],
    ],
    [
      'a thing that is brought among the people is nobody',
      '浙江省中医药条例 第三十五条',
      '县级以上人民政府应当推动中医药文化和知识进社区、进学校、进家庭。',
      ['OBLIGATION 县级以上人民政府'],
    ],
    [
      'but not he by whose own something is measured',
      '北京市实施《红十字会法》办法 第九条',
      '红十字会兴办的与其宗旨相符的社会福利事业，享受减税、免税待遇。',
      ['RIGHT –'],
    ],
    [
      'both to whom one reports and to whom one may report directly',
      '水下文物保护管理条例 第十条',
      '发现水下文物的，应当及时报告就近的地方人民政府文物主管部门或者直接报告国务院文物主管部门。',
      ['OBLIGATION – ? 发现水下文物的 → 就近的地方人民政府文物主管部门、国务院文物主管部门'],
    ],
    [
      'but the work for which people are provided is nobody',
      '消防法 第四十三条',
      '县级以上地方人民政府应当为火灾扑救和应急救援工作提供人员、装备等保障。',
      ['OBLIGATION 县级以上地方人民政府'],
    ],
    [
      'to whom a thing goes up, though nothing is said of what he does with it',
      '水下文物保护管理条例 第十条',
      '接到报告的地方人民政府文物主管部门应当逐级报至国务院文物主管部门。国务院文物主管部门应当及时提出处理意见并报国务院。',
      ['OBLIGATION 地方人民政府文物主管部门 → 国务院文物主管部门', 'OBLIGATION 国务院文物主管部门 → 国务院'],
    ],
    [
      'whose consent a thing needs',
      '山东省种子条例 第二十四条',
      '具有植物新品种权的品种，还应当经过品种权人书面同意。',
      ['OBLIGATION – → 品种权人'],
    ],
    [
      'but not whom he has to go through',
      '济南市优化营商环境条例',
      '重大执法决定应当经过法制审核。',
      ['OBLIGATION –'],
    ],
    [
      'the endorser before one, by whom the next is told',
      '票据法 第六十六条',
      '持票人应当将被拒绝事由书面通知其前手；其前手应当自收到通知之日起三日内书面通知其再前手。',
      ['OBLIGATION 持票人 → 前手', 'OBLIGATION 前手 → 再前手'],
    ],
    [
      'a court to which a case goes back is told to do nothing of its own',
      '引渡法 第二十六条',
      '裁定不符合本法规定的，可以裁定撤销，发回原审人民法院重新审查，也可以直接作出变更的裁定。',
      ['PERMISSION – ? 裁定不符合本法规定的'],
    ],
    [
      'to take revenge (报复) is no report',
      '北京市审计条例 第三十二条',
      '任何组织和个人不得威胁、打击报复审计人员。',
      ['PROHIBITION 任何组织和个人'],
    ],
    [
      'what is said of the report is no part of the name',
      '宁波市城市房屋使用安全管理条例 第三十六条',
      '鉴定单位应当将鉴定报告同时报送市住房和城乡建设行政主管部门。',
      ['OBLIGATION 鉴定单位 → 市住房和城乡建设行政主管部门'],
    ],
    [
      'with whom one is to work',
      '汕头经济特区消防条例 第三十二条',
      '消防救援机构应当加强与有关行政管理部门的信息沟通。',
      ['OBLIGATION 消防救援机构 → 有关行政管理部门'],
    ],
    [
      'but not with a place',
      '广州市社会急救医疗管理条例 第六条',
      '本市应当加强与香港、澳门以及周边城市社会急救医疗的交流和合作。',
      ['OBLIGATION 本市'],
    ],
    [
      'how he keeps to the rules is checked of himself',
      '审计法 第五十二条',
      '审计机关应当对被审计单位整改情况进行跟踪检查。',
      ['OBLIGATION 审计机关 → 被审计单位'],
    ],
    [
      'an activity of his is not he',
      '税收征收管理法 第十条',
      '上级税务机关应当对下级税务机关的执法活动依法进行监督。',
      ['OBLIGATION 上级税务机关'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('kinds of 可以', () => {
  it.each<NormRow>([
    [
      'a claim by word of mouth is one',
      '民事诉讼法 第一百二十三条',
      '书写起诉状确有困难的，可以口头起诉。',
      ['RIGHT – ? 书写起诉状确有困难的'],
    ],
    [
      'a voice in the matter of another is none',
      '浙江省企业民主管理条例 第二十三条',
      '职工代表大会代表可以就厂务公开的具体事项提出意见和建议。',
      ['PERMISSION 职工代表大会代表'],
    ],
    [
      'it stands apart from the right before it',
      '合理化建议和技术改进奖励条例 第十九条',
      '工会有权监督本条例的执行情况，可以对奖励等问题向有关部门提出质询。',
      ['RIGHT 工会', 'PERMISSION 工会 → 有关部门'],
    ],
    [
      'to object is a claim',
      '浙江省招标投标条例',
      '公示期间，投标人及其他利害关系人可以向招标人提出异议。',
      ['RIGHT 投标人、其他利害关系人 ? 公示期间 → 招标人'],
    ],
    [
      'with whom a thing is done in time',
      '山东省劳动合同条例 第十七条; 浙江省未成年人保护条例 第二十条',
      '用人单位应当自劳动合同期满之日起一个月内与劳动者续订劳动合同。学校应当及时与其父母取得联系。',
      ['OBLIGATION 用人单位 → 劳动者', 'OBLIGATION 学校 → 父母'],
    ],
    [
      'but within a country is no time',
      '畜禽遗传资源进出境和对外合作研究利用审批办法 第八条',
      '在境内与境外机构合作研究利用畜禽遗传资源的单位，应当登记。',
      ['OBLIGATION 单位'],
    ],
    [
      'to whom a thing is sent to be filed or reviewed',
      '烈士褒扬条例 第九条; 立法法 第七十五条',
      '省人民政府应当送国务院退役军人事务部门备案。起草单位应当将草案送国务院法制机构进行审查。',
      ['OBLIGATION 省人民政府 → 国务院退役军人事务部门', 'OBLIGATION 起草单位 → 国务院法制机构'],
    ],
  ])('%s (%s)', expectNorms);
});
