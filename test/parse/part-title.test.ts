import { describe, expect, it } from 'vitest';
import { outline, parseText } from './parse-text.ts';

const CODE = '# 中华人民共和国民法典';
const ADOPTED =
  '2020年5月28日 第十三届全国人民代表大会第三次会议通过\n\n2021年1月1日 施行\n\n<!-- INFO END -->';

/** All but its articles. */
const containers = (...lines: readonly string[]): string[] =>
  outline(lines.join('\n\n')).filter((line) => !line.startsWith('art_'));

describe('a file that holds one 编 of a code', () => {
  it.each([
    [
      'named without its number, which is that of its order in the code (民法典, 侵权责任编)',
      [CODE, '# 侵权责任编', ADOPTED, '## 第一章  一般规定', '第一千一百六十四条 略。'],
      ['part_7||侵权责任编|', 'part_7__chp_1|第一章|一般规定|'],
    ],
    [
      'with 分编 (民法典, 物权编)',
      [CODE, '# 物权编', ADOPTED, '## 第一分编  通则', '### 第一章  一般规定', '第二百零五条 略。'],
      ['part_2||物权编|', 'part_2__subpart_1|第一分编|通则|', 'part_2__subpart_1__chp_1|第一章|一般规定|'],
    ],
    [
      'that is not called 编 (民法典, 总则)',
      [CODE, '# 总则', ADOPTED, '## 第一章  基本规定', '第一条 略。', '## 第二章 自然人', '第十三条 略。'],
      ['part_1||总则|', 'part_1__chp_1|第一章|基本规定|', 'part_1__chp_2|第二章|自然人|'],
    ],
    [
      'whose number is printed, of any code',
      [
        '某法典',
        '第二编 分则',
        '（2020年5月28日第十三届全国人民代表大会第三次会议通过）',
        '第一章 通则',
        '第九条 略。',
      ],
      ['part_2|第二编|分则|', 'part_2__chp_1|第一章|通则|'],
    ],
    [
      'which is 附则, that stands in no 编 (民法典, 附则)',
      [CODE, '# 附则', ADOPTED, '##', '第一千二百五十九条 略。'],
      ['chp_1||附则|'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(containers(...lines)).toEqual(expected);
  });

  it('gives the eIds of the whole code', () => {
    const parts = [
      [CODE, '# 继承编', ADOPTED, '## 第一章  一般规定', '第一千一百一十九条 略。'],
      [CODE, '# 侵权责任编', ADOPTED, '## 第一章  一般规定', '第一千一百六十四条 略。'],
      [CODE, '# 附则', ADOPTED, '第一千二百五十九条 略。'],
    ].flatMap((lines) => parseText(lines.join('\n\n')).eIds);
    const whole = parseText(
      [
        ...[CODE, ADOPTED, '## 第六编 继承', '### 第一章 一般规定', '第一千一百一十九条 略。'],
        ...['## 第七编 侵权责任', '### 第一章 一般规定', '第一千一百六十四条 略。'],
        ...['## 附　则', '第一千二百五十九条 略。'],
      ].join('\n\n'),
    ).eIds;
    expect(parts).toEqual(whole);
  });

  it('has its heading where it is printed, and the lines of the adoption in its head', () => {
    const { first } = parseText(
      [CODE, '# 继承编', ADOPTED, '## 第一章  一般规定', '第一千一百一十九条 略。'].join('\n\n'),
    );
    const [part] = first.body;
    expect(first.title).toBe('中华人民共和国民法典');
    expect(first.source.decoded.slice(part?.span.start, part?.ownEnd)).toBe('继承编');
    expect(first.head.map(({ raw }) => raw)).toEqual([
      '2020年5月28日 第十三届全国人民代表大会第三次会议通过',
      '2021年1月1日 施行',
    ]);
  });

  it.each([
    [
      'a line that names no 编 of that law',
      ['# 中华人民共和国物权法', '# 物权编', ADOPTED, '## 第一章 一般规定', '第一条 略。'],
      ['chp_1|第一章|一般规定|'],
    ],
    [
      'a 编 that begins the body of a whole text (刑法)',
      ['# 中华人民共和国刑法', ADOPTED, '## 第一编 总则', '### 第一章 刑法的任务', '第一条 略。'],
      ['part_1|第一编|总则|', 'part_1__chp_1|第一章|刑法的任务|'],
    ],
    [
      'a chapter right below the title, 总则 without its number',
      ['# 某条例', '总则', '第一条 略。', '附则', '第二条 略。'],
      ['chp_1||总则|', 'chp_2||附则|'],
    ],
  ])('is not told by %s', (_, lines, expected) => {
    expect(containers(...lines)).toEqual(expected);
  });
});
