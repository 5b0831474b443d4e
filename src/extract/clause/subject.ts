import {
  AUTONOMOUS,
  COMPOUND_NAMES,
  isActorNoun,
  LEVEL_ALONE,
  mayEndActor,
  provincesIn,
} from '../actor/lexicon.ts';
import { closesByDeed } from '../actor/list.ts';
import { LEADS_WHOM } from '../actor/name.ts';
import { CLOSING, closingBracket, OPENING, opensBracket } from '../words/brackets.ts';
import type { Range } from '../words/clause.ts';
import { GOES_BY } from './case.ts';
import { MEMBERS_AHEAD, TOGETHER } from '../words/verbs.ts';
import { behind, isNounLike, JOINTS, standsInName, stemsName, TAKES_ACTOR } from '../words/name-stems.ts';
import { MODAL_BEHIND, subjectFrom, taskedOrganEnd } from './whole-name.ts';
import { ACTS_ON, BRINGS_ABOUT, HELPS, leadsOthers, NO_SUBJECT } from './act-openings.ts';
import { isNamePhrase, SETS_UP, TWICE_RELATED } from './verb-names.ts';
import { opensDemand, wordAt, type Word } from '../words/word.ts';

const RELATIVE_HEAD =
  /的[^，。；：、的和或与及]{0,8}?(?:部门|机构|机关|单位|组织(?!协调|实施|领导|编制|指导|管理|开展|建设)|人员|企业|公司|个人|人民政府|学校|幼儿园|医院|委员会|专家|代理人|成年人|专人|(?:经营|运营|所有|使用|管理|提供|消费|劳动|生产|销售|志愿)者)(?:(?:或者|[、和])(?:部门|机构|单位)(?=[，应负]|$))?/;
