import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

describe('persons who are but counted in a case', () => {
  it.each<NormRow>([
    [
      'leave the norm to the body before them',
      '安全生产法 24',
      '前款规定以外的其他生产经营单位，从业人员超过一百人的，应当设置安全生产管理机构；从业人员在一百人以下的，应当配备专职或者兼职的安全生产管理人员。',
      [
        'OBLIGATION 前款规定以外的其他生产经营单位 ? 从业人员超过一百人的',
        'OBLIGATION 前款规定以外的其他生产经营单位 ? 从业人员在一百人以下的',
      ],
    ],
    [
      'or to the body whose they are',
      '农民专业合作社法 32',
      '农民专业合作社成员超过一百五十人的，可以按照章程规定设立成员代表大会。',
      ['PERMISSION 农民专业合作社 ? 农民专业合作社成员超过一百五十人的'],
    ],
    [
      'not so persons who act',
      '安全生产法 59',
      '从业人员发现事故隐患或者其他不安全因素，应当立即向现场安全生产管理人员或者本单位负责人报告。',
      ['OBLIGATION 从业人员 ? 发现事故隐患或者其他不安全因素 → 现场安全生产管理人员、本单位负责人'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('who asks in a case for the very act that is due', () => {
  it.each<NormRow>([
    [
      'does not owe it',
      '劳动合同法 14',
      '用人单位与劳动者协商一致，可以订立无固定期限劳动合同。劳动者提出或者同意续订、订立劳动合同的，除劳动者提出订立固定期限劳动合同外，应当订立无固定期限劳动合同。',
      [
        'PERMISSION 用人单位 ? 与劳动者协商一致',
        'OBLIGATION 用人单位 ? 劳动者提出或者同意续订、订立劳动合同的',
      ],
    ],
    [
      'nor does he do it',
      '民事诉讼法 269',
      '人民法院审理涉外民事案件，应当使用中华人民共和国通用的语言、文字。当事人要求提供翻译的，可以提供。',
      ['OBLIGATION 人民法院 ? 审理涉外民事案件', 'PERMISSION 人民法院 ? 当事人要求提供翻译的'],
    ],
    [
      'but owes any other',
      '浙江省集体合同条例',
      '一方提出变更或者解除集体合同要求的，应当提供相关证明材料并说明理由。',
      ['OBLIGATION 一方 ? 提出变更或者解除集体合同要求的'],
    ],
    [
      'nor is how he wants it done his act of another',
      '北京市信访条例 26',
      '信访人要求采用书面形式告知、答复的，应当采用书信、传真、电子邮件或者走访形式提出信访请求。',
      ['OBLIGATION 信访人 ? 要求采用书面形式告知、答复的'],
    ],
    [
      'and asks once more himself',
      '青岛市专利保护规定 14',
      '被请求人提出专利权无效宣告请求并被专利复审委员会受理的，可以请求市专利管理部门中止处理。',
      ['RIGHT 被请求人 ? 提出专利权无效宣告请求并被专利复审委员会受理的 → 市专利管理部门'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('who owes in a case what is told of behind it', () => {
  it.each<NormRow>([
    [
      'does it, whoever stands before',
      '劳动合同法 50',
      '劳动者应当按照双方约定，办理工作交接。用人单位依照本法有关规定应当向劳动者支付经济补偿的，在办结工作交接时支付。',
      ['OBLIGATION 劳动者', 'OBLIGATION 用人单位 ? 依照本法有关规定应当向劳动者支付经济补偿的'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('pay and time of somebody in a setting', () => {
  it.each<NormRow>([
    [
      'are a thing, and bind him to nothing',
      '劳动合同法 20',
      '劳动者在试用期的工资不得低于本单位相同岗位最低档工资。',
      ['PROHIBITION –'],
    ],
    [
      'nor does how it is counted',
      '劳动合同法实施条例 10',
      '劳动者非因本人原因从原用人单位被安排到新用人单位工作的，劳动者在原用人单位的工作年限合并计算为新用人单位的工作年限。',
      [],
    ],
    [
      'nor what he enjoys in it',
      '职工带薪年休假条例 2',
      '职工在年休假期间享受与正常工作期间相同的工资收入。',
      ['RIGHT 职工 ? 在年休假期间'],
    ],
    [
      'not so a setting in which he acts',
      '济南市城市供水条例 43',
      '用户在收到供水企业发出的催缴水费通知后，对水费有异议的，可以自接到水费催缴通知之日起七日内向供水企业提出。',
      ['RIGHT 用户 ? 在收到供水企业发出的催缴水费通知后，对水费有异议的 → 供水企业'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('what a statement lays on somebody without a modal word', () => {
  it.each<NormRow>([
    [
      'a payment that is not due',
      '劳动合同法 71',
      '终止用工，用人单位不向劳动者支付经济补偿。',
      ['EXEMPTION 用人单位 ? 终止用工 → 劳动者'],
    ],
    [
      'which he does not owe whom it would be paid',
      '山东省国有土地上房屋征收与补偿条例 28',
      '被征收人选择房屋征收部门提供的周转用房的，不支付临时安置费。',
      ['EXEMPTION – ? 被征收人选择房屋征收部门提供的周转用房的'],
    ],
    [
      'but who would pay it',
      '浙江省国有土地上房屋征收与补偿条例 25',
      '房屋征收部门提供周转用房的，不支付临时安置费。',
      ['EXEMPTION 房屋征收部门 ? 提供周转用房的'],
    ],
    [
      'what a driver does not do',
      '杭州市文明行为促进条例 7',
      '驾驶人和乘车人不向车外抛洒物品。',
      ['PROHIBITION 驾驶人、乘车人'],
    ],
    [
      'not what is refused',
      '邮政法 26',
      '用户拒绝验视的，邮政企业不予收寄。',
      ['OBLIGATION 邮政企业 ? 用户拒绝验视的'],
    ],
    [
      'a right by comparison with others',
      '劳动合同法 63',
      '被派遣劳动者享有与用工单位的劳动者同工同酬的权利。',
      ['RIGHT 被派遣劳动者'],
    ],
    [
      'and one more object behind 以及 is no statement',
      '劳动合同法 8',
      '用人单位招用劳动者时，应当如实告知劳动者工作内容、劳动报酬，以及劳动者要求了解的其他情况。',
      ['OBLIGATION 用人单位 ? 招用劳动者时 → 劳动者'],
    ],
  ])('%s (%s)', expectNorms);
});
