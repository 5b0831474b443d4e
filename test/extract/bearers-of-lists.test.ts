import { describe, expect, it } from 'vitest';
import { normsOf } from '../support/norms.ts';

function bearersOf(sentence: string): string[] {
  const [norm] = normsOf(sentence);
  return (norm?.bearers ?? []).map(({ name }) => name);
}

describe('bearers that stand in a list', () => {
  it.each<readonly [rule: string, sentence: string, bearers: readonly string[]]>([
    [
      '组织 of a union is a noun before a joint (浙江省工伤保险条例 17)',
      '用人单位、工会组织、医疗机构以及有关部门应当据实提供情况。',
      ['用人单位', '工会组织', '医疗机构', '有关部门'],
    ],
    ['and its act before a verb', '工会组织、教育职工参加管理。', ['工会']],
    ['as of any other body', '公安机关组织、协调有关部门开展工作。', ['公安机关']],
    [
      'kin are of persons, and of no school (山东省预防未成年人犯罪条例 17)',
      '各级人民政府以及有关部门、学校、未成年人的父母或者其他监护人应当依法履行职责。',
      ['各级人民政府', '有关部门', '学校', '未成年人的父母', '其他监护人'],
    ],
    [
      'but of all the persons before them (教育法 19)',
      '适龄儿童、少年的父母或者其他监护人应当使其接受义务教育。',
      ['适龄儿童、少年的父母', '其他监护人'],
    ],
    [
      'a verb and its object own no body (青岛市职业教育条例 33)',
      '职业学校、接收实习学生的企业事业单位及其他组织应当组织安全培训。',
      ['职业学校', '企业事业单位', '其他组织'],
    ],
    [
      'though its officials (金融机构撤销条例 9)',
      '被撤销的金融机构的法定代表人及有关负责人应当协助清算组进行清算。',
      ['被撤销的金融机构的法定代表人', '有关负责人'],
    ],
    [
      'what stands behind a comma takes no attribute over (农民专业合作社登记管理条例 13)',
      '具有民事行为能力的公民，以及从事生产经营活动的企业、事业单位或者社会团体，可以成为农民专业合作社的成员。',
      ['公民', '企业', '事业单位', '社会团体'],
    ],
    [
      'the staff of a body that stands before it is its own (全国人口普查条例 5)',
      '普查机构和普查机构工作人员、普查指导员应当依法独立行使调查的职权。',
      ['普查机构', '普查机构工作人员', '普查指导员'],
    ],
    [
      'a union of persons is more than they (残疾人教育条例 20)',
      '教育行政部门、民政部门、残疾人联合会应当建立专家委员会。',
      ['教育行政部门', '民政部门', '残疾人联合会'],
    ],
    [
      'a name of the country is no list (领海及毗连区法 8)',
      '中华人民共和国有关机关应当依法处理。',
      ['中华人民共和国有关机关'],
    ],
    [
      'before others 和 always joins (临沂市大气污染防治条例 50)',
      '生态环境和其他有关主管部门应当加强监督。',
      ['生态环境主管部门', '其他有关主管部门'],
    ],
  ])('%s', (_rule, sentence, bearers) => {
    expect(bearersOf(sentence)).toEqual(bearers);
  });
});