/** 国务院水行政主管部门 | 在重要江河设立的流域管理机构: an organ by whoever set it up where. */
const PLACED_ORGAN =
  /^在[^，。；]{2,40}?(?:设立|设置|派驻|派出)的[^，。；的]{0,12}?(?:机构|部门|机关)(?:[（(应负可依根按]|$)/;
/** 小餐饮登记 | 证, 企业申请 | 书: what a verb behind a name makes of both. */
const PAPER = /^(?:证(?![明实据监券])|簿|书(?![面写籍])|表(?![彰决明示扬]))/;
/** Nominal verbs that carry out what another names: 实施鉴定; 发展规划 is a noun. */
const CARRIES_OUT = new Set('实施|执行|组织|申请|提供|举办|主持|委托|承办|负责'.split('|'));
/** 赡养人, 丢弃者, 任免机关、单位: a verb and its doer; 安置地人民政府: or where it is done. */
const PERSON_MADE = /^(?:者|地(?=[县市区人政社公])|机关(?![的干内]|工作)|人(?![民大员力身均才口]))/;
/** Two works by which those who do them are called. */
const OF_WORKS =
  /^(?:维护|修复|清洗|收集|回收|处置)(?:保养|施工|管理|运输|处理|处置|利用)(?:单位|企业|机构|人员|者)/;
/** What makes an office of the verb before it: 信访 | 工作机构. */
const OFFICE = /^小组|^(?:工作|行政|主管|管理|监督)+(?:部门|机构|机关)(?![的、和])/;
/** Behind 组织 where it is the noun: no act goes on. */
const BODY_ENDS = /组织(?:[、和与及或等]|应(?![急对])|依法|发现|可以|有权|不得|必须|$)|(?:工会|青年团)组织对/;
const PLAIN_HEAD =
  /^的(?:其他)?(?:有关|相关|主管|行政)?(?:部门|机构|机关|单位|组织|工作人员|人员|企业|公司|个人|人民政府|学校|场所)$/;
const OBJECT_FIRST = new Set(
  '会同|协同|配合|协助|委托|组织|通知|督促|指导|要求|引导|鼓励|支持|聘请|邀请|约谈|指定|选定|选派|安排|设立|建立|组建|成立|享有'.split(
    '|',
  ),
);
/** 政府采购 | 采用, 外商投资 | 信息, 海关监管 | 货物: a noun that begins with whoever, and names a thing or business. */
const BUSINESS =
  /^(?:.?(?:政府(?:采购|投资|储备|购买)|外商投资|海关监管|移民(?:资金|工程|安置)|旅客运输)|企业投资)$/;
/** 终止 | 的, 审议 | 的时候: a 的 that closes a case, and no relative. */
const CLOSES_CASE = /^的(?:时候|情形|情况|$)/;
const TURNS_TO = /[人者员户](?:请求|申请|要求|委托|提请)/;
/** 依照前款规定 | 接受委托的单位: by what rule one does it by whom one is known. */
const BY_RULE = /^(?:依照|按照|根据|依据)[^，。；]{2,40}规定(?=[^，。；的]{3,40}的)/;
const DEPARTMENT_OF_BOTH =
  /^与(?:渔业|社会保障|城乡建设|环境卫生|草原|科技|体育|旅游|出版|信息化|污水处理)(?:[^，。；、的]{0,10}?(?:部门|机构|机关|局)|(?=、))/;
/** 国家和社会: of the two only the State is somebody. */
const AND_SOCIETY = /(?<=国家|学校|家庭|政府|单位)[和、与](?:全?社会|家庭|个人)?[和、与]?全?社会$/;
/** Both of two who agree act: 与债权人 | 经充分协商. */
const AGREED = /^([^，。；、与和及的]{2,12}?)经过?(?:充分|平等|友好|共同|双方)*协商/;
const GOVERNS = /^(?:政府|务院)$/;
/** Verbs of a relative by which the people or bodies of another are known: 企业 | 从事特种作业的人员. */
const SAYS_WHO = /^(?:从事|参加|参与|承担|负责|选举|[新改扩兴]建|开办|兴办|履行|行使|担任)$/;
const BY_ORDER = /^[^，。；的]{2,12}(?:委托|邀请|聘请)/;
/** What may follow the name in which a phrase ends. */
const TAILS = `等${CLOSING}`;
/** Bodies in a list may stand behind a comma, too: 县人民政府，乡镇人民政府. */
const COMMA_IN_LIST = /[府门关构会院位处织]，/;
/** 诉讼参与人, 赠与人: a 与 that joins nothing. */
const GIVES = /[参赠给让]与/;
/** Behind a verb that is a noun of a list: 检验检疫、海事等部门. */
const LISTED = '、等';
/** 设区的市, 较大的市: whose 的 joins no relative. */
const LEVEL_OF = /(?:设区|较大)的(?=市)/g;
/** 中华人民共和国 | 缔结或者参加的国际条约, 准许进口的货物: a thing by what the State did. */
const OF_STATE = /^(?:缔结|参加|准许|禁止|年满|[^，。；的]{0,10}的公民)[^，。；的]*的?/;
const OF_PLACES = /(?:政府|法院|检察院|人民代表大会|委员会)$/;
/** 县（市、区）人民政府: levels in brackets. */
const LEVELS = /（[^（）]{1,12}）/g;
const JOINT = /[、和与及或]/;
/** Up to the next 、 or 等, no 的 between. */
const SHORT_MEMBER = /[^，。；：、和与及或等的]{2,6}[、等]/y;
const LONGEST_COMPOUND = 10;
const BODY_BEHIND = /^[^，。；、的]{0,6}(?:单位|机构|部门|组织|企业|人员)/;
/** Last characters of a list of levels, and its length at most. */
const LEVEL_ENDS = '市区县州）';
const LONGEST_LEVELS = 30;

/**
 * Whether a stretch is an actor phrase: it ends in an actor, and where a verb or preposition stands in it, a 的 behind
 * that makes it a relative of the phrase (从事…的机构; not 组织有关部门). `broken` says whether such a word stands in it.
 */
function isActorStretch(text: string, start: number, end: number, broken: boolean): boolean {
  if (!mayEndActor(text, end - 1) && !TAILS.includes(text.charAt(end - 1))) return false;
  let words = withoutTail(text.slice(start, end));
  if (words.length === 0 || (words.endsWith('机制') && SETS_UP_MECHANISM.test(words))) return false;
  if (ACTS_ON.test(words) || LEADS_WHOM.test(words)) return false;
  if (NO_SUBJECT.test(words) && !(words.startsWith('组织') && text.charAt(start - 1) === '由')) return false;
  if (broken) {
    const plain = words.replace(LEVELS, '').replace(LEVEL_OF, '');
    const of = plain.lastIndexOf('的');
    if (TWICE_RELATED.test(words)) return false;
    const first = of === -1 ? '' : firstMember(plain.slice(of + 1));
    if (HELPS.test(first) || (!isActorNoun(first) && !(LEVEL_ALONE.test(first) && OF_PLACES.test(plain))))
      return false;
  }
  if (words === '中华人民共和国') return !OF_STATE.test(text.slice(end, end + 30));
  for (let at = words.length - 1; at > 0; at -= 1) {
    const pair = words.slice(at - 1, at + 1);
    if ((JOINTS.includes(words.charAt(at)) && !GIVES.test(pair)) || COMMA_IN_LIST.test(pair)) {
      words = words.slice(at + (words.startsWith('或者', at) ? 2 : 1));
      break;
    }
  }
  return isActorNoun(words.replace(BY_RULE, '').slice(-40));
}

/** 司法行政部门与公安机关 | 建立工作协调机制: what they set up is nobody that acts. */
const SETS_UP_MECHANISM = /建立|健全|完善/;

const OF_PLACE = /的|周[边围]|附近|门[口前]|沿线|范围[内外]?$|以[内外]$/;
/** 互联网服务提供者及相关账户应当…: a list whose first member is an actor is a subject as a whole; no place (学校、幼儿园周边二百米范围内). */
function opensActorList(words: string): boolean {
  const first = firstMember(words);
  return first.length < words.length && !OF_PLACE.test(words) && isActorNoun(first);
}

/** 国务院公安部门等, 发展改革部门（以下称…）: what closes a phrase and names nobody. */
function withoutTail(words: string): string {
  if (words.endsWith('等')) return words.slice(0, -1);
  if (CLOSING.includes(words.slice(-1) || '。')) {
    for (let at = words.length - 1; at > 0; at -= 1)
      if (OPENING.includes(words.charAt(at)) && closingBracket(words, at, words.length) === words.length - 1)
        return words.slice(0, at);
  }
  return words.endsWith('社会') ? words.replace(AND_SOCIETY, '') : words;
}

function firstMember(words: string): string {
  for (let at = 1; at < words.length; at += 1)
    if (JOINTS.includes(words.charAt(at)) && !words.startsWith('共和国', at - 1)) return words.slice(0, at);
  return words;
}

/** Whether the words from a verb on are a relative that an actor's noun closes: 国务院 + 负责…的部门. */
function opensRelative(text: string, at: number, limit: number, toLimit: boolean): boolean {
  if (toLimit) {
    const of = text.lastIndexOf('的', limit - 1);
    return of > at && isActorStretch(text, of + 1, limit, false);
  }
  // 会同国家认定的机构进行评估: whom a verb takes for its object does not close a relative that it opens.
  const verb = wordAt(text, at);
  const spelling = verb?.spelling ?? '';
  if (OBJECT_FIRST.has(spelling) && text.charAt(at + spelling.length) !== '的') return false;
  const match = RELATIVE_HEAD.exec(text.slice(at, limit));
  if (match === null) return false;
  const end = at + match.index + match[0].length;
  if (text.slice(at, end).includes('，')) return false;
  // 人民政府 | 负责残疾人工作的机构，| 负责…; 军队 | 参加考试的人员，| 应当…
  if (end >= limit)
    return (
      (spelling === '负责' && text.charAt(end) === '，' && GOVERNS.test(text.slice(at - 2, at))) ||
      (SAYS_WHO.test(spelling) && MODAL_BEHIND.test(text.slice(end, end + 6)))
    );
  // 负责对…实施…: what one sees to.
  if (spelling === '负责' && wordAt(text, at + 2)?.class === 'PREPOSITION') return false;
  const bracket = OPENING.includes(text.charAt(end)) ? closingBracket(text, end, limit) : -1;
  const next = wordAt(text, bracket === -1 ? end : bracket + 1);
  // 人民政府 | 负责煤矿监督管理的部门或者监察机构 | 接到举报后
  if (next === null)
    return spelling === '负责' && GOVERNS.test(text.slice(at - 2, at)) && text.charAt(end) === '或';
  // 负责合伙企业 | 登记: what one sees to is no act of whoever is named in it.
  const closes =
    next.nominal && (end + next.length >= limit || '，。；：'.includes(text.charAt(end + next.length)));
  if (spelling === '负责' && closes) return false;
  // 文职人员 | 管理工作 is a work, 鉴定机构 | 鉴定 an act.
  const noun = next.nominal && !actsAt(text, end, next, limit);
  return !noun || PLAIN_HEAD.test(match[0]);
}

/**
 * The actor phrase with which a stretch begins, or null where its subject is a thing, an act, or nobody.
 *
 * The phrase ends before the first verb, adverb or preposition that has an actor before it. A verb that is the stem
 * of a name (管理机构) or heads a relative (国务院负责…的部门) does not end it.
 *
 * @param limit end of the stretch: the modal word where there is one
 * @param toModal whether `limit` is a modal word, so that all before it may be the phrase
 * @example 公安机关办理案件应当… → 公安机关; 办理电话卡不得… → null; 负责药品监督管理的部门应当… → all up to 应当
 */
export function subjectOf(text: string, start: number, limit: number, toModal: boolean): Range | null {
  if (limit <= start) return null;
  // 向上级机关申请…: only before a modal word may a preposition open the relative of a subject.
  if (!toModal && opensWithPreposition(text, start, limit)) return null;
  const agent = text.charAt(start - 1) === '由';
  // 保证…的儿童接受教育: what the verb brings about is no subject, unless it closes the words (提供…服务的单位，应当…).
  const ownObject = !toModal && !agent && BRINGS_ABOUT.test(text.slice(start, limit));
  let broken = false;
  // Where the words begin behind adverbs: 共同做好… opens with its verb.
  let head = start;
  // A verb inside a short name does no harm: 信息披露义务人, 维护保养单位.
  let verb = -1;
  // 生产…以及国务院工业部门指定的其他产品的企业，| 应当…
  const opening = wordAt(text, start);
  const toEnd =
    toModal ||
    (opening?.class === 'VERB' &&
      !standsInName(text, start, opening) &&
      MODAL_BEHIND.test(text.slice(limit, limit + 6)));
  const breaks = (at: number): boolean =>
    broken || (verb >= 0 && (at - verb > LONGEST_COMPOUND || holdsJoint(text, start, verb, at)));
  for (let at = start; at < limit; at += 1) {
    if (opensBracket(text, at)) {
      const close = closingBracket(text, at, limit);
      if (close > at && at > start) at = close;
      continue;
    }
    const organ = at > start ? taskedOrganEnd(text, at, limit) : -1;
    if (organ > at) at = organ;
    // 疾病预防控制机构、| 医疗机构: a verb in a member that is whole does no harm to the next.
    if (verb >= 0 && !broken && text.charAt(at) === '、' && isActorStretch(text, start, at, breaks(at)))
      verb = -1;
    const word = wordAt(text, at);
    // 国务院专利行政部门 | 应专利权人的请求，…
    if (word === null && at > start && text.charAt(at) === '应' && opensDemand(text, at))
      return isActorStretch(text, start, at, breaks(at)) ? { start, end: at } : null;
    // 共同的 | 上一级行政机关
    if (word === null || (word.spelling === '共同' && text.charAt(at + 2) === '的')) continue;
    if (text.charAt(at) === '与' && joinsNames(text, start, at, limit)) continue;
    const leads = at === start && !toModal && leadsOthers(text, at, word);
    const closesCase =
      !toModal && at > start && !broken && verb < 0 && closesCaseBehind(text, start, at + word.length, limit);
    // 妇联 | 组织可以…: before a modal word it closes a longer name.
    const tail = toModal && at > start && text.slice(at, limit) === '组织';
    const inName =
      tail ||
      (!leads &&
        !closesCase &&
        (standsInName(text, at, word) || (at > start && stemsName(text, at, word))) &&
        !isVerbOfActor(text, start, at, word));
    // 潜在被害人、劝返涉诈嫌疑人员: behind a joint a verb begins another predicate.
    const joint = text.slice(Math.max(start, at - 2), at) === '或者' ? 2 : 1;
    const behindJoint = joint === 2 || JOINTS.includes(text.charAt(at - 1));
    if (!inName && !ownObject && behindJoint && at - joint > start && cutsList(text, at, word, limit)) {
      if (isActorStretch(text, start, at - joint, breaks(at - joint))) return { start, end: at - joint };
    }
    if (!inName && at - start < 5 && isAutonomous(text, start, at)) return { start, end: at };
    if (!inName && actsOfLevels(text, start, at, word)) return { start, end: at };
    if (!inName && !ownObject && at > start && isActorStretch(text, start, at, breaks(at))) {
      if (word.nominal && PAPER.test(text.slice(at + word.length, at + word.length + 2))) return null;
      const noun = breaks(at) && !toModal && !agent && isNoun(text, at, word, limit);
      const placed = text.charAt(at) === '在' && PLACED_ORGAN.test(text.slice(at, limit));
      const business =
        word.names && BUSINESS.test(text.slice(at - start > 2 ? at - 3 : start, at + word.length));
      // 宾馆等 | 承办典礼的单位
      const deed = text.charAt(at - 1) === '等' && closesByDeed(text, start, at - 1, limit);
      if (
        !noun &&
        !placed &&
        !business &&
        !deed &&
        (word.class !== 'VERB' || !opensRelative(text, at, limit, toEnd))
      )
        return subjectFrom(text, start, at, limit, toModal);
    }
    const member = word.class === 'VERB' && !leads && isListMember(text, start, at, word);
    if (word.class === 'ADVERB' && at === head) head += word.length;
    const listed = !leads && word.names && LISTED.includes(text.charAt(at + word.length) || '的');
    if (!inName && word.class !== 'ADVERB' && !member && !listed) {
      const heads = at === head && !word.nominal && !opensName(text, at, word, limit);
      if (word.class === 'PREPOSITION' || heads || leads || TAKES_ACTOR.has(word.spelling)) broken = true;
      else if (!isNounLike(text, at, word)) broken = true;
      else if (!word.nominal && verb < 0 && !(at === start && opensName(text, at, word, limit))) verb = at;
    }
    at += word.length - 1;
  }
  const whole =
    isActorStretch(text, start, limit, breaks(limit)) ||
    (toModal && verb < 0 && !broken && opensActorList(text.slice(start, limit))) ||
    (toModal && (isNamePhrase(text.slice(start, limit)) || provincesIn(text.slice(start, limit)).length > 0));
  return whole ? { start, end: limit } : null;
}

/** Whether words open with a preposition, adverbs before it apart, and are no actor by it: 依法与有条件的企业签订协议. */
function opensWithPreposition(text: string, start: number, limit: number): boolean {
  let at = start;
  let word = wordAt(text, at);
  if (word?.class !== 'ADVERB') return word?.class === 'PREPOSITION';
  for (; word?.class === 'ADVERB' && at < limit; word = wordAt(text, at)) {
    at += word.length;
    // 及时、如实地 | 向…
    if ('、地'.includes(text.charAt(at))) at += 1;
  }
  return word?.class === 'PREPOSITION' && !isActorStretch(text, start, limit, true);
}

/** Whether a stretch is an autonomous county or prefecture, which acts by itself. */
function isAutonomous(text: string, start: number, end: number): boolean {
  return (
    text.startsWith('自治', text.charAt(start) === '本' ? start + 1 : start) &&
    AUTONOMOUS.test(text.slice(start, end))
  );
}

/** 省、设区的市和县（市、区） | 依法成立…: whether an act stands behind a list of levels that act themselves. */
function actsOfLevels(text: string, start: number, at: number, word: Word): boolean {
  if (!LEVEL_ENDS.includes(text.charAt(at - 1)) || at - start > LONGEST_LEVELS) return false;
  if (word.class !== 'ADVERB' && !isPlainVerb(word) && !GOES_BY.test(word.spelling)) return false;
  // 市、区负责…的 | 部门: a body behind the word, and no act of theirs.
  if (BODY_BEHIND.test(text.slice(at + word.length, at + word.length + 12))) return false;
  const [first = '', second] = provincesIn(text.slice(start, at));
  return second !== undefined && LEVEL_ALONE.test(first);
}

/** Whether the 的 right behind a verb closes the words: 学前教育机构终止 | 的. */
function closesCaseBehind(text: string, start: number, at: number, limit: number): boolean {
  if (text.charAt(at) !== '的' || !CLOSES_CASE.test(text.slice(at, Math.min(at + 3, limit)))) return false;
  // 当事人请求行政机关处理 | 的: who turns to another acts, and the other does not.
  return !TURNS_TO.test(text.slice(start, at));
}

/** Whether a 与 stands in the name of one department (海洋与渔业行政主管部门), or joins two with which the words end. */
function joinsNames(text: string, start: number, at: number, limit: number): boolean {
  if (at > start && isActorStretch(text, at + 1, limit, false)) return true;
  // 兼并企业 | 与债权人经充分协商
  const agreed = AGREED.exec(text.slice(at + 1, Math.min(at + 24, limit)))?.[1];
  if (agreed !== undefined && at > start && isActorNoun(agreed)) return true;
  return DEPARTMENT_OF_BOTH.test(text.slice(at, at + 16)) && !isActorStretch(text, start, at, false);
}

/** Whether the words from a verb on hold a joint, that of 发展和渔业 apart. */
function holdsJoint(text: string, start: number, verb: number, end: number): boolean {
  if (!JOINT.test(text.slice(verb, end))) return false;
  const plain = text.slice(start, end).replace(COMPOUND_NAMES, (name) => '〇'.repeat(name.length));
  return JOINT.test(plain.slice(verb - start));
}

/** Whether a verb that heads the words makes a name: 丢弃者, 信访工作机构, 出租汽车经营者. */
function opensName(text: string, at: number, word: Word, limit: number): boolean {
  const rest = text.slice(at + word.length, limit);
  if (PERSON_MADE.test(rest) || text.startsWith('出租汽车', at) || TOGETHER.test(text.slice(at, at + 4)))
    return true;
  if (OF_WORKS.test(text.slice(at, limit))) return true;
  return OFFICE.test(rest) && !SETS_UP.test(text.slice(at, limit)) && !TAKES_ACTOR.has(word.spelling);
}

/** 企业和不能实行…的事业单位，可以…: whether the verb behind a joint opens the relative of a last member. */
function closesRelative(text: string, at: number, limit: number): boolean {
  const of = text.lastIndexOf('的', limit - 1);
  return of > at && isActorStretch(text, of + 1, limit, false);
}

/** 公安机关组织、协调…: behind an actor 组织 is a verb, whatever follows. */
function isVerbOfActor(text: string, start: number, at: number, word: Word): boolean {
  // 指导员 | 接受企业委托
  if (word.spelling === '接受' && at > start && BY_ORDER.test(text.slice(at + 2, at + 16)))
    return isActorStretch(text, start, at, false);
  if (at === start || text.charAt(at - 1) === '等' || word.spelling !== '组织') return false;
  if (MEMBERS_AHEAD.test(text.slice(Math.max(start, at - 4), at))) return false;
  // 工会组织、医疗机构, 志愿者组织 | 应当…: of a union or of persons it is a noun where no act goes on.
  const next = at + word.length;
  const body =
    BODY_ENDS.test(text.slice(Math.max(start, at - 3), next + 2)) && isActorNoun(text.slice(start, next));
  if (body && wordAt(text, next + 1)?.class !== 'VERB') return false;
  return isActorStretch(text, start, at, false) || isAutonomous(text, start, at);
}

/** Whether a word behind a joint begins another predicate, and not the relative of a last member. */
function cutsList(text: string, at: number, word: Word, limit: number): boolean {
  if (closesRelative(text, at, limit)) return false;
  if (text.charAt(at) === '由') return true;
  return isPlainVerb(word) && !isNounLike(text, at, word) && !opensRelative(text, at, limit, false);
}

/** Whether a word behind a relative's noun makes a longer noun: 公共图书馆 | 服务体系, 代表 | 建议. */
function isNoun(text: string, at: number, word: Word, limit: number): boolean {
  if (word.class !== 'VERB' || word.names) return word.nominal && !actsAt(text, at, word, limit);
  return isNounLike(text, at, word) && !actsAt(text, at, word, limit);
}

/** Whether a nominal verb acts: it closes the words, or another verb follows (鉴定机构 | 实施鉴定). */
function actsAt(text: string, at: number, word: Word, limit: number): boolean {
  const next = at + word.length;
  const closes = next >= limit || '，。；：'.includes(text.charAt(next));
  if (closes) return true;
  const behind = wordAt(text, next);
  if (behind === null || text.startsWith('工作', next)) return false;
  return !behind.nominal || CARRIES_OUT.has(word.spelling);
}

function isPlainVerb(word: Word): boolean {
  return word.class === 'VERB' && !word.nominal && !word.names;
}

/** 发展改革、公安等部门, 网约车、出租汽车等行业: a verb that opens a short member of a list is a part of its noun. */
function isListMember(text: string, start: number, at: number, word: Word): boolean {
  if (at > start && !JOINTS.includes(text.charAt(at - 1))) return false;
  return word.names && behind(SHORT_MEMBER, text, at);
}
