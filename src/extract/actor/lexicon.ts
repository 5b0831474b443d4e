import { remembered } from '../../text/remembered.ts';
import { CharacterSet } from '../words/character-set.ts';
import { Endings } from '../words/endings.ts';

const wordsOf = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split('|'));

/**
 * Nouns by which a phrase is known for an actor, whatever stands before them (guidelines §7): 教育行政主管部门 is one
 * by its 部门, 建设单位 by its 单位. Longest first where one ends in another.
 */
const HEAD_NOUNS = [
  // bodies
  '人民政府|人民法院|人民检察院|部门|机关|机构|政府|委员会|委员会办公室|人民代表大会|常委会|居委会|村委会|管委会|业委会|法院|检察院|研究院|科学院',
  '院|院所|台站|总监|作业队|施工队|勘探队|测绘队|办事处|办公室|工作委员会|局|厅|总署|公署|改革委|健康委|国资委|建委|计委|经委|科委|教委|体委|工委|编委|民委|监委|网信办|证管办|银行|派出所|事务所|看守所|拘留所',
  '戒毒所|收容教育所|交易所|研究所|法律服务所|卫生所|收容所|管理所|检验所|税务所|司法所|诊所|托儿所|监狱|中心|支队|大队|总队|消防队|扑火队|救援队|先锋队|部队|国务院|警察|警种',
  '代表大会|债权人会议|业主大会会议|业主会议|理事会会议|监事会会议|股东会会议|联组会议|分组会议|社员大会|（代表）大会|成员大会|创立大会|主任会议|委员长会议|村民会议|村民代表会议|居民会议|委员会会议|常委会会议|全体会议|小组会议|成员会议|职工大会|村民小组|居民小组|联席会议|代表团|业主大会|股东大会|会员大会|职工大会|董事会|股东会|监事会|理事会|主席团|组委会|工会|妇联|残联|工商联|科协|海关|法庭|证监会|银监会|保监会',
  '站|港务监督|渔港监督|气象台|文物局|门诊部|编辑部|营业部|秘书处|清理组|总行|队伍|律政司',
  '专家组|评审组|检查组|鉴定组|督导组|督导小组|换届小组|询价小组|谈判小组|磋商小组|评审小组|审查小组|代表小组|工作小组|协调小组|专家小组|工厂|屠宰厂|加工厂|电厂|水厂|药厂|处理厂|修造厂|印刷厂|屠宰场|养殖场|厂（场）|养老院|敬老院|福利院|疗养院|管教所|总会|促进会|研究会|联谊会|使领馆|动物园|分行|支行|食品摊点|小餐饮|社区|海警|交警|供销社|一方|对方|甲方|乙方|买方|卖方|导游|领队|秘书长|委员长|站长|户主|车主|船主|用水户|用电户',
  // enterprises and organisations
  '单位|企业|企业事业组织|企业事业单位|企事业单位|公司|组织|协会|学会|商会|联合会|联合社|团体|合作社|信用社|旅行社|报社|出版社|通讯社|集团|基金会|红十字会',
  '经营户|业户|工商户|承包户|农户|养殖户|实验室|电台|电视台|广播站|血站|媒体|媒介|学校|院校|大学|中学|小学|幼儿园|馆',
  '商场|商店|超市|酒店|饭店|食堂|书店|药店|影院|剧院|网吧|公证处|仲裁庭|仲裁院|清算组|合议庭|筹备组|工作组|领导小组|工作协调机制|议事协调机制|流域协调机制|统筹协调机制|调查组|指挥部|总部|党派|政党|机场|港口企业|矿山企业|供应商|代理商|运营商',
  '承包商|服务商|经销商|制造商|承运商|零售商|网吧经营者|主体|力量|当事方|相关方|第三方|发包方|承包方|承租方|出租方|使用方|委托方|受托方|双方|各方|责任方|合作方|转让方|受让方|出让方|救助方|分摊方|中介方|推广方|供应方|运营方|施工方|投资方|企业方|职工方|用人方|承建方|管理方|送交方|付款方|收款方|托修方|修理方|参展方|承拖方|输出方|输入方|供货方|组织方|取得方|需求方|采购方|申请方|被申请方|当事各方|收购方|权利方|义务方|三方|监护方|排污方|患方|医方|供方|需方|买受方|关系方|关联方|举办方|邀请方|播出方|受损害方|受欺诈方|受胁迫方|受害方|参与方|接受方|接收方|购买方|守约方|违约方|过错方|保证方|主办方|承办方|官方兽医|执业兽医|乡村兽医|干部|传媒|组团社|地接社|军区|军分区|军兵种|解放军|驻军|总后勤部|总装备部|俱乐部|联盟|指挥官|罪犯|董事会会议',
  '商户|同业公会|排水户|储户|男方|女方|中方|外方|前手|后手|邻居|个体户|专业户|经营大户|种植户|生产户|搬迁户|散养户|被征收户|住户|贫困户|农牧户|总指挥|运动员|后勤部|保障部|参谋部|政治部|装备部|武装部|司令部|政治工作部|门店|摊贩|商贩|作坊|餐饮店|食杂店|使馆|领馆|领事馆',
  // persons
  '者|人|人士|人员|公民|用户|客户|业主|居民|村民|村（居）民|员|夫妻|夫妇|孕妇|产妇|孕产妇|老人|孤儿|幼儿|婴儿|青年|少年|兄弟姐妹|牧民|渔民|移民|选民|网民|考生|新生|师生|学员|毕业生|研究生|留学生',
  '董事长|理事长|监事长|园长|矿长|指挥长|湾长|船长|机长|检察长|审判长|庭长|行长|馆长|社长|组长|班长|首长|河长|湖长|林长|路长|校长|院长|所长|厂长|乡长|镇长|县长|区长|州长|旗长|市长|省长|总理|主席|主任|厅长|局长|处长|部长|律师|总裁|医师|护士|教师|药师|医生|法官|检察官|军官|督学|士兵|犯罪分子|军人|职工|员工|工人|农民|农民工|学生|儿童|妇女|青少年|公证员',
  '组织者|企业主|广告主|畜主|犬主|店主|矿主|监察官|引航员|军士|法官助理|检察官助理|原告|被告|被告人|服务提供商|代表人|代理人|群众性自治组织|自治组织|非政府组织|非法人组织|法人组织|工委|爱卫会|货主|失主|主官|正职领导|副职领导|船东|外商|进口商|出口商|师|代表|债权人|董事|理事|监事|经理|股东|旅客|乘客|游客|患者|家属|亲属|遗属|子女|父母|配偶|警官|民警|行政长官|财政司长|律政司长|船方|港方|辅警|对象|群众|市民|顾问|医生团队|流动人口|人物|华侨|归侨|侨眷|侨胞|同胞|志愿者|官员|法人|专家|家庭|家长|房东|雇主',
];

