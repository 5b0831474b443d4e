import { describe, expect, it } from 'vitest';
import { extractLiability } from '../../src/extract/liability/liability.ts';
import { extractNorms } from '../../src/extract/norm/norms.ts';
import { expectNorms, type NormRow, tell } from '../support/norms.ts';
import { statute } from '../support/statute.ts';

/** Verbs of acts, by which the words behind a comma are known for a further act and not for somebody's name. */
describe('the verb of an act', () => {
  it.each<NormRow>([
    [
      'a further act, not an actor of that name',
      '浙江省残疾人保障条例 第十八条',
      '各级人民政府和有关部门应当采取措施，拓宽残疾人就业渠道，促进残疾人就业。',
      ['OBLIGATION 各级人民政府、有关部门'],
    ],
    [
      'an act of the State',
      '人口与计划生育法 第十九条',
      '国家创造条件，保障公民知情选择安全、有效、适宜的避孕节育措施。',
      ['OBLIGATION 国家'],
    ],
    [
      'an act before the comma is the condition',
      '突发事件应对法 第七十二条',
      '启动应急响应，应当明确响应事项、级别、预计期限、应急处置措施等。',
      ['OBLIGATION – ? 启动应急响应'],
    ],
    [
      'a thing by what it concerns is no act',
      '企业破产法 第三十一条',
      '人民法院受理破产申请前一年内，涉及债务人财产的下列行为，管理人有权请求人民法院予以撤销。',
      ['RIGHT 管理人 ? 人民法院受理破产申请前一年内，涉及债务人财产的下列行为 → 人民法院'],
    ],
    [
      'the verb in a name is none',
      '计算机信息网络国际联网管理暂行规定 第八条',
      '接入单位拟从事国际联网经营活动的，应当申请领取国际联网经营许可证。',
      ['OBLIGATION 接入单位 ? 拟从事国际联网经营活动的'],
    ],
    [
      'nor the one in the name of a work',
      '人工影响天气管理条例 第十条',
      '人工影响天气作业单位应当进行岗前培训。',
      ['OBLIGATION 人工影响天气作业单位'],
    ],
  ])('%s (%s)', expectNorms);
});

/** What a verb is in the name of a thing or person, and where the words before a comma are done with. */
describe('verbs in names, and cases by their end', () => {
  it.each<NormRow>([
    [
      'a device by what it does',
      '北京市环境噪声污染防治办法 第三十二条',
      '本市生产、销售的机动车防盗报警器应当符合国家规定的标准。',
      ['OBLIGATION –'],
    ],
    [
      'an act that has ended is the case',
      '教育督导条例 第十五条',
      '经常性督导结束，督学应当向教育督导机构提交报告。',
      ['OBLIGATION 督学 ? 经常性督导结束 → 教育督导机构'],
    ],
    [
      'when it is to end is none',
      '淄博市市容和环境卫生管理办法 第二十九条',
      '清运粪便时，必须密闭，避开主要干道，并于每日早七时前结束。',
      ['OBLIGATION – ? 清运粪便时'],
    ],
    [
      'for what a thing is used opens no norm of its own',
      '北京市体育设施管理条例 第十八条',
      '设施管理者应当公布收费标准，其收入专项用于设施的维护和管理，不得挪作他用。',
      ['OBLIGATION 设施管理者', 'PROHIBITION 设施管理者'],
    ],
    [
      'both of two who contest',
      '山东省反家庭暴力条例 第四十一条',
      '申请人对人民法院驳回申请不服或者被申请人对人身安全保护令不服的，可以申请复议。',
      ['RIGHT 申请人、被申请人 ? 申请人对人民法院驳回申请不服或者被申请人对人身安全保护令不服的'],
    ],
    [
      'so many who must all, behind an adverb',
      '中外合作经营企业法实施细则 第五十四条',
      '协商双方均应当遵守规定。',
      ['OBLIGATION 协商双方'],
    ],
    [
      'a principle and the ban beside it',
      '杭州市生活饮用水源保护条例 第四条',
      '饮用水保护坚持政府主导，禁止向水体排放污水。',
      ['PROHIBITION –'],
    ],
    ['a principle alone', '监察法 第六条', '国家监察工作坚持标本兼治、综合治理。', []],
    ['what alone may be kept', '北京市养犬管理规定 第十条', '每户只准养一只犬。', ['OBLIGATION –']],
  ])('%s (%s)', expectNorms);
});

