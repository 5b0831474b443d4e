import { describe, expect, it } from 'vitest';
import { extractLiability } from '../../src/extract/liability/liability.ts';
import { penaltiesOf, statute } from '../support/statute.ts';

const rulesOf = (text: string): ReturnType<typeof penaltiesOf>['value'] =>
  penaltiesOf(`第二条 ${text}`).value;

/** A rule of drafting with the source of its sentence, the sentence, and what is found; nothing for what only looks like it. */
type Row = readonly [rule: string, sentence: string, found: readonly string[]];

const TIERS: readonly Row[] = [
  [
    'those who did damage, without a case of their own (泰山风景名胜区生态保护条例 10)',
    '造成生态损害的单位或者个人，应当承担损害赔偿责任。',
    ['DAMAGE CIVIL_LIABILITY'],
  ],
  [
    'what is owed behind a case, whatever case follows (北京市反不正当竞争条例 31)',
    '经营者违反本条例规定，给被侵害的经营者造成损害的，应当承担损害赔偿责任，被侵害的经营者的损失难以计算的，赔偿额为侵权人所获得的利润。',
    ['DAMAGE CIVIL_LIABILITY'],
  ],
  [
    'a penalty that is to be hard (校车安全管理条例 48)',
    '校车驾驶人违反道路交通安全法律法规的，由公安机关交通管理部门依法从重处罚。',
    ['BASE OTHER'],
  ],
  [
    'so beside the penalty of the breach (刑法 238)',
    '非法拘禁他人的，处三年以下有期徒刑。具有殴打、侮辱情节的，从重处罚。',
    ['BASE CRIMINAL_LIABILITY', 'BASE OTHER'],
  ],
  [
    'no measure in the words of a breach (北京市建设工程质量条例 90)',
    '监理单位未要求施工单位立即停工整改，或者施工单位拒不停工整改时未报告的，由住房城乡建设部门责令改正。',
    ['BASE ORDER_CORRECTION'],
  ],
  [
    'what a body may no longer do in its trade (证券法 202)',
    '证券公司违反规定提供服务的，没收违法所得；情节严重的，禁止其在一定期限内从事证券融资融券业务。',
    ['BASE CONFISCATE_ILLEGAL_GAINS', 'SERIOUS RESTRICT_BUSINESS'],
  ],
  [
    'what a person may no longer do for years (碳排放权交易管理暂行条例 23)',
    '技术服务机构受到处罚的，对其直接负责的主管人员处2万元以上20万元以下的罚款，5年内禁止从事年度排放报告编制业务。',
    ['BASE FINE, INDUSTRY_BAN'],
  ],
  [
    'the damage alone, where an order is to make it good (青岛市古树名木保护管理办法 15)',
    '致古树名木死亡的，责令其按一般树木价值的十五倍至二十倍赔偿损失。',
    ['BASE CIVIL_LIABILITY'],
  ],
  [
    'whomever the case strikes that no crime was done (企业财务会计报告条例 40)',
    '有前款行为，尚不构成犯罪的，由财政部门对企业处5000元以上10万元以下的罚款；对直接负责的主管人员，可以处3000元以上5万元以下的罚款。',
    ['NOT_A_CRIME FINE, FINE'],
  ],
  [
    'not so where it tells how grave the breach is (烈士褒扬条例 60)',
    '不履行优待义务的，责令限期履行义务；情节严重的，处2万元罚款；对负有责任的领导人员依法给予处分。',
    ['BASE ORDER_CORRECTION', 'SERIOUS FINE', 'BASE DISCIPLINARY_ACTION'],
  ],
  [
    'what follows upon an item that was not set right (北京市征兵工作条例 39)',
    '有前款第（二）项行为，拒不改正的，在两年内不得被录取为国家公务员。',
    ['NOT_CORRECTED OTHER'],
  ],
  [
    'as another breach is punished (海域使用管理法 45)',
    '未办理有关手续仍继续使用海域的，责令限期办理；拒不办理的，以非法占用海域论处。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED OTHER'],
  ],
  [
    'discipline for what is told without 的 (北京市实施《防震减灾法》规定 27)',
    '行政机关工作人员在防震减灾工作中不依法履行职责，依照《行政机关公务员处分条例》的规定给予行政处分。',
    ['BASE DISCIPLINARY_ACTION'],
  ],
  [
    'not what an organ is to give as its task',
    '行政机关应当对不履行职责的工作人员，依照《行政机关公务员处分条例》的规定给予行政处分。',
    [],
  ],
  [
    'not what other provisions have beside it (浙江省违法建筑处置规定 26)',
    '国有企业未自行拆除违法建筑的，主管部门除依法强制拆除违法建筑外，应当提请有权机关对主管人员依法给予处分。',
    ['BASE DISCIPLINARY_ACTION'],
  ],
  [
    'not what is told of the time of a penalty (广东省知识产权保护条例 48)',
    '当事人拒不提供证据材料的，主管部门根据查明的违法事实实施行政处罚时，可以参考其他证据。',
    [],
  ],
  [
    'not what was done to a thing before (刑法 314)',
    '隐藏、转移已被司法机关查封、扣押的财产，情节严重的，处三年以下有期徒刑。',
    ['SERIOUS CRIMINAL_LIABILITY'],
  ],
  [
    'not a conduct that shuts others out (浙江省民营企业发展促进条例 13)',
    '不得实施下列行为：\n（一）限制或者排斥民营企业参与政府采购活动的行为。',
    [],
  ],
  [
    'a case of public order that is no crime (城市道路管理条例 43)',
    '违反本条例，构成犯罪的，依法追究刑事责任；尚不构成犯罪，应当给予治安管理处罚的，依照治安管理处罚法的规定给予处罚。',
    ['CRIME CRIMINAL_LIABILITY', 'NOT_A_CRIME OTHER'],
  ],
  [
    'a permit withheld or revoked beside an order (反间谍法 57)',
    '违反规定新建建设项目的，责令停止建设或者使用、暂扣或者吊销许可证件。',
    ['BASE ORDER_CORRECTION, SUSPEND_PERMIT, REVOKE_PERMIT'],
  ],
  [
    'a penalty by the rule of a law after 按 (浙江省建设工程质量管理条例 40)',
    '公用企业限定他人购买其指定的建筑材料的，按《反不正当竞争法》的有关规定处罚。',
    ['BASE OTHER'],
  ],
  [
    'what a person no longer enjoys (烈士褒扬条例 62)',
    '烈士遗属有前款规定情形的，由民政部门按照国家有关规定取消其抚恤优待相关待遇。',
    ['BASE OTHER'],
  ],
  [
    'what is paid late, told without 的 (青岛市城市节约用水管理条例 28)',
    '超计划用水单位逾期拒不缴纳加价水费，由市节水办按日加收加价水费千分之五的滞纳金。',
    ['BASE OTHER'],
  ],
  [
    'a penalty that an authority is to give for a breach of other laws (浙江省渔业管理条例 61)',
    '对违反水生野生动物保护法律、法规，出售水生野生动物的，渔业行政主管部门应当依法予以处罚。',
    ['BASE OTHER'],
  ],
  [
    'not what it is to look into when it is told (浙江省残疾人保障条例 35)',
    '对侵害残疾人合法权益的行为，残疾人组织有权要求有关部门查处。有关部门应当依法查处，并及时答复。',
    [],
  ],
  [
    'what follows where the law that was named has no penalty (南水北调工程供用水管理条例 53)',
    '侵占南水北调工程设施的，依照《中华人民共和国水法》的规定处理；《中华人民共和国水法》未作规定的，由水行政主管部门责令停止违法行为。',
    ['BASE OTHER', 'BASE ORDER_CORRECTION'],
  ],
  [
    'how much there was (烟草专卖法 28)',
    '擅自收购烟叶的，由烟草专卖行政主管部门处以罚款；数量巨大的，没收违法收购的烟叶。',
    ['BASE FINE', 'BASE CONFISCATE_PROPERTY'],
  ],
  [
    'an office of which somebody is deprived (山东省村务公开条例 22)',
    '村民委员会不公开村务的，由乡镇人民政府责令限期改正；情节严重的，由村民会议依法罢免负有责任的成员的职务。',
    ['BASE ORDER_CORRECTION', 'SERIOUS OTHER'],
  ],
  [
    'damages on top of what was agreed (北京市农业承包合同条例 30)',
    '当事人违反承包合同的，应当向对方支付违约金；违约金不足以弥补损失的，应当对超出的损失部分进行赔偿。',
    ['BASE CIVIL_LIABILITY', 'BASE CIVIL_LIABILITY'],
  ],
  [
    'a permit given against an article (浙江省建设工程监理管理条例 28)',
    '建设行政主管部门违反本条例第一条规定发放施工许可证的，应当予以收回或者注销；对责任人员依法给予处分。',
    ['BASE OTHER, DISCIPLINARY_ACTION'],
  ],
  [
    'what is left to the discretion of an authority (粮食安全保障法 66)',
    '未按照规定种植的，给予批评教育；经批评教育仍不改正的，可以不予发放粮食生产相关补贴。',
    ['BASE OTHER', 'NOT_CORRECTED OTHER'],
  ],
  [
    'what a breach does to others is its consequence (北京市户外广告设施条例 51)',
    '未按照方案设置车身户外广告的，由城市管理综合执法机构责令限期改正；逾期不改正的，处五千元罚款。影响安全驾驶的，由公安机关交通管理部门依法予以查处。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED FINE', 'CONSEQUENCES OTHER'],
  ],
  [
    'but a part of the breach before any measure',
    '擅自设置广告，影响安全驾驶的，由公安机关交通管理部门依法予以查处。',
    ['BASE OTHER'],
  ],
  [
    'who takes part is no graver case (人体器官捐献和移植条例 37)',
    '买卖人体器官的，没收违法所得；情节严重的，吊销执业许可证；医务人员参与上述活动的，还应当吊销其执业证书。',
    ['BASE CONFISCATE_ILLEGAL_GAINS', 'SERIOUS REVOKE_PERMIT', 'BASE REVOKE_PERMIT'],
  ],
  [
    'not that nobody need keep to a limit (山东省农村公路条例 45)',
    '农业机械需要在村道上短距离行驶的，可以不受前款限制，但是应当采取安全保护措施。对村道造成损坏的，应当给予赔偿。',
    ['DAMAGE CIVIL_LIABILITY'],
  ],
  [
    'not what all are forbidden, for no time (日照市海岸带保护与利用管理条例 25)',
    '不得在养殖区内从事游泳、捡拾海产品；造成损失的，应当赔偿。',
    ['DAMAGE CIVIL_LIABILITY'],
  ],
  [
    'not with what a body stands for its debts (期货交易管理条例 7)',
    '期货交易所不以营利为目的，实行自律管理。期货交易所以其全部财产承担民事责任。',
    [],
  ],
  [
    'not that another is told (看守所条例 37)',
    '人犯在羁押期间有犯罪行为的，看守所应当及时将情况通知办案机关依法处理。',
    [],
  ],
  ['not by what a crime is confessed (刑法 67)', '罪犯如实供述本人其他罪行的，以自首论。', []],
  [
    'not what a messenger is free from (领事特权与豁免条例 11)',
    '领事信使人身不受侵犯，不受逮捕或者拘留。',
    [],
  ],
];