/** Actors that have no head noun, and places that a statute treats as bodies. */
const NAMED_ACTORS = [
  '中华人民共和国|公众|社会公众|请求国|被请求国|缔约国|国家|煤矿|海关|工会|共青团|共产主义青年团|妇联|残联|工商联|文联|科协|社科联|作协|侨联|台联|武警|民兵|军队|检察机关|法庭|本市|本省|本自治区',
  '娱乐场所|互联网上网服务营业场所|公共图书馆|博物馆|文化馆|美术馆|银行|法院|政府|各地|各地区|各省|各市|有关方面|各方面|各有关方面',
  '外交部|国防部|国家发展和改革委员会|教育部|科学技术部|科技部|工业和信息化部|国家民族事务委员会|公安部|国家安全部|民政部|司法部|财政部',
  '人力资源社会保障部|人力资源和社会保障部|自然资源部|生态环境部|住房和城乡建设部|住房城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部',
  '国家卫生健康委员会|退役军人事务部|应急管理部|审计署|建设部|铁道部|信息产业部|卫生部|农业部|文化部|国土资源部|环境保护部|交通部|劳动部|人事部|邮电部|林业部|监察部|核工业部|轻工业部|纺织工业部|化学工业部|冶金工业部|机械工业部|电子工业部|石油工业部|煤炭工业部|电力工业部|水利电力部|劳动人事部|地质矿产部|对外经济贸易部|对外贸易经济合作部|城乡建设环境保护部|国家林业和草原局',
];

