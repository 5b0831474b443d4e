import { describe, expect, it } from 'vitest';
import { penaltiesOf } from '../support/statute.ts';

/** A rule of drafting, a sentence with its source, the violators and the enforcers; none for what only looks like one. */
type Row = readonly [
  rule: string,
  sentence: string,
  violators: readonly string[],
  enforcers: readonly string[],
];

/** Whom the first rule of an article punishes, and who imposes it. */
function partiesOf(sentence: string): readonly (readonly string[])[] {
  const [rule] = penaltiesOf(`第二条 ${sentence}`).value;
  return [rule?.violators ?? [], rule?.enforcers ?? []].map((actors) => actors.map(({ name }) => name));
}

const STRUCK: readonly Row[] = [
  [
    'a body for which its officers are punished (反洗钱法 32)',
    '对有前两款规定情形的金融机构直接负责的董事、高级管理人员和其他直接责任人员，反洗钱行政主管部门可以建议有关金融监督管理机构依法取消其任职资格。',
    ['金融机构'],
    ['反洗钱行政主管部门', '有关金融监督管理机构'],
  ],
  [
    'a body whose fine is the measure of theirs (广东省建设工程监理条例 38)',
    '依照本条例规定，给予监理单位罚款处罚的，对监理单位直接负责的主管人员和其他直接责任人员处以单位罚款数额的百分之五以上百分之十以下的罚款。',
    ['监理单位'],
    [],
  ],
  [
    'not a body whose officers are punished beside it for nobody knows whose breach (电力法 67)',
    '减少农业和农村用电指标的，由电力管理部门责令改正；情节严重的，对单位主管人员和直接责任人员给予行政处分。',
    [],
    ['电力管理部门'],
  ],
  [
    'whose breach an authority finds (海关稽查条例 27)',
    '经海关稽查，发现被稽查人有走私行为，构成犯罪的，依法追究刑事责任；尚不构成犯罪的，由海关依照海关法的规定处理。',
    ['被稽查人'],
    ['海关'],
  ],
  [
    'not of whom a finding tells what one did not report (广东省环境保护条例 71)',
    '污染物集中处理单位发现企业事业单位交付处理的污染物的种类发生重大变化，未立即报告的，处五万元以上十万元以下罚款。',
    ['污染物集中处理单位'],
    [],
  ],
  [
    'not whoever is told to mend it (食盐加碘消除碘缺乏危害管理条例 27)',
    '在碘盐的加工、运输、经营过程中不符合国家卫生标准的，由县级以上人民政府卫生行政部门责令责任者改正。',
    [],
    ['县级以上人民政府卫生行政部门'],
  ],
  [
    'to whom another law is applied, and who imposes nothing by it (排污许可管理条例 50)',
    '在运行和维护污染防治设施过程中违反安全生产规定，发生安全生产事故的，对负有责任的排污单位依照《中华人民共和国安全生产法》的有关规定予以处罚。',
    ['排污单位'],
    [],
  ],
  [
    'by his part in it, beside who did it (广东省道路运输条例 69)',
    '道路运输从业人员将从业资格证件转借他人使用的，由县级以上人民政府交通运输主管部门责令改正，对聘用相关人员的道路运输经营者处五千元的罚款。',
    ['道路运输从业人员', '道路运输经营者'],
    ['县级以上人民政府交通运输主管部门'],
  ],
  [
    'not an authority that has the matter for its task (北京市安全生产条例 84)',
    '生产经营单位未报告的，对安全生产负有监督职责的部门可以处一万元罚款。',
    ['生产经营单位'],
    ['对安全生产负有监督职责的部门'],
  ],
  [
    'whoever else is named behind 对, where nothing tells a breach (防范和处置非法集资条例 30)',
    '对非法集资人，由处置非法集资牵头部门处集资金额20%以上1倍以下的罚款。',
    ['非法集资人'],
    ['处置非法集资牵头部门'],
  ],
];

const ORDERED: readonly Row[] = [
  [
    'whom an organ has put it right (青岛市人民代表大会代表建议、批评和意见工作条例 39)',
    '有下列情形之一的，市人民代表大会常务委员会主任会议可以责成承办单位限期改正并报告处理结果：\n（一）答复意见不符合实际的；\n（二）没有为代表保密的。',
    ['承办单位'],
    ['市人民代表大会常务委员会主任会议'],
  ],
  [
    'not whom it has act on the breach (宁波市国土空间规划条例 67)',
    '未取得临时建设工程规划许可的，由自然资源和规划主管部门责令限期拆除；逾期不拆除的，市和区县（市）人民政府可以责成有关部门采取查封施工现场、强制拆除等措施。',
    [],
    ['自然资源和规划主管部门', '市人民政府', '区县（市）人民政府', '有关部门'],
  ],
];