/** Where no chapter on liability stands around the sentence. */
const OUTSIDE: readonly Row[] = [
  [
    'what was got by a bribe is undone (行政许可法 69)',
    '被许可人以欺骗、贿赂等不正当手段取得行政许可的，应当予以撤销。',
    ['OTHER'],
  ],
  [
    'what is wrong by itself is left to a law (北京市人民代表大会代表视察办法 15)',
    '拒绝或者阻碍代表依法进行视察的，依照《代表法》的规定处理。',
    ['OTHER'],
  ],
  [
    'not a matter that is none, which another law orders',
    '报废机动车的登记，依照《道路交通安全法》的规定处理。',
    [],
  ],
  [
    'not the record of those who have been punished (电影产业促进法 46)',
    '主管部门受理对违反本法规定的行为的举报，将单位因违反本法规定受到行政处罚的情形记入信用档案。',
    [],
  ],
  [
    'what was got by deceit is taken back, whoever does it (广东省工艺美术保护和发展条例 14)',
    '在珍品认定中采取弄虚作假等不正当手段的，应当移出名录、收回证书。',
    ['REVOKE_PERMIT'],
  ],
  ['not what an authority has for its task', '从事珍品经营的单位不再符合条件的，主管部门应当收回证书。', []],
  [
    'not what somebody may apply for (市场主体登记管理条例 40)',
    '提交虚假材料取得市场主体登记的，受影响的自然人可以向登记机关提出撤销市场主体登记的申请。',
    [],
  ],
  [
    'not whom one stands beside by what the two are to each other (票据法 51)',
    '保证人为二人以上的，保证人之间承担连带责任。',
    [],
  ],
  [
    'nor who lets another pay what both owe (进出口关税条例 54)',
    '报关企业接受纳税义务人的委托，以报关企业的名义办理报关纳税手续的，报关企业与纳税义务人承担纳税的连带责任。',
    [],
  ],
  [
    'but who stands beside another for a breach (民法典 164)',
    '代理人和相对人恶意串通，损害被代理人合法权益的，代理人和相对人应当承担连带责任。',
    ['CIVIL_LIABILITY'],
  ],
  [
    'or for what another paid too little (公司法 93)',
    '作为设立公司出资的非货币财产的实际价额显著低于公司章程所定价额的，其他发起人承担连带责任。',
    ['CIVIL_LIABILITY'],
  ],
  [
    'what breaks an article is met with words (北京市信访条例 67)',
    '信访人违反本条例第一条规定的，由有关国家机关工作人员劝阻、批评或者教育。',
    ['OTHER'],
  ],
  [
    'a whole provision that is inserted (刑法修正案（八） 30)',
    '将刑法第一百九十九条修改为：“犯第一百九十二条规定之罪，数额特别巨大的，处无期徒刑或者死刑。”',
    ['CRIMINAL_LIABILITY'],
  ],
];