/** Nouns that end like an actor and are none. 党委, 他人 and 社会 are never one (guidelines §7). */
const NOT_ACTORS = new Endings(
  wordsOf([
    '当场|网站|电站|泵站|基站|基准站|公交站|地铁站|停靠站|换乘站|换热站|热力站|中继站|搅拌站|粉磨站|水文测站|观测站|基本测站|专用测站|气象测站|转运站|收集站|中转站|枢纽站|充电站|换电站|场馆|布局|格局|结局|大局|残局|僵局|时局|变局|开局|出局|当局者|住院|出院|入院|转院|庭院|大院|大厅|餐厅|客厅|展厅|）人|或者|前者|后者|他人|本人|党委|社会|别人|何人|无人|法定人|社会动员|国防动员|战时动员|总动员|定员|配员|全员|满员|超员|缺员|减员|复员|幅员|一人|二人|两人|三人|数人|多人|人人|敬人|证人证言|中国人|机器人|无人机|每人|分人|主要组织',
    '非政府|做人|载人|送人|使人|数据中心|指挥中心建设|计量单位|货币单位|单元|公共主体|建筑主体|结构主体|责任主体地位|拆除组织|施工组织|人体组织|细胞组织',
    '教学组织|依法组织|负责组织|具体组织|统一组织|工作中心|文化中心|集中力量|科技力量|技术力量|骨干力量|武装力量建设|标准师|老师傅|教师节|国家公园管理局规定|违法主体',
  ]),
);

/** Words that never stand inside a noun phrase, so that what holds them is a clause. */
const CLAUSE_WORDS =
  /应当|不得|可以|必须|禁止(?!吸烟(?:的公共)?(?:场所|区域))|鼓励|(?<![所专共占享])有权(?!机关|部门|处理|人|益)|负责(?!人|[^，。；]{2,30}的[^，。；的]{0,12}(?:部门|机构|机关|单位)|[^，。；的]{2,30}的国家工作人员)|[，。；：！？]|根据|依照|按照|依据|为了|以及时|之日|违反|责令/;

/** Verbs and prepositions that open a relative or a clause: no full name begins with them. */
const VERB_OPENING =
  /^(?:从事|履行|逃避|作出|转告|协同|畅通|保障(?!机构|部门|中心|单位|对象|人员)|让(?!与)|[携为以]|因(?!公(?:牺牲|[伤致]残)(?:军人|人员))|向(?!导)|未(?!成年)|在(?=职业)|在(?![校职岗押籍编读华京用建册])|与(?!会)|将(?!军)|把(?!关)|应(?![急届征聘诉试邀税]|付款|收账|用(?:软件|程序|市场|商店|平台))|可(?![再回])|保证(?!人)|侵害(?!人(?![身格]))|侵犯|走私|提交|扰乱|责成|使(?!用|领?馆)|扣押|超出|超过|采用|播出|聘用|雇用|招用(?!单位)|转让(?![人方双各])|出租(?![人方者汽])|出借(?!人)|发布(?!者|人|单位|机构)|饲养(?![者人])|举办(?![者方人地]|单位)|出售(?![者人方])|收购(?![者人方]|企业|单位|要约)|设立(?!单位|人|者|机关)|负责(?!人)|给(?!排|水)|操纵|教唆|打击报复|假借|假冒|穿着|寻衅|阻碍|阻挠|妨碍|侮辱|殴打|伪造|变造|隐瞒|盗窃|侵占|破坏|损毁|挪用|截留|虚报|冒用|冒充|骗取|泄露|滥用|玩忽|擅自|非法(?!人|集资(?:协助)?人)|强迫|捏造|编造|散布|煽动|胁迫|诱骗|拒报|采取|经(?![营办纪济销理贸]|常居住)|被(?!告|责令.{2,7}者|.{1,6}(?:[人者方]$|[人者方](?!民)|人员|单位|对象|机关|企业|机构))|受(?![托益害灾援让理聘赠水]|委托.{0,4}(?:银行|机构|机关|公司|法院|组织)|损害一方|.{2}(?:机关|部门|组织|机构|企业)|.{1,6}(?:[人者方]$|单位|对象))|不(?!动产|特定|可移动)|具有|没有|有(?![关限色线机]|权机关|权部门)|使用(?!单位|[者人地]|权人|管理)|提供(?!者|单位|方)|发现|违反|实施(?!单位|机关|机构|主体)|参与(?![人者方])|参加(?![人者])|承担|取得|符合|依法|依照|按照|根据|原颁发(?!机)|接受(?!单位|[方人地])|拥有|持有(?!人|者)|申请(?!人|者|单位|用户|执行人|当事人)|办理|拒绝|拒不|对(?![外方])|及时|建立|制定(?!机关)|会同|组织(?!$|者|部门|单位|编制|机构|委员会|实施机关)|指导|督促|协助|通知|加强|需要|属于|利用|设置(?!人|单位|者)|负有|造成|导致|存在|进入|销售(?!者|企业|单位|商|人员)|购买(?![人者方])|依托(?!单位)|通过|给予|委托(?!人|双?方|单位|机关)|举报(?!人|有功|受理)|直接从事|占用|开展)/;

