import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchesIn } from '../../src/extract/words/matches.ts';
import { OTHER_MEASURE_FORMS } from '../../src/extract/measure/forms-other.ts';
import { MEASURE_FORMS } from '../../src/extract/measure/forms.ts';
import { measuresIn } from '../../src/extract/measure/measures.ts';

const kindsOf = (text: string, condition = ''): string[] =>
  measuresIn(text, {
    condition,
    fineAhead: false,
    fineBehind: false,
    costsBehind: false,
    answersCase: false,
  }).map(({ kind }) => kind);

describe('measures of one stretch', () => {
  it.each<[string, string, string[]]>([
    // Each branch of law that shares 责任 or the verb is a kind of liability (清洁生产促进法 38, 潍坊市文物保护条例 34).
    [
      'three branches with one 责任',
      '追究行政、民事、刑事法律责任',
      ['OTHER', 'CIVIL_LIABILITY', 'CRIMINAL_LIABILITY'],
    ],
    ['two branches with a 责任 each', '应当依法承担民事责任、行政责任', ['CIVIL_LIABILITY', 'OTHER']],
    ['one branch alone', '依法承担民事责任', ['CIVIL_LIABILITY']],
    // 民用航空法 111, 邮政法 47: who may not limit what he owes owes all of it.
    ['a limit that is lost', '承运人无权援用本法第一百二十八条有关赔偿责任限制的规定', ['CIVIL_LIABILITY']],
    // what is taken
    ['gains behind a modifier', '没收违法行为发生期间自本单位所获收入', ['CONFISCATE_ILLEGAL_GAINS']],
    [
      'things and gains',
      '没收猎获物、猎捕工具和违法所得',
      ['CONFISCATE_PROPERTY', 'CONFISCATE_ILLEGAL_GAINS'],
    ],
    ['gains and things', '没收违法所得、违法经营的农药', ['CONFISCATE_ILLEGAL_GAINS', 'CONFISCATE_PROPERTY']],
    ['behind 并处', '并处没收违法所得', ['CONFISCATE_ILLEGAL_GAINS']],
    ['收缴 of what is false', '收缴伪造、变造的许可证', ['CONFISCATE_PROPERTY']],
    ['收缴 of a genuine document', '收缴有关证件', ['OTHER']],
    ['追缴 of gains', '追缴违法所得', ['CONFISCATE_ILLEGAL_GAINS']],
    ['追缴 of what is owed', '追缴应当缴纳的矿产资源补偿费', ['OTHER']],
    ['追回', '由卫生健康主管部门追回违法所得', ['OTHER']],
    ['封存', '有权封存其计量器具', ['OTHER']],
    ['依法处理 with how (滨州市城乡规划条例 41)', '由公安机关依法及时处理', ['OTHER']],
    ['or after inquiry (农业法 66)', '由农业行政主管部门依法调查处理', ['OTHER']],
    ['but an inquiry alone is none', '由农业行政主管部门依法调查', []],
    ['参照 a penalty (企业事业单位内部治安保卫条例 21)', '参照前款规定处罚', ['OTHER']],
    ['but not what is done in its manner', '参照国际惯例处理', []],
    ['加收', '自滞纳之日起按日加收滞纳部分万分之五的滞纳金', ['OTHER']],
    ['加收 by a rate', '按每日千分之二的标准加收滞纳金', ['OTHER']],
    ['civil liability pursued', '依法追究其民事责任', ['CIVIL_LIABILITY']],
    ['what somebody underwent', '自被撤销、吊销许可证之日起三年内', []],
    // 放射性同位素与射线装置安全和防护条例 63
    ['so what tells who somebody is', '被依法吊销许可证的单位', []],
    ['not what is done to him now', '对被查处的单位吊销许可证', ['REVOKE_PERMIT']],
    // 飞行基本规则 118, 浙江省宗教事务条例 32, 地名管理条例 38, 航道法 43
    ['a flight is a business as a voyage is', '责令停飞一个月至三个月', ['SUSPEND_BUSINESS']],
    ['who must go from an office', '责令该宗教团体撤换直接负责的主管人员', ['OTHER']],
    ['not who went', '撤换主管人员', []],
    [
      'a fine beside the order',
      '责令改正并对责任人员处1000元以上5000元以下罚款',
      ['ORDER_CORRECTION', 'FINE'],
    ],
    ['either is taken', '可以扣押或者没收非法采砂船舶', ['OTHER', 'CONFISCATE_PROPERTY']],
    ['not what was', '扣押或者查封的船舶', []],
    // 北京市区、乡、民族乡、镇人民代表大会代表选举实施细则 66, 土地管理法 79, 知识产权海关保护条例 28
    ['an election that is void', '其当选无效', ['OTHER']],
    ['a paper that is', '其批准文件无效', ['OTHER']],
    ['not what only ends', '批准失效', []],
    ['what comes of it is his own', '由知识产权权利人自行承担责任', ['CIVIL_LIABILITY']],
    ['not what it costs', '并自行承担服务费用', []],
    ['扣留 of a vehicle', '扣留该机动车', ['OTHER']],
    // honours and means (国家科学技术奖励条例 30, 山东省学校安全条例 57, 招标投标法 49)
    ['an award taken back', '由国务院科学技术行政部门报国务院批准后撤销奖励', ['OTHER']],
    ['an honour', '撤销其荣誉称号', ['OTHER']],
    ['the standing to get one is a qualification', '取消其评选荣誉称号的资格', ['CANCEL_QUALIFICATION']],
    ['means held back', '可以暂停项目执行或者暂停资金拨付', ['OTHER', 'OTHER']],
    // what is refused (建设工程质量管理条例 72, 粮食安全保障法 66)
    ['registration for life', '终身不予注册', ['OTHER']],
    ['a grant', '可以不予发放粮食生产相关补贴', ['OTHER']],
    ['not what an office does anyway', '对不予注册的申请人说明理由', []],
    // a right to trade (军品出口管理条例 25, 青岛市供热条例 23)
    ['a trade, up to', '暂停直至撤销其军品出口经营权', ['SUSPEND_PERMIT', 'REVOKE_PERMIT']],
    ['a concession', '收回特许经营权', ['REVOKE_PERMIT']],
    ['a standing of bodies', '由资质认定部门取消其检验资质', ['REVOKE_PERMIT']],
    // done in another's place, and by force (森林法 81, 济南市大气污染防治条例 46, 内河交通安全管理条例 72)
    ['代为履行', '由县级以上人民政府林业主管部门依法组织代为履行', ['OTHER']],
    ['代履行', '由城管执法部门依法代履行', ['OTHER']],
    ['not its costs', '代为履行所需费用由违法者承担', []],
    ['not the costs of force', '因强制拆除或者恢复发生的费用分别由设置人承担', []],
    // grades of a 处分, and warnings that are none (疫苗管理法 88, 行政机关公务员处分条例 26, 浙江省水上交通安全管理条例 33)
    ['警告 up to a grade', '依法给予警告直至撤职处分', ['DISCIPLINARY_ACTION']],
    ['警告 beside grades', '给予警告、记过或者记大过处分', ['DISCIPLINARY_ACTION']],
    ['警告 beside a 处分', '给予警告或者依法给予处分', ['WARNING', 'DISCIPLINARY_ACTION']],
    ['a notice to mariners', '应当发布航行警告', []],
    ['an office taken', '直至撤销其职务', ['DISCIPLINARY_ACTION']],
    ['a lighter 处分 is no consequence', '可以从轻或者减轻给予政务处分', []],
    // an order that holds another measure (疫苗管理法 88, 农业转基因生物安全管理条例 42, 北京市司法鉴定管理条例 37)
    [
      'whom it tells to pause',
      '责令负有责任的医疗卫生人员暂停六个月以上一年以下执业活动',
      ['SUSPEND_BUSINESS'],
    ],
    [
      'whose work is to pause for how long (医疗保障基金使用监督管理条例 38)',
      '责令定点医药机构暂停相关责任部门6个月以上1年以下涉及医疗保障基金使用的医药服务',
      ['SUSPEND_BUSINESS'],
    ],
    ['not a grant (科学技术进步法 113)', '暂停拨款、终止财政性资金支持的科学技术活动', ['OTHER']],
    ['research paused', '责令暂停研究或者中间试验', ['SUSPEND_BUSINESS']],
    ['trade stopped as a penalty', '给予停止从事司法鉴定业务3个月以上1年以下的处罚', ['SUSPEND_BUSINESS']],
    ['a breach stopped', '责令停止从事违法活动', ['ORDER_CORRECTION']],
    ['a bare term', '由同级人民政府限期核拨', ['ORDER_CORRECTION']],
    ['damage to be made good', '由渔业行政主管部门责令赔偿', ['CIVIL_LIABILITY']],
    // other consequences (教育法 75, 广东省大气污染防治条例 83, 长江河道采砂管理条例 21, 农村五保供养工作条例 24)
    ['what the case named undone', '由教育行政部门予以撤销', ['OTHER']],
    ['a permit undone', '依法撤销其许可', ['REVOKE_PERMIT']],
    ['a vehicle off the road', '车辆不得上道路行驶', ['OTHER']],
    ['force', '予以强行转移至指定地点', ['OTHER']],
    ['a contract ended', '有权终止供养服务协议', ['OTHER']],
    [
      'a fine that is to be paid beside (产品质量法 64)',
      '应当承担民事赔偿责任和缴纳罚款、罚金',
      ['CIVIL_LIABILITY'],
    ],
    ['a surcharge', '自欠缴之日起按照每日千分之五的比例加处滞纳金', ['OTHER']],
    ['one office', '1至5年内不得新成为民办学校决策机构负责人或者校长', ['INDUSTRY_BAN']],
    ['by law, within their tasks', '由公安部门依法在其职责范围内进行处理', ['OTHER']],
    ['a plant taken down (大气污染防治法 107)', '由生态环境主管部门组织拆除燃煤供热设施', ['OTHER']],
    ['a plant that one may have taken down', '组织拆除单位未备案', []],
    ['machines stopped', '给予警告或者停机整顿不超过6个月的处罚', ['WARNING', 'SUSPEND_FOR_RECTIFICATION']],
    ['kept out of a trade (政府采购法 77)', '在一至三年内禁止参加政府采购活动', ['RESTRICT_BUSINESS']],
    ['a charge reckoned (地下水管理条例 56)', '按照日最大取水能力计征相关费用', ['OTHER']],
    [
      'a charge by a rate (取水许可和水资源费征收管理条例 53)',
      '并按照日最大取水能力计算的取水量和水资源费征收标准计征水资源费',
      ['OTHER'],
    ],
    ['no 处分 in a title', '按照《财政违法行为处罚处分条例》有关规定进行处理', ['OTHER']],
    ['help to another State', '可以同意协助没收违法所得', []],
    // taken once (浙江省渔业管理条例 60, 产品质量法 61)
    [
      'things around gains',
      '没收渔获物、违法所得和渔具',
      ['CONFISCATE_PROPERTY', 'CONFISCATE_ILLEGAL_GAINS'],
    ],
    [
      'what acts brought in',
      '没收全部运输、保管、仓储或者提供制假生产技术的收入',
      ['CONFISCATE_ILLEGAL_GAINS'],
    ],
    // lists and records (企业信息公示暂行条例 17, 山东省水土保持条例 54)
    ['a list of the irregular', '由县级以上工商行政管理部门列入经营异常名录', ['CREDIT_RECORD']],
    ['a list of bad conduct', '列入不良行为记录名单', ['CREDIT_RECORD']],
    // amends, and dismissal (公务员法 110, 农村五保供养工作条例 23)
    ['amends', '应当赔礼道歉、恢复名誉、消除影响', ['CIVIL_LIABILITY']],
    ['not where somebody may ask for them', '有权要求赔礼道歉', []],
    ['dismissal', '予以辞退', ['OTHER']],
    ['dismissal of whom the case names (劳动争议调解仲裁法 34)', '劳动争议仲裁委员会应当将其解聘', ['OTHER']],
    ['an office that others gave (工会法 56)', '依照《中国工会章程》予以罢免', ['OTHER']],
    ['not as a right (村民委员会组织法 16)', '可以提出罢免村民委员会成员的要求', []],
    ['not as a means of reprisal (会计法 46)', '以撤职、解聘或者开除等方式实行打击报复', []],
    // referred to who may act (慈善法 107, 绍兴古城保护利用条例 44)
    ['查处', '由公安机关依法查处', ['OTHER']],
    ['处置 of the case', '由有权机关依法处置', ['OTHER']],
    ['not of a thing', '依法处置废弃物', []],
    // permits and qualifications
    ['a permit and an office', '暂停或者撤销其业务资格', ['SUSPEND_PERMIT', 'CANCEL_QUALIFICATION']],
    ['up to', '暂停直至撤销其对外贸易经营许可', ['SUSPEND_PERMIT', 'REVOKE_PERMIT']],
    ['a certificate of post', '扣留职务证书或者吊销职务证书', ['SUSPEND_PERMIT', 'CANCEL_QUALIFICATION']],
    ['a certificate of practice', '吊销医师执业证书', ['REVOKE_PERMIT']],
    ['吊扣', '给予警告或者吊扣执照一个月至六个月的处罚', ['WARNING', 'SUSPEND_PERMIT']],
    ['a department that is struck off', '吊销该医疗机构的人体器官移植诊疗科目', ['REVOKE_PERMIT']],
    ['a permit named before', '予以吊销', ['REVOKE_PERMIT']],
    ['a document of approval', '撤销核准文件', ['REVOKE_PERMIT']],
    [
      'behind a permit an order',
      '吊销医师执业证书或者责令停止非法执业活动',
      ['REVOKE_PERMIT', 'ORDER_CORRECTION'],
    ],
    [
      'behind a qualification a ban',
      '取消其任职资格、禁止其从事有关金融行业工作',
      ['CANCEL_QUALIFICATION', 'INDUSTRY_BAN'],
    ],
    // orders
    ['an order that is a suspension', '责令企业停产整顿', ['SUSPEND_FOR_RECTIFICATION']],
    ['an order within a term', '责令限期停业整顿', ['SUSPEND_FOR_RECTIFICATION']],
    ['an order that ends before a closure', '责令拆除或者关闭', ['ORDER_CORRECTION', 'ORDER_CLOSURE']],
    [
      'an order that ends before a limit',
      '责令改正或者限制生产、停产整治',
      ['ORDER_CORRECTION', 'RESTRICT_BUSINESS', 'SUSPEND_FOR_RECTIFICATION'],
    ],
    ['an order of discipline', '责令金融机构给予纪律处分', ['DISCIPLINARY_ACTION']],
    ['an order or discipline', '责令改正或者给予行政处分', ['ORDER_CORRECTION', 'DISCIPLINARY_ACTION']],
    ['an order to pay damages', '责令赔偿损失', ['CIVIL_LIABILITY']],
    [
      'an order to pay them besides (森林病虫害防治条例 22)',
      '责令限期除治、赔偿损失',
      ['ORDER_CORRECTION', 'CIVIL_LIABILITY'],
    ],
    [
      'or instead (景宁畲族自治县民族民间文化保护条例 31)',
      '责令改正、恢复原状或者赔偿损失',
      ['ORDER_CORRECTION', 'CIVIL_LIABILITY'],
    ],
    [
      'apologies among orders (反有组织犯罪法 33)',
      '予以训诫、责令具结悔过、赔礼道歉、赔偿损失',
      ['OTHER', 'OTHER', 'CIVIL_LIABILITY', 'CIVIL_LIABILITY'],
    ],
    ['wages with what is paid on top are ordered', '责令支付工资和加付赔偿金', ['CIVIL_LIABILITY']],
    [
      'a list that closes with what it is (幼儿园管理条例 28)',
      '给予警告、罚款的行政处罚',
      ['WARNING', 'FINE'],
    ],
    ['a penalty that is spoken of (危险化学品安全管理条例)', '实施罚款的行政处罚', []],
    ['detention in such a list', '给予罚款、拘留的处罚', ['FINE', 'DETENTION']],
    ['detention that is not carried out (治安管理处罚法 21)', '不执行行政拘留处罚', []],
    ['property that is disposed of (证券公司监督管理条例 54)', '按照约定处分其担保物', []],
    ['so for a creditor (城镇国有土地使用权出让和转让暂行条例 36)', '依照合同的规定处分抵押财产', []],
    [
      'two orders',
      '责令改正或者责令限制生产、停产整治',
      ['ORDER_CORRECTION', 'RESTRICT_BUSINESS', 'SUSPEND_FOR_RECTIFICATION'],
    ],
    ['限期改进', '给予警告、限期改进、罚款', ['WARNING', 'ORDER_CORRECTION', 'FINE']],
    // discipline and penalties by reference
    ['two kinds of discipline are one', '给予行政处分或者纪律处分', ['DISCIPLINARY_ACTION']],
    ['discipline or penalty', '给予行政处分或者行政处罚', ['DISCIPLINARY_ACTION', 'OTHER']],
    [
      'of whatever kind (保障中小企业款项支付条例 35)',
      '依法给予处分或者处罚',
      ['DISCIPLINARY_ACTION', 'OTHER'],
    ],
    [
      'a penalty of public order (行政复议法实施条例 63)',
      '给予处分或者治安处罚',
      ['DISCIPLINARY_ACTION', 'OTHER'],
    ],
    ['none of the criminal law', '给予处分或者刑事处罚', ['DISCIPLINARY_ACTION']],
    ['a trade by what is held (电影产业促进法 52)', '五年内不得举办涉外电影节', ['INDUSTRY_BAN']],
    ['no office again (浙江省检验机构管理条例 50)', '三年内不得再被聘任', ['OTHER']],
    ['no project (浙江省促进科技成果转化条例 45)', '三年内不得承担财政资金资助的科技项目', ['OTHER']],
    ['a ban on a work that hurts a road is none (城市道路管理条例 33)', '五年内不得挖掘', []],
    ['no more applications', '五年内不得再次申请', ['OTHER']],
    ['nor a licence again (道路交通安全法 91, 101)', '五年内不得重新取得机动车驾驶证', ['OTHER']],
    ['nor ever', '且终生不得重新取得机动车驾驶证', ['OTHER']],
    ['for a range of years (国家自然科学基金条例 34)', '3至5年不得申请国家自然科学基金资助', ['OTHER']],
    ['no way to obtain it is none', '不得以欺骗手段取得机动车驾驶证', []],
    [
      'a trade that is barred for a list of persons (化妆品监督管理条例 59)',
      '5年内禁止其法定代表人或者主要负责人、直接负责的主管人员和其他直接责任人员从事化妆品生产经营活动',
      ['INDUSTRY_BAN'],
    ],
    ['a market (消防法 69)', '并对有关责任人员采取终身市场禁入措施', ['INDUSTRY_BAN']],
    ['a credit record', '将处罚决定作为当事人个人信用信息予以记录', ['CREDIT_RECORD']],
    ['an invalid award', '中标无效', ['OTHER']],
    ['an admonition', '予以训诫', ['OTHER']],
    ['a talk with who is in charge', '约谈其主要负责人', ['OTHER']],
    ['what is destroyed', '监督其将用于实验活动的病原微生物销毁或者送交保藏机构', ['OTHER']],
    ['what is seized and destroyed', '没收并销毁', ['CONFISCATE_PROPERTY']],
    [
      'what is seized and scrapped (校车安全管理条例 art 44)',
      '收缴并强制报废机动车',
      ['CONFISCATE_PROPERTY', 'OTHER'],
    ],
    ['land taken back', '无偿收回其建设用地使用权', ['OTHER']],
    ['a permit taken back', '收回进网许可证', ['REVOKE_PERMIT']],
    ['restitution beside an order (农业法 art 96)', '并返还其违法收取的费用', ['OTHER']],
    ['restitution that is ordered', '责令退赔', ['OTHER']],
    [
      'discipline that is given or ordered (医疗纠纷预防和处理条例 art 47)',
      '对直接负责的主管人员给予或者责令给予降低岗位等级或者撤职的处分',
      ['DISCIPLINARY_ACTION'],
    ],
    [
      'a ban or a registration struck off (同 art 48)',
      '5年内不得从事医疗损害鉴定业务或者撤销登记',
      ['INDUSTRY_BAN', 'REVOKE_PERMIT'],
    ],
    [
      'what is done with things (公共机构节能条例 art 40)',
      '对车辆采取收回、拍卖、责令退还等方式处理',
      ['OTHER'],
    ],
    ['a duty that is enforced', '强制其履行义务', ['OTHER']],
    ['a certificate that does not count', '其所发的学历证书不予承认', ['OTHER']],
    ['a criminal fine (刑法)', '对单位判处罚金', ['CRIMINAL_LIABILITY']],
    ['a qualification that one is ordered to withdraw', '责令撤销其任职资格', ['CANCEL_QUALIFICATION']],
    ['wages twice over (劳动合同法 82)', '应当向劳动者每月支付二倍的工资', ['CIVIL_LIABILITY']],
    [
      'damages on demand (消费者权益保护法 55)',
      '应当按照消费者的要求增加赔偿其受到的损失',
      ['CIVIL_LIABILITY'],
    ],
    [
      'an order to pay them (劳动合同法 85)',
      '责令用人单位按应付金额百分之五十以上百分之一百以下的标准向劳动者加付赔偿金',
      ['CIVIL_LIABILITY'],
    ],
    [
      'a bar from work that is ordered (校车安全管理条例 55)',
      '责令负有责任的领导人员5年内不得从事学校管理事务',
      ['INDUSTRY_BAN'],
    ],
    ['who is to leave a place (渔业法 46)', '责令其离开或者将其驱逐', ['OTHER']],
    ['a ship that is to do so (杭州市生活饮用水源保护条例 26)', '由海事管理机构责令其立即驶离', ['OTHER']],
    [
      'one that is to go where it belongs (长江河道采砂管理条例 21)',
      '责令停靠在指定地点',
      ['ORDER_CORRECTION'],
    ],
    ['who is to do less (淮河流域水污染防治暂行条例 31)', '责令限量排污', ['OTHER']],
    ['a school that is to close (宁波市中等职业教育条例 37)', '责令其停办', ['ORDER_CLOSURE']],
    ['one that closed without leave (山东省学前教育条例 73)', '未经批准停办公办幼儿园', []],
    ['a pause of no business (互联网信息服务算法推荐管理规定 31)', '责令暂停信息更新', ['OTHER']],
    ['a pause of one (反电信网络诈骗法 39)', '责令暂停相关业务', ['SUSPEND_BUSINESS']],
    [
      'works that may not be taken on for years (对外承包工程管理条例 20)',
      '商务主管部门可以禁止其在1年以上3年以下的期限内对外承包新的工程项目',
      ['RESTRICT_BUSINESS'],
    ],
    [
      'a right taken back and a contract that ends with it (北京市燃气管理条例 56)',
      '可以收回特许经营权、终止特许经营协议',
      ['REVOKE_PERMIT', 'OTHER'],
    ],
    ['discipline without leniency (药品管理法 149)', '依法从重给予处分', ['DISCIPLINARY_ACTION']],
    [
      'a permit and a licence by one verb (畜牧法 65)',
      '并处吊销种畜禽生产经营许可证或者营业执照',
      ['REVOKE_PERMIT', 'REVOKE_BUSINESS_LICENCE'],
    ],
    ['in the other order', '吊销营业执照、许可证', ['REVOKE_BUSINESS_LICENCE', 'REVOKE_PERMIT']],
    [
      'a permit held back or taken (证券法 214)',
      '并处暂停、撤销相关业务许可',
      ['SUSPEND_PERMIT', 'REVOKE_PERMIT'],
    ],
    ['a body that is to rest (慈善法 110)', '责令限期停止活动并进行整改', ['SUSPEND_BUSINESS']],
    ['a trade that is barred for years (药品管理法 126)', '五年内不得开展药物临床试验', ['INDUSTRY_BAN']],
    ['a staff card held back (北京市出租汽车管理条例 32)', '暂扣调度员证1个月至3个月', ['SUSPEND_PERMIT']],
    ['one that is to stop what it does', '由登记机关责令停止活动', ['ORDER_CORRECTION']],
    ['damages by the price (北京市农村集体资产管理条例 31)', '应当折价赔偿', ['CIVIL_LIABILITY']],
    [
      'measures that are chosen by the case (企业法人登记管理条例 29)',
      '可以根据情况分别给予警告、罚款、没收非法所得的处罚',
      ['WARNING', 'FINE', 'CONFISCATE_ILLEGAL_GAINS'],
    ],
    [
      'responsibility behind a measure (重大行政决策程序暂行条例 41)',
      '取消评估资格、承担相应责任',
      ['CANCEL_QUALIFICATION', 'OTHER'],
    ],
    [
      'a cadre is moved, beside discipline (国家自然科学基金条例 40)',
      '依法依规给予组织处理、处分',
      ['OTHER', 'DISCIPLINARY_ACTION'],
    ],
    ['a sentence (刑法 113)', '可以判处死刑', ['CRIMINAL_LIABILITY']],
    [
      'a permit taken or an activity banned (境外非政府组织境内活动管理法 47)',
      '由登记管理机关吊销登记证书或者取缔临时活动',
      ['REVOKE_PERMIT', 'BAN'],
    ],
    ['a right that is gone (股票发行与交易管理暂行条例 70)', '停止其发行股票资格', ['CANCEL_QUALIFICATION']],
    [
      'one that comes back after years (教育法 76)',
      '责令停止相关招生资格一年以上三年以下',
      ['SUSPEND_PERMIT'],
    ],
    ['not what one is still fit for', '停止使用不符合资质条件的设备', []],
    [
      'no new business, before the permit goes (保险法 161)',
      '责令停止接受新业务或者吊销业务许可证',
      ['STOP_NEW_BUSINESS', 'REVOKE_PERMIT'],
    ],
  ])('%s', (_rule, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it.each([
    ['a penalty that needs consent (核材料管制条例 art 19)', '但吊销许可证的处罚需经核工业部同意'],
    ['处分 of shares', '限期处分股份'],
    ['处分 of what one administers', '信托财产由其他受托人管理和处分'],
    ['a fine whose authority is told', '罚款具体处罚权限由国务院规定'],
    ['a registration that is applied for', '应当办理变更登记或者注销登记'],
    ['an order that was made', '作出责令停止建设的决定'],
    ['a penalty that was suffered', '受到停止执业处罚'],
    ['a permit that was lost (旅游法 art 103)', '受到吊销导游证处罚的导游'],
    ['destruction that is the breach', '伪造、变造、销毁交易记录'],
    ['a fine that is collected', '通知收缴罚款的机构'],
    ['a measure of care that was not taken', '未采取覆盖、密闭措施'],
    ['a fine without a basis (中小企业促进法 art 54)', '不得实施没有法律、法规依据的罚款'],
    ['a fine that rules may set (北京市规章设定罚款限额规定)', '可以设定不超过10万元的罚款'],
    ['discipline that was suffered', '他受处分以前的工作时间'],
    ['discipline of which the case speaks', '受过开除处分或者刑事处分的'],
    ['a claim', '并有权要求赔偿因此遭受的损失'],
    ['wages that were agreed on', '因支付拖欠劳动报酬、经济补偿或者赔偿金事项达成调解协议'],
    ['an application for damages (国家赔偿法 37)', '应当自收到支付赔偿金申请之日起七日内'],
    ['how discipline is meted out (公职人员政务处分法 13)', '应当从重给予政务处分'],
    ['discipline that is lifted (公务员法 65)', '应当解除处分'],
    ['a fine that is collected on the spot (山东省高速公路交通安全条例 60)', '交通警察可以当场收缴'],
    ['a licence held until a decision (道路交通安全法 110)', '可以先予扣留机动车驾驶证'],
    ['what a court is asked for (监察法 55)', '向人民法院提出没收违法所得的申请'],
    ['a crime for which one was sentenced (刑法 81)', '被判处无期徒刑的犯罪分子'],
    ['custody before a trial (刑事诉讼法 170)', '人民检察院应当对犯罪嫌疑人先行拘留'],
    ['custody before one is handed over (引渡法 31)', '应当撤销引渡拘留'],
    ['a decision that is carried out (现金管理暂行条例 22)', '必须首先按照处罚决定执行'],
    ['what an insurer pays out (保险法 55)', '保险人按照保险金额与保险价值的比例承担赔偿保险金的责任'],
    ['how damages are reckoned (北京市实施《种子法》办法 40)', '赔偿额中的可得利益损失'],
    ['a ceiling of liability (民用航空法 139)', '实际承运人承担的责任不因此而超过法定的赔偿责任限额'],
    ['those who are on a list (山东省社会信用条例 30)', '对纳入严重失信主体名单的信用主体'],
    ['a fine that is to be paid up (社会保险经办条例 10)', '应当先结清欠缴的社会保险费、滞纳金、罚款'],
    ['the punishment that a case may meet with (刑事诉讼法 159)', '对犯罪嫌疑人可能判处十年有期徒刑以上刑罚'],
    ['cases by their punishment (刑事诉讼法 247)', '和判处死刑的第二审案件'],
    ['convicts by theirs (刑事诉讼法 271)', '被判处罚金的罪犯'],
    ['the time of a sentence (行政执法机关移送涉嫌犯罪案件的规定 11)', '人民法院判处罚金时'],
    ['a ceiling of what is charged (浙江省残疾人保障条例 36)', '但加收的滞纳金不得超过本金数额'],
    ['what an authority sees to (山东省水污染防治条例)', '应当及时组织处理'],
    ['what was ordered before (药品管理法 135)', '药品监督管理部门责令其召回后'],
  ])('does not find %s', (_rule, text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  it('takes the object of a bare 予以没收 from the case before it', () => {
    expect(kindsOf('予以没收', '有违法所得的')).toEqual(['CONFISCATE_ILLEGAL_GAINS']);
    expect(kindsOf('予以没收', '非法捕捞的')).toEqual(['CONFISCATE_PROPERTY']);
  });

  it.each([
    ['情节严重的', '责令停止执业活动', 'SUSPEND_BUSINESS', '中医药法 54'],
    ['在限期内不改正的', '责令其停止实施石油作业', 'SUSPEND_BUSINESS', '对外合作开采陆上石油资源条例 26'],
    ['逾期不改正的', '责令停止使用有毒物品作业', 'SUSPEND_BUSINESS', '使用有毒物品作业场所劳动保护条例 66'],
    ['未取得许可证擅自执业的', '责令停止执业活动', 'ORDER_CORRECTION', '基本医疗卫生与健康促进法 99'],
    ['情节严重的', '责令停止生产、销售', 'ORDER_CORRECTION', '产品质量法 54'],
  ])('stops what was lawful but for the breach: %s，%s → %s (%s)', (condition, text, kind) => {
    const setting = {
      condition,
      fineAhead: false,
      fineBehind: false,
      costsBehind: false,
      answersCase: true,
    };
    expect(measuresIn(text, setting).map((measure) => measure.kind)).toEqual([kind]);
  });

  it.each([
    ['吊销执业许可证或者由原备案部门责令停止执业活动', 'SUSPEND_BUSINESS', '中医药法 54'],
    ['吊销医师执业证书或者责令停止非法执业活动', 'ORDER_CORRECTION', '医师法 58'],
  ])('stops it in the place of a permit: %s → %s (%s)', (text, kind) => {
    expect(kindsOf(text)).toEqual(['REVOKE_PERMIT', kind]);
  });

  it.each([
    ['由河道主管机关组织清除或者采取其他紧急补救措施', true, ['OTHER']],
    ['由体育行政部门组织实施补建', true, ['OTHER']],
    ['由体育行政部门组织实施补建', false, []],
    ['由生态环境主管部门指定有关单位代为清除', true, ['OTHER']],
  ])('reads what is done for the violator: %s, at his cost: %s', (text, costsBehind, kinds) => {
    const setting = {
      condition: '逾期不改正的',
      fineAhead: false,
      fineBehind: false,
      costsBehind,
      answersCase: false,
    };
    expect(measuresIn(text, setting).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ['暂扣船员适任证书三个月至十二个月', 3, 12],
    ['并在一年内不得申请办理养犬登记证', 12, 12],
    ['责令停业整顿1个月至3个月', 1, 3],
  ])('keeps the time of %s (海上交通安全法 99, 东营市养犬管理条例 37, 旅行社条例 55)', (text, min, max) => {
    const [measure] = measuresIn(text, {
      condition: '',
      fineAhead: false,
      fineBehind: false,
      costsBehind: false,
      answersCase: false,
    });
    expect(measure?.months).toMatchObject({ min, max });
  });

  it('reads the amount of a fine that was named before', () => {
    const [fine] = measuresIn('数额为5万元以上25万元以下', {
      condition: '',
      fineAhead: false,
      fineBehind: true,
      costsBehind: false,
      answersCase: false,
    });
    expect(fine?.money).toMatchObject({ min: 50_000, max: 250_000 });
  });
});

describe('the forms of measures', () => {
  const texts = ['seed/sources', 'test/gold/development'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => readFileSync(`${folder}/${name}`, 'utf8')),
  );

  it.each([...MEASURE_FORMS, ...OTHER_MEASURE_FORMS])(
    'open with the characters by which they are looked for: $from',
    ({ opens, from }) => {
      const openings = texts.flatMap((text) => matchesIn(text, from).map(([words]) => words.charAt(0)));
      expect([...opens]).toEqual(expect.arrayContaining([...new Set(openings)]));
    },
  );
});
