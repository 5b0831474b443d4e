import { describe, expect, it } from 'vitest';
import { readAmounts } from '../../src/extract/measure/amounts.ts';

function read(text: string): string[] {
  return readAmounts(text).map(({ kind, min, max, base }) =>
    [kind, min ?? '', max ?? '', base ?? ''].join(' ').trim(),
  );
}

describe('readAmounts', () => {
  it.each([
    ['处五万元以上五十万元以下罚款', ['MONEY 50000 500000']],
    // 中国公民往来台湾地区管理办法 art 32 sets the bounds apart.
    ['可以单处或者并处100元以上、500元以下的罚款', ['MONEY 100 500']],
    ['处十万元以下罚款', ['MONEY  100000']],
    ['处200元罚款', ['MONEY 200 200']],
    ['并处2万元以上10万元以下的罚款', ['MONEY 20000 100000']],
    ['处违法所得一倍以上十倍以下罚款', ['MULTIPLE 1 10 ILLEGAL_GAINS']],
    ['处工程造价百分之五以上百分之十以下罚款', ['MULTIPLE 0.05 0.1 CONTRACT_PRICE']],
    // 建设工程质量管理条例 art 56, 招标投标法实施条例 art 76: of the contract, and of a bid that none followed yet.
    ['处工程合同价款百分之二以上百分之四以下的罚款', ['MULTIPLE 0.02 0.04 CONTRACT_PRICE']],
    ['可以处中标项目金额10‰以下的罚款', ['MULTIPLE  0.01 INVOLVED_AMOUNT']],
    // 个人信息保护法 art 66, 反垄断法 art 56, 刑法 art 140
    ['并处五千万元以下或者上一年度营业额百分之五以下罚款', ['MONEY  50000000', 'MULTIPLE  0.05 TURNOVER']],
    ['上一年度营业额百分之五以下罚款', ['MULTIPLE  0.05 TURNOVER']],
    ['并处上一年度销售额百分之一以上百分之十以下的罚款', ['MULTIPLE 0.01 0.1 TURNOVER']],
    ['并处或者单处销售金额百分之五十以上二倍以下罚金', ['MULTIPLE 0.5 2 TURNOVER']],
    // 著作权法 art 53: what was dealt in, and no turnover.
    ['可以并处违法经营额一倍以上五倍以下的罚款', ['MULTIPLE 1 5 INVOLVED_AMOUNT']],
    ['处合同约定的勘察费、设计费25%以上50%以下的罚款', ['MULTIPLE 0.25 0.5 INVOLVED_AMOUNT']],
    ['并处货值金额百分之五十以上三倍以下的罚款', ['MULTIPLE 0.5 3 PRICE']],
    // 票据管理实施办法 art 31: a floor, not what is below it.
    ['处以票面金额5%但不低于1000元的罚款', ['MULTIPLE 0.05 0.05 INVOLVED_AMOUNT', 'MONEY 1000']],
    ['罚款不得少于二百元', ['MONEY 200']],
    ['罚款数额低于二百元的', ['MONEY  200']],
    // 海域使用管理法 art 42, 消耗臭氧层物质管理条例 art 34, 建设工程质量管理条例 art 62
    ['并处应缴纳的海域使用金五倍以上十五倍以下的罚款', ['MULTIPLE 5 15 INVOLVED_AMOUNT']],
    ['处以所购买的消耗臭氧层物质市场总价3倍的罚款', ['MULTIPLE 3 3 PRICE']],
    ['处合同约定的监理酬金25%以上50%以下的罚款', ['MULTIPLE 0.25 0.5 INVOLVED_AMOUNT']],
    // 产品质量法 art 51, 49; 外汇管理条例 art 39: 等值 is one time over.
    ['并处违法生产、销售产品货值金额等值以下的罚款', ['MULTIPLE  1 PRICE']],
    // 道路交通安全法 art 100: 等额 is so, too; what is as much as another sum is no fine.
    ['处销售金额等额的罚款', ['MULTIPLE 1 1 TURNOVER']],
    ['提交等额银行保函', []],
    ['货值金额等值以上三倍以下的罚款', ['MULTIPLE 1 3 PRICE']],
    ['处逃汇金额30%以上等值以下的罚款', ['MULTIPLE 0.3 1 INVOLVED_AMOUNT']],
    ['并处以违法所得等值罚款', ['MULTIPLE 1 1 ILLEGAL_GAINS']],
    // 道路交通安全法 art 100: 等额, too.
    ['处销售金额等额的罚款', ['MULTIPLE 1 1 TURNOVER']],
    ['处每平方米五百元以上一千元以下罚款', ['MONEY 500 1000 UNIT']],
    // 娱乐场所管理条例 art 52: what is done for each, and then the verb.
    ['并按照每招用一名未成年人每月处5000元罚款', ['MONEY 5000 5000 UNIT']],
    ['每株处以200元以下的罚款', ['MONEY  200 UNIT']],
    ['每立方米加罚50元', ['MONEY 50 50 UNIT']],
    ['可以处以最高不超过三万元的罚款', ['MONEY  30000']],
    ['罚款五百元至一千元', ['MONEY 500 1000']],
    ['处五至十万元罚款', ['MONEY 50000 100000']],
    ['处五万以上十万元以下罚款', ['MONEY 50000 100000']],
    // 旅游法 art 96 leaves out the second 元.
    ['处二千元以上二万以下罚款', ['MONEY 2000 20000']],
    ['二千元以上二万以下的面积', ['MONEY 2000']],
    ['处一百五十万元以上一千万元以下罚款', ['MONEY 1500000 10000000']],
    ['处1.5万元罚款', ['MONEY 15000 15000']],
    ['处一亿元以下罚款', ['MONEY  100000000']],
    ['处10,000元以下罚款', ['MONEY  10000']],
    ['处一万五千元罚款', ['MONEY 15000 15000']],
    ['处所涉及外债金额3%的罚款', ['MULTIPLE 0.03 0.03 INVOLVED_AMOUNT']],
    ['处十日以上十五日以下拘留', ['DAYS 10 15']],
    ['十五日以下拘留', ['DAYS  15']],
    ['六个月以上一年以下', ['MONTHS 6 12']],
    ['三年以上十年以下有期徒刑', ['MONTHS 36 120']],
    ['处五千元以上不满一万元罚款', ['MONEY 5000 10000']],
    // a misprint of old files (地质灾害防治条例 art 43)
    ['处l万元以上5万元以下的罚款', ['MONEY 10000 50000']],
  ])('%s', (text, amounts) => {
    expect(read(text)).toEqual(amounts);
  });

  it.each([
    '第二十五条第一款',
    '有下列情形之一',
    '三人以上',
    // 海关法 art 60, 66: a thing of the same worth is no amount.
    '追缴上述货物的等值价款',
    '应当向海关提供等值的担保',
    '每年等额缴纳保险费',
  ])('reads none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each(['每年检查一次，处五千元以下罚款', '每批货物处罚三次以上的处五千元以下罚款'])(
    '%s is of no unit',
    (text) => {
      expect(read(text).at(-1)).toBe('MONEY  5000');
    },
  );
});
