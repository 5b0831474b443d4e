import { describe, expect, it } from 'vitest';
import { extractLiability } from '../../src/extract/liability/liability.ts';
import { penaltiesOf, statute } from '../support/statute.ts';

/** A rule of drafting with the source of its sentence, the sentence, and its tiers with their measures. */
type Row = readonly [rule: string, sentence: string, tiers: readonly string[]];

const CRIMES: readonly Row[] = [
  [
    'behind a milder penalty, what is left to criminal law alone is a crime (全国人民代表大会和地方各级人民代表大会代表法 55)',
    '阻碍代表依法执行代表职务的，由所在单位给予处分；以暴力、威胁方法阻碍代表依法执行代表职务的，依照刑法有关规定追究刑事责任。',
    ['BASE DISCIPLINARY_ACTION', 'CRIME CRIMINAL_LIABILITY'],
  ],
  [
    'not where nothing else is told of it (国徽法 18)',
    '在公众场合故意以焚烧方式侮辱国徽的，依法追究刑事责任。',
    ['BASE CRIMINAL_LIABILITY'],
  ],
  [
    'nor where its consequence makes the tier (北京市矿产资源管理条例 34)',
    '擅自采矿的，责令停止开采；造成矿产资源严重破坏的，依法追究刑事责任。',
    ['BASE ORDER_CORRECTION', 'CONSEQUENCES CRIMINAL_LIABILITY'],
  ],
];

const DISOBEDIENCE: readonly Row[] = [
  [
    'who answers for a body that was but told to mend it is punished with the body (水土保持法 53)',
    '未编制水土保持方案的，责令停止违法行为，限期补办手续；逾期不补办手续的，处五万元以上五十万元以下的罚款；对生产建设单位直接负责的主管人员依法给予处分。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED FINE,DISCIPLINARY_ACTION'],
  ],
  [
    'not where the body was punished before, and is so more gravely now (邮政法 67)',
    '邮政企业提供邮政普遍服务不符合邮政普遍服务标准的，由邮政管理部门责令改正，可以处一万元以下的罚款；情节严重的，处一万元以上五万元以下的罚款；对直接负责的主管人员和其他直接责任人员给予处分。',
    ['BASE ORDER_CORRECTION,FINE', 'SERIOUS FINE', 'BASE DISCIPLINARY_ACTION'],
  ],
  [
    'each of those whom one case names is in that case (铁路交通事故应急救援和调查处理条例 40)',
    '擅自破坏事故现场的，责令改正；情节严重的，对单位，由国务院铁路主管部门处20万元以上100万元以下的罚款；对个人，由国务院铁路主管部门处1万元以上5万元以下的罚款。',
    ['BASE ORDER_CORRECTION', 'SERIOUS FINE,FINE'],
  ],
  [
    'what comes up again when it was mended is a relapse (民办教育促进法实施条例 64)',
    '对所举办的民办学校疏于管理的，责令限期整顿；整改后仍发生同类问题的，处一万元罚款。',
    ['BASE ORDER_CORRECTION', 'REPEAT FINE'],
  ],
  [
    'what is still not mended is none (农药管理条例 60)',
    '不再符合生产条件的，责令限期整改；整改后仍不符合规定条件的，由发证机关吊销农药生产许可证。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED REVOKE_PERMIT'],
  ],
];

describe('a sentence on some of those before', () => {
  const [first, second] = [
    '未按照规定委托鉴定的，由房产主管部门处一万元罚款。',
    '大型建筑的责任人未按照规定委托鉴定的，处五万元罚款。',
  ];
  const enforcersOf = (text: string): string[][] =>
    penaltiesOf(`第二条 ${text}`).value.map(({ enforcers }) => enforcers.map(({ name }) => name));

  it('takes over who imposes it (杭州市城市房屋使用安全管理条例 50)', () => {
    expect(enforcersOf(`${first}其中，${second}`)).toEqual([['房产主管部门'], ['房产主管部门']]);
  });

  it('but not one on others', () => {
    expect(enforcersOf(first + second)).toEqual([['房产主管部门'], []]);
  });
});

describe('an election by a breach', () => {
  const found = (text: string): number => extractLiability(statute(`第二条 ${text}`), []).value.length;

  it('is void, wherever that is told (村民委员会组织法 17)', () => {
    expect(found('以暴力、威胁、欺骗、贿赂等不正当手段当选村民委员会成员的，当选无效。')).toBe(1);
  });

  it('not as an authority finds it (全国人民代表大会组织法 9)', () => {
    expect(found('全国人民代表大会常务委员会根据报告，确定个别代表的当选无效。')).toBe(0);
  });
});

describe('how grave a breach is', () => {
  it.each([...CRIMES, ...DISOBEDIENCE])('%s', (_rule, sentence, tiers) => {
    const found = penaltiesOf(`第二条 ${sentence}`).value.flatMap((rule) => rule.tiers);
    expect(
      found.map(
        ({ circumstance, measures }) => `${circumstance} ${measures.map(({ kind }) => kind).join(',')}`,
      ),
    ).toEqual(tiers);
  });
});
