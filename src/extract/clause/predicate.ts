import type { Modality } from '../../model/norm.ts';
import type { Lead } from './lead.ts';
import type { Modal } from './modality.ts';
import type { Reading } from './reading.ts';
import { namesTasks } from './tasks.ts';
import { isNounLike } from '../words/name-stems.ts';
import { wordAt } from '../words/word.ts';

const TASK_REACH = 40;

/** Predicates that lay no task on anybody: copulas, composition, and words of referral. */
const STATIVE =
  /^(?:依法|[均都也]|一般|分别|主要)?(?:[是由]|系(?!统)|指(?![导定派挥使示引令])|指定的|自[^，]{1,30}(?:施行|实施|执行|生效|失效|终止|废止|成立|消灭|计算|起算)|属于|包括|分为|称为|视为|设[在于]|有(?!权|义务|责任|计划|步骤|重点|序)|具有|具备|任期|不是|不属于|除外|适用|从其|受[^，受]{0,20}保护$|不影响|不妨碍|不(?:少于|多于|低于|超过|足)[^，。；]{1,8}(?:[人名]|分之[^，。；]{1,4})$)/;
const MADE_UP = /^由[^，]*组成$|^设[在于]/;
/** 受让人 | 取得该不动产的所有权: what comes to one by law is nothing he must do. */
const ACQUIRES = /^取得[^，。；]{1,30}(?:权利?|资格)$/;
const BEFORE_ACQUIRED = /^(?:自[^，。；]{2,40}之日起|按照[^，。；]{2,30}|依法|即|方)?$/;
/** What only tells of what kind things are, or of another's acts. */
const EXAMPLES =
  /是(?!否)|包括|分为|另有规定|体制|原则|方针|坚持|遵循|为[^，。；]{1,20}(?:机关|机构|组织|形式)$/;
/** Nouns that open an object as often as a subject: 人员落实, 机构健全. */
const VAGUE =
  /^(?:人员|机构|组织|单位|个人|对象|主体|力量|代表|家庭|成员|职工|群众|公众|企业|社会组织|社会力量)$/;
const DETERMINED =
  /^[^，。；]{4,40}(?:所需|的)[^，。；的]{0,4}(?:经费|资金|费用)[^，。；的]{0,4}(?:纳入|列入)[^，。；]*$|^(?:按照?|依照)(?:下列|以下|如下)[^，。；]{2,8}(?:确定|划分|产生|认定)$|^(?:依照|按照)[^，。；]{2,16}(?:任免|(?<!的)委派)$|^(?:每|至少)[^，。；的]{0,6}召开[^，。；的]{1,2}次$/;
/** 从委员中推选产生, 采用公开招标方式确定: from whom or how one is chosen; 有过半数成员出席, 按照规定召开: how one meets. */
const CHOSEN =
  /^(?:依法|可以)?(?:采[用取]|通过)[^，。；]{2,30}(?:方式|程序)(?:择优)?(?:确定|产生|选定|选聘)$|^从[^，。；]{2,40}中(?:[选招录聘抽遴任推征产][^，。；、的]{1,3}(?:[、和]|或者|$))+$|^有[^，。；]{2,50}(?:出席|参加)(?:方[可能][召举][开行])?$|^(?:[自于在每]|[按依]照|根据)[^，。；]{2,40}(?<!组织|负责|主持)召开$/;
const DONE_TO_HIM =
  /^(?:依法)?(?:(?:从轻|减轻|从重|加重|从宽|免除)[^，。；]{0,12}(?:处罚|处分|处理)|缺席判决|按(?:自动)?撤[诉回]|按照?撤诉)/;
const STATEMENT =
  /^[^，。；]{2,30}(?:按照|依照|参照)[^，。；]{2,30}(?:规定|办法|条例|》)(?:执行|办理)$|^[^，。；的为]{2,12}为[^，。；为了]{1,12}[日期年]$/;