/** What stands between two commas within a run (guidelines §4, rules 2 and 3). */
describe('between two commas', () => {
  it.each<NormRow>([
    [
      'a thing by its state opens the norm behind it',
      '山东省信息化促进条例 第二十二条',
      '各级国家机关不得新建专用网络，已经建成的专用网络，应当按照规划和标准进行调整。',
      ['PROHIBITION 各级国家机关', 'OBLIGATION –'],
    ],
    [
      'also before an agent',
      '证券公司监督管理条例 第三十九条',
      '证券经纪人应当遵守管理规定，其在证券公司授权范围内的行为，由证券公司依法承担相应的法律责任。',
      ['OBLIGATION 证券经纪人', 'OBLIGATION 证券公司'],
    ],
    [
      'a further act does not',
      '法官法 第十条',
      '法官应当严格遵守宪法和法律，保守国家秘密和审判工作秘密，接受法律监督。',
      ['OBLIGATION 法官'],
    ],
    [
      'to whom one answers is a duty, and no case',
      '村民委员会组织法 第三十二条',
      '村务监督机构成员向村民会议和村民代表会议负责，可以列席村民委员会会议。',
      ['OBLIGATION 村务监督机构成员 → 村民会议、村民代表会议', 'PERMISSION 村务监督机构成员'],
    ],
    [
      'for what one answers goes on with the duty',
      '水污染防治法 第四条',
      '地方各级人民政府对本行政区域的水环境质量负责，应当及时采取措施防治水污染。',
      ['OBLIGATION 地方各级人民政府'],
    ],
    [
      'in a …的 it is the case',
      '食品安全法 第四条',
      '食品生产者对其生产的食品负责的，应当记录。',
      ['OBLIGATION 食品生产者 ? 对其生产的食品负责的'],
    ],
  ])('%s (%s)', expectNorms);
});

/** What is granted behind 可以, and what need not be done (guidelines §4, kinds). */
describe('a grant and a release', () => {
  it.each<NormRow>([
    [
      'what somebody may have is his right',
      '著作权法 第十四条',
      '合作作品可以分割使用的，作者对各自创作的部分可以单独享有著作权。',
      ['RIGHT 作者 ? 合作作品可以分割使用的'],
    ],
    [
      'a benefit that he may enjoy',
      '广东省失业保险条例 第二十六条',
      '参加失业保险的失业人员可以按照省人民政府的规定，享受免费的职业介绍和减免费的职业培训。',
      ['RIGHT 失业人员'],
    ],
    [
      'a power is none',
      '粮食流通管理条例 第二十七条',
      '县级以上人民政府可以采取价格干预措施。',
      ['PERMISSION 县级以上人民政府'],
    ],
    [
      'what need not be done, whatever the act',
      '民法典 第五百八十九条',
      '在债权人受领迟延期间，债务人无须支付利息。',
      ['EXEMPTION 债务人 ? 在债权人受领迟延期间'],
    ],
    [
      'what nobody may do to him',
      '全国人民代表大会和地方各级人民代表大会代表法 第三十九条',
      '县级以上的各级人民代表大会代表，非经本级人民代表大会主席团许可，不受逮捕或者刑事审判。',
      ['EXEMPTION 县级以上的各级人民代表大会代表 ? 非经本级人民代表大会主席团许可'],
    ],
    [
      'nor what is to follow upon his work',
      '公务员法 第十五条',
      '公务员非因法定事由、非经法定程序，不受处分。',
      ['EXEMPTION 公务员 ? 非因法定事由、非经法定程序'],
    ],
    [
      'in what others are not to meddle is none',
      '检察官法 第六条',
      '检察官依法履行职责，受法律保护，不受行政机关、社会团体和个人的干涉。',
      [],
    ],
    [
      'a need in the condition is none',
      '规章制定程序条例 第十条',
      '制定机关认为无需修改的，应当说明理由。',
      ['OBLIGATION 制定机关 ? 认为无需修改的'],
    ],
  ])('%s (%s)', expectNorms);
});

