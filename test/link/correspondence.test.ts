import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { parseActorAuthority } from '../../src/link/actors/actor-authority.ts';
import type { Correspondence } from '../../src/model/correspondence.ts';

const authority = parseActorAuthority(
  'REGULATOR:\n  金融主管部门: ~\n  电信主管部门: ~\nPOLICE:\n  公安机关: { aliases: [公安部门] }\n',
);

const encode = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n\n'));

/** The pairs of an 实施办法 and the law of the given articles; its own begin with 第二条. */
function pairsOf(law: readonly string[], local: readonly string[]): readonly Correspondence[] {
  const files = [
    {
      name: 'law.md',
      bytes: encode([
        '# 中华人民共和国电信管理法',
        '2020年1月1日 第十三届全国人民代表大会常务委员会第一次会议通过',
        '<!-- INFO END -->',
        ...law,
        ...OTHERS,
      ]),
    },
    {
      name: 'local.md',
      bytes: encode([
        '# 浙江省实施《中华人民共和国电信管理法》办法',
        '2021年1月1日 浙江省第十三届人民代表大会常务委员会第一次会议通过',
        '<!-- INFO END -->',
        '第一条 根据《中华人民共和国电信管理法》，制定本办法。',
        ...local,
      ]),
    },
  ];
  return compileCorpus(files, { authority }).corpus.instruments.flatMap(({ correspondences: pairs }) =>
    pairs.filter((pair) => pair.local !== 'art_1__para_1'),
  );
}

/** What its paragraphs stand to in the law. */
const correspondences = (law: readonly string[], local: readonly string[]): readonly string[] =>
  pairsOf(law, local).map((pair) => `${short(pair.local)} ${pair.relation} ${short(pair.national ?? '–')}`);

const short = (eId: string): string => eId.replace('art_', '').replace('__para_', '.');

const OTHERS = [
  '第七条 国家推进网络身份认证公共服务建设。',
  '第八条 任何单位和个人有权举报违法行为，有关部门应当依法及时处理。',
  '第九条 对监测识别的异常账户，金融机构应当采取必要的防范措施。',
];
const EVALUATE = '第二条 电信业务经营者应当建立物联网卡用户风险评估制度，严格登记用户身份信息。';
const ENUMERATION = [
  '第二条 各级人民政府应当综合整治农村水系，因地制宜推广卫生厕所和简便易行的垃圾分类，治理农村垃圾和污水，加强乡村无障碍设施建设，鼓励和支持使用清洁能源、可再生能源，持续改善农村人居环境。',
];

