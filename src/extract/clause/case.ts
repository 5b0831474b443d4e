import { isActorNoun } from '../actor/lexicon.ts';
import { CharacterSet } from '../words/character-set.ts';
import { isNounLike, standsInName } from '../words/name-stems.ts';
import { opensDemand, wordAt } from '../words/word.ts';

/**
 * What a segment without a modal word does in its clause.
 *
 * CASE: it says in which case the norm holds (…的, …时, …后, …期间, 未经…, 经…批准). FOR: a 对-phrase that a comma
 * closes. PLACE: a place set off by a comma. ADJUNCT: 根据…, 为了…, 为保障…, 除…外, 在…中: no condition. EXCEPTION: …除外.
 * REFERRAL: 从其规定, 依照…执行. PLAIN: anything else.
 */
export type SegmentShape = 'CASE' | 'FOR' | 'PLACE' | 'ADJUNCT' | 'EXCEPTION' | 'REFERRAL' | 'PLAIN';

const CASE_END =
  /(?:(?:[^目标]|[项科题条品名栏节]目|[目指商招投中达超围串流]标)的|(?:[^平及随按适当届同定准临小学课工]|[施开竣完动停]工|合同|[决认审鉴评制约核规]定|[批核]准|入学)时|时候|(?:[^前背今先善售]后|[^目当空以提]前)(?:[一二三四五六七八九十\d]{1,3}(?:个月|[日天年]|个工作日|小时)(?:以?内)?)?|期间|(?<![一二三四五六七八九十\d]个?[月日年天])(?<!规定的?|合理)期内|的情形|情形之一|的情况|情况下|条件下|情形下|之际|之日|必要时|紧急时|期满|届满|(?<![前和、]|(?:直至|即告|宣布)[^，。；]{0,10})结束|(?:离任|离职|退休|卸任)[^，。；的]{0,3}[一二两三四五\d]年以?内)$/;
/** 自接受委托之日起至文件公开后五日内, 保存至车辆报废后一年: for how long. */
const SINCE = /之日起[^，。；之]*内$|(?:保[存留管]|留存)至[^，。；]{2,24}后[^，。；后]{0,8}$/;
/** 根据抢险需要: by what one goes. */
export const GOES_BY = /^(?:根据|按照|依照|依据|结合)/;
const BY_WHAT = /根据|按照|依据|结合|针对/;
const COMES_ABOUT = /(?<![所享国没拥])有(?![关效权])|出现|发生|发现|存在|(?<!待)遇|属于/;
const CASE_START =
  /^(?:未经|非[经因]|如果|如(?![实期下])|若|凡|遇[有到]|因(?![此素地])|确因|由于|经(?![营济办纪费常过理贸])|情节|逾期|[^，]{0,6}(?<!享)有下列)/;
const SUBMITTED_AFTER = /^经[^，。；的]{2,40}?[^以随届先此]后(?=(?:依法|逐级)?(?:上?报|提[请交]))/;
const FOR_START = /^(?:对(?![外口象手岸方接策比]|应(?!当))|对于)/;
/** Verbs that show that a 对-phrase ran on into its predicate. */
const FOR_VERB =
  /进行|开展|实施|予以|给予|加以|加强|作出|采取|提出|负责|提供|承担|享有|实行|依法|应(?![用急届税])|可以|(?:检查|调查|处罚|处理|监督|管理|审查|审核|核查|核验|评估|验收|救助|补偿|补助|奖励|表彰|保密|处置|报告|封堵|拦截|排查|追究|登记|公示|保护|维护|整治|清理|改造|修复|负责)$/;
const TREATED = /^对([^，。；的]{2,24}?)(?:进行|实施|开展|采取)(?!的)/;
const HOW = /妥善|分别|立即|定期|优先|充分|严格|积极|主动|给予|一律|逐一|作成|不予|不再|适当|重新/;
const PLACE =
  /^在.*(?:区域|地区|[^期]内|[^基础过]上|周边|沿线|场所|水域|海域|地段|路段|地带|街区|处|园区|范围)$/;
/** 海岸带保护范围内，禁止…: a place before a comma, without its 在. */
const BARE_PLACE =
  /^[^，。；的在自从对以按根据依由经每]+(?:[区岸线带]|区域|范围|场所|水域|海域|地段|路段|流域|校园|河道|航道)内$/;
const NO_PLACE =
  /[日月年天]内$|期限内$|(?:职责|职权|权限|职能|授权|项目|责任|规定的?|必要的|合理的|适当的|一定)范围内$|基础上$|程度上$|原则上$|前提下$|[\d一二三四五六七八九十](?:个月|[日月年])|[每当本]年|之日|年度/;
