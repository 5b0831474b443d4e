import { describe, expect, it } from 'vitest';
import { pairInstruments } from '../../src/compare/pair-instruments.ts';
import type { StoredText } from '../../src/compare/stored-text.ts';

interface Line {
  readonly breach: string;
  /** What a penalty does to the violator. */
  readonly tier: string;
}

const stored = (shortTitle: string, lines: readonly Line[]): StoredText => ({
  shortTitle,
  paragraphs: lines.map(({ breach, tier }, index) => ({
    eId: `art_${String(index + 1)}__para_1`,
    texts: [`${breach}${tier}。`],
    function: 'LIABILITY',
    bearers: [],
    blanked: [tier],
  })),
  sanctions: [],
});

const TIER =
  '由生态环境主管部门责令限期改正，处十万元以上一百万元以下的罚款；情节严重的，报经有批准权的人民政府批准，责令停业、关闭';
// 山东省水污染防治条例 75 and 62, 浙江省水污染防治条例 57.
const DISCHARGE = '违反本条例规定，未依法取得排污许可证排放水污染物的，';
const CARGO_SHIP = '违反本条例规定，载运危险货物的船舶未按照规定排放洗舱水的，';

describe('the penalties of two instruments that no law ties', () => {
  it.each([
    ['are not paired by what they do to a violator', DISCHARGE, CARGO_SHIP, []],
    ['are paired by the breach', DISCHARGE, DISCHARGE, ['art_1__para_1']],
  ])('%s', (_, here, there, expected) => {
    const others = ['违反本条例规定，擅自拆除监测设施的，', '违反本条例规定，拒绝现场检查的，'];
    const law = [there, ...others].map((breach) => ({ breach, tier: TIER }));
    const found = pairInstruments({
      here: stored('山东省水污染防治条例', [{ breach: here, tier: TIER }]),
      there: stored('浙江省水污染防治条例', law),
      kindOf: new Map(),
    });
    expect(found.flatMap(({ national }) => national ?? [])).toEqual(expected);
  });
});