/** A task with which a sentence opens: 推广海绵型公园, 定期开展创建活动. */
const SETS_TASK =
  /^(?:自觉(?=遵守|维护|爱护|抵制)|积极|充分|逐步|统筹|定期|全面|大力|持续|统一|支持和)*(?:建立|健全|完善|加强|推进|推动|推广|推行|实行|开展|促进|实施|优化|强化|加快|加大|培育|落实|探索|深化|构建|严格|引导|改善|提升|提高|畅通|搭建|遵守(?=下列|以下)|发挥|拓展|打造|扩大|放宽|统筹|创新(?!创优|主体|平台|型|活动|团队|成果|创业)|优先(?=发展|治理|保障|安排|选用)|定期(?=[对为向]|通报))(?!的|人(?!工智能|[才类居])|工作的)/;
/** 实行综合行政执法的区域, 实行核准管理的项目: where or of what something is ordered, and no order. */
const ORDERED_OF =
  /^(?:实行|推行|(?:实施|开展)(?![^，。；]*(?:项目|工程|产品)$))[^，。；的]{2,30}的[^，。；的]{0,8}(?:区域|地区|地方|地段|路段|场所|小区|城市|单位|企业|机构|人员|学校|项目|工程|产品)$/;
/** Where a thing is managed or entered somewhere: 水文监测资料 | 实行统一汇交制度, 防洪规划 | 纳入城市总体规划. */
const ORDER =
  /实行|执行(?=[^，。；]{2,16}价格$)|施行|实施(?=[^，。；的]{2,20}制度$)|采用(?=无记名)|推行(?=[^，。；的]{2,14}制$)|纳入|(?<![系未])列[入为]|[记存并转]入|全部计入|(?:按照?|依照)(?:下列|以下)/;
const MANAGED =
  /(?:制度?|定价|[税费利]率|征收|火化|预算|处理|保险|值班|调节价|指导价|汇总|供给|公开|评审|保密|公示|管理|政策|方式|监督|审批|登记|考核|收集|利用|处置|回收|运作|免费|保护|汇交|投放|收费|审查|责任制|凭证|许可|减免|补贴|奖励|补偿|[水电气](?:的价格|价)|专用|核发|投票)$/;
const LONGEST_ORDER = 60;
/** …的时效期限为180日: what a thing of his is. */
const THING_IS = /的[^，。；的为是]{1,10}(?<![行作认])为(?!限[^，。；])[^，。；的]{1,12}$/;
/** 国家 | 重点保护的野生动物分为一级和二级, 居家社区 | 养老服务主要包括…: what is said of a thing that an actor's name opens. */
const SAID_OF_THING =
  /的[^，。；的是分视属]{1,16}(?:是(?!否)|[分视]为|视同|属于)|的行为受|(?:主要|不|内容|范围|事项)包括|(?:时间|期间|期限|费用)不?(?:计入|计算在)|[划区]分如下$/;
const SAID_REACH = 60;
/** 行政机关实施行政许可的期限以工作日计算: what is told of a measure of his act. */
const MEASURE_OF_HIS =
  /^[^，。；的]{2,20}的(?:期限|时间|时效|程序|费用|经费|标准|数额|比例|范围)(?:[以按从由为自不依]|一般)/;
/** 投资项目分为鼓励、允许、限制和禁止四类: of what kinds a thing is. */
const DIVIDED = /^[^，。；将把]{0,30}分为/;
const COPULA = /^[均都也]?(?:是(?!否)|不是|系(?!统))/;
const HELPS = /提供|办理|创造|开展|实施|配备|购买|缴纳|设立|建立/;
const REFERS = /(?:执行|处理|处罚)$/;
const RIGHT_WORDS =
  /享[有受](?!的)|行使(?:下列|以下)权利|(?<!享)有[^有，。；]{0,40}的(?:权利|自由)|有优先[^，。；的]{1,8}权$|(?<![所专共占享])有权(?![利属限力机部单人益])/;
/** 保障公民享有…的权利: the right is another's. */
const OF_OTHERS = /^(?:依法|应当|充分|切实)*(?:保障|保护|维护|尊重|确保|保证|实现|告知|规定)/;
const DUTY_WORDS = /有[^有，。；]{0,60}的(?:义务|责任)$|有义务|有责任|负有/;
const EXEMPT =
  /^(?:依法|暂)?(?:不再?(?:[向对][^，。；]{1,12})?(?:承担|支付(?=[^，。；]{0,20}(?:补偿|补助|安置费|费用)))|不再(?:[向对][^，。；]{1,12})?支付|不(?:缴纳|征收|计征)(?!的)|免予|免于|免除|免征|免缴|免交|免收|不负|不受(?:[^不，。；]{0,40}(?:限制|追究)|逮捕|拘留|监禁|(?:行政)?处分$)|不适用(?!本)|不予(?:追究|(?:行政)?处罚|处分)|免纳|不需|无[需须]|不必|不属于?[^，。；]{0,4}范围)/;
