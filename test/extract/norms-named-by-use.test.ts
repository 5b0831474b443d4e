import { describe, it } from 'vitest';
import { expectNorms, type NormRow } from '../support/norms.ts';

/** Words that look like an act, a ban or a body and are none, and the other way round. */
describe('names, claims and consents', () => {
  it.each<NormRow>([
    [
      'what must be done before a thing is submitted is the case, and the submission an act',
      '地质灾害防治条例 第十一条',
      '国务院国土资源主管部门编制全国地质灾害防治规划，经专家论证后报国务院批准公布。',
      ['OBLIGATION 国务院国土资源主管部门 ? 经专家论证后 → 国务院'],
    ],
    [
      'but what another decides is the case as a whole',
      '山东省实施宪法宣誓制度办法 第三条（改）',
      '设施经主管部门验收合格后，使用单位方可投入使用。',
      ['PERMISSION 使用单位 ? 设施经主管部门验收合格后'],
    ],
    [
      'who runs a place where something is forbidden is bound, and nothing forbidden to him',
      '北京市控制吸烟条例 第十三条',
      '禁止吸烟场所的经营者、管理者负有下列责任：',
      ['OBLIGATION 禁止吸烟场所的经营者、禁止吸烟场所的管理者'],
    ],
    [
      'what he may do, too',
      '北京市控制吸烟条例 第十三条',
      '禁止吸烟场所的经营者、管理者可以利用烟雾报警等技术手段监控吸烟行为。',
      ['PERMISSION 禁止吸烟场所的经营者、禁止吸烟场所的管理者'],
    ],
    [
      'nor is anything forbidden by a scheme of what is',
      '济南市禁止燃放烟花爆竹的规定 第三条',
      '市、县（区）人民政府负责对禁止燃放烟花爆竹工作的组织领导，建立禁止燃放烟花爆竹工作联席会议制度，综合协调相关重大事项。',
      ['OBLIGATION 市人民政府、县（区）人民政府'],
    ],
    [
      'but it is by a ban behind a thing',
      '道路交通安全法 第三十九条（改）',
      '其他车辆禁止设置广告。',
      ['PROHIBITION –'],
    ],
    [
      'a claim at any time is a right',
      '物权编 第三百零三条',
      '没有约定或者约定不明确的，按份共有人可以随时请求分割。',
      ['RIGHT 按份共有人 ? 没有约定或者约定不明确的'],
    ],
    [
      'an act at any time is a leave',
      '合同编 第九百三十三条',
      '委托人或者受托人可以随时解除委托合同。',
      ['PERMISSION 委托人、受托人'],
    ],
    [
      'who suffers is given what is due, and gives it not',
      '反家庭暴力法 第五条',
      '未成年人、老年人、残疾人、孕期和哺乳期的妇女、重病患者遭受家庭暴力的，应当给予特殊保护。',
      ['OBLIGATION – ? 未成年人、老年人、残疾人、孕期和哺乳期的妇女、重病患者遭受家庭暴力的'],
    ],
    [
      'whose rank is lowered by rule lowers it not',
      '驻外外交人员法 第二十条',
      '驻外外交人员受到降级、撤职处分的，应当按照规定降低衔级。',
      ['OBLIGATION – ? 驻外外交人员受到降级、撤职处分的'],
    ],
    [
      'but he hands in by rule what is his to hand in',
      '驻外外交人员法 第二十条（改）',
      '驻外外交人员离任的，应当按照规定移交公务。',
      ['OBLIGATION 驻外外交人员 ? 离任的'],
    ],
    [
      'work in step with another, beside a principle, is a principle',
      '无障碍环境建设法 第四条',
      '无障碍环境建设应当与适老化改造相结合，遵循安全便利、实用易行、广泛受益的原则。',
      [],
    ],
    [
      'but a building in step with its surroundings is a demand',
      '济南市城乡规划条例（改）',
      '建筑应当与现状地形、周边环境相协调。',
      ['OBLIGATION –'],
    ],
    [
      'a ship by her use acts in her case',
      '浙江省沿海船舶边防治安管理条例 第十四条',
      '出海船舶需要搭靠停泊在港口、锚地的境外船舶的，应当按照规定向公安边防部门办理搭靠手续。',
      ['OBLIGATION 出海船舶 ? 需要搭靠停泊在港口、锚地的境外船舶的 → 公安边防部门'],
    ],
    [
      'persons of note are persons',
      '德州市文明行为促进条例 第六条',
      '国家工作人员、先进模范人物和社会公众人物等应当在文明行为促进工作中发挥表率作用。',
      ['OBLIGATION 国家工作人员、先进模范人物、社会公众人物'],
    ],
    [
      'a house of correction acts',
      '卖淫嫖娼人员收容教育办法 第十八条',
      '需要延长收容教育期限的，由收容教育所提出意见，报原决定的公安机关批准。',
      ['OBLIGATION 收容教育所 ? 需要延长收容教育期限的 → 公安机关'],
    ],
    [
      'a party by what it entrusts is no entrusting',
      '山东省养老服务条例 第三十九条',
      '以委托管理方式运营的，运营方应当定期向委托方报告机构资产、运营以及其他重大情况。',
      ['OBLIGATION 运营方 ? 以委托管理方式运营的 → 委托方'],
    ],
    [
      'what money strictly goes to is ordered',
      '义务教育法 第四十九条',
      '义务教育经费严格按照预算规定用于义务教育。',
      ['OBLIGATION –'],
    ],
    [
      'so is at what price a thing is supplied',
      '景宁畲族自治县促进惠明茶产业发展条例 第九条',
      '茶叶种植、初加工用电按照国家规定执行农业生产用电的价格。',
      ['OBLIGATION –'],
    ],
    ['but not that its price goes by the rules', '价格法（改）', '农业用电的价格按照国家规定执行。', []],
    [
      'an act before another who is bound is his case',
      '行政强制法 第四十二条',
      '实施行政强制执行，行政机关可以在不损害公共利益和他人合法权益的情况下，与当事人达成执行协议。',
      ['PERMISSION 行政机关 ? 实施行政强制执行 → 当事人'],
    ],
    ['but alone it is a task', '莱芜市文明行为促进条例（改）', '开展文明行为宣传教育。', ['OBLIGATION –']],
  ])('%s (%s)', expectNorms);
});
