import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PenaltyFacts } from '../../src/compare/penalty-facts.ts';
import { penaltyVerdicts } from '../../src/compare/penalty-verdicts.ts';
import { DIMENSIONS, type Dimension, type Verdict, VERDICTS } from '../../src/compare/verdict.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import { extractCitations } from '../../src/extract/citation/citations.ts';
import { extractLiability } from '../../src/extract/liability/liability.ts';
import { extractMetadata } from '../../src/extract/metadata/metadata.ts';
import type { ProvisionNode } from '../../src/model/provision.ts';
import { statute } from '../support/statute.ts';

/** The penalty of a sentence as it is printed, with the words of its items; of several the first. */
function penalty(sentence: string, duties: readonly string[] = []): PenaltyFacts {
  const lines = `第一条 经营者应当登记。\n\n第二章 法律责任\n\n第二条 ${sentence}`;
  const instrument = statute(lines);
  const { value } = extractLiability(instrument, extractCitations(instrument, extractMetadata(instrument)));
  const [rule] = value;
  const texts = new Map(nodesOf(instrument.body).map(({ eId, text }) => [eId, text.text]));
  return {
    words: rule?.quote ?? '',
    tiers: (rule?.tiers ?? []).map(({ circumstance, quote, measures }) => ({
      circumstance,
      words: quote,
      measures: measures.map(({ span, violators, ...facts }) => ({
        ...facts,
        violators: violators.map(({ name }) => name),
        words: instrument.source.decoded.slice(span.start, span.end),
      })),
    })),
    conduct: (rule?.conduct ?? []).map((eId) => texts.get(eId) ?? ''),
    duties,
  };
}

const nodesOf = (nodes: readonly ProvisionNode[]): ProvisionNode[] =>
  nodes.flatMap((node) => [node, ...nodesOf(node.children)]);

