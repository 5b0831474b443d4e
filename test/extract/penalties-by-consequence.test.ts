import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/extract/citation/citations.ts';
import { extractLiability } from '../../src/extract/liability/liability.ts';
import { extractMetadata } from '../../src/extract/metadata/metadata.ts';
import type { LiabilityRule } from '../../src/model/liability-rule.ts';
import { penaltiesOf, statute, violatorsOf } from '../support/statute.ts';

/** The rules of an article that stands in no chapter on liability. */
function rulesOutside(sentence: string): readonly LiabilityRule[] {
  const instrument = statute(`第一条 ${sentence}`);
  return extractLiability(instrument, extractCitations(instrument, extractMetadata(instrument))).value;
}

/** A rule of drafting, a paragraph with its source, and the violators. */
type Row = readonly [rule: string, lines: string, violators: readonly string[]];

const ITEMS: readonly Row[] = [
  [
    'the subject of one item of three (献血法 18)',
    '有下列行为之一的，由卫生行政部门予以取缔，没收违法所得：\n（一）非法采集血液的；\n（二）血站、医疗机构出售无偿献血的血液的；\n（三）非法组织他人出卖血液的。',
    ['血站', '医疗机构'],
  ],
  [
    'who has nothing but a test to pass is none (普通高等学校设置暂行条例 25)',
    '有下列情形之一的，由国家教育委员会责令停止招生：\n（一）虚报条件，筹建普通高等学校的；\n（二）擅自筹建的；\n（三）第一届毕业生经考核验收达不到规定要求的。',
    [],
  ],
  [
    'nor who is misused in an item (广告法 57)',
    '有下列行为之一的，由市场监督管理部门处一万元罚款：\n（一）发布违法广告的；\n（二）利用婴儿作代言人的；\n（三）发布处方药广告的。',
    [],
  ],
  [
    'nor who stands behind the verb of an item (人民武装警察法 44)',
    '有下列情形之一的，由公安机关处五百元罚款：\n（一）强行冲闯人民武装警察部队设置的警戒带的；\n（二）损毁标志的；\n（三）阻碍执勤的。',
    [],
  ],
  [
    'whom the measures strike says more than one item (青岛市海上交通安全条例 64)',
    '有下列行为之一的，由港航管理部门责令改正，对海上旅游经营者处五千元以上三万元以下罚款：\n（一）开航前未讲解安全注意事项的；\n（二）乘客未穿着救生衣而开航的；\n（三）未及时清点乘客人数的。',
    ['海上旅游经营者'],
  ],
];

/** A rule of drafting, a sentence with its source, and the violators of each rule that is in it. */
const LEFT_OPEN: readonly (readonly [rule: string, sentence: string, violators: readonly string[]])[] = [
  [
    'whatever was done (统计法 40)',
    '统计机构、统计人员泄露国家秘密的，依法追究法律责任。',
    ['统计机构、统计人员'],
  ],
  [
    'by whoever breaks his word (招标投标法 45)',
    '中标通知书发出后，招标人改变中标结果的，或者中标人放弃中标项目的，应当依法承担法律责任。',
    ['招标人、中标人'],
  ],
  [
    'beside what an authority is to take back (指导外商投资方向规定 14)',
    '外商投资项目申请人以欺骗等不正当手段，骗取项目批准的，根据情节轻重，依法追究法律责任；审批机关应当撤销对该项目的批准。',
    ['外商投资项目申请人'],
  ],
  [
    'the State breaks nothing (反恐怖主义法 2)',
    '国家反对一切形式的恐怖主义，对任何组织、策划、准备实施、实施恐怖活动，为恐怖活动提供帮助的，依法追究法律责任。',
    [''],
  ],
  [
    'and what was found to be true is no case of what is told before (北京市实施《村民委员会组织法》的若干规定 29)',
    '公开内容不真实的，村民有权反映。有关人民政府或者主管部门应当负责调查核实，责令依法公布；经查证确有违法行为的，有关人员应当依法承担责任。',
    ['有关人员'],
  ],
  [
    'who stands for another has done nothing (浙江省商品交易市场管理条例 18)',
    '委托服务管理的，市场举办者应当对市场服务管理企业的行为后果承担相应的法律责任。',
    [],
  ],
  [
    'nor has anybody where the sentence tells no case (行政许可法 28)',
    '对产品的检验，除法律、行政法规规定由行政机关实施的外，应当由专业技术组织实施。专业技术组织及其有关人员对所实施的检验、检测、检疫结论承担法律责任。',
    [],
  ],
  [
    'nor where the pursuit closes the tasks of a government (浙江省森林管理条例 25)',
    '各级人民政府应当组织扑救；对参加扑火的人员给予误工补助，对因扑救火灾负伤的人员给予医疗，并追究肇事者以及有关责任人员的法律责任。',
    [],
  ],
];

