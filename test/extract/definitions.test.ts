import { describe, expect, it } from 'vitest';
import { extractDefinitions } from '../../src/extract/definitions.ts';
import { statute } from '../support/statute.ts';

function termsOf(lines: string): string[] {
  return extractDefinitions(statute(lines)).map(({ at, term }) => `${at} ${term}`);
}

describe('definitions', () => {
  it.each([
    ['本法所称X，是指…', '第一条 本法所称海域，是指中华人民共和国内水、领海。', ['art_1__para_1 海域']],
    ['without a comma', '第一条 本条例所称乳品是指生鲜乳和乳制品。', ['art_1__para_1 乳品']],
    ['本条所称', '第一条 公民应当守法。本条所称居住地，是指常住户口所在地。', ['art_1__para_1 居住地']],
    ['前款所称', '第一条 前款所称出租汽车，包括巡游出租汽车。', ['art_1__para_1 出租汽车']],
    [
      'a 行为, whose 为 does not define (预防未成年人犯罪法)',
      '第二十八条 本法所称不良行为，是指未成年人实施的不利于其健康成长的下列行为。\n\n第三十八条 本法所称严重不良行为，是指未成年人实施的有刑法规定的行为。',
      ['art_28__para_1 不良行为', 'art_38__para_1 严重不良行为'],
    ],
    [
      '为 that does define (杭州市环境噪声管理条例)',
      '第一条 本条例所称夜间为二十二时至次日六时。',
      ['art_1__para_1 夜间'],
    ],
    [
      '为 before the noun that is defined, which does not (杭州市道路交通安全管理条例 10)',
      '第十条 前款所称专门为工程建设服务的车辆，包括中、重型自卸货车。',
      ['art_10__para_1 专门为工程建设服务的车辆'],
    ],
    [
      'what kind it is of, no part of the term (慈善法 44)',
      '第四十四条 本法所称慈善信托属于公益信托，是指委托人基于慈善目的，依法将其财产委托给受托人。',
      ['art_44__para_1 慈善信托'],
    ],
    [
      'how it means, no part of it either (个人所得税法实施条例 2, 1)',
      '第一条 本法所称从中国境内和境外取得的所得，分别是指来源于中国境内的所得和来源于中国境外的所得。\n\n第二条 本条例所称“以上”、“以下”，均包括本数。',
      ['art_1__para_1 从中国境内和境外取得的所得', 'art_2__para_1 以上、以下'],
    ],
    [
      'no meaning in what a known term leaves out or takes in (专利法实施细则 10)',
      '第十条 专利法第五条所称违反法律的发明创造，不包括仅其实施为法律所禁止的发明创造。\n\n第十一条 本规定所称产品除食品外，还包括食用农产品。\n\n第十二条 前款所称物业总建筑面积以房产测绘机构提供的测绘成果为准。',
      [],
    ],
    [
      '为 in the term, where 是指 stands (森林法实施条例 18, 民用机场管理条例 85)',
      '第十八条 前款所称直接为林业生产服务的工程设施是指：\n\n（一）培育、生产种子、苗木的设施。\n\n第八十五条 本条例所称飞行区指标为4D的运输机场是指可供起飞、降落的机场。',
      ['art_18__para_1 直接为林业生产服务的工程设施', 'art_85__para_1 飞行区指标为4D的运输机场'],
    ],
    [
      'several in one sentence, each beside the other (石油天然气管道保护法 3, 草原法 74)',
      '第三条 本法所称石油包括原油和成品油，所称天然气包括天然气、煤层气和煤制气。\n\n第七十四条 本法第二条第二款中所称的天然草原包括草地、草山和草坡，人工草地包括改良草地和退耕还草地，不包括城镇草地。',
      ['art_3__para_1 石油', 'art_3__para_1 天然气', 'art_74__para_1 天然草原', 'art_74__para_1 人工草地'],
    ],
    [
      'what one term means beside what it chiefly holds, which defines nothing more (国防交通条例 11)',
      '第十一条 前款所称国防交通保障计划是指国防交通的计划，主要包括保障的方针、任务。',
      ['art_11__para_1 国防交通保障计划'],
    ],
    [
      'where the term means so, no part of it (杭州市渔业资源保护管理规定 21)',
      '第二十一条 前款所称密网，在千岛湖水域是指最小网目尺寸小于4厘米的渔网，在其他水域是指最小网目尺寸小于25厘米的渔网。',
      ['art_21__para_1 密网'],
    ],
    [
      '所提 like 所称, unlike 所提供 (山东省实施《野生动物保护法》办法 2)',
      '第二条 本办法各条款所提野生动物，均系指前款规定的受保护的野生动物。\n\n第三条 前款所提供的资料包括图纸。',
      ['art_2__para_1 野生动物'],
    ],
    [
      'items alone tell what it means (全民所有制工业企业法 47)',
      '第四十七条 前款所称重大问题：\n\n（一）经营方针；\n\n（二）年度计划。',
      ['art_47__para_1 重大问题'],
    ],
    [
      'what the law protects, named whole (野生动物保护法 2)',
      '第二条 本法规定保护的野生动物，是指珍贵、濒危的陆生、水生野生动物。',
      ['art_2__para_1 本法规定保护的野生动物'],
    ],
    [
      'a noun that begins like a condition (土地管理法 4, 劳动法 58)',
      '第四条 未利用地是指农用地和建设用地以外的土地。\n\n第五十八条 未成年工是指年满十六周岁未满十八周岁的劳动者。',
      ['art_4__para_1 未利用地', 'art_58__para_1 未成年工'],
    ],
    [
      'with a comma of Latin script (青岛市古树名木保护管理办法 3, 青岛市城市节约用水管理条例 33)',
      '第三条 名木,是指树种珍贵、树形奇特的树木。\n\n第三十三条 本条例中下列用语的含义：\n\n（一）包费制,是指用水单位包缴水费的作法。',
      ['art_3__para_1 名木', 'art_33__para_1__item_1 包费制'],
    ],
    ['in quotation marks', '第一条 本办法所称“业主”，是指房屋的所有权人。', ['art_1__para_1 业主']],
    [
      'a glossary',
      '第一条 本条例下列用语的含义：\n\n（一）乘用车，是指核定载客不超过九人的汽车。\n\n（二）船舶，是指机动、非机动船舶。',
      ['art_1__para_1__item_1 乘用车', 'art_1__para_1__item_2 船舶'],
    ],
    [
      'an entry of a glossary that tells what the term holds (森林法 83)',
      '第八十三条 本法下列用语的含义是：\n\n（一）森林，包括乔木林、竹林和国家特别规定的灌木林。',
      ['art_83__para_1__item_1 森林'],
    ],
    [
      'an entry of a glossary that tells what the term chiefly holds (德州市养老服务条例 64)',
      '第六十四条 本条例中下列用语的含义：\n\n（一）养老服务，是指为老年人提供的服务。\n\n（二）养老服务设施，主要包含养老机构等房屋、场地。',
      ['art_64__para_1__item_1 养老服务', 'art_64__para_1__item_2 养老服务设施'],
    ],
    [
      'how days are counted, which defines none (行政处罚法 85)',
      '第八十五条 本法中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日。',
      [],
    ],
    [
      'X，是指… without 所称 (劳动合同法)',
      '第六十八条 非全日制用工，是指以小时计酬为主，劳动者在同一用人单位一般平均每日工作时间不超过四小时的用工形式。',
      ['art_68__para_1 非全日制用工'],
    ],
    [
      'X是指… in a later sentence (统计法)',
      '第十一条 统计调查项目包括国家统计调查项目。国家统计调查项目是指全国性基本情况的统计调查项目。',
      ['art_11__para_1 国家统计调查项目'],
    ],
    [
      'one of several clauses (森林法实施条例)',
      '第二条 防护林是指以防护为主要目的的森林；用材林是指以生产木材为主要目的的森林。',
      ['art_2__para_1 防护林', 'art_2__para_1 用材林'],
    ],
    [
      'classes in a list (病原微生物实验室生物安全管理条例)',
      '第七条 国家将病原微生物分为四类：\n\n（一）第一类病原微生物，是指能够引起人类非常严重疾病的微生物；\n\n（二）第二类病原微生物，是指能够引起人类严重疾病的微生物。',
      ['art_7__para_1__item_1 第一类病原微生物', 'art_7__para_1__item_2 第二类病原微生物'],
    ],
    [
      'what a provision names, without saying where (公路法, 价格法)',
      '第五十二条 前款公路附属设施，是指防护、排水的设施。\n\n本法第三条所列政府定价，是指按照定价权限制定的价格。',
      ['art_52__para_1 公路附属设施', 'art_52__para_2 政府定价'],
    ],
    [
      'with its short name (潍坊市12345政务服务便民热线条例)',
      '第二条 政务服务便民热线（以下简称热线），是指本市设立的服务平台。',
      ['art_2__para_1 政务服务便民热线'],
    ],
    [
      'listed below it (反垄断法)',
      '第二十条 经营者集中是指下列情形：\n\n（一）经营者合并；\n\n（二）经营者取得对其他经营者的控制权。',
      ['art_20__para_1 经营者集中'],
    ],
  ])('%s', (_rule, lines, terms) => {
    expect(termsOf(lines)).toEqual(terms);
  });

  it.each([
    ['a name in brackets', '第一条 市场监督管理部门（以下简称主管部门）负责监督。'],
    ['a matter that is 所 another verb', '第一条 当事人所需费用由其承担。'],
    ['a duty to guide', '第一条 主管部门应当宣传节水知识，指导农业生产者使用节水技术。'],
    ['是指 within a norm', '第一条 公司应当提交住所证明，住所证明是指能够证明其享有使用权的文件。'],
    [
      'a case (浙江省电子商务条例)',
      '第八条 依法无需办理市场主体登记的，是指经营者的姓名和身份证件号码信息。',
    ],
    ['指 alone', '第一条 使用单位指使维护单位使用不合格的部件的，由主管部门处罚。'],
    ['an item outside a glossary', '第一条 应当具备下列条件：\n\n（一）有固定场所，是指自有或者租赁的场所。'],
  ])('finds none: %s', (_rule, lines) => {
    expect(termsOf(lines)).toEqual([]);
  });

  it('quotes a lead-in without its colon', () => {
    const [definition] = extractDefinitions(
      statute('第一条 经营所得，是指：\n\n（一）承包所得；\n\n（二）租赁所得。'),
    );
    expect(definition?.quote).toBe('经营所得，是指');
  });

  it('quotes from 本法所称 to the end of the clause', () => {
    const [definition] = extractDefinitions(statute('第一条 本法所称海域，是指内水、领海。'));
    expect(definition?.quote).toBe('本法所称海域，是指内水、领海');
  });
});