/** The words of an article of a seed text, from the line that begins it to the next article. */
function article(file: string, number: string, marks: string): string {
  const text = readFileSync(`${PROJECT_ROOT}seed/sources/${file}`, 'utf8').replaceAll(
    /\r?\n\r?\n置义务/gu,
    '置义务',
  );
  const start = text.indexOf(marks) + marks.length;
  expect(start, number).toBeGreaterThanOrEqual(marks.length);
  const end = text.slice(start).search(/\n(?:- \*\*)?第[^\n]{1,6}[条章]|\n## /u);
  return text.slice(start, end < 0 ? undefined : start + end).trim();
}

// 浙江 42, 湖南 41 and 反电信网络诈骗法 41, out of the seed texts.
const Z42 = article('002_7d6dedbbd096b656.txt', 'Z42', '- **第四十二条**　　');
const H41 = article('001_6dbd95f96d5a999e.txt', 'H41', '第四十一条【对互联网异常未核验现象的罚则】');
const N41 = article('000_a75fa616d2331d55.txt', 'N41', '第四十一条 ');

// 会计法 2017 第四十二条 and 2024 第四十条, their first items alone.
const ACCOUNTS_2017 =
  '违反本法规定，有下列行为之一的，由县级以上人民政府财政部门责令限期改正，可以对单位并处三千元以上五万元以下的罚款；对其直接负责的主管人员和其他直接责任人员，可以处二千元以上二万元以下的罚款：\n\n（一）不依法设置会计帐簿的；\n\n（二）私设会计帐簿的。';
const ACCOUNTS_2024 =
  '违反本法规定，有下列行为之一的，由县级以上人民政府财政部门责令限期改正，给予警告、通报批评，对单位可以并处二十万元以下的罚款，对其直接负责的主管人员和其他直接责任人员可以处五万元以下的罚款：\n\n（一）不依法设置会计账簿的；\n\n（二）私设会计账簿的。';
// 特种设备安全法 第七十六条, 安全生产法 第一百零九条, 个人独资企业法 第三十四条, 农产品质量安全法 (2006) 第四十八条.
const EQUIPMENT =
  '违反本法规定，未进行型式试验的，责令限期改正；逾期未改正的，处三万元以上三十万元以下罚款。';
const INSURANCE =
  '高危行业、领域的生产经营单位未按照国家规定投保安全生产责任保险的，责令限期改正，处五万元以上十万元以下的罚款；逾期未改正的，处十万元以上二十万元以下的罚款。';
const NAME =
  '违反本法规定，个人独资企业使用的名称与其在登记机关登记的名称不相符合的，责令限期改正，处以二千元以下的罚款。';
const PACKING =
  '违反本法第二十八条规定，销售的农产品未按照规定进行包装、标识的，责令限期改正；逾期不改正的，可以处二千元以下罚款。';
// 山东省实施《环境影响评价法》办法 23; the same without the reference.
const POINTING =
  '建设单位未依法报批环境影响报告书的，由生态环境行政主管部门依照《中华人民共和国环境影响评价法》第三十一条的规定处罚、处分。';
const DISCIPLINE = '建设单位未依法报批环境影响报告书的，由生态环境行政主管部门给予处分。';
// 反恐怖主义法 第八十条, 治安管理处罚法 第二十六条, their first items alone.
const TERROR =
  '参与下列活动之一，情节轻微，尚不构成犯罪的，由公安机关处十日以上十五日以下拘留，可以并处一万元以下罚款：\n\n（一）宣扬恐怖主义、极端主义或者煽动实施恐怖活动、极端主义活动的；';
const BRAWL =
  '有下列行为之一的，处五日以上十日以下拘留，可以并处五百元以下罚款：\n\n（一）结伙斗殴的；\n\n（二）追逐、拦截他人的；';
const BRAWL_ALONE =
  '有下列行为之一的，处五日以上十日以下拘留，可以并处五百元以下罚款：\n\n（一）结伙斗殴的；';
// 反电信网络诈骗法 第四十四条 without its detention; 中医药法 第五十七条第二款; 企业破产法 第一百二十六条.
const GAINS = '违反本法第三十一条第一款规定的，没收违法所得，由公安机关处违法所得一倍以上十倍以下罚款。';
const ELSEWHERE =
  '违反本法规定，发布中医医疗广告有前款规定以外违法行为的，依照《中华人民共和国广告法》的规定给予处罚。';
const UNSTATED =
  '债务人的有关人员违反本法规定，拒不陈述、回答，或者作虚假陈述、回答的，人民法院可以依法处以罚款。';

// 北京市实施《道路交通安全法》办法 100 (its fourth item alone), 道路交通安全法 101.2.
const BLOCKING =
  '驾驶机动车发生故障或者事故，有下列情形之一的，处200元罚款：\n\n（四）发生交通事故后，未按照规定撤离现场，造成交通堵塞的。';
const FLEEING =
  '造成交通事故后逃逸的，由公安机关交通管理部门吊销机动车驾驶证，且终生不得重新取得机动车驾驶证。';
// 烟草专卖法 32, 烟草专卖法实施条例 57.
const RETAIL =
  '无烟草专卖零售许可证经营烟草制品零售业务的，由工商行政管理部门责令停止经营烟草制品零售业务，没收违法所得，并处罚款。';
const OWN_RETAIL =
  '无烟草专卖零售许可证经营烟草制品零售业务的，由工商行政管理部门责令停止经营烟草制品零售业务，没收违法所得，处以违法经营总额20%以上50%以下的罚款。';
// 北京市野生动物保护管理条例 45, without its cases of protected animals of the city.
const SPECIFIED =
  '违反本条例第三十条规定，未持有合法来源证明的，没收野生动物及其制品、违法所得，并处罚款。属于国家重点野生动物的，并处野生动物及其制品价值二倍以上十倍以下罚款。';
// 野生动物保护法 (2018) 48.2.
const WITHOUT_PROOF =
  '违反本法第二十七条第四款规定，未持有合法来源证明运输野生动物的，没收野生动物，并处野生动物价值一倍以上五倍以下的罚款。';

// 山东省气象设施和气象探测环境保护条例 25, 气象法 35.1 (its first item alone).
const DETECTION =
  '违反本条例规定，危害气象探测环境的，由气象主管机构责令停止违法行为，限期拆除或者恢复原状；情节严重的，对违法单位处二万元以上五万元以下罚款，对违法个人处二百元以上五千元以下罚款；逾期拒不拆除或者恢复原状的，由气象主管机构依法申请人民法院强制执行；造成损害的，依法承担赔偿责任。';
const FACILITIES =
  '违反本法规定，有下列行为之一的，由有关气象主管机构按照权限责令停止违法行为，限期恢复原状或者采取其他补救措施，可以并处五万元以下的罚款；造成损失的，依法承担赔偿责任；构成犯罪的，依法追究刑事责任:\n\n（一）侵占、损毁或者未经批准擅自移动气象设施的；';

// 湖州市美丽乡村建设条例 50, 北京市养犬管理规定 29 (its first item alone).
const UNSORTED =
  '违反本条例第十七条第三款规定，未分类投放生活垃圾的，由综合行政执法部门责令改正；拒不改正的，对单位处五百元以上五千元以下的罚款，对个人处二百元以下的罚款。';
const DOG =
  '有下列行为之一的，由公安机关予以警告，并可对单位处2000元以下罚款，对个人处500元以下罚款；情节严重的，没收其犬，吊销养犬登记证：\n\n（一）违反本规定第八条，在禁遛区遛犬的；';

type Row = readonly [
  name: string,
  here: PenaltyFacts,
  there: PenaltyFacts,
  expected: Partial<Record<Dimension, Verdict>>,
];

const rows: readonly Row[] = [
  [
    'Zhejiang 42 against the national 41',
    penalty(Z42),
    // 41(1)(二) alone, which the comparison takes out of the items.
    { ...penalty(N41), conduct: penalty(N41).conduct.slice(1, 2) },
    {
      AMOUNT: 'LOOSER',
      TRIGGER: 'LOOSER',
      TIMING: 'UNKNOWN',
      PERSONS: 'LOOSER',
      MEASURES: 'LOOSER',
      SCOPE: 'DIFFERENT',
    },
  ],
  [
    'the national 41 against Zhejiang 42',
    penalty(N41),
    penalty(Z42),
    {
      AMOUNT: 'STRICTER',
      TRIGGER: 'STRICTER',
      TIMING: 'UNKNOWN',
      PERSONS: 'STRICTER',
      MEASURES: 'STRICTER',
      SCOPE: 'DIFFERENT',
    },
  ],
  [
    // 拒不改正 here, 逾期不改正 there: only the latter tells of a term.
    'Zhejiang 42 against Hunan 41',
    penalty(Z42),
    penalty(H41),
    {
      AMOUNT: 'SAME',
      TRIGGER: 'SAME',
      TIMING: 'STRICTER',
      PERSONS: 'SAME',
      MEASURES: 'SAME',
      SCOPE: 'SAME',
    },
  ],
  [
    '会计法 2017 against 2024',
    penalty(ACCOUNTS_2017),
    penalty(ACCOUNTS_2024),
    // 帐 and 账 are not told to be one word: what is worded otherwise is DIFFERENT.
    {
      AMOUNT: 'LOOSER',
      TRIGGER: 'SAME',
      TIMING: 'SAME',
      PERSONS: 'LOOSER',
      MEASURES: 'LOOSER',
      SCOPE: 'DIFFERENT',
    },
  ],
  [
    'a fine at once against one after a refusal',
    penalty(INSURANCE),
    penalty(EQUIPMENT),
    { AMOUNT: 'LOOSER', TRIGGER: 'STRICTER', TIMING: 'SAME', MEASURES: 'SAME', SCOPE: 'DIFFERENT' },
  ],
  [
    'equal ceilings without floors, bound against discretionary',
    penalty(NAME),
    penalty(PACKING),
    { AMOUNT: 'SAME', TRIGGER: 'STRICTER', MEASURES: 'STRICTER', PERSONS: 'SAME' },
  ],
  ['what may be against what must be', penalty(PACKING), penalty(NAME), { MEASURES: 'LOOSER' }],
  ['longer detention', penalty(TERROR), penalty(BRAWL), { TIMING: 'STRICTER', AMOUNT: 'STRICTER' }],
  ['one act of two', penalty(BRAWL_ALONE), penalty(BRAWL), { SCOPE: 'LOOSER', TIMING: 'SAME' }],
  ['two acts of one', penalty(BRAWL), penalty(BRAWL_ALONE), { SCOPE: 'STRICTER' }],
  [
    'a multiple against a sum',
    penalty(GAINS),
    penalty(PACKING),
    { AMOUNT: 'DIFFERENT', TIMING: 'STRICTER', SCOPE: 'UNKNOWN' },
  ],
  [
    'duties in the place of acts',
    penalty(GAINS, ['任何单位和个人不得非法买卖电话卡。']),
    penalty(PACKING),
    { SCOPE: 'DIFFERENT' },
  ],
  [
    'the same duty without an act',
    penalty(GAINS, ['任何单位和个人不得非法买卖电话卡。']),
    penalty(GAINS, ['任何单位和个人不得非法买卖电话卡。']),
    { AMOUNT: 'SAME', SCOPE: 'SAME' },
  ],
  [
    'a penalty that points at other law',
    penalty(PACKING),
    penalty(ELSEWHERE),
    { AMOUNT: 'UNKNOWN', TRIGGER: 'UNKNOWN', TIMING: 'UNKNOWN', PERSONS: 'UNKNOWN', MEASURES: 'UNKNOWN' },
  ],
  [
    'a penalty that points at other law and names 处分 alone beside',
    penalty(POINTING),
    penalty(EQUIPMENT),
    { AMOUNT: 'UNKNOWN', TRIGGER: 'UNKNOWN', TIMING: 'UNKNOWN', PERSONS: 'UNKNOWN', MEASURES: 'UNKNOWN' },
  ],
  [
    'a penalty that names 处分 alone and points at no other law',
    penalty(DISCIPLINE),
    penalty(EQUIPMENT),
    { AMOUNT: 'LOOSER', MEASURES: 'DIFFERENT' },
  ],
  ['a fine without its ceiling', penalty(PACKING), penalty(UNSTATED), { AMOUNT: 'UNKNOWN' }],
  ['a fine where the other revokes a licence', penalty(BLOCKING), penalty(FLEEING), { AMOUNT: 'DIFFERENT' }],
  [
    'a fine where the other only orders to put right',
    penalty(BLOCKING),
    penalty(DISCIPLINE),
    { AMOUNT: 'STRICTER' },
  ],
  [
    'a share of a sum against a fine without one',
    penalty(OWN_RETAIL),
    penalty(RETAIL),
    { AMOUNT: 'UNKNOWN' },
  ],
  [
    'a higher fine for bodies and a lower one for persons, each held against its like',
    penalty(UNSORTED),
    penalty(DOG),
    { AMOUNT: 'DIFFERENT' },
  ],
  [
    'a higher fine for bodies and a lower one for persons than for whoever it is',
    penalty(UNSORTED),
    penalty(PACKING),
    { AMOUNT: 'DIFFERENT' },
  ],
  [
    'a ceiling for bodies that is the same, and a lower one for persons, than for whoever it is',
    penalty(DETECTION),
    penalty(FACILITIES),
    { AMOUNT: 'DIFFERENT' },
  ],
  [
    'a higher fine for bodies and a higher one for persons than for whoever it is',
    penalty(DOG),
    penalty(BLOCKING),
    { AMOUNT: 'STRICTER' },
  ],
  [
    'a higher fine for bodies and the same for persons as for whoever it is',
    penalty(DOG),
    penalty(BRAWL),
    { AMOUNT: 'STRICTER' },
  ],
  [
    'a fine without a sum that the next sentence gives',
    penalty(SPECIFIED),
    penalty(WITHOUT_PROOF),
    { AMOUNT: 'STRICTER' },
  ],
];

describe('the verdicts on two penalties', () => {
  it.each(rows)('%s', (_name, here, there, expected) => {
    const verdicts = penaltyVerdicts(here, there);
    expect(verdicts.map(({ dimension }) => dimension)).toEqual(DIMENSIONS);
    expect(Object.fromEntries(verdicts.map(({ dimension, verdict }) => [dimension, verdict]))).toMatchObject(
      expected,
    );
    for (const { reason } of verdicts) {
      expect(reason[0]).toMatch(/^[A-Z].*\.$/u);
      expect(reason[1]).toMatch(/。$/u);
    }
  });

  it('turns round when the sides do', () => {
    const turned: Readonly<Record<Verdict, Verdict>> = {
      STRICTER: 'LOOSER',
      LOOSER: 'STRICTER',
      SAME: 'SAME',
      DIFFERENT: 'DIFFERENT',
      UNKNOWN: 'UNKNOWN',
    };
    for (const [, here, there] of rows) {
      const back = penaltyVerdicts(there, here);
      penaltyVerdicts(here, there).forEach(({ verdict, here: value }, index) => {
        expect(back[index]?.verdict).toBe(turned[verdict]);
        expect(back[index]?.there).toEqual(value);
      });
    }
  });

  it('reaches every verdict', () => {
    const reached = new Set(
      rows.flatMap(([, here, there]) => penaltyVerdicts(here, there).map(({ verdict }) => verdict)),
    );
    expect([...reached].sort()).toEqual([...VERDICTS].sort());
  });

  // Only persons are struck.
  const DISCIPLINE =
    '违反本法规定，有下列情形之一的，对负有责任的领导人员和直接责任人员，由有关机关给予处分：\n\n（一）不按照规定条件录用的；';
  // 山东省消防条例 72.
  const PERSONS_FINED =
    '违反本条例，有下列行为之一的，责令改正；拒不改正的，对直接责任人员处一百元以上五百元以下罚款：\n\n（一）在居民住宅区内占用消防车通道的；';
  it.each([
    [
      'AMOUNT',
      penalty(PERSONS_FINED),
      penalty(PACKING),
      'LOOSER',
      ['Only the other text fines the violator.', '仅对方文件对违法者规定罚款。'],
    ],
    [
      'AMOUNT',
      penalty(BLOCKING),
      penalty(FLEEING),
      'DIFFERENT',
      [
        'This text fines, the other imposes a graver measure instead: revoke permit.',
        '本文件规定罚款，对方规定更重的处罚：吊销机动车驾驶证。',
      ],
    ],
    [
      'AMOUNT',
      penalty(OWN_RETAIL),
      penalty(RETAIL),
      'UNKNOWN',
      ['The other text does not tell the sum of its fine.', '对方未写明数额。'],
    ],
    [
      'PERSONS',
      penalty(DISCIPLINE),
      penalty(DISCIPLINE),
      'SAME',
      ['The same punishments of responsible persons in both texts.', '对直接责任人员的处罚种类相同。'],
    ],
    [
      'TRIGGER',
      penalty(DISCIPLINE),
      penalty(DISCIPLINE),
      'UNKNOWN',
      ['One of the texts punishes responsible persons alone.', '一方仅处罚直接责任人员，触发条件无法比较。'],
    ],
    [
      'TRIGGER',
      penalty(NAME),
      penalty(PACKING),
      'STRICTER',
      [
        'A fine here for the breach itself, there only if it is not put right.',
        '罚款：本文件违反即可，对方仅在拒不改正或者逾期不改正时。',
      ],
    ],
  ] as const)('says why: %s', (dimension, here, there, verdict, reason) => {
    const judged = penaltyVerdicts(here, there).find((one) => one.dimension === dimension);
    expect([judged?.verdict, judged?.reason]).toEqual([verdict, reason]);
  });

  it('tells the numbers and the words that were compared', () => {
    const [amount, , , persons, measures] = penaltyVerdicts(penalty(Z42), penalty(N41));
    expect([amount?.here.amount, amount?.there.amount]).toEqual([500_000, 5_000_000]);
    expect(amount?.here.words).toContain('二十万元以上五十万元以下罚款');
    expect([persons?.here.amount, persons?.there.amount]).toEqual([null, 200_000]);
    expect(measures?.there.measures).toEqual(
      expect.arrayContaining(['SUSPEND_BUSINESS', 'SUSPEND_FOR_RECTIFICATION', 'CLOSE_SITE_OR_APP']),
    );
    expect(measures?.here.measures).toEqual(['WARNING', 'FINE']);
  });
});
