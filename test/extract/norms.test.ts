import { describe, expect, it } from 'vitest';
import { normsOf, tell } from '../support/norms.ts';

type Row = [rule: string, sentence: string, norms: string[]];

describe('modal words', () => {
  it.each<Row>([
    ['应当', '建设单位应当建立档案管理制度。', ['OBLIGATION 建设单位']],
    ['必须', '船舶必须配置相应的防污设备和器材。', ['OBLIGATION 船舶']],
    ['应', '各级通信部门应加强对通信线路的维护管理。', ['OBLIGATION 各级通信部门']],
    ['要 behind an actor', '地方各级人民政府要加强对防治工作的领导。', ['OBLIGATION 地方各级人民政府']],
    ['不得', '任何单位和个人不得破坏防洪设施。', ['PROHIBITION 任何单位和个人']],
    ['禁止', '禁止在海上焚烧废弃物。', ['PROHIBITION –']],
    ['禁止 with a party', '禁止代理商擅自委托下级代理。', ['PROHIBITION 代理商']],
    ['可以 of an authority', '价格主管部门可以进行成本调查。', ['PERMISSION 价格主管部门']],
    ['可以 of a claim', '当事人可以依法申请行政复议。', ['RIGHT 当事人']],
    [
      '可以 of an authority that applies',
      '行政机关可以申请人民法院强制执行。',
      ['PERMISSION 行政机关 → 人民法院'],
    ],
    ['有权', '纳税人有权拒绝缴纳。', ['RIGHT 纳税人']],
    ['有…的权利', '科学技术人员有依法参加科学技术团体的权利。', ['RIGHT 科学技术人员']],
    ['有优先…权', '抵押权人有优先受偿权。', ['RIGHT 抵押权人']],
    ['鼓励', '鼓励志愿者参加宣传教育活动。', ['ENCOURAGEMENT 志愿者']],
    ['国家支持 with a party', '国家支持高等学校开展农业科学研究。', ['ENCOURAGEMENT 高等学校']],
    ['国家推进 without a party', '国家推进社会信用体系建设。', ['ENCOURAGEMENT 国家']],
    [
      '不予追究',
      '有关单位及其工作人员，因依法履行职责被投诉的，不予追究责任。',
      ['EXEMPTION 有关单位、工作人员 ? 因依法履行职责被投诉的'],
    ],
  ])('%s', (_rule, sentence, norms) => {
    expect(normsOf(sentence).map(tell)).toEqual(norms);
  });

  it.each([
    ['应急 is no 应', '应急预案包括下列内容'],
    ['相应 is no 应', '责任与权力相应一致'],
    ['可能 is no 可', '可能产生的危害'],
    ['认为应当 lays nothing down', '本条例所称事故，是指有关部门认为应当调查的事故。'],
    ['a bare purpose', '为了加强管理，制定本条例。'],
    ['a principle of all work', '环境保护工作应当坚持预防为主的方针。'],
    ['work done according to law', '统计工作应当依法进行。'],
    ['a definition', '本条例所称乳品，是指生鲜乳和乳制品。'],
    ['a copula', '证券交易所是提供交易场所的法人。'],
    ['a composition', '委员会由主任、副主任和委员组成。'],
    ['a referral', '法律、行政法规另有规定的，从其规定。'],
    ['a consequence of a breach', '构成犯罪的，依法追究刑事责任。'],
  ])('finds none: %s', (_rule, sentence) => {
    expect(normsOf(sentence)).toEqual([]);
  });
});