const HEAD = new Endings(wordsOf(HEAD_NOUNS));
const NAMED = new Set(wordsOf(NAMED_ACTORS));
const PLACE =
  /(?:场所|行业|灾区|库区|疫区|地区|区域|领域|系统|市场|场馆|园区|平台|岗位|职业|专业|环节|群体)$/;
/** 证管办（证监会）: a second name or a class in brackets. */
const BRACKET_BEHIND = /[（(][^（）()]{1,20}[）)]$/;
/** Before 组织 or 代表 what makes a noun of it: 社会组织, 老年人组织, 职工代表; behind an organ it is its verb. */
const NAMES_ASSOCIATION =
  /(?:被.{2,4}人|(?:企业|职工|雇主|用人单位)代表|利害关系人|单位|社会|群众|企业|机构|行业|大会|工会|青年团|共青团|[党家方]|老年人|残疾人|经营者|消费者|劳动者|妇女|青年|青少年|职工|员工|工人|农民|居民|村民|学生|教师|业主|用户|会员|非法人|股东|债权人|教职工|家长|华侨|归侨)$/;
/** The same before 组织 alone: 志愿者组织, 红十字会组织. */
const ASSOCIATES = /(?:志愿者|民兵|先锋队|社区|[协学商]会|红十字会|联合会|[妇残侨]联)$/;
const VERB_BY_FORM = /^(.+)(?:组织|代表)$/;
/** 自治县 | 组织: a place that acts, and no body. */
const OWN_LEVEL = /^(?:本[省市县]|自治[县州区]|本自治[县州区])$/;

/**
 * Whether a noun phrase names an actor, by its head noun. Relatives and lists are not looked into: see
 * `spreadActors`.
 *
 * @example isActorNoun('互联网服务提供者') → true; isActorNoun('银行账户') → false; isActorNoun('公安机关组织') → false
 */
export function isActorNoun(phrase: string): boolean {
  const last = phrase.length - 1;
  return (mayEndActor(phrase, last) || phrase.endsWith('）') || phrase.endsWith(')')) && isKnownNoun(phrase);
}

/** The same of a phrase whose last character does not already show that it names nobody. */
const isKnownNoun: (phrase: string) => boolean = remembered((phrase) => {
  if (ALWAYS.test(phrase)) return true;
  if (phrase.length < 1 || phrase.length > 80 || NOT_ACTORS.close(phrase) || CLAUSE_WORDS.test(phrase))
    return false;
  if (/^(?:\d(?!\d*热线)|《)/.test(phrase)) return false;
  if (NAMED.has(phrase)) return true;
  const bracket = BRACKET_BEHIND.exec(phrase);
  if (bracket !== null) return bracket.index > 1 && isActorNoun(phrase.slice(0, bracket.index));
  if (!HEAD.close(phrase)) return false;
  if (phrase.length === 1) return false;
  // 公安机关组织 is a body and its verb, 社会组织 a body.
  const verbal = VERB_BY_FORM.exec(phrase)?.[1];
  if (verbal !== undefined && OWN_LEVEL.test(verbal)) return false;
  if (verbal !== undefined && verbal.length > 2 && isActorNoun(verbal))
    return NAMES_ASSOCIATION.test(verbal) || (phrase.endsWith('组织') && ASSOCIATES.test(verbal));
  return true;
});

/** Persons whose names end like what is none: three persons are nobody, the third one is somebody; 航空安全员, not 全员; 搭载人. */
const ALWAYS = /^(?:其他)?任何人$|(?:第三人|安全员|搭载人)$/;

/** Whether a phrase ends like somebody and is nobody: 社会, 他人, 本人. */
export function namesNobody(phrase: string): boolean {
  return NOT_ACTORS.close(phrase);
}

