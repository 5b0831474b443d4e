import { describe, expect, it } from 'vitest';
import { penaltiesOf, statute } from '../support/statute.ts';
import { extractCitations } from '../../src/extract/citation/citations.ts';
import { extractLiability } from '../../src/extract/liability/liability.ts';
import { extractMetadata } from '../../src/extract/metadata/metadata.ts';
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
    // 保险法 art 136, 标准化法 art 42: a circumstance has a consequence, whatever its verb.
    [
      'what is stopped, refused or undone by a verb that names no penalty',
      '由保险监督管理机构责令停止使用，限期修改；情节严重的，可以在一定期限内禁止申报新的保险条款和保险费率。',
      ['BASE: ORDER_CORRECTION', 'SERIOUS: OTHER may'],
    ],
    // 生猪屠宰管理条例 art 34
    [
      'what an order goes on to stop as a part of it',
      '由农业农村主管部门责令召回，停止屠宰；拒不停止屠宰的，责令停业整顿。',
      ['BASE: ORDER_CORRECTION', 'NOT_CORRECTED: SUSPEND_FOR_RECTIFICATION'],
    ],
    // 安全生产法 art 116
    [
      'no measure where a court executes the order',
      '责令限期改正；拒不承担或者其负责人逃匿的，由人民法院依法强制执行。',
      ['BASE: ORDER_CORRECTION'],
    ],
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
      ['BASE: ORDER_CORRECTION', 'BASE: DISCIPLINARY_ACTION persons'],
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
    // 企业投资项目核准和备案管理条例 art 18
    [
      'two orders joined by 或者, and a situation of those who were just struck',
      '由核准机关责令停止建设或者责令停产；对直接负责的主管人员处2万元以上5万元以下的罚款，属于国家工作人员的，依法给予处分。',
      ['BASE: ORDER_CORRECTION, SUSPEND_BUSINESS, FINE persons 20000–50000, DISCIPLINARY_ACTION persons'],
    ],
    // 会计法 art 40
    [
      'those in office answer be the case serious or not',
      '责令改正，对直接负责的主管人员可以处五万元以下的罚款；情节严重的，对直接负责的主管人员可以处五十万元以下的罚款；属于公职人员的，还应当依法给予处分。',
      [
        'BASE: ORDER_CORRECTION, FINE persons may –50000',
        'SERIOUS: FINE persons may –500000',
        'BASE: DISCIPLINARY_ACTION persons',
      ],
    ],
    // 企业财务会计报告条例 art 40
    [
      'and where it is no crime',
      '尚不构成犯罪的，对直接责任人员处五万元以下的罚款；属于国家工作人员的，并依法给予处分。',
      ['NOT_A_CRIME: FINE persons –50000', 'NOT_A_CRIME: DISCIPLINARY_ACTION persons'],
    ],
    // 社会保险经办条例 art 53
    [
      'a clause on responsible persons goes back to all cases',
      '责令改正；给个人造成损失的，依法承担赔偿责任；对直接责任人员依法给予处分。',
      ['BASE: ORDER_CORRECTION', 'DAMAGE: CIVIL_LIABILITY', 'BASE: DISCIPLINARY_ACTION persons'],
    ],
    // 北京市食品安全条例 art 70
    [
      'a bracket keeps the circumstance before it',
      '责令限期改正；逾期不改正的，没收违法所得，货值金额不足1万元的，并处2000元以上2万元以下罚款；货值金额1万元以上的，并处货值金额2倍以上5倍以下罚款。',
      [
        'BASE: ORDER_CORRECTION',
        'NOT_CORRECTED: CONFISCATE_ILLEGAL_GAINS',
        'NOT_CORRECTED: FINE 2000–20000',
        'NOT_CORRECTED: FINE 2–5x',
      ],
    ],
    // 畜牧法 art 82
    [
      'a bracket of the gains is a further tier',
      '没收违法所得；违法所得在三万元以上的，并处违法所得一倍以上三倍以下罚款；没有违法所得或者违法所得不足三万元的，并处三千元以上三万元以下罚款。',
      ['BASE: CONFISCATE_ILLEGAL_GAINS', 'BASE: FINE 1–3x', 'NO_OR_LOW_GAIN: FINE 3000–30000'],
    ],
    // 淄博市生猪屠宰管理办法 art 24, 野生动物保护法 art 45
    [
      'an unclear value and a lack are situations',
      '并处货值金额一倍以上三倍以下的罚款；货值金额难以确定的，并处五万元以上十万元以下的罚款；没有猎获物的，并处一万元以上五万元以下的罚款。',
      ['BASE: FINE 1–3x', 'BASE: FINE 50000–100000', 'BASE: FINE 10000–50000'],
    ],
    // 安全生产许可证条例 art 20
    [
      'a circumstance without 的',
      '责令停止生产；逾期仍不办理延期手续，继续进行生产的，依照本条例第一条的规定处罚。',
      ['BASE: ORDER_CORRECTION', 'NOT_CORRECTED: OTHER'],
    ],
    // 英雄烈士保护法 art 27, 丽水市城市养犬管理规定 art 33: who was told in vain; what the breach itself leaves undone
    [
      'an admonition in vain',
      '纪念设施保护单位应当及时劝阻；不听劝阻的，由文物主管部门责令改正。',
      ['NOT_CORRECTED: ORDER_CORRECTION'],
    ],
    [
      'no admonition before',
      '不听劝阻的，由公安机关处警告；警告后不改正的，处二百元以上五百元以下罚款。',
      ['BASE: WARNING', 'NOT_CORRECTED: FINE 200–500'],
    ],
    // 基本医疗卫生与健康促进法 art 103
    [
      'a share of the fine of another',
      '中标的，中标无效，处中标项目金额千分之五以上千分之十以下的罚款，对法定代表人、主要负责人处对单位罚款数额百分之五以上百分之十以下的罚款。',
      ['BASE: OTHER, FINE 0.005–0.01x, FINE persons 0.05–0.1x'],
    ],
    // 外商投资法 art 36
    [
      'what a correction consists in, and 处分 of shares',
      '责令限期改正，采取必要措施满足管理措施的要求，限期处分股份、资产。',
      ['BASE: ORDER_CORRECTION'],
    ],
    // 女职工劳动保护特别规定 art 13
    [
      'an amount before the words of the fine',
      '责令限期改正，按照受侵害女职工每人1000元以上5000元以下的标准计算，处以罚款。',
      ['BASE: ORDER_CORRECTION, FINE 1000–5000'],
    ],
    // 人类遗传资源管理条例 art 43
    [
      'another breach of public order is no part of a circumstance',
      '尚不构成犯罪的，依法给予处分；构成违反治安管理行为的，依法给予治安管理处罚。',
      ['NOT_A_CRIME: DISCIPLINARY_ACTION', 'BASE: OTHER'],
    ],
  ])('%s', (_rule, consequence, tiers) => {
    const rules = penaltiesOf(`第二条 违反本条例规定，未经许可从事经营活动的，${consequence}`).value;
    expect(rules.flatMap(tiersOf)).toEqual(tiers);
  });
});