const AMONG_SEVERAL: readonly Row[] = [
  [
    'who acts behind a time without its comma (舟山市文明行为促进条例 38)',
    '违反本条例第十一条第三项规定，机动车行驶过程中驾驶人向车外抛掷物品的，由公安机关交通管理部门处二百元罚款。',
    ['驾驶人'],
  ],
  ['so in a period', '船舶停泊期间船员擅自离船的，由海事管理机构处五百元罚款。', ['船员']],
  [
    'whom an authority proceeds against by name (保障农民工工资支付条例 61)',
    '社会投资项目拖欠工资的，由人力资源部门依法对建设单位进行处罚。',
    ['建设单位'],
  ],
  [
    'not who behind 对 has something done to him in the second breach (个人独资企业法 44)',
    '登记机关对不符合本法规定条件的个人独资企业予以登记，或者对符合本法规定条件的企业不予登记的，对直接责任人员依法给予行政处分。',
    ['登记机关'],
  ],
];

const LISTED =
  '第二条 有下列行为之一的，由公安机关处五百元罚款：\n（一）私自会见当事人的；\n（二）索贿受贿的。';
const FORBIDDEN = '第三条 仲裁员不得有下列情形：\n（一）私自会见当事人；\n（二）索贿受贿。';
/** A rule of drafting, a sentence with its source behind two lists, and the items that are its conduct. */
const POINTING: readonly (readonly [rule: string, sentence: string, items: readonly string[]])[] = [
  [
    'all items of a penalty (居民身份证法 18)',
    '有本法第二条所列行为之一，从事犯罪活动的，依法追究刑事责任。',
    ['art_2__para_1__item_1', 'art_2__para_1__item_2'],
  ],
  [
    'a case in an item of no penalty (仲裁法 38)',
    '仲裁员有本法第三条第二项规定的情形，情节严重的，应当依法承担法律责任。',
    ['art_3__para_1__item_2'],
  ],
  [
    'not the items of what is excepted (关税法 65)',
    '对本法第二条规定以外其他违反本法规定的行为，由海关依照有关法律的规定处罚。',
    [],
  ],
];

/** A rule of drafting, a paragraph with its source, and the tiers of each rule that is in it. */
const RULES: readonly (readonly [rule: string, lines: string, tiers: readonly string[]])[] = [
  [
    'one where the same act breaks another law (泰安市户外广告设施和招牌设置管理条例 35)',
    '刻画广告的，由城市管理行政主管部门责令改正；违反《中华人民共和国治安管理处罚法》的，由公安机关依法给予治安管理处罚。',
    ['BASE ORDER_CORRECTION, BASE OTHER'],
  ],
  [
    'one where it breaks the rules of another administration (北京市实施《残疾人保障法》办法 59)',
    '弄虚作假的，由所在单位给予行政处分；违反行政管理规定的，依法给予行政处罚。',
    ['BASE DISCIPLINARY_ACTION, BASE OTHER'],
  ],
  [
    'two where another duty of the statute is broken',
    '刻画广告的，由城市管理行政主管部门责令改正；违反本条例第三条规定的，由公安机关给予警告。',
    ['BASE ORDER_CORRECTION', 'BASE WARNING'],
  ],
  [
    'one where what was taken is claimed back (军人抚恤优待条例 46)',
    '挪用、截留、私分抚恤经费的，对相关责任人员依法给予处分。被挪用、截留、私分的抚恤经费，由上一级人民政府责令追回。',
    ['BASE DISCIPLINARY_ACTION, BASE ORDER_CORRECTION'],
  ],
  [
    'one with what the owner owes, whose name holds a 有权 (无障碍环境建设条例 33)',
    '设施未维修的，由有关主管部门责令限期维修；造成使用人损害的，设施的所有权人或者管理人应当承担赔偿责任。',
    ['BASE ORDER_CORRECTION, DAMAGE CIVIL_LIABILITY'],
  ],
];

