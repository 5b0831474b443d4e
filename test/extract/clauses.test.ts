import { describe, expect, it } from 'vitest';
import { cutClauses } from '../../src/extract/words/clause.ts';
import { cpuTime } from '../support/cpu-time.ts';

const clausesOf = (text: string): readonly (readonly string[])[] =>
  cutClauses(text).map(({ segments }) => segments.map(({ start, end }) => text.slice(start, end)));

describe('clauses of a paragraph', () => {
  it.each([
    [
      'end at semicolon and full stop, and have the stretches between their commas',
      '违反规定的，责令改正；情节严重的，处罚款。',
      [
        ['违反规定的', '责令改正'],
        ['情节严重的', '处罚款'],
      ],
    ],
    [
      'are not cut in a title or a quotation, which is one word (股票发行与交易管理暂行条例 16)',
      '封面应当载明：“发行人保证内容真实，准确。”',
      [['封面应当载明', '“发行人保证内容真实，准确。”']],
    ],
    [
      'are cut in a whole provision that is inserted, and before it (刑法修正案（八） 2)',
      '增加一款作为第四款：“违反禁止令的，由公安机关处罚。”',
      [['增加一款作为第四款'], ['违反禁止令的', '由公安机关处罚']],
    ],
    [
      'and in its next paragraph, which opens with the mark (刑法修正案（六） 11)',
      '“单位犯前款罪的，判处罚金。”',
      [['“单位犯前款罪的', '判处罚金']],
    ],
    [
      'are not cut in a term with which a paragraph opens',
      '“三同时”制度，由建设单位落实。',
      [['“三同时”制度', '由建设单位落实']],
    ],
  ])('%s', (_rule, text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it('are cut in linear time, however many quotations are left open', () => {
    const text = `${'修改为：“甲，'.repeat(14_000)}。”`;
    expect(cpuTime(() => cutClauses(text))).toBeLessThan(200);
  });
});
