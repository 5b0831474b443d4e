import { describe, expect, it } from 'vitest';
import { penaltiesOf, statute } from '../support/statute.ts';
import { extractLiability } from '../../src/extract/liability.ts';
import type { LiabilityRule } from '../../src/model/liability-rule.ts';

/** A rule in short: CIRCUMSTANCE kind target amounts. */
function tiersOf(rule: LiabilityRule | undefined): string[] {
  return (rule?.tiers ?? []).map(
    ({ circumstance, measures }) =>
      `${circumstance}: ${measures
        .map(
          ({
            kind,
            target,
            discretion,
            min,
            max,
            multipleMin,
            multipleMax,
            daysMin,
            daysMax,
            monthsMin,
            monthsMax,
          }) =>
            [
              kind,
              target === 'RESPONSIBLE_PERSON' ? 'persons' : '',
              discretion === 'MAY' ? 'may' : '',
              range(min, max, ''),
              range(multipleMin, multipleMax, 'x'),
              range(daysMin, daysMax, 'd'),
              range(monthsMin, monthsMax, 'm'),
            ]
              .filter((part) => part !== '')
              .join(' '),
        )
        .join(', ')}`,
  );
}

function range(min: number | null, max: number | null, unit: string): string {
  return min === null && max === null ? '' : `${String(min ?? '')}–${String(max ?? '')}${unit}`;
}

