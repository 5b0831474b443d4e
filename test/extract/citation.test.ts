import { describe, expect, it, test } from 'vitest';
import { quotedPlace, type QuotedPlace } from '../../src/extract/citation/amended.ts';
import { delegationsIn } from '../../src/extract/citation/delegations.ts';
import { titlesIn } from '../../src/extract/citation/titles.ts';
import { extractCitations } from '../../src/extract/citation/citations.ts';
import { findCitations } from '../../src/extract/citation/find-citations.ts';
import { extractMetadata } from '../../src/extract/metadata/metadata.ts';
import type { CitationTarget } from '../../src/model/citation.ts';
import { statute } from '../support/statute.ts';

const shown = (target: CitationTarget | null): string =>
  target === null
    ? 'nothing'
    : target.to === 'HERE'
      ? target.eId
      : target.to === 'ACTOR'
        ? target.name
        : `${target.title}${target.eId === null ? '' : `#${target.eId}`}`;

const inText = (text: string): string[] =>
  findCitations(text).map((c) => `${text.slice(c.start, c.end)} → ${shown(c.target)} ${c.kind}`);

const inStatute = (lines: string, at: string): string[] => {
  const i = statute(lines);
  return extractCitations(i, extractMetadata(i))
    .filter((citation) => citation.at === at)
    .map(({ quote, target, kind }) => `${quote} → ${shown(target)} ${kind}`);
};