describe('a local paragraph', () => {
  it.each([
    {
      shows:
        'RESTATES what it repeats, an organ of its own in the place of the national one (浙江 31 → 反诈法 32)',
      law: ['第二条 国务院公安部门应当统筹反制技术措施建设，建立异常信息的动态封堵和处置机制。'],
      local: ['第二条 省公安机关应当统筹反制技术措施建设，建立异常信息的动态封堵和处置机制。'],
      pairs: ['2.1 RESTATES 2.1'],
    },
    {
      shows: 'ELABORATES what it adds a step to (浙江 23.2 → 反诈法 18.3)',
      law: [EVALUATE],
      local: [
        '第二条 电信业务经营者应当建立物联网卡用户风险评估制度，严格登记用户身份信息；经评估无法排除异常情形的，应当上门走访并留存影像，每半年回访一次，将结果通报设区的市经信主管单位备查。',
      ],
      pairs: ['2.1 ELABORATES 2.1'],
    },
    {
      shows: 'EXTENDS what it lays on others (湖南 15.1 → 反诈法 14.2)',
      law: [EVALUATE],
      local: ['第二条 宾馆、酒店管理者应当建立物联网卡用户风险评估制度，严格登记用户身份信息。'],
      pairs: ['2.1 EXTENDS 2.1'],
    },
    {
      shows: 'is NEW where no words are shared but common ones (湖南 32.1)',
      law: [EVALUATE],
      local: ['第二条 寄递企业应当严格执行收寄验视、过机安检，不得邮寄引流广告。'],
      pairs: ['2.1 NEW –'],
    },
    {
      shows: 'restates several paragraphs, each in a clause of its own (北京 4)',
      law: [
        '第二条 金融机构应当建立客户尽职调查制度。',
        '第三条 开立银行账户、支付账户不得超出国家限制的数量。',
      ],
      local: ['第二条 金融机构应当建立客户尽职调查制度；开立银行账户、支付账户不得超出国家限制的数量。'],
      pairs: ['2.1 RESTATES 2.1', '2.1 RESTATES 3.1'],
    },
    {
      shows: 'says in other words of the same concept what the law says (浙江 22 → 反诈法 30)',
      law: ['第二条 电信业务经营者应当作出警示。'],
      local: ['第二条 电信业务经营者应当设置提醒。'],
      pairs: ['2.1 ELABORATES 2.1'],
    },
    {
      shows: 'is not paired with a paragraph of which it holds only what a nearer one holds too (湖南 9.2)',
      law: [
        '第二条 电信业务经营者应当依法全面落实电话用户实名制。',
        '第三条 基础电信企业应当承担对代理商落实电话用户实名制的管理责任，在协议中明确代理商的责任。',
      ],
      local: [
        '第二条 基础电信企业应当承担对代理商落实电话用户实名制的管理责任，强化代理商资质审核，不得留存信息。',
      ],
      pairs: ['2.1 ELABORATES 3.1'],
    },
    {
      shows: 'is not paired by who is to lay down the details (浙江省实施《献血法》办法 24)',
      law: [
        '第二条 临床用血的收费标准由国务院卫生行政部门制定。具体办法由国务院卫生行政部门会同财政部门制定。',
      ],
      local: ['第二条 市人民政府设立关爱专项资金。具体办法由省卫生健康主管部门会同省财政部门制定。'],
      pairs: ['2.1 NEW –'],
    },
    {
      shows: 'is NEW as a scope where the law states none (广东省实施《消防法》办法 2)',
      law: ['第二条 各级人民政府负责本行政区域内的电信监督管理工作，协调应急救援工作。'],
      local: ['第二条 本办法适用于本省行政区域内的电信监督管理工作和应急救援工作。'],
      pairs: ['2.1 NEW –'],
    },
    {
      shows:
        'is NARROWS as a scope, though it says so by a duty to obey (山东省实施《野生动物保护法》办法 2.1)',
      law: ['第二条 在中华人民共和国境内从事电信业务活动，适用本法。', EVALUATE.replace('二', '三')],
      local: ['第二条 凡在本省行政区域内从事电信业务活动的单位和个人，必须遵守本办法。'],
      pairs: ['2.1 NARROWS 2.1'],
    },
    {
      shows: 'is no scope where it tells what else is to be obeyed (浙江 29.1)',
      law: ['第二条 在中华人民共和国境内从事电信业务活动，适用本法。', EVALUATE.replace('二', '三')],
      local: ['第二条 在铁路沿线设立基站，应当遵守铁路管理规定。'],
      pairs: ['2.1 NEW –'],
    },
    {
      shows:
        'RESTATES what is laid on organs of another level and name (山东省实施《野生动物保护法》办法 6.2)',
      law: ['第二条 县级以上地方人民政府林业草原主管部门对林区基站进行指导，负责频率协调。'],
      local: ['第二条 市人民政府林业行政主管部门对林区基站进行指导，负责频率协调。'],
      pairs: ['2.1 RESTATES 2.1'],
    },
    {
      shows:
        'RESTATES in the name of the place what the governments there must do (北京市实施《种子法》办法 6)',
      law: ['第二条 省级以上人民政府建立种子储备制度，主要用于发生灾害时的生产需要。'],
      local: ['第二条 本市建立种子储备制度，主要用于发生灾害时的生产需要。'],
      pairs: ['2.1 RESTATES 2.1'],
    },
    {
      shows:
        'RESTATES in that name what the State does, beside another matter (北京市实施《气象法》办法 11.1)',
      law: [
        '第二条 国家依法保护频率探测环境，任何组织和个人都有保护频率探测环境的义务。',
        '第三条 各级人民政府应当按照法定标准划定保护范围，并纳入城市规划。',
      ],
      local: ['第二条 本市依法保护频率探测环境。市人民政府应当按照法定标准划定保护范围，并纳入城市规划。'],
      pairs: ['2.1 RESTATES 3.1', '2.1 RESTATES 2.1'],
    },
    {
      shows: 'EXTENDS in that name what is laid on others',
      law: ['第二条 种子企业建立种子储备制度，主要用于发生灾害时的生产需要。'],
      local: ['第二条 本市建立种子储备制度，主要用于发生灾害时的生产需要。'],
      pairs: ['2.1 EXTENDS 2.1'],
    },
    {
      shows: 'EXTENDS what it lays on departments of another matter (湖南 5.2)',
      law: ['第二条 县级以上地方人民政府林业草原主管部门对林区基站进行指导，负责频率协调。'],
      local: ['第二条 市人民政府邮政管理部门对林区基站进行指导，负责频率协调。'],
      pairs: ['2.1 EXTENDS 2.1'],
    },
    {
      shows: 'RESTATES what it abridges (北京市实施《国防教育法》办法 23.1 → 国防教育法 27.1)',
      law: [
        '第二条 频率占用经费和单位、个人资助基站的财产，必须用于基站事业，任何单位或者个人不得挪用、克扣。',
      ],
      local: [
        '第二条 频率占用经费和捐赠、资助基站的财产，应当用于基站事业，任何单位或者个人不得挪用、克扣。',
      ],
      pairs: ['2.1 RESTATES 2.1'],
    },
    {
      shows: 'ELABORATES what it adds a sentence to (浙江省实施《教师法》办法 14.1 → 教师法 29.1)',
      law: ['第二条 检验员的医疗同当地国家公务员享受同等的待遇。'],
      local: ['第二条 检验员的医疗享受与当地国家公务员同等待遇。检修岗位津贴逐年提高。'],
      pairs: ['2.1 ELABORATES 2.1'],
    },
    {
      shows:
        'EXTENDS to organs below those that the law reaches (山东省实施《环境影响评价法》办法 22.3 → 20.2)',
      law: ['第二条 设区的市级以上人民政府频率主管部门应当加强对基站编制单位的监督管理和质量考核。'],
      local: ['第二条 县级以上频率主管部门应当加强对基站编制单位的监督管理和质量考核。'],
      pairs: ['2.1 EXTENDS 2.1'],
    },
    {
      shows: 'RESTATES what organs of a rank that the law reaches do',
      law: ['第二条 县级以上人民政府频率主管部门应当加强对基站编制单位的监督管理和质量考核。'],
      local: ['第二条 设区的市频率主管部门应当加强对基站编制单位的监督管理和质量考核。'],
      pairs: ['2.1 RESTATES 2.1'],
    },
    {
      shows: 'EXTENDS what it makes a duty of a permission (浙江省实施《农业技术推广法》办法 14.2 → 15.2)',
      law: ['第二条 检修人员经考核符合条件的，可以按照有关规定授予相应的技术职称，并发给证书。'],
      local: ['第二条 检修人员经考核符合条件的，应当按照有关规定授予相应的技术职称，并发给证书。'],
      pairs: ['2.1 EXTENDS 2.1'],
    },
    {
      shows:
        'EXTENDS what it forbids where the law forbids nothing (山东省实施《环境影响评价法》办法 11.2 → 20.1)',
      law: ['第二条 建设单位应当对基站环境影响报告书的内容和结论负责。'],
      local: ['第二条 建设单位不得在基站环境影响报告书的内容和结论中弄虚作假。'],
      pairs: ['2.1 EXTENDS 2.1'],
    },
    {
      shows:
        'binds no others by encouraging whom the State encourages (山东省实施《环境影响评价法》办法 3.1 → 5.1)',
      law: ['第二条 国家鼓励有关专家和公众以适当方式参与基站选址评价。'],
      local: ['第二条 县级以上人民政府应当鼓励有关专家和公众参与基站选址评价。'],
      pairs: ['2.1 RESTATES 2.1'],
    },
    {
      shows: 'binds no others by another word for them (浙江省实施《农业技术推广法》办法 10.1 → 16.1)',
      law: ['第二条 有关学校应当适应经济建设发展的需要，开展基站技术开发工作。'],
      local: ['第二条 有关院校应当适应经济发展的需要，开展基站技术开发工作。'],
      pairs: ['2.1 RESTATES 2.1'],
    },
    {
      shows: 'binds no others by a sentence on another matter (广东省实施《消防法》办法 32.1)',
      law: ['第二条 电信业务经营者统一指挥线路抢修，优先保障应急通信畅通。'],
      local: ['第二条 电信业务经营者统一指挥线路抢修，优先保障应急通信畅通。供水企业应当提供管网图纸。'],
      pairs: ['2.1 ELABORATES 2.1'],
    },
    {
      shows:
        'is paired with what local organs do, not those of the centre (山东省实施《产品质量法》办法 4.2)',
      law: [
        '第二条 国务院频率主管部门主管全国频率监督工作。',
        '县级以上地方频率主管部门主管本行政区域内的频率监督工作。',
      ],
      local: ['第二条 市频率主管部门主管本行政区域内的频率监督工作。'],
      pairs: ['2.1 RESTATES 2.2'],
    },
    {
      shows: 'is paired with what organs of the centre do, where nothing is told of local ones (浙江 31.1)',
      law: ['第二条 国务院频率主管部门主管频率监督工作。'],
      local: ['第二条 省频率主管部门主管频率监督工作。'],
      pairs: ['2.1 RESTATES 2.1'],
    },
    {
      shows: 'is paired with what the State does before others lay down the details (归侨侨眷权益保护法 3.2)',
      law: ['第二条 国家对山区基站的用电给予适当照顾，具体办法由国务院规定。'],
      local: ['第二条 各级人民政府应当对山区基站的用电给予适当照顾。'],
      pairs: ['2.1 RESTATES 2.1'],
    },
    {
      shows:
        'is not paired by 任何单位和个人, whom most laws bind somewhere (浙江省实施《人民防空法》办法 6.2)',
      law: ['第二条 任何单位和个人不得擅自拆除基站；确需拆除的，由拆除者负责补建。'],
      local: ['第二条 任何单位和个人不得侵占、挪用频率占用费，不得擅自减收。'],
      pairs: ['2.1 NEW –'],
    },
    {
      shows: 'binds bodies of any kind as 各单位 do, but no department (浙江 12.2 → 反诈法 8.3)',
      law: [
        '第二条 邮政部门和有关部门应当加强辐射防护知识的宣传教育。',
        '第三条 各单位应当对工作人员开展辐射防护教育。',
      ],
      local: ['第二条 国家机关、企业事业单位应当加强对其工作人员的辐射防护教育。'],
      pairs: ['2.1 ELABORATES 3.1'],
    },
    {
      shows: 'is paired with what is to be done toward the same (浙江 18.2 → 反诈法 14.2)',
      law: [
        '第二条 电信业务经营者发现故障的，应当立即抢修，并告知用户。',
        '第三条 电信业务经营者发现故障的，应当立即抢修，并报告公安机关。',
      ],
      local: ['第二条 电信业务经营者发现故障的，应当立即抢修，并及时报告公安机关。'],
      pairs: ['2.1 ELABORATES 3.1'],
    },
    {
      shows: 'is paired with that of several scopes that it is likest (山东省实施《产品质量法》办法 2.3)',
      law: ['第二条 在中华人民共和国境内从事电信业务活动，适用本法。', '军用电信设备的频率管理不适用本法。'],
      local: ['第二条 军用电信设备的频率管理不适用本办法。'],
      pairs: ['2.1 RESTATES 2.2'],
    },
    {
      shows:
        'is a scope that two more texts must be obeyed in (北京市实施《道路交通安全法》办法 2, 道路交通安全法 2)',
      law: ['第二条 中华人民共和国境内的电信业务经营者以及与电信活动有关的单位和个人，都应当遵守本法。'],
      local: [
        '第二条 在本市行政区域内的电信业务经营者以及与电信活动有关的单位和个人，应当遵守《中华人民共和国电信管理法》、《中华人民共和国电信管理法实施条例》和本办法。',
      ],
      pairs: ['2.1 NARROWS 2.1'],
    },
    {
      shows: 'is no scope where it binds a body and its branches (证券公司监督管理条例 20)',
      law: ['第二条 在中华人民共和国境内从事电信业务活动，适用本法。'],
      local: ['第二条 电信公司及其境内分支机构从事承销业务，应当遵守《证券法》和本办法的规定。'],
      pairs: ['2.1 NEW –'],
    },
    {
      shows: 'belongs to the article of which its own is like (山东省实施《环境影响评价法》办法 6)',
      law: [
        '第二条 基站选址应当避让学校。',
        '违反前款的，停止施工并恢复原状。',
        '第三条 海底光缆铺设应当避让航道。',
        '违反前款的，停止施工并恢复原状。',
      ],
      local: ['第二条 海底光缆铺设应当避让航道。', '违反前款的，停止施工并恢复原状。'],
      pairs: ['2.1 RESTATES 3.1', '2.2 RESTATES 3.2'],
    },
    {
      shows: 'is paired once with what the law says twice, where the law and it keep one order',
      law: ['第二条 基站应当设置警示标志。', '第二十条 基站应当设置警示标志。'],
      local: ['第二条 推广使用可再生能源。', '第三条 推行无纸化办公。', '第四条 基站应当设置警示标志。'],
      pairs: ['2.1 NEW –', '3.1 NEW –', '4.1 RESTATES 20.1'],
    },
    {
      shows: 'is not paired with who lays down the details of its matter (广东省实施《消防法》办法 7.2)',
      law: ['第二条 基站设计审查、竣工验收和备案抽查的具体办法，由国务院电信主管部门规定。'],
      local: ['第二条 建设单位履行基站设计审查、竣工验收和备案抽查手续。'],
      pairs: ['2.1 NEW –'],
    },
    {
      shows: 'is not paired by the numbers of the provisions that both name',
      law: ['第二条 本法第十三条、第二十七条第一款所列设备实行许可。'],
      local: ['第二条 第十三条、第二十七条第一款所列人员参加培训。'],
      pairs: ['2.1 NEW –'],
    },
    {
      shows: 'lays down what the law leaves to another one (山东省实施《渔业法》办法 14)',
      law: ['第二条 国家建设征用集体所有的机房、铁塔，按照《中华人民共和国土地管理法》有关征地的规定办理。'],
      local: ['第二条 国家建设征用集体所有的机房、铁塔，由建设单位按照国家有关征用耕地的规定给予补偿。'],
      pairs: ['2.1 ELABORATES 2.1'],
    },
    {
      shows: 'is NEW where it leaves its matter to another text itself (浙江省实施《体育法》办法 21)',
      law: ['第二条 学校应当按照规定的标准配置机房设施。'],
      local: ['第二条 学校机房工作按照《学校机房工作条例》有关规定执行。'],
      pairs: ['2.1 NEW –'],
    },
    {
      shows: 'is paired by whom the law binds nowhere else',
      law: ['第二条 频率管理机构应当加强设备监督。'],
      local: ['第二条 频率管理机构加强电台呼号指配。'],
      pairs: ['2.1 ELABORATES 2.1'],
    },
    {
      shows: 'is not paired by whom the law binds everywhere (山东省实施《渔业法》办法 7)',
      law: [
        '第二条 频率管理机构应当加强设备监督。',
        '第三条 频率管理机构发放执照。',
        '第四条 频率管理机构组织普查。',
        '第五条 频率管理机构征收占用费。',
        '第六条 频率管理机构培训检验员。',
      ],
      local: ['第二条 频率管理机构加强电台呼号指配。'],
      pairs: ['2.1 NEW –'],
    },
    {
      shows:
        'says at length one clause of what the law enumerates (广东省乡村振兴促进条例 26 → 乡村振兴促进法 37)',
      law: ENUMERATION,
      local: [
        '第二条 村集体应当配备保洁人员，完善收费制度，设置收集容器，选择处理工艺，治理农村垃圾和污水。',
      ],
      pairs: ['2.1 ELABORATES 2.1'],
    },
    {
      shows: 'is NEW where the same words stand in several of its clauses',
      law: ENUMERATION,
      local: [
        '第二条 村集体应当配备农村保洁人员，完善污水收费制度，设置垃圾收集容器，选择处理工艺，接受治理检查。',
      ],
      pairs: ['2.1 NEW –'],
    },
    {
      shows: 'is paired with what it leaves to the law by name (北京市实施《防洪法》办法 21.2)',
      law: ['第二条 建设跨河、穿河的基站，应当符合航运要求；方案未经水行政主管部门审查同意的，不得开工。'],
      local: ['第二条 改建跨河、穿河的基站，按照《电信管理法》第二条的规定执行。'],
      pairs: ['2.1 ELABORATES 2.1'],
    },
    {
      shows:
        'is not paired with what has another matter under the number that it names, as in another version',
      law: ['第二条 频率占用费纳入财政预算。'],
      local: ['第二条 改建跨河、穿河的基站，按照《电信管理法》第二条的规定执行。'],
      pairs: ['2.1 NEW –'],
    },
    {
      shows:
        'is paired with what local departments do, not those listed after one of 国务院 (北京市实施《防震减灾法》规定 3.3)',
      law: [
        '第二条 国务院频率主管部门和建设主管部门按照职责分工，各负其责，密切配合，共同做好频率监督工作。',
        '县级以上地方频率主管部门和建设主管部门在本级人民政府领导下，按照职责分工，做好频率监督工作。',
      ],
      local: [
        '第二条 频率主管部门和建设主管部门按照职责分工，共同做好频率监督工作，定期巡查台站，校验测向仪器，培训检验人员。',
      ],
      pairs: ['2.1 ELABORATES 2.2'],
    },
    {
      shows: 'is not paired by a list of actors that many provisions share',
      law: ['第二条 金融机构、电信业务经营者、互联网服务提供者应当开展从业人员培训。'],
      local: ['第二条 金融机构、电信业务经营者、互联网服务提供者应当设立举报渠道，公布受理电话。'],
      pairs: ['2.1 NEW –'],
    },
  ])('$shows', ({ law, local, pairs }) => {
    expect(correspondences(law, local)).toEqual(pairs);
  });
});

