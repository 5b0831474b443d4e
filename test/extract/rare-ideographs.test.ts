import { describe, expect, it } from 'vitest';
import { normsOf, tell } from '../support/norms.ts';

/** An ideograph of two UTF-16 units stands in names of places and persons: no rule may cut it, nor stop before it. */
describe('rare ideographs', () => {
  it.each([
    ['𬭚州市人民政府应当组织有关部门开展检查。', 'OBLIGATION 𬭚州市人民政府 → 有关部门'],
    [
      '𬇕河流域管理机构应当向𬭚州市水行政主管部门报告。',
      'OBLIGATION 𬇕河流域管理机构 → 𬭚州市水行政主管部门',
    ],
    ['从事𫚖鱼养殖的单位，未取得许可的，不得经营。', 'PROHIBITION 从事𫚖鱼养殖的单位 ? 未取得许可的'],
    ['任何单位和个人不得捕捞𫚖𬶟。', 'PROHIBITION 任何单位和个人'],
  ])('%s', (words, norm) => {
    expect(normsOf(words).map(tell)).toEqual([norm]);
  });

  it('are read as any other ideograph', () => {
    const words = (place: string): string =>
      `${place}县水务、林业等部门应当对${place}江沿岸单位进行检查，发现违法行为的，由${place}县公安机关处理。`;
    const plain = normsOf(words('丰')).map(tell).join('\n');
    expect(plain).not.toBe('');
    expect(normsOf(words('𬭚')).map(tell).join('\n')).toBe(plain.replaceAll('丰', '𬭚'));
  });
});
