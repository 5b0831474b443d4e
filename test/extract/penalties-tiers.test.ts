import { describe, expect, it } from 'vitest';
import { penaltiesOf } from '../support/statute.ts';

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
