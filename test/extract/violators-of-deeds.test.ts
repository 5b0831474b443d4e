import { describe, expect, it } from 'vitest';
import { violatorsOf } from '../support/statute.ts';

/** A rule of drafting, a sentence with its source, and the violators; none for what only looks like one. */
type Row = readonly [rule: string, sentence: string, violators: readonly string[]];

const OBJECTS: readonly Row[] = [
  [
    'but for whose mine it is that is built (煤矿安全监察条例 35)',
    '煤矿建设工程安全设施设计未经煤矿安全监察机构审查同意，擅自施工的，由煤矿安全监察机构责令停止施工。',
    [],
  ],
  [
    'but for the name that it bears, in the duty before (北京市实施《国家通用语言文字法》若干规定 13)',
    '企业名称、商品名称以及广告应当以国家通用语言文字为基本用语用字。违反规定的，由本市工商行政部门依据有关法律、法规进行处理。',
    [],
  ],
  [
    'in a list that a verb opens (广播电视管理条例 52)',
    '违反本条例规定，危害广播电台、电视台安全播出的，由广播电视行政部门责令停止违法活动。',
    [],
  ],
  [
    'or of whose signs it tells (北京市轨道交通运营安全条例 58)',
    '影响安全标志和乘客导向标识的识别，挤占疏散通道的，由市交通行政主管部门责令限期改正。',
    [],
  ],
  [
    'not in a list whose verbs tell what they do (出版管理条例 65)',
    '印刷或者复制单位未履行法定手续的，由出版行政主管部门责令改正。',
    ['印刷或者复制单位'],
  ],
  [
    'behind 或者, where it is left undone for him (浙江省职工基本养老保险条例 50)',
    '用人单位未按规定办理登记手续，或者未按规定申报应缴纳的基本养老保险费数额、代扣代缴职工应缴纳的基本养老保险费的，由劳动保障行政部门责令限期改正。',
    ['用人单位'],
  ],
  [
    'not who lacks years behind 或者',
    '学校未报告，或者未成年人的父母拒绝接受家庭教育指导的，责令改正。',
    ['学校', '未成年人的父母'],
  ],
  [
    'in the name of his licence (旅行社条例 47)',
    '受让或者租借旅行社业务经营许可证的，由旅游行政管理部门责令停止非法经营。',
    [],
  ],
  [
    'behind another deed (山东省气象设施和气象探测环境保护条例 26)',
    '非法占用气象专用频率、干扰依法设立的气象无线电台（站）的，依照无线电管理相关法律法规的规定处罚。',
    [],
  ],
  [
    'not who is set up by law himself (刑法 126)',
    '依法被指定的枪支制造企业，违反枪支管理规定的，对单位判处罚金。',
    ['枪支制造企业'],
  ],
  [
    'in whose way somebody stands beside a deed that is named (禁止传销条例 28)',
    '有本条例第一条规定的行为或者拒绝、阻碍工商行政管理部门的执法人员依法查处传销行为的，由公安机关处罚款。',
    [],
  ],
  [
    'within whose walls it is done (北京市节水条例 64)',
    '住宅小区、单位内部的景观用水使用地下水、自来水的，由水务部门责令限期改正。',
    [],
  ],
  [
    'whom somebody incites (刑法 373)',
    '煽动军人逃离部队或者明知是逃离部队的军人而雇用，情节严重的，处三年以下有期徒刑、拘役或者管制。',
    [],
  ],
];

const NAMED: readonly Row[] = [
  [
    'behind the leave that he lacks (青岛市河道管理条例 48)',
    '违反本条例第十九条规定，未经河道主管机关审查同意，建设单位变更建设项目的性质、用途、规模、地点等事项的，由河道主管机关责令改正。',
    ['建设单位'],
  ],
  [
    'not whose leave a deed lacks',
    '未经河道主管机关审查同意，擅自变更建设项目的规模的，由河道主管机关责令改正。',
    [],
  ],
  [
    'in one of many items, where he acts in a setting (票据法 102)',
    '有下列票据欺诈行为之一的，依法追究刑事责任：\n（一）伪造、变造票据的；\n（二）故意使用伪造、变造的票据的；\n（三）汇票、本票的出票人在出票时作虚假记载，骗取财物的。',
    ['汇票、本票的出票人'],
  ],
  [
    'not where an item is but done in a place',
    '有下列行为之一的，处一百元罚款：\n（一）在车站内吸烟的；\n（二）损坏设施的；\n（三）向境外组织提供资料的。',
    [],
  ],
  [
    'by software that he offers (网络安全法 68)',
    '电子信息发送服务提供者、应用软件下载服务提供者，不履行安全管理义务的，依照前款规定处罚。',
    ['电子信息发送服务提供者', '应用软件下载服务提供者'],
  ],
  [
    'by the blood that it takes and gives (传染病防治法 70)',
    '采供血机构未按照规定报告传染病疫情的，由县级以上人民政府卫生行政部门责令改正，给予警告。',
    ['采供血机构'],
  ],
  [
    'without the list of conduct (幼儿园管理条例 28)',
    '具有下列情形之一的单位或者个人，由教育行政部门给予警告：\n（一）体罚幼儿的；\n（二）侵占幼儿园园舍的。',
    ['单位', '个人'],
  ],
  [
    'nor what it breaks beside that (杭州市水上交通事故处理条例 33)',
    '违反本条例有下列行为之一的单位和个人，由海事管理机构处以一百元以上五百元以下的罚款：\n（一）未报告的；\n（二）未救助的。',
    ['单位', '个人'],
  ],
  [
    'with what it breaks, where that is all (实验动物管理条例 29)',
    '对违反本条例规定的单位，由管理实验动物工作的部门给予警告。',
    ['违反本条例规定的单位'],
  ],
  [
    'not by where those live whom he serves (流动人口计划生育工作条例 21)',
    '流动人口现居住地的乡（镇）人民政府或者街道办事处未查验婚育证明的，由上级人民政府责令改正。',
    ['流动人口现居住地的乡（镇）人民政府', '街道办事处'],
  ],
  [
    'by the affairs that he runs, of which a shorter name is but the beginning (公共机构节能条例 42)',
    '管理机关事务工作的机构的工作人员在公共机构节能监督管理中滥用职权的，依法给予处分。',
    ['管理机关事务工作的机构的工作人员'],
  ],
  [
    'by the plant that he runs (广东省环境保护条例 70)',
    '自动监控设施的管理运营单位弄虚作假的，由生态环境主管部门责令限期改正。',
    ['自动监控设施的管理运营单位'],
  ],
  [
    'before a contribution that is not made (市场主体登记管理条例 45)',
    '实行注册资本实缴登记制的市场主体的发起人、股东虚假出资，未交付作为出资的货币的，由登记机关责令改正。',
    ['市场主体的发起人', '市场主体的股东'],
  ],
  [
    'with the trade of the body, where both ply it (济宁市水环境保护条例 71)',
    '排水单位和个人未将污水排入设施的，由排水主管部门责令改正。',
    ['排水单位', '排水个人'],
  ],
  [
    'without the work of a body that has a thing of its own for it (城乡规划法 66)',
    '建设单位或者个人未拆除临时建筑的，由城乡规划主管部门责令限期拆除。',
    ['建设单位', '个人'],
  ],
];

describe('whose deed it is', () => {
  it.each(OBJECTS)('not his who is but named: %s', (_rule, sentence, violators) => {
    expect(violatorsOf(sentence)).toEqual(violators);
  });

  it.each(NAMED)('by his name: %s', (_rule, sentence, violators) => {
    expect(violatorsOf(sentence)).toEqual(violators);
  });
});
