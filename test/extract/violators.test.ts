import { describe, expect, it } from 'vitest';
import { penaltiesOf } from '../support/statute.ts';

function violatorsOf(breach: string): string[] {
  const [rule] = penaltiesOf(`第二条 ${breach}`).value;
  return (rule?.violators ?? []).map(({ name }) => name);
}

/** A rule of drafting, a sentence with its source, and the violators; none for what only looks like one. */
type Row = readonly [rule: string, sentence: string, violators: readonly string[]];

const LISTS: readonly Row[] = [
  [
    'a comma cuts a list (北京市未成年人保护条例 62)',
    '未成年人的父母或者其他监护人，共同生活的其他成年家庭成员，以及临时照护人、代为照护的被委托人违反本条例第十二条规定的，由公安机关给予警告。',
    ['未成年人的父母', '其他监护人', '其他成年家庭成员', '临时照护人', '被委托人'],
  ],
  [
    'what a comma cuts off is no list where a verb opens it (中国人民解放军实施《药品管理法》办法 46)',
    '军队单位和人员，收受药品上市许可持有人、药品生产企业、药品经营企业或者其代理人给予的财物的，没收违法所得。',
    ['军队单位', '人员'],
  ],
  [
    'nor where it is the breach (防治船舶污染海洋环境管理条例 70)',
    '船舶污染事故的当事人和其他有关人员，未如实向组织事故调查处理的机关或者海事管理机构反映情况的，由海事管理机构处1万元以上5万元以下的罚款。',
    ['船舶污染事故的当事人', '其他有关人员'],
  ],
  [
    'a list without an actor at its head is read up to the breach (杭州市安全生产监督管理条例 49)',
    '违反本条例第三十条规定，矿山、建筑施工、危险物品的生产、储存、运输单位和存在重大危险源的单位未按规定组织应急救援演练的，责令改正。',
    ['矿山、建筑施工、危险物品的生产、储存、运输单位', '存在重大危险源的单位'],
  ],
  [
    'as is one with relatives inside (证券法 189)',
    '上市公司、股票在国务院批准的其他全国性证券交易场所交易的公司的董事、监事、高级管理人员、持有该公司百分之五以上股份的股东，违反本法第四十四条的规定，买卖该公司股票的，给予警告。',
    ['上市公司、股票在国务院批准的其他全国性证券交易场所交易的公司的董事', '监事', '高级管理人员', '股东'],
  ],
  [
    'a name goes on to the breach behind a body that it holds (北京市居家养老服务条例 20)',
    '社区养老设施的管理者、使用者擅自改变养老设施用途的，由民政部门责令限期改正。',
    ['社区养老设施的管理者', '社区养老设施的使用者'],
  ],
  [
    'as it does behind a person (杭州市物业管理条例 88)',
    '业主、非业主使用人违反本条例规定的，处一千元罚款。',
    ['业主', '非业主使用人'],
  ],
  [
    'and behind who appointed them (旅行社条例 57)',
    '旅行社委派的导游人员未持有国家规定的导游证的，由旅游行政管理部门责令改正。',
    ['导游人员'],
  ],
  [
    'no longer than a verb lets it (特种设备安全监察条例 95)',
    '检验检测机构和检验检测人员利用检验工作故意刁难使用单位，由监督管理部门责令改正。',
    ['检验检测机构', '检验检测人员'],
  ],
  [
    'nor where another breach stands between (劳动合同法 81)',
    '用人单位提供的劳动合同文本未载明必备条款或者用人单位未将劳动合同文本交付劳动者的，由劳动行政部门责令改正。',
    ['用人单位'],
  ],
  [
    'those whom the breach strikes are no list of subjects (刑事诉讼法 199)',
    '对聚众哄闹、冲击法庭或者侮辱、诽谤、威胁、殴打司法工作人员或者诉讼参与人，严重扰乱法庭秩序，构成犯罪的，依法追究刑事责任。',
    [],
  ],
  [
    'nor are they where a verb governs them (济宁市文明行为促进条例 47)',
    '打击、报复劝阻人、举报人，构成违反治安管理行为的，由公安机关依法处罚。',
    [],
  ],
  [
    'places that a noun closes are one (杭州市安全生产监督管理条例 50)',
    '宾馆、饭店、影剧院、娱乐场所等公众聚集场所的经营管理单位违反本条例第三十二条第二款规定，未进行安全告知的，责令改正。',
    ['宾馆、饭店、影剧院、娱乐场所等公众聚集场所的经营管理单位'],
  ],
  [
    'and so where the noun is the place itself (山东省动物防疫条例 61)',
    '违反本条例规定，屠宰厂（场）、动物饲养场、动物隔离场等场所未按照规定配备无害化处理设施设备的，责令改正。',
    ['屠宰厂（场）、动物饲养场、动物隔离场等场所'],
  ],
  [
    'the staff of several bodies is one name (滨州市停车场管理条例 25)',
    '行政机关、停车场管理机构工作人员违反本条例规定，玩忽职守的，依法给予处分。',
    ['行政机关、停车场管理机构工作人员'],
  ],
  [
    'but 及其 joins it to the bodies (广州市幼儿园条例 59)',
    '有关部门及其工作人员违反本条例，不依法履行职责的，依法给予处分。',
    ['有关部门', '工作人员'],
  ],
  [
    'officials own no officials (宁波市农村绿化条例 37)',
    '林业行政主管部门的工作人员和其他国家机关的有关工作人员违反本条例规定，有下列行为之一的，给予行政处分：\n（一）违法审批的。',
    ['林业行政主管部门的工作人员', '其他国家机关的有关工作人员'],
  ],
  [
    'a relative ends at its own noun (职业病防治法 80)',
    '从事职业卫生技术服务的机构和承担职业病诊断的医疗卫生机构违反本法规定，有下列行为之一的，由卫生行政部门给予警告：\n（一）出具虚假证明文件的。',
    ['从事职业卫生技术服务的机构', '医疗卫生机构'],
  ],
  [
    '…以外的 goes to each (潍坊市禁用限用剧毒高毒农药条例 32)',
    '违反本条例规定，定点经营单位以外的单位或者个人经营剧毒、高毒农药的，由市农业农村主管部门责令改正。',
    ['定点经营单位以外的单位', '定点经营单位以外的个人'],
  ],
  [
    '人 alone, by what he did (证券法 191)',
    '证券交易内幕信息的知情人或者非法获取内幕信息的人违反本法第五十三条的规定从事内幕交易的，责令依法处理非法持有的证券。',
    ['证券交易内幕信息的知情人', '非法获取内幕信息的人'],
  ],
];