describe('tiers and measures', () => {
  it.each<[string, string, string[]]>([
    [
      'a correction, then a fine where it is not made',
      '由县级以上人民政府农业农村主管部门责令改正；拒不改正的，处二千元以上二万元以下罚款。',
      ['BASE: ORDER_CORRECTION', 'NOT_CORRECTED: FINE 2000–20000'],
    ],
    [
      'gains and their absence',
      '由商务主管部门没收违法所得，并处违法所得一倍以上三倍以下罚款；没有违法所得或者违法所得不足五万元的，并处五万元以上三十万元以下的罚款。',
      ['BASE: CONFISCATE_ILLEGAL_GAINS, FINE 1–3x', 'NO_OR_LOW_GAIN: FINE 50000–300000'],
    ],
    [
      '有违法所得的 names no circumstance',
      '由公安机关责令停止违法行为，有违法所得的，没收违法所得；情节严重的，吊销许可证。',
      ['BASE: ORDER_CORRECTION, CONFISCATE_ILLEGAL_GAINS', 'SERIOUS: REVOKE_PERMIT'],
    ],
    [
      'two circumstances are a tier each',
      '责令改正，给予警告；情节严重或者逾期未改正的，责令停业整顿，可以并处一万元以下罚款。',
      [
        'BASE: ORDER_CORRECTION, WARNING',
        'SERIOUS: SUSPEND_FOR_RECTIFICATION, FINE may –10000',
        'NOT_CORRECTED: SUSPEND_FOR_RECTIFICATION, FINE may –10000',
      ],
    ],
    [
      '双罚制',
      '处十万元以上五十万元以下罚款，对直接负责的主管人员和其他直接责任人员处一万元以上五万元以下罚款。',
      ['BASE: FINE 100000–500000, FINE persons 10000–50000'],
    ],
    [
      'a sentence of its own on responsible persons',
      '给予警告，并处以五十万元以上五百万元以下的罚款。对直接负责的主管人员和其他直接责任人员给予警告，并处以十万元以上一百万元以下的罚款。',
      ['BASE: WARNING, FINE 500000–5000000', 'BASE: WARNING persons, FINE persons 100000–1000000'],
    ],
    [
      'persons and units',
      '由公安机关对个人处二百元以上五百元以下罚款，对单位处五百元以上一千元以下罚款。',
      ['BASE: FINE 200–500, FINE 500–1000'],
    ],
    [
      'one 罚款 for two amounts',
      '对个人处二百元以下、对单位处二千元以下的罚款。',
      ['BASE: FINE –200, FINE –2000'],
    ],
    [
      'a multiple with a ceiling',
      '处违法所得一倍以上三倍以下、最高不超过三万元的罚款。',
      ['BASE: FINE –30000 1–3x'],
    ],
    ['for each unit', '处每平方米五百元以上一千元以下罚款。', ['BASE: FINE 500–1000']],
    ['an old form', '予以警告，可处以五百元以下罚款。', ['BASE: WARNING, FINE may –500']],
    [
      'an open fine',
      '给予警告、罚款、停业整顿、吊销卫生许可证的行政处罚。',
      ['BASE: WARNING, FINE, SUSPEND_FOR_RECTIFICATION, REVOKE_PERMIT'],
    ],
    [
      'detention',
      '处五日以上十日以下拘留，可以并处五百元以下罚款；情节较轻的，处五日以下拘留。',
      ['BASE: DETENTION 5–10d, FINE may –500', 'MINOR: DETENTION –5d'],
    ],
    [
      'a crime',
      '依法给予处分；构成犯罪的，依法追究刑事责任。',
      ['BASE: DISCIPLINARY_ACTION', 'CRIME: CRIMINAL_LIABILITY'],
    ],
    [
      'damage',
      '责令停止侵权行为；造成损失的，依法承担赔偿责任。',
      ['BASE: ORDER_CORRECTION', 'DAMAGE: CIVIL_LIABILITY'],
    ],
    ['by reference', '依照前款规定处罚。', ['BASE: OTHER']],
    ['public order', '由公安机关依法给予治安管理处罚。', ['BASE: OTHER']],
    [
      'things and gains',
      '没收违法生产的产品和违法所得，并处货值金额一倍以上三倍以下罚款。',
      ['BASE: CONFISCATE_PROPERTY, CONFISCATE_ILLEGAL_GAINS, FINE 1–3x'],
    ],
    ['a shared object', '暂扣或者吊销机动车驾驶证。', ['BASE: SUSPEND_PERMIT, REVOKE_PERMIT']],
    ['closing down', '责令停业、关闭。', ['BASE: SUSPEND_BUSINESS, ORDER_CLOSURE']],
    [
      'a case behind the first measure is no breach',
      '责令停止违法行为，没收违法所得，违法经营额五十万元以上的，并处违法经营额五倍以上十倍以下罚款；情节严重的，吊销许可证。',
      ['BASE: ORDER_CORRECTION, CONFISCATE_ILLEGAL_GAINS', 'BASE: FINE 5–10x', 'SERIOUS: REVOKE_PERMIT'],
    ],
    [
      'a situation of one breach is no second one',
      '责令改正；主要负责人属于国家工作人员的，并依法给予处分。',
      ['BASE: ORDER_CORRECTION', 'BASE: DISCIPLINARY_ACTION'],
    ],
    [
      'an amount inside a reference',
      '由劳动保障行政部门责令改正，并按照每招用一名未成年人每月处5000元罚款的标准给予处罚。',
      ['BASE: ORDER_CORRECTION, FINE 5000–5000'],
    ],
    [
      'one order in two stretches',
      '责令停止违法行为，限期改正，处三万元罚款。',
      ['BASE: ORDER_CORRECTION, FINE 30000–30000'],
    ],
    ['a title with 处罚 in it', '依照《中华人民共和国治安管理处罚法》的规定处罚。', ['BASE: OTHER']],
    [
      'named measures are one',
      '可以采取限制账户功能、停止非柜面业务等措施，给予警告。',
      ['BASE: OTHER may, WARNING may'],
    ],
    ['a ban on the trade', '五年内不得从事食品生产经营管理工作。', ['BASE: INDUSTRY_BAN 60–60m']],
  ])('%s', (_rule, consequence, tiers) => {
    const rules = penaltiesOf(`第二条 违反本条例规定，未经许可从事经营活动的，${consequence}`).value;
    expect(rules.flatMap(tiersOf)).toEqual(tiers);
  });
});

