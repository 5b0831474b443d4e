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

describe('what may be done only then', () => {
  it.each([
    // 道路交通安全法 8
    ['机动车经公安机关交通管理部门登记后，方可上道路行驶。', ['PERMISSION']],
    // 山东省燃气管理条例 37
    ['安装维修单位应当依法取得相应的资质证书后，方可从事燃气器具安装维修业务。', ['OBLIGATION']],
    // 行政许可法 42
    ['情况复杂的，可以延长十日。', []],
  ])('is a duty that a penalty may name, as a leave is not: %s', (paragraph, modalities) => {
    const sanctions = sanctionsOf(
      [`第二条 ${paragraph}`],
      ['第三条 违反本条例第二条规定的，由县级以上人民政府主管部门责令改正，处五万元罚款。'],
    );
    expect(sanctions.flatMap(({ norms }) => norms.map(({ modality }) => modality))).toEqual(modalities);
  });
});

describe('what a penalty names beside what its words tell', () => {
  const tell = (duties: readonly string[], penalties: readonly string[]): readonly string[] =>
    sanctionsOf(duties, penalties).flatMap(({ norms, confidence }) =>
      norms.map(({ quote }) => `${quote} ${confidence.toString()}`),
    );

  it('is a ban on what needs leave, where it is done without (证券法 9, 180)', () => {
    expect(
      tell(
        [
          '第二条 未经依法注册，任何单位和个人不得公开发行证券。\n\n非公开发行证券，不得采用广告、公开劝诱和变相公开方式。\n\n发行人应当公告招股文件。',
        ],
        ['第三条 违反本条例第二条的规定，擅自公开或者变相公开发行证券的，责令停止发行，处五万元以上罚款。'],
      ),
    ).toEqual([
      '非公开发行证券，不得采用广告、公开劝诱和变相公开方式 0.95',
      '未经依法注册，任何单位和个人不得公开发行证券 0.6',
    ]);
  });

  it('is what the same sentence demands of the same party, and no other sentence (证券法 120, 202)', () => {
    expect(
      tell(
        [
          '第二条 证券公司从事证券融资融券业务，应当采取措施，严格防范和控制风险，不得违反规定向客户出借资金或者证券。证券公司应当公告证券业务章程。',
        ],
        ['第三条 证券公司违反本条例第二条第一款规定提供证券融资融券服务的，没收违法所得，处五万元罚款。'],
      ),
    ).toEqual([
      '证券公司从事证券融资融券业务，应当采取措施，严格防范和控制风险 0.95',
      '不得违反规定向客户出借资金或者证券 0.6',
    ]);
  });
});
