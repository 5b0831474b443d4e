import { describe, expect, it } from 'vitest';
import { penaltiesOf } from '../support/statute.ts';

/** Whom a measure strikes: a rule of drafting with the source of its sentence, the sentence, and its measures. */
type Row = readonly [rule: string, sentence: string, measures: readonly string[]];

const NAMED: readonly Row[] = [
  [
    'each fine of a tier strikes whom its own words name (北京市养犬管理规定 26)',
    '在禁养区内养犬的，由公安机关没收其犬，并可对单位处1万元罚款，对个人处5000元罚款。',
    ['CONFISCATE_PROPERTY', 'FINE 单位', 'FINE 个人'],
  ],
  [
    'so where the breach names both as one (浙江省燃气管理条例 48)',
    '燃气用户有禁止行为之一的，由燃气主管部门责令改正，对居民燃气用户可处五十元以上五百元以下罚款，对非居民燃气用户可处五百元以上五千元以下罚款。',
    ['ORDER_CORRECTION', 'FINE 居民燃气用户', 'FINE 非居民燃气用户'],
  ],
  [
    'a comma may cut them off from who imposes it (铁路交通事故应急救援和调查处理条例 40)',
    '擅自破坏事故现场的，责令改正；情节严重的，对单位，由国务院铁路主管部门处20万元以上100万元以下的罚款；对个人，由国务院铁路主管部门处1万元以上5万元以下的罚款。',
    ['ORDER_CORRECTION', 'FINE 单位', 'FINE 个人'],
  ],
  [
    'a case may tell the parties apart (威海市停车管理和服务条例 40)',
    '占用公共停车场从事经营活动的，由公安机关交通管理部门责令改正；拒不改正的，经营者属于个人的，处一千元以上五千元以下罚款；经营者属于法人的，处五千元以上二万元以下罚款。',
    ['ORDER_CORRECTION', 'FINE 个人', 'FINE 法人'],
  ],
  [
    'who breaks the law is no other party (化妆品监督管理条例 61)',
    '未依照规定备案的，由药品监督管理部门责令改正；拒不改正的，对其处一万元以下罚款。',
    ['ORDER_CORRECTION', 'FINE'],
  ],
  [
    'what strikes those who answer for a body names nobody (消防法 67)',
    '未履行职责的，责令限期改正；逾期不改正的，对其直接负责的主管人员和其他直接责任人员依法给予处分或者给予警告处罚。',
    ['ORDER_CORRECTION', 'DISCIPLINARY_ACTION RESPONSIBLE', 'WARNING RESPONSIBLE'],
  ],
  [
    'the fine of another is not whom a fine strikes (医疗保障法 103)',
    '以欺诈方式竞标的，处中标项目金额千分之五以上千分之十以下的罚款，对直接负责的主管人员处对单位罚款数额百分之五以上百分之十以下的罚款。',
    ['FINE', 'FINE RESPONSIBLE'],
  ],
];

const GRADES: readonly Row[] = [
  [
    'a graver fine of a sentence on persons alone is theirs (证券法 184)',
    '证券公司承销证券违反本法第二十九条规定的，可以并处五十万元以上五百万元以下的罚款；情节严重的，暂停相关业务许可。对直接负责的主管人员给予警告，可以并处二十万元以上二百万元以下的罚款；情节严重的，并处以五十万元以上五百万元以下的罚款。',
    ['FINE', 'SUSPEND_PERMIT', 'WARNING RESPONSIBLE', 'FINE RESPONSIBLE', 'FINE RESPONSIBLE'],
  ],
  [
    'not where the sentence is on the body, too (安全生产法 104)',
    '未签订安全生产管理协议的，处五万元以下的罚款，对其直接负责的主管人员处一万元以下的罚款；情节严重的，处十万元以下的罚款。',
    ['FINE', 'FINE RESPONSIBLE', 'FINE'],
  ],
];

function measuresOf(sentence: string): readonly string[] {
  return penaltiesOf(`第二条 ${sentence}`).value.flatMap(({ tiers }) =>
    tiers.flatMap(({ measures }) =>
      measures.map(({ kind, target, violators }) =>
        [
          kind,
          ...violators.map(({ name }) => name),
          ...(target === 'RESPONSIBLE_PERSON' ? ['RESPONSIBLE'] : []),
        ].join(' '),
      ),
    ),
  );
}

describe('whom a measure strikes', () => {
  it.each(NAMED)('%s', (_rule, sentence, measures) => {
    expect(measuresOf(sentence)).toEqual(measures);
  });
});

describe('whom a further grade strikes', () => {
  it.each(GRADES)('%s', (_rule, sentence, measures) => {
    expect(measuresOf(sentence)).toEqual(measures);
  });
});

/** A rule of drafting with the source of its sentence, the sentence, and the cases of its tiers. */
type CaseRow = readonly [rule: string, sentence: string, conditions: readonly (string | null)[]];

const CASES: readonly CaseRow[] = [
  [
    'each step of a ladder has its own words (山东省实施道路交通安全法办法 77)',
    '违反本办法规定的，超过规定时速不足百分之十的，给予警告；超过百分之十不足百分之三十的，处五十元罚款；超过百分之三十不足百分之五十的，处二百元罚款。',
    ['超过规定时速不足百分之十的', '超过百分之十不足百分之三十的', '超过百分之三十不足百分之五十的'],
  ],
  [
    'a circumstance has its own, the plain base none (淄博市燃气管理条例 51)',
    '未按照规定置换的，责令限期改正；逾期不改正的，处一万元以上十万元以下罚款。',
    [null, '逾期不改正的'],
  ],
  [
    'a bracket that no other tier is told apart from is the breach (刑法 348)',
    '非法持有鸦片数量较大的，由公安机关处五千元罚款。',
    [null],
  ],
];

describe('the case of a tier', () => {
  it.each(CASES)('%s', (_rule, sentence, conditions) => {
    const [rule] = penaltiesOf(`第二条 ${sentence}`).value;
    expect(rule?.tiers.map(({ condition }) => condition)).toEqual(conditions);
  });
});