describe('who breaks what, and who punishes', () => {
  it('names violators, enforcers and conduct', () => {
    const [rule] = penaltiesOf(
      '第二条 农药经营者有下列行为之一的，由县级以上地方人民政府农业主管部门责令改正；拒不改正的，处2000元以上2万元以下罚款，并由发证机关吊销农药经营许可证：\n（一）未执行进货查验制度；\n（二）在农药中添加物质。',
    ).value;
    expect(rule?.violators.map(({ name }) => name)).toEqual(['农药经营者']);
    expect(rule?.enforcers.map(({ name }) => name)).toEqual(['县级以上地方人民政府农业主管部门', '发证机关']);
    expect(rule?.conduct).toEqual(['art_2__para_1__item_1', 'art_2__para_1__item_2']);
    expect(rule?.tiers[1]?.measures.map(({ enforcers }) => enforcers.map(({ name }) => name))).toEqual([
      [],
      ['发证机关'],
    ]);
  });

  it('names what is broken', () => {
    const [rule] = penaltiesOf('第二条 违反本条例第一条规定的，由公安机关处一千元以下罚款。').value;
    expect(rule?.violates).toEqual(['art_1']);
    expect(rule?.violators).toEqual([]);
  });

  it('takes two breaches of one paragraph apart', () => {
    const rules = penaltiesOf(
      '第二条 违反第一条规定，未登记的，责令改正；擅自转让登记证的，处五千元罚款。',
    ).value;
    expect(rules.map(tiersOf)).toEqual([['BASE: ORDER_CORRECTION'], ['BASE: FINE 5000–5000']]);
  });

  it('makes a rule of each item that has a consequence of its own', () => {
    const rules = penaltiesOf(
      '第二条 违反本条例规定的，由城市管理部门按照下列规定处罚：\n（一）擅自占用道路的，处一千元以下罚款；\n（二）损毁设施的，处五千元以下罚款。',
    ).value;
    expect(
      rules.map(({ at, conduct, enforcers }) => [at, conduct, enforcers.map(({ name }) => name)]),
    ).toEqual([
      ['art_2__para_1', ['art_2__para_1__item_1'], ['城市管理部门']],
      ['art_2__para_1', ['art_2__para_1__item_2'], ['城市管理部门']],
    ]);
  });
});

describe('violators and enforcers', () => {
  it.each([
    // [sentence, violators, enforcers]
    [
      '由县级以上人民政府农业、林业行政部门责令改正',
      '经营者未登记的',
      ['经营者'],
      ['县级以上人民政府农业行政部门', '县级以上人民政府林业行政部门'],
    ],
    [
      '由县级以上人民政府确定的部门处一千元罚款',
      '清算组成员泄露秘密的',
      ['清算组成员'],
      ['县级以上人民政府确定的部门'],
    ],
    ['由有权机关给予处分', '拒绝、阻碍国家工作人员依法执行职务的', [], ['有权机关']],
    ['公安机关可以处五日以下拘留', '任何单位和个人散布谣言的', [], ['公安机关']],
    [
      '由司法行政部门给予警告',
      '违反本条例规定，律师事务所及其他机构未备案的',
      ['律师事务所', '其他机构'],
      ['司法行政部门'],
    ],
    ['由其上级机关责令改正', '造成确权后的权利人损失的', [], ['上级机关']],
  ])('%s: %s', (consequence, breach, violators, enforcers) => {
    const [rule] = penaltiesOf(`第二条 ${breach}，${consequence}。`).value;
    expect(rule?.violators.map(({ name }) => name)).toEqual(violators);
    expect(rule?.enforcers.map(({ name }) => name)).toEqual(enforcers);
  });
});

describe('no liability rule', () => {
  it.each([
    ['a supervisory task', '第一条 公安机关发现安全隐患的，应当责令限期改正。'],
    ['a right of refusal', '第一条 用户拒绝配合的，经营者有权拒绝办理。'],
    ['a permit that was revoked', '第一条 许可证被吊销的，三年内不得再次申请。'],
    ['a hearing', '第一条 作出较大数额罚款决定的，应当告知当事人有要求举行听证的权利。'],
    [
      'a credit record as a task',
      '第一条 公安机关对受过处罚的个人开展联合惩戒，并按规定列入严重失信主体名单。',
    ],
  ])('%s', (_case, lines) => {
    expect(extractLiability(statute(lines), []).value).toEqual([]);
  });
});

describe('UNREAD_FINE', () => {
  it('is given where an amount of a fine is no penalty', () => {
    const { diagnostics } = penaltiesOf('第二条 对公民处以二百元以下罚款的，可以当场作出决定。');
    expect(diagnostics.map(({ kind, eId }) => [kind, eId])).toEqual([['UNREAD_FINE', 'art_2__para_1']]);
  });

  it('is not given where the fine was read', () => {
    expect(penaltiesOf('第二条 未登记的，处二百元以下罚款。').diagnostics).toEqual([]);
  });
});