const ADJUNCT_START =
  /^(?:根据|按照|依照|依据|遵照|参照|比照|结合|通过|本着|围绕|针对|除|自(?![治然行愿主己])|从(?![业事])|凭|依托|鉴于|基于|坚持|遵循)/;
/** 为了维护对外贸易秩序: to what end. */
const PURPOSE =
  /^为(?:了|保[护证障]|维护|确保|防[止治范]|预防|明确|履行|满足|提高|加强|查[清明]|确定|补偿|促进|实现|便于|扩大|避免|改善|规范|适应|推[动进]|落实|贯彻|减少|增强|完善|解决)/;
const ACT_TO_END = /提供|创造|办理|支付|给予|配备|进行|兴建|而/;
const SETTING_END = /(?:[中内上下间里]|方面|基础上|前提下)$/;
const MEANS_END = /(?:方式|形式|目的|需要)$/;
const EXCEPTION = /(?:除外|不在此限|另有规定的|另有约定的)$/;
const REFERRAL =
  /^(?:(?:从|按照|依照|适用)其(?:规定|约定)|适用(?!依据|[^，。；]*程序(?:审理|审判|办理))|参照|视为|视同)/;
/** 适用普通程序审理的行政复议案件: a thing by what applies to it. */
const APPLIED_TO =
  /^(?:适用|参照)[^，。；]{2,24}的[^，。；的]{0,6}(?:案件|项目|事项|情形|人员|单位|企业|产品|工程)$/;
const UNDER_RULES = /^(?:依照|按照|参照|适用|依据)/;
const RULES_APPLIED =
  /(?:规定|办法|条例|法|约定|协定|》)(?:执行|办理|处理|处罚|确定|追究[^，]{0,20}责任|给予处罚|予以处罚)$/;
/** 按照下列规定 | 处理: how a thing is to be dealt with, by the rules that follow; no referral. */
const RULED_BELOW =
  /^(?:按照?|依照)(?:下列|以下|如下)[^，。；]{2,24}(?<!规定|标准|[原准]则|程序|要求|办法|方式|分工|职责|情[形况]|顺序|权限|范围|条件|期限|比例)$/;
/** The last characters of exceptions and cases. */
const CLOSES = new CharacterSet('外限的时候后前间形一况下际日月天年满内束');
/** The first characters of all shapes but PLAIN; a case may also begin with 有下列 behind a few others. */
const OPENS = new CharacterSet(
  '应除适参从按依视据对在未非如若凡遇因确由经情逾根遵比结为通本围针自凭鉴基坚以',
);
const LISTED = '有下列';

/** Whether words say by what rules, told below them, something is to be done: 按照下列规定处理. */
export function isRuledBelow(words: string): boolean {
  return RULED_BELOW.test(words);
}

/**
 * The shape of a segment that holds no modal word.
 *
 * @example 发现异常使用情形的 → CASE; 对监测识别的异常账户 → FOR; 对改号电话进行封堵拦截 → PLAIN; 根据风险情况 → ADJUNCT
 */
export function shapeOf(words: string): SegmentShape {
  const closes = CLOSES.holds(words, words.length - 1);
  if (closes && EXCEPTION.test(words)) return words.endsWith('定的') ? 'CASE' : 'EXCEPTION';
  if (words.startsWith('除')) return 'ADJUNCT';
  if (closes && CASE_END.test(words) && !isByState(words) && !SINCE.test(words)) return 'CASE';
  if (closes && BARE_PLACE.test(words) && !NO_PLACE.test(words)) return 'PLACE';
  if (!OPENS.holds(words, 0) && !words.includes(LISTED)) return 'PLAIN';
  if (APPLIED_TO.test(words) || isRuledBelow(words)) return 'PLAIN';
  if (REFERRAL.test(words) || (UNDER_RULES.test(words) && RULES_APPLIED.test(words))) return 'REFERRAL';
  if (FOR_START.test(words)) return isForPhrase(words) ? 'FOR' : 'PLAIN';
  if (PLACE.test(words) && !NO_PLACE.test(words)) return 'PLACE';
  if (submittedAfter(words) > 0) return 'PLAIN';
  if (CASE_START.test(words)) return 'CASE';
  if (opensDemand(words, 0)) return 'ADJUNCT';
  if (ADJUNCT_START.test(words)) return isBareAdjunct(words) ? 'ADJUNCT' : 'PLAIN';
  if (words.startsWith('在') && SETTING_END.test(words)) return 'ADJUNCT';
  if ((/^[以为]/.test(words) && MEANS_END.test(words)) || isPurpose(words)) return 'ADJUNCT';
  return 'PLAIN';
}

