import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** What one comes upon at his work says in which case he must do what stands behind it (guidelines §4, condition). */
describe('what one comes upon behind a run of actions', () => {
  it.each<NormRow>([
    [
      'is the case of the act that a modal word opens',
      '枣庄市山体保护条例 第四十条',
      '镇人民政府应当对辖区内的山体进行巡护，发现侵占、破坏山体的行为，应当及时阻止并报告有关部门。',
      ['OBLIGATION 镇人民政府 ? 发现侵占、破坏山体的行为 → 有关部门'],
    ],
    [
      'or that is to be done at once',
      '山东省辐射污染防治条例 第二十条',
      '核技术利用单位应当按照国家规定进行年度评估，发现安全隐患，立即整改。',
      ['OBLIGATION 核技术利用单位 ? 发现安全隐患'],
    ],
    [
      'at whatever work',
      '滨州市渤海老区革命遗址遗迹保护条例 第二十四条',
      '街道办事处应当建立日常巡查制度，在巡查中发现违反本条例的行为，应当及时向县文物行政部门报告。',
      ['OBLIGATION 街道办事处 ? 在巡查中发现违反本条例的行为 → 县文物行政部门'],
    ],
    [
      'and the first of two cases that stand apart',
      '济南市城乡规划条例 第三十二条',
      '城乡规划主管部门应当定期开展评估，发现规划内容冲突、客观情况变化等情形，应当提出工作建议，经本级人民政府批准后组织实施。',
      ['OBLIGATION 城乡规划主管部门 ? 发现规划内容冲突、客观情况变化等情形 → 本级人民政府'],
    ],
    [
      'but not one of several acts',
      '保守国家秘密法实施条例 第六十四条',
      '保密行政管理部门应当建立监测预警制度，发现、识别、处置安全保密风险隐患，及时发出预警通报。',
      ['OBLIGATION 保密行政管理部门'],
    ],
    [
      'nor a thing by what came of it',
      '绍兴市物业管理条例 第四十七条',
      '专业单位应当承担设施设备的维修，发生的费用在企业成本中列支，不得从物业费中列支。',
      ['OBLIGATION 专业单位', 'PROHIBITION 专业单位'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('an act toward one before the case of another', () => {
  it.each<NormRow>([
    [
      'is an act of its own',
      '资产评估法 第四十一条',
      '评估行政管理部门对评估行业协会实施监督检查，对检查发现的问题，应当及时调查处理。',
      ['OBLIGATION 评估行政管理部门 ? 对检查发现的问题 → 评估行业协会'],
    ],
    [
      'of another kind, too',
      '–',
      '税务机关对纳税人进行辅导，对初次违法的纳税人，可以不予处罚。',
      ['OBLIGATION 税务机关 → 纳税人', 'PERMISSION 税务机关 ? 对初次违法的纳税人'],
    ],
  ])('%s (%s)', expectNorms);
});
