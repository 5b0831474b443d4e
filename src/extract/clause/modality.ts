import type { Modality } from '../../model/norm.ts';
import { isActorNoun } from '../actor/lexicon.ts';
import { opensDemand, wordAt } from '../words/word.ts';
import { matchesIn } from '../words/matches.ts';

/** A modal word and where it stands. */
export interface Modal {
  readonly modality: Modality;
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/**
 * Modal words (guidelines §4), longest first among those that begin alike. Those of one character, and 禁止 and 鼓励,
 * which are also common verbs, are checked by what stands around them; 能 counts behind 方 and 才, 得 behind 始.
 */
const MODALS =
  /不应当(?!知道)|不应(?![有在当])|不得|不准(?!予)|不许(?!可)|无权(?![占代]|处分)|不予追究|免予追究|免于追究|不承担|(?<!适|知道或者?|知道且不)应当(?!事人)|必须|务必|(?<![所专共占享])都?有权(?![利属限力机部人益的]|单位|(?:处理|管理|审批|审查|批准|决定|查处|监督)的)|有义务|可以|(?<![一每犬船舶禽畜])只[能准]|[只仅]限于|限养(?=[一二两三\d])|禁止|严禁|[应须可要]|(?<=(?<![地双对甲乙一各多])方|(?<![的和、与理导织药学业])才)能(?![力源])|(?<=(?<!开)始)得(?!到)|(?<![确所必急亟只无不毋])需(?=经(?![济营常])|报(?![告酬销])|征得|取得)|鼓励|支持|提倡|倡导|推进|推动|促进/g;

/** What is quoted or added in brackets lays nothing down: 记载“不得转让”字样. */
const QUOTED = /“[^“”]*”|《[^《》]*》|（[^（）]*）/g;
const QUOTE = /[“《（]/;

const KIND: Readonly<Record<string, Modality>> = {
  不应当: 'PROHIBITION',
  不应: 'PROHIBITION',
  不得: 'PROHIBITION',
  不准: 'PROHIBITION',
  不许: 'PROHIBITION',
  无权: 'PROHIBITION',
  禁止: 'PROHIBITION',
  严禁: 'PROHIBITION',
  不予追究: 'EXEMPTION',
  免予追究: 'EXEMPTION',
  免于追究: 'EXEMPTION',
  不承担: 'EXEMPTION',
  应当: 'OBLIGATION',
  必须: 'OBLIGATION',
  务必: 'OBLIGATION',
  有义务: 'OBLIGATION',
  只能: 'OBLIGATION',
  只准: 'OBLIGATION',
  限养: 'OBLIGATION',
  只限于: 'OBLIGATION',
  仅限于: 'OBLIGATION',
  应: 'OBLIGATION',
  须: 'OBLIGATION',
  需: 'OBLIGATION',
  要: 'OBLIGATION',
  有权: 'RIGHT',
  都有权: 'RIGHT',
  可以: 'PERMISSION',
  可: 'PERMISSION',
  能: 'PERMISSION',
  得: 'PERMISSION',
  鼓励: 'ENCOURAGEMENT',
  支持: 'ENCOURAGEMENT',
  提倡: 'ENCOURAGEMENT',
  倡导: 'ENCOURAGEMENT',
  推进: 'ENCOURAGEMENT',
  推动: 'ENCOURAGEMENT',
  促进: 'ENCOURAGEMENT',
};

/** 无权处理的部门 | 应当…, 无权查处的: of whom or of what is told that it may not. */
const OF_POWERLESS = /^[^，。；]*的(?:[^，。；的]{0,8}(?:部门|机关|机构|单位|个人|人员|组织)|$)/;
/** 采挖 | 只能用作建筑材料的砂石: what an object is good for. */
const OF_THING = /^只能[^，。；]*的[^，。；的]+$/;
/** 应急, 应用, 相应 and the like hold no modal word. */
const SHOULD_BEFORE = '相对反适响供效感呼照理顺因答所不尚';
const SHOULD_AFTER = '当纳急用届付税诉聘征邀变激战力运试验答有得计收对激允声援';
const MAY_BEFORE = '许认不尚宁模';
const MAY_AFTER = '能靠行疑视再持燃信追循控见比分得降食溶吸变移抗逆操卡观知';
/** 可回收物, 完好可用, 可识别的自然人, 可用性, 可查询、可追溯: what a thing is. */
const QUALITY =
  /^可(?:回收(?=[物垃的性、，。]|$)|用(?=$|[性、，和])|[^，。；、]{2}(?:的|[、和]可[^，。；、]{2}(?=[、和，]|$))|[^，。；、]{2,3}性(?!地))/;
const QUALITY_BESIDE = /可[^，。；、]{2}[、和]$/;
/** 修建战时 | 可用于防空的地下室: for what a thing is good in one time or the other. */
const GOOD_FOR = /[战平]时$/;
const OF_GOOD = /^可[^，。；的]{2,16}的/;
/** 经登记后方可上道路行驶; not 地方可…, 双方可…. */
const ONLY_THEN = /(?:^|[后的，、])方$/;
/** Behind those whom it binds 要 is a modal word: 各级人大及其常委会要…, 中央和省级财政要…. */
const BOUND_BY_NEED =
  /(?:部门|单位|政府|机关|机构|企业|人员|委员会|法院|检察院|组织|个人|学校|公司|银行|合作社|乡联社|财政|人大|常委会)[都均也]?$/;
/** Verbs whose content is what another decides or is told: their modal word lays nothing on the subject. */
const REPORTING =
  /(?:认为|是否|教育引导|引导|劝导|告诫|决定|(?<=.)承诺|告知|载明|注明|标明|提示|提醒|限定[^，。；]{0,8}|其他|法律规定|法规规定|规章规定|国家规定)$/;
/** 告知当事人 | 可以申请复议: what somebody is told of (guidelines §4, rule 10). */
const TELLS_WHOM = /(?<!被)(?:告知|提示|提醒|通知)([^，。；的]{1,16})$/;
/** 应当遵守的规定 after a verb of telling is its object: 明确社区戒毒人员应当遵守的规定. */
const TOLD =
  /^(?:明确|规定|告知|载明|说明(?!书)|列明|公布|公示|公开|提供|提交|包括|属于|补充|了解|知悉|缴纳|支付|扣除|履行|承担)/;
/** 承担行政执法职责的部门 | 应当…: the verb belongs to the bearer's relative. */
const OF_SOMEBODY = /的[^，。；的]{0,8}(?:部门|机关|机构|单位|企业|组织|人员|政府|[人者])$/;
/** 成员代表大会按照章程规定可以…: by what rule, not what another lays down. */
const BY_RULE = /(?:按照|依照|根据|依据)[^，。；的按依根]{1,14}(?:规定|约定|要求|授权|委托)$/;
/** Behind a relative the joint of another: 经过公证的赠与合同或者依法 | 不得撤销的…. */
const SECOND_RELATIVE = /的[^，。；]{1,16}(?:或者|以及|[、和与])(?:依法|按照规定|依照规定)?$/;
/** 对依法 | 应当交纳而拒交费用的车辆: the relative of an object. */
const OF_OBJECT = /(?:^|[^应针绝相面])对于?(?:依法)?$/;
/** 依法 | 应当编制水土保持方案的生产建设项目: what the law demands, and not these words. */
const BY_LAW =
  /^(?:凡是?|其他)?(?:依法|(?:按照?|依照?|依据|根据)规定|(?:按照?|依照?|依据|根据)?[^，。；的按依据根]{0,24}(?:法律|法规|规章|国家|国务院|部门|政府|机关|委员会|[省市法条款》]|条例|有关)(?:有关|的)?规定)$/;
/** What is named by what is due of it; not an object: 依法应当履行保密的 | 义务. */
const DUE =
  /^[^，。；]{2,40}的[^，。；的]{1,24}(?<!义务|责任|职责|职权|权[利益]|规定|要求|原则|标准|条件|意见|措施|手续|情况|方式)$/;
const SET = /(?:确定|规定|认定|约定|批准|要求|以及|或者|和)$/;
const ATTRIBUTE = /^[^的]{1,8}的[^的]{1,10}(?:$|[、和及以或])/;
const DECISION = /^[^，。；]*(?:的|处罚|许可|复议|辞退|处分|强制|征收|仲裁|登记|审批|批准)决定$/;
const ADVERBS = [
  '依法',
  '依照有关规定',
  '按照规定',
  '一律',
  '同时',
  '也',
  '还',
  '都',
  '均',
  '并',
  '且',
  '仍',
  '又',
  '则',
  '就',
  '即',
  '方',
  '才',
  '始',
  '便',
];
/** 其他车辆 | 禁止设置广告, 游人 | 禁止下列行为: a thing of a few words, and an act; not a 禁止燃放区, nor 建立禁止吸烟制度. */
const BARE_THING =
  /^(?![在对划]|制定|延长|限制|建立|设置|开展|张贴)[^，。；的和或限为]{1,19}[^，。；、的和或限为]$/;
/** 任何单位和个人 | 禁止下列行为. */
const EVERYBODY = /(?:单位|个人|人员)$/;
const BANS_ACT =
  /^..(?:(?:实施|从事|有)?(?:下列|以下)|(?![^，。；]*(?:区|区域|时间|时段|场所|目录|地带|路段|行为|要求|规定)[内外]?$)[^，。；的性由]{2,40}$)/;
/** 积极 | 倡导公众参与: how one urges. */
const URGES: ReadonlySet<string> = new Set(['鼓励', '提倡', '倡导']);
const URGENTLY = /^(?:积极|大力|广泛)$/;
/** 禁止开垦的陡坡地的范围 | 由县级人民政府划定并公告: a name by what is forbidden there. */
const FIXED =
  /^..[^，。；由]{2,40}(?:目录|名录|清单|名单|范围|区域?|种类|品种|数量|地带|路段|时间|时段)由[^，。；]{2,50}(?:制定|制订|划定|规定|确定|公布|公告|发布)/;
const LAWGIVER = /法律|法规|国家|规定|明令|公约|条约|机关|部门|政府|公告|[令要]求?$/;
/** Places behind which 禁止 is the verb of the sentence: 校园内禁止…, 汛期禁止…. */
const PLACE_TAIL =
  /(?:[内中上下里处区时后前]|区域|地区|范围|期间|[期段]|场[所地]|两侧|沿线|车站|道路|[水流海]域|公园|广场)$/;

/** Their last characters, which spare most words the search. */
const ADVERB_ENDS = new Set(ADVERBS.map((adverb) => adverb.slice(-1)));

function withoutAdverbs(words: string): string {
  let left = words;
  while (ADVERB_ENDS.has(left.slice(-1))) {
    const adverb = ADVERBS.find((other) => left.endsWith(other));
    if (adverb === undefined) return left;
    left = left.slice(0, -adverb.length);
  }
  return left;
}

/** Whether 禁止 or 鼓励 at this place is the predicate, judged by the words of its segment before it. */
function opensPredicate(before: string, word: string, behind: string): boolean {
  if (FIXED.test(behind)) return false;
  const plain = withoutAdverbs(before);
  if (plain === '' || (URGENTLY.test(plain) && URGES.has(word))) return true;
  if (/^(?:国家|本市|本省|本自治区|本县|全社会|社会)(?:依法|积极)?$/.test(plain)) return true;
  if (word === '禁止' || word === '严禁')
    return bansAt(plain.replace(/(?:全面|全域|全年|常年)$/, ''), behind);
  return false;
}

/** Whether 禁止 behind a place or a thing is the verb of the sentence. */
function bansAt(before: string, behind: string): boolean {
  if (before === '') return true;
  if (LAWGIVER.test(before.slice(-6))) return false;
  return (
    PLACE_TAIL.test(before) || ((BARE_THING.test(before) || EVERYBODY.test(before)) && BANS_ACT.test(behind))
  );
}

/** 依照专利法关于同样的发明创造 | 只能授予一项专利权的规定处理: what another rule is on. */
const RULE_ON = /^(?:依照|按照|参照|根据|适用)[^，。；于]{2,30}关于/;
const OF_RULE = /的(?:有关)?规定/;

/** 除依法应当保密的 | 外: where an exception ends, and where it begins; not 免除, 解除. */
const EXCEPTED = /(?<![境国意海野室户对])外$/;
const EXCEPTS = /(?<![解免排清消拆扣开])除/;

/**
 * The modal words of a segment that govern its predicate, in order. Left out are those inside other words (应急,
 * 许可, 需要), those that a verb of telling or deciding governs (认为应当…, 教育引导不得…), and 可 and 应 that no
 * verb follows; and those of an exception.
 *
 * @param start start of the segment after its connective
 * @example 除应当由公安机关依法决定的外 → none
 * @example 被处置对象可以提出申诉 → [可以 PERMISSION]
 */
export function modalsIn(
  text: string,
  start: number,
  end: number,
  options: { commentary: boolean },
): Modal[] {
  const segment = withoutQuoted(text.slice(start, end));
  const exception = EXCEPTED.test(segment) ? segment.search(EXCEPTS) : -1;
  const found: Modal[] = [];
  for (const match of matchesIn(segment, MODALS)) {
    const word = match[0];
    const modality = KIND[word];
    if (modality === undefined) continue;
    const at = match.index;
    if (exception >= 0 && at > exception) continue;
    const before = segment.slice(0, at);
    const previous = before.slice(-1);
    const next = segment.charAt(at + word.length);
    if (!stands(word, before, previous, next, segment, at, options)) continue;
    found.push({ modality, start: start + at, end: start + at + word.length, word });
  }
  return found;
}

/**
 * Whether a modal word stands in the relative of what is named by the law's demand on it.
 *
 * @param start start of the segment after its connective
 * @param end where the comma behind the name stands
 * @example 依法应当进行消防验收的建设工程 | ，未经消防验收的，禁止投入使用 → true
 */
export function isDueByLaw(text: string, start: number, modal: Modal, end: number): boolean {
  return BY_LAW.test(text.slice(start, modal.start)) && DUE.test(text.slice(modal.end, end));
}

function withoutQuoted(words: string): string {
  return QUOTE.test(words) ? words.replace(QUOTED, (quoted) => '〇'.repeat(quoted.length)) : words;
}

/** 代扣代缴的应由劳动者负担的费用: whether a verb and 的 behind a modal word make an attribute of it. */
function isRelative(segment: string, from: number): boolean {
  const of = segment.lastIndexOf('的');
  if (of <= from || of === segment.length - 1) return false;
  return [2, 3].some((length) => {
    const verb = of - length >= from ? wordAt(segment, of - length) : null;
    return verb?.class === 'VERB' && verb.length === length;
  });
}

/**
 * Whether the verb right behind a modal word closes a relative, so that the word tells of what a thing is due: 人民陪审员应当
 * | 享受的补助; not 应当作出起诉的决定, nor 应当批准的，, nor where a rule is laid down of the thing.
 *
 * @param from behind the modal word
 */
export function isAttribute(text: string, from: number): boolean {
  let at = from;
  let word = wordAt(text, at);
  // 应当就预留的位置征求意见: 就 opens a phrase.
  for (; word?.class === 'ADVERB' && word.length > 1; word = wordAt(text, at)) at += word.length;
  if (word?.class !== 'VERB') return false;
  const of = at + word.length;
  return text.charAt(of) === '的' && !ENDS_WORDS.has(text.charAt(of + 1)) && !RULED.test(text.slice(of));
}
/** 应当收取的费用按照国家规定核收: what is laid down of the thing. */
const RULED = /^的[^，。；的]{1,16}(?:按照|依照)/;
const ENDS_WORDS = new Set(['', '，', '。', '；', '：', ',', '、', '时', '情']);

/** 整顿决定, 补偿决定: no authority decides here. */
function isDecision(before: string): boolean {
  return /^[^，。；的]{2,8}决定$/.test(before) && !isActorNoun(before.slice(0, -2));
}

/** 禁止吸烟场所的经营者 | 应当…: what is forbidden where they are names those who are bound behind it. */
const NAMES_BY_BAN =
  /^禁止[^，。；、任]{2,20}的[^，。；的]{0,8}(?:者|单位|[理有]人|部门|机构)(?:、|或者|和)?[^，。；的]{0,8}(?:应当|负责|负有|必须|不得|可以)/;

function stands(
  word: string,
  before: string,
  previous: string,
  next: string,
  segment: string,
  at: number,
  options: { commentary: boolean },
): boolean {
  if (OF_OBJECT.test(before) || (word === '禁止' && NAMES_BY_BAN.test(segment.slice(at)))) return false;
  if (RULE_ON.test(before) && OF_RULE.test(segment.slice(at))) return false;
  if (KIND[word] !== 'ENCOURAGEMENT' && isAttribute(segment, at + word.length)) return false;
  if (BY_RULE.test(before) && word.length > 1) return true;
  if (previous === '的' && isRelative(segment, at + word.length)) return false;
  // 公证的合同或者依法不得撤销的合同: a second relative.
  const of = segment.indexOf('的', at);
  if (word === '不得' && SECOND_RELATIVE.test(before) && isRelative(segment.slice(0, of + 2), at + 2))
    return false;
  switch (word) {
    case '应':
      if (SHOULD_BEFORE.includes(previous || '。') || SHOULD_AFTER.includes(next || '有')) return false;
      if (opensDemand(segment, at)) return false;
      break;
    case '不应':
      if (next === '当') return false;
      break;
    case '须':
      if ('必无毋'.includes(previous || '。') || next === '知') return false;
      break;
    case '可':
      if (MAY_BEFORE.includes(previous || '。') || MAY_AFTER.includes(next || '能')) return false;
      if (ONLY_THEN.test(before)) return true;
      if (QUALITY.test(segment.slice(at)) || QUALITY_BESIDE.test(before)) return false;
      if (GOOD_FOR.test(before) && OF_GOOD.test(segment.slice(at))) return false;
      return wordAt(segment, at + 1) !== null && !REPORTING.test(before);
    case '要':
      if (/[主重必需只概摘纪首紧机扼简将就]$/.test(previous) || /^[求件素点么]/.test(next)) return false;
      return options.commentary || BOUND_BY_NEED.test(before);
    case '无权':
      if (OF_POWERLESS.test(segment.slice(at))) return false;
      break;
    case '只能':
      if (OF_THING.test(segment.slice(at)) && wordAt(segment, at - 2)?.class === 'VERB') return false;
      break;
    case '不准':
      // 决定不准其出境 is the content of a decision.
      if (next === '其') return false;
      break;
    case '禁止':
    case '严禁':
    case '鼓励':
    case '提倡':
    case '倡导':
      return next !== '类' && opensPredicate(before, word, segment.slice(at));
    case '支持':
    case '推进':
    case '推动':
    case '促进':
      return opensPredicate(before, word, '') && (before !== '' || word === '支持');
    default:
  }
  const told = TELLS_WHOM.exec(before)?.[1];
  if (told !== undefined && (told === '其' || isActorNoun(told))) return false;
  // 延长冻结的决定应当告知当事人: the decision is the subject.
  if (DECISION.test(before) || isDecision(before)) return true;
  if (
    ((TOLD.test(before) && !OF_SOMEBODY.test(before)) || SET.test(before)) &&
    ATTRIBUTE.test(segment.slice(at + word.length))
  )
    return false;
  return !REPORTING.test(withoutAdverbs(before));
}
