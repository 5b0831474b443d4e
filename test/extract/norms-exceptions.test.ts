import { describe, expect, it } from 'vitest';
import { normsOf } from '../support/norms.ts';

/** A sentence with what it shows and the statute it stands in; then its norms, each KIND and its exceptions. */
type Row = [rule: string, statute: string, sentence: string, exceptions: string[]];

function expectExceptions(...[, , sentence, expected]: Row): void {
  const told = normsOf(sentence).map(({ modality, exceptions }) => [modality, ...exceptions].join(' | '));
  expect(told).toEqual(expected);
}

describe('what a norm does not hold for', () => {
  it.each<Row>([
    [
      'who is outside of it, before whom it binds',
      '机动车交通事故责任强制保险条例 第五条',
      '除保险公司外，任何单位或者个人不得从事机动车交通事故责任强制保险业务。',
      ['PROHIBITION | 除保险公司外'],
    ],
    [
      'what other law provides',
      '预算法 第三十五条',
      '除法律另有规定外，地方政府及其所属部门不得为任何单位和个人的债务以任何方式提供担保。',
      ['PROHIBITION | 除法律另有规定外'],
    ],
    [
      'between bearer and act',
      '道路交通安全法实施条例 第四十四条',
      '同方向有二条车道的，大型客车除因超车需要外，禁止驶入左侧车道。',
      ['PROHIBITION | 除因超车需要外'],
    ],
    [
      'of the act that follows, not of the one before',
      '山东省劳动合同条例 第十一条',
      '用人单位应当对劳动者的个人信息予以保密，除依法应当公开的内容外，未经劳动者同意，不得公开或者利用其个人信息。',
      ['OBLIGATION', 'PROHIBITION | 除依法应当公开的内容外'],
    ],
    [
      'about a thing within the act',
      '湖州市文明行为促进条例 第十一条',
      '不得携带除军警犬、引导犬之外的犬只出入托儿所、幼儿园和乘坐公共交通工具。',
      ['PROHIBITION | 除军警犬、引导犬之外'],
    ],
    [
      'noted in brackets',
      '淄博市文明行为促进条例',
      '禁止携带犬只（导盲犬除外）乘坐公共交通工具。',
      ['PROHIBITION | 导盲犬除外'],
    ],
    [
      'behind the act',
      '道路交通安全法 第六十九条',
      '任何单位、个人不得在高速公路上拦截检查行驶的车辆，公安机关的人民警察依法执行紧急公务除外。',
      ['PROHIBITION | 公安机关的人民警察依法执行紧急公务除外'],
    ],
    [
      'in a clause of its own',
      '北京市森林资源保护管理条例 第三十二条',
      '采伐林木必须申请林木采伐许可证；农村居民采伐自留地、房前屋后个人所有的零星林木除外。',
      ['OBLIGATION | 农村居民采伐自留地、房前屋后个人所有的零星林木除外'],
    ],
    [
      'of the last clause alone, where it speaks of a case',
      '立法法 第十条',
      '授权决定应当明确授权的期限；授权的期限不得超过五年，但是授权决定另有规定的除外。',
      ['OBLIGATION', 'PROHIBITION | 授权决定另有规定的除外'],
    ],
    [
      'of the whole sentence, where a sentence of its own gives way to other law',
      '行政强制法 第三十二条',
      '行政机关应当作出处理决定；情况复杂的，可以延长，但是延长期限不得超过三十日。法律另有规定的除外。',
      [
        'OBLIGATION | 法律另有规定的除外',
        'PERMISSION | 法律另有规定的除外',
        'PROHIBITION | 法律另有规定的除外',
      ],
    ],
    [
      'another rule that goes first',
      '物权编 第三百三十七条',
      '承包期内发包人不得收回承包地。法律另有规定的，依照其规定。',
      ['PROHIBITION | 法律另有规定的，依照其规定'],
    ],
    [
      'the same by the name of the rule',
      '城镇燃气管理条例 第三十七条',
      '管道燃气经营者应当派专业人员进行现场指导。法律、法规另有规定的，依照有关法律、法规的规定执行。',
      ['OBLIGATION | 法律、法规另有规定的，依照有关法律、法规的规定执行'],
    ],
    [
      'what is not under this limit',
      '山东省人民代表大会常务委员会组成人员守则',
      '会议主持人宣布议案交付表决后，不得再对该议案发表意见，但与表决有关的程序问题，不在此限。',
      ['PROHIBITION | 与表决有关的程序问题，不在此限'],
    ],
    [
      'a proviso that permits what is forbidden',
      '浙江省风景名胜区条例',
      '风景名胜区内规划确定需要拆除的已建住宅，不得翻建、改建、扩建，但可以进行修缮。',
      ['PROHIBITION | 可以进行修缮', 'PERMISSION'],
    ],
    [
      'a proviso that permits something else in its own case',
      '浙江省招标投标条例 第十二条',
      '必须招标的项目应当公开招标，但有下列情形之一的，可以邀请招标。',
      ['OBLIGATION | 有下列情形之一的，可以邀请招标', 'PERMISSION'],
    ],
    [
      'the paragraph behind, where it says so of a sole norm',
      '保险法 第三十三条',
      '投保人不得为无民事行为能力人投保。\n父母为其未成年子女投保的人身保险，不受前款规定限制。',
      ['PROHIBITION | 父母为其未成年子女投保的人身保险，不受前款规定限制', 'EXEMPTION'],
    ],
  ])('%s (%s)', expectExceptions);
});

describe('what is no exception', () => {
  it.each<Row>([
    [
      'an act beside another',
      '劳动合同法实施条例 第二十三条',
      '用人单位除依照劳动合同法的规定支付经济补偿外，还应当支付一次性工伤医疗补助金。',
      ['OBLIGATION'],
    ],
    [
      'nor where no word says so',
      '青岛市物业管理条例',
      '业主除遵守法律、法规以及管理规约外，应当经有利害关系的业主一致同意。',
      ['OBLIGATION'],
    ],
    [
      'a ban beside another',
      '青岛市饮用水水源保护条例 第二十一条',
      '除禁止本条例第十九条规定的行为外，禁止在二级保护区内游泳。',
      ['PROHIBITION'],
    ],
    [
      'what 前款 lays down, which may be beside it',
      '信托法 第九条',
      '除前款所列事项外，信托文件可以载明信托期限、信托财产的管理方法等事项。',
      ['PERMISSION'],
    ],
    [
      'of a norm behind it',
      '北京市优化营商环境条例 第六十三条',
      '公示期届满的信息不再公示，未履行决定的除外；市场主体有权要求更正。',
      ['RIGHT'],
    ],
    [
      'a ban beside a permission',
      '深圳经济特区安全生产监督管理条例 第二十一条',
      '负有安全生产监督管理职责的部门可以采集相关信息，但是不得侵犯生产经营单位的合法权益。',
      ['PERMISSION', 'PROHIBITION'],
    ],
    [
      'the paragraph behind, where several norms stand before it',
      '浙江省人民代表大会议事规则 第八条',
      '省人民代表大会常务委员会应当将开会日期通知代表。必要时，可以组织代表研读法规草案。\n临时召集的省人民代表大会会议不适用前款规定。',
      ['OBLIGATION', 'PERMISSION'],
    ],
  ])('%s (%s)', expectExceptions);
});