/** A rule of drafting, a sentence with its source, and whose the rule is and to what branch of law it belongs. */
const OWED: readonly Row[] = [
  [
    'by who is to blame for it (合同编 793)',
    '发包人对因建设工程不合格造成的损失有过错的，应当承担相应的责任。',
    ['发包人', 'CIVIL'],
  ],
  [
    'by who did it (民用航空法 119)',
    '承运人没有要求托运人出示航空货运单，给该航空货运单的合法持有人造成损失的，承运人应当承担责任，但是不妨碍承运人向托运人追偿。',
    ['承运人', 'CIVIL'],
  ],
  [
    'by who carried what was lost (民用航空法 125)',
    '因发生在航空运输期间的事件，造成货物毁灭、遗失或者损坏的，承运人应当承担责任。',
    ['承运人', 'CIVIL'],
  ],
  [
    'by who makes another use what infringes a right (合同编 874)',
    '受让人按照约定实施专利侵害他人合法权益的，由让与人承担责任。',
    ['受让人', 'CIVIL'],
  ],
  ['not by who is free of it (侵权责任编 1174)', '损害是因受害人故意造成的，行为人不承担责任。', []],
  [
    'nor where no damage is told (信托法 30)',
    '受托人依法将信托事务委托他人代理的，应当对他人处理信托事务的行为承担责任。',
    [],
  ],
];

describe('a damage', () => {
  it.each(OWED)('is owed %s', (_rule, sentence, found) => {
    const rules = rulesOutside(sentence);
    expect(
      rules.flatMap(({ violators, liability }) => [...violators.map(({ name }) => name), ...liability]),
    ).toEqual(found);
  });
});

describe('the rules of a paragraph', () => {
  it.each(RULES)('are %s', (_rule, lines, found) => {
    const rules = penaltiesOf(`第二条 ${lines}`).value;
    const tiers = rules.map((rule) =>
      rule.tiers.map(
        ({ circumstance, measures }) => `${circumstance} ${measures.map(({ kind }) => kind).join(' ')}`,
      ),
    );
    expect(tiers.map((each) => each.join(', '))).toEqual(found);
  });
});

describe('who imposes a measure', () => {
  it.each([
    [
      'who is asked to decide on the order (矿山安全法 41)',
      '矿长不具备知识的，由劳动行政主管部门责令限期改正；逾期不改正的，提请县级以上人民政府决定责令停产。',
      ['劳动行政主管部门', '县级以上人民政府'],
    ],
    [
      'not whose leave is had',
      '矿长不具备知识的，由劳动行政主管部门报请同级人民政府决定后责令停产。',
      ['劳动行政主管部门'],
    ],
  ])('is %s', (_rule, sentence, enforcers) => {
    const [rule] = penaltiesOf(`第二条 ${sentence}`).value;
    expect(rule?.enforcers.map(({ name }) => name)).toEqual(enforcers);
  });
});

describe('the conduct of another article', () => {
  it.each(POINTING)('is that of %s', (_rule, sentence, items) => {
    const rule = penaltiesOf(`${LISTED}\n\n${FORBIDDEN}\n\n第四条 ${sentence}`).value.at(-1);
    expect(rule?.conduct).toEqual(items);
  });

  it.each([
    [
      'with other measures, too, it is part of the breach (计量法 26)',
      '使用不合格的计量器具，给国家和消费者造成损失的，责令赔偿损失，没收违法所得，可以并处罚款。',
      ['BASE 责令赔偿损失，没收违法所得，可以并处罚款'],
    ],
    [
      'alone it makes a tier',
      '使用不合格的计量器具，给国家和消费者造成损失的，责令赔偿损失。',
      ['DAMAGE 给国家和消费者造成损失的，责令赔偿损失'],
    ],
    [
      'so it does where what was paid is given back (山东省消费者权益保护条例 49)',
      '造成衣物损坏的，应当退还收取的费用，并承担赔偿责任。',
      ['DAMAGE 造成衣物损坏的，应当退还收取的费用，并承担赔偿责任'],
    ],
  ])('has damage that is made good: %s', (_rule, sentence, tiers) => {
    const [rule] = penaltiesOf(`第二条 ${sentence}`).value;
    expect(rule?.tiers.map(({ circumstance, quote }) => `${circumstance} ${quote}`)).toEqual(tiers);
  });

  it('has no tier of its own for how grave one of two breaches is (仲裁法 38)', () => {
    const [rule] = penaltiesOf(
      '第二条 仲裁员私自会见当事人，情节严重的，或者有索贿受贿行为的，应当依法承担法律责任。',
    ).value;
    expect(rule?.tiers.map(({ circumstance }) => circumstance)).toEqual(['BASE']);
  });
});