describe('what tells a tier', () => {
  it.each<[string, string, string[]]>([
    [
      'a consequence of what was told before (反洗钱法 art 32)',
      '有前款行为，致使洗钱后果发生的，处五十万元以上五百万元以下罚款。',
      ['CONSEQUENCES: FINE 500000–5000000'],
    ],
    [
      'responsible persons between 追究 and 责任',
      '挪用资金的，责令退赔；构成犯罪的，依法追究有关责任人员的刑事责任。',
      ['BASE: OTHER', 'CRIME: CRIMINAL_LIABILITY persons'],
    ],
    [
      'a breach without 的 (浙江省实施《农村土地承包法》办法 art 50)',
      '发包方扣留土地承包经营权证，由农业主管部门责令限期改正。',
      ['BASE: ORDER_CORRECTION'],
    ],
    [
      'what comes on top of other liability (安全生产法 art 114)',
      '对生产经营单位除要求其依法承担相应的赔偿责任外，由应急管理部门处三十万元以上一百万元以下的罚款。',
      ['BASE: FINE 300000–1000000'],
    ],
    [
      'no crime by its name (烟草专卖法 art 37)',
      '走私烟草专卖品，构成走私罪的，依法追究刑事责任；走私烟草专卖品，数额不大，不构成走私罪的，由海关没收走私货物。',
      ['CRIME: CRIMINAL_LIABILITY', 'NOT_A_CRIME: CONFISCATE_PROPERTY'],
    ],
    [
      'what comes on top of a warning without gains (价格法 art 40)',
      '违反规定的，责令改正，没收违法所得；没有违法所得的，予以警告，可以并处罚款；情节严重的，责令停业整顿。',
      [
        'BASE: ORDER_CORRECTION, CONFISCATE_ILLEGAL_GAINS',
        'NO_OR_LOW_GAIN: WARNING, FINE may',
        'SERIOUS: SUSPEND_FOR_RECTIFICATION',
      ],
    ],
    [
      'a floor of a multiple in a stretch of its own (船舶吨税法 art 18)',
      '少缴应纳税款的，处少缴税款百分之五十以上五倍以下的罚款，但罚款不得低于二千元。',
      ['BASE: FINE 2000– 0.5–5x'],
    ],
    [
      'a ceiling (山东省就业促进条例 art 69)',
      '违反规定的，可以处不超过违法所得三倍的罚款，但是，最高不得超过三万元。',
      ['BASE: FINE may –30000 –3x'],
    ],
    [
      'a ceiling of a fine by the piece is no bound of the amount for one (聊城市水环境保护条例 art 85)',
      '擅自占用湿地的，并处每平方米十元以上三十元以下的罚款，罚款总额不得超过三万元。',
      ['BASE: FINE 10–30, FINE –30000'],
    ],
  ])('%s', (_case, words, tiers) => {
    expect(penaltiesOf(`第二条 ${words}`).value.map(tiersOf)).toEqual([tiers]);
  });
});