describe('runs', () => {
  it.each<Row>([
    ['A、B，并C is one', '公安机关应当立即研判，查明原因，并及时反馈。', ['OBLIGATION 公安机关']],
    ['不得A，不得B is one', '经营者不得掺杂掺假，不得以次充好。', ['PROHIBITION 经营者']],
    [
      '应当A，不得B is two',
      '代理商应当使用统一的登记系统，不得留存用户信息。',
      ['OBLIGATION 代理商', 'PROHIBITION 代理商'],
    ],
    [
      'new bearers cut',
      '任何单位和个人有权举报违法行为，有关部门应当及时处理。',
      ['RIGHT 任何单位和个人', 'OBLIGATION 有关部门'],
    ],
    [
      'a semicolon cuts, and the bearers go on',
      '供水企业应当建立档案；发现漏损的，应当及时抢修。',
      ['OBLIGATION 供水企业', 'OBLIGATION 供水企业 ? 发现漏损的'],
    ],
    [
      'without a modal word the kind goes on, but never the 不得',
      '银行应当建立制度，不得超出限制开户；开展监测识别。',
      ['OBLIGATION 银行', 'PROHIBITION 银行', 'OBLIGATION 银行'],
    ],
    [
      'a thing as subject has no bearer',
      '有关部门应当提供信息。相关信息不得用于其他用途。',
      ['OBLIGATION 有关部门', 'PROHIBITION –'],
    ],
    [
      'the work of those just named is theirs',
      '县级以上人民政府应当加强领导。防火工作按照规定纳入考核评价体系。',
      ['OBLIGATION 县级以上人民政府', 'OBLIGATION 县级以上人民政府'],
    ],
    [
      'a headless right is not theirs',
      '税务机关应当作出决定；对决定有异议的，可以提出申诉。',
      ['OBLIGATION 税务机关', 'RIGHT – ? 对决定有异议的'],
    ],
    [
      'the same person goes on claiming',
      '当事人可以申请复议；对复议决定不服的，可以向人民法院起诉。',
      ['RIGHT 当事人', 'RIGHT 当事人 ? 对复议决定不服的 → 人民法院'],
    ],
    [
      'a duty and a right of one sentence',
      '公民都有保护海洋环境的义务，并有权对污染行为进行检举。',
      ['OBLIGATION 公民', 'RIGHT 公民'],
    ],
    [
      'what is taught is no norm of the pupil',
      '学校应当开展法治教育，教育引导不得参与赌博，不得提供帮助。',
      ['OBLIGATION 学校'],
    ],
    [
      'a ban on everybody is nobody’s',
      '物业服务企业应当加强巡查，禁止非法张贴小广告。对发现的行为，应当予以制止。',
      ['OBLIGATION 物业服务企业', 'PROHIBITION –', 'OBLIGATION 物业服务企业 ? 对发现的行为'],
    ],
  ])('%s', (_rule, sentence, norms) => {
    expect(normsOf(sentence).map(tell)).toEqual(norms);
  });
});

describe('bearers', () => {
  it.each<Row>([
    ['a declarative', '公安机关牵头负责禁毒工作。', ['OBLIGATION 公安机关']],
    ['the State', '国家建立健全海洋生态保护补偿制度。', ['OBLIGATION 国家']],
    ['由X', '具体办法由国务院公安部门会同有关主管部门规定。', ['OBLIGATION 国务院公安部门 → 有关主管部门']],
    ['应当由X', '尸检应当由鉴定机构进行。', ['OBLIGATION 鉴定机构']],
    [
      '由其 is who was named last',
      '银行应当报告公安机关，由其依法处理。',
      ['OBLIGATION 银行 → 公安机关', 'OBLIGATION 公安机关'],
    ],
    ['an act as subject', '办理电话卡不得超出限制的数量。', ['PROHIBITION –']],
    ['a thing as subject', '申请书应当载明申请人的姓名。', ['OBLIGATION –']],
    [
      'who made the thing that is the subject',
      '企业与职工订立的劳动合同，不得违反法律。',
      ['PROHIBITION 企业、职工'],
    ],
    ['what an authority laid down for others', '省人民政府批准的规划，不得擅自改变。', ['PROHIBITION –']],
    [
      'who acts in the case',
      '铁路运输企业发现重大安全隐患，应当及时报告。',
      ['OBLIGATION 铁路运输企业 ? 发现重大安全隐患'],
    ],
    ['a headless case', '从事餐饮服务的，应当取得许可。', ['OBLIGATION – ? 从事餐饮服务的']],
    [
      'a relative that belongs to the name',
      '负责药品监督管理的部门应当公布检查结果。',
      ['OBLIGATION 负责药品监督管理的部门'],
    ],
    [
      'verbs that are stems of departments',
      '发展改革、应急管理等部门应当密切配合。',
      ['OBLIGATION 发展改革部门、应急管理部门'],
    ],
    ['verbs that are stems of names', '出租人、使用单位应当维护设备。', ['OBLIGATION 出租人、使用单位']],
  ])('%s', (_rule, sentence, norms) => {
    expect(normsOf(sentence).map(tell)).toEqual(norms);
  });
});