/** Length of what must be done before a thing is submitted, 0 for none: 经专家论证后 | 报本级人民政府批准. */
export function submittedAfter(words: string): number {
  return SUBMITTED_AFTER.exec(words)?.[0].length ?? 0;
}

/** 为保证应急用血; not 为履行职责提供便利, which is an act. */
const isPurpose = (words: string): boolean => PURPOSE.test(words) && !ACT_TO_END.test(words);

/** 根据本地方的情况, 征求意见的情况: by what one goes or what one tells, not in which case. */
function isByState(words: string): boolean {
  return words.endsWith('情况') && (BY_WHAT.test(words) || !COMES_ABOUT.test(words));
}

/** 对病情依法 | 享有知情的权利, 对违法行为 | 有举报的权利: what is enjoyed, and not for whom. */
const ENJOYS = /(?:享有(?!的)[^，。；享]{1,40}权利?|(?<![没具所拥])有[^，。；有]{1,40}的权利)$/;

/**
 * Whether a 对-phrase ends with its noun, and does not run on into a verb.
 *
 * @example 对涉诈异常电话卡、物联网卡用户 → true; 对非法安装、使用外联设备进行排查 → false
 */
export function isForPhrase(words: string): boolean {
  if (!FOR_START.test(words) || (words.includes('权') && ENJOYS.test(words))) return false;
  const of = words.lastIndexOf('的');
  const noun = of === -1 ? words : words.slice(of + 1);
  // 对企业进行法律规定以外的检查: the verb stands before the noun that it governs.
  const treated = TREATED.exec(words)?.[1];
  if (treated !== undefined && isActorNoun(treated)) return false;
  if (FOR_VERB.test(noun) || HOW.test(noun)) return false;
  for (let at = 1; at < noun.length; at += 1) {
    const word = wordAt(noun, at);
    if (word === null) continue;
    // 对取土后的土地组织复垦
    if (word.class === 'VERB' && (!isNounLike(noun, at, word) || noun.startsWith('组织', at))) return false;
    at += word.length - 1;
  }
  return true;
}

const ADJUNCT_END =
  /(?:规定|原则|要求|情况|需要|程度|特征|特点|方式|程序|标准|办法|分工|职责|规律|实际|计划|规划|约定|权限|条例|法律|法规|意见|结果|方面|期限|目的|指示|精神|措施|手段|因素|途径|渠道|形式|条件|制度|规则|建议|提名|推荐|申请|请求|授权|委托|决议|安排|变化|发展|合同|协议|价值|性质|状况|[法外中上下内起等])$/;

/** 按照规定 | 执行应急措施: an act under a rule, whatever noun closes it. */
const UNDER_RULE =
  /^(?:按照|依照|根据|依据)(?:国家|本[市省]|法律|法规|有关|相关|[和、])*(?:规定|要求|约定|标准)(?=[^的和、或及，。；][^，。；])/;

/** 根据事态发展 | 情况和处置 | 需要: of what act a state or need is, where several are joined. */
const STATE = '(?:情况|需[要求]|因素|状况|实际|特点|变化|能力)';
const STATE_OF_ACT = new RegExp(`^[^，。；的和与及、]{0,2}${STATE}(?:$|[和与及、等])`, '');
const JOINED_STATES = new RegExp(`[和与及、等][^，。；的]{0,20}${STATE}$`, '');

/** 根据风险情况采取措施 is a predicate with its adjunct; 根据风险情况 the adjunct alone. */
function isBareAdjunct(words: string): boolean {
  if (/^(?:坚持|遵循)/.test(words)) return true;
  const rule = UNDER_RULE.exec(words)?.[0].length ?? 0;
  if (rule > 0 && wordAt(words, rule)?.class === 'VERB') return false;
  const joined = JOINED_STATES.test(words);
  const of = words.lastIndexOf('的');
  for (let at = 2; at < words.length; at += 1) {
    const word = wordAt(words, at);
    if (word === null) continue;
    const verb =
      word.class === 'VERB' &&
      !word.nominal &&
      !standsInName(words, at, word) &&
      !(joined && STATE_OF_ACT.test(words.slice(at + word.length)));
    // Behind a 的 that follows it a verb is part of the noun: 按照省人民政府确定的标准.
    if (verb && at + word.length < words.length && of < at) return false;
    at += word.length - 1;
  }
  return ADJUNCT_END.test(words) || of === -1;
}
