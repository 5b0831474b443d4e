import { describe, expect, it, test } from 'vitest';
import { outlineOf, parseText } from './parse-text.ts';

const passages = (text: string): string[] =>
  (parseText(text).instruments.at(-1)?.body ?? []).map(
    (node) => `${node.passageKind ?? ''} ${outlineOf(node)}`,
  );

describe('passages of a commentary (guidelines §9)', () => {
  it('an interview: introduction, lead-ins, points in a line and on lines of their own', () => {
    expect(
      passages(
        '某省公安厅负责人就《某省反诈条例》答记者问\n近日，《某省反诈条例》公布施行，记者采访。\n问：为什么要制定条例？\n答：有三个方面。一是落实部署。二是解决问题。这很迫切。三是总结经验。\n**问：条例主要规定了哪些内容？**\n答：主要如下：\n**第一，明确职责。**\n规定政府职责。\n**第二，加强治理。**规定企业义务。',
      ),
    ).toEqual([
      'BACKGROUND passage_1|||近日，《某省反诈条例》公布施行，记者采访。',
      'BACKGROUND passage_2||为什么要制定条例|答：有三个方面。',
      'BACKGROUND passage_3|||一是落实部署。',
      'BACKGROUND passage_4|||二是解决问题。这很迫切。',
      'BACKGROUND passage_5|||三是总结经验。',
      'CONTENT passage_6||条例主要规定了哪些内容|答：主要如下：',
      'CONTENT passage_7||第一，明确职责|规定政府职责。',
      'CONTENT passage_8||第二，加强治理|规定企业义务。',
    ]);
  });

  it('a reading under headings', () => {
    expect(
      passages(
        '《某省反诈条例》解读\n《某省反诈条例》已经公布，现解读如下。\n一、制定背景\n近年来形势严峻。\n二、起草过程\n起草了草案。\n三、主要内容\n（一）明确职责\n规定了职责。\n（二）强化治理\n规定了义务。',
      ),
    ).toEqual([
      'BACKGROUND passage_1|||《某省反诈条例》已经公布，现解读如下。',
      'BACKGROUND passage_2|一、|制定背景|近年来形势严峻。',
      'APPROACH passage_3|二、|起草过程|起草了草案。',
      'CONTENT passage_4|三、|主要内容|',
      'CONTENT passage_5||（一）明确职责|规定了职责。',
      'CONTENT passage_6||（二）强化治理|规定了义务。',
    ]);
  });

  it('a second series in one answer has its own lead-in', () => {
    expect(
      passages(
        '某法\n第一条 甲。\n以下为答记者问\n一、为什么制定？\n考虑有：一是甲。二是乙。特点有：一是丙。二是丁。',
      ).map((line) => line.split('|').at(-1)),
    ).toEqual(['考虑有：', '一是甲。', '二是乙。', '特点有：', '一是丙。', '二是丁。']);
  });
});

describe('a commentary behind a statute', () => {
  test.each([
    ['announced on a line of its own', '以下为答记者问\n问：甲？\n答：乙。'],
    ['announced and glued to its first question', '以下为答记者问部分一、甲？\n乙。\n二、丙？\n丁。'],
    ['not announced', '问：甲？\n答：乙。'],
    ['a statement on the draft', '关于《某法（草案）》的说明\n现将有关问题作如下的说明。'],
  ])('%s', (_, text) => {
    const { instruments } = parseText(`某法\n第一条 甲。\n第二条 乙。\n${text}`);
    expect(instruments.map((instrument) => instrument.form)).toEqual(['STATUTE', 'COMMENTARY']);
    expect(instruments[0]?.body).toHaveLength(2);
  });

  test.each([
    ['解读 in an article', '第三条 有关部门负责政策解读工作。'],
    ['问答 in a list', '第三条 采取下列形式：\n（一）知识问答；\n（二）讲座。'],
  ])('%s starts none', (_, text) => {
    expect(parseText(`某法\n第一条 甲。\n第二条 乙。\n${text}`).instruments).toHaveLength(1);
  });
});
