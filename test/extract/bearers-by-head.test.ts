import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('who is bound is known by the noun before the modal word, whatever verbs stand in his name', () => {
  it.each<NormRow>([
    [
      'what he runs, and what is done there',
      '北京市危险废物污染环境防治条例 第二十八条',
      '生活垃圾焚烧设施管理单位应当按照要求做好卫生防疫工作。',
      ['OBLIGATION 生活垃圾焚烧设施管理单位'],
    ],
    [
      'what was done to him',
      '企业投资项目核准和备案管理条例 第九条',
      '被征求意见单位应当及时书面回复。',
      ['OBLIGATION 被征求意见单位'],
    ],
    [
      'an organ that suffers an act',
      '北京市人民代表大会常务委员会议事规则 第三十一条',
      '受质询机关一般应当在会议期间答复。',
      ['OBLIGATION 受质询机关 ? 在会议期间'],
    ],
    [
      'behind 由, too',
      '北京市人民代表大会常务委员会议事规则 第三十条',
      '经主任会议决定，由受质询机关再作答复。',
      ['OBLIGATION 受质询机关 ? 经主任会议决定'],
    ],
    [
      'genes hold no preposition',
      '农业转基因生物安全管理条例 第五条',
      '农业转基因生物安全管理部际联席会议由有关部门的负责人组成，负责研究、协调农业转基因生物安全管理工作中的重大问题。',
      ['OBLIGATION 农业转基因生物安全管理部际联席会议'],
    ],
    [
      'an embassy is no verb',
      '外交特权与豁免条例 第十一条',
      '使馆应当派使馆人员向机长接交外交邮袋。',
      ['OBLIGATION 使馆 → 机长'],
    ],
    [
      'a hotline is called by its number',
      '潍坊市12345政务服务便民热线条例 第二十八条',
      '市12345热线工作机构应当依法公开热线事项受理渠道。',
      ['OBLIGATION 市12345热线工作机构'],
    ],
    [
      'whatever they do together, where words stand before the modal word',
      '人类遗传资源管理条例 第二十二条',
      '合作双方在开展临床试验前应当将拟使用的人类遗传资源种类备案。',
      ['OBLIGATION 合作双方 ? 在开展临床试验前'],
    ],
    [
      'a list of trades is one actor',
      '深圳经济特区绿色建筑条例 第二十五条',
      '供电、供气、供水、供冷等单位应当提供能源消耗数据。',
      ['OBLIGATION 供电、供气、供水、供冷等单位'],
    ],
    [
      'both parties to an act',
      '宁波市企业工资集体协商条例 第十七条',
      '协商双方应当如实提供协商方案。',
      ['OBLIGATION 协商双方'],
    ],
    [
      'behind a relative that a preposition opens',
      '教育法 第二十六条',
      '以财政性经费、捐赠资产举办或者参与举办的学校及其他教育机构不得设立为营利性组织。',
      ['PROHIBITION 学校、其他教育机构'],
    ],
    [
      '其 is dropped',
      '浙江省军人军属权益保障条例 第六条',
      '现役军人牺牲后被评定为烈士的，其入伍前户籍所在地人民政府应当予以悼念褒扬。',
      ['OBLIGATION 入伍前户籍所在地人民政府 ? 现役军人牺牲后被评定为烈士的'],
    ],
    [
      'in case of need',
      '粮食安全保障法 第三十八条',
      '必要时国务院可以实行政策性收储。',
      ['PERMISSION 国务院 ? 必要时'],
    ],
    ['an act on a body names nobody', '保险法 第六十七条', '设立保险公司应当经批准。', ['OBLIGATION –']],
    [
      'nor does an act on a person',
      '山东省见义勇为人员奖励和保护条例 第二十条',
      '表彰、奖励见义勇为人员应当公开进行。',
      ['OBLIGATION –'],
    ],
    [
      'nor does how many are to be had',
      '宁波市出租汽车客运管理条例',
      '每辆出租汽车配备驾驶员不得超过三人。',
      ['PROHIBITION –'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('a name goes on up to the modal word', () => {
  it.each<NormRow>([
    [
      'to who founds it',
      '畜牧法 第三十九条',
      '畜禽养殖场兴办者应当取得畜禽标识代码。',
      ['OBLIGATION 畜禽养殖场兴办者'],
    ],
    [
      'to who holds the greater part',
      '外商投资电信企业管理规定 第九条',
      '外商投资电信企业的外方主要投资者应当符合下列条件：',
      ['OBLIGATION 外商投资电信企业的外方主要投资者'],
    ],
    [
      'to the body that women formed',
      '济南市妇女权益保障若干规定 第五条',
      '各级妇联组织应当督促解决妇女权益保障中存在的问题。',
      ['OBLIGATION 各级妇联组织'],
    ],
    [
      'a verb before another word is his act',
      '–',
      '妇联组织妇女开展活动应当遵守规定。',
      ['OBLIGATION 妇联 ? 组织妇女开展活动'],
    ],
    [
      'who knows or should know is in a case',
      '民法典 第七百一十八条',
      '出租人知道或者应当知道承租人转租的，应当提出异议。',
      ['OBLIGATION 出租人 ? 知道或者应当知道承租人转租的'],
    ],
  ])('%s (%s)', expectNorms);
});