describe('citations in a free text', () => {
  test.each([
    [
      'a list is spread, each with the smallest quote',
      '违反本法第十四条、第二十五条第一款规定的，没收违法所得',
      ['第十四条 → art_14 VIOLATION', '第二十五条第一款 → art_25__para_1 VIOLATION'],
    ],
    [
      'the last member may leave out its article',
      '违反本条例第十条第一款、第三款规定',
      ['第十条第一款 → art_10__para_1 VIOLATION', '第三款 → art_10__para_3 VIOLATION'],
    ],
    [
      'a range is spread',
      '依照本法第十条至第十二条的规定处罚',
      [
        '第十条 → art_10 APPLICATION',
        '第十条至第十二条 → art_11 APPLICATION',
        '第十二条 → art_12 APPLICATION',
      ],
    ],
    [
      'a further article may leave out its 第 (嘉兴市南湖保护条例 28)',
      '违反本条例第十七条第二款和十八条第一款、第二款规定',
      [
        '第十七条第二款 → art_17__para_2 VIOLATION',
        '十八条第一款 → art_18__para_1 VIOLATION',
        '第二款 → art_18__para_2 VIOLATION',
      ],
    ],
    [
      'a year behind the name is no end of it (献血法)',
      '依照《献血法》（1997年）第十八条',
      ['《献血法》（1997年）第十八条 → 献血法#art_18 APPLICATION'],
    ],
    [
      'nor is what amended it, without 《》',
      '安全生产法（2021修正）第109条',
      ['安全生产法（2021修正）第109条 → 安全生产法#art_109 MENTION'],
    ],
    [
      'but another remark is',
      '《献血法》（含附件）第十八条',
      ['《献血法》 → 献血法 MENTION', '第十八条 → art_18 MENTION'],
    ],
    ['a part may stand between', '民法典合同编第五百条', ['民法典合同编第五百条 → 民法典#art_500 MENTION']],
    [
      'an item may leave out its 第',
      '献血法第18条(二)项',
      ['献血法第18条(二)项 → 献血法#art_18__para_1__item_2 MENTION'],
    ],
    ['but a mark in brackets is no item', '第十八条（二）有下列行为之一的', ['第十八条 → art_18 MENTION']],
    ['figures may stand in spaces', '献血法第 18 条', ['献血法第 18 条 → 献血法#art_18 MENTION']],
    ['依法 is no law whose figures follow', '依法3条措施', []],
    ['figures may leave out their 第', '献血法18条', ['献血法18条 → 献血法#art_18 MENTION']],
    ['but not behind any word', '办法3条、方法2条', []],
    [
      'a chapter of a regulation without 《》',
      '北京市献血条例第五章',
      ['北京市献血条例第五章 → 北京市献血条例#chp_5 MENTION'],
    ],
    [
      '第零条 is an article that is not there',
      '《献血法》第零条',
      ['《献血法》第零条 → 献血法#art_0 MENTION'],
    ],
    [
      '前款 without a place leaves the article behind it alone',
      '违反前款、第九条第二款规定',
      ['前款 → nothing VIOLATION', '第九条第二款 → art_9__para_2 VIOLATION'],
    ],
    ['not the number of its clauses', '第三条、四条线路', ['第三条 → art_3 MENTION']],
    [
      'a title keeps its number, bracketed items are read',
      '《反电信网络诈骗法》第三十九条第一款第（五）项',
      ['《反电信网络诈骗法》第三十九条第一款第（五）项 → 反电信网络诈骗法#art_39__para_1__item_5 MENTION'],
    ],
    [
      'an item without its paragraph stands in the first',
      '依照《中华人民共和国公司法》第五条第二项',
      ['《中华人民共和国公司法》第五条第二项 → 中华人民共和国公司法#art_5__para_1__item_2 APPLICATION'],
    ],
    [
      'an inserted article',
      '依照刑法第二百八十七条之二的规定',
      ['刑法第二百八十七条之二 → 刑法#art_287-2 APPLICATION'],
    ],
    [
      'a law by the crimes that it lays down (技术进出口管理条例 43)',
      '依照刑法关于走私罪、非法经营罪或者其他罪的规定',
      ['刑法 → 刑法 APPLICATION'],
    ],
    [
      'one of two laws (集会游行示威法 32)',
      '依照刑法或者治安管理处罚法的有关规定',
      ['刑法 → 刑法 APPLICATION', '治安管理处罚法 → 治安管理处罚法 APPLICATION'],
    ],
    ['a law that is but spoken of', '刑法关于犯罪的理论', []],
    [
      'items up to one that leaves its 第 out (青岛市房屋使用安全条例 39)',
      '违反《房屋条例》第九条第一项至三项规定的',
      [
        '《房屋条例》第九条第一项至三项 → 房屋条例#art_9__para_1__item_1 VIOLATION',
        '第一项至三项 → 房屋条例#art_9__para_1__item_2 VIOLATION',
        '第一项至三项 → 房屋条例#art_9__para_1__item_3 VIOLATION',
      ],
    ],
    [
      'a regulation named without 《》 is not the own instrument',
      '按照森林法实施条例第三十条规定',
      ['森林法实施条例第三十条 → 森林法实施条例#art_30 APPLICATION'],
    ],
    [
      'a compound title in a typed string is one title',
      '浙江省实施《中华人民共和国反电信网络诈骗法》办法第四十二条',
      [
        '浙江省实施《中华人民共和国反电信网络诈骗法》办法第四十二条 → 浙江省实施《中华人民共和国反电信网络诈骗法》办法#art_42 MENTION',
      ],
    ],
    ['條 is 条', '第二十二條', ['第二十二條 → art_22 MENTION']],
    ['the constitution needs no 《》', '根据宪法，制定本法。', ['宪法 → 中华人民共和国宪法 BASIS']],
    [
      'what is repealed',
      '本条例自2002年1月1日起施行。1985年5月24日国务院发布的《技术引进合同管理条例》同时废止。',
      ['《技术引进合同管理条例》 → 技术引进合同管理条例 REPEAL'],
    ],
    [
      'but not the decision by which it was amended (北京市市容环境卫生条例 67)',
      '本条例自施行之日起，根据《北京市人民代表大会常务委员会关于修改部分地方性法规的决定》修正的《北京市城市市容管理条例》同时废止。',
      [
        '《北京市人民代表大会常务委员会关于修改部分地方性法规的决定》 → 北京市人民代表大会常务委员会关于修改部分地方性法规的决定 APPLICATION',
        '《北京市城市市容管理条例》 → 北京市城市市容管理条例 REPEAL',
      ],
    ],
    ['an exception before 外', '除本法第九条规定的情形外，不得收取费用。', ['第九条 → art_9 EXCEPTION']],
    ['an exception after 但', '但有本法第三条规定情形的除外。', ['第三条 → art_3 EXCEPTION']],
    [
      'precedence of a named instrument',
      '《中华人民共和国海商法》另有规定的，从其规定。',
      ['《中华人民共和国海商法》 → 中华人民共和国海商法 PRECEDENCE'],
    ],
    [
      'deleting something is no amendment, and a verb is no part of a name',
      '发生本条例第二十条规定的情形，应当删除信息。',
      ['第二十条 → art_20 ANAPHORA'],
    ],
    ['a case (深圳经济特区房地产登记条例 art 14)', '本条例第二十条规定的。', ['第二十条 → art_20 ANAPHORA']],
    ['a thing that is picked up', '有本法第七条规定的情形', ['第七条 → art_7 ANAPHORA']],
    [
      'unlawful acts that are picked up (政府采购法 art 79)',
      '有本法第七十一条违法行为之一',
      ['第七十一条 → art_71 ANAPHORA'],
    ],
    [
      'what comes on top is no exception (外商投资法 art 36)',
      '除依照本法第五条规定处理外，还应当依法承担相应的法律责任。',
      ['第五条 → art_5 APPLICATION'],
    ],
    [
      'nor is a case of exception that is picked up (合同编 art 580)',
      '有本法第五条规定的除外情形之一',
      ['第五条 → art_5 ANAPHORA'],
    ],
    [
      'freedom from a rule (生物两用品及相关设备和技术出口管制条例 art 11)',
      '报国务院批准的，不受本条例第十条规定时限的限制。',
      ['第十条 → art_10 EXCEPTION'],
    ],
    [
      'a rule that is not applied (合同编 art 658)',
      '公益性质的赠与合同，不适用本法第五条规定。',
      ['第五条 → art_5 EXCEPTION'],
    ],
    [
      'a rule that applies elsewhere too (公司法 art 51)',
      '本法第四十九条关于经理职权的规定，适用于股份有限公司经理。',
      ['第四十九条 → art_49 APPLICATION'],
    ],
    [
      'the order in which rules apply is a thing (进出口关税条例 art 21)',
      '纳税人可以申请颠倒本条例第二十条的适用次序。',
      ['第二十条 → art_20 MENTION'],
    ],
    [
      'a rule that is relied on (邮政法 art 47)',
      '无权援用本法第四十五条的规定限制赔偿责任。',
      ['第四十五条 → art_45 APPLICATION'],
    ],
    [
      'a duty left undone is broken (职业病防治法 art 70)',
      '未采取本法第二十条规定的职业病防治管理措施的；',
      ['第二十条 → art_20 VIOLATION'],
    ],
    [
      'a condition that is not met is not (招标投标法)',
      '不具备本法第二十条规定的条件的，不予登记。',
      ['第二十条 → art_20 ANAPHORA'],
    ],
    [
      'an unfit thing for which one is punished (产品质量法 art 54)',
      '产品标识不符合本法第二十七条规定的，责令改正。',
      ['第二十七条 → art_27 VIOLATION'],
    ],
    [
      'what was not done as it is laid down (浙江省港口管理条例 art 18)',
      '未按第九条规定修复设施的，责令限期改正。',
      ['第九条 → art_9 VIOLATION'],
    ],
    [
      'what lies beyond a provision (企业所得税法 art 10)',
      '本法第九条规定以外的捐赠支出；',
      ['第九条 → art_9 EXCEPTION'],
    ],
    [
      'who issued the basis stands between',
      '根据国务院《城市绿化条例》和《浙江省城市绿化条例》，结合本市实际，制定本条例。',
      ['《城市绿化条例》 → 城市绿化条例 BASIS', '《浙江省城市绿化条例》 → 浙江省城市绿化条例 BASIS'],
    ],
    [
      'a list of short names before 规定 (防洪法)',
      '依照防洪法、水土保持法的有关规定执行',
      ['防洪法 → 防洪法 APPLICATION', '水土保持法 → 水土保持法 APPLICATION'],
    ],
    [
      'a comma between the lists of two articles (北京市小规模食品生产经营管理规定 art 26)',
      '违反本规定第十三条第六项，第十七条第七项、第八项规定，尚不构成犯罪的',
      [
        '第十三条第六项 → art_13__para_1__item_6 VIOLATION',
        '第十七条第七项 → art_17__para_1__item_7 VIOLATION',
        '第八项 → art_17__para_1__item_8 VIOLATION',
      ],
    ],
    [
      'no list where the comma stands behind a whole instrument',
      '适用《中华人民共和国公司法》，第三条规定的情形除外。',
      ['《中华人民共和国公司法》 → 中华人民共和国公司法 APPLICATION', '第三条 → art_3 EXCEPTION'],
    ],
    [
      'an article of another law is a basis as well (渔港水域交通安全管理条例 art 1)',
      '根据《中华人民共和国海上交通安全法》第四十八条的规定，制定本条例。',
      ['《中华人民共和国海上交通安全法》第四十八条 → 中华人民共和国海上交通安全法#art_48 BASIS'],
    ],
    [
      'an article of the own law is none',
      '国务院根据本法第四十八条的规定，制定配套办法。',
      ['第四十八条 → art_48 APPLICATION'],
    ],
    [
      'laws side by side without a mark (北京市制定地方性法规条例 art 1)',
      '根据宪法和《中华人民共和国立法法》《北京市立法条例》，结合本市实际，制定本条例。',
      [
        '宪法 → 中华人民共和国宪法 BASIS',
        '《中华人民共和国立法法》 → 中华人民共和国立法法 BASIS',
        '《北京市立法条例》 → 北京市立法条例 BASIS',
      ],
    ],
    [
      'contents that a provision forbids (出版管理条例 art 40)',
      '含有本条例第二十五条、第二十六条禁止内容的；',
      ['第二十五条 → art_25 ANAPHORA', '第二十六条 → art_26 ANAPHORA'],
    ],
    [
      'a crime by its paragraph (刑法 art 128)',
      '单位犯第二款、第三款罪的，对单位判处罚金',
      ['第二款 → nothing ANAPHORA', '第三款 → nothing ANAPHORA'],
    ],
    [
      'requirements that are met without a thing (化妆品监督管理条例 art 38)',
      '记录和凭证保存期限应当符合本条例第三十一条第一款的规定。',
      ['第三十一条第一款 → art_31__para_1 MENTION'],
    ],
    [
      'what another thing is not applied to (戒毒条例 art 26)',
      '对依照《中华人民共和国禁毒法》第三十九条第一款规定不适用强制隔离戒毒的吸毒成瘾人员',
      ['《中华人民共和国禁毒法》第三十九条第一款 → 中华人民共和国禁毒法#art_39__para_1 APPLICATION'],
    ],
    [
      'precedence that an organ is to give (财政违法行为处罚处分条例 art 19)',
      '《中华人民共和国行政许可法》另有规定的，有关部门依照其规定处理。',
      ['《中华人民共和国行政许可法》 → 中华人民共和国行政许可法 PRECEDENCE'],
    ],
    [
      'the issuer of one of several laws (杭州市生活垃圾管理条例 art 64)',
      '《中华人民共和国环境保护法》、国务院《城市市容和环境卫生管理条例》已有法律责任规定的，从其规定。',
      [
        '《中华人民共和国环境保护法》 → 中华人民共和国环境保护法 PRECEDENCE',
        '《城市市容和环境卫生管理条例》 → 城市市容和环境卫生管理条例 PRECEDENCE',
      ],
    ],
    [
      'a decision that repeals',
      '决定废止《北京市邮政通信条例》（1994年7月22日通过）。',
      ['《北京市邮政通信条例》 → 北京市邮政通信条例 REPEAL'],
    ],
    [
      'what an authority does not repeal is no repeal of what binds it (滨州市制定地方性法规条例 art 72)',
      '认为规章同宪法、法律相抵触而市人民政府不予修改或者废止的，应当提出予以撤销的议案',
      ['宪法 → 中华人民共和国宪法 MENTION'],
    ],
    [
      '失效 that is said of a thing (浙江省产品质量监督条例 art 28)',
      '依照《产品质量法》关于销售失效、变质的产品的处罚规定处罚。',
      ['《产品质量法》 → 产品质量法 APPLICATION'],
    ],
    ['the constitution that is kept', '应当遵守宪法和法律', ['宪法 → 中华人民共和国宪法 MENTION']],
    [
      'what a law as a whole lays down is a thing as well (高等教育法 art 25)',
      '设立高等学校，应当具备教育法规定的基本条件。',
      ['教育法 → 教育法 ANAPHORA'],
    ],
    [
      'so is what it lays down together with others (临沂市城乡规划条例 art 18)',
      '修改城乡规划，应当符合《山东省城乡规划条例》和本条例规定的法定条件。',
      ['《山东省城乡规划条例》 → 山东省城乡规划条例 ANAPHORA'],
    ],
    [
      'the regulation of a law is no law (森林采伐更新管理办法 art 23)',
      '依照森林法第四十五条和森林法实施条例的有关规定处理。',
      ['森林法第四十五条 → 森林法#art_45 APPLICATION', '森林法实施条例 → 森林法实施条例 APPLICATION'],
    ],
    [
      'the constitution is but named (军人地位和权益保障法 art 16)',
      '军人享有宪法和法律规定的政治权利。',
      ['宪法 → 中华人民共和国宪法 MENTION'],
    ],
    [
      'a thing in a provision (外国国家豁免法 art 19)',
      '案件中的相关国家是否构成本法第二条第一项中的外国主权国家；',
      ['第二条第一项 → art_2__para_1__item_1 ANAPHORA'],
    ],
    [
      'what the own rules are broken by is no precedence (互联网信息服务算法推荐管理规定 art 31)',
      '违反本规定第七条规定，法律、行政法规有规定的，依照其规定；',
      ['第七条 → art_7 VIOLATION'],
    ],
    [
      'a penalty on top of another (建筑法 art 68)',
      '除依照本法第六条规定处罚外，可以责令停业整顿。',
      ['第六条 → art_6 APPLICATION'],
    ],
    [
      'crimes set apart from a penalty (刑法 art 113)',
      '除本法第一百零三条外，对国家危害特别严重的，可以判处死刑。',
      ['第一百零三条 → art_103 EXCEPTION'],
    ],
    [
      'a thing set apart is an exception, whatever rule it is under (专利法 art 58)',
      '除依照本法第六条规定给予的强制许可外，不得实施。',
      ['第六条 → art_6 EXCEPTION'],
    ],
    [
      'a nested title is one',
      '依照《关于修改〈选举法〉的决定》',
      ['《关于修改〈选举法〉的决定》 → 关于修改〈选举法〉的决定 APPLICATION'],
    ],
  ])('%s', (_rule, text, expected) => {
    expect(inText(text)).toEqual(expected);
  });

  test.each([
    ['the bare own instrument', '违反本法规定的，依照本条例处罚'],
    ['unnamed rules', '依照国家有关规定和有关法律、行政法规的规定执行，另有规定的，从其规定'],
    ['words that begin like a level', '第一条件、本条例、本章程、前项目、此前条件、第三次修正'],
    ['a licence, a newspaper', '取得《营业执照》，在《南方日报》上公告'],
    ['organs and feelings named after the constitution', '宪法和法律委员会组织宪法宣誓，弘扬宪法精神'],
    ['上述, 下列', '有上述行为或者下列情形之一的'],
    ['以上条款, 成本, 节能', '按照以上条款，推行低成本节能措施'],
  ])('does not find %s', (_rule, text) => {
    expect(inText(text)).toEqual([]);
  });

  it('leaves what is counted from a place without a target', () => {
    for (const thing of [
      '前款规定的设备',
      '前款规定以外的委托人',
      '从事前款规定的活动',
      '列入前款目录的产品',
    ])
      expect(inText(thing)).toEqual(['前款 → nothing ANAPHORA']);
    expect(inText('前款未作规定的')).toEqual(['前款 → nothing MENTION']);
  });
});

