import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('whose a norm is whose case names somebody at its head', () => {
  it.each<NormRow>([
    [
      'a verb that is not known: what follows the name is his act',
      '民法典 726',
      '出租人出卖租赁房屋的，应当在出卖之前的合理期限内通知承租人。',
      ['OBLIGATION 出租人 ? 出卖租赁房屋的 → 承租人'],
    ],
    [
      'of several who act',
      '家庭教育促进法 20',
      '未成年人的父母分居或者离异的，应当相互配合履行家庭教育责任。',
      ['OBLIGATION 未成年人的父母 ? 分居或者离异的'],
    ],
    [
      'a name that a verb opens, and his verb',
      '出口管制法 21',
      '出口经营者向国家出口管制管理部门申请出口两用物项时，应当如实提交相关材料。',
      ['OBLIGATION 出口经营者 ? 向国家出口管制管理部门申请出口两用物项时'],
    ],
    [
      'a name by its relative, and his verb',
      '通用航空飞行管制条例 12',
      '从事通用航空飞行活动的单位、个人实施飞行前，应当向当地飞行管制部门提出飞行计划申请。',
      ['OBLIGATION 从事通用航空飞行活动的单位、从事通用航空飞行活动的个人 ? 实施飞行前 → 当地飞行管制部门'],
    ],
    [
      'what is his is the topic: the act can only be his, and the case keeps all its words',
      '职业病防治法 16',
      '用人单位工作场所存在职业病目录所列职业病的危害因素的，应当及时、如实向所在地卫生行政部门申报危害项目。',
      ['OBLIGATION 用人单位 ? 用人单位工作场所存在职业病目录所列职业病的危害因素的 → 所在地卫生行政部门'],
    ],
    [
      'what he made or sold',
      '山东省消费者权益保护条例 27',
      '经营者提供的商品或者服务不符合质量要求的，应当依法履行退货、更换、修理等义务。',
      ['OBLIGATION 经营者 ? 经营者提供的商品或者服务不符合质量要求的'],
    ],
    [
      'whose rights are infringed',
      '劳动合同法 77',
      '劳动者合法权益受到侵害的，有权要求有关部门依法处理。',
      ['RIGHT 劳动者 ? 劳动者合法权益受到侵害的 → 有关部门'],
    ],
    [
      'a member of a body',
      '绍兴市物业管理条例 17',
      '业主委员会委员职务终止的，应当在三日内将其保管的档案资料移交业主委员会。',
      ['OBLIGATION 业主委员会委员 ? 业主委员会委员职务终止的 → 业主委员会'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('whose a norm is not, though a case names him at its head', () => {
  it.each<NormRow>([
    [
      'what is done for him is another’s act',
      '残疾人教育条例',
      '残疾学生较多的，可以设置专门的特殊教育班级。',
      ['PERMISSION – ? 残疾学生较多的'],
    ],
    [
      'nor does he act to whom something befalls',
      '看守所条例 27',
      '人犯的近亲属病重或者死亡时，应当及时通知人犯。',
      ['OBLIGATION – ? 人犯的近亲属病重或者死亡时'],
    ],
    [
      'also behind what an authority must do',
      '民法典 726, with a sentence before',
      '住房城乡建设主管部门应当加强管理。出租人出卖租赁房屋的，应当通知承租人。',
      ['OBLIGATION 住房城乡建设主管部门', 'OBLIGATION 出租人 ? 出卖租赁房屋的 → 承租人'],
    ],
    [
      'an act opens the case, whose object he is',
      '青岛市河道管理条例 17',
      '涉及第三方利益的，还应当提交第三方的书面意见。',
      ['OBLIGATION – ? 涉及第三方利益的'],
    ],
    [
      'his name goes on to the name of a thing',
      '公司法 154',
      '发行公司债券的申请经国务院授权的部门核准后，应当公告公司债券募集办法。',
      ['OBLIGATION – ? 发行公司债券的申请经国务院授权的部门核准后'],
    ],
  ])('%s (%s)', expectNorms);
});