/** 商标局 | 不再另行公告: what was done, or would else be due; not 不再受理, 不再享受, which refuse or lose. */
const NO_LONGER =
  /^(?:[^，。；]{0,8}后|原则上|一般)?不再(?:[向对就][^，。；]{2,24}?)?(?:另行|单独|重[复新]|逐日|作(?:重复|出处[分罚])|缴[纳费]|上缴|存缴|补[缴交税]|征[收求]|收取|办理|给予|编制|进行|听取|审查|要求|处罚|查处|核查|检[疫验]|实施检[疫查验]|提交|申[报请]|报[请送]|出具|[换申]领|领取|提取|开展|发布|公[告示]|计算|指派|予以处[罚分])/;
/** Verbs by which a statute lays a task on an actor without a modal word. */
const TASK =
  /^(?:负责|牵头|主管|承担|履行|行使|制定|拟订|编制|建立|健全|完善|加强|组织|统筹|协调|指导|监督|管理|领导|实行|推进|发挥|设立|定期|支持|保障|鼓励|引导|促进)/;
/** 在履行监督管理职责中 | 发现…: in what work one does it. */
const IN_WORK = /^在[^，。；]{2,40}?(?:[中时]|过程中)(?![心央小国间])/;
/** 申请设立…, 在期限内不组织…: one asks for it, or fails to do it. */
const NO_TASK: ReadonlySet<string> = new Set(['申请', '不', '未', '没有', '拒不', '拒绝']);
const CASE_VERB =
  /^(?:承兑|办理|从事|进行|处理|使用|开展|接到|发现|收到|采取|参加|申请|经营|生产|销售|购买|设立|举办|(?:实施|组织)[^，。；的]{1,20}(?:活动|作业|工程)$|[因在对未不有经为])/;
const ENCOURAGING =
  /^(?:鼓励|支持|提倡|倡导|引导|扶持|促进|推动|推进)(?:[和、并与]?(?:鼓励|支持|引导|提倡|(?:重点)?扶持|扶助|资助|吸引|培育|推动|促进|帮助|奖励|指导|规范|保护(?!责任人)|服务保障))*/;
/** 专项规划应当 | 遵循国土空间总体规划: to keep to what binds is an act; 遵循统一规划、合理布局的原则 is a spirit. */
const PRINCIPLE =
  /^当?(?:坚持|遵循(?![^，。；]*(?:(?<!统一|科学|全面|合理|[、，])规划|标准|规范|规定|规则|规程)$)|贯彻|以[^，。；]*为(?:主(?!要)|指导|中心|根本|宗旨|导向|核心|目标|目的|原则|本|前提)|以[^，。；]*为(?:基础|重点)$|依法进行$|体现|本着|按照[^，。；]*(?:原则|方针)(?:依法)?(?:$|进行|开展|实施)|有利于|符合[^，。；]*原则|实行[^，。；]*(?:方针|原则))/;
/** 河道治理应当 | 遵循水系规划，坚持防洪与生态相结合的原则, 与适老化改造相结合，遵循安全便利的原则: with what work is in step, beside a principle. */
const HELD_TO =
  /^(?:遵循[^，。；]{1,16}规划|与[^，。；]{2,24}相(?:结合|适应|协调))，(?:坚持|遵循)[^。；必应]*(?:原则|方针)$/;
/** 城市规划 | 应当体现民族风貌: what a thing that is drawn up must show is a demand on it, and no principle of all work. */
const SHOWS = /^体现(?![^，。；]*原则)/;
const DRAWN_UP =
  /(?:规划|方案|计划|设计|教材|课程|内容|标准|章程|公约|规约|合同|协议|广告|地名|名称|考试|建筑物?|项目|工程)[中里]?，?$/;
/** 制定城乡规划，应当 | 遵循先规划后建设的原则. */
const SPIRIT_OF_ACT =
  /^(?:坚持|体现|本着|以人为本|贯彻[^，。；]*方针)|^(?:按照|遵循)[^。；]*(?:原则|方针|规律)/;
