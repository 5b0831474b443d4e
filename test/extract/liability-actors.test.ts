import { describe, expect, it } from 'vitest';
import { penaltiesOf } from '../support/statute.ts';

describe('who breaks what, and who punishes', () => {
  it('names violators, enforcers and conduct', () => {
    const [rule] = penaltiesOf(
      '第二条 农药经营者有下列行为之一的，由县级以上地方人民政府农业主管部门责令改正；拒不改正的，处2000元以上2万元以下罚款，并由发证机关吊销农药经营许可证：\n（一）未执行进货查验制度；\n（二）在农药中添加物质。',
    ).value;
    expect(rule?.violators.map(({ name }) => name)).toEqual(['农药经营者']);
    expect(rule?.enforcers.map(({ name }) => name)).toEqual(['县级以上地方人民政府农业主管部门', '发证机关']);
    expect(rule?.conduct).toEqual(['art_2__para_1__item_1', 'art_2__para_1__item_2']);
    expect(rule?.tiers[1]?.measures.map(({ enforcers }) => enforcers.map(({ name }) => name))).toEqual([
      ['县级以上地方人民政府农业主管部门'],
      ['发证机关'],
    ]);
  });

  it('names what is broken', () => {
    const [rule] = penaltiesOf('第二条 违反本条例第一条规定的，由公安机关处一千元以下罚款。').value;
    expect(rule?.violates).toEqual(['art_1']);
    expect(rule?.violators).toEqual([]);
  });

  it('makes a rule of each item that has a consequence of its own', () => {
    const rules = penaltiesOf(
      '第二条 违反本条例规定的，由城市管理部门按照下列规定处罚：\n（一）擅自占用道路的，处一千元以下罚款；\n（二）损毁设施的，处五千元以下罚款。',
    ).value;
    expect(
      rules.map(({ at, conduct, enforcers }) => [at, conduct, enforcers.map(({ name }) => name)]),
    ).toEqual([
      ['art_2__para_1', ['art_2__para_1__item_1'], ['城市管理部门']],
      ['art_2__para_1', ['art_2__para_1__item_2'], ['城市管理部门']],
    ]);
  });

  it('lists what the items of conduct break (公路法 art 76)', () => {
    const [rule] = penaltiesOf(
      '第二条 有下列违法行为之一的，由交通主管部门责令停止违法行为：\n（一）违反本法第一条规定，擅自占用公路的；\n（二）车辆擅自超限行驶的。',
    ).value;
    expect(rule?.violates).toEqual(['art_1']);
  });

  it('lists a duty that was left undone (职业病防治法 art 70)', () => {
    const [rule] = penaltiesOf(
      '第二条 有下列行为之一的，由卫生行政部门给予警告：\n（一）未采取本法第一条规定的管理措施的；\n（二）未公布规章制度的。',
    ).value;
    expect(rule?.violates).toEqual(['art_1']);
  });

  it('lists all articles whose acts are named (电信条例 art 77)', () => {
    const [rule] = penaltiesOf(
      '第二条 有本条例第一条、第五条和第六条所列禁止行为之一，情节严重的，由原发证机关吊销许可证。',
    ).value;
    expect(rule?.violates).toEqual(['art_1', 'art_5', 'art_6']);
  });

  it('does not list a penalty, nor the own items, which are conduct (民用航空法 art 208)', () => {
    const rules = penaltiesOf(
      '第二条 机长有下列行为之一的，由主管部门给予警告；有第（二）项所列行为的，吊销执照：\n（一）不携带执照的；\n（二）离开民用航空器的。\n\n有前款第一项行为的，处一千元罚款。',
    ).value;
    expect(rules.map(({ violates, conduct }) => [violates, conduct])).toEqual([
      [[], ['art_2__para_1__item_1', 'art_2__para_1__item_2']],
      [[], ['art_2__para_1__item_2']],
      [[], ['art_2__para_1__item_1']],
    ]);
  });

  const listing =
    '第二条 有下列行为之一的，由农业主管部门责令改正，处一万元罚款：\n（一）设立分支机构未备案；\n（二）向未取得许可证的企业采购农药；\n（三）采购未附具合格证的农药。\n\n';
  it.each([
    ['有前款第二项、第三项规定的行为，情节严重的，由发证机关吊销许可证。', [2, 3]], // 农药管理条例 55
    ['有前款第一项或者第三项行为之一的，处十万元以上一百万元以下的罚款。', [1, 3]], // 水污染防治法 85
    ['个人有前款第二项至第三项行为之一的，处警告或者五百元以下罚款。', [2, 3]], // 消防法 60
    ['有本条第一款第（二）项所列行为的，由文化主管部门处五千元以下的罚款。', [2]], // 娱乐场所管理条例 14
    ['有前款所列行为，情节严重的，由发证机关吊销许可证。', []], // 反洗钱法 32
    ['不知道所经营的为前款第一项规定情形的农药的，由农业主管部门处一千元罚款。', []], // 医疗器械监督管理条例 87
    ['除依照前款第一项处罚外，造成损失的，由农业主管部门处二万元罚款。', []],
  ])('has for its conduct the items of a penalty before that it names: %s', (paragraph, items) => {
    const rule = penaltiesOf(listing + paragraph).value.find(({ at }) => at === 'art_2__para_2');
    expect([rule?.violates, rule?.conduct]).toEqual([[], items.map((item) => `art_2__para_1__item_${item}`)]);
  });

  it('breaks the items that forbid, which are no penalty (互联网上网服务营业场所管理条例 art 14)', () => {
    const [rule] = penaltiesOf(
      '第二条 经营单位不得有下列行为：\n（一）赌博；\n（二）斗殴。\n\n有前款第二项行为的，由公安机关处一千元罚款。',
    ).value;
    expect([rule?.violates, rule?.conduct]).toEqual([['art_2__para_1__item_2'], []]);
  });

  it.each([
    [
      '第二条 未履行义务，情节严重的，由省级以上履行个人信息保护职责的部门责令改正，没收违法所得。', // 个人信息保护法 66
      ['省级以上履行个人信息保护职责的部门'],
    ],
    ['第二条 未履行个人信息保护职责的部门，由其上级机关责令改正。', ['上级机关']],
  ])('names an authority of a level by its task: %s', (text, names) => {
    const [rule] = penaltiesOf(text).value;
    expect(rule?.enforcers.map(({ name }) => name)).toEqual(names);
  });

  it('gives a breach behind a semicolon what it leaves out (黑土地保护法 art 33)', () => {
    const rules = penaltiesOf(
      '第二条 违反本法第一条规定，建设单位未对土壤实施剥离的，由自然资源主管部门处每平方米一百元以上二百元以下罚款；未按照规定的标准实施剥离的，处每平方米五十元以上一百元以下罚款。',
    ).value;
    expect(
      rules.map(({ violates, violators, enforcers }) => [
        violates,
        violators.map(({ name }) => name),
        enforcers.map(({ name }) => name),
      ]),
    ).toEqual([
      [['art_1'], ['建设单位'], ['自然资源主管部门']],
      [['art_1'], ['建设单位'], ['自然资源主管部门']],
    ]);
  });

  it('gives a breach of another provision nothing but the enforcer (杭州市全民健身条例 art 29)', () => {
    const rules = penaltiesOf(
      '第二条 违反本条例第一条规定，经营者未登记的，由体育行政部门责令限期改正；违反本条例第五条规定，聘用无证人员的，处一千元罚款。',
    ).value;
    expect(rules.map(({ violates, violators }) => [violates, violators.map(({ name }) => name)])).toEqual([
      [['art_1'], ['经营者']],
      [['art_5'], []],
    ]);
  });

  it('keeps the subject that stands before 违反 for the whole sentence (杭州市建设工程施工安全管理条例 art 42)', () => {
    const rules = penaltiesOf(
      '第二条 施工单位违反本条例第一条规定的，责令限期改正；违反本条例第五条规定，未设置警示灯的，处一千元罚款。',
    ).value;
    expect(rules.map(({ violates, violators }) => [violates, violators.map(({ name }) => name)])).toEqual([
      [['art_1'], ['施工单位']],
      [['art_5'], ['施工单位']],
    ]);
  });

  it('gives the items the case in which the lead-in announces them (深圳经济特区绿色建筑条例 art 57)', () => {
    const rules = penaltiesOf(
      '第二条 使用权人有下列情形之一的，由住房建设主管部门责令限期改正；逾期未改正的，按照以下规定给予处罚：\n（一）未开展审计的，处十万元罚款；\n（二）未实施改造的，处五十万元罚款。',
    ).value;
    expect(
      rules.map(({ tiers, enforcers }) => [
        tiers.map(({ circumstance }) => circumstance),
        enforcers.map(({ name }) => name),
      ]),
    ).toEqual([
      [['BASE', 'NOT_CORRECTED'], ['住房建设主管部门']],
      [['BASE', 'NOT_CORRECTED'], ['住房建设主管部门']],
    ]);
  });

  it('gives them the case also where nothing but 处罚 announces them (广东省实施《消防法》办法 47)', () => {
    const rules = penaltiesOf(
      '第二条 人员密集场所未设置疏散示意图的，由消防救援机构责令限期改正；逾期不改正的，按照下列规定处罚：\n（一）建筑面积不足一千平方米的，处五千元以上二万元以下罚款；\n（二）建筑面积超过一千平方米的，处二万元以上五万元以下罚款。',
    ).value;
    expect(rules.map(({ tiers }) => tiers.map(({ circumstance }) => circumstance))).toEqual([
      ['BASE', 'NOT_CORRECTED'],
      ['BASE', 'NOT_CORRECTED'],
    ]);
  });

  it('gives them no case that is part of the breach (道路交通安全法 76)', () => {
    const rules = penaltiesOf(
      '第二条 机动车发生交通事故造成人身伤亡、财产损失的，按照下列规定承担赔偿责任：\n（一）机动车之间发生交通事故的，由有过错的一方承担赔偿责任；\n（二）机动车与行人之间发生交通事故的，由机动车一方承担赔偿责任。',
    ).value;
    expect(rules.flatMap(({ tiers }) => tiers.map(({ circumstance }) => circumstance))).not.toContain(
      'CONSEQUENCES',
    );
  });

  it('takes the conduct of other items for another breach (道路交通安全法 99)', () => {
    const rules = penaltiesOf(
      '第二条 有下列行为之一的，处二百元罚款：\n（一）未取得驾驶证驾驶的；\n（二）将机动车交由他人驾驶的；\n（三）逃逸的。\n行为人有前款第二项情形之一的，可以并处吊销机动车驾驶证；有第一项、第三项情形之一的，可以并处十五日以下拘留。',
    ).value;
    expect(rules.map(({ violators, conduct }) => [violators.map(({ name }) => name), conduct])).toEqual([
      [[], ['art_2__para_1__item_1', 'art_2__para_1__item_2', 'art_2__para_1__item_3']],
      [['行为人'], ['art_2__para_1__item_2']],
      [['行为人'], ['art_2__para_1__item_1', 'art_2__para_1__item_3']],
    ]);
  });

  it('gives each item the measures of the lead-in, not its announcement (济南市城市市容管理条例 art 63)', () => {
    const rules = penaltiesOf(
      '第二条 有下列行为之一的，责令限期改正，由城市管理部门按照下列规定处以罚款：\n（一）擅自装修的，处一万元以上十万元以下罚款；\n（二）不设置围挡的，处二千元以上二万元以下罚款。',
    ).value;
    expect(
      rules.map(({ conduct, tiers }) => [
        conduct,
        tiers.flatMap(({ measures }) => measures.map(({ kind, min }) => [kind, min])),
      ]),
    ).toEqual([
      [
        ['art_2__para_1__item_1'],
        [
          ['ORDER_CORRECTION', null],
          ['FINE', 10000],
        ],
      ],
      [
        ['art_2__para_1__item_2'],
        [
          ['ORDER_CORRECTION', null],
          ['FINE', 2000],
        ],
      ],
    ]);
  });
});

