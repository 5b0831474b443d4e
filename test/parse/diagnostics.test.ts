import { describe, expect, it, test } from 'vitest';
import type { BrokenInputError } from '../../src/text/broken-input.ts';
import { parseText } from './parse-text.ts';

describe('oddities become diagnostics', () => {
  test.each<[string, string, string, number, string | undefined]>([
    ['a missing article', '某法\n第一条 甲。\n第三条 乙。', 'NUMBER_GAP', 3, 'art_3'],
    ['an article twice', '某法\n第一条 甲。\n第二条 乙。\n第二条 丙。', 'DUPLICATE_NUMBER', 4, 'art_2'],
    [
      'a number that runs backwards',
      '某法\n第三条 甲。\n第四条 乙。\n第二条 丙。',
      'NUMBER_BACKWARDS',
      4,
      'art_2',
    ],
    [
      'a number that cannot be read',
      '某法\n第一条 甲。\n第O条 乙。\n第三条 丙。',
      'MALFORMED_NUMBER',
      3,
      'art_2',
    ],
    [
      'a missing item',
      '某法\n第一条 下列：\n（一）甲；\n（三）乙。',
      'NUMBER_GAP',
      4,
      'art_1__para_1__item_3',
    ],
    [
      'a missing chapter',
      '某法\n第一章 总则\n第一条 甲。\n第三章 附则\n第二条 乙。',
      'NUMBER_GAP',
      4,
      'chp_3',
    ],
    [
      'a chapter that lost its number',
      '某法\n第一章 总则\n第一条 甲。\n设置\n第二条 乙。\n第三章 附则\n第三条 丙。',
      'MALFORMED_NUMBER',
      4,
      'chp_2',
    ],
    [
      'a contents list that differs',
      '某法\n目录\n第一章 总则\n第二章 罚则\n第一章 总则\n第一条 甲。',
      'CONTENTS_MISMATCH',
      2,
      undefined,
    ],
    [
      'a joined line',
      '某法\n第一条 国家机关、社会团体、企业事业单位以及其他\n组织应当配合。',
      'JOINED_LINE',
      2,
      'art_1__para_1',
    ],
    ['articles in one line', '某法\n第一条 甲。 第二条 乙。', 'CUT_LINE', 2, undefined],
    [
      'stray text below a heading',
      '某法\n第一章 总则\n本章适用于下列的各种情形。\n第一条 甲。',
      'STRAY_TEXT',
      3,
      'chp_1',
    ],
    ['a bidirectional character', '某法\n第一条 甲\u202E乙。', 'ODD_CHARACTER', 2, undefined],
    [
      'a contract',
      '房屋租赁合同\n甲方：张三\n第一条 甲方将房屋出租给乙方。\n第二条 乙方应当支付租金。',
      'UNLIKE_A_STATUTE',
      1,
      undefined,
    ],
    [
      'a book on a law',
      '劳动法释义\n第一条 为了保护劳动者，制定本法。\n本条规定立法目的。\n第二条 单位适用本法。',
      'UNLIKE_A_STATUTE',
      1,
      undefined,
    ],
    [
      'two statutes in one file',
      '甲条例\n第一条 甲。\n第二条 乙。\n乙条例\n第一条 丙。\n第二条 丁。',
      'NUMBER_BACKWARDS',
      5,
      'art_1',
    ],
    ['no title', '第一条 甲。\n第二条 乙。', 'NO_TITLE', 1, undefined],
  ])('%s', (_, text, kind, line, eId) => {
    const [first, ...others] = parseText(text).diagnostics;
    expect(first).toMatchObject({
      kind,
      line,
      file: 'law.txt',
      ...(eId === undefined ? {} : { eId: expect.stringContaining(eId) as string }),
    });
    expect(others).toEqual([]);
  });

  it('an eId is given once: a number seen again is marked', () => {
    expect(
      parseText('某法\n第一条 甲。\n第二条 乙。\n第二条 丙。\n第二条 丁。').eIds.filter(
        (eId) => !eId.includes('para'),
      ),
    ).toEqual(['art_1', 'art_2', 'art_2_dup2', 'art_2_dup3']);
  });

  test.each([
    [
      'the list of an opinion that goes on below the next point',
      '关于加强工作的意见\n一、总体要求\n（一）甲。\n二、任务\n（二）乙。',
    ],
    ['a part of a code that begins at 第四百六十三条', '合同编\n第四百六十三条 甲。\n第四百六十四条 乙。'],
    [
      'a law whose title ends in no such word, and tells who adopted it',
      '涉外民事关系法律适用\n（2010年10月28日全国人民代表大会常务委员会通过）\n第一条 甲。\n第二条 乙。',
    ],
    ['an inserted article', '某法\n第一条 甲。\n第一条之一 乙。\n第二条 丙。'],
  ])('none for %s', (_, text) => {
    expect(parseText(text).diagnostics).toEqual([]);
  });
});

describe('what is no statute is refused', () => {
  test.each([
    ['an English page', '# fawang\n\nA compiler of statutes.\n\n## Install\n\nnpm ci\n'],
    [
      'a Chinese page with a list',
      '# 法律法规库\n\n这个仓库收集了法律文本。\n\n## 使用方法\n\n一、安装依赖。\n二、运行程序。\n',
    ],
    ['source code', 'export const rule = 1; // 第一条 规则\nfunction next() { return rule; }\n'],
    [
      'a novel of 回',
      '红楼梦\n第一回 甄士隐梦幻识通灵\n此开卷第一回也。\n第二回 贾夫人仙逝扬州城\n却说封肃出来。\n',
    ],
    ['a novel of 章', '凡人传\n第一章 山边小村\n他睁大着双眼。\n第二章 青牛镇\n这是一个小城。\n'],
    ['a piece of news', '某市警方破获电信诈骗案\n昨日，警方破获一起案件。\n警方提醒市民注意。\n'],
  ])('%s', (_, text) => {
    expect(() => parseText(text)).toThrow(
      expect.objectContaining({
        name: 'BrokenInputError',
        code: 'NOT_A_STATUTE',
        file: 'law.txt',
      }) as BrokenInputError,
    );
  });

  it('with a message that says what to give', () => {
    expect(() => parseText('今天天气很好。')).toThrow('law.txt: from line 1 on there is no article (第一条)');
  });
});