const SEVERAL: readonly Row[] = [
  [
    'a second breach …的 with a subject of its own (招标投标法 56)',
    '评标委员会成员收受投标人的财物的，评标委员会成员或者参加评标的有关工作人员向他人透露评审情况的，给予警告。',
    ['评标委员会成员', '有关工作人员'],
  ],
  [
    'one who breaks his duty beside the first (税收征收管理法 40)',
    '从事生产、经营的纳税人、扣缴义务人未按照规定的期限缴纳或者解缴税款，纳税担保人未按照规定的期限缴纳所担保的税款的，由税务机关责令限期缴纳。',
    ['纳税人', '扣缴义务人', '纳税担保人'],
  ],
  [
    'not whom the first makes do something (建筑法 72)',
    '建设单位违反本法规定，要求建筑设计单位或者建筑施工企业违反建筑工程质量标准的，责令改正。',
    ['建设单位'],
  ],
  [
    'not his own people (杭州市安全生产监督管理条例 45)',
    '生产经营单位违反本条例第二十条第二款规定，其兼职安全生产管理人员以及其他生产经营单位主要负责人未参加安全培训的，责令改正。',
    ['生产经营单位'],
  ],
  [
    'not with whom an official acts together (税收征收管理法 80)',
    '税务人员与纳税人、扣缴义务人勾结，唆使纳税人有本法第六十三条规定的行为，构成犯罪的，依法追究刑事责任。',
    ['税务人员'],
  ],
  [
    'not the topic before the subject (山东省民用建筑节能条例 58)',
    '违反本条例规定，对具备分户用热计量条件的用户，供热企业不按照用热量收费的，由供热主管部门给予警告。',
    ['供热企业'],
  ],
  [
    'the items name them where the lead-in does not (噪声污染防治法 83, 消防法 59)',
    '违反本法规定，有下列行为之一的，责令改正：\n（一）建设单位要求降低消防技术标准的；\n（二）建筑施工企业不按照消防设计文件施工的。',
    ['建设单位', '建筑施工企业'],
  ],
  [
    'but not where most items name nobody (水污染防治法 90)',
    '违反本法规定，有下列行为之一的，责令停止违法行为：\n（一）向水体倾倒船舶垃圾的；\n（二）以冲滩方式进行船舶拆解的；\n（三）作业单位未采取污染防治措施的。',
    [],
  ],
  [
    'nor those to whom something was done there (工会法 53)',
    '违反本法规定，有下列情形之一的，由劳动行政部门责令恢复其工作：\n（一）职工因参加工会活动而被解除劳动合同的；\n（二）工会工作人员因履行本法规定的职责而被解除劳动合同的。',
    [],
  ],
  [
    'nor with whom an expert has a common interest (政府采购法实施条例 75)',
    '政府采购评审专家与供应商存在利害关系未回避的，处2万元以上5万元以下的罚款。',
    ['政府采购评审专家'],
  ],
  [
    'a case of damage before any measure belongs to the breach (国务院关于特大安全事故行政责任追究的规定 14)',
    '市人民政府依照本规定应当履行职责而未履行，本地区发生特大安全事故的，对政府主要领导人，给予降级或者撤职的行政处分。',
    ['市人民政府'],
  ],
];