const VIOLATORS: readonly Row[] = [
  [
    'who takes part in a breach that names nobody (人体器官移植条例 26)',
    '买卖人体器官的，没收违法所得；医疗机构参与上述活动的，吊销其执业许可证；医务人员参与上述活动的，吊销其执业证书。',
    ['医疗机构', '医务人员'],
  ],
  [
    'a body that is to blame (潍坊市燃放烟花爆竹管理条例 15)',
    '未经许可举办焰火晚会的，由公安机关责令停止燃放，对责任单位处一万元以上三万元以下罚款。',
    ['责任单位'],
  ],
  [
    'not whoever is to blame',
    '未经许可举办焰火晚会的，由公安机关责令停止燃放，对责任人处一万元以上三万元以下罚款。',
    [],
  ],
  [
    'offices by their task beside one by its name (济南市水土保持条例 35)',
    '水行政主管部门或者其他依照本条例规定行使监督管理权的部门及其工作人员，未依法履行职责的，对相关责任人员给予处分。',
    ['水行政主管部门', '其他依照本条例规定行使监督管理权的部门', '工作人员'],
  ],
  [
    'who acts behind a state of things (土壤污染防治法 96)',
    '土壤污染责任人无法认定，土地使用权人未依照本法规定履行土壤污染修复义务的，由主管部门责令改正。',
    ['土地使用权人'],
  ],
  [
    'both of whom each leaves something undone',
    '施工单位未采取措施，监理单位未要求整改的，由主管部门责令改正。',
    ['施工单位', '监理单位'],
  ],
  [
    'other owners beside those named first (浙江省机动车排气污染防治条例 32)',
    '排放黑烟的，由公安机关对柴油车所有人处五百元罚款，对其他机动车所有人处二百元罚款。',
    ['柴油车所有人', '其他机动车所有人'],
  ],
  [
    'experts by their task, without it (畜禽遗传资源进出境和对外合作研究利用审批办法 22)',
    '依照本办法的规定参与评估、评审、测定的专家，利用职务上的便利收取他人财物的，没收违法所得。',
    ['专家'],
  ],
  [
    'no office against which somebody acts (集会游行示威法 29)',
    '包围、冲击国家机关，致使公务活动不能正常进行的，依照刑法有关规定追究刑事责任。',
    [],
  ],
  [
    'whom an inserted provision names (刑法修正案（六） 20)',
    '在刑法第三百九十九条后增加一条，作为第三百九十九条之一：“依法承担仲裁职责的人员，故意违背事实作枉法裁决，情节严重的，处三年以下有期徒刑。”',
    ['依法承担仲裁职责的人员'],
  ],
  [
    'who owes damages on top (北京市农村集体资产管理条例 31)',
    '受害人因此遭受其他重大损失的，侵害人并应当赔偿损失。',
    ['侵害人'],
  ],
  [
    'nobody in whose hands a thing was (刑法 314)',
    '隐藏、转移已被司法机关查封、扣押的财产，情节严重的，处三年以下有期徒刑。',
    [],
  ],
  [
    'not who is led to something (北京市反食品浪费规定 28)',
    '违反本规定，诱导消费者超量点餐的，由有关部门责令改正。',
    [],
  ],
  [
    'those of both breaches (北京市建设工程质量条例 90)',
    '监理单位未要求施工单位立即停工整改，或者施工单位拒不停工整改时未报告的，由住房城乡建设部门责令改正。',
    ['监理单位', '施工单位'],
  ],
];