describe('citations counted from their place', () => {
  const lines = [
    '第一条 经营者应当登记。',
    '经营者有前款行为的，依照本条例第三条处理。',
    '第二条 有下列行为之一的，予以警告：',
    '（一）不登记的；',
    '（二）有前项行为，情节严重的。',
    '前两款规定以及前款第二项、第一款规定适用于个人。',
    '第三条 依照前条第一款第（一）项和本条规定执行。',
    '第四条 违反本条例第二条规定，有下列行为之一的，处以罚款：',
    '（一）违反第一项规定的；',
    '（二）违反前款规定的。',
  ].join('\n\n');

  test.each([
    ['前款 and a number', 'art_1__para_2', ['前款 → art_1__para_1 ANAPHORA', '第三条 → art_3 APPLICATION']],
    ['前项', 'art_2__para_1__item_2', ['前项 → art_2__para_1__item_1 ANAPHORA']],
    [
      '前两款 with but one before points at that; 前款第二项, 第一款',
      'art_2__para_2',
      [
        '前两款 → art_2__para_1 MENTION',
        '前款第二项 → art_2__para_1__item_2 APPLICATION',
        '第一款 → art_2__para_1 APPLICATION',
      ],
    ],
    [
      '前条 with what is below it, 本条',
      'art_3__para_1',
      ['前条第一款第（一）项 → art_2__para_1__item_1 APPLICATION', '本条 → art_3 APPLICATION'],
    ],
    [
      'an item named in a list is of the article in the lead-in',
      'art_4__para_1__item_1',
      ['第一项 → art_2__para_1__item_1 VIOLATION'],
    ],
    ['前款 in a first paragraph points at nothing', 'art_4__para_1__item_2', ['前款 → nothing VIOLATION']],
  ])('%s', (_rule, at, expected) => {
    expect(inStatute(lines, at)).toEqual(expected);
  });

  it('follows a declared short name and leaves the declaration alone', () => {
    const text =
      '第一条 根据《中华人民共和国票据法》（以下简称票据法），制定本办法。\n\n第二条 依照票据法第三条办理。';
    expect(inStatute(text, 'art_1__para_1')).toEqual([
      '《中华人民共和国票据法》 → 中华人民共和国票据法 BASIS',
    ]);
    expect(inStatute(text, 'art_2__para_1')).toEqual([
      '票据法第三条 → 中华人民共和国票据法#art_3 APPLICATION',
    ]);
  });

  it('reads a number behind the declaration of a short name (广播电台电视台播放录音制品办法 art 1)', () => {
    const lines = '第一条 根据《中华人民共和国著作权法》（以下称著作权法）第四十四条的规定，制定本办法。';
    expect(inStatute(lines, 'art_1__para_1')).toEqual([
      '《中华人民共和国著作权法》（以下称著作权法）第四十四条 → 中华人民共和国著作权法#art_44 BASIS',
    ]);
  });

  it('gives one kind to laws between which a short name is declared (浙江省动物防疫条例 art 1)', () => {
    const lines =
      '第一条 根据《中华人民共和国动物防疫法》（以下简称动物防疫法）、《重大动物疫情应急条例》，制定本条例。';
    expect(inStatute(lines, 'art_1__para_1')).toEqual([
      '《中华人民共和国动物防疫法》 → 中华人民共和国动物防疫法 BASIS',
      '《重大动物疫情应急条例》 → 重大动物疫情应急条例 BASIS',
    ]);
  });

  it.each([
    ['through the 分编 of a 编 (合同编 art 769)', '本编第六章', 'part_3__subpart_1__chp_6'],
    ['in the 分编 that is named', '本编第一分编第六章', 'part_3__subpart_1__chp_6'],
    ['nowhere where none has that number', '本编第七章', 'part_3__chp_7'],
  ])('counts the chapters %s', (_rule, words, eId) => {
    const lines = [
      '第一条 略。',
      ...['第三编 合同', '第一分编 通则', '第六章 合同的变更和转让', '第二条 略。'],
      ...['第二分编 典型合同', '第十六章 保理合同', `第三条 适用${words}债权转让的有关规定。`],
    ].join('\n\n');
    expect(inStatute(lines, 'art_3__para_1')).toEqual([`${words} → ${eId} APPLICATION`]);
  });

  it('gives exact spans of the file', () => {
    const i = statute('第一条 违反本条例第二条、\n第三条规定的，予以警告。\n\n第二条 略。\n\n第三条 略。');
    const found = extractCitations(i, extractMetadata(i));
    expect(found.map(({ span }) => i.source.decoded.slice(span.start, span.end))).toEqual([
      '第二条',
      '第三条',
    ]);
  });
});

