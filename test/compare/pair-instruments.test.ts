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

describe('instruments on two subjects', () => {
  const text = (
    shortTitle: string,
    lines: readonly (readonly ['PURPOSE' | 'NORM', string])[],
  ): StoredText => ({
    shortTitle,
    paragraphs: lines.map(([own, words], index) => ({
      eId: `art_${String(index + 1)}__para_1`,
      texts: [words],
      function: own,
      bearers: [],
      blanked: [],
    })),
    sanctions: [],
  });
  const purpose = '为了保护劳动者的合法权益，建立适应社会主义市场经济的劳动制度，促进经济发展，制定本法。';
  const labour = text('劳动法', [
    ['PURPOSE', purpose],
    ['NORM', '县级以上各级人民政府有关部门在各自职责范围内，对用人单位遵守劳动法律、法规的情况进行监督。'],
    ['NORM', '任何组织和个人不得挪用社会保险基金。'],
    ['NORM', '用人单位应当建立职业培训制度，有计划地对劳动者进行职业培训。'],
  ]);
  it.each([
    // 国防教育法 1, 8 and 27 against 劳动法 1, 87 and 74: formulas and purposes answer nothing.
    ['国防教育法', '为了普及和加强国防教育，促进社会主义精神文明建设，制定本法。', 'PURPOSE', []],
    ['国防教育法', '教育、退役军人事务、文化宣传等部门，在各自职责范围内负责国防教育工作。', 'NORM', []],
    ['国防教育法', '任何单位或者个人不得挪用社会保险基金和国防教育经费。', 'NORM', ['art_3__para_1']],
    // On one subject the purposes answer each other, however they are worded.
    ['浙江省实施《中华人民共和国劳动法》办法', '为了贯彻劳动法，制定本办法。', 'PURPOSE', ['art_1__para_1']],
  ] as const)('%s: %s', (title, words, own, expected) => {
    const found = pairInstruments({ here: text(title, [[own, words]]), there: labour, kindOf: new Map() });
    expect(found.flatMap(({ national }) => national ?? [])).toEqual(expected);
  });
});

describe('the scopes of two local instruments', () => {
  const reaching = (shortTitle: string, scope: string): StoredText => ({
    shortTitle,
    paragraphs: [
      {
        eId: 'art_2__para_1',
        texts: [scope],
        function: 'NORM',
        bearers: ['单位', '个人'],
        blanked: ['单位', '个人'],
      },
    ],
    sanctions: [],
  });
  // 山东省实施《道路交通安全法》办法 2, 济南市道路交通安全条例 2.
  const OWN =
    '本省行政区域内的车辆驾驶人、行人、乘车人以及与道路交通活动有关的单位和个人，都应当遵守本办法。';
  it.each([
    ['the same', OWN.replace('本办法', '本条例'), ['RESTATES']],
    ['that of a city', OWN.replace('本省', '本市'), ['NARROWS']],
    ['none, but what is to be done there', '在本市行政区域内驾驶机动车，应当悬挂号牌。', ['NEW']],
  ])('%s', (_name, scope, relations) => {
    const found = pairInstruments({
      here: reaching('山东省实施《中华人民共和国道路交通安全法》办法', OWN),
      there: reaching('济南市道路交通安全条例', scope),
      kindOf: new Map(),
    });
    expect(found.map(({ relation }) => relation)).toEqual(relations);
  });
});
