import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('the case that what happens to a thing is, before a comma and a modal word', () => {
  it.each<NormRow>([
    [
      'what comes about',
      '铁路安全管理条例 15',
      '铁路建设工程竣工，应当按照国家有关规定组织验收。',
      ['OBLIGATION – ? 铁路建设工程竣工'],
    ],
    [
      'what it does',
      '济南市道路交通安全条例 28',
      '机动车上道路行驶，不得超过限速标志、标线标明的速度。',
      ['PROHIBITION – ? 机动车上道路行驶'],
    ],
    [
      'with an object',
      '海上交通事故调查处理条例 5',
      '船舶、设施发生海上交通事故，必须立即用甚高频电话发出报告。',
      ['OBLIGATION – ? 船舶、设施发生海上交通事故'],
    ],
    [
      'what is done with it, its act last',
      '宁波市市政设施管理条例 10',
      '城市新区开发、旧城改造和住宅区建设，应当把配套市政设施建设项目纳入综合开发和改造计划。',
      ['OBLIGATION – ? 城市新区开发、旧城改造和住宅区建设'],
    ],
    [
      'whoever acts in it bears the norm',
      '浙江省劳动人事争议调解仲裁条例 27',
      '当事人申请证人出庭作证，应当在举证期限届满前提出，并经仲裁庭准许。',
      ['OBLIGATION 当事人 ? 申请证人出庭作证 → 仲裁庭'],
    ],
    [
      'also by a verb that ends like a name',
      '看守所条例 10',
      '看守所收押人犯，应当进行健康检查。',
      ['OBLIGATION 看守所 ? 收押人犯'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('what stands before a comma and is no such case', () => {
  it.each<NormRow>([
    [
      'the act by its thing is the subject',
      '城市绿化条例 11',
      '城市绿化工程的设计，应当委托持有相应资格证书的设计单位承担。',
      ['OBLIGATION – → 设计单位'],
    ],
    [
      'a thing by what was done to it',
      '公平竞争审查条例 8',
      '起草单位起草的政策措施，不得含有限制市场准入的内容。',
      ['PROHIBITION 起草单位'],
    ],
    [
      'a thing whose name holds a verb',
      '防治海岸工程建设项目污染损害海洋环境管理条例 8',
      '海岸工程建设项目环境影响报告表，应当参照前款规定填报。',
      ['OBLIGATION –'],
    ],
    [
      'what is laid down of a thing',
      '烈士褒扬条例 4',
      '烈士褒扬和烈士遗属抚恤优待经费列入预算，应当按照规定用途使用。',
      ['OBLIGATION –'],
    ],
    [
      'a paper by its noun is the subject',
      '兽药管理条例 20',
      '兽药的标签或者说明书，应当以中文注明兽药的通用名称。',
      ['OBLIGATION –'],
    ],
    [
      'a doer before 如 bears the norm',
      '外资企业法实施细则 70',
      '外资企业如存在前款第(二)、(三)、(四)项所列情形，应当自行提交终止申请书。',
      ['OBLIGATION 外资企业 ? 如存在前款第(二)、(三)、(四)项所列情形'],
    ],
    [
      'which paper it is tells the case before 由',
      '行政复议法 33',
      '维持具体行政行为的行政复议决定，由作出具体行政行为的行政机关依法强制执行。',
      ['OBLIGATION 行政机关 ? 维持具体行政行为的行政复议决定'],
    ],
    [
      'a norm with an agent of its own is no fact that leads up to the next',
      '广东省失业保险条例 19',
      '失业保险金由社会保险经办机构按月计发，省人民政府根据国家规定可以适当调整失业保险金标准。',
      ['OBLIGATION 社会保险经办机构', 'PERMISSION 省人民政府'],
    ],
    [
      'an office is part of the name of whoever holds it',
      '消防救援衔条例 20',
      '授予二级指挥员、三级指挥员、四级指挥员，由总队级单位正职领导批准。',
      ['OBLIGATION 总队级单位正职领导 ? 授予二级指挥员、三级指挥员、四级指挥员'],
    ],
  ])('%s (%s)', expectNorms);
});

/** Acts by which things are named, too: right behind somebody they are his. */
describe('the act of whoever stands right before it', () => {
  it.each<NormRow>([
    [
      'who sells at auction',
      '烟草专卖法实施条例 第四十八条',
      '拍卖企业拍卖烟草专卖品，应当接受烟草专卖行政主管部门的监督。',
      ['OBLIGATION 拍卖企业 ? 拍卖烟草专卖品'],
    ],
    [
      'who crosses',
      '道路交通安全法实施条例 第七十五条',
      '行人横过机动车道，应当从行人过街设施通过；没有行人过街设施的，应当从人行横道通过。',
      ['OBLIGATION 行人 ? 横过机动车道', 'OBLIGATION 行人 ? 没有行人过街设施的'],
    ],
    ['what is named by it is nobody', '–', '拍卖企业拍卖的烟草专卖品，应当附有合格证。', ['OBLIGATION –']],
  ])('%s (%s)', expectNorms);
});

/** 限养 before a number binds as 只准养 does; what is but named by it does not. */
describe('how many one may keep', () => {
  it.each<NormRow>([
    [
      'for each household',
      '青岛市养犬管理条例 第五条',
      '居民养犬的，每户限养一只。',
      ['OBLIGATION 居民 ? 养犬的'],
    ],
    [
      'an area, and what is beyond the limit',
      '–',
      '本市划定限养区，方便对超过限养数量的犬只登记。',
      ['OBLIGATION 本市'],
    ],
  ])('%s (%s)', expectNorms);
});
