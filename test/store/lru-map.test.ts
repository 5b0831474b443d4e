import { describe, expect, it } from 'vitest';
import { LruMap } from '../../src/store/lru-map.ts';

const KEYS = ['甲', '乙丙', '丁戊己', '庚辛壬癸', '子丑寅卯辰'];
const held = (map: LruMap<string, number>): readonly string[] =>
  KEYS.filter((key) => map.get(key) !== undefined);

describe('a map that keeps what was used last', () => {
  it.each([
    ['so many entries', new LruMap<string, number>(2), ['庚辛壬癸', '子丑寅卯辰']],
    [
      'so much weight',
      new LruMap<string, number>(12, (key) => key.length),
      ['丁戊己', '庚辛壬癸', '子丑寅卯辰'],
    ],
    [
      'the newest, though it weighs too much',
      new LruMap<string, number>(3, (key) => key.length),
      ['子丑寅卯辰'],
    ],
  ])('keeps %s', (_, map, kept) => {
    KEYS.forEach((key, at) => {
      map.set(key, at);
    });
    expect(held(map)).toEqual(kept);
  });

  it('lets go first what was asked for longest ago, and weighs what is set anew once', () => {
    const map = new LruMap<string, number>(6, (key) => key.length);
    map.set('甲', 0);
    map.set('乙丙', 1);
    map.set('甲', 2);
    map.get('乙丙');
    map.set('丁戊己', 3);
    expect(held(map)).toEqual(['甲', '乙丙', '丁戊己']);
    map.get('甲');
    map.set('庚辛壬癸', 4);
    expect(held(map)).toEqual(['甲', '庚辛壬癸']);
  });
});