/** 危险房屋采取成片改造方式解危的，应当 | 坚持政府主导的原则: all that is said of a case. */
const SPIRIT_IN_CASE = /^(?:坚持|遵循)[^。；必应]*(?:原则|方针)$/;
const BENEFIT =
  /享受|给予|予以|退还|返还|补偿|补助|奖励|免费|不准?予|实行|不支付|不再支付|支付|发给|补发|停止|取消|注销|中止|终结/;
const BEFORE_BENEFIT = /^(?:按照|依照|参照|依法|[由向自]|及时|国家|根据)/;
const BENEFIT_REACH = 26;
const ADJUNCT_START = /^(?:按照|根据|依照|依据|通过|在|本着|以|遵循)/;
const ADJUNCT_END =
  /(?:原则|规定|条约|协定|约定|决定|要求|程序|方式|办法|标准|基础上|情况|权限|需要|意见|结果|职责|内)$/;
const SETTING_END = /[中时内后前下]$/;
const NO_THING = /^(?:[对在于自从向按因将把]|依照|根据|依据)/;
const WORK = /(?:工作|活动|经费|任务|情况|事项|事业|业务|措施)$/;
const ENTERED = /纳入|列[入为]/;

/** Whether a predicate says what its subject is or consists of, and lays nothing on him: 是, 属于, 由…组成, 有下列情形. */
export function isStative(predicate: string): boolean {
  const states =
    STATIVE.test(predicate) ||
    acquires(predicate) ||
    (predicate.startsWith('依照') && REFERS.test(predicate)) ||
    (predicate.startsWith('为') && !HELPS.test(predicate)) ||
    (predicate.includes('为') && THING_IS.test(predicate) && !HELPS.test(predicate)) ||
    MEASURE_OF_HIS.test(predicate) ||
    SAID_OF_THING.test(predicate.slice(0, SAID_REACH)) ||
    (predicate.includes('分为') && DIVIDED.test(predicate));
  return states && !statesRightOrDuty(predicate) && !namesTasks(predicate);
}

/** Whether words say that a right or standing comes to one: 自批准设立之日起取得法人资格. */
export function acquires(predicate: string): boolean {
  const at = predicate.indexOf('取得');
  return at >= 0 && ACQUIRES.test(predicate.slice(at)) && BEFORE_ACQUIRED.test(predicate.slice(0, at));
}

/** Whether words lay a task on nobody named, with which a sentence opens: 推广节水技术. */
export function setsTask(words: string): boolean {
  return SETS_TASK.test(words) && !words.endsWith('的') && !EXAMPLES.test(words) && !ORDERED_OF.test(words);
}

/** How a thing is fixed, by more than a mere reference to the law: 适用税额 | 按照规定的程序确定, 军衔 | 按照编制军衔授予. */
const FIXED =
  /(?:按照|依照)(?!国家|法律|有关|国务院|《[^《》]*(?:法|条例|章程|宪章)》(?!的规定))[^，。；按依]{2,30}(?:确定|核定|授予)$/;
/** 电梯的范围 | 按照目录确定: what a thing is; 赔偿责任 | 按照损失确定: what is liability. */
const WHAT_IT_IS = /(?:范围|情形|内容|所有权|使用权|责任)，?$/;
/** 不得, 未经; no 不动产 and no 未成年人. */
const DENIES = /不(?!动产|可移动)|未(?!成年|来)/;

/** Whether words say how a thing is ordered, whoever sees to it: 防洪规划纳入城市总体规划; not 实行…体制, …的原则. */
export function ordersThing(words: string): boolean {
  const fixed = words.search(FIXED);
  const at = fixed > 0 && !WHAT_IT_IS.test(words.slice(0, fixed)) ? fixed : words.search(ORDER);
  if (at < 1 || at > LONGEST_ORDER || DENIES.test(words.slice(0, at)) || EXAMPLES.test(words)) return false;
  const order = words.slice(at);
  return !/^.[行用]/.test(order) || MANAGED.test(order);
}

/** Whether a noun opens an object as often as a subject: 人员落实. */
export function isVagueNoun(noun: string): boolean {
  return VAGUE.test(noun);
}

