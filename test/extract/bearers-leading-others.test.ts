import { describe, expect, it } from 'vitest';
import { normsOf } from '../support/norms.ts';

describe('a verb with whom it leads, checks, engages or plans', () => {
  it.each<readonly [rule: string, sentence: string, bearers: readonly (readonly string[])[]]>([
    [
      'checks others in the run of who was named (未成年人网络保护条例 48)',
      '新闻出版、网信等部门应当定期开展预防未成年人沉迷网络的宣传教育，监督检查网络产品和服务提供者履行预防未成年人沉迷网络义务的情况。',
      [['新闻出版部门', '网信部门']],
    ],
    [
      'plans for others (北京市献血条例 33)',
      '市卫生健康部门应当会同市财政等有关部门，结合临床用血需求等实际情况，编制血站设置规划，报市人民政府批准。',
      [['市卫生健康部门']],
    ],
    [
      'guides whom a relative of place describes (北京市消防条例 5)',
      '公安派出所依照国家和本市的规定，开展日常消防监督检查，指导辖区内的单位、居民委员会、村民委员会落实消防安全措施。',
      [['公安派出所']],
    ],
    [
      'engages others (北京市优化营商环境条例 8)',
      '本市建立优化营商环境社会监督员制度，聘请企业经营者、有关社会人士作为监督员。',
      [['本市']],
    ],
    [
      'serves others behind a relative (未成年人网络保护条例 34)',
      '提供便捷的支持未成年人或者其监护人查阅未成年人个人信息种类、数量等的方法和途径，不得对未成年人或者其监护人的合理请求进行限制。',
      [[]],
    ],
    [
      'but its noun names the body that does it (机关团体建设楼堂馆所管理条例 16)',
      '监督检查机关应当密切配合，建立信息共享机制，并根据实际需要开展联合监督检查、专项监督检查。',
      [['监督检查机关']],
    ],
    [
      'a field names its organ (青岛市控制吸烟条例 12)',
      '控制吸烟监督管理部门应当建立投诉举报制度，对受理的投诉举报及时进行调查处理并反馈投诉举报人。',
      [['控制吸烟监督管理部门']],
    ],
    [
      'blood is used by who uses it (献血法 16)',
      '医疗机构临床用血应当制定用血计划，不得浪费和滥用血液。',
      [['医疗机构'], ['医疗机构']],
    ],
  ])('%s', (_rule, sentence, bearers) => {
    expect(normsOf(sentence).map((norm) => norm.bearers.map(({ name }) => name))).toEqual(bearers);
  });
});

describe('whom a verb of a list leads', () => {
  it('is named without it (校车安全管理条例 13)', () => {
    const [norm] = normsOf(
      '县级以上地方人民政府教育行政部门应当指导、监督学校建立健全校车安全管理制度，落实校车安全管理责任，组织学校开展交通安全教育。',
    );
    expect(norm?.recipients.map(({ name }) => name)).toEqual(['学校']);
  });
});
