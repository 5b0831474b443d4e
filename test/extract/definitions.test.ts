import { describe, expect, it } from 'vitest';
import { extractDefinitions } from '../../src/extract/definitions.ts';
import { statute } from '../support/statute.ts';

function termsOf(lines: string): string[] {
  return extractDefinitions(statute(lines)).map(({ at, term }) => `${at} ${term}`);
}

describe('definitions', () => {
  it.each([
    ['本法所称X，是指…', '第一条 本法所称海域，是指中华人民共和国内水、领海。', ['art_1__para_1 海域']],
    ['without a comma', '第一条 本条例所称乳品是指生鲜乳和乳制品。', ['art_1__para_1 乳品']],
    ['本条所称', '第一条 公民应当守法。本条所称居住地，是指常住户口所在地。', ['art_1__para_1 居住地']],
    ['前款所称', '第一条 前款所称出租汽车，包括巡游出租汽车。', ['art_1__para_1 出租汽车']],
    ['in quotation marks', '第一条 本办法所称“业主”，是指房屋的所有权人。', ['art_1__para_1 业主']],
    [
      'a glossary',
      '第一条 本条例下列用语的含义：\n\n（一）乘用车，是指核定载客不超过九人的汽车。\n\n（二）船舶，是指机动、非机动船舶。',
      ['art_1__para_1__item_1 乘用车', 'art_1__para_1__item_2 船舶'],
    ],
  ])('%s', (_rule, lines, terms) => {
    expect(termsOf(lines)).toEqual(terms);
  });

  it.each([
    ['a name in brackets', '第一条 市场监督管理部门（以下简称主管部门）负责监督。'],
    ['a matter that is 所 another verb', '第一条 当事人所需费用由其承担。'],
    ['an item outside a glossary', '第一条 应当具备下列条件：\n\n（一）有固定场所，是指自有或者租赁的场所。'],
  ])('finds none: %s', (_rule, lines) => {
    expect(termsOf(lines)).toEqual([]);
  });

  it('quotes from 本法所称 to the end of the clause', () => {
    const [definition] = extractDefinitions(statute('第一条 本法所称海域，是指内水、领海。'));
    expect(definition?.quote).toBe('本法所称海域，是指内水、领海');
  });
});
