import { describe, expect, it } from 'vitest';
import { extractFindings } from '../../src/extract/extract-findings.ts';
import { statute } from '../support/statute.ts';

function functionOf(paragraph: string): string | undefined {
  return extractFindings(statute(`第一条 ${paragraph}`)).value.functions.get('art_1__para_1');
}

describe('the function of a paragraph', () => {
  it.each([
    ['PURPOSE', '为了保护海洋环境，维护生态平衡，根据宪法，制定本法。'],
    ['PURPOSE', '根据有关法律、行政法规，结合本省实际，制定本规定。'],
    ['SCOPE', '本条例适用于本市行政区域内的物业管理活动。'],
    ['SCOPE', '在本市行政区域内燃气的经营与使用，适用本条例。'],
    ['DEFINITION', '本条例所称乳品，是指生鲜乳和乳制品。'],
    ['DEFINITION', '租赁合同是出租人将租赁物交付承租人使用，承租人支付租金的合同。'],
    ['PRINCIPLE', '医疗纠纷处理工作应当遵循公平、公正、及时的原则。'],
    ['NORM', '建设单位应当建立档案管理制度。'],
    ['NORM', '人民检察院可以依法提起公益诉讼。'],
    ['NORM', '市人民政府应当受理申诉，建立制度，并加强宣传。'],
    ['LIABILITY', '违反本条例规定，拒绝检查的，由公安机关处五百元以上二千元以下罚款。'],
    ['REMEDY', '当事人对行政处罚决定不服的，可以依法申请行政复议或者提起行政诉讼。'],
    ['REFERRAL', '法律、行政法规另有规定的，从其规定。'],
    ['COMMENCEMENT', '本法自2022年12月1日起施行。'],
    ['COMMENCEMENT', '本规定自年月日起施行。'],
    ['OTHER', '会议期间的日程由表格列明。'],
  ])('%s: %s', (label, paragraph) => {
    expect(functionOf(paragraph)).toBe(label);
  });

  it.each([
    [
      'an implementing regulation (文物保护法实施条例 art 1)',
      'PURPOSE',
      '根据《中华人民共和国文物保护法》，制定本实施条例。',
    ],
    [
      'what a law is based on (民族区域自治法 art 1)',
      'PURPOSE',
      '中华人民共和国民族区域自治法，根据中华人民共和国宪法制定。',
    ],
    [
      'praise before the purpose (青岛市古树名木保护管理办法 art 1)',
      'PURPOSE',
      '古树名木是国家的宝贵财富。为加强对古树名木的保护管理，结合本市的实际情况，制定本办法。',
    ],
    ['an amendment (刑法修正案（十二） point 8)', 'COMMENCEMENT', '本修正案自2024年3月1日起施行。'],
    ['从 for 自 (征收教育费附加的暂行规定 art 13)', 'COMMENCEMENT', '本规定从1986年7月1日起施行。'],
    [
      'the first sentence is the reach',
      'SCOPE',
      '本省的森林消防工作，适用本条例。法律另有规定的，从其规定。',
    ],
    [
      'what applies in turn (临沂市蒙山保护条例 art 44)',
      'REFERRAL',
      '违反本条例规定的行为，法律、法规已规定法律责任的，从其规定；法律、法规未规定法律责任的，依照本条例的规定执行。',
    ],
    [
      'a law that is silent (监察官法 art 66)',
      'REFERRAL',
      '有关监察官的管理制度，本法已有规定的，适用本法的规定；本法未作规定的，适用《中华人民共和国公务员法》的规定。',
    ],
    [
      'the reach with an exception (舟山市户外广告和招牌设置管理条例 art 2)',
      'SCOPE',
      '经济开发区内户外广告和招牌的设置，按照本条例执行，但法律、法规另有规定的除外。',
    ],
    [
      'old rules that give way (杭州市城市河道建设和管理条例 art 52)',
      'REFERRAL',
      '本条例施行前的规定与本条例规定不一致的，按照本条例执行。',
    ],
    ['the law as a whole (刑事诉讼法 art 17)', 'SCOPE', '对于外国人犯罪应当追究刑事责任的，适用本法的规定。'],
    [
      'some of its rules (枣庄市制定地方性法规条例 art 58)',
      'REFERRAL',
      '地方性法规的修改和废止程序，适用本条例的有关规定。',
    ],
    [
      'an actor in the matter (信托法 art 3)',
      'SCOPE',
      '委托人、受托人、受益人在境内进行信托活动，适用本法。',
    ],
    [
      'an actor in what is referred (民办教育促进法实施条例 art 34)',
      'REFERRAL',
      '民办学校聘任外籍人员，按照国家有关规定执行。',
    ],
    [
      'an actor who is himself to act by the rules (海关总署关于外国驻中国使馆和使馆人员进出境物品的规定 art 9)',
      'NORM',
      '使馆人员寄进的个人自用物品，海关按照个人邮递物品的有关规定办理。',
    ],
    ['and who must', 'NORM', '纳税人进口货物，应当按照海关的规定办理。'],
    [
      'what is determined elsewhere (长江保护法 art 18)',
      'REFERRAL',
      '长江流域水资源规划依照有关法律、行政法规的规定编制。',
    ],
    ['not what is granted, a right', 'NORM', '社会资本建设老年公寓的，按照国家有关规定享受扶持政策。'],
    ['nor a rate', 'OTHER', '矿产资源补偿费依照本规定附录所规定的费率征收。'],
    [
      'a breach that another law punishes (进出口关税条例 art 66)',
      'LIABILITY',
      '有违反本条例规定行为的，按照《海关法》和其他有关法律的规定处罚。',
    ],
    [
      'penalties that another law has (杭州市公园管理条例 art 36)',
      'REFERRAL',
      '违反本条例规定，有关法律、法规已有处罚规定的，按照相关规定处罚。',
    ],
    [
      'a breach that follows another law',
      'REFERRAL',
      '违反本条例的行为，法律已有规定的，依照其规定追究法律责任。',
    ],
    [
      'a claim and how the organ answers it (浙江省军人军属权益保障条例 art 24)',
      'REMEDY',
      '军人军属合法权益受到侵害的，有权提出申诉、控告和检举，有关国家机关应当受理，优先处理，并及时反馈处理结果。',
    ],
    [
      'a claim without a modal word (财政违法行为处罚处分条例 art 32)',
      'REMEDY',
      '单位和个人对处理、处罚不服的，依照《中华人民共和国行政复议法》、《中华人民共和国行政诉讼法》的规定申请复议或者提起诉讼。',
    ],
    [
      'a principle with an actor in its manner (消防法 art 2)',
      'PRINCIPLE',
      '消防工作贯彻预防为主、防消结合的方针，按照政府统一领导、部门依法监管的原则，实行消防安全责任制。',
    ],
    [
      'an act beside the principle (北京市绿化条例 art 18)',
      'NORM',
      '绿地建设应当严格按照绿化规划实施，坚持节约资源的原则，充分利用乡土植物。',
    ],
    [
      'an actor in the meaning (政府采购法实施条例 art 2)',
      'DEFINITION',
      '政府采购法所称服务，是指政府自身需要的服务。',
    ],
    [
      'a result is tested again for whom it concerns (兽药管理条例 art 44)',
      'REMEDY',
      '当事人对兽药检验结果有异议的，可以自收到检验结果之日起7个工作日内向实施检验的机构申请复检。',
    ],
    [
      'what is tested again is not all that is said (植物检疫条例 art 10)',
      'NORM',
      '调入单位所在地的植物检疫机构应当查验检疫证书，必要时可以复检。',
    ],
    [
      'parties bring their dispute before arbitrators (公务员法 art 105)',
      'REMEDY',
      '聘任制公务员与所在机关之间因履行聘任合同发生争议的，可以自争议发生之日起六十日内申请仲裁。',
    ],
    [
      'the reviewing organ speaks of remedy as well (国有资产评估管理办法 art 33)',
      'REMEDY',
      '被处罚的单位对处罚决定不服的，可以向上一级主管部门申请复议。上一级主管部门应当自收到复议申请之日起六十日内作出复议决定。',
    ],
    [
      'an authority that has its decision enforced (海洋倾废管理条例 art 22)',
      'NORM',
      '当事人对主管部门的处罚决定不服的，可以在收到处罚通知书之日起15日内，向人民法院起诉；期满不起诉又不履行处罚决定的，由主管部门申请人民法院强制执行。',
    ],
    [
      'but not that a review stays no enforcement of it',
      'REMEDY',
      '当事人对处罚决定不服的，可以依法申请行政复议或者提起行政诉讼。复议、诉讼期间，不停止强制执行决定的执行。',
    ],
    [
      'a suit for the public is none (山东省大气污染防治条例 art 83)',
      'NORM',
      '对损害社会公共利益的行为，符合国家规定条件的社会组织可以向人民法院提起诉讼。',
    ],
  ])('%s: %s', (_rule, label, paragraph) => {
    expect(functionOf(paragraph)).toBe(label);
  });

  it('is told for every paragraph, and for nothing else', () => {
    const decision = extractFindings(statute('第一条 公民应当守法。')).value;
    expect([...decision.functions.keys()]).toEqual(['art_1__para_1']);
  });
});