describe('penalties of unseen statutes', () => {
  it.each([
    ['一，《水法》未作规定的', '依照《水法》的规定处理；《水法》未作规定的，责令改正', 1],
    ['一，进口者不明的 (循环经济促进法 50)', '由海关责令退运；进口者不明的，由承运人承担退运责任', 1],
    ['一，违反集会游行示威法律 (北京市信访条例 67)', '予以警告；违反集会游行示威法律的，给予治安管理处罚', 1],
    ['一，影响防洪的 (防洪法 53)', '责令限期拆除；影响防洪但尚可采取补救措施的，责令采取补救措施', 1],
    ['一，参与上述活动的 (人体器官移植条例 26)', '没收违法所得；医务人员参与上述活动的，吊销其执业证书', 1],
    ['二，从事其他活动的', '没收违法所得；医务人员从事其他违法活动的，吊销其执业证书', 2],
    ['二，未建立制度 (浙江省中医药条例 46)', '可以处三千元罚款；未建立制度的，责令限期改正', 2],
  ])('are of so many breaches: %s', (_rule, consequences, count) => {
    expect(rulesOf(`擅自占用设施的，${consequences}。`)).toHaveLength(count);
  });

  it.each([
    ['of a crime (刑法 364)', '处三年以下有期徒刑。', '从重处罚', ['CRIMINAL', 'CRIMINAL']],
    ['of a crime by its name (刑法 382)', '处三年以下有期徒刑。', '以贪污论', ['CRIMINAL', 'CRIMINAL']],
    [
      'of a crime, by the paragraph before (刑法 142)',
      '处三年以下有期徒刑。',
      '依照前款的规定处罚',
      ['CRIMINAL', 'CRIMINAL'],
    ],
    ['of no crime', '处一千元罚款。', '从重处罚', ['ADMINISTRATIVE', 'ADMINISTRATIVE']],
  ])('have the branch of what they are harder than: %s', (_rule, before, consequence, branches) => {
    const rules = rulesOf(`传播淫秽物品的，${before}\n\n向未成年人传播的，${consequence}。`);
    expect(rules.map(({ liability }) => liability.join())).toEqual(branches);
  });

  it.each(TIERS)('tiers, %s', (_rule, sentence, found) => {
    const tiers = rulesOf(sentence).flatMap((rule) => rule.tiers);
    expect(
      tiers.map(
        ({ circumstance, measures }) => `${circumstance} ${measures.map(({ kind }) => kind).join(', ')}`,
      ),
    ).toEqual(found);
  });

  it.each(OUTSIDE)('outside of their chapter, %s', (_rule, sentence, found) => {
    const rules = extractLiability(statute(`第一条 经营者应当登记。\n\n第二条 ${sentence}`), []).value;
    expect(
      rules.flatMap(({ tiers }) => tiers.flatMap(({ measures }) => measures.map(({ kind }) => kind))),
    ).toEqual(found);
  });

  it.each(VIOLATORS)('violators, %s', (_rule, sentence, found) => {
    expect(rulesOf(sentence)[0]?.violators.map(({ name }) => name)).toEqual(found);
  });

  it.each([
    [
      'who is to answer for another imposes nothing (浙江省司法鉴定管理条例 49)',
      '司法鉴定人因故意给当事人造成损失的，其所在的司法鉴定机构应当承担法律责任。',
      [[]],
    ],
    [
      'who is told to order it in a chapter on liability (青岛市审计监督条例 49)',
      '被审计单位的信息系统未达到规定标准的，审计机关应当责令改正。',
      [['审计机关']],
    ],
    [
      'not who has to look into what it hears of',
      '监督检查中发现被审计单位的信息系统未达到规定标准的，审计机关应当责令改正。',
      [],
    ],
    [
      'who looked into it imposes not that others answer for it (北京市实施《村民委员会组织法》的若干规定 29)',
      '有关人民政府或者主管部门应当负责调查核实，责令依法公布；经查证确有违法行为的，有关人员应当依法承担责任。',
      [[]],
    ],
    [
      'the organ of a government by its whole name (循环经济促进法 50)',
      '使用列入淘汰名录的设备的，由县级以上地方人民政府循环经济发展综合管理部门责令停止使用。',
      [['县级以上地方人民政府循环经济发展综合管理部门']],
    ],
  ])('enforcers, %s', (_rule, sentence, found) => {
    const rules = rulesOf(sentence);
    expect(rules.map(({ enforcers }) => enforcers.map(({ name }) => name))).toEqual(found);
  });
});
