import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** Organisation acts tell in plain declaratives whom a body has to have (guidelines §4, OBLIGATION). */
describe('whom a body has', () => {
  it.each<NormRow>([
    [
      'a body that has officers',
      '地方各级人民代表大会和地方各级人民政府组织法 第八十二条',
      '省、自治区的人民政府设秘书长一人，副秘书长若干人。',
      ['OBLIGATION 省人民政府、自治区人民政府'],
    ],
    [
      'is no case of what it may have',
      '农民专业合作社法 第三十三条',
      '农民专业合作社设理事长一名，可以设理事会。',
      ['OBLIGATION 农民专业合作社', 'PERMISSION 农民专业合作社'],
    ],
    [
      'nor of who is one',
      '公安机关督察条例 第三条',
      '县级以上地方各级人民政府公安机关设督察长，由公安机关行政首长兼任。',
      ['OBLIGATION 县级以上地方各级人民政府公安机关', 'OBLIGATION 公安机关行政首长'],
    ],
    ['where it sits binds nobody', '城市绿化条例 第七条', '其办公室设在国务院林业行政主管部门。', []],
    [
      'a committee that is formed acts with nobody yet',
      '全国人民代表大会议事规则 第五十一条',
      '全国人民代表大会认为必要的时候，可以组织关于特定问题的调查委员会。',
      ['PERMISSION 全国人民代表大会 ? 认为必要的时候'],
    ],
    [
      'but who is led',
      '–',
      '人民代表大会可以组织居民委员会开展活动。',
      ['PERMISSION 人民代表大会 → 居民委员会'],
    ],
    [
      'whether a matter goes to it is but decided',
      '浙江省人民代表大会常务委员会议事规则 第十七条',
      '由主任会议决定是否提请常务委员会会议审议。',
      ['OBLIGATION 主任会议'],
    ],
    [
      'it goes to it where it is laid before it',
      '广东省人民代表大会常务委员会议事规则 第二十条',
      '由主任会议提请常务委员会会议审议。',
      ['OBLIGATION 主任会议 → 常务委员会会议'],
    ],
    [
      'a part of it has a power by its office, when it signs together',
      '各级人民代表大会常务委员会监督法 第六十一条',
      '县级以上地方各级人民代表大会常务委员会五分之一以上的组成人员书面联名，可以向常务委员会提出撤职案。',
      ['PERMISSION 县级以上地方各级人民代表大会常务委员会五分之一以上的组成人员 ? 书面联名 → 常务委员会'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('what does not touch one', () => {
  it.each<NormRow>([
    [
      'an arrest, and what is excepted closes it',
      '领事特权与豁免条例 第十二条',
      '领事官员不受逮捕或者拘留，但有严重犯罪情形，依照法定程序予以逮捕或者拘留的不在此限。',
      ['EXEMPTION 领事官员'],
    ],
    [
      'a prison',
      '领事特权与豁免条例 第十二条',
      '领事官员不受监禁，但为执行已经发生法律效力的判决的不在此限。',
      ['EXEMPTION 领事官员'],
    ],
    ['a wrong touches nobody by right', '外交特权与豁免条例 第十二条', '外交代表人身不受侵犯。', []],
  ])('%s (%s)', expectNorms);
});

describe('what a paper has in it', () => {
  it.each<NormRow>([
    [
      'binds nobody, whatever verb the paper is called by',
      '慈善法 第十三条',
      '慈善组织应当报送年度工作报告。报告应当包括年度开展募捐和接受捐赠情况。',
      ['OBLIGATION 慈善组织', 'OBLIGATION –'],
    ],
    [
      'not what is done with it',
      '–',
      '慈善组织应当提出报告。报告应当及时报送民政部门。',
      ['OBLIGATION 慈善组织', 'OBLIGATION 慈善组织 → 民政部门'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('what is told between bearer and modal word', () => {
  it.each<NormRow>([
    [
      'the business in which he does it',
      '北京市实施《消费者权益保护法》办法 第五条',
      '经营者从事经营活动应当悬挂营业执照。',
      ['OBLIGATION 经营者 ? 从事经营活动'],
    ],
    ['not from when', '–', '经营者从取得营业执照之日起应当公示信息。', ['OBLIGATION 经营者']],
    [
      'a price that the government sets is no government that acts',
      '价格法 第十二条',
      '经营者进行价格活动，应当遵守法律、法规，执行依法制定的政府指导价、政府定价和法定的价格干预措施。',
      ['OBLIGATION 经营者 ? 进行价格活动'],
    ],
  ])('%s (%s)', expectNorms);
});
