import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** A main clause of a thing that is named first says what is so, not in which case another is bound (guidelines §4). */
describe('a fact before the norm of another', () => {
  it.each<NormRow>([
    [
      'what a thing is',
      '邮政法实施细则 第十六条',
      '接收邮件的信报箱是居民楼房的配套设施，设计单位应当将其纳入民用住宅建筑设计标准。',
      ['OBLIGATION 设计单位'],
    ],
    [
      'how a tax is levied',
      '烟叶税法 第九条',
      '烟叶税按月计征，纳税人应当申报并缴纳税款。',
      ['OBLIGATION 纳税人'],
    ],
    [
      'what standing a contract has',
      '劳动合同法 第三条',
      '依法订立的劳动合同具有约束力，用人单位与劳动者应当履行劳动合同约定的义务。',
      ['OBLIGATION 用人单位、劳动者'],
    ],
    [
      'under whose eyes it is',
      '资产评估法 第三十八条',
      '会费的收取、使用接受会员代表大会的监督，任何组织或者个人不得侵占。',
      ['PROHIBITION 任何组织或者个人'],
    ],
    [
      'by what a body is set up, before whoever sees to it',
      '看守所条例 第五条',
      '看守所以县级以上的行政区域为单位设置，由本级公安机关管辖。',
      ['OBLIGATION 本级公安机关'],
    ],
    [
      'of the thing itself, which is the subject',
      '教育法 第六十七条',
      '教育对外交流与合作坚持独立自主的原则，不得违反中国法律。',
      ['PROHIBITION –'],
    ],
    [
      'but what leads up to a case is part of it',
      '人格权编 第一千零二十七条',
      '行为人发表的作品以真人真事为描述对象，侵害他人名誉权的，受害人有权依法请求该行为人承担民事责任。',
      ['RIGHT 受害人 ? 行为人发表的作品以真人真事为描述对象，侵害他人名誉权的 → 行为人'],
    ],
    [
      'and so is what somebody is, if he is',
      '领事特权与豁免条例 第二十二条',
      '领事官员如果是中国公民，仅就其执行职务的行为，享有本条例规定的特权与豁免。',
      ['RIGHT 领事官员 ? 如果是中国公民'],
    ],
  ])('%s (%s)', expectNorms);
});