const NAMES: readonly Row[] = [
  [
    '总会 of 总会计师 (总会计师条例 18)',
    '总会计师有前款所列行为，构成犯罪的，依法追究刑事责任。',
    ['总会计师'],
  ],
  [
    '政府 of 非政府组织 (境外非政府组织境内活动管理法 47)',
    '境外非政府组织、境外非政府组织代表机构有下列情形之一的，由登记管理机关吊销登记证书：\n（一）煽动抗拒法律实施的。',
    ['境外非政府组织', '境外非政府组织代表机构'],
  ],
  [
    '政府 of 政府采购 (政府采购法 79)',
    '政府采购当事人有本法第七十一条违法行为之一，给他人造成损失的，承担民事责任。',
    ['政府采购当事人'],
  ],
  [
    'a body by what it runs (互联网上网服务营业场所管理条例 30)',
    '互联网上网服务营业场所经营单位违反本条例的规定，涂改许可证的，由公安机关给予警告。',
    ['互联网上网服务营业场所经营单位'],
  ],
  [
    'with a second name in brackets (道路运输条例 71)',
    '违反本条例的规定，道路运输站(场)经营者擅自改变道路运输站(场)的用途的，责令改正。',
    ['道路运输站(场)经营者'],
  ],
  [
    '国家 of 国家秘密 (反间谍法 31)',
    '泄露有关反间谍工作的国家秘密的，由国家安全机关处十五日以下行政拘留。',
    [],
  ],
  [
    'an office by the law that gives its task (对外贸易法 64)',
    '依照本法负责对外贸易管理工作的部门的工作人员玩忽职守，构成犯罪的，依法追究刑事责任。',
    ['依照本法负责对外贸易管理工作的部门的工作人员'],
  ],
  [
    'a relative stays on a bare noun (浙江省司法鉴定管理条例 43)',
    '未经依法登记的机构和人员非法从事司法鉴定业务的，由省司法行政部门责令停止违法活动。',
    ['未经依法登记的机构', '未经依法登记的人员'],
  ],
  [
    'but not the breach itself (广东省科学技术普及条例 58)',
    '违反本条例规定，未依法履行相关科普工作责任的单位和组织，由其上级机关责令改正。',
    ['单位', '组织'],
  ],
  [
    'a thing in use is no setting (广东省大气污染防治条例 79)',
    '违反本条例规定，在用柴油车所有人未按照规范要求添加还原剂的，责令改正。',
    ['在用柴油车所有人'],
  ],
];

describe('whose breach it is', () => {
  it.each(LISTS)('in lists: %s', (_rule, sentence, violators) => {
    expect(violatorsOf(sentence)).toEqual(violators);
  });

  it.each(SEVERAL)('of several: %s', (_rule, sentence, violators) => {
    expect(violatorsOf(sentence)).toEqual(violators);
  });

  it.each(NAMES)('by its name: %s', (_rule, sentence, violators) => {
    expect(violatorsOf(sentence)).toEqual(violators);
  });
});
