import { isActorNoun } from './actor-phrase.ts';
import type { Range } from './clause-cut.ts';
import { wordAt, type Word } from './clause-words.ts';

/** What, right behind a verb, makes it the stem of a name: 管理 + 机构, 出租 + 人. */
const BEHIND_VERB =
  /机构|部门|单位|机关|人员|企业|[者户站员]|人(?![民大身均力才口])|方(?![案可法式便面])|商(?![品业标请定])|组(?!织)|中心|场所|所(?![有在得需])|公司/uy;
const BEHIND_NOMINAL =
  /主管|行政|执法|监督|管理|检验|检测|检疫|检查|服务|工作(?:委员会|机构|部门|人员|者|小组)|机构|部门|单位|机关|人员|企业|公司|组织(?!领导|实施|开展|协调|编制|制定)|[者局站师员院]|人(?![民大身均力才口])|方(?![案可法式便面])|委员会|会(?![同议])|所(?![有在得需])|中心|场所|平台|学校|小组|办公室|系统|商(?![品业标请定])|行业|主体|团队/uy;
const BEHIND_ADVERB = /会(?![同议])|行政|执法|监督|监管|管理|性|者|人(?!民)/uy;
const BEHIND_ORGANISE =
  /[、，。；：和与及或等的者]|应当|可以|必须|不得|有权|编制机关|部门|委员会|机构(?!开展|实施)/uy;
/** Before 组织 as a noun: 社会组织, 国际组织. */
const ORGANISED =
  /(?:社会|国际|经济|其他|行业|宗教|党|群众|自治|慈善|服务|民间|境外|盈利|营利|中介|调解|合作|评估|有关|相关|各类|公益|专业|政府|群团|等)$/u;
/** Verbs whose object is an actor: 督促企业 is no name. */
const TAKES_ACTOR =
  /^(?:督促|指导|要求|通知|协助|配合|引导|鼓励|支持|会同|约谈|告知|责令|组织|指定|授权|报告|帮助|推动|扶持|征得|[由被向对与同为在从经因]|对于)$/u;
/** A list of nominal stems that a head closes: 规划、建设、交通等部门. */
const LIST_TO_HEAD = /[^，。；]{0,48}?(?:等|部门|机关|机构|单位)/uy;
const RELATIVE_HEAD =
  /的(?:其他)?(?:有关|相关|主管|行政)?(?:部门|机构|机关|单位|组织|工作人员|人员|企业|公司|个人|人民政府|学校|场所)/gu;
const NO_SUBJECT =
  /^(?:对(?!外(?!国))|对于|[除把将]|关于|为了|由于|根据|按照|依照|依据|由(?!于)|以(?![上下内外及]))/u;
const JOINTS = '、和与及或';
/** Behind a verb that is a noun of a list: 检验检疫、海事等部门. */
const LISTED = '、等';
const JOINT = /[、和与及或]/u;
/** Up to the next 、 or 等, no 的 between. */
const SHORT_MEMBER = /[^，。；：、和与及或等的]{2,6}[、等]/uy;
const LONGEST_COMPOUND = 10;