describe('two breaches', () => {
  it('takes two breaches of one paragraph apart', () => {
    const rules = penaltiesOf(
      '第二条 违反第一条规定，未登记的，责令改正；擅自转让登记证的，处五千元罚款。',
    ).value;
    expect(rules.map(tiersOf)).toEqual([['BASE: ORDER_CORRECTION'], ['BASE: FINE 5000–5000']]);
  });

  it('takes 经营 for no 经, by which a situation opens (济宁市文明行为促进条例 art 9)', () => {
    const tiers = (words: string) =>
      penaltiesOf(`第二条 吸烟的，由卫生健康主管部门处二十元以下罚款。${words}的，处五百元罚款。`).value.map(
        tiersOf,
      );
    expect(tiers('经营管理单位不予劝阻')).toEqual([['BASE: FINE –20'], ['BASE: FINE 500–500']]);
    expect(tiers('经查证属实')).toEqual([['BASE: FINE –20', 'BASE: FINE 500–500']]);
  });
});

describe('no liability rule', () => {
  it.each([
    [
      'what may be refused to whom broke the rule by the other party (合同编 art 827)',
      '第一条 托运人应当妥善包装。\n\n托运人违反前款规定的，承运人可以拒绝运输。',
    ],
    [
      'deceit that is but forbidden (科学技术进步法 art 67)',
      '第一条 科学技术人员应当遵守学术规范，不得在科学技术活动中弄虚作假，不得参加、支持迷信活动。',
    ],
    [
      'a decision on what does not break the rule (民事诉讼法 art 280)',
      '第一条 当事人订立排他性管辖协议选择外国法院管辖且不违反本法对专属管辖的规定的，人民法院可以裁定不予受理。',
    ],
    [
      'what is stopped where deceit is but suspected (浙江省医疗保障条例 art 50)',
      '第一条 参保人员涉嫌骗取基本医疗保险基金的，医疗保障经办机构在调查期间可以调整其医疗费用结算方式或者暂停其医疗费用的基本医疗保险基金支付。',
    ],
    [
      'a claim of another (合同编 art 597)',
      '第一条 因出卖人未取得处分权致使标的物所有权不能转移的，买受人可以解除合同并请求出卖人承担违约责任。',
    ],
    [
      'a claim to something else that is owed (黄河保护法 art 119)',
      '第一条 违反本法规定，造成生态环境损害的，国家规定的机关有权请求侵权人承担修复责任、赔偿损失和相关费用。',
    ],
    [
      'what a penalty leaves (山东省环境噪声污染防治条例 art 41)',
      '第一条 因违反本条例规定受到行政处罚的，不免除其消除污染、排除危害和赔偿损失的责任。',
    ],
    [
      'a recourse (水污染防治法 art 96)',
      '第一条 水污染损害是由第三人造成的，排污方承担赔偿责任后，有权向第三人追偿。',
    ],
    ['a referral', '第一条 《中华人民共和国预算法》等法律另有规定的，依照其规定给予行政处分。'],
    [
      'what somebody underwent (关税法 art 58)',
      '第一条 纳税人欠缴税款，同时被行政机关处以罚款、没收违法所得，财产不足的，应当先缴纳税款。',
    ],
    [
      'what was found in an inspection (济南市城乡规划条例 art 79)',
      '第一条 城乡规划主管部门在进行规划核实时，发现违反城乡规划管理的行为，应当责令改正。',
    ],
    [
      'powers (杭州市建设工程施工安全管理条例 art 36)',
      '第一条 检查人员有权采取下列措施：\n（一）要求提供资料；\n（二）对违反安全生产管理规定的行为，责令限期改正。',
    ],
    ['a supervisory task', '第一条 公安机关发现安全隐患的，应当责令限期改正。'],
    ['a right of refusal', '第一条 用户拒绝配合的，经营者有权拒绝办理。'],
    ['a permit that was revoked', '第一条 许可证被吊销的，三年内不得再次申请。'],
    [
      'from when it counts that it was (特种设备安全监察条例 art 52)',
      '第一条 被依法撤销许可的，自撤销许可之日起3年内，主管部门不予受理其新的许可申请。',
    ],
    [
      'what somebody is told to do in the case (菏泽市城镇容貌和环境卫生管理条例 art 26)',
      '第一条 设施损坏，不能及时更换的，产权单位应当采取避险措施。',
    ],
    [
      'what a contract has for it (物业管理条例 art 35)',
      '第一条 物业服务企业应当按照物业服务合同的约定承担责任。',
    ],
    ['a hearing', '第一条 作出较大数额罚款决定的，应当告知当事人有要求举行听证的权利。'],
    [
      'a credit record as a task',
      '第一条 公安机关对受过处罚的个人开展联合惩戒，并按规定列入严重失信主体名单。',
    ],
  ])('%s', (_case, lines) => {
    expect(extractLiability(statute(lines), []).value).toEqual([]);
  });
});

