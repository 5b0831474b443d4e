import { describe, expect, it } from 'vitest';
import { normsOf } from '../support/norms.ts';

function bearersOf(sentence: string): string[] {
  const [norm] = normsOf(sentence);
  return (norm?.bearers ?? []).map(({ name }) => name);
}

describe('bearers that stand in a list', () => {
  it.each<readonly [rule: string, sentence: string, bearers: readonly string[]]>([
    [
      '组织 of a union is a noun before a joint (浙江省工伤保险条例 17)',
      '用人单位、工会组织、医疗机构以及有关部门应当据实提供情况。',
      ['用人单位', '工会组织', '医疗机构', '有关部门'],
    ],
    [
      'and before a modal word (职业病防治法 40)',
      '工会组织应当督促并协助用人单位开展职业卫生宣传教育和培训。',
      ['工会组织'],
    ],
    [
      'a comma parts organs of one list (聊城市水环境保护条例 9)',
      '市、县（市、区）人民政府，乡（镇）人民政府、街道办事处应当落实水环境保护目标责任制。',
      ['市人民政府', '县（市、区）人民政府', '乡（镇）人民政府', '街道办事处'],
    ],
    [
      'more than once (北京市城市基础设施特许经营条例 6)',
      '市城市基础设施行业主管部门，区、县人民政府，以及市人民政府指定的部门负责项目的具体实施。',
      ['市城市基础设施行业主管部门', '区人民政府', '县人民政府', '市人民政府指定的部门'],
    ],
    [
      'and a body behind them (浙江省防震减灾条例 25)',
      '县级以上人民政府及其有关部门，乡镇人民政府、街道办事处，村（居）民委员会等基层组织，社会团体、企业事业单位等应当组织宣传。',
      [
        '县级以上人民政府',
        '有关部门',
        '乡镇人民政府',
        '街道办事处',
        '村（居）民委员会',
        '社会团体',
        '企业事业单位',
      ],
    ],
    [
      'but no person before whoever acts on him (未成年人保护法 110)',
      '未成年犯罪嫌疑人，人民检察院应当通知其法定代理人到场。',
      ['人民检察院'],
    ],
    [
      'nor an organ before a thing that it needs (北京市实施《城市居民委员会组织法》办法 28)',
      '各级人民政府有关部门，需要居民委员会协助进行的工作，应当统一安排。',
      ['各级人民政府有关部门'],
    ],
    [
      'those who keep a shop (济宁市城市绿化条例 28)',
      '沿路单位、商户、住户应当按照协议，协助养护管理门前树木花草。',
      ['沿路单位', '商户', '住户'],
    ],
    [
      'the societies of a trade (浙江省反不正当竞争条例 5)',
      '行业协会、同业公会应当加强行业自律。',
      ['行业协会', '同业公会'],
    ],
    ['and its act before a verb', '工会组织、教育职工参加管理。', ['工会']],
    ['as of any other body', '公安机关组织、协调有关部门开展工作。', ['公安机关']],
    [
      'kin are of persons, and of no school (山东省预防未成年人犯罪条例 17)',
      '各级人民政府以及有关部门、学校、未成年人的父母或者其他监护人应当依法履行职责。',
      ['各级人民政府', '有关部门', '学校', '未成年人的父母', '其他监护人'],
    ],
    [
      'but of all the persons before them (教育法 19)',
      '适龄儿童、少年的父母或者其他监护人应当使其接受义务教育。',
      ['适龄儿童、少年的父母', '其他监护人'],
    ],
    [
      'a verb and its object own no body (青岛市职业教育条例 33)',
      '职业学校、接收实习学生的企业事业单位及其他组织应当组织安全培训。',
      ['职业学校', '企业事业单位', '其他组织'],
    ],
    [
      'though its officials (金融机构撤销条例 9)',
      '被撤销的金融机构的法定代表人及有关负责人应当协助清算组进行清算。',
      ['被撤销的金融机构的法定代表人', '有关负责人'],
    ],
    [
      'what stands behind a comma takes no attribute over (农民专业合作社登记管理条例 13)',
      '具有民事行为能力的公民，以及从事生产经营活动的企业、事业单位或者社会团体，可以成为农民专业合作社的成员。',
      ['公民', '企业', '事业单位', '社会团体'],
    ],
    [
      'the staff of a body that stands before it is its own (全国人口普查条例 5)',
      '普查机构和普查机构工作人员、普查指导员应当依法独立行使调查的职权。',
      ['普查机构', '普查机构工作人员', '普查指导员'],
    ],
    [
      'a union of persons is more than they (残疾人教育条例 20)',
      '教育行政部门、民政部门、残疾人联合会应当建立专家委员会。',
      ['教育行政部门', '民政部门', '残疾人联合会'],
    ],
    [
      'a name of the country is no list (领海及毗连区法 8)',
      '中华人民共和国有关机关应当依法处理。',
      ['中华人民共和国有关机关'],
    ],
    [
      'before others 和 always joins (临沂市大气污染防治条例 50)',
      '生态环境和其他有关主管部门应当加强监督。',
      ['生态环境主管部门', '其他有关主管部门'],
    ],
    [
      'a bare organ stands at each level of the government that named it (核安全法 60)',
      '国务院核工业主管部门或者省、自治区、直辖市人民政府指定的部门负责发布核事故应急信息。',
      [
        '国务院核工业主管部门',
        '省人民政府指定的部门',
        '自治区人民政府指定的部门',
        '直辖市人民政府指定的部门',
      ],
    ],
    [
      'but several organs at the levels together (浙江省国有土地上房屋征收与补偿条例 11)',
      '听证工作由设区的市、县（市、区）人民政府确定的部门或者机构具体负责。',
      ['设区的市、县（市、区）人民政府确定的部门', '设区的市、县（市、区）人民政府确定的机构'],
    ],
    [
      'and one with a name of its own needs no level (广东省城镇华侨房屋征收补偿规定 4)',
      '市、县级人民政府确定的房屋征收部门组织实施本行政区域的城镇华侨房屋的征收补偿工作。',
      ['房屋征收部门'],
    ],
    [
      'what a government has a department or agency for is theirs (地震安全性评价管理条例 16)',
      '国务院地震工作主管部门和县级以上地方人民政府负责管理地震工作的部门或者机构，应当加强监督检查。',
      [
        '国务院地震工作主管部门',
        '县级以上地方人民政府负责管理地震工作的部门',
        '县级以上地方人民政府负责管理地震工作的机构',
      ],
    ],
    [
      'a county-level city is a level of its own (威海市精致城市建设条例 62)',
      '市、县级市人民政府应当组织编制一刻钟社区生活圈规划导则。',
      ['市人民政府', '县级市人民政府'],
    ],
    [
      'and no city where the market begins',
      '市、县级市场监督管理部门应当加强监督检查。',
      ['市市场监督管理部门', '县级市场监督管理部门'],
    ],
    [
      'a trade with a joint in its name (杭州市电梯安全管理条例 4)',
      '住房保障和房产管理、交通运输等行政管理部门应当按照各自职责，做好相关工作。',
      ['住房保障和房产管理行政管理部门', '交通运输行政管理部门'],
    ],
    [
      'who represents enterprises is a body before an act (社会保险经办条例 50)',
      '工会、企业代表组织应当及时反映用人单位和个人的意见建议。',
      ['工会', '企业代表组织'],
    ],
    [
      'a committee of a level is named without 的 (关于县级以下人民代表大会代表直接选举的若干规定 2)',
      '县、自治县、不设区的市、市辖区的选举委员会指导选举工作。',
      ['县选举委员会', '自治县选举委员会', '不设区的市选举委员会', '市辖区选举委员会'],
    ],
    [
      'neighbours close a list (北京市未成年人保护条例 66)',
      '学校以及未成年人的亲属、邻居等可以帮助未成年人申请法律援助。',
      ['学校', '未成年人的亲属', '邻居'],
    ],
  ])('%s', (_rule, sentence, bearers) => {
    expect(bearersOf(sentence)).toEqual(bearers);
  });
});
