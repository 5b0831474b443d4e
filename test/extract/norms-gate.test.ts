import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('words that bind nobody', () => {
  it.each<NormRow>([
    [
      'who acts lawfully is protected, and bound to nothing by it',
      '北京市农村集体经济审计条例 5',
      '审计人员依法行使职权，受法律保护，任何人不得打击报复。',
      ['PROHIBITION 任何人'],
    ],
    ['nor is he without a comma', '信访条例 19', '信访工作人员依法执行职务受法律保护。', []],
    [
      'nor is whose things are protected',
      '归侨侨眷权益保护法 17',
      '归侨、侨眷与境外亲友的往来和通讯受法律保护。',
      [],
    ],
    [
      'nor does it go on to bind',
      '监察官法 8',
      '监察官依法履行职责受法律保护，不受行政机关、社会团体和个人的干涉。',
      [],
    ],
    [
      'what one may do with a thing that is protected stays a norm',
      '草原法 15',
      '草原承包经营权受法律保护，可以按照自愿、有偿的原则依法转让。',
      ['PERMISSION –'],
    ],
    [
      'so does the duty before the protection',
      '企业名称登记管理规定 4',
      '企业只能登记一个企业名称，企业名称受法律保护。',
      ['OBLIGATION 企业'],
    ],
    [
      'in what spirit a work is done is a principle, whatever actor its name begins with',
      '公共图书馆法 13',
      '公共图书馆服务网络建设坚持政府主导，鼓励社会参与。',
      [],
    ],
    [
      'not where somebody is bound behind it',
      '济宁市水环境保护条例 33',
      '饮用水水源保护坚持属地管理原则，县（市、区）人民政府应当强化安全保护。',
      ['OBLIGATION 县（市、区）人民政府'],
    ],
  ])('%s (%s): %s', expectNorms);
});