const ASCRIBED: readonly Row[] = [
  [
    'to each of those whose deed it can be (宁波市文明行为促进条例 38)',
    '违反本条例第一条规定，在行驶的车辆内向外抛掷物品，属驾驶人行为的，由当地公安机关交通管理部门处二百元罚款；属乘车人行为的，由当地公安机关交通管理部门处五十元罚款。',
    ['驾驶人', '乘车人'],
    ['当地公安机关交通管理部门'],
  ],
  [
    'not where a kind of deed is told (破坏性地震应急条例 37)',
    '阻碍抗震救灾人员执行职务的，对直接责任人员给予行政处分；属于违反治安管理行为的，依照治安管理处罚法的规定给予处罚。',
    [],
    [],
  ],
];

const FOUND: readonly Row[] = [
  [
    'by a body that enters it in a record (台州市企业信用促进条例 23)',
    '有关单位在事中事后监管中发现企业作虚假承诺或者违反承诺的，记入企业信用档案，并依法予以惩戒。',
    ['企业'],
    ['有关单位'],
  ],
  [
    'by organs that reprove as the case is (家庭教育促进法 49)',
    '公安机关、人民检察院、人民法院在办理案件过程中，发现未成年人的父母或者其他监护人侵害未成年人合法权益的，根据情况对父母或者其他监护人予以训诫，并可以责令其接受家庭教育指导。',
    ['未成年人的父母', '其他监护人'],
    ['公安机关', '人民检察院', '人民法院'],
  ],
  [
    'not by who found it and let it be',
    '有关单位发现违法行为未及时报告的，责令改正，给予警告。',
    ['有关单位'],
    [],
  ],
  [
    'nor whom he found who let it be',
    '发现旅客携带违禁物品不报告的，由公安机关处五百元以下罚款。',
    [],
    ['公安机关'],
  ],
  [
    'nor by whom he found breaking the law',
    '发现学生有欺凌行为未及时制止的，由教育行政部门责令改正，给予警告。',
    [],
    ['教育行政部门'],
  ],
  [
    'by a body whose fine is spoken of behind a cause',
    '因前款行为给予监理单位罚款处罚的，对单位直接负责的主管人员处以单位罚款数额的百分之五以上百分之十以下的罚款。',
    ['监理单位'],
    [],
  ],
];

const UNCLOSED: readonly Row[] = [
  [
    'before a warning as before a fine (绍兴市文明行为促进条例 37)',
    '公共场所的经营管理单位对违反规定的吸烟行为不予劝阻、制止，由卫生计生行政部门予以警告，并处五百元以上五千元以下罚款。',
    ['公共场所的经营管理单位'],
    ['卫生计生行政部门'],
  ],
  [
    'not a duty before the breach of it',
    '公共场所的经营管理单位应当予以劝阻；未劝阻的，由卫生计生行政部门予以警告。',
    ['公共场所的经营管理单位'],
    ['卫生计生行政部门'],
  ],
];

describe('whom a penalty is for, and who imposes it', () => {
  it.each(STRUCK)('struck by name: %s', (_rule, sentence, violators, enforcers) => {
    expect(partiesOf(sentence)).toEqual([violators, enforcers]);
  });

  it.each(ORDERED)('told to act: %s', (_rule, sentence, violators, enforcers) => {
    expect(partiesOf(sentence)).toEqual([violators, enforcers]);
  });

  it.each(ASCRIBED)('to whom the deed is ascribed: %s', (_rule, sentence, violators, enforcers) => {
    expect(partiesOf(sentence)).toEqual([violators, enforcers]);
  });

  it.each(FOUND)('come upon: %s', (_rule, sentence, violators, enforcers) => {
    expect(partiesOf(sentence)).toEqual([violators, enforcers]);
  });

  it.each(UNCLOSED)('in a breach without 的: %s', (_rule, sentence, violators, enforcers) => {
    expect(partiesOf(sentence)).toEqual([violators, enforcers]);
  });

  it.each([
    ['对负有责任的排污单位依照安全生产法予以处罚', 'VIOLATOR'], // 排污许可管理条例 50
    ['对聘用相关人员的经营者处五千元的罚款', 'VIOLATOR'], // 广东省道路运输条例 69
    ['对相关人员处五千元的罚款', 'RESPONSIBLE_PERSON'],
    ['追究有关人员的责任', 'RESPONSIBLE_PERSON'],
  ])('tells who answers for a body from the body: %s', (measure, target) => {
    const [rule] = penaltiesOf(`第二条 未报告的，${measure}。`).value;
    expect(rule?.tiers.flatMap(({ measures }) => measures.map((one) => one.target))).toEqual([target]);
  });
});
