import { describe, expect, it } from 'vitest';
import { pairsOf, sanctionsOf, short } from '../support/sanctions.ts';

describe('a provision whose cases a penalty names', () => {
  const penalties = [
    '第三条 非居民用户有本条例第二条规定情形之一的，由城市管理综合执法部门责令限期改正；逾期不改正的，处二万元以上十万元以下罚款。',
  ];
  it.each([
    {
      shows: 'is broken where it forbids them (北京市燃气管理条例 60)',
      duties: ['第二条 禁止在燃气使用中有下列行为：\n\n（一）利用气瓶倒装燃气；\n\n（二）摔、砸气瓶。'],
      pairs: ['3.1 → 2.1 EXPLICIT'],
    },
    {
      shows: 'is not where it only tells them (海关行政处罚实施条例 15)',
      duties: ['第二条 有下列情形之一的，由发证机关注销：\n\n（一）利用气瓶倒装燃气；\n\n（二）摔、砸气瓶。'],
      pairs: [],
    },
  ])('$shows', ({ duties, pairs }) => {
    expect(pairsOf(duties, penalties)).toEqual(pairs);
  });
});

describe('the paragraph before a penalty', () => {
  const duties = ['第二条 企业应当组织安全演练。'];
  it.each([
    // 道路交通安全法 100
    [
      '驾驶拼装的机动车上道路行驶的，公安机关交通管理部门应当予以收缴，强制报废。\n\n对驾驶前款所列机动车上道路行驶的驾驶人，处二百元以上二千元以下罚款，并吊销机动车驾驶证。',
      false,
    ],
    // 统计法 17
    [
      '统计调查表应当标明表号、制定机关等标志。\n\n对未标明前款规定的标志的统计调查表，由统计机构责令停止使用，给予警告。',
      true,
    ],
    // 山东省南水北调工程沿线区域水污染防治条例 16
    [
      '水污染物排放，应当按照综合排放标准执行。\n\n排放水污染物超过前款规定标准的，由环境保护部门处一万元罚款。',
      true,
    ],
    // 菏泽市物业管理条例 13
    [
      '业主委员会成员不得泄露业主信息。\n\n业主委员会成员有前款行为之一的，由街道办事处责令改正，给予警告。',
      true,
    ],
  ])(
    'is broken by what leaves it undone or does what it forbids, not by a thing of it: %s',
    (article, isBroken) => {
      const explicit = pairsOf(duties, [`第三条 ${article}`]).filter((pair) => pair.endsWith('EXPLICIT'));
      expect(explicit).toEqual(isBroken ? ['3.2 → 3.1 EXPLICIT'] : []);
    },
  );

  it('tells a penalty that points back all the items that it names (广东省实施消防法办法 44)', () => {
    const sanctions = sanctionsOf(
      [
        '第二条 物业服务人应当履行下列职责：\n\n（一）制定消防安全制度；\n\n（二）组织防火检查；\n\n（三）保障疏散通道畅通。',
      ],
      [
        '第三条 物业服务人违反本条例第二条第一项、第三项规定的，由消防救援机构责令改正，处一万元罚款。\n\n违反前款规定，物业服务人为个人的，处警告或者五百元罚款。',
      ],
    );
    expect(sanctions.map(({ penaltyAt, items }) => [short(penaltyAt), ...items.map(short)])).toEqual([
      ['3.1', '2.1(1)', '2.1(3)'],
      ['3.2', '2.1(1)', '2.1(3)'],
    ]);
  });
});