describe('conditions', () => {
  it.each([
    ['…的', '发现泄露的，企业应当立即报告。', '发现泄露的'],
    ['…时', '企业办理登记时，应当出示证件。', '办理登记时'],
    ['…后', '公安机关采取措施后，应当及时核查。', '采取措施后'],
    ['未经…', '任何单位和个人未经许可，不得使用无线电频率。', '未经许可'],
    ['经…批准', '经国务院批准，财政部门可以减征税款。', '经国务院批准'],
    ['a verb phrase before the modal word', '公安机关办理刑事案件，应当同步查证。', '办理刑事案件'],
    ['a 对-phrase that a comma closes', '企业应当对存量业务，重新组织评估。', '对存量业务'],
    ['a 对-phrase at the head of a clause', '对异常账户，银行应当核实。', '对异常账户'],
    ['a place set off by a comma', '在饮用水水源保护区内，禁止设置排污口。', '在饮用水水源保护区内'],
    ['a noun phrase before the bearer', '受过刑事处罚的人员，公安机关可以限制其出境。', '受过刑事处罚的人员'],
    ['the first of two', '经批准，公安机关在侦查终结后，可以上缴国库。', '经批准'],
    ['必要时', '许可部门应当审核材料，必要时可以组织现场勘验。', '必要时'],
  ])('%s', (_rule, sentence, condition) => {
    expect(normsOf(sentence).at(-1)?.condition).toBe(condition);
  });

  it.each([
    ['根据…', '企业应当根据风险情况，采取措施。'],
    ['按照…', '按照国家规定，企业应当缴纳费用。'],
    ['除…外', '除依法需要保密外，企业应当公开信息。'],
    ['a 对-phrase that runs on', '企业应当对职工开展培训。'],
    ['a bare act without a comma', '办理电话卡不得超出限制的数量。'],
    ['a setting in …中', '企业在生产过程中，应当采取防护措施。'],
  ])('finds none: %s', (_rule, sentence) => {
    expect(normsOf(sentence)[0]?.condition).toBeNull();
  });
});

describe('recipients', () => {
  it.each([
    ['会同', '公安机关应当会同财政部门建立奖励制度。', ['财政部门']],
    ['向X + verb', '经营者应当及时向公安机关报告。', ['公安机关']],
    ['为X提供', '学校应当为学生提供必要的条件。', ['学生']],
    ['报X批准', '中国人民银行发行新版人民币，应当报国务院批准。', ['国务院']],
    ['经X同意', '建设单位应当经水行政主管部门同意。', ['水行政主管部门']],
    ['征求X的意见', '起草单位应当征求有关单位的意见。', ['有关单位']],
    ['对X + training', '各单位应当对工作人员开展安全教育。', ['工作人员']],
    ['on demand', '公安机关依法调取证据的，互联网服务提供者应当予以配合。', ['公安机关']],
    ['not whose place it is (海警法 42)', '被取保候审人居住地未设海警机构的，当地公安机关应当协助执行。', []],
    ['a name that holds such a word', '有关部门应当及时告知移送单位。', ['移送单位']],
  ])('%s', (_rule, sentence, recipients) => {
    expect(normsOf(sentence)[0]?.recipients.map((actor) => actor.name)).toEqual(recipients);
  });

  it.each([
    ['on whose demand', '银行应当按照公安机关要求采取措施。'],
    ['by whose means', '有关部门应当通过行业协会开展宣传。'],
    ['whose thing it is', '公安机关应当返还被害人的合法财产。'],
    ['other people', '经营者不得向他人泄露信息。'],
  ])('finds none: %s', (_rule, sentence) => {
    expect(normsOf(sentence)[0]?.recipients).toEqual([]);
  });
});

describe('items', () => {
  it('belong to the norm in whose clause 下列 stands', () => {
    const norms = normsOf(
      '企业应当核查情况；有下列情形之一的，有权拒绝办理：\n\n（一）超出数量；\n\n（二）其他情形。',
    );
    expect(norms.map((norm) => norm.items.length)).toEqual([0, 2]);
  });

  it('hold a norm of their own with a bearer and a modal word', () => {
    const norms = normsOf(
      '纳税地点按照下列规定确定：\n\n（一）纳税人应当向机构所在地税务机关申报纳税；\n\n（二）进口货物，在报关地纳税。',
    );
    expect(norms.map((norm) => norm.at)).toEqual(['art_1__para_1', 'art_1__para_1__item_1']);
  });

  it('without a bearer stay in the norm of the lead-in', () => {
    const norms = normsOf('驾驶员应当遵守下列规定：\n\n（一）应当携带证件；\n\n（二）保持车容整洁。');
    expect(norms.map((norm) => [norm.at, norm.items.length])).toEqual([['art_1__para_1', 2]]);
  });
});

describe('quotes', () => {
  it.each([
    ['begin with the bearer, not with 根据…', '根据国家规定，企业应当缴费。', '企业应当缴费'],
    ['begin with the case', '发现隐患的，企业应当报告。', '发现隐患的，企业应当报告'],
    ['begin with the fronted object', '有关信息，由国务院统一发布。', '有关信息，由国务院统一发布'],
    ['end before the exception', '企业应当公开信息，法律另有规定的除外。', '企业应当公开信息'],
  ])('%s', (_rule, sentence, quote) => {
    expect(normsOf(sentence)[0]?.quote).toBe(quote);
  });

  it('carry the place in the file, and the name of the rule', () => {
    const [norm] = normsOf('企业应当缴费。');
    expect(norm?.span.end).toBe((norm?.span.start ?? 0) + '企业应当缴费'.length);
    expect(norm?.rule).toBe('norm.modal');
  });
});
