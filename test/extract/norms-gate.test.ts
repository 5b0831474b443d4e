import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('words that bind nobody', () => {
  it.each<NormRow>([
    [
      'who acts lawfully is protected, and bound to nothing by it',
      '北京市农村集体经济审计条例 5',
      '审计人员依法行使职权，受法律保护，任何人不得打击报复。',
      ['PROHIBITION 任何人'],
    ],
    ['nor is he without a comma', '信访条例 19', '信访工作人员依法执行职务受法律保护。', []],
    [
      'nor is whose things are protected',
      '归侨侨眷权益保护法 17',
      '归侨、侨眷与境外亲友的往来和通讯受法律保护。',
      [],
    ],
    [
      'nor does it go on to bind',
      '监察官法 8',
      '监察官依法履行职责受法律保护，不受行政机关、社会团体和个人的干涉。',
      [],
    ],
    [
      'what one may do with a thing that is protected stays a norm',
      '草原法 15',
      '草原承包经营权受法律保护，可以按照自愿、有偿的原则依法转让。',
      ['PERMISSION –'],
    ],
    [
      'so does the duty before the protection',
      '企业名称登记管理规定 4',
      '企业只能登记一个企业名称，企业名称受法律保护。',
      ['OBLIGATION 企业'],
    ],
    [
      'in what spirit a work is done is a principle, whatever actor its name begins with',
      '公共图书馆法 13',
      '公共图书馆服务网络建设坚持政府主导，鼓励社会参与。',
      [],
    ],
    [
      'not where somebody is bound behind it',
      '济宁市水环境保护条例 33',
      '饮用水水源保护坚持属地管理原则，县（市、区）人民政府应当强化安全保护。',
      ['OBLIGATION 县（市、区）人民政府'],
    ],
    [
      'what one should know lays no duty on him',
      '合同编 541',
      '撤销权自债权人知道或者应当知道撤销事由之日起一年内行使。',
      [],
    ],
    [
      'and is the case of what is laid down',
      '合同编 986',
      '得利人不知道且不应当知道取得的利益没有法律根据，取得的利益已经不存在的，不承担返还该利益的义务。',
      ['EXEMPTION 得利人 ? 不知道且不应当知道取得的利益没有法律根据，取得的利益已经不存在的'],
    ],
    ['what he is to know does', '–', '从业人员应当知道岗位安全操作规程。', ['OBLIGATION 从业人员']],
    [
      'of what kind a contract is binds nobody, whoever acts in it',
      '合同编 703',
      '租赁合同是出租人将租赁物交付承租人使用、收益，承租人支付租金的合同。',
      [],
    ],
    [
      'nor a procedure, whoever carries it out',
      '北京市预算审查监督条例 9',
      '预算的初步审查是在人民代表大会会议召开前，由财经委员会对预算草案进行审查的制度。',
      [],
    ],
    [
      'not so where it says what one must do in it',
      '–',
      '公证机构是证明机构，应当依照法定程序开展公证活动。',
      ['OBLIGATION 公证机构'],
    ],
    [
      'nor of whom a body is made up',
      '浙江省实施《农村土地承包法》办法 41',
      '仲裁委员会由主任一人，副主任、委员若干人组成。',
      [],
    ],
    [
      'also of several',
      '地方各级人民代表大会和地方各级人民政府组织法 78',
      '省、自治区人民政府常务会议，分别由省长、副省长，自治区主席、副主席和秘书长组成。',
      [],
    ],
    [
      'but who makes one up does',
      '–',
      '事故发生后，由主管部门组成调查组进行调查。',
      ['OBLIGATION 主管部门 ? 事故发生后'],
    ],
  ])('%s (%s): %s', expectNorms);
});

