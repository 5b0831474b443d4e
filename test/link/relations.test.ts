import { describe, expect, it } from 'vitest';
import { comparedBasis } from '../../src/link/works/relations.ts';

const HELD = new Set([
  '/cn/地方各级人民代表大会和地方各级人民政府组织法',
  '/cn/民族区域自治法',
  '/cn/水污染防治法',
  '/cn/水法',
  '/cn/特种设备安全法',
  '/cn/立法法',
  '/cn-zj/浙江省特种设备安全管理条例',
]);

describe('comparedBasis', () => {
  it.each([
    // 金华市电梯安全条例 art. 1
    [[], ['/cn/特种设备安全法', '/cn-zj/浙江省特种设备安全管理条例'], '/cn/特种设备安全法'],
    // 浙江省饮用水水源保护条例 art. 1
    [[], ['/cn/水法', '/cn/水污染防治法'], '/cn/水法'],
    // 金华市水环境保护条例 art. 1: what it implements is not held
    [['/cn/环境保护法'], ['/cn/环境保护法', '/cn/水污染防治法'], '/cn/水污染防治法'],
    // 景宁畲族自治县水资源管理条例 art. 1
    [[], ['/cn/民族区域自治法', '/cn/水法'], '/cn/水法'],
    // 丽水市制定地方性法规条例 art. 1
    [[], ['/cn/立法法', '/cn/地方各级人民代表大会和地方各级人民政府组织法'], '/cn/立法法'],
    // It implements one that is held.
    [['/cn/水污染防治法'], ['/cn/水法', '/cn/水污染防治法'], null],
    // 台州市城市市容和环境卫生管理条例 art. 1: no national work on which it rests is held
    [[], ['/cn/城市市容和环境卫生管理条例', '/cn-zj/浙江省特种设备安全管理条例'], null],
  ])('of a text that implements %j and rests on %j is %s', (carriedOut, basedOn, expected) => {
    expect(comparedBasis({ implements: carriedOut, basedOn }, (work) => HELD.has(work))).toBe(expected);
  });
});