describe('what a breach meets with by the law', () => {
  it.each(LEFT_OPEN)('is a consequence: %s', (_rule, sentence, violators) => {
    const rules = rulesOutside(sentence);
    expect(rules.map((rule) => rule.violators.map(({ name }) => name).join('、'))).toEqual(violators);
  });
});

describe('whose breach it is', () => {
  it.each(AMONG_SEVERAL)('among several: %s', (_rule, lines, violators) => {
    expect(violatorsOf(lines)).toEqual(violators);
  });

  it.each(ITEMS)('by the items of conduct: %s', (_rule, lines, violators) => {
    expect(violatorsOf(lines)).toEqual(violators);
  });
});

describe('a deed without its 的', () => {
  it.each<readonly [rule: string, sentence: string, liability: readonly string[]]>([
    [
      'is a crime by its sentence (烟草专卖法 39)',
      '人民法院和处理违法案件的有关部门的工作人员私分没收的烟草制品，依照刑法有关规定追究刑事责任。',
      ['CRIMINAL'],
    ],
    [
      'also where nobody is named (进出境动植物检疫法 43)',
      '伪造、变造检疫单证、印章、标志、封识，依照刑法有关规定追究刑事责任。',
      ['CRIMINAL'],
    ],
    [
      'not where none is found (公安机关受理行政执法机关移送涉嫌犯罪案件规定)',
      '公安机关认为没有犯罪事实，不需要追究刑事责任。',
      [],
    ],
    [
      'nor as the task of an authority (反恐怖主义法 66)',
      '公安机关应当及时对恐怖事件立案侦查，查明事件发生的原因、经过和结果，依法追究恐怖活动组织、人员的刑事责任。',
      [],
    ],
    [
      'nor where another goes on (防范和处置非法集资条例)',
      '行政机关对非法集资行为的调查认定，不是依法追究刑事责任的必经程序。',
      [],
    ],
  ])('%s', (_rule, sentence, liability) => {
    expect(rulesOutside(sentence).flatMap((rule) => rule.liability)).toEqual(liability);
  });
});

describe('what an authority that 由 brings in takes or destroys', () => {
  it.each<readonly [rule: string, sentence: string, kinds: readonly string[]]>([
    [
      'is a measure beside the fine (道路交通安全法 98)',
      '机动车所有人未按照国家规定投保机动车第三者责任强制保险的，由公安机关交通管理部门扣留车辆至依照规定投保后，并处依照规定投保最低责任限额应缴纳的保险费的二倍罚款。',
      ['OTHER', 'FINE'],
    ],
    [
      'also before what is confiscated (烟草专卖法 34)',
      '违反本法第二十条的规定，非法印制烟草制品商标标识的，由工商行政管理部门销毁印制的商标标识，没收违法所得，并处罚款。',
      ['OTHER', 'CONFISCATE_ILLEGAL_GAINS', 'FINE'],
    ],
    [
      'not what was done before (–)',
      '当事人对由公安机关扣留的车辆逾期不接受处理的，由公安机关处一千元罚款。',
      ['FINE'],
    ],
  ])('%s', (_rule, sentence, kinds) => {
    const [rule] = rulesOutside(sentence);
    expect(rule?.tiers.flatMap(({ measures }) => measures.map(({ kind }) => kind))).toEqual(kinds);
  });
});
