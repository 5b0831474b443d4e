import { describe, expect, it } from 'vitest';
import { normsOf } from '../support/norms.ts';

describe('bearers whose name goes on behind an actor in it', () => {
  it.each<readonly [rule: string, sentence: string, bearers: readonly string[], condition: string | null]>([
    [
      'what an adverb and a verb make of a person is a body (无障碍环境建设法 20)',
      '残疾人集中就业单位应当按照有关标准和要求，建设和改造无障碍设施。',
      ['残疾人集中就业单位'],
      null,
    ],
    [
      'and whom it is done to (广东省统计条例 25)',
      '检查对象收到统计检查查询书后，应当按照期限如实作出书面答复。',
      ['检查对象'],
      '收到统计检查查询书后',
    ],
    [
      'and whoever does it (畜牧法 39)',
      '畜禽养殖场兴办者应当将畜禽养殖场的名称、养殖地址备案。',
      ['畜禽养殖场兴办者'],
      null,
    ],
    [
      'a trade that opens with a verb, behind 本市 (北京市出租汽车管理条例 7)',
      '本市出租汽车经营者以及从业人员应当遵守规定。',
      ['出租汽车经营者', '从业人员'],
      null,
    ],
    [
      'nominal verbs of an office (北京市各级人民代表大会常务委员会规范性文件备案审查条例 5)',
      '市人民代表大会常务委员会备案审查工作机构应当加强指导。',
      ['市人民代表大会常务委员会备案审查工作机构'],
      null,
    ],
    [
      'a relative between an organ and its body (教育督导条例 23)',
      '县级以上地方人民政府负责教育督导的机构还应当将督导报告备案。',
      ['县级以上地方人民政府负责教育督导的机构'],
      null,
    ],
    [
      'of how many a body is (北京市实施《城市居民委员会组织法》办法 21)',
      '居民不足二百户的居民委员会可以不设下属的委员会。',
      ['居民委员会'],
      null,
    ],
    [
      '组织 of persons is a noun before a modal word (北京市院前医疗急救服务条例 45)',
      '志愿者组织应当为志愿者提供条件和保障。',
      ['志愿者组织'],
      null,
    ],
    [
      'and before a joint (深圳经济特区安全生产监督管理条例 47)',
      '支持志愿者组织和志愿者开展安全生产监督活动。',
      ['志愿者组织', '志愿者'],
      null,
    ],
    [
      'a work for persons is a thing, and so no case of theirs (残疾人教育条例 3)',
      '残疾人教育应当提高教育质量。',
      [],
      null,
    ],
    ['so before a comma (义务教育法 16)', '学校建设，应当符合国家规定的办学标准。', [], '学校建设'],
    ['what is spent on it (宁波市终身教育促进条例 21)', '职工教育经费应当专款专用。', [], null],
    [
      'and what an act costs (行政许可法 58)',
      '行政机关实施行政许可所需经费应当列入本行政机关的预算。',
      [],
      null,
    ],
    [
      'an act that is made a noun (北京市实施《工会法》办法 11)',
      '工会组织的建立，必须报上一级工会批准。',
      [],
      null,
    ],
    [
      'not an act that needs no object (学前教育法 57)',
      '学前教育机构招生应当公开。',
      ['学前教育机构'],
      '招生',
    ],
    [
      'nor what one builds oneself (土地管理法 62)',
      '农村村民建设住宅应当符合乡镇土地利用总体规划。',
      ['农村村民'],
      '建设住宅',
    ],
    [
      'an organ by its task behind its government, whatever follows (地震监测管理条例 27)',
      '具体保护范围，由县级以上人民政府负责管理地震工作的部门会同其他有关部门划定。',
      ['县级以上人民政府负责管理地震工作的部门'],
      null,
    ],
    [
      'so in a case (建设工程安全生产管理条例 43)',
      '县级以上人民政府负有建设工程安全生产监督管理职责的部门履行安全监督检查职责时，有权采取下列措施：',
      ['县级以上人民政府负有建设工程安全生产监督管理职责的部门'],
      '履行安全监督检查职责时',
    ],
    [
      'a duty toward a thing that a 对 tells (海关法 38)',
      '对海关监管货物负有保管义务的人应当承担相应的纳税义务和法律责任。',
      ['对海关监管货物负有保管义务的人'],
      null,
    ],
    [
      'the right beside which that of another stands (著作权法 8)',
      '著作权人和与著作权有关的权利人可以授权著作权集体管理组织行使著作权或者与著作权有关的权利。',
      ['著作权人', '与著作权有关的权利人'],
      null,
    ],
    [
      'not the thing over which an organ watches (海关法 37)',
      '海关监管货物，未经海关许可，不得开拆、提取、交付、发运。',
      [],
      '海关监管货物，未经海关许可',
    ],
    [
      'not with whom it acts (广东省动物防疫条例 3)',
      '配备标准由省人民政府农业农村主管部门会同机构编制、财政、人力资源社会保障等主管部门研究确定。',
      ['省人民政府农业农村主管部门'],
      null,
    ],
    [
      'not what a government is answerable for (防震减灾法 6)',
      '县级以上人民政府负责本行政区域的防震减灾工作。',
      ['县级以上人民政府'],
      null,
    ],
    [
      'not where one takes persons on (旅行社条例 32)',
      '旅行社聘用导游人员、领队人员应当依法签订劳动合同。',
      ['旅行社'],
      '聘用导游人员、领队人员',
    ],
    [
      'nor where a preposition leads to a body (商业银行法 60)',
      '商业银行对分支机构应当进行经常性的稽核和检查监督。',
      ['商业银行'],
      '对分支机构',
    ],
    [
      'nor where a verb sets the body up (公司登记管理条例 17)',
      '国务院决定规定设立公司必须报经批准。',
      ['国务院'],
      '决定规定设立公司',
    ],
  ])('%s', (_rule, sentence, bearers, condition) => {
    const [norm] = normsOf(sentence);
    expect(norm?.bearers.map(({ name }) => name)).toEqual(bearers);
    expect(norm?.condition).toBe(condition);
  });
});