describe('outside of a chapter on liability', () => {
  it('takes what 由X责令 imposes for a consequence (铁路法 art 46)', () => {
    const { value } = extractLiability(
      statute('第一条 修建妨碍行车瞭望的建筑物的，由县级以上地方人民政府责令限期拆除。'),
      [],
    );
    expect(value.map(tiersOf)).toEqual([['BASE: ORDER_CORRECTION']]);
  });

  it.each<[string, string, string, string[][]]>([
    [
      'what was got by deceit and is taken back, whatever the verb (退役士兵安置条例 art 51)',
      '第一条 退役士兵弄虚作假骗取安置待遇的，由安置地人民政府退役士兵安置工作主管部门取消相关安置待遇。',
      'ADMINISTRATIVE',
      [['BASE: OTHER']],
    ],
    [
      'what is not done any more for whom broke the rule (丽水市城市养犬管理规定 art 28)',
      '第一条 养犬人违反本规定，遗弃犬只、被没收犬只或者一年内被行政处罚三次以上的，三年内不予办理养犬登记和延续登记。',
      'ADMINISTRATIVE',
      [['BASE: OTHER 36–36m']],
    ],
    [
      'what is done beside the penalty of the paragraph before (认证认可条例 art 61)',
      '第一条 认证机构出具虚假的认证结论的，撤销批准文件，处一万元罚款。\n\n指定的认证机构有前款规定的违法行为的，同时撤销指定。',
      'ADMINISTRATIVE,ADMINISTRATIVE',
      [['BASE: REVOKE_PERMIT, FINE 10000–10000'], ['BASE: OTHER']],
    ],
    [
      'an act that a breach makes void (公司法 art 146)',
      '第一条 不得担任公司的董事。\n\n公司违反前款规定选举、委派董事、监事或者聘任高级管理人员的，该选举、委派或者聘任无效。',
      'ADMINISTRATIVE',
      [['BASE: OTHER']],
    ],
    [
      'a penalty by reference (企业名称登记管理规定 art 24)',
      '第一条 申请人使用企业名称违反本规定的，依照企业登记相关法律、行政法规的规定予以处罚。',
      'ADMINISTRATIVE',
      [['BASE: OTHER']],
    ],
    [
      'the titles of several laws (地下水管理条例 art 55)',
      '第一条 违反本条例规定，未经批准擅自取用地下水等违法行为，依照《中华人民共和国水法》、《中华人民共和国水污染防治法》、《中华人民共和国土壤污染防治法》、《取水许可和水资源费征收管理条例》等法律、行政法规的规定处罚。',
      'ADMINISTRATIVE',
      [['BASE: OTHER']],
    ],
    [
      'the penalty of a crime (刑法 art 241)',
      '第一条 收买被拐卖的妇女、儿童又出卖的，依照本法第二百四十条的规定定罪处罚。',
      'CRIMINAL',
      [['BASE: OTHER']],
    ],
    [
      'what an authority imposes in the serious case alone (报废机动车回收管理办法 art 20)',
      '第一条 报废机动车回收企业有前款规定情形，情节严重的，由原发证部门吊销资质认定书。',
      'ADMINISTRATIVE',
      [['SERIOUS: REVOKE_PERMIT']],
    ],
    [
      'what the law has for it, by its degree (海关工作人员使用武器和警械的规定 art 7)',
      '第一条 海关工作人员违反本规定，滥用武器或者警械的，应当根据情节，依法追究有关人员的责任。',
      '',
      [['BASE: OTHER persons']],
    ],
    [
      'and who is to answer for what was not looked into (杭州市物业管理条例 art 45)',
      '第一条 物业服务人擅自承接未经查验或者查验不合格的物业，因共有部分缺陷给他人造成损害的，应当依法承担相应的法律责任。',
      '',
      [['BASE: OTHER']],
    ],
    [
      'the law on public order (人民警察法 art 35)',
      '第一条 拒绝或者阻碍人民警察依法执行职务，有下列行为之一的，给予治安管理处罚：\n（一）公然侮辱的；\n（二）阻碍调查取证的。',
      'ADMINISTRATIVE',
      [['BASE: OTHER']],
    ],
    [
      'nor what an authority as the subject does in the serious case',
      '第一条 企业有前款规定情形，情节严重的，原发证部门应当吊销资质认定书。',
      '',
      [],
    ],
    [
      'what the law has, left open (人民陪审员法 art 28)',
      '第一条 对报复陷害、侮辱诽谤、暴力侵害人民陪审员及其近亲属的，依法追究法律责任。',
      '',
      [['BASE: OTHER']],
    ],
    [
      'or by whatever names the law (北京市优化营商环境条例 art 92)',
      '第一条 政府和有关部门及其工作人员未按照本条例的规定依法履行职责的，依法依规追究责任。',
      '',
      [['BASE: OTHER']],
    ],
    [
      'what another law has for it (北京市实施《消费者权益保护法》办法 art 22)',
      '第一条 经营者造成消费者人身伤害的，按照《中华人民共和国消费者权益保护法》第四十一条的规定承担法律责任。',
      'ADMINISTRATIVE',
      [['BASE: OTHER']],
    ],
    [
      'what it has for a public body (山东省行政执法监督条例 art 39)',
      '第一条 违反本条例规定，造成损害的，依法承担行政赔偿责任。',
      '',
      [['BASE: OTHER']],
    ],
    [
      'so is what one is to bear (青岛市优化营商环境条例 art 43)',
      '第一条 政府及其有关部门不依法履行政策承诺的，应当依法承担相应的法律责任。',
      '',
      [['BASE: OTHER']],
    ],
    [
      'by whoever works for an authority of 应急, which binds nobody (烟台市燃放烟花爆竹管理条例 art 18)',
      '第一条 教育、公安、应急等部门的工作人员滥用职权、玩忽职守、徇私舞弊的，依法追究相关责任。',
      '',
      [['BASE: OTHER']],
    ],
    [
      'by 由 whoever pursues it (法官法 art 54)',
      '第一条 干涉法官办理案件，有违纪违法情形的，由有关机关根据情节轻重追究有关责任人员、行为人的责任。',
      '',
      [['BASE: OTHER persons']],
    ],
    [
      'not a share in what is to be done (浙江省交通建设工程质量和安全生产管理条例 art 24)',
      '第一条 协议未明确联合体各方职责的，由牵头单位对未明确的职责承担相应责任。',
      '',
      [],
    ],
    [
      'nor fines that may not be laid on anybody (北京市促进私营个体经济发展条例 art 27)',
      '第一条 任何组织和个人不得违反法律、法规规定，向私营企业和个体工商户收费、罚款、摊派。',
      '',
      [],
    ],
    [
      'and what late payment costs (税收征收管理法 art 32)',
      '第一条 纳税人未按照规定期限缴纳税款的，税务机关除责令限期缴纳外，从滞纳税款之日起，按日加收滞纳税款万分之五的滞纳金。',
      'ADMINISTRATIVE',
      [['BASE: ORDER_CORRECTION, OTHER']],
    ],
    [
      'not where nothing is late (税收征收管理法实施细则 art 42)',
      '第一条 税务机关应当作出批准或者不予批准的决定；不予批准的，从缴纳税款期限届满之日起加收滞纳金。',
      '',
      [],
    ],
    [
      'nor where an authority may claim it with the tax (关税法 art 46)',
      '第一条 因纳税人违反规定造成少征税款的，海关可以自货物放行之日起三年内追征税款，并按日加收少征税款万分之五的滞纳金。',
      '',
      [],
    ],
    [
      'not the end of a task (法官法 art 56)',
      '第一条 法官遭受不实举报、诬告陷害，名誉受到损害的，人民法院应当会同有关部门及时澄清事实，并依法追究相关单位或者个人的责任。',
      '',
      [],
    ],
    [
      'nor how far the law reaches (数据安全法 art 2)',
      '第一条 在中华人民共和国境外开展数据处理活动，损害中华人民共和国国家安全的，依法追究法律责任。',
      '',
      [],
    ],
    [
      'nor a claim (宁波市预防和制止家庭暴力条例 art 19)',
      '第一条 监护人侵犯被监护人合法权益的，有监护资格的人可以起诉要求监护人承担相应的法律责任。',
      '',
      [],
    ],
    [
      'nor a burden of proof (杭州市文明行为促进条例 art 31)',
      '第一条 被救助人主张救助人造成其损害的，应当依法承担举证责任。',
      '',
      [],
    ],
    [
      'what an authority that 由 brings in has for a breach, left open (湖州市大气污染防治规定 art 11)',
      '第一条 违反第一款规定的，由市场监督管理部门依法处理。',
      'ADMINISTRATIVE',
      [['BASE: OTHER']],
    ],
    [
      'or by the law that has it (北京市机动车停车条例 art 40)',
      '第一条 停车人应当按照规定的时段停放车辆。违反规定的，由公安机关交通管理部门依照道路交通安全法律、法规进行处理。',
      'ADMINISTRATIVE',
      [['BASE: OTHER']],
    ],
    [
      'or by a law that is named, whoever applies it (国防专利条例 art 33)',
      '第一条 违反本条例规定，泄露国家秘密的，依照《中华人民共和国保守国家秘密法》和国家有关规定处理。',
      'ADMINISTRATIVE',
      [['BASE: OTHER']],
    ],
    [
      'of what is wrong by itself, where both are named (山东省反不正当竞争办法 art 28)',
      '第一条 被检查的经营者无正当理由拒绝检查的，由监督检查机关依据《中华人民共和国反不正当竞争法》的规定处理。',
      'ADMINISTRATIVE',
      [['BASE: OTHER']],
    ],
    [
      'not what another law has a penalty for already (北京市实施《教师法》办法 art 23)',
      '第一条 违反本办法规定，法律、法规已规定处理的，依照《教师法》和有关法规的规定处理。',
      '',
      [],
    ],
    [
      'nor a matter that is handled by it',
      '第一条 当事人申请变更登记的，由登记机关依照《公司登记管理条例》的规定处理。',
      '',
      [],
    ],
    [
      'nor the proposal of discipline that is a task (城乡规划法 art 55)',
      '第一条 城乡规划主管部门在查处违反本法规定的行为时，发现国家机关工作人员依法应当给予行政处分的，应当向其任免机关或者监察机关提出处分建议。',
      '',
      [],
    ],
    [
      'not what becomes of a thing (浙江省违法建筑处置规定 art 2)',
      '第一条 违反水利、交通运输、土地管理等法律、法规的建筑物和构筑物，由有关部门依照水利、交通运输、土地管理等法律、法规的规定处置。',
      '',
      [],
    ],
    [
      'nor the force that persons on duty may use (戒严法 art 26)',
      '第一条 在戒严地区聚众、阻止无效的，戒严执勤人员根据有关规定，可以强行驱散，并将拒不服从的人员强行带离现场或者立即予以拘留。',
      '',
      [],
    ],
    [
      'nor what one meets with who breaks nothing',
      '第一条 对选民名单有异议的，由村民选举委员会依法处理。',
      '',
      [],
    ],
    [
      'nor what is held until the penalty (渔业法 art 48)',
      '第一条 未取得捕捞许可证进行捕捞，当场不能执行行政处罚决定的，可以先暂时扣押渔具，回港后依法作出处罚决定。',
      '',
      [],
    ],
    [
      'but force that an authority may use for a breach is one (大型群众性活动安全管理条例 art 23)',
      '第一条 违反规定的，由公安机关给予批评教育；有危害社会治安秩序行为的，公安机关可以将其强行带离现场，依法给予治安管理处罚。',
      'ADMINISTRATIVE',
      [['BASE: OTHER', 'BASE: OTHER may, OTHER may']],
    ],
    ['no task of an authority', '第一条 行政机关发现违法行为的，应当依照有关法律的规定予以处罚。', '', []],
    [
      'nor one in a list of tasks (母婴保健法实施办法 art 34)',
      '第一条 卫生行政部门履行下列监督管理职责：\n（一）检查本办法的执行情况；\n（二）对违反本办法的行为，依法给予行政处罚。',
      '',
      [],
    ],
  ])('takes a rule named for a consequence: %s', (_case, lines, liability, tiers) => {
    const instrument = statute(lines);
    const { value } = extractLiability(instrument, []);
    expect(value.map((rule) => rule.liability.join()).join()).toBe(liability);
    expect(value.map(tiersOf)).toEqual(tiers);
  });

  it('takes a breach that is punished as a crime before it is for a crime (刑法 art 125)', () => {
    const instrument = statute(
      '第一条 非法制造枪支的，处三年以上十年以下有期徒刑。\n\n非法制造毒害性物质的，依照前款的规定处罚。',
    );
    const citations = extractCitations(instrument, extractMetadata(instrument));
    const { value } = extractLiability(instrument, citations);
    expect(value.map(({ liability }) => liability)).toEqual([['CRIMINAL'], ['CRIMINAL']]);
  });
});

describe('a breach of a provision that is named', () => {
  it('has a consequence even where an authority is told to order it (浙江省港口管理条例 art 18)', () => {
    const { value } = extractLiability(
      statute(
        '第一条 建设单位应当修复设施。\n\n建设单位未按前款规定修复设施的，港口主管部门应当责令限期改正；逾期未改正的，港口主管部门应当组织修复，所需费用由建设单位承担。',
      ),
      [],
    );
    expect(value.map(tiersOf)).toEqual([['BASE: ORDER_CORRECTION', 'NOT_CORRECTED: OTHER']]);
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
