import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** 方能, 才能 and 始得 permit what 方可 permits. */
describe('what is permitted only then', () => {
  it.each<NormRow>([
    [
      '始得',
      '村民委员会组织法 15',
      '候选人获得参加投票的村民过半数的选票，始得当选。',
      ['PERMISSION 候选人 ? 获得参加投票的村民过半数的选票'],
    ],
    [
      '方能',
      '杭州市机动车排气污染防治条例 9',
      '符合污染物排放标准的机动车，方能通过检验。',
      ['PERMISSION –'],
    ],
    [
      '才能 behind a duty is what it leads to',
      '全国人民代表大会常务委员会议事规则 4',
      '常务委员会会议必须有常务委员会全体组成人员的过半数出席，才能举行。',
      ['OBLIGATION –'],
    ],
    [
      'of a meeting those who must be there are no bearers',
      '全国人民代表大会议事规则 4',
      '全国人民代表大会会议有三分之二以上的代表出席，始得举行。',
      ['PERMISSION –'],
    ],
    [
      'nor is he who gives leave, though he was the last to act',
      '全国人民代表大会议事规则 57',
      '要求在大会全体会议上发言的，应当在会前向秘书处报名，由大会执行主席安排发言顺序；在大会全体会议上临时要求发言的，经大会执行主席许可，始得发言。',
      [
        'OBLIGATION – ? 要求在大会全体会议上发言的 → 秘书处',
        'OBLIGATION 大会执行主席',
        'PERMISSION – ? 在大会全体会议上临时要求发言的，经大会执行主席许可',
      ],
    ],
    [
      'but an organ acts by leave of its head',
      '行政强制法 32（改）',
      '行政机关应当及时查清事实；情况复杂的，经行政机关负责人批准，可以延长。',
      ['OBLIGATION 行政机关', 'PERMISSION 行政机关 ? 情况复杂的，经行政机关负责人批准'],
    ],
    [
      'in a case of its own it is a leave beside the duty',
      '矿山安全法 26',
      '特种作业人员必须接受专门培训，经考核合格取得操作资格证书的，方可上岗作业。',
      ['OBLIGATION 特种作业人员', 'PERMISSION 特种作业人员 ? 经考核合格取得操作资格证书的'],
    ],
    [
      'which is not that of the authority by whose finding it is given',
      '广播电视管理条例 22',
      '工程竣工后，由广播电视行政部门组织验收，验收合格的，方可投入使用。',
      ['OBLIGATION 广播电视行政部门 ? 工程竣工后', 'PERMISSION – ? 验收合格的'],
    ],
    [
      'but of it where the act is its own',
      '退耕还林条例 33',
      '林业行政主管部门应当对退耕还林建设项目进行检查验收，经验收合格的，方可发给验收合格证明。',
      ['OBLIGATION 林业行政主管部门', 'PERMISSION 林业行政主管部门 ? 经验收合格的'],
    ],
    [
      'a duty of which but its rule is told is one with what may follow',
      '消防法 24',
      '新研制的消防产品，应当按照国务院应急管理部门规定的办法，经技术鉴定符合消防安全要求的，方可生产、销售、使用。',
      ['OBLIGATION – ? 经技术鉴定符合消防安全要求的'],
    ],
    [
      'what is to be done first is the duty, whatever is said of it',
      '山东省燃气管理条例 37',
      '燃气器具的安装维修单位应当依法取得相应的资质证书后，方可从事燃气器具安装维修业务。',
      ['OBLIGATION 安装维修单位'],
    ],
    [
      'or by whom',
      '山东省环境噪声污染防治条例 15',
      '环境噪声污染防治设施应当经原审批环境影响评价报告文件的环境保护部门验收合格后，方可投入生产或使用。',
      ['OBLIGATION – → 环境保护部门'],
    ],
    [
      'not what is due of a thing by its name',
      '北京市实施道路交通安全法办法 10（改）',
      '电动自行车和其他应当登记的非机动车，经公安机关交通管理部门登记并领取牌证后，方可上道路行驶。',
      ['PERMISSION – ? 电动自行车和其他应当登记的非机动车，经公安机关交通管理部门登记并领取牌证后'],
    ],
    [
      'a talent is no leave',
      '浙江省中医药条例 29',
      '省人力资源社会保障部门应当建立人才评价体系，将中医药学才能、医德医风作为中医药人才的主要评价标准。',
      ['OBLIGATION 省人力资源社会保障部门'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('a tax that is not due', () => {
  it.each<NormRow>([
    [
      'of whoever would pay it',
      '资源税暂行条例 6',
      '纳税人开采或者生产应税产品，自用于连续生产应税产品的，不缴纳资源税。',
      ['EXEMPTION 纳税人 ? 开采或者生产应税产品，自用于连续生产应税产品的'],
    ],
    [
      'of nobody named',
      '耕地占用税法 2',
      '占用耕地建设农田水利设施的，不缴纳耕地占用税。',
      ['EXEMPTION – ? 占用耕地建设农田水利设施的'],
    ],
    ['of a thing', '车船税法实施条例 24', '临时入境的外国车船，不征收车船税。', ['EXEMPTION –']],
    [
      'what the State does not levy is its duty',
      '海关对出口加工区监管的暂行办法 12',
      '国家对区内加工产品不征收增值税。',
      ['OBLIGATION 国家'],
    ],
  ])('%s (%s)', expectNorms);
});