/** Length of the head noun in which a name ends; 0 where it has none: 4 of 区人民政府. */
export function headLength(name: string): number {
  return HEAD.lengthIn(name);
}

/** Last characters of all nouns that name an actor: where none stands no name ends. */
const LAST_CHARACTERS = new CharacterSet(
  wordsOf([...HEAD_NOUNS, ...NAMED_ACTORS]).map((word) => word.slice(-1)),
);

/** Whether an actor's name can end in the character at a place; false for most, which spares a closer look. */
export function mayEndActor(text: string, at: number): boolean {
  return LAST_CHARACTERS.holds(text, at);
}

/** Whether a phrase names a place, trade or sector that needs a head noun: 医院、宾馆等场所 + 管理者. */
export function isPlaceNoun(phrase: string): boolean {
  return PLACE.test(phrase);
}

/** Whether a stretch begins like a clause or a relative: 履行…职责的部门. */
export function opensWithVerb(phrase: string): boolean {
  return VERB_OPENING.test(phrase);
}

/** Whether a stretch holds words that no noun phrase holds. */
export function holdsClauseWords(phrase: string): boolean {
  return CLAUSE_WORDS.test(phrase);
}

/** Words that no name of a body or person holds: 携犬出户不由成年人牵领. */
const VERB_INSIDE =
  /威胁|危及|(?<!自)由|(?<!基)因(?!公牺牲军人)|[把致]|(?<![转受出])让(?!与)|被(?!告|.{1,8}(?:[人者方国]|单位|对象|机关|机构|企业)(?!民))|未(?!成年)|不(?!动产|特定|良|可移动)|(?<!供)给(?!排|水)|吊销|注销|撤销|侵害(?!人(?![身格]))|侵犯|拖欠|超越|影响(?!评价|天气|力|人物)|冒充|假冒|损害|教唆|造成|打击报复|假借|欺骗|误导|无偿(?!献血)|擅自|对[该其有]|侮辱|殴打|收受|行贿|索取|骗取|隐瞒|追回|责成|取得|采取|实行|干扰|损毁/;

/** Whether a stretch without …的 holds a verb, so that it names nobody: 车辆等在执行职务时不受执法人员. */
export function holdsVerb(name: string): boolean {
  return VERB_INSIDE.test(name);
}

/** Nouns that name nobody without an attribute, so that they take over that of the member before them. */
const BARE =
  /^(?:部门|单位|机构|机关|组织|个人|人员|企业|团体|地区|区域|地方|国家|国际组织|账户|直播间|人民政府|政府|公民|专家|行业|工作人员|主管部门|船舶|车辆|机动车)$/;
/** Persons by what they are to a thing or person, who take over whose they are: 船舶的所有人、经营人. */
const OWNED = new RegExp(
  `^(?:${[
    '所有权?人|使用权?人|管理人|经营人|承租人|所有者|使用者|管理者|经营者|受让人|让与人|转让人|受让方|转让方',
    '法定代表人|(?:主要)?负责人|董事|监事|经理|厂长|高级管理人员|股东|控股股东|实际控制人|发起人|合伙人',
    '工会|职工代表大会|职工大会|股东会|董事会|监事会|理事会|分支机构|代表机构|派出机构|派出机关',
    '父母|配偶|子女|抚养人|赡养人|监护人|法定代理人|继承人',
  ].join('|')})$`,
  '',
);

/** Whether a member of a list takes over the attribute before the first one: 有关单位和个人. */
export function isBareNoun(phrase: string): boolean {
  return BARE.test(phrase);
}

/** Whether a member of a list is somebody's or something's, as the first one is: 船舶的所有人、经营人. */
export function isOwnedNoun(phrase: string): boolean {
  return OWNED.test(phrase);
}

const OFFICER = /^(?:副?(?:董事长|理事长|总经理|经理|厂长|院长|校长|主任)|理事|秘书长|委员)$/;

/** Whether a member of a list is an officer, whose body the first one names: 专业合作社的理事长、理事. */
export function isOfficer(phrase: string): boolean {
  return OFFICER.test(phrase);
}

const CLASS_OF_BODIES = /^(?:社会团体|人民团体|企业?事业单位|事业单位|社会组织|国家机关|法人|非法人组织)$/;

/** Whether a member is a class of bodies, which takes over only what the very first member carries: 有关国家机关、社会团体. */
export function isClassOfBodies(phrase: string): boolean {
  return CLASS_OF_BODIES.test(phrase);
}