describe('violators and enforcers', () => {
  it.each([
    // [sentence, violators, enforcers]
    [
      '由县级以上人民政府农业、林业行政部门责令改正',
      '经营者未登记的',
      ['经营者'],
      ['县级以上人民政府农业行政部门', '县级以上人民政府林业行政部门'],
    ],
    // The other of two breaches may have a subject of its own; whom somebody makes act has none.
    ['由公安机关处一千元罚款', '承运人未登记的，或者托运人阻碍查验的', ['承运人', '托运人'], ['公安机关']],
    ['由公安机关处一千元罚款', '旅行社拒付费用，或者要求导游人员承担费用的', ['旅行社'], ['公安机关']],
    // A breach told without 的, with what it is about: 行政处罚法 art 82.
    [
      '由上级行政机关责令改正',
      '行政机关对应当依法移交司法机关的案件不移交，以行政处罚代替刑事处罚',
      ['行政机关'],
      ['上级行政机关'],
    ],
    // Who may stop a breach imposes nothing: 北京市轨道交通运营安全条例 art 64.
    [
      '运营单位有权予以制止，由市交通行政主管部门责令改正',
      '违反本条例规定，危害设施安全的',
      [],
      ['市交通行政主管部门'],
    ],
    // Who found the breach, and acts on it: 预防未成年人犯罪法 61, 煤矿安全监察条例 26, 娱乐场所管理条例 41, 海洋环境保护法 77, 刑事诉讼法 57.
    [
      '应当予以训诫，并可以责令其接受家庭教育指导',
      '公安机关、人民检察院、人民法院在办理案件过程中发现未成年人的父母或者其他监护人不依法履行监护职责的',
      ['未成年人的父母', '其他监护人'],
      ['公安机关', '人民检察院', '人民法院'],
    ],
    ['应当依法予以取缔', '公安部门在查处治安、刑事案件时，发现擅自从事娱乐场所经营活动的', [], ['公安部门']],
    [
      '应当通报环境保护行政主管部门依照前款规定予以处罚',
      '海事行政主管部门发现入海排污口设置违反本法第三十条规定的',
      [],
      [],
    ],
    [
      '应当提出纠正意见；构成犯罪的，依法追究刑事责任',
      '人民检察院发现侦查人员以非法方法收集证据的',
      ['侦查人员'],
      [],
    ],
    // Who found it, and left it: whose breach that is another punishes.
    ['由上级机关责令改正，给予通报批评', '公安机关发现违法行为不依法查处的', ['公安机关'], ['上级机关']],
    ['依法予以通报批评', '公安机关发现违法行为不予查处的', ['公安机关'], []],
    // The place of a breach is a setting: 广东省实施《消防法》办法 49; a thing in use is none: 特种设备安全法 84.
    [
      '由消防救援机构责令立即改正',
      '违反本办法规定，在建筑物的公共门厅、疏散通道停放电动自行车的',
      [],
      ['消防救援机构'],
    ],
    // Who owns, and who is foreign: 广告法 art 62, 人类遗传资源管理条例 art 41.
    ['由有关部门责令停止违法行为，对广告主处一千元罚款', '违反本法规定发送广告的', ['广告主'], ['有关部门']],
    [
      '由国务院科学技术行政部门责令停止违法行为，处一百万元罚款',
      '外国组织、个人违反本条例规定采集人类遗传资源的',
      ['外国组织', '外国个人'],
      ['国务院科学技术行政部门'],
    ],
    // Those whose relative is the breach: 防治陆源污染物污染损害海洋环境管理条例 art 28, 科学技术进步法 art 107.
    ['处一千元罚款', '对逾期未完成限期治理任务的企业事业单位', ['企业事业单位'], []],
    ['处一千元罚款', '对严重违反管理规范的组织和个人', ['组织', '个人'], []],
    // 建设工程安全生产管理条例 art 67
    ['责令限期改正', '施工单位取得资质证书后，降低安全生产条件的', ['施工单位'], []],
    // Who is struck by name, where the breach names nobody: 民办教育促进法 art 64, 政府投资条例 art 32.
    ['由教育部门对举办者处一千元罚款', '擅自举办民办学校的', ['举办者'], ['教育部门']],
    ['由教育部门对个人处一千元罚款', '擅自举办民办学校的', [], ['教育部门']],
    ['对负有责任的领导人员依法给予处分', '超越审批权限审批项目的', [], []],
    // Who laid a standard down, who has done his part, and whom somebody supervises break nothing.
    ['由民政部门责令限期改正', '违反本条例规定，市人民政府确定的特殊时段施工的', [], ['民政部门']],
    ['由上级机关责令改正', '纳税人在限期内已缴纳税款，税务机关未立即解除措施的', ['税务机关'], ['上级机关']],
    ['依法给予处分', '对直销企业实施监督管理的部门不履行职责的', ['对直销企业实施监督管理的部门'], []],
    [
      '由县级以上人民政府确定的部门处一千元罚款',
      '清算组成员泄露秘密的',
      ['清算组成员'],
      ['县级以上人民政府确定的部门'],
    ],
    ['由有权机关给予处分', '拒绝、阻碍国家工作人员依法执行职务的', [], ['有权机关']],
    ['公安机关可以处五日以下拘留', '任何单位和个人散布谣言的', [], ['公安机关']],
    [
      '由司法行政部门给予警告',
      '违反本条例规定，律师事务所及其他机构未备案的',
      ['律师事务所', '其他机构'],
      ['司法行政部门'],
    ],
    ['由其上级机关责令改正', '造成确权后的权利人损失的', [], ['上级机关']],
    // 核材料管制条例 art 19
    ['国家核安全局可依其情节轻重，给予警告', '凡违反本条例的规定的', [], ['国家核安全局']],
    // 反间谍法实施细则 art 19
    ['由有关部门予以处分，国家安全机关也可以予以警告', '泄露秘密的', [], ['有关部门', '国家安全机关']],
    // 传染病防治法实施办法 art 70: who approves imposes nothing
    [
      '县级以上政府卫生行政部门报请同级政府批准，对单位予以通报批评',
      '有下列违法行为之一的单位和个人',
      ['单位', '个人'],
      ['县级以上政府卫生行政部门'],
    ],
    // 密码法 art 33: who asks for it imposes it too
    [
      '由密码管理部门建议有关国家机关、单位依法给予处分',
      '泄露秘密的',
      [],
      ['密码管理部门', '有关国家机关', '有关单位'],
    ],
    // 女职工劳动保护特别规定 art 13
    ['责令停业，或者提请有关人民政府责令关闭', '经营者未登记的', ['经营者'], ['有关人民政府']],
    // 海洋环境保护法 art 93
    [
      '由依照本法规定行使海洋环境监督管理权的部门或者机构责令改正',
      '未取得许可证的',
      [],
      ['依照本法规定行使海洋环境监督管理权的部门', '依照本法规定行使海洋环境监督管理权的机构'],
    ],
    // 济宁市泗河保护管理条例 art 53, 青岛市预算绩效管理条例 art 33: to whom a case is handed on, where it is told what he does
    ['移送司法机关依法追究刑事责任', '涉嫌犯罪的', [], ['司法机关']],
    ['由财政部门取消相关资格；情节严重的，移交司法机关', '违反规定的', [], ['财政部门']],
    // 北京市食品安全条例 art 70
    [
      '农业行政部门可以提出吊销其营业执照的建议，由工商行政管理部门依法实施',
      '违法经营农药的',
      [],
      ['农业行政部门', '工商行政管理部门'],
    ],
    // 病原微生物实验室生物安全管理条例 art 59: where it sits is no enforcer
    [
      '由实验室所在地的设区的市级以上地方人民政府卫生主管部门责令改正',
      '未经批准从事实验活动的',
      [],
      ['设区的市级以上地方人民政府卫生主管部门'],
    ],
    // 无障碍环境建设法 art 61; 成都市烟草专卖管理条例: 无 as part of a name, and as a breach
    ['责令限期改正', '无障碍设施管理者未履行维护职责的', ['无障碍设施管理者'], []],
    ['责令关闭', '无烟草专卖生产企业许可证生产烟草制品的', [], []],
    // 侵权责任编 art 1199, 1188: who is hurt breaks nothing
    [
      '幼儿园、学校应当承担侵权责任',
      '无民事行为能力人在幼儿园、学校学习、生活期间受到人身损害的',
      ['幼儿园', '学校'],
      [],
    ],
    ['应当承担侵权责任', '经营者提供的商品使消费者受到人身损害的', ['经营者'], []],
    ['由监护人承担侵权责任', '无民事行为能力人、限制民事行为能力人造成他人损害的', ['监护人'], []],
    // 企业投资项目核准和备案管理条例 art 18
    ['责令停止建设', '实行核准管理的项目，企业未办理核准手续的', ['企业'], []],
    // 枪支管理法 art 40
    ['责令停业整顿', '依法被指定的枪支制造企业，违反本法规定的', ['枪支制造企业'], []],
    // 外商投资法 art 36
    ['责令限期改正', '外国投资者的投资活动违反负面清单规定的', ['外国投资者'], []],
    // 航道管理条例 art 27
    [
      '县以上交通主管部门可以给予警告',
      '对违反本条例规定的单位和个人',
      ['违反本条例规定的单位', '违反本条例规定的个人'],
      ['县以上交通主管部门'],
    ],
    // 铁路法 art 46: whom the order names
    [
      '由县级以上地方人民政府责令有关单位或者个人限期迁移',
      '种植妨碍行车瞭望的树木的',
      ['有关单位', '有关个人'],
      ['县级以上地方人民政府'],
    ],
    // 生物安全法 art 76
    ['责令停止违法行为', '从事实验活动未在相应等级的实验室进行的', [], []],
    // 矿产资源法 art 69
    ['责令改正', '勘查活动结束后探矿权人未及时清理的', ['探矿权人'], []],
    // 城乡规划法 art 63
    ['责令限期改正', '编制单位取得资质证书后，不再符合资质条件的', ['编制单位'], []],
    // 化妆品监督管理条例 art 65
    ['处一千元罚款', '备案部门取消备案后，仍然使用该原料的', [], []],
    // 工会法 art 52: whom the breach strikes
    ['责令改正', '对工会工作人员进行打击报复的', [], []],
    // 食品安全法 art 133
    ['责令改正', '对举报人以解除、变更劳动合同或者其他方式打击报复的', [], []],
    // 航道法 art 39: who begins to build, and not what was not approved
    ['责令停止建设', '报送的材料未通过审核，建设单位开工建设的', ['建设单位'], []],
    // 会计法 art 46
    ['给予处分', '单位负责人对会计人员实行打击报复的', ['单位负责人'], []],
    // 出口管制法 art 36
    ['给予警告', '明知出口经营者从事违法行为仍为其提供服务的', [], []],
    // 老年人权益保障法 art 80
    [
      '依法给予处分',
      '对养老机构负有监督职责的部门及其工作人员玩忽职守的',
      ['对养老机构负有监督职责的部门', '工作人员'],
      [],
    ],
    // 放射性物品运输安全管理条例 art 59: an abode before the authority
    [
      '由启运地的省、自治区人民政府环境保护主管部门责令限期改正',
      '托运人未按照规定备案的',
      ['托运人'],
      ['省人民政府环境保护主管部门', '自治区人民政府环境保护主管部门'],
    ],
    // 宁波市宗教活动场所管理办法 art 27: a place that is run; where something happens breaks nothing
    ['由宗教事务部门责令改正', '宗教活动场所违反本条例规定的', ['宗教活动场所'], ['宗教事务部门']],
    ['由宗教事务部门责令改正', '在宗教活动场所违反本条例规定的', [], ['宗教事务部门']],
    // 期货交易管理条例 art 76: a name behind that of a person
    ['责令改正', '会计师事务所未勤勉尽责的', ['会计师事务所'], []],
    // 进口计量器具监督管理办法 art 15: who forbade a thing
    ['处一千元罚款', '进口计量器具或国务院禁止使用的其他计量器具的', [], []],
    // 杭州市城市轨道交通管理条例 art 65: who may fine; who must make good imposes nothing
    ['运营单位可处二百元以下罚款', '对不服从劝阻的', [], ['运营单位']],
    // 临沂市文明行为促进条例 art 51: who is struck by a bare name
    ['由卫生主管部门处一千元罚款，单位依法予以处罚', '在公共场所吸烟的', [], ['卫生主管部门']],
    ['施工单位应当采取补救措施，并由公安机关处一千元罚款', '造成设施损坏的', [], ['公安机关']],
    // 总会计师条例 art 19: a unit above, which may punish
    ['上级主管单位应当根据情节给予行政处分', '阻碍总会计师行使职权的', [], ['上级主管单位']],
    // as 可再生能源法 names its authority: 可 in 可再生 is no modal word
    [
      '由县级以上人民政府可再生能源综合管理部门责令改正',
      '未按照规定安装的',
      [],
      ['县级以上人民政府可再生能源综合管理部门'],
    ],
    // 山东省消费者权益保护条例 art 39, 侵权责任编 art 1254: who owes the consequence
    ['经营者应当退还有关费用，并承担赔偿责任', '以虚假广告欺诈的', ['经营者'], []],
    ['由侵权人依法承担侵权责任', '造成他人损害的', ['侵权人'], []],
  ])('%s: %s', (consequence, breach, violators, enforcers) => {
    const [rule] = penaltiesOf(`第二条 ${breach}，${consequence}。`).value;
    expect(rule?.violators.map(({ name }) => name)).toEqual(violators);
    expect(rule?.enforcers.map(({ name }) => name)).toEqual(enforcers);
  });
});

describe('who had the duty of the clause before', () => {
  it.each([
    // 侵权责任编 art 1254, 浙江省海塘建设管理条例 art 48
    ['管理人应当采取安全保障措施；未采取措施的，应当承担侵权责任。', ['管理人']],
    ['国家工作人员应当忠于职守；对玩忽职守的，由有关部门给予处分。', ['国家工作人员']],
    // an authority has others to watch
    ['水行政主管部门应当划定采砂区。未在采砂区采砂的，处一千元罚款。', []],
  ])('%s', (text, violators) => {
    const [rule] = penaltiesOf(`第二条 ${text}`).value;
    expect(rule?.violators.map(({ name }) => name)).toEqual(violators);
  });
});