/** Whether a predicate is done to its subject: 电梯使用管理单位按照下列规定确定, 成员大会每年至少召开一次. */
export function isDetermined(predicate: string): boolean {
  return DETERMINED.test(predicate) || isChosen(predicate);
}

/** 鉴定委员会须 | 有5名以上成员参加: a body sees to it itself, a meeting is held so. */
const ATTENDED = /^有[^，。；]+参加/;
const MEETING = /(?:会议|大会)$/;

/** Whether a predicate says from among whom its subject is chosen, or how a meeting is held: 从委员中推选产生, 有过半数董事出席. */
export function isChosen(predicate: string, subject = ''): boolean {
  return CHOSEN.test(predicate) && (!ATTENDED.test(predicate) || MEETING.test(subject));
}

/** Whether what 可以 or 应当 governs is the authority's act on the one named: 从轻、减轻处罚, 缺席判决. */
export function isDoneToHim(action: string): boolean {
  return DONE_TO_HIM.test(action);
}

/** 提请免除其职务, 予以撤销, 减轻侵权人的责任, 将其列入失信名单; not 将其使用情况公开, which he does himself. */
const STRIKES =
  /^(?:依法|及时)*(?:提请(?:免|罢免|撤)|免[去除]其|(?:予以|给予)(?:免职|更换|撤销|终止|释放|收件|表扬|相应的补休)|对其(?:身份)?(?:进行|采取|实施|立案|予以)|将其(?:列入|移[送交]|遣送|带离|隔离)|减[轻免][^，。；]{1,14}(?:责任|罚款|滞纳金)|不予实施|(?:按照|依照)[^，。；]{2,8}授予)/;

/** Whether an act is done to him in whose case it stands, and not by him: 法官有下列情形的，应当 | 提请免除其职务. */
export function strikesHim(action: string): boolean {
  return STRIKES.test(action);
}

/** Whether words that open with a noun state something of it, and go on with no act: 许可的范围按照国家有关规定执行. */
export function isStatement(words: string): boolean {
  return STATEMENT.test(words);
}

/** Whether a predicate says what its subject is: 都是…的纳税义务人. */
export function isCopula(predicate: string): boolean {
  return COPULA.test(predicate);
}

/** Whether a predicate says of whom a body is made up, or where it is: 由主任和委员组成, 设在省的. */
export function isMadeUp(predicate: string): boolean {
  return MADE_UP.test(predicate);
}

/** Whether a predicate is one by which statutes give an actor his task: 负责…, 按照职责履行…, 建立…. */
export function isTask(predicate: string): boolean {
  if (/^(?:因(?!地)|由于)/.test(predicate)) return false;
  const setting = IN_WORK.exec(predicate)?.[0].length ?? 0;
  for (let at = setting; at < Math.min(predicate.length, TASK_REACH); at += 1) {
    const word = wordAt(predicate, at);
    if (word === null) continue;
    if (NO_TASK.has(word.spelling)) return false;
    if (TASK.test(word.spelling) && predicate.charAt(at + word.length) !== '的') return true;
    // Adverbs, 按照职责分工 and 会同有关部门 may stand before the task.
    if (word.class === 'VERB' && !word.nominal && !predicate.startsWith('会同', at)) return false;
    if (/^[未不拒]/.test(predicate)) return false;
    at += word.length - 1;
  }
  return false;
}

/** Whether a predicate lays down a right or a duty by its noun: 有…的义务, 享有…权利. */
export function statesRightOrDuty(predicate: string): boolean {
  if (!predicate.includes('有') && !predicate.includes('享受')) return false;
  return DUTY_WORDS.test(predicate) || RIGHT_WORDS.test(predicate);
}

/** 按照国家规定 | 享受保险待遇; not 保障职工享受, 不再享受, 按照享受人数; 对破坏湿地的行为 | 有投诉、举报的权利. */
const ENTITLES =
  /^(?:[^，。；保使推让告为给停不于]{0,40}享[有受](?!的)|(?:对[^，。；]{2,40}(?<![没享具])|同时)?有[^有，。；]{2,40}的权利$)/;

/** Whether words without a modal word say what one is entitled to: 与公办学校教职工享受同等待遇. */
export function entitles(words: string): boolean {
  return ENTITLES.test(words) && declaredModality(words) === 'RIGHT';
}