/** Nouns that keep a relative …的, for without it they name nobody (guidelines §7). */
const KEEPS_RELATIVE = /^(?:部门|单位|机构|机关|组织|个人|人员|地区|地方|人|国家|车辆|机动车)$/;

/** Whether a noun keeps a single relative: 受过刑事处罚的人员. */
export function keepsRelative(noun: string): boolean {
  return KEEPS_RELATIVE.test(noun);
}

/** Trades whose own name holds a 和, 与 or 及, so that they are no list: 人力资源和社会保障部门. */
export const COMPOUND_NAMES = new RegExp(
  [
    '宪法和法律委|监察和司法委|农业与农村委|环境与资源保护委|人力资源[和与]社会保障|住房[和与]城乡建设|住房保障和房|排水[和与]污水|供水[和与]排水|工业[和与]信息化|经济[和与]信息化|文化[和与]旅游|文化广电和旅游|广播电视和旅游|规划和自然资源|自然资源和规划|林业和草原|林业和绿化|绿化和|园林和林业|发展[和与]改革',
    '劳动和社会保障|市容和环境卫生|市容环境卫生和|城镇容貌和环境卫生|城市管理和[综行]|科技和工业信息化|科学技术和|卫生和计划生育|人口和计划生育|海洋[和与]渔业|海洋发展和渔业',
    '渔业和|港口和(?:口岸|航[运道务])|口岸和|粮食和物资储备|粮食和储备|商务和(?:投资|口岸)|投资和|贸易和|新闻出版和|民族和宗教|宗教和民族|档案和|国土资源和(?:房屋|住房|规划)|房屋和|土地和|农业和农村|水利和湖|环境和资源',
    '国有资产监督和|安全和|质量和|保护与发展|预防与控制|疾病预防与|监督与|体育和|教育和科学|科学与|文学与|中华人民共和国|共和国|和平|和谐|参与|赠与|给与|让与|涉及|普及|波及',
    '顾及|危及|触及|惠及|及时|以及时|与会|总和',
  ].join('|'),
  'g',
);

const LEVEL = [
  '国家级|省级?|自治区|直辖市|不?设区的市级?|计划单列市|市辖区|地级市|地级以上市|较大的市|市级?|自治州|[州盟旗村]|县级市?|县(?:[（(][市区旗、]+[）)]区?|市区|区)?',
  '区(?:级|[（(][市县、]+[）)]|县)?|自治县|自治旗|民族乡|乡镇级?|乡[（(]镇[）)]|镇[（(]乡[）)]|[乡镇]|乡级|街道|社区',
].join('|');

/** Where the places of a level are: 海岛所在, 受水区, 入海河流流域, 火灾发生地, 地震灾区的, 拟设立的院校所在地的. */
const SITED =
  '(?:[^、，的和由向]{2,10}的(?=[^、，的和]{2,10}所在地的))?(?:[^、，的和]|目的){0,12}?(?:所在(?:地区?)?|地(?!区)|(?<=.)地区|区域|流域|沿线|沿岸|两岸|灾区|库区|[受用]水区|易发区|安置区)的?';
/** What stands before the first of several levels and goes to each: 各省、自治区, 沿海省、自治区. */
const OF_LEVELS = `((?:${SITED})?(?:各|有关|相关|沿海|沿江|沿河|沿湖|沿线|边境|毗邻|相邻)*)`;

/** Provinces that act themselves: 黄河流域省、自治区. */
const PROVINCES =
  /^([^，。；：、的和与及]{0,8}?)((?:省|自治区|直辖市|设区的市|(?<![^各关海江河线域])市|县（市、区）)(?:[、和](?:自治区|直辖市|设区的市|自治州|市|县（市、区）|县（市）|县|区（市、?县）|区)){1,3})$/;

/** 自治县 | 保障农民的自主权: an autonomous place acts by itself. */
export const AUTONOMOUS = /^本?自治[县州区]$/;

/** 相关设区的市 | 可以制定具体办法: so does a city that has districts. */
const CITY = /^(?:各|有关|相关|其他)?设区的市$/;

