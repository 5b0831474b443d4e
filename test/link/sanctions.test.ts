import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile.ts';
import { mattersOf } from '../../src/link/sanctions/breach-frames.ts';
import { wordsOfBreach, wordsOfDuty } from '../../src/link/sanctions/duty-index.ts';
import { authority, pairsOf } from '../support/sanctions.ts';

describe('a duty that the law names', () => {
  it.each([
    {
      shows: 'the paragraph that is cited (宁波市献血条例 30)',
      duties: ['第二条 禁止利用虚假证明材料骗取医疗临床用血相关费用。', '第三条 单位应当组织献血。'],
      penalties: [
        '第四条 违反本条例第二条规定，骗取医疗临床用血相关费用的，由卫生健康主管部门处五千元罚款。',
      ],
      pairs: ['4.1 → 2.1 EXPLICIT'],
    },
    {
      shows: 'of a whole article the paragraph whose breach the words tell (黑土地保护法 33)',
      duties: [
        '第二条 建设项目不得占用黑土地；确需占用的，应当依法严格审批。\n\n建设项目占用黑土地的，应当按照规定的标准对耕作层的土壤进行剥离。',
      ],
      penalties: [
        '第三条 违反本条例第二条规定，建设项目占用黑土地未对耕作层的土壤实施剥离的，由自然资源主管部门处每平方米一百元罚款。',
      ],
      pairs: ['3.1 → 2.2 EXPLICIT'],
    },
    {
      shows:
        'of a whole article what each kind of the violators bears, and not what others do (未成年人保护法 127)',
      duties: [
        '第二条 网络游戏经依法审批后方可运营。\n\n网络游戏服务提供者应当要求未成年人以真实身份信息注册。\n\n学校应当管理上网。',
      ],
      penalties: ['第三条 网络产品和服务提供者违反本条例第二条规定的，由网信部门给予警告。'],
      pairs: ['3.1 → 2.1 EXPLICIT', '3.1 → 2.2 EXPLICIT'],
    },
    {
      shows: 'items break what their lead-in names (温州市养犬管理条例 34)',
      duties: ['第二条 养犬人携犬外出时应当由完全民事行为能力人携带，并在犬只颈部佩戴犬牌。'],
      penalties: [
        '第三条 违反本条例第二条规定，有下列情形之一的，由城市管理行政主管部门处二十元罚款：\n\n（一）由限制民事行为能力人携犬的；\n\n（二）未在犬只颈部佩戴犬牌的。',
      ],
      pairs: ['3.1(1) → 2.1 EXPLICIT', '3.1(2) → 2.1 EXPLICIT'],
    },
    {
      shows: 'two items of one paragraph are one duty (上海航运交易所管理规定 30)',
      duties: ['第二条 会员享有下列权利，并应当履行下列义务：\n\n（一）遵守章程；\n\n（二）按期缴纳会费。'],
      penalties: ['第三条 违反本条例第二条第（一）项和第（二）项规定的，由交通主管部门给予警告。'],
      pairs: ['3.1 → 2.1 EXPLICIT'],
    },
    {
      shows: 'measures that are prescribed elsewhere (职业病防治法 70)',
      duties: ['第二条 用人单位应当设置职业卫生管理机构，制定职业病防治计划。'],
      penalties: [
        '第三条 违反本条例规定，有下列行为之一的，由卫生行政部门处十万元以下的罚款：\n\n（一）未采取本条例第二条规定的职业病防治管理措施的；\n\n（二）其他违反本条例的行为。',
      ],
      pairs: ['3.1(1) → 2.1 EXPLICIT'],
    },
    {
      shows: 'no penalty, where one speaks of the acts in another, but what that punishes (反洗钱法 32)',
      duties: ['第二条 金融机构应当按照规定建立客户身份识别制度。'],
      penalties: [
        '第三条 金融机构未按照规定履行客户身份识别义务的，由反洗钱行政主管部门处二十万元罚款。\n\n金融机构有前款行为，致使洗钱后果发生的，处五十万元以上五百万元以下罚款。',
      ],
      pairs: ['3.1 → 2.1 INFERRED', '3.2 → 2.1 INFERRED'],
    },
    {
      shows: 'no penalty whose breach is spoken of, but what that names (广东省消防工作若干规定 44)',
      duties: ['第二条 物业服务人应当保持消防车通道畅通。', '第三条 单位应当组织演练。'],
      penalties: [
        '第四条 物业服务企业违反本条例第二条规定的，由消防救援机构责令改正，处一万元罚款。\n\n违反前款规定，物业服务人为个人的，处警告或者五百元罚款。',
      ],
      pairs: ['4.1 → 2.1 EXPLICIT', '4.2 → 2.1 INFERRED'],
    },
    {
      shows: 'what a penalty itself orders (公务员法 107)',
      duties: ['第二条 单位应当组织演练。'],
      penalties: [
        '第三条 公务员辞去公职的，两年内不得从事与原工作业务直接相关的营利性活动。\n\n公务员有违反前款规定行为的，由公务员主管部门责令限期改正，没收违法所得。',
      ],
      pairs: ['3.2 → 3.1 EXPLICIT'],
    },
    {
      shows: 'beside a list what the lead-in names, not at its items (城市道路管理条例 42)',
      duties: [
        '第二条 城市道路范围内禁止行驶履带车。',
        '第三条 施工单位应当在城市道路施工现场设置明显标志和安全防围设施。',
      ],
      penalties: [
        '第四条 违反本条例第二条规定，或者有下列行为之一的，由市政部门责令限期改正，处一万元罚款：\n\n（一）未在城市道路施工现场设置明显标志和安全防围设施的；\n\n（二）其他违反本条例规定的行为。',
      ],
      pairs: ['4.1 → 2.1 EXPLICIT', '4.1(1) → 3.1 INFERRED'],
    },
    {
      shows: 'a paragraph that lays down its penalty itself (铁路法 46)',
      duties: [
        '第二条 在平交道口附近，不得种植妨碍行车瞭望的树木。种植妨碍行车瞭望的树木的，由县级以上地方人民政府责令限期迁移。',
      ],
      penalties: ['第三条 违反本条例第二条第一款规定，造成损失的，应当赔偿损失。'],
      pairs: ['3.1 → 2.1 EXPLICIT', '2.1 → 2.1 INFERRED'],
    },
    {
      shows:
        'what the lead-in names, though each item has a penalty of its own (杭州市城市河道建设和管理条例 48)',
      duties: ['第二条 禁止损毁水工程设施，禁止擅自从河道内抽取生产经营用水。', '第三条 单位应当保护河道。'],
      penalties: [
        '第四条 违反本条例第二条规定，有下列行为之一的，由城市管理部门按照下列规定予以处罚：\n\n（一）损毁水工程设施的，处一万元罚款；\n\n（二）擅自从河道内抽取生产经营用水的，处两万元罚款。',
      ],
      pairs: ['4.1(1) → 2.1 EXPLICIT', '4.1(2) → 2.1 EXPLICIT'],
    },
    {
      shows:
        'of a whole article all that those struck can breach, where only they are told (未成年人保护法 119)',
      duties: [
        '第二条 学校应当建立学生欺凌防控工作制度，对教职员工开展防治学生欺凌的培训。\n\n学校对学生欺凌行为应当立即制止。',
      ],
      penalties: [
        '第三条 学校、幼儿园及其教职员工违反本条例第二条规定的，由教育部门责令改正；拒不改正的，对直接负责的主管人员依法给予处分。',
      ],
      pairs: ['3.1 → 2.1 EXPLICIT', '3.1 → 2.2 EXPLICIT'],
    },
    {
      shows:
        'of a whole article all its duties, whoever bears them, where nothing is told (未成年人保护法 125)',
      duties: [
        '第二条 任何组织或者个人不得招用未满十六周岁未成年人。\n\n营业性娱乐场所、酒吧等不适宜未成年人活动的场所不得招用已满十六周岁的未成年人。\n\n市人民政府应当加强宣传。',
      ],
      penalties: [
        '第三条 违反本条例第二条规定的，由人力资源社会保障部门责令限期改正，给予警告，可以并处十万元以下罚款。',
      ],
      pairs: ['3.1 → 2.1 EXPLICIT', '3.1 → 2.2 EXPLICIT'],
    },
    {
      shows:
        'not those of operators where 拘留 strikes whoever does what nobody may do (反电信网络诈骗法 42)',
      duties: [
        '第二条 任何单位和个人不得非法制造、买卖下列设备：\n\n（一）电话卡批量插入设备；\n\n（二）用于实施电信网络诈骗的其他设备。\n\n电信业务经营者应当采取技术措施，及时识别、阻断前款规定的非法设备接入网络。',
      ],
      penalties: [
        '第三条 违反本条例第二条规定的，没收违法所得，由公安机关处十万元以下罚款；情节严重的，由公安机关并处十五日以下拘留。',
      ],
      pairs: ['3.1 → 2.1 EXPLICIT'],
    },
    {
      shows: 'of a whole article each paragraph of which a clause tells (浙江省固体废物污染环境防治条例 51)',
      duties: [
        '第二条 禁止随意倾倒、堆放、抛撒危险废物。\n\n禁止任何单位和个人非法侵占、毁损危险废物的贮存、处置场所和设施。\n\n危险废物填埋场运营管理单位应当建立危险废物填埋的永久性档案，填埋过的场地应当建立识别标志。',
      ],
      penalties: [
        '第三条 违反本条例第二条规定，随意倾倒、堆放、抛撒危险废物，非法侵占、毁损危险废物的贮存、处置场所和设施，或者填埋场运营管理单位未建立填埋的永久性档案、识别标志的，由环境保护行政主管部门责令改正，处一万元罚款。',
      ],
      pairs: ['3.1 → 2.1 EXPLICIT', '3.1 → 2.2 EXPLICIT', '3.1 → 2.3 EXPLICIT'],
    },
    {
      shows: 'not the paragraph of which a clause only names the bearer (杭州市城市房屋使用安全管理条例 52)',
      duties: [
        '第二条 经鉴定属于危险房屋的，房屋安全鉴定单位应当在规定时限内将鉴定报告送达委托人并报区房产主管部门备案。\n\n房屋安全鉴定单位发现房屋存在重大险情的，应当立即报告。',
      ],
      penalties: [
        '第三条 房屋安全鉴定单位违反本条例第二条规定，未在规定时限内送达鉴定报告或者备案的，由市房产主管部门责令限期改正。',
      ],
      pairs: ['3.1 → 2.1 EXPLICIT'],
    },
    {
      shows: 'no penalty whose works are not built as they must be (水法 65)',
      duties: ['第二条 任何单位和个人应当节约用水。'],
      penalties: [
        '第三条 未经水行政主管部门同意，擅自修建水工程的，由水行政主管部门处一万元罚款。\n\n虽经水行政主管部门同意，但未按照要求修建前款所列工程设施的，由水行政主管部门责令限期改正，处一万元罚款。',
      ],
      pairs: [],
    },
    {
      shows:
        'of a whole chapter all that binds those struck, and nothing that binds others (直销管理条例 51)',
      duties: [
        '第二条 直销企业应当在指定的银行开设专门账户，存入保证金。',
        '第三条 直销企业不得以保证金对外担保。',
        '第四条 工商行政管理部门负责保证金的日常监管工作。',
      ],
      penalties: [
        '第五条 直销企业违反本条例第二章有关规定的，由工商行政管理部门责令限期改正，处十万元以下的罚款。',
      ],
      pairs: ['5.1 → 2.1 EXPLICIT', '5.1 → 3.1 EXPLICIT'],
    },
    {
      shows: 'of a whole chapter the paragraph that the words tell, where nobody is named (金银管理条例 31)',
      duties: [
        '第二条 携带金银进入国境，必须向入境地海关申报登记。',
        '第三条 携带金银首饰，应当以自用为限。',
        '第四条 单位不得私自熔化金银。',
      ],
      penalties: ['第五条 违反本条例第二章规定，私自熔化金银的，由中国人民银行处一万元罚款。'],
      pairs: ['5.1 → 4.1 EXPLICIT'],
    },
    {
      shows: 'only for the item that names it, not for its neighbours (体育法 办法 42)',
      duties: [
        '第二条 未经批准，不得核发建设工程规划许可证。',
        '第三条 任何组织和个人不得挪用、克扣体育资金。',
        '第四条 学校应当开设体育课程。',
      ],
      penalties: [
        '第五条 体育部门有下列情形之一的，由上级机关责令改正，对直接负责的主管人员依法给予处分：\n\n（一）挪用、克扣体育资金的；\n\n（二）违反本条例第二条规定，核发建设工程规划许可证的。',
      ],
      pairs: ['5.1(2) → 2.1 EXPLICIT', '5.1(1) → 3.1 INFERRED'],
    },
  ])('$shows', ({ duties, penalties, pairs }) => {
    expect(pairsOf(duties, penalties)).toEqual(pairs);
  });
});