describe('a local penalty', () => {
  const law = [
    EVALUATE,
    '第三章 法律责任',
    '第十条 电信业务经营者未建立物联网卡用户风险评估制度的，由电信主管部门处五万元以上五十万元以下罚款。',
  ];
  const duty = '第二条 电信业务经营者应当建立物联网卡用户风险评估制度，严格登记用户身份信息。';
  it('corresponds to the penalty of the national duty to which its own duty does', () => {
    const penalty = '第三条 电信业务经营者违反本办法第二条规定的，由电信主管部门处一万元罚款。';
    expect(correspondences([...law], [duty, '第二章 法律责任', penalty])).toEqual([
      '2.1 RESTATES 2.1',
      '3.1 RESTATES 10.1',
    ]);
  });
  it('corresponds to the only one that strikes the same, where the law does not tell which (湖南 40.2)', () => {
    const penalties = [
      '第十条 电信业务经营者有下列情形之一的，由电信主管部门处五万元以上五十万元以下罚款：（一）未落实内部控制机制的。',
      '第十一条 快递员泄露收件地址的，由邮政管理部门处一万元罚款。',
    ];
    const penalty = '第三条 电信业务经营者违反本办法第二条规定，未评估的，由电信主管部门处一万元罚款。';
    expect(
      correspondences([EVALUATE, '第三章 法律责任', ...penalties], [duty, '第二章 法律责任', penalty]),
    ).toEqual(['2.1 RESTATES 2.1', '3.1 RESTATES 10.1']);
  });
  it('is compared by its breach where its duty has no counterpart (山东省实施《野生动物保护法》办法 32)', () => {
    const penalty =
      '第三条 违反本办法第二条规定，未建立物联网卡用户风险评估制度的，由电信主管部门处一万元罚款。';
    const own = '第二条 使用物联网卡的设备出厂前应当登记编号，并接受检测。';
    expect(correspondences([...law], [own, '第二章 法律责任', penalty])).toEqual([
      '2.1 NEW –',
      '3.1 RESTATES 10.1',
    ]);
  });
  it('is not paired by what all penalties do to a violator (山东省实施《渔业法》办法 33.1)', () => {
    const penalty = '第三条 违反本办法第二条规定，未接受检测的，由电信主管部门处五万元以上五十万元以下罚款。';
    const own = '第二条 使用物联网卡的设备出厂前应当登记编号，并接受检测。';
    expect(correspondences([...law], [own, '第二章 法律责任', penalty])).toEqual(['2.1 NEW –', '3.1 NEW –']);
  });
  it('corresponds to the one that it applies by name, before that of its duty (山东省实施《环境影响评价法》办法 25.1)', () => {
    const other = '第十一条 未登记物联网卡用户身份信息的，由电信主管部门处一万元以上罚款。';
    const penalty =
      '第三条 违反本办法第二条规定，未登记物联网卡用户身份信息的，依照《中华人民共和国电信管理法》第十一条的规定处罚。';
    expect(correspondences([...law, other], [duty, '第二章 法律责任', penalty])).toEqual([
      '2.1 RESTATES 2.1',
      '3.1 RESTATES 11.1',
    ]);
  });
  // 渔业法 30, 38 and 浙江省渔业管理条例 42, 60; 中医药法 14, 54, 56 and 北京市中医药条例 23, 56.
  const gear =
    '第二条 禁止使用炸鱼、毒鱼、电鱼等破坏渔业资源的方法进行捕捞。禁止制造、销售、使用禁用的渔具。';
  const using =
    '第十条 使用炸鱼、毒鱼、电鱼等破坏渔业资源方法进行捕捞的，或者使用禁用的渔具、捕捞方法进行捕捞的，处五万元以下的罚款。';
  const making = '第十一条 制造、销售禁用的渔具的，并处一万元以下的罚款。';
  const ownGear = '第二条 禁止制造、维修、销售、使用、随船携带国家和省规定的禁用渔具。';
  const clinic =
    '第二条 举办中医诊所的，应当将诊所的名称、地址、诊疗范围报中医药主管部门备案。中医诊所不得超出备案范围开展医疗活动。';
  const beyond = '第十条 中医诊所超出备案范围开展医疗活动的，处一万元以上三万元以下罚款。';
  const unfiled =
    '第十一条 违反本法规定，举办中医诊所、炮制中药饮片应当备案而未备案，或者备案时提供虚假材料的，处三万元以下罚款。';
  const ownClinic = '第二条 举办中医诊所的，应当按照国家有关规定办理备案手续，并应当符合本省产业布局的规定。';
  it.each([
    {
      shows: 'each answer the penalty of its own act, where one duty forbids several',
      law: [gear, '第三章 法律责任', using, making],
      local: [
        ownGear,
        '第二章 法律责任',
        '第三条 违反本办法第二条规定，使用国家和省规定的禁用渔具的，处五万元以下罚款。\n\n违反本办法第二条规定，制造、维修、销售国家和省规定的禁用渔具的，处一万元以下罚款。',
      ],
      pairs: ['3.1 10.1', '3.2 11.1'],
    },
    {
      shows: 'answers the penalty of its breach, not another of the same duty',
      law: [clinic, '第三章 法律责任', beyond, unfiled],
      local: [
        ownClinic,
        '第二章 法律责任',
        '第三条 违反本办法第二条规定，举办中医诊所应当备案而未备案，或者备案时提供虚假材料的，处三万元以下罚款。',
      ],
      pairs: ['3.1 11.1'],
    },
    {
      shows: 'answers that of its duty, where it tells no breach of its own',
      law: [clinic, '第三章 法律责任', beyond],
      local: [ownClinic, '第二章 法律责任', '第三条 违反本办法第二条规定的，处三万元以下罚款。'],
      pairs: ['3.1 10.1'],
    },
    {
      // 济南市道路交通安全条例 60, 道路交通安全法 118.
      shows: 'does not answer what shares but the formula that opens a list',
      law: [
        EVALUATE,
        '第三章 法律责任',
        '第十条 公安机关有本法第二条所列行为之一，给当事人造成损失的，应当依法承担赔偿责任。',
      ],
      local: [
        '第二条 行人应当在人行道内行走。',
        '第二章 法律责任',
        '第三条 有违反本办法第二条规定行为之一的，由公安机关处五十元罚款。',
      ],
      pairs: ['3.1 –'],
    },
  ])('$shows', ({ law: articles, local, pairs }) => {
    const found = pairsOf(articles, local).filter((pair) => pair.local.startsWith('art_3'));
    expect(found.map((pair) => `${short(pair.local)} ${short(pair.national ?? '–')}`)).toEqual(pairs);
  });

  it('is no surer by its duty than the duties correspond and the penalties punish them', () => {
    const local = [duty, '第二章 法律责任', '第三条 违反本办法第二条规定的，由电信主管部门处一万元罚款。'];
    const found = pairsOf(law, local);
    const [ofDuties] = found.filter((pair) => pair.local === 'art_2__para_1');
    const [ofPenalties] = found.filter((pair) => pair.local === 'art_3__para_1');
    expect(ofPenalties?.rule).toBe('correspondence.penalty-of-duty');
    expect(ofPenalties?.score).toBeCloseTo(0.95 * 0.95 * (ofDuties?.score ?? 0), 4);
    expect(ofPenalties?.confidence).toBeLessThan(0.95 * (ofDuties?.confidence ?? 0));
  });

  it('is NEW where the national penalty strikes others', () => {
    const others = '第三条 快递员违反本办法第二条规定，未评估的，由邮政管理部门处一万元罚款。';
    expect(correspondences([...law], [duty, '第二章 法律责任', others])).toEqual([
      '2.1 RESTATES 2.1',
      '3.1 NEW –',
    ]);
  });
});
