import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('what is done as a rule beside what may be done, too', () => {
  it.each<NormRow>([
    [
      'of nobody',
      '景宁畲族自治县荣誉市民条例 5',
      '荣誉市民称号的授予，一般每两年举行一次，也可以根据需要适时授予。',
      ['OBLIGATION –', 'PERMISSION –'],
    ],
    [
      'in the same case',
      '政府投资条例 6',
      '对确需支持的经营性项目，主要采取资本金注入方式，也可以适当采取投资补助方式。',
      ['OBLIGATION – ? 对确需支持的经营性项目', 'PERMISSION – ? 对确需支持的经营性项目'],
    ],
    [
      'of the actor named',
      '北京市人民代表大会常务委员会议事规则 8',
      '常务委员会会议以组成人员全体会议的形式举行，根据审议议题的需要，也可以举行分组会议。',
      ['OBLIGATION 常务委员会会议', 'PERMISSION 常务委员会会议'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('what is but the case of what may be done, too', () => {
  it.each<NormRow>([
    [
      'a leave',
      '刑事诉讼法 39',
      '其他辩护人经人民检察院许可，也可以查阅、摘抄、复制上述材料。',
      ['PERMISSION 其他辩护人 ? 经人民检察院许可'],
    ],
    [
      'what one does then',
      '人民调解法 20',
      '人民调解组织调解民间纠纷，也可以邀请公安机关参加。',
      ['PERMISSION 人民调解组织 ? 调解民间纠纷'],
    ],
  ])('%s (%s)', expectNorms);
});