describe('a duty that the words of a breach tell', () => {
  const others = [
    '第五条 任何单位和个人有权举报违法行为。',
    '第六条 县级以上人民政府应当加强宣传教育，保障必要的经费。',
    '第七条 学校应当将安全知识纳入教学内容。',
  ];
  it.each([
    {
      shows: 'a prohibition that the penalty repeats (对外劳务合作管理条例 40)',
      duties: ['第二条 对外劳务合作企业不得允许其他单位或者个人以本企业的名义组织劳务人员赴国外工作。'],
      penalties: [
        '第八条 对外劳务合作企业允许其他单位或者个人以本企业的名义组织劳务人员赴国外工作的，由商务主管部门处十万元罚款。',
      ],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'a duty with a bearer, though the penalty names no violator (职业病防治法 70)',
      duties: ['第二条 用人单位应当在醒目位置公布有关职业病防治的规章制度、操作规程。'],
      penalties: [
        '第八条 未按照规定公布有关职业病防治的规章制度、操作规程的，由卫生行政部门处十万元以下的罚款。',
      ],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: '擅自 and 应当经…许可 (烟花爆竹安全管理条例 36)',
      duties: ['第二条 经由道路运输烟花爆竹的，应当经公安部门许可。'],
      penalties: ['第八条 未经许可经由道路运输烟花爆竹的，由公安部门处1万元以上5万元以下的罚款。'],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'what comes into force by a leave, without a modal word (衢州市市区电动自行车管理规定 10)',
      duties: ['第二条 电动自行车经登记，取得行驶证并悬挂号牌后，方可上道路行驶。'],
      penalties: ['第八条 驾驶未经登记或者未悬挂号牌的电动自行车上道路行驶的，由公安机关处五十元罚款。'],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'identities that are checked where the breach speaks of real names (反电信网络诈骗法 21, 41)',
      duties: [
        '第二条 电信业务经营者应当保存服务记录。',
        '第三条 电信业务经营者为用户提供服务，应当依法要求用户提供真实身份信息。',
      ],
      penalties: ['第八条 电信业务经营者未履行服务实名制职责的，由有关主管部门处五万元罚款。'],
      pairs: ['8.1 → 3.1 INFERRED'],
    },
    {
      shows: 'a duty of private parties rather than one of an organ, where private parties are struck',
      duties: ['第二条 海事管理机构应当保存船舶检验记录。', '第三条 船舶所有人应当妥善保存船舶检验的记录。'],
      penalties: ['第八条 未保存船舶检验记录的，处一万元罚款。'],
      pairs: ['8.1 → 3.1 INFERRED'],
    },
    {
      shows: 'not the sentence that leaves the duty to others to regulate (反洗钱法 21)',
      duties: [
        '第二条 金融机构办理的交易超过规定金额的，应当及时报告可疑交易。',
        '第三条 金融机构大额交易和可疑交易报告的具体办法，由国务院反洗钱行政主管部门制定。',
      ],
      penalties: ['第八条 金融机构未按照规定报送可疑交易报告的，由反洗钱行政主管部门处二十万元罚款。'],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'not what the sentence beside the duty allows (反电信网络诈骗法 40)',
      duties: [
        '第二条 金融机构应当对支付账户加强监测，建立异常账户和可疑交易监测机制。\n\n金融机构依照前款规定开展异常账户和可疑交易监测时，可以收集异常客户的交易信息。',
      ],
      penalties: ['第八条 金融机构未履行对异常账户、可疑交易的风险监测义务的，由有关主管部门处五万元罚款。'],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'what a duty only calls by the list before it (反电信网络诈骗法 39)',
      duties: [
        '第二条 任何单位和个人不得非法制造下列设备：\n\n（一）电话卡批量插入设备；\n\n（二）具有改变主叫号码功能的设备。\n\n电信业务经营者应当及时识别、阻断前款规定的非法设备接入网络。',
      ],
      penalties: [
        '第八条 电信业务经营者未采取措施对改变主叫号码的非法设备进行监测处置的，由电信主管部门处五万元罚款。',
      ],
      pairs: ['8.1 → 2.2 INFERRED'],
    },
    {
      shows: 'the duty of each part of a breach (生物安全法 76)',
      duties: [
        '第二条 从事病原微生物实验活动应当在相应等级的实验室进行。',
        '第三条 高等级病原微生物实验室从事高致病性或者疑似高致病性病原微生物实验活动，应当经省级以上人民政府卫生健康主管部门批准。',
      ],
      penalties: [
        '第八条 从事病原微生物实验活动未在相应等级的实验室进行，或者高等级病原微生物实验室未经批准从事高致病性、疑似高致病性病原微生物实验活动的，由卫生健康主管部门责令停止违法行为，给予警告。',
      ],
      pairs: ['8.1 → 3.1 INFERRED', '8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'the duty of each thing that a breach lists, where they stand apart (反电信网络诈骗法 39)',
      duties: [
        '第二条 电信业务经营者对监测识别的涉诈异常电话卡用户应当重新进行实名核验，对未按规定核验的，可以限制、暂停有关电话卡功能。',
        '第三条 电信业务经营者应当建立物联网卡用户风险评估制度，并对物联网卡的使用建立监测预警机制，对存在异常使用情形的，应当采取暂停服务等处置措施。',
      ],
      penalties: [
        '第八条 电信业务经营者未履行对电话卡、物联网卡的监测识别、监测预警和相关处置职责的，由电信主管部门处五万元罚款。',
      ],
      pairs: ['8.1 → 3.1 INFERRED', '8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'no other duty where it tells a single matter (住房公积金管理条例 40)',
      duties: [
        '第二条 职工死亡的，职工的继承人应当提取账户内的存储余额；无继承人的，存储余额应当纳入住房公积金的增值收益。',
        '第三条 住房公积金管理中心的管理费用应当从住房公积金增值收益中列支，按照预算使用。',
      ],
      penalties: ['第八条 未按照规定使用住房公积金增值收益的，由建设行政主管部门责令限期改正。'],
      pairs: ['8.1 → 3.1 INFERRED'],
    },
    {
      shows: 'a duty toward what the paragraph before lists, however much that is (反电信网络诈骗法 39)',
      duties: [
        '第二条 任何单位和个人不得非法制造、销售、提供或者使用下列设备、软件：\n\n（一）电话卡批量插入设备；\n\n（二）具有改变主叫号码、虚拟拨号、互联网电话违规接入公用电信网络等功能的设备、软件；\n\n（三）批量账号、网络地址自动切换系统，批量接收提供短信验证、语音验证的平台；\n\n（四）其他用于实施电信网络诈骗等违法犯罪的设备、软件。\n\n电信业务经营者应当采取技术措施，及时识别、阻断前款规定的非法设备、软件接入网络，并向公安机关报告。',
        '第三条 电信业务经营者应当规范真实主叫号码传送和电信线路出租，对改号电话进行封堵拦截和溯源核查。',
      ],
      penalties: [
        '第八条 电信业务经营者未采取措施对改号电话、虚假主叫或者具有相应功能的非法设备进行监测处置的，由电信主管部门处五万元罚款。',
      ],
      pairs: ['8.1 → 3.1 INFERRED', '8.1 → 2.2 INFERRED'],
    },
    {
      shows:
        'a duty of the violator rather than one of 单位用户, who are a class of their own (反电信网络诈骗法 39)',
      duties: [
        '第二条 电信业务经营者应当严格登记物联网卡用户身份信息。',
        '第三条 单位用户将物联网卡销售给其他用户的，应当登记用户身份信息。',
      ],
      penalties: ['第八条 电信业务经营者未履行物联网卡用户身份信息登记职责的，由电信主管部门处五万元罚款。'],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'no duty of the organ that imposes the penalty of a list (核安全法 79)',
      duties: [
        '第二条 核设施营运单位进行核设施建造、运行等活动，应当向核安全监督管理部门申请许可。',
        '第三条 核安全监督管理部门应当对从事核设施建造、运行等活动的单位进行监督检查。',
      ],
      penalties: [
        '第八条 核设施营运单位有下列情形之一的，由核安全监督管理部门责令改正，处一百万元罚款：\n\n（一）未经许可，从事核设施建造、运行等活动的。',
      ],
      pairs: ['8.1(1) → 2.1 INFERRED'],
    },
    {
      shows: 'no duty of those toward whom the violators act (菏泽市餐厨废弃物管理条例 26)',
      duties: [
        '第二条 餐厨废弃物产生、收集运输、处置单位应当执行联单制度，建立电子台账，如实记录产生、收集运输、处置餐厨废弃物的种类、来源、数量、去向等信息，按月向城市管理行政主管部门报告。',
        '第三条 城市管理行政主管部门应当建立健全餐厨废弃物监督管理制度，对餐厨废弃物产生、收集运输、处置单位进行监督检查。',
      ],
      penalties: [
        '第八条 违反本条例规定，餐厨废弃物处置单位有下列行为之一的，由城市管理行政主管部门责令限期改正；逾期不改正的，处一万元以上三万元以下的罚款：\n\n（一）未按月向城市管理行政主管部门报告餐厨废弃物处置电子台账；',
      ],
      pairs: ['8.1(1) → 2.1 INFERRED'],
    },
    {
      shows: 'no duty of those whom one resists (杭州市机动车排气污染防治条例 9, 14, 17)',
      duties: [
        '第二条 机动车所有人或者驾驶人应当接受对机动车的排气污染抽检。',
        '第三条 生态环境主管部门对机动车进行排气污染抽检应当快捷、便民，不得妨碍道路交通安全和畅通。',
      ],
      penalties: [
        '第八条 机动车所有人或者驾驶人拒绝生态环境主管部门对机动车进行排气污染抽检的，由生态环境主管部门责令改正，处二百元罚款。',
      ],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'a duty of those whom the words name as who act (浙江省渔港渔业船舶管理条例 23, 41)',
      duties: ['第二条 非海洋捕捞渔船不得擅自改造为海洋捕捞渔船。'],
      penalties: [
        '第八条 渔业船舶所有人将非海洋捕捞渔船改造为海洋捕捞渔船的，由渔业行政主管部门责令停止违法行为，处一万元罚款。',
      ],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'the duty that the paragraph lays down before its penalty (北京市市容环境卫生条例 57)',
      duties: [
        '第二条 新建公共厕所，应当符合公共厕所建设标准。\n\n公共厕所的维护管理责任人，应当对公共厕所进行维护和管理，确保公共厕所正常使用。违反规定，不能保证公共厕所正常使用的，责令限期改正，并可处五百元罚款。',
      ],
      penalties: [],
      pairs: ['2.2 → 2.2 INFERRED'],
    },
    {
      shows:
        'the same, where the penalty says no more than that it is broken (青岛市市容和环境卫生管理条例 26)',
      duties: [
        '第二条 禁止在居民住宅区内的道路堆放物品。违反规定的，责令改正；拒不改正的，处五百元罚款。',
        '第三条 检验人员必须秉公办事，不得徇私舞弊。如有违反，由主管部门给予警告。',
        '第四条 违反规定的，由主管部门给予警告。',
      ],
      penalties: [],
      pairs: ['2.1 → 2.1 INFERRED', '3.1 → 3.1 INFERRED'],
    },
    {
      shows:
        'duties that are listed, where the breach only says that they are not fulfilled (潮州市畲族文化保护条例 25)',
      duties: [
        '第二条 文化主管部门应当与保护管理责任人签订保护管理协议。',
        '第三条 保护管理责任人应当履行下列职责：\n\n（一）收集项目的资料、实物；\n\n（二）开展项目的传承、培训。',
      ],
      penalties: [
        '第八条 项目的保护管理责任人无正当理由未履行义务的，由文化主管部门责令限期改正；逾期不改正的，取消其资格，处一千元罚款。',
      ],
      pairs: ['8.1 → 3.1 INFERRED'],
    },
    {
      shows: 'secrets that are kept where the breach is that they are told (金融机构撤销条例 36)',
      duties: ['第二条 中国人民银行及其工作人员应当依法为被撤销的金融机构保守秘密。'],
      penalties: [
        '第八条 中国人民银行工作人员泄露所知悉的商业秘密的，依法给予处分；构成犯罪的，依法追究刑事责任。',
      ],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'nothing for any other breach of what is managed (浙江省政府非税收入管理条例 39)',
      duties: ['第二条 印制企业应当按照批准的式样和数量印制政府非税收入票据。'],
      penalties: [
        '第八条 印制企业有下列行为之一的，由财政部门处五千元罚款：\n\n（一）违反政府非税收入票据管理规定的其他行为。',
      ],
      pairs: [],
    },
    {
      shows: 'nothing where other penalties are measured out (公职人员政务处分法 11)',
      duties: ['第二条 公职人员应当主动交代本人的违法行为。'],
      penalties: [
        '第八条 公职人员有下列情形之一的，可以从轻或者减轻给予处分：\n\n（一）主动交代本人应当受到处分的违法行为的。',
      ],
      pairs: [],
    },
    {
      shows: 'nothing for what follows from another penalty (青岛市客运出租汽车管理条例 46)',
      duties: ['第二条 禁止伪造、变造、冒用出租汽车经营许可证、道路运输证。'],
      penalties: ['第八条 出租汽车经营许可证、道路运输证被依法吊销的，自吊销之日起三年内不得重新申领。'],
      pairs: [],
    },
    {
      shows: 'nothing for any other breach (菏泽市城乡规划条例 55)',
      duties: ['第二条 城乡规划主管部门应当依法查处违反本条例规定的行为。'],
      penalties: [
        '第八条 有下列行为之一的，由上级人民政府责令改正，对直接负责的主管人员依法给予处分：\n\n（一）其他违反本条例规定的行为。',
      ],
      pairs: [],
    },
    {
      shows: 'the duty of the same act, though another speaks of the same thing (临沂市献血条例 39)',
      duties: ['第二条 血站应当公布用血费用报销情况。', '第三条 报销用血费用，应当提供真实、有效的材料。'],
      penalties: ['第八条 骗取用血费用报销的，由卫生健康主管部门责令退回，处一千元罚款。'],
      pairs: ['8.1 → 3.1 INFERRED'],
    },
    {
      shows: 'nothing for what else may be regulated or agreed (北京市燃气管理条例 56)',
      duties: ['第二条 实施燃气特许经营的，特许经营者应当按照特许经营协议取得燃气经营许可。'],
      penalties: [
        '第八条 取得燃气特许经营权的企业有下列情形之一的，由城市管理部门责令限期改正，处一万元罚款：\n\n（一）法律、法规规定或者特许经营协议约定的其他情形。',
      ],
      pairs: [],
    },
    {
      shows: 'nothing for an abuse of office, whatever the work (医疗保障基金使用监督管理条例 47)',
      duties: ['第二条 医疗保障行政部门工作人员应当加强对医疗保障基金使用的监督管理工作。'],
      penalties: [
        '第八条 医疗保障行政部门工作人员在医疗保障基金使用监督管理工作中滥用职权、玩忽职守、徇私舞弊的，依法给予处分。',
      ],
      pairs: [],
    },
    {
      shows: 'an abuse of office that is forbidden, or what is told beside it (浙江省招标投标条例 30, 55)',
      duties: [
        '第二条 评标专家不得收受投标人的财物或者其他好处。',
        '第三条 招标人应当公示投标人的名称。',
        '第四条 评标专家应当对评标委员会成员的身份保密。',
      ],
      penalties: [
        '第八条 评标专家有下列行为之一的，由招标投标监督部门处一万元罚款：\n\n（一）收受投标人财物的；\n\n（二）玩忽职守，泄露评标委员会成员身份的。',
      ],
      pairs: ['8.1(1) → 2.1 INFERRED', '8.1(2) → 4.1 INFERRED'],
    },
    {
      shows: 'no duty of who imposes penalties, whatever the name (电力监管条例 13, 30)',
      duties: ['第二条 电力监管机构颁发和管理电力业务许可证。', '第三条 企业经营电力业务，应当取得许可。'],
      penalties: [
        '第八条 未取得电力业务许可证擅自经营电力业务的，由电力监管机构责令改正，没收违法所得，处五万元罚款。',
      ],
      pairs: ['8.1 → 3.1 INFERRED'],
    },
    {
      shows:
        'of an item the duty of those whom it tells of, not of whom its neighbour names (噪声污染防治法 84)',
      duties: [
        '第二条 居民住宅区安装共用设施设备的，建设单位应当合理设置。\n\n已建成使用的居民住宅区共用设施设备由专业运营单位负责维护管理。',
      ],
      penalties: [
        '第八条 有下列行为之一的，由地方人民政府指定的部门处五千元罚款：\n\n（一）居民住宅区安装共用设施设备，设置不合理的；\n\n（二）对已建成使用的居民住宅区共用设施设备，专业运营单位未进行维护管理的。',
      ],
      pairs: ['8.1(1) → 2.1 INFERRED', '8.1(2) → 2.2 INFERRED'],
    },
    {
      shows: 'not what only says what a word means (建设工程质量管理条例 62, 78)',
      duties: [
        '第二条 施工单位不得转包或者违法分包工程。',
        '第三条 本条例所称转包，是指承包单位不履行合同约定的责任和义务，将其承包的工程转给他人的行为。',
      ],
      penalties: ['第八条 承包单位将承包的工程转包或者违法分包的，由建设主管部门处十万元罚款。'],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'not how a penalty is carried out (北京市文明行为促进条例 60)',
      duties: ['第二条 当事人应当如实提供身份证明信息，配合行政执法工作。'],
      penalties: [
        '第八条 拒不配合行政执法工作，拒不履行行政处罚决定的，由公安机关处五百元罚款。',
        '第九条 拒不履行行政处罚决定的，当事人应当按日加处罚款。',
      ],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'of who has no permit not what the permit must say (农药管理条例 55)',
      duties: [
        '第二条 农药经营者应当具备下列条件，并申请农药经营许可证：\n\n（一）有经营人员；\n\n（二）有营业场所。',
        '第三条 农药经营许可证应当载明农药经营者名称、经营范围等事项。',
      ],
      penalties: ['第八条 农药经营者未取得农药经营许可证经营农药的，由农业主管部门处一万元罚款。'],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'but its change, where that is what is left undone',
      duties: [
        '第二条 农药经营者应当具备下列条件：\n\n（一）有经营人员；\n\n（二）有营业场所。',
        '第三条 农药经营许可证载明事项发生变化的，农药经营者应当申请变更农药经营许可证。',
      ],
      penalties: ['第八条 农药经营者未按照规定申请变更农药经营许可证的，由农业主管部门处一万元罚款。'],
      pairs: ['8.1 → 3.1 INFERRED'],
    },
    {
      shows: 'the decision, where it is granted to who does not meet the conditions (证券法 216)',
      duties: [
        '第二条 设立证券公司，发起人应当报送设立申请。',
        '第三条 证券监督管理机构应当自受理申请之日起六个月内，依照法定条件作出批准或者不予批准的决定。',
      ],
      penalties: [
        '第八条 证券监督管理机构有下列情形之一的，对直接负责的主管人员依法给予处分：\n\n（一）对不符合规定的申请予以批准的；\n\n（二）其他不依法履行职责的行为。',
      ],
      pairs: ['8.1(1) → 3.1 INFERRED'],
    },
    {
      shows: 'but the permit, where none was obtained according to law (危险化学品安全管理条例 77)',
      duties: [
        '第二条 危险化学品生产企业应当取得危险化学品安全生产许可证。',
        '第三条 安全生产监督管理部门对危险化学品生产企业的申请应当作出予以批准或者不予批准的决定。',
      ],
      penalties: [
        '第八条 未依法取得危险化学品安全生产许可证从事生产的，由安全生产监督管理部门处十万元罚款。',
      ],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'one paragraph for who does not apply and for the organ that decides (娱乐场所管理条例 56)',
      duties: [
        '第二条 举办娱乐场所，申请人应当向文化主管部门申请娱乐经营许可证；文化主管部门应当进行实地检查，作出决定。',
      ],
      penalties: [
        '第八条 未申请娱乐经营许可证举办娱乐场所的，由文化主管部门处一万元罚款。',
        '第九条 文化主管部门的工作人员向不符合条件的单位颁发许可证、批准文件、营业执照的，依法给予处分。',
      ],
      pairs: ['8.1 → 2.1 INFERRED', '9.1 → 2.1 INFERRED'],
    },
    {
      shows:
        'by the bearers of the sentence that tells it, not of another there (淄博市新型墙体材料发展应用与民用建筑节能条例 43)',
      duties: [
        '第二条 建设单位、设计单位、施工单位不得在民用建筑活动中使用国家、省列入禁止使用目录的技术、工艺、材料和设备。',
        '第三条 对采用国家、省列入禁止使用目录的技术、工艺、材料和设备的，工程监理单位应当要求限期改正。未经监理工程师签字，施工单位不得进行下一道工序的施工。',
      ],
      penalties: [
        '第八条 施工单位使用国家、省列入禁止使用目录的技术、工艺、材料和设备的，由住房城乡建设主管部门处十万元罚款。',
      ],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows:
        'not by a sentence that lays nothing down, beside a duty of another matter (对外劳务合作管理条例 43)',
      duties: ['第二条 备用金用于支付因发生突发事件，劳务人员回国或者接受紧急救助所需费用。备用金不得挪用。'],
      penalties: ['第八条 劳务合作企业在国外发生突发事件时不及时处理的，由商务主管部门处十万元罚款。'],
      pairs: [],
    },
    {
      shows: 'but one that tells a right, which the duty beside it answers (对外劳务合作管理条例 47)',
      duties: [
        '第二条 对违反本条例规定组织劳务人员赴国外工作的行为，任何单位和个人有权向商务主管部门举报。接到举报的部门应当在职责范围内及时处理。',
      ],
      penalties: [
        '第八条 商务主管部门的工作人员对违反本条例规定组织劳务人员赴国外工作的行为不依法查处的，依法给予处分。',
      ],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows: 'of governments at large whichever government bears it (历史文化名城名镇名村保护条例 38)',
      duties: [
        '第二条 历史文化名城批准公布后，历史文化名城人民政府应当组织编制历史文化名城保护规划。',
        '第三条 保护规划报送审批前，保护规划的组织编制机关应当广泛征求有关部门、专家和公众的意见。',
      ],
      penalties: [
        '第八条 地方人民政府未组织编制保护规划的，由上级人民政府责令改正，对直接负责的主管人员依法给予处分。',
      ],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows:
        'of a government where organs of the state are struck beside others (汕头经济特区预防与化解纠纷促进条例 27)',
      duties: [
        '第二条 市、区（县）人民政府应当建立完善12345政务服务便民热线行政机关负责人现场接听制度。各级人民政府及其工作部门应当建立完善信访接待日制度和投诉举报制度，及时受理、依法办理、强化监督，解决自然人、法人和非法人组织的合法合理诉求；对不合法不合理的诉求，应当予以解释和说明。',
        '第三条 企业事业单位和其他社会组织应当建立健全本单位预防化解纠纷工作责任制和投诉接待制度。',
      ],
      penalties: [
        '第八条 国家机关、人民团体、企业事业单位和其他社会组织有下列情形之一的，由其主管机关予以通报，责令限期改正：\n\n（一）未建立健全本单位预防化解纠纷工作责任制的；\n\n（二）未完善、落实12345政务服务便民热线行政机关负责人现场接听制度、信访接待日制度和投诉举报制度的。',
      ],
      pairs: ['8.1(1) → 3.1 INFERRED', '8.1(2) → 2.1 INFERRED'],
    },
    {
      shows: 'of the staff of whoever is struck (病原微生物实验室生物安全管理条例 60)',
      duties: [
        '第二条 采集高致病性病原微生物样本的工作人员在采集过程中应当防止病原微生物扩散和感染，并对样本的来源、采集过程和方法等作详细记录。',
      ],
      penalties: [
        '第八条 实验室有下列行为之一的，由卫生主管部门责令限期改正，给予警告：\n\n（一）对所采集样本的来源、采集过程和方法等未作详细记录的；\n\n（二）未依照规定备案的。',
      ],
      pairs: ['8.1(1) → 2.1 INFERRED'],
    },
    {
      shows: 'none of who did not do what he is charged with at all, without saying what (乡村振兴促进法 73)',
      duties: ['第二条 农业农村主管部门负责本行政区域内乡村振兴促进工作的统筹协调和监督检查。'],
      penalties: [
        '第八条 农业农村主管部门在乡村振兴促进工作中不履行或者不正确履行职责的，对直接负责的主管人员依法给予处分。',
      ],
      pairs: [],
    },
    {
      shows: 'but of who did not do a named work (宁波市科学技术普及条例 42)',
      duties: ['第二条 科学技术主管部门负责本行政区域内科普工作的组织协调。'],
      penalties: ['第八条 科学技术主管部门不履行科普工作职责的，对直接负责的主管人员依法给予处分。'],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows:
        'funds that must not be put to another use, where they were misused (大中型水利水电工程征地补偿条例 60)',
      duties: [
        '第二条 移民安置规划应当对征地补偿和移民安置资金概算、后期扶持资金作出安排。',
        '第三条 征地补偿和移民安置资金应当专户存储、专账核算，不得挪作他用。',
      ],
      penalties: ['第八条 侵占、截留、挪用征地补偿和移民安置资金的，责令退赔，并处三倍以下的罚款。'],
      pairs: ['8.1 → 3.1 INFERRED'],
    },
    {
      shows: 'not what who imposes the penalty is charged with (水法 69)',
      duties: [
        '第二条 取用水资源的单位和个人应当申请领取取水许可证。',
        '第三条 水行政主管部门或者流域管理机构应当依据职权编制流域规划。',
      ],
      penalties: [
        '第八条 未经批准擅自取水的，由县级以上人民政府水行政主管部门或者流域管理机构依据职权，责令停止违法行为，处二万元罚款。',
      ],
      pairs: ['8.1 → 2.1 INFERRED'],
    },
    {
      shows:
        'nothing for an abuse of office by those who are charged with the matter (浙江省国防教育条例 31)',
      duties: ['第二条 国防教育委员会下设办公室，负责国防教育的日常工作，并配备专职工作人员。'],
      penalties: ['第八条 负责国防教育的国家工作人员，玩忽职守、滥用职权、徇私舞弊的，依法给予处分。'],
      pairs: [],
    },
    {
      shows: 'nothing for a breach that is not told (航道管理条例 27)',
      duties: ['第二条 航道和航道设施受国家保护，任何单位和个人均不得侵占或者破坏。'],
      penalties: ['第八条 对违反本条例规定的单位和个人，交通主管部门可以处一万元罚款。'],
      pairs: [],
    },
    {
      shows: 'nothing where 刑事责任 alone follows, in a code that knows no other penalty',
      duties: ['第二条 任何单位和个人不得伪造登记证书。'],
      penalties: ['第八条 伪造登记证书，构成犯罪的，依法追究刑事责任。'],
      pairs: [],
    },
    {
      shows: 'what is told beyond doubt, also where 民事责任 or 刑事责任 follows (北京市精神卫生条例 52)',
      duties: [
        '第二条 任何单位和个人不得非法限制精神疾病患者的人身自由。',
        '第三条 医疗机构应当公示收费标准。',
      ],
      penalties: [
        '第八条 有下列行为之一，给精神疾病患者的人身、财产造成损害的，应当依法承担民事责任；构成犯罪的，依法追究刑事责任：\n\n（一）非法限制精神疾病患者的人身自由的；\n\n（二）收取不合理费用的。',
        '第九条 医疗机构未公示收费标准的，由卫生行政部门处一千元罚款。',
      ],
      pairs: ['8.1(1) → 2.1 INFERRED', '9.1 → 3.1 INFERRED'],
    },
    {
      shows: 'nothing for the damage alone from which 民事责任 follows (未成年人保护法 129)',
      duties: [
        '第二条 新闻媒体采访报道应当客观、审慎，不得侵犯未成年人合法权益。',
        '第三条 医疗机构应当公示收费标准。',
      ],
      penalties: [
        '第八条 违反本条例规定，侵犯未成年人合法权益，造成人身、财产或者其他损害的，依法承担民事责任。',
        '第九条 医疗机构未公示收费标准的，由卫生行政部门处一千元罚款。',
      ],
      pairs: ['9.1 → 3.1 INFERRED'],
    },
  ])('$shows', ({ duties, penalties, pairs }) => {
    expect(pairsOf([...duties, ...others], penalties)).toEqual(pairs);
  });

  it.each([
    // Who is charged with the work says so in 总则 (浙江省生活垃圾管理条例 50).
    ['未依法履行生活垃圾监督管理职责的', ['8.1 → 2.1 INFERRED']],
    // Any other breach is of what a later chapter lays down in particular.
    ['未按照规定公布生活垃圾分类投放情况的', ['8.1 → 3.1 INFERRED']],
  ])('of organs: %s', (breach, pairs) => {
    const general = ['第二条 市容环境卫生主管部门负责本行政区域的生活垃圾监督管理工作。'];
    const duties = ['第三条 市容环境卫生主管部门应当检查、公布生活垃圾分类投放的情况。', ...others];
    const penalty = `第八条 市容环境卫生主管部门${breach}，对直接负责的主管人员依法给予处分。`;
    expect(pairsOf(duties, [penalty], general)).toEqual(pairs);
  });

  it.each([
    // What 总则 forbids it lays down itself (产品质量法 9, 65).
    ['任何单位和个人不得阻挠、干预对产品质量违法行为的查处。', '8.1 → 2.1 INFERRED'],
    // What it orders a later chapter lays down in particular.
    ['任何单位和个人应当支持对产品质量违法行为的查处。', '8.1 → 3.1 INFERRED'],
  ])('in general: %s', (duty, pair) => {
    const duties = ['第三条 生产者不得妨碍、干预对产品质量违法行为的监督。', ...others];
    const penalty = '第八条 阻挠、干预对产品质量违法行为的查处的，由主管部门处一万元罚款。';
    expect(pairsOf(duties, [penalty], [`第二条 ${duty}`])).toContain(pair);
  });

  it('is surer the more of the words are found', () => {
    const text = [
      '# 示范条例',
      '第一条 金融机构不得为身份不明的客户提供服务，不得为客户开立匿名账户。',
      '第二条 金融机构应当按照规定保存交易记录。',
      '第三条 金融机构应当建立内部控制制度。',
      '第四条 金融机构应当组织培训。',
      '第二章 法律责任',
      '第五条 金融机构有下列行为之一的，处二十万元罚款：',
      '（一）为身份不明的客户提供服务或者为客户开立匿名账户的；',
      '（二）未按照规定保存、报送账册和交易记录的。',
    ].join('\n\n');
    const { corpus } = compileCorpus([{ name: '示范条例.md', bytes: new TextEncoder().encode(text) }], {
      authority,
    });
    const [told, half] = corpus.instruments.flatMap(({ sanctions }) => sanctions);
    expect([told?.duty, half?.duty]).toEqual(['art_1__para_1', 'art_2__para_1']);
    expect(told?.confidence).toBeGreaterThan(half?.confidence ?? 1);
    expect(told?.words).toContain('为客户开立匿名账户');
  });
});

describe('an organ that does not do its work', () => {
  it.each([
    {
      shows: 'breaks what charges it where the statute opens (浙江省社会养老服务促进条例 6, 49, 55)',
      general: [
        '第二条 县级以上人民政府民政部门主管本行政区域内的社会养老服务工作。\n\n县级以上人民政府其他有关部门应当按照职责分工，做好相关社会养老服务工作。',
      ],
      duties: ['第三条 民政部门应当建立养老机构诚信档案，记录日常监督检查、违法行为查处结果等情况。'],
      penalties: [
        '第八条 违反本条例规定，民政等有关部门及其工作人员有下列行为之一的，由有权机关对直接负责的主管人员和其他直接责任人员依法给予处分：\n\n（一）未依法履行监督检查职责，造成不良后果的；',
      ],
      pairs: ['8.1(1) → 2.1 INFERRED', '8.1(1) → 2.2 INFERRED'],
    },
    {
      shows: 'breaks what charges it with the matter that is named, and no other (家庭教育促进法 6, 50)',
      general: [
        '第二条 教育行政部门按照职责分工承担家庭教育工作的日常事务。\n\n有关部门在各自的职责范围内做好家庭教育工作。',
        '第三条 有关部门在各自的职责范围内做好学生体检工作。',
      ],
      duties: ['第四条 单位应当组织演练。'],
      penalties: [
        '第八条 负有家庭教育工作职责的政府部门有下列情形之一的，由其上级机关责令限期改正；情节严重的，对直接负责的主管人员依法予以处分：\n\n（一）不履行家庭教育工作职责；',
      ],
      pairs: ['8.1(1) → 2.1 INFERRED', '8.1(1) → 2.2 INFERRED'],
    },
    {
      shows: 'breaks none where only the law is named that lays them down (台州市企业信用促进条例 33)',
      general: ['第二条 有关部门按照各自职责做好企业信用促进工作。'],
      duties: ['第三条 单位应当组织演练。'],
      penalties: [
        '第八条 有关部门及其工作人员不履行本条例规定的职责，玩忽职守、滥用职权、徇私舞弊的，由有权机关对直接负责的主管人员和其他直接责任人员依法给予处分。',
      ],
      pairs: [],
    },
  ])('$shows', ({ general, duties, penalties, pairs }) => {
    expect(pairsOf(duties, penalties, general)).toEqual(pairs);
  });
});

describe('a penalty that points back at another', () => {
  const duties = [
    '第二条 使用未取得校车标牌的车辆提供校车服务的，应当停止服务；校车应当取得校车标牌。',
    '第三条 企业应当组织安全演练。',
  ];
  const first = '第四条 使用未取得校车标牌的车辆提供校车服务的，由公安机关处一万元罚款。';
  const firstPairs = ['4.1 → 2.1 INFERRED'];
  it.each([
    ['有前款规定的违法行为，情节严重的，由交通运输主管部门吊销许可证。', true], // 校车安全管理条例 45
    ['有前款行为，情节严重的，由交通运输主管部门吊销许可证。', true],
    ['有本条第一款规定情形的，由交通运输主管部门给予警告。', true],
    ['有前款行为，造成损失的，依法承担赔偿责任。', false], // 民事责任 follows from any breach
    ['有前款行为，构成犯罪的，依法追究刑事责任。', false],
    ['有前款规定以外的行为的，由交通运输主管部门给予警告。', false],
    ['未组织演练的，依照前款规定处罚。', false],
  ])('%s', (paragraph, punishes) => {
    const pairs = pairsOf(duties, [`${first}\n\n${paragraph}`]).filter((pair) =>
      pair.endsWith('2.1 INFERRED'),
    );
    expect(pairs).toEqual(punishes ? [...firstPairs, '4.2 → 2.1 INFERRED'] : firstPairs);
  });

  it.each([
    // 企业财务会计报告条例 40: the crime and what falls short of it are one breach.
    ['有前款行为，尚不构成犯罪的，由财政部门处五千元罚款。', ['4.1 → 2.1 INFERRED', '4.2 → 2.1 INFERRED']],
    // 刑事责任 follows from any breach.
    ['有前款行为，造成损失的，依法承担赔偿责任。', []],
  ])('or at a crime: %s', (paragraph, pairs) => {
    const crime = '第四条 企业编制、对外提供虚假的财务会计报告，构成犯罪的，依法追究刑事责任。';
    const forbidden = ['第二条 企业不得编制和对外提供虚假的财务会计报告。', ...duties.slice(1)];
    expect(pairsOf(forbidden, [`${crime}\n\n${paragraph}`])).toEqual(pairs);
  });

  it('has none of a crime that another penalty names (反电信网络诈骗法 25, 38, 42)', () => {
    const forbidden = ['第二条 任何单位和个人不得为电信网络诈骗活动提供支持或者帮助。', ...duties.slice(1)];
    const pairs = pairsOf(forbidden, [
      '第四条 为电信网络诈骗活动提供帮助，构成犯罪的，依法追究刑事责任。\n\n前款行为尚不构成犯罪的，由公安机关处十日以上十五日以下拘留。',
      '第五条 违反本法第二条规定的，由公安机关处五万元罚款。',
    ]);
    expect(pairs).toEqual(['5.1 → 2.1 EXPLICIT']);
  });

  it('has the duty of the item that it names, and those of a list at its items alone (农药管理条例 55)', () => {
    const pairs = pairsOf(duties, [
      '第四条 有下列行为之一的，由公安机关处一万元罚款：\n\n（一）使用未取得校车标牌的车辆提供校车服务的；\n\n（二）超速的。\n\n有前款第一项行为，情节严重的，吊销许可证。\n\n有前款行为，情节特别严重的，吊销许可证。',
    ]);
    expect(pairs).toEqual(['4.1(1) → 2.1 INFERRED', '4.2 → 2.1 INFERRED', '4.3 → 2.1 INFERRED']);
  });

  it('breaks what the item of another penalty breaks that it names (海洋观测预报管理条例 33)', () => {
    const pairs = pairsOf(duties, [
      '第四条 有下列行为之一的，由公安机关处一万元罚款：\n\n（一）使用未取得校车标牌的车辆提供校车服务的；\n\n（二）未组织安全演练的。\n\n违反本条第一款第二项规定的，责令限期改正。',
    ]);
    expect(pairs).toEqual(['4.1(1) → 2.1 INFERRED', '4.1(2) → 3.1 INFERRED', '4.2 → 3.1 INFERRED']);
  });

  it('leads to those of the items for pointing at their list as a whole (水污染防治法 85)', () => {
    const pairs = pairsOf(duties, [
      '第四条 有下列行为之一的，由公安机关处一万元罚款：\n\n（一）使用未取得校车标牌的车辆提供校车服务的；\n\n（二）超速的。\n\n有前款行为，情节严重的，吊销许可证。',
    ]);
    expect(pairs).toEqual(['4.1(1) → 2.1 INFERRED', '4.2: 4.1(1) → 2.1 INFERRED']);
  });

  it('leads to those of a whole article whose cases it takes up (慈善法 112)', () => {
    const pairs = pairsOf(duties, [
      '第四条 有下列行为之一的，由公安机关处一万元罚款：\n\n（一）使用未取得校车标牌的车辆提供校车服务的；\n\n（二）超速的。',
      '第五条 有本条例第四条规定情形的，由公安机关对直接负责的主管人员处二万元罚款。',
    ]);
    expect(pairs).toEqual(['4.1(1) → 2.1 INFERRED', '5.1: 4.1(1) → 2.1 INFERRED']);
  });

  it('leads to them in the graph where it names the item, and only there', () => {
    const items = ['使用未取得校车标牌的车辆提供校车服务的；', '未组织安全演练的。'];
    const text = [
      '# 示范条例',
      ...duties,
      '第二章 法律责任',
      `第四条 有下列行为之一的，由公安机关处一万元罚款：\n\n（一）${items[0]}\n\n（二）${items[1]}`,
      '有前款第一项行为，情节严重的，由公安机关吊销许可证。',
    ].join('\n\n');
    const { graph } = compileCorpus([{ name: '示范条例.md', bytes: new TextEncoder().encode(text) }], {
      authority,
    });
    const pointing = graph.edges.filter(
      ({ kind, from }) => kind === 'SANCTIONS' && from.includes('art_4__para_2'),
    );
    expect(new Set(pointing.map(({ to }) => /art_\d/u.exec(to)?.[0]))).toEqual(new Set(['art_2']));
    expect(pointing.map(({ properties }) => properties['conduct'])).toContainEqual(['art_4__para_1__item_1']);
  });
});

describe('of a paragraph with several duties', () => {
  it.each([
    // 水法 40, 66: the words tell one of them.
    ['禁止围湖造地。已经围垦的，应当有计划地退地还湖。', '围湖造地的', ['禁止围湖造地']],
    // 水库 is in both, 泄洪 in neither: no words tell one apart.
    ['禁止污染水库。管理单位应当巡查水库。', '违法利用水库的', ['禁止污染水库', '管理单位应当巡查水库']],
  ])('%s %s', (duty, breach, quotes) => {
    const text = [
      '# 示范条例',
      `第一条 ${duty}`,
      '第二条 县级以上人民政府应当加强宣传。',
      '第三条 学校应当开展教育。',
      `第四条 ${breach}，由水行政主管部门处一万元罚款。`,
    ].join('\n\n');
    const { corpus } = compileCorpus([{ name: '示范条例.md', bytes: new TextEncoder().encode(text) }], {
      authority,
    });
    const [pair] = corpus.instruments.flatMap(({ sanctions }) => sanctions);
    expect(pair?.norms.map(({ quote }) => quote)).toEqual(quotes);
  });
});

describe('the matters of a provision that a breach must name', () => {
  it.each([
    // 淄博市烟草专卖管理办法 9: who has no permit breaks no list of its conditions.
    [['取得烟草专卖零售许可证，应当具备下列条件：', '有固定的经营场所'], '未取得烟草专卖零售许可证', false],
    [['取得烟草专卖零售许可证，应当具备下列条件：', '有固定的经营场所'], '不再具备规定条件', true],
    // 农药管理条例 24: the list stands beside the duty to ask for the permit.
    [['农药经营者应当具备下列条件，并申请农药经营许可证：', '有经营人员'], '未取得农药经营许可证', true],
    // 北京市建筑绿色发展条例 20: what a warranty says is no matter of a permit.
    [['应当在房屋建筑质量保证书中载明相关指标'], '未在房屋建筑质量保证书中明示', true],
  ])('%s %s', (sentences, breach, isOfMatter) => {
    expect(mattersOf(sentences).every((matter) => matter.test(breach))).toBe(isOfMatter);
  });
});

describe('的 makes no word with the character beside it', () => {
  it.each([
    // 公路法 77: it ends the breach.
    ['移动公路附属设施的', '移动公路附属设施'],
    // 食品安全法 124: it joins an attribute to its noun.
    ['经营超过保质期的食品', '经营超过保质期，食品'],
  ])('%s holds the words of %s', (text, plain) => {
    expect(wordsOfBreach(text)).toEqual(wordsOfDuty(plain));
  });
});