const RIGHT_AND_DUTY = /(?:权利[和与]义务|义务[和与]权利)$/;

/** Whether a predicate lays down a right and a duty in the same words: 父母有教育未成年子女的权利和义务. */
export function statesRightAndDuty(predicate: string): boolean {
  return RIGHT_AND_DUTY.test(predicate);
}

/** Whether a predicate before a bare 不得 is its case (办理…，不得…), and no task. */
export function isCaseVerb(predicate: string): boolean {
  return CASE_VERB.test(predicate);
}

/** 下列人员 | 不能担任人民陪审员, 驾驶人 | 不向车外抛洒物品: a ban, and no want of power nor what is refused. */
const MAY_NOT = /^(?:[均都也]|一律)?不(?:能|向车[^，。；]{0,2}外|乱(?!码)|随[地意]|高空抛)(?![^，。；]*的$)/;

/** Whether a predicate says what one need not do: 无需公示, 不再重复检查. */
export function isExcused(predicate: string): boolean {
  return EXEMPT.test(predicate) || NO_LONGER.test(predicate);
}

/** The kind of a statement without a modal word: a right where it says so, an exemption, a ban, else a duty. */
export function declaredModality(predicate: string): Modality {
  if (MAY_NOT.test(predicate)) return 'PROHIBITION';
  if (isExcused(predicate)) return 'EXEMPTION';
  const right = RIGHT_WORDS.test(predicate) && !DUTY_WORDS.test(predicate) && !OF_OTHERS.test(predicate);
  return right ? 'RIGHT' : 'OBLIGATION';
}

/** Length of the verbs of encouragement with which a predicate opens: 鼓励和支持. */
export function encouragementLength(predicate: string): number {
  return ENCOURAGING.exec(predicate)?.[0].length ?? 0;
}

/**
 * Whether a sentence without bearer says in what spirit all work is done (guidelines §4, rule 5).
 *
 * @param action the words behind the modal word up to the next comma
 * @param claim up to the end of the clause
 * @example 反电信网络诈骗工作应当依法进行 → true; 给予处分，应当坚持公正公平 → true
 */
export function isPrinciple(
  text: string,
  reading: Reading,
  modal: Modal,
  lead: Lead,
  { action, claim }: { readonly action: string; readonly claim: string },
): boolean {
  if (modal.modality !== 'OBLIGATION') return false;
  if (lead.act) return SPIRIT_OF_ACT.test(action);
  if (lead.condition !== null) return SPIRIT_IN_CASE.test(claim);
  if (SHOWS.test(action) && DRAWN_UP.test(text.slice(lead.start ?? reading.wordsStart, modal.start)))
    return false;
  const isSpirit = PRINCIPLE.test(action) || HELD_TO.test(claim);
  return (reading.wordsStart < modal.start || lead.topic) && isSpirit;
}

/** Whether a case without bearer and modal word is followed by a benefit: 对…的，按照规定给予奖励; …的，不受…的限制. */
export function isBenefit(predicate: string): boolean {
  if (isExcused(predicate) || predicate.startsWith('采取')) return true;
  if (predicate.includes('不停止')) return false;
  const at = predicate.slice(0, BENEFIT_REACH).search(BENEFIT);
  return at === 0 || (at > 0 && BEFORE_BENEFIT.test(predicate));
}

/** What comes about by itself, what is laid down of liability, and by what rule or measure a thing goes. */
const NO_ACT =
  /^(?:(?:依法|当然|自动)*(?:取得|形成|成立|产生|享有)|[不无未即以为可令仍]|自[^行愿]|[终中]止|恢复|随[之同]|相应|丧失|失去|处[以罚]|责令|并处|追究|追缴|罚款|构成|造成|导致|认定为|推定)|视[为同]|认为是|包括|适用|具有|没有|计算|折算|为准|[照据按][^，。；照据按]{0,60}(?:执行|办理|处[理罚]|管理|确定|进行)$|责任$|[生失有无]效(?:力|$)|法律效力$|(?:终止|中止|消灭|恢复|转移)$/;

const HANDS_OVER = /^(?:移[送交]|交付|[颁核]发|发放|征收|评定|报告)/;