/** What comes of an act, and whose a thing is: no duty of him whose name opens the words (guidelines §4, rule 5). */
describe('rules of effect', () => {
  it.each<NormRow>([
    ['an act is void', '民法典 第一百四十六条', '行为人与相对人以虚假的意思表示实施的民事法律行为无效。', []],
    [
      'an act is void in a case',
      '企业破产法 第十六条',
      '人民法院受理破产申请后，债务人对个别债权人的债务清偿无效。',
      [],
    ],
    [
      'what he draws up proves',
      '注册会计师法 第十四条',
      '注册会计师依法执行审计业务出具的报告，具有证明效力。',
      [],
    ],
    [
      'what was done before stays as it is',
      '个人信息保护法 第十五条',
      '个人撤回同意，不影响撤回前基于个人同意已进行的个人信息处理活动的效力。',
      [],
    ],
    [
      'to keep a thing in force is an act',
      '国防法 第四十二条',
      '国家保护国防资产不受侵害，保障国防资产的安全、完整和有效。',
      ['OBLIGATION 国家'],
    ],
    [
      'so is what goes before an effect',
      '公证法 第三十九条',
      '公证机构应当撤销该公证书并予以公告，该公证书自始无效。',
      ['OBLIGATION 公证机构'],
    ],
    ['whose a thing is', '森林法 第二十条', '城镇居民在自有房屋的庭院内种植的林木，归个人所有。', []],
    [
      'whose it is, where some body makes it',
      '森林法 第二十条',
      '集体或者个人承包国家所有和集体所有的宜林荒山荒地荒滩营造的林木，归承包的集体或者个人所有。',
      [],
    ],
    [
      'what a debt is not',
      '民法典 第一千零六十四条',
      '夫妻一方在婚姻关系存续期间以个人名义超出家庭日常生活需要所负的债务，不属于夫妻共同债务。',
      [],
    ],
    [
      'what one may do with a thing that is his stays a right',
      '济南市农村四荒资源开发管理条例 第十七条',
      '开发者在取得四荒使用权期限内，享有治理开发和生产经营自主权，开发形成的财产归己所有。',
      ['RIGHT 开发者'],
    ],
  ])('%s (%s): %s', expectNorms);
});

/** All that stands behind 但 is the exception that 除外 closes, and lays nothing down. */
describe('exceptions of several parts', () => {
  it.each<NormRow>([
    [
      'what is known already',
      '消费者权益保护法 第二十三条',
      '经营者应当保证商品的质量；但消费者在购买该商品前已经知道其存在瑕疵，且存在该瑕疵不违反法律强制性规定的除外。',
      ['OBLIGATION 经营者'],
    ],
    [
      'in the same clause',
      '证券公司风险处置条例 第三十条',
      '行政清理组不得转让证券类资产以外的资产，但经国务院证券监督管理机构批准，易贬损并可能遭受损失的资产除外。',
      ['PROHIBITION 行政清理组'],
    ],
    [
      'what should be done behind 但 stays a duty',
      '消费者权益保护法 第二十四条',
      '消费者可以退货；但消费者应当承担运费，另有约定的除外。',
      ['PERMISSION 消费者', 'OBLIGATION 消费者'],
    ],
  ])('%s (%s): %s', expectNorms);
});

/** To follow a principle is how all work is done; to keep to a plan or standard is an act. */
describe('principles and rules that are followed', () => {
  it.each<NormRow>([
    [
      'a plan binds a plan',
      '宁波市国土空间规划条例 第十五条',
      '相关专项规划应当遵循国土空间总体规划，不得违反国土空间总体规划的强制性内容。',
      ['OBLIGATION –', 'PROHIBITION –'],
    ],
    [
      'one plan for all is a principle',
      '储蓄管理条例 第九条',
      '储蓄机构的设置，应当遵循统一规划，方便群众，注重实效，确保安全的原则。',
      [],
    ],
    [
      'so is a plan beside a principle',
      '济南市河道管理保护条例 第十二条',
      '河道治理应当遵循水系规划，坚持保障防洪安全与改善自然生态相结合的原则。',
      [],
    ],
    [
      'so it is in a case of nobody named',
      '宁波市城市房屋使用安全管理条例 第四十二条',
      '危险房屋采取成片改造方式解危的，应当坚持所有权人决策、政府推动、社会参与的原则。',
      [],
    ],
    [
      'but not of somebody',
      '未成年人保护法 第七十二条',
      '信息处理者通过网络处理未成年人个人信息的，应当遵循合法、正当和必要的原则。',
      ['OBLIGATION 信息处理者 ? 通过网络处理未成年人个人信息的'],
    ],
    [
      'and what the State is for',
      '宪法修正案（1999年） 第十二条',
      '国家的根本任务是，沿着建设有中国特色社会主义的道路，集中力量进行社会主义现代化建设。',
      [],
    ],
    [
      'nor does the lead-in of a new wording lay anything down',
      '宪法修正案（1993年） 第十条',
      '宪法第四十二条第三款：“国营企业的劳动者都应当以国家主人翁的态度对待自己的劳动。”修改为：“劳动是公民的光荣职责。国有企业的劳动者都应当以国家主人翁的态度对待自己的劳动。”',
      ['OBLIGATION 国有企业的劳动者'],
    ],
  ])('%s (%s): %s', expectNorms);
});
