import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** Names whose beginning would be an actor by itself, or would be a verb: the whole noun phrase is the bearer. */
describe('heads of names', () => {
  it.each<NormRow>([
    [
      'a body is known by the field that it teaches or insures',
      '保守国家秘密法实施条例 第九条; 军人保险法 第三十三条',
      '干部教育培训机构应当将保密教育纳入教学体系。军人保险基金管理机构应当每年公布情况。',
      ['OBLIGATION 干部教育培训机构', 'OBLIGATION 军人保险基金管理机构'],
    ],
    [
      'but who teaches others does so',
      '安全生产法 第四十四条',
      '生产经营单位应当教育和督促从业人员严格执行本单位的安全生产规章制度。',
      ['OBLIGATION 生产经营单位 → 从业人员'],
    ],
    [
      'the head of a body bears what is his, also without 的',
      '杭州市安全生产监督管理条例 第四条; 监察法 第三十九条',
      '生产经营单位主要负责人应当报告情况。监察机关应当将意见报监察机关主要负责人审批。',
      ['OBLIGATION 生产经营单位主要负责人', 'OBLIGATION 监察机关 → 监察机关主要负责人'],
    ],
    [
      'but a body may mainly see to a thing',
      '防洪法 第八条',
      '水行政主管部门主要负责防洪的组织、协调、监督、指导等日常工作。',
      ['OBLIGATION 水行政主管部门'],
    ],
    [
      'a government where somebody is settled or struck',
      '退役军人安置条例 第十八条; 浙江省社会救助条例 第十九条',
      '安置地人民政府应当按时接收。受灾地区人民政府可以采取就地安置的方式。',
      ['OBLIGATION 安置地人民政府', 'PERMISSION 受灾地区人民政府'],
    ],
    [
      'a verb that is the beginning of a name',
      '社会保险费征缴暂行条例 第四条; 婚姻家庭编 第一千一百一十四条; 济宁市城镇容貌和环境卫生管理条例 第三十三条',
      '缴费个人应当按时缴纳社会保险费。送养人有权要求解除关系。共享单车经营者应当接入平台。自行车销售单位应当建立台账。',
      ['OBLIGATION 缴费个人', 'RIGHT 送养人', 'OBLIGATION 共享单车经营者', 'OBLIGATION 自行车销售单位'],
    ],
    [
      'and a verb where it begins none',
      '婚姻家庭编 第一千零九十六条',
      '监护人送养孤儿的，应当征得有抚养义务的人同意。',
      ['OBLIGATION 监护人 ? 送养孤儿的 → 有抚养义务的人'],
    ],
    [
      'everybody is one, by 一切 as by 任何',
      '环境保护法 第六条; 消费者权益保护法 第六条',
      '一切单位和个人都有保护环境的义务。国家鼓励、支持一切组织和个人对损害消费者合法权益的行为进行社会监督。',
      ['OBLIGATION 一切单位和个人', 'ENCOURAGEMENT 一切组织和个人'],
    ],
    [
      'who prescribes that a thing be registered does not register it',
      '宁波市非机动车管理条例 第十二条',
      '人力三轮车以及省人民政府规定应当注册登记的非机动车，应当办理登记后上道路行驶。',
      ['OBLIGATION –'],
    ],
    [
      'departments of one level are each of it',
      '济南市历史文化名城保护条例 第三十七条; 烟台市森林防火条例 第二十七条',
      '文物主管部门应当会同同级自然资源、住房城乡建设部门进行审查，并告知当地林业、公安等部门。',
      ['OBLIGATION 文物主管部门 → 同级自然资源部门、同级住房城乡建设部门、当地林业部门、当地公安部门'],
    ],
    [
      'but a department with a full name takes no level over',
      '浙江省地质灾害防治条例 第八条',
      '国土资源主管部门应当会同同级建设部门、规划部门编制规划。',
      ['OBLIGATION 国土资源主管部门 → 同级建设部门、规划部门'],
    ],
  ])('%s (%s)', (...row) => {
    expectNorms(...row);
  });
});

/** Guidelines §4: a place is the condition where a comma sets it off, with 在 or without. */
describe('places as conditions', () => {
  it.each<NormRow>([
    [
      'a place before a comma, without its 在',
      '青岛市城市风貌保护条例 第二十四条; 济南市市政设施管理条例 第三十六条',
      '海岸带范围内，禁止新建高层建筑。城市道路管理范围内，任何单位和个人不得有下列行为。',
      ['PROHIBITION – ? 海岸带范围内', 'PROHIBITION 任何单位和个人 ? 城市道路管理范围内'],
    ],
    [
      'but no place that runs on into its ban',
      '宁波市市容和环境卫生管理条例 第四十条; 菏泽市城镇容貌和环境卫生管理条例 第五十四条',
      '城市建成区内禁止饲养家禽。城市建成区内不得饲养家畜。',
      ['PROHIBITION –', 'PROHIBITION –'],
    ],
    [
      'nor the bounds of who acts',
      '反恐怖主义法 第八条',
      '有关部门在各自的职责范围内，负责反恐怖主义工作。',
      ['OBLIGATION 有关部门'],
    ],
  ])('%s (%s)', (...row) => {
    expectNorms(...row);
  });
});