/** The provinces that a list names, each with its attribute, or the one place that acts by itself; none where it names anything else. */
export function provincesIn(words: string): readonly string[] {
  if (AUTONOMOUS.test(words) || CITY.test(words)) return [words];
  const [, attribute = '', levels = ''] = PROVINCES.exec(words) ?? [];
  return levels === '' ? [] : levels.split(/[、和](?![^（]*）)/).map((level) => attribute + level);
}

/** A level of government, alone: 市, 区（县）, 设区的市; its group 1 says which ones: 沿海. */
export const LEVEL_ALONE = new RegExp(`^${OF_LEVELS}(?:${LEVEL}|城市)(?:[（(][市区县旗级、]+[）)])?$`, '');

/** A level of government before an organ: 区 in 区人民政府; not the 市 of 市场监管. Its group 1 as before. */
export const LEVEL_BEFORE = new RegExp(
  `^${OF_LEVELS}(?:${LEVEL})(?:[（(][市区县旗级、]+[）)])?(?![（(场容域内]|政(?!府)|民(?![政族宗防委])|级?以上)(?=.)`,
  '',
);

/** A government, or its level alone. */
const GOVERNMENT = [
  '(?:[^、，的]{0,14}(?:地|流域|沿线|地区|区域)的?)?(?:各|沿[海江河湖]|本级|上级|同级|当地)?(?:(?:[县市省乡]|设区的市)级以上)?(?:地方)?(?:各级)?人民政府',
  '(?:[^、，的]{0,14}地的?|本级|上级|同级|同级地方)?(?:[省市区县]|设区的市|自治区|自治州)?级?人民政府',
  '[^、，的报向]{2,4}[省市县区州旗]人民政府',
  '(?:[省县]|自治区|直辖市|设区的市|自治州|区（县）|区县(?:（市）)?|市县|县区|县（市、区）|市(?![场政容])|区(?!域))(?!级?以上)级?',
].join('|');
/** What may stand before the stem of a department and goes to all stems of the list: 省公安、金融等部门. */
export const STEM_ATTRIBUTE = new RegExp(
  `^(?:国务院|政府|各?有关|相关|各级(?!人民|地方|政府|[^，。；的]{0,4}(?:机构|机关|组织)$)|原(?=[审许发核批登备])|(?:同|本|上一?)级(?!人民|地方|各级|政府|党|国家)|当地(?!人民|政府)|(?:[^、，的]{0,12}地的?)?(?:[县市省乡]|设区的市)级以上(?:地方)?(?!地方|人民)|(?:${GOVERNMENT})(?:有关)?)(?=.)`,
  '',
);

/** Stems of departments that themselves end in words which also close a head: 司法行政 + 部门. */
const STEM_WITH_TAIL = new Endings(
  wordsOf([
    '司法行政|教育行政|卫生行政|公安行政|邮政管理|市场监督管理|市场监管|应急管理|城市管理|综合行政执法|综合执法|城市管理行政执法|药品监督管理|金融监督管理|金融监管|金融管理',
    '通信管理|移民管理|出入境管理|工商行政管理|质量技术监督|技术监督|安全生产监督管理|安全监管|环境监管|边防检查|食品药品监督管理|税务管理|海事管理|外汇管理|知识产权管理',
    '烟草专卖行政|专利行政|密码管理|保密行政管理|国有资产监督管理|交通管理|治安管理|网络监管|城管执法|行政执法|档案行政管理',
  ]),
);
const DEPARTMENT_HEAD =
  /(?:行政主管|行政管理|行政执法|监督管理|监管|业务主管|行业主管|主管|行政|管理|执法|职能|工作|审批)?(?:部门|机关)$/;
const OTHER_SPREADING_HEAD =
  /(?:人民政府|政府|人民代表大会常务委员会|人民代表大会|人民法院|人民检察院|委员会)$/;

/**
 * The head noun that the stems of a list share, or null where the noun does not spread: only 部门, 机关, 政府 and
 * 委员会 do (guidelines §7).
 *
 * @example spreadingHead('网信部门') → 部门; spreadingHead('农业农村主管部门') → 主管部门; spreadingHead('媒体') → null
 */
export function spreadingHead(noun: string): string | null {
  const department = DEPARTMENT_HEAD.exec(noun)?.[0];
  if (department !== undefined) {
    const short = department.slice(-2);
    return STEM_WITH_TAIL.close(noun.slice(0, -2)) ? short : department;
  }
  return OTHER_SPREADING_HEAD.exec(noun)?.[0] ?? null;
}
