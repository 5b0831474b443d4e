import { describe, expect, it, test } from 'vitest';
import { outline, parseText } from './parse-text.ts';

const HEAD = '某省反诈条例\n（2024年5月31日通过）\n';
/** A short statute: the lines given follow 第一条. */
const statute = (...lines: string[]): string[] =>
  outline(`${HEAD}第一条　为了预防，制定本条例。\n${lines.join('\n')}`).slice(2);

describe('articles open by form and sequence', () => {
  test.each<[string, string[], string[]]>([
    [
      'an inserted article',
      ['第二条　甲。', '第二条之一　乙。', '第三条　丙。'],
      [
        'art_2|第二条||',
        'art_2__para_1|||甲。',
        'art_2-1|第二条之一||',
        'art_2-1__para_1|||乙。',
        'art_3|第三条||',
        'art_3__para_1|||丙。',
      ],
    ],
    [
      'a reference at the start of a paragraph opens none',
      ['第二条　甲。', '第三条规定的情形除外。', '第三条　乙。'],
      [
        'art_2|第二条||',
        'art_2__para_1|||甲。',
        'art_2__para_2|||第三条规定的情形除外。',
        'art_3|第三条||',
        'art_3__para_1|||乙。',
      ],
    ],
    [
      'a reference at the start of a broken line opens none',
      [
        '第二条　违反本条例第四条、第五条以及其他法律规定的，依照',
        '第三条 第一款的规定处罚。',
        '第三条　乙。',
      ],
      [
        'art_2|第二条||',
        'art_2__para_1|||违反本条例第四条、第五条以及其他法律规定的，依照第三条第一款的规定处罚。',
        'art_3|第三条||',
        'art_3__para_1|||乙。',
      ],
    ],
    [
      'articles behind one another in a line that lost its breaks (飞行基本规则)',
      ['第二条　甲。 乙。 第三条　丙：（一）丁； （二）戊。'],
      [
        'art_2|第二条||',
        'art_2__para_1|||甲。',
        'art_2__para_2|||乙。',
        'art_3|第三条||',
        'art_3__para_1|||丙：',
        'art_3__para_1__item_1|（一）||丁；',
        'art_3__para_1__item_2|（二）||戊。',
      ],
    ],
    [
      'items behind one another in a line, with and without white space (广东省海域使用管理条例 28, 浙江省机动车排气污染防治条例 35)',
      [
        '第二条　下列用海免缴： （一）甲； （二）乙。',
        '第三条　有下列行为的：',
        '（一）丙；',
        '（二）丁；（三）戊。',
      ],
      [
        'art_2|第二条||',
        'art_2__para_1|||下列用海免缴：',
        'art_2__para_1__item_1|（一）||甲；',
        'art_2__para_1__item_2|（二）||乙。',
        'art_3|第三条||',
        'art_3__para_1|||有下列行为的：',
        'art_3__para_1__item_1|（一）||丙；',
        'art_3__para_1__item_2|（二）||丁；',
        'art_3__para_1__item_3|（三）||戊。',
      ],
    ],
    [
      'items that are quoted, or referred to, stay in their line (刑法修正案（四）)',
      [
        '第二条　将第九条修改为：“下列行为，依照规定处罚：（一）甲；（二）乙。”',
        '第三条　第一款第（一）项、第（二）项除外。',
      ],
      [
        'art_2|第二条||',
        'art_2__para_1|||将第九条修改为：“下列行为，依照规定处罚：（一）甲；（二）乙。”',
        'art_3|第三条||',
        'art_3__para_1|||第一款第（一）项、第（二）项除外。',
      ],
    ],
    [
      'a number in a line that is not the next, or is only referred to, opens none',
      ['第二条　甲。 第五条 乙，依照第三条 丙的规定。 第三条 第一款除外。'],
      ['art_2|第二条||', 'art_2__para_1|||甲。第五条乙，依照第三条丙的规定。第三条第一款除外。'],
    ],
    [
      'a line that names two articles opens none, where others open as statutes have it',
      ['第二条　甲。', '第三条、第四条规定的情形除外。', '第三条：丙。'],
      [
        'art_2|第二条||',
        'art_2__para_1|||甲。',
        'art_2__para_2|||第三条、第四条规定的情形除外。',
        'art_2__para_3|||第三条：丙。',
      ],
    ],
    [
      'an article whose first word is 中国 or 所有',
      ['第二条 中国公民适用。', '第三条 所有单位适用。'],
      [
        'art_2|第二条||',
        'art_2__para_1|||中国公民适用。',
        'art_3|第三条||',
        'art_3__para_1|||所有单位适用。',
      ],
    ],
    [
      'a quoted article opens none',
      ['第二条　将《某法》第九条修改为：“第九条　甲。', '第三条　乙。”', '第三条　丙。'],
      [
        'art_2|第二条||',
        'art_2__para_1|||将《某法》第九条修改为：“第九条甲。',
        'art_3|第三条||',
        'art_3__para_1|||乙。”',
        'art_3_dup2|第三条||',
        'art_3_dup2__para_1|||丙。',
      ],
    ],
    [
      'a scanned 笫 is 第',
      ['笫二条　甲。', '第三条　乙。'],
      ['art_2|笫二条||', 'art_2__para_1|||甲。', 'art_3|第三条||', 'art_3__para_1|||乙。'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(statute(...lines)).toEqual(expected);
  });
});

describe('paragraphs, items and subitems', () => {
  test.each<[string, string[], string[]]>([
    [
      'a lead-in with its items is one paragraph; what follows is the next',
      ['第二条　有下列情形之一的，处罚款：', '（一）甲；', '（二）乙。', '前款规定适用于单位。'],
      [
        'para_1|||有下列情形之一的，处罚款：',
        'para_1__item_1|（一）||甲；',
        'para_1__item_2|（二）||乙。',
        'para_2|||前款规定适用于单位。',
      ],
    ],
    [
      'half- and full-width marks and bullets are one list',
      ['第二条　下列：', '- (一) 甲；', '（二）乙；', '㈢丙。'],
      [
        'para_1|||下列：',
        'para_1__item_1|(一)||甲；',
        'para_1__item_2|（二）||乙；',
        'para_1__item_3|㈢||丙。',
      ],
    ],
    [
      'figures below items are subitems',
      ['第二条　下列：', '（一）甲：', '1．子；', '2、丑；', '（二）乙：', '⑴寅。'],
      [
        'para_1|||下列：',
        'para_1__item_1|（一）||甲：',
        'para_1__item_1__subitem_1|1．||子；',
        'para_1__item_1__subitem_2|2、||丑；',
        'para_1__item_2|（二）||乙：',
        'para_1__item_2__subitem_1|⑴||寅。',
      ],
    ],
    [
      'two grades are no mark (浙江省海塘建设管理条例 15)',
      ['第二条　甲。', '一、二级海塘建设需要分期实施的，应当报经批准。'],
      ['para_1|||甲。', 'para_2|||一、二级海塘建设需要分期实施的，应当报经批准。'],
    ],
    [
      '一、 below an article is an item',
      ['第二条　下列：', '一、甲；', '二、乙。'],
      ['para_1|||下列：', 'para_1__item_1|一、||甲；', 'para_1__item_2|二、||乙。'],
    ],
    [
      '甲、 of old statutes is an item',
      ['第二条　下列：', '甲、子；', '乙、丑。'],
      ['para_1|||下列：', 'para_1__item_1|甲、||子；', 'para_1__item_2|乙、||丑。'],
    ],
    [
      'unmarked lines below a lead-in are items, even where one ends in 。',
      ['第二条　不得使用下列设备：', '批量插入设备；', '具有改号功能的软件。', '其他设备。'],
      [
        'para_1|||不得使用下列设备：',
        'para_1__item_1|||批量插入设备；',
        'para_1__item_2|||具有改号功能的软件。',
        'para_1__item_3|||其他设备。',
      ],
    ],
    [
      'short rows that end in commas are not joined',
      ['第二条　由下列人员组成：', '主席，', '副主席若干人，', '委员若干人。'],
      [
        'para_1|||由下列人员组成：',
        'para_1__item_1|||主席，',
        'para_1__item_2|||副主席若干人，',
        'para_1__item_3|||委员若干人。',
      ],
    ],
    [
      'a paragraph inside a list belongs to the item before it',
      ['第二条　按照下列规定办理：', '（一）甲。', '情况重大的，应当报告。', '（二）乙。'],
      [
        'para_1|||按照下列规定办理：',
        'para_1__item_1|（一）||甲。',
        'para_1__item_1__para_1|||情况重大的，应当报告。',
        'para_1__item_2|（二）||乙。',
      ],
    ],
    [
      'a title-like item holds the paragraphs below it',
      [
        '第二条　按照下列规定投递：',
        '（一）按址投递',
        '城镇居民的邮件投递到门口。',
        '（二）用户领取',
        '凭通知单领取。',
      ],
      [
        'para_1|||按照下列规定投递：',
        'para_1__item_1|（一）||按址投递',
        'para_1__item_1__para_1|||城镇居民的邮件投递到门口。',
        'para_1__item_2|（二）||用户领取',
        'para_1__item_2__para_1|||凭通知单领取。',
      ],
    ],
    [
      'a figure at the start of a sentence is no mark',
      ['第二条　甲。', '2024年以前适用。', '3.5米以下适用。'],
      ['para_1|||甲。', 'para_2|||2024年以前适用。', 'para_3|||3.5米以下适用。'],
    ],
    [
      'a formula is not joined to what follows',
      ['第二条　按照公式计算：', '应纳税额＝当期销项税额－当期进项税额', '不足抵扣的，可以结转。'],
      [
        'para_1|||按照公式计算：',
        'para_1__item_1|||应纳税额＝当期销项税额－当期进项税额',
        'para_1__item_2|||不足抵扣的，可以结转。',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(statute(...lines)).toEqual(['art_2|第二条||', ...expected.map((line) => `art_2__${line}`)]);
  });
});

describe('captions', () => {
  test.each([
    ['【目的】', '目的'],
    ['〔目的〕', '目的'],
    ['（立法目的）', '立法目的'],
    ['[目的]', '目的'],
  ])('第二条%s', (caption, heading) => {
    expect(statute(`第二条${caption}`, '甲。')).toEqual([`art_2|第二条|${heading}|`, 'art_2__para_1|||甲。']);
    expect(statute(`第二条　${caption}甲。`)).toEqual([`art_2|第二条|${heading}|`, 'art_2__para_1|||甲。']);
    expect(statute('第二条', caption, '甲。')).toEqual([`art_2|第二条|${heading}|`, 'art_2__para_1|||甲。']);
  });

  test.each(['（删去）', '（一）甲。'])('%s is none', (text) => {
    expect(statute(`第二条　${text}`)[0]).toBe('art_2|第二条||');
  });
});

describe('containers', () => {
  it('carry their ancestors in their eIds, articles do not', () => {
    const eIds = parseText(
      '某法典\n第一编 总则\n第一章 基本规定\n第一条 甲。\n第二编 物权\n第一分编 通则\n第一章 一般规定\n第一节 不动产登记\n第二条 乙。\n第二节 动产交付\n第三条 丙。',
    ).eIds;
    expect(eIds.filter((eId) => !eId.includes('para'))).toEqual([
      'part_1',
      'part_1__chp_1',
      'art_1',
      'part_2',
      'part_2__subpart_1',
      'part_2__subpart_1__chp_1',
      'part_2__subpart_1__chp_1__sec_1',
      'art_2',
      'part_2__subpart_1__chp_1__sec_2',
      'art_3',
    ]);
  });

  test.each([
    ['a heading over two lines', '第二章\n制定程序\n第二条 乙。', 'chp_2|第二章|制定程序|'],
    [
      'a broken heading',
      '第二章 事业单位、科技性的社会团体\n从事经营活动的登记\n第二条 乙。',
      'chp_2|第二章|事业单位、科技性的社会团体从事经营活动的登记|',
    ],
    ['a heading that begins with 中 or 和', '第二章 中医药保护\n第二条 乙。', 'chp_2|第二章|中医药保护|'],
    ['附则 without a number', '附　则\n第二条 乙。', 'chp_2||附则|'],
    [
      'one that lost its number between two others (济南市户外广告和牌匾标识管理条例)',
      '设置\n第二条 乙。\n第三章 发布与维护\n第三条 丙。',
      'chp_2||设置|',
    ],
    [
      'several of them (深圳经济特区绿色建筑条例)',
      '规划和建设\n第二条 乙。\n运行和改造\n第三条 丙。\n第四章 性能和评价\n第四条 丁。',
      'chp_3||运行和改造|',
    ],
    [
      'two lines of one (山东省人民代表大会议事规则)',
      '审查工作报告、审查国民经济\n和社会发展计划以及财政预算\n第二条 乙。\n第三章 选举、罢免和辞职\n第三条 丙。',
      'chp_2||审查工作报告、审查国民经济和社会发展计划以及财政预算|',
    ],
  ])('%s', (_, text, expected) => {
    expect(outline(`某法\n第一章 总则\n第一条 甲。\n${text}`)).toContain(expected);
  });

  it('that lost their numbers are told by their places', () => {
    const chapters = outline(
      '某条例\n总则\n第一条 甲。\n电信治理\n第二条 乙。\n法律责任\n第三条 丙。\n附则\n第四条 丁。',
    );
    expect(chapters.filter((line) => line.startsWith('chp'))).toEqual([
      'chp_1||总则|',
      'chp_2||电信治理|',
      'chp_3||法律责任|',
      'chp_4||附则|',
    ]);
  });

  it.each([
    [
      'of which all but the first lost their numbers (未成年人网络保护条例)',
      '某条例\n第一章 总则\n第一条 甲。\n网络素养促进\n第二条 乙。\n法律责任\n第三条 丙。',
      ['chp_1|第一章|总则|', 'chp_2||网络素养促进|', 'chp_3||法律责任|'],
    ],
    [
      'of which none is left as every statute has it, and the first is lost (青岛市森林防火条例)',
      '某条例\n第一条 甲。\n森林防火组织\n第二条 乙。\n森林火灾预防\n第三条 丙。\n森林火灾扑救\n第四条 丁。',
      ['chp_2||森林防火组织|', 'chp_3||森林火灾预防|', 'chp_4||森林火灾扑救|'],
    ],
    ['but not one line alone', '某条例\n第一条 甲。\n森林防火组织\n第二条 乙。', []],
  ])('%s', (_, text, expected) => {
    expect(outline(text).filter((line) => line.startsWith('chp'))).toEqual(expected);
  });

  it('are those of sections where the numbers of the chapters follow one another (山东省城乡规划条例)', () => {
    const text =
      '某法\n第一章 总则\n第一条 甲。\n第二章 制定\n第一节 编制\n第二条 乙。\n城乡规划修改\n第三条 丙。\n第三章 附则\n第四条 丁。';
    expect(outline(text)).toContain('chp_2__sec_2||城乡规划修改|');
  });

  it.each([
    ['a line that is no title', '建设单位应当，'],
    ['a line above no article', '送：某市人大常委会\n乙。'],
  ])('%s is no heading without a number', (_, line) => {
    const text = `某法\n第一章 总则\n第一条 甲。\n${line}\n第二条 乙。\n第二章 附则\n第三条 丙。`;
    expect(outline(text).filter((one) => /^(?:chp|sec)/u.test(one))).toEqual([
      'chp_1|第一章|总则|',
      'chp_2|第二章|附则|',
    ]);
  });

  test.each(['第二章规定的措施适用于单位。', '第二章、第三章的规定除外。'])('%s is no heading', (line) => {
    expect(outline(`某法\n第一章 总则\n第一条 甲。\n${line}`)).toContain(`art_1__para_2|||${line}`);
  });
});

describe('texts of points', () => {
  it('have a preamble, points and paragraphs', () => {
    expect(
      outline(
        '某市人民代表大会常务委员会关于反诈工作的决定\n为了预防，作出如下决定：\n一、甲。\n乙。\n二、总体要求\n（一）丙。\n（二）丁。',
      ),
    ).toEqual([
      'preamble|||为了预防，作出如下决定：',
      'point_1|一、||',
      'point_1__para_1|||甲。',
      'point_1__para_2|||乙。',
      'point_2|二、|总体要求|',
      'point_2__para_1|||',
      'point_2__para_1__item_1|（一）||丙。',
      'point_2__para_1__item_2|（二）||丁。',
    ]);
  });

  it('that amend a law keep what they quote', () => {
    const text = [
      '刑法修正案（某）',
      '为了惩治犯罪，对刑法作如下修改和补充：',
      '一、将刑法第一百条修改为：“有下列情形之一的：',
      '“（一）甲；',
      '“（二）乙。',
      '“有前款行为的，从重处罚。”',
      '二、在刑法第一百二十条后增加二条：',
      '“第一百二十条之一　丙。',
      '“第一百二十条之二　丁。”',
      '三、本修正案自公布之日起施行。',
    ].join('\n');
    expect(outline(text)).toEqual([
      'preamble|||为了惩治犯罪，对刑法作如下修改和补充：',
      'point_1|一、||',
      'point_1__para_1|||将刑法第一百条修改为：“有下列情形之一的：',
      'point_1__para_1__item_1|“（一）||甲；',
      'point_1__para_1__item_2|“（二）||乙。',
      'point_1__para_2|||“有前款行为的，从重处罚。”',
      'point_2|二、||',
      'point_2__para_1|||在刑法第一百二十条后增加二条：',
      'point_2__para_2|||“第一百二十条之一丙。',
      'point_2__para_3|||“第一百二十条之二丁。”',
      'point_3|三、||',
      'point_3__para_1|||本修正案自公布之日起施行。',
    ]);
  });

  it('with the amended law behind them have it as an annex', () => {
    const text =
      '某市人大常委会关于修改《某市养犬条例》的决定\n一、将第三条修改为：“甲。”\n本决定自公布之日起施行。\n某市养犬条例\n第一章　总则\n第一条　乙。\n第二条　丙。';
    expect(parseText(text).eIds).toEqual([
      'point_1',
      'point_1__para_1',
      'point_1__para_2',
      'annex_1',
      'annex_1__chp_1',
      'annex_1__art_1',
      'annex_1__art_1__para_1',
      'annex_1__art_2',
      'annex_1__art_2__para_1',
    ]);
  });
});

describe('what stands around the body', () => {
  it('is head and tail', () => {
    const { first } = parseText(
      '某省人民代表大会常务委员会公告\n第18号\n《某省反诈条例》已经通过，现予公布。\n某省人民代表大会常务委员会\n2024年5月31日\n某省反诈条例\n（2024年5月31日通过）\n第一条 甲。\n第二条 乙。\n某省人民代表大会常务委员会\n2024年5月31日\n责任编辑：某人',
    );
    expect(first.title).toBe('某省反诈条例');
    expect(first.head.map((line) => line.raw)).toEqual([
      '某省人民代表大会常务委员会公告',
      '第18号',
      '《某省反诈条例》已经通过，现予公布。',
      '某省人民代表大会常务委员会',
      '2024年5月31日',
      '（2024年5月31日通过）',
    ]);
    expect(first.tail.map((line) => line.raw)).toEqual([
      '某省人民代表大会常务委员会',
      '2024年5月31日',
      '责任编辑：某人',
    ]);
  });

  test.each([
    [
      'broken over two lines',
      '某省实施《中华人民共和国反电信\n\n网络诈骗法》若干规定\n第一条 甲。',
      '某省实施《中华人民共和国反电信网络诈骗法》若干规定',
    ],
    [
      'below the name of its maker',
      '某省人民代表大会常务委员会\n关于加强反诈工作的决定\n一、甲。\n二、乙。',
      '某省人民代表大会常务委员会关于加强反诈工作的决定',
    ],
    [
      'handed on by a notice',
      '关于印发《某市反诈规则》的通知\n各区人民政府：\n现印发给你们。\n某市反诈规则\n第一条 甲。',
      '某市反诈规则',
    ],
    ['of a draft', '某省反诈条例（草案）\n第一条 甲。', '某省反诈条例（草案）'],
    ['in the front matter alone', '---\ntitle: 某省反诈条例\n---\n第一条 甲。', '某省反诈条例'],
  ])('a title %s', (_, text, title) => {
    expect(parseText(text).first.title).toBe(title);
  });

  it('an annex follows with its lines', () => {
    expect(
      statute('附件1', '禁止倾倒的物质', '一、甲；', '二、乙。', '附件2：收费标准', '每吨十元。'),
    ).toEqual([
      'annex_1|附件1|禁止倾倒的物质|',
      'annex_1__para_1|||',
      'annex_1__para_1__item_1|一、||甲；',
      'annex_1__para_1__item_2|二、||乙。',
      'annex_2|附件2|收费标准|',
      'annex_2__para_1|||每吨十元。',
    ]);
  });

  it('a list of attachments above the signature is no annex', () => {
    const { first, eIds } = parseText(
      `${HEAD}第一条 甲。\n附件：1.分工表\n2.名单\n某省人民政府\n2024年5月31日`,
    );
    expect(eIds).toEqual(['art_1', 'art_1__para_1']);
    expect(first.tail).toHaveLength(4);
  });

  it('a text with neither article nor point keeps its paragraphs', () => {
    const { nodes, diagnostics } = parseText(
      '某市人大常委会关于批准某规划的决议\n会议决定批准该规划。\n会议要求：\n（一）甲；\n（二）乙。',
    );
    expect(nodes.map((node) => node.eId)).toEqual(['para_1', 'para_2', 'para_2__item_1', 'para_2__item_2']);
    expect(diagnostics.map((diagnostic) => diagnostic.kind)).toEqual(['NO_ARTICLES']);
  });
});
