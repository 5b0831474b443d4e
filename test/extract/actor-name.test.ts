import { describe, expect, it } from 'vitest';
import { withoutAct } from '../../src/extract/actor/name.ts';

describe('withoutAct', () => {
  it.each([
    '疾病预防控制机构',
    '海洋发展行政管理部门',
    '旅游行政主管部门',
    '海洋与渔业部门',
    '见义勇为确认机构',
    '驻在国有关部门',
    '事故发生地县级以上人民政府',
    '信息披露义务人',
    '维护保养单位',
    '出入境检验检疫机构',
    '受送达人',
    '被委托人',
    '自荐人',
    '关心下一代工作委员会',
    '城建档案管理机构',
    '强制隔离戒毒人员',
    '参保职工',
    '县（市、区）人民政府',
    '履行个人信息保护职责的部门',
  ])('keeps %s', (name) => {
    expect(withoutAct(name)).toBe(name);
  });

  it.each([
    ['报省人民政府', '省人民政府'],
    ['交法制委员会', '法制委员会'],
    ['先交有关专门委员会', '有关专门委员会'],
    ['安排女职工', '女职工'],
    ['至少两名中医医师', '两名中医医师'],
  ])('takes the delivery off %s', (name, rest) => {
    expect(withoutAct(name)).toBe(rest);
  });

  it.each([
    ['a verb between two nouns', '墓穴占地面积超过省人民政府'],
    ['a verb before its object', '保护未成年人'],
    ['a preposition between two nouns', '信息系统向上级人民政府'],
    ['a preposition at the head', '于承运人'],
    ['an adverb of the predicate', '地方性法规依法报请省人民代表大会常务委员会'],
    ['a bracket that nothing closes', '（以下统称申请人'],
    ['what closes a list', '等社会组织'],
    ['a joint', '县级人民政府会同国家教委'],
  ])('is null for %s', (_rule, name) => {
    expect(withoutAct(name)).toBeNull();
  });
});