describe('an annex of the own instrument, which its heading in 《》 names', () => {
  const lines = [
    '第一条 环境保护税的税目、税额，依照本法所附《环境保护税税目税额表》执行。',
    '第二条 具体适用税额在本法所附《环境保护税税目税额表》规定的税额幅度内提出，报《人民日报》。',
    '第三条 列入《电信业务分类目录》的业务，依照《进口商品目录》办理。',
    '附表一：',
    '环境保护税税目税额表',
    '一 大气污染物',
    '附表二：',
    '电信业务分类目录',
    '一 基础电信业务',
  ].join('\n\n');

  test.each([
    ['is applied (环境保护税法 6)', 'art_1__para_1', ['《环境保护税税目税额表》 → annex_1 APPLICATION']],
    ['not a newspaper', 'art_2__para_1', ['《环境保护税税目税额表》 → annex_1 ANAPHORA']],
    [
      'is no other instrument, whatever closes its heading (电信条例 8); that of another is',
      'art_3__para_1',
      ['《电信业务分类目录》 → annex_2 MENTION', '《进口商品目录》 → 进口商品目录 APPLICATION'],
    ],
  ])('%s', (_rule, at, expected) => {
    expect(inStatute(lines, at)).toEqual(expected);
  });
});

describe('words that an amending text quotes (刑法修正案)', () => {
  const amending = (text: string, quoted: QuotedPlace | null) =>
    findCitations(text, { amends: { title: '刑法', article: quoted?.article ?? null, quoted } }).map(
      ({ start, end, kind, target }) => `${text.slice(start, end)} → ${shown(target)} ${kind}`,
    );

  test.each([
    ['a whole article', '将刑法第一百六十四条修改为：“为谋取不正当利益…', { article: '164', paragraph: 1 }],
    ['one paragraph of it', '将刑法第二百三十九条第二款修改为:“犯前款罪…', { article: '239', paragraph: 2 }],
    [
      'a paragraph that is added',
      '在刑法第二百八十五条中增加两款作为第二款、第三款：“违反国家规定…',
      { article: '285', paragraph: 2 },
    ],
    [
      'an article that is added',
      '在刑法第三十七条后增加一条，作为第三十七条之一：“因…',
      { article: '37-1', paragraph: 1 },
    ],
    [
      'an article set out anew with its added paragraph',
      '在刑法第一百六十九条中增加一款作为第二款，将该条修改为：“国有公司…',
      { article: '169', paragraph: 1 },
    ],
  ])('are placed by their instruction: %s', (_rule, text, expected) => {
    expect(quotedPlace(text, null)).toEqual(expected);
  });

  it('go on with the next paragraph, and are nowhere without an instruction', () => {
    expect(quotedPlace('“单位犯前款罪的', { article: '164', paragraph: 1 })).toEqual({
      article: '164',
      paragraph: 2,
    });
    expect(quotedPlace('“单位犯前款罪的', null)).toBeNull();
  });

  test.each([
    [
      'what goes before is of the amended text',
      '“单位犯前两款罪的，依照第一款的规定处罚。',
      { article: '120-1', paragraph: 3 },
      [
        '前两款 → 刑法#art_120-1__para_1 ANAPHORA',
        '前两款 → 刑法#art_120-1__para_2 ANAPHORA',
        '第一款 → 刑法#art_120-1__para_1 APPLICATION',
      ],
    ],
    [
      'the first paragraph has none before it',
      '“有前款行为的',
      { article: '9', paragraph: 1 },
      ['前款 → nothing ANAPHORA'],
    ],
    [
      'the instruction amends, what it quotes does not',
      '在刑法第二百七十七条中增加一款作为第五款：“暴力袭击的，依照第一款的规定从重处罚。”',
      { article: '277', paragraph: 5 },
      [
        '刑法第二百七十七条 → 刑法#art_277 AMENDMENT',
        '第五款 → 刑法#art_277__para_5 AMENDMENT',
        '第一款 → 刑法#art_277__para_1 APPLICATION',
      ],
    ],
  ])('%s', (_rule, text, quoted, expected) => {
    expect(amending(text, quoted)).toEqual(expected);
  });
});

