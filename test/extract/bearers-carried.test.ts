import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('an authority hands on its own work, and not the deeds of the ruled', () => {
  it.each<NormRow>([
    [
      'an act of those whom it rules',
      '广东省水污染防治条例 第三十五条',
      '省人民政府有关主管部门应当制定水产养殖尾水排放标准。从事水产养殖应当保护水域生态环境。',
      ['OBLIGATION 省人民政府有关主管部门', 'OBLIGATION –'],
    ],
    [
      'the same before a comma',
      '广东省水污染防治条例 第十四条',
      '县级以上人民政府应当统筹水污染防治规划。进行各类开发建设活动，应当符合水污染防治规划的要求。',
      ['OBLIGATION 县级以上人民政府', 'OBLIGATION – ? 进行各类开发建设活动'],
    ],
    [
      'the same as a case',
      '杭州市大气污染防治规定 第二十三条',
      '环境保护主管部门可以开展抽样检测。排放不合格的，不得使用。',
      ['PERMISSION 环境保护主管部门', 'PROHIBITION – ? 排放不合格的'],
    ],
    [
      'not what it was just told to do',
      '–',
      '市人民政府应当新建停车场。新建停车场应当符合规划。',
      ['OBLIGATION 市人民政府', 'OBLIGATION 市人民政府'],
    ],
    [
      'not its own work',
      '义务教育法 第四十三条',
      '学校的基本标准由国务院财政部门制定。制定基本标准，应当满足教育教学基本需要。',
      ['OBLIGATION 国务院财政部门', 'OBLIGATION 国务院财政部门 ? 制定基本标准'],
    ],
    [
      'those whom it rules keep theirs',
      '–',
      '食品经营者应当依法登记。销售食品，应当查验合格证明。',
      ['OBLIGATION 食品经营者', 'OBLIGATION 食品经营者 ? 销售食品'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('who acts in the case of another', () => {
  it.each<NormRow>([
    [
      'who was not told may go on',
      '专利法实施细则 第九条',
      '国务院专利行政部门应当发出通知；申请人未在四个月内收到通知的，可以向外国申请专利。',
      ['OBLIGATION 国务院专利行政部门', 'RIGHT 申请人 ? 未在四个月内收到通知的'],
    ],
    [
      'who did not act is answered by those before',
      '–',
      '主管部门应当发出通知；申请人未在四个月内改正的，应当撤销登记。',
      ['OBLIGATION 主管部门', 'OBLIGATION 主管部门 ? 申请人未在四个月内改正的'],
    ],
    [
      'who does not answer is not he who contests',
      '政府采购法 第五十八条',
      '投诉人对主管部门的处理决定不服或者主管部门逾期未作处理的，可以依法申请行政复议。',
      ['RIGHT 投诉人 ? 对主管部门的处理决定不服或者主管部门逾期未作处理的'],
    ],
    [
      'both who contest',
      '反家庭暴力法 第三十一条',
      '申请人对驳回申请不服或者被申请人对人身安全保护令不服的，可以向人民法院申请复议。',
      ['RIGHT 申请人、被申请人 ? 申请人对驳回申请不服或者被申请人对人身安全保护令不服的 → 人民法院'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('a meeting is held, and does nothing thereby', () => {
  it.each<NormRow>([
    [
      'by who must be there',
      '基金会管理条例 第二十一条',
      '理事会会议须有2/3以上理事出席方能召开。',
      ['OBLIGATION –'],
    ],
    [
      'by when',
      '浙江省物业管理条例 第十一条',
      '业主大会定期会议应当按照业主大会议事规则规定召开。',
      ['OBLIGATION –'],
    ],
    [
      'who has it held is bound',
      '日照市物业管理条例 第三十四条',
      '逾期仍未召开的，街道办事处应当在十日内组织召开。',
      ['OBLIGATION 街道办事处 ? 逾期仍未召开的'],
    ],
    [
      'what it decides is its act',
      '公司法 第五十五条',
      '监事会应当对所议事项的决定作成会议记录。',
      ['OBLIGATION 监事会'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('those whom an authority rules turn to it, and it not to itself', () => {
  it.each<NormRow>([
    [
      'a suit where its mediation fails',
      '济南市既有多层住宅增设电梯规定 第十八条',
      '协商不一致的，由住宅所在地镇人民政府组织调解。协商或者调解不成的，可依法通过民事诉讼途径解决。',
      ['OBLIGATION 住宅所在地镇人民政府 ? 协商不一致的', 'RIGHT – ? 协商或者调解不成的'],
    ],
    [
      'what one pays it',
      '资源税暂行条例 第十三条',
      '纳税期限由主管税务机关根据实际情况具体核定。不能按固定期限计算纳税的，可以按次计算纳税。',
      ['OBLIGATION 主管税务机关', 'PERMISSION – ? 不能按固定期限计算纳税的'],
    ],
    [
      'what it does in the case is its own',
      '两用物项出口管制条例 第十七条',
      '准予许可的，由国务院商务主管部门颁发出口许可证件。不予许可的，应当书面告知申请人。',
      ['OBLIGATION 国务院商务主管部门 ? 准予许可的', 'OBLIGATION 国务院商务主管部门 ? 不予许可的 → 申请人'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('those whom a ban strikes bear the case behind it', () => {
  it.each<NormRow>([
    [
      'not the authority that stands before the ban',
      '济宁市大气污染防治条例 第二十五条',
      '市人民政府应当划定区域，禁止露天烧烤。在其他区域内烧烤的，应当使用无烟烧烤炉具。',
      ['OBLIGATION 市人民政府', 'PROHIBITION –', 'OBLIGATION – ? 在其他区域内烧烤的'],
    ],
    [
      'but its care of a thing is its own',
      '森林防火条例 第二十八条',
      '县级以上地方人民政府应当划定森林防火区。严禁一切野外用火；对可能引起森林火灾的居民生活用火应当严格管理。',
      [
        'OBLIGATION 县级以上地方人民政府',
        'PROHIBITION –',
        'OBLIGATION 县级以上地方人民政府 ? 对可能引起森林火灾的居民生活用火',
      ],
    ],
  ])('%s (%s)', expectNorms);
});

describe('a reward is no act of those who get it', () => {
  it.each<NormRow>([
    [
      'for what they were let do',
      '临沂市烟花爆竹燃放管理条例 第十五条',
      '单位和个人对违反本条例的行为，有权向公安机关举报。经查证属实的，对举报人给予奖励。',
      ['RIGHT 单位、个人 ? 对违反本条例的行为 → 公安机关', 'OBLIGATION – ? 经查证属实的 → 举报人'],
    ],
    [
      'or may be given',
      '泰安市烟花爆竹燃放管理条例 第十六条',
      '任何单位和个人有权举报违法行为。举报属实的，可以给予举报人适当奖励。',
      ['RIGHT 任何单位和个人', 'PERMISSION – ? 举报属实的'],
    ],
    [
      'for what everybody owes',
      '人民警察法 第三十四条',
      '公民和组织应当给予支持和协助。对协助人民警察执行职务有显著成绩的，给予表彰和奖励。',
      ['OBLIGATION 公民、组织', 'OBLIGATION – ? 对协助人民警察执行职务有显著成绩的'],
    ],
    [
      'but of whoever has others at work for him it is',
      '–',
      '企业应当建立安全生产制度。对有突出贡献的职工给予奖励。',
      ['OBLIGATION 企业', 'OBLIGATION 企业 ? 对有突出贡献的职工'],
    ],
  ])('%s (%s)', expectNorms);
});
