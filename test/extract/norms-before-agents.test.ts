import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** Before 由X stands the case in which X acts: whoever or whatever is named by a relative, or all that another does. */
describe('what another sees to, by whom or what it is', () => {
  it.each<NormRow>([
    [
      'persons by their relative, whatever verb opens it',
      '植物新品种保护条例 第四条',
      '完成植物新品种育种的单位或者个人，由县级以上人民政府给予奖励。',
      ['OBLIGATION 县级以上人民政府 ? 完成植物新品种育种的单位或者个人'],
    ],
    [
      'whom an adverb opens',
      '浙江省企业民主管理条例 第五条',
      '尚未建立工会组织的企业，由上级工会帮助组建。',
      ['OBLIGATION 上级工会 ? 尚未建立工会组织的企业'],
    ],
    [
      'a thing by whose it is',
      '森林法实施条例 第五条',
      '单位和个人所有的林木，由所有者提出登记申请。',
      ['OBLIGATION 所有者 ? 单位和个人所有的林木'],
    ],
    [
      'and behind a modal word',
      '农村五保供养工作条例 第十三条',
      '分散供养的农村五保供养对象，可以由村民委员会提供照料。',
      ['PERMISSION 村民委员会 ? 分散供养的农村五保供养对象'],
    ],
    [
      'but no office of a body',
      '浙江省少数民族权益保障条例 第十二条',
      '民族乡的乡长，由建立民族乡的少数民族公民担任。',
      ['OBLIGATION 少数民族公民'],
    ],
    [
      'nor what one is',
      '总则编 第十九条',
      '八周岁以上的未成年人为限制民事行为能力人，实施民事法律行为由其法定代理人代理。',
      ['OBLIGATION 法定代理人'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('what one does where another must act', () => {
  it.each<NormRow>([
    [
      'is the case with him who does it',
      '北京市旅游管理条例 第三十三条',
      '导游员从事导游活动，应当由旅行社委派。',
      ['OBLIGATION 旅行社 ? 导游员从事导游活动'],
    ],
    [
      'even where it would be a task by itself',
      '公司登记管理条例 第十八条',
      '设立股份有限公司，应当由全体发起人向公司登记机关申请名称预先核准。',
      ['OBLIGATION 发起人 ? 设立股份有限公司 → 公司登记机关'],
    ],
    [
      'of an organ, too',
      '公职人员政务处分法 第四十二条',
      '监察机关对涉嫌违法的公职人员进行调查，应当由二名以上工作人员进行。',
      ['OBLIGATION 工作人员 ? 监察机关对涉嫌违法的公职人员进行调查'],
    ],
    [
      'but not what another draws up',
      '保安服务管理条例 第三十四条',
      '从事武装守护押运服务的保安员的枪支使用培训，应当由人民警察院校负责。',
      ['OBLIGATION 人民警察院校'],
    ],
  ])('%s (%s)', expectNorms);
});
