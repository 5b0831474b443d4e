import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('a thing by what was done with it, and a case', () => {
  it.each<NormRow>([
    [
      'what was approved is the subject, for a noun follows the 的',
      '北京市实施水法办法 11',
      '经批准的规划应当向社会公开。',
      ['OBLIGATION –'],
    ],
    [
      'that a bearer has approval is a case',
      '乡镇企业法 25',
      '具备条件的乡镇企业依法经批准可以取得对外贸易经营权。',
      ['PERMISSION 乡镇企业 ? 依法经批准'],
    ],
    [
      'what one hands to another is a thing of his',
      '证券法 138',
      '证券公司及其主要股东、实际控制人向国务院证券监督管理机构报送或者提供的信息、资料，必须真实、准确、完整。',
      ['OBLIGATION 证券公司、主要股东、实际控制人'],
    ],
    [
      'for whom one acts is a case, whatever noun closes it',
      '烟草专卖法 10',
      '烟草公司对烟叶种植者按照烟叶收购合同约定的种植面积生产的烟叶，应当全部收购。',
      ['OBLIGATION 烟草公司 ? 对烟叶种植者按照烟叶收购合同约定的种植面积生产的烟叶'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('a …情况下 with which a sentence opens', () => {
  it.each<NormRow>([
    [
      'it is a case without 在',
      '北京市实施防洪法办法 34',
      '特殊情况下，市防汛指挥机构可以宣布提前或者延长防汛期。',
      ['PERMISSION 市防汛指挥机构 ? 特殊情况下'],
    ],
    [
      'the consent beside it is part of it',
      '公职人员政务处分法 54',
      '特殊情况下，经批准可以适当延长办理期限。',
      ['PERMISSION – ? 特殊情况下，经批准'],
    ],
  ])('%s (%s)', expectNorms);
});