describe('delegations', () => {
  test.each([
    [
      '会同Y is no second delegate',
      '具体办法由国务院公安部门会同有关主管部门规定。',
      '具体办法由国务院公安部门会同有关主管部门规定',
      '国务院公安部门',
    ],
    [
      'a department by what it is responsible for (报废机动车回收管理办法 9)',
      '《报废机动车回收证明》样式由国务院负责报废机动车回收管理的部门规定。',
      '《报废机动车回收证明》样式由国务院负责报废机动车回收管理的部门规定',
      '国务院负责报废机动车回收管理的部门',
    ],
    [
      'the matter may be named',
      '具体识别办法由国务院电信主管部门制定。',
      '具体识别办法由国务院电信主管部门制定',
      '国务院电信主管部门',
    ],
    ['a comma before 由', '保护的具体办法，由国务院另行规定。', '具体办法，由国务院另行规定', '国务院'],
    [
      'a power to make rules for the place (征收教育费附加的暂行规定 art 12)',
      '各省、自治区、直辖市人民政府可结合当地实际情况制定实施办法。',
      '各省、自治区、直辖市人民政府可结合当地实际情况制定实施办法',
      '各省、自治区、直辖市人民政府',
    ],
    [
      'a power to make rules under the law',
      '国务院根据本法制定实施条例。',
      '国务院根据本法制定实施条例',
      '国务院',
    ],
    [
      'rules of a matter under the instrument (电网调度管理条例 art 31)',
      '省、自治区、直辖市人民政府可以根据本条例制定小电网管理办法。',
      '省、自治区、直辖市人民政府可以根据本条例制定小电网管理办法',
      '省、自治区、直辖市人民政府',
    ],
    [
      'with the circumstances between commas (农村土地承包法 art 68)',
      '各省、自治区、直辖市人民代表大会常务委员会可以根据本法，结合本行政区域的实际情况，制定实施办法。',
      '各省、自治区、直辖市人民代表大会常务委员会可以根据本法，结合本行政区域的实际情况，制定实施办法',
      '各省、自治区、直辖市人民代表大会常务委员会',
    ],
    [
      'under the own 规定, which is no verb (矿产资源补偿费征收管理规定 art 20)',
      '省、自治区、直辖市人民政府可以根据本规定制定实施办法。',
      '省、自治区、直辖市人民政府可以根据本规定制定实施办法',
      '省、自治区、直辖市人民政府',
    ],
    [
      'nor is the 规定 that is to be heeded (宁波市生活垃圾分类管理条例 art 10)',
      '具体办法由市、县（市）人民政府按照国家、省有关规定制定。',
      '具体办法由市、县（市）人民政府按照国家、省有关规定制定',
      '市、县（市）人民政府',
    ],
    [
      'a matter of any name that is left to be laid down (安全生产法 art 72)',
      '资质条件由国务院应急管理部门会同国务院有关部门制定。',
      '资质条件由国务院应急管理部门会同国务院有关部门制定',
      '国务院应急管理部门',
    ],
    [
      'with a comma, and in the alternative (农村五保供养工作条例 art 10)',
      '农村五保供养标准，可以由省、自治区、直辖市人民政府制定，在本行政区域内公布执行。',
      '农村五保供养标准，可以由省、自治区、直辖市人民政府制定',
      '省、自治区、直辖市人民政府',
    ],
    [
      'making named in the matter (突发事件应对法 art 17)',
      '应急预案的制定、修订程序由国务院规定。',
      '修订程序由国务院规定',
      '国务院',
    ],
    [
      'a case of its own (山东省胶东调水条例 art 9)',
      '涉及河道与输水渠道管理职权划分的，由省水行政主管部门另行规定。',
      '由省水行政主管部门另行规定',
      '省水行政主管部门',
    ],
    [
      'commerce is in the name of an organ (对外劳务合作管理条例 art 10)',
      '具体办法由国务院商务主管部门会同国务院财政部门制定。',
      '具体办法由国务院商务主管部门会同国务院财政部门制定',
      '国务院商务主管部门',
    ],
    [
      'whom the maker consults (卫星电视广播地面接收设施管理规定 art 12)',
      '实施细则由国务院广播电视行政管理部门商有关行政部门制定。',
      '实施细则由国务院广播电视行政管理部门商有关行政部门制定',
      '国务院广播电视行政管理部门',
    ],
    [
      'the object behind the verb, and 管理由 is no reason (信托法 art 4)',
      '其组织和管理由国务院制定具体办法。',
      '由国务院制定具体办法',
      '国务院',
    ],
  ])('%s', (_rule, text, quote, actor) => {
    const [found] = delegationsIn(text);
    expect(found && text.slice(found.start, found.end)).toBe(quote);
    expect(found && text.slice(found.actorStart, found.actorEnd)).toBe(actor);
  });

  test.each([
    ['an attribute', '由国务院规定的部门负责'],
    ['a task that makes no rules', '应急预案由经营者制定'],
    ['nobody', '具体办法另行制定'],
    ['a penalty under rules', '违反本条例的规定，由公安机关依照治安管理的有关规定处罚。'],
    ['rules heeded in a decision', '由房屋征收部门按照国家有关规定，作出补偿决定。'],
    ['law as the maker', '执行海上维权执法任务，由法律另行规定。'],
    ['a private price', '疫苗的价格由疫苗上市许可持有人依法自主合理制定。'],
    ['an order to draw something up', '由县级以上人民政府指定的部门责令制定、实施治理方案。'],
    ['rules that one is merely told to make', '市人民政府应当根据实际情况制定公办幼儿园工作人员管理办法。'],
    ['a plan', '洪水调度方案，由有关流域机构会同有关地方人民政府制定。'],
  ])('does not find %s', (_rule, text) => {
    expect(delegationsIn(text)).toEqual([]);
  });
});

describe('titles', () => {
  it('takes the outermost of nested ones and survives an unmatched mark', () => {
    expect(titlesIn('《甲《乙法》办法》和《丙').map(({ title }) => title)).toEqual(['甲《乙法》办法']);
    expect(titlesIn('《丙《丁法》').map(({ title }) => title)).toEqual(['丁法']);
  });

  it('stays linear on a run of marks', () => {
    expect(titlesIn('《'.repeat(50_000))).toEqual([]);
  });
});
