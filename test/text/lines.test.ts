import { describe, expect, it, test } from 'vitest';
import { readSource } from '../../src/text/source-text.ts';

const read = (text: string) => readSource({ name: 'a.md', bytes: new TextEncoder().encode(text) });

describe('marks are taken off and named', () => {
  test.each([
    ['## 第一章　总则', 'HEADING', 2, '第一章　总则'],
    ['#某解读', 'HEADING', 1, '某解读'],
    ['- (一) 电话卡', 'LIST', 0, '(一) 电话卡'],
    ['　　- **第一条**　　为了', 'LIST', 0, '第一条**　　为了'],
    ['* 第一条', 'LIST', 0, '第一条'],
    ['● 第一条', 'LIST', 0, '第一条'],
    ['> （2025年通过）', 'QUOTE', 0, '（2025年通过）'],
    ['**第一条** 为了', 'BOLD', 0, '第一条** 为了'],
    ['****二是切实提高**', 'BOLD', 0, '二是切实提高**'],
    ['　　第一条　为了  ', null, 0, '第一条　为了'],
    ['- 2 -', null, 0, '- 2 -'],
    ['— 12 —', null, 0, '— 12 —'],
    ['-5℃以下', null, 0, '-5℃以下'],
    ['#3号楼', null, 0, '#3号楼'],
  ])('%s', (text, mark, level, raw) => {
    const [line] = read(text).lines;
    expect(line).toMatchObject({ mark, level, raw });
  });

  test.each([
    '---',
    '***',
    '* * *',
    '| --- | --- |',
    '**',
    '![](a.png)',
    '<p></p>',
    '&nbsp;',
    '\u200B',
    '<!-- 注 -->',
  ])('%s is no line', (text) => {
    expect(read(`甲\n${text}\n乙`).lines.map((line) => line.raw)).toEqual(['甲', '乙']);
  });
});

describe('lines', () => {
  it('are numbered over LF, CR LF and CR, and end at form feeds and block tags too', () => {
    const lines = read('甲\r\n乙\r丙\n\n丁\f戊<br>己<p>庚</p>').lines;
    expect(lines.map((line) => [line.line, line.raw])).toEqual([
      [1, '甲'],
      [2, '乙'],
      [3, '丙'],
      [5, '丁'],
      [5, '戊'],
      [5, '己'],
      [5, '庚'],
    ]);
  });

  it('leave out comments, scripts and styles that run over lines', () => {
    const lines = read('甲<!-- 乙\n丙 -->丁\n<script>\nalert(1)\n</script>\n<style>p{}</style>戊').lines;
    expect(lines.map((line) => [line.line, line.raw])).toEqual([
      [1, '甲'],
      [2, '丁'],
      [6, '戊'],
    ]);
  });

  it('leave out what leads to other pages, in whatever case its tags are written', () => {
    const page =
      '<HTML><HEAD><TITLE>首页</TITLE></HEAD><BODY><nav><a>法规库</a></nav><SCRIPT>alert(1)</SCRIPT><P>第一条</P>' +
      '<select><option>省份</option></select><P>第二条</P><footer><p>版权所有</p></footer></BODY></HTML>';
    expect(read(page).lines.map((line) => line.raw)).toEqual(['第一条', '第二条']);
  });

  it('are those of its blocks where a web page is one line', () => {
    const article = `<p>${'单位应当登记。'.repeat(1_000)}</p>`;
    expect(read(article.repeat(6)).lines).toHaveLength(6);
    expect(() => read(`<p>${'单位应当登记。'.repeat(6_000)}</p>`)).toThrow('more than the limit');
  });

  it('keep a comment that never closes', () => {
    expect(read('甲 <!-- 乙\n丙').lines.map((line) => line.raw)).toEqual(['甲 <!-- 乙', '丙']);
  });

  it('know their indent: an ideographic space has two columns', () => {
    expect(read('　　甲\n  乙\n丙').lines.map((line) => line.indent)).toEqual([4, 2, 0]);
  });

  it('slice the file', () => {
    const source = read('\uFEFF## 第一章\r\n　　**第一条**　为了𠮷\r\n> 乙');
    for (const { span, raw } of source.lines) expect(source.decoded.slice(span.start, span.end)).toBe(raw);
  });
});