/**
 * Whether what follows a …的 without bearer and modal word is an act, whoever sees to it (guidelines §4, rule 8).
 *
 * @example 没有配偶的，| 发给烈士未满18周岁的兄弟姐妹 → true; 转让的，| 合同自批准之日起生效 → false
 */
export function isActInCase(predicate: string): boolean {
  if (NO_ACT.test(predicate) || isStative(predicate)) return false;
  for (let at = 0; at < Math.min(predicate.length, TASK_REACH); at += 1) {
    const word = wordAt(predicate, at);
    if (word === null) continue;
    // 建设工程 | 许可证自行失效: what a noun's verb opens is a thing.
    const thing = at === 0 && (word.nominal || word.names) && !HANDS_OVER.test(predicate);
    if (word.class === 'VERB' && predicate.charAt(at + word.length) !== '的') return !thing;
    at += word.length - 1;
  }
  return false;
}

/** Whether nothing but an adjunct stands behind a modal word: 应当按照谁决定谁负责的原则，由…. */
export function isAdjunctOnly(action: string): boolean {
  return (
    ADJUNCT_START.test(action) &&
    ADJUNCT_END.test(action) &&
    !action.includes('，') &&
    !/规定作出[^，]{1,20}决定$/.test(action)
  );
}

/**
 * Whether words that open with a verb or preposition are a thing by its relative or compound: 经检定的设备监测的数据,
 * 保护范围; not an act: 办理电话卡.
 */
export function isThingPhrase(words: string): boolean {
  const first = wordAt(words, 0);
  if (first === null || MADE_BY_ACT.test(words)) return true;
  const behind = words.slice(first.length);
  if (first.nominal && behind.length > 0 && behind.length <= 2 && !SETTING_END.test(behind))
    return wordAt(words, first.length) === null;
  return hasRelative(words);
}

/**
 * Whether words that open with a verb are a noun with its relative: 编报的财务会计报告, 接受分包的人; not a case, nor an act
 * with a preposition before it.
 */
export function hasRelative(words: string): boolean {
  const of = words.lastIndexOf('的');
  if (of <= 0 || of === words.length - 1 || NO_THING.test(words)) return false;
  // 参战牺牲的 | 烈士褒扬金标准: the verb right before 的 makes a relative of it, whatever the noun holds.
  if ([2, 3, 4].some((length) => of >= length && closesAt(words, of - length, of))) return true;
  for (let at = of + 1; at < words.length; at += 1) {
    const word = wordAt(words, at);
    if (word === null) continue;
    if (word.class !== 'ADVERB' && !isNounLike(words, at, word)) return false;
    at += word.length - 1;
  }
  return !SETTING_END.test(words);
}

function closesAt(words: string, at: number, end: number): boolean {
  const word = wordAt(words, at);
  return word?.class === 'VERB' && at + word.length === end;
}

/** 检验报告, 捐赠款物的使用, 审计意见书: what an act yields or is governed by, by that act. */
const MADE_BY_ACT =
  /^(?:记录|进货|接种|核查|捐献|修复|安置|处置|审议|审计|检验|检测|监测|评估|鉴定|认证|捐赠|奖励|投诉|答复|查询|处罚|补偿|赔偿|承包|租赁|服务|培训|招标|投标|采购|通知|登记|许可|审批|备案|仲裁|调解|复议|勘察|设计|检查|验收|调查|考核|评审|申诉|转让|收费|罢免|选举|质询|公证|征收)[^，。；对向将]{0,14}?(?:书|报告|记录|档案|结果|标准|方案|期限|期间|时间|费用?|金额|程序|方式|范围|条件|合同|协议|结论|证书|证件|许可证|名单|目录|款物|的使用|的数额)$/;

/** Whether words are what an act yields, by that act: 审计结果, 检验报告; not 征收土地荒芜费. */
export function isYield(words: string): boolean {
  return MADE_BY_ACT.test(words) && !words.startsWith('征收');
}

/** Whether a noun phrase is the work of somebody, not a thing. */
export function isWork(noun: string): boolean {
  return WORK.test(noun);
}

/** Whether a work is entered somewhere: 反诈工作按照规定纳入考核评价体系. */
export function entersWork(words: string): boolean {
  const at = words.search(ENTERED);
  return at > 0 && WORK.test(words.slice(0, at).replace(/(?:按照规定|应当|一并|依法)$/, ''));
}
