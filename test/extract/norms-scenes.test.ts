import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** Sentences of statutes outside the seed texts: what only sets the scene of another act lays nothing on anybody. */
describe('the scene before a comma', () => {
  it.each<NormRow>([
    [
      'what befalls one is a case',
      '兵役法 第四十九条',
      '军人牺牲、病故，国家按照规定发给其遗属抚恤金。',
      ['OBLIGATION 国家 ? 军人牺牲、病故 → 遗属'],
    ],
    [
      'a lack is what another act answers',
      '企业破产法 第七条',
      '债务人不能清偿到期债务，债权人可以向人民法院提出对债务人进行重整的申请。',
      ['RIGHT 债权人 ? 债务人不能清偿到期债务 → 人民法院'],
    ],
    [
      'so is what one fails to do in time, though a task could be made of the verb',
      '行政强制法 第五十三条',
      '当事人在法定期限内不申请行政复议或者提起行政诉讼，又不履行行政决定的，行政机关可以申请人民法院强制执行。',
      [
        'PERMISSION 行政机关 ? 当事人在法定期限内不申请行政复议或者提起行政诉讼，又不履行行政决定的 → 人民法院',
      ],
    ],
    [
      'that an organ is on duty is the case in which others answer it',
      '出口管制法 第二十九条',
      '国家出口管制管理部门依法履行职责，国务院有关部门应当予以协助。',
      ['OBLIGATION 国务院有关部门 ? 国家出口管制管理部门依法履行职责 → 国家出口管制管理部门'],
    ],
    [
      'or in which nobody may resist it',
      '税收征收管理法 第五条',
      '税务机关依法执行职务，任何单位和个人不得阻挠。',
      ['PROHIBITION 任何单位和个人 ? 税务机关依法执行职务'],
    ],
    [
      'but what work it does then is a task of its own',
      '两用物项出口管制条例 第三十二条',
      '国务院商务主管部门依法对两用物项出口活动进行监督检查，有关组织和个人应当予以配合。',
      ['OBLIGATION 国务院商务主管部门', 'OBLIGATION 有关组织、有关个人'],
    ],
    [
      'by what the State acts is no act of its own',
      '外商投资法 第十四条',
      '国家根据经济和社会发展需要，鼓励外国投资者在特定行业投资。',
      ['ENCOURAGEMENT 外国投资者'],
    ],
    [
      'but what a department supports by its tasks is one',
      '劳动保障监察条例 第三条',
      '县级以上各级人民政府有关部门根据各自职责，支持、协助劳动保障行政部门的劳动保障监察工作。',
      ['OBLIGATION 县级以上各级人民政府有关部门 → 劳动保障行政部门'],
    ],
    [
      'a measure binds whom the sentence before it binds',
      '温州市物业管理条例 第四十四条',
      '申请人应当将申请材料公示，公示时间不得少于七日。',
      ['OBLIGATION 申请人', 'PROHIBITION 申请人'],
    ],
    [
      'what is laid down of what is due is laid down',
      '青岛市机动车驾驶培训管理条例 第二十五条',
      '应当收取的培训费按照国家规定核收。',
      ['OBLIGATION –'],
    ],
    [
      'what an organ is to do by the case is no announcement of penalties',
      '反间谍法 第三十六条',
      '国家安全机关对查封、扣押的财物，应当妥善保管，并按照下列情形分别处理：',
      ['OBLIGATION 国家安全机关 ? 对查封、扣押的财物'],
    ],
    [
      'to what a referral applies is a topic',
      '反有组织犯罪法 第二条',
      '境外的黑社会组织到中华人民共和国境内发展组织成员、实施犯罪，以及在境外对中华人民共和国国家或者公民犯罪，适用本法。',
      [],
    ],
    [
      'though it holds the verb of a task',
      '保险法 第三十二条',
      '保险人行使合同解除权，适用本法第十六条的规定。',
      [],
    ],
    [
      'so where a case stands between them',
      '合同编 第九百七十六条',
      '合伙人对合伙期限没有约定或者约定不明确，依据本法第五百一十条的规定仍不能确定的，视为不定期合伙。',
      [],
    ],
    [
      'and where another law is named only in that case',
      '人民陪审员法 第十五条',
      '人民法院审判前款规定的案件，法律规定由法官独任审理的，从其规定。',
      [],
    ],
    [
      'a task stays one where the law may say otherwise',
      '–',
      '民政部门负责救助工作，法律另有规定的，从其规定。',
      ['OBLIGATION 民政部门'],
    ],
    [
      'and where its rule is a further act',
      '–',
      '公安机关依法处置，并按照国家有关规定处理。',
      ['OBLIGATION 公安机关'],
    ],
    [
      'what one does right before a …的 leads up to it',
      '山东省司法鉴定条例 第十一条',
      '法人或者其他组织申请设立司法鉴定机构，有下列情形之一的，司法行政部门不予受理：',
      ['OBLIGATION 司法行政部门 ? 法人或者其他组织申请设立司法鉴定机构，有下列情形之一的'],
    ],
    [
      'in what work an organ finds something is but a setting',
      '网络安全法 第五十六条',
      '省级以上人民政府有关部门在履行网络安全监督管理职责中，发现网络存在较大安全风险的，可以约谈。',
      ['PERMISSION 省级以上人民政府有关部门 ? 发现网络存在较大安全风险的'],
    ],
    [
      'what one does right before a bare 不得 says when that holds',
      '山东省药品使用条例 第十一条',
      '用药人购进药品，不得有下列行为：',
      ['PROHIBITION 用药人 ? 购进药品'],
    ],
    [
      'so does the use of his own rights',
      '著作权法 第四条',
      '著作权人行使权利，不得违反宪法和法律。',
      ['PROHIBITION 著作权人 ? 行使权利'],
    ],
    [
      'but not a duty of his',
      '矿山安全法 第二十九条',
      '矿山企业对女职工按照国家规定实行特殊劳动保护，不得分配女职工从事矿山井下劳动。',
      ['OBLIGATION 矿山企业', 'PROHIBITION 矿山企业'],
    ],
    [
      'of what costs a power has, another bears them',
      '公司法 第一百一十八条',
      '监事会行使职权所必需的费用，由公司承担。',
      ['OBLIGATION 公司'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('a subject of its own with a verb before it', () => {
  it.each<NormRow>([
    [
      'a person by what he does bears it',
      '招标投标法 第四十八条',
      '中标人可以将中标项目的部分工作分包给他人完成。接受分包的人应当具备相应的资格条件。',
      ['PERMISSION 中标人', 'OBLIGATION 接受分包的人'],
    ],
    [
      'so does one by what befell him',
      '公司法 第一百零一条',
      '监事会不召集和主持的，连续九十日以上持有公司百分之十以上股份的股东可以自行召集和主持。',
      ['PERMISSION 股东 ? 监事会不召集和主持的'],
    ],
    [
      'a thing by its relative binds nobody before it',
      '会计法 第十二条',
      '单位可以选定其中一种货币作为记账本位币，但是编报的财务会计报告应当折算为人民币。',
      ['PERMISSION 单位', 'OBLIGATION –'],
    ],
    [
      'so in a sentence of its own',
      '校车安全管理条例 第三十二条',
      '驾驶人应当在校车停靠站点停靠。未设校车停靠站点的路段可以在公共交通站台停靠。',
      ['OBLIGATION 驾驶人', 'PERMISSION –'],
    ],
    [
      'how long a thing may last is said of nobody, and those before it go on',
      '企业投资项目核准和备案管理条例 第十条',
      '核准机关可以延长核准期限，延长的期限不得超过40个工作日。需要委托评估的，应当明确评估重点。',
      ['PERMISSION 核准机关', 'PROHIBITION –', 'OBLIGATION 核准机关 ? 需要委托评估的'],
    ],
    [
      'an act that opens with its verb is theirs',
      '海洋观测预报管理条例 第六条',
      '国务院海洋主管部门负责编制全国海洋观测网规划。编制全国海洋观测网规划应当征求有关军事机关的意见。',
      ['OBLIGATION 国务院海洋主管部门', 'OBLIGATION 国务院海洋主管部门 → 有关军事机关'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('who needs the leave of an authority', () => {
  it.each<NormRow>([
    [
      'a ban on what parties do does not bind the authority named before it',
      '气象灾害防御条例 第二十三条',
      '雷电防护装置的设计审核由气象主管机构负责。未经设计审核的，不得施工。',
      ['OBLIGATION 气象主管机构', 'PROHIBITION – ? 未经设计审核的'],
    ],
    [
      'so of a certificate that it gives',
      '计量法实施细则 第三十一条',
      '考核合格后，由计量行政部门发给证书。未取得证书的，不得开展产品质量检验工作。',
      ['OBLIGATION 计量行政部门 ? 考核合格后', 'PROHIBITION – ? 未取得证书的'],
    ],
    [
      'a ban on what the authority does is its own',
      '保守国家秘密法实施条例 第五十条',
      '主管部门应当对拟任用的人员进行保密审查。未通过保密审查的，不得任用。',
      ['OBLIGATION 主管部门', 'PROHIBITION 主管部门 ? 未通过保密审查的'],
    ],
    [
      'and that on a party who was named is his',
      '山东省实施《煤炭法》办法 第二十三条',
      '煤矿特种作业人员必须持证上岗；未取得相应资格证书的，不得上岗。',
      ['OBLIGATION 煤矿特种作业人员', 'PROHIBITION 煤矿特种作业人员 ? 未取得相应资格证书的'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('a modal word in a relative', () => {
  it.each<NormRow>([
    [
      'what is due to him is a thing, and binds nobody',
      '人民陪审员法 第三十一条',
      '人民陪审员因参加审判活动应当享受的补助，由相应政府财政予以保障。',
      ['OBLIGATION 相应政府'],
    ],
    [
      'so is what he should inherit',
      '继承编 第一千一百五十二条',
      '该继承人应当继承的遗产转给其继承人，但是遗嘱另有安排的除外。',
      [],
    ],
    [
      'of what he should pay another has the duty',
      '广东省失业保险条例 第十条',
      '职工应当缴纳的失业保险费由用人单位代扣代缴。',
      ['OBLIGATION 用人单位'],
    ],
    [
      'so of what may not be kept',
      '舟山市养犬管理条例 第十二条',
      '禁止饲养的烈性犬名录由市公安机关确定。',
      ['OBLIGATION 市公安机关'],
    ],
    [
      'it says not of what kind another act is',
      '北京市未成年人保护条例 第二十八条',
      '任何组织或者个人不得违反有关规定，限制未成年人应当享有的照顾或者优惠。',
      ['PROHIBITION 任何组织或者个人'],
    ],
    [
      'an act with an object before 的 is no relative',
      '刑事诉讼法 第二百八十二条',
      '人民检察院应当作出起诉的决定。',
      ['OBLIGATION 人民检察院'],
    ],
    [
      'nor is a phrase that 就 opens',
      '北京市户外广告设施设置管理条例 第十九条',
      '规划和自然资源主管部门应当就预留的户外广告设施位置征求城市管理部门的意见。',
      ['OBLIGATION 规划和自然资源主管部门 → 城市管理部门'],
    ],
    [
      'whom one encourages may have a relative',
      '浙江省社会救助条例 第四十三条',
      '鼓励依法设立的公益慈善类社会组织参与社会救助。',
      ['ENCOURAGEMENT 公益慈善类社会组织'],
    ],
    ['有权单独 begins no name', '著作权法 第十七条', '作品的作者有权单独行使其著作权。', ['RIGHT 作者']],
  ])('%s (%s)', expectNorms);
});

describe('不准, 不许 and 不能', () => {
  it.each<NormRow>([
    [
      '不能 that closes the words is a ban',
      '公司法 第五十八条',
      '该一人有限责任公司不能投资设立新的一人有限责任公司。',
      ['PROHIBITION 一人有限责任公司'],
    ],
    ['so before items', '人民陪审员法 第六条', '下列人员不能担任人民陪审员：', ['PROHIBITION –']],
    [
      'in a case it tells of want of power',
      '–',
      '当事人不能提供证据的，应当承担责任。',
      ['OBLIGATION 当事人 ? 不能提供证据的'],
    ],
    [
      '不许可 is a decision, and no ban',
      '集会游行示威法实施条例 第十条',
      '主管机关应当将许可或者不许可的决定书面通知其负责人。',
      ['OBLIGATION 主管机关 → 负责人'],
    ],
    [
      'so is 不准予',
      '电影产业促进法 第十七条',
      '主管部门应当作出准予或者不准予公映的决定，书面通知申请人。',
      ['OBLIGATION 主管部门 → 申请人'],
    ],
    ['不准 alone bans', '–', '未经批准不准进入。', ['PROHIBITION – ? 未经批准']],
  ])('%s (%s)', expectNorms);
});

describe('what is done to him in whose case it stands', () => {
  it.each<NormRow>([
    [
      'he does not do it',
      '法官法 第二十条',
      '法官有下列情形之一的，应当依法提请免除其法官职务：',
      ['OBLIGATION – ? 法官有下列情形之一的'],
    ],
    [
      'nor revokes he what was given him',
      '行政许可法 第六十九条',
      '被许可人以欺骗、贿赂等不正当手段取得行政许可的，应当予以撤销。',
      ['OBLIGATION – ? 被许可人以欺骗、贿赂等不正当手段取得行政许可的'],
    ],
    [
      'nor eases another’s liability',
      '侵权责任编 第一千二百四十条',
      '被侵权人对损害的发生有重大过失的，可以减轻经营者的责任。',
      ['PERMISSION – ? 被侵权人对损害的发生有重大过失的'],
    ],
    [
      'an organ revokes its own',
      '公安机关督察条例 第十四条',
      '公安机关认为停止执行职务的决定确有错误的，应当予以撤销。',
      ['OBLIGATION 公安机关 ? 认为停止执行职务的决定确有错误的'],
    ],
    [
      'who finds it acts on another',
      '北京市招标投标条例 第二十八条',
      '招标人发现评标委员会成员有前款规定情形的，应当予以更换。',
      ['OBLIGATION 招标人 ? 发现评标委员会成员有前款规定情形的'],
    ],
    [
      'his own thing he makes known himself',
      '宁波市慈善事业促进条例 第三十三条',
      '慈善组织在募集资金使用计划执行完毕后，应当将其使用情况向社会公告。',
      ['OBLIGATION 慈善组织 ? 在募集资金使用计划执行完毕后'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('how often a body meets, before who convenes it', () => {
  it.each<NormRow>([
    [
      'is no case of his act',
      '中外合资经营企业法实施条例 第三十二条',
      '董事会会议每年至少召开1次，由董事长负责召集并主持。',
      ['OBLIGATION –', 'OBLIGATION 董事长'],
    ],
    [
      'nor where 并由 joins it',
      '农村集体经济组织法 第二十七条',
      '成员大会每年至少召开一次，并由理事会召集。',
      ['OBLIGATION –', 'OBLIGATION 理事会'],
    ],
    [
      'nor is how many there are to be',
      '绍兴市物业管理条例 第十二条',
      '业主代表人数不少于筹备组人数的二分之一，由街道办事处、乡镇人民政府组织业主推荐产生。',
      ['OBLIGATION –', 'OBLIGATION 街道办事处、乡镇人民政府 → 业主'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('an act that is but the first part of a case', () => {
  it.each<NormRow>([
    [
      'a second act up to a 时 goes on with it',
      '浙江省气象条例 第三十三条',
      '县级以上人民政府编制国民经济和社会发展规划，进行产业结构调整和重大建设项目布局时，应当考虑气候可行性。',
      ['OBLIGATION 县级以上人民政府 ? 编制国民经济和社会发展规划，进行产业结构调整和重大建设项目布局时'],
    ],
    [
      'so does the list of its cases',
      '事业单位人事管理条例 第三十九条',
      '负有处分职责的人员履行职责，有下列情形之一的，应当回避：',
      ['OBLIGATION 负有处分职责的人员 ? 履行职责，有下列情形之一的'],
    ],
    [
      'another may be bound in it',
      '煤矿安全监察条例 第三十二条',
      '煤矿安全监察机构履行安全监察职责，向煤矿有关人员了解情况时，有关人员应当如实反映情况。',
      ['OBLIGATION 有关人员 ? 煤矿安全监察机构履行安全监察职责，向煤矿有关人员了解情况时'],
    ],
    [
      'standing work is a task, whatever is found at it',
      '反电信网络诈骗法 第十二条',
      '电信业务经营者建立物联网卡用户风险评估制度，评估未通过的，不得向其销售物联网卡。',
      ['OBLIGATION 电信业务经营者', 'PROHIBITION 电信业务经营者 ? 评估未通过的 → 物联网卡用户'],
    ],
  ])('%s (%s)', expectNorms);
});
