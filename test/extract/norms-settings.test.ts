import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('who acts where he is named at his work, and another in the case', () => {
  it.each<NormRow>([
    [
      'his work is a setting, the other’s act the case',
      '监察法 55',
      '监察机关在调查贪污贿赂等职务犯罪案件过程中，被调查人逃匿或者死亡，有必要继续调查的，应当继续调查并作出结论。',
      ['OBLIGATION 监察机关 ? 被调查人逃匿或者死亡，有必要继续调查的'],
    ],
    [
      'a time is part of the case',
      '北京市反不正当竞争条例 42',
      '监督检查部门在监督检查不正当竞争行为时，被检查的经营者故意拖延的，可以向社会公布。',
      ['PERMISSION 监督检查部门 ? 在监督检查不正当竞争行为时，被检查的经营者故意拖延的'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('a setting before a case', () => {
  it.each<NormRow>([
    [
      'it is no part of it',
      '著作权法 59',
      '在诉讼程序中，被诉侵权人主张其不承担侵权责任的，应当提供证据。',
      ['OBLIGATION 被诉侵权人 ? 主张其不承担侵权责任的'],
    ],
    [
      'nor behind him who acts in the case himself',
      '浙江省各级人民代表大会常务委员会讨论决定重大事项的规定 17',
      '人民政府在执行决议、决定过程中，认为需要变更决议、决定有关事项的，应当提请常务委员会决定。',
      ['OBLIGATION 人民政府 ? 认为需要变更决议、决定有关事项的 → 常务委员会'],
    ],
    [
      'a time is',
      '立法法 72',
      '省人民代表大会常务委员会在对地方性法规进行审查时，发现其同规章相抵触的，应当作出处理决定。',
      ['OBLIGATION 省人民代表大会常务委员会 ? 在对地方性法规进行审查时，发现其同规章相抵触的'],
    ],
  ])('%s (%s)', expectNorms);
});
