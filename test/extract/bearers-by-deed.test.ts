import { describe, expect, it } from 'vitest';
import { normsOf } from '../support/norms.ts';

function bearersOf(sentence: string): string[] {
  const [norm] = normsOf(sentence);
  return (norm?.bearers ?? []).map(({ name }) => name);
}

describe('bearers whose name begins like a modal word, a verb or a preposition', () => {
  it.each<readonly [rule: string, sentence: string, bearers: readonly string[]]>([
    [
      'what is taxed (船舶吨税法 12)',
      '应税船舶负责人应当自海关填发吨税缴款凭证之日起十五日内缴清税款。',
      ['应税船舶负责人'],
    ],
    [
      'who has to pay (北京市优化营商环境条例 27)',
      '提出确权请求的，应付款方应当及时确认债权债务关系。',
      ['应付款方'],
    ],
    [
      'who pays (社会保险费征缴暂行条例 12)',
      '缴费单位和缴费个人应当以货币形式全额缴纳社会保险费。',
      ['缴费单位', '缴费个人'],
    ],
    ['who gives a child (中国公民收养子女登记办法 7)', '送养人应当向收养登记机关提交材料。', ['送养人']],
    ['whose thing is held (民法典 452)', '留置权人有权收取留置财产的孳息。', ['留置权人']],
    ['whose land serves another (民法典 375)', '供役地权利人应当按照合同约定利用。', ['供役地权利人']],
    [
      'where one is settled (退役士兵安置条例 35)',
      '安置地人民政府应当在接收退役士兵的6个月内完成安排工作的任务。',
      ['安置地人民政府'],
    ],
    [
      'what cannot be moved (山东省文物保护条例 14)',
      '不可移动文物的管理、使用单位应当履行消防安全职责。',
      ['不可移动文物的管理、使用单位'],
    ],
    [
      'what recurs (泰安市生活垃圾分类管理条例 25)',
      '可回收物回收经营者应当将可回收物交由再生资源回收企业。',
      ['可回收物回收经营者'],
    ],
    ['one of two parties (妇女权益保障法 45)', '女方在怀孕期间，男方不得提出离婚。', ['男方']],
    ['whom another asks (民事诉讼法 134)', '受委托人民法院可以主动补充调查。', ['受委托人民法院']],
    [
      'who holds a bill, though an adverb follows (票据法 66)',
      '持票人也可以向各汇票债务人发出书面通知。',
      ['持票人'],
    ],
    [
      'but to hold a certificate is an act (广东省实施《消防法》办法)',
      '持证上岗的各类人员，应当定期参加后续消防安全培训。',
      ['各类人员'],
    ],
    [
      'who sets up an office below himself (劳动争议调解仲裁法 19)',
      '劳动争议仲裁委员会下设办事机构，负责办理日常工作。',
      ['劳动争议仲裁委员会'],
    ],
    [
      'under what rule one became who one is (道路运输条例 10)',
      '依照前款规定收到申请的交通运输主管部门，应当自受理申请之日起20日内审查完毕。',
      ['交通运输主管部门'],
    ],
    [
      'which leaves a bare noun its relative (注册会计师法 13)',
      '依照第一款规定被撤销注册的人员可以重新申请注册。',
      ['被撤销注册的人员'],
    ],
    [
      'by what means one does it (中医药条例 11)',
      '以师承方式学习中医学的人员以及确有专长的人员，应当通过执业医师资格考核考试。',
      ['以师承方式学习中医学的人员', '确有专长的人员'],
    ],
    [
      'for what one has a duty (滨州市扬尘污染防治条例 7)',
      '对扬尘污染防治负有监督管理职责的部门应当建立日常巡查制度。',
      ['对扬尘污染防治负有监督管理职责的部门'],
    ],
    [
      'but whom an authority has act under a rule bears nothing (公路法 38)',
      '县、乡级人民政府应当在农村义务工的范围内，按照国家有关规定组织公路两侧的农村居民履行提供劳务的义务。',
      ['县级人民政府', '乡级人民政府'],
    ],
    [
      'nor to whom it tells (疫苗管理法 34)',
      '省级疾病预防控制机构应当制定疫苗使用计划，并按照国家有关规定向组织采购疫苗的部门报告。',
      ['省级疾病预防控制机构'],
    ],
    [
      'nor whom one honours (土地调查条例 29)',
      '对在土地调查工作中做出突出贡献的单位和个人，应当按照国家有关规定给予表彰或者奖励。',
      [],
    ],
    ['nor the official whom one honours in his case (法官法 45)', '法官有下列表现之一的，应当给予奖励。', []],
    [
      'nor whom one lets go (刑事诉讼法 163)',
      '犯罪嫌疑人已被逮捕的，应当立即释放，发给释放证明，并且通知原批准逮捕的人民检察院。',
      [],
    ],
    [
      'nor whom one dismisses (公安机关组织管理条例 30)',
      '公安机关人民警察有下列情形之一的，应当予以辞退。',
      [],
    ],
    [
      'nor who is lowered in rank (驻外外交人员法 20)',
      '驻外外交人员受到降级、撤职处分的，应当降低衔级。',
      [],
    ],
    [
      'nor who is protected or compensated by others (反家庭暴力法 5)',
      '未成年人遭受家庭暴力的，应当给予特殊保护。',
      [],
    ],
    [
      'but an organ that protects (反家庭暴力法 15)',
      '公安机关接到家庭暴力报案后，应当给予帮助。',
      ['公安机关'],
    ],
    [
      'but who finds that another is to be replaced (招标投标法实施条例 46)',
      '招标人发现评标委员会成员有本条第一款规定情形之一的，应当予以更换。',
      ['招标人'],
    ],
    ['and who replaces a thing of his (drafted)', '驾驶人遗失号牌的，应当及时更换。', ['驾驶人']],
    [
      'but on whose demand one acts bears nothing (浙江省专利条例 31)',
      '专利行政部门应当事人请求，可以对专利纠纷进行调解。',
      ['专利行政部门'],
    ],
    [
      'at the head of a clause (奥林匹克标志条例 12)',
      '应当事人的请求，工商行政管理部门可以调解。',
      ['工商行政管理部门'],
    ],
    [
      'nor is an act a name (北京市促进私营个体经济发展条例)',
      '安置残疾人达到规定比例的，应当享受优惠政策。',
      [],
    ],
  ])('%s', (_rule, sentence, bearers) => {
    expect(bearersOf(sentence)).toEqual(bearers);
  });
});

