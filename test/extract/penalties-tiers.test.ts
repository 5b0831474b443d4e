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
  [
    'criminal acts are a crime by any name (居民身份证法 18)',
    '有本法第十六条所列行为之一，从事犯罪活动的，依法追究刑事责任。',
    ['CRIME CRIMINAL_LIABILITY'],
  ],
];

const OUTCOMES: readonly Row[] = [
  [
    'what may come of a breach makes a tier behind a measure (山东省养老服务条例 70)',
    '未订立养老服务合同的，责令限期改正；情节严重的，处一万元以上三万元以下的罚款；可能危及人身健康和生命财产安全的，责令停业整顿。',
    ['BASE ORDER_CORRECTION', 'SERIOUS FINE', 'CONSEQUENCES SUSPEND_FOR_RECTIFICATION'],
  ],
  [
    'not before any (水土保持法 48)',
    '从事取土等可能造成水土流失的活动的，责令停止违法行为。',
    ['BASE ORDER_CORRECTION'],
  ],
  [
    'what did not come of it makes none (淄博市文物保护管理办法 31)',
    '擅自施工的，责令限期改正；造成严重后果的，处五万元罚款；刻划文物，未造成严重后果的，给予警告。',
    ['BASE ORDER_CORRECTION', 'CONSEQUENCES FINE', 'BASE WARNING'],
  ],
  [
    'who is named by 对 is struck before the tier (浙江省河长制规定 17)',
    '主管部门有下列行为之一的，对其直接负责的主管人员给予通报批评，造成严重后果的，根据情节轻重，依法给予相应处分。',
    ['BASE PUBLIC_CRITICISM', 'CONSEQUENCES DISCIPLINARY_ACTION'],
  ],
  [
    'not where 对 tells the breach (突发公共卫生事件应急条例 49)',
    '有关部门对上级人民政府有关部门的调查不予配合，或者采取其他方式阻碍调查的，依法给予行政处分。',
    ['BASE DISCIPLINARY_ACTION'],
  ],
];

const UNNAMED: readonly Row[] = [
  [
    'what stands against the plan is taken down (城乡规划法 65)',
    '未依法取得乡村建设规划许可证进行建设的，责令停止建设；逾期不改正的，可以拆除。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED OTHER'],
  ],
  [
    'not once more by the words on its costs (港口法 55)',
    '从事养殖活动的，责令限期改正；逾期不改正的，强制拆除养殖设施，拆除费用由违法行为人承担。',
    ['BASE ORDER_CORRECTION', 'NOT_CORRECTED OTHER'],
  ],
  [
    'nor where an order goes on with it (黄河保护法 112)',
    '采用网箱方式养殖的，责令停止违法行为，拆除网箱，处十万元以下罚款。',
    ['BASE ORDER_CORRECTION,FINE'],
  ],
  [
    'a contract is ended (浙江省学前教育条例 54)',
    '体罚学龄前儿童，尚未构成犯罪的，由教育行政部门给予处分，幼儿园可以依法解除聘用合同或者劳动合同。',
    ['NOT_A_CRIME DISCIPLINARY_ACTION,OTHER'],
  ],
  [
    'not one that was ended before (工会法 53)',
    '无正当理由调动工作岗位的，责令恢复其工作，并补发被解除劳动合同期间应得的报酬。',
    ['BASE ORDER_CORRECTION'],
  ],
  [
    'a benefit or a function is barred (国家自然科学基金条例 38)',
    '未履行职责的，给予警告；情节较重的，1至3年不得作为依托单位。',
    ['BASE WARNING', 'MORE_SERIOUS OTHER'],
  ],
  [
    'not what a party may not claim (淄博市物业管理条例)',
    '原物业服务人违反本条第二款规定的，不得请求业主支付物业服务合同终止后的物业服务费。',
    [],
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
  it.each([...CRIMES, ...OUTCOMES, ...DISOBEDIENCE, ...UNNAMED])('%s', (_rule, sentence, tiers) => {
    const found = penaltiesOf(`第二条 ${sentence}`).value.flatMap((rule) => rule.tiers);
    expect(
      found.map(
        ({ circumstance, measures }) => `${circumstance} ${measures.map(({ kind }) => kind).join(',')}`,
      ),
    ).toEqual(tiers);
  });
});