/** Acts that no modal word lays down, each for the drafting convention that it shows (guidelines §4, rules 3 and 8). */
describe('the act behind a case', () => {
  it.each<NormRow>([
    [
      'an act, whoever sees to it',
      '烈士褒扬条例 第十四条',
      '没有父母或者抚养人、配偶、子女的，发给烈士未满18周岁的兄弟姐妹。',
      ['OBLIGATION – ? 没有父母或者抚养人、配偶、子女的 → 兄弟姐妹'],
    ],
    [
      'an act under a rule',
      '中国人民解放军军官军衔条例 第二十八条',
      '退役军官犯罪的，依照前款规定剥夺其军衔。',
      ['OBLIGATION – ? 退役军官犯罪的'],
    ],
    [
      'what comes about by itself is none',
      '探矿权采矿权转让管理办法 第十条',
      '批准转让的，转让合同自批准之日起生效。',
      [],
    ],
    [
      'how a thing is reckoned is none',
      '工伤保险条例 第六十四条',
      '本人工资低于平均工资60%的，按照平均工资的60%计算。',
      [],
    ],
    [
      'what rule applies is none',
      '增值税法 第十三条',
      '纳税人发生一项应税交易涉及两个以上税率的，按照应税交易的主要业务适用税率。',
      [],
    ],
    [
      'the case of what another must do is none',
      '地质资料管理条例 第十七条',
      '汇交人书面同意提前公开其汇交的地质资料的，自其同意之日起，由地质资料馆予以公开。',
      ['OBLIGATION 地质资料馆 ? 汇交人书面同意提前公开其汇交的地质资料的，自其同意之日起'],
    ],
    [
      'whoever finds acts on what he found',
      '公安机关督察条例 第十三条',
      '督察机构在督察工作中发现公安机关人民警察涉嫌犯罪的，移送司法机关依法处理。',
      ['OBLIGATION 督察机构 ? 在督察工作中发现公安机关人民警察涉嫌犯罪的 → 司法机关'],
    ],
    [
      'a court decides in its own case',
      '民事诉讼法 第二百四十四条',
      '人民法院认定执行该裁决违背社会公共利益的，裁定不予执行。',
      ['OBLIGATION 人民法院 ? 认定执行该裁决违背社会公共利益的'],
    ],
    [
      'whoever has done the first act does the next',
      '文物进出境审核管理办法 第十三条',
      '文物进出境审核机构查验海关封志完好无损后，对每件临时进境文物标明标识，并登记拍照。',
      ['OBLIGATION 文物进出境审核机构 ? 查验海关封志完好无损后'],
    ],
    [
      'what somebody gains by law is none',
      '工会法 第十五条',
      '基层工会组织具备民法典规定的法人条件的，依法取得社会团体法人资格。',
      [],
    ],
    [
      'the authority issues, and not who passed',
      '病原微生物实验室生物安全管理条例 第二十条',
      '实验室通过认可的，颁发相应级别的生物安全实验室证书。',
      ['OBLIGATION – ? 实验室通过认可的'],
    ],
    [
      'of a time nobody is free',
      '民事诉讼法 第二百八十七条',
      '人民法院审理涉外民事案件的期间，不受本法第一百五十二条规定的限制。',
      ['EXEMPTION – ? 人民法院审理涉外民事案件的期间'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('a task whose words look like something else', () => {
  it.each<NormRow>([
    [
      'the 为 of 行为 states nothing of a thing',
      '枣庄市山体保护条例 第七条',
      '新闻媒体对违反山体保护的行为进行舆论监督。',
      ['OBLIGATION 新闻媒体'],
    ],
    [
      'that an act is protected lays nothing on whoever does it',
      '国防法 第六十二条',
      '军人依法履行职责的行为受法律保护。',
      [],
    ],
    [
      '标的 closes no case',
      '公司法 第一百四十二条',
      '公司不得接受本公司的股票作为质押权的标的。',
      ['PROHIBITION 公司'],
    ],
    [
      'what does not meet a standard is a case, though 标的 ends it',
      '泰安市供热条例',
      '室内温度不达标的，供热企业应当采取措施。',
      ['OBLIGATION 供热企业 ? 室内温度不达标的'],
    ],
    [
      'the object of the only act is no case',
      '各级人民代表大会常务委员会监督法 第七条',
      '常务委员会通过公报等方式向本级人民代表大会代表通报有关行使监督权的情况。',
      ['OBLIGATION 常务委员会 → 本级人民代表大会代表'],
    ],
    [
      'a department of two trades in a list',
      '浙江省沿海船舶边防治安管理条例 第四条',
      '海洋与渔业、交通运输等部门按照各自职责，配合做好沿海船舶边防治安管理工作。',
      ['OBLIGATION 海洋与渔业部门、交通运输部门'],
    ],
    [
      'whom one teaches acts not',
      '工会法 第七条',
      '工会组织职工积极参加经济建设。教育职工不断提高思想道德素质，建设有纪律的职工队伍。',
      ['OBLIGATION 工会 → 职工', 'OBLIGATION 工会'],
    ],
    [
      'the order of a thing beside the task of another',
      '监狱法 第五十四条',
      '监狱应当设立医疗机构。罪犯的医疗保健列入监狱所在地区的卫生、防疫计划。',
      ['OBLIGATION 监狱', 'OBLIGATION –'],
    ],
    [
      'a thing that is not entered is no order',
      '济南市城市建筑垃圾管理条例 第二十四条',
      '市城市管理局对从事运输的企业实行准入制度。个人以及未纳入运输企业准入名录的单位、车辆，不得从事建筑垃圾运输。',
      ['OBLIGATION 市城市管理局', 'PROHIBITION –'],
    ],
    ['不动产 denies nothing', '–', '不动产登记经费列入财政预算。', ['OBLIGATION –']],
    [
      'a distance around a school binds nobody',
      '北京市未成年人保护条例',
      '学校、幼儿园周边二百米范围内不得设置营业性娱乐场所。',
      ['PROHIBITION –'],
    ],
    [
      'a place of two names before a ban',
      '日照市城市管理条例 第十七条',
      '城市道路两侧和公共场地禁止堆放物料。',
      ['PROHIBITION –'],
    ],
  ])('%s (%s)', expectNorms);
});

describe('who is bound beside a penalty', () => {
  const besides = (sentence: string): string[] => {
    const instrument = statute(`第一条 ${sentence}`);
    return extractNorms(instrument, extractLiability(instrument, []).value).map(tell);
  };

  it.each<NormRow>([
    [
      'a 责任单位 that has a duty',
      '青岛市市容和环境卫生管理条例 第五十四条',
      '从事道路施工作业的，责任单位应当及时清除施工作业产生的废弃物。违反规定的，责令改正，处五百元以上二千元以下罚款。',
      ['OBLIGATION 责任单位 ? 从事道路施工作业的'],
    ],
    [
      'a duty in a sentence of its own',
      '青岛市市容和环境卫生管理条例 第二十二条',
      '设施出现污浊、破损的，设置单位应当及时清洗、修复。违反规定的，责令改正；拒不改正的，处一千元以上五千元以下罚款。',
      ['OBLIGATION 设置单位 ? 设施出现污浊、破损的'],
    ],
    [
      'a ban before the damages',
      '保险法 第十六条',
      '保险人在合同订立时已经知道投保人未如实告知的情况的，保险人不得解除合同；发生保险事故的，保险人应当承担赔偿责任。',
      ['PROHIBITION 保险人 ? 保险人在合同订立时已经知道投保人未如实告知的情况的'],
    ],
    [
      'what stops the breach of the rule is a part of the penalty',
      '农业法 第九十三条',
      '违反本法第六十七条规定，向农民违法收费的，上级主管机关应当予以制止，并予公告；已经收取钱款的，由上级主管机关责令限期归还。',
      [],
    ],
  ])('%s (%s)', (_rule, _statute, sentence, expected) => {
    expect(besides(sentence)).toEqual(expected);
  });
});

describe('a claim, and what only bears its name', () => {
  it.each<NormRow>([
    [
      'whom one asks begins like him who asks',
      '浙江省劳动人事争议调解仲裁条例 第十一条',
      '当事人也可以按照有关规定申请人民法院对调解协议进行司法确认。',
      ['RIGHT 当事人 → 人民法院'],
    ],
    [
      'the paper on which one asks is no claim',
      '企业投资项目核准和备案管理条例 第八条',
      '企业可以通过项目所在地有关部门转送项目申请书。',
      ['PERMISSION 企业'],
    ],
    [
      'by whom another is authorised claims nothing',
      '证券法 第二百二十三条',
      '当事人对证券监督管理机构或者国务院授权的部门的处罚决定不服的，可以依法申请行政复议。',
      ['RIGHT 当事人 ? 对证券监督管理机构或者国务院授权的部门的处罚决定不服的'],
    ],
    [
      'nor does who appointed a term',
      '专利法实施细则 第六条',
      '当事人因其他正当理由延误本细则规定的期限或者国务院专利行政部门指定的期限的，可以向国务院专利行政部门请求恢复权利。',
      [
        'RIGHT 当事人 ? 因其他正当理由延误本细则规定的期限或者国务院专利行政部门指定的期限的 → 国务院专利行政部门',
      ],
    ],
    [
      'nor whose act is contested',
      '教师法 第三十九条',
      '教师对学校或者其他教育机构侵犯其合法权益的，或者对学校或者其他教育机构作出的处理不服的，可以向教育行政部门提出申诉。',
      [
        'RIGHT 教师 ? 对学校或者其他教育机构侵犯其合法权益的，或者对学校或者其他教育机构作出的处理不服的 → 教育行政部门',
      ],
    ],
    [
      'but two who act in the case are both bound',
      '湖南省反电信网络诈骗条例 第三十六条',
      '人民检察院决定不起诉或者人民法院判决免予刑事处罚的，应当移送有关主管部门。',
      ['OBLIGATION 人民检察院、人民法院 ? 人民检察院决定不起诉或者人民法院判决免予刑事处罚的 → 有关主管部门'],
    ],
  ])('%s (%s)', expectNorms);
});