/** Guidelines §7: a single verb–object …的 stays on a bare 部门, 单位, 机构, 人员, 个人; any other relative goes. */
describe('bearers by what they do', () => {
  it.each<readonly [rule: string, sentence: string, bearers: readonly string[]]>([
    [
      'an object with a relative of its own (森林法实施条例 5)',
      '使用集体所有的森林、林木和林地的单位和个人，应当提出登记申请。',
      ['使用集体所有的森林、林木和林地的单位', '使用集体所有的森林、林木和林地的个人'],
    ],
    [
      'where the verb may be a noun, too (传染病防治法 29)',
      '生产用于传染病防治的消毒产品的单位应当申请。',
      ['生产用于传染病防治的消毒产品的单位'],
    ],
    [
      'a verb that begins like a preposition (对外承包工程管理条例 10)',
      '对外承包工程的单位应当加强管理。',
      ['对外承包工程的单位'],
    ],
    [
      'by law (取水许可和水资源费征收管理条例 27)',
      '依法获得取水权的单位或者个人可以依法有偿转让其节约的水资源。',
      ['依法获得取水权的单位', '依法获得取水权的个人'],
    ],
    [
      'not two relatives in a row (反垄断法 33)',
      '法律、法规授权的具有管理公共事务职能的组织不得滥用行政权力。',
      ['组织'],
    ],
    [
      'nor a reason (浙江省电动自行车管理条例 17)',
      '因年迈或者身体健康等原因导致驾驶能力欠缺的人员，应当避免驾驶电动自行车上道路行驶。',
      ['人员'],
    ],
  ])('%s', (_rule, sentence, bearers) => {
    expect(bearersOf(sentence)).toEqual(bearers);
  });
});