function behind(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * Whether a stretch is an actor phrase: it ends in an actor, and where a verb or preposition stands in it, a 的 behind
 * that makes it a relative of the phrase (从事…的机构; not 组织有关部门).
 *
 * @param broken whether such a word stands in it
 */
function isActorStretch(text: string, start: number, end: number, broken: boolean): boolean {
  let words = withoutTail(text.slice(start, end));
  if (words.length === 0 || NO_SUBJECT.test(words)) return false;
  if (broken) {
    const of = words.lastIndexOf('的');
    if (of === -1 || !isActorNoun(firstMember(words.slice(of + 1)))) return false;
  }
  for (let at = words.length - 1; at > 0; at -= 1) {
    if (JOINTS.includes(words.charAt(at))) {
      words = words.slice(at + 1);
      break;
    }
  }
  return isActorNoun(words.slice(-40));
}

/** 互联网服务提供者及相关账户应当…: a list whose first member is an actor is a subject as a whole. */
function opensActorList(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const first = firstMember(words);
  return first.length < words.length && !words.includes('的') && isActorNoun(first);
}

/** 国务院公安部门等, 发展改革部门（以下称…）: what closes a phrase and names nobody. */
function withoutTail(words: string): string {
  if (words.endsWith('等')) return words.slice(0, -1);
  const open = words.endsWith('）') ? '（' : words.endsWith(')') ? '(' : '';
  return open === '' ? words : words.slice(0, Math.max(0, words.lastIndexOf(open)));
}

function firstMember(words: string): string {
  for (let at = 1; at < words.length; at += 1)
    if (JOINTS.includes(words.charAt(at))) return words.slice(0, at);
  return words;
}

/** Whether the verb at `at` is the stem of a name or heads a relative (管理机构, 指定的部门), so that the phrase goes on. */
export function standsInName(text: string, at: number, word: Word): boolean {
  const next = at + word.length;
  // 妇女联合会, 综合行政执法部门: an adverb, too, may be part of a name.
  if (word.class !== 'VERB') return word.length > 1 && behind(BEHIND_ADVERB, text, next);
  const spelling = text.slice(at, next);
  if (text.charAt(next) === '的' && !TAKES_ACTOR.test(spelling)) return true;
  if (!word.nominal) return word.names && behind(BEHIND_VERB, text, next);
  if (spelling === '组织')
    return (
      ORGANISED.test(text.slice(Math.max(0, at - 2), at)) ||
      next >= text.length ||
      behind(BEHIND_ORGANISE, text, next)
    );
  if (behind(BEHIND_NOMINAL, text, next)) return true;
  const joint = text.charAt(next);
  if (!JOINTS.includes(joint)) return false;
  LIST_TO_HEAD.lastIndex = next + 1;
  const list = LIST_TO_HEAD.exec(text)?.[0];
  if (list === undefined) return false;
  for (let i = 0; i < list.length; i += 1) {
    const inside = wordAt(text, next + 1 + i);
    if (inside !== null && !inside.nominal && inside.class !== 'ADVERB') return false;
  }
  return true;
}

/** Whether the words from a verb on are a relative that an actor's noun closes: 国务院 + 负责…的部门. */
function opensRelative(text: string, at: number, limit: number, toLimit: boolean): boolean {
  if (toLimit) {
    const of = text.lastIndexOf('的', limit - 1);
    return of > at && isActorStretch(text, of + 1, limit, false);
  }
  RELATIVE_HEAD.lastIndex = at;
  const match = RELATIVE_HEAD.exec(text);
  if (match === null) return false;
  const end = match.index + match[0].length;
  return end < limit && !text.slice(at, end).includes('，') && wordAt(text, end) !== null;
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
  if (!toModal && wordAt(text, start)?.class === 'PREPOSITION') return null;
  let broken = false;
  // Where the words begin behind adverbs: 共同做好… opens with its verb.
  let head = start;
  // A verb inside a short name does no harm: 信息披露义务人, 维护保养单位.
  let verb = -1;
  const breaks = (at: number): boolean =>
    broken || (verb >= 0 && (at - verb > LONGEST_COMPOUND || JOINT.test(text.slice(verb, at))));
  for (let at = start; at < limit; at += 1) {
    const word = wordAt(text, at);
    if (word === null) continue;
    const inName = standsInName(text, at, word) && !isVerbOfActor(text, start, at, word);
    // 潜在被害人、劝返涉诈嫌疑人员: behind a joint a verb begins another predicate.
    if (!inName && isPlainVerb(word) && JOINTS.includes(text.charAt(at - 1)) && at - 1 > start) {
      if (isActorStretch(text, start, at - 1, breaks(at - 1))) return { start, end: at - 1 };
    }
    if (!inName && at > start && isActorStretch(text, start, at, breaks(at))) {
      if (word.class !== 'VERB' || !opensRelative(text, at, limit, toModal)) return { start, end: at };
    }
    const member = word.class === 'VERB' && isListMember(text, start, at, word);
    if (word.class === 'ADVERB' && at === head) head += word.length;
    const listed = word.names && LISTED.includes(text.charAt(at + word.length) || '的');
    if (!inName && word.class !== 'ADVERB' && !member && !listed) {
      if (word.class === 'PREPOSITION' || (at === head && !word.nominal) || takesActor(text, at, word))
        broken = true;
      else if (!word.nominal && verb < 0) verb = at;
    }
    at += word.length - 1;
  }
  const whole =
    isActorStretch(text, start, limit, breaks(limit)) ||
    (toModal && verb < 0 && !broken && opensActorList(text, start, limit));
  return whole ? { start, end: limit } : null;
}

/** 公安机关组织、协调…: behind an actor 组织 is a verb, whatever follows. */
function isVerbOfActor(text: string, start: number, at: number, word: Word): boolean {
  if (at === start || text.charAt(at - 1) === '等' || text.slice(at, at + word.length) !== '组织')
    return false;
  return isActorStretch(text, start, at, false);
}

function isPlainVerb(word: Word): boolean {
  return word.class === 'VERB' && !word.nominal && !word.names;
}

/** 发展改革、公安等部门, 网约车、出租汽车等行业: a verb that opens a short member of a list is a part of its noun. */
function isListMember(text: string, start: number, at: number, word: Word): boolean {
  if (at > start && !JOINTS.includes(text.charAt(at - 1))) return false;
  return word.names && behind(SHORT_MEMBER, text, at);
}

function takesActor(text: string, at: number, word: Word): boolean {
  return TAKES_ACTOR.test(text.slice(at, at + word.length));
}
