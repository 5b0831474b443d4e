import { describe, expect, it } from 'vitest';
import { penaltiesOf } from '../support/statute.ts';

/** 有本法第一条所列行为之一的: the conduct of another article's penalty is that of the one that names it. */
describe('conduct that another article lists', () => {
  it('is that of the penalty which names the article (居民身份证法 18)', () => {
    const { value } = penaltiesOf(
      [
        '第二条 有下列行为之一的，由公安机关给予警告：',
        '（一）使用虚假证明材料骗领居民身份证的；',
        '（二）出租、出借、转让居民身份证的。',
        '第三条 有本法第二条所列行为之一，从事犯罪活动的，依法追究刑事责任。',
      ].join('\n'),
    );
    expect(value.map(({ conduct }) => conduct)).toEqual([
      ['art_2__para_1__item_1', 'art_2__para_1__item_2'],
      ['art_2__para_1__item_1', 'art_2__para_1__item_2'],
    ]);
  });

  it('is told by the paragraph itself where that names the one before (反洗钱法 32)', () => {
    const { value } = penaltiesOf(
      [
        '第二条 有下列行为之一的，由公安机关给予警告：',
        '（一）使用虚假证明材料骗领居民身份证的；',
        '（二）出租、出借、转让居民身份证的。',
        '有前款行为，致使后果发生的，处五十万元罚款。',
      ].join('\n'),
    );
    expect(value.at(-1)?.conduct).toEqual([]);
  });
});
