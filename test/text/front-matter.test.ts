import { describe, expect, it, test } from 'vitest';
import { readFrontMatter } from '../../src/text/front-matter.ts';
import { readRecordLine } from '../../src/text/record-header.ts';
import { readSource } from '../../src/text/source-text.ts';
import { cpuTime } from '../support/cpu-time.ts';

describe('YAML front matter', () => {
  test.each([
    [
      'scalars as strings',
      "---\ntitle: 某条例\ndate: '2025-09-26'\nn: 3\n---\n第一条",
      { title: '某条例', date: '2025-09-26', n: '3' },
    ],
    ['lists as lines', '---\nurls:\n  - a\n  - b\n---\n', { urls: 'a\nb' }],
    [
      'tabs, as Jekyll takes them',
      '---\nlayout:\tpost\ntags:\n\t-\t案例\ntitle:\t【案例】某\n---\n',
      { layout: 'post', title: '【案例】某' },
    ],
    ['CR LF and a closing row of dots', '---\r\ntitle: 某\r\n...\r\n', { title: '某' }],
    ['no YAML at all', '---\ntitle: [某\nstatus: 有效\n---\n', { title: '[某', status: '有效' }],
  ])('reads %s', (_, text, expected) => {
    expect(readFrontMatter(text)?.description).toMatchObject(expected);
  });

  test.each([
    ['a rule of the text', '第一条\n---\n第二条'],
    ['a header of another language', '---js\nmodule.exports = {}\n---\n'],
    ['a header that never closes', '---\ntitle: 某\n第一条'],
    ['a list', '---\n- 一\n- 二\n---\n'],
  ])('does not find %s', (_, text) => {
    expect(readFrontMatter(text)).toBeNull();
  });

  it('follows no alias', () => {
    const bomb = `---\na: &a [x,x]\n${[...'bcdefgh'].map((key, i) => `${key}: &${key} [*${'abcdefgh'[i] ?? ''},*${'abcdefgh'[i] ?? ''}]`).join('\n')}\n---\n`;
    expect(cpuTime(() => readFrontMatter(bomb))).toBeLessThan(500);
  });

  it('runs nothing and reaches no prototype', () => {
    const header = '---\n__proto__: x\nx: !!js/function "function () {}"\n---\n';
    const description = readFrontMatter(header)?.description ?? {};
    expect(Object.getPrototypeOf(description)).toBeNull();
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('headers of databases and government sites', () => {
  test.each([
    ['【法宝引证码】 CLI.10.7545204', '法宝引证码', 'CLI.10.7545204'],
    ['时效性：有效', '时效性', '有效'],
    ['索 引 号：000014349', '索引号', '000014349'],
    ['原文链接：https://example.org/a', '原文链接', 'https://example.org/a'],
  ])('%s', (line, label, value) => {
    expect(readRecordLine(line)).toEqual({ label, value });
  });

  test.each(['第一条【立法依据】', '本条例所称从业人员：', '【立法依据】为了', '附件：1'])(
    'does not take %s',
    (line) => {
      expect(readRecordLine(line)).toBeNull();
    },
  );

  it('takes them out of the lines', () => {
    const bytes = new TextEncoder().encode('【发布部门】 某市人大\n时效性：有效\n某条例\n第一条 本');
    const source = readSource({ name: 'a.txt', bytes });
    expect(source.description).toEqual({ 发布部门: '某市人大', 时效性: '有效' });
    expect(source.lines.map((line) => [line.line, line.raw])).toEqual([
      [3, '某条例'],
      [4, '第一条 本'],
    ]);
  });
});
